@id C16
@layout speech
@title machine transcript with speaker letters and time codes, no capitals or commas in places, Huế-Quảng dialect fillers, speech overlapping; chair asks for order; answers as long speech, several petitions in one breath
@format txt
@date 2023-06-17
@place xã Tam Quang Bắc, huyện Núi Thành, tỉnh Quảng Nam
@level commune
@kind unscheduled
---
Bản gỡ băng đối thoại bà con vùng dự án và bà con biển, UBND xã Tam Quang Bắc, 17-6-2023. Máy gỡ, người nghe lại sửa sơ. CT: chủ tọa (anh Phan Đức Nhơn, Chủ tịch UBND xã). NV: người nói chưa rõ tên.

[00:00:41] CT: dạ rồi alo alo anh em nghe rõ không [N]đề nghị bà con ngồi xuống giùm ai nói giơ tay nói từng người một đừng có la cùng lúc máy ghi không được[/N] hôm ni có anh Huỳnh Tấn bên hải quan ơ bên ban quản lý cảng với chị Thủy tài nguyên huyện
[00:02:15] NV1 (ông già mặc áo kaki): ờ thì tui tên Trần Cảnh ở thôn An Hải nói trước hỉ. hồi trước ơ cái hồi làm cảng nhà nước ra đo mấy cái nhà chúng tôi cái rồi thôi không có ra nữa. [K1|Trần Cảnh|thôn An Hải|land_clearance|livelihood]đất tui hai trăm mười lăm mét mà trong giấy đền họ tính một trăm bảy mươi phần bốn mươi lăm mét mô mất tui không có ký nhưng nhà bị đập rồi bữa ni huyện phải đo lại cho tui chớ[/K1] á tui nói rứa nghe có trái không
[00:03:58] CT: dạ đúng dạ để chị Thủy chị ghi. bác có cái chi nữa không
[00:04:03] Trần Cảnh: có. với lại [K2|Trần Cảnh|thôn An Hải|environment|livelihood]bụi than với clinker bốc ở cảng bay vô quẹt tay xuống bàn là đen hết trẻ con viêm họng cả xóm mấy chú đo đi rồi che bạt chớ không tưới nước kiểu kia[/K2]
[00:04:49] NV2: nói đúng đó. (vỗ tay)
[00:05:02] Bà Nguyễn Thị Lệ: tui là Lệ thôn Sâm Linh. ơ tui không biết nói hay chi mô. [K3|Nguyễn Thị Lệ|thôn Sâm Linh|agriculture|livelihood]tàu nhà tui neo ở bến mà bến bồi cạn hết trơn nước ròng nằm chân xuống bùn mấy chiếc bể be rồi đó không nạo vét luồng là không ra biển được đâu hè[/K3]. mà ông nhà tui đi biển bị gió cấp sáu [K4|Nguyễn Thị Lệ|thôn Sâm Linh|agriculture,social_welfare|livelihood]tàu hư báo bảo hiểm sáu tháng rồi chưa chi tiền nói thiếu giấy xác nhận đồn biên phòng mà đồn thì nói gởi rồi[/K4]
[00:07:40] CT: chị nói chậm thôi [cười]. ông Hạ bên thuế… à bên bảo hiểm nghe chưa
[00:08:00] Nguyễn Thị Lệ: dạ nghe
[00:08:11] Lê Tấn Phục (bí thư đoàn): dạ em xin nói theo hướng khác hơn chút hỉ. [K5|Lê Tấn Phục|-|economy,culture|constructive]xã mình có cái làng chài với rừng dừa với đảo Hòn Mang người ta đi du lịch tự phát vứt rác hoài theo em xã mình lập ban quản lý du lịch cộng đồng thu vé hai chục ngàn chia ba phần dân giữ một phần thôn một phần dọn rác một phần, thanh niên làm hướng dẫn[/K5]. [K6|Lê Tấn Phục|-|culture|livelihood]còn cái sân bóng thôn ba thì cỏ cao tới đầu gối xin xã cho máy cắt[/K6] dạ hết
[00:10:22] NV3: bên hải quan ngồi chi mà im rứa
[00:10:30] CT: [N]xin bác bình tĩnh, để dân hỏi xong các anh trả lời một lượt[/N]
[00:10:57] Ông Châu Văn Út: tui xin. tui hỏi ba cái. một hả [K7|Châu Văn Út|-|utilities|livelihood]nước sạch dự án nói có từ 2021 mà nhà tui ba năm xài giếng nước mặn bữa ni con dâu đẻ phải mua bình nấu cháo bao giờ kéo ống[/K7] hai là ơ [K8|Châu Văn Út|-|transport|livelihood]quốc lộ đoạn nối cảng cũ xe tải đậu hai bên tối không đèn mới chết một thằng học sinh[/K8] cái thứ ba tui nói luôn [K9|Châu Văn Út|-|government_building|constructive]đi làm giấy tờ ở xã là phải chờ ông phó ký mà ông phó đi họp miết. răng không cho người khác ký thay mấy cái giấy nhỏ nhỏ, ai ở nhà thì người nớ ký[/K9]
[00:13:05] (nghe tiếng ồn, tiếng ghế)
[00:13:40] Bà Hồ Thị Tình: em hai con nhỏ. cho em hỏi một chút [N]tiêm ngừa sởi cho cháu ở trạm ngày nào á chị[/N] chị trạm trưởng nói [A]thứ tư tuần đầu tháng từ bảy giờ.[/A] dạ cám ơn
[00:14:10] Ông Tám Bốn: [K10|Tám Bốn|-|security|livelihood]thằng hàng xóm tui chơi ma túy mở nhạc suốt đêm ban ngày ngủ ban đêm vô nhà người ta lấy đồ báo công an ghi rồi đi. răng không bắt đi cai[/K10] [K11|Tám Bốn|-|health|livelihood]trạm thì có mấy thùng thuốc hết hạn tôi thấy đó mời mấy anh vô kiểm tra[/K11]
[00:16:32] CT: dạ bà con giờ em xin nói. [A1|in_progress|2023-07-05]đất bác Cảnh em xác nhận là có chênh huyện hẹn tuần đầu tháng bảy đo lại có mặt bác[/A1]. bụi than thì anh Tấn
[00:17:20] Huỳnh Tấn (Ban cảng): dạ [A2]bên em hứa lắp lưới chắn cao bốn mét với phun sương từ tháng sau có giám sát của thôn[/A2]
[00:18:40] CT: [A3|referred]nạo vét bến là Sở Giao thông chớ xã không đủ tiền tui có công văn thứ hai bữa trước rồi[/A3] còn [A4]chị Lệ bảo hiểm cháu Hạ gọi lại bên tỉnh trong tuần này[/A4]
[00:19:30] chị Thủy: vâng. bên tài nguyên thì không thêm chi
[00:19:45] CT: [A5]cái du lịch em Phục làm đề án ngắn một trang gởi xã trong tháng[/A5]. [A6|settled]sân bóng chiều nay cắt[/A6]. [A7|in_progress]nước sạch cuối năm mới có đường ống nhánh tui phải nói thiệt rứa[/A7]. [A8,10]đèn với mấy xe đậu em giao công an giao thông, còn vụ ma túy lập hồ sơ cai bắt buộc[/A8,10]. [A9]bác Út nói ký thay đúng, từ thứ hai giao hai phó trực luân phiên[/A9]. thuốc hết hạn [A11|settled]trạm trưởng đã hủy theo biên bản[/A11]
[00:24:10] NV4: có lần mô làm như nói không hè [K12|-|-|front_and_democracy|constructive]đối thoại xong ghi hết lên bảng ở cổng chợ cho dân đọc việc mô trễ gạch đỏ mới tin[/K12]
[00:24:55] CT: [A12]dạ được làm luôn[/A12]. [N]xin bà con vỗ tay kết thúc cho anh em về chớ trưa rồi[/N]
