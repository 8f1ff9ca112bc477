@id S01
@name tiep-xuc-cu-tri-phuong-binh-duong-2022
@layout turn_answer
@title Ward voter contact before a council session, "Cử tri X, khu phố N phát biểu:" one paragraph with 1-3 asks, answers by official in a later section
@format docx
@date 2022-06-21
@place phường Vĩnh Thạnh, thị xã Tân Uyên, tỉnh Bình Dương
@level commune
@kind voter_contact
@attendees 117
---
>> ỦY BAN MTTQ VIỆT NAM >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> PHƯỜNG VĨNH THẠNH >> Độc lập - Tự do - Hạnh phúc
>> Số: 14/BB-MTTQ-BTT >> Vĩnh Thạnh, ngày 21 tháng 6 năm 2022

^ BIÊN BẢN
^ Hội nghị tiếp xúc cử tri trước kỳ họp thường lệ giữa năm 2022
^ của đại biểu Hội đồng nhân dân thị xã và Hội đồng nhân dân phường

Vào lúc 14 giờ 00 phút, ngày 21 tháng 6 năm 2022, tại Văn phòng khu phố 3, Ban Thường trực Ủy ban MTTQ Việt Nam phường Vĩnh Thạnh phối hợp Thường trực HĐND, UBND phường tổ chức hội nghị tiếp xúc cử tri.
# I. Thành phần tham dự
- Đại biểu HĐND thị xã (đơn vị bầu cử số 5): bà Huỳnh Thị Mỹ Duyên, ông Phạm Quốc Thới.
- Đại biểu HĐND phường: 09 vị.
- UBND phường: ông Lưu Văn Bảnh - Phó Chủ tịch; bà Đoàn Thị Ngọc Lài - công chức Địa chính - Xây dựng; ông Trương Hữu Nghị - Trưởng Công an phường; bà Võ Kim Thoa - công chức Văn hóa - Xã hội.
- Chủ trì: ông Nguyễn Văn Rớt - Chủ tịch Ủy ban MTTQ phường. Thư ký: bà Lê Thị Bé Hai.
- Cử tri 5 khu phố: 98 người. Tổng cộng: 117 người.
# II. Diễn tiến hội nghị
Ông Nguyễn Văn Rớt thông qua chương trình. [N]Chủ trì đề nghị cử tri trước khi phát biểu nêu rõ họ tên, khu phố, nói gọn, ý nào người trước đã nói thì thôi để dành thời gian cho người sau.[/N]
Bà Huỳnh Thị Mỹ Duyên báo cáo dự kiến nội dung kỳ họp và việc trả lời cử tri đợt cuối năm 2021: [N]21 kiến nghị, trong đó khu phố 1 kiến nghị mở rộng cầu Rạch Tre, khu phố 5 kiến nghị di dời trạm ép rác; 16 việc đã xong, 5 việc chờ vốn[/N].
# III. Ý kiến cử tri
Cử tri Lê Văn Út Em, khu phố 1 phát biểu: Trước tiên tôi cảm ơn các vị đại biểu đã về dự. Tôi xin phản ánh mấy việc. [K1|Lê Văn Út Em|khu phố 1|transport|livelihood]Cầu Rạch Tre hẹp có 2 thước rưỡi, sáng công nhân đi làm, học sinh đi học chen nhau, tháng 4 vừa rồi đã có một cháu té xuống rạch, kỳ nào tôi cũng nói mà chưa thấy động tĩnh gì, đề nghị sớm mở rộng cầu[/K1]. Thứ hai là [K2|Lê Văn Út Em|khu phố 1|utilities|livelihood]cái cống ngang trước nhà số 41 bị xe bồn cán sập nắp, mưa xuống nước tràn vô nhà 6 hộ[/K2].
Cử tri Nguyễn Thị Sáu, khu phố 1 phát biểu: [K3|Nguyễn Thị Sáu|khu phố 1|land_management|livelihood]Tôi nộp hồ sơ xin tách thửa cho con gái từ tháng 10 năm ngoái, biên nhận hẹn 25 ngày, tới nay gần 8 tháng, lên hỏi thì chỗ này chỉ chỗ kia. Mong quý đại biểu có tiếng nói giùm để hồ sơ của tôi được giải quyết[/K3].
Cử tri Trần Công Minh, khu phố 2 phát biểu: Khu phố tôi giờ người ở trọ gấp ba dân tại chỗ, từ đó sinh ra nhiều chuyện. [K4|Trần Công Minh|khu phố 2|security|livelihood]Cho vay nặng lãi dán tờ rơi khắp cột điện, rồi tối đến tạt sơn, tạt mắm tôm cửa nhà trọ người ta, công an nên có biện pháp xử lý dứt điểm đám này[/K4]. [K5|Trần Công Minh|khu phố 2|education|livelihood]Trường mầm non công lập của phường mỗi năm nhận chưa tới phân nửa số trẻ trong độ tuổi, con công nhân phải gửi nhóm trẻ tư 2 triệu rưỡi một tháng; xin thị xã xây thêm một trường ở khu đất công cạnh nhà máy gỗ cũ[/K5]. Còn một ý nữa là [K6|Trần Công Minh|khu phố 2|social_welfare|constructive]người thuê trọ làm đủ 3 năm trở lên trong tỉnh thì nên được tính như hộ thường trú khi xét hộ nghèo, hỗ trợ học phí, chứ phân biệt hộ khẩu hoài thì công nhân thiệt thòi[/K6].
Cử tri Phan Văn Lành, khu phố 2 phát biểu: Tôi thống nhất với ý kiến của anh Minh, nói hết ý tôi rồi. Tôi chỉ xin ghi nhận là từ ngày có camera, khu phố bớt mất xe hẳn. Xin cảm ơn.
Cử tri Đặng Thị Thu Vân, khu phố 3 phát biểu: [K7|Đặng Thị Thu Vân|khu phố 3|environment|livelihood]Xưởng sơn tĩnh điện ở hẻm 112 xả mùi dung môi nồng nặc từ chập tối tới khuya, nhà tôi đóng kín cửa còn nhức đầu. Đề nghị kiểm tra, nếu không có giấy phép thì buộc di dời khỏi khu dân cư[/K7]. Ngoài ra, [K8|Đặng Thị Thu Vân|khu phố 3|utilities|livelihood]đường Vĩnh Thạnh 09 tối thui, cả cây số có 4 bóng đèn mà cháy hết 3, chị em tan ca đêm rất sợ[/K8].
Cử tri Hồ Minh Cảnh, khu phố 3 phát biểu: Tôi năm nay 71 tuổi, đảng viên 48 năm tuổi Đảng, xin nói thẳng. [K9|Hồ Minh Cảnh|khu phố 3|government_building|constructive]Tiếp xúc cử tri mấy năm nay cứ hứa "ghi nhận, chuyển cấp trên" rồi thôi. Theo tôi mỗi kiến nghị phải lập một phiếu theo dõi, ghi rõ đại biểu nào đeo đuổi, hạn nào trả lời, đến kỳ sau đại biểu đó phải đứng ra báo cáo từng phiếu trước dân[/K9].
Cử tri Ngô Thị Kiều Oanh, khu phố 4 phát biểu: [N]Tôi muốn hỏi người mua bảo hiểm y tế hộ gia đình, người thứ tư trở đi được giảm bao nhiêu phần trăm, đóng ở đâu?[/N] Với lại [K10|Ngô Thị Kiều Oanh|khu phố 4|health|livelihood]trạm y tế phường thứ Bảy, Chủ nhật không có bác sĩ, người già trong khu phố đau phải bắt xe ra tận thị xã, xin bố trí trực thêm cuối tuần[/K10].
Cử tri Bùi Văn Tâm, khu phố 4 phát biểu: Dự án mở rộng đường ĐT thì bà con ủng hộ, nhưng [K11|Bùi Văn Tâm|khu phố 4|land_clearance|livelihood]23 hộ chúng tôi bàn giao mặt bằng từ tháng 9/2021 mà phần hỗ trợ tài sản, cây trái chưa nhận đồng nào. Chừng nào thị xã chi trả cho dứt[/K11]? Cũng cái đường đó, [K12|Bùi Văn Tâm|khu phố 4|environment|livelihood]đơn vị thi công đào lên để đó, bụi mù trời, đề nghị tưới nước ngày ít nhất hai lần[/K12]. Tôi xin hết ý kiến.
Cử tri Mai Xuân Hòa, khu phố 5 phát biểu: Về lương hưu thì Nhà nước mới tăng, cảm ơn Đảng và Nhà nước. Tôi kiến nghị một việc: [K13|Mai Xuân Hòa|khu phố 5|government_building|constructive]ban điều hành khu phố tụi tôi làm quần quật mà trưởng khu phố được hỗ trợ chưa bằng nửa lương công nhân, tổ trưởng tổ dân phố thì không có đồng nào, mong HĐND tỉnh xem xét ra nghị quyết nâng mức này lên[/K13].
Cử tri Lý Thị Phượng, khu phố 5 phát biểu: [K14|Lý Thị Phượng|khu phố 5|urban_planning|livelihood]Khu dân cư Phú Gia quy hoạch công viên 1.200 m2, dân về ở sáu năm rồi mà chỗ đó chủ đầu tư cho thuê làm bãi vật liệu, yêu cầu trả lại công viên cho con nít có chỗ chơi[/K14].
# IV. Phần tiếp thu, trả lời
1. Bà Đoàn Thị Ngọc Lài - công chức Địa chính - Xây dựng:
[A2]Nắp cống trước nhà số 41 phường sẽ cho thay tấm đan mới trước ngày 30/6.[/A2] [A3]Hồ sơ của bà Sáu vướng do diện tích còn lại sau tách không đủ mức tối thiểu theo quy định mới, Chi nhánh Văn phòng Đăng ký đất đai có phiếu trả nhưng gửi nhầm địa chỉ, mời bà sáng mai lên phường để hướng dẫn hợp thửa trước rồi mới tách.[/A3]
[A14]Công viên khu Phú Gia: phường đã lập biên bản chủ đầu tư hai lần, đang trình UBND thị xã xử phạt và buộc khôi phục hiện trạng.[/A14]
2. Ông Trương Hữu Nghị - Trưởng Công an phường:
[A4]Từ đầu năm đã khởi tố 1 vụ, xử phạt 4 người liên quan cho vay lãi nặng. Tới đây công an phường sẽ cùng đoàn thanh niên xóa tờ rơi, gắn thêm camera tại 3 dãy trọ. Bà con có bị đe dọa thì gọi ngay số trực ban.[/A4]
3. Bà Võ Kim Thoa - công chức Văn hóa - Xã hội: Trả lời chị Oanh, người thứ nhất đóng đủ, từ người thứ hai giảm dần, người thứ tư đóng bằng 50% người thứ nhất, đóng tại bưu điện hoặc đại lý thu của phường. [A10]Việc trực cuối tuần tại trạm y tế, phường đã trao đổi với Trung tâm Y tế thị xã, từ tháng 8 sẽ có một bác sĩ trực sáng thứ Bảy.[/A10]
4. Ông Lưu Văn Bảnh - Phó Chủ tịch UBND phường:
- [A1]Cầu Rạch Tre có trong danh mục đầu tư công trung hạn, thị xã đã ghi vốn chuẩn bị đầu tư 2022, dự kiến khởi công đầu năm 2023.[/A1]
- [A7]Cơ sở sơn tĩnh điện hẻm 112 phường sẽ mời Phòng Tài nguyên và Môi trường kiểm tra đột xuất trong tuần này, có kết quả thông báo cho khu phố 3.[/A7]
- [A8]Đèn đường Vĩnh Thạnh 09: đã ký hợp đồng thay bóng LED, hoàn thành trong tháng 7.[/A8]
- [A11,12]Hai ý của ông Tâm: tiền hỗ trợ cây trái, tài sản thị xã đang phê duyệt bổ sung, phường sẽ hỏi Trung tâm Phát triển quỹ đất và báo lại; phường yêu cầu nhà thầu tưới nước ngày 3 lần, không làm sẽ lập biên bản.[/A11,12]
5. Bà Huỳnh Thị Mỹ Duyên - đại biểu HĐND thị xã: [A5]Vốn xây trường mầm non sẽ được trình trong kỳ họp tới, khu đất cạnh nhà máy gỗ cũ đang làm thủ tục thu hồi.[/A5] [A9]Ý kiến của chú Cảnh tôi thấy rất đúng, tôi sẽ đề xuất Thường trực HĐND thị xã làm thí điểm phiếu theo dõi ở tổ đại biểu số 5.[/A9] [A6,13]Việc xét chính sách cho người tạm trú và phụ cấp khu phố thuộc thẩm quyền HĐND tỉnh, tổ đại biểu xin tiếp thu, chuyển lên.[/A6,13]
# V. Kết luận
Ông Nguyễn Văn Rớt thay mặt chủ trì cảm ơn cử tri. [N]Đề nghị UBND phường sớm giải quyết các kiến nghị thuộc thẩm quyền, nhất là nắp cống, đèn đường và xưởng sơn; đề nghị đại biểu HĐND thị xã theo dõi việc mở rộng cầu Rạch Tre.[/N]
Hội nghị kết thúc lúc 16 giờ 50 phút cùng ngày, biên bản đọc lại cho mọi người cùng nghe và thống nhất.
>> THƯ KÝ >> CHỦ TRÌ
>>  >> 
>> Lê Thị Bé Hai >> Nguyễn Văn Rớt
