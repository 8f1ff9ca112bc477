@id B16
@layout turn_answer
@title one paragraph a speaker in three different cue forms; answer after each two or three turns by name; a follow-up turn; nobody answers two of them
@format docx
@date 2022-06-09
@place phường Vĩnh Thái Tây, thành phố Nha Trang, tỉnh Khánh Hòa
@level commune
@kind periodic
@attendees 115
---
>> ĐẢNG BỘ TP. NHA TRANG >> ĐẢNG CỘNG SẢN VIỆT NAM
>> ĐẢNG ỦY PHƯỜNG VĨNH THÁI TÂY >> Nha Trang, ngày 9 tháng 6 năm 2022

^ BIÊN BẢN ĐỐI THOẠI
Người chủ trì: bà Phan Lệ Hằng, Bí thư Đảng ủy. Người trả lời: ông Châu Ngọc Tuấn, Chủ tịch UBND; ông Lê Xuân Mai, Trưởng Công an; bà Trần Nữ Kim Phượng, cán bộ địa chính – xây dựng; ông Hồ Sỹ Trọng, Giám đốc Xí nghiệp Thoát nước (dự theo lời mời).
Có 115 người dân dự. Mở đầu chiếu phim ngắn về phường. [N]Bà Hằng nhắc: người nói trước nhường người chưa nói, ai có hồ sơ giấy tờ kèm theo thì giao cho thư ký chụp lại.[/N]

Bà Lương Thị Xí, tổ 7 Đất Lành: [K1|Lương Thị Xí|tổ 7 Đất Lành|utilities|livelihood]Khu đô thị phía tây nâng nền cao hơn nhà tôi mét hai, nước mưa trên đó đổ xuống, tháng 11 năm ngoái nước vô tới ngang giường, chủ đầu tư hứa đặt máy bơm mà đặt cái ống nhỏ bằng bắp tay. Nhà nước phải bắt họ làm cống hở dọc ranh[/K1].

Ông Tạ Đình Khiêm, tổ 7 Đất Lành: Tôi cùng ý với chị Xí, thêm chuyện khác. [K2|Tạ Đình Khiêm|tổ 7 Đất Lành|land_management|livelihood]Khu tôi 28 nhà mua đất sào từ 1996, năm nào phường cũng đo, tới giờ chưa nhà nào tách được sổ, con tôi cưới vợ không có chỗ đứng tên[/K2].

Trả lời hai ý kiến trên, ông Hồ Sỹ Trọng: [A1|in_progress|2022-09-30]Xí nghiệp đã lên phương án tuyến mương hộp B1000 dài 420 m dọc chân nền, chủ đầu tư chịu tiền, khởi công tháng 7, xong trước mùa mưa tháng 10.[/A1] Bà Trần Nữ Kim Phượng: [A2|explained]28 lô nằm trên đất nông nghiệp chưa chuyển mục đích, quy hoạch là đất cây xanh nên chưa tách được; phường đề nghị thành phố cập nhật trong quy hoạch chung 2040, tháng 12 công bố.[/A2]

– Em Cao Hải My (sinh viên, tổ 2): Em thuê trọ ở hẻm 44. [K3|Cao Hải My|tổ 2|security|livelihood]Tối em đi làm thêm về hay bị hai anh đi xe SH bám theo, mấy bạn nữ cùng trọ cũng bị, em xin gắn camera đầu hẻm[/K3], và [K4|Cao Hải My|tổ 2|culture|constructive]phường nên mở thư viện, phòng tự học đêm ở trường cũ, giao đoàn thanh niên coi, tụi em trực phiên không lấy tiền[/K4].
– Cụ Nguyễn Phúc Tấn (tổ 2, 84 tuổi): Tôi lớn tuổi, chỉ nói một điều, đó là [K5|Nguyễn Phúc Tấn|tổ 2|social_welfare|livelihood]lĩnh tiền trợ cấp phải ra bưu điện xa, xếp hàng giữa nắng, ghế không có[/K5].
– Chú Huỳnh Kim Sơn (tổ 9): [K6|Huỳnh Kim Sơn|tổ 9|urban_planning|livelihood]quán nhậu Biển Nhớ xây lấn ra hành lang sông Quán Trường năm trăm mét vuông, bị lập biên bản bốn lần, nó cứ tồn tại trơ trơ[/K6].
Ông Lê Xuân Mai: [A3|in_progress|2022-06-30]Camera hẻm 44 phường lắp xong trước 30/6, xã hội hóa; hai thanh niên đi SH tôi đã biết biển số, mời cháu My ở lại nhận dạng.[/A3] Ông Châu Ngọc Tuấn: [A4]cháu My viết cho bác một kế hoạch, bác cho mượn phòng từ tháng 8[/A4]; [A5|in_progress|2022-07-05]về cụ Tấn, từ kỳ tháng 7 cán bộ tới nhà trao cho người trên 80 tuổi[/A5]; [A6|in_progress|2022-07-15]quán Biển Nhớ phường đã ra quyết định cưỡng chế, ngày 15/7 thực hiện.[/A6]

