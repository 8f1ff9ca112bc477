@id A20
@layout notice
@title Plan of settlement after dialogue (district, 2018): tasks addressed to agencies, the ask hidden inside the task, dashes by agency; some tasks answer two asks; three that answer no ask
@format docx
@date 2018-12-12
@place huyện Yên Phong, tỉnh Bắc Ninh
@level district
@kind periodic
---
>> HUYỆN ỦY YÊN PHONG >> ĐẢNG CỘNG SẢN VIỆT NAM
>> Số 312-KH/HU >> Yên Phong, ngày 19 tháng 12 năm 2018

^ KẾ HOẠCH
^ giải quyết những vấn đề nhân dân nêu tại buổi đối thoại ngày 12/12/2018

Mục đích: không để sót việc, rõ người, rõ hạn. [N]Yêu cầu: các cơ quan được giao không chuyển việc cho cơ quan khác khi chưa được sự đồng ý của Thường trực Huyện ủy.[/N] Các việc cụ thể:

I – GIAO BAN CÁN SỰ, UBND HUYỆN
– Xử lý phản ánh của ông Mẫn Văn Quyền thôn Ô Cách rằng [K1|Mẫn Văn Quyền|thôn Ô Cách|environment|livelihood]nước thải cô đúc nhôm không qua bể lắng, đổ thẳng ngòi Tó, giếng khoan cách hai trăm mét nước đã ngả vàng[/K1]. [A1|in_progress|2019-01-31]Kiểm tra 47 hộ, dừng điện sản xuất hộ nào không có bể lắng, xong trước 31/01/2019.[/A1]
– Trong quý I/2019 [A2|in_progress|2019-03-31]mở lại đợt xét[/A2] đối với yêu cầu của thôn Mẫn Xá Hạ về [K2|-|thôn Mẫn Xá Hạ|land_clearance|livelihood]giao đất dịch vụ cho 64 hộ nhường đất làm khu công nghiệp mà sót tên trong danh sách 2014[/K2]; [A2+]hộ nào thiếu giấy tờ thì thôn xác nhận.[/A2+]
– [A3,4|in_progress|2019-06-30]Khởi công đường gom dân sinh bên quốc lộ 18 vào tháng 6/2019[/A3,4], vì có hai kiến nghị trùng nhau: [K3|Nguyễn Thị Quất|-|transport|livelihood]bà Nguyễn Thị Quất xin lối cho xe bò qua đường không phải trèo dải phân cách[/K3], còn ông Chu Bá Đông, đội 4 thôn Đồng Nhân, phản ánh [K4|Chu Bá Đông|thôn Đồng Nhân|transport|livelihood]học sinh đi ngược chiều trên lề quốc lộ, đã bốn em bị xe công-ten-nơ quệt[/K4].
– Đề nghị của bác Ngô Gia Nhiệm [K5|Ngô Gia Nhiệm|-|economy|livelihood]được mở chợ đầu mối khoai tây ở Tam Giang cho dân khỏi bán dọc đường[/K5] là chính đáng. Tuy nhiên [A5|referred]địa điểm chưa có trong quy hoạch chợ của tỉnh nên phải xin bổ sung, huyện làm hồ sơ trong tháng 2.[/A5]

II – GIAO CÁC BAN ĐẢNG
– Ban Tổ chức: nghiên cứu ý kiến đảng viên Vương Đình Sáng (chi bộ Trung Lạc) [K6|Vương Đình Sáng|chi bộ Trung Lạc|party_building|constructive]cho lấy phiếu tín nhiệm bí thư chi bộ, trưởng thôn mỗi năm một lần và công bố kết quả ngay tại chỗ, ai dưới 50% thì nghỉ[/K6], [A6|in_progress]làm thử ở ba thôn có đơn thư trong năm 2019.[/A6] Cùng với đó [A7|referred]lập tờ trình xin tỉnh rà lại mức phụ cấp trưởng thôn[/A7], điều mà ông Sáng cho là bất hợp lý, vì [K7|Vương Đình Sáng|chi bộ Trung Lạc|government_building|constructive]trưởng thôn 1.200 hộ cũng bằng trưởng thôn 150 hộ, cần chia theo quy mô[/K7].
– Ban Tuyên giáo: [N]tuyên truyền về nghị quyết sắp xếp thôn, chống các luận điệu xuyên tạc.[/N]
– Ủy ban Kiểm tra: thụ lý đơn của 8 hộ thôn Vọng Đông nêu việc [K8|-|thôn Vọng Đông|justice,party_building|livelihood]đồng chí bí thư cùng kế toán lập khống danh sách nhận tiền hỗ trợ lúa, có người đã chết vẫn ký[/K8]; [A8|in_progress|2019-02-15]có kết luận trước 15/02/2019, báo cáo công khai tại thôn.[/A8]

