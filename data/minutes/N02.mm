@id N02
@name doi-thoai-gpmb-huyen-thuong-tin-2022
@layout question_answer
@title Hanoi district thematic dialogue on land clearance, numbered questions with the answer after each
@format pdf
@date 2022-09-14
@place huyện Thường Tín, thành phố Hà Nội
@level district
@kind thematic
@theme công tác giải phóng mặt bằng Dự án đường Vành đai 4 - Vùng Thủ đô
@attendees 212
---
>> ỦY BAN NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> HUYỆN THƯỜNG TÍN >> Độc lập - Tự do - Hạnh phúc
>> Số: 286/BB-UBND >> Thường Tín, ngày 14 tháng 9 năm 2022

^ BIÊN BẢN
^ Đối thoại chuyên đề với các hộ dân có đất thu hồi thực hiện
^ Dự án đường Vành đai 4 - Vùng Thủ đô

I. Thời gian, địa điểm: 14h00 ngày 14/9/2022, Nhà văn hóa trung tâm huyện.
II. Thành phần
1. Ông Dương Khắc Thụy - Chủ tịch UBND huyện, chủ trì.
2. Ông Đào Trọng Hiển - Phó Chủ tịch UBND huyện, Trưởng ban Chỉ đạo GPMB.
3. Bà Kiều Thị Ánh - Giám đốc Trung tâm Phát triển quỹ đất huyện.
4. Đại diện Ban QLDA thành phố; Phòng TN&MT, Quản lý đô thị, Tài chính - Kế hoạch, Thanh tra huyện; Chủ tịch UBND 3 xã Hà Khê, Tân Lộc, Vân Phố.
5. Đại diện 190 hộ gia đình, cá nhân có đất thu hồi. Tổng số 212 người.
III. Diễn biến
Ông Đào Trọng Hiển thông báo tiến độ: toàn huyện thu hồi 67,4 ha, di chuyển 1.108 ngôi mộ, 96 hộ đất ở. Đến ngày 10/9 đã kiểm đếm được 71%. [N]Ông đề nghị các hộ còn lại phối hợp cho kiểm đếm, bàn giao mặt bằng trước 30/11/2022 theo chỉ đạo của Thành phố.[/N]
Sau đây là phần hỏi - đáp.

Câu hỏi 1. Ông Tạ Văn Nghiệp (thôn Thượng, xã Hà Khê): Gia đình tôi bị lấy 3 sào 7 thước ruộng 03. [K1|Tạ Văn Nghiệp|thôn Thượng, xã Hà Khê|land_clearance|livelihood]Bản đồ thu hồi ghi 1.180 m2, sổ của tôi ghi 1.332 m2, tôi đo dây cũng ra con số ấy, vậy hơn 150 m2 kia đi đâu? Yêu cầu đo lại thửa của tôi có mặt chủ hộ[/K1].
Trả lời: Bà Kiều Thị Ánh: [A1]Trung tâm sẽ cùng địa chính xã đo lại thửa đất của gia đình ông vào sáng 19/9, có biên bản và chữ ký chủ hộ. Nếu diện tích tăng do đo đạc sai thì lập phương án bổ sung.[/A1]

Câu hỏi 2. Bà Nguyễn Thị Mão (thôn Thượng, xã Hà Khê): [K2|Nguyễn Thị Mão|thôn Thượng, xã Hà Khê|land_clearance|constructive]Giá đất nông nghiệp thành phố quy định có 162.000 đồng một mét, cộng cả các khoản hỗ trợ cũng chưa đủ mua lại nửa sào nơi khác. Đề nghị Thành phố bỏ cách tính theo bảng giá, thuê tư vấn độc lập xác định giá theo giá chuyển nhượng thực tế cho mọi dự án[/K2].
Trả lời: Ông Đào Trọng Hiển: [A2]Bảng giá do UBND Thành phố ban hành theo Luật Đất đai 2013, huyện không có quyền điều chỉnh. Ý kiến của bà được tổng hợp gửi Sở TN&MT để tham gia sửa Luật Đất đai.[/A2]

