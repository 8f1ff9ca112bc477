@id N12
@name bang-y-kien-hung-yen-2026
@layout table
@title Table with a speaker column: TT, full name and address, opinion, answer
@format docx
@date 2026-04-21
@place xã Hồng Giang, tỉnh Hưng Yên
@level commune
@kind periodic
@attendees 203
---
>> ĐẢNG ỦY XÃ HỒNG GIANG >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> UBND XÃ >> Độc lập - Tự do - Hạnh phúc
>>  >> Hồng Giang, ngày 21 tháng 4 năm 2026

^ BIÊN BẢN TỔNG HỢP
^ Ý KIẾN TẠI HỘI NGHỊ ĐỐI THOẠI GIỮA CHỦ TỊCH UBND XÃ VỚI NHÂN DÂN

Thời gian: 7 giờ 30 ngày 21/4/2026. Địa điểm: Hội trường lớn xã.
Chủ trì: Đ/c Doãn Đình Hiệp - Chủ tịch UBND xã. Dự: Đ/c Tạ Duy Hoành - Bí thư Đảng ủy; đại diện 12 phòng, đơn vị; 203 người.
[N]Đồng chí Chủ tịch xã đề nghị đại biểu nêu ý kiến gọn, để dành thời gian trả lời và mong bà con bám sát nội dung thuộc xã mới sau hợp nhất.[/N]
# Bảng tổng hợp
|| TT || Họ tên, địa chỉ || Ý kiến || Trả lời
|| 1 || Ông Phan Khắc Nhượng<br>Thôn Đô Kỳ || [K1|Phan Khắc Nhượng|thôn Đô Kỳ|government_building|constructive]Bộ phận một cửa chỉ đặt ở trung tâm mới, người dân khu vực xã An Đình cũ đi 9 km. Đề nghị xã đặt thêm điểm tiếp nhận ở ủy ban cũ, hai ngày trong tuần, có công chức ký trực tiếp[/K1] || Chủ tịch UBND xã: [A1]Nhất trí, từ 04/5/2026 mở điểm tiếp nhận tại khu An Đình thứ Ba và thứ Năm.[/A1]
|| 2 || Bà Lại Thị Mận<br>Thôn Cổ Trai || Tôi thay mặt chi hội người cao tuổi cảm ơn xã đã khám mắt miễn phí. Tôi xin nêu:<br>- [K2|Lại Thị Mận|thôn Cổ Trai|social_welfare|livelihood]Tiền trợ cấp 500 nghìn cho người từ 75 tuổi tháng 3 của thôn Cổ Trai đến nay mới có một nửa số cụ được nhận[/K2];<br>- [K3|Lại Thị Mận|thôn Cổ Trai|utilities|livelihood]Nghĩa trang nhân dân hết đất, ngôi mộ mới đặt sát đường đi; cần mở rộng thêm 2.000 m2[/K3] || Phòng Văn hóa - Xã hội: [A2]Do số tài khoản của 31 cụ bị sai, đã đối chiếu, chi trả từ ngày 25/4.[/A2]<br>[A3]Phòng Kinh tế đang lập quy hoạch mở rộng nghĩa trang, báo cáo HĐND xã kỳ giữa năm.[/A3]
|| 3 || Ông Bùi Văn Thuyên<br>Thôn Quan Bồ || [K4|Bùi Văn Thuyên|thôn Quan Bồ|land_management|livelihood]Đề nghị trả lời dứt điểm hồ sơ cấp sổ cho 19 hộ mua đất đấu giá năm 2020, tiền đã nộp đủ mà cơ quan thuế bảo phải tính lại theo giá mới[/K4] || [A4]Giá tính theo thời điểm trúng đấu giá, xã đã có văn bản gửi thuế cơ sở. Trả sổ trước 30/6.[/A4]
|| 4 || Chị Vũ Ngọc Hân<br>Thôn Cổ Trai || [N]Tôi muốn biết xã mới có bao nhiêu trường mầm non công lập và chỉ tiêu tuyển sinh năm nay là bao nhiêu.[/N] || Hiện có 5 trường, tuyển 620 trẻ, niêm yết ngày 15/5.
|| 5 || Ông Đoàn Tuấn Kiệt<br>Thôn Mỹ Hậu || [K5|Đoàn Tuấn Kiệt|thôn Mỹ Hậu|agriculture,economy|constructive]Cả xã trồng chuối tây, đến lúc rộ bán 2.000 đồng một cân. Nên làm dự án sấy chuối và tinh bột: xã cho thuê trụ sở cũ giá rẻ, ba HTX góp vốn, các hộ góp chuối theo hạng và được chia lãi cuối vụ[/K5]. Tôi sẵn sàng làm thử. || [A5]Hoan nghênh, giao Phòng Kinh tế hướng dẫn lập phương án, xem xét đưa trụ sở cũ An Đình vào danh mục cho thuê.[/A5]
|| 6 || Ông Vương Sỹ Đài<br>Thôn Đô Kỳ || [K6|Vương Sỹ Đài|thôn Đô Kỳ|transport|livelihood]Cầu Kênh Đỏ do dân tự xây năm 1998 gãy trụ, chịu được xe máy là may, đề nghị cấp vốn làm lại[/K6].<br>[K7|Vương Sỹ Đài|thôn Đô Kỳ|security|livelihood]Tụ tập đá gà ăn tiền tại bãi ven kênh chiều nào cũng có cả trăm người, công an xã về bắt rồi lại thả[/K7]. || [A6]Cầu Kênh Đỏ có trong kế hoạch 2026, khởi công tháng 9 khi tỉnh cấp 3,2 tỷ.[/A6]<br>Công an xã: [A7]đã xử phạt 14 người, sẽ cắm chốt bãi đó trong hai tháng tới.[/A7]
|| 7 || Bà Nghiêm Thị Chuyên<br>Thôn Mỹ Hậu || [K8|Nghiêm Thị Chuyên|thôn Mỹ Hậu|environment|livelihood]Từ sau nhập xã xe rác một tuần mới lên một lần, ngày hè rác chất đống trước cổng chợ[/K8] || [A8]Đã ký lại hợp đồng, từ 01/5 thu gom 3 lần/tuần.[/A8]
|| 8 || Ông Tống Ngọc Bàng<br>Thôn Quan Bồ (đảng viên) || [K9|Tống Ngọc Bàng|thôn Quan Bồ|party_building|constructive]Chi bộ 3 thôn gộp vào thành 110 đảng viên, ngồi không hết hội trường, khó thảo luận. Xin chia tổ đảng theo xóm, họp tổ trước, họp chi bộ chỉ biểu quyết[/K9].<br>[K10|Tống Ngọc Bàng|thôn Quan Bồ|front_and_democracy|constructive]Mặt trận cần có hòm thư phản ánh riêng, mở định kỳ trước dân thay vì chuyển cho chính cơ quan bị phản ánh[/K10]. || Bí thư Đảng ủy: [A9]Đảng ủy đồng ý thí điểm lập tổ đảng ở Quan Bồ từ tháng 5.[/A9]<br>[A10]Giao Mặt trận đặt hòm thư tại 4 khu, mở công khai ngày mùng 10 hằng tháng.[/A10]
|| 8 || Anh Hà Mạnh Cầm<br>Thôn Cổ Trai || [K11|Hà Mạnh Cầm|thôn Cổ Trai|education|livelihood]Trường tiểu học An Đình bị gộp vào trường trung tâm, con tôi phải đạp xe qua quốc lộ, kính mong giữ lại điểm trường cho lớp 1 đến lớp 3[/K11] || [A11]Trước mắt giữ nguyên điểm trường An Đình đến hết năm học 2026-2027.[/A11]
|| 9 || Bà Trịnh Thị Êm<br>Thôn Đô Kỳ || [N]Nhất trí với các ý kiến trên, đề nghị thư ký ghi nhận, tôi không nhắc lại nữa.[/N] || -
|| 10 || Ông Phan Khắc Nhượng<br>Thôn Đô Kỳ (ý kiến lần 2) || [K12|Phan Khắc Nhượng|thôn Đô Kỳ|agriculture|livelihood]Đề nghị đặt thêm máy bơm ở trạm Đô Kỳ, bơm cũ hỏng một tổ từ trước Tết, 45 mẫu lúa đang thiếu nước[/K12] || [A12]Thủy nông đang sửa, xã thuê thêm 2 bơm dã chiến lắp ngày mai.[/A12]
|| 11 || Bà Đỗ Thị Chinh<br>Thôn Mỹ Hậu || [K13|Đỗ Thị Chinh|thôn Mỹ Hậu|health|livelihood]Sau khi nhập xã, tôi mang thẻ bảo hiểm đi khám ở trạm cũ thì bị báo sai nơi đăng ký ban đầu. Đề nghị bảo hiểm xã hội chuyển đổi giúp dân[/K13] || Đại diện BHXH cơ sở: [A13]Dữ liệu đã cập nhật, người dân không cần đổi thẻ, ai bị từ chối gọi số trực 24/7.[/A13]

# Kết luận
Đồng chí Doãn Đình Hiệp: cơ bản các ý kiến đã được trả lời. [N]Đề nghị các phòng đúng hạn đã hứa, nhất là tiền trợ cấp người cao tuổi, cầu Kênh Đỏ, điểm tiếp nhận An Đình; Văn phòng theo dõi và báo lại dân qua loa.[/N]
Hội nghị kết thúc lúc 10h50.

>> THƯ KÝ >> CHỦ TRÌ
>> Phan Hoài Nam >> Doãn Đình Hiệp
