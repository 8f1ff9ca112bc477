@id N07
@name doi-thoai-truc-tuyen-ha-long-2021
@layout web
@title Online dialogue web page with page furniture, reader asks / answer
@format html
@date 2021-12-22
@place thành phố Hạ Long, tỉnh Quảng Ninh
@level district
@kind thematic
@theme Cải cách hành chính, phục hồi kinh tế và chăm lo đời sống nhân dân sau dịch Covid-19
---
Trang chủ | Tin tức | Chỉ đạo điều hành | Công dân | Doanh nghiệp | Du khách | Liên hệ
Thứ Tư, 22/12/2021 | Hotline: 1900 xxxx | English | Đăng nhập
Tìm kiếm
Trang chủ / Đối thoại trực tuyến / Chi tiết
# Đối thoại trực tuyến giữa lãnh đạo thành phố với nhân dân: "Cải cách hành chính, phục hồi kinh tế và chăm lo đời sống nhân dân sau dịch Covid-19"
22/12/2021 08:30 | Lượt xem: 4.318 | Cỡ chữ: A- A A+
Chia sẻ  Facebook  Zalo  In trang  Lưu tin
Sáng 22/12, Cổng thông tin điện tử thành phố tổ chức chương trình đối thoại trực tuyến. Tham gia trả lời có ông Phùng Đăng Lãm - Chủ tịch UBND thành phố; bà Ngô Thanh Hoài - Giám đốc Trung tâm Hành chính công; ông Lục Văn Sơn - Trưởng phòng Quản lý đô thị; bà Tằng Thị Mỹ - Trưởng phòng LĐTB&XH. [N]Ban Biên tập đề nghị bạn đọc gửi câu hỏi ngắn gọn, có dấu, ghi rõ họ tên và địa chỉ.[/N]
08:32 | MC: Kính chào quý vị! Trong 5 ngày, chương trình đã nhận 127 câu hỏi. Sau đây là những câu hỏi được lựa chọn.
08:36
Bạn đọc Nguyễn Thu Hà (phường Cao Thắng Đông) hỏi:
[K1|Nguyễn Thu Hà|phường Cao Thắng Đông|government_building|livelihood]Tôi nộp hồ sơ cấp đổi đăng ký hộ kinh doanh trên cổng dịch vụ công từ ngày 15/11, trạng thái cứ báo "đang xử lý", gọi điện không ai nghe. Mong thành phố kiểm tra và trả kết quả cho tôi[/K1].
Trả lời:
Bà Ngô Thanh Hoài: [A1]Hồ sơ của chị bị treo do lỗi đồng bộ giữa hai phần mềm. Ngay sáng nay Trung tâm đã xử lý xong, kết quả gửi về nhà chị qua bưu điện, không thu cước.[/A1]
08:41
Bạn đọc Lý Văn Phủ (xã Đồng Sơn Thượng) hỏi:
Xã tôi là xã vùng cao mới nhập về thành phố. [K2|Lý Văn Phủ|xã Đồng Sơn Thượng|government_building|constructive]Bà con người Dao ít ai biết dùng máy tính, bắt nộp hồ sơ qua mạng là làm khó. Tôi đề xuất mỗi thôn có một người trẻ được tập huấn, trả thù lao theo số hồ sơ, cầm máy tính bảng đến tận nhà làm giúp[/K2]. [K3|Lý Văn Phủ|xã Đồng Sơn Thượng|utilities|livelihood]Thôn Khe Càn còn chưa có sóng điện thoại, muốn gọi phải trèo lên đỉnh dốc, đề nghị sớm phủ sóng[/K3].
Trả lời:
Bà Ngô Thanh Hoài: [A2]Ý kiến rất thiết thực. Thành phố đang thành lập tổ công nghệ số cộng đồng ở 100% thôn, sẽ nghiên cứu mức thù lao như bác nêu.[/A2]
Ông Phùng Đăng Lãm: [A3]Viettel đã nhận mặt bằng dựng trạm BTS tại Khe Càn, phát sóng trong tháng 02/2022.[/A3]
>> Xem thêm: Quảng Ninh dẫn đầu cả nước về chỉ số cải cách >> Ảnh: Toàn cảnh chương trình
08:55
Bạn đọc có nick "dan_baichay" hỏi:
[K4|dan_baichay|-|economy|constructive]Khách sạn nhỏ chúng tôi đóng cửa gần hai năm. Nếu chỉ giảm tiền điện vài phần trăm thì không sống nổi. Sao thành phố không làm một gói chung: vé vịnh giảm nửa giá ngày thường, khách ở hai đêm được tặng vé tham quan, các khách sạn cam kết giá trần, thành phố đứng ra quảng bá[/K4]?
Trả lời:
Ông Phùng Đăng Lãm: [A4]Gói kích cầu du lịch 2022 trị giá 500 tỷ đồng đang trình HĐND, trong đó có giảm 50% vé tham quan một số đợt. Ý tưởng giá trần sẽ bàn với Hiệp hội Du lịch.[/A4]
09:02
Bạn đọc Trần Quang Vinh (phường Hà Trung Bắc) hỏi:
[K5|Trần Quang Vinh|phường Hà Trung Bắc|environment|livelihood]Xe chở than từ cảng ra rơi vãi dọc đường 18, trời nắng bụi đen bám đầy ban công, trời mưa thì thành bùn. Đề nghị bắt doanh nghiệp rửa xe trước khi ra đường[/K5] và [K6|Trần Quang Vinh|phường Hà Trung Bắc|transport|livelihood]lắp đèn tín hiệu ở ngã ba vào cảng vì tháng nào cũng có tai nạn[/K6].
Trả lời:
Ông Lục Văn Sơn: [A5]Đã yêu cầu hai đơn vị lắp cầu rửa xe tự động, xử phạt 7 lượt xe trong tháng 12 với 46 triệu đồng.[/A5] [A6]Đèn tín hiệu đã có thiết kế, lắp đặt xong trước 30/4/2022.[/A6]
09:10
Bạn đọc Hoàng Thị Nhung (phường Yết Kiêu Nam) hỏi:
[N]Cháu con tôi học lớp 6, tôi muốn biết lịch tiêm vắc xin cho lứa tuổi 12 của thành phố đợt tới là ngày nào?[/N]
Trả lời:
Ban Biên tập: Theo Trung tâm Y tế thành phố, mũi 2 cho trẻ 12-14 tuổi tiêm từ ngày 25 đến 28/12 tại trường.
09:13
Bạn đọc Phạm Minh Tuệ (phường Hồng Hải Tây) hỏi:
[K7|Phạm Minh Tuệ|phường Hồng Hải Tây|social_welfare|livelihood]Tôi là lao động tự do, phụ bếp, nghỉ việc từ tháng 5 vì dịch, đã kê khai hai lần ở khu phố nhưng chưa được nhận 1,5 triệu theo Nghị quyết 68, trong khi người cùng quán đã nhận từ tháng 9[/K7].
Trả lời:
Bà Tằng Thị Mỹ: [A7]Tên chị trùng số căn cước với người khác nên bị loại. Phòng đã đề nghị phường rà lại, chi trả trước 31/12.[/A7]
09:20
Bạn đọc Vũ Kiên (phường Hồng Hải Tây) hỏi:
Tôi mua căn hộ chung cư Bến Đoan Mới năm 2016. [K8|Vũ Kiên|phường Hồng Hải Tây|urban_planning|livelihood]Đến nay chủ đầu tư chưa bàn giao 2% quỹ bảo trì, thang máy hỏng một nửa, hệ thống báo cháy không kêu; cư dân đề nghị thành phố cưỡng chế thu quỹ bảo trì[/K8]. [K9|Vũ Kiên|phường Hồng Hải Tây|land_management,urban_planning|livelihood]Sổ hồng của 214 hộ cũng chưa ai được làm[/K9].
Trả lời:
Ông Lục Văn Sơn: [A8,9]Thành phố đã kết luận vi phạm, ấn định thời hạn cho chủ đầu tư đến 15/01/2022; quá hạn sẽ cưỡng chế tài khoản. Việc cấp giấy chứng nhận được Sở TN&MT thụ lý sau khi chủ đầu tư hoàn thành nghiệm thu phòng cháy.[/A8,9]
Chia sẻ: Facebook | Zalo | Twitter
09:31
Bạn đọc Bế Thị Loan (xã Kỳ Hạ) hỏi:
[K10|Bế Thị Loan|xã Kỳ Hạ|agriculture,economy|livelihood]Ổi, na của xã năm nay được mùa mà không bán được vì xe tải Hải Dương không vào lấy, hơn 60 tấn đang rụng gốc, kính mong lãnh đạo kết nối siêu thị thu mua giúp dân[/K10].
Trả lời:
Ông Phùng Đăng Lãm: [A10]Giao Phòng Kinh tế làm việc với 2 siêu thị và các bếp ăn ngành than ngay trong tuần; Đoàn Thanh niên mở điểm bán lưu động từ 24/12.[/A10]
09:38
Bạn đọc Nguyễn Bá Trình (phường Trần Hưng Đông), cán bộ hưu trí hỏi:
[K11|Nguyễn Bá Trình|phường Trần Hưng Đông|front_and_democracy,government_building|constructive]Các buổi đối thoại thế này thường chọn câu hỏi dễ. Tôi góp ý nên công khai toàn bộ 127 câu hỏi lên cổng, kể cả câu chưa trả lời, ghi hạn và cơ quan chịu trách nhiệm, hết hạn chưa xong thì chuyển màu đỏ cho dân thấy[/K11].
Trả lời:
Ông Phùng Đăng Lãm: [A11]Tôi đồng ý. Giao Văn phòng và Trung tâm Truyền thông thực hiện, chậm nhất ngày 05/01/2022 phải có chuyên mục này.[/A11]
09:44
Bạn đọc Mai Phương hỏi:
Cảm ơn lãnh đạo thành phố đã có tuyến đường bao biển rất đẹp, gia đình tôi chiều nào cũng ra đi dạo.
09:46
Bạn đọc Đoàn Hữu Lợi (phường Cao Thắng Đông) hỏi:
[K12|Đoàn Hữu Lợi|phường Cao Thắng Đông|education|livelihood]Con tôi lớp 2 học qua mạng đã ba tháng, cả nhà có một điện thoại cũ. Nhờ thành phố cho các cháu lớp 1, 2 được đến trường trước hoặc có máy cho mượn[/K12].
Trả lời:
Câu hỏi này đang được Phòng Giáo dục và Đào tạo nghiên cứu trả lời bằng văn bản.
09:58 | MC: Chương trình xin được khép lại tại đây. [N]Lãnh đạo thành phố đề nghị các phòng, ban, phường, xã trả lời nốt các câu hỏi còn lại trước ngày 30/12.[/N]
Ban Biên tập
Chia sẻ  Facebook  Zalo  In trang
Từ khóa: đối thoại, cải cách hành chính, Hạ Long
Bình luận (3)
Gửi bình luận
# Tin liên quan
- [N]Cử tri khu 4 đề nghị sớm thông xe tuyến đường ven biển[/N] (20/12/2021 16:05)
- Thành phố triển khai thu phí không tiếp xúc tại bến tàu (18/12/2021 09:12)
- Thông báo lịch tiếp công dân tháng 01/2022 (17/12/2021 10:40)
Tin mới nhất | Tin đọc nhiều
Bản quyền thuộc Cổng thông tin điện tử thành phố. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.
Đang online: 213 | Tổng truy cập: 18.204.771
