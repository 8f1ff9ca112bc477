@id S03
@name kien-nghi-theo-linh-vuc-quang-ngai-2023
@layout by_field
@title Provincial report of voters' petitions by field (I. Lĩnh vực giao thông), numbered petitions each followed by "Trả lời:"
@format docx
@date 2023-07-05
@place tỉnh Quảng Ngãi
@level province
@kind voter_contact
---
>> ỦY BAN NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỈNH QUẢNG NGÃI >> Độc lập - Tự do - Hạnh phúc
>> Số: 118/BC-UBND >> Quảng Ngãi, ngày 05 tháng 7 năm 2023

^ BÁO CÁO
^ Kết quả giải quyết ý kiến, kiến nghị của cử tri trước kỳ họp thường lệ giữa năm 2023 của HĐND tỉnh

Kính gửi: Thường trực Hội đồng nhân dân tỉnh.
Thực hiện Công văn của Thường trực HĐND tỉnh về việc giải quyết kiến nghị của cử tri, UBND tỉnh đã giao các sở, ban ngành và địa phương nghiên cứu, xử lý. [N]Tại kỳ họp cuối năm 2022, cử tri gửi đến 64 kiến nghị, trong đó có việc đề nghị nâng cấp hồ Núi Ngang và sửa cầu Bà Tá; đến nay đã giải quyết xong 49 kiến nghị, đạt 76,5%.[/N]
Kỳ này, UBND tỉnh nhận được 41 kiến nghị. Sau khi gộp các nội dung trùng, UBND tỉnh báo cáo như sau:
# I. Lĩnh vực giao thông
1. Cử tri xã Đức Lâm Tây, huyện Mộ Đức [K1|-|xã Đức Lâm Tây, huyện Mộ Đức|transport|livelihood]đề nghị sớm sửa chữa tuyến ĐT.628C đoạn từ ngã ba Quán Lát Trên đến đèo Eo Gió, hiện mặt đường bong bật, nhiều ổ voi sâu đến nửa mét, mùa mưa không nhận ra đâu là đường đâu là mương[/K1].
Trả lời: [A1]Sở Giao thông vận tải đã bố trí 4,2 tỷ đồng từ nguồn bảo trì đường bộ năm 2023 để sửa 3,1 km hư hỏng nặng, thời gian thi công từ ngày 15/7 đến trước mùa mưa. Đoạn còn lại sẽ đưa vào kế hoạch năm 2024.[/A1]
2. Cử tri xã Hành Phong Nam, huyện Nghĩa Hành [K2|-|xã Hành Phong Nam, huyện Nghĩa Hành|transport|livelihood]phản ánh xe chở cát từ mỏ sông Vệ chạy ra đường tỉnh quá tải từ 3 giờ sáng, đường mới thảm năm 2021 nay đã lún vệt bánh, cử tri yêu cầu ngành chức năng đặt trạm cân lưu động[/K2].
Trả lời: [A2]Trong 6 tháng đầu năm, Thanh tra giao thông và Công an huyện đã xử lý 57 trường hợp. UBND tỉnh đồng ý cho đặt cân lưu động tại vị trí cử tri kiến nghị từ ngày 20/7 và luân phiên thời gian để tránh báo tin.[/A2]
3. Cử tri huyện Lý Sơn [K3|-|huyện Lý Sơn|transport,economy|constructive]kiến nghị tỉnh ban hành chính sách trợ giá vé tàu khách cho người dân đảo đi khám, chữa bệnh và cho học sinh học nội trú trong đất liền theo tỷ lệ phần trăm giá vé, thay cho cách hỗ trợ theo từng chuyến như hiện nay[/K3].
Trả lời: [A3]UBND tỉnh giao Sở Giao thông vận tải chủ trì, phối hợp Sở Tài chính xây dựng dự thảo nghị quyết trình kỳ họp cuối năm 2023.[/A3]
4. Cử tri phường Nghĩa Thành, thành phố Quảng Ngãi: [K4|-|phường Nghĩa Thành, thành phố Quảng Ngãi|transport|livelihood]Đèn tín hiệu ở giao lộ Lê Lợi - Chu Văn An hay chập chờn, có ngày vàng nhấp nháy suốt, giờ tan trường rối tung lên[/K4].
Trả lời: [A4]Công ty Môi trường đô thị đã thay bộ điều khiển ngày 28/6.[/A4]
# II. Lĩnh vực nông nghiệp, thủy lợi
1. Cử tri các xã khu Đông huyện Bình Sơn [K5|-|huyện Bình Sơn|agriculture|livelihood]đề nghị khẩn trương xây kè chống sạt lở bờ biển thôn Hải Ninh dài 1,2 km, từ năm 2020 đến nay biển đã lấn vào 40 m, 9 nhà phải di dời[/K5].
Trả lời: [A5]Dự án đã được Thủ tướng Chính phủ cho sử dụng dự phòng ngân sách Trung ương 80 tỷ đồng, khởi công trong quý IV/2023.[/A5]
2. Cử tri xã Sơn Linh Thượng, huyện Sơn Hà [K6|-|xã Sơn Linh Thượng, huyện Sơn Hà|agriculture|livelihood]cho biết cây keo đến kỳ khai thác bị tư thương ép giá 850 nghìn đồng một tấn, dân không có đường nào khác; mong tỉnh có giải pháp[/K6].
Trả lời: [A6]Sở Nông nghiệp và PTNT đã làm việc với 4 nhà máy dăm gỗ, thống nhất niêm yết giá mua tại cổng và lập 2 điểm cân ở xã.[/A6]
3. Cử tri nhiều nơi [K7|-|-|agriculture,economy|constructive]đề nghị tỉnh không giao chỉ tiêu trồng rừng theo diện tích mà chuyển sang cơ chế hỗ trợ lãi suất 7 năm cho hộ trồng rừng gỗ lớn, kèm giao hợp tác xã làm chứng chỉ rừng cho cả nhóm hộ[/K7].
Trả lời: [A7]Tiếp thu kiến nghị của cử tri. Đề án phát triển rừng gỗ lớn có chứng chỉ đang được lấy ý kiến, nội dung hỗ trợ lãi suất sẽ được bổ sung.[/A7]
4. Cử tri xã Phổ Cường Đông, thị xã Đức Phổ [K8|-|xã Phổ Cường Đông, thị xã Đức Phổ|agriculture|livelihood]phản ánh cửa biển bồi lấp, tàu trên 90 CV phải nằm ngoài phao chờ con nước, đề nghị nạo vét[/K8].
Trả lời: [A8]UBND tỉnh đã phê duyệt chủ trương nạo vét 115.000 m3, kết hợp tận thu cát, chọn nhà thầu trong tháng 8.[/A8]
# III. Lĩnh vực tài nguyên, môi trường
1. Cử tri xã Bình Nguyên Hạ [K9|-|xã Bình Nguyên Hạ|environment|livelihood]phản ánh nước thải từ Cụm công nghiệp Bình Nguyên có màu nâu đỏ chảy ra đồng, ruộng 14 hộ thôn Trì Bình chết rễ. Đề nghị đóng cửa cơ sở xả thải cho đến khi khắc phục xong[/K9].
Trả lời: [A9]Đoàn kiểm tra ngày 09/6 lấy 5 mẫu, 2 mẫu vượt quy chuẩn 3,4 lần; UBND tỉnh xử phạt 290 triệu đồng, đình chỉ hoạt động 4 tháng và yêu cầu bồi thường cho 14 hộ.[/A9]
2. Cử tri huyện Trà Bồng [K10|-|huyện Trà Bồng|land_management|livelihood]đề nghị giải quyết dứt điểm việc lấn ranh giữa đất nông trường cũ và đất của 62 hộ đồng bào Cor, hồ sơ kéo dài từ năm 2011[/K10].
Trả lời: [A10]Sở Tài nguyên và Môi trường đang đo đạc lại, dự kiến thu hồi 218 ha giao về địa phương trước ngày 31/12/2023.[/A10]
3. Cử tri phường Trần Hưng Đạo: [K11|-|phường Trần Hưng Đạo|land_clearance|livelihood]27 hộ bị giải tỏa để làm đường bờ nam sông Trà đã bàn giao mặt bằng gần hai năm, phải đi thuê nhà mà chưa được giao đất tái định cư và cũng không được trả tiền thuê nhà từ tháng thứ 7[/K11].
Trả lời: [A11]UBND thành phố đã bốc thăm cho 19 hộ; 8 hộ còn lại bốc thăm trong tháng 7. Tiền thuê nhà từ tháng thứ 7 đã có quyết định chi trả bổ sung.[/A11]
# IV. Lĩnh vực văn hóa - xã hội, nội vụ
1. Cử tri xã Tịnh Kỳ Đông, thành phố Quảng Ngãi [K12|-|xã Tịnh Kỳ Đông, thành phố Quảng Ngãi|social_welfare|livelihood]phản ánh bà Võ Thị Mẹo ở thôn An Kỳ có chồng là liệt sĩ, hồ sơ công nhận nộp từ năm 2016 vẫn chưa được trả lời[/K12].
Trả lời: [A12]Sở Lao động - Thương binh và Xã hội đã có công văn gửi Cục Người có công; ngày 20/6 Cục cho ý kiến cần bổ sung giấy xác nhận của đơn vị. Sở cử cán bộ đến gia đình hướng dẫn.[/A12]
2. Cử tri xã Sơn Tinh Thượng [K13|-|xã Sơn Tinh Thượng|government_building|constructive]kiến nghị bố trí thêm biên chế công chức Địa chính - Xây dựng cho các xã có diện tích trên 100 km2, mỗi xã hiện chỉ có một người[/K13].
Trả lời: [A13]Biên chế cấp xã do Trung ương quy định theo phân loại xã. UBND tỉnh sẽ kiến nghị Bộ Nội vụ khi sửa Nghị định.[/A13]
3. Cử tri huyện Minh Long [K14|-|huyện Minh Long|health|livelihood]đề nghị Trung tâm Y tế huyện được cấp lại thuốc điều trị sốt rét và tăng huyết áp, vì từ tháng 3 bệnh nhân phải ra nhà thuốc ngoài mua[/K14].
Trả lời: [A14]Kết quả đấu thầu bổ sung đã có, thuốc về kho ngày 01/7.[/A14]
4. Cử tri xã Bình Minh Bắc [K15|-|xã Bình Minh Bắc|culture|livelihood]mong được đầu tư nhà văn hóa thôn Tân Phước, hiện họp nhờ nhà ông bí thư[/K15].
Trả lời: [A15]Giao UBND huyện Bình Sơn sử dụng vốn chương trình nông thôn mới năm 2024.[/A15]
5. Cử tri thị xã Đức Phổ: [N]Cử tri ghi nhận việc tỉnh miễn học phí cho trẻ mầm non vùng khó và đánh giá cao tinh thần trả lời của các sở, ngành kỳ này.[/N]
Trả lời: UBND tỉnh trân trọng cảm ơn cử tri.
6. Cử tri phường Nghĩa Lộ Nam, thành phố Quảng Ngãi [K16|-|phường Nghĩa Lộ Nam, thành phố Quảng Ngãi|education|livelihood]đề nghị công bố rõ vì sao trường THCS của phường lấy thêm tiền hỗ trợ điện máy lạnh 400.000 đồng mỗi cháu mà không họp phụ huynh, và trả lại cho phụ huynh[/K16].
Trả lời: [A16]Phòng Giáo dục và Đào tạo thành phố đã kiểm tra, nhà trường hoàn trả toàn bộ trong tháng 6 và hiệu trưởng bị phê bình.[/A16]
Trên đây là kết quả giải quyết kiến nghị của cử tri. [N]UBND tỉnh đề nghị Thường trực HĐND tỉnh, các Tổ đại biểu thông báo đến cử tri được biết và tiếp tục giám sát.[/N]
>> Nơi nhận: >> TM. ỦY BAN NHÂN DÂN
>> - Như trên; >> KT. CHỦ TỊCH
>> - Các sở, ban ngành; >> PHÓ CHỦ TỊCH
>> - Lưu: VT, TH. >> Lương Quang Trực
