@id B19
@layout notice
@title commune plan of settlement without any list of asks: ask and order entwined in one sentence, sometimes the order first, the ask after it; deadlines in words
@format docx
@date 2025-10-17
@place xã Phong Điền Thượng, thành phố Huế
@level commune
@kind periodic
---
>> ỦY BAN NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> XÃ PHONG ĐIỀN THƯỢNG >> Độc lập - Tự do - Hạnh phúc
>> Số: 63/KH-UBND >> Phong Điền Thượng, ngày 24 tháng 10 năm 2025

^ KẾ HOẠCH
^ khắc phục các tồn tại do Nhân dân nêu tại Hội nghị đối thoại ngày 17/10/2025

Căn cứ Thông báo số 19-TB/ĐU của Đảng ủy xã về ý kiến của Bí thư Đảng ủy kết luận hội nghị đối thoại; [N]trên tinh thần đề nghị của Bí thư là "rõ người, rõ việc, rõ ngày, rõ tiền", không ghi chung chung "tiếp tục quan tâm"[/N]; UBND xã phân công như sau.

1. Nhóm việc phải xong trước khi nước lên
Phòng Kinh tế chịu trách nhiệm [A1|in_progress|2025-10-31]cho khơi thông toàn bộ hói Đồng Lâm, thời hạn đến hết tháng mười[/A1], bởi theo phản ánh của bà con thôn Bồ Điền thì [K1|-|thôn Bồ Điền|utilities,agriculture|livelihood]hói bị lấp hai chỗ khi làm đường gom, mới mưa một đêm 19/9 nước đã vào vườn cao su và 27 nhà[/K1]. Việc ông Trương Hữu Diện (thôn Thượng An) [K2|Trương Hữu Diện|thôn Thượng An|transport|livelihood]xin gia cố taluy ngã ba trạm bơm vì xe trường học mỗi ngày qua đó bốn lượt[/K2] thì [A2|in_progress|2025-11-05]bỏ bao tải cát và cắm cọc tre ngay tuần này, kè rọ đá sau, chậm nhất ngày 05/11[/A2]; người phụ trách là đồng chí Hà Xuân Tịnh.
Với [K3|-|thôn Phò Ninh|utilities|livelihood]trạm bơm tiêu Phò Ninh mất máy số 2 từ đợt bão trước mà cử tri đã nêu nhiều lần[/K3], [A3|in_progress|2025-11-10]hợp tác xã vay tạm 90 triệu đồng từ quỹ phúc lợi để mua máy, xã hoàn lại trong quý I, hạn lắp là 10/11.[/A3]

2. Nhóm việc về đất đai, tái định cư, sau khi không còn cấp huyện
[A4|in_progress|2025-11-30]Rà 146 bộ hồ sơ cấp huyện cũ chuyển về, phân loại đủ hay thiếu, gọi điện từng người trước ngày 30/11[/A4], vì bà Lê Thị Diệu Ngân đã nói rất đúng là [K4|Lê Thị Diệu Ngân|-|land_management,government_building|livelihood]dân mang giấy hẹn màu vàng của huyện đến hỏi thì bộ phận một cửa bảo không phải của mình, có người đi bảy lần[/K4]. Riêng đơn của ông Nguyễn Khoa Thành [K5|Nguyễn Khoa Thành|-|land_clearance|livelihood]đòi đo lại phần nền nhà bị thiếu 38 m2 ở khu tái định cư Đông Hiền[/K5] [A5|in_progress|2025-11-08]giao đồng chí Thịnh mang máy ra đo trước mặt hộ dân, ngày 08/11, có biên bản ba bên ký.[/A5]
Cũng trong nhóm này, theo ý kiến của ba hộ ở xóm Rú thì [K6|-|xóm Rú|land_management|constructive]đất nghĩa địa cũ đã dời mộ lâu năm mà vẫn treo quy hoạch nghĩa địa, đúng ra phải có cơ chế cho dân tại chỗ thuê trồng dược liệu ngắn ngày, tiền nộp vào quỹ thôn, còn hơn để hoang[/K6]; [A6|referred]UBND xã thấy hợp lý, trình thành phố xin chủ trương trước khi lập phương án.[/A6]

