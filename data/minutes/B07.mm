@id B07
@layout letters
@title four reply letters in one file (one ministry letter with several points, two from provincial departments, one short letter to a single voter); voter's words quoted, paraphrased or only named in the subject line
@format docx
@date 2024-08-21
@place tỉnh Bình Thuận
@level province
@kind voter_contact
---
>> BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 5917/BNN-VP >> Độc lập - Tự do - Hạnh phúc
>> V/v trả lời kiến nghị của cử tri gửi tới trước Kỳ họp thứ bảy >> Hà Nội, ngày 12 tháng 8 năm 2024

^ Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bình Thuận

Bộ nhận được 04 kiến nghị của cử tri tỉnh Bình Thuận do Ban Dân nguyện chuyển đến, xin được phúc đáp như sau:

1. Cử tri kiến nghị: "[K1|-|-|agriculture|constructive]Sửa quy định về đóng mới tàu cá theo hướng cho thay tàu nhỏ đã giải bản bằng tàu lớn hơn trong cùng hạn ngạch của tỉnh, vì nay ngư dân muốn vươn khơi mà không xin được văn bản chấp thuận[/K1]".
Hạn ngạch giấy phép khai thác được xác định trên cơ sở kết quả điều tra nguồn lợi. [A1|in_progress|2025-06-30]Bộ đang sửa Nghị định 26, trong đó dự kiến cho phép cộng dồn công suất của tàu giải bản; dự kiến trình Chính phủ trong quý II năm 2025.[/A1]
2. Cử tri kiến nghị: "[K2|-|-|agriculture|livelihood]Hệ thống kênh chuyển nước Biển Lạc - Hàm Tân làm dở từ năm 2015, kênh chính đã có mà kênh nhánh chưa, mong Bộ bố trí vốn để hoàn thành[/K2]".
[A2|explained]Dự án do UBND tỉnh làm chủ quản, Bộ không có thẩm quyền bố trí vốn kênh cấp 2, cấp 3. Đề nghị cử tri kiến nghị với Hội đồng nhân dân tỉnh.[/A2]
3. Cử tri kiến nghị: "[K3|-|-|agriculture,economy|constructive]Có chính sách hỗ trợ lãi suất cho người trồng thanh long chuyển sang giống mới khi giá xuống dưới giá thành ba vụ liền[/K3]; đồng thời [K4|-|-|agriculture|livelihood]đàm phán để thanh long Bình Thuận được đi tiểu ngạch qua Tân Thanh, không ùn ứ vào mùa vụ[/K4]".
Về lãi suất, [A3|referred]Bộ đã có văn bản gửi Ngân hàng Nhà nước.[/A3] Về thông quan, [A4|explained]phía bạn đã chuyển sang chính ngạch toàn bộ từ năm 2023 nên không thể quay lại hình thức cũ; Bộ đã lập đường dây nóng cập nhật lượng xe hằng ngày để thương nhân điều tiết.[/A4]
Trân trọng cảm ơn sự quan tâm của cử tri./.
>> Nơi nhận: như trên >> KT. BỘ TRƯỞNG

~~~
>> UBND TỈNH BÌNH THUẬN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> SỞ GIAO THÔNG VẬN TẢI >> Độc lập - Tự do - Hạnh phúc
>> Số 3120/SGTVT-KCHT >> Bình Thuận, ngày 21 tháng 8 năm 2024

^ Kính gửi: Cử tri các xã Hàm Phú Nam, Sông Lũy Thượng và phường Thanh Hải Bắc

Thực hiện phân công của UBND tỉnh về trả lời kiến nghị tại các buổi tiếp xúc từ ngày 10 đến 19/7, sau khi kiểm tra hiện trường, Sở trả lời:
a) Nội dung kiến nghị của cử tri xã Hàm Phú Nam:
[K5|-|xã Hàm Phú Nam|transport|livelihood]Tuyến ĐT.714 từ cầu Sông Cái đi Đông Giang bong tróc, có chỗ sụt nửa mặt đường mà không biển báo[/K5].
Kết quả:
[A5|settled]Ngày 30/7 đơn vị bảo trì đã vá 2.400 m2, cắm 14 biển, sửa lún tại Km6+300.[/A5]
b) Nội dung kiến nghị của cử tri xã Sông Lũy Thượng:
[K6|-|xã Sông Lũy Thượng|transport|livelihood]Xe chở titan, cát trắng quá tải chạy từ 2 giờ sáng qua khu dân cư, mặt đường nát, nhà nứt. Cân xe lưu động chỉ có ban ngày nên không bắt được[/K6].
Kết quả:
[A6|in_progress]Thanh tra Sở phối hợp Phòng CSGT bố trí cân xách tay từ 1 giờ đến 5 giờ, 12 đêm đầu lập 19 biên bản, phạt 412 triệu đồng; việc này tiếp tục đến hết năm.[/A6]
c) Nội dung kiến nghị của cử tri phường Thanh Hải Bắc (2 ý):
[K7|-|phường Thanh Hải Bắc|transport|livelihood]Lắp gương cầu lồi ở dốc Ông Hoàng, nơi đã có ba vụ tai nạn[/K7].
[K8|-|phường Thanh Hải Bắc|transport|livelihood]Vỉa hè Nguyễn Thông quán xá chiếm hết, khách du lịch phải đi xuống lòng đường[/K8].
Kết quả:
[A7|in_progress|2024-09-15]Gương đã đặt hàng, lắp trước ngày 15/9/2024.[/A7] [A8|referred]Trật tự vỉa hè thuộc UBND thành phố Phan Thiết, Sở đã chuyển công văn số 3098.[/A8]
[N]Sở đề nghị UBND các xã, phường niêm yết nội dung trả lời này để cử tri được biết và giám sát.[/N]
>> >> GIÁM ĐỐC