Câu hỏi 3. Ông Lưu Đình Quảng (thôn Ngoài, xã Tân Lộc): Gia đình chúng tôi gồm 4 cặp vợ chồng ở chung trên 210 m2 đất ở phải thu hồi hết. [K3|Lưu Đình Quảng|thôn Ngoài, xã Tân Lộc|land_clearance|livelihood]Nếu chỉ giao một suất tái định cư 80 m2 thì 14 con người ở vào đâu; xin xét giao thêm suất cho các cặp đã tách khẩu[/K3]. [K4|Lưu Đình Quảng|thôn Ngoài, xã Tân Lộc|land_clearance|livelihood]Khu tái định cư đến nay vẫn là ruộng lúa, chưa có đường chưa có điện, phải làm xong hạ tầng rồi mới yêu cầu dân dọn đi[/K4].
Trả lời: Bà Kiều Thị Ánh: [A3]Trường hợp nhiều thế hệ, nhiều cặp vợ chồng cùng chung sống, đủ điều kiện tách hộ mà đất thu hồi không đủ thì được xét giao thêm suất theo Quyết định số 10/2017/QĐ-UBND. Đề nghị gia đình bổ sung giấy đăng ký kết hôn, xác nhận cư trú.[/A3] [A4]Khu tái định cư X4 khởi công ngày 20/10, hoàn thành hạ tầng trước tháng 6/2023. Trong thời gian chờ, hộ bàn giao trước được hỗ trợ tiền thuê nhà 6 tháng.[/A4]

Câu hỏi 4. Ông Trịnh Huy Lạc (xã Vân Phố): [N]Xin hỏi ranh giới đường song hành phía đông đi qua xứ đồng nào của xã Vân Phố?[/N]
Trả lời: Đại diện Ban QLDA: tuyến song hành đi qua xứ đồng Mả Vối, Đồng Cửa, có bản đồ treo tại trụ sở UBND xã.

Câu hỏi 5. Bà Đặng Thị Thìn (thôn Trại, xã Tân Lộc): [K5|Đặng Thị Thìn|thôn Trại, xã Tân Lộc|land_clearance,utilities|livelihood]khu mộ họ Đặng có 43 ngôi phải cất bốc nhưng nghĩa trang mới chưa được san nền, tiền hỗ trợ 11 triệu một ngôi không đủ mời thầy, thuê xe, xây lại. Họ chúng tôi đề nghị tăng tiền hỗ trợ và bố trí khu riêng cho dòng họ[/K5].
Trả lời: Ông Nguyễn Xuân Tộ - Chủ tịch UBND xã Tân Lộc: [A5]nghĩa trang mở rộng sẽ bàn giao mặt bằng trước 15/11 (âm lịch tháng 10), xã ưu tiên xếp theo dòng họ. Đơn giá hỗ trợ theo quy định Thành phố, huyện đang xin bổ sung chi phí tâm linh.[/A5]

Câu hỏi 6. Ông Bạch Ngọc Kỷ (thôn Hạ, xã Hà Khê): Tôi có 4 việc.
- [K6|Bạch Ngọc Kỷ|thôn Hạ, xã Hà Khê|land_clearance|livelihood]Vườn bưởi Diễn 120 gốc đang cho quả của tôi bị xếp vào loại cây mới trồng, đường kính tán đo sai, yêu cầu kiểm đếm lại[/K6];
- [K7|Bạch Ngọc Kỷ|thôn Hạ, xã Hà Khê|transport|livelihood]Con đường bờ vùng ra cánh đồng Sau bị rào tôn chắn ngang, máy gặt không vào được, đề nghị nhà thầu mở lại lối đi tạm rộng tối thiểu 3 mét[/K7];
- [K8|Bạch Ngọc Kỷ|thôn Hạ, xã Hà Khê|agriculture|livelihood]Mương tưới Ba Xã đã bị lấp từ đầu tháng 8, 26 mẫu lúa phía tây đường khô nứt, cần đặt cống tạm dẫn nước ngay[/K8];
- [K9|Bạch Ngọc Kỷ|thôn Hạ, xã Hà Khê|environment|livelihood]Xe chở cát chạy qua làng không che bạt, bụi mù từ sáng đến tối, dân kêu mà không ai tưới đường[/K9].
Trả lời: Bà Kiều Thị Ánh: [A6]Tổ công tác kiểm đếm lại vườn của ông ngày 20/9, có đại diện Phòng Kinh tế tham gia xác định tuổi cây.[/A6]
Đại diện nhà thầu: [A7,8]Chúng tôi nhận thiếu sót, trong 5 ngày sẽ mở lối đi tạm và lắp 2 cống D800 nối lại mương.[/A7,8] [A9]Từ ngày mai tưới đường 4 lần/ngày, yêu cầu 100% xe phủ bạt, xe nào vi phạm bà con chụp biển số gửi Ban QLDA.[/A9]

