@id B13
@layout slips
@title typed-up list of handwritten slips from a ballot box at a boarding-house quarter; slip numbers out of order, grouped twice, unreadable and blank slips; reply promised only for three
@format docx
@date 2024-10-04
@place phường Thới An Hòa, thành phố Bến Cát, tỉnh Bình Dương
@level commune
@kind thematic
@theme đời sống công nhân ở trọ
---
PHƯỜNG THỚI AN HÒA – BAN DÂN VẬN
THÙNG THƯ "CÔNG NHÂN NÓI – BÍ THƯ NGHE"
Mở thùng lần 4, ngày 04/10/2024, tại khu trọ Chín Hoa (khu phố 3A)
Người mở: chị Lợi (dân vận), anh Khải (công đoàn), có đại diện chủ trọ chứng kiến. Tổng 53 phiếu, chép lại đúng lời trên phiếu, sửa lỗi chính tả nặng, để nguyên cách xưng hô. [N]Bà con viết phiếu xin ghi rõ số phòng, tên dãy trọ để phường liên hệ; không ghi cũng được.[/N]

Phiếu 1. (nữ, phòng 12) [K1|-|phòng 12|education|livelihood]con 3 tuổi không trường công nào nhận vì tạm trú, gởi nhóm trẻ tư bà giữ mười mấy đứa, em sợ lắm[/K1]
Phiếu 2. trống
Phiếu 3. [K2|-|-|utilities|livelihood]Điện 4 ngàn/ký, nước 25 ngàn/khối. Chủ nói ai không chịu thì dọn. Nhà nước có giá mà sao không ai tới coi[/K2].
Phiếu 4, 9, 31 (cùng một chữ viết?): [K3|-|-|utilities|livelihood]giá điện nhà trọ cao hơn giá quy định, xin phường kiểm tra dãy Mỹ Phước 3[/K3]
Phiếu 5. "[N]Chúc mấy anh chị sức khỏe, phát quà Trung thu vui quá[/N]"
Phiếu 6. Lý A Páo, quê Lào Cai, phòng 40. [K4|Lý A Páo|phòng 40|social_welfare|livelihood]Tôi làm gỗ bị cưa mất 2 ngón, công ty trả 15 triệu nói không đóng bảo hiểm tai nạn. Tôi không biết kêu ai[/K4]
Phiếu 7. (chữ đẹp) Kính gửi đồng chí Bí thư. [K5|-|-|front_and_democracy|constructive]Công đoàn cơ sở do trưởng phòng nhân sự làm chủ tịch thì nói sao được tiếng nói công nhân, luật nên cấm người quản lý nhân sự ra ứng cử ban chấp hành công đoàn[/K5]. [K6|-|-|social_welfare|constructive]Lương tối thiểu vùng tính theo rổ hàng hóa ở quê chứ không tính tiền trọ, tiền gởi con ở khu công nghiệp, đề nghị tính thêm hai khoản đó[/K6].
Phiếu 8. [K7|-|-|security|livelihood]dãy trọ bà Năm có mấy thanh niên đòi nợ thuê tạt sơn, gõ cửa lúc 1 giờ khuya[/K7]
Phiếu 10. ướt, đọc được mỗi chữ "nước ... vàng"
Phiếu 11 + 13. [K8|-|-|environment|livelihood]Mương sau nhà trọ nước đen thui, xưởng dệt nhuộm xả lúc trời mưa[/K8]
Phiếu 12. [K9|-|-|transport|livelihood]cổng công ty ngoài đường ĐT741B tan ca 5 giờ mấy ngàn người ùa ra, xe ben không chịu dừng, tháng 8 chết 1 người. Xin cây cầu vượt đi bộ hay cái đèn cũng được[/K9]
Phiếu 14. [N]Hỏi: làm thẻ căn cước cho con ở đây được không hay phải về quê?[/N]
Phiếu 15. [K10|-|-|urban_planning|constructive]Nhà ở xã hội toàn căn 900 triệu 1 tỷ, công nhân lương 8 triệu mua gì nổi. Nên xây loại cho thuê dài hạn 20 năm, trả hàng tháng như trả trọ, công ty trừ lương[/K10]
Phiếu 16 – 22. đều về wifi chậm, ban quản lý khu trọ tự trả lời, không tính.
Phiếu 23. (nhờ viết giùm, người Khmer) [K11|-|-|health,government_building|livelihood]vợ tui sanh ở bệnh viện, giấy chứng sanh ghi sai tên, đi sửa bốn lần, bệnh viện chỉ phường, phường chỉ bệnh viện[/K11]
Phiếu 24. [K12|-|-|government_building|constructive]Công nhân chỉ nghỉ Chủ nhật, phường mở một cửa sáng Chủ nhật, hay đem bàn tới khu trọ 1 tháng 1 lần đi, nghỉ một buổi mất 400 ngàn[/K12]
Phiếu 27. [K13|-|-|culture|livelihood]công viên đối diện chợ có 2 cái xà đơn gãy hết[/K13] + [K14|-|-|utilities|livelihood]tối om, bật đèn giùm[/K14]
Phiếu 25, 26, 28. xem mặt sau (không có gì)
Phiếu 29. Nguyễn Thị Kiều Oanh 0907xxxxxx. [K15|Nguyễn Thị Kiều Oanh|-|social_welfare|livelihood]Công ty TNHH J. đóng cửa 2 tháng rồi, ông chủ người Đài về nước, 214 chị em chưa có lương tháng 7, sổ bảo hiểm không chốt nên cũng không lãnh thất nghiệp được[/K15] (mấy chị khác ký tên ở dưới: 6 chữ ký)
Phiếu 30. [N]ở đây vui, hàng xóm tốt[/N]
Phiếu 32. [K16|-|-|economy|livelihood]chợ tự phát trước cổng B bị dẹp, tụi em tan ca 8 giờ không có chỗ mua rau, chợ thiệt thì đóng từ 5 giờ[/K16]
Phiếu 34. (viết sau tờ lịch) [K17|-|-|security|livelihood]nhà trọ 40 phòng mà có đúng 1 cửa ra, xe máy dựng kín lối, cháy là chết hết. Công an PCCC tới coi giùm, bữa trước có nói chủ mà chủ cười[/K17]
Phiếu 35. Trần Văn Đực, xe ôm. [K18|Trần Văn Đực|-|economy,front_and_democracy|constructive]tụi tui chạy xe ôm truyền thống bị app nó giành hết khách; phường gom tụi tui lại thành tổ, đồng phục, giá niêm yết, cho đậu trong bãi công ty, vừa giữ được an ninh vừa có cơm ăn[/K18]
Phiếu 36. [K19|-|-|culture|livelihood]cả khu trọ 3 ngàn người không có chỗ đọc sách, coi phim, ngày nghỉ chỉ nằm coi điện thoại. Nhà văn hóa lao động thị xã cách 14 km[/K19]
Phiếu 37 (gạch bỏ một nửa). [K20|-|-|health|livelihood]tiêm ngừa cho con phải về quê mới có sổ, trạm phường nói hết vắc xin hoài[/K20]
Phiếu 38. [N]anh Hai Lợi tốt bụng lắm, giữ giùm xe không lấy tiền[/N]
Phiếu 40. Gởi công đoàn. [K21|-|-|social_welfare|livelihood]suất cơm ca 18 ngàn mà rau với nước mắm, hôm 20/9 có sáu chị bị đau bụng phải xuống trạm y tế[/K21]
Phiếu 33 đến 53, trừ các phiếu đã chép: phần lớn nói lại các ý trên: điện nước 9, giữ trẻ 7, còn 5 phiếu vẽ hình trái tim.

Ghi thêm của người tổng hợp:
- Phiếu 29: [A15|in_progress]anh Khải đã báo Liên đoàn Lao động thành phố và BHXH, hai bên hẹn gặp chị em ngày 09/10 tại khu trọ, sẽ chốt sổ trước cho những tháng đã đóng[/A15]
- Phiếu 3, 4, 9, 31: [A2,3|in_progress|2024-10-25]Điện lực và Công an phường kiểm tra 100% nhà trọ khu phố 3A trong ba tuần, chủ thu quá giá bị lập biên bản và phải trả lại tiền[/A2,3]
- Phiếu 6: [A4|referred]phường giúp làm đơn gửi Phòng Lao động, có luật sư tình nguyện đi cùng[/A4]
Còn lại [N]đề nghị các ngành nhận phiếu, trả lời vào bảng dán ở cổng khu trọ, thùng mở lần 5 vào đầu tháng 12.[/N]
