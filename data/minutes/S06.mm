@id S06
@name tiep-xuc-cu-tri-dbqh-ca-mau-2024
@layout points
@title National Assembly deputies' voter contact at three meeting points, a) b) c) under each speaker, decomposed Unicode (NFD)
@format pdf
@date 2024-05-03
@place tỉnh Cà Mau
@level national
@kind voter_contact
---
>> ĐOÀN ĐẠI BIỂU QUỐC HỘI >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỈNH CÀ MAU >> Độc lập - Tự do - Hạnh phúc
>> Số: 27/BC-ĐĐBQH >> Cà Mau, ngày 03 tháng 5 năm 2024

^ BÁO CÁO
^ Tiếp xúc cử tri của đại biểu Quốc hội trước Kỳ họp thứ bảy, Quốc hội khóa XV

Từ ngày 24 đến 26/4/2024, các đại biểu Quốc hội: ông Phan Trọng Bình, bà Trịnh Ngọc Bích, ông Hồ Minh Đăng đã tiếp xúc cử tri tại 3 điểm. Chủ tọa các điểm là Ủy ban MTTQ huyện. [N]Chủ tọa đề nghị cử tri không hỏi lại những nội dung đại biểu đã báo cáo, dành thời gian nêu những kiến nghị mới.[/N]
# Điểm thứ nhất: hội trường UBND thị trấn Rạch Gốc Mới, huyện Ngọc Hiển (24/4, 82 cử tri)
1. Cử tri Dương Văn Hạc, ấp Kinh Ba
a) [K1|Dương Văn Hạc|ấp Kinh Ba|agriculture|livelihood]Ven biển ấp chúng tôi hai năm mất hơn 60 mét đất rừng, sóng vỗ tới bờ vuông, đề nghị xây kè chắn sóng khẩn cấp trước mùa gió Tây Nam[/K1].
b) [K2|Dương Văn Hạc|ấp Kinh Ba|environment|livelihood]Rác ngoài biển trôi vào cửa rạch, túi ni lông bám đầy lưới, không ai gom[/K2].
c) [N]Cho tôi hỏi dự án cảng Hòn Khoai bây giờ đang ở giai đoạn nào rồi?[/N]
2. Cử tri Lâm Thị Út Đẹt, ấp Vàm Lũng
a) [K3|Lâm Thị Út Đẹt|ấp Vàm Lũng|utilities|livelihood]Mùa hạn này nước giếng bị mặn, một khối nước đổi xuồng giá 120 ngàn, xin Nhà nước kéo ống nước về ấp[/K3].
b) [K4|Lâm Thị Út Đẹt|ấp Vàm Lũng|land_management|livelihood]Đất nhà tôi ở rừng phòng hộ trên 20 năm, trả lời hoài là chờ, giờ phải làm sổ đỏ cho dân ở ổn định chứ[/K4].
3. Cử tri Nguyễn Thành Gia, khóm 4
a) [K5|Nguyễn Thành Gia|khóm 4|agriculture|constructive]Ngư dân tụi tôi bị phạt vì tàu mất kết nối giám sát hành trình mà lỗi do máy, do sóng. Đề nghị Quốc hội, Chính phủ quy định rõ trường hợp bất khả kháng và cho dùng sổ ghi tay có biên phòng ký xác nhận thay thế[/K5].
b) [K6|Nguyễn Thành Gia|khóm 4|agriculture,economy|constructive]Giá dầu lên cao, kiến nghị có chính sách hỗ trợ nhiên liệu cho tàu cá dưới 15 mét, hiện chỉ hỗ trợ tàu lớn đi vùng biển xa[/K6].
Trả lời tại điểm thứ nhất: Ông Mạc Tấn Huy (Phó Chủ tịch UBND huyện): [A1]Kè ấp Kinh Ba dài 2,5 km đã có trong kế hoạch, vốn 48 tỷ đồng, khởi công tháng 6.[/A1] [A2]Huyện giao đoàn thanh niên mỗi tháng ra quân một lần ở cửa rạch và hợp đồng thêm 2 ghe gom rác.[/A2] [A3]Đường ống nước dài 6 km sẽ làm xong trước Tết.[/A3] [A4]Đất lâm phần chưa giao về địa phương nên chưa cấp được, huyện đã kiến nghị tỉnh bóc tách 112 ha.[/A4] Ông Phan Trọng Bình: [A5,6]hai nội dung về tàu cá Đoàn sẽ mang ra Quốc hội, trước hết chất vấn Bộ trưởng Bộ Nông nghiệp.[/A5,6]
# Điểm thứ hai: xã Tân Duyệt Đông, huyện Đầm Dơi (25/4, 104 cử tri)
1. Cử tri Quách Thị Mừng, ấp Bờ Đập: Tôi có hai vấn đề.
a) [K7|Quách Thị Mừng|ấp Bờ Đập|health|livelihood]Chồng tôi chạy thận, thẻ BHYT chỉ đúng tuyến ở huyện, mỗi lần lên tỉnh phải xin giấy mười mấy lần, đề nghị bệnh viện tỉnh cho một giấy chuyển tuyến dùng cả năm như quy định[/K7].
b) [K8|Quách Thị Mừng|ấp Bờ Đập|transport,education|livelihood]Cầu cây vào điểm trường ấp bắc bằng thân dừa, hai đứa nhỏ đã rớt xuống sông, xin bắc lại[/K8].
2. Cử tri Trang Văn Bé Ba, ấp Tân Phước
a) [K9|Trang Văn Bé Ba|ấp Tân Phước|agriculture|livelihood]Tôm chết giữa vụ do nước cống xả không báo trước, đề nghị cán bộ trạm thông báo lịch xả cống qua loa[/K9].
b) [K10|Trang Văn Bé Ba|ấp Tân Phước|government_building|constructive]Cán bộ không chuyên trách ấp làm đủ thứ việc mà phụ cấp 1,3 triệu, đề nghị Trung ương tăng và cho đóng bảo hiểm xã hội bắt buộc[/K10].
c) [K11|Trang Văn Bé Ba|ấp Tân Phước|security|livelihood]Bọn đánh bài tứ sắc, đá gà ăn tiền ở ấp sát chợ ngày nào cũng có, mong công an xuống dẹp[/K11].
3. Cử tri Kim Sóc Thia (dân tộc Khmer), ấp Cây Dương: Tôi cảm ơn Nhà nước cho cái nhà đại đoàn kết. Không có ý kiến.
4. Cử tri Hà Đức Khiêm, cán bộ hưu trí
a) [K12|Hà Đức Khiêm|-|justice|constructive]Chống tham nhũng tôi rất ủng hộ, nhưng thu hồi tài sản còn ít. Đề nghị sửa luật để kê biên tài sản người thân đứng tên hộ ngay từ khi khởi tố, không đợi đến án có hiệu lực[/K12].
b) [K13|Hà Đức Khiêm|-|government_building|constructive]Đại biểu Quốc hội tiếp xúc xong nên gửi lại bảng kê từng kiến nghị, cơ quan nào trả lời, đăng trên cổng của Đoàn để cử tri theo dõi[/K13].
Trả lời tại điểm thứ hai: Bà Trịnh Ngọc Bích: [A7]Bệnh viện tỉnh đã thống nhất giấy chuyển tuyến dùng cả năm với bệnh mạn tính, cô lên phòng bảo hiểm tuần tới.[/A7] [A10]Phụ cấp ấp đã theo Nghị định mới, tỉnh đang trình HĐND mức tăng.[/A10] [A12]Ý kiến của chú Khiêm chúng tôi tiếp thu để góp ý sửa Bộ luật Tố tụng hình sự.[/A12] [A13]Đoàn sẽ đăng bảng kê trên cổng từ kỳ này.[/A13] Chủ tịch UBND xã: [A8]Cầu điểm trường ấp Bờ Đập, xã vận động xã hội hóa 80 triệu, khởi công 20/5.[/A8] [A9]Trạm đã lập nhóm Zalo và phát loa trước 2 ngày.[/A9] [A11]Công an xã tăng cường tuần tra từ 01/5.[/A11]
# Điểm thứ ba: phường Tân Thới Mới, thành phố Cà Mau (26/4, 91 cử tri)
1. Cử tri Tiêu Thị Nga, khóm 2
a) [K14|Tiêu Thị Nga|khóm 2|utilities|livelihood]Triều cường tháng 10 âm lịch đường Phan Ngọc Hiển ngập tới đầu gối, cái van ngăn triều hư từ hai năm trước vẫn chưa sửa[/K14].
b) [K15|Tiêu Thị Nga|khóm 2|economy|constructive]Kinh doanh qua mạng mà cách đánh thuế mỗi nơi mỗi kiểu, mong Quốc hội quy định ngưỡng doanh thu chịu thuế hộ kinh doanh lên 200 triệu đồng một năm[/K15].
2. Cử tri Vương Thành Tín, khóm 5
a) [K16|Vương Thành Tín|khóm 5|urban_planning|livelihood]Nhà ở xã hội ở Đông Bắc hứa 480 căn giao năm 2022 tới giờ mới làm xong móng, đề nghị Đoàn đại biểu giám sát nhà đầu tư này[/K16].
Trả lời: Chủ tịch UBND phường: [A14]van ngăn triều đã có tiền, thay trước 15/9.[/A14] Ông Hồ Minh Đăng: [A15]Luật thuế giá trị gia tăng sửa đổi sẽ trình kỳ này, Đoàn sẽ phát biểu đúng như cử tri.[/A15] [A16]Đoàn sẽ yêu cầu chủ đầu tư báo cáo trước 30/6.[/A16]
# Đánh giá chung
Nhìn chung cử tri tin tưởng vào sự lãnh đạo của Đảng. [N]Đoàn đề nghị UBND tỉnh chỉ đạo giải quyết sớm kè biển, van ngăn triều, đường ống nước cho dân và gửi kết quả về Đoàn trước Kỳ họp thứ tám.[/N]
>> NGƯỜI GHI >> TM. ĐOÀN ĐẠI BIỂU QUỐC HỘI
>> Tạ Mỹ Quyên >> Phan Trọng Bình
