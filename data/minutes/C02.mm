@id C02
@layout ocr
@title scanned typed record of an army-family and border dialogue, articles "Điều ghi 1", capitals for speakers without colon, letters confused, words broken at hyphens, answer by reference "Khoản ..." at the end
@format pdf
@date 2017-09-21
@place huyện An Phú, tỉnh An Giang
@level district
@kind thematic
@theme Đời sống nhân dân các xã biên giới đầu nguồn
@wrap 68
@page 34 HUYỆN ỦY AN PHÚ - BIÊN BẢN SỐ 09-BB/HU
---
>> ĐẢNG BỘ TỈNH AN GIANG >> ĐẢNG CỘNG SẢN VIỆT NAM
>> HUYỆN ỦY AN PHÚ >> An Phú, ngày 2l tháng 9 năm 20l7
^ BlÊN BẢN
^ gặp gỡ, đối thoại gỉữa Thường trực Huyện ủy với nhân dân các xã biên giới
I/. Thành phần, thời gian
Vào 7 giờ 45 phút, tại Nhà văn hóa xã Vĩnh Hội Trung. Chủ tọa: đồng chí HUỲNH VĂN SẬM, Bí thư Huyện ủy. Tham dự có đồng chí TRẦN QUỐC LƯỢM (Phó Chủ tịch UBND huyện), ông MAI THÀNH ĐỞM (Đồn Biên phòng), ông LÂM HỮU PHƯỚC (Điện lực), bà KIM THỊ TƯƠI (Phòng Lao động) và 94 hộ dân. Thơ ký: Ngô Út.
Đồng chí chủ tọa nêu chủ đề, [N]đề nghị mỗi người nói chừng năm phút, ai có giấy tờ kèm theo thì đưa cho thơ ký, không thảo luận việc đang có tòa thụ lý[/N].
Il/. Diễn biến
Khoản 1. Ông CHAU SÓC KHONE ở ấp Vĩnh Phước cho biết [K1|Chau Sóc Khone|ấp Vĩnh Phước|agriculture|livelihood]bờ bao tiểu vùng 4 bị sóng tàu đánh lở dài gần 300 thước, lũ năm nay lên sớm, nếu vỡ là mất trắng ba trăm công lúa vụ ba, yêu cầu huyện đưa xáng cạp xuống gia cố trong tuần[/K1].
Khoản 2. Bà NGUYỄN THỊ BÉ SÁU, ấp Vĩnh An. Bà nói nhà bà ở cụm tuyến dân cư từ năm 2004. [K2|Nguyễn Thị Bé Sáu|ấp Vĩnh An|land_management,land_clearance|livelihood]Nền nhà trả góp mười năm đã trả dứt tiền năm 20l5, biên lai còn đủ mà đến nay chưa ai kêu đi lảnh giấy chứng nhận. Cả dãy nhà bà là 46 hộ đều vậy[/K2]. Bà nói thêm [K3|Nguyễn Thị Bé Sáu|ấp Vĩnh An|utilities|livelihood]nước mưa trong cụm tuyến không có đường thoát, cống xây mà không nối ra kinh, hễ mưa một trận là ngập tới mắt cá ba ngày chưa rút[/K3].
Khoản 3. Ông ĐẶNG VĂN MỪNG phát biểu hai việc. a/ [K4|Đặng Văn Mừng|-|economy,security|livelihood]Vỏ lãi chở thuốc lá lậu chạy ban đêm trên kinh Bảy Xã rất nhanh, đã đụng chìm một xuồng câu, đề nghị biên phòng lập chốt chặn ở ngả ba[/K4]; b/ [K5|Đặng Văn Mừng|-|education|livelihood]điểm trường phụ ấp Vĩnh Hòa mùa nước phải đi xuồng, học trò lớp một lớp hai không có áo phao, xin huyện cấp cho mấy cháu[/K5].
Khoản 4. Bà SA LY HÁ (đồng bào Chăm) qua người dịch lại: [K6|Sa Ly Há|-|economy|constructive]nghề dệt thổ cẩm ở Châu Giang, Đa Phước bây giờ chỉ còn bán cho khách quen, theo bà nên gom các nhà dệt thành một hợp tác xã, huyện làm bến tàu du lịch ghé thẳng vô làng, người bán hàng phải học tiếng Anh và ăn chia theo số khách[/K6]. Bà cám ơn [N]nhà nước đã cho vay vốn hộ nghèo, nhờ vậy mà hai đứa con bà được đi học tới nơi tới chốn[/N].
Khoản 5. Ông PHÙNG CÔNG TRẠNG, thương binh 3/4, chất vấn: [K7|Phùng Công Trạng|-|social_welfare|livelihood]hồ sơ xin sửa nhà theo Quyết định 22 ông nộp từ năm 20l4, năm nào rà soát cũng có tên mà năm nào cũng hết tiền, hỏi chừng nào tới phiên ông[/K7]. Ông lại cho rằng [K8|Phùng Công Trạng|-|party_building|constructive]trong đảng bây giờ sanh hoạt chi bộ ấp chỉ đọc báo cáo, đảng viên trẻ đi làm Bình Dương cả năm không họp, phải cho họ sanh hoạt tạm ở nơi làm, khi về thì kiểm điểm trước dân chớ đừng để hình thức mãi[/K8].
Khoản 6. Chị LÊ THỊ KIỀU OANH (Hội Phụ nử xã Phú Hữu Đông) phản ảnh [K9|Lê Thị Kiều Oanh|Hội Phụ nữ xã Phú Hữu Đông|social_welfare|livelihood]hơn năm mươi trẻ theo cha mẹ từ Campuchia về không có khai sanh, không có hộ khẩu nên không được vô danh sách hộ nghèo, không được trợ cấp, mong huyện xét cho các cháu[/K9] và [K10|Lê Thị Kiều Oanh|Hội Phụ nữ xã Phú Hữu Đông|health|livelihood]trạm y tế chỉ có một y sĩ, ai đau ban đêm phải qua phà, cần thêm người trực[/K10].
Khoản 7. Ông TRẦN VĂN NỞ (chủ bến đò Cồn Tiên): [K11|Trần Văn Nở|-|transport|livelihood]phao tiêu luồng ghe bị trôi hai cái từ mùa nước nổi năm rồi, ghe sà lan chạy sát bến đò rất nguy, cần thả lại[/K11]. Có hỏi thêm [N]muốn đóng đò mới có được vay ưu đải không và vay ở ngân hàng nào[/N].
Khoản 8. Cụ DƯƠNG VĂN TÂM, 81 tuổi, không nêu yêu cầu chi, chỉ kể lại trận lụt năm 1978 và khen dân quân.
Khoản 9. Thầy giáo VÕ MINH ĐƯƠNG đề xuất: [K12|Võ Minh Đương|-|front_and_democracy|constructive]các buổi đối thoại như vầy nên làm vào ban đêm sau vụ gặt, về từng ấp, phát phiếu bằng chữ Việt lẫn chữ Chăm, chữ Khmer, và lần sau phải mở đầu bằng việc đọc lại lần trước đã hứa gì, làm gì[/K12].
Ill/. Tiếp thu, giải trình
Đồng chí TRẦN QUỐC LƯỢM: Khoản 1, [A1|in_progress|2017-09-24]hai xáng của Xí nghiệp thủy nông đang trên đường xuống, chậm nhứt 24/9 làm xong đoạn sạt.[/A1] Khoản 2 ý đầu, [A2|in_progress|2017-12-31]tỉnh vừa cho chủ trương cấp giấy cho hộ trả dứt nợ nền, huyện phấn đấu phát hết trong năm nay[/A2]; ý sau [A3|in_progress]giao Phòng Kinh tế - Hạ tầng đấu cống ra kinh, dự toán 180 triệu.[/A3] Khoản 3 điểm b, [A5|settled]chiều nay Hội Chữ thập đỏ giao 60 áo phao cho trường.[/A5] Khoản 7, [A11|referred]luồng do Cảng vụ đường thủy quản lý, huyện đã điện thoại và gởi công văn.[/A11] Khoản 4, [A6|in_progress]huyện ghi vào đề án du lịch, mời bà Há tham gia tổ soạn thảo.[/A6]
Ông MAI THÀNH ĐỞM: [A4|in_progress]Đồn sẽ đặt một ca nô trực tại ngả ba từ 18 giờ đến 5 giờ, kết hợp dân quân hai xã.[/A4]
Bà KIM THỊ TƯƠI: [A7|explained]Trường hợp ông Trạng đứng thứ 12 trong danh sách 40 nhà chờ vốn trung ương, khi có vốn sẽ làm theo thứ tự.[/A7] [A9|in_progress]Các cháu hồi hương thì Phòng cùng Tư pháp, Công an đang lập sổ riêng, cháu nào đủ chứng cứ sanh thì cấp khai sanh trước, trợ cấp sau.[/A9]
Đồng chí HUỲNH VĂN SẬM kết luận: [A8,12]Ban Tổ chức và Ban Dân vận Huyện ủy nghiên cứu hai ý của ông Trạng và thầy Đương, trình Thường vụ trong quý IV.[/A8,12] [A10|in_progress|2017-10-15]Bác sĩ tăng cường cho trạm Phú Hữu Đông từ giữa tháng mười.[/A10] [N]Yêu cầu các ngành không được hẹn lần hẹn lựa, việc nào quá thẩm quyền phải báo ngay về Văn phòng Huyện ủy.[/N]
Biên bản kết thúc lúc 11 giờ l5 phút cùng ngày, đọc lại cả hội trường nghe, không ai có ý kiến khác.
>> THƠ KÝ >> CHỦ TỌA
>> Ngô Út >> Huỳnh Văn Sậm
