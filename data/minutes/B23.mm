@id B23
@layout speech
@title stenographer's transcript with em dashes only, no time codes; one long story per speaker, asks buried in it, digressions, officials cut in mid-turn
@format docx
@date 2026-05-21
@place xã Đất Mũi Đông, tỉnh Cà Mau
@level commune
@kind unscheduled
---
# CUỘC NÓI CHUYỆN TẠI VÀM KINH NĂM, NGÀY 21 THÁNG 5 NĂM 2026
(Người ghi: Mã Thị Tố Nga, tốc ký rồi đánh máy lại, giữ giọng. Hôm đó dân ấp Kinh Năm và ấp Rạch Gốc Trong tụ ở vàm vì vụ vỡ đê, lãnh đạo xã chạy vỏ lãi ra nói chuyện luôn trên bờ. Không bàn ghế.)

BÍ THƯ TÔ THANH HUY
— Tôi mới ra tới, mình mẩy ướt nhẹp nên bà con thứ lỗi. Tôi nghe trước, nói sau. [N]Bà con ai ở gần nhà nào bị nặng nhất thì cho người ta nói trước, đừng giành, mà cũng đừng quay mặt tôi đưa lên mạng lúc này.[/N]

ÔNG HAI LỘC (Phan Văn Lộc, ấp Kinh Năm)
— Thôi tôi nói trước tại vì cái khúc vỡ nó ngay hông nhà tôi. [K1|Phan Văn Lộc|ấp Kinh Năm|agriculture|livelihood]Hồi bốn giờ sáng nghe cái ầm, tôi tưởng ghe đụng cầu, chạy ra thì nước nó tràn lai láng, đê biển khúc này lở từ tháng giêng rồi, tôi báo xã hai lượt, xã xuống chụp hình, rồi thôi, giờ vỡ mười tám thước, con nước rằm tới mà không hàn lại kịp thì hai ấp này đi đứt hết, bà con nói có đúng không, phải cho xáng, cho cừ dừa ra đây ngay bữa nay[/K1], chớ họp hành gì nữa. Còn [K2|Phan Văn Lộc|ấp Kinh Năm|agriculture,social_welfare|livelihood]cái vuông nhà tôi, hai héc ta rưỡi tôm sú ba tháng, mất trắng, thức ăn còn thiếu đại lý một trăm mười triệu, Nhà nước tính sao chứ tôi là tôi không có đường xoay[/K2].
— Bà con nói đúng hông?
(Nhiều người: Đúng!)

BÍ THƯ TÔ THANH HUY
— Anh Hai, [A1|in_progress|2026-05-24]xáng tôi điều rồi, chiều nay tới vàm, cừ dừa bốn trăm cây đang chở, bộ đội biên phòng sáu chục người, làm ba ca, bữa 24 phải khép miệng đê. Lỗi để báo hai lần không làm là lỗi của xã, tôi nhận.[/A1]

BÀ NĂM THUẬN
— Tôi Lâm Thị Thuận, nhà ngoài chót. Tôi không có vuông, tôi đi mò sò huyết mướn. [K3|Lâm Thị Thuận|-|social_welfare|livelihood]Ổng Hai nói tôm thì có tiền hỗ trợ, còn như tụi tôi thì lấy gì hỗ trợ, mười mấy hộ nghèo ở mí rừng ướt hết gạo, mùng mền, đêm hôm qua nấu cơm bằng củi ướt, cho xin gạo với mấy tấm bạt đi đã[/K3]. Hồi Tết cũng cho một lần, tôi nhớ ơn. [N]Chớ tôi không phải người đòi hỏi[/N]. Mà cái này tôi nói luôn nghen chú, [K4|Lâm Thị Thuận|-|land_clearance|livelihood]nói dời vô khu tái định cư Kinh Ba hồi hai năm trước, tôi ký rồi, bốc thăm rồi, lô 17, mà khu đó chưa có điện chưa có nước nên không ai dám vô, bây giờ sóng liếm tới cây cột nhà, chừng nào chú cho dời thiệt[/K4]?

CHỦ TỊCH UBND NGUYỄN CHÍ LUẬN (nói xen)
— Dạ, dì Năm, [A3|in_progress|2026-05-22]gạo mỗi hộ 20 ký, bạt mỗi hộ một tấm, chiều mai xuồng chở ra tận nhà, dì khỏi đi lãnh.[/A3] Còn lô 17 của dì, [A4|in_progress|2026-07-15]điện kéo hạ thế hoàn thành trước 15/7, nước thì cái trạm nối mạng đang xét nghiệm, ở được là cho đi.[/A4]

