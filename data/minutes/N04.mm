@id N04
@layout by_field
@title Report of voters' opinions by field, Roman numerals, dashes and pluses, no speakers
@format docx
@date 2018-06-25
@place huyện Lục Nam, tỉnh Bắc Giang
@level district
@kind voter_contact
---
>> UBND HUYỆN LỤC NAM >> CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> VĂN PHÒNG HĐND VÀ UBND >> Độc lập - Tự do - Hạnh phúc
>> Số: 64/BC-VP >> Lục Nam, ngày 25 tháng 6 năm 2018

^ BÁO CÁO
^ Tổng hợp ý kiến, kiến nghị của cử tri trước kỳ họp thứ sáu
^ Hội đồng nhân dân huyện khóa XX, nhiệm kỳ 2016 - 2021

Từ ngày 04 đến 14/6/2018, các Tổ đại biểu HĐND huyện đã tiếp xúc cử tri tại 21 điểm. Tổng số có 1.866 cử tri tham dự, 173 lượt ý kiến. Sau khi loại bỏ những ý kiến trùng lặp và những ý kiến UBND xã đã trả lời tại chỗ, Văn phòng tổng hợp các nhóm kiến nghị như sau:

# PHẦN THỨ NHẤT: ĐÁNH GIÁ CHUNG
Đa số cử tri tin tưởng vào sự lãnh đạo của Huyện ủy, sự điều hành của UBND huyện; [N]cử tri phấn khởi vì vải thiều được mùa, được giá, đường trục huyện được trải nhựa, mong muốn huyện nhà tiếp tục phát triển.[/N]

