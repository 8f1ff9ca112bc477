@id B05
@layout question_time
@title question time of voters' representatives with the commune heads, letters read aloud by the chair, rejoinders, a hotline operator relaying calls
@format docx
@date 2025-11-06
@place xã Bàu Lâm Hạ, Thành phố Hồ Chí Minh
@level commune
@kind thematic
@theme chính quyền hai cấp sau bốn tháng vận hành
---
HỘI ĐỒNG NHÂN DÂN XÃ BÀU LÂM HẠ
PHIÊN HỎI - ĐÁP MỞ RỘNG CÓ CỬ TRI THAM GIA (bản gỡ băng đã lược)
Ngày 06 tháng 11 năm 2025, chiều. Truyền thanh trực tiếp xuống 19 ấp.

CHỦ TỌA (bà Đoàn Ngọc Thoa): [N]Kính thưa quý vị, thể thức hôm nay: mỗi người hỏi hai phút, người trả lời ba phút, được tranh luận lại một lần. Đề nghị quý vị đi thẳng vào vấn đề, đừng đọc báo cáo.[/N] Mời cử tri ấp 4 mở đầu.

CỬ TRI LÊ VĂN KHÁM (ẤP 4): Cảm ơn chủ tọa. [K1|LÊ VĂN KHÁM|ẤP 4|government_building|livelihood]Từ ngày nhập hai xã, tôi đi làm thủ tục xa gấp ba, hăm hai cây số một lượt. Trụ sở xã cũ ở ấp 4 thì khóa cửa, cỏ mọc. Xã mở lại chỗ đó làm điểm tiếp nhận hồ sơ, một tuần vài buổi cũng được[/K1].

GIÁM ĐỐC TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG (ông Đinh Tấn Lợi): Dạ thưa, [A1|explained]Trung tâm hiện có sáu biên chế, chia người ra hai điểm thì chỗ nào cũng thiếu. Bà con có thể nộp tại nhà qua cổng dịch vụ công.[/A1]

CỬ TRI LÊ VĂN KHÁM: Tôi xin tranh luận. Anh nói nộp ở nhà, mà [K2|LÊ VĂN KHÁM|ẤP 4|utilities|livelihood]ở ấp 4 thì sóng điện thoại chập chờn, trạm phát sóng gần nhất cách bảy cây, muốn gọi phải leo lên đồi cao su[/K2]. Vậy nộp bằng niềm tin hả anh?

ÔNG ĐINH TẤN LỢI: Tôi nhận khuyết điểm chưa khảo sát sóng.

CHỦ TỌA: Việc này tôi xin hỏi thẳng Chủ tịch UBND xã.

CHỦ TỊCH UBND XÃ (ông Mạc Văn Thuyên): [A1|in_progress|2025-12-01]Tôi quyết luôn: từ 01/12 mở điểm tiếp nhận lưu động tại trụ sở cũ ấp 4 vào thứ Ba và thứ Năm, hai người, thu nhận và trả kết quả tại chỗ.[/A1] [A2|referred]Còn trạm sóng, xã đã gửi văn bản cho Viettel và VNPT khu vực, hai bên hẹn khảo sát quý I.[/A2]

CHỦ TỌA: Tôi có trong tay thư của một cô giáo, xin đọc: "[K3|-|-|education|livelihood]Trường Tiểu học Bàu Lâm có 31 lớp mà chỉ có 26 giáo viên, chúng tôi dạy kê từ đầu năm[/K3], [K4|-|-|education|livelihood]tiền thừa giờ học kỳ trước chưa được trả[/K4]. Mong lãnh đạo quan tâm." Cô không ghi tên, tôi hiểu vì sao. Mời Trưởng phòng Văn hóa - Xã hội.

TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI (bà Huỳnh Mỹ Châu): [A3|in_progress]Thiếu giáo viên thì Sở đang tổ chức thi tuyển chung, xã đăng ký bảy chỉ tiêu[/A3]; [A4|in_progress|2025-11-30]tiền thừa giờ 214 triệu vừa được cấp bổ sung hôm thứ Hai, trong tháng này chuyển đủ vào tài khoản từng người.[/A4]

ĐẠI BIỂU PHAN THỊ LÀI: Tôi nghe bà Châu trả lời về tiền, [N]tôi chỉ xin hỏi thêm để rõ: 214 triệu đó là tính cho mấy tháng, bao nhiêu thầy cô?[/N]

BÀ HUỲNH MỸ CHÂU: [A]Tính cho năm tháng, hai mươi ba người.[/A]

CHỦ TỌA: Mời ấp Láng Dài.

CỬ TRI DANH SA RƯƠNG (ẤP LÁNG DÀI): Tôi nói gọn thôi. [K5|DANH SA RƯƠNG|ẤP LÁNG DÀI|land_management|livelihood]Hồ sơ tách thửa của tôi nộp ở huyện Xuyên Mộc hồi tháng năm. Tháng bảy bỏ huyện, hồ sơ đi đâu không ai biết. Tôi hỏi xã, xã chỉ chi nhánh; tôi hỏi chi nhánh, chi nhánh chỉ xã. Cho tôi xin một câu trả lời dứt khoát[/K5]. Thêm nữa, nhân nói chuyện này, tôi thấy [K6|DANH SA RƯƠNG|ẤP LÁNG DÀI|government_building|constructive]cả thành phố nên làm một cái mã hồ sơ đi theo người dân suốt, ai đang giữ, giữ mấy ngày, mở điện thoại ra là thấy, quá hạn thì hệ thống tự báo lên chủ tịch[/K6].

