@id B06
@layout notice
@title notice of conclusions by the secretary: each numbered point holds ask and order in one sentence or one paragraph; some points group two asks
@format pdf
@date 2023-03-30
@place huyện Tuy An, tỉnh Phú Yên
@level district
@kind periodic
---
>> TỈNH ỦY PHÚ YÊN >> ĐẢNG CỘNG SẢN VIỆT NAM
>> HUYỆN ỦY TUY AN >> 
>> Số 412-TB/HU >> Tuy An, ngày 05 tháng 4 năm 2023

^ THÔNG BÁO
^ kết luận của đồng chí Bí thư Huyện ủy tại hội nghị tiếp xúc, đối thoại trực tiếp
^ với nhân dân các xã ven đầm Ô Loan, quý I năm 2023
^ -----

Ngày 30/3/2023, tại xã An Hải Đông, đồng chí Bí thư Huyện ủy đã chủ trì đối thoại với hơn 160 đại biểu nhân dân năm xã ven đầm. [N]Sau khi nghe Ban Dân vận báo cáo kết quả giải quyết 22 kiến nghị của kỳ trước, trong đó việc xin nối dài đường bê tông Phú Tân và xin lắp đèn cầu Long Phú đã xong, hội nghị đã dành phần lớn thời gian nghe bà con.[/N] Đồng chí Bí thư kết luận như sau:

I. VỀ NHỮNG VIỆC GIẢI QUYẾT NGAY
1. Việc [K1|-|-|agriculture|livelihood]cửa An Hải bị cát bồi, ghe 90 mã lực ra vào phải chờ nước lớn, đã có hai ghe mắc cạn từ đầu năm[/K1]: [A1|in_progress|2023-05-31]giao UBND huyện thuê tàu hút thông luồng tạm, hoàn thành trước 31/5, đồng thời lập hồ sơ nạo vét căn cơ trình tỉnh.[/A1]
2. Bà Đỗ Thị Ngọc Ánh (thôn Phước Đồng) [K2|Đỗ Thị Ngọc Ánh|thôn Phước Đồng|utilities|livelihood]xin đấu nối nước máy cho 46 hộ cuối tuyến, mấy năm nay mùa nắng phải mua nước xe bồn một trăm ngàn một khối[/K2]; [A2|in_progress]Trung tâm Nước sạch phối hợp với xã kéo thêm 1,8 km ống, kinh phí lấy từ dự phòng ngân sách huyện.[/A2]
3. Đối với phản ánh của các hộ nuôi tôm thôn Diêm Hội rằng [K3|-|thôn Diêm Hội|environment|livelihood]cơ sở hấp cá của bà T. xả nước luộc ra đầm lúc hai, ba giờ sáng[/K3], [A3|in_progress|2023-04-15]Phòng Tài nguyên và Môi trường chủ trì cùng Công an huyện kiểm tra đột xuất vào ban đêm, có kết quả trước 15/4, nếu vi phạm thì đình chỉ.[/A3]
4. Ông Lương Công Tạo nêu hai việc của thôn Tân Quy là [K4|Lương Công Tạo|thôn Tân Quy|culture|livelihood]nhà văn hóa thôn sập mái từ bão số 5 mà chưa lợp lại[/K4] và [K5|Lương Công Tạo|thôn Tân Quy|education|livelihood]điểm trường mẫu giáo bên cạnh không có hàng rào, trâu bò vào tận cửa lớp[/K5]. [A4,5|in_progress|2023-06-30]Yêu cầu Chủ tịch UBND xã lấy nguồn khắc phục thiên tai còn kết dư 180 triệu đồng làm cả hai việc, xong trong tháng 6.[/A4,5]
5. Kiến nghị [K6|-|-|security|livelihood]dẹp tình trạng lặn trộm sò huyết giống và dùng xung điện trong đầm ban đêm[/K6] đã có nhiều kỳ nhưng chuyển biến chậm. [A6|in_progress]Công an huyện cùng Đồn Biên phòng lập tổ tuần tra hỗn hợp, báo cáo Thường trực Huyện ủy hai tuần một lần.[/A6]
6. Trường hợp bà Nguyễn Thị Sen [K7|Nguyễn Thị Sen|-|social_welfare|livelihood]chồng mất tích trên biển từ năm 2017 nhưng chưa được tuyên bố chết nên hai con chưa hưởng trợ cấp mồ côi[/K7]: [A7|in_progress]giao Phòng Tư pháp hướng dẫn và giúp bà làm đơn gửi Tòa án, không thu bất kỳ khoản nào.[/A7]

