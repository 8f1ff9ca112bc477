@id A08
@layout by_field
@title District report by field with Roman numerals, dashes and pluses; part A petitions grouped by field and commune in brackets, part B answers by agency with reference to item numbers; last term's results told first
@format docx
@date 2020-06-24
@place huyện Quảng Hòa, tỉnh Cao Bằng
@level district
@kind voter_contact
---
>> HỘI ĐỒNG NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> HUYỆN QUẢNG HÒA >> Độc lập - Tự do - Hạnh phúc
>> Số: 58/BC-HĐND >> Quảng Hòa, ngày 24 tháng 6 năm 2020

^ BÁO CÁO
^ Kết quả tiếp xúc cử tri trước kỳ họp thứ 3 của HĐND huyện

Từ 08 đến 19/6/2020 đại biểu HĐND hai cấp tiếp xúc tại 15 xã, 03 thị trấn. Đây là đợt đầu tiên sau khi hợp nhất hai huyện Quảng Uyên và Phục Hòa.

# PHẦN A. Ý KIẾN CỦA CỬ TRI
I. Về việc giải quyết kiến nghị kỳ trước
- [N]Kỳ trước cử tri xã Cai Bộ đề nghị sửa đập Pác Nặm, huyện đã đầu tư 700 triệu đồng, hoàn thành tháng 3/2020; cử tri thị trấn Hòa Thuận đề nghị di chuyển bãi rác, hiện đã đóng cửa bãi cũ.[/N]
- Cử tri đánh giá cao công tác phòng, chống dịch ở biên giới. [N]Cử tri cảm ơn bộ đội, dân quân ăn lán ngủ rừng suốt bốn tháng giữ chốt.[/N]

II. Kiến nghị mới
1. Hạ tầng
- Giao thông
+ [K1|-|xã Hạnh Phúc|transport|livelihood]Tuyến từ ngã ba Đông Khê nhánh vào xóm Lũng Luông đổ bê tông dở dang 1,3 km thì dừng, nhà thầu rút máy từ trước Tết[/K1] (xã Hạnh Phúc).
+ [K2|-|xã Bế Văn Đàn|transport|livelihood]Ngầm Bản Chang cứ mưa to là ngập, học sinh nghỉ học; xin làm cầu cứng[/K2] (xã Bế Văn Đàn).
+ [K3|-|thị trấn Tà Lùng|transport,economy|livelihood]Xe công-ten-nơ chờ thông quan đỗ hai bên quốc lộ 3 kéo dài từ cửa khẩu về tận cầu Tà Lùng, dân không có lối vào nhà, đề nghị bố trí bãi chờ[/K3] (thị trấn Tà Lùng).
- Điện, nước
+ [K4|-|xã Ngọc Động|utilities|livelihood]Bể nước tập trung xóm Phia Đán cạn từ tháng 2 đến tháng 5, bà con đi gùi nước ba cây số[/K4] (xã Ngọc Động).
+ Còn [K5|-|xã Phi Hải|utilities|livelihood]xóm Khuổi Rì chưa có điện lưới[/K5] (xã Phi Hải).
2. Nông, lâm nghiệp
- [K6|-|xã Đại Sơn, xã Cách Linh|agriculture|livelihood]Mía đốn để khô ngoài ruộng nửa tháng nhà máy mới cho xe vào chở, mất chữ đường, cử tri hai xã Đại Sơn, Cách Linh đề nghị huyện can thiệp với Công ty cổ phần Mía đường[/K6] và [K7|-|xã Đại Sơn, xã Cách Linh|agriculture|constructive]quy định trong hợp đồng bao tiêu khoản phạt nhà máy chậm thu mua, giống như phạt dân bán mía ra ngoài[/K7].
- [K8|-|xã Chí Thảo|agriculture|livelihood]Lợn tiêu hủy do dịch tả châu Phi tháng 7/2019 của 64 hộ chưa được chi tiền hỗ trợ[/K8] (xã Chí Thảo).
- [K9|-|xã Mỹ Hưng|agriculture|livelihood]Châu chấu tre xuất hiện ở 5 xóm giáp biên, mong ngành nông nghiệp cấp thuốc và máy phun[/K9] (xã Mỹ Hưng).
3. Đất đai, sắp xếp dân cư
- [K10|-|xã Tự Do|land_clearance|livelihood]17 hộ xóm Lũng Rại dưới chân núi đá có nguy cơ lăn, huyện đã khảo sát từ 2017, đề nghị sớm di dời[/K10].
- [K11|-|xã Quảng Hưng|land_management|livelihood]Cấp đổi giấy chứng nhận theo bản đồ mới sai tên, sai diện tích hàng loạt, dân phải đi lại nhiều; sửa thì bắt dân nộp tiền đo[/K11] (xã Quảng Hưng).
4. Văn hóa - xã hội
- Giáo dục: [K12|-|xã Độc Lập|education|livelihood]dồn điểm trường Bó Lếch về trung tâm, trẻ lớp 1, lớp 2 phải đi bộ 5 km đường rừng, cử tri đề nghị giữ lại điểm trường[/K12]; [K13|-|xã Phúc Sen|education,economy|constructive]nên đưa nghề rèn Phúc Sen, nghề làm hương vào chương trình dạy nghề phổ thông ở các trường trong huyện, mời nghệ nhân đứng lớp và trả thù lao[/K13].
- Y tế: [K14|-|xã Hồng Quang|health,social_welfare|constructive]xã lên chuẩn nông thôn mới là bị cắt thẻ bảo hiểm y tế, kiến nghị Chính phủ cho giữ thẻ thêm ba năm đối với người dân tộc thiểu số ở các xã này[/K14].
- Chính sách: [K15|-|xã Cai Bộ|social_welfare|livelihood]bốn trường hợp cựu dân quân tham gia chiến đấu bảo vệ biên giới năm 1979 ở xã Cai Bộ chưa được giải quyết chế độ theo Quyết định 62[/K15].
5. Xây dựng chính quyền, biên giới
- [K16|-|xã Quốc Toản|government_building|constructive]Cán bộ bán chuyên trách ở xóm sau sáp nhập phụ trách địa bàn gấp đôi mà phụ cấp giữ nguyên, đề nghị tỉnh tính phụ cấp theo số hộ và khoảng cách[/K16].
- [K17|-|thị trấn Quảng Uyên|government_building|livelihood]Trụ sở huyện Quảng Uyên cũ nay chỉ còn vài phòng làm việc, cỏ lên đầy sân, mong sớm có phương án dùng vào việc khác[/K17].
- [K18|-|xã Mỹ Hưng|security|livelihood]Người xuất cảnh trái phép qua đường mòn mốc 942 vẫn còn, nhất là ban đêm; đề nghị duy trì chốt sau khi hết dịch[/K18] (xã Mỹ Hưng).

