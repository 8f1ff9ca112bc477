@id A14
@layout mixed
@title Mixed: summary table of written petitions, then slips read aloud by the chair with instant answers, free discussion by field headings, appendix with late answers
@format docx
@date 2023-08-25
@place huyện Lạc Sơn, tỉnh Hòa Bình
@level district
@kind thematic
@theme Đối thoại với phụ nữ, thanh niên về việc làm và xây dựng nông thôn mới
---
>> HUYỆN ỦY LẠC SƠN >> ĐẢNG CỘNG SẢN VIỆT NAM
>> * >> Lạc Sơn, ngày 28 tháng 8 năm 2023

^ BÁO CÁO KẾT QUẢ HỘI NGHỊ ĐỐI THOẠI NGÀY 25/8/2023
^ “Phụ nữ, thanh niên Lạc Sơn với việc làm và nông thôn mới”

Hội nghị diễn ra theo ba phần, ghi lại như sau.

# Phần một: kiến nghị gửi trước bằng văn bản
* Hội Liên hiệp Phụ nữ, Huyện đoàn gửi 6 nội dung, các phòng đã trả lời trong tài liệu phát cho đại biểu:
|| Nội dung || Đơn vị gửi || Cơ quan trả lời và ý kiến
|| [K1|-|Huyện đoàn|social_welfare|livelihood]Lao động trẻ về nước hết hạn hợp đồng ở Hàn Quốc, Đài Loan trên 300 người không có việc phù hợp, mong được giới thiệu vào các nhà máy ở khu công nghiệp Lạc Thịnh[/K1] || Huyện đoàn || Phòng LĐTBXH: [A1|in_progress|2023-10-20]sẽ mở phiên giao dịch việc làm riêng ngày 20/10.[/A1]
|| [K2|-|Hội LHPN huyện|economy|livelihood]Vốn vay hộ mới thoát nghèo giải ngân chậm, tổ vay vốn chờ bốn tháng[/K2] || Hội LHPN huyện || Ngân hàng CSXH: [A2|explained]nguồn phân bổ cả năm đã hết từ tháng 5, đang xin bổ sung 9 tỷ đồng.[/A2]
|| [K3|-|Hội LHPN xã Vũ Bình Hạ|security,social_welfare|livelihood]Môi giới đưa phụ nữ đi làm ở Trung Quốc đường chui, đã có 2 chị mất liên lạc[/K3]<br>[K4|-|Hội LHPN xã Vũ Bình Hạ|culture|livelihood]Bạo lực gia đình xảy ra mà không ai dám báo, xin lập một địa chỉ tạm lánh[/K4] || Hội LHPN xã Vũ Bình Hạ || Công an huyện: [A3|in_progress]đang xác minh một đối tượng, đề nghị gia đình cung cấp thêm.[/A3]<br>Phòng Văn hóa: [A4|settled]trạm y tế xã đã bố trí 1 phòng có 2 giường từ 01/8.[/A4]
|| [K5|-|Xã đoàn Ân Nghĩa|culture,land_management|livelihood]Thanh niên các xóm không có sân bóng, bãi đá cũ của công ty gạch bỏ hoang 5.000 m2, xin giao lại làm sân thể thao[/K5] || Xã đoàn Ân Nghĩa || Phòng TNMT: [A5|referred]đất đang thuê đến 2027, huyện đề nghị tỉnh thu hồi vì không sử dụng.[/A5]
|| [K6|-|Hội LHPN huyện|agriculture,economy|constructive]OCOP chấm sao nhiều nhưng bán ít; nên bỏ chỉ tiêu mỗi xã một sản phẩm, dồn tiền làm một thương hiệu chung cho gà Lạc Sơn, ớt, măng[/K6] || Hội LHPN huyện || Phòng NN&PTNT: [A6|in_progress]đồng tình, đưa vào đề án 2024-2025.[/A6]

