@id S11
@name ban-quet-doi-thoai-phu-vang-2018
@layout ocr
@title OCR of printed minutes: hard-wrapped lines of about 70 characters, running header, footer and page numbers inside the flow, ALL CAPS speakers
@format txt
@date 2018-06-12
@place huyện Phú Vang, tỉnh Thừa Thiên Huế
@level district
@kind periodic
---
UỶ BAN NHÂN DÂN             CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN PHÚ VANG                  Độc lập - Tự do - Hạnh phúc
Số: 31 /BB-UBND            Phú Vang, ngày 12 tháng 6 năm 2018

                         BIÊN BẢN
   Đối thoại giữa Chủ tịch UBND huyện với nhân dân vùng đầm phá

Thời gian: 8 giờ 15 phút ngày 12/6/2018, tại hội trường UBND xã Phú
Hải Trung.
Thành phần: ông HOÀNG TRỌNG KHIÊM, Chủ tịch UBND huyện, chủ trì; ông
LÊ CẢNH TÚ, Trưởng phòng NN và PTNT; ông PHAN QUÝ BÌNH, Trưởng phòng
TN-MT; ông VÕ ĐẠI HÙNG, Phó Trưởng Công an huyện; bà TÔN NỮ THANH TÂM,
Trưởng phòng LĐTBXH; lãnh đạo 5 xã và 121 người dân.
ÔNG HOÀNG TRỌNG KHIÊM nói lý do tổ chức đối thoại. [N]Đề nghị bà con phát[/N]
[N]biểu lần lượt, nói vào việc cụ thể, ai có đơn thì nộp cho thư ký,[/N]
[N]không đọc nguyên đơn tại hội trường để khỏi mất thì giờ của người[/N]
[N]khác.[/N]
Báo cáo cùa UBND huyện: [N]năm 2017 tiếp nhận 26 ý kiến, trong đó nhiều ý[/N]
[N]kiến đề nghị sắp xếp lại nò sáo trên đầm và nâng đường liên thôn Cự[/N]
[N]Lại[/N], đã giải quyết 20 ý kiến.

PHẦN Ý KIẾN CỦA NHÂN DÂN
ÔNG TRẦN CHỨC, THÔN CỰ LẠI NAM: Tôi làm nghề nò sáo bốn mươi năm. [K1|Trần Chức|thôn Cự Lại Nam|agriculture|livelihood]Đợt[/K1]
[K1+]sắp xếp nò sáo năm ngoái nhà tôi tháo 3 trộ, huyện ghi biên bản mỗi[/K1+]
[K1+]trộ hỗ trợ mười hai triệu đồng mà cho tới chừ mới nhận được một trộ,[/K1+]
BB số 31/BB-UBND

- 2 -
UBND HUYỆN PHÚ VANG - BIÊN BẢN ĐỐI THOẠI 12/6/2018

[K1+]đề nghị trả cho dứt phần còn lại[/K1+]. Việc nữa là [K2|Trần Chức|thôn Cự Lại Nam|environment,security|livelihood]thuyền lạ ở ngoài vô[/K2]
[K2+]dùng xung điện cào sạch cá giống mới thả, kêu bến không ai ra bắt[/K2+].
BÀ NGUYỄN THỊ MỪNG, THÔN HÀ ÚC 2: [K3|Nguyễn Thị Mừng|thôn Hà Úc 2|environment|livelihood]Hồ tôm trên cát của công ty xả thẳng[/K3]
[K3+]ra biển, nước đen dặc, da chân người đi biển ngứa lở, con nít không[/K3+]
[K3+]dám tắm, bà con đã gửi đơn lên xã hai lần. Đề nghị huyện đo nước và[/K3+]
[K3+]bắt công ty làm ao lắng[/K3+].
ÔNG LÊ ĐỨC QUÝ, THÔN HÀ ÚC 2: Tôi nói thêm ý của bà Mừng. [K4|Lê Đức Quý|thôn Hà Úc 2|land_management|livelihood]Cũng công ty[/K4]
[K4+]đó, đất cát của làng 4,6 ha giao cho công ty thuê từ năm 2010, trong[/K4+]
[K4+]giấy là nuôi tôm mà nay xây nhà nghỉ, đề nghị thanh tra việc dùng đất[/K4+]
[K4+]ni[/K4+]. [K5|Lê Đức Quý|thôn Hà Úc 2|front_and_democracy|constructive]Theo tôi trước khi cho thuê đất của làng phải họp dân, lấy chữ ký[/K5]
[K5+]của già nửa số hộ, hợp đồng dán ở nhà cộng đồng, mỗi năm công ty phải[/K5+]
[K5+]đứng ra báo cáo với làng một lần[/K5+].
ÔNG PHAN THANH VUI, THÔN AN DƯƠNG: [K6|Phan Thanh Vui|thôn An Dương|agriculture|livelihood]Đê Tây phá Tam Giang khúc qua thôn[/K6]
[K6+]bị sạt 85 mét từ trận lụt tháng 11 năm ngoái, bây giờ vá bằng bao cát,[/K6+]
[K6+]bao mục cả rổi, sắp tới mùa lụt mà chưa thấy ai đụng vô, bà con lo[/K6+]
[K6+]lắm. Kính đề nghị huyện cho làm kè đá[/K6+].
BÀ TRƯƠNG THỊ DIỆU, THÔN TRUNG ĐỒNG: Tôi không có chi nhiều. [N]Tôi hỏi[/N]
[N]con tôi học nghề đóng tàu thì được miễn học phí không, nộp giấy ở đâu?[/N]
BÀ PHÙNG THỊ GÁI, THÔN TRUNG ĐỒNG: [K7|Phùng Thị Gái|thôn Trung Đồng|social_welfare|livelihood]Chồng tôi mất ngoài biển năm 2016,[/K7]
[K7+]con 3 đứa còn nhỏ, hồ sơ trợ cấp nuôi con mồ côi xã bảo gửi rồi, hai[/K7+]
[K7+]năm chưa có gì. Tôi xin huyện xét cho mấy cháu[/K7+].
ÔNG NGÔ VIẾT LUYỆN, THÔN AN DƯƠNG: [K8|Ngô Viết Luyện|thôn An Dương|transport|livelihood]Cầu gỗ qua hói Lại Ân mục ván, một[/K8]
[K8+]xe máy rớt xuống tuần trước, xin làm cầu bê tông cho tụi nhỏ đi học[/K8+];
[K9|Ngô Viết Luyện|thôn An Dương|utilities|livelihood]điện thắp sáng đường từ cầu vô đình không có, trời tối là không dám ra[/K9]
[K9+]đường[/K9+].
ÔNG VĂN ĐÌNH THẢO, THÔN TRUNG ĐỒNG: [K10|Văn Đình Thảo|thôn Trung Đồng|agriculture,economy|constructive]Đầm phá mình đẹp, bà con nuôi cá[/K10]
[K10+]lồng được mà bán cho lái rẻ, tôi có ý là huyện nên quy hoạch một vùng[/K10+]
[K10+]cá lồng kết hợp du lịch, lấy tiền vé trả lại cho các hộ và quỹ thả[/K10+]
BB số 31/BB-UBND

