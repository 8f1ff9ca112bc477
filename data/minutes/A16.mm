@id A16
@layout question_answer
@title Q/A with changing labels inside one file (Câu 1 / Hỏi / Ý kiến số / unlabelled), one question of three parts answered by three offices, one answer to two questions, one question deferred
@format docx
@date 2026-03-25
@place xã Tân Thanh Bắc, tỉnh Lạng Sơn
@level commune
@kind thematic
@theme Cải cách hành chính, chuyển đổi số và kinh tế cửa khẩu
@attendees 132
---
^ UBND XÃ TÂN THANH BẮC
^ HỎI – ĐÁP TẠI HỘI NGHỊ ĐỐI THOẠI GIỮA CHỦ TỊCH UBND XÃ VỚI NHÂN DÂN, DOANH NGHIỆP, HỘ KINH DOANH
^ Ngày 25/3/2026 (132 người dự)

[N]Để gọn, Tổ thư ký chỉ ghi phần hỏi và phần đáp; lời chào hỏi, báo cáo mở đầu không đưa vào.[/N]

# A – NHÓM CÂU HỎI VỀ THỦ TỤC

Câu 1. Bà Hoàng Thị Slao, thôn Nà Lầu
Hỏi: [K1|Hoàng Thị Slao|thôn Nà Lầu|government_building|livelihood]Tôi đi cấp lại giấy khai sinh cho cháu, cán bộ bắt nộp trên mạng, tôi dùng điện thoại cục gạch, phải thuê quán photo làm hộ hết một trăm nghìn. Xã để một người giúp dân làm không mất tiền có được không[/K1]?
Đáp (bà Chu Thị Vân Anh, Giám đốc Trung tâm Phục vụ hành chính công): [A1|settled]Được ạ. Từ 16/3 Trung tâm có bàn số 5 với hai đoàn viên làm hộ, không thu tiền. Quán photo treo biển "dịch vụ công" đã bị nhắc nhở.[/A1]

Câu 2. Ông Vi Văn Kiểng, thôn Pò Hà
Hỏi: Ba việc. Việc đầu, [K2|Vi Văn Kiểng|thôn Pò Hà|land_management|livelihood]giấy tờ đất của nhà tôi ghi huyện Văn Lãng, đi thế chấp ngân hàng không nhận, đòi đổi sang tên xã mới[/K2]. Việc thứ nhì, [K3|Vi Văn Kiểng|thôn Pò Hà|land_management|livelihood]nộp hồ sơ tách thửa cho con từ tháng 10, giấy hẹn 25 ngày, nay gần sáu tháng[/K3]. Việc chót, [K4|Vi Văn Kiểng|thôn Pò Hà|land_management|constructive]tiền chuyển đất vườn sang đất ở theo bảng giá năm 2026 tăng gấp bảy, người dân tộc chúng tôi nhà nào cũng ba bốn con trai, xin tỉnh cho nộp theo giá cũ phần trong hạn mức hoặc được ghi nợ năm năm[/K4].
Đáp: (1) Phòng Kinh tế – [A2|explained]Giấy cũ vẫn nguyên giá trị, không bắt buộc đổi. Chúng tôi đã gửi công văn cho bốn ngân hàng, ông cầm bản sao này đến là được.[/A2] (2) Chi nhánh Văn phòng đăng ký đất đai – [A3|in_progress|2026-04-03]lỗi tại chúng tôi vì thiếu cán bộ đo; ngày 27/3 đo, trả kết quả trước 03/4, kèm thư xin lỗi.[/A3] (3) Chủ tịch xã – [A4|referred]HĐND tỉnh mới quyết được. Xã có văn bản ngay trong tuần, nội dung ghi nợ thì Luật sửa đổi đã cho phép nhóm hộ nghèo, dân tộc thiểu số.[/A4]

Câu 3. Không ghi tên
Hỏi: [N]Trẻ em chưa có căn cước thì đi máy bay dùng giấy gì?[/N]
Đáp: [A]Giấy khai sinh bản sao hoặc tài khoản VNeID của bố mẹ.[/A]

# B – CỬA KHẨU, LÀM ĂN

