@id A10
@layout ocr
@title Scanned and recognised district minutes, hard-wrapped with running heads, ALL CAPS names, l/1 O/0 slips, lost marks; turns with half answers, then chair's round-up
@format pdf
@date 2017-05-12
@place huyện Tam Dương, tỉnh Vĩnh Phúc
@level district
@kind periodic
@attendees 245
@wrap 66
@page 34 BIÊN BẢN ĐỐl THOẠI - HUYỆN UỶ TAM DƯƠNG
---
HUYỆN UỶ TAM DUƠNG ĐẢNG CỘNG SẢN VIỆT NAM
 * Tam Dương, ngày l2 tháng 5 năm 20l7

BIÊN BẢN
Hội nghị đối thoại giữa Bí thư Huyện uỷ với MTTQ, các đoàn thể và nhân dân
---------

l. Thời gian: 7 giờ 45 phút, ngày 12/5/2017. Địa điểm: Hội trường Huyện uỷ.
2. Thành phần: đ/c Bí thư Huyện uỷ KHỔNG VĂN LẬP chủ trì; 245 đại biểu.
3. Nội dung:
Đ/c Bí thư khai mạc, nêu mục đích, yêu cầu. [N]Đ/c đề nghi các đại biếu tập trung vào 3 nhóm: đất dịch vụ, môi trường chăn nuôi và cán bộ.[/N] Đ/c Phó Bí thư báo cáo kết quả giải quyết 26 kiến nghị năm 20l6, [N]trong đó đã làm xong 2l việc, gồm cả đường Đạo Tú - Hướng Đạo do nhân dân kiến nghị mở rộng.[/N]

Sau đây là ý kiến của đại biểu:

Bà TRẦN THỊ LƯỢT, thôn Điền Lương, xã Duy Phiên Hạ: [K1|TRẦN THỊ LƯỢT|thôn Điền Lương|land_clearance|livelihood]Nhà nuớc thu hồi ruộng làm khu công nghiệp từ 2007, hứa trả đất dịch vụ 10 m2 trên một sào, đến nay đã mười năm dân Điền Lương mới có giấy hẹn, không có đất. Bao giờ huyện trả đất cho 184 hộ chúng tôi[/K1]? [K2|TRẦN THỊ LƯỢT|thôn Điền Lương|social_welfare|livelihood]Con em mất ruộng trên 35 tuổi xin vào nhà máy đều bị từ chối, đề nghị huyện làm việc với doanh nghiệp nhận lao động địa phương[/K2].

Ông KIM VĂN ĐỈNH, Chủ tịch Hội Cựu chiến binh xã Hoàng Hoa: Tôi xin nói về môi truờng. [K3|KIM VĂN ĐỈNH|xã Hoàng Hoa|environment|livelihood]Toàn xã có 9OO hộ nuôi gà, phân gà phơi kín mặt đường trục, mùa nồm hôi thối, ruồi bám vào mâm cơm, phải cấm phơi phân ra đường[/K3]. [K4|KIM VĂN ĐỈNH|xã Hoàng Hoa|environment,agriculture|constructive]Tôi nghĩ chỉ cấm thì không hết, huyện hãy trợ giá cho hợp tác xã mua máy ép phân viên, gom phân của các hộ bán cho vùng trồng rau, vừa sạch vừa có tiền[/K4].

Đ/c Trưởng phòng Nông nghiệp giải trình ngay: [A3|in_progress|2017-06-30]từ tháng 6 xã phải ký cam kết với từng hộ, hộ nào phơi phân ra đường thì lập biên bản phạt 2 triêu đồng.[/A3] [A4|referred]Ý kiến về máy ép phân viên, Phòng sẽ lập dự án trình tỉnh trong chương trình khoa học 2018.[/A4]

Ông NGHIÊM DUY TỪ (đảng viên 50 năm tuổi Đảng, thị trấn Hợp Hoà): [K5|NGHIÊM DUY TỪ|thị trấn Hợp Hoà|party_building|constructive]Thực hiện Nghị quyết Trung ương 4, kiểm điểm ở chi bộ toàn "nghiêm túc rút kinh nghiệm". Tôi đề nghị sau kiểm điểm, từng đồng chí lãnh đạo phải nói rõ sửa khuyết điểm gì, thời hạn nào, gửi cho chi bộ nơi cư trú để giám sát[/K5]. Việc nữa là [K6|NGHIÊM DUY TỪ|thị trấn Hợp Hoà|transport|livelihood]ngã tư Me không có đèn tín hiệu, tháng nào cũng có người chết[/K6]. Tôi cũng phản ánh luôn [K7|NGHIÊM DUY TỪ|thị trấn Hợp Hoà|utilities|livelihood]nghĩa trang thị trấn đã kín chỗ, xe tang phải đi nhờ qua ruộng, mong huyện mở rộng và làm đường vào[/K7].