- 3 -
UBND HUYỆN PHÚ VANG - BIÊN BẢN ĐỐI THOẠI 12/6/2018

[K10+]giống, Hội Nghề cá quản lý, còn Nhà nước chỉ lo luật và tàu tuần[/K10+].
BÀ ĐOÀN THỊ XUÂN, THÔN CỰ LẠI BẮC: [K11|Đoàn Thị Xuân|thôn Cự Lại Bắc|health|livelihood]Trạm y tế xã có xe cứu thương mà[/K11]
[K11+]hỏng máy nằm một năm, đêm hôm người đẻ phải thuê taxi, mong sửa xe[/K11+].
Với [K12|Đoàn Thị Xuân|thôn Cự Lại Bắc|culture|livelihood]cái sân bóng trẻ con bị lấy làm bãi đậu xe cho quán, đề nghị xã[/K12]
[K12+]trả lại[/K12+].
ÔNG NGUYỄN KHOA DUYỆT, THÔN HÀ ÚC 1: Nghe bà con nói tôi thấy đúng cả.
Cảm ơn huyện đã về tới đầm phá lắng nghe dân.

PHẦN TRẢ LỜI
ÔNG LÊ CẢNH TÚ: [A1]Tiền hỗ trợ nò sáo còn 37 hộ, tỉnh vừa chuyển 1,1 tỷ[/A1]
[A1+]đồng hôm qua, ngày 25/6 trả tạixã.[/A1+] [A2]Phòng sẽ phối hợp biên phòng và[/A2]
[A2+]công an tuần tra trên đầm mỗi tuần 3 dêm.[/A2+] [A6]Đoạn đê sạt đã có quyết định[/A6]
[A6+]xử lý khẩn cấp, khởi công ngày 01/7, làm xong trước 30/8.[/A6+] [A10]Ý kiến về[/A10]
[A10+]vùng cá lồng du lịch tôi thấy hay, xin tiếp thu lập đề án năm 2019.[/A10+]
ÔNG PHAN QUÝ BÌNH: [A3]Đã lấy mẫu ở 4 điểm, có 2 điểm vượt, sẽ trình phạt[/A3]
[A3+]công ty và buộc làm ao lắng trong vòng 60 ngày.[/A3+] [A4]Về việc dùng đất sai[/A4]
[A4+]mục đích, phòng kiểm tra trong tháng 7 và báo cáo tỉnh.[/A4+]
BÀ TÔN NỮ THANH TÂM: [A7]Hồ sơ chị Gái phòng đã ký hôm 08/6, trợ cấp tính[/A7]
[A7+]từ tháng 5.[/A7+] Cháu học nghề đóng tàu thì được hỗ trợ chi phí đào tạo nếu
hộ nghèo, làm đơn ở xã.
ÔNG HOÀNG TRỌNG KHIÊM: [A8,9]Cầu qua hói Lại Ân và đèn đường từ cầu vô đình,[/A8,9]
[A8,9+]huyện duyệt vốn năm 2018, giao xã làm chủ đầu tư, xong trước Tết.[/A8,9+] [A5]Ý[/A5]
[A5+]ông Quý nói về họp dân trước khi cho thuê đất, huyện sẽ chỉ đạo các xã[/A5+]
[A5+]làm, giao phòng Nội vụ soạn hướng dẫn.[/A5+] [A11]Xe cứu thương sẽ sửa ngay bằng[/A11]
[A11+]quỹ sự nghiệp.[/A11+] [A12]Sân bóng giao Chủ tịch xã xử lý, tuần sau báo cáo.[/A12]
Kết luận: [N]Chủ tịch UBND huyện đề nghị các phòng, các xã khẩn trương[/N]
[N]thực hiện những việc đã hứa, yêu cầu thanh tra theo dõi hồ tôm, báo[/N]
[N]cáo kết quả trước ngày 15/8/2018.[/N]
BB số 31/BB-UBND

- 4 -
UBND HUYỆN PHÚ VANG - BIÊN BẢN ĐỐI THOẠI 12/6/2018

Buổi đối thoại kết thúc lúc 11 giờ 30 phút. Đọc cho mọi người nghe và
ký tên.
     THƯ KÝ                              CHỦ TRÌ
   Nguyễn Hữu Trí                   Hoàng Trọng Khiêm