Ý kiến số 4 của ông Trương Quốc Toàn – hộ kinh doanh chợ Tân Thanh Bắc: [K5|Trương Quốc Toàn|chợ Tân Thanh Bắc|economy|livelihood]từ khi bỏ thuế khoán, chúng tôi bán mấy chục loại hàng mà máy tính tiền của xã hướng dẫn nhập một kiểu, của thuế một kiểu, mong có người xuống tận quầy cài cho[/K5].
Ý kiến số 5 của bà Lý Thị Mười, bốc vác: [K6|Lý Thị Mười|-|social_welfare|livelihood]chị em gánh hàng thuê, chủ hàng ngày có ngày không, bị ngã gãy tay chả ai chịu, xã đứng ra lập tổ rồi mua bảo hiểm tai nạn theo nhóm cho chúng em[/K6].
Trả lời chung hai ý kiến (Phó Chủ tịch UBND xã): [A5,6|in_progress|2026-04-15]Thuế cơ sở 3 và đoàn thanh niên xuống từng quầy từ ngày 1 đến 15/4; Hội Phụ nữ lập Tổ bốc vác tự quản, bảo hiểm 90 nghìn một người một năm, xã hỗ trợ một nửa.[/A5,6]

Ý kiến số 6, Công ty vận tải Hữu Phát: [K7|Công ty vận tải Hữu Phát|-|transport,economy|livelihood]Xe nông sản ùn ở quốc lộ 4A 3-4 ngày mà bãi Bản Liếp đóng cửa vì đang tranh chấp thuê đất, yêu cầu xã sớm tháo gỡ cho mở lại[/K7].
Giải trình: [A7|in_progress|2026-04-30]tòa án đã hòa giải thành, bãi mở lại trước 30/4.[/A7]
Ý kiến số 7 (ông Toàn nói tiếp): [K8|Trương Quốc Toàn|chợ Tân Thanh Bắc|economy,government_building|constructive]cửa khẩu thông minh thì phải cho hộ nhỏ gộp chung lô hàng khai một tờ trên hệ thống số, không thì chỉ công ty lớn hưởng; tỉnh nên làm mẫu một hợp tác xã thông quan ở đây[/K8].
Chủ tịch xã: [A8|referred]Đây là ý kiến rất sát thực. Tôi sẽ trực tiếp báo cáo Ban Quản lý Khu kinh tế cửa khẩu.[/A8]

# C – CÁC VẤN ĐỀ KHÁC

8/ Em Nông Thùy Dương (học sinh lớp 12): [K9|Nông Thùy Dương|-|transport|livelihood]xe buýt cuối ngày bỏ tuyến từ Tết, bọn em học thêm về phải đi nhờ xe công-ten-nơ ạ[/K9].
→ [A9|in_progress|2026-04-06]Sở Xây dựng cho chạy lại từ 06/4 với xe 16 chỗ.[/A9]

9/ Ông Kiểng: [K10|Vi Văn Kiểng|thôn Pò Hà|security|livelihood]Mấy người nước ngoài thuê nhà sâu trong thôn, đêm mở máy tính sáng trưng, công an xem có phải bọn lừa đảo qua mạng không[/K10]. Và [K11|Vi Văn Kiểng|thôn Pò Hà|utilities|livelihood]nước tự chảy đầu nguồn ai đó trồng hồi phun thuốc cỏ, nước có mùi[/K11].
→ Công an xã: [A10|in_progress]đã có tin báo khác trùng với ông, xin phép không nói thêm.[/A10] Trạm Y tế: [A11|in_progress|2026-03-31]lấy mẫu nước ngay, kết quả 31/3 dán ở nhà văn hóa.[/A11]

10/ Bà Slao: [K12|Hoàng Thị Slao|thôn Nà Lầu|front_and_democracy|constructive]Dân chúng tôi nghe nói "chuyển đổi số", nghe chán rồi, sao Mặt trận không mở lớp ban đêm bằng tiếng Tày Nùng, mỗi thôn 3 tối, chỉ dạy đúng hai việc là nộp hồ sơ và chuyển tiền[/K12]?
→ Chủ tịch Mặt trận: [A12|in_progress]chị nói trúng quá, sau vụ hồi sẽ mở thí điểm tại Nà Lầu.[/A12]

11/ Ý kiến của cựu chiến binh Lương Văn Đồng: [K13|Lương Văn Đồng|-|social_welfare|livelihood]mộ liệt sĩ biên giới 1979 quy tập về nghĩa trang thôn cũ cỏ mọc, ghế đá vỡ, cần tu sửa trước 27/7[/K13]; [K14|Lương Văn Đồng|-|culture,education|constructive]làm luôn chỗ trưng bày hiện vật để học sinh cả xã mỗi năm đến học một buổi, coi là bài học bắt buộc[/K14].
→ Vấn đề này Ban Chỉ huy Quân sự xin nợ, trả lời trong kỳ sau.

[N]Chủ tịch UBND xã đề nghị Tổ thư ký ghi rõ tên cán bộ trả lời vào biên bản để nhân dân theo dõi.[/N]
