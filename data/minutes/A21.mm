@id A21
@layout points
@title Discussion groups on draft Party documents and local affairs (province town, 2020): three groups, letters as numbers, answers at the end by "tổ / số"; constructive-heavy
@format docx
@date 2020-08-19
@place thành phố Tuyên Quang, tỉnh Tuyên Quang
@level district
@kind thematic
@theme Góp ý dự thảo văn kiện đại hội và những vấn đề dân quan tâm
@attendees 97
---
^ THÀNH ỦY TUYÊN QUANG
^ GHI NHANH Ý KIẾN THẢO LUẬN TỔ
^ Hội nghị Bí thư Thành ủy gặp mặt, đối thoại với đại diện trí thức, chức sắc, nhân sĩ – 19/8/2020

97 vị dự, chia ba tổ. [N]Gợi ý thảo luận do Ban Tổ chức phát: một là, đánh giá kết quả nhiệm kỳ; hai là, các chỉ tiêu chủ yếu; ba là, giải pháp đột phá.[/N] Thư ký tổ chỉ ghi ý mới.

# TỔ MỘT (hội trường tầng 2; tổ trưởng: ông Tướng Văn Hạc)
A. [K1|-|TỔ MỘT|party_building|constructive]Dự thảo nói "xây dựng thành phố thành đô thị xanh" nhưng trong mười hai chỉ tiêu không có chỉ tiêu nào về cây xanh, nước thải; bỏ bớt chỉ tiêu giáo điều, thêm tỷ lệ nước thải được xử lý[/K1].
B. Bác sĩ Quan Thị Phượng: [K2|Quan Thị Phượng|-|health|constructive]nên có cơ chế trả thêm để bác sĩ về trạm y tế xã ngoại thị hai ngày một tuần, nếu không các trạm chỉ còn đo huyết áp[/K2]; chị cũng nói [K3|Quan Thị Phượng|-|health|livelihood]máy chạy thận của bệnh viện tỉnh hỏng bốn trên mười hai cái, người bệnh phải chạy ca đêm lúc hai giờ sáng[/K3].
C. Hòa thượng Thích Thanh Phúc: [N]hoan nghênh thành phố đã giúp trùng tu chùa An Vinh,[/N] [K4|Thích Thanh Phúc|-|culture|constructive]có thể hướng dẫn nhà chùa, nhà thờ mở lớp hè cho trẻ, Nhà nước cấp giáo trình kỹ năng sống, phòng đuối nước[/K4].
D. [K5|-|TỔ MỘT|transport|livelihood]Ngã năm Chợ Tam Cờ, giờ tan tầm chen nhau, đèn tín hiệu hỏng ba tháng[/K5]. (tổ nhất trí nêu)

# TỔ HAI (phòng 204)
1. Giáo viên Đàm Quốc Việt:
 - [K6|Đàm Quốc Việt|-|education,party_building|constructive]đề nghị bỏ chỉ tiêu 100% trường chuẩn quốc gia vì sinh ra làm đẹp hồ sơ, thay bằng tỷ lệ học sinh biết bơi, nói được tiếng Anh cơ bản[/K6]
 - [K7|Đàm Quốc Việt|-|education|livelihood]trường Phan Thiết 2 chưa có nhà vệ sinh cho khối 1, mưa phải chạy qua sân[/K7]
2. Ông Hứa Bình An, nguyên Phó Ban Nội chính: [K8|Hứa Bình An|-|party_building,justice|constructive]Phần phòng, chống tham nhũng viết "kiên quyết, kiên trì", nghe quen. Viết hẳn vào nghị quyết rằng cán bộ diện Thành ủy quản lý khi thôi chức hai năm vẫn phải giải trình biến động tài sản[/K8].
   Ông còn có thư riêng, tổ trưởng không đọc.
3. Doanh nhân Chẩu Minh Tuấn (điện thoại vào): [K9|Chẩu Minh Tuấn|-|economy|constructive]thành phố đặt hàng doanh nghiệp nhỏ địa phương thay vì chỉ gói thầu lớn, quy định 30% gói mua sắm dưới 500 triệu dành cho hợp tác xã, hộ[/K9]; [K10|Chẩu Minh Tuấn|-|land_management|livelihood]công ty tôi xin thuê 3.000 m² đất ở cụm công nghiệp Thắng Quân, nộp 14 tháng, chưa ai nói được hay không[/K10].

