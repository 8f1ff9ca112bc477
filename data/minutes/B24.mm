@id B24
@layout slips
@title colour-coded wish leaves from a school youth dialogue, students and parents; counts by leaf colour, fragments, spelling jokes, some sheets photographed; short written reply at the end to three of them
@format docx
@date 2023-11-18
@place thị xã Trảng Bàng, tỉnh Tây Ninh
@level district
@kind thematic
@theme diễn đàn tuổi trẻ học đường
---
^ CÂY ƯỚC MƠ - DIỄN ĐÀN "LÃNH ĐẠO NGHE EM NÓI"
^ Bản gõ lại 131 lá từ cây ở sân Trường THPT Trảng Mới, ngày 18/11/2023
Quy ước: XANH = em xin cho trường; VÀNG = em xin cho xóm em; HỒNG = em xin cho nhà em; TRẮNG = em góp ý. Giữ tiếng viết của các em (đã gạch vài từ). [N]Thầy cô nhắc các em đừng viết tên bạn lên lá, đừng nói xấu ai, hết giờ ra chơi treo lên cây.[/N]

# Lá xanh (47)
X1. [K1|-|-|education|livelihood]Nhà vệ sinh nữ khối 11 hư ba tháng, tụi em phải nhịn cả buổi, có bạn ngất[/K1] (nét chữ của ba bạn)
X2. [K2|-|-|education|constructive]Cho tụi em chọn môn tự chọn thiệt sự: làm phim, may, chăm cây, mời nghệ nhân làng bánh tráng phơi sương tới dạy, tính điểm như môn thường[/K2]
X3. [K3|-|-|health|livelihood]căn tin bán xúc xích chiên dầu đen thui, ai ăn xong đau bụng, xin kiểm tra với[/K3] hic
X4. ảnh mờ
X5. [N]Con cám ơn thầy Hùng dạy Sử vì thầy kể chuyện hay[/N]
X6. [K4|-|-|transport|livelihood]Trước cổng trường xe tải mì đậu hai hàng giờ tan học, bạn lớp em bị quẹt gãy tay hôm bữa[/K4]
X7. trùng X1, 11 lá
X8. [K5|-|-|education|livelihood]Đóng tiền học thêm buổi chiều 450k/tháng mà dạy y bài buổi sáng, thầy nói ai không học thì... em không dám viết[/K5]
X9. [K6|-|-|education,social_welfare|constructive]Nên có cô tư vấn tâm lý ở trường thật, không phải thầy giám thị kiêm, mỗi tuần ngồi hai buổi, bạn nào bị trầm cảm vô không phải khai tên[/K6]

X10. (giấy tập, tám dòng) [K7|-|-|education|constructive]Thưa chú Chủ tịch, mấy cuộc thi ở trường chỉ có mấy bạn chuyên đi thi hoài, tụi em bình thường không có sân. Chú cho mỗi trường làm một quỹ nhỏ do học sinh bầu ban quản lý, bạn nào có ý tưởng thì nộp một trang, được duyệt thì có một triệu làm thử, làm xong kể lại trước cờ[/K7]
X11. [K8|-|-|education|livelihood]Phòng tin 40 máy chạy được 17, ba đứa chung một máy mà thi thì thi một mình[/K8]. [K9|-|-|utilities|livelihood]Quạt lớp 10A7 rớt một cái hồi tuần trước may không trúng ai, dây điện lòi ra[/K9]
X12. [N]Cho em hỏi năm sau trường mình có bỏ đồng phục áo dài thứ hai không?[/N]

# Lá vàng (38)
V1. [K10|-|-|environment|livelihood]xưởng mủ cao su gần ấp em xả, mùi như bãi xác, sáng em đi học phải bịt mũi đạp xe hai cây số[/K10]
V2. [K11|-|-|culture|livelihood]Xóm em không có sân chơi, tụi em đá banh trong nghĩa địa, người lớn chửi[/K11]. [K12|-|-|utilities|livelihood]Đèn đường thì có trụ không có bóng[/K12]
V3. Em không biết viết gì. Chúc mọi người vui.
V4. [K13|-|-|security|livelihood]Mấy anh lớn hút thuốc lá điện tử, có cái gói xanh xanh kêu tụi em thử, hay đứng ở cây xăng cũ[/K13]
V5. [K14|-|-|security|livelihood]Bảy giờ tối là em không dám đi qua đoạn rừng cao su, trộm xe đạp điện của hai bạn rồi[/K14]
V6. [N]Hỏi: khi nào thị xã có rạp chiếu phim dạ?[/N]

