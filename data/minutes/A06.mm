@id A06
@layout speech
@title Raw speech-to-text of a ward dialogue in Hanoi, time codes every half minute cut through sentences, hardly any punctuation, fillers, a quarrel, a microphone failure
@format txt
@date 2024-06-12
@place phường Đại Yên Thịnh, quận Hoàng Mai, thành phố Hà Nội
@level commune
@kind periodic
---
doi_thoai_12062024_phan2.txt (tự động, chưa hiệu đính)

[00:41:02] CHỦ TỌA: rồi rồi micro được chưa ạ a lô a lô vâng [N]thế đề nghị các bác bên dưới trật tự cho bác Thắng nói ai cũng được nói ạ[/N] mời bác

[00:41:20] BÁC THẮNG: vâng thì tôi là Thắng Đỗ Đức Thắng tổ mười bảy tôi nói hai ba việc thôi nhá ờ [K1|Đỗ Đức Thắng|tổ mười bảy|utilities|livelihood]cái ngõ hai lẻ bốn ấy cứ mưa là ngập mà ngập từ hồi làm cái vành đai hai phẩy năm đến giờ các ông ấy đổ nền đường cao hơn nhà dân sáu mươi phân nước nó cứ thế nó chảy vào nhà tôi kê giường bằng bốn hòn gạch đây này

[00:41:58] thì tôi hỏi là thoát nước đi đằng nào tôi xin các ông mở cho cái cống ngang ra mương là xong không tốn mấy đâu[/K1] cái việc nữa [K2|Đỗ Đức Thắng|tổ mười bảy|urban_planning|livelihood]cây xà cừ trước cửa nhà số tám rỗng gốc rồi thò cả cánh tay vào được hôm nọ gió nó rơi cái cành bằng bắp đùi xuống nóc xe người ta mà công ty cây xanh xuống sơn cái vòng đỏ rồi đi từ bao giờ[/K2] ấy đấy là hai còn cái ba thì thôi nhường bà Hợp

[00:42:41] CHỦ TỌA: vâng cảm ơn bác bác Thắng nói rất là cụ thể mời bà Hợp

[00:42:47] BÀ HỢP: dạ tôi Chử Thị Hợp bí thư chi bộ tổ hai mươi ờ thưa các đồng chí tôi thì tôi xin nói về cái cái sinh hoạt đảng nó hơi khô khan một tí chi bộ tôi một trăm linh bảy đảng viên thì tám mươi là hưu trí [K3|Chử Thị Hợp|tổ hai mươi|party_building|constructive]thanh niên đi làm công ty tư nhân về tối mịt mà cứ bắt họp chín giờ sáng ngày mùng ba thì ai họp được thành ra người ta xin miễn hết tôi kiến nghị cho chi bộ tự chọn họp tối hoặc họp trực tuyến bốn kỳ một năm có điểm danh đàng hoàng chứ hướng dẫn của quận bây giờ chưa cho

[00:43:30] hoặc là có cho mà không rõ nên không ai dám làm[/K3] vâng rồi cái tiếp nữa là [K4|Chử Thị Hợp|tổ hai mươi|culture|livelihood]nhà văn hóa tổ hai mươi hai mươi mốt dùng chung mà bây giờ cho cái lớp tiếng Anh nó thuê cả tuần dân muốn họp phải xin thì như thế có đúng không ạ trả lại cho dân đi[/K4] tôi hết

[00:43:58] (vỗ tay)

[00:44:03] TIẾNG NGƯỜI: nói cái chợ đi bà ơi

[00:44:06] BÀ HỢP: à ừ [K5|Chử Thị Hợp|tổ hai mươi|economy,security|livelihood]cái chợ cóc ngõ Giải Phóng cháy một lần năm ngoái rồi đấy giờ vẫn chằng bạt chằng dây điện như mạng nhện đề nghị dẹp hoặc làm cho nó ra cái chợ[/K5] chứ để thế kia thì có ngày

[00:44:25] CHỦ TỌA: vâng xin phép trả lời luôn mấy ý này để đỡ quên anh Quyết đô thị

[00:44:31] ANH QUYẾT: dạ em báo cáo ờ cống ngang ngõ hai lẻ bốn thì [A1|in_progress|2024-07-15]phường có làm việc với ban quản lý dự án quận hôm mùng năm các anh ấy đồng ý đặt cống phi sáu trăm đấu ra mương Yên Duyên mười lăm tháng bảy là xong ạ trong lúc chờ thì bố trí bơm[/A1] cái cây thì [A2|in_progress|2024-06-14]em gọi công ty rồi thứ sáu này hạ[/A2] cái chợ thì cái này nó hơi

[00:45:02] nó khó ạ vì [A5|referred]đất đấy là đất của dự án chưa giải phóng xong nên là phường phải xin ý kiến quận[/A5]

[00:45:10] TIẾNG NGƯỜI: xin mãi

[00:45:12] CHỦ TỌA: [N]các bác để anh ấy nói hết đã ạ[/N]

[00:45:15] ANH QUYẾT: [A5+]nhưng trước mắt cuối tháng này phường với công an đi cắt hết bạt với dây điện câu trộm ạ[/A5+]

[00:45:24] CHỦ TỌA: còn cái nhà văn hóa tôi trả lời [A4|settled]tôi đã yêu cầu chấm dứt cái hợp đồng ấy từ hôm qua rồi bà Hợp ạ hôm nay bà về xem họ đã tháo biển chưa[/A4] mời bạn áo xanh

