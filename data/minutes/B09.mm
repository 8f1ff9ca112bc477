@id B09
@layout web
@title newspaper's online exchange: menu, sapo, readers with e-mail and place, answers by three guests, comments below the article, related links
@format html
@date 2026-03-17
@place tỉnh Vĩnh Long
@level province
@kind thematic
@theme hạ tầng và đời sống vùng cù lao sau hợp nhất tỉnh
---
%% TRANG CHỦ | Thời sự | Kinh tế | Đồng khởi | Nông nghiệp | Bạn đọc | Media | E-paper
%% Thứ ba, 17/03/2026 - 16:42 GMT+7    Hotline tòa soạn: 02703 xxx xxx
# Giao lưu trực tuyến: Cù lao chờ gì ở những nhịp cầu mới?
%% Chia sẻ: Facebook - Zalo - Sao chép liên kết - In bài
Nhóm phóng viên Bạn đọc
Từ 13 giờ 30 đến 16 giờ hôm nay, tòa soạn phối hợp Văn phòng Tỉnh ủy tổ chức buổi trả lời bạn đọc sống ở các cù lao trên sông Tiền, sông Cổ Chiên. [N]Ban Tổ chức đề nghị bạn đọc gõ tiếng Việt có dấu, ghi rõ ấp, xã; câu hỏi trùng nội dung sẽ được gộp lại.[/N]
Khách mời: Ông Trương Vĩnh Sang, Phó Giám đốc Sở Xây dựng; bà Đặng Thị Kim Chưởng, Phó Giám đốc Sở Nông nghiệp và Môi trường; ông Ngô Hoàng Khởi, Chủ tịch UBND xã An Bình Thới.
%% [Ảnh: Quang cảnh buổi giao lưu. Ảnh: H.P]

* Bạn đọc Lê Thành Được (thanhduoc.ab@...): [K1|Lê Thành Được|-|transport|livelihood]Phà An Bình giờ cao điểm chờ bốn chục phút, có bữa chở người đẻ mà không ưu tiên. Phà thì hai chiếc hư một. Tăng thêm phà giùm bà con[/K1].
Ông Trương Vĩnh Sang: [A1|in_progress|2026-04-10]Chiếc phà hư đang lên đà, ngày 10/4 chạy lại. Sở đã nhắc chủ bến phải có làn ưu tiên cho người bệnh, sản phụ; nếu bị từ chối bà con gọi thẳng số máy dán ở nhà chờ.[/A1]

* Bạn đọc có nick "vuonnhan86": Chào chú Sang. [N]Cho cháu hỏi cầu Đình Khao sau này có thu phí xe máy không chú?[/N]
Ông Trương Vĩnh Sang: [A]Xe máy không thu.[/A]

* Bạn đọc Tám Nhựt, ấp Bình Thuận 2, xã An Bình Thới: [K2|Tám Nhựt|ấp Bình Thuận 2|agriculture|livelihood]Bờ bao sông Cổ Chiên đoạn nhà tui lở vô tới mái hiên, năm rồi mất hết một hàng nhãn, kè chỗ khác thì có mà chỗ tui hông[/K2]. [K3|Tám Nhựt|ấp Bình Thuận 2|environment|livelihood]Mấy chiếc xáng hút cát đêm hút sát bờ, tới hỏi nó nói có phép[/K3].
Bà Đặng Thị Kim Chưởng: [A2|in_progress|2026-06-15]Đoạn sạt lở ấp Bình Thuận 2 dài 310 m đã có quyết định công bố tình huống khẩn cấp ngày 9/3, kè rọ đá thi công từ đầu tháng 5, xong giữa tháng 6.[/A2] [A3|explained]Mỏ cát đó được cấp phép nhưng chỉ hút từ 7 giờ tới 17 giờ và cách bờ 200 m; nếu hút đêm là sai phép, bác quay lại hình gửi số 0270... chúng tôi xử lý trong đêm.[/A3]

* Bạn đọc Huỳnh Như Ý (Q. Bình Tân cũ, TP.HCM, quê cù lao Dài): Em đi làm xa nên theo dõi qua báo. [K4|Huỳnh Như Ý|cù lao Dài|health|livelihood]Má em tai biến phải chờ đò qua sông gần một tiếng, cù lao mấy chục ngàn dân mà không có lấy một cái ca nô cấp cứu[/K4]. Em xin góp thêm một ý, [K5|Huỳnh Như Ý|cù lao Dài|health|constructive]các tỉnh có sông nước như mình nên tổ chức cấp cứu đường thủy như 115 trên bộ, đặt trạm nổi ở ngã ba sông, dùng chung cho mấy xã và nối với bệnh viện tuyến tỉnh[/K5].
Tòa soạn chuyển câu này cho ông Ngô Hoàng Khởi. Ông Khởi trả lời: [A4,5|referred]Xã tôi cũng bức xúc như bạn. Chúng tôi đã trình tỉnh xin hai ca nô y tế; mô hình trạm nổi xã sẽ gửi kèm ý của bạn tới Sở Y tế.[/A4,5]

