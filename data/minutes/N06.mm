@id N06
@name tiep-xuc-cu-tri-thai-nguyen-2024
@layout turn_answer
@title Commune voter contact, the chair's answer as a paragraph right after each turn
@format docx
@date 2024-04-23
@place xã Phú Thành Trung, huyện Đại Từ, tỉnh Thái Nguyên
@level commune
@kind voter_contact
@attendees 84
---
>> HĐND - UBMTTQ XÃ >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> PHÚ THÀNH TRUNG >> Độc lập - Tự do - Hạnh phúc

^ BIÊN BẢN HỘI NGHỊ
^ Tiếp xúc cử tri của đại biểu HĐND xã trước kỳ họp giữa năm 2024

Thời gian: 8h00 ngày 23 tháng 4 năm 2024.
Địa điểm: Nhà văn hóa xóm Đồng Cẩm.
Thành phần: Tổ đại biểu HĐND xã số 2 (05 đ/c); ông Dương Văn Bảy - Chủ tịch UBND xã; ông Hà Tiến Lực - Chủ tịch UBMTTQ xã, chủ tọa; bà Nông Thị Ý - Phó Chủ tịch HĐND xã; các công chức xã; cử tri 4 xóm Đồng Cẩm, Làng Mới, Cây Xoan, Vai Cày: 72 người. Tổng số: 84 người. Thư ký: bà Lèng Thị Hạnh.
Ông Hà Tiến Lực tuyên bố lý do, giới thiệu đại biểu. Bà Nông Thị Ý báo cáo kết quả kỳ họp trước và dự kiến nội dung kỳ họp tới. [N]Ông Lực đề nghị cử tri thảo luận, kiến nghị thẳng thắn, tập trung vào các vấn đề dân sinh ở xóm.[/N]

