@id S13
@layout mixed
@title Mixed: a summary "Tổng hợp 12 ý kiến" by groups with answers, then a free discussion in short turns
@format docx
@date 2023-04-20
@place huyện Châu Thành, tỉnh Tây Ninh
@level district
@kind periodic
@attendees 187
---
>> HUYỆN ỦY CHÂU THÀNH >> ĐẢNG CỘNG SẢN VIỆT NAM
>> VĂN PHÒNG >> Châu Thành, ngày 20 tháng 4 năm 2023
>> Số 22-BB/VPHU >> 

^ BIÊN BẢN HỘI NGHỊ
^ Bí thư Huyện ủy, Chủ tịch UBND huyện đối thoại với MTTQ, các tổ chức chính trị - xã hội và nhân dân năm 2023

I- THỜI GIAN, THÀNH PHẦN
7 giờ 30 ngày 20/4/2023, tại hội trường Huyện ủy. Chủ trì: đ/c Trương Nhật Hoàng, Bí thư Huyện ủy; đ/c Lê Thị Cẩm Giang, Chủ tịch UBND huyện. Dự hội nghị có 187 đồng chí, trong đó nhân dân 15 xã, thị trấn 120 người. Ghi biên bản: đ/c Ngô Phước Hậu.
II- KHAI MẠC
Đ/c Trương Nhật Hoàng phát biểu: [N]đề nghị hội nghị đi thẳng vào hai phần, phần đầu UBND huyện trả lời 12 ý kiến gửi trước, phần sau bà con hỏi trực tiếp, ai chưa đồng ý thì tranh luận tại chỗ.[/N]
III- TỔNG HỢP 12 Ý KIẾN GỬI TRƯỚC HỘI NGHỊ
(Ban Dân vận Huyện ủy tổng hợp từ 15 đơn vị, ý kiến giống nhau gộp một)
a. Nhóm giao thông, hạ tầng (4 ý kiến)
1. [K1|-|xã Phước Vinh Đông|transport|livelihood]Đường ra cửa khẩu phụ Phước Vinh Đông nhỏ, xe mì, xe mía chạy suốt đêm, mặt đường vỡ 5 km, đề nghị nâng cấp[/K1].
2. [K2|-|xã Hòa Hội Tây|utilities|livelihood]Ba ấp xã Hòa Hội Tây chưa có nước máy, dùng giếng khoan bị phèn, đề nghị huyện mở rộng mạng đường ống[/K2].
3. [K3|-|thị trấn|utilities|livelihood]Cống hộp ngang chợ thị trấn ngập từ tháng 5 đến tháng 10, hàng hóa tiểu thương hư[/K3].
4. [K4|-|xã Thái Bình Hạ|land_clearance|livelihood]18 hộ bị thu hồi đất làm đường 786B hỏi vì sao quyết định bồi thường ký từ 2021 mà chưa nhận tiền, đề nghị chi trả kèm tiền chậm trả[/K4].
b. Nhóm nông nghiệp, môi trường (4 ý kiến)
5. [K5|-|xã Biên Giới Mới|agriculture|livelihood]Khoai mì bị bệnh khảm lá, bà con nhổ bỏ 42 ha mà chưa được hỗ trợ giống[/K5].
6. [K6|-|-|agriculture,economy|constructive]Nên chuyển 1.500 ha mía, mì năng suất thấp sang cây ăn trái theo cụm, mỗi cụm do một hợp tác xã ký với nhà máy sơ chế, huyện góp vốn đường điện và nước tưới[/K6].
7. [K7|-|xã An Cơ Tây|environment|livelihood]Nhà máy tinh bột mì xả nước chua, cá trong kênh TN-17 chết nổi, đề nghị xử phạt và buộc vận hành hệ thống xử lý[/K7].
8. [N]Nhân dân xã Ninh Điền Bắc cảm ơn huyện đã dựng 6 cột phát sóng.[/N]
c. Nhóm chính quyền, Mặt trận, Đảng (4 ý kiến)
9. [K8|-|-|government_building|constructive]Đề nghị mỗi xã lập tổ trả kết quả tại nhà cho người trên 70 tuổi và người khuyết tật, huyện chi tiền xăng theo hồ sơ[/K8].
10. [K9|-|-|front_and_democracy|constructive]Mặt trận giám sát còn nể nang, nên cho Ban giám sát đầu tư cộng đồng được thuê kỹ sư độc lập xem chất lượng công trình, kinh phí do huyện cấp[/K9].
11. [K10|-|-|party_building|constructive]Việc nêu gương của đảng viên cần có bản cam kết dán tại nhà văn hóa ấp để dân chấm, cuối năm chi bộ phải đọc kết quả chấm trước dân[/K10].
11. [K11|-|ấp Bố Lớn Mới, xã Hòa Thạnh|government_building|livelihood]Cán bộ thu quỹ ấp Bố Lớn Mới, xã Hòa Thạnh thu tiền rác hai lần trong tháng 2, đề nghị trả lại cho 30 hộ[/K11].
Đ/c Lê Thị Cẩm Giang trả lời lần lượt:
- Về giao thông, hạ tầng: [A1]đường cửa khẩu phụ tỉnh ghi vốn 96 tỷ đồng, khởi công quý III.[/A1] [A2]Đường ống về ba ấp Hòa Hội Tây làm xong năm 2024.[/A2] [A3]Cống chợ thông lại trong tháng 5, đã có gói thầu.[/A3] [A4]18 hộ được chi ngày 28/4, có tính tiền chậm trả.[/A4]
- Về nông nghiệp, môi trường: [A5,6]hom mì sạch bệnh cấp trong tháng 5; chuyển đổi cây trồng theo cụm được đưa vào đề án cơ cấu lại nông nghiệp huyện.[/A5,6] [A7]Nhà máy bị phạt 420 triệu, hiện chạy 60% công suất cho đến khi sửa bể.[/A7]
- Về chính quyền, Mặt trận, Đảng: [A8,9]huyện thống nhất chủ trương, làm thử ở 3 xã;[/A8,9] [A10]nội dung bản cam kết nêu gương do Ban Tổ chức Huyện ủy hướng dẫn;[/A10] [A11]tiền rác thu trùng đã trả lại cho 30 hộ ngày 17/4.[/A11]
IV- PHẦN THẢO LUẬN TỰ DO
Ông Bạch Văn Lời (xã Thái Bình Hạ): Tôi là một trong 18 hộ đây. Nghe chị nói 28/4 tôi mừng, mà [K12|Bạch Văn Lời|xã Thái Bình Hạ|land_clearance|livelihood]đất nhà tôi đo thiếu 84 mét, xin đo lại luôn[/K12].
Bà Giang: [A12]Cuối tuần này tổ đo đạc xuống nhà ông.[/A12]
Ông Lời: Cảm ơn, tôi hết ý.
Chị Tô Thị Ngọc Hân (thị trấn): [K13|Tô Thị Ngọc Hân|thị trấn|security|livelihood]Gần trường cấp 3 mọc ba tiệm bán thuốc lá điện tử, học sinh hút trong giờ ra chơi, mong công an dẹp[/K13].
Đ/c Phùng Đức Ninh, Trưởng Công an huyện: [A13]Nhận, tuần tới kiểm tra cả ba tiệm.[/A13]
Anh Hồ Quốc Thái (xã Biên Giới Mới): [N]Cho tôi hỏi thủ tục xuất mì qua cửa khẩu phụ thì cần giấy kiểm dịch của ai?[/N]
Bà Giang: Của Chi cục Kiểm dịch thực vật vùng, phòng Kinh tế gửi bản hướng dẫn sau.
Cô Út Liễu (bán vé số): Tôi thì [K14|Út Liễu|-|social_welfare|livelihood]bị cắt trợ cấp khuyết tật từ tháng Giêng mà không ai nói lý do, xin coi lại[/K14].
Đ/c Giang: [A14]Phòng LĐTBXH kiểm tra ngay, chiều nay gọi cho cô.[/A14]
Ông Thân Trọng Nhường (CCB): Tôi góp ý ngắn. [K15|Thân Trọng Nhường|-|front_and_democracy|constructive]Đối thoại mỗi năm một lần thì thưa quá, nên làm lưu động ở từng cụm xã, mỗi quý một cụm, buổi tối cho người làm rẫy đi được[/K15].
Đ/c Bí thư: [A15]Đồng ý về nguyên tắc, quý III làm thử ở cụm biên giới.[/A15]
Bà Năm Kiểu (xã An Cơ Tây): Tôi ở sát nhà máy mì đây, chị Chủ tịch nói phạt rồi mà [K16|Năm Kiểu|xã An Cơ Tây|environment|livelihood]tối qua vẫn còn hôi, cử người xuống ban đêm mà bắt quả tang chứ ban ngày họ đâu có xả[/K16].
Đ/c Ninh: [A16]Cảnh sát môi trường sẽ trực đêm, bà cho số điện thoại để phối hợp.[/A16]
Anh Rạch Sa Muôn (dân tộc Khmer, xã Hòa Thạnh): Cái tôi định nói người ta nói hết rồi.
V- KẾT LUẬN
Đ/c Trương Nhật Hoàng tiếp thu toàn bộ ý kiến. [N]Đồng chí yêu cầu UBND huyện ra thông báo phân công trong 7 ngày, đề nghị Ban Dân vận theo dõi 18 hộ bồi thường, nước máy Hòa Hội Tây và nhà máy mì, báo cáo Ban Thường vụ hằng tháng.[/N]
Hội nghị kết thúc lúc 11 giờ 00 cùng ngày.
>> NGƯỜI GHI BIÊN BẢN >> T/M CHỦ TRÌ
>> Ngô Phước Hậu >> Trương Nhật Hoàng