# Phần hai: phiếu hỏi nhanh tại hội trường
Bí thư bốc thăm và đọc từng tờ, người có trách nhiệm đứng dậy đáp.
Phiếu thứ nhất (không ký): [K7|-|-|transport|livelihood]Đường tỉnh 436 đoạn dốc Cun Pheo... à xin lỗi đoạn qua xóm Bợ, rơi đá xuống mặt đường từ tháng 6, chỉ căng dây cảnh báo rồi thôi[/K7]. Anh Khánh, Phòng Kinh tế Hạ tầng: [A7|in_progress|2023-09-05]Sở đã giao hạt quản lý, dọn hết đá và rào lưới trước 5/9.[/A7]
Phiếu thứ hai: [N]chúc mừng Ban chấp hành Đoàn nhiệm kỳ mới.[/N]
Phiếu thứ ba, bạn Bùi Văn Dũng xóm Cháy: [K8|Bùi Văn Dũng|xóm Cháy|education|constructive]bằng nghề trung cấp ở trung tâm huyện toàn may với hàn, học xong đi Bắc Ninh lắp điện tử; đặt hàng doanh nghiệp dạy cái gì thì mới mở lớp, đừng dạy cái trung tâm có sẵn[/K8]. Bí thư trả lời luôn: [A8|in_progress]chuẩn, giao Trung tâm ký với ít nhất ba công ty trước khi tuyển sinh khóa tới.[/A8]
Phiếu thứ tư, viết hai ý: [K9|-|-|utilities|livelihood]xóm Khướng mất sóng 4G hai tháng vì trạm hỏng ắc quy[/K9] và [K10|-|-|health|livelihood]que thử thai, thuốc tránh thai ở trạm y tế không còn cấp miễn phí, chị em nghèo khổ lắm[/K10]. VNPT: [A9|in_progress]mai thay ắc quy.[/A9] Giám đốc Trung tâm Y tế thì nói [A10|explained]từ 2021 chỉ hộ nghèo, cận nghèo, dân tộc ở vùng khó mới được cấp, các đối tượng này vẫn đủ.[/A10]
Phiếu thứ năm: [N]Cho hỏi muốn đăng ký học lái máy xúc thì gặp ai?[/N] — Trung tâm GDNN: [A]Gặp cô Hà phòng đào tạo.[/A]

# Phần ba: thảo luận
I. Nông thôn mới
1. Bà Quách Thị Mến, xã Tân Lập: [K11|Quách Thị Mến|xã Tân Lập|front_and_democracy,agriculture|constructive]Thu tiền đóng góp nông thôn mới chia đều đầu khẩu, nhà nghèo cũng như nhà giàu. Đề nghị có quy chế: dân bàn mức, miễn cho hộ nghèo, hộ neo đơn, công khai từng đồng trên bảng tin[/K11]. [K12|Quách Thị Mến|xã Tân Lập|government_building|livelihood]Bản thân tôi đi làm giấy xác nhận cho con đi làm công ty bị cán bộ xã bắt nộp đủ tiền làng mới đóng dấu[/K12].
2. Anh Bùi Xuân Hoạt, 29 tuổi: Em vừa chuyển từ Hà Nội về. [K13|Bùi Xuân Hoạt|-|agriculture|livelihood]Kênh Rộc Chu lọt thỏm giữa đồng, bục bờ hai chỗ, nước không lên ruộng cao, 22 ha bỏ vụ mùa[/K13]. Nhà nông như em ước gì [K14|Bùi Xuân Hoạt|-|agriculture,land_management|constructive]xã đứng ra gom ruộng bỏ hoang, ký thay các hộ đi làm xa, cho thanh niên thuê lại năm năm một, trả tiền qua tài khoản xã để hai bên yên tâm[/K14].
II. Việc làm
Chị Đinh Thị Hội, công nhân may: [K15|Đinh Thị Hội|-|social_welfare|livelihood]xưởng may Thượng Cốc tăng ca tới 9 giờ tối cả chủ nhật, không trả đủ tiền làm thêm, đề nghị công đoàn huyện vào kiểm tra[/K15]. Chị nói thêm rằng chuyện bà Mến nói là đúng, ở xã chị cũng vậy.
[N]Bí thư kết luận: yêu cầu Chủ tịch các xã chấm dứt ngay việc gắn đóng góp với chứng thực; đồng chí nào vi phạm sẽ bị xử lý.[/N]

# Phụ lục: trả lời sau hội nghị (cập nhật đến 28/8)
- Bà Quách Thị Mến, ý 1: [A11|in_progress|2023-09-30]UBND huyện ban hành văn bản hướng dẫn mức vận động tự nguyện trước 30/9.[/A11] Ý 2: [A12|settled]Phòng Nội vụ đã làm việc, cán bộ tư pháp xã xin lỗi bà ngày 27/8.[/A12]
- Anh Hoạt: [A13|in_progress|2023-11-30]Xí nghiệp thủy nông sửa hai điểm bục trong tháng 11.[/A13] [A14|in_progress]Phòng Nông nghiệp mời anh dự xây dựng phương án thí điểm tại xóm Chiềng.[/A14]
- Chị Hội: [A15|in_progress]Liên đoàn Lao động và Phòng LĐTBXH kiểm tra đột xuất, kết quả báo sau.[/A15]
