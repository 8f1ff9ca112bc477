@id A09
@layout web
@title Online Q&A page of a Hanoi district portal: menu, share buttons, readers with place and e-mail, officials answering under their names, reader comments at the foot that are asks themselves
@format html
@date 2021-05-18
@place quận Long Biên, thành phố Hà Nội
@level district
@kind thematic
@theme Giao lưu trực tuyến về trật tự đô thị và đời sống dân cư
---
%% Trang chủ | Giới thiệu | Tin tức | Chỉ đạo điều hành | Văn bản | Hỏi đáp | Liên hệ
%% Thứ Ba, 18/05/2021 | Cỡ chữ: A- A A+ | Đăng nhập
# Chủ tịch quận trực tuyến với nhân dân: "Việc gì chậm, tôi xin nhận"
%% Cập nhật lúc 11:47 – Lượt xem: 8.214 – Bình luận (6) – Chia sẻ
Sáng nay, từ 8h30 đến 11h30, Chủ tịch UBND quận Hà Xuân Trình cùng lãnh đạo các phòng đã trực tuyến với người dân trên Cổng thông tin quận. Do dịch Covid-19, hình thức này thay cho hội nghị đối thoại thường niên. Ban biên tập đã nhận 137 câu hỏi, xin đăng một phần. [N]Để tiện trả lời, đề nghị bạn đọc gõ tiếng Việt có dấu, không đăng thông tin cá nhân của người khác.[/N]

Đặng Trần Hiếu (hieudt***@gmail.com, phường Cự Khối)
[K1|Đặng Trần Hiếu|phường Cự Khối|agriculture,urban_planning|livelihood]Gia đình tôi và 40 hộ khác sống ở bãi ngoài đê từ thời ông bà, nhà cấp 4 dột không được sửa vì "vướng hành lang thoát lũ". Chúng tôi chỉ xin được thay cái mái. Mong Chủ tịch cho một câu trả lời dứt khoát[/K1].
CHỦ TỊCH HÀ XUÂN TRÌNH:
[A1|explained]Tôi chia sẻ với anh. Luật Đê điều không cho xây mới, nhưng sửa chữa nguyên trạng nhà đã có thì được. Anh làm đơn tại phường, tôi giao phường trả lời trong 7 ngày làm việc.[/A1]

Thanh Xuân, 34 tuổi, Ngọc Lâm
[K2|Thanh Xuân|Ngọc Lâm|transport|livelihood]Vỉa hè phố Nguyễn Văn Cừ đoạn từ số 400 bị cửa hàng xe máy chiếm sạch, đẩy xe nôi cho con phải đi xuống lòng đường. Tôi đã gửi ảnh 3 lần[/K2]. Tiện thể cho hỏi, [K3|Thanh Xuân|Ngọc Lâm|urban_planning|livelihood]mấy cây bàng Đài Loan chết khô từ mùa đông, bao giờ mới trồng thay[/K3]?
ĐỘI TRƯỞNG ĐỘI QUẢN LÝ TRẬT TỰ XÂY DỰNG:
[A2|settled]Chiều 17/5 đội đã phạt 5 cửa hàng, thu 14 biển hiệu; sẽ kiểm tra lại vào các buổi tối.[/A2] [A3|in_progress]Cây sẽ trồng trong vụ thu, vì nắng này trồng thì chết tiếp, mong chị thông cảm.[/A3]

Bạn đọc giấu tên
[N]Xin hỏi điều kiện để được mua nhà ở xã hội tại Thạch Bàn là gì, nộp hồ sơ ở đâu ạ?[/N]
PHÒNG QUẢN LÝ ĐÔ THỊ:
[A]Bạn xem Điều 49, 51 Luật Nhà ở 2014; hồ sơ nộp trực tiếp cho chủ đầu tư từ 01/6.[/A]

%% >> Tin liên quan: Quận thông báo lịch cắt điện tuần 3 tháng 5 | Danh sách điểm bầu cử
Nguyễn Như Ánh (Phúc Đồng)
Chào Chủ tịch! Cháu đang học lớp 11. [K4|Nguyễn Như Ánh|Phúc Đồng|culture|constructive]Quận nên mở cửa sân trường cấp 2 ngoài giờ học và cuối tuần cho thanh thiếu niên chơi bóng rổ, giao đoàn phường trông coi, đăng ký qua mã QR, vì chúng cháu toàn phải đá bóng dưới gầm cầu Vĩnh Tuy[/K4]. [K5|Nguyễn Như Ánh|Phúc Đồng|environment|livelihood]Dưới gầm cầu ấy nhiều kim tiêm và rác thải xây dựng lắm ạ[/K5].
PHÓ CHỦ TỊCH LÊ THỊ MAI PHƯƠNG:
[A4|in_progress|2021-09-30]Cảm ơn cháu, ý rất hay. Quận sẽ thí điểm ở 3 trường sau khi hết giãn cách, dự kiến từ tháng 9.[/A4] [A5|in_progress|2021-05-23]Chủ nhật này phường và công an ra quân dọn toàn bộ gầm cầu.[/A5]

