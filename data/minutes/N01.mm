@id N01
@name bien-ban-doi-thoai-xa-hung-lac-2020
@layout numbered_turns
@title Commune periodic dialogue, real Word numbered list of turns, answers grouped by official in a later section
@format docx
@date 2020-11-18
@place xã Hưng Lạc, huyện Ý Yên, tỉnh Nam Định
@level commune
@kind periodic
@attendees 146
---
>> ĐẢNG ỦY - UBND XÃ HƯNG LẠC >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 37/BB-UBND >> Độc lập - Tự do - Hạnh phúc
>>  >> Hưng Lạc, ngày 18 tháng 11 năm 2020

^ BIÊN BẢN
^ Hội nghị đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền xã với nhân dân năm 2020

Hôm nay, hồi 7 giờ 45 phút ngày 18/11/2020, tại hội trường UBND xã Hưng Lạc, Đảng ủy - UBND xã tổ chức hội nghị đối thoại trực tiếp giữa đồng chí Bí thư Đảng ủy, đồng chí Chủ tịch UBND xã với nhân dân.
# I. THÀNH PHẦN
1. Đại biểu cấp trên: đ/c Lương Thị Xuyến - Phó Trưởng ban Dân vận Huyện ủy.
2. Chủ trì: đ/c Đinh Công Thạo - Bí thư Đảng ủy, Chủ tịch HĐND xã; đ/c Bùi Văn Khuể - Chủ tịch UBND xã.
3. Đại biểu xã: các đồng chí trong Ban Thường vụ Đảng ủy, Trưởng các ban ngành đoàn thể, cán bộ chuyên môn: 31 đồng chí.
4. Đại diện nhân dân 9 thôn: 115 người. Tổng số người dự hội nghị là 146 người.
Thư ký: đ/c Trần Thị Nhài - Văn phòng Đảng ủy.
# II. NỘI DUNG
# 1. Khai mạc
Đồng chí Đinh Công Thạo phát biểu khai mạc, nêu mục đích, yêu cầu của hội nghị. [N]Đồng chí đề nghị bà con phát biểu ngắn gọn, mỗi người không quá 5 phút, tập trung vào những việc thuộc thẩm quyền của xã, không nêu lại những việc đã có văn bản trả lời.[/N]
# 2. Báo cáo kết quả giải quyết ý kiến năm 2019
Đồng chí Bùi Văn Khuể báo cáo tóm tắt: tại hội nghị năm 2019 có 17 ý kiến, [N]trong đó thôn Phú Cốc đề nghị làm lại cống ông Giám, thôn Đông đề nghị bổ sung 4 thùng rác[/N]; đến nay đã giải quyết xong 13 ý kiến, 4 ý kiến đang thực hiện do thiếu vốn.
# 3. Ý kiến của nhân dân
* Ông Trần Văn Khoái (thôn Đông): [K1|Trần Văn Khoái|thôn Đông|transport|livelihood]Đoạn trục thôn từ nhà ông Bể ra đến đê Sắt dài chừng 400 m đổ bê tông từ năm 2006, nay vỡ nát, mùa gặt xe công nông cứ sa lầy; đề nghị xã đưa vào kế hoạch làm lại trong năm 2021[/K1].
* Bà Vũ Thị Thoa (thôn Phú Cốc): tôi nêu 3 ý kiến sau:
** [K2|Vũ Thị Thoa|thôn Phú Cốc|environment|livelihood]Lò đốt rác của xã đặt cách khu dân cư có hơn hai trăm mét, chiều nào gió nồm khói khét cũng bay thẳng vào xóm, trẻ con ho sặc sụa. Đề nghị dừng đốt vào buổi chiều và sửa lại ống khói[/K2].
** [K3|Vũ Thị Thoa|thôn Phú Cốc|agriculture|livelihood]Kênh tiêu T4 bèo tây phủ kín hai năm nay không vớt, hễ mưa là lúa mùa ngâm nước[/K3].
** Về việc hợp tác xã giao giống chậm thì đến nay đã khắc phục, gia đình tôi cảm ơn HTX, không có ý kiến nữa.
* Ông Ngô Đức Chỉnh (thôn Trung Hưng): [K4|Ngô Đức Chỉnh|thôn Trung Hưng|land_management|livelihood]Nhà tôi và 11 hộ quanh chợ Hưng được giao đất từ năm 1993, đã nộp đủ tiền cho xã, có phiếu thu, hồ sơ gửi lên ba lần mà đến nay vẫn chưa được cấp giấy chứng nhận quyền sử dụng đất. Bà con hỏi bao giờ mới xong[/K4]? Ngoài ra, [K5|Ngô Đức Chỉnh|thôn Trung Hưng|government_building|constructive]tôi đề nghị xã niêm yết danh sách hồ sơ đất đai đang giải quyết, ghi rõ ai thụ lý, hẹn ngày nào, mỗi tháng đọc trên loa một lần để dân khỏi phải đi hỏi[/K5].
* Bà Phạm Thị Lành (thôn Cổ Liêu): Năm nay mẹ tôi 79 tuổi. [N]Cho tôi hỏi người cao tuổi được hưởng trợ cấp hàng tháng thì hồ sơ gồm những giấy tờ gì, nộp ở đâu?[/N]
* Ông Hoàng Xuân Tấn (thôn Cổ Liêu), bệnh binh 2/3: [K6|Hoàng Xuân Tấn|thôn Cổ Liêu|social_welfare|livelihood]tiền điều dưỡng tại nhà năm 2020 của 6 thương bệnh binh trong thôn đến giờ chưa nhận được, trong khi các xã bên đã chi từ tháng 7, đề nghị xã làm rõ và chi trả cho anh em[/K6]. Bên cạnh đó [K7|Hoàng Xuân Tấn|thôn Cổ Liêu|party_building|constructive]về sinh hoạt chi bộ thì tôi thấy còn nặng đọc nghị quyết, đảng viên ngồi nghe là chính; nên quy định mỗi kỳ sinh hoạt bàn một việc cụ thể của thôn, cuối kỳ phân công từng đảng viên phụ trách rồi kỳ sau kiểm điểm[/K7].
* Ông Trần Văn Đoàn (thôn Bãi): Tôi nhất trí với báo cáo của Chủ tịch. Ba năm nay đường sá, trường lớp khang trang hẳn lên, dân phấn khởi. Tôi xin hết.
* Chị Đỗ Thị Hiên (thôn Bãi), hội viên phụ nữ: có hai ý kiến:
** [K8|Đỗ Thị Hiên|thôn Bãi|education|livelihood]Điểm lẻ trường mầm non thôn Bãi chỉ có một nhà vệ sinh dùng chung cho 62 cháu, cửa hỏng, mong xã xây thêm[/K8].
** [K9|Đỗ Thị Hiên|thôn Bãi|security|livelihood]Dịp tháng Mười vừa rồi cả xóm mất hơn chục con chó, có hôm kẻ trộm dùng súng điện. Công an xã cần tuần tra đêm dày hơn ở đoạn ven đê[/K9].
* Ông Trần Quốc Huy (thôn Nhân Lý): [K10|Trần Quốc Huy|thôn Nhân Lý|agriculture,economy|constructive]Xã ta có hơn 40 ha đất màu ven sông bỏ hoang vụ đông. Theo tôi xã nên đứng ra mượn ruộng của các hộ không làm, gom thành vùng trồng khoai tây hàng hóa, ký hợp đồng bao tiêu với nhà máy trong khu công nghiệp, giao HTX làm dịch vụ giống và bảo quản lạnh[/K10].
* Ông Lê Bá Thiện (thôn Nhân Lý): Tôi cùng ý kiến với ông Huy. Thêm nữa, [K11|Lê Bá Thiện|thôn Nhân Lý|utilities|livelihood]nước máy của nhà máy nước liên xã một tuần yếu đến bốn năm ngày, từ 5 giờ chiều là không lên được bể, tiền thì thu đều[/K11].
* Bà Mai Thị Ngoan (thôn Đông): [K12|Mai Thị Ngoan|thôn Đông|culture,land_management|livelihood]nhà văn hóa thôn Đông chật, họp thôn dân phải đứng ra ngoài sân, đề nghị xã cho thôn mượn khu đất trường cấp 1 cũ để xây nhà văn hóa mới, thôn sẽ vận động xã hội hóa một phần[/K12].
* Ông Trần Văn Khoái (thôn Đông) có ý kiến lần hai: [K13|Trần Văn Khoái|thôn Đông|government_building|constructive]mức khoán cho tổ bảo vệ và cán bộ thôn hiện nay quá thấp, trưởng thôn kiêm đủ thứ việc mà mỗi tháng không bằng ba ngày công thợ xây, kiến nghị tỉnh nâng phụ cấp và cho hưởng bảo hiểm xã hội[/K13].
# 4. Phần trả lời, giải trình
a) Đồng chí Phan Văn Tuế - công chức Địa chính - Xây dựng - Nông nghiệp:
- [A1]Đường trục thôn Đông ra đê Sắt đã có trong danh mục đầu tư công trung hạn 2021-2025 của xã, dự kiến khởi công quý III/2021 khi có nguồn đấu giá đất.[/A1]
- [A4]Về 12 hộ quanh chợ Hưng, đất giao trái thẩm quyền trước 01/7/2004 nên phải xác nhận lại phiếu thu với kho bạc. Xã đã gửi Phòng Tài nguyên và Môi trường huyện ngày 02/10, khi có kết quả sẽ mời các hộ lên làm việc.[/A4]
- [A3]Kênh T4 do Công ty thủy nông quản lý, xã đã có công văn đề nghị, đầu tháng 12 sẽ ra quân vớt bèo.[/A3]
b) Đồng chí Trần Thị Bưởi - công chức Văn hóa - Xã hội:
- Về câu hỏi của bà Lành: đối tượng đủ 80 tuổi không có lương hưu, hồ sơ nộp tại bộ phận một cửa, gồm tờ khai theo mẫu và bản sao căn cước.
- [A6]Kinh phí điều dưỡng tại nhà của 6 đồng chí huyện đã cấp ngày 10/11, xã chi trả vào thứ Sáu tuần này. Chậm là do sai số tài khoản, xin nhận khuyết điểm.[/A6]
- [A12]Khu trường cấp 1 cũ thôn Đông đang thuộc diện sắp xếp lại tài sản công, xã sẽ xin ý kiến UBND huyện, nếu được sẽ giao cho thôn quản lý.[/A12]
c) Đồng chí Nguyễn Hữu Cảnh - Trưởng Công an xã:
- [A9]Từ nay đến Tết bố trí 2 ca tuần tra mỗi đêm trên tuyến đê, phối hợp tổ bảo vệ các thôn. Bà con phát hiện người lạ báo ngay số điện thoại trực ban.[/A9]
d) Đồng chí Bùi Văn Khuể - Chủ tịch UBND xã:
- [A2]Đồng ý cho dừng đốt rác sau 15 giờ kể từ ngày mai, việc nâng ống khói giao Ban quản lý lò đốt lập dự toán trước 15/12.[/A2]
- [A5]Tiếp thu ý kiến công khai hồ sơ đất đai, giao Địa chính và Đài truyền thanh thực hiện từ tháng 12/2020.[/A5]
- [A8]Nhà vệ sinh điểm trường thôn Bãi: ngân sách xã bố trí 90 triệu đồng, làm trong dịp nghỉ Tết.[/A8]
- [A10]Ý tưởng gom đất ven sông là hướng hay, giao HTX khảo sát nhu cầu từng hộ, báo cáo UBND xã trong quý I.[/A10]
- [A11]Nhà máy nước liên xã hứa thay máy bơm tăng áp; xã đã lập biên bản, nếu hết năm không chuyển biến sẽ kiến nghị huyện.[/A11]
# 5. Kết luận
Đồng chí Đinh Công Thạo - Bí thư Đảng ủy kết luận: [A7]việc đổi mới sinh hoạt chi bộ Đảng ủy tiếp thu, sẽ đưa vào hướng dẫn sinh hoạt năm 2021[/A7]. [A13]Về phụ cấp cán bộ thôn thuộc thẩm quyền HĐND tỉnh, xã tổng hợp kiến nghị lên trên[/A13]. [N]Đề nghị UBND xã phân công rõ người, rõ việc, rõ thời gian, sớm làm đường thôn Đông, xử lý dứt điểm khói lò đốt rác và báo cáo Đảng ủy trước ngày 15 hằng tháng.[/N] [N]Đề nghị các chi bộ tuyên truyền để nhân dân đồng thuận.[/N]
Hội nghị kết thúc hồi 11 giờ 20 phút cùng ngày, biên bản đã được đọc cho mọi người cùng nghe và nhất trí thông qua./.

>> THƯ KÝ >> CHỦ TRÌ
>> (Đã ký) >> (Đã ký)
>> Trần Thị Nhài >> Đinh Công Thạo
Nơi nhận:
- Ban Dân vận Huyện ủy (b/c);
- TT Đảng ủy, HĐND, UBND xã;
- 9 thôn;
- Lưu VT.
