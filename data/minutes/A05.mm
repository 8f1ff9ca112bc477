@id A05
@layout question_time
@title Provincial question time, two groups of questions, voters' letters and phone messages read aloud by delegates and the chair, rejoinders, a promise repeated
@format txt
@wrap 84
@date 2023-12-07
@place tỉnh Hưng Yên
@level province
@kind thematic
@theme Chất vấn về môi trường làng nghề và quản lý chung cư, nhà ở công nhân
---
^ HỘI ĐỒNG NHÂN DÂN TỈNH HƯNG YÊN KHÓA XVII
^ KỲ HỌP THỨ MƯỜI SÁU
^ Gỡ băng phiên chất vấn sáng 07/12/2023

CHỦ TỌA: Thưa các vị đại biểu, thưa đồng bào, cử tri theo dõi qua truyền hình. Kỳ này có bốn mươi hai ý kiến, đơn thư cử tri gửi đến trước phiên chất vấn. [N]Mỗi đại biểu hỏi không quá một phút, người trả lời không quá ba phút; đề nghị hỏi thẳng, đáp thẳng.[/N] Nhóm thứ nhất, môi trường, mời Giám đốc Sở Tài nguyên và Môi trường Trịnh Văn Diễn lên bục.

ĐẠI BIỂU NGUYỄN THỊ HÒE: Tôi xin đọc nguyên văn thư của cử tri Lương Quốc Chấn, làng nghề tái chế nhựa thôn Minh Khai: "[K1|Lương Quốc Chấn|thôn Minh Khai|environment|livelihood]Tối nào dân chúng tôi cũng phải đóng kín cửa vì khói đốt nhựa từ bãi đất cạnh sông, con dâu tôi sinh cháu phải gửi về ngoại. Ba đời chủ tịch đã hứa dẹp. Xin tỉnh cử đoàn về ban đêm, đừng về ban ngày[/K1]." Thư còn một ý nữa, là "[K2|Lương Quốc Chấn|thôn Minh Khai|environment,economy|constructive]cụm công nghiệp làng nghề xây ra giá thuê đất cao gấp bốn, hộ nhỏ không vào nổi; tỉnh nên cho các hộ góp vốn thành hợp tác xã thuê chung một xưởng, trả dần mười năm[/K2]". [N]Xin hỏi Giám đốc Sở trách nhiệm của ngành đến đâu?[/N]

ÔNG TRỊNH VĂN DIỄN: Cảm ơn đại biểu và cử tri Chấn. [A1|in_progress|2024-01-31]Sở nhận trách nhiệm vì kiểm tra theo kế hoạch báo trước. Ngay tuần này đoàn liên ngành gồm cảnh sát môi trường sẽ kiểm tra đột xuất vào ban đêm, kéo dài đến hết tháng 1, đối tượng đốt bị xử phạt mức cao nhất.[/A1] Về xưởng thuê chung, [A2|referred]việc này thuộc Sở Công Thương, tôi xin chuyển.[/A2]

ĐẠI BIỂU NGUYỄN THỊ HÒE (tranh luận): Tôi chưa thỏa mãn. [N]Giám đốc nói kiểm tra đột xuất thì năm 2021 tại chính hội trường này đồng chí tiền nhiệm cũng nói đúng bốn chữ ấy.[/N] Đề nghị cho biết ai chịu trách nhiệm nếu đến tháng hai khói vẫn còn?

ÔNG TRỊNH VĂN DIỄN: [A1+]Người chịu trách nhiệm là tôi.[/A1+]

CHỦ TỌA: Ghi biên bản. Có tin nhắn qua đường dây nóng, tôi đọc luôn để Giám đốc trả lời một thể. Cử tri giấu tên ở Văn Lâm: [K3|-|Văn Lâm|agriculture,environment|livelihood]nước sông Bắc Hưng Hải đen kịt, cấy lúa chết táp lá, cả trăm héc ta vụ này phải bỏ, ai bồi thường cho dân[/K3]. Cử tri Đoàn Thị Gái, Khoái Châu: [K4|Đoàn Thị Gái|Khoái Châu|environment|livelihood]bãi rác tạm ven đê sông Hồng quá tải, nước rỉ chảy vào ruộng chuối, xin chở đi[/K4]. Một ý nữa của bác Đào Xuân Mạc, Mỹ Hào: [K5|Đào Xuân Mạc|Mỹ Hào|environment|constructive]nhà nào phân loại rác thì được giảm nửa tiền vệ sinh, nhà nào không thì thu gấp đôi, có thế mới thành nếp được[/K5].

ÔNG TRỊNH VĂN DIỄN: Thưa chủ tọa, [A3|referred]nguồn thải vào Bắc Hưng Hải trên bảy mươi phần trăm từ thượng nguồn ngoài tỉnh, Chủ tịch tỉnh vừa ký văn bản gửi Bộ và thành phố Hà Nội. Trước mắt thủy lợi bơm pha loãng từ sông Hồng.[/A3] Bãi rác Khoái Châu, [A4|in_progress|2024-03-31]huyện đã ký hợp đồng chuyển về nhà máy Đại Đồng, xong trong quý một.[/A4] Ý của bác Mạc rất hay, [A5|in_progress]Sở đang soạn nghị quyết giá dịch vụ theo khối lượng, trình kỳ họp giữa năm 2024.[/A5]

