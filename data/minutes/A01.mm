@id A01
@layout notice
@title Notice of conclusions of a district chairman: ask and order share a sentence, some asks only named inside the order, two paragraphs with three asks each
@format docx
@date 2023-09-14
@place huyện Sóc Sơn, thành phố Hà Nội
@level district
@kind periodic
@attendees 210
---
>> ỦY BAN NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> HUYỆN SÓC SƠN >> Độc lập - Tự do - Hạnh phúc
>> Số: 417/TB-UBND >> Sóc Sơn, ngày 19 tháng 9 năm 2023

^ THÔNG BÁO
^ Kết luận của Chủ tịch UBND huyện tại buổi đối thoại với nhân dân các xã khu vực phía Tây

Ngày 14/9/2023, tại hội trường xã Minh Sơn Thượng, đồng chí Chủ tịch UBND huyện đã chủ trì đối thoại với 210 đại biểu đại diện nhân dân năm xã. Dự họp có Thường trực Huyện ủy, trưởng các phòng, ban, Giám đốc Xí nghiệp Đầu tư phát triển thủy lợi, Giám đốc Điện lực. Sau khi nghe 14 lượt phát biểu và ý kiến giải trình của các đơn vị, Chủ tịch UBND huyện kết luận như sau:

1. Huyện ghi nhận không khí thẳng thắn, cởi mở của buổi đối thoại. [N]Yêu cầu Chủ tịch UBND các xã sau hội nghị này phải tự tổ chức đối thoại ở xã mình ít nhất một lần trước ngày 30/11, không để dân dồn việc nhỏ lên huyện.[/N]

2. Về các nội dung cụ thể:

2.1. Đối với phản ánh của bà Ngô Thị Thoa, thôn Đạc Tài, về việc [K1|Ngô Thị Thoa|thôn Đạc Tài|transport|livelihood]đường gom chui dưới cao tốc bị đơn vị thi công quây tôn từ tháng 3, học sinh phải vòng gần ba cây số, mong sớm được mở lại[/K1], [A1|in_progress|2023-09-30]giao Phòng Quản lý đô thị làm việc với nhà thầu, tháo dỡ rào tôn, trả lại lối đi trước ngày 30/9/2023.[/A1]

2.2. Ông Dương Văn Kháng (thôn Hiền Lương) cho biết [K2|Dương Văn Kháng|thôn Hiền Lương|land_clearance|livelihood]16 hộ đã bàn giao đất làm khu xử lý nước rác từ cuối năm 2020 nhưng chưa bốc thăm được đất tái định cư, tiền tạm cư lại dừng trả từ tháng 4[/K2] và [K3|Dương Văn Kháng|thôn Hiền Lương|environment|livelihood]đêm nào gió đông nam mùi bãi rác cũng tràn vào làng, trẻ con nôn ọe[/K3]. [A2|in_progress|2023-10-31]Giao Ban Quản lý dự án và Trung tâm Phát triển quỹ đất hoàn thiện hạ tầng ô đất TĐC-3, tổ chức bốc thăm trong tháng 10; đồng thời làm thủ tục truy lĩnh tiền tạm cư cho đủ 16 hộ.[/A2] Riêng về mùi, [A3|in_progress]Phòng Tài nguyên và Môi trường lắp ngay 02 điểm quan trắc tự động tại đầu thôn, số liệu hiển thị công khai trên bảng điện tử ở nhà văn hóa; nếu vượt ngưỡng thì kiến nghị thành phố dừng tiếp nhận rác ban đêm.[/A3]

2.3. [A4|explained]Chưa xem xét việc[/A4] [K4|-|xã Minh Sơn Thượng|land_management|livelihood]cho phép chuyển đổi 8 héc ta đất lúa ở xứ đồng Cầu Dài sang trồng cây ăn quả[/K4] như đề nghị của xã Minh Sơn Thượng [A4+]vì khu đất nằm trong vùng lúa phải giữ theo quy hoạch sử dụng đất đến năm 2030 đã được thành phố duyệt.[/A4+]

2.4. Xí nghiệp Thủy lợi chịu trách nhiệm [A5|in_progress|2023-12-15]nạo vét xong 1.200 m kênh N7 trước ngày 15/12[/A5] theo kiến nghị của nhân dân thôn Vệ Đông là [K5|-|thôn Vệ Đông|agriculture|livelihood]khơi thông kênh N7 để có nước đổ ải vụ xuân, vì hai vụ liền cuối kênh không có giọt nào[/K5].