Bà LÊ THỊ NHÀN, công nhân, thôn Cổ Tích xã Đồng Tĩnh: Tôi sẽ nói ngắn. [K8|LÊ THỊ NHÀN|thôn Cổ Tích|education|livelihood]Lớp mầm non ghép ba độ tuổi 48 cháu có hai cô, xin thêm giáo viên[/K8], [K9|LÊ THỊ NHÀN|thôn Cổ Tích|social_welfare|livelihood]công ty giày da chỗ tôi làm nợ bảo hiểm 8 tháng, công nhân đẻ không lĩnh được tiền[/K9]. [N]Còn chuyện xăng dầu thì tôi cũng chỉ thắc mắc là bao nhiêu lâu điều chỉnh một lần.[/N]

Anh PHÙNG QUANG HÀO, Bí thư Đoàn xã: Thưa Bí thư, [K10|PHÙNG QUANG HÀO|-|economy,agriculture|constructive]thanh niên chúng tôi muốn làm trang trại mà vay ngân hàng phải thế chấp bìa đỏ bố mẹ đứng tên; huyện nên trích ngân sách lập quỹ khởi nghiệp, xét theo dự án, Huyện đoàn bảo lãnh[/K10].

Ông NGUYỄN KHẮC TỌA, thôn Lạc Thịnh: [K11|NGUYỄN KHẮC TỌA|thôn Lạc Thịnh|land_management,justice|livelihood]Nguyên trưởng thôn bán 6 lô đất công ích từ 2009, thu 400 triêu, dân tố cáo bốn lần, xã bảo đã chuyển huyện, huyện nói xã đang làm[/K11]. Tôi hỏi Bí thư như vậy có phải là bao che không? Cả chuyện [K12|NGUYỄN KHẮC TỌA|thôn Lạc Thịnh|government_building|livelihood]phó chủ tịch xã gọi dân là "dân đen", dân chúng tôi có ghi âm, mong xử lý[/K12].

Đ/c Chánh Thanh tra huyện trả lời ông TỌA: [A11|in_progress|2017-06-15]Đoàn thanh tra đã làm xong báo cáo, trước l5/6 ban hành kết luận, có dấu hiệu tội phạm sẽ chuyển công an.[/A11]

4. Bí thư Huyện uỷ phát biểu, làm rõ các vấn đề còn lại:
- Về đất dịch vụ, [A1|in_progress|2017-12-31]Thường vụ đã ra nghị quyết riêng, trong năm 2017 giao xong mặt bằng cho 184 hộ Điền Lương; hộ nào nhận tiền thay đất thì tính theo giá mới.[/A1]
- Về việc làm: [A2|explained]Huyện không bắt được doanh nghiệp nhưng đã có 6 doanh nghiệp nhận tuyển đến 45 tuổi, danh sách gửi về các xã.[/A2]
- Kiểm điểm theo Nghị quyết Trung ương 4: [A5|in_progress]tiếp thu ý kiến của ông TỪ, giao Ban Tổ chức soạn mẫu cam kết.[/A5]
- Đèn tín hiệu ngã tư Me: [A6|settled]đã lắp xong hôm 10/5, đang chạy thử.[/A6]
- Phó chủ tịch xã xúc phạm dân: [A12|in_progress]Uỷ ban Kiểm tra vào cuộc ngay tuần này, nếu đúng thì kỷ luật.[/A12]
- Bảo hiểm công nhân: [A9|referred]chuyển Bảo hiểm xã hội tỉnh khởi kiện công ty.[/A9]
- Còn ý kiến về nghĩa trang, mầm non, quỹ khởi nghiệp, [A7,8,10]huyện sẽ trả lời bằng văn bản trong 3O ngày.[/A7,8,10]
[N]Đ/c Bí thư yêu cầu các cấp uỷ cơ sở quán triệt: mỗi lời hứa với dân là một món nợ.[/N]
Hội nghị kết thúc hồi 11 giờ 20 phút cùng ngày, biên bản đã thông qua.

>> THƯ KÝ >> CHỦ TRÌ
>> Trần Đức Mão >> KHỔNG VĂN LẬP
