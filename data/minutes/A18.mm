@id A18
@layout narrative
@title Newspaper story about a ward contact in Hanoi: lead, direct and indirect quotes broken by "ông X nói", petitions inside quotation, reporter's own remarks, answers reported far below
@format html
@date 2026-04-09
@place phường Thanh Nhàn Đông, thành phố Hà Nội
@level commune
@kind voter_contact
---
%% Thời sự – Đô thị – Bạn đọc – Podcast
# "Chúng tôi không cần hứa, chúng tôi cần ngày"
%% Hoài Sa | 10/04/2026 06:15 GMT+7
Gần hai tiếng rưỡi, hơn hai mươi lượt phát biểu, chiếc micro không dây hết pin hai lần. Cuộc tiếp xúc của đại biểu HĐND thành phố với cử tri phường Thanh Nhàn Đông chiều 9/4 dài hơn dự kiến vì những chuyện tưởng nhỏ.

Người đứng lên trước tiên là bà Khúc Thị Tường, 68 tuổi, ở tổ dân phố 11. Bà không cầm giấy. "[K1|Khúc Thị Tường|tổ dân phố 11|environment|livelihood]Cái trạm trung chuyển rác nằm sát nhà trẻ, bốn giờ chiều các cháu ra sân là đúng lúc xe ép rác về[/K1], - bà nói, - [K1+]tôi đã nói câu này với ba khóa đại biểu, chuyển nó đi chỗ khác giúp dân[/K1+]". Cả hội trường vỗ tay. Ngay sau bà, ông Doãn Minh Huấn kể chuyện đi xin cấp phép sửa nhà: ngõ bốn mét, nhà hai tầng dựng từ năm 1988, nằm trong quy hoạch mở đường treo từ 2007. Theo ông, [K2|Doãn Minh Huấn|-|urban_planning|livelihood]quy hoạch tuyến đường qua ngõ 281 đã mười chín năm không làm thì phải xóa, để gần hai trăm hộ còn sửa nhà, tách sổ cho con[/K2]; còn nếu thành phố muốn giữ, ông Huấn đề nghị [K3|Doãn Minh Huấn|-|urban_planning,land_management|constructive]luật hóa việc quy hoạch quá năm năm không thực hiện thì đương nhiên hết hiệu lực và dân được bồi thường phần thiệt hại vì bị treo quyền[/K3].

Câu chuyện xe máy xăng chiếm nhiều thời gian nhất. Một cử tri chạy xe ôm công nghệ, anh Lục Văn Đăng, thừa nhận anh ủng hộ vùng phát thải thấp, [N]"không khí Hà Nội thế này thì ai cũng phải hy sinh một ít"[/N], nhưng anh cho rằng [K4|Lục Văn Đăng|-|environment,transport|constructive]mức hỗ trợ đổi xe ba triệu đồng chỉ bằng cái vỏ, thành phố cần cho người lao động nghèo vay không lãi 36 tháng và miễn phí đăng ký, biển số, chứ không thể cấm trước rồi tính sau[/K4]. Bà Phó Thị Lài chủ một nhà trọ thì lo theo kiểu khác: [K5|Phó Thị Lài|-|security,utilities|livelihood]trụ sạc và tủ đổi pin đặt ngay chân cầu thang chung cư cũ, dây điện chằng chịt, sợ cháy, mong phường kiểm tra rồi dời ra bãi xe[/K5]. Bà còn nhờ đại biểu hỏi giùm [K6|Phó Thị Lài|-|utilities|livelihood]vì sao cống ngõ Lạc Trung thay từ năm ngoái mà mùng 2/4 mới mưa ba mươi phút đã ngập nửa bánh xe, khéo nhà thầu lấp mất cửa thu nước[/K6].

