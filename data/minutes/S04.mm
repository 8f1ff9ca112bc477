@id S04
@layout letters
@title Several ministry reply letters to voters in one file, "1. Nội dung kiến nghị: ... 2. Kết quả giải quyết: ..."
@format docx
@date 2021-10-12
@place tỉnh Bến Tre
@level national
@kind voter_contact
---
^ TẬP VĂN BẢN TRẢ LỜI KIẾN NGHỊ CỦA CỬ TRI TỈNH BẾN TRE
^ (Gửi đến trước Kỳ họp thứ hai, Quốc hội khóa XV - Văn phòng Đoàn ĐBQH và HĐND tỉnh sao lục)

>> BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 6418/BNN-TCTL >> Độc lập - Tự do - Hạnh phúc
>> V/v trả lời kiến nghị cử tri >> Hà Nội, ngày 28 tháng 9 năm 2021
Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bến Tre
Bộ Nông nghiệp và Phát triển nông thôn nhận được 02 kiến nghị của cử tri do Ban Dân nguyện chuyển đến. Bộ xin trả lời như sau:
1. Nội dung kiến nghị: Cử tri phản ánh: [K1|-|-|agriculture|livelihood]Mùa khô 2019 - 2020 nước mặn 4 phần nghìn vào sâu hơn 70 km, sầu riêng, chôm chôm ở Chợ Lách chết hàng loạt trong khi cống Cái Quao Lớn xây sáu năm chưa xong. Cử tri đề nghị Bộ đẩy nhanh tiến độ, hoàn thành cống này trước mùa mặn năm 2022[/K1].
2. Kết quả giải quyết: [A1]Đến hết tháng 8/2021, phần trụ pin và âu thuyền đã đạt 82% khối lượng. Chậm tiến độ là do phải di dời đường điện 110 kV và dịch bệnh. Bộ đã yêu cầu Ban Quản lý tăng ca, vận hành tạm ngăn mặn từ tháng 01/2022.[/A1]
1. Nội dung kiến nghị: [K2|-|-|agriculture,economy|constructive]Đề nghị Bộ nghiên cứu, sửa quy định về mã số vùng trồng theo hướng cấp cho nhóm hộ liền kề có tổng diện tích từ 3 ha, giao tổ hợp tác làm chủ mã, vì vườn dừa, vườn bưởi ở Bến Tre phần lớn chỉ vài công đất[/K2].
2. Kết quả giải quyết: [A2]Bộ đang dự thảo thông tư thay thế, trong đó dự kiến không quy định diện tích tối thiểu cứng đối với cây ăn quả của nhóm hộ. Bộ xin tiếp thu và sẽ gửi lấy ý kiến địa phương trong quý IV.[/A2]
Trân trọng cảm ơn cử tri tỉnh Bến Tre đã quan tâm đến ngành./.
>> Nơi nhận: Như trên; Ban Dân nguyện; Lưu: VT. >> KT. BỘ TRƯỞNG
>>  >> THỨ TRƯỞNG
>>  >> Đào Quang Thuận
~~~
>> BỘ Y TẾ >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 7702/BYT-VPB1 >> Hà Nội, ngày 30 tháng 9 năm 2021
Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bến Tre
1. Nội dung kiến nghị: [K3|-|xã An Bình Đông, huyện Mỏ Cày Bắc|health|livelihood]Cử tri xã An Bình Đông phản ánh trạm y tế xã được cấp máy siêu âm từ năm 2018 nhưng đến nay chưa có người biết dùng, bệnh nhân vẫn phải đi 14 cây số, đề nghị cử bác sĩ về hoặc đào tạo tại chỗ[/K3].
2. Kết quả giải quyết: [A3]Việc bố trí nhân lực thuộc thẩm quyền UBND tỉnh. Bộ đã có Công văn đề nghị Sở Y tế cử 01 bác sĩ biệt phái 6 tháng và đăng ký 02 y sĩ học siêu âm tại Cần Thơ trong tháng 11.[/A3]
1. Nội dung kiến nghị: [K4|-|-|health,social_welfare|constructive]Cử tri cho rằng mức hỗ trợ đóng bảo hiểm y tế 70% cho hộ cận nghèo là chưa đủ ở vùng bị hạn mặn, kiến nghị nâng lên 100% trong ba năm đối với các xã ven biển[/K4].
2. Kết quả giải quyết: [A4]Mức hỗ trợ do Luật và Nghị định quy định. Địa phương có thể dùng ngân sách và nguồn hợp pháp khác hỗ trợ thêm. Bộ ghi nhận để báo cáo khi sửa Luật Bảo hiểm y tế.[/A4]
[N]Bộ Y tế đề nghị Đoàn đại biểu Quốc hội tỉnh thông tin đến cử tri và tiếp tục giám sát công tác phòng, chống dịch COVID-19.[/N]
>>  >> TL. BỘ TRƯỞNG
>>  >> CHÁNH VĂN PHÒNG
>>  >> Hà Anh Đông
~~~
>> BỘ GIAO THÔNG VẬN TẢI >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 10091/BGTVT-KHĐT >> Hà Nội, ngày 04 tháng 10 năm 2021
Kính gửi: Đoàn ĐBQH tỉnh Bến Tre
Phúc đáp văn bản số 214 của Ban Dân nguyện chuyển kiến nghị của cử tri, Bộ GTVT có ý kiến:
1. Nội dung kiến nghị: Cử tri thành phố Bến Tre và huyện Châu Thành [K5|-|thành phố Bến Tre, huyện Châu Thành|transport|livelihood]đề nghị sớm khởi công cầu Rạch Miễu 2 vì cầu hiện hữu ngày lễ, tết kẹt xe từ Tiền Giang qua tới vòng xoay, người bệnh chuyển tuyến có khi nằm trên xe hai tiếng đồng hồ[/K5]; [K6|-|thành phố Bến Tre, huyện Châu Thành|transport|livelihood]trong lúc chờ cầu mới thì phân luồng xe tải nặng, cấm xe tải qua cầu từ 6 giờ đến 8 giờ sáng[/K6].
2. Kết quả giải quyết:
a) [A5]Dự án đã được phê duyệt báo cáo nghiên cứu khả thi, giải phóng mặt bằng đạt 61%, dự kiến khởi công trong quý I/2022.[/A5]
b) [A6]Bộ giao Tổng cục Đường bộ phối hợp hai tỉnh khảo sát lưu lượng, lắp biển phân luồng tạm trước Tết Nhâm Dần.[/A6]
[N]Bộ mong cử tri tiếp tục ủng hộ, bàn giao mặt bằng để dự án khởi công đúng hẹn.[/N]
>>  >> KT. BỘ TRƯỞNG
>>  >> THỨ TRƯỞNG
>>  >> Cao Đức Lộc
~~~
>> BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 3570/LĐTBXH-VP >> Hà Nội, ngày 07 tháng 10 năm 2021
Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bến Tre
1. Nội dung kiến nghị: Cử tri huyện Giồng Trôm nêu: [K7|-|huyện Giồng Trôm|social_welfare|livelihood]tại xã Lương Quới Tây có 38 lao động tự do (bán vé số, phụ hồ) đủ điều kiện hỗ trợ 1,5 triệu đồng theo chính sách của Chính phủ, lập danh sách từ cuối tháng 7 mà đến nay chưa được chi[/K7].
2. Kết quả giải quyết: [A7]Theo báo cáo của Sở, danh sách phải thẩm định lại do trùng tên với hộ đã nhận trợ cấp khác; 31 người đã được chi ngày 29/9, 7 người bổ sung giấy tờ sẽ chi trong tháng 10.[/A7]
1. Nội dung kiến nghị: Cử tri nhiều địa phương [K8|-|-|social_welfare|constructive]đề nghị hạ độ tuổi hưởng trợ cấp xã hội đối với người cao tuổi không có lương hưu từ 80 xuống 75[/K8].
2. Kết quả giải quyết: [A8]Nghị định 20 đã cho phép HĐND tỉnh quy định độ tuổi thấp hơn theo khả năng ngân sách. Bộ ghi nhận kiến nghị để nghiên cứu khi sửa Luật.[/A8]
1. Nội dung kiến nghị: [N]Cử tri bày tỏ đồng tình với việc tăng trợ cấp người có công, ghi nhận ngành đã kịp thời hỗ trợ trong dịch.[/N]
2. Kết quả giải quyết: Bộ trân trọng cảm ơn và mong nhận được sự đồng hành của cử tri.
>>  >> TUQ. BỘ TRƯỞNG
>>  >> CHÁNH VĂN PHÒNG
>>  >> Vi Thị Hồng Liên
~~~
>> BỘ CÔNG AN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 3342/BCA-V01 >> Hà Nội, ngày 11 tháng 10 năm 2021
Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bến Tre
1. Nội dung kiến nghị: [K9|-|-|security|constructive]Lừa đảo qua điện thoại, mạng xã hội nhắm vào người già, công nhân ở quê đang rất nhiều. Cử tri đề xuất buộc nhà mạng xác thực chính chủ bằng khuôn mặt khi phát hành sim mới, ngân hàng tạm giữ 24 giờ đối với giao dịch lần đầu trên 10 triệu[/K9].
2. Kết quả giải quyết: [A9]Bộ Công an đang phối hợp Bộ Thông tin và Truyền thông, Ngân hàng Nhà nước xây dựng quy định; một số biện pháp đã được đưa vào dự thảo.[/A9]
1. Nội dung kiến nghị: Cử tri xã Bảo Thuận Mới (huyện Ba Tri) [K10|-|xã Bảo Thuận Mới, huyện Ba Tri|security,environment|livelihood]cho rằng tàu hút cát ban đêm ở cửa Hàm Luông lại hoạt động, nhiều chiếc bịt số, có người dùng hung khí dọa dân nuôi nghêu; yêu cầu xử lý kiên quyết[/K10].
2. Kết quả giải quyết: [A10]Từ tháng 7 đến nay Công an tỉnh đã bắt giữ 6 phương tiện, khởi tố 1 vụ. Bộ yêu cầu Cục Cảnh sát giao thông đặt chốt cơ động 24/24 giờ tại cửa sông.[/A10]
1. Nội dung kiến nghị: Cử tri phường 8 [K11|-|phường 8|justice|livelihood]kiến nghị xem xét đơn tố cáo cán bộ điều tra gửi từ năm 2019 mà 26 tháng không có kết luận[/K11].
2. Kết quả giải quyết: [A11]Đơn đã được Thanh tra Công an tỉnh thụ lý, có kết luận ngày 20/9 và gửi trực tiếp cho người tố cáo.[/A11]
Trên đây là ý kiến trả lời, Bộ Công an gửi Đoàn ĐBQH tỉnh để thông báo tới cử tri./.
>>  >> KT. BỘ TRƯỞNG
>>  >> THỨ TRƯỞNG
>>  >> Trung tướng Vương Đình Tuyên