III – GIAO MẶT TRẬN, ĐOÀN THỂ
– Hội Phụ nữ nhận trường hợp chị Nghiêm Thị Mười ([K9|Nghiêm Thị Mười|-|social_welfare|livelihood]mẹ đơn thân nuôi hai con bị mất hồ sơ hộ cận nghèo, nhà trường đòi đủ học phí[/K9]), [A9|in_progress|2018-12-29]cùng Phòng Lao động lập lại hồ sơ trong 10 ngày.[/A9]
– Mặt trận nhận trách nhiệm về phản ánh [K10|-|-|front_and_democracy|constructive]thanh tra nhân dân ở thôn chỉ có trên giấy, thành viên không được tập huấn, không có kinh phí đi giám sát công trình; cần cho quyền dừng công trình khi phát hiện sai[/K10] [A10|in_progress]bằng cách tập huấn cho 74 ban, đề nghị HĐND huyện bố trí 5 triệu đồng một ban.[/A10] Nội dung “quyền dừng công trình” [A10+]luật chưa cho phép.[/A10+]

IV – GIAO CÔNG AN, QUÂN SỰ
– [A11|in_progress|2019-01-20]Trước 20/01 triệt xóa các tụ điểm[/A11] mà nhân dân phố mới Yên Lãng tố giác là [K11|-|phố mới Yên Lãng|security|livelihood]trá hình mát xa, cho vay nóng trong ba nhà nghỉ sau nhà máy điện tử, công nhân nữ đi ca không dám qua[/K11]. [A12|in_progress]Đồng thời mở điểm gửi xe có người trông cho công nhân[/A12], như chị Hứa Thị Linh đề nghị ([K12|Hứa Thị Linh|-|security|livelihood]dãy trọ mất xe máy cứ hai ngày một vụ, xin chỗ gửi xe ban đêm có công an trông[/K12]).
– Ông Đỗ Huy Nhân hỏi tuổi gọi nhập ngũ. [N]Câu này thuộc loại hỏi biết, Ban Chỉ huy Quân sự trả lời riêng.[/N]

– Trả lời dân khu đầu cầu Đò Lo về ý kiến ông Khổng Đăng Toại nêu: [K13|Khổng Đăng Toại|khu đầu cầu Đò Lo|environment,security|livelihood]đêm đến thuyền hút cát áp sát bờ, máy nổ đến bốn giờ sáng, bãi dâu lở mất hàng sào, gọi đường dây nóng thì thuyền chạy sang bên kia sông[/K13]. [A13|in_progress]Công an huyện ký quy chế với huyện bên kia, lập tổ xuồng máy trực đêm từ tháng 01, tịch thu phương tiện tái phạm.[/A13] Ông Toại gợi ý thêm là [K14|Khổng Đăng Toại|khu đầu cầu Đò Lo|security|constructive]nên thưởng 10% tiền phạt cho người quay được hình thuyền cát, giữ kín tên, dân sẽ canh hộ công an[/K14]; [A14|referred]cơ chế thưởng phải xin ý kiến Công an tỉnh và Sở Tài chính.[/A14]

V – NHỮNG VIỆC CHƯA LÀM ĐƯỢC, PHẢI NÓI RÕ VỚI DÂN
1. [K15|-|-|education|livelihood]xin xây trường THPT công lập thứ ba trên địa bàn để con em khu công nghiệp khỏi học dân lập[/K15]: [A15|explained]chưa cân đối được vốn trước năm 2021.[/A15]
2. [K16|-|-|social_welfare|constructive]xin nâng tiền trợ cấp mất đất nông nghiệp của tỉnh từ 3 năm lên trọn đời đối với nông dân trên 50 tuổi[/K16]: [A16|referred]việc này HĐND tỉnh quyết, huyện đã gửi văn bản.[/A16]
3. [K17|-|-|utilities|livelihood]xin hạ ngầm đường dây 110 kV vắt qua sân trường Long Châu[/K17]: [A17|explained]ngành điện trả lời tuyến bảo đảm khoảng cách an toàn, chỉ nâng cột thêm 6 mét.[/A17]

Định kỳ ngày 25 hằng tháng Văn phòng tổng hợp. [N]Đề nghị Ủy ban MTTQ giám sát và mời báo, đài tham gia.[/N]
>> >> T/M BAN THƯỜNG VỤ
>> >> PHÓ BÍ THƯ
>> >> Nguyễn Như Khải
