@id A22
@layout speech
@title Old rural voices, 2021, em-dash turns, no time codes, north delta dialect, long runs without full stops, clerk's stage notes, petition broken by the chair's interruption
@format txt
@date 2021-04-06
@place xã Thụy Duyên Trung, huyện Thái Thụy, tỉnh Thái Bình
@level commune
@kind voter_contact
---
bóc băng ghi âm (Loan)
hội nghị cử tri nơi công tác và tiếp xúc ứng cử viên, sân đình, 6/4/2021

— Alô, các cụ các ông các bà giữ trật tự giùm. [N]Chương trình thì đọc tiểu sử, ứng viên trình bày, rồi cử tri có ý kiến, đề nghị các cụ phát biểu xoay quanh tư cách người ứng cử[/N], nhưng mà dân có bức xúc gì thì cứ nói, tôi cho nói.

— Vâng tôi nói. Tôi là Nguyễn Thị Rầu ở xóm Bắc. Tôi thì nhất trí ông Bắc ông ấy là người tử tế rồi. Chả phải nói nữa. Thế nhưng mà ông làm đại biểu ông phải hỏi hộ dân cái này, [K1|Nguyễn Thị Rầu|xóm Bắc|agriculture|livelihood]cái mương từ cống Bà Giáo ra ngoài đồng Đượng ấy, bèo tây nó kín từ đầu năm, người ta bảo cái thân bèo nó cứng cứng mà nó trôi về, hợp tác xã thu hai mươi nhăm nghìn một sào tiền nước đấy mà chả vớt bèo cho dân, lúa nhà tôi nó bị[/K1]

— Bà Rầu nói to lên ạ!

— [K1+]nó bị úng đấy, vớt đi cho nó thoát[/K1+]. Tôi nói to rồi đấy nhá.

— Rồi. Mời ông Quất đội ba.

— Thưa các cụ. Ờ. Tôi là tôi cũng bảy mươi ba tuổi rồi tôi đi bộ đội chín năm chứ ít đâu. Đảng viên cũng bốn mươi năm. [N]Trước hết tôi cảm ơn ủy ban lo cho cái nghĩa trang liệt sĩ, hôm giỗ trận chúng tôi ra thắp hương ấm lòng lắm[/N]. Còn có mấy việc thì hơi dài. [K2|Quất|đội ba|social_welfare|livelihood]Ông Mão bạn tôi, cùng đơn vị, người thì mù mắt rồi mà giấy tờ để trên huyện ba năm. Ba năm! Hỏi thì bảo chờ họp liên ngành. Thế chờ người ta chết thì họp à? Các ông đẩy nhanh cho[/K2]. Với lại cái anh đường 39B, [K3|Quất|đội ba|transport|livelihood]đổ đá mạt xong để đấy từ dịp rằm tháng giêng, xe chạy bụi mù, người già chúng tôi ngã xe đạp hôm nào cũng có, thảm đi chứ[/K3]. Còn về Đảng thì [K4|Quất|đội ba|party_building|constructive]tôi bảo thật là lớp trẻ nó chả thiết vào, chi bộ đội ba ba năm không kết nạp được đứa nào, vì nó bảo đi họp mất ngày công, hay là các ông cho họp tối chủ nhật rồi lấy việc làng ra mà giao, đứa nào làm tốt thì xét[/K4], thế có phải hơn là cứ ngồi đọc báo cáo cho nhau nghe không. Hết.

— Chị Thắm, chị giơ tay. Ừ đúng rồi.

— Em xin phép. Em Bùi Thị Thắm làm dưới Khu công nghiệp Thụy Hà. Em mới sinh, em không nói dài được, con em nó đang khóc. [K5|Bùi Thị Thắm|-|education|livelihood]Xã mình trẻ dưới ba tuổi không chỗ nào gửi, em gửi bà thì bà ốm, em đề nghị trường mầm non nhận cháu từ mười tám tháng[/K5]. Ờ cái nữa là [K6|Bùi Thị Thắm|-|health|livelihood]tiêm vắc xin dịch vụ trên huyện mà đông như chợ, xã thì chỉ tiêm mỗi mũi cơ bản, gái đẻ chả dám đi xa[/K6].

