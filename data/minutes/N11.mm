@id N11
@layout notice
@title Notice of conclusions (Thông báo kết luận), ask and answer in one sentence
@format docx
@date 2023-08-16
@place huyện Thanh Hà, tỉnh Hải Dương
@level district
@kind periodic
@attendees 165
---
>> TỈNH ỦY HẢI DƯƠNG >> ĐẢNG CỘNG SẢN VIỆT NAM
>> HUYỆN ỦY THANH HÀ >>
>> Số 413-TB/HU >> Thanh Hà, ngày 16 tháng 8 năm 2023

^ THÔNG BÁO
^ Kết luận của đồng chí Bí thư Huyện ủy tại Hội nghị đối thoại trực tiếp
^ giữa người đứng đầu cấp ủy, chính quyền huyện với nhân dân năm 2023
-----

Ngày 10/8/2023, Huyện ủy tổ chức Hội nghị đối thoại giữa đồng chí Mạnh Thế Chung - Bí thư Huyện ủy, đồng chí Tiêu Công Ước - Chủ tịch UBND huyện với nhân dân. Dự hội nghị có 165 đại biểu, trong đó 130 đại biểu là đại diện nhân dân 20 xã, thị trấn. Tại hội nghị có 16 lượt ý kiến phát biểu. Sau khi nghe ý kiến và giải trình của các phòng, ban, đồng chí Bí thư Huyện ủy kết luận như sau:
# I. Đánh giá chung
Hội nghị diễn ra dân chủ, thẳng thắn, trách nhiệm. [N]Thường trực Huyện ủy ghi nhận, biểu dương tinh thần xây dựng của nhân dân; đề nghị các cấp, các ngành tiếp thu nghiêm túc, không đùn đẩy, né tránh.[/N]
# II. Giải quyết các ý kiến, kiến nghị cụ thể
1. Về đề nghị của ông Nguyễn Huy Cận (thôn Vọng Nguyệt, xã Thanh Lãng) [K1|Nguyễn Huy Cận|thôn Vọng Nguyệt, xã Thanh Lãng|agriculture|livelihood]nạo vét sông Gùa nhỏ đoạn qua ba thôn vì bùn và bèo lấp kín, vải chết úng sau mỗi trận mưa lớn[/K1]: [A1]giao UBND huyện chỉ đạo Xí nghiệp khai thác công trình thủy lợi nạo vét xong trước ngày 30/10/2023[/A1].
2. Về phản ánh của bà Đồng Thị Vàng (xã An Lạc Tây), [K2|Đồng Thị Vàng|xã An Lạc Tây|environment|livelihood]xưởng tái chế bao bì ở cụm công nghiệp xả nước đen ra mương, rau tưới vào là héo[/K2]: [A2]yêu cầu Phòng Tài nguyên và Môi trường kiểm tra đột xuất, lấy mẫu, nếu vi phạm thì đình chỉ hoạt động và báo cáo Thường trực Huyện ủy trước 05/9[/A2].
3. Đối với kiến nghị của ông Phí Văn Thoát (thị trấn) đề nghị [K3|Phí Văn Thoát|thị trấn|land_clearance|livelihood]sớm giao đất tái định cư cho 27 hộ bị thu hồi đất làm đường trục Đông - Tây[/K3], [A3]UBND huyện tổ chức bốc thăm giao đất trong tháng 9/2023, không lùi thêm[/A3]; còn việc ông đề nghị [K4|Phí Văn Thoát|thị trấn|land_clearance|livelihood]tính bồi thường lại phần tường rào, giếng khoan bị bỏ sót[/K4] [A4]giao Hội đồng bồi thường kiểm đếm bổ sung trong 10 ngày làm việc[/A4].
4. Ông Lều Văn Giản (xã Cẩm Thượng) đề xuất [K5|Lều Văn Giản|xã Cẩm Thượng|economy,agriculture|constructive]tổ chức du lịch mùa vải theo tour nửa ngày trên thuyền, các nhà vườn liên kết, bán vé chung, trích lại một phần cho quỹ làm đường làng, thay vì để mỗi nhà tự đón khách[/K5]: [A5]đồng ý về chủ trương, giao Phòng Văn hóa và Thông tin chủ trì cùng Hội Nông dân xây dựng đề án, trình Ban Thường vụ trong quý IV/2023[/A5].
5. Về ý kiến của bà Tăng Thị Hạnh (xã Liên Mạc Hạ), [K6|Tăng Thị Hạnh|xã Liên Mạc Hạ|health|livelihood]trạm y tế xã thiếu thuốc bảo hiểm, người cao huyết áp lên khám phải mua ngoài[/K6]: [A6]Trung tâm Y tế huyện bổ sung đủ danh mục trong tháng 8[/A6]. [N]Việc bà Hạnh hỏi thời gian khám sức khỏe người cao tuổi, Trung tâm Y tế thông báo trên loa xã.[/N]
6. Về đề nghị [K7|Đặng Ngọc Thăng|xã Thanh Bình Thượng|front_and_democracy,party_building|constructive]quy định cán bộ chủ chốt xã mỗi năm phải tự tổ chức đối thoại ít nhất hai lần, công khai kết quả trên trang xã, đưa thành tiêu chí xếp loại[/K7] của ông Đặng Ngọc Thăng (xã Thanh Bình Thượng): [A7]giao Ban Tổ chức Huyện ủy tham mưu bổ sung vào bộ tiêu chí đánh giá cuối năm 2023[/A7].
7. Ông Khúc Duy Đản (xã Vĩnh Hòa Đông) phản ánh [K8|Khúc Duy Đản|xã Vĩnh Hòa Đông|transport|livelihood]xe tải trên 15 tấn vẫn đi qua cầu Hói cấm tải, mặt cầu võng, lan can gãy một bên[/K8]; về việc này [A8]Công an huyện lập chốt 24/24 giờ từ ngày 20/8, Phòng Kinh tế và Hạ tầng đặt khung hạn chế chiều cao[/A8].
8. Cũng ông Khúc Duy Đản nêu [K9|Khúc Duy Đản|xã Vĩnh Hòa Đông|land_management|livelihood]36 hộ làng Hói chưa được cấp giấy chứng nhận dù đã dồn điền đổi thửa từ năm 2014[/K9]: [A9]giao Chi nhánh Văn phòng đăng ký đất đai đối chiếu, cấp xong cho các hộ đủ điều kiện trước 31/12/2023, hộ chưa đủ thì trả lời rõ lý do[/A9].
9. Về kiến nghị của bà Đoàn Thị Phin, đại diện công nhân [K10|Đoàn Thị Phin|-|social_welfare|livelihood]công ty may ở Thanh Lãng nợ bảo hiểm xã hội 7 tháng, 3 chị nghỉ sinh không được hưởng chế độ[/K10]: [A10]giao Liên đoàn Lao động huyện, Bảo hiểm xã hội huyện làm việc, yêu cầu công ty đóng bù trước 30/9, quá hạn chuyển hồ sơ sang cơ quan điều tra[/A10].
10. Về ý kiến của chị Ngụy Thị Lan Anh (Đoàn xã Cẩm Thượng) [K11|Ngụy Thị Lan Anh|xã Cẩm Thượng|government_building|constructive]nộp hồ sơ trực tuyến phải khai lại một thông tin ở ba phần mềm, nên liên thông và chỉ yêu cầu khai một lần, cơ quan nào lưu dữ liệu thì tự chia sẻ[/K11]: [A11]báo cáo UBND tỉnh và Sở Thông tin và Truyền thông, trước mắt huyện đề nghị bộ phận một cửa nhập hộ dân[/A11].
11. Về việc ông Nguyễn Huy Cận tiếp tục đề nghị [K12|Nguyễn Huy Cận|thôn Vọng Nguyệt, xã Thanh Lãng|economy|livelihood]nâng cấp chợ Vọng, mái tôn cũ bay mất sau bão, tiểu thương ngồi dưới trời nắng[/K12]: [A12]giao UBND xã Thanh Lãng dùng nguồn thu chợ sửa mái trong quý IV[/A12].
12. Kiến nghị của ông Bùi Khắc Nhã về [K13|Bùi Khắc Nhã|-|culture,land_management|livelihood]đòi lại ao đình Ba Nước bị hai hộ lấp xây quán[/K13] [A13]đã được Thanh tra huyện thụ lý, kết luận trước 30/9/2023[/A13].
# III. Tổ chức thực hiện
[N]Đề nghị Ban Dân vận chủ trì, phối hợp Văn phòng Huyện ủy theo dõi, đôn đốc, định kỳ 15 ngày báo cáo Thường trực Huyện ủy.[/N] [N]Các cơ quan được giao việc tại mục II nêu trên phải trả lời bằng văn bản cho công dân, đồng gửi UBND xã nơi cư trú.[/N]

>> Nơi nhận: >> T/L BAN THƯỜNG VỤ
>> - Thường trực Tỉnh ủy (b/c); >> CHÁNH VĂN PHÒNG
>> - Các chi, đảng bộ trực thuộc; >> (đã ký)
>> - Lưu VPHU. >> Phạm Quốc Dũng
