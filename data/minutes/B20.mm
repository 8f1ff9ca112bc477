@id B20
@layout letters
@title one provincial reply book to voters of several districts, everything in running numbered paragraphs: ask and reply inline after a slash or dash, a question with three asks, a ministry's letter quoted inside
@format pdf
@date 2021-11-24
@place tỉnh Quảng Trị
@level province
@kind voter_contact
---
>> ỦY BAN NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỈNH QUẢNG TRỊ >> Độc lập - Tự do - Hạnh phúc
>> Số: 5980/UBND-TH >> Quảng Trị, ngày 24 tháng 11 năm 2021
>> V/v trả lời ý kiến, kiến nghị của cử tri >> 

^ Kính gửi: Văn phòng Đoàn ĐBQH và HĐND tỉnh

UBND tỉnh nhận Tờ trình số 88 của Thường trực HĐND kèm 15 nội dung chọn từ 64 ý kiến của cử tri gửi trước Kỳ họp thứ sáu. Sau khi giao các sở và UBND các huyện xem xét, UBND tỉnh có thư phúc đáp từng nội dung, [N]đề nghị Văn phòng chuyển nguyên văn đến các địa bàn để cử tri xem xét, nếu chưa thỏa đáng xin gửi lại trong 15 ngày.[/N]

I. Huyện Hướng Hóa
Câu 1. Kiến nghị: [K1|-|Huyện Hướng Hóa|agriculture,economy|livelihood]sắn bệnh khảm lá nặng trên 1.200 ha, nhà máy hạ giá thu mua khi dân đến kỳ nhổ, cử tri mong tỉnh làm trọng tài giữa nhà máy và dân[/K1] / Trả lời: [A1|in_progress|2021-12-20]Sở Công Thương họp với hai nhà máy ngày 09/11 thống nhất giá sàn 1.800 đồng/kg, công bố ở 12 xã trước 20/12; giống sạch bệnh KM419 cung cấp cho 300 ha.[/A1]
Câu 2. Kiến nghị: [K2|-|Huyện Hướng Hóa|transport|livelihood]đường Hồ Chí Minh nhánh Tây đoạn qua xã Hướng Việt sạt lở tháng 10 năm 2020, đến nay chỉ cào đất cho xe máy[/K2] / Trả lời: [A2|referred]tuyến thuộc Tổng cục Đường bộ Việt Nam; tỉnh đã kiến nghị hai lần. Bộ có công văn số 10.772, chép ở câu 3 dưới đây.[/A2]
Câu 3. Tỉnh chép nguyên đoạn trả lời của Bộ Giao thông vận tải, trong đó nêu tóm tắt kiến nghị là: "[K3|-|-|transport|constructive]cần có quy định bố trí quỹ khắc phục khẩn cấp cho đường miền núi theo tỉ lệ trên số km, chi trước trả sau, không đợi dự toán năm[/K3]" và ý kiến của Bộ: "[A3|explained]Nghị định về quỹ bảo trì đã cho ứng dự phòng; việc định tỉ lệ theo số km sẽ nghiên cứu khi sửa nghị định.[/A3]"

II. Huyện Triệu Phong - Hải Lăng
Câu 4. Cử tri xã Hải Định (viết dài hai trang) - [K4|-|xã Hải Định|agriculture|livelihood]hệ thống đê Bắc Phước Thượng thấp, trận lụt năm 2020 tràn sâu hơn 1,5 mét khiến 560 con lợn chết[/K4]; [K5|-|xã Hải Định|social_welfare,agriculture|livelihood]tiền hỗ trợ lợn chết chi cho hộ nào mà không chi cho 24 hộ trong danh sách thứ hai[/K5]; [K6|-|xã Hải Định|agriculture|constructive]vùng trũng đừng ép hai vụ lúa nữa, cho chuyển thành vùng lúa - cá - sen, hỗ trợ bờ bao và con giống ba năm đầu[/K6]. Trả lời: - ý đầu, [A4|in_progress]nâng cấp 4,2 km đê, vốn WB, khởi công 2022[/A4]; - ý hai, [A5|in_progress|2021-12-31]24 hộ trong danh sách hai thiếu xác nhận tiêu hủy, tỉnh chấp nhận biên bản của thú y thôn, chi bù trước 31/12[/A5]; - ý ba, [A6]nhất trí, Hải Lăng trình đề án mẫu 200 ha.[/A6]
Câu 5. [K7|-|-|environment|livelihood]Khu công nghiệp Quán Ngang phun khí clo lúc chiều tối, dân Gio Quang chóng mặt[/K7] (cử tri nhiều nơi) - [A7|in_progress]Sở Tài nguyên và Môi trường gắn máy đo, phạt 180 triệu đồng, buộc lắp tháp hấp thụ mới hoạt động lại.[/A7]

