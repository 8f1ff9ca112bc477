@id B01
@layout mixed
@title pre-sent opinions in a table (short codes), slips read aloud by the moderator, then free turns with ordinals; answers partly in the table, partly in an appendix by code
@format docx
@date 2019-07-11
@place xã Ea Tlang, huyện Krông Năng, tỉnh Đắk Lắk
@level commune
@kind periodic
@attendees 142
---
>> ĐẢNG UỶ - UBND XÃ EA TLANG >> CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 09/BB-ĐT >> Độc lập - Tự do - Hạnh phúc

^ BIÊN BẢN
^ Buổi "Cán bộ lắng nghe buôn làng" lần thứ ba, năm 2019

Ghi tại hội trường nhà cộng đồng buôn Wiao, sáng thứ Năm 11/7/2019, trời mưa nên bắt đầu chậm 25 phút. Dự có 142 người (71 người Êđê, 18 người Tày, Nùng), do đ/c Y Siêng Mlô, Bí thư Đảng uỷ, cầm trịch; đ/c Trần Công Bính, Chủ tịch UBND xã, cùng các ban ngành ngồi trả lời. Người dịch: ông Ma Thoan.

# Phần A. Ý kiến gửi trước qua các buôn trưởng (đã chốt ngày 05/7)
|| Mã || Buôn, thôn || Bà con nói gì || Xã đã làm tới đâu
|| A1 || Buôn Wiao A || [K1|-|Buôn Wiao A|culture|livelihood]Nhà sinh hoạt cộng đồng hỏng mái, cồng chiêng không có chỗ cất, mùa mưa phải khiêng qua nhà già làng[/K1] || [A1|in_progress|2019-09-30]Đã đưa vào vốn sự nghiệp 2019, 86 triệu đồng, quý III thay tôn và làm tủ khoá.[/A1]
|| A2 || Thôn Giang Thọ || [K2|-|Thôn Giang Thọ|transport|livelihood]Đoạn đường ngang qua lò sấy ông Phước xe cà phê chạy lún hai vệt sâu, xin san lại, đổ đá cấp phối[/K2]<br>[K3|-|Thôn Giang Thọ|utilities|livelihood]cột điện tre nhà bà Lành sắp ngã ra đường[/K3] || [A2|settled]Đường đã san xong ngày 28/6.[/A2] [A3|referred]Cột điện: xã có công văn số 41 gửi Điện lực Krông Năng, chưa có hồi âm.[/A3]
|| A3 || Buôn Trấp || [K4|-|Buôn Trấp|agriculture|livelihood]45 hộ trồng lại cà phê bị tuyến trùng mà giống hỗ trợ chưa thấy về, mưa đã giữa mùa[/K4] || xem Phụ lục
|| A4 || Buôn Trấp || [N]Cảm ơn xã đã cho bê tông 400 m đường vô nghĩa địa[/N] || 
|| A5 || Thôn Quang Trung || [K5|-|Thôn Quang Trung|land_management|livelihood]Đo đạc tổng thể từ 2014, tới nay 63 hộ chưa hộ nào được cầm bìa đỏ[/K5] || xem Phụ lục

# Phần B. Giấy bỏ thùng (người điều hành bốc và đọc nguyên văn)
Đ/c Y Siêng Mlô bốc được 6 tờ, có 1 tờ trắng. [N]Đồng chí đề nghị hội trường im lặng nghe, ai viết thì không cần đứng lên nhận.[/N]
Tờ thứ nhất, chữ bút chì: "[K6|-|-|education|livelihood]Cô giáo điểm trường buôn Wiao B nghỉ sinh ba tháng mà không có cô thay, các cháu mẫu giáo ở nhà chạy rông. Xin cử cô khác xuống[/K6]".
Tờ thứ hai: "[K7|-|-|government_building|livelihood]Anh làm hộ tịch hay đi vắng, bà con đi làm khai sinh cho con ba bận mới được, mỗi bận mất một ngày rẫy[/K7]". Ký tên: Một người ở xa.
Tờ thứ ba và tờ thứ tư cùng một chuyện: "[K8|-|-|security|livelihood]tối tối thanh niên nơi khác xuống đổi thuốc lá lấy tiêu non, cà phê non của trẻ con, hỏi ra là có thuốc đỏ. Công an xã phải chặn lại[/K8]". Tờ thứ tư chua thêm một dòng nữa: "[K9|-|-|economy,security|constructive]chuyện bán non thì nên có quỹ của hội đứng ra cho vay giáp hạt lãi thấp, tới mùa trả bằng nông sản, chớ cấm suông không được đâu[/K9]".
Tờ thứ năm: "[N]Sao xã mình không có sóng 3G như bên Ea Hồ? Hỏi cho biết vậy thôi.[/N]"
Ông Trần Công Bính nói luôn: [A6|in_progress|2019-07-22]cô thay đã có, Phòng Giáo dục điều cô H'Nuin từ Ea Đah sang, thứ Hai tuần sau nữa tức 22/7 sẽ nhận lớp.[/A6] [A7|in_progress]Anh hộ tịch kiêm luôn chứng thực nên mới chạy đi chạy lại; từ nay anh chỉ làm hộ tịch, ba buổi sáng thứ Hai, Tư, Sáu ngồi tại chỗ, vắng là tôi trừ thi đua.[/A7]
Trưởng Công an xã Hoàng Đăng Khởi: [A8|in_progress]hai tụ điểm đổi nông sản non đã lập danh sách, trình Công an huyện đánh án, đề nghị cho giữ kín thêm ít hôm.[/A8]

