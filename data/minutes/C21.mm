@id C21
@layout turn_answer
@title verbatim-like turns of residents of a new urban area and an old village in one Hanoi ward; long background before the ask, several bare complaints, every answer paragraph starts with the official's post in another form, one resident rejoins and the rejoinder is a new petition
@format docx
@date 2017-11-23
@place phường Yên Lộ Thượng, quận Hà Đông, thành phố Hà Nội
@level commune
@kind unscheduled
@attendees 86
---
>> ĐẢNG ỦY PHƯỜNG YÊN LỘ THƯỢNG >> Hà Đông, ngày 23 tháng 11 năm 2017
^ BIÊN BẢN LÀM VIỆC VỚI ĐẠI DIỆN NHÂN DÂN
Nội dung: nghe dân khu đô thị Nam Yên Lộ và thôn Yên Lộ cũ sau việc tập trung đông người ngày 12/11.
Người dự: Bí thư Đảng ủy Bạch Thành Công; Chủ tịch Nguyễn Hữu Luyến; Đội trưởng Thanh tra xây dựng Vương Sơn; đại diện chủ đầu tư: bà Chử Thị Hà; 86 người dân. Thư ký: Kim Anh.
Bí thư nói: hôm nay không ai ghi hình để dọa ai. [N]Đề nghị đôi bên bình tĩnh, nói có chứng cứ, nói xong ký tên vào biên bản để phường chịu trách nhiệm từng việc.[/N]