Không phải ý kiến nào cũng là phàn nàn. Ông Tôn Thất Phúc, nhà giáo nghỉ hưu, được nhiều người gật đầu khi hiến kế [K7|Tôn Thất Phúc|-|culture,education|constructive]biến các nhà máy cũ vừa di dời thành thư viện và xưởng sáng tạo mở đến mười giờ đêm, sinh viên trông, phường trả bằng giờ học miễn phí[/K7]. Bí thư chi bộ 6, bà Nhâm Thị Ngọc Lan, phát biểu rằng [K8|Nhâm Thị Ngọc Lan|chi bộ 6|party_building|constructive]sau khi sắp xếp, chi bộ của bà có 214 đảng viên mà phòng họp ngồi được 70, cần cho tách thành các tổ đảng theo tòa nhà, sinh hoạt luân phiên, đừng bắt chi bộ nào cũng giống chi bộ nào[/K8], và xin bổ sung [K9|Nhâm Thị Ngọc Lan|chi bộ 6|government_building|constructive]phường nên công bố hằng tuần mỗi cán bộ xử lý bao nhiêu hồ sơ, trễ bao nhiêu, dán ngay cửa một cửa[/K9]. "Nói thật, trước đây tôi cũng ngại người ta nhìn vào bảng ấy", bà cười.

Cuối buổi, một thanh niên đi xe lăn tên Kiều Nhật Trường chờ mãi mới đến lượt. Anh trình bày [K10|Kiều Nhật Trường|-|transport,social_welfare|livelihood]vỉa hè phố Kim Ngưu vừa lát đá mới đẹp thì đẹp nhưng cột chắn xe máy đặt cách nhau bảy mươi phân, xe lăn không lọt; cái lối dốc duy nhất bị quán bia kê bàn[/K10]. "[K11|Kiều Nhật Trường|-|government_building,social_welfare|constructive]Lần sau làm gì xin mời người khuyết tật đi thử một vòng rồi hẵng nghiệm thu, đưa cái đó vào quy trình[/K11]", anh nói. Cử tri ngồi cạnh thì nhắc chuyện khác, rằng [K12|-|-|social_welfare|livelihood]trợ cấp xã hội tháng 3 của nhiều người trong tổ đến mồng 9 chưa vào tài khoản[/K12].

Trả lời những vấn đề thuộc thẩm quyền, Chủ tịch UBND phường Vi Quốc Khánh cho biết [A1|in_progress|2026-06-30]trạm trung chuyển rác sẽ dừng hoạt động ban ngày từ 15/4 và di dời hẳn trước 30/6, địa điểm mới đã được thành phố chấp thuận.[/A1] Với tủ đổi pin, [A5|in_progress]ngay ngày 10/4 phường, công an và chủ đầu tư sẽ khảo sát 41 điểm, điểm nào nằm trong lối thoát nạn phải dỡ.[/A5] Ông cũng nhận khuyết điểm về vỉa hè Kim Ngưu: [A10|in_progress|2026-04-19]hàng cột sẽ được nới rộng lên một mét hai trong mười ngày.[/A10] Trợ cấp chậm, theo giải thích của ông, [A12|explained]do đối soát tài khoản trùng số căn cước; những ai chưa nhận thì tới thẳng phòng 102.[/A12] Chủ tịch phường không nói gì về cống ngõ Lạc Trung, phải đến khi bà Lài nhắc lại, Giám đốc Xí nghiệp Thoát nước số 3 mới hứa [A6|in_progress|2026-04-20]mở lại hai cửa thu bị lấp, xong trước ngày 20.[/A6]

Đại biểu Vương Khải Hoàn, Phó Trưởng ban Đô thị HĐND thành phố, nói ông ghi nhận đề xuất của anh Đăng, [A4|referred]mức hỗ trợ sẽ được đưa ra bàn ở kỳ họp chuyên đề tháng 5.[/A4] Riêng ngõ 281, [A2,3|referred]đoàn đại biểu chuyển Sở Quy hoạch - Kiến trúc, yêu cầu trả lời bằng văn bản, có sao gửi Quốc hội.[/A2,3] [N]Ông cũng đề nghị báo chí "viết cả những gì chúng tôi chưa làm được, đừng viết mỗi tràng vỗ tay".[/N]

Rời hội trường lúc sáu giờ kém mười, bà Tường đã ra đến cổng còn quay lại: "Ba mươi tháng sáu nhé". [N]Bà bảo dù sao năm nay bà cũng thấy mừng, vì lần đầu tiên có người nói ra một cái ngày.[/N]
%% Chia sẻ bài viết | In | Lưu
%% Tin liên quan: Hà Nội công bố lộ trình vùng phát thải thấp; Người dân hiến kế giữ phố cổ