* Bạn đọc Nguyễn Thị Hồng Thắm (hongtham.homestay@...): [K6|Nguyễn Thị Hồng Thắm|-|land_management,economy|livelihood]nhà vườn tụi em xin chuyển 300 m2 đất cây lâu năm qua đất thương mại dịch vụ để làm chòi nghỉ đón khách, hồ sơ bị ngâm từ lúc còn huyện tới giờ tròn một năm[/K6]. Còn nữa, [K7|Nguyễn Thị Hồng Thắm|-|economy|constructive]homestay trên cù lao mạnh ai nấy làm, phá giá nhau, theo em tỉnh nên gom lại thành hợp tác xã du lịch có giá sàn, thương hiệu chung, đặt phòng chung một trang[/K7].
Ông Ngô Hoàng Khởi: [A6|in_progress|2026-03-31]hồ sơ của chị Thắm vướng kế hoạch sử dụng đất, nay kế hoạch 2026 đã duyệt, cuối tháng này xã ký.[/A6] [A7]Gom hợp tác xã thì mời chị làm sáng lập viên luôn, xã đã có bảy hộ ưng.[/A7]

* Nhiều bạn đọc (gộp 14 câu): [K8|-|-|utilities|livelihood]Nước máy mặn chát từ rằm tháng Giêng, pha trà không uống được, nhà máy nước nói chờ mà chờ tới bao giờ[/K8].
Bà Đặng Thị Kim Chưởng: [A8|in_progress]Độ mặn tại điểm lấy nước lên 2,1 phần ngàn. Sà lan chở nước ngọt đã về từ hôm qua, mỗi hộ 60 lít một ngày miễn phí tới khi mặn rút.[/A8]

* Bạn đọc Thầy Hai Khoa (giáo viên hưu): [K9|Hai Khoa|-|education|livelihood]Trường THPT trên cù lao bị xóa, học trò lớp mười phải qua phà từ năm giờ sáng. Mở lại một phân hiệu đi[/K9]. Kính.
(Câu hỏi của thầy Hai Khoa chưa có khách mời thuộc ngành giáo dục, tòa soạn sẽ chuyển và đăng trả lời sau.)

* Bạn đọc Phan Văn Bảnh: [K10|Phan Văn Bảnh|-|agriculture|constructive]Chôm chôm, nhãn rớt giá là vì cả cù lao ra trái cùng lúc. Ngành nông nghiệp nên chia lịch xử lý ra hoa theo ấp, ấp nào tháng nào niêm yết, ai theo lịch thì được bao tiêu trước[/K10].
Bà Đặng Thị Kim Chưởng: [A10|in_progress|2026-09-30]ý rất hay, tỉnh làm thử trên 200 ha chôm chôm vụ nghịch tới, công bố lịch trước ngày 30/9.[/A10]

%% QUẢNG CÁO
# Ý kiến bạn đọc (4)
Sông Quê - 15:10: [N]Cảm ơn tòa soạn, buổi giao lưu rất bổ ích.[/N]
Minh Kha - 15:22: [K11|Minh Kha|-|security|livelihood]chỗ bến đò Ông Mẫn đêm tụi nó đậu ghe đá gà ăn tiền, ca hát ì xèo mà hông thấy ai dẹp[/K11]
LTH - 15:41: [K12|LTH|-|government_building|constructive]buổi nào cũng hứa nghe đã lắm, báo nên mở luôn một mục đếm ngày cho từng lời hứa của lãnh đạo, trễ thì hiện màu đỏ, tỉnh phải trả lời vô đó[/K12]
Dân cù lao - 16:05: [N]hết phà rồi mấy ông ơi, hihi[/N]
%% Xem thêm: Khởi công kè chống sạt lở sông Hậu | Giá sầu riêng nghịch vụ tăng | Lịch tạm ngừng cấp điện ngày 18/3
%% © Cơ quan của Đảng bộ tỉnh. Giấy phép số 112/GP-BVHTTDL. Tổng Biên tập: ...
