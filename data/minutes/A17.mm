@id A17
@layout numbered_turns
@title Old-fashioned district minutes of 2016: numbered speakers, a) b) beneath with + details, real Word list for one speaker, answers only in a later section by official, one speaker's cue in the plural ("các ông A, B")
@format docx
@date 2016-10-20
@place huyện Bình Lục, tỉnh Hà Nam
@level district
@kind periodic
@attendees 180
---
>> HUYỆN UỶ BÌNH LỤC >> ĐẢNG CỘNG SẢN VIỆT NAM
>> >> Bình Lục, ngày 20 tháng 10 năm 2016

^ BIÊN BẢN
^ Đối thoại giữa Bí thư, Phó Bí thư – Chủ tịch UBND huyện với cán bộ, hội viên nông dân

Thành phần: Thường trực Huyện uỷ, lãnh đạo UBND huyện, trưởng các phòng; 180 cán bộ, hội viên nông dân của 19 xã, thị trấn.
Chủ toạ: đồng chí Trịnh Hữu Phước, Bí thư Huyện uỷ. Thư ký: đồng chí Nguyễn Thuỳ Dung.
Chương trình: [N]chào cờ, giới thiệu đại biểu, báo cáo kết quả thực hiện kiến nghị 2015, phát biểu của hội viên, trả lời và kết luận. Mỗi ý kiến không quá 5 phút, không nhắc lại ý người trước.[/N]

# I. Ý KIẾN PHÁT BIỂU
1. Ông Lại Tiến Đoàn, Chủ tịch Hội Nông dân xã An Đổ Thượng
a) [K1|Lại Tiến Đoàn|xã An Đổ Thượng|agriculture|livelihood]Trạm bơm Điệp Sơn ba tổ máy thì hỏng hai, năm nay úng 110 mẫu. Đề nghị thay tổ máy trước vụ xuân[/K1].
b) Việc dồn điền đổi thửa:
+ [K2|Lại Tiến Đoàn|xã An Đổ Thượng|land_management|livelihood]ruộng đổi xong đã 3 năm nhưng giấy chứng nhận mới cấp cho 4 thôn, còn 9 thôn chưa[/K2];
+ [K3|Lại Tiến Đoàn|xã An Đổ Thượng|land_management,agriculture|livelihood]đất 5% xã đấu thầu, người trúng không canh tác để hoang chuột phá sang ruộng bên[/K3].
2. Bà Phan Thị Chuyền (xã Bồ Đề Nam)
a) [K4|Phan Thị Chuyền|xã Bồ Đề Nam|environment|livelihood]Nhà máy nhuộm thải ra sông Sắt thứ nước khi tím khi đỏ, cá nuôi lồng chết nổi, dân đã chụp ảnh gửi huyện 2 lần[/K4].
b) [K5|Phan Thị Chuyền|xã Bồ Đề Nam|economy,agriculture|livelihood]Công ty giống bán ngô không ra hạt cho 36 hộ, đại lý hứa đền rồi lờ đi[/K5], huyện đứng ở đâu?
c) Cảm ơn đoàn cán bộ Ngân hàng chính sách.
3. Các ông Vũ Đình Lự, Tống Văn Khoát – thị trấn Bình Mỹ Trung cùng nêu:
- [K6|Vũ Đình Lự|thị trấn Bình Mỹ Trung|transport|livelihood]Quốc lộ 21A qua thị trấn không có vỉa hè, chợ họp ra lòng đường, xe khách dừng đón trả tuỳ tiện gây tắc, mong giải quyết dứt điểm[/K6].
- (ông Khoát) [K7|Tống Văn Khoát|thị trấn Bình Mỹ Trung|party_building|constructive]Nghị quyết của Huyện uỷ về nông nghiệp viết dài mười bảy trang, nông dân không biết, chi bộ cũng không nhớ. Nên rút còn một trang, nói rõ từng xã làm cây gì con gì, ai chịu trách nhiệm, in phát về từng nhà[/K7].
4. Anh Ngô Văn Triệu, chủ trang trại, xã Trung Lương Hạ kiến nghị 4 điểm:
* [K8|Ngô Văn Triệu|xã Trung Lương Hạ|agriculture,economy|constructive]Trang trại đạt tiêu chí mà không được vay theo Nghị định 55 vì chuồng trại không được coi là tài sản; đề nghị tỉnh có cơ chế định giá công trình trên đất thuê làm tài sản bảo đảm[/K8].
* [K9|Ngô Văn Triệu|xã Trung Lương Hạ|utilities|livelihood]Điện ba pha kéo ra khu chuyển đổi Đồng Mả chưa có, phải chạy máy nổ sục khí ao cá[/K9].
* [K10|Ngô Văn Triệu|xã Trung Lương Hạ|agriculture|livelihood]Lợn hơi còn ba mươi mấy nghìn một cân, huyện tìm đầu ra giúp, không thì vỡ nợ[/K10].
* [N]Tôi cũng muốn hỏi sổ đăng ký trang trại có thời hạn bao nhiêu năm.[/N]
5. Bà Đỗ Thị Nhẫn, chi hội trưởng phụ nữ thôn Cát Lại
a. [K11|Đỗ Thị Nhẫn|thôn Cát Lại|education|livelihood]Các khoản đóng góp đầu năm trường tiểu học thu 12 khoản, cả tiền nước rửa tay, yêu cầu trả lại khoản sai[/K11].
b. [K12|Đỗ Thị Nhẫn|thôn Cát Lại|security|livelihood]Rạp xiếc, hội chợ về thôn bày trò bốc thăm ăn tiền, trẻ con bán trứng nhà đi chơi[/K12].
c. [K13|Đỗ Thị Nhẫn|thôn Cát Lại|front_and_democracy|constructive]Hội viên phụ nữ đi làm công ty cả, sinh hoạt trưa không ai đến; đề xuất lập chi hội theo khu nhà trọ, theo xưởng may và sinh hoạt qua nhóm mạng, không bó vào thôn[/K13].
6. Ông Cù Xuân Bách, 76 tuổi: [K14|Cù Xuân Bách|-|social_welfare|livelihood]tôi thương binh hạng 4/4, vết thương tái phát, làm đơn giám định lại từ 2014 mà phòng bảo chờ[/K14]. [K15|Cù Xuân Bách|-|justice|livelihood]Con rể tôi thắng kiện đòi nợ 170 triệu đã hai năm, thi hành án bảo người ta không có tài sản, trong khi người ta mới xây nhà hai tầng[/K15].

