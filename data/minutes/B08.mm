@id B08
@layout ocr
@title recognised print of old-style commune minutes, hard-wrapped with running header, 1/l, O/0, missing marks, split words, ALL CAPS names
@format txt
@date 2016-12-08
@place xã Hương Lộc Thượng, huyện Nam Đông, tỉnh Thừa Thiên Huế
@level commune
@kind voter_contact
@wrap 68
@page 34 Bien ban TXCT xã Huong Lôc Thượng - 12/2016
---
HỘI ĐÔNG NHÂN DÂN                 CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VlỆT NAM
XÃ HƯƠNG LỘC THƯỢNG                    Độc lập - Tư do - Hạnh phúc

BIÊN BẢN TIẾP XÚC CỬ TRI
sau kỳ hop thứ 3, khoá VI, nhiệm kỳ 2O16 - 2021

Vào lúc l4 giờ 00 ngày 08 tháng 12 năm 2016, tại hội trường thôn 3, Tổ đại biêu HĐND huyện và xã tiếp xúc với 87 cử tri các thôn 1, 2, 3, 4. Chủ toạ: ông HỒ VĂN NGƯI, Phó Chủ tịch HĐND xã. Thư ký: bà TRẦN THỊ DIỆU THUẬN.

Sau khi nghe ông NGƯI thông báo kết quả kỳ họp, [N]chủ toạ đề nghị cử tri tập trung góp ý vào việc chung của xã, việc riêng của gia đình thi gửi đơn ở bàn thư ký.[/N]

A. Ý KIẾN CỬ TRI

1. Ông LÊ PHƯỚC THIỀN (thôn l):
- [K1|LÊ PHƯỚC THIỀN|thôn l|agriculture|livelihood]Đập Ka Tư hư cửa van từ trân lụt tháng 11, nước chảy tuốt luốt, ruộng vụ Đông Xuân của 60 hộ không có mà cày. Đê nghị huyện cho sửa truớc Tết[/K1].
- [K2|LÊ PHƯỚC THIỀN|thôn l|agriculture,economy|livelihood]Mủ cao su còn l2.000 đồng một ký, thương lái trừ độ tuỳ tiện, không ai cân đo lại, để bà con thiệt hoài rứa răng được[/K2].
2. Bà NGUYỄN THỊ GÁI (thôn 2): [K3|NGUYỄN THỊ GÁI|thôn 2|transport|livelihood]cầu treo thôn 2 ván mục, dây neo ri sét, học sinh cấp hai ngày mô cũng qua lại, tui thấy sợ lắm. Nhờ trên cho kiêm tra[/K3]. Còn [K4|NGUYỄN THỊ GÁI|thôn 2|social_welfare|livelihood]nhà tui bị lụt cuốn mất 2 con bò với 1 sào chuối mà danh sách hô trợ không có tên, hàng xóm thì có[/K4].
3. Ông TRƯƠNG ĐÌNH QUẢ (thôn 2) đọc bản viết sẵn:
a) [K5|TRƯƠNG ĐÌNH QUẢ|thôn 2|land_management|livelihood]Đất rừng trồng keo giao theo dự án WB3 nay chồng lấn với ranh Vườn quốc gia Bạch Mã l5 ha, 22 hộ không đuợc khai thác keo đã đến tuổi, kính đề nghị cắm lại mốc[/K5];
b) [K6|TRƯƠNG ĐÌNH QUẢ|thôn 2|environment|constructive]Tiền dịch vụ môi trường rừng chia về ban quản lý rồi mới tới dân thì còn chẳng bao nhiêu, nên chuyên thẳng vào tài khoản của tổ giữ rừng từng thôn và công khai ở nhà cộng đồng[/K6];
c) [N]Hoan nghênh xã đã làm xong đường bê tông vào khu sản xuất Khe Tre[/N].
4. Ông RA PÁT PHÚ, người Cơ Tu (thôn 4): [K7|RA PÁT PHÚ|thôn 4|culture|livelihood]Nhà gươl của thôn lợp tôn nóng như lò, cột mối ăn. Bà con muốn lợp lại bằng lá nón nhưng không đủ tiền, xin Nhà nuớc giúp phần cột[/K7]. [K8|RA PÁT PHÚ|thôn 4|education|livelihood]Thằng con tôi thi đậu cao đẳng sư phạm về nhà ba năm làm rây, xã coi có chỗ mô cho hắn dạy với[/K8].
5. Cô giáo HOÀNG THỊ MỸ LINH (thôn 3): [K9|HOÀNG THỊ MỸ LINH|thôn 3|education|livelihood]trường mầm non cơ sở lẻ thôn 4 không có nước, cô xách từ suối lên, nhà vệ sinh các cháu không dùng được[/K9]. [N]Cho hỏi chế độ thu hút đối vói giáo viên vùng III sang năm có còn hay không?[/N]
6. Ông PHAN SUNG, đảng viên 50 năm tuôi Đảng (thôn 3): [K10|PHAN SUNG|thôn 3|party_building|constructive]Cán bộ xã chừ đông mà họp hành là chính. Đảng uỷ nên phân mỗi uỷ viên phụ trách một thôn, mỗi tháng dự sinh hoạt chi bộ thôn, cuối năm để chi bộ thôn nhận xét rồi mới xếp loại[/K10].
7. Anh TRẦN ĐÌNH LƯỢNG (thôn 1): [K11|TRẦN ĐÌNH LƯỢNG|thôn 1|utilities|livelihood]điện yếu, tối bóng đèn đỏ như hột gấc, bơm nước không lên. Trạm biến áp chung cho cả hai thôn, xin thêm một trạm[/K11]; ngoài ra [K12|TRẦN ĐÌNH LƯỢNG|thôn 1|security|livelihood]nạn câu trộm chó, bắt trộm gà bằng xe máy không biên số, có người rượt theo còn bị bắn điện[/K12].
8. Ông HOÀNG VĂN KHANH (thôn 3) xin nói hai chuyện cho rành:
Chuyện đầu, [K13|HOÀNG VĂN KHANH|thôn 3|social_welfare,justice|livelihood]tui đi thanh niên xung phong từ năm 1971 mở đường 74, giấy tờ trôi hết trong trận lụt năm 1999. Năm 2O13 xã nói nộp hai người làm chứng, tui nộp đủ. Từ bữa nớ tới chừ hỏi ai cũng nói đang xét[/K13].
(Đến đây mất điện, họp tạm nghỉ 1O phút. [N]Chủ toạ đề nghị cử tri ai có đèn pin thì mở giúp.[/N])
Chuyện sau, [K14|HOÀNG VĂN KHANH|thôn 3|environment|livelihood]cái bãi rác tạm chỗ dốc Mệ Kéo, mưa xuống là bao ni lông với xác gà trôi hết ra khe, dưới khe là chỗ tắm của tụi nhỏ. Phải rào lại[/K14], nói không phải tội, xã mình chưa giàu mà rác đã nhiều hơn phố.
9. Bà LÊ THỊ HƯỜNG, tiểu thương: [K15|LÊ THỊ HƯỜNG|-|economy|constructive]Chợ Hương Lộc họp có nửa buổi sáng, dân đi rẫy về thì chợ tan. Cho họp thêm phiên chiều mỗi tuần ba bữa, miễn tiền chỗ sáu tháng đầu để người Cơ Tu đem măng, mật ong, chuối ra bán, quen rồi hãy thu[/K15].

