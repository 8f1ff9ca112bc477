@id C01
@layout web
@title commune portal, feed of "field reports" as ticket cards (code, time, status), replies of units under some cards, comments of other residents, site furniture between
@format html
@date 2026-03-14
@place phường Tân Ngãi Hạ, tỉnh Vĩnh Long
@level commune
@kind periodic
---
%% Trang chủ | Giới thiệu | Tin hoạt động | Văn bản | Phản ánh hiện trường | Liên hệ
%% Cỡ chữ: A- A A+ | Tương phản cao | EN
# PHẢN ÁNH HIỆN TRƯỜNG PHƯỜNG TÂN NGÃI HẠ
Bảng tin tuần từ 08/3/2026 đến 14/3/2026. Đã nhận 31 phản ánh, đã đăng 15, trễ hẹn 2.
[N]Đề nghị bà con khi gửi phản ánh ghi rõ địa điểm, kèm hình ảnh, không đăng thông tin cá nhân của người khác; tin nhắn không có số điện thoại sẽ không được tiếp nhận.[/N]
%% Sắp xếp: Mới nhất ▾   Lĩnh vực: Tất cả ▾   Trạng thái: Tất cả ▾

# #PA-260314-07 · 14/03 06:52 · Đang xử lý
Người gửi: Lê Thị Cẩm Nhung (khóm 4)
[K1|Lê Thị Cẩm Nhung|khóm 4|transport|livelihood]Nắp hố ga trước hẻm 27 bể một góc lớn bằng cái thau, tối qua có cô bán vé số vấp té trầy tay, phường che đỡ cái rào rồi kêu thợ thay nắp liền giùm dân[/K1].
Phòng Kinh tế, Hạ tầng và Đô thị (14/03 09:10): [A1|in_progress|2026-03-16]Đã rào chắn, đặt đèn chớp. Đơn vị duy tu nhận thay nắp gang trong ngày 16/3.[/A1]
👍 12   💬 2
- Tran Hoang: chuẩn, tôi đi ngang sáng nay thấy ghê thiệt
- Ngọc Diễm K4: [N]cám ơn phường rào nhanh, có lẹ hơn năm ngoái nhiều[/N]

# #PA-260313-22 · 13/03 20:15 · Chờ phân công
Người gửi: (ẩn danh)
[K2|-|-|environment,security|livelihood]Quán nhậu Bờ Kè mở nhạc sống tới 12 giờ khuya, thứ bảy nào cũng có đánh lộn ngoài lề, ai nhắc là bị chửi. Yêu cầu phường rút giấy phép chớ phạt hoài không ăn thua[/K2].
%% Quảng cáo - Bấm để tắt

# #PA-260313-18 · 13/03 16:40 · Đã trả lời
Người gửi: Phan Văn Út Em, khóm Tân Quới
Chào phường, tôi gửi hai chuyện cho tiện. [K3|Phan Văn Út Em|khóm Tân Quới|agriculture|livelihood]Cống hở Rạch Chùa kẹt cửa từ hôm 20 tháng Chạp, nước mặn vô tuốt trong mương, mấy liếp chôm chôm cháy lá hết trơn[/K3]. [K4|Phan Văn Út Em|khóm Tân Quới|agriculture|constructive]Phường có mấy cái loa thông minh sao không đọc độ mặn mỗi sáng cho dân biết giờ nào được lấy nước, vậy nhà vườn đỡ phải chạy đi hỏi từng người[/K4].
Tổ kỹ thuật nông nghiệp (14/03 08:00): [A3|settled]Cửa cống đã được Trạm Thủy nông tháo ra cân chỉnh chiều 13/3, hiện đóng mở bình thường.[/A3] [A4|in_progress|2026-03-18]Ý tưởng phát độ mặn qua loa rất hay, Tổ thống nhất với Trung tâm Dịch vụ công phát lúc 5 giờ 30 mỗi ngày kể từ 18/3.[/A4]

# #PA-260312-11 · 12/03 11:03 · Đã chuyển
Người gửi: Thạch Sô Phia
Điện thoại: 09xx xxx 318
[K5|Thạch Sô Phia|-|social_welfare|livelihood]ba em bi tai bien nam mot cho 2 nam roi, ho so xin xep khuyet tat nang nop hoi thang 9 toi nay khong thay ai xuong xac dinh, mong phuong coi lai[/K5]
Phòng Văn hóa - Xã hội (12/03 15:27): [A5|in_progress|2026-03-25]Hội đồng xác định mức độ khuyết tật phường họp ngày 25/3, có tên ông Thạch Sương; cán bộ sẽ xuống tận nhà nên gia đình không cần đưa ông lên.[/A5]