# PHẦN THỨ HAI: Ý KIẾN, KIẾN NGHỊ CỤ THỂ
# I. LĨNH VỰC NÔNG NGHIỆP - PHÁT TRIỂN NÔNG THÔN
- Cử tri xã Bảo Khê phản ánh:
+ [K1|-|xã Bảo Khê|agriculture|livelihood]Đập Hố Trám thấm mạnh ở vai trái, cửa cống han gỉ không đóng kín được, vụ chiêm vừa rồi 35 ha lúa thiếu nước, đề nghị huyện bố trí vốn sửa chữa trước mùa lũ[/K1];
+ [K2|-|xã Bảo Khê|agriculture|livelihood]Phân NPK do cửa hàng ở ngã ba Khê bán bón xuống không tan, cây vàng lá, đề nghị cơ quan chức năng lấy mẫu kiểm tra[/K2].
- Cử tri các xã Bình Lâm, Đông Sơn: [K3|-|xã Bình Lâm, xã Đông Sơn|agriculture,economy|constructive]đề nghị huyện không chạy theo diện tích vải mà quy hoạch lại thành vùng vải sớm, vải muộn, mỗi vùng một mã số, giao hợp tác xã quản lý nhật ký canh tác và đứng ra ký hợp đồng xuất khẩu thay cho bán qua thương lái[/K3].
- Cử tri thôn Đèo Me (xã Trường Vĩnh): [K4|-|thôn Đèo Me, xã Trường Vĩnh|agriculture|livelihood]khỉ và lợn rừng từ khu bảo tồn xuống phá nương ngô, sắn, có nhà mất trắng, mong kiểm lâm có biện pháp[/K4].
# II. LĨNH VỰC GIAO THÔNG, ĐIỆN, HẠ TẦNG
- [K5|-|xã Vô Tranh Hạ|transport|livelihood]Ngầm Bến Đò trên đường liên xã Vô Tranh Hạ hễ mưa to là ngập quá bụng, năm nào cũng có người bị cuốn, đề nghị xây cầu[/K5].
- Cử tri thị trấn Đồi Ngô Mới đề nghị:
+ [K6|-|thị trấn Đồi Ngô Mới|utilities|livelihood]Thay toàn bộ bóng đèn cao áp đã cháy từ bến xe đến bưu điện[/K6];
+ [K7|-|thị trấn Đồi Ngô Mới|utilities|livelihood]Khơi thông cống ngang cạnh Kho bạc vì nước thải tràn vào nhà dân mỗi khi mưa[/K7];
+ [K8|-|thị trấn Đồi Ngô Mới|transport|livelihood]Giải tỏa các quán nước, bãi gửi xe lấn hết vỉa hè trước cổng bệnh viện huyện[/K8].
- Cử tri xã Trường Vĩnh: [K9|-|xã Trường Vĩnh|utilities|livelihood]điện ở 3 thôn vùng trong chỉ còn 150 - 160V vào buổi tối, máy bơm không chạy, quạt quay lờ đờ, kiến nghị ngành điện làm thêm trạm biến áp[/K9].
# III. LĨNH VỰC TÀI NGUYÊN - MÔI TRƯỜNG, XÂY DỰNG
- [K10|-|xã Đan Hương|environment|livelihood]Trại lợn 2.000 con ở xã Đan Hương xả thải ra suối Chỉ, ruồi nhặng bu kín mâm cơm, huyện đã lập biên bản năm 2017 mà chưa xử lý dứt điểm, cử tri đề nghị đình chỉ[/K10].
- [K11|-|xã Đan Hương|environment,security|livelihood]Thuyền hút cát trộm trên sông Lục đoạn qua bãi Soi hoạt động từ 1 giờ sáng, bờ đã lở vào đất màu 6 mét[/K11].
- [K12|-|xã Bình Lâm|land_management|livelihood]Việc cấp đổi giấy chứng nhận sau đo đạc bản đồ mới ở xã Bình Lâm quá chậm, hơn 900 hồ sơ nộp từ năm 2015 chưa trả, nhiều hộ không vay được ngân hàng[/K12].
- Cử tri một số xã [K13|-|-|land_management|constructive]kiến nghị Trung ương sửa quy định về hạn mức và thời hạn giao đất rừng sản xuất theo hướng kéo dài, cho thừa kế thuận tiện để dân yên tâm trồng gỗ lớn[/K13].
- [N]Cử tri cũng được biết huyện đang lập đồ án mở rộng thị trấn và hỏi thời gian lấy ý kiến cộng đồng.[/N]
# IV. LĨNH VỰC VĂN HÓA - XÃ HỘI
- Về giáo dục:
+ [K14|-|xã Đông Sơn|education|livelihood]Trường THCS Đông Sơn thiếu giáo viên tiếng Anh, tin học, một học kỳ đổi bốn cô hợp đồng, cử tri đề nghị điều động bổ sung[/K14];
+ [K15|-|xã Vô Tranh Hạ|education|livelihood]Đề nghị làm rõ khoản thu "xã hội hóa" 750.000 đồng/học sinh đầu năm ở trường tiểu học Vô Tranh Hạ số 2[/K15].
- Về y tế, chính sách:
+ [K16|-|xã Trường Vĩnh|health,social_welfare|constructive]Người dân xã vùng khó khi xã đạt chuẩn nông thôn mới bị cắt ngay thẻ bảo hiểm y tế miễn phí; cử tri kiến nghị Nhà nước có lộ trình giảm dần trong 3 năm thay vì cắt một lần[/K16];
+ [K17|-|thôn Đèo Me, xã Trường Vĩnh|social_welfare|livelihood]Bốn hộ nghèo thôn Đèo Me có tên trong danh sách hỗ trợ nhà ở theo Quyết định 33 từ 2016 nhưng chưa được vay, đề nghị ngân hàng giải ngân[/K17].
- Về văn hóa: [K18|-|xã Bảo Khê|culture|constructive]tình trạng ăn cỗ cưới, cỗ đám ma ba ngày, thuê loa đài mở hết cỡ vẫn nặng nề; đề nghị ban hành quy ước chung toàn huyện: cưới không quá 1 ngày, tang không cỗ mặn, cán bộ đảng viên vi phạm thì xem xét xếp loại cuối năm[/K18].
# V. LĨNH VỰC XÂY DỰNG CHÍNH QUYỀN, AN NINH
- [K19|-|-|government_building|constructive]Cử tri nhiều xã cho rằng chủ trương sáp nhập thôn là đúng nhưng nên làm theo địa hình chứ không theo số hộ; thôn miền núi cách nhau cả con suối nhập vào chỉ thêm khó đi họp[/K19].
- [K20|-|thị trấn Đồi Ngô Mới|security|livelihood]Tụ điểm đánh bạc trá hình quán bắn cá ở khu phố 3 mở thâu đêm, đề nghị công an triệt phá[/K20].
- [K21|-|xã Bảo Khê|government_building|livelihood]Nhiều kiến nghị từ kỳ họp thứ tư chỉ trả lời "ghi nhận, tiếp thu", cử tri xã Bảo Khê yêu cầu nói rõ đập Hố Trám năm nào làm, ai chịu trách nhiệm[/K21].

# PHẦN THỨ BA: ĐỀ XUẤT
[N]Văn phòng đề nghị UBND huyện giao các phòng, ban chuyên môn nghiên cứu, trả lời từng kiến nghị nêu trên bằng văn bản trước ngày 05/7/2018 để trình kỳ họp.[/N] [N]Đề nghị UBND các xã, thị trấn công khai kết quả trả lời trên hệ thống truyền thanh.[/N]
Trên đây là báo cáo tổng hợp, Văn phòng HĐND và UBND huyện kính trình./.

>> Nơi nhận: >> CHÁNH VĂN PHÒNG
>> - TT Huyện ủy, HĐND, UBND huyện; >>
>> - Các phòng, ban; >> (Đã ký)
>> - Lưu: VT. >> Chu Thị Sen