3. Nhóm việc văn hóa, giáo dục, y tế
Chị Hoàng Thị Mỹ Lệ có con học mẫu giáo nêu [K7|Hoàng Thị Mỹ Lệ|-|education|livelihood]bếp ăn điểm lẻ thôn Tân Lập vách bằng tôn, nóng, các cháu ăn trưa xong nôn hai lần[/K7] - [A7|in_progress|2025-11-20]Phòng Văn hóa - Xã hội kiểm tra ngay nguồn thực phẩm và thay mái bằng vốn xã hội hóa, khánh thành nhân ngày 20/11[/A7]. [K8|-|-|culture|livelihood]Di tích lăng mộ họ Trần Hữu bị mất trộm hai con nghê đá[/K8], [A8|in_progress]Công an xã đã vào cuộc, đồng thời lắp đèn cảm ứng, nhờ họ tộc cử người trông.[/A8] Cụ bà Phan Thị Chắt tám mươi chín tuổi [K9|Phan Thị Chắt|-|health,social_welfare|livelihood]mong bác sĩ trạm về khám tại nhà cho mấy cụ già nằm một chỗ của thôn[/K9]: [A9|in_progress]trạm y tế lập danh sách, mỗi tháng một vòng, bắt đầu đầu tháng sau.[/A9]
Về góp ý của anh Trần Đức Tùng rằng [K10|Trần Đức Tùng|-|culture|constructive]lễ thu tế của các làng trong vùng có mười mấy lễ nối nhau, mỗi làng một chi phí, mà nên gom lại thành tuần lễ hội chung, phân công mỗi năm một làng chủ lễ, mời du khách ở Huế lên[/K10], [A10|explained]Đảng ủy ghi nhận nhưng lễ là của làng, xã không ép gộp được, sẽ mời các vị trưởng làng bàn trong tháng Chạp.[/A10]

4. Nhóm việc về cán bộ và cách làm việc
Đồng chí Bí thư đã tự nhận trước dân rằng [N]bản thân có khi đi muộn giờ tiếp dân, xin bà con thông cảm[/N], và yêu cầu thực hiện ngay ba điều sau. Một, [A11|in_progress|2025-11-01]từ 01/11 lịch tiếp công dân của lãnh đạo dán ở chợ và cổng trường, ai đổi lịch phải báo trước một ngày[/A11] để trả lời cho [K11|-|-|government_building|livelihood]việc hai phiên tiếp dân trong tháng 9 dân tới thì lãnh đạo đi họp đột xuất, không có ai thay[/K11]. Hai, [K12|-|-|government_building|constructive]chấm điểm nụ cười ở một cửa qua mã quét đặt ngay quầy, điểm công khai hằng tuần, ai ba tuần cuối bảng thì chuyển việc khác[/K12] là đề xuất của chi đoàn thôn Thượng An, [A12]Trung tâm Phục vụ hành chính công làm thử ba tháng rồi báo cáo.[/A12] Ba, đáp lại lời đảng viên Phan Cảnh Tâm rằng [K13|Phan Cảnh Tâm|-|party_building|constructive]chi bộ ghép ba thôn xa quá, đảng viên già đi họp mưa gió trơn trượt, nên cho sinh hoạt theo tổ đảng ở từng thôn, nửa năm mới họp chung một lần[/K13], [A13|referred]Ban Thường vụ Đảng ủy xin ý kiến Ban Tổ chức Thành ủy.[/A13]

5. Tổ chức thực hiện
[N]Các bộ phận, cá nhân được giao phải nộp ảnh trước và sau; việc nào quá hạn, Chủ tịch UBND xã trực tiếp xin lỗi dân trên loa. Đề nghị các trưởng thôn giúp theo dõi và báo tin qua nhóm Zalo chung.[/N]
>> Nơi nhận: Đảng ủy, HĐND, MTTQ xã; các trưởng thôn >> TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH
