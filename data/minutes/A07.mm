@id A07
@layout slips
@title Opinion slips typed out one after another as written by hand (no table): slip number, signature or none, spelling of the people, several matters on one slip; clerk's remarks in brackets; no answers but three
@format docx
@date 2018-10-09
@place phường Đông Khê Nam, quận Ngô Quyền, thành phố Hải Phòng
@level commune
@kind periodic
---
UBMTTQ VIỆT NAM PHƯỜNG ĐÔNG KHÊ NAM

^ CHÉP LẠI Ý KIẾN TRÊN PHIẾU
^ (Phục vụ đối thoại của Bí thư Đảng ủy, Chủ tịch UBND phường năm 2018)

Phát 300 phiếu, thu 171 phiếu, 88 phiếu trắng, 46 phiếu chỉ ghi "nhất trí". Còn lại 37 phiếu, dưới đây chép các phiếu có nội dung, chữ viết tay thế nào chép lại thế. [N]Đề nghị các đồng chí được phân công trả lời đọc kỹ trước ngày 12/10, không trả lời chung chung.[/N]

Phiếu 3 (Bùi Thị Nhã, số 12/41 Lạch Tray): [K1|Bùi Thị Nhã|số 12/41 Lạch Tray|utilities|livelihood]Hố ga trước cửa mất nắp từ hôm 2/9. Cháu tôi thụt chân[/K1].

Phiếu 4 (không tên)
- [K2|-|-|environment|livelihood]thu gom rác 2 ngày 1 lần là ít, xe rác đi qua lúc 18h30 nhà chưa ai về, đổi lại 20h cho dân[/K2]
- [K3|-|-|security|livelihood]quán game đầu ngõ 275 mở đến 3h sáng, học sinh cấp 2 chơi đầy[/K3]
- khen: [N]Cô Hạnh hộ tịch nhiệt tình, làm giấy khai sinh 1 buổi xong[/N]

Phiếu 9 (Tổ dân phố 14, tập thể 23 chữ ký): [K4|-|Tổ dân phố 14|urban_planning,land_clearance|livelihood]Khu tập thể Máy Điện 3 tầng xây 1971, cầu thang long hẳn ra khỏi tường, có văn bản của thành phố kết luận cấp D mà dân vẫn phải ở. Chúng tôi xin được biết bao giờ di dời và ở tạm đâu, đền bù thế nào[/K4]

Phiếu 10: [K5|-|-|transport|livelihood]cấm đỗ ô tô ngày chẵn lẻ ở phố Lê Hồng Thái vì 2 bên đỗ kín xe cứu hỏa không vào được[/K5].

Phiếu 17 (ô. Đinh Khắc Thụ, CCB): Tôi có 4 điểm cần nói
1/ [K6|Đinh Khắc Thụ|-|party_building|constructive]Đảng viên về sinh hoạt 2 chiều theo QĐ 76 chỉ đến ký giấy 1 năm 1 lần, không ai biết mặt. Phường nên giao việc cụ thể cho từng đ/c và tổ dân phố nhận xét thật, gửi thẳng về cơ quan[/K6]
2/ [K7|Đinh Khắc Thụ|-|social_welfare|livelihood]hồ sơ hưởng trợ cấp chất độc da cam của tôi nộp từ 2015, qua 3 đời cán bộ chính sách, nay bảo thất lạc[/K7]
3/ Xem lại việc bầu tổ trưởng: [K8|Đinh Khắc Thụ|-|front_and_democracy|livelihood]tổ 6 họp có 19/112 hộ mà vẫn lập biên bản bầu xong, đề nghị bầu lại[/K8]
4/ Chúc các đ/c sức khỏe

Phiếu 18 (xem phiếu 17, cùng nét chữ, không chép lại).

Phiếu 22 - chị P.T.L, tiểu thương: [K9|P.T.L|-|economy|livelihood]Thu phí chợ 2 lần 1 tháng không biên lai[/K9]; [K10|P.T.L|-|economy|livelihood]mái chợ thủng, mưa ướt hết hàng, thuê chỗ 1,2 triệu mà không được sửa[/K10]; [K11|P.T.L|-|transport,economy|livelihood]hàng rong ngồi kín lối vào cổng chợ thì không ai đuổi[/K11].
(Người chép: phiếu gạch dưới hai lần chữ "không ai đuổi")

Phiếu 25: [N]Tôi không có ý kiến gì, chỉ mong phường mình ngày càng giàu đẹp.[/N]

Phiếu 26, trẻ con viết: [K12|-|-|culture|livelihood]Chúng cháu không có chỗ đá bóng, sân chung cư các bác để ô tô hết rồi ạ[/K12]

Phiếu 30 (Mai Văn Quýnh – tổ 2): [K13|Mai Văn Quýnh|tổ 2|land_management|livelihood]nhà 3 anh em chung 1 sổ đỏ bìa cũ, xin tách đi lại 7 lần, quận bảo thiếu trích lục, phường bảo đủ[/K13]. Còn thái độ của cán bộ địa chính thì [K14|Mai Văn Quýnh|tổ 2|government_building|livelihood]cứ nhìn điện thoại, hỏi 3 câu mới đáp 1 câu, nhờ lãnh đạo nhắc nhở[/K14]

Phiếu 31 (vô danh, chữ in hoa): [K15|-|-|party_building,justice|constructive]CÁN BỘ CÓ NHÀ 5 TẦNG THÌ PHẢI NÓI RÕ TIỀN Ở ĐÂU RA. KÊ KHAI TÀI SẢN PHẢI DÁN Ở NHÀ VĂN HÓA TỔ CHO DÂN XEM CHỨ DÁN TRONG CƠ QUAN AI VÀO MÀ XEM[/K15]

Phiếu 34 - Vũ Đình Sắc: [K16|Vũ Đình Sắc|-|health|livelihood]Trạm y tế phường tiêm phòng cho trẻ chỉ ngày 5 và ngày 20, đông như nêm, các cháu khóc ngất, xin thêm 1 ngày[/K16]. [K17|Vũ Đình Sắc|-|front_and_democracy|constructive]Góp ý cách làm đối thoại: phát phiếu này hay nhưng 1 năm mới 1 lần, nên để thường xuyên 1 hòm ở nhà văn hóa, Mặt trận giữ chìa khóa, mở trước mặt dân[/K17].

Phiếu 35 (rách nửa dưới): [K18|-|-|utilities|livelihood]đèn đường ngách 58 hỏng 4 bóng liền nhau, đi tối vấp ngã, công ty chiếu sáng bảo không thuộc[/K18] ... (mất chữ)

Phiếu 35b (cùng phong bì với phiếu trên, ký "một người dân tổ 9"): [K19|-|tổ 9|transport|livelihood]Vạch sang đường cổng trường Nguyễn Khuyến mờ hết, xe máy phóng như ngựa, các cháu đi học về cứ đứng chờ mãi[/K19]. [N]Còn việc phường bắc loa nhắc đóng tiền điện thì tôi hoan nghênh.[/N]

Phiếu 35c, bà Lương Thị Tí, 77 tuổi (cháu viết hộ, chữ đẹp): Bà có hai điều muốn thưa với các bác. Điều bà mong nhất là [K20|Lương Thị Tí|-|social_welfare|livelihood]được vào diện trợ cấp người già neo đơn, bà ở một mình trong gian nhà mười hai mét của hợp tác xã cũ, con trai mất năm 2011, con dâu đi lấy chồng, mỗi lần xét thì tổ lại bảo bà còn có cháu[/K20]. Điều nữa là [K21|Lương Thị Tí|-|utilities|livelihood]cái đồng hồ nước để tận ngoài ngõ, người ta câu trộm, tháng vừa rồi bà phải trả hai trăm sáu mươi nghìn, nhờ công ty nước dời vào trong nhà cho[/K21]. Bà chúc các bác mạnh khỏe.

Phiếu 36: [N]Hỏi lịch tiếp dân của Chủ tịch phường là ngày nào?[/N]

# Ghi thêm sau khi đã phân loại
Phiếu 3, Ban quản lý hạ tầng: [A1|settled]đã thay nắp gang sáng 10/10.[/A1]
Phiếu 36: [A]thứ Năm hằng tuần, buổi chiều.[/A]
Phiếu 9, chuyển Phòng Quản lý đô thị quận; quận nhắn: [A4|in_progress|2019-06-30]phương án di dời tạm cư về chung cư HH4 Đồng Quốc Bình, muộn nhất quý II/2019.[/A4]
Những phiếu có chữ ký sẽ được trả lời tại hội nghị ngày 18/10; phiếu không tên thì tổ trưởng đọc ở tổ.

>> NGƯỜI CHÉP >> XÁC NHẬN CỦA BAN THƯỜNG TRỰC
>> Tô Thị Ngân >> Nguyễn Bá Lạn
