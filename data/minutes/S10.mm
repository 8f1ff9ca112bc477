@id S10
@name doi-thoai-dinh-ky-phuong-da-nang-2026
@layout web
@title Web page of a ward's periodic dialogue after the two-tier reform, headings per field with typed bullets, answers at the end of each field
@format html
@date 2026-03-18
@place phường Hòa Khương, thành phố Đà Nẵng
@level commune
@kind periodic
@attendees 163
---
Giới thiệu | Tin tức | Văn bản | Thủ tục hành chính | Góp ý | Sơ đồ cổng
Trang chủ » Tin tức - Sự kiện » Đối thoại với nhân dân
# Bí thư Đảng ủy, Chủ tịch UBND phường Hòa Khương đối thoại định kỳ với nhân dân quý I/2026
Đăng ngày 18/03/2026 - Lượt xem: 1.204 - Nghe đọc bài
Chiều 18/3, phường Hòa Khương tổ chức hội nghị đối thoại định kỳ giữa người đứng đầu cấp ủy, chính quyền với nhân dân. Ông Ngô Quý Thanh, Bí thư Đảng ủy, Chủ tịch HĐND phường và ông Đặng Nhật Quang, Chủ tịch UBND phường chủ trì; 163 đại biểu và người dân của 24 tổ dân phố tham dự.
Phát biểu mở đầu, ông Ngô Quý Thanh cho biết đây là lần đối thoại thứ hai kể từ khi vận hành chính quyền địa phương 2 cấp. [N]Ông đề nghị người dân góp ý thẳng thắn, mang tính xây dựng; các phòng chuyên môn trả lời rõ việc, rõ thời hạn.[/N]
Hội nghị đã nghe 17 ý kiến. Ban biên tập lược ghi theo từng lĩnh vực như sau:
# 1. Cải cách hành chính, bộ máy
• Ông Phan Đình Khôi (tổ 3): [K1|Phan Đình Khôi|tổ 3|government_building|livelihood]Từ ngày sáp nhập, tôi đi làm giấy tờ phải qua trụ sở mới cách nhà 9 km. Đề nghị phường giữ lại điểm tiếp nhận hồ sơ ở trụ sở xã Hòa Khương cũ, mỗi tuần ít nhất ba buổi cho người già[/K1].
• Bà Trương Thị Lệ (tổ 11): [K2|Trương Thị Lệ|tổ 11|government_building|livelihood]Hồ sơ hộ kinh doanh của tôi bị trả ba lần, mỗi lần một lý do, lần đầu không nói hết thiếu gì. Tôi mong phường xem xét trách nhiệm người tiếp nhận[/K2].
• Ông Hồ Tấn Lực (tổ 18): [K3|Hồ Tấn Lực|tổ 18|government_building,party_building|constructive]Phường mới ghép bốn địa phương, cán bộ dôi dư nhiều, tôi đề nghị công khai tiêu chí chấm điểm, cho dân tổ dân phố bỏ phiếu nhận xét mỗi năm một lần rồi mới bố trí, đừng xếp theo quen biết[/K3].
• Chị Lê Ngọc Ánh (tổ 6): Nộp hồ sơ trên mạng rất nhanh, 2 ngày có kết quả, tôi cảm ơn các anh chị ở Trung tâm phục vụ hành chính công.
Trả lời: Ông Đặng Nhật Quang: [A1]Từ 01/4 phường mở điểm tiếp nhận tại trụ sở xã cũ vào sáng thứ Hai, Tư, Sáu.[/A1] [A2]Trường hợp bà Lệ, phường đã trích xuất lịch sử hồ sơ, cán bộ hướng dẫn không đầy đủ, đã nhắc nhở và trả kết quả ngay trong ngày.[/A2] Ông Ngô Quý Thanh: [A3]Đảng ủy ghi nhận, đưa nội dung lấy phiếu của tổ dân phố vào quy chế đánh giá cán bộ quý II.[/A3]
# 2. Quy hoạch, đất đai, hạ tầng
• Ông Nguyễn Văn Tuấn Kiệt (tổ 9): [K4|Nguyễn Văn Tuấn Kiệt|tổ 9|urban_planning|livelihood]Khu đất 4 ha ven sông Yên quy hoạch công viên từ 2012, 30 hộ không được sửa nhà, không được cho con cất riêng. Mười bốn năm rồi mà dự án không động đậy, hoặc làm hoặc xóa treo cho dân[/K4].
• Bà Đoàn Thị Minh Châu (tổ 14): [K5|Đoàn Thị Minh Châu|tổ 14|land_clearance|livelihood]Nhà tôi nằm trong diện làm đường vành đai phía tây. Giá đền bù 1,9 triệu đồng một mét vuông đất ở thì không mua nổi nền tái định cư ở Hòa Khương Đông, xin tính lại cho sát giá thị trường[/K5].
• Ông Trần Bá Thông (tổ 21): Tôi có mấy việc:
  - [K6|Trần Bá Thông|tổ 21|utilities|livelihood]Kiệt 45 cứ mưa một tiếng là ngập đầu gối, nước tràn vào gác trọ của sinh viên, cống hộp D600 nghẽn từ năm ngoái[/K6];
  - [K7|Trần Bá Thông|tổ 21|transport|livelihood]đề nghị kẻ vạch và làm gờ giảm tốc trước cổng Trường Tiểu học Lê Văn Hiến[/K7];
  - [N]Tôi hỏi thêm cho biết: đường sắt cũ sau này làm đường gì?[/N]
