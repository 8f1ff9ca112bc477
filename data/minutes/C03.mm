@id C03
@layout letters
@title three letters of one provincial department to three delegations after a session, points run "Nội dung thứ...", last letter to one named voter with many points answered in running order
@format docx
@date 2022-08-19
@place tỉnh Quảng Ngãi
@level province
@kind voter_contact
---
>> UBND TỈNH QUẢNG NGÃI >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN >> Độc lập - Tự do - Hạnh phúc
>> Số: 2714/SNNPTNT-VP >> Quảng Ngãi, ngày 19 tháng 8 năm 2022
>> V/v trả lời kiến nghị cử tri gửi tới kỳ họp thứ 9 HĐND tỉnh khóa XIII >> 
^ Kính gửi: Tổ đại biểu HĐND tỉnh bầu tại huyện Mộ Đức
Theo phân công tại Công văn số 4038/UBND-TH, Sở xin báo cáo Tổ đại biểu như sau:
# 1. Cử tri xã Đức Phong
Nội dung kiến nghị: “[K1|-|xã Đức Phong|agriculture|livelihood]Bờ biển thôn Tân An bị xâm thực, bốn năm lấn vào 40 m, rừng dương gần như không còn. Đề nghị tỉnh đầu tư kè cứng dài 1,2 km để giữ 86 nóc nhà[/K1]; [K2|-|xã Đức Phong|agriculture|constructive]có chính sách giao khoán rừng phòng hộ ven biển cho nhóm hộ, trả công bằng mức bảo vệ rừng đầu nguồn chứ không phải một phần ba như hiện tại[/K2].”
Kết quả giải quyết: 
- [A1|in_progress|2023-06-30]Dự án kè Tân An đã được HĐND tỉnh quyết định chủ trương tại kỳ họp vừa qua, vốn 62 tỷ đồng từ dự phòng ngân sách trung ương; khởi công chậm nhất hết quý II/2023. Trước mắt huyện được cấp 400 triệu đồng mua rọ đá.[/A1]
- [A2|referred]Mức khoán bảo vệ rừng do Chính phủ quy định tại Nghị định 75/2015/NĐ-CP. Sở đã tham mưu UBND tỉnh có văn bản đề nghị Bộ nâng mức đối với rừng chắn cát, chắn sóng.[/A2]
# 2. Cử tri thị trấn Mộ Đức và xã Đức Tân
Nội dung kiến nghị: “[K3|-|thị trấn Mộ Đức và xã Đức Tân|agriculture|livelihood]Kênh chính Nam Thạch Nham qua khu vực bị bồi, cuối kênh không có nước suốt tháng 5, lúa đứng khô đòng[/K3].”
Kết quả giải quyết: [A3|settled]Công ty Thủy lợi đã nạo vét 3,4 km trong tháng 7, vụ hè thu nước về tới cống cuối ngày 02/8, có xác nhận của hai địa phương.[/A3]
Sở trân trọng báo cáo. [N]Kính đề nghị Tổ đại biểu thông tin đến cử tri và tiếp tục giám sát việc thực hiện của Sở.[/N]
>> Nơi nhận: như trên; lưu VT. >> KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC<br>Hồ Trọng Phương Tây
~~~
>> SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN >> Số: 2715/SNNPTNT-TS
^ Kính gửi: Tổ đại biểu HĐND tỉnh bầu tại huyện Lý Sơn
Phúc đáp phiếu chuyển số 77/PC-TTHĐND, về các nội dung do ông Dương Minh Thạnh, nghiệp đoàn nghề cá An Hải, thay mặt cử tri nêu ngày 28/6/2022, Sở có ý kiến:
Nội dung thứ nhất. Ông Thạnh nêu [K4|Dương Minh Thạnh|nghiệp đoàn nghề cá An Hải|agriculture|livelihood]vũng neo đậu tàu giai đoạn 2 làm xong luồng nhưng đá ngầm còn sót, 9 tàu đã thủng đáy khi vào tránh bão, yêu cầu chủ đầu tư nổ phá và đền cho chủ tàu[/K4]. [A4|in_progress|2022-10-15]Ban Quản lý dự án xác nhận còn 1.150 m³ đá chưa thanh thải; nhà thầu làm bù trước 15/10. Việc bồi thường 9 tàu đang chờ giám định của đơn vị bảo hiểm.[/A4]
Nội dung thứ hai. [K5|Dương Minh Thạnh|nghiệp đoàn nghề cá An Hải|agriculture,economy|constructive]Dầu tăng gấp đôi, tàu nằm bờ hai phần ba. Hỗ trợ theo Quyết định 48 tính một năm bốn chuyến là thiệt cho nghề lặn đi chuyến ngắn, cử tri muốn đổi sang tính theo số ngày bám biển có giám sát hành trình[/K5]. [A5|referred]Sở thống nhất với lập luận của cử tri; tuy nhiên sửa Quyết định 48 thuộc thẩm quyền Thủ tướng Chính phủ, UBND tỉnh đã kiến nghị tại Văn bản số 3562 ngày 22/7/2022.[/A5]
Nội dung thứ ba. Cử tri phản ảnh “[K6|Dương Minh Thạnh|nghiệp đoàn nghề cá An Hải|environment|livelihood]hai tàu hút cát gần Hòn Mù Cu đêm nào cũng sáng đèn, san hô chết trắng từng vạt[/K6]”. [A6|explained]Sau khi kiểm tra, đây là tàu nạo vét được cấp phép đến 30/9 phục vụ bến Lý Sơn, vị trí cách vùng lõi khu bảo tồn 1,6 km. Sở đã yêu cầu gắn thiết bị theo dõi và không hút ban đêm.[/A6]
Ngoài ra, ông Thạnh có hỏi [N]thời hạn nộp hồ sơ xin cấp lại giấy phép khai thác vùng khơi[/N]; [A]việc này thực hiện trước khi giấy phép hết hạn 15 ngày, nộp trực tuyến.[/A]
>>  >> PHÓ GIÁM ĐỐC<br>Hồ Trọng Phương Tây
~~~
>> SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN >> Số: 2722/SNNPTNT-TCHC
^ Kính gửi: Bà Phạm Thị Thiêm, thôn Làng Rênh, xã Ba Liên Thượng, huyện Ba Tơ
Sở nhận được thư đề ngày 12/7/2022 của bà, gồm 5 trang, do Văn phòng Đoàn ĐBQH và HĐND tỉnh chuyển. Cảm ơn bà đã bỏ công viết rất kỹ. [N]Những trang bà kể về cuộc đời và lòng biết ơn đối với cán bộ cách mạng cũ, Sở xin được giữ làm tư liệu.[/N] Các việc bà yêu cầu, Sở trả lời từng việc:
(i) Bà viết: [K7|Phạm Thị Thiêm|thôn Làng Rênh|agriculture,land_management|livelihood]“Nhà nước nói giao rừng cho dân mà nhà tôi nhận 6 ha từ năm 2017 tới nay không có cái giấy, không ai ra chỉ ranh, bên công ty keo cứ phát lấn qua”[/K7]. [A7|in_progress|2022-11-30]Chi cục Kiểm lâm sẽ cắm mốc cho 23 hộ thôn Làng Rênh trong tháng 11/2022; việc công ty lấn ranh đã lập biên bản, buộc dừng phát dọn.[/A7]
(ii) Bà đề cập [K8|Phạm Thị Thiêm|thôn Làng Rênh|agriculture|livelihood]con trâu Nhà nước cấp cho hộ nghèo đưa về 20 ngày thì chết vì lở mồm, xã bảo không thay, trong khi cả đợt có bảy con chết như vậy, bà xin cấp lại con khác[/K8]. [A8|in_progress]Theo hợp đồng, nhà cung cấp bảo hành 30 ngày. Sở yêu cầu UBND xã đòi đổi cả bảy con.[/A8]
(iii) Bà có ý [K9|Phạm Thị Thiêm|thôn Làng Rênh|agriculture|constructive]đừng phát cây, phát con giống nhau cho mọi nhà, mà cho mỗi thôn bàn nhau chọn nghề, nhà nào biết nuôi heo ky thì nuôi, nhà nào biết trồng quế thì trồng, cán bộ chỉ giữ tiền và coi sổ[/K9]. [A9|in_progress]Ý này trùng với hướng dẫn mới về dự án phát triển sản xuất cộng đồng. Sở chọn Làng Rênh làm thí điểm, cán bộ khuyến nông sẽ về họp thôn.[/A9]
(iv) Về [K10|Phạm Thị Thiêm|thôn Làng Rênh|utilities|livelihood]bể nước tự chảy đầu thôn vỡ từ trận bão số 9 năm 2020, đàn bà con gái đi gánh nước suối xa cả tiếng đồng hồ[/K10]: [A10|in_progress|2022-12-31]Trung tâm Nước sạch đưa vào danh mục sửa chữa năm nay, 210 triệu đồng.[/A10]
(v) Phần bà nêu [K11|Phạm Thị Thiêm|thôn Làng Rênh|transport|livelihood]cầu treo suối Nước Lá đứt một bên cáp[/K11] và [K12|Phạm Thị Thiêm|thôn Làng Rênh|education|livelihood]xin cho hai cháu nội được ở nội trú vì nhà cách trường 14 km đường rừng[/K12], [A11,12|referred]Sở không phụ trách, đã sao gửi UBND huyện Ba Tơ và Phòng Giáo dục huyện để trả lời bà trước 15/9.[/A11,12]
Chúc bà nhiều sức khỏe.
>> Bản sao: Ban Dân nguyện tỉnh >> GIÁM ĐỐC<br>(đã ký)
