@id B17
@layout numbered_turns
@title six numbered speakers with a), b), - and + underneath (deep list), unanswered until a section by official; one speaker repeats another's matter; Word lists
@format docx
@date 2020-12-18
@place xã Mỹ Thuận Tây, huyện Cái Bè, tỉnh Tiền Giang
@level commune
@kind voter_contact
---
>> HĐND HUYỆN CÁI BÈ >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỔ ĐẠI BIỂU ĐƠN VỊ 6 >> Độc lập – Tự do – Hạnh phúc
^ BIÊN BẢN
^ Tiếp xúc cử tri trước Kỳ họp thứ 14 HĐND huyện khóa XI, tại xã Mỹ Thuận Tây
Thời gian: từ 7 giờ 45 đến 11 giờ, ngày 18/12/2020. Đại biểu: ông Lê Văn Phốt (tổ trưởng), bà Nguyễn Thị Kim Nhi, ông Trần Minh Truyền. Cử tri 84. Thư ký đọc 12 nội dung trả lời kỳ trước: [N]kiến nghị kỳ trước về mở rộng lộ Đê Đông đã thi công xong, kiến nghị nạo vét rạch Bà Tồn chưa làm vì chưa có vốn.[/N]

# I. CỬ TRI PHÁT BIỂU
* Ông Lê Thanh Liêm, ấp Mỹ Thuận 1:
**- [K1|Lê Thanh Liêm|ấp Mỹ Thuận 1|transport|livelihood]Cầu Ông Hổ xuống cấp, lan can gãy gục hai bên, xe tải chở trái cây hơn 5 tấn vẫn chạy ào ào[/K1].
**- [K2|Lê Thanh Liêm|ấp Mỹ Thuận 1|environment|livelihood]Kinh 28 bị lấp bằng xà bần của công trình cao tốc, tháng 9 nước không rút, 14 công xoài Hòa Lộc thối rễ[/K2].
* Bà Huỳnh Thị Mỹ Dung, ấp Mỹ Thuận 2. Bà nêu:
** [K3|Huỳnh Thị Mỹ Dung|ấp Mỹ Thuận 2|land_clearance|livelihood]Nhà tôi bị cao tốc lấy 640 m2, còn lại dải 4 m dài 60 m nằm kẹp giữa cao tốc với kinh, trồng không được, bán không ai mua, xin thu hồi luôn[/K3].
** [K4|Huỳnh Thị Mỹ Dung|ấp Mỹ Thuận 2|land_clearance|livelihood]Tiền hỗ trợ di dời mồ mả ba cái mới lãnh một[/K4].
** [K5|Huỳnh Thị Mỹ Dung|ấp Mỹ Thuận 2|transport|livelihood]Hầm chui dân sinh chui vô nước ngập tới đầu gối, thấp quá, xe chở mít không qua lọt[/K5].
* Ông Đặng Hữu Phước, ấp Mỹ Thuận 2: [K6|Đặng Hữu Phước|ấp Mỹ Thuận 2|transport|livelihood]hầm chui đó xin nâng tĩnh không lên 3,2 m hoặc mở thêm một cái ở chỗ kinh Ba Hương[/K6]; còn việc bà Dung nói thì [N]tôi chỉ xác nhận là đúng như vậy[/N].
* Bà Phạm Ngọc Tuyền, Chi hội trưởng phụ nữ ấp Mỹ Hòa, phát biểu thay chị em, nội dung gồm:
**- Về vốn: [K7|Phạm Ngọc Tuyền|ấp Mỹ Hòa|social_welfare,economy|livelihood]43 chị em làm nghề đan lục bình mất đơn hàng từ tháng 3 vì dịch, chưa được vay gói ưu đãi nào[/K7].
**- Về nước: [K8|Phạm Ngọc Tuyền|ấp Mỹ Hòa|utilities|livelihood]nước máy có bữa đục ngầu có mùi thuốc tẩy, xin xét nghiệm rồi công bố cho dân biết[/K8].
**- Về cán bộ: [K9|Phạm Ngọc Tuyền|ấp Mỹ Hòa|front_and_democracy|livelihood]phụ cấp chi hội trưởng một năm lãnh hai lần, lần nào cũng thiếu tiền xăng, chị em tính nghỉ[/K9].
* Ông Đoàn Minh Châu, ấp Mỹ Thạnh (nhà vườn, có phát bản photo). Ý kiến gồm 3 mục:
** Giá mít: [K10|Đoàn Minh Châu|ấp Mỹ Thạnh|agriculture|constructive]Mít Thái trồng ồ ạt, đề nghị huyện thông báo diện tích từng giống hằng quý qua loa và lên lịch khuyến cáo, đừng để dân chạy theo thương lái rồi đổ[/K10].
** Đất: [K11|Đoàn Minh Châu|ấp Mỹ Thạnh|land_management|constructive]đất lúa kém hiệu quả lên liếp trồng cây, thủ tục chuyển đổi cơ cấu bắt mỗi hộ làm đơn riêng, nên cho đăng ký theo cả cánh đồng một lần[/K11].
** Chuyện khác: [N]cảm ơn tỉnh đã đưa nhà máy chế biến về cụm công nghiệp An Thạnh.[/N]
* Ông Mười Kỳ (Trần Văn Kỳ), ấp Mỹ Hòa, nói: "Hồi nãy cô Tuyền nói nước có mùi, nhà tôi cũng vậy. Còn [K12|Trần Văn Kỳ|ấp Mỹ Hòa|security|livelihood]tụi trộm điện thoại giựt dây chuyền trên đê, tháng này ba vụ, công an ấp không có xe mà chạy[/K12]. [K13|Trần Văn Kỳ|ấp Mỹ Hòa|social_welfare|livelihood]Tui bị thương tật 61 phần trăm hồi 1978, giấy tờ cháy nhà mất hết, hỏi huyện biểu về đơn vị, đơn vị giải thể rồi[/K13]."
* Cô Lê Ngọc Diễm (giáo viên trường tiểu học, cử tri ấp Mỹ Thuận 1) phát biểu, nội dung có tính góp ý:
**- [K14|Lê Ngọc Diễm|ấp Mỹ Thuận 1|education|constructive]Sách giáo khoa lớp 1 mới mỗi trường chọn một bộ, anh em họ trong một nhà không xài lại được, đề nghị bộ chọn chung cho cả huyện ít nhất năm năm và lập tủ sách mượn ở từng trường[/K14];
**- [K15|Lê Ngọc Diễm|ấp Mỹ Thuận 1|education|livelihood]trường còn sáu phòng tạm lợp tôn, mưa là phải ngừng giảng vì không nghe gì[/K15].
* Cử tri Nguyễn Văn Đấu, ấp Mỹ Thạnh, đề nghị thư ký ghi đúng nguyên văn: "[K16|Nguyễn Văn Đấu|ấp Mỹ Thạnh|government_building|constructive]Kỳ họp HĐND nào cũng nghe báo cáo phần trăm, dân không biết phần trăm đó ở chỗ nào. Từ kỳ này đại biểu về ấp phải cầm bảng kê từng công trình, tên đường, số mét, số tiền, ai làm, treo ở quán nước đầu ấp[/K16]".