[00:45:40] BẠN ÁO XANH: dạ con chào các bác con tên Minh Anh con là sinh viên thuê trọ ở tổ tám ạ dạ con thấy là [K6|Minh Anh|tổ tám|security|livelihood]khu trọ con ở bảy tầng có mỗi một cầu thang tầng một để toàn xe điện sạc qua đêm mà cửa sắt thì khóa con sợ lắm ạ sau vụ Khương Hạ với vụ Trung Kính con mong phường đi kiểm tra từng nhà trọ một ạ[/K6] với cả con con nghĩ là [K7|Minh Anh|tổ tám|security|constructive]phường mình làm một cái bản đồ trên zalo ấy ạ nhà trọ nào đạt phòng cháy thì tích xanh chưa đạt thì tích đỏ sinh viên nhìn vào đấy người ta thuê thì chủ nhà tự khắc phải sửa[/K7] dạ con cảm ơn

[00:46:32] CHỦ TỌA: hay quá mời anh trưởng công an

[00:46:36] TRƯỞNG CÔNG AN: dạ báo cáo chủ trì [A6|in_progress|2024-07-31]toàn phường có ba trăm mười hai nhà trọ đã kiểm tra được một trăm chín mươi còn lại xong trong tháng bảy cái nhà bạn nói cho tôi xin địa chỉ tối nay xuống luôn[/A6] cái bản đồ thì [A7|in_progress]tôi thấy làm được giao cho đoàn thanh niên phối hợp công an làm thí điểm tổ tám tổ chín[/A7]

[00:47:05] ÔNG LỰU: tôi nói được chưa tôi giơ tay từ nãy tôi Lựu Nghiêm Xuân Lựu tổ ba nói thật là tôi tôi bực [N]hai năm trước cũng hội trường này cũng cái loa này tôi nói rồi các anh cũng vâng vâng dạ dạ[/N] thì tôi nói lại [K8|Nghiêm Xuân Lựu|tổ ba|land_clearance|livelihood]nhà tôi bị thu bốn mươi hai mét làm đường Tân Mai Vành đai ba đền mỗi mét hai mươi chín triệu mà ra ngoài kia một trăm năm mươi triệu cái suất tái định cư thì trên tận tầng mười chín tôi già rồi thang máy hỏng tôi đi bằng gì tôi xin đổi xuống tầng thấp có thế thôi mà

[00:47:50] không ai trả lời tôi một chữ[/K8] một chữ cũng không

[00:47:54] CHỦ TỌA: vâng bác bình tĩnh

[00:47:56] ÔNG LỰU: tôi bình tĩnh lắm rồi còn đây nữa [K9|Nghiêm Xuân Lựu|tổ ba|government_building|livelihood]lên một cửa nộp đơn cô bé ở quầy số bốn nó bảo bác về hỏi con cháu bác đi bác không biết dùng mạng thì cháu chịu ăn nói thế à phải xem lại cái thái độ[/K9]

[00:48:15] (không rõ) [K10|-|-|government_building|constructive]tôi đồng ý với bác Lựu dịch vụ công gì mà người già chịu chết nên để riêng một quầy giấy cho các cụ trên bảy mươi có người viết hộ[/K10]

[00:48:30] CHỦ TỌA: vâng ý đó cũng đúng ạ tôi xin nhận [A8|referred]việc của bác Lựu trung tâm quỹ đất quận giữ hồ sơ thứ hai tới tôi đưa bác lên gặp trực tiếp anh giám đốc[/A8] cô cán bộ quầy bốn thì [A9|settled]đã kiểm điểm chuyển làm việc khác từ đầu tháng rồi ạ[/A9] còn quầy riêng cho các cụ thì [A10|in_progress|2024-07-01]mùng một tháng bảy có quầy số sáu ưu tiên có hai bạn đoàn viên hỗ trợ[/A10]

[00:49:10] CHỊ THU: em xin một phút thôi ạ em là Thu phụ huynh trường tiểu học tổ mười một [K11|Thu|tổ mười một|education|livelihood]lớp con em sáu mươi hai cháu thứ bảy phải đi học luân phiên thứ tư lại nghỉ ở nhà bố mẹ đi làm ai trông mà cái ô đất trường học ngay sau chung cư Đồng Phát thì để cỏ mọc mười năm nay rồi[/K11] vâng rồi à [K12|Thu|tổ mười một|transport|livelihood]trước cổng trường xe tải cấm giờ mà vẫn chạy ầm ầm hôm thứ ba suýt cán cháu bé[/K12] em hết ạ

[00:49:48] CHỦ TỌA: trường thì [A11|referred]quận đang xin thành phố điều chỉnh dự án[/A11] xe tải thì [A12|in_progress]từ sáng mai có tự quản với công an đứng chốt sáu rưỡi đến bảy rưỡi[/A12] [N]rồi ạ còn hai bác nữa đề nghị mỗi bác hai phút thôi vì mười một giờ phải trả hội trường[/N]

[00:50:09] BÁC NGHĨA: tôi Nghĩa tổ hai mươi ba [K13|Nghĩa|tổ hai mươi ba|environment|livelihood]quán karaoke nhà chị Vân loa kẹo kéo hát từ trưa đến tối ừ thì trước mười giờ đấy nhưng mà nhà có người ốm ai chịu được bảo thì chị ấy bảo chưa mười giờ[/K13] thế thôi với [K14|Nghĩa|tổ hai mươi ba|security|livelihood]con chó nhà ấy nữa thả rông chả rọ mõm gì[/K14]

[00:50:33] (hết phần 2)
