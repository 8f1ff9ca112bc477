@id C11
@layout turn_answer
@title letter-style minutes of a Khmer commune: one paragraph per speaker with dash, cues differ per line; answers follow in italics-like bracket "(…đáp)" sometimes after two speakers; one promise mentions earlier answer
@format docx
@date 2021-12-09
@place xã Kim Hòa Trung, huyện Cầu Ngang, tỉnh Trà Vinh
@level commune
@kind periodic
---
^ BIÊN BẢN ĐỐI THOẠI GIỮA CHỦ TỊCH UBND XÃ VỚI NHÂN DÂN NĂM 2021
Địa điểm: Nhà sala chùa Ô Răng. Do dịch Covid-19, mỗi ấp cử 12 người, giữ khoảng cách.
Chủ tịch Thạch Ngọc Yến thông báo tình hình, [N]xin bà con đừng ngại, nói tiếng nào cũng được, sư cả Thạch Ong giúp dịch, mỗi người nói xong thì ngồi xuống[/N].
Mở màn là ông Kim Song, ấp Chông Bát. Ông cho biết: [K1|Kim Song|ấp Chông Bát|agriculture|livelihood]ao tôm nhà ông dính bệnh đốm trắng, vôi và thuốc nhà nước hứa cấp tới giờ chưa có mà vụ sau sắp thả; mong chi cục sớm cấp[/K1].
Đáp: [A1|in_progress|2021-12-20]3 tấn chlorine đã về huyện, ngày 20 này xã phát.[/A1]
Kế đó bà Sơn Thị Hường bước lên nói nhỏ, thơ ký ghi lại: [K2|Sơn Thị Hường|-|social_welfare|livelihood]Con tui đi công nhân Bình Dương về tránh dịch, hai vợ chồng ba tháng không có tiền, hỏi xã thì nói gói hỗ trợ chi cho người ở chỗ làm, ở chỗ làm thì nói về quê lãnh. Vậy con tui lãnh ở đâu, xã giúp cho nó[/K2].
– Ông Lâm Ngọc Đấu (Mười Đấu), ấp Căn Nom nói luôn một hơi: [K3|Lâm Ngọc Đấu|ấp Căn Nom|transport|livelihood]đường vô lò hỏa táng chưa có mét nhựa nào, đám tang mà mưa là khiêng[/K3], [K4|Lâm Ngọc Đấu|ấp Căn Nom|utilities|livelihood]cái đèn ở ngã ba chùa hư từ Ooc Om Bok tới giờ[/K4].
Hai người trên, Chủ tịch đáp một lượt: [A2|settled]chị Hường mai lên gặp cô Lụa ở bàn số 2, theo Quyết định 28 lao động về quê đúng là do xã chi, cháu chị có tên trong danh sách đợt 3 ký hôm qua[/A2]; [A3|in_progress]đường hỏa táng nằm trong vốn 135 năm tới[/A3]; [A4|settled]đèn ngã ba sáng mai thay.[/A4]
– Tiếp theo là anh Trầm Quốc Nhựt, giáo viên trường THCS: [K5|Trầm Quốc Nhựt|trường THCS|education|livelihood]bảy mươi mấy em học trực tuyến mà không có máy, xã xin được bao nhiêu cái thì phát hết cho con cán bộ trước, xem lại danh sách giùm[/K5]. [K6|Trầm Quốc Nhựt|trường THCS|education|constructive]Theo tôi học bằng tivi của tỉnh mỗi sáng, lặp lại buổi tối, có phụ đề tiếng Khmer, chắc ăn hơn máy tính[/K6].
– Thầy Mười Hai (Achar chùa) góp: [N]bà con Khmer mình đồng lòng chống dịch, không ai đòi hỏi chi[/N].
– Bà Kiên Thị Sa Mol (ấp Kim Hòa) gởi sổ cho xem rồi thưa: [K7|Kiên Thị Sa Mol|ấp Kim Hòa|land_management|livelihood]mẹ bà được cấp 4 công đất theo chương trình 134, sổ đứng tên Nhà nước thu giữ từ lúc bà chết, cả nhà xin lấy lại làm giấy thừa kế[/K7].
Địa chính xã Ngô Hoàng Chương đáp: [A7|in_progress]sổ đang ở kho lưu huyện, chị viết giấy ủy quyền, tôi đi lấy, hẹn 10 ngày.[/A7]
Về ý của thầy Nhựt: [A5|in_progress]xã kiểm danh sách cùng nhà trường, ai không đúng thu lại[/A5], còn [A6|referred]truyền hình là việc của Đài tỉnh, tôi gởi thơ đề xuất ngay.[/A6]
– Ông Thạch Sa Vinh: cũng chuyện dịch. [K8|Thạch Sa Vinh|-|health|livelihood]Trạm cho khai báo F0 bằng điện thoại thông minh mà người già có biết xài đâu, chích mũi hai rồi chưa có dấu mộc, con cháu đi xe khách bị đuổi xuống[/K8]; [K9|Thạch Sa Vinh|-|security|livelihood]còn đám thanh niên tụ tập đá gà mặc kệ chỉ thị, công an xã chưa thấy tới[/K9].
– Cô Tô Ngọc Diễm, tiểu thương chợ Trà Cuôn: [K10|Tô Ngọc Diễm|-|economy|livelihood]chợ đóng cửa bốn tháng mà tiền sạp vẫn thu đủ, xin miễn cho chị em tới Tết[/K10].
Chủ tịch: [A8|settled]trạm cấp giấy có mộc cho 212 cụ ngay chiều nay[/A8]; [A9]chuyện đá gà tôi giao anh Toàn công an[/A9]; [A10|in_progress]tiền sạp xã đề xuất miễn bốn tháng, huyện đồng ý rồi, chờ văn bản.[/A10]
– Cuối cùng là ông Huỳnh Hữu Lợi, trưởng ban công tác Mặt trận ấp: [K11|Huỳnh Hữu Lợi|Mặt trận ấp|government_building|constructive]một mình tôi vừa lo Mặt trận, vừa bảo vệ, vừa đi chích ngừa, phụ cấp chưa tới một triệu. Cử tri nói chỗ nào cũng vậy cả. Đề nghị gộp việc thì phải gộp luôn tiền, ấp nào làm thêm việc gì trả công việc đó[/K11].
Chủ tịch: [A11|referred]Điều này phải chờ nghị quyết HĐND tỉnh.[/A11] [N]Tôi xin tiếp thu hết, đề nghị anh Chương và công an viên báo lại kết quả cho thơ ký trong vòng 10 ngày.[/N]
Một vị khách hỏi thêm [N]tới bao giờ xã mở cửa lại chùa cho lễ[/N], sư cả trả lời thay là [A]từ rằm tháng tới, mỗi lần không quá 30 người.[/A]
Thơ ký: Thạch Thị Ngọc Mai