# II. GIẢI TRÌNH
1. Ông Phan Thành Công – Chủ tịch UBND xã:
- Việc cầu Ông Hổ: [A1|in_progress|2021-01-31]cắm biển 3,5 tấn ngay hôm nay, lan can làm lại trước Tết (31/01/2021).[/A1]
- Việc an ninh trên đê: [A12|in_progress]đã đề xuất mua một xe tuần tra, trong lúc chờ giao dân quân trực.[/A12]
- Phụ cấp chi hội trưởng: [A9|explained]chế độ do HĐND tỉnh quy định chi 6 tháng một kỳ, xã không được ứng; riêng tiền xăng xã chi bổ sung từ quỹ phong trào.[/A9]
- Ông Kỳ: [A13|referred]xã làm giấy xác nhận tình trạng, chuyển Phòng Lao động – Thương binh và Xã hội huyện xin Ban Chỉ huy Quân sự tỉnh tra danh sách.[/A13]
2. Ông Ngô Tấn Bửu – Trung tâm Phát triển quỹ đất huyện:
a/ [A3|in_progress|2021-03-31]dải đất của bà Dung đủ điều kiện thu hồi phần còn lại, hồ sơ trình trong quý I/2021.[/A3]
b/ [A4|settled]hai mộ còn lại được duyệt, ngày 15/12 đã chuyển khoản 21 triệu đồng.[/A4]
3. Ban Quản lý dự án 7 (ông Hồng, đại diện nhà thầu):
Về hầm chui: [A5,6|explained]tĩnh không 2,7 m theo hồ sơ duyệt, không nâng được, nhưng hố thu và máy bơm nước sẽ bổ sung; đường gom qua kinh Ba Hương xin ý kiến chủ đầu tư.[/A5,6]
Xà bần kinh 28: [A2|in_progress|2021-01-10]nhà thầu cam kết múc hết trước 10/01/2021.[/A2]
4. Bà Nguyễn Thị Kim Nhi – Đại biểu: [A8|in_progress]mẫu nước bà con gửi tôi trao cho Trung tâm Kiểm soát bệnh tật, hai tuần có kết quả và dán ở ba ấp.[/A8] [A16]Ý của chú Đấu tôi làm liền, bảng kê công trình kỳ này để ở ba quán cà phê.[/A16] [A15|explained]Phòng tạm thì huyện đã lên danh sách 2021-2025, trường đứng thứ chín.[/A15] [A7|referred]Vốn vay tôi sẽ làm việc với Ngân hàng Chính sách.[/A7] [N]Tôi đề nghị bà con trong khi chờ kết quả nước thì lọc và đun sôi.[/N]
