@id B14
@layout table
@title seven-column follow-up table; cell order unusual (result before ask), merged group cells, codes, two asks in a cell, a half-empty row, and a second small table without header
@format docx
@date 2025-09-09
@place tỉnh Gia Lai
@level province
@kind periodic
---
>> TỈNH ỦY GIA LAI >> ĐẢNG CỘNG SẢN VIỆT NAM
>> BAN TUYÊN GIÁO VÀ DÂN VẬN >> Gia Lai, ngày 02 tháng 10 năm 2025
^ BIỂU THEO DÕI
^ việc giải quyết ý kiến sau đối thoại giữa Bí thư Tỉnh ủy với Nhân dân (kỳ tháng 9/2025)
^ Đối thoại ngày 09/9/2025, kết nối 135 điểm cầu xã, phường sau hợp nhất hai tỉnh Gia Lai và Bình Định

[N]Đề nghị các cơ quan điền đủ cột "Tình trạng" bằng một trong bốn chữ: X (xong), Đ (đang làm), C (chuyển), G (giải trình); ô để trống bị coi là chưa báo cáo.[/N]
|| Điểm cầu || Mã || TT đến 30/9 || Người nói || Ý kiến (chép theo băng) || Ai giải quyết || Nội dung trả lời tại chỗ hoặc bằng văn bản
|| << || << || << || << || Nhóm 1: Đường đi lối lại || || 
|| Xã Ia Krêl Thượng || 1.1 || Đ || Siu Hơ Nhut || [K1|Siu Hơ Nhut|Xã Ia Krêl Thượng|transport|livelihood]Cầu treo qua suối Ia Krêl đứt một cáp, làng Ngol bị chia đôi, trẻ con đi học vòng 9 km[/K1] || Sở Xây dựng || [A1|in_progress|2025-10-15]Lắp cầu tạm bằng dầm thép quân dụng trước 15/10; cầu cứng đưa vào trung hạn.[/A1]
|| ^^ || 1.2 || C || ^^ || [K2|Siu Hơ Nhut|Xã Ia Krêl Thượng|utilities|livelihood]Cả làng chung một trụ điện gỗ, mưa là cúp[/K2] || Điện lực || [A2|referred]Đã có công văn 118 gửi Công ty Điện lực.[/A2]
|| P. Quy Nhơn Tây || 1.3 || X || Ông Võ Đình Ái || [K3|Võ Đình Ái|P. Quy Nhơn Tây|transport|livelihood]Nút giao Long Vân đèn đỏ 110 giây, xe dồn từ đèo xuống thắng không kịp, tháng trước 2 vụ chết người[/K3]<br>[K4|Võ Đình Ái|P. Quy Nhơn Tây|urban_planning|livelihood]Hàng dầu rái trên đường Trần Hưng Đạo cành khô lủng lẳng trên đầu[/K4] || Sở Xây dựng; UBND phường || [A3|settled]Chu kỳ đèn đã sửa còn 65 giây từ 11/9.[/A3]<br>[A4|settled]Phường cắt tỉa 46 cây, xong ngày 20/9.[/A4]
|| << || << || << || << || Nhóm 2: Ruộng rẫy, biển || || 
|| Xã Đề Gi Bắc || 2.1 || Đ || Bà Lê Thị Tính || [K5|Lê Thị Tính|Xã Đề Gi Bắc|agriculture|livelihood]Đầm Đề Gi tôm chết hàng loạt tháng 7, xã lập danh sách hỗ trợ mà không thấy hồi âm[/K5] || Sở NN&MT || [A5|in_progress]Hồ sơ 97 hộ thiếu giấy kê khai thả giống ban đầu; Sở đang xin UBND tỉnh cho xác nhận bằng sổ của trưởng thôn.[/A5]
|| ^^ || 2.2 ||  || Ông Đặng Như Cảm (điện thoại) || [K6|Đặng Như Cảm|Xã Đề Gi Bắc|agriculture|constructive]Tàu 12 đến 15 m không đóng bảo hiểm nổi, tỉnh nên lập quỹ tương trợ ngư dân, mỗi chuyến trích 1%, ngân sách góp đối ứng, tàu nào nạn thì rút ra ngay[/K6] || Sở NN&MT, Hội Nông dân || 
|| Xã Chư Prông Hạ || 2.3 || G || Ksor Hùng, Bí thư chi bộ || [K7|Ksor Hùng|Xã Chư Prông Hạ|agriculture,economy|constructive]Sầu riêng không có mã vùng trồng bị ép giá phân nửa; nên cho làng đứng tên mã thay vì doanh nghiệp thu mua, kỹ thuật của tỉnh xuống kèm[/K7]; [K8|Ksor Hùng|Xã Chư Prông Hạ|agriculture|livelihood]đập Ia Púch rò nước ở chân mái[/K8] || Sở NN&MT || [A7|explained]Quy định hiện hành cho tổ hợp tác đứng tên, không cho tư cách "làng"; Sở sẽ hướng dẫn làng lập tổ.[/A7]<br>[A8|in_progress]Đã hạ mực nước hồ 1,2 m, khoan phụt vữa trong mùa khô.[/A8]
|| << || << || << || << || Nhóm 3: Chính quyền hai cấp, con người || || 
|| Xã Kông Chro Nam || 3.1 || Đ || Đinh Thị Bưk || [K9|Đinh Thị Bưk|Xã Kông Chro Nam|government_building|livelihood]Nhập ba xã, xuống trung tâm 31 km đường đất, già làng đi chứng giấy phải ngủ lại một đêm[/K9] || UBND xã || [A9|in_progress|2025-11-01]Từ 01/11 có xe lưu động làm thủ tục tại hai trụ sở cũ, mỗi nơi tuần hai buổi.[/A9]
|| P. Pleiku Đông || 3.2 || C || Bà Nguyễn Thị Hồng Duyên (công chức cũ) || [K10|Nguyễn Thị Hồng Duyên|P. Pleiku Đông|social_welfare,government_building|livelihood]Quyết định nghỉ theo Nghị định 178 ký từ tháng 7 mà tiền trợ cấp chưa về tài khoản[/K10] || Sở Nội vụ, Sở Tài chính || [A10|in_progress|2025-10-20]Đợt cấp bù thứ hai của Trung ương về ngày 08/10, chi trả hết trước 20/10.[/A10]
|| Xã Vân Canh Thượng || 3.3 || X || Đinh Văn Tưm (Chăm Hroi) || [K11|Đinh Văn Tưm|Xã Vân Canh Thượng|health|livelihood]Bác sĩ trạm chuyển về Quy Nhơn từ tháng 8 không có người thay, con tôi sốt phải chạy 40 km[/K11]. [N]Tôi cũng cảm ơn các bác cho nói chuyện qua màn hình.[/N] || Sở Y tế || [A11|settled]Bác sĩ luân phiên về trạm từ 15/9.[/A11]
|| P. An Khê Mới || 3.4 || G || Trần Quang Luận || [K12|Trần Quang Luận|P. An Khê Mới|front_and_democracy,party_building|constructive]Đối thoại hỏi được có 14 người trong mấy ngàn người ngồi các điểm cầu, bí thư tỉnh nên chia theo cụm, mỗi cụm một ngày, nghe cho hết rồi hãy đi[/K12] || Văn phòng Tỉnh ủy || [A12|explained]Thường trực ghi nhận; năm 2026 bố trí bốn cụm, không bố trí riêng từng xã được.[/A12]

Ngoài biểu chính, có bốn tin nhắn gửi về số máy của Ban trong lúc truyền hình trực tiếp:
|| 0905..71 || [K13|-|-|culture|livelihood]bảo tàng Quang Trung thu vé gửi xe 20k, không có biên lai[/K13] || [A13|in_progress]Sở VHTTDL đang kiểm tra[/A13]
|| 0982..06 || [K14|-|-|security|livelihood]đám thanh niên bắt cóc chó ở Ia Grai bắn súng điện, công an xã biết mặt mà không bắt[/K14] || chưa trả lời
|| 0335..98 || [N]truyền hình bị giật, khó nghe[/N] || [A]đã sửa đường truyền[/A]
|| 0779..40 || [K15|-|-|environment,agriculture|constructive]vỏ bao thuốc trừ sâu quăng đầy rẫy, quy định đại lý bán thuốc phải thu lại vỏ, đặt cọc 2 ngàn một chai là sạch liền[/K15] || [A15]Sở sẽ làm thử ở 3 xã[/A15]
Người lập biểu: Rơ Mah Thương
