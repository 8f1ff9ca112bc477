@id B10
@layout ordinals
@title five very long turns, each with its own way of counting (một là, việc thứ, "kế đó", fingers) or none; answers per speaker by ordinal reference
@format docx
@date 2020-10-15
@place xã Phước Hội Nam, huyện Long Điền, tỉnh Bà Rịa - Vũng Tàu
@level district
@kind thematic
@theme nghề cá, cảng cá và đời sống ngư dân
@attendees 76
---
^ HUYỆN LONG ĐIỀN
^ GHI CHÉP TOÀN VĂN CUỘC GẶP GIỮA LÃNH ĐẠO HUYỆN VÀ NGƯ DÂN
^ (15/10/2020, nhà lồng cảng cá Phước Hội, 13 giờ 30 - 17 giờ 10)

Người dự: 76 chủ tàu, bạn ghe, chị em làm cá. Chủ trì: Phó Bí thư Thường trực Nguyễn Cao Trí Dũng. Trả lời: Chủ tịch UBND huyện Lê Hữu Thận; Phòng Kinh tế; Ban Quản lý cảng; Đồn Biên phòng 480; Ngân hàng Chính sách xã hội. Ông Dũng nói vài câu thăm hỏi rồi mời bà con. [N]"Tôi chỉ xin một điều là ai nói thì nói hết ý của mình, đừng để về nhà mới nói."[/N]

ÔNG TRẦN VĂN CHẤN, chủ tàu BV-93xxx:
Tôi đi biển ba mươi hai năm, hôm nay nói năm chuyện. Một là, [K1|TRẦN VĂN CHẤN|-|agriculture|livelihood]luồng vào cảng cạn, tàu tôi mớn nước ba mét hai phải neo ngoài phao số 0 chờ con nước, cá ươn hết một tấn, tiền đâu bù. Nạo vét thì dự án duyệt hai năm rồi[/K1]. Hai là, [K2|TRẦN VĂN CHẤN|-|agriculture,economy|livelihood]tiền hỗ trợ dầu theo Quyết định 48 chuyến biển quý một quý hai tôi chưa nhận đồng nào, hồ sơ nộp Chi cục đầy đủ, có dấu của hải quân ngoài nhà giàn[/K2]. Ba là [K3|TRẦN VĂN CHẤN|-|agriculture|constructive]cái máy giám sát hành trình, tôi gắn rồi nghen, tôi không chống, nhưng mà mất kết nối là phạt mấy trăm triệu, trong khi lỗi do vệ tinh, do nhà mạng, thì quy định phải chia ra, lỗi thiết bị thì nhà cung cấp chịu chứ đổ lên đầu ngư dân là không công bằng[/K3]. Bốn, [K4|TRẦN VĂN CHẤN|-|security,government_building|livelihood]đề nghị biên phòng bố trí thêm người trực đêm, làm thủ tục xuất bến tới chín giờ tối là nghỉ thì lỡ con nước của tụi tôi[/K4]. Còn chuyện thứ năm, [N]anh em bạn ghe chúng tôi cảm ơn huyện hồi dịch đã chở gạo xuống tận bến, tôi nói để ghi nhận.[/N]

BÀ HỒ THỊ MẾN, vựa cá Mến Hùng:
Dạ em nói theo thứ tự ưu tiên của chị em làm cá. Trước nhứt là [K5|HỒ THỊ MẾN|-|environment|livelihood]nước làm cá đổ thẳng xuống vũng tàu, trạm xử lý của cảng xây bảy tỷ mà đắp chiếu, tụi em bị dân khu phố trên chửi hoài, tụi em cũng khổ chớ có muốn đâu, mở máy cho nó chạy đi[/K5]. Kế đó là [K6|HỒ THỊ MẾN|-|economy|livelihood]ban quản lý thu phí vô cổng cảng xe ba gác mười lăm ngàn một lượt, một ngày ra vô chục lượt là đi tong một trăm rưỡi, xin thu theo tháng[/K6]. Rồi tới chuyện [K7|HỒ THỊ MẾN|-|social_welfare,health|livelihood]chị em làm cá không ai có hợp đồng nên không có bảo hiểm, đứt tay, nhiễm trùng tự chịu; có 130 chị muốn mua bảo hiểm xã hội tự nguyện, bảo hiểm y tế theo nhóm mà không biết ai đứng ra làm[/K7]. Sau hết, em nói cái này hơi xa, là [K8|HỒ THỊ MẾN|-|economy|constructive]tỉnh nên làm sàn đấu giá cá như bên Nhật bên Thái, tàu cập bến cân điện tử, giá hiện lên bảng, vựa trả tiền qua ngân hàng, chớ như hiện giờ chủ tàu thì nói bị ép giá, vựa thì bị giựt nợ[/K8].

CHÚ SÁU THỜI (Đỗ Văn Thời), nghề lưới rê ven bờ, nói không cần giấy:
Tui già rồi, nói lộn xộn mấy anh bỏ qua. [K9|Đỗ Văn Thời|-|environment,security|livelihood]Giã cào bay ở ngoài tỉnh vô cào sát bờ, lưới tui thả tối hôm qua sáng ra còn cái phao, một tay lưới mười tám triệu chớ ít gì, mà biên phòng ra tới nơi thì nó rút dây chạy mất tiêu[/K9]. [K10|Đỗ Văn Thời|xóm Lò Vôi|utilities|livelihood]Cái xóm Lò Vôi tui ở, nước máy tới có ba giờ sáng mới chảy, phải thức hứng, thức riết quen luôn[/K10]. [K11|Đỗ Văn Thời|xóm Lò Vôi|education|constructive]Tui có thằng con học tới lớp mười một rồi bỏ đi ghe. Nhà nước mở cho tụi nhỏ cái lớp máy trưởng thuyền trưởng học ngay dưới cảng, tối học, trời động học, tàu nằm bờ mới học, chớ kêu lên Vũng Tàu học ba tháng liền ai nuôi vợ con nó[/K11]. Nói vậy chớ hông phải tui bi quan. Mà còn [K12|Đỗ Văn Thời|xóm Lò Vôi|culture|livelihood]cái lăng Ông Nam Hải, sắc phong bị mối, nóc dột, năm tới là lệ lớn, huyện coi phụ một tay[/K12]. Hết, tui ngồi.

