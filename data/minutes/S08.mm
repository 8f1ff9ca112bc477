@id S08
@name doi-thoai-phu-nu-ninh-hoa-2017
@layout numbered_turns
@title Women's thematic dialogue, real Word bullets and numbering (* and **), bullets mix speakers, asks and answers
@format docx
@date 2017-10-17
@place thị xã Ninh Hòa, tỉnh Khánh Hòa
@level district
@kind thematic
@theme Phụ nữ với phát triển kinh tế gia đình, an toàn cho phụ nữ và trẻ em
@attendees 135
---
>> HỘI LIÊN HIỆP PHỤ NỮ >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> THỊ XÃ NINH HÒA >> Độc lập - Tự do - Hạnh phúc

^ BIÊN BẢN TỌA ĐÀM, ĐỐI THOẠI
^ Chuyên đề: Phụ nữ với phát triển kinh tế gia đình, an toàn cho phụ nữ và trẻ em

Thời gian: 8 giờ 00, ngày 17/10/2017. Địa điểm: Nhà văn hóa thiếu nhi thị xã.
# 1. Thành phần
* Bà Lê Thị Phương Uyên, Chủ tịch Hội LHPN thị xã - chủ tọa.
* Ông Trần Ngọc Khải, Phó Chủ tịch UBND thị xã.
* Đại diện Công an thị xã, Phòng LĐ-TB&XH, Phòng Giáo dục và Đào tạo, Phòng Kinh tế, Ngân hàng Chính sách xã hội.
* 118 chị đại diện 27 xã, phường. Tổng số dự 135 người.
# 2. Khai mạc
Bà Uyên nêu mục đích. [N]Chủ tọa đề nghị các chị mạnh dạn nêu những điều khó nói, chuyện bạo lực trong nhà có thể ghi ra giấy, không cần đề tên; thời gian mỗi chị 3 phút.[/N]
Báo cáo nhanh của Hội: toàn thị xã có 41 tổ tiết kiệm vay vốn, [N]trong kỳ đối thoại 2016 chị em đã kiến nghị mở lớp dạy bơi và hỗ trợ máy may, cả hai việc đã làm xong.[/N]
# 3. Ý kiến của hội viên
* Chị Nguyễn Thị Mai Trâm, xã Ninh Thủy Đông, làm muối:
** [K1|Nguyễn Thị Mai Trâm|xã Ninh Thủy Đông|economy|livelihood]Giá muối rớt còn 400 đồng một ký, chị em trong tổ muối 31 người cạn vốn. Đề nghị Ngân hàng Chính sách cho khoanh nợ một năm đối với 31 hộ này[/K1].
** [K2|Nguyễn Thị Mai Trâm|xã Ninh Thủy Đông|utilities|livelihood]Nước sinh hoạt hai ngày mới có một lần, phải hứng ban đêm, xin kéo thêm đường ống[/K2].
** Chị Thái Thị Lụa cùng xã bổ sung: [K3|Thái Thị Lụa|xã Ninh Thủy Đông|agriculture,economy|constructive]nếu cứ bán muối thô thì mãi nghèo, nên giao Hội đứng ra lập tổ hợp tác làm muối tôm, muối ớt, xin thị xã cho mặt bằng, đưa hàng vào quầy đặc sản của khách sạn Nha Trang[/K3].
* [K4|Hồ Thị Xuân Diệu|xã Ninh Hưng Bắc|security|livelihood]Trong thôn có anh nọ rượu vào là đánh vợ, báo thôn thì nói chuyện vợ chồng, chị ấy đã chạy qua nhà tôi ngủ 4 đêm. Tôi mong công an xã vào cuộc, buộc anh ta tránh xa vợ con[/K4]. (chị Hồ Thị Xuân Diệu, xã Ninh Hưng Bắc)
* Chị Trịnh Thị Sen, phường Ninh Giang Tây:
** Con gái tôi học lớp 4. [K5|Trịnh Thị Sen|phường Ninh Giang Tây|education|livelihood]Nhà vệ sinh nữ của trường tiểu học không có cửa, các cháu nhịn cả buổi, đề nghị sửa gấp[/K5].
** [K6|Trịnh Thị Sen|phường Ninh Giang Tây|education|constructive]Tôi đề xuất mỗi trường có một giờ dạy kỹ năng chống xâm hại do công an nữ, bác sĩ tới dạy, đưa hẳn vào thời khóa biểu mỗi tháng một lần chứ không chỉ phát tờ rơi[/K6].
** Cho tôi hỏi thêm, [N]lớp bơi hè năm sau đăng ký tháng mấy, tuổi nào?[/N]
* Cô Ngô Thị Hải, chi hội trưởng tổ 5:
** [K7|Ngô Thị Hải|tổ 5|front_and_democracy|constructive]Chi hội trưởng như tụi tôi làm tất bật, phụ cấp 150 ngàn một tháng xăng xe còn không đủ. Kiến nghị tỉnh nâng mức phụ cấp chi hội trưởng và cho mua bảo hiểm y tế[/K7].
** [K8|Ngô Thị Hải|tổ 5|front_and_democracy|constructive]Hội xã nên đổi cách sinh hoạt: ba tháng họp một lần thì thưa người, chuyển sang sinh hoạt theo nhóm nghề, đan lưới họp riêng, bán hàng họp riêng, mời người biết nghề tới chia sẻ[/K8].
* Chị Cao Thị Thu Ngân, khu công nghiệp:
** [K9|Cao Thị Thu Ngân|-|education,social_welfare|livelihood]Công nhân nữ 1.400 người mà quanh khu công nghiệp không có nhà trẻ nào nhận giữ sau 5 giờ chiều. Tôi đề nghị quy hoạch ngay một nhà trẻ trong khu[/K9].
** [K10|Cao Thị Thu Ngân|-|utilities|livelihood]Đường từ cổng B về dãy trọ Xuân Mỹ tối mịt, đã có chị bị giật dây chuyền, xin gắn đèn[/K10].
** Bác Đỗ Thị Gái (phụ huynh cùng khu) thêm: [K11|Đỗ Thị Gái|-|education,security|livelihood]Nhóm trẻ tự phát cạnh nhà thuốc giữ 40 cháu trong phòng 30 m2, không bình chữa cháy, không giấy phép[/K11].
* Sư cô Diệu Thiện, chùa Phước Long: Cảm ơn Hội đã giúp bếp ăn từ thiện, tôi xin có lời chúc mừng ngày 20/10.
* Chị H'Mai Niê, xã Ninh Tây Thượng (dân tộc Ê Đê):
** [K12|H'Mai Niê|xã Ninh Tây Thượng|health|livelihood]Phụ nữ sinh đẻ ở buôn phải đi 22 cây số, chị em mong trạm y tế có lại cô đỡ thôn bản, cô cũ nghỉ một năm rồi[/K12].
** [K13|H'Mai Niê|xã Ninh Tây Thượng|security,social_welfare|livelihood]Bảy em gái trong buôn bỏ học đi làm thuê trong Đồng Nai, nay mất liên lạc hai em, nhờ chính quyền tìm[/K13].
* Phiếu giấy không ghi tên (bà Uyên đọc hộ): 
** [K14|-|-|social_welfare,security|constructive]Xin lập nhà tạm lánh cho vợ bị đánh ngay tại thị xã, có người trực đêm, có số nóng, đi là có chỗ ngủ, chứ lên tỉnh xa quá[/K14].
** Tôi thương chồng, chỉ buồn vì anh mê cờ bạc, viết ra cho nhẹ lòng.
# 4. Trả lời của các đơn vị
* Ông Trần Ngọc Khải:
** [A2]Tuyến ống về Ninh Thủy đã đấu thầu, tháng 11 khởi công.[/A2]
** [A9]Khu công nghiệp có dự phòng 1.500 m2 đất giáo dục, thị xã sẽ mời doanh nghiệp đầu tư, mở nhóm trông giữ ngoài giờ thí điểm.[/A9]
** [A3]Thị xã ủng hộ ý tưởng tổ hợp tác muối ớt, giao phòng Kinh tế giúp nhãn hiệu.[/A3] [A14]Việc nhà tạm lánh, UBND đồng ý dùng phòng trống tại Trung tâm văn hóa cũ, Hội làm quy chế.[/A14]
* Ngân hàng Chính sách xã hội: [A1]được khoanh nợ khi có quyết định thiên tai; trước mắt gia hạn 6 tháng cho 31 hộ.[/A1]
* Phòng Giáo dục và Đào tạo: [A5]đã yêu cầu trường lắp cửa trước 20/10.[/A5] [A6]Nội dung kỹ năng chống xâm hại đưa vào tiết hoạt động ngoài giờ từ học kỳ 2, mời công an nữ cùng dạy.[/A6] Lớp bơi mở tháng 6, từ 7 đến 12 tuổi.
* Công an thị xã: [A4]sẽ mời người chồng lên làm việc trong 48 giờ, áp dụng cấm tiếp xúc theo luật phòng chống bạo lực gia đình.[/A4] [A11]Nhóm trẻ tự phát sẽ kiểm tra trong tuần, không đủ điều kiện thì đóng cửa.[/A11] [A13]Đã có tin từ 1 em, đang xác minh em còn lại.[/A13]
* Bà Uyên: [A7,8]kiến nghị về phụ cấp chi hội tôi báo cáo Tỉnh Hội; còn cách sinh hoạt theo nhóm nghề thị Hội ra hướng dẫn ngay trong tháng 11.[/A7,8] [A12]Hội sẽ cử một chị đi học cô đỡ khóa tháng 12.[/A12]
* Phòng Quản lý đô thị: [A10]lắp 12 bóng tại đường từ cổng B về Xuân Mỹ trước 30/11.[/A10]
# 5. Kết luận
[N]Chủ tọa đề nghị các ngành giải quyết đúng hẹn, các chị về kể lại cho chi hội, không chia sẻ chuyện riêng của nhau lên mạng.[/N] Buổi tọa đàm kết thúc lúc 11 giờ 10.
>> THƯ KÝ >> CHỦ TỌA
>> Đào Thị Nga >> Lê Thị Phương Uyên