V7. (bạn ở ấp giáp Campuchia) [K15|-|-|security|livelihood]Có người rủ anh hai em qua bên kia làm việc nhẹ lương cao, ảnh đi hai tháng rồi gọi về khóc xin tiền chuộc. Má em ra xã, xã kêu chờ[/K15]
V8. [K16|-|-|agriculture,environment|livelihood]Rạch sau xóm đầy lục bình, ghe chở mì của ngoại em không vô được, muỗi nhiều tới nỗi phải giăng mùng ngồi học[/K16]

# Lá hồng (29)
H1. [K17|-|-|social_welfare|livelihood]Ba em bị tai nạn ở nông trường, nằm nhà một năm, công ty không đền, má em bán vé số, xin ai đó giúp nhà em làm giấy[/K17]
H2. [K18|-|-|land_management|livelihood]Đất của nội em ông cậu đứng tên, nội nói chia cho ba em mà chờ sổ hoài, ba má em ngày nào cũng cãi nhau[/K18]
H3. [N]Con ước ba hết nhậu.[/N]
H4. [K19|-|-|education,social_welfare|livelihood]Em học lớp 10 mà chị em lớp 12 nghỉ bán nước mía, em xin học bổng[/K19]
H5 (chữ người lớn, có lẽ của phụ huynh). [K20|-|-|education|livelihood]Nhà tôi ở xã giáp biên, cách trường 18 cây, cháu đạp xe từ bốn rưỡi sáng. Xin mở xe đưa rước học sinh xã biên giới, nhà tôi chịu một phần tiền[/K20]

# Lá trắng (17, đa số chữ in)
T1. [K21|-|-|front_and_democracy|constructive]Đoàn trường họp chi đoàn toàn đọc nghị quyết, sao không cho lớp em làm dự án thật, có ngân sách nhỏ, tự chi, báo cáo, ai làm tốt thì được đề nghị kết nạp[/K21]
T2. [K22|-|-|front_and_democracy,government_building|constructive]Diễn đàn này tổ chức mỗi năm một lần ít quá, ý em là lập hội đồng trẻ em của thị xã, mỗi trường hai bạn, gặp chủ tịch ba tháng một lần, chủ tịch phải trả lời bằng văn bản[/K22]
T3. [K23|-|-|other|constructive]Em mong mùng 1 tháng 6 thành ngày nghỉ lễ của trẻ em, ghi luôn vô luật cho cả nước nghỉ học[/K23]
T4. (lá của phụ huynh lớp 12A1, viết bút máy) [K24|-|-|education|constructive]Hướng nghiệp bây giờ là phát tờ rơi của mấy trường đại học tư. Đề nghị thị xã tổ chức theo cách khác: mỗi em lớp 11 được đi theo một người làm nghề thật trong ba ngày, doanh nghiệp nào nhận thì được ghi công[/K24]
T5. [N]Mấy lá này có ai đọc không ta?[/N]

PHẦN TRẢ LỜI SƠ BỘ (cô Hồ Thị Kiều Diễm, Bí thư Thị đoàn, đọc trước toàn trường ngày 25/11)
"Chào các em. Có người đọc nha. [A1|in_progress|2023-12-02]Nhà vệ sinh khối 11 đã có kinh phí 62 triệu, sửa hai tuần, xong trước 02/12.[/A1] [A3|settled]Căn tin bị đình chỉ bán món chiên từ hôm thứ Ba, lấy mẫu dầu, kết quả sẽ dán ở bảng tin.[/A3] [A4]Cổng trường từ hôm nay có công an giữ trật tự 11 giờ 15 tới 12 giờ.[/A4] [A17]Gia đình bạn viết lá H1 gặp cô ở phòng đoàn, cô nhờ luật sư tỉnh đoàn đi với nhà mình.[/A17] [A9|settled]Quạt lớp 10A7 thay rồi, thợ coi lại cả dãy.[/A9] [A15|referred]Bạn viết lá V7, cô đã gặp má bạn, đồn biên phòng nhận hồ sơ của anh hai chiều thứ Sáu.[/A15] [A22|in_progress]Hội đồng trẻ em cô đã trình Thường trực Thị ủy, quý I tới chọn bạn.[/A22]
[N]Cô đề nghị các em đừng đồn tên ai viết lá nào, cây này là chỗ an toàn của mình.[/N]"
