@id C24
@layout notice
@title plan of settlement after a dialogue: opening conclusions in prose (ask and order in one sentence), then a schedule table with ask and measure in one cell, then "not accepted" list
@format docx
@date 2026-05-20
@place xã Ea Knuêk Thượng, tỉnh Đắk Lắk
@level commune
@kind periodic
---
>> UBND XÃ EA KNUÊK THƯỢNG<br>Số 88/KH-UBND >> Ea Knuêk Thượng, ngày 20 tháng 5 năm 2026
^ KẾ HOẠCH
^ Khắc phục, giải quyết các vấn đề nhân dân nêu tại buổi gặp ngày 12/5/2026
Căn cứ Thông báo số 41-TB/ĐU; [N]Đảng ủy yêu cầu mọi việc phải có tên người làm, có ngày xong, đề nghị Mặt trận cùng kiểm tra[/N], UBND xã lập kế hoạch như sau.
# I. Việc làm ngay
Trước phản ánh của ông Y Thịnh Ayun (buôn Puăn) là [K1|Y Thịnh Ayun|buôn Puăn|transport|livelihood]cống qua suối Ea Yông bị nước khoét, xe công nông chở phân lọt bánh hai lần[/K1], [A1|in_progress|2026-05-25]Phòng Kinh tế đổ đá hộc, đặt tấm thép tạm trước 25/5, xây lại sau mùa mưa.[/A1]
[A2|in_progress|2026-05-22]Trạm Y tế bố trí bác sĩ Hoài trực thứ bảy, chủ nhật kể từ 22/5[/A2] nhằm giải quyết việc bà H'Rin Niê nói rằng [K2|H'Rin Niê|-|health|livelihood]cuối tuần trạm khóa cửa, con sốt co giật phải chạy ra Buôn Ma Thuột[/K2].
Thôn 7 kêu [K3|-|thôn 7|environment|livelihood]xưởng chế biến mủ thả mùi thối từ chập tối, ăn cơm phải đóng cửa[/K3]: [A3|in_progress|2026-06-05]lập đoàn kiểm tra đột xuất ban đêm, công bố kết quả trước 05/6.[/A3] Cũng thôn này còn [K4|-|thôn 7|security|livelihood]nạn chó thả rông cắn học sinh, ba cháu trong một tháng[/K4] và [K5|-|thôn 7|utilities|livelihood]đường dây điện sau trạm 4 võng sát ngọn cà phê[/K5]; [A4]công an xã bắt giữ chó không rọ mõm, phạt chủ nuôi[/A4], [A5|referred]Điện lực khu vực đã nhận công văn.[/A5]
# II. Việc có lộ trình
|| Người nêu, việc nêu và cách làm || Phụ trách || Mốc
|| Ông Phùng Văn Bảo (thôn 2): [K6|Phùng Văn Bảo|thôn 2|land_management|livelihood]nộp hồ sơ tách thửa cho con 11 tháng, lần nào lên cũng bảo chờ số hóa bản đồ[/K6]. [A6|in_progress|2026-06-30]Rà 46 hồ sơ tồn, trả hết trong tháng 6, thư xin lỗi gửi từng nhà.[/A6] || Trung tâm Phục vụ hành chính công || 30/6
|| Hợp tác xã sầu riêng: [K7|-|Hợp tác xã sầu riêng|agriculture,economy|constructive]thương lái chốt cọc rồi bỏ, năm nào vườn cũng thua; nên có sàn đặt cọc do xã giữ tiền, bên nào bẻ kèo thì bên kia được nhận cọc, có camera cân hàng[/K7]. [A7|in_progress|2026-07-31]Lập phương án thí điểm với Quỹ tín dụng trước vụ thu.[/A7]<br>[K8|-|Hợp tác xã sầu riêng|agriculture|livelihood]Hồ Ea Kuăng bồi lắng, bơm tới tháng ba là trơ đáy[/K8]. [A8|referred]Hồ của Công ty thủy lợi, xã đề nghị nạo vét năm 2027.[/A8] || Phòng Kinh tế || 31/7
|| Cô Tăng Thị Diệu, hiệu trưởng: [K9|Tăng Thị Diệu|-|education|livelihood]tám phòng học trường Lê Lợi thấm dột, mưa là gom học sinh vào giữa lớp[/K9]. [A9|in_progress|2026-08-25]Chống thấm trong hè bằng 640 triệu đồng nguồn sự nghiệp.[/A9] || Phòng Văn hóa - Xã hội || 25/8
|| Già làng Ama Thương: [K10|Ama Thương|-|culture|constructive]chiêng đem cất vì không còn ai đánh, xã nên trả công cho nghệ nhân dạy, đưa chiêng vào giờ học chiều thứ sáu của trường, em nào biết ba bài thì được cộng điểm rèn luyện[/K10]. [A10|in_progress|2026-09-05]Mở hai lớp từ năm học mới.[/A10] || ^^ || 05/9
|| [N]Ông Trần Lê (thôn 5): hỏi mức đóng bảo hiểm y tế hộ gia đình năm nay là bao nhiêu[/N]. [A]Người thứ nhất 4,5% lương cơ sở, từ người thứ hai giảm dần.[/A] || Bảo hiểm xã hội || xong
# III. Việc xã không làm được, báo cáo lên trên
- [K11|-|-|government_building|constructive]Trả phụ cấp buôn trưởng theo số hộ, buôn trên 300 hộ được thêm một phó[/K11]: [A11|referred]thẩm quyền HĐND tỉnh, đã có tờ trình.[/A11]
- [K12|-|-|social_welfare|constructive]Giữ bảo hiểm y tế và học phí ba năm cho buôn vừa ra khỏi diện đặc biệt khó khăn[/K12]: [A12|referred]kiến nghị Chính phủ qua Đoàn đại biểu Quốc hội.[/A12]
- [K13|Hoàng Trọng Nghĩa|-|land_clearance|livelihood]Nâng giá đền cây sầu riêng năm thứ tư của 9 hộ có vườn nằm trên tuyến tránh[/K13] (ông Hoàng Trọng Nghĩa đại diện): [A13|explained]đơn giá do tỉnh ban hành, xã chỉ có thể kiểm đếm lại số cây nếu các hộ yêu cầu.[/A13]
# IV. Tổ chức thực hiện
[N]Các phòng báo cáo thứ sáu hằng tuần; đề nghị các thôn, buôn đọc kế hoạch này trên loa ba buổi liền.[/N]
>> Nơi nhận:<br>- Đảng ủy (b/c)<br>- 14 thôn, buôn >> CHỦ TỊCH<br>Lương Đình Toại