# #PA-260312-02 · 12/03 07:30 · Không thuộc thẩm quyền, đã gửi lên Sở
Người gửi: Nguyễn Minh Trí - chủ cơ sở bánh tráng
[K6|Nguyễn Minh Trí|-|economy,utilities|constructive]Làng bánh tráng tụi tôi chạy máy sấy điện ban ngày mà phải trả giá kinh doanh giờ cao điểm. Xin trên cho làng nghề truyền thống được tính giá như sản xuất, ít ra cũng là mấy tháng giáp Tết[/K6].
UBND phường (12/03 10:00): [A6|referred]Giá điện do Bộ Công Thương quy định, phường đã chuyển nội dung tới Sở Công Thương bằng văn bản số 118.[/A6]

# #PA-260311-19 · 11/03 19:44 · Đã trả lời
Người gửi: Huỳnh Lệ Quyên (phụ huynh)
[N]Cho em hỏi năm nay trường tiểu học Tân Ngãi nhận hồ sơ vô lớp 1 từ ngày nào, nộp qua mạng hay nộp giấy vậy ạ?[/N]
Trường Tiểu học Tân Ngãi (12/03): [A]Từ 01/7, nộp trực tuyến tại trang tuyển sinh của tỉnh, ai không rành máy thì ra trường có người làm giúp.[/A]

# #PA-260311-08 · 11/03 13:12 · Trễ hẹn 3 ngày
Người gửi: Đỗ Quốc Bảo, khóm 2
[K7|Đỗ Quốc Bảo|khóm 2|land_management|livelihood]Làm giấy đất cho má tôi từ tháng 6/2025, hẹn lần 1 tháng 9, lần 2 tháng 12, lần 3 sau Tết, lần nào ra cũng nói chờ Văn phòng đăng ký đất đai khu vực. Hồ sơ mã 009.21.H61[/K7].
Trung tâm Phục vụ hành chính công: (chưa phản hồi)
- Bình luận | Lý Kim Ngân: nhà tui y chang, [K8|Lý Kim Ngân|-|government_building|constructive]phải chi trễ hẹn là máy nó tự nhắn tin xin lỗi, ghi rõ đang nằm ở bàn ai, tới ngày nào xong, chớ dân đi tới đi lui hỏi không biết hỏi ai[/K8]
- Bình luận | Khóm 2 Zalo: hồ sơ nào cũng vậy hết

# #PA-260310-05 · 10/03 08:26 · Đã trả lời
Người gửi: Tổ nhân dân tự quản số 9
[K9|-|Tổ nhân dân tự quản số 9|utilities|livelihood]Đoạn từ miễu Bà tới cầu Cái Sơn có 6 trụ đèn năng lượng mặt trời, 5 trụ không cháy[/K9], [K10|-|Tổ nhân dân tự quản số 9|environment|livelihood]bãi đất trống kế bên thành chỗ đổ rác của ghe hàng bông, ruồi bu không dám mở cửa[/K10].
Trả lời ghép (11/03 14:00): [A9|in_progress|2026-03-31]Pin đèn hết hạn bảo hành, phường dùng quỹ vận động thay trong tháng 3[/A9]; [A10|settled]bãi rác tự phát đã dọn sáng 11/3, gắn bảng cấm và một camera.[/A10]

# #PA-260309-14 · 09/03 17:01 · Đã đóng
Người gửi: Võ Tấn Lộc
[K11|Võ Tấn Lộc|-|government_building|constructive]Sáp nhập xong trụ sở phường cũ đóng cửa, cỏ mọc tới gối. Đề xuất lấy một nửa làm chỗ cho cán bộ ngồi tiếp dân tuần hai buổi, đỡ cho ông già bà cả bên này chạy 11 cây số; nửa còn lại cho sắp nhỏ mượn làm phòng đọc sách[/K11].
Chủ tịch UBND phường (10/03): [A11|in_progress|2026-04-30]Tôi ghi nhận và thấy làm được. Đã giao Văn phòng HĐND và UBND khảo sát, mở điểm tiếp nhận lưu động thứ ba và thứ năm, bắt đầu trước 30/4.[/A11]

# #PA-260308-03 · 08/03 21:50 · Đã trả lời
Người gửi: Bùi Thị Hạnh, tiểu thương
[K12|Bùi Thị Hạnh|-|economy|livelihood]Chợ Tân Ngãi thu phí mặt bằng từ đầu năm lên 40% mà mái vẫn dột, bán cá đứng trong nước. Chị em đề nghị giữ mức cũ tới khi nào sửa chợ xong[/K12]. [K13|Bùi Thị Hạnh|-|security|livelihood]Với lại bình chữa cháy trong nhà lồng hết hạn hai năm rồi, kiểm giùm cái[/K13].
Ban Quản lý chợ: [A13|settled]14 bình đã nạp lại ngày 10/3.[/A13] [A12|explained]Mức thu áp theo quyết định của tỉnh nên Ban không tự giảm được, chỉ có thể cho nộp theo tháng thay vì theo quý.[/A12]
%% 1 2 3 ... 9 Trang sau »
%% Tin liên quan: Phường ra quân dọn kênh Bà Bóng · Lịch cúp điện tuần 12 · Danh sách cử tri
%% © 2026 Cổng thông tin điện tử phường Tân Ngãi Hạ. Ghi rõ nguồn khi phát hành lại.
