@id C07
@layout points
@title four hamlet meetings in one week in the same file; numbering restarts, style of clerk differs by hamlet (a/b, (1), dash, none); answers at the end by "câu 2 ấp ..." references
@format docx
@date 2019-11-15
@place xã Thạnh Phú Trung, huyện Cờ Đỏ, thành phố Cần Thơ
@level commune
@kind periodic
---
^ TỔNG HỢP BIÊN BẢN 4 CUỘC ĐỐI THOẠI Ở ẤP
^ (từ ngày 11 đến ngày 15 tháng 11 năm 2019)
Các đồng chí chủ trì: Bí thư Đảng ủy Trương Hoàng Mến, Phó Chủ tịch UBND Dương Thị Lài. Mỗi ấp một thơ ký riêng, văn phòng xã đánh máy lại nguyên văn.
# A. ẤP THẠNH QUỚI 1 (thơ ký: thầy Nhiệm)
Có mặt 52 hộ. Các câu hỏi:
(1) [K1|-|ấp Thạnh Quới 1|transport|livelihood]Lộ nhựa dọc kinh Đứng mặt đường bung hết, mấy đoạn dốc cầu ván lún, xe lôi chở lúa bị lật hai lần trong tháng, xin vá lại[/K1].
(2) [K2|Đồng Văn Tài|ấp Thạnh Quới 1|economy,agriculture|constructive]Hợp tác xã mua lúa mà trả chậm thì dân bán cho lái chớ ai chờ; xã nên đứng ra ký ba bên gồm ngân hàng, hợp tác xã và nhà máy, ngân hàng ứng tiền cho dân trước rồi nhà máy trả sau[/K2] (ông Đồng Văn Tài).
(3) [N]Thi đua trồng hoa hai bên lộ rất đẹp, bà con hưởng ứng[/N] (ông Đồng Văn Tài, nói tiếp).
(4) [K3|Nguyễn Hồng Thắm|ấp Thạnh Quới 1|land_management|livelihood]Nhà tôi ở mí sông sạt lở, Nhà nước bán nền trong khu dân cư cho 8 hộ nhưng giấy đỏ chưa hộ nào có, tiền đóng đủ rồi[/K3] (bà Nguyễn Hồng Thắm).
(5) [K4|-|ấp Thạnh Quới 1|utilities|livelihood]Nước máy sáng có chiều không, bơm lên có mùi tanh, đề nghị thay ống nhựa cũ[/K4].
# B. ẤP THẠNH QUỚI 2 (thơ ký: cô Trang, Hội phụ nữ)
Cuộc này bà con ít nói lắm, chủ trì mời mãi.
Bà Tư Khéo nói [K5|Tư Khéo|ấp Thạnh Quới 2|environment|livelihood]dưới chợ lò heo bà Năm xả nước ra rạch, sáng nào cũng đỏ lòm, hàng xóm không dám tắm[/K5].
Ông Sáu Ngon bổ sung: [K6|Sáu Ngon|ấp Thạnh Quới 2|health|livelihood]heo đó mổ có ai đóng dấu kiểm dịch đâu, ăn vô là đau bụng, mời thú y xuống coi[/K6]. Ông còn nói chuyện khác: [K7|Sáu Ngon|ấp Thạnh Quới 2|social_welfare|constructive]tiền người già 80 tuổi là 270 ngàn mà lãnh trễ thì thôi, chứ tuổi này mấy ai chờ tới 80, nên hạ xuống 75 cho cả nước[/K7].
Chị Út Liễu (bán vé số) xin [K8|Út Liễu|ấp Thạnh Quới 2|social_welfare|livelihood]vô diện hộ cận nghèo vì chồng tai nạn nằm một chỗ, năm rồi xét có tên mà lúc công bố không thấy[/K8].
[N]Đồng chí Lài đề nghị chi hội phụ nữ lập tổ góp vốn xoay vòng cho chị em.[/N]
# C. ẤP PHƯỚC TRUNG
Thơ ký: Lê Thành Danh. 41 hộ.
a. Bảo vệ môi trường: [K9|-|ấp Phước Trung|environment|constructive]vỏ chai thuốc sâu vứt đầy bờ ruộng, bà con nghĩ nên bắt cửa hàng bán thuốc thu lại vỏ, ai đem trả đủ mới được mua chai mới[/K9].
b. Đất đai: [K10|Phan Văn Lực|ấp Phước Trung|land_management|livelihood]ranh đất của ông Phan Văn Lực với hộ bên cạnh bị lệch 0,8 mét từ khi đo máy, hòa giải hai lần chưa xong[/K10].
c. An ninh: [K11|-|ấp Phước Trung|security|livelihood]đá gà cuối tuần ở vườn tràm nhà ông Chót, có xe hơi ở Sài Gòn xuống, mong công an tới bắt chứ đừng chỉ nhắc[/K11].
d. Cán bộ: [K12|-|ấp Phước Trung|government_building|constructive]lương trưởng ấp chừng 1,6 triệu, tiền xăng còn không đủ, kiến nghị nâng lên và cho đóng bảo hiểm xã hội[/K12].
# D. ẤP AN LỘC
Ngày 15/11, mưa, có 28 người.
- Hỏi: [N]bao giờ công bố kết quả thi tuyển công chức xã?[/N]
- Hỏi: [K13|-|ấp An Lộc|utilities|livelihood]điện ở đuôi kinh KT7 kéo bằng cây tràm, dây thấp chạm đầu, hai năm nay không thấy thay trụ[/K13].
- Hỏi: [K14|-|ấp An Lộc|education|livelihood]lớp mẫu giáo ghép chung một phòng với tiểu học, cô phải dạy hai lớp, xin thêm cô[/K14].
- Ý kiến: [K15|-|ấp An Lộc|front_and_democracy|constructive]họp ấp mà chọn lúc trưa nắng thì ai tới; nên họp tối, gom theo tổ 15 nhà, người đi làm xa thì mở Zalo cho nghe cùng[/K15].
# PHẦN TRẢ LỜI (đồng chí Dương Thị Lài, sau khi làm việc với các ngành ngày 15/11)
Thạnh Quới 1: [A1|in_progress|2019-12-20]câu 1, đường kinh Đứng vá xong trước 20/12.[/A1] [A2]Câu 2, xã đồng ý thí điểm vụ đông xuân này, ngân hàng nông nghiệp đã gật.[/A2] [A3|in_progress]Câu 4, giấy của 8 hộ đang ở chi nhánh văn phòng đăng ký, còn thiếu bản đồ, đã bổ sung.[/A3] [A4|in_progress]Câu 5, trạm cấp nước hẹn thay 400 m ống trong quý I.[/A4]
Thạnh Quới 2: ý kiến của bà Tư Khéo và ông Sáu Ngon (ý đầu) [A5,6|settled]đã lập biên bản lò mổ bà Năm, đình chỉ, phạt 7 triệu đồng[/A5,6]; ý thứ hai của ông Sáu Ngon [A7|referred]thuộc thẩm quyền Quốc hội, ghi vào báo cáo lên thành phố[/A7]; chị Út Liễu [A8|in_progress|2019-11-30]xét lại ở kỳ cuối tháng 11, xã đã trực tiếp xuống xem nhà.[/A8]
Phước Trung: [A9]mục a giao Hội Nông dân làm điểm ở hai cửa hàng[/A9]; [A10|in_progress]mục b mời chi nhánh đo lại[/A10]; [A11|in_progress]mục c công an xã lập chuyên đề, đề nghị giữ kín nguồn tin[/A11]; [A12|referred]mục d phụ cấp do HĐND thành phố quyết nghị, xã đã kiến nghị nhiều lần.[/A12]
An Lộc: [A]kết quả thi tuyển công bố trên trang huyện ngày 25/11.[/A] Câu về điện, [A13|in_progress|2020-01-31]điện lực hứa thay 11 trụ trước Tết.[/A13] [A14|in_progress]Lớp mẫu giáo: phòng giáo dục điều một cô biệt phái từ tuần sau.[/A14] [A15]Việc họp tối bí thư Mến duyệt luôn tại chỗ, áp dụng từ tháng 12.[/A15]
>> CÁC THƠ KÝ >> TM. ĐẢNG ỦY<br>Trương Hoàng Mến