III. Đông Hà, Cam Lộ
Câu 6. [K8|-|thành phố Đông Hà|culture|livelihood]Bờ hồ Khóa Bảo rác và quán lều lấn, xin trả lại chỗ đi bộ cho người già[/K8]. [A8|settled]UBND thành phố đã dỡ 14 lều ngày 18/10.[/A8]
Câu 7. [K9|-|thành phố Đông Hà|health|livelihood]Bệnh viện Đa khoa tỉnh xếp hàng từ 4 giờ sáng, trong khi bốc số trên app thì báo lỗi[/K9], [K10|-|thành phố Đông Hà|health|constructive]đề nghị mỗi trạm y tế phường được nhận bốc số giúp và chuyển toa bệnh mạn tính cho dân lĩnh thuốc hai tháng tại trạm[/K10]. [A9|in_progress]Bệnh viện sửa lỗi ứng dụng trong tháng 12[/A9]; [A10|in_progress]ý kiến lĩnh thuốc tại trạm sẽ được Sở Y tế thí điểm ở hai phường từ quý II/2022.[/A10]
Câu 8. Nhóm cử tri Cam Thành hỏi [N]làm thủ tục xác nhận người hoạt động kháng chiến nhiễm chất độc cần bao nhiêu loại giấy tờ?[/N] Trả lời: [A]theo Nghị định 131/2021, gồm bốn loại.[/A] Nhóm này nêu thêm: [K11|-|Cam Thành|social_welfare|livelihood]cháu thứ ba của ông Nguyễn Hữu Lự bị dị tật mà không được hưởng vì giấy ra quân mất[/K11]. Trả lời: [A11|in_progress]hướng dẫn làm lại từ sổ quản lý của Tỉnh đội.[/A11]
Câu 9. [K12|-|Cam Lộ|land_clearance|livelihood]Dự án cao tốc Cam Lộ - La Sơn làm nứt 43 nhà, bồi thường tính như nhà cấp bốn cũ, cử tri không nhận và xin đánh giá lại[/K12]. [A12|in_progress|2022-01-31]Đã thuê giám định độc lập, công bố trước Tết Nhâm Dần.[/A12]

IV. Về nội chính, xây dựng hệ thống
Câu 10. [K13|-|-|justice|livelihood]Vụ phá rừng phòng hộ ở lâm trường Đường 9 đã hai năm chưa khởi tố người cầm đầu[/K13]. [A13|in_progress]Công an tỉnh gia hạn điều tra lần hai, đã khởi tố thêm 3 người.[/A13]
Câu 11. [K14|-|-|government_building|constructive]Nên đưa nội dung trả lời của từng sở ngành vào bảng xếp hạng, dân đọc xong bấm hài lòng hay không, tỉ lệ thấp thì giám đốc sở phải giải trình tại kỳ họp[/K14]. Trả lời: [A14]Thường trực HĐND ủng hộ, thí điểm kỳ họp giữa năm 2022.[/A14]
Câu 12. [K15|-|-|government_building|livelihood]Phó trưởng thôn kiêm văn hóa thôn đã bị cắt phụ cấp mà vẫn phải trực bão, trực lụt, xin được hưởng mức trực[/K15]. Trả lời: [A15|explained]Nghị quyết 92 chưa quy định; xã chi bồi dưỡng theo ngày trực thực tế.[/A15]

Về ba ý kiến còn lại, [N]nội dung trùng với câu trên nên UBND tỉnh không trả lời riêng.[/N] Kính chúc Văn phòng sức khỏe.
>> Nơi nhận: như trên; Lưu VT >> KT. CHỦ TỊCH - PHÓ CHỦ TỊCH