~~~
>> HỘI ĐỒNG NHÂN DÂN TỈNH >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> BAN VĂN HÓA - XÃ HỘI >> Độc lập - Tự do - Hạnh phúc
^ PHIẾU CHUYỂN VÀ PHÚC ĐÁP
Đơn, thư tháng 7/2024; tính đến ngày 20/8

(1) Ông Thổ Minh Thới, xã Phan Hiệp Đông, huyện Bắc Bình có thư viết tay ngày 02/7, trình bày [K9|Thổ Minh Thới|xã Phan Hiệp Đông|culture|livelihood]tháp Pô Sah Anư Thượng trong làng bị nứt một đường từ chân lên, mỗi mùa Katê đông người vào rất sợ, mong được gia cố[/K9], lại trình bày [K10|Thổ Minh Thới|xã Phan Hiệp Đông|education|constructive]con em Chăm học hết lớp năm là bỏ chữ Chăm vì trung học không có, nên đưa vào cấp hai như một môn tự chọn, mời các vị chức sắc biết chữ đứng lớp và trả thù lao[/K10]. Ban đã chuyển hai nơi; ngày 16/8, Sở Văn hóa, Thể thao và Du lịch cho biết [A9|in_progress]tháp sẽ được chống đỡ tạm bằng khung thép trước mùa lễ, tu bổ ghi vào kế hoạch 2025[/A9]; Sở Giáo dục và Đào tạo cho biết [A10|explained]chương trình tiếng Chăm hiện mới được Bộ ban hành cho cấp tiểu học, tỉnh chưa có căn cứ[/A10].
(2) Bà Phạm Thị Thu Cúc, tổ 4, thị trấn Võ Xu, huyện Đức Linh. Bà hỏi [N]thẻ bảo hiểm y tế năm năm liên tục được những quyền lợi gì[/N]. Ban đã nhờ Bảo hiểm xã hội huyện [A]gửi tờ hướng dẫn tới nhà ngày 25/7[/A]. Bà cũng phàn nàn [K11|Phạm Thị Thu Cúc|tổ 4, thị trấn Võ Xu|health|livelihood]bệnh viện huyện kê toa thuốc tim mạch nhưng quầy không có, ba tháng liền phải mua ngoài mà không ai hoàn tiền[/K11], [A11|in_progress|2024-09-30]Sở Y tế trả lời gói thầu thuốc tập trung có kết quả, bảo đảm cấp đủ từ tháng 9.[/A11]
(3) Đơn không ghi tên, đóng dấu bưu điện La Gi: [K12|-|-|justice|livelihood]tố việc xây chợ Tân Bình Nam kê khống khối lượng cọc, đã có đoàn thanh tra về đo mà chín tháng chưa công bố gì[/K12]. [A12|referred]Ban chuyển Thanh tra tỉnh theo phiếu số 77.[/A12]

~~~
^ THƯ TRẢ LỜI
Phan Thiết, ngày 19/8/2024
Thân gửi bác Nguyễn Hữu Dật, khu phố 5, phường Đức Long Thượng,
[N]Tôi đã đọc kỹ lá thư ba trang của bác và xin cảm ơn bác về những lời động viên dành cho cơ quan.[/N] Trong thư, ngoài chuyện gia đình, có hai chỗ tôi hiểu là bác muốn chúng tôi làm. Chỗ thứ nhất bác viết "[K13|Nguyễn Hữu Dật|khu phố 5|utilities|livelihood]nghĩa trang phường hết đất, mồ mả chen nhau, nước mưa dồn xuống xóm dưới, phải tính cho dân chỗ khác[/K13]". Chỗ thứ hai, ở cuối thư: "[K14|Nguyễn Hữu Dật|khu phố 5|government_building|constructive]mỗi năm một lần cho dân chấm điểm ông chủ tịch phường bằng phiếu kín, điểm thấp hai năm thì cho thôi, như vậy mới có người lo việc[/K14]".
Điều bác lo ở chỗ thứ nhất [A13|in_progress]thành phố đã tính: nghĩa trang mới ở Tiến Lợi rộng 14 ha đang làm đường vào, sang năm nhận mộ.[/A13] Còn việc chấm điểm, [A14|explained]luật chưa cho người dân trực tiếp bỏ phiếu tín nhiệm, nhưng phiếu khảo sát hài lòng hằng năm có mục ấy, mong bác điền giúp.[/A14]
Kính chúc bác mạnh khỏe.
Huỳnh Ngọc Tâm - Trưởng ban Tiếp công dân thành phố