• Anh Lâm Chí Hiếu (tổ 2): [K8|Lâm Chí Hiếu|tổ 2|land_management|constructive]Diện tích tối thiểu để tách thửa ở vùng ven nên giảm xuống còn 60 mét vuông, thay cho mức 100 hiện nay, để con cái trong nhà có đất xây[/K8].
Trả lời: Ông Võ Đức Nhân, Trưởng phòng Kinh tế, Hạ tầng và Đô thị: [A4]Công viên ven sông Yên đang nằm trong đề xuất điều chỉnh quy hoạch, đến 30/6 nếu không có nhà đầu tư phường sẽ xin bỏ.[/A4] [A5]Bảng giá bồi thường của tuyến vành đai do thành phố quyết định, hội đồng sẽ thẩm định lại với 11 hộ có đơn.[/A5] [A6]Cống kiệt 45: hợp đồng nạo vét xong trước 30/3.[/A6] [A7]Gờ giảm tốc lắp trong tuần này.[/A7] [A8]Chúng tôi tổng hợp gửi Sở Nông nghiệp và Môi trường nghiên cứu quy định tách thửa.[/A8]
# 3. Môi trường, an ninh trật tự
• Bà Phạm Thị Hường (tổ 7): [K9|Phạm Thị Hường|tổ 7|security|livelihood]Quán hát cạnh nhà tôi mở loa tới 1 giờ sáng, cuối tuần đánh lộn, tuần vừa rồi ném vỡ kính xe, xin đóng cửa quán[/K9].
• Ông Đỗ Hữu Phước (tổ 15): [K10|Đỗ Hữu Phước|tổ 15|environment|livelihood]Xe rác hai hôm mới tới một lần, sáng rác chất trước kiệt bốc mùi. Đề nghị thu gom hàng ngày[/K10]. Ngoài ra, [K11|Đỗ Hữu Phước|tổ 15|security|livelihood]mấy con chó của nhà cuối kiệt thả rông, đã cắn hai người chạy thể dục[/K11].
• Chị Nguyễn Hạ Vy (tổ 19): [K12|Nguyễn Hạ Vy|tổ 19|environment|constructive]Phường nên phát động mỗi tổ dân phố một nhóm phân loại rác, rác tái chế bán lấy tiền vào quỹ khuyến học, ai làm tốt thì giảm phí vệ sinh, thay vì chỉ tuyên truyền bằng băng rôn[/K12].
Trả lời: Thiếu tá Lê Anh Vũ, Trưởng Công an phường: [A9]Công an phường đã mời chủ quán ký cam kết, lần sau vi phạm sẽ đề xuất rút giấy phép.[/A9] [A11]Tổ bắt chó thả rông ra quân từ thứ Hai tuần sau.[/A11] Ông Đặng Nhật Quang: [A10]Yêu cầu đơn vị thu gom tăng lên mỗi ngày một chuyến từ 25/3.[/A10] [A12]Rất hoan nghênh, Hội Phụ nữ phường sẽ làm điểm ở 3 tổ từ tháng 4.[/A12]
# 4. Văn hóa, xã hội
• Bà Huỳnh Thị Xuân Lan (tổ 12): [K13|Huỳnh Thị Xuân Lan|tổ 12|social_welfare|livelihood]Anh tôi bị tâm thần phân liệt nặng, chưa được hưởng trợ cấp dù đã nộp hồ sơ 5 tháng[/K13].
• Ông Thái Vĩnh Sanh (tổ 24): [K14|Thái Vĩnh Sanh|tổ 24|health|livelihood]Trạm y tế từ ngày sắp xếp thiếu thuốc huyết áp, tuần nào tôi cũng phải ra bệnh viện Hòa Vang lấy, cần bổ sung[/K14].
• Cô giáo Nguyễn Thị Tường Vi (tổ 5): [K15|Nguyễn Thị Tường Vi|tổ 5|education|livelihood]Sân Trường THCS Nguyễn Bá Phát đang nứt, thiếu phòng thực hành, đề nghị sửa trong hè này[/K15].
• Ông Bùi Công Trứ (tổ 20): [K16|Bùi Công Trứ|tổ 20|culture|livelihood]Nhà sinh hoạt cộng đồng tổ 20 cả chục năm nay mái dột, ghế mục, mong được sửa[/K16].
Trả lời: Bà Nguyễn Thị Thục Quyên, Phó Chủ tịch UBND phường: [A13]Hồ sơ đã chuyển hội đồng xác định mức độ khuyết tật, họp ngày 25/3.[/A13] [A14]Thuốc huyết áp sẽ được điều chuyển về trạm trong tuần.[/A14] [A15,16]Sân trường và nhà sinh hoạt tổ 20 đã ghi vào danh mục sửa chữa năm 2026.[/A15,16]
Kết luận, ông Ngô Quý Thanh cảm ơn các ý kiến tâm huyết. [N]Bí thư Đảng ủy yêu cầu UBND phường công khai kết quả giải quyết từng kiến nghị trên trang thông tin điện tử trước ngày 15/4, ưu tiên ngập kiệt 45 và công viên treo.[/N]
Tin, ảnh: Thu Thảo
Tin liên quan » Phường Hòa Khương ra quân tổng dọn vệ sinh
Lên đầu trang