TRƯỞNG PHÒNG KINH TẾ (ông Vũ Đức Kỳ): Thưa, [A5|in_progress|2025-11-20]tôi đã tra, hồ sơ của ông nằm trong 340 hồ sơ huyện cũ bàn giao, thiếu bản trích đo. Tôi cho đo lại miễn phí, ngày 20/11 trả kết quả.[/A5] [A6|referred]Mã theo dõi thì thành phố đang xây dựng, ý của ông chúng tôi ghi vào báo cáo tháng.[/A6]

CỬ TRI DANH SA RƯƠNG: Tôi không tranh luận, tôi chờ tới ngày 20.

CHỦ TỌA: Đường dây nóng có ai gọi không em?

TRỰC ĐƯỜNG DÂY NÓNG (chị Nguyễn Thị Phấn): Dạ có ba cuộc. Anh Tỵ ấp 9 gọi nói [K7|Tỵ|ấp 9|environment|livelihood]trại heo ba ngàn con của công ty xả thẳng ra suối Đá, cả xóm đóng cửa ăn cơm[/K7]. Một chị xin giấu tên gọi nói [K8|-|-|security|livelihood]ở khu nhà trọ gần nhà máy hạt điều đêm nào cũng có xóc dĩa, chồng chị thua hết tiền lương[/K8]. Cuộc cuối là một bác lớn tuổi, bác nói [N]nghe đài thấy cán bộ trả lời đàng hoàng, bác mừng, bác khen vậy thôi[/N].

CHỦ TỌA: Đề nghị Trưởng Công an xã trả lời ngay cuộc thứ hai.

TRƯỞNG CÔNG AN XÃ (trung tá Lưu Bá Thành): [A8|in_progress]Xin phép không nói chi tiết. Tôi đã ghi và tối nay sẽ có lực lượng.[/A8] Còn trại heo là của anh Kỳ.

ÔNG VŨ ĐỨC KỲ: [A7|in_progress]Trại này Sở Nông nghiệp và Môi trường cấp phép. Chúng tôi lấy mẫu hôm 30/10, tổng coliform vượt 11 lần, đang trình hồ sơ xử phạt lên thành phố.[/A7]

ĐẠI BIỂU PHAN THỊ LÀI: Tôi tranh luận với Trưởng phòng Kinh tế. [K9|PHAN THỊ LÀI|-|environment|constructive]Phạt thì phạt rồi, năm ngoái cũng phạt. Tôi đề nghị thành phố có quy định trại từ một ngàn con trở lên phải gắn quan trắc nước thải tự động, số liệu chiếu về bảng điện ở nhà văn hóa ấp cho dân coi; vượt chuẩn ba lần là thu giấy phép[/K9]. Không có cái đó thì năm sau tôi lại đứng đây.

CHỦ TỊCH UBND XÃ: [A9|referred]Tôi đồng tình với đại biểu Lài, sẽ kiến nghị tại cuộc họp giao ban với thành phố.[/A9]

CHỦ TỌA: Còn mười phút. Mời chú ngồi hàng cuối.

CỬ TRI BÙI ĐÌNH TÚC (ẤP 7): Dạ tôi bảy mươi sáu tuổi. [K10|BÙI ĐÌNH TÚC|ẤP 7|social_welfare|livelihood]Trợ cấp của tôi hồi trước lãnh ở bưu điện gần nhà, giờ bắt mở tài khoản, tôi không có điện thoại thông minh, hai tháng chưa lãnh được. Cho tôi lãnh tiền mặt như cũ[/K10]. Với lại [K11|BÙI ĐÌNH TÚC|ẤP 7|transport|livelihood]xe buýt số 15 bỏ trạm ngã ba Bàu Lâm rồi, tụi tôi đi khám bệnh phải đi xe ôm trăm mấy[/K11].

BÀ HUỲNH MỸ CHÂU: [A10|in_progress|2025-11-10]Thưa chú, chú và 58 người nữa thuộc diện nhận tiền mặt, xã nhầm khi chốt danh sách, ngày 10/11 nhân viên bưu điện đến tận nhà chi trả đủ ba tháng.[/A10]

ÔNG VŨ ĐỨC KỲ: [A11|referred]Trạm buýt thuộc Trung tâm Quản lý giao thông công cộng thành phố, phòng sẽ có công văn.[/A11]

CỬ TRI BÙI ĐÌNH TÚC: Công văn thì mấy chú gửi hoài. Tôi hỏi lại một câu: bao giờ có trạm?

ÔNG VŨ ĐỨC KỲ: [A11]Tôi chưa dám hứa ngày. Có trả lời của Trung tâm tôi điện thoại cho trưởng ấp báo chú trong vòng ba ngày.[/A11]

CHỦ TỌA: Câu hỏi chót, gửi bằng tin nhắn của đảng viên Trịnh Công Hoan: "[K12|Trịnh Công Hoan|-|party_building|constructive]Sau sáp nhập mỗi chi bộ ấp có hơn trăm đảng viên, họp chật nhà văn hóa, phát biểu được ba người là hết giờ; Đảng ủy nên cho lập tổ đảng theo tổ dân cư, sinh hoạt tổ trước, chi bộ chỉ bàn việc lớn[/K12]." Tôi với tư cách Phó Bí thư xin trả lời: [A12]Ban Thường vụ đã bàn, quý I năm 2026 làm thử ở ấp 2 và ấp 7.[/A12]

CHỦ TỌA: [N]Tôi kết luận: mười ba lượt hỏi đáp, hai lượt tranh luận lại. Yêu cầu UBND xã có báo cáo tiến độ gửi HĐND trước phiên sau; đề nghị cử tri tiếp tục theo dõi qua loa ấp.[/N] Phiên họp bế mạc lúc 16 giờ 40.
