@id S02
@name doi-thoai-nong-dan-thap-muoi-2019
@layout numbered_turns
@title District dialogue with farmers, typed "1. Ông X, ấp Y:" with (1) (2) (3) inline asks and the answer after each
@format pdf
@date 2019-05-16
@place huyện Tháp Mười, tỉnh Đồng Tháp
@level district
@kind thematic
@theme Đối thoại với nông dân về sản xuất, tiêu thụ nông sản và xây dựng nông thôn mới
@attendees 214
---
>> ỦY BAN NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> HUYỆN THÁP MƯỜI >> Độc lập - Tự do - Hạnh phúc
>> Số: 62/BB-UBND >> Tháp Mười, ngày 16 tháng 5 năm 2019

^ BIÊN BẢN
^ Đối thoại giữa Chủ tịch Ủy ban nhân dân huyện với nông dân năm 2019

I. THỜI GIAN, ĐỊA ĐIỂM
Khai mạc lúc 07 giờ 30 phút, tại hội trường Trung tâm Văn hóa huyện.
II. THÀNH PHẦN
- Chủ trì: ông Đoàn Thanh Bửu - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện; bà Nguyễn Thị Hồng Gấm - Chủ tịch Hội Nông dân huyện.
- Lãnh đạo Phòng Nông nghiệp và PTNT, Phòng Tài nguyên và Môi trường, Phòng Kinh tế và Hạ tầng, Trạm Trồng trọt và Bảo vệ thực vật, Agribank, Ngân hàng Chính sách xã hội, Điện lực.
- Nông dân đại diện 13 xã, thị trấn: 170 người (tổng số dự 214).
III. NỘI DUNG
Ông Bửu nói lời mở đầu: [N]Hôm nay tôi đến để nghe, đề nghị bà con nói thẳng, nói thật, cần gì cứ yêu cầu; các phòng ban trả lời thẳng vào việc, không đọc báo cáo.[/N]
Bà Gấm thông qua báo cáo tình hình sản xuất vụ đông xuân: xuống giống trên 40 ngàn ha, năng suất bình quân 7,1 tấn/ha, giá bán thấp hơn cùng kỳ 600 - 900 đồng/kg.
______________
1. Ông Võ Văn Đực, ấp 4, xã Mỹ Thuận Đông: Tôi làm 5 héc-ta lúa, xin có ba ý. (1) [K1|Võ Văn Đực|ấp 4, xã Mỹ Thuận Đông|agriculture,economy|livelihood]vụ rồi công ty ký hợp đồng bao tiêu giá 5.400 đồng, tới lúc cắt thì bẻ kèo, thương lái bỏ cọc, 37 hộ chúng tôi phải bán 4.300 đồng, đề nghị huyện đứng ra làm việc với công ty buộc bồi thường theo hợp đồng[/K1]; (2) [K2|Võ Văn Đực|ấp 4, xã Mỹ Thuận Đông|agriculture|livelihood]trạm bơm điện ấp 4 công suất yếu, bơm ba ngày chưa khô ruộng, xin thay máy lớn hơn[/K2]; (3) [K3|Võ Văn Đực|ấp 4, xã Mỹ Thuận Đông|economy,agriculture|livelihood]phân bón giả bán đầy chợ, tôi xài hai bao lân mà lúa vàng khè, mong cơ quan chức năng xử lý thật nặng[/K3].
Trả lời: (Ông Cao Minh Kha - Trưởng phòng Nông nghiệp và PTNT) [A1]Phòng đã mời công ty làm việc hai lần, ngày 24/5 mời luôn 37 hộ dự, nếu không thương lượng được sẽ hỗ trợ bà con khởi kiện.[/A1] [A2]Trạm bơm ấp 4 đã đưa vào danh mục nâng cấp bằng nguồn thủy lợi phí cấp bù năm 2019.[/A2] [A3]Đội quản lý thị trường vừa kiểm tra 19 điểm bán, phạt 3 điểm, mẫu phân của ông xin cho chúng tôi lấy gửi kiểm nghiệm.[/A3]
2. Bà Trần Thị Lụa, ấp Lợi Hòa, xã Phú An Điền: (1) [K4|Trần Thị Lụa|ấp Lợi Hòa, xã Phú An Điền|social_welfare,economy|livelihood]Gia đình tôi thuộc hộ cận nghèo, làm hồ sơ vay chăn nuôi bò từ trước Tết mà tổ vay vốn nói hết chỉ tiêu, nhờ ngân hàng xem lại[/K4]. (2) [K5|Trần Thị Lụa|ấp Lợi Hòa, xã Phú An Điền|environment|livelihood]Vỏ chai, bao thuốc trừ sâu quăng đầy bờ kinh, mấy cái hố chứa đầy nhóc cả năm không ai lại lấy[/K5].
Trả lời: Đại diện Ngân hàng CSXH: [A4]hồ sơ của chị Lụa sẽ giải ngân đợt 1 tháng 6, 30 triệu đồng.[/A4] Đại diện Phòng TN&MT: [A5]huyện vừa ký hợp đồng thu gom với đơn vị có chức năng xử lý rác nguy hại, mỗi quý một lần, bắt đầu từ tháng 6.[/A5]
3. Ông Huỳnh Hữu Nhơn, Giám đốc HTX Quyết Tiến, xã Tân Hội Tây: [K6|Huỳnh Hữu Nhơn|xã Tân Hội Tây|agriculture,economy|constructive]Tôi nghĩ muốn hết cảnh được mùa mất giá thì huyện phải đổi cách làm: vùng nào HTX đủ sức thì giao HTX cầm lịch xuống giống, cầm giống, cầm luôn hợp đồng bán lúa cho cả ô đê bao; dân vô cùng một ô cùng một giống, huyện hỗ trợ lò sấy với kho tạm trữ để bán có chọn lựa chứ không phải cắt bữa nay bán bữa nay[/K6].
Trả lời: Ông Đoàn Thanh Bửu: [A6]Đây là hướng huyện đang tính, trước mắt chọn 3 ô đê bao, giao HTX Quyết Tiến làm thí điểm vụ thu đông, phòng Nông nghiệp trình đề án trước 15/7.[/A6]
4. Ông Lê Văn Sơn, ấp 1, xã Láng Sen Đông: Đê bao ấp 1 thì năm ngoái huyện làm kịp trước lũ, tụi tôi mừng lắm, không có lời nào hơn là cảm ơn.
Trả lời: Chủ trì ghi nhận, cảm ơn ông.
5. Ông Phan Hoàng Khải, ấp Kênh Mới, xã Láng Sen Đông: (1) [K7|Phan Hoàng Khải|ấp Kênh Mới, xã Láng Sen Đông|transport|livelihood]đường cặp kênh Nhì dài 3,4 cây số lầy lội, xe tải không vô được, mít xoài phải đi xuồng ra lộ tốn thêm 300 đồng mỗi ký, đề nghị trải đá cấp phối[/K7]; (2) [K8|Phan Hoàng Khải|ấp Kênh Mới, xã Láng Sen Đông|land_management|livelihood]12 hộ tụi tôi lên vườn trồng mít từ 2016, xin chuyển mục đích sang đất trồng cây lâu năm, nộp đơn hoài bị trả, cán bộ không nói rõ thiếu gì[/K8]; (3) [N]cho hỏi thêm mít trồng rồi có được vay theo chương trình gì không, lãi suất bao nhiêu?[/N]
Trả lời: - Phòng Kinh tế và Hạ tầng: [A7]tuyến kênh Nhì thuộc xã quản lý, huyện hỗ trợ 60% đá, xã vận động phần còn lại, khởi công trong mùa khô.[/A7] - Phòng TN&MT: [A8]khu đó nằm trong vùng quy hoạch đất lúa nên chưa chuyển được, sẽ xin tỉnh cập nhật trong kế hoạch sử dụng đất 2020, đề nghị xã phát văn bản trả lời cho từng hộ.[/A8] - Agribank: lãi suất theo chương trình hiện tại là 7%/năm cho vay trung hạn.
6. Bà Đặng Thị Mỹ Hương, ấp 3, xã Tân Hội Tây: [K9|Đặng Thị Mỹ Hương|ấp 3, xã Tân Hội Tây|agriculture|livelihood]Dịch tả heo châu Phi đang tới gần, ấp tôi chưa có một lít thuốc sát trùng nào, đề nghị trạm thú y cấp thuốc và rải vôi đường vô ấp trước khi dịch vô[/K9].
Trả lời: [A9]Trạm Chăn nuôi và Thú y được cấp 1.500 lít hóa chất, tuần sau phân về các ấp, riêng ấp 3 giáp ranh nên ưu tiên phát trước.[/A9]
7. Ông Nguyễn Văn Tư Hải, ấp 5A, xã Thạnh Lợi Bắc: (1) [K10|Nguyễn Văn Tư Hải|ấp 5A, xã Thạnh Lợi Bắc|agriculture|constructive]Nhà nước mình bỏ bảo hiểm nông nghiệp cho cây lúa vùng này uổng quá, trúng lũ sớm một vụ là trắng tay, đề nghị Trung ương đưa Đồng Tháp vô diện bảo hiểm lúa, Nhà nước chịu một phần phí[/K10]. (2) [K11|Nguyễn Văn Tư Hải|ấp 5A, xã Thạnh Lợi Bắc|utilities|livelihood]Xóm bờ nam kênh Năm Ngàn 26 hộ còn câu đuôi điện qua kênh, giá 3.500 đồng một chữ, dây võng sát mặt nước, rất mong điện lực kéo điện kế riêng[/K11]. (3) [K12|Nguyễn Văn Tư Hải|ấp 5A, xã Thạnh Lợi Bắc|security,environment|livelihood]Bà con trong xóm đồn dân xiệc cá bằng điện giờ đông như hội, có bữa rượt nhau bằng mác, công an xã không thấy tới[/K12].
Trả lời: [A10]Kiến nghị về bảo hiểm lúa Chủ tịch UBND huyện tiếp thu, báo cáo tỉnh trình Trung ương.[/A10] [A11]Điện lực cam kết dựng 14 trụ, kéo điện kế trong tháng 8.[/A11] [A12]Công an huyện sẽ lập tổ liên ngành với Chi cục Thủy sản, tuần tra đêm từ 20/5.[/A12]
8. Chị Lê Thị Bích Thủy, ấp Gò Tre, xã Phú An Điền: tôi xin trình bày (1) [K13|Lê Thị Bích Thủy|ấp Gò Tre, xã Phú An Điền|agriculture|constructive]xã được công nhận nông thôn mới mà nợ xây dựng, nợ dân đóng góp còn đó; từ nay huyện nên xét theo số việc dân bỏ phiếu hài lòng từng tiêu chí chứ đừng chạy theo danh hiệu[/K13] và (2) [K14|Lê Thị Bích Thủy|ấp Gò Tre, xã Phú An Điền|education|livelihood]lớp dạy nghề trồng sen, làm trà sen bữa hứa mở từ tháng 3 tới giờ chưa thấy, chị em đăng ký 40 người[/K14].
Trả lời: [A13]Huyện tiếp thu, năm 2019 sẽ phát phiếu lấy ý kiến hộ dân trước khi đề nghị tỉnh thẩm định.[/A13] [A14]Trung tâm Giáo dục nghề nghiệp báo cáo do thiếu kinh phí, lớp sẽ mở ngày 03/6.[/A14]
9. Ông Trương Quốc Bảo, ấp 2, xã Mỹ Thuận Đông: Nghe các anh trả lời tôi thấy yên tâm. Tôi nói thêm một chuyện nhỏ thôi: [K15|Trương Quốc Bảo|ấp 2, xã Mỹ Thuận Đông|front_and_democracy|livelihood]Hội Nông dân xã thu quỹ hội 5 năm rồi mà chi hội ấp 2 chưa khi nào được nghe báo cáo thu chi, nhờ huyện hội nhắc[/K15].
Trả lời: [A15]Hội Nông dân huyện sẽ kiểm tra, yêu cầu xã công khai trong tháng 6.[/A15]
IV. KẾT LUẬN
Chủ tịch UBND huyện ghi nhận 15 ý kiến, [N]yêu cầu Phòng Nông nghiệp theo dõi vụ công ty bẻ kèo, Điện lực kéo điện cho 26 hộ, các xã rà soát lại việc chuyển mục đích, đề nghị Hội Nông dân đôn đốc và báo cáo trước ngày 30/6.[/N]
Cuộc đối thoại kết thúc lúc 11 giờ 15 phút.
>> NGƯỜI GHI BIÊN BẢN >> CHỦ TRÌ
>> Tô Thị Kim Xuyến >> Đoàn Thanh Bửu