2.5. Các ý kiến liên quan đất rừng: bà Trịnh Thị Hòa đề nghị [K6|Trịnh Thị Hòa|-|land_management|livelihood]cắm lại mốc ranh giới giữa đất thổ cư của dân xóm Núi và đất rừng phòng hộ theo đúng bản đồ 1998[/K6]; ông Lưu Đình Chuyên nêu thực tế [K7|Lưu Đình Chuyên|-|urban_planning|livelihood]nhà nghỉ dưỡng vẫn mọc lên quanh hồ Ban Tiện, ban ngày dừng, ban đêm xây, kiểm tra về là đâu lại vào đấy[/K7]; ông cũng kiến nghị [K8|Lưu Đình Chuyên|-|urban_planning,government_building|constructive]thành phố giao hẳn cho huyện quyền cắt điện, nước đối với công trình vi phạm trên đất rừng ngay khi lập biên bản, không phải chờ quyết định cưỡng chế[/K8]. Về ba nội dung trên, kết luận: [A6|in_progress|2024-03-31]việc mốc giới giao Hạt Kiểm lâm phối hợp Chi nhánh Văn phòng Đăng ký đất đai rà soát, cắm xong trong quý I/2024[/A6]; [A7|in_progress|2023-10-10]Đội Quản lý trật tự xây dựng kiểm tra toàn bộ công trình quanh hồ, báo cáo Chủ tịch trước ngày 10/10, công trình nào phát sinh sau ngày 01/7 thì phá dỡ[/A7]; [A8|referred]về thẩm quyền cắt điện, nước, huyện đã có văn bản góp ý khi sửa Luật Thủ đô và sẽ tiếp tục kiến nghị.[/A8]

2.6. Ghi nhận đề xuất của ông Nguyễn Hữu Tấn - Bí thư chi bộ thôn Thanh Trí, theo đó [K9|Nguyễn Hữu Tấn|thôn Thanh Trí|party_building,government_building|constructive]mỗi đồng chí Ủy viên Ban Thường vụ nhận một thôn khó, ba tháng về dự sinh hoạt chi bộ một lần, nghe dân nói và chịu trách nhiệm về kết quả[/K9]; [A9|referred]giao Văn phòng tham mưu trình Thường trực Huyện ủy.[/A9] Cũng ông Tấn phản ánh [K10|Nguyễn Hữu Tấn|thôn Thanh Trí|culture|livelihood]nhà văn hóa thôn xây từ 1996, mái fibro xi măng vỡ, hội họp gặp mưa phải che bạt[/K10]: [A10|in_progress]đã đưa vào danh mục sửa chữa năm 2024, mức 1,8 tỷ đồng.[/A10]

2.7. Không đồng ý với báo cáo của Điện lực tại hội nghị. [N]Đề nghị Giám đốc Điện lực nghiêm túc rút kinh nghiệm về việc chuẩn bị số liệu.[/N] [K11|-|thôn Vệ Đông, thôn Hoa Sơn|utilities|livelihood]Điện yếu giờ cao điểm tối tại thôn Vệ Đông và Hoa Sơn, điều hòa không chạy nổi, cháy cả máy bơm[/K11] là có thật, [A11|in_progress|2023-11-20]phải lắp thêm trạm biến áp 400 kVA, đóng điện trước ngày 20/11/2023.[/A11]

2.8. Đối với bảy ý kiến ghi trên giấy gửi lên đoàn chủ tịch, trong đó hai ý kiến trùng với mục 2.1 và 2.7, còn lại xử lý như sau: việc [K12|-|-|health|livelihood]trạm y tế Minh Sơn Thượng hết thuốc tiểu đường từ tháng 6[/K12] thì [A12|settled]Trung tâm Y tế đã cấp bổ sung ngày 12/9[/A12]; việc [K13|-|-|education|livelihood]xin thêm một lớp 3 tuổi ở điểm trường mầm non Hoa Sơn do 21 cháu chưa có chỗ học[/K13], [A13|in_progress|2023-10-01]Phòng Giáo dục bố trí phòng, điều 02 giáo viên, mở lớp từ 01/10[/A13]; việc bà con [K14|-|-|social_welfare|livelihood]chưa nhận được tiền hỗ trợ thiệt hại lốc xoáy ngày 22/4[/K14], [A14|in_progress|2023-09-25]Phòng Lao động chi trả xong trước 25/9[/A14]; [N]việc hỏi thủ tục làm căn cước cho người già nằm liệt thì Công an huyện đã hướng dẫn tại chỗ;[/N] ý kiến thứ năm là thư khen công an viên, chuyển xã Tân Lập Hạ biểu dương.

3. Tổ chức thực hiện: [N]Chánh Văn phòng HĐND và UBND huyện theo dõi, đôn đốc, hằng tháng báo cáo tiến độ; đơn vị nào chậm quá 15 ngày không có lý do thì kiểm điểm người đứng đầu.[/N]

Văn phòng UBND huyện thông báo để các đơn vị biết, thực hiện./.

>> Nơi nhận: >> TL. CHỦ TỊCH
>> - Thường trực Huyện ủy, HĐND; >> CHÁNH VĂN PHÒNG
>> - Các phòng, ban; UBND 5 xã; >>
>> - Lưu: VT. >> Đỗ Quang Thạch