# TỔ BA – nhà khách; ghi theo người
+ Thầy mo Ma Kim Thoa, 79 tuổi: [K11|Ma Kim Thoa|-|culture|livelihood]Hát then bây giờ mời nhà báo về quay rồi đi, lớp truyền dạy do dân tự nuôi, tiền đàn cũng tự mua, xin hỗ trợ đàn tính cho 20 cháu[/K11].
+ Bà Lỷ Thị Sẻn: [K12|Lỷ Thị Sẻn|-|utilities|livelihood]Tổ 9 phường Nông Tiến Hạ dân Dao di dời từ lòng hồ, họp điện chung một công tơ, giá ba nghìn hai một số[/K12].
+ Ông An (tổ hai sang dự): [K13|Hứa Bình An|-|government_building|constructive]Sáp nhập phường, gộp trường, giảm biên chế là đúng, chỉ sợ gộp rồi vẫn mời họp đủ ngần ấy ban; đề nghị quy định mỗi tháng không quá bốn cuộc họp xuống đến tổ dân phố[/K13].
+ Linh mục Giuse Trần Văn Khởi: [K14|Trần Văn Khởi|-|land_management|livelihood]giáo xứ xin được cấp giấy chứng nhận cho thửa đất nhà xứ dùng từ trước năm 1954, hồ sơ nộp ở Sở đã ba năm[/K14]; cha nói mừng vì [N]đường vào nhà thờ mới mở rộng, giáo dân đi lễ thuận tiện, xin gửi lời cảm ơn tới bà con hai bên đường đã lùi tường rào.[/N]
+ Kỹ sư Âu Đình Mạnh (ghi qua điện thoại, tín hiệu kém): [K15|Âu Đình Mạnh|-|urban_planning|constructive]dự thảo định lấy hai bờ sông Lô làm đô thị nén, theo tôi nên ngược lại, giữ bờ trái làm công viên ngập nước, cao tầng lùi vào sau đường Bình Thuận, thi tuyển phương án quy hoạch và cho dân bỏ phiếu chọn[/K15], (mất tiếng) ... [K16|Âu Đình Mạnh|-|agriculture|livelihood]kè phường Hưng Thành sụt hai chục mét chưa thấy ai làm[/K16].
+ Chị Nịnh Thu Hà: [N]chị hỏi kỳ thi tốt nghiệp đợt hai có tổ chức tại thành phố không.[/N] Chị đề xuất thêm [K17|Nịnh Thu Hà|-|front_and_democracy|constructive]khi góp ý văn kiện phải phản hồi ý nào được tiếp thu, ý nào không, vì sao; góp ba nhiệm kỳ rồi chưa ai trả lời tôi[/K17].

# BÍ THƯ THÀNH ỦY TIẾP THU, TRẢ LỜI
Ý A tổ một: [A1|in_progress]Tiểu ban Văn kiện bổ sung chỉ tiêu xử lý nước thải 65%.[/A1] Ý B: [A2|referred]nghị quyết của HĐND tỉnh mới đặt ra được mức đãi ngộ, ghi vào kiến nghị[/A2]; [A3|in_progress|2020-09-20]về máy chạy thận Sở Y tế đã mua 6 máy, tháng 9 lắp.[/A3]
Ý C tổ một, [A4|in_progress]thành phố đồng ý thí điểm hè 2021.[/A4] Ý D: [A5|settled]đèn sửa xong chiều qua.[/A5]
Tổ hai: số 1 gạch thứ nhất, [A6|explained]không bỏ được vì là chỉ tiêu của tỉnh giao nhưng thêm chỉ tiêu bơi lội[/A6]; gạch thứ hai [A7|in_progress|2020-09-05]khai giảng năm nay có nhà vệ sinh.[/A7] Số 2, đồng chí Bí thư nói: [A8|in_progress]ý của anh An hay và khó, tôi sẽ đưa ra thảo luận ở Ban Chấp hành, không hứa trước.[/A8] Số 3, [A9|explained]Luật Đấu thầu không cho dành riêng, song có thể ưu tiên trong chỉ định thầu[/A9]; còn việc thuê đất, [A10|in_progress|2020-08-28]Ban Quản lý cụm trả lời công ty trước 28/8.[/A10]
Tổ ba: lớp then [A11|in_progress]cấp 20 cây đàn từ nguồn xã hội hóa[/A11]; Điện lực tách công tơ tổ 9 [A12|in_progress|2020-10-15]xong giữa tháng 10[/A12]; ý ông An [A13|in_progress]Văn phòng soạn quy chế họp[/A13]; ý kiến của linh mục Khởi [A14|in_progress|2020-12-31]Sở Tài nguyên đã thẩm định, cấp giấy trong năm nay[/A14]; anh Mạnh hai ý, [A15|in_progress]việc thi tuyển quy hoạch ven sông thành phố đồng ý và sẽ trưng bày lấy ý kiến dân[/A15], còn kè Hưng Thành [A16|settled]đã xếp rọ đá xong hôm 15/8, có lẽ anh chưa đi qua[/A16]; ý chị Hà thì [A17|in_progress]in thành phụ lục gửi từng vị trước đại hội.[/A17]
[N]Bí thư mong các vị, trong cuộc sống hằng ngày, tiếp tục động viên nhân dân giữ gìn trật tự, đề cao cảnh giác trước đại hội.[/N]