THẦY GIÁO TRƯƠNG HOÀI NAM (trường THCS)
— Tôi xin nói từ chỗ học trò. Ừ thì vỡ đê là chuyện lớn, nhưng [K5|TRƯƠNG HOÀI NAM|-|education,transport|livelihood]sáng nay hai mươi ba đứa không tới lớp, tôi đi tìm, ra là cái cầu ván qua kinh trôi mất một nhịp, mấy đứa lội không được, xin một chiếc vỏ chở học trò cho tới khi có cầu; năm nay thi tuyển, tụi nhỏ nghỉ một tuần là rớt[/K5]. Rồi tôi cũng nói thiệt lòng, [K6|TRƯƠNG HOÀI NAM|-|environment|livelihood]mấy bữa nay nhiều em nghe trên mạng nói vỡ đê là do nhà nước bán cát, tụi nó hỏi thầy, tôi không biết trả lời sao. Vụ khai thác cát biển ngoài bãi Khai Long, ai cho hút, hút bao nhiêu, có ảnh hưởng tới bờ hay không thì phải đình lại mà đánh giá, chớ để im im như vầy[/K6]. Và tôi đề xuất thêm, [K7|TRƯƠNG HOÀI NAM|-|agriculture,environment|constructive]bờ biển của mình cứ lở đâu kè đó thì tốn mãi, nên đổi cách làm: bỏ vuông sát rừng một dãy hai trăm thước cho rừng tự mọc, ai có vuông thì được trả tiền theo năm, ngoài đóng hai hàng cừ tre thấp cho lấp bùn, bên Trà Vinh hồi trước họ làm thấy được[/K7].

BÍ THƯ TÔ THANH HUY
— [A5|settled]Vỏ lãi thì tôi cho liền, ba chiếc của công an, sáng mai sáu giờ đậu ngay vàm.[/A5] [A6|referred]Chuyện cát tôi báo tỉnh ngay, còn kết luận thì của tỉnh.[/A6] [A7]Ý thầy hay lắm, sau vụ này tôi mời thầy ngồi với Viện Thủy lợi.[/A7]

ANH ÚT KIỆT
— Em tên Kiệt, họ Quách, hai tám tuổi, đi làm Bình Dương về, hết hồn. Em nói nhanh tại nước đang lên. [K8|ÚT KIỆT|-|utilities|livelihood]Sóng điện thoại hai ấp này mất từ hồi ba giờ khuya, tới nỗi vỡ đê mà không ai gọi được ai, cái cột của nhà mạng nghiêng rồi, kêu nó dựng lên[/K8], cái đó em nghĩ là thứ nhất. Cái thứ hai, [K9|ÚT KIỆT|-|security|constructive]xã nên tổ chức đội ứng cứu của thanh niên từng ấp, có bộ đàm xách tay, có còi hụ, mỗi quý tập một lần, gác đêm con nước rằm, ba mươi; trả công nửa ngày công xây dựng thì tụi em làm được, chớ bây giờ cha nào cha nấy lo nhà mình[/K9]. Còn một cái hông liên quan, mà em thấy bực, [K10|ÚT KIỆT|-|government_building|livelihood]em về nộp giấy xác nhận độc thân bốn bữa rồi, ra điểm giao dịch ấp thì cô cán bộ nghỉ, ra xã thì kêu mạng lỗi[/K10].
— [N]Em hỏi thêm, phí làm cái đó bao nhiêu tiền hả anh?[/N]

CHỦ TỊCH NGUYỄN CHÍ LUẬN
— [A10|settled]Giấy độc thân của em đây, tôi vừa điện về, người ta in rồi, chiều nay gởi theo xuồng ra.[/A10] [A]Phí thì không có phí.[/A] Nhà mạng [A8|in_progress]ba giờ chiều nay có đội kỹ thuật tới, mượn xe phát sóng lưu động.[/A8] Đội ứng cứu của em, [A9|in_progress|2026-06-10]anh thấy làm được, 10 tháng 6 ra quân, kinh phí quỹ phòng chống thiên tai.[/A9]

CỤ BẢY SANG (không rõ họ)
— Tui tám mươi ba. Tui nói một câu thôi. [K11|Bảy Sang|-|government_building|constructive]Tui thấy mấy ông cán bộ trẻ hay ngồi văn phòng. Hồi tui làm ấp, mùa gió chướng cứ nửa đêm là đi bộ coi đê, nay phải có người gác đê ăn lương, mỗi cây số một người, ghi sổ, ký tên, ông nào bỏ gác thì bỏ chức[/K11]. Vậy đó, tui vô uống nước.

BÍ THƯ TÔ THANH HUY
— Dạ bác Bảy, [A11]con xin làm y như vậy, mà con sẽ viết tên con vô sổ trước.[/A11] Bà con, [N]tôi phân công rồi, bà con xin về dọn nhà cửa, ai khỏe thì ra bãi vác cừ, đừng ai đi xuồng nhỏ một mình qua miệng đê.[/N]
(Hết. Lúc 9 giờ 35, nước lên.)
