@id C23
@layout question_answer
@title live chat transcript on a province's web portal: "Bạn đọc", e-mail, place before each question; greeting and thanks inside messages; answers by three guests, one message with three asks answered in three paragraphs
@format html
@date 2019-07-26
@place thành phố Đà Nẵng
@level province
@kind periodic
---
%% danang24h.example | Thứ sáu, 26/7/2019 | Đăng nhập | RSS
# Giao lưu trực tuyến: "Lãnh đạo Sở nghe dân"
%% Chia sẻ | In bài | 4.812 lượt xem
Từ 8h30 đến 10h30, ông Hồ Kỳ Lân (Phó Giám đốc Sở Giao thông vận tải), bà Huỳnh Phước Hạnh (Sở Xây dựng) và ông Trần Mẫn Chánh (Công ty Thoát nước) trả lời. [N]Bạn đọc vui lòng không gửi câu hỏi trùng, gửi có dấu, ban biên tập có quyền rút gọn.[/N]

Bạn đọc Mai Xuân Thọ, maixuantho@…, phường Hòa Minh Đông, Liên Chiểu
Kính chào Sở. Tôi ở cạnh kênh Phú Lộc gần hai mươi năm. [K1|Mai Xuân Thọ|phường Hòa Minh Đông|utilities|livelihood]Trận mưa đêm 9/12 năm ngoái nhà tôi ngập 90 cm, công ty bảo sẽ có trạm bơm thứ hai mà nay đã gần mùa mưa, cửa xả vẫn còn bao tải. Tôi mong thấy máy bơm thật chứ không phải thông cáo[/K1]. Trân trọng.
Ông Trần Mẫn Chánh: Cảm ơn ông. [A1|in_progress|2019-09-15]Hai tổ máy 6.000 m³/giờ về cảng ngày 30/7, lắp và chạy thử trước 15/9. Trong thời gian đó công ty đặt ba máy bơm lưu động ở đầu kênh.[/A1]

Bạn đọc "Người làm bảo vệ" (ẩn danh)
[K2|-|-|transport|livelihood]Đường Nguyễn Văn Linh đoạn gần cầu Rồng xe máy leo vỉa hè giờ cao điểm, tôi đứng gác mà lo cho mấy bà đi bộ. Bịt bớt mấy chỗ hạ bó vỉa được không?[/K2]
Ông Hồ Kỳ Lân: [A2|in_progress]Đúng là có tới bảy chỗ hạ bó vỉa không cần thiết. Sở giao Công ty Cầu đường lắp cọc inox từ ngày 05/8.[/A2]

Bạn đọc Phan Thị Quỳnh, quynhphan88@…, Sơn Trà
Em xin hỏi: [N]khi nào đường sắt dời ga, và mình có được xem bản đồ ga mới không ạ?[/N]
Ông Hồ Kỳ Lân: [A]Chưa xác định thời gian. Sơ đồ dự kiến được đăng trên trang của Sở, mục Dự án.[/A]

Bạn đọc Nguyễn Hữu Bách - kts.bach@… - Hải Châu
Ba chuyện, xin trả lời riêng từng chuyện. [K3|Nguyễn Hữu Bách|-|urban_planning|constructive]Thành phố cấp phép cao tầng sát biển khiến gió biển không vào được trong. Tôi đề nghị ban hành quy định khoảng hở 30% mặt tiền cho mọi lô đất ven biển, áp cả cho dự án chưa xây[/K3]. [K4|Nguyễn Hữu Bách|-|urban_planning|livelihood]Công viên bên sông trước nhà hàng M. bị quây rào, có thực là của nhà hàng không hay lấn?[/K4] [K5|Nguyễn Hữu Bách|-|transport|livelihood]Nút Nguyễn Tri Phương - Lê Độ thiếu pha rẽ trái, sáng nào cũng dồn[/K5].
Bà Huỳnh Phước Hạnh: [A3|in_progress]Khoảng hở mặt biển hiện chỉ là khuyến nghị trong quy chế. Sở đồng tình và đang đưa vào điều chỉnh quy hoạch chung, sẽ trình Hội đồng thẩm định cuối năm.[/A3]
[A4|settled]Đất trước nhà hàng M. là đất công, đơn vị dựng rào sai phép. Đội Quy tắc đô thị đã buộc tháo dỡ ngày 24/7.[/A4]
Ông Hồ Kỳ Lân bổ sung: [A5|in_progress|2019-08-10]Nút này thử nghiệm pha rẽ trái từ 10/8.[/A5]