Mr. Tuyền – hội cư dân CT2A Việt Hưng
Có 3 nội dung đã gửi nhiều lần không ai trả lời nên tôi gửi thẳng lên đây:
1. [K6|Tuyền|CT2A Việt Hưng|urban_planning|livelihood]Thang máy số 3 hỏng 5 tháng, chủ đầu tư đòi lấy quỹ bảo trì trong khi quỹ họ đang giữ[/K6]
2. [K7|Tuyền|CT2A Việt Hưng|urban_planning|livelihood]Tầng 1 quy hoạch là nhà sinh hoạt cộng đồng bị ngăn thành quán cà phê[/K7]
3. [K8|Tuyền|CT2A Việt Hưng|environment|livelihood]Trạm xử lý nước thải không hoạt động, bơm thẳng ra hồ Tai Trâu[/K8]
CHỦ TỊCH HÀ XUÂN TRÌNH:
[A6|in_progress|2021-06-15]Việc thang máy: buộc chủ đầu tư sửa trước 15/6, quá hạn quận thuê đơn vị sửa và truy thu.[/A6] [A7,8|in_progress]Hai việc còn lại quận lập đoàn kiểm tra, kết luận đăng công khai tại đây; tôi xin nhận khuyết điểm vì để ông phải gửi nhiều lần.[/A7,8]

Trương Văn Hoạch (giáo viên về hưu, Bồ Đề)
[K9|Trương Văn Hoạch|Bồ Đề|government_building|constructive]Gửi phản ánh trên cổng thì được trả "đã chuyển bộ phận liên quan" rồi bặt vô âm tín. Cần sửa quy trình: ghi rõ ai nhận, hạn nào, quá hạn thì tự báo lên Chủ tịch[/K9]. [N]Nói thế nhưng tôi đánh giá cao việc lãnh đạo quận ngồi trả lời cả buổi như hôm nay.[/N]
CHÁNH VĂN PHÒNG UBND QUẬN:
[A9|in_progress|2021-07-01]Chúng tôi đã đặt hàng nâng cấp phần mềm, từ 01/7 mỗi phản ánh có mã tra cứu, đèn vàng trước hạn 2 ngày, đèn đỏ khi quá hạn.[/A9]

Hoàng Yến, Giang Biên
[K10|Hoàng Yến|Giang Biên|education|livelihood]Con tôi đúng tuyến trường mầm non Giang Biên mà bốc thăm trượt, cả phường có 1 trường công, xin quận xây thêm[/K10]
TRƯỞNG PHÒNG GIÁO DỤC:
[A10|in_progress|2022-08-31]Trường mầm non thứ hai tại ô C7 khởi công quý III, đón trẻ năm học 2022-2023.[/A10]

MC: Đã hết thời gian. [N]Chủ tịch yêu cầu các phòng trả lời nốt 96 câu hỏi còn lại bằng thư điện tử trước ngày 28/5.[/N]

# Bình luận (6)
%% Sắp xếp: Mới nhất | Thích nhất
Tùng LB – 12:03: [K11|Tùng LB|-|utilities|livelihood]Ngõ 310 Nguyễn Văn Cừ mất nước sạch 4 ngày rồi đây này, gọi tổng đài chỉ nghe nhạc[/K11]
%% Thích (41) Trả lời
Mẹ Sóc – 12:20: Trả lời hay lắm, chờ xem làm.
%% Thích (17) Trả lời
Ng. Quang Vinh – 13:45: [K12|Ng. Quang Vinh|-|security|constructive]Các tổ Covid cộng đồng đi từng ngõ mà không có một đồng bồi dưỡng, thành phố nên có mức chi thống nhất theo ca trực[/K12]
%% Thích (88) Trả lời
Lan Hương – 15:11: [N]Em cảm ơn bác Chủ tịch đã cho lắp đèn ngõ nhà em.[/N]
%% Thích (3) Trả lời
%% Các bài khác: Long Biên tiêm vắc xin đợt 2 (17/5) – Ra quân dọn bãi giữa sông Hồng (16/5)
%% © 2021 Cổng thông tin điện tử quận. Bản quyền thuộc UBND quận. Ghi rõ nguồn khi sử dụng lại.