Câu hỏi 7. Ông Hồ Sỹ Vịnh (thôn Đình, xã Vân Phố), nguyên cán bộ địa chính: [K10|Hồ Sỹ Vịnh|thôn Đình, xã Vân Phố|land_clearance,front_and_democracy|constructive]Qua nhiều dự án tôi thấy hội đồng bồi thường toàn cán bộ, dân chỉ được mời khi đã xong phương án. Đề nghị huyện quy định mỗi thôn cử hai hộ do dân bầu vào tổ kiểm đếm, được xem hồ sơ gốc và ký vào từng trang biên bản; Mặt trận chủ trì giám sát[/K10].
Trả lời: Ông Dương Khắc Thụy: [A10]Tiếp thu, huyện giao Trung tâm PTQĐ phối hợp Ủy ban MTTQ huyện xây dựng quy chế, áp dụng ngay cho đợt kiểm đếm tháng 10.[/A10]

~~~
Câu hỏi 8. Chị Phùng Thị Thúy Nga (thôn Ngoài, xã Tân Lộc): chồng tôi 46 tuổi, tôi 44 tuổi, hết ruộng thì vào công ty không ai nhận. [K11|Phùng Thị Thúy Nga|thôn Ngoài, xã Tân Lộc|social_welfare,land_clearance|constructive]Lâu nay khoản chuyển đổi nghề trả một cục bằng tiền, vài tháng tiêu hết. Thay vì thế nên có chương trình cho người trên 40 tuổi mất đất: học nghề tại xã, cam kết nơi nhận và vay vốn không lãi trong 3 năm đầu[/K11].
Trả lời: Ông Đào Trọng Hiển: [A11]Phòng LĐTB&XH đang khảo sát nhu cầu, nội dung vay vốn ưu đãi huyện kiến nghị Ngân hàng Chính sách xã hội thành phố.[/A11]

Câu hỏi 9. Ông Tạ Văn Nghiệp (hỏi lần hai): [K12|Tạ Văn Nghiệp|thôn Thượng, xã Hà Khê|land_clearance|livelihood]Năm 2010 dự án cụm công nghiệp lấy của thôn Thượng 5 mẫu, hứa trả 10% đất dịch vụ, đến nay 38 hộ vẫn chưa nhận được mét nào. Lần này dân chỉ bàn giao khi nợ cũ được trả[/K12].
Trả lời: Ông Dương Khắc Thụy: [A12]Khu đất dịch vụ Đồng Nẻ vướng quy hoạch phân khu, đã tháo gỡ trong tháng 7. Huyện cam kết bốc thăm giao đất cho 38 hộ trước Tết Nguyên đán 2023.[/A12]

Câu hỏi 11. Bà Cấn Thị Lựu (thôn Trại, xã Tân Lộc): [K13|Cấn Thị Lựu|thôn Trại, xã Tân Lộc|government_building|livelihood]Hôm 25/8 tôi lên xã xin xác nhận nguồn gốc đất, cán bộ địa chính bảo về chờ, lần hai lại bảo thiếu giấy, lần ba thì đi vắng, thái độ rất khó chịu. Đề nghị Chủ tịch xã xem lại cán bộ này[/K13]. Cám ơn các ông các bà đã nghe.
Trả lời: Ông Nguyễn Xuân Tộ: [A13]xin lỗi bà Lựu, xã sẽ yêu cầu công chức địa chính giải trình và trả kết quả xác nhận cho bà trong 03 ngày làm việc.[/A13]

Câu hỏi 12. Ông Kim Đình Thưởng (thôn Đình, xã Vân Phố): Trước hết tôi ủng hộ chủ trương làm đường. [K14|Kim Đình Thưởng|thôn Đình, xã Vân Phố|justice,land_clearance|livelihood]Đơn của tôi tố cáo việc lập khống hai hộ có nhà trên đất nông nghiệp để hưởng hỗ trợ gửi Thanh tra huyện từ tháng 3, quá hạn đã lâu không có kết luận[/K14].
Trả lời: Đại diện Thanh tra huyện: [A14]Vụ việc đã gia hạn một lần do phải giám định chữ ký, sẽ ban hành kết luận và công bố trước ngày 05/10/2022.[/A14]

IV. Kết luận
Chủ tịch UBND huyện Dương Khắc Thụy đánh giá cao 12 lượt ý kiến. [N]Đề nghị Ban QLDA khẩn trương khắc phục lối đi, mương tưới; Trung tâm PTQĐ đo lại các thửa có sai lệch, đẩy nhanh khu tái định cư và khu đất dịch vụ[/N]. [N]Mong các hộ đồng thuận, sớm nhận tiền và bàn giao mặt bằng.[/N]
Buổi đối thoại kết thúc lúc 17h30 cùng ngày.

>> NGƯỜI GHI BIÊN BẢN >> TM. ỦY BAN NHÂN DÂN
>>  >> CHỦ TỊCH
>> Lê Thu Phương >> Dương Khắc Thụy
