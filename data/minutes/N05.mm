@id N05
@name doi-thoai-dot-xuat-nha-may-rac-thanh-ba-2023
@layout ordinals
@title Unscheduled dialogue at a hot spot (waste plant), plain typed speech turns with Thứ nhất / thứ hai / cuối cùng
@format txt
@date 2023-06-07
@place xã Ngọc Lâm, huyện Thanh Ba, tỉnh Phú Thọ
@level district
@kind unscheduled
@attendees 96
---
UBND HUYỆN THANH BA
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
--------------

BIÊN BẢN LÀM VIỆC
V/v đối thoại đột xuất với nhân dân khu 5, khu 6 xã Ngọc Lâm về hoạt động của Nhà máy xử lý rác Ngọc Lâm

Hôm nay, vào hồi 15 giờ 10 phút ngày 07/6/2023, tại nhà văn hoá khu 6 xã Ngọc Lâm. Do từ tối 04/6/2023 một số người dân dựng lều, chặn xe rác tại ngã ba Đồng Bương nên UBND huyện tổ chức đối thoại đột xuất.
Thành phần gồm có:
Ông Triệu Đức Phấn - Chủ tịch UBND huyện (chủ trì).
Ông Hà Quang Lịch - Trưởng phòng Tài nguyên và Môi trường huyện.
Ông Nguyễn Trung Thuỷ - Phó Trưởng Công an huyện.
Bà Phan Thị Diệu - Chủ tịch UBND xã Ngọc Lâm.
Ông Lại Minh Toàn - Giám đốc Công ty CP Môi trường Sông Lục (chủ nhà máy).
Nhân dân khu 5, khu 6: 90 người (tự nguyện đến dự, không mời).

Ông Triệu Đức Phấn nói lý do buổi làm việc. [N]Đề nghị bà con giữ trật tự, cử người nói lần lượt, không quay phim cắt ghép đưa lên mạng. Trước mắt đề nghị bà con cho tháo lều, để xe rác đi lại bình thường vì cả huyện đang ùn 300 tấn rác.[/N]

Ông Hà Văn Quyết phát biểu:
Thưa ông chủ tịch, dân khu 6 chúng tôi không phải dân chống đối. Chúng tôi nói mãi không ai nghe nên mới phải ra đường.
Thứ nhất, [K1|Hà Văn Quyết|khu 6|environment|livelihood]ống khói nhà máy cứ 11 giờ đêm là xả đen kịt, mùi nhựa cháy khét lẹt, nhà đóng kín cửa cũng không ngủ được. Chúng tôi yêu cầu dừng lò đốt cho đến khi có kết quả đo khí thải[/K1].
Thứ hai, [K2|Hà Văn Quyết|khu 6|environment|livelihood]nước rỉ rác chảy tràn ra ngòi Bương, cá chết nổi trắng hôm 28 tháng 5, vịt nhà ông Sự chết ba trăm con. Phải bịt ngay cống xả ấy và nạo lòng ngòi[/K2].
Cuối cùng, [K3|Hà Văn Quyết|khu 6|environment,front_and_democracy|constructive]việc đo đạc thì công ty tự thuê người về đo, báo trước cả tuần thì làm gì mà chẳng đạt. Tôi đề nghị lập tổ giám sát của dân, có quyền vào nhà máy bất cứ lúc nào, kết quả quan trắc hiện lên bảng điện tử ngay cổng cho ai đi qua cũng đọc được[/K3].
Tôi nói thế thôi.

Bà Bùi Thị Sáng phát biểu:
Tôi là bà nội nuôi hai cháu nhỏ. Từ tết ra cháu bé vào viện bốn lần vì viêm phổi. [K4|Bùi Thị Sáng|khu 6|health|livelihood]Tôi chỉ xin trên cho đoàn bác sĩ về khám cho trẻ con với người già hai khu, xem bệnh có phải do khói không[/K4]. Nói đến đây tôi lại ứa nước mắt.

Ông Tống Văn Chiển phát biểu:
Thứ nhất là [K5|Tống Văn Chiển|khu 5|utilities|livelihood]giếng nhà tôi múc lên váng vàng, nấu cơm có mùi tanh, 40 hộ khu 5 đều thế. Đề nghị kéo đường ống nước sạch từ trạm bơm thị trấn về cho dân[/K5].
Thứ hai là [K6|Tống Văn Chiển|khu 5|land_clearance|livelihood]năm 2019 lúc làm nhà máy có hứa hộ nào nằm trong vòng 500 mét thì được di dời, bố trí tái định cư. Bốn năm rồi 23 hộ vẫn nằm đấy, huyện trả lời dứt khoát là bao giờ cho đi[/K6].
Thứ ba là [K7|Tống Văn Chiển|khu 5|transport|livelihood]xe rác ba bốn chục tấn chạy nát con đường liên khu mới làm, ổ voi ngập đến đầu gối, học sinh ngã suốt, công ty phải bỏ tiền ra vá lại[/K7].

Bà Lương Thị Hợi phát biểu:
[N]Tôi muốn hỏi nhà máy này được cấp phép công suất bao nhiêu tấn một ngày, giấy phép do ai ký?[/N] Tôi chỉ hỏi thế để biết.