II. VỀ NHỮNG VIỆC CẦN THỜI GIAN, NGUỒN LỰC
1. Ý kiến của nhiều hộ dân thôn Xuân Hòa về việc [K8|-|thôn Xuân Hòa|land_clearance|livelihood]đường ven biển đã lấy đất từ năm 2020 nhưng khu tái định cư Đồng Rẫy chưa có điện nước, dân ở nhà bạt[/K8] là xác đáng. [A8|in_progress|2023-09-02]Ban Quản lý dự án phải hoàn thành hạ tầng trước 02/9/2023; trong lúc chờ, tiền thuê nhà được trả thêm sáu tháng.[/A8]
2. Về đề nghị [K9|-|-|agriculture,urban_planning|constructive]sắp xếp lại nghề nuôi trong đầm theo hướng khoanh vùng từng loại, cấp mã số lồng, mỗi hộ không quá một số lồng nhất định và trả phí mặt nước để lấy tiền nạo vét[/K9], đồng chí Bí thư đánh giá cao, [A9]giao Phòng Nông nghiệp xây dựng thành đề án, lấy ý kiến người nuôi trước khi trình.[/A9]
3. Ông Huỳnh Phi Hổ, chủ cơ sở homestay, [K10|Huỳnh Phi Hổ|-|economy|constructive]mong huyện đứng ra nối đầm Ô Loan, gành Đá Đĩa và làng gốm Quảng Đức thành một tua trong ngày, bán chung một vé, chia tiền cho từng điểm theo lượt khách[/K10]: [A10|in_progress]Phòng Văn hóa và Thông tin làm việc với hai công ty lữ hành, báo cáo phương án trong quý II.[/A10]
4. [K11|-|-|transport|livelihood]Đường liên xã từ chợ Phiên Thứ qua cầu Lò Gốm hẹp, hai xe tải tránh nhau không được, học sinh đi lại nguy hiểm[/K11] - [A11|explained]huyện đã có chủ trương đầu tư nhưng phải đến kế hoạch trung hạn 2026-2030 mới bố trí được vốn, mong nhân dân thông cảm.[/A11]

III. VỀ XÂY DỰNG ĐẢNG, CHÍNH QUYỀN, ĐOÀN THỂ
1. Tiếp thu góp ý của đảng viên Cao Văn Lãm rằng [K12|Cao Văn Lãm|-|front_and_democracy,party_building|constructive]bí thư cấp ủy xã nên đối thoại ngay tại thôn mỗi quý một lần thay vì gom về trụ sở xã, giấy mời ghi rõ nội dung trước mười ngày[/K12], [A12]Ban Thường vụ sẽ sửa quy chế đối thoại ngay trong quý II.[/A12]
2. Trước phản ánh [K13|-|-|government_building|livelihood]cán bộ một cửa xã An Hòa Tây hẹn trả giấy khai sinh ba lần không đúng, có lời lẽ thiếu tôn trọng với bà con làm biển[/K13], [A13|in_progress|2023-04-20]yêu cầu Chủ tịch UBND xã kiểm điểm, xin lỗi người dân bằng văn bản trước 20/4.[/A13]
3. Hội Nông dân phải xem lại theo ý bà con là [K14|-|-|front_and_democracy|livelihood]chi hội thôn Giai Sơn thu hội phí cả năm rồi mà không sinh hoạt lần nào, không có sổ[/K14]. [A14]Ban Thường vụ Hội Nông dân huyện trả lời trực tiếp tại thôn.[/A14]

IV. TỔ CHỨC THỰC HIỆN
[N]Đề nghị Ủy ban MTTQ huyện giám sát; giao Văn phòng Huyện ủy theo dõi, đôn đốc, định kỳ ngày 25 hằng tháng báo cáo. Các cơ quan được giao việc mà chậm quá mười ngày không có lý do phải giải trình bằng văn bản.[/N]
[N]Đồng chí Bí thư cũng đề nghị bà con năm xã tiếp tục giữ gìn trật tự trên đầm, không nghe lời kẻ xấu, cùng nhau bảo vệ nguồn lợi.[/N]
Nơi nhận:
- Thường trực Tỉnh ủy (b/c);
- Các chi, đảng bộ trực thuộc; lưu VPHU.
>> >> T/L BAN THƯỜNG VỤ
>> >> CHÁNH VĂN PHÒNG
>> >> Bùi Thanh Toàn