Ông Lưu Khắc Ninh, tòa CT3, ban quản trị lâm thời. Tôi mua nhà năm 2013, nhận nhà 2015. Hợp đồng ghi rõ có bể bơi, có trường mẫu giáo, có vườn hoa 4.000 mét vuông. [K1|Lưu Khắc Ninh|tòa CT3|urban_planning|livelihood]Hai năm rồi chỗ vườn hoa rào tôn cho thuê rửa xe, chỗ bể bơi đổ đất thành bãi để vật liệu. Chúng tôi yêu cầu quận buộc chủ đầu tư trả lại đúng quy hoạch 1/500[/K1].
Đại diện chủ đầu tư, bà Hà: [A1|in_progress|2018-03-31]Công ty thừa nhận chậm. Vườn hoa làm xong quý I năm sau, bãi rửa xe chấm dứt hợp đồng ngay cuối tháng này; bể bơi xin đổi thành sân chơi, sẽ xin ý kiến cư dân.[/A1]
Ông Ninh nói lại: Tôi không đồng ý đổi. [K2|Lưu Khắc Ninh|tòa CT3|urban_planning|livelihood]Còn 2% phí bảo trì là 9,6 tỷ đồng đang nằm trong tài khoản công ty, bầu ban quản trị xong tám tháng chưa trả xu nào[/K2].
Bí thư: [A2|in_progress]Việc này tôi nói thẳng với bà Hà: quận có quyết định cưỡng chế tài khoản thì tôi ủng hộ. Phường trình quận trước 30/11.[/A2]
Bà Khúc Thị Vân (Yên Lộ cũ, xóm Đình): Bên chung cư các bác đòi bể bơi, bên chúng tôi chỉ mong không bị ngập. [K3|Khúc Thị Vân|xóm Đình|utilities|livelihood]Trước khi có khu đô thị, nước mưa chảy ra đồng. Giờ họ tôn nền cao hơn làng một mét ba, mưa là dồn hết vào xóm Đình, nhà tôi năm nay ba lần tát nước, tủ lạnh hỏng hai cái[/K3].
Chủ tịch phường trả lời bà Vân: [A3|in_progress|2018-05-31]Tôi đã đi lội cùng bà con hôm 10/10. Phường cùng công ty làm rãnh hộp dọc ranh, bơm cưỡng bức một trạm, xong trước mùa mưa 2018.[/A3]
Ông Đàm Quang Sáu (xóm Đình): Thưa các anh, làng tôi mất ruộng 100%. [K4|Đàm Quang Sáu|xóm Đình|land_clearance|livelihood]Đất dịch vụ trả 10% từ năm 2009, bốc thăm rồi, cắm mốc rồi, có 73 hộ vẫn chưa được giao nền vì vướng mương. Tám năm. Con tôi cưới vợ vẫn ở chung[/K4]. [K5|Đàm Quang Sáu|xóm Đình|land_clearance,social_welfare|constructive]Thu hồi ruộng thì phải kèm việc làm, có hợp đồng doanh nghiệp nhận người dưới 40 tuổi vào làm năm năm, chứ trả mấy chục triệu một sào rồi thôi là đẩy người ta ra đường; nên ghi hẳn vào chính sách của thành phố[/K5].
(Vỗ tay.)
Chủ tịch phường: [A4|in_progress|2018-06-30]73 hộ đúng là chậm, mương đã có phương án nắn, giao nền trong quý II.[/A4] [A5|referred]Còn ý của ông về việc làm, phường đưa vào báo cáo gửi Thành ủy.[/A5]
Anh Thân Đức Anh, tòa CT1: [K6|Thân Đức Anh|tòa CT1|security|livelihood]Chuông báo cháy kêu nhầm mỗi tuần đôi lần, nên không ai chạy nữa. Thang thoát hiểm tầng 9 để xe máy điện[/K6]. Tôi có gửi ảnh cho chú công an khu vực.
Đội trưởng Vương Sơn thay mặt: [A6|in_progress]việc cháy nổ thuộc Phòng Cảnh sát PCCC số 10, phường mời đến lập biên bản thứ tư tới, có mặt anh.[/A6] Nhân đây [N]đề nghị bà con tự giác đừng sạc xe ở hành lang[/N].
Chị Doãn Hải Lan - giáo viên: [K7|Doãn Hải Lan|-|education|livelihood]Phường ba vạn dân mà một trường tiểu học, lớp con tôi 62 cháu, học luân phiên cả thứ bảy[/K7]. [K8|Doãn Hải Lan|-|urban_planning,education|constructive]Thành phố đừng cấp phép cho tòa mới nào khi trong bán kính một cây số trường còn quá sĩ số, cái đó mới là gốc[/K8].
Bí thư: [A7|in_progress]Trường tiểu học Yên Lộ 2, dự án đã có chủ trương, vốn quận, quý III/2018 khởi công.[/A7] [A8|referred]Ý thứ hai hay, tôi xin báo cáo lên Sở Quy hoạch.[/A8]
Cụ Phạm Hữu Tộ, 88 tuổi: [K9|Phạm Hữu Tộ|-|culture|livelihood]Cây đa đầu đình bị chặt cành để xe cẩu, miếu Bà bị gạch lấn, có người nói là của làng thì ai giữ[/K9]. Tôi già rồi, không xin gì cho mình, chỉ mong các anh giữ cho con cháu.
Ông Nguyễn Hữu Luyến nói với cụ: [A9]Miếu Bà đã kiểm kê di tích từ 2010, phần lấn 14 mét vuông là của cửa hàng vật liệu, tháng 12 dỡ.[/A9]
Bà Ngô Hạnh (tòa CT2) không tin: [K10|Ngô Hạnh|tòa CT2|justice,government_building|livelihood]Tôi gửi đơn tố cáo cấp phép sai ba tầng của tòa CT4 từ tháng hai. Bao nhiêu lần tiếp nhận rồi không ra kết luận, vậy đơn nằm ở đâu[/K10].
Đội trưởng Thanh tra: [A10|in_progress|2017-12-15]Đơn thuộc quận thụ lý. Tôi chịu trách nhiệm hỏi và trả lời chị bằng văn bản trước 15/12.[/A10]
Anh Lê Tiến Đạt, tòa CT3: Hôm nay nghe các bác nói, [K11|Lê Tiến Đạt|tòa CT3|front_and_democracy|constructive]tôi thấy cần một tổ liên lạc cố định giữa cư dân mới và thôn cũ, mỗi tháng ngồi chung một lần với chủ đầu tư và phường, biên bản dán ở thang máy và cổng đình[/K11]. Nếu được thì tôi sẵn sàng làm thư ký, không lấy công.
Bí thư đáp: [A11|in_progress]Hoan nghênh anh. Tháng 12 phường ra quyết định thành lập.[/A11]
Bế mạc, [N]Bí thư đề nghị bà con về tin vào những việc có ngày tháng cụ thể trong biên bản này, không nghe kích động, không tụ tập trước cổng công ty.[/N]
^ Biên bản lập hồi 17 giờ 40, đọc lại, 11 người nói đã ký.