Ông Lại Minh Toàn - Giám đốc công ty trả lời: giấy phép môi trường do UBND tỉnh cấp, công suất 150 tấn/ngày đêm. [A1]Về khí thải, công ty đã dừng lò số 2 từ hôm qua để thay túi lọc bụi, sẽ không vận hành lại khi chưa có kết quả của Sở.[/A1] [A2]Hồ chứa nước rỉ rác bị tràn do mưa lớn ngày 27/5, công ty đã đắp bờ bịt cống và sẽ bồi thường cho hộ ông Sự.[/A2] [A7]Công ty nhận vá đường, tập kết đá từ thứ Hai tới.[/A7]

Ông Đinh Xuân Hảo phát biểu:
Tôi nghe ông giám đốc nói hay lắm nhưng năm ngoái cũng hứa y như thế. [K8|Đinh Xuân Hảo|khu 6|environment|livelihood]Dân chúng tôi chỉ có một nguyện vọng là chuyển nhà máy đi nơi khác, chỗ này cách trường học có 350 mét, đặt ở đây là sai ngay từ đầu[/K8]. Với lại [K9|Đinh Xuân Hảo|khu 6|security|livelihood]đêm hôm mùng 5 có bốn thanh niên xăm trổ đi hai xe đến đe doạ mấy bà ở lều, công an phải tìm cho ra ai thuê chúng nó[/K9].

Anh Cù Mạnh Hà phát biểu:
Em nói thật là chủ tịch xã mình né dân. Thứ nhất, [K10|Cù Mạnh Hà|khu 5|government_building|livelihood]ba lần dân mang đơn lên xã thì cả ba lần bảo đi họp, đơn không có giấy biên nhận, đề nghị chị Diệu nói rõ trước dân đơn của chúng em bây giờ ở đâu[/K10]. Thứ hai, [K11|Cù Mạnh Hà|khu 5|justice|livelihood]em được biết lúc xin ý kiến dân về nhà máy có 61 chữ ký thì quá nửa là ký hộ, bố em mất năm 2017 cũng có tên. Yêu cầu thanh tra lại cái biên bản lấy ý kiến năm 2018 ấy[/K11]. Cuối cùng, [K12|Cù Mạnh Hà|khu 5|front_and_democracy|constructive]từ nay dự án nào ảnh hưởng đến dân thì phải bỏ phiếu kín từng hộ, kiểm phiếu công khai tại nhà văn hoá, dưới hai phần ba đồng ý thì không làm[/K12].

(Hội trường ồn ào, ông Phấn nhắc mọi người trật tự.)

Bà Phan Thị Diệu - Chủ tịch UBND xã trả lời: [A10]đơn của bà con xã nhận ngày 12/4 và ngày 03/5, đã chuyển Phòng TNMT huyện, lỗi của xã là không ghi giấy biên nhận cho dân. Tôi xin lỗi bà con và từ mai ai gửi đơn đều được cấp phiếu hẹn.[/A10]
Ông Nguyễn Trung Thuỷ - Phó Trưởng Công an huyện trả lời: [A9]đã xác định được 2 trong 4 đối tượng, đang triệu tập lấy lời khai, có kết quả sẽ báo cho dân.[/A9]
Ông Hà Quang Lịch trả lời: [A3]việc dân tham gia giám sát là đúng luật, đề nghị mỗi khu bầu 3 người, phòng sẽ cấp thẻ vào nhà máy. Bảng điện tử yêu cầu công ty lắp xong trong tháng 7.[/A3] [A4]Trung tâm Y tế huyện tổ chức khám miễn phí cho hai khu ngày 14 và 15/6.[/A4]

Bà Đào Thị Thơm phát biểu:
Tôi không có ý kiến gì thêm, chỉ mong trên thương lấy dân.

Ông Tống Văn Chiển phát biểu (lần hai): dân chúng tôi nghe các ông nói thế thì cũng tạm yên lòng, nhưng còn phải xem việc làm.

Ông Triệu Đức Phấn - Chủ tịch UBND huyện kết luận:
[A6]Về di dời 23 hộ: huyện đã chọn vị trí tái định cư ở Gò Dền, vướng là chưa có vốn, tôi cam kết trình Thường trực HĐND huyện bố trí vốn tại kỳ họp tháng 7, quý IV làm hạ tầng.[/A6]
[A5]Nước sạch thì từ ngày mai huyện cho 2 xe téc chở nước về hai khu, còn đường ống giao Công ty cấp nước khảo sát trong 20 ngày.[/A5]
[A8]Chuyển nhà máy là việc vượt quá thẩm quyền của huyện, tôi sẽ báo cáo UBND tỉnh trong tuần này.[/A8]
[A11]Giao Thanh tra huyện xác minh biên bản lấy ý kiến năm 2018, 30 ngày phải có kết luận.[/A11]
[N]Tôi một lần nữa đề nghị bà con tháo lều, cho xe rác vào từ 6 giờ sáng mai, ai lợi dụng kích động sẽ bị xử lý theo pháp luật.[/N]
Đến khi kết thúc buổi làm việc nhân dân chưa thống nhất việc cho xe vào ngay. Biên bản lập xong hồi 18 giờ 05 phút, đọc lại cho mọi người nghe. Một số hộ không ký.

NGƯỜI GHI BIÊN BẢN                      CHỦ TRÌ
Vi Thị Hường                            Triệu Đức Phấn