# II. PHẦN TRẢ LỜI
1. Đồng chí Trưởng phòng Nông nghiệp và PTNT
- Trả lời ông Đoàn (ý a): [A1|in_progress|2017-01-15]Công ty Khai thác công trình thuỷ lợi đã mua 02 động cơ 75 kW, lắp xong trước 15/01/2017.[/A1]
- Bà Chuyền (ý b): [A5|in_progress|2016-11-10]Thanh tra Sở lập biên bản ngày 14/10, công ty đồng ý đền 1,2 triệu đồng/sào, chi trả trước 10/11.[/A5]
- Anh Triệu, ý 3: [A10|explained]giá xuống do thừa cung cả nước; trước mắt huyện vận động bếp ăn các khu công nghiệp mua của dân, về lâu dài người nuôi phải giảm đàn nái.[/A10]
2. Phòng Tài nguyên và Môi trường:
Về giấy chứng nhận ở An Đổ Thượng, [A2|in_progress|2017-06-30]xong 9 thôn còn lại trong quý II năm 2017.[/A2] Đất 5% bỏ hoang: [A3|in_progress]xã phải huỷ hợp đồng nếu quá 12 tháng không sản xuất.[/A3] Nhà máy nhuộm, [A4|in_progress|2016-10-31]Cảnh sát môi trường tỉnh đã lấy mẫu, có kết quả trước 31/10.[/A4]
3. Phòng Kinh tế – Hạ tầng: [A6|in_progress]đã trình phương án lát hè 1,1 km và chuyển chợ vào sân vận động cũ, năm 2017.[/A6]
Điện lực Bình Lục: [A9|in_progress|2016-12-20]đường dây Đồng Mả đóng điện ngày 20/12.[/A9]
4. Phòng Giáo dục và Đào tạo thừa nhận có khoản thu sai, [A11|settled]đã buộc trường trả lại 214.000 đồng/học sinh hôm 18/10.[/A11] Câu hỏi về sổ trang trại của anh Triệu: [A]giấy chứng nhận kinh tế trang trại hiện không ghi thời hạn.[/A]
5. Chi cục Thi hành án: [A15|in_progress]sẽ xác minh lại nguồn gốc nhà hai tầng, nếu là tài sản của người phải thi hành thì kê biên.[/A15] Phòng Lao động báo ông Bách [A14|explained]việc giám định vết thương tái phát phải có giấy điều trị nội trú, phòng cử người hướng dẫn tại nhà.[/A14]
6. Kết luận của đồng chí Bí thư: [A7|in_progress]Đồng ý với ông Khoát, từ nay mỗi nghị quyết chuyên đề kèm một tờ tóm tắt phát đến hộ.[/A7] Ý kiến bà Nhẫn: trò bốc thăm, [A12|in_progress]Công an cấm ngay từ tuần tới[/A12]; về chi hội theo khu nhà trọ [A13|in_progress]giao Hội Phụ nữ làm thử ba nơi.[/A13] Điểm thứ nhất của anh Triệu [A8|referred]chuyển Ngân hàng Nhà nước tỉnh.[/A8]
[N]Đồng chí yêu cầu các phòng không được trả lời "ghi nhận", đã hứa phải có ngày tháng.[/N]
Biên bản lập xong lúc 11h45, đã đọc lại.

>> THƯ KÝ >> CHỦ TOẠ
>> Nguyễn Thuỳ Dung >> Trịnh Hữu Phước
