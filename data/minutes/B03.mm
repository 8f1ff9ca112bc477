@id B03
@layout points
@title four evening meeting points, numbering restarts, mixed numbering habits of four clerks; all answers at the end by reference (point/number)
@format docx
@date 2021-04-20
@place phường Tân Thới Đông, Quận 12, Thành phố Hồ Chí Minh
@level commune
@kind voter_contact
---
>> ỦY BAN MTTQ VIỆT NAM >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> PHƯỜNG TÂN THỚI ĐÔNG >> Độc lập - Tự do - Hạnh phúc

^ BÁO CÁO GHI NHẬN
^ ý kiến cử tri tại 4 điểm tiếp xúc (tối 13, 14, 16 và 17/4/2021)

Do yêu cầu giãn cách, mỗi điểm không quá 30 người, thư ký từng điểm tự ghi nên cách ghi không giống nhau, Ban Thường trực giữ nguyên. [N]Ban tổ chức các điểm đều đề nghị cử tri đeo khẩu trang, khai báo y tế và mỗi người phát biểu không quá năm phút.[/N]

# ĐIỂM 1: Sân trường mầm non Hoa Mai (khu phố 1, 2) - tối 13/4
1/ Bà Lê Kim Huệ, KP1: [K1|Lê Kim Huệ|KP1|utilities|livelihood]hẻm 86 đường TTH13 cứ triều lên là nước trào ngược từ miệng cống vô nhà, năm nay ba lần hư tủ lạnh, xin phường gắn van một chiều[/K1].
2/ Ông Phạm Tấn Lộc, KP2: [K2|Phạm Tấn Lộc|KP2|urban_planning|livelihood]đất 300 hộ khu phố 2 nằm trong quy hoạch công viên từ năm 1998, không xây được cái toilet, thành phố có làm không, không làm thì xóa giùm[/K2]; [K3|Phạm Tấn Lộc|KP2|land_management|livelihood]riêng nhà tôi mua của xí nghiệp dệt năm 1993 có hóa đơn đàng hoàng mà quận trả hồ sơ sổ hồng hai lần, lý do lần sau khác lần trước[/K3].
3/ Bà Tư Xuyến (không rõ họ), KP1: [N]chỉ xin cảm ơn phường đã phát gạo hồi dịch.[/N]
4/ Ông Đào Văn Hậu, KP1: [K4|Đào Văn Hậu|KP1|environment|livelihood]xưởng ép nhựa cuối hẻm 102 chạy ban đêm khét không thở nổi[/K4].

# ĐIỂM 2: Trụ sở khu phố 3
(Thư ký: Nguyễn Hoàng Phi Long)
• Anh Trương Minh Khoa - tổ 21:
- [K5|Trương Minh Khoa|tổ 21|transport|livelihood]ngã ba Lê Thị Riêng - TTH21 giờ tan ca kẹt cứng, xe máy leo lề, đề nghị gắn đèn tín hiệu[/K5]
- [K6|Trương Minh Khoa|tổ 21|education|livelihood]con tôi tạm trú ba năm mà không được xét vô lớp 1 trường công, phải học tư tháng bốn triệu rưỡi[/K6]
• Chị Mai Thị Thúy An - tổ 24:
- [K7|Mai Thị Thúy An|tổ 24|social_welfare|livelihood]công ty giày tôi làm nợ bảo hiểm xã hội bảy tháng, sanh con không lãnh được thai sản, nhờ đại biểu hỏi giùm bảo hiểm quận[/K7]
- [K8|Mai Thị Thúy An|tổ 24|utilities|livelihood]chủ trọ lấy tiền điện bốn ngàn một chữ, kiểm tra giùm công nhân tụi em[/K8]
• Ông Vòng A Sáng - tổ 26: không nói, nộp giấy. Giấy ghi: [K9|Vòng A Sáng|tổ 26|justice|livelihood]thi hành án dân sự quận giữ bản án của tôi từ 2017, bên kia có nhà cho thuê mà nói không có tài sản thi hành[/K9].

# ĐIỂM 3. KHU PHỐ 4 + 5
Các ý kiến (ghi gọn):
a. [K10|-|-|security|livelihood]Nhóm thanh niên tụ tập hút bóng cười ở bãi đất trống sau chung cư, công an phường tới thì chạy, đi rồi lại quay lại[/K10] (nhiều cử tri).
b. [K11|Lữ Thị Hạnh|-|urban_planning|livelihood]Chung cư Thái An 5 ba năm rồi không bầu được ban quản trị, chủ đầu tư ôm 12 tỷ quỹ bảo trì, thang máy hư không sửa[/K11] (bà Lữ Thị Hạnh đại diện 214 hộ).
c. [K12|Trần Quốc Bảo|-|government_building|constructive]Trả lời kiến nghị cử tri lâu nay câu nào cũng "ghi nhận, sẽ phối hợp", nên quy định trả lời phải có tên người chịu trách nhiệm và ngày xong, quá hạn thì bị nêu tên tại kỳ tiếp xúc sau[/K12] (ông Trần Quốc Bảo, cán bộ hưu trí).
d. [N]Hỏi: căn cước gắn chip bao lâu thì có, mất thẻ cũ có bị phạt không?[/N]