ANH PHÙNG QUỐC BẢO, nghiệp đoàn nghề cá:
Vấn đề thứ nhất tôi muốn đặt ra là an toàn. [K13|PHÙNG QUỐC BẢO|-|security|livelihood]Cảng neo hơn bốn trăm chiếc san sát mà có đúng một họng chữa cháy, năm ngoái cháy ba chiếc, phải có ca nô chữa cháy trực tại chỗ[/K13]. Vấn đề thứ hai, khác hẳn, là vốn: [K14|PHÙNG QUỐC BẢO|-|economy|livelihood]17 chủ tàu vay theo Nghị định 67 làm ăn thua lỗ đang bị ngân hàng kiện ra tòa siết tàu, xin khoanh nợ hai năm[/K14]. Vấn đề thứ ba, thưa anh Trí Dũng, [K15|PHÙNG QUỐC BẢO|-|front_and_democracy|constructive]nghiệp đoàn lập ra cho có tên, một cán bộ kiêm sáu việc, theo tôi muốn sống thì phải có phòng ngay cảng, cán bộ ăn lương đoàn phí, đứng ra ký hợp đồng mẫu giữa chủ tàu với bạn ghe, bảo vệ được thằng bạn ghe thì nó mới vô[/K15].

Ý CỦA BÍ THƯ CHI BỘ KHU PHỐ HẢI SƠN, ông Vũ Khắc Toản:
Tôi có đúng một ý. [K16|Vũ Khắc Toản|khu phố Hải Sơn|party_building|constructive]Đảng viên đi biển dài ngày không dự sinh hoạt được, theo Điều lệ vắng ba tháng là xem xét, nên cho chi bộ biển sinh hoạt trên tàu, qua bộ đàm, một quý một kỳ, có tổ trưởng ghi biên bản nộp khi cập bến[/K16].

TRẢ LỜI
Ông Lê Hữu Thận: Tôi trả lời lần lượt từng người. Anh Chấn: việc một, [A1|in_progress|2021-03-31]gói nạo vét 42 tỷ đã có nhà thầu, tỉnh cho khởi công tháng 11, xong trước 31/3 năm tới.[/A1] Việc hai, [A2|in_progress]Chi cục Thủy sản cho biết còn 61 hồ sơ chờ tiền Trung ương cấp về, tiền về là trả, trong đó có anh.[/A2] Việc ba, [A3|referred]huyện ghi nhận, sẽ báo cáo Sở kiến nghị Bộ.[/A3] Việc bốn nhờ Đồn trả lời.
Thiếu tá Đặng Ngọc Khuê (Đồn 480): [A4|settled]bắt đầu từ tối nay trạm kiểm soát trực 24/24.[/A4] Nói luôn việc giã cào chú Sáu nêu, [A9|in_progress]từ đầu năm xử 23 vụ, phạt hơn 600 triệu, tới đây có thêm ca nô cao tốc.[/A9]
Ban Quản lý cảng: chị Mến nói đúng về trạm xử lý, [A5|in_progress|2020-11-15]hỏng bơm và thiếu tiền điện, chúng tôi cam kết chạy lại trước 15/11.[/A5] Thẻ tháng cho ba gác [A6|settled]áp dụng từ ngày 01/11, một trăm hai mươi ngàn một xe.[/A6] Họng chữa cháy anh Bảo nói: [A13|in_progress]bổ sung bốn họng và hai máy bơm nổi, còn ca nô phải xin tỉnh.[/A13]
Bảo hiểm xã hội huyện: [A7|in_progress|2020-10-22]thứ Năm tuần tới có nhân viên xuống nhà lồng làm thủ tục tại chỗ cho các chị.[/A7]
Ngân hàng: [A14|explained]khoanh nợ Nghị định 67 là thẩm quyền của Chính phủ, ngân hàng chỉ cơ cấu lại kỳ hạn được nếu chủ tàu trả tối thiểu phần lãi.[/A14]
Ông Lê Hữu Thận nói tiếp phần chú Sáu Thời: [A10|in_progress]xóm Lò Vôi sẽ thay ống phi 60 bằng ống phi 110[/A10], [A12|explained]lăng Ông đã được xếp hạng cấp tỉnh nên huyện không tự sửa được, sẽ cùng ban quý tế làm hồ sơ[/A12].
[N]Ông Nguyễn Cao Trí Dũng kết: giao các ngành trong mười ngày có văn bản gửi về nghiệp đoàn; đề nghị bà con đừng vì nóng giận mà tự đi vây bắt tàu giã cào, rất nguy hiểm.[/N] [A8,15,16]Ba ý kiến về sàn đấu giá cá, nghiệp đoàn và chi bộ biển tôi sẽ mang lên Tỉnh ủy, cá nhân tôi thấy nên làm chi bộ biển trước.[/A8,15,16]