# Ý kiến cử tri và trả lời
Ông Lưu Viết Mạnh, xóm Đồng Cẩm: [K1|Lưu Viết Mạnh|xóm Đồng Cẩm|transport|livelihood]Đường từ ngã ba Cây Đa vào xóm rải đá cấp phối năm 2015, xe chở chè, chở gỗ đi nhiều nên hỏng hết, trời mưa trẻ con không đi học được. Đề nghị xã đưa vào diện đổ bê tông năm nay, bà con sẵn sàng hiến đất[/K1].
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A1]Tuyến này dài 1,3 km, xã đã đăng ký xi măng với huyện 210 tấn. Nếu xóm vận động xong hiến đất và góp công trước tháng 6 thì quý III sẽ làm.[/A1]
Bà Nịnh Thị Mùi, xóm Làng Mới: Tôi xin hỏi hai việc. Việc thứ nhất [K2|Nịnh Thị Mùi|xóm Làng Mới|utilities|livelihood]công trình nước tự chảy của xóm do chương trình 135 làm, ống vỡ từ Tết, 58 hộ phải gánh nước suối[/K2]. Việc thứ hai, [K3|Nịnh Thị Mùi|xóm Làng Mới|social_welfare|livelihood]nhà tôi làm đơn xin xét hộ nghèo mà họp xóm bình xét lại bị gạt ra, lý do có cái xe máy cũ; mong xã về kiểm tra lại[/K3].
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A2]Xã đã có 40 triệu từ nguồn sự nghiệp để thay 600 m ống, thợ sẽ vào ngày 02/5.[/A2] [A3]Về bình xét hộ nghèo, giao công chức LĐ-TBXH xuống chấm điểm lại tại gia đình trong tuần này và thông báo kết quả.[/A3]
Ông Hứa Văn Sự, xóm Cây Xoan: [K4|Hứa Văn Sự|xóm Cây Xoan|economy,agriculture|constructive]Chè của xã bán đổ đống ngoài chợ Gốc Mít 90 nghìn một cân, đem sang xã bên đóng túi lại thành 300 nghìn. Theo tôi xã phải có nhãn hiệu riêng: lập HTX, mỗi hộ chăm theo cùng một quy trình, xây nhà sơ chế chung, có mã quét nguồn gốc, bán qua mạng[/K4]. Thanh niên làm được việc này.
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A4]Xã hoan nghênh ông Sự, đã xin ý kiến Phòng Nông nghiệp. Trong tháng 6 tổ chức họp các hộ làm chè để bầu ban vận động thành lập HTX, nhãn hiệu tập thể sẽ đăng ký sang năm.[/A4]
Bà Vi Thị Ngọ, xóm Vai Cày: [N]Cho hỏi bao giờ thì xã ta bắt đầu cấp thẻ căn cước gắn chíp lưu động cho người già?[/N]
Ông Lâm Thế Cường - Trưởng Công an xã trả lời: Công an huyện về xã ngày 11/5, lịch cụ thể sẽ đọc trên loa.
Ông Đào Hữu Tiến, xóm Vai Cày: [K5|Đào Hữu Tiến|xóm Vai Cày|environment|livelihood]Mỏ than Nà Lõng nổ mìn rung cả nhà, tường nhà tôi và 16 nhà khác nứt toác, lấy vữa trát hôm trước hôm sau lại nứt. Mỏ cử người đến chụp ảnh xong rồi thôi. Yêu cầu bồi thường và giảm lượng thuốc nổ[/K5].
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A5]Xã đã mời đại diện mỏ làm việc 2 lần. Mỏ đồng ý thuê đơn vị kiểm định độc lập ngày 15/5, kết quả ra sẽ bồi thường từng hộ; từ nay chỉ nổ một lần lúc 11 giờ 30.[/A5]
Ông Lưu Viết Mạnh tiếp tục nêu: [K6|Lưu Viết Mạnh|xóm Đồng Cẩm|culture|livelihood]sân nhà văn hóa này dột, bóng chuyền phải chơi trên sân đất, đề nghị xã cho 10 tấn xi măng láng sân[/K6].
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A6]Đồng ý hỗ trợ 10 tấn xi măng, đề nghị xóm huy động ngày công.[/A6]
Chị Phan Thị Hà My, xóm Cây Xoan: Em thay mặt các bà mẹ có con đi học mầm non. [K7|Phan Thị Hà My|xóm Cây Xoan|education|livelihood]Tiền ăn trưa của trẻ ở xã khu vực 3 theo nghị định được hỗ trợ 160.000 một tháng mà từ kỳ một chưa thấy chuyển, nhà trường bảo chờ huyện[/K7].
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A7]Huyện đã cấp bổ sung dự toán ngày 18/4, nhà trường chi trả gộp hai kỳ trước ngày 15/5.[/A7]
Ông Triệu Quý Long, xóm Làng Mới, người có uy tín trong đồng bào Dao: [K8|Triệu Quý Long|xóm Làng Mới|culture,education|constructive]lớp trẻ bây giờ không biết chữ Nôm Dao, không ai học hát Páo dung nữa. Xin đề xuất đưa tiết học tiếng Dao vào trường xã mỗi tuần một buổi, nghệ nhân dạy có thù lao, lấy từ nguồn chương trình mục tiêu[/K8]; ngoài ra [K9|Triệu Quý Long|xóm Làng Mới|agriculture|livelihood]gần đây trâu bò chết do bệnh viêm da nổi cục, đề nghị cấp thuốc và tiêm phòng sớm[/K9].
Bà Nông Thị Ý trả lời: [A8]nội dung này sẽ đưa vào nghị quyết kỳ họp giữa năm, giao trường phổ thông dân tộc bán trú xây dựng đề án.[/A8] Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời thêm: [A9]đã có 400 liều vắc xin, thú y xã tiêm từ ngày mai, mời bà con cho trâu bò ra điểm tập trung.[/A9]
Bà Bùi Thị Chanh, xóm Đồng Cẩm: Tôi không kiến nghị gì, tôi chỉ xin cảm ơn các ông các bà đã cho cháu tôi suất học bổng vượt khó.
Ông Mông Xuân Phái, xóm Vai Cày: [K10|Mông Xuân Phái|xóm Vai Cày|government_building|constructive]Sắp tới nghe nói nhập xã, dân sợ trung tâm mới xa 14 cây số. Tôi góp ý nếu nhập thì vẫn để lại điểm tiếp nhận hồ sơ tại trụ sở cũ mỗi tuần 3 buổi, có cán bộ trực thật chứ không phải dán tờ giấy báo[/K10]. Còn [K11|Mông Xuân Phái|xóm Vai Cày|land_management|livelihood]đất rừng bìa khe Vàng bị nhà ông Cáp lấn ra 2 ha, cắm cọc giăng dây thép gai, xã về xử lý giúp[/K11].
Ông Dương Văn Bảy - Chủ tịch UBND xã trả lời: [A10]Sáp nhập thì phải theo chỉ đạo của tỉnh, xã báo cáo ý kiến này vào phương án.[/A10] [A11]Đất rừng khe Vàng đã giao kiểm lâm địa bàn đo lại, nếu có lấn chiếm sẽ lập biên bản buộc tháo dỡ.[/A11]

Ông Hà Tiến Lực kết luận hội nghị: có 10 lượt cử tri phát biểu với 11 ý kiến, UBND xã đã trả lời trực tiếp. [N]Đề nghị UBND xã thực hiện đúng thời gian đã hứa, nhất là đường ống nước Làng Mới, mỏ than nổ mìn; Tổ đại biểu giám sát.[/N]
Hội nghị bế mạc hồi 10h40 cùng ngày./.

>> THƯ KÝ >> CHỦ TỌA
>> Lèng Thị Hạnh >> Hà Tiến Lực
