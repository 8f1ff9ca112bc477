@id C04
@layout notice
@title notice of the district secretary's conclusions on a dialogue with young people, articles by responsible unit; each paragraph is the order with the ask inside (before or after), some only "ghi nhận"
@format docx
@date 2023-04-11
@place huyện Phúc Thọ, thành phố Hà Nội
@level district
@kind thematic
@theme Thanh niên khởi nghiệp và đóng góp xây dựng quê hương
---
>> HUYỆN ỦY PHÚC THỌ<br>VĂN PHÒNG >> ĐẢNG CỘNG SẢN VIỆT NAM
>> Số 612-TB/HU >> Phúc Thọ, ngày 11 tháng 4 năm 2023
^ THÔNG BÁO
^ Ý kiến kết luận của đồng chí Bí thư Huyện ủy tại cuộc đối thoại với thanh niên năm 2023
Chiều 25/3/2023, đồng chí Bí thư Huyện ủy đã đối thoại với đại diện đoàn viên, thanh niên của 21 cơ sở đoàn. Sau khi nghe 17 lượt phát biểu, báo cáo của Huyện đoàn ([N]năm 2022 thanh niên đề nghị 14 việc, chủ yếu xin sân bóng và vốn vay, đã giải quyết 12[/N]) và ý kiến các ban, ngành, đồng chí Bí thư kết luận:
# Điều 1. Việc giao UBND huyện
1.1. Đồng ý với đề xuất của anh Khuất Duy Tiến Đạt (bưởi hữu cơ Vân Hà) về việc [K1|Khuất Duy Tiến Đạt|-|agriculture,economy|constructive]lập trung tâm khởi nghiệp nông nghiệp đặt tại nhà kho cũ của hợp tác xã, có phòng lạnh, phòng chụp ảnh hàng, cho các nhóm trẻ thuê theo giờ và trả bằng phần trăm doanh thu[/K1]; [A1|in_progress|2023-07-31]giao phòng Kinh tế chủ trì cùng Huyện đoàn xây dựng phương án, trình Thường trực UBND huyện trong tháng 7/2023.[/A1]
1.2. [A2|in_progress|2023-05-30]Giao Điện lực Phúc Thọ khảo sát, nâng công suất trạm biến áp số 3 xong trước 30/5[/A2] theo phản ánh của các chủ vườn trẻ xã Tam Hiệp Thượng rằng [K2|-|xã Tam Hiệp Thượng|utilities|livelihood]điện khu chuyển đổi ngoài đê yếu, máy bơm tưới nhỏ giọt cháy liên tục[/K2].
1.3. Đoàn Thanh niên xã Sen Phương Bắc cho biết [K3|-|Đoàn Thanh niên xã Sen Phương Bắc|land_management|livelihood]hơn 30 mô hình trang trại thuê đất công ích chỉ được ký từng năm một nên không ai dám đầu tư nhà màng, mong được ký 5 năm như luật cho phép[/K3]. [A3|in_progress]UBND các xã rà soát quỹ đất công ích, trường hợp phù hợp quy hoạch thì ký đủ thời hạn 5 năm; phòng Tài nguyên và Môi trường hướng dẫn, không để mỗi xã hiểu một cách.[/A3]
1.4. Một nữ đoàn viên thị trấn phản ánh [K4|-|thị trấn Phúc Thọ|transport|livelihood]đoạn đê Hữu Hồng chưa có gờ giảm tốc ở lối rẽ vào trường Trung học phổ thông, đã hai vụ học sinh bị xe tải va[/K4]: [A4|in_progress|2023-04-20]phòng Quản lý đô thị lắp gờ và biển trước 20/4.[/A4]
# Điều 2. Việc giao các cơ quan của Đảng, Mặt trận, đoàn thể
2.1. Liên quan đến kiến nghị [K5|-|-|party_building|constructive]phải để thanh niên được dự, được chất vấn tại hội nghị chi bộ mở rộng mỗi quý, thay cho việc chỉ mời đến nghe quán triệt[/K5], [A5|in_progress]Ban Tổ chức Huyện ủy chọn 5 chi bộ thôn làm điểm từ quý III.[/A5]
2.2. [K6|Kiều Thị Hảo|chi đoàn Công an huyện|party_building|livelihood]Chi đoàn có 4 đoàn viên ưu tú học cảm tình Đảng đã hai năm nhưng giấy chứng nhận hết hạn vì chờ thẩm tra lý lịch[/K6] (đồng chí Kiều Thị Hảo, chi đoàn Công an huyện). [A6|in_progress|2023-05-19]Đề nghị cơ quan Tổ chức rà lại từng hồ sơ, trả lời đồng chí Hảo trước 19/5/2023.[/A6]
2.3. Ủy ban Mặt trận Tổ quốc huyện [A7|in_progress]nghiên cứu bổ sung người dưới 35 tuổi vào ban giám sát đầu tư cộng đồng ở mỗi thôn[/A7], bởi như bạn Đỗ Nhật Minh (sinh viên, xã Hát Môn Đông) phát biểu, [K7|Đỗ Nhật Minh|xã Hát Môn Đông|front_and_democracy|constructive]ban giám sát toàn các bác nghỉ hưu, không đọc được bản vẽ, nên có chỗ cho kỹ sư trẻ của làng và cho giám sát qua ảnh chụp gửi hằng tuần[/K7].
2.4. Huyện đoàn [A8|in_progress|2023-06-30]thống nhất với Ngân hàng Chính sách xã hội nâng mức vay ủy thác, báo cáo trước 30/6[/A8] để đáp ứng nguyện vọng của 9 chủ xưởng mộc trẻ ([K8|-|-|economy|livelihood]cần vay 300 triệu đồng mỗi người mua máy CNC, hồ sơ nộp từ tháng 10 năm ngoái chưa được xét[/K8]).
# Điều 3. Việc giao các xã, thị trấn
- Xã Vân Hà Tây: [K9|-|Xã Vân Hà Tây|culture,land_management|livelihood]sân vận động thôn 2 bị chia lô cho thuê chứa gạch[/K9], [A9|in_progress|2023-05-15]yêu cầu thanh lý hợp đồng, trả mặt bằng cho thanh niên trước 15/5.[/A9]
- Xã Long Xuyên Thượng: [K10|-|Xã Long Xuyên Thượng|environment|livelihood]bãi tập kết rác sát nhà trẻ[/K10] [A10|in_progress]phải chuyển, vị trí mới do xã đề xuất[/A10]; [K11|-|Xã Long Xuyên Thượng|culture|livelihood]thư viện xã đóng cửa từ khi dịch[/K11] [A11|settled]đã mở lại ngày 01/4.[/A11]
- Xã Tích Giang Trung: về việc [K12|-|Xã Tích Giang Trung|security|livelihood]một số thanh niên tụ tập hút bóng cười ở quán nước đầu cầu Trôi, ý kiến đề nghị dẹp bỏ[/K12], [A12|in_progress]Công an xã phối hợp Đội Cảnh sát ma túy kiểm tra đột xuất, báo cáo kết quả.[/A12]
# Điều 4. Những ý kiến ghi nhận, báo cáo cấp trên
[K13|-|-|urban_planning|constructive]Cho người trẻ làm việc ở quê được mua, thuê nhà ở xã hội dù không có hợp đồng lao động, chỉ cần xã xác nhận thu nhập[/K13]: [A13|referred]Văn phòng tổng hợp gửi Thành ủy, đồng gửi Sở Xây dựng.[/A13]
[K14|-|-|education|constructive]Thay việc dạy nghề phổ thông lấy điểm cộng bằng học kỳ thực tế tại doanh nghiệp của huyện[/K14]: [A14|referred]chuyển Sở Giáo dục và Đào tạo xem xét.[/A14]
[N]Đồng chí Bí thư biểu dương Huyện đoàn, đề nghị sau đối thoại phải có bảng theo dõi từng việc, sáu tháng sơ kết một lần; cơ quan nào chậm thì người đứng đầu giải trình trước Ban Thường vụ.[/N]
[N]Về câu hỏi của bạn Khuất Thu Hà (thị trấn) muốn biết điều kiện xét danh hiệu Thanh niên tiêu biểu, Huyện đoàn trả lời riêng.[/N]
Văn phòng Huyện ủy thông báo để các cơ quan, đơn vị biết và thực hiện.
>> Nơi nhận:<br>- Thường trực Thành ủy (để b/c)<br>- Các đ/c Huyện ủy viên >> T/L BAN THƯỜNG VỤ<br>CHÁNH VĂN PHÒNG