B. CÁC CƠ QUAN TRẢ LỜl

Ông NGUYỄN QUANG VINH, Phó Chủ tịch UBND huyện: Về đập Ka Tư, [A1|in_progress|2017-01-20]huyện đã giao Công ty Thuỷ lợi thay cửa van, xong truớc 20/01/2017 để kịp vụ.[/A1] Về cầu treo, [A3|in_progress]ngày mai Phòng Kinh tế Hạ tầng lên kiểm tra, trước mắt cấm xe máy, cho đóng lại ván.[/A3] Về mủ cao su, [A2|explained]giá do thị trường, huyện chỉ có thể mở lớp hướng dẫn dân tự đo độ và vận động lập tổ bán chung.[/A2]
Ông ĐOÀN VĂN PHƯỚC, Chủ tịch UBND xã: [A4|settled]hộ bà Gái sót là do trưởng thôn ghi thiếu, xã đã bổ sung trong danh sách đợt 2, ngày 05/12 đã chi 4,5 triệu đồng, mời bà ký nhận sau buổi này.[/A4] [A13|referred]Hồ sơ ông Khanh huyện trả lại vì thiếu xác nhận của Hội Cựu thanh niên xung phong, xã sẽ làm thay cho ông.[/A13] [A14|in_progress|2016-12-25]Bãi rác rào lưới B40, xong trước 25/12.[/A14] [A7|in_progress]Nhà gươl thôn 4 xã hỗ trợ 25 triệu mua gỗ.[/A7] [A11|referred]Trạm biến áp xã đã đề nghị Điện lực.[/A11] [A12|in_progress]Công an xã nhận trách nhiệm, từ tuần sau tổ chức chốt hai đầu đường.[/A12] [A10]Góp ý của bác Sung xin tiếp thu đưa vào quy chế năm 2017.[/A10]
Hạt Kiểm lâm (ông LÊ NHÂN ĐỨC): [A5|in_progress|2017-03-31]mốc chồng lấn sẽ cùng Vườn rà lại trong quý I.[/A5] [A6|referred]Cách chi trả tiền rừng do tỉnh quy định, Hạt báo cáo lên Quỹ.[/A6]
Riêng ý kiến cô LINH, [A9|in_progress]phòng Giáo dục cho khoan giếng trong hè, giờ tạm mua bồn chở nước[/A9]; [A]chế độ thu hút còn hiệu lực tới khi có quyết định phân định xã mới.[/A]

[N]Kết thúc, chủ toạ đê nghị các đại biểu huyện ghi nhận để chất vấn tại kỳ họp tới.[/N] Biên bản 1ập thành 02 bản, thông qua lúc l6 giờ 50.

    THƯ KÝ                                         CHỦ TOẠ
TRẦN THỊ DIỆU THUẬN                           HỒ VĂN NGƯl