Bạn đọc Trịnh Tấn Kiệt, sinh viên
[K6|Trịnh Tấn Kiệt|-|transport|constructive]Con kiến nghị bỏ vé tháng giấy của xe buýt, dùng thẻ chung với thư viện, căng tin của trường, đi nhiều thì giảm, hết năm ai đi trên 200 lượt được tặng tháng 12. Như vậy mới có người đi[/K6].
Ông Hồ Kỳ Lân: [A6|in_progress]Dự án thẻ liên thông đang thử ở 3 trường, ý tưởng tặng lượt sẽ đưa vào phương án tiếp thị.[/A6]

Bạn đọc Bà Lê Thị Mười, phường Thọ Quang Thượng (gọi điện, ban biên tập chép)
[K7|Lê Thị Mười|phường Thọ Quang Thượng|environment|livelihood]âu thuyền Thọ Quang thúi miết, bữa mô lặng gió là nhà tui phải đi ngủ nhờ[/K7]; [K8|Lê Thị Mười|phường Thọ Quang Thượng|urban_planning|livelihood]nhà tui ở khu tập thể cảng cá từ 1985, nay nứt, phường nói sẽ di dời từ 2014, chờ tới nay là năm năm[/K8]
Ông Trần Mẫn Chánh: [A7|in_progress|2019-10-31]Mùi có ba nguồn: nước rửa tàu, bùn đáy, trạm xử lý. Trạm nâng công suất xong cuối tháng 10, nạo bùn bắt đầu tháng 9.[/A7]
Bà Huỳnh Phước Hạnh: [A8|referred]Khu tập thể cảng cá đã có trong danh mục di dời, do Trung tâm Phát triển quỹ đất và quận thực hiện, tôi đã chuyển cho quận trả lời bà trong 10 ngày.[/A8]

Bạn đọc hoang.minh.***
[N]Quá hoan nghênh thành phố đã có cầu đi bộ, người dân rất phấn khởi.[/N]

Bạn đọc Võ Đình Quý, Cẩm Lệ
Thưa ban biên tập, bài này xin chuyển lên lãnh đạo. [K9|Võ Đình Quý|Cẩm Lệ|government_building|constructive]Gửi phản ánh tới 1022 xong nhận tin "đã xử lý" mà thực tế chưa ai tới. Nên để chính người dân bấm xác nhận xong mới được đóng phiếu, ai đóng sai bị trừ điểm thi đua[/K9]. Thêm [K10|Võ Đình Quý|Cẩm Lệ|utilities|livelihood]dải đèn đường Cách Mạng Tháng Tám tối từ số 200 đến cầu Cẩm Lệ, tai nạn hai vụ một tháng[/K10].
Ban Biên tập: [A9|referred]chuyển Trung tâm 1022, trung tâm đã nhận và trả lời qua email trong ngày[/A9]; [A10|in_progress]Công ty Quản lý vận hành điện chiếu sáng xác nhận đang thay cáp ngầm bị đứt.[/A10]
%% Bình luận (27) | Bài liên quan: Sắp xếp bến xe trung tâm; Lịch tiếp dân tháng 8
# Ghi chú sau buổi giao lưu
Những câu hỏi còn lại: [K11|-|-|transport|livelihood]vạch sang đường trước bệnh viện Phụ sản mờ hết[/K11] và [K12|-|-|urban_planning|livelihood]cây phượng đường Ông Ích Khiêm nghiêng, rễ trồi, dễ đổ[/K12] được gửi thẳng các đơn vị. [N]Ban biên tập đề nghị bạn đọc theo dõi kết quả tại chuyên mục Đối thoại.[/N]
%% © Cổng thông tin. Mọi hình thức sao chép phải được chấp thuận.