ĐẠI BIỂU VŨ TRỌNG KHANG: Tôi xin phản ánh thay bà con Yên Mỹ tôi tiếp xúc hôm 24/11. [K6|-|Yên Mỹ|environment|livelihood]Nhà máy giấy ở đầu xã xả khói về đêm, mẫu không khí công bố trên trang của Sở thì bao giờ cũng đạt, bà con đề nghị thuê đơn vị độc lập đo lại[/K6].

ÔNG TRỊNH VĂN DIỄN: [A6|in_progress|2023-12-31]Tôi đồng ý để Hội đồng nhân dân huyện chọn đơn vị đo, Sở trả kinh phí, đo trong tháng mười hai.[/A6]

CHỦ TỌA: Cám ơn Giám đốc. [N]Đề nghị Giám đốc gửi lịch kiểm tra... à không, gửi báo cáo sau kiểm tra cho Thường trực.[/N] Mời đồng chí về chỗ. Nhóm hai, mời Giám đốc Sở Xây dựng Phí Đức Long.

ĐẠI BIỂU QUÁCH MINH ÁNH: Thưa ông Long, cư dân chung cư công nhân phố Nối có đơn tập thể 214 chữ ký. Họ nêu ba việc. [K7|-|chung cư công nhân phố Nối|urban_planning,security|livelihood]Hệ thống báo cháy tê liệt từ tháng 4, hai tòa B và C không có nước trong họng cứu hỏa[/K7]. [K8|-|chung cư công nhân phố Nối|urban_planning|livelihood]Chủ đầu tư giữ 11 tỷ quỹ bảo trì, ban quản trị bầu xong 14 tháng vẫn chưa được nhận bàn giao[/K8]. Và [K9|-|chung cư công nhân phố Nối|education|livelihood]ô đất trường mầm non quây tôn cho thuê làm bãi xe, gần ba trăm cháu phải gửi nhóm trẻ tự phát[/K9]. Bao giờ thì xong từng việc, xin con số cụ thể.

ÔNG PHÍ ĐỨC LONG: Dạ. Việc một, [A7|in_progress|2023-12-20]Công an tỉnh đã phạt chủ đầu tư 80 triệu, buộc khắc phục xong trước 20/12.[/A7] Việc hai, [A8|in_progress|2024-01-15]Sở sẽ trình Ủy ban tỉnh quyết định cưỡng chế bàn giao quỹ trước 15/01/2024.[/A8] Việc ba xin phép Phó Chủ tịch tỉnh trả lời vì liên quan nhiều ngành.

PHÓ CHỦ TỊCH UBND TỈNH BÙI THẾ CƯỜNG: [A9|in_progress|2024-09-05]Tỉnh đã thu hồi ô đất, giao huyện Yên Mỹ làm chủ đầu tư, phấn đấu khai giảng năm học 2024-2025 tại trường mới.[/A9]

ĐẠI BIỂU QUÁCH MINH ÁNH: Tôi hoan nghênh. Nhưng "phấn đấu" là chưa chắc.

PHÓ CHỦ TỊCH UBND TỈNH BÙI THẾ CƯỜNG: Tôi bỏ chữ "phấn đấu" (cả hội trường cười).

ĐẠI BIỂU HOÀNG VĂN SỬ: Cử tri là công nhân ở Dị Sử nhờ tôi hỏi, [K10|-|Dị Sử|urban_planning|constructive]nhà ở xã hội bán là chính, công nhân lương tám triệu mua sao nổi, sao tỉnh không quy định mỗi dự án phải để một nửa số căn cho thuê với giá không quá hai mươi phần trăm lương tối thiểu[/K10]? Họ cũng kêu [K11|-|Dị Sử|utilities|livelihood]chủ trọ thu điện 4.000 đồng một số, nước 30.000 một khối, xin ngành điện kiểm tra[/K11].

ÔNG PHÍ ĐỨC LONG: [A10|explained]Luật Nhà ở vừa được Quốc hội thông qua đã bỏ quy định bắt buộc dành 20% để cho thuê, nên tỉnh không thể ra tỷ lệ cứng một nửa; tuy nhiên tỉnh sẽ kêu gọi Tổng Liên đoàn làm nhà cho thuê.[/A10] Chuyện giá điện xin ngành Công Thương.

GIÁM ĐỐC SỞ CÔNG THƯƠNG: [A11|in_progress]Người thuê trọ được tính định mức bốn người một hộ theo giá bậc thang. Điện lực sẽ rà từng khu trọ, chủ trọ thu quá thì phạt theo Nghị định 17.[/A11] Còn ý kiến xưởng thuê chung mà Sở Tài nguyên chuyển sang, [A2+]tôi ủng hộ, sẽ làm thử ở Minh Khai với một xưởng hai nghìn mét vuông trong năm 2024.[/A2+]

CHỦ TỌA: Còn một bức thư cuối, của cụ Phạm Thị Ngà tám mươi ba tuổi, [N]cụ cảm ơn tỉnh tổ chức phiên chất vấn truyền hình trực tiếp và chúc các đại biểu sức khỏe.[/N] Cụ chỉ xin một điều: [K12|Phạm Thị Ngà|-|government_building|constructive]sau mỗi kỳ chất vấn sáu tháng thì phát lại lời hứa của từng ông giám đốc lên tivi, ai làm được, ai chưa, để dân chấm[/K12]. Thay mặt chủ tọa, [A12|in_progress]tôi nhận lời cụ, Văn phòng phối hợp Đài làm chuyên mục "Lời hứa và việc làm" từ quý hai năm tới.[/A12] [N]Phiên chất vấn kết thúc, đề nghị Ủy ban nhân dân tỉnh thực hiện nghiêm những gì đã hứa.[/N]