# Phần C. Phát biểu tự do
Già làng Ama Rin (buôn Wiao B), nói tiếng Êđê, ông Ma Thoan dịch: Yàng cho sức khoẻ nên hôm nay già tới. Một điều, [K10|Ama Rin|buôn Wiao B|environment|constructive]rừng đầu nguồn chỗ suối Ea Puk giao cho công ty thì công ty để mất, giao lại cho buôn giữ đi, có bản đồ, có sổ, có tiền công thì trai buôn nó mới đi tuần[/K10]. Hai điều, [K11|Ama Rin|buôn Wiao B|utilities|livelihood]cái bến nước của buôn cạn rồi, giếng khoan Nhà nước cho năm 2016 chạy được một mùa là cháy máy bơm, để vậy tới giờ[/K11]. Già nói tới đó thôi, già không xin chi nữa.
Bà Hoàng Thị Slao, thôn Tân Nùng: Em thì em có ba cái. Cái đầu là [K12|Hoàng Thị Slao|thôn Tân Nùng|health,social_welfare|livelihood]thẻ bảo hiểm y tế của nhà em sáu khẩu thì in sai mất bốn khẩu, năm sinh cháu nội ghi 1912, đi viện người ta không cho hưởng, sửa hộ em[/K12]. Cái giữa là [K13|Hoàng Thị Slao|thôn Tân Nùng|social_welfare|livelihood]mẹ chồng em 82 tuổi rồi mà chưa được đồng trợ cấp nào, hồ sơ nộp từ Tết[/K13]. Cái chót, em nghĩ chắc nhiều chị cũng muốn nói, [K14|Hoàng Thị Slao|thôn Tân Nùng|front_and_democracy|constructive]họp thôn thì toàn các ông ngồi trên, nên có quy định là việc gì thu tiền của dân phải có ít nhất nửa số phụ nữ trong thôn giơ tay mới được làm[/K14].
Anh Y Thịnh Niê, Bí thư đoàn buôn Trấp: Tụi em xin nói về chuyện việc làm. [K15|Y Thịnh Niê|buôn Trấp|social_welfare,education|constructive]Mấy lớp dạy nghề ba tháng năm nào cũng sửa xe với trồng nấm, học xong không ai làm. Theo em nên hỏi vườn ươm, hỏi mấy công ty sầu riêng, bơ ở huyện họ cần tay nghề gì rồi mở lớp đó, họ ký nhận người trước, học xong vô làm luôn[/K15].
Ông Trần Công Bính đáp phần này: [A13|in_progress|2019-08-01]bà cụ Hoàng Thị Páo thì huyện vừa ký quyết định hôm mùng 4, tháng Tám lĩnh, lĩnh truy từ tháng Hai.[/A13] [A12|in_progress|2019-07-19]Thẻ sai thì chị đưa cho cô Nhung ngồi bàn kia ngay bây giờ, thứ Sáu tuần sau có thẻ mới, ai sai cũng vậy.[/A12] [A15|explained]Ý em Thịnh hay, nhưng danh mục nghề do huyện duyệt từ đầu năm, xã chỉ đăng ký thôi.[/A15] [A14]Còn chuyện nửa phụ nữ giơ tay thì tôi ủng hộ, để Mặt trận đưa vô hương ước các thôn bàn.[/A14]
[N]Đ/c Y Siêng Mlô chốt lại: giao Văn phòng chép ra từng việc, đề nghị từng đồng chí phụ trách ký tên nhận việc trước khi ra về.[/N] Bà con vỗ tay. Nghỉ lúc 11 giờ 20.

~~~
# PHỤ LỤC kèm biên bản (bổ sung sau hội nghị theo yêu cầu của đ/c Bí thư)
- Mã A3: [A4|in_progress|2019-08-15]giống cà phê TRS1 bị chậm do đơn vị trúng thầu giao cây không đủ tuổi, xã không nhận; Trạm Khuyến nông hẹn giao lại 9.000 cây trước 15/8/2019.[/A4]
- Mã A5: [A5|in_progress]trong 63 hồ sơ có 40 hồ sơ đủ điều kiện đã chuyển Chi nhánh Văn phòng Đăng ký đất đai; 23 hồ sơ vướng ranh lâm trường, phải chờ tỉnh thu hồi đất giao về địa phương.[/A5]
- Ý già làng buôn Wiao B: [A10|referred]việc giao rừng vượt thẩm quyền, xã báo cáo Hạt Kiểm lâm và UBND huyện[/A10]; riêng [A11|in_progress]máy bơm giếng khoan xã cho thợ lên coi, hư nhẹ thì sửa trong tháng 7, hư nặng xin quỹ Chữ thập đỏ.[/A11]
>> THƯ KÝ >> CHỦ TOẠ
>> Nông Thị Hiền >> Y Siêng Mlô
