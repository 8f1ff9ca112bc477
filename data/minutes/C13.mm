@id C13
@layout table
@title two tables: first without STT, group rows merged across, columns in the order result - agency - petition; second a tall two-row-header table with deadline, merged cell for the same unit, several asks with dashes in one cell
@format docx
@date 2025-10-31
@place tỉnh Ninh Bình
@level province
@kind voter_contact
---
>> ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH NINH BÌNH >> Ninh Bình, ngày 31 tháng 10 năm 2025
^ TỔNG HỢP Ý KIẾN CỬ TRI VÀ KẾT QUẢ THEO DÕI
^ sau 9 điểm tiếp xúc (20 đến 28/10/2025) tại các xã, phường mới
Bảng 1 do Phòng Dân nguyện lập; những ô ghi "/" là chưa phân công. Xin nhắc: [N]đề nghị các Sở trả lời bằng văn bản, không trả lời qua điện thoại.[/N]
# Bảng 1. Kiến nghị mới
|| Kết quả đến nay || Nơi xử lý || Điều cử tri nêu
|| I. KHU VỰC NAM ĐỊNH CŨ || << || <<
|| [A1|explained]Không đáp ứng được: Trung ương giao biên chế, tỉnh chỉ điều chuyển[/A1] || Sở Nội vụ || [K1|-|xã Giao Ninh Đông|education|livelihood]Trường cấp 2 Giao Hưng thiếu bốn giáo viên Toán, hai lớp 8 phải học ghép ngoài sân[/K1]
|| [A2|in_progress|2025-12-20]Đã xuống hiện trường 25/10, cho nạo vét 1,9 km, xong trước 20/12[/A2] || Công ty KTCTTL || [K2|-|xã Giao Ninh Đông|agriculture|livelihood]Sông Cồn Năm tắc bèo, nước không về cuối kênh; lúa mùa chết khô giữa mùa mưa[/K2]
|| [A3,4|referred]Ghi nhận, gửi Bộ Nông nghiệp và Môi trường[/A3,4] || Sở NN và MT || Ông Vũ Đình Quế: [K3|Vũ Đình Quế|xã Hải Quang Tây|agriculture|constructive]nông dân già hết, ruộng bỏ nhiều, cho xã được quyền gom ruộng bỏ quá hai vụ giao tổ máy cày cấy thay, sau trừ chi phí trả lúa cho chủ[/K3]<br>[K4|Vũ Đình Quế|xã Hải Quang Tây|agriculture,environment|constructive]Bắt buộc công ty bán thuốc trừ cỏ thu hồi bao gói[/K4]
|| / || / || [K5|-|phường Thành Nam|urban_planning,security|livelihood]Chung cư cũ Năm Tầng kho tầng trệt cất gas, dân trên gác xin di chuyển gas ngay[/K5]
|| II. KHU VỰC HÀ NAM CŨ || << || <<
|| [A6|settled]Đã vá xong ngày 24/10, xem ảnh gửi kèm[/A6] || Ban Quản lý bảo trì đường bộ || [K6|-|xã Thanh Liêm Thượng|transport|livelihood]Tuyến ĐT.495B qua mỏ đá ổ gà, xe chở đá tung bụi trắng như sương[/K6]
|| [A7|in_progress]Sở đã cử đoàn lấy mẫu khí hai ngày; chờ kết quả[/A7] || Sở NN và MT || [K7|-|xã Thanh Liêm Thượng|environment|livelihood]Nhà máy xi măng xả khói màu vàng ban đêm, các cụ ho, phiền Sở đặt trạm đo ở trường mầm non[/K7]
|| Sở Y tế trả lời tại bảng 2, ý 1 || Sở Y tế || [K8|-|phường Châu Sơn Hạ|health|livelihood]Trạm y tế phường Châu Sơn nhập ba trạm thành một, bác sĩ chuyển lên tỉnh, dân phải đi 8 cây số mua thuốc huyết áp[/K8]
|| III. KHU VỰC NINH BÌNH CŨ || << || <<
|| [A9|in_progress]Trình HĐND tỉnh kỳ họp tháng 12, dự kiến 1,2 triệu đồng/tháng[/A9] || Sở Nội vụ || [K9|-|xã Gia Phong Nam|government_building|constructive]Đội ngũ trưởng thôn gộp từ hai, ba thôn thì phụ cấp phải tính theo số hộ chứ không phải theo đầu thôn, làm một việc bằng ba người trước mà tiền như cũ[/K9]
|| [A10|referred]Chuyển Bộ Công an, chưa có hồi âm[/A10] || Công an tỉnh || Ông Bùi Xuân Lượng: [K10|Bùi Xuân Lượng|phường Tây Hoa Lư|transport,security|livelihood]thanh niên xe độ, nẹt pô quanh hồ từ 11 giờ đêm, vác tuýp sắt dọa người, gọi 113 tới thì chạy hết[/K10]
^ ~ ~ ~
# Bảng 2. Kiến nghị đã trả lời kỳ trước nhưng cử tri nêu lại (sau hợp nhất)
|| Đơn vị nêu || Ý || Kiến nghị cũ, cử tri nói lại ngày 24/10 || Cơ quan trả lời || Nội dung trả lời || Hạn
|| Phường Châu Sơn Hạ || 1 || [K11|-|phường Châu Sơn Hạ|health,social_welfare|livelihood]Thẻ BHYT của 15 hộ cận nghèo bị khóa do sáp nhập đổi mã địa chỉ, ai đi khám cũng phải trả tiền trước[/K11] || Sở Y tế, BHXH || [A11|settled]Mã đã cập nhật ngày 20/10, 15 hộ được truy hoàn.[/A11] [A8|in_progress|2025-11-15]Trạm Châu Sơn được cử bác sĩ luân phiên 3 ngày một tuần từ 15/11.[/A8] || 15/11
|| ^^ || 2 || [K12|-|phường Châu Sơn Hạ|government_building|constructive]Trụ sở UBND xã cũ bỏ không, chi tiền thuê bảo vệ. Nên đấu giá cho thuê làm nhà trẻ tư, lấy tiền sửa nhà văn hóa[/K12] || Sở Tài chính || [A12|in_progress|2025-12-31]Đang định giá 18 trụ sở dôi dư, ưu tiên giáo dục, y tế; trình phương án trong năm.[/A12] || 31/12
|| Xã Đông Thái Vy || 3 || - [K13|-|Xã Đông Thái Vy|utilities|livelihood]nước máy từ trạm liên xã đỏ và có váng, ba tháng chưa xử lý[/K13]<br>- [K14|-|Xã Đông Thái Vy|environment|livelihood]bãi rác Ngũ Sơn quá tải, ruồi vào trường[/K14]<br>- [K15|-|Xã Đông Thái Vy|culture|livelihood]nhà văn hóa thôn 4 sau bão tốc mái chưa lợp lại[/K15] || UBND xã, Sở NN và MT || [A13|in_progress]Bể lọc được thay cát, kết quả xét nghiệm lần 2 đạt.[/A13] [A14|in_progress|2026-01-31]Đóng bãi, chở rác về khu xử lý Tam Điệp từ 31/01/2026.[/A14] [A15|settled]Xong, lợp ngày 18/10.[/A15] || 31/01
|| ^^ || 4 || [N]Cử tri hỏi sau hợp nhất thì sổ hộ khẩu, giấy tờ cũ có phải đổi không[/N] || Công an tỉnh || [A]Không bắt buộc, giấy cũ còn giá trị đến khi có nhu cầu.[/A] || -
Nguồn: các biên bản điểm tiếp xúc lưu tại Văn phòng. [N]Đoàn đề nghị Mặt trận các xã thông báo bảng này đến từng tổ dân phố.[/N]
