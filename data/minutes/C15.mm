@id C15
@layout by_field
@title Front's report on the eve of a congress: fields as Roman numerals with paragraphs beginning by "Nhóm ý kiến về", dashes, pluses under them; part B answers by field with cross numbers in text; two fields without any answer
@format docx
@date 2020-10-12
@place thành phố Sóc Trăng, tỉnh Sóc Trăng
@level district
@kind voter_contact
---
>> ỦY BAN MẶT TRẬN TỔ QUỐC THÀNH PHỐ >> Sóc Trăng, ngày 12 tháng 10 năm 2020
^ BÁO CÁO
^ Tập hợp ý kiến, kiến nghị của cử tri và nhân dân trong quý III năm 2020
Qua 22 cuộc tiếp xúc, sinh hoạt chi hội và 1.040 lượt ý kiến, Ban Thường trực chọn những nội dung sau. Điểm chung là [N]nhân dân tin tưởng, phấn khởi trước thành công của đại hội các cấp, đánh giá cao công tác chống dịch[/N].
^ PHẦN A. NHÂN DÂN KIẾN NGHỊ
# I. KINH TẾ, ĐÔ THỊ
1. Nhóm ý kiến về chợ:
- Tiểu thương chợ Bông Sen Nam cho biết [K1|-|chợ Bông Sen Nam|economy|livelihood]dịp dịch, sạp đóng mà vẫn bị thu phí ba tháng, có người bỏ sạp, xin miễn phần đã tạm ngưng[/K1].
- [K2|-|phường 7|economy,transport|livelihood]Chợ tự phát dưới chân cầu Quay lấn ra đường, vừa mất khách chợ chính vừa kẹt xe buổi sáng; nhân dân phường 7 muốn dẹp triệt để, không để dẹp rồi họp lại[/K2].
2. Nhóm ý kiến về đường sá
+ [K3|-|phường 2 và phường 6|transport|livelihood]Hẻm nối từ Lê Hồng Phong ra Hùng Vương đào đặt ống nước lấp lại bằng đất, mưa thành ruộng (phường 2, phường 6)[/K3]
+ [K4|-|khóm 5, phường 8|utilities|livelihood]khóm 5 phường 8, ngập triều hai tuần một lần do cống ngăn triều không đóng đúng giờ[/K4]
+ Ông Lâm Chia Peng (khóm 3, phường 4): [K5|Lâm Chia Peng|khóm 3, phường 4|urban_planning|livelihood]nhà cao tầng khách sạn Đại Hỷ xây vượt 2 tầng so giấy phép, thanh tra lập biên bản xong thì vẫn hoàn thiện, đề nghị cắt phần vượt[/K5]
3. Việc quy hoạch: [K6|-|-|urban_planning|constructive]trước khi duyệt đồ án phải lấy ý kiến dân bằng bản đồ to có tên đường, tên chùa, không đưa bản vẽ chuyên môn rồi hỏi "thống nhất không"[/K6]
# II. ĐỜI SỐNG, VĂN HÓA, DÂN TỘC
- Đồng bào Khmer phường 10 nêu hai việc:
 + [K7|-|phường 10|education|livelihood]lớp học tiếng Khmer hè ở chùa thiếu thầy, thiếu sách, Ban Trị sự xin hỗ trợ 60 bộ[/K7];
 + [K8|-|phường 10|social_welfare,economy|constructive]nên có nguồn vốn riêng cho hộ mới thoát nghèo trong ba năm đầu, bởi thoát nghèo là mất hết hỗ trợ, nghèo lại ngay[/K8].
- Người có công: bà Trần Thị Sáu (phường 5), mẹ liệt sĩ, phản ánh [K9|Trần Thị Sáu|phường 5|social_welfare|livelihood]mộ con bà ở nghĩa trang liệt sĩ tỉnh ghi sai năm hy sinh, đã ba lần làm đơn[/K9].
- Về sân chơi: [K10|-|khóm 6|culture|livelihood]nhà văn hóa khóm 6 nhận về ba năm nhưng thiếu ghế, xin thành phố trang bị[/K10].
# III. AN NINH, PHÒNG CHÁY
[K11|-|-|security|livelihood]Cho vay trả góp dán cột điện trở lại đầy hẻm, kèm số điện thoại; một nhà khóm 2 bị tạt sơn. Đề nghị công an bóc và truy số[/K11].
# IV. XÂY DỰNG ĐẢNG, CHÍNH QUYỀN
(1) [K12|-|-|party_building|constructive]Cán bộ diện quy hoạch nên phải có một nhiệm kỳ ở phường khó, nếu không đạt phiếu tín nhiệm của dân thì không bổ nhiệm tiếp[/K12].
(2) [K13|-|-|government_building|constructive]Sau sáp nhập phường, người dân phải qua hai nơi cho một thủ tục; mong chuyển hẳn sang hẹn giờ bằng Zalo, trễ mười phút thì bộ phận một cửa nợ dân một lời xin lỗi có ký tên[/K13].
(3) [N]Ý kiến khen: tổ dân vận phường 9 tích cực, gần dân[/N].
^ PHẦN B. TRẢ LỜI CỦA UBND THÀNH PHỐ (Công văn số 1409, đính kèm)
Kinh tế, đô thị: Phí chợ [A1|settled]miễn ba tháng cho 412 sạp, đã ký ngày 05/10.[/A1] Về cầu Quay, [A2|in_progress|2020-11-15]thành phố tổ chức lực lượng chốt giữ hai tuần liền từ đầu tháng 11, sắp xếp người bán vào chợ.[/A2] Hẻm Lê Hồng Phong: [A3|in_progress|2020-10-30]Công ty Cấp nước phải thảm nhựa lại trước 30/10.[/A3] Về triều cường khóm 5: [A4|explained]cống ngăn triều vận hành theo lịch của tỉnh; Trạm đang nâng cửa van.[/A4] Trường hợp khách sạn Đại Hỷ: [A5|in_progress]UBND đã ra quyết định cưỡng chế, chủ đầu tư khởi kiện nên phải chờ tòa, không nhân nhượng.[/A5] Ý kiến về đồ án quy hoạch được [A6]tiếp thu cho đồ án phân khu phía nam đang lập.[/A6]
Đời sống: [A7|in_progress]Phòng Giáo dục cấp 60 bộ sách trong quý IV[/A7]; [A9|settled]mộ liệt sĩ đã khắc lại, báo gia đình ngày 07/10[/A9]; [A10|in_progress|2020-12-15]50 ghế cho nhà văn hóa khóm 6 giao trước 15/12.[/A10] Còn vốn cho hộ mới thoát nghèo, [A8|referred]thành phố kiến nghị Trung ương.[/A8]
An ninh: [A11|in_progress]Công an khởi tố một vụ tạt sơn, gỡ 3.200 tờ, đang đề nghị nhà mạng khóa 41 số.[/A11]
Nội dung khác sẽ trả lời sau, [N]Ban Thường trực đề nghị các phường không chờ trả lời mới làm[/N].