# ĐIỂM 4 - Chùa Quảng Đức, khu phố 6
Cử tri Hồ Văn Tất nói một mạch, thư ký tách ra như sau:
(1) [K13|Hồ Văn Tất|khu phố 6|transport|livelihood]đường đất dọc rạch Cầu Sa dân hiến đất từ năm 2016 mà phường chưa tráng nhựa[/K13]; (2) [K14|Hồ Văn Tất|khu phố 6|environment|livelihood]rạch thì lục bình với rác bít kín, muỗi như trấu, vớt giùm[/K14]; (3) [K15|Hồ Văn Tất|khu phố 6|front_and_democracy|constructive]tổ dân phố thu quỹ này quỹ nọ mười mấy khoản, đề nghị Mặt trận gom lại còn một phiếu thu một năm, dán bảng chi ngay hẻm[/K15].
Sư cô Thích Nữ Diệu Liên (đại diện nhà chùa): [K16|Thích Nữ Diệu Liên|-|culture,land_management|livelihood]nhà chùa nuôi 23 em mồ côi, muốn mượn khoảnh đất công bỏ trống kế bên làm chỗ cho các em chạy chơi, có đơn gửi phường từ sau Tết[/K16].

~~~
# PHẦN GIẢI TRÌNH CHUNG (UBND phường, ngày 20/4/2021)
Kính gửi quý cử tri, UBND phường trả lời gộp, ghi theo thứ tự điểm/số:
- Điểm 1, số 1 và điểm 4, ý (1): [A1,13|in_progress|2021-12-31]hai hạng mục van ngăn triều hẻm 86 và bê tông nhựa đường dọc rạch Cầu Sa cùng nằm trong gói duy tu 1,9 tỷ đồng năm 2021, đấu thầu xong trong tháng 6, thi công xong trước cuối năm.[/A1,13]
- Điểm 1, số 2, ý đầu: [A2|referred]phường đã kiến nghị quận rà soát, trình thành phố điều chỉnh cục bộ ô phố ký hiệu III.4; thẩm quyền thuộc UBND thành phố.[/A2] Ý sau (nhà ông Lộc): [A3]mời ông mang toàn bộ giấy tờ tới gặp ông Sơn, cán bộ địa chính, sáng thứ Tư hàng tuần để rà lại một lần cho đủ.[/A3]
- Điểm 1, số 4: [A4|settled]đã lập biên bản, tịch thu máy ép, chủ xưởng cam kết dời về Hóc Môn; ngày 18/4 kiểm tra lại thấy đã ngưng.[/A4]
- Điểm 2, anh Khoa: đèn tín hiệu [A5|referred]phường có văn bản gửi Sở Giao thông vận tải[/A5]; trường lớp [A6|explained]năm học tới phường có 812 trẻ vào lớp 1, chỉ đủ chỗ cho trẻ thường trú và tạm trú có nhà, diện thuê trọ xét sau theo chỗ còn lại.[/A6]
- Điểm 2, chị An: [A7|referred]đã chuyển Bảo hiểm xã hội quận danh sách 46 công nhân cùng công ty[/A7]. [A8|in_progress|2021-05-15]Tổ liên ngành kiểm tra 38 nhà trọ khu phố 3 từ nay tới 15/5, thu sai buộc trả lại.[/A8]
- Điểm 2, ông Sáng: [A9|referred]thuộc thẩm quyền Chi cục Thi hành án dân sự quận, phường chuyển đơn ngày 19/4.[/A9]
- Điểm 3: mục a [A10|in_progress]Công an phường lập chốt từ 21 giờ, yêu cầu chủ đất rào lại trong 10 ngày[/A10]; mục b [A11|in_progress|2021-06-30]phường chủ trì hội nghị nhà chung cư bất thường trong tháng 6, mời Sở Xây dựng dự[/A11]; mục c [A12]xin tiếp thu, biểu mẫu trả lời kỳ này đã có cột người phụ trách[/A12]; mục d [A]thời gian cấp là 15 ngày làm việc, không phạt.[/A]
- Điểm 4, ý (2): [A14|in_progress]đoàn phường ra quân vớt rác mỗi chủ nhật, đã xin quận xáng cạp[/A14]; ý (3): [A15]Ban Thường trực Mặt trận đồng tình, sẽ thí điểm ở khu phố 6 từ quý III[/A15]; ý sư cô: [A16|settled]phường đồng ý cho mượn 400 mét vuông, biên bản giao ký ngày 19/4.[/A16]

[N]Đề nghị thư ký các điểm niêm yết báo cáo này tại trụ sở khu phố trong 5 ngày.[/N]
>> Nơi nhận: >> TM. BAN THƯỜNG TRỰC
>> - Tổ đại biểu HĐND; lưu >> Chủ tịch: Tăng Thị Bạch Yến
