@id C20
@layout points
@title online meeting at four bridge points; each site has its own order (questions numbered continuing, or letters), turns of two speakers; answers after each site and leftover in annex by "điểm cầu ... ý"
@format txt
@date 2021-10-14
@place huyện Củ Chi, thành phố Hồ Chí Minh
@level district
@kind voter_contact
@wrap 100
---
HỘI ĐỒNG NHÂN DÂN HUYỆN CỦ CHI
BIÊN BẢN TIẾP XÚC CỬ TRI TRỰC TUYẾN (4 điểm cầu)
8 giờ 30 đến 11 giờ 40, ngày 14/10/2021
Tại điểm cầu trung tâm: ông Bùi Hữu Tấn, Phó Chủ tịch HĐND huyện, điều hành. [N]Mỗi điểm cầu mở micro khi được gọi, đề nghị tắt loa điện thoại cá nhân, mỗi người chừng hai phút.[/N] Điểm đã có ý kiến thì dừng nói để nhường điểm khác.

ĐIỂM CẦU SỐ 1 - XÃ PHƯỚC HIỆP ĐÔNG (26 cử tri)
1. Nguyễn Văn Ráng, ấp Mũi Lớn: Thưa mấy cô chú, [K1|Nguyễn Văn Ráng|ấp Mũi Lớn|environment|livelihood]bãi rác Phước Hiệp dịch này xe chở suốt đêm, nước rỉ rác chảy theo đường, ruồi kéo từng đám. Kêu hoài mà công ty nói xử lý đạt[/K1]. Tôi còn [K2|Nguyễn Văn Ráng|ấp Mũi Lớn|land_clearance|livelihood]đất nhà tôi 2.400 thước dính trong vành đai cách ly bãi rác, mười sáu năm không được xây không được bán, giờ đền giá năm 2010 thì tôi sống sao[/K2].
2. Trương Ngọc Hân: [K3|Trương Ngọc Hân|-|social_welfare|livelihood]Dạ con bán bún ở nhà trọ, gói hỗ trợ đợt 3 xóm con có 9 người không được nhận, phường nói quá hạn[/K3]. [N]Con cám ơn mấy anh bộ đội phát rau.[/N]
Phần trả lời của huyện cho điểm 1: Chủ tịch Phạm Thị Thanh Hồng: [A1|in_progress]Đoàn lấy mẫu nước rỉ ngày mai, Sở Tài nguyên chủ trì[/A1]; [A2|explained]đơn giá phải theo quyết định phê duyệt của thành phố, huyện đã xin điều chỉnh hai lần.[/A2] [A3|settled]9 người bún, vé số Phước Hiệp đã bổ sung, chi ngày 16/10.[/A3]

ĐIỂM CẦU SỐ 2 - XÃ BÌNH MỸ TÂY (14 cử tri)
Ở đây thiết bị chập chờn. Bà Đỗ Kim Thoa, tổ 9, nói hai lần mới rõ:
a) [K4|Đỗ Kim Thoa|tổ 9|utilities|livelihood]triều cường tháng 9 âm lịch ngập hết vườn kiểng vì bờ kinh Địa Phận vỡ, chưa ai đắp[/K4];
b) [K5|Đỗ Kim Thoa|tổ 9|health|livelihood]trạm y tế lưu động rút rồi mà F0 ở nhà vẫn còn, người ta cho gói thuốc A không cho gói C, xin mở lại[/K5].
Ông Lê Hoàng Vũ, xưởng mộc: [K6|Lê Hoàng Vũ|-|government_building|livelihood]tôi xin giấy đi đường cho 22 thợ ba lần, lần nào cũng sai mẫu, đành đóng xưởng. Phải có người trả lời rõ ở xã[/K6].
Trả lời: [A4|in_progress|2021-10-30]Đắp bờ kinh 120 m trước 30/10.[/A4] [A5|explained]Gói C chỉ cấp theo chỉ định bác sĩ, trạm lưu động dồn về Trạm trung tâm, trực 24/24[/A5]; [A6|settled]từ ngày 01/10 không cần giấy đi đường, anh Vũ cứ mở xưởng theo phương án phòng dịch.[/A6]