# PHẦN B. TRẢ LỜI CỦA UBND HUYỆN VÀ CÁC NGÀNH
UBND huyện đã trả lời trực tiếp một số ý kiến tại các điểm, nay tổng hợp:
- Phòng Kinh tế và Hạ tầng:
+ Về mục II.1, đường Lũng Luông: [A1|in_progress|2020-08-31]nhà thầu bị phạt chậm tiến độ, cam kết thi công lại từ 01/7, xong tháng 8/2020.[/A1]
+ Ngầm Bản Chang: [A2|referred]kinh phí khoảng 14 tỷ đồng, vượt khả năng ngân sách huyện, đã trình tỉnh đưa vào kế hoạch trung hạn 2021-2025.[/A2]
+ Bãi chờ xe Tà Lùng: [A3|in_progress]Ban Quản lý Khu kinh tế tỉnh đang san nền bãi 3,2 ha; công an huyện tạm phân luồng, không cho đỗ trong khu dân cư.[/A3]
+ Nước Phia Đán, điện Khuổi Rì: [A4,5|in_progress]cùng nằm trong danh mục vốn Chương trình mục tiêu quốc gia 2021, ưu tiên nước trước.[/A4,5]
- Phòng Nông nghiệp và PTNT: [A6,7|in_progress]đã họp với nhà máy đường ngày 16/6, nhà máy đồng ý lịch đốn chặt theo từng xóm và đưa điều khoản bồi thường 3% mỗi ngày chậm vào hợp đồng vụ 2020-2021.[/A6,7] Tiền lợn dịch xã Chí Thảo [A8|in_progress|2020-07-15]tỉnh đã cấp, chi trả trước 15/7.[/A8] Châu chấu: [A9|settled]đã cấp 120 lít thuốc, 10 máy phun, cơ bản khống chế.[/A9]
- Phòng Tài nguyên và Môi trường: [A11|explained]sai sót do đơn vị tư vấn, việc đính chính không thu tiền của dân; ai đã nộp thì đến xã nhận lại.[/A11] Việc di dời xóm Lũng Rại [A10|referred]chờ vốn dự án bố trí dân cư của tỉnh.[/A10]
- Phòng Giáo dục và Đào tạo: với điểm trường Bó Lếch, [A12|settled]huyện đồng ý giữ lại lớp 1 và lớp 2, trưởng xóm đã được thông báo.[/A12]
- Phòng Lao động - Thương binh và Xã hội: [A15|in_progress]hồ sơ bốn trường hợp đang được Ban Chỉ huy Quân sự huyện thẩm định.[/A15]
- Ban Chỉ huy Quân sự, Đồn Biên phòng: [A18|in_progress]giữ nguyên 9 chốt đến khi có lệnh mới.[/A18]
Các kiến nghị thuộc thẩm quyền cấp trên (II.4 y tế, II.5 phụ cấp) Thường trực HĐND huyện [A14,16|referred]chuyển Thường trực HĐND tỉnh và Đoàn đại biểu Quốc hội.[/A14,16]
[N]Đề nghị UBND huyện chỉ đạo các phòng bám sát tiến độ đã nêu, báo cáo kết quả tại kỳ họp cuối năm.[/N]

>> >> TM. THƯỜNG TRỰC HĐND
>> >> PHÓ CHỦ TỊCH
>> >> Nông Thị Bích Huệ