Cử tri Đoàn Ngọc Cử (tổ 9) phát biểu: tôi nghe anh Tuấn nói cưỡng chế, tôi mừng. Tôi có nghề luật, xin góp: [K7|Đoàn Ngọc Cử|tổ 9|urban_planning,justice|constructive]Xử phạt xây dựng mà mức phạt cố định thì nhà giàu coi như mua phép. Kiến nghị sửa nghị định theo hướng phạt theo phần trăm giá trị công trình và cắt điện nước công trình không phép ngay từ biên bản đầu[/K7].

Bà Trần Thị Bích Quyên, tiểu thương chợ Vĩnh Thái Tây, phát biểu: hồi dịch cho nghỉ bán ba tháng, miễn tiền sạp hai tháng, tôi cảm ơn. Nhưng [K8|Trần Thị Bích Quyên|-|economy|livelihood]ban quản lý chợ lại thu bù hai tháng đó trong năm nay, mỗi sạp thêm ba trăm ngàn một tháng, không có giấy tờ gì[/K8]. [K9|Trần Thị Bích Quyên|-|utilities,environment|livelihood]Cái hố ga trước nhà lồng bị nghẹt, mùi hôi bán hàng không ai dám vô[/K9].

Anh Y Brôm Êban, công nhân, tạm trú tổ 4, phát biểu: [N]tôi chỉ muốn hỏi người dân tộc tạm trú ở đây thì được dự bầu tổ trưởng dân phố hay không?[/N]

Ông Châu Ngọc Tuấn trả lời chung: [A8|settled]việc thu bù sai, tôi chỉ đạo ngừng từ tuần trước, 3 sạp đã thu được trả lại ngay.[/A8] [A9|in_progress]Hố ga hút trong tuần.[/A9] [A]Anh Y Brôm tạm trú trên sáu tháng là được quyền bầu.[/A]

Bà Trần Thị Bích Quyên nói lại: "Tôi có biên lai thu tháng 5 đây, sạp tôi đâu nằm trong ba sạp?" Bà Hằng: [A8]"Chị đưa tôi, mai tôi tự kiểm tra cả 84 sạp."[/A8]

Bà Đào Kim Liên, tổ trưởng phụ nữ tổ 5: Em nói chuyện nước nôi với em bé. [K10|Đào Kim Liên|tổ 5|health|livelihood]Muỗi dày như trấu, đầu năm tổ em 9 ca sốt xuất huyết, phun thuốc chỉ phun ngoài đường không vô nhà[/K10]. [K11|Đào Kim Liên|tổ 5|front_and_democracy|constructive]Hội phụ nữ mỗi năm phát động mười mấy phong trào, cờ đi cờ về, chị em chạy theo không kịp, nên chọn lấy hai việc thôi, ai cũng đăng ký làm được, cuối năm bình xét bằng phiếu của hội viên tổ[/K11].

Ông Phùng Bá Vận, cựu giáo viên: [K12|Phùng Bá Vận|-|education|livelihood]Trường Tiểu học Vĩnh Thái 2 nhận lớp một 51 em, hai ca, cháu tôi học ca chiều về tới nhà sáu giờ tối, phường có đất bỏ trống ở khu tái định cư mà sao không xây thêm[/K12]? (Ông Tuấn trả lời: [A12|in_progress]thành phố giao 6.000 m2 đất ấy cho trường từ tháng 3, đang lập dự án, 2024 có lớp.[/A12])

[N]Bà Hằng cảm ơn ý kiến sôi nổi, đề nghị Đảng ủy viên phụ trách từng tổ thông tin lại; việc của bà Liên giao trạm y tế xem lại việc phun.[/N]
Kết thúc 11 giờ 45.
>> THƯ KÝ: Lý Thu Ngà >> CHỦ TRÌ: Phan Lệ Hằng