ĐIỂM CẦU SỐ 3 - THỊ TRẤN CỦ CHI PHƯỚC (17 cử tri)
- Ông Lý Tuấn Đạt, cựu giáo viên: [K7|Lý Tuấn Đạt|-|education|constructive]Học trực tuyến kéo dài thì đánh giá điểm số không công bằng giữa em có máy và em không. Tôi đề xuất học kỳ này không xếp hạng, chỉ nhận xét, và để trường được mượn thiết bị lẫn nhau[/K7].
- Bà Vũ Thị Khuyên: [K8|Vũ Thị Khuyên|-|transport|livelihood]ngã ba Chợ Sáng đèn đỏ lâu 95 giây, xanh có 15 giây[/K8]; [K9|Vũ Thị Khuyên|-|transport|livelihood]đường Nguyễn Thị Rành chỗ công trình cấp nước đào rồi để nguyên bốn tháng[/K9]. Bà nói rõ: [N]tôi không kiến nghị gì thêm, chỉ mong qua dịch[/N].
- Ông Phùng Kim Long: [K10|Phùng Kim Long|-|government_building|constructive]Cán bộ xã trong dịch làm thay cả công an, y tế, rồi sót lọt là kỷ luật. Nên có quy chế miễn trách nhiệm cho người làm đúng quy trình, kèm thưởng cho người chịu khó[/K10].
Trả lời của Bí thư Trần Ngọc Thọ: [A7|referred]Ý kiến thầy Đạt gởi Sở Giáo dục, huyện không tự quyết[/A7]; [A10|referred]việc bảo vệ cán bộ có Kết luận của Trung ương, huyện kiến nghị cụ thể hóa.[/A10]

ĐIỂM CẦU SỐ 4 - XÃ AN NHƠN TÂY HẠ (11 cử tri)
Một ông (không xưng tên): [K11|-|-|agriculture|livelihood]Bò sữa bị viêm da nổi cục, tiêm vắc xin có năm con mà phải trả 45.000 một liều, nhà nước tiêm miễn phí đi[/K11].
Bà Quách Thị Sửu: [K12|Quách Thị Sửu|-|economy|constructive]Công nhân về quê rồi không trở lại, nhà trọ trống. Nhà nước nên giữ chân bằng quỹ thuê nhà, chủ trọ giảm giá thì miễn thuế cho chủ trọ một năm[/K12].
Ông Đoàn Minh Cảnh: [K13|Đoàn Minh Cảnh|-|transport|livelihood]cầu An Nhơn dốc đứng, hai bên không lan can, tuần rồi hai vợ chồng tôi suýt rớt xuống rạch[/K13]
(Điểm 4 không nghe được trả lời do mất tín hiệu; đọc lại ở phụ lục.)

PHỤ LỤC (bổ sung 18/10, gửi qua Zalo tổ đại biểu)
- Điểm cầu số 4, ý của ông không tên: [A11|in_progress]Trạm Chăn nuôi xin được 600 liều, miễn phí đợt này.[/A11]
- Điểm cầu số 4, ý bà Sửu: [A12|referred]trình thành phố trong gói phục hồi.[/A12]
- Điểm cầu số 4, ý ông Cảnh: [A13|in_progress|2021-11-30]lan can tạm trong 10 ngày, làm mới trong tháng 11.[/A13]
- Điểm cầu số 3, hai ý đường sá của bà Khuyên: [A8]Đèn chỉnh lại 50-30 giây[/A8], [A9|in_progress|2021-10-28]tái lập mặt đường trước 28/10.[/A9]
Kết luận: [N]Đề nghị Ban Pháp chế theo dõi các mốc nêu trên và báo cáo lại ở kỳ họp cuối năm.[/N]
Thư ký: Lâm Bích Trâm
