@id C12
@layout question_answer
@title booklet "Hỏi và đáp" after a dialogue with businesses and household traders; group headings A/B, labels "Vấn đề DN nêu"/"Hướng xử lý" (one pair in which the answer is a table-free list), one joint answer for three questions, one unanswered
@format docx
@date 2024-10-10
@place thành phố Long Khánh, tỉnh Đồng Nai
@level district
@kind thematic
@theme Tháo gỡ khó khăn cho doanh nghiệp, hộ kinh doanh
@attendees 164
---
^ UBND THÀNH PHỐ LONG KHÁNH
^ SỔ TAY GHI LẠI CUỘC CÀ PHÊ DOANH NHÂN LẦN THỨ 7
^ (kỷ niệm ngày Doanh nhân Việt Nam, 10/10/2024)
Buổi sáng có 164 chủ doanh nghiệp, chủ hộ kinh doanh, chủ vườn ngồi cùng Chủ tịch UBND thành phố Đào Thanh Tuyền và 11 phòng, ban. [N]Ban tổ chức đề nghị quý vị viết câu hỏi vào mặt sau thẻ bàn; những câu trùng nhau sẽ được gộp; chuyện nợ nần giữa các doanh nghiệp với nhau xin không nêu ở đây.[/N]
# A. Mặt bằng, hạ tầng
Vấn đề DN nêu (1) — Công ty TNHH Gỗ Hưng Lộc Phát:
Đường số 5 cụm công nghiệp Phú Bình xuống cấp từ giữa 2022. [K1|Công ty TNHH Gỗ Hưng Lộc Phát|-|transport|livelihood]Container của chúng tôi phải chạy vòng 6 km vì ổ voi ở đoạn qua cống hộp, tháng nào cũng gãy nhíp. Khi nào thành phố trải nhựa lại?[/K1]
Hướng xử lý: [A1|in_progress|2025-03-31]Phòng Quản lý đô thị đã có hồ sơ thiết kế, tổng mức 7,8 tỷ đồng. Công trình được ghi vốn năm 2025, hoàn thành trong quý I. Từ nay đến lúc đó, đội duy tu cấp phối đá dăm những chỗ trũng.[/A1]
Vấn đề DN nêu (2) — cũng công ty trên:
[K2|Công ty TNHH Gỗ Hưng Lộc Phát|-|utilities,economy|livelihood]Điện chập chờn vào giờ cao điểm chiều, mỗi lần sụt áp lò sấy tắt là hư cả mẻ gỗ cao su gần trăm triệu đồng. Yêu cầu ngành điện tách đường dây sản xuất khỏi đường dây sinh hoạt[/K2].
Hướng xử lý: [A2|in_progress|2024-12-15]Điện lực Long Khánh đã khởi công lộ 477 riêng cho cụm, đóng điện trước 15/12/2024.[/A2]
Vấn đề DN nêu (3) — Bà Ngô Thị Kim Chi, xưởng may gia công ở Bàu Sen:
[K3|Ngô Thị Kim Chi|Bàu Sen|land_management|livelihood]Xưởng nằm trên đất trồng cây lâu năm, xin chuyển mục đích từ đầu năm ngoái, bổ sung giấy năm lần, lần nào cũng thiếu một thứ khác. Bà xin một tờ giấy liệt kê cho đủ thứ cần nộp, có đóng dấu[/K3].
Hướng xử lý: [A3|explained]Khu vực xưởng hiện quy hoạch đất ở nên không chuyển sang sản xuất kinh doanh được. Phòng Tài nguyên và Môi trường nhận lỗi vì không nói rõ từ đầu, đề nghị bà dời vào cụm công nghiệp, được ưu tiên thuê 5 năm đầu giá thấp.[/A3]
# B. Thuế, vốn, lao động
Vấn đề DN nêu (4), (5), (6) — Chi hội chủ vườn chôm chôm, sầu riêng Bình Lộc:
- [K4|-|Chi hội chủ vườn chôm chôm, sầu riêng Bình Lộc|economy|livelihood]Khai thuế vãng lai ở Long Khánh mà hóa đơn phải ra Xuân Lộc ký, mất buổi làm, xin ủy nhiệm thu tại phường[/K4].
- [K5|-|Chi hội chủ vườn chôm chôm, sầu riêng Bình Lộc|agriculture,economy|constructive]Mã vùng trồng đứng tên doanh nghiệp xuất khẩu, họ bỏ là vườn mất mã. Nên cho tổ hợp tác của nông dân đứng tên mã, doanh nghiệp chỉ là bên dùng, trả phí theo tấn cho tổ[/K5].
- [K6|-|Chi hội chủ vườn chôm chôm, sầu riêng Bình Lộc|agriculture|livelihood]Thuốc trừ rầy cấp từ quỹ dịch hại về trễ hai tháng, lá cháy hết thì thuốc mới tới[/K6].
Hướng xử lý chung: [A4,6]Chi cục Thuế khu vực và Trạm Trồng trọt thống nhất đặt một bàn tại phường Bình Lộc sáng thứ năm hằng tuần, vừa nhận tờ khai vừa cấp vật tư, không để nông dân đi xa[/A4,6]; [A5|referred]riêng mã vùng trồng, Cục Bảo vệ thực vật đang sửa thông tư, UBND thành phố gửi ngay góp ý này kèm danh sách 9 tổ hợp tác.[/A5]
Vấn đề DN nêu (7) — Ông Lý A Sáng (tiệm bánh mì Bảy Sáng, phường Xuân An):
[K7|Lý A Sáng|phường Xuân An|economy|livelihood]Hộ bán bánh mì doanh thu một trăm triệu một năm, thuế khoán năm nay tự dưng lên gấp rưỡi, gọi hỏi thì cán bộ thuế nói hệ thống chạy. Xin xem lại mức của tiệm tôi[/K7].
Hướng xử lý: [A7|in_progress|2024-10-31]Chi cục Thuế nhận đơn và kiểm tra thực tế trước ngày 31/10/2024; nếu sai sẽ hoàn lại phần đã nộp.[/A7]
Vấn đề DN nêu (8) — Ông Đinh Hữu Khang, chủ tịch hội doanh nhân trẻ:
[K8|Đinh Hữu Khang|hội doanh nhân trẻ|social_welfare,education|constructive]Lao động phổ thông thiếu mà sinh viên ra trường thất nghiệp; hội muốn thành phố đặt hàng trường nghề đào tạo theo đơn của doanh nghiệp, doanh nghiệp trả nửa học phí, học xong vào làm ba năm thì nhà nước trả nốt[/K8].
Hướng xử lý: [A8|in_progress]Chủ tịch UBND thành phố hoan nghênh, giao Phòng Lao động ký ghi nhớ với Trường Trung cấp nghề trong quý này.[/A8]
# C. Thủ tục và cách làm việc
Vấn đề DN nêu (9) — ẩn danh, thẻ bàn 14:
[K9|-|-|government_building|livelihood]Nộp hồ sơ xin phép quảng cáo ở một cửa, cán bộ T. gợi ý "gặp riêng cho nhanh". Tôi đề nghị kiểm tra cán bộ này[/K9].
Hướng xử lý: [A9|in_progress]Thanh tra thành phố tiếp nhận; đề nghị người gửi liên hệ trực tiếp, danh tính được bảo mật.[/A9]
Vấn đề DN nêu (10) — ông Nguyễn Văn Cơ, quán cơm 24:
[K10|Nguyễn Văn Cơ|-|government_building|constructive]Mỗi năm quán tiếp bốn đoàn kiểm tra: thực phẩm, thuế, phòng cháy, lao động. Sao không đi chung một đoàn một ngày, kiểm xong mang tên quán lên mạng, ai đạt thì miễn năm sau?[/K10]
Hướng xử lý: [A10]Văn phòng lập kế hoạch liên ngành năm 2025, áp dụng "một lần, một đoàn" với cơ sở dưới 20 lao động.[/A10]
Vấn đề DN nêu (11) — bà Kiều Mỹ Lệ (nhà thuốc Mỹ Lệ):
[N]Doanh nghiệp có được giảm trừ khi mua phần mềm hóa đơn điện tử không?[/N]
Hướng xử lý: [A]Không có quy định giảm trừ riêng, chi phí này được hạch toán vào chi phí hợp lý.[/A]
Vấn đề DN nêu (12) — đại diện Hội Nông dân xã Bàu Trâm Thượng: [K11|-|Hội Nông dân xã Bàu Trâm Thượng|security,economy|livelihood]trộm sầu riêng ở đêm rất nhiều, camera dân tự gắn cũng bị đập; công an xã tuần tra thêm giùm[/K11], [K12|-|Hội Nông dân xã Bàu Trâm Thượng|transport|livelihood]lối mở ra đường tránh bị rào nên xe chở trái cây quay đầu trên quốc lộ, dễ chết người lắm[/K12].
(chưa trả lời, hết thời gian)
# D. Lời kết
[N]Ông Đào Thanh Tuyền cảm ơn và đề nghị các phòng trả lời bằng văn bản cho từng thẻ bàn, kể cả thẻ chưa kịp đọc, trong 15 ngày làm việc.[/N] Ban tổ chức biên tập, không thay đổi ý.