— Tiếp thu ý cô Thắm. Cả bà Rầu, ông Quất. Chốc nữa trả lời.

— Không, chốc là chốc nào, trả lời đi ông Chủ tịch.

— Đây đây. [A1|in_progress|2021-04-15]Bèo thì từ mai đoàn thanh niên vớt, xong trước rằm tháng ba ta, tôi báo cáo thế bà Rầu.[/A1] Đường 39B của tỉnh nhưng [A3|in_progress]Sở Giao thông nói bốn lăm ngày nữa thảm, trước mắt tưới nước mỗi ngày hai lượt.[/A3] Mầm non nhận mười tám tháng à, [A5|referred]phòng giáo dục bảo thiếu hai cô, tôi đang xin.[/A5] Ông Mão ông Quất để lại cho tôi số hồ sơ, [A2|in_progress]tôi đi huyện thứ Năm.[/A2]

(có tiếng cãi nhau, một lúc)

— Tôi không ứng cử ứng viên gì hết, tôi chỉ đòi nhà tôi. Tên tôi là Tô Văn Lực, hộ giáp khu công nghiệp. [K7|Tô Văn Lực|-|land_clearance|livelihood]Đền thì bảo là đất ao nên đền bằng đất nông nghiệp. Thưa rằng ao liền kề nhà ở trong cùng một thửa sổ đỏ trước năm 1980, luật là luật chứ, đền ao giá thổ cư đi thì tôi đi, không thì không ai lấy được đất của tôi[/K7]! Đầu làng còn [K8|Tô Văn Lực|-|environment|livelihood]cái bãi gạch xỉ nhà máy nhiệt điện, bay bụi đen vào chum nước mưa[/K8], thế mà các vị bảo xanh sạch đẹp.

— Ông Lực bình tĩnh nhé. [N]Ở đây chưa phải chỗ kiến nghị kiện cáo, đề nghị ông làm đơn.[/N]

— Làm đơn ba lần rồi đấy!

— Tôi Khuê, phó ban Mặt trận thôn. Tôi phát biểu nốt. [K9|Khuê|-|government_building|constructive]Ứng cử viên năm nay bốn đồng chí đều là cán bộ xã hết, dân quê muốn có người làm ruộng thật, người buôn bán thật vào hội đồng, lần sau hiệp thương phải chừa ra một phần ba số ghế cho dân không phải cán bộ[/K9]. Và người trúng rồi thì [K10|Khuê|-|government_building|constructive]mỗi quý phải về sân đình báo cáo đã làm được điều gì hứa hôm nay, không làm được thì dân bỏ phiếu giữa kỳ[/K10]. Mong ước thế thôi.

— Còn nữa không ạ? Bác gì ngồi ghế nhựa đỏ.

— Tôi Cao Thị Nghẹ bán xôi. [K11|Cao Thị Nghẹ|-|economy|livelihood]Chợ chiều cháy một bóng đèn to, đi đêm bán buôn tối hun hút, kêu ban quản lý chợ thì bảo đợi họp[/K11]. Mà này [K12|Cao Thị Nghẹ|-|security|livelihood]cái thằng say ấy cứ tối nó cầm dao đi hù người ta ở chợ, tôi nói tên không tiện, công an xã nhìn thấy rồi mà[/K12].

— Dạ em Hải, công an, em nói luôn: [A12|settled]đối tượng hôm kia đưa đi cai nghiện bắt buộc rồi ạ.[/A12] Đèn chợ [A11|in_progress]để em gọi ban quản lý, tối nay có bóng.[/A11]

— Thế thì tốt. Ông Lực thì [A7|referred]trung tâm quỹ đất huyện hẹn làm việc riêng ngày 12[/A7], còn bụi xỉ [A8|in_progress]xã đã yêu cầu nhà máy phủ bạt.[/A8] [N]Hội nghị biểu quyết giơ tay, tín nhiệm 100%, đề nghị vỗ tay.[/N]

(hết băng)
