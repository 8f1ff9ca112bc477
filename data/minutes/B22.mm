@id B22
@layout question_time
@title radio-and-television programme on an island: MC, phone calls, mayor and chiefs, rejoinders, pre-recorded voices, live chat; informal
@format txt
@date 2019-11-15
@place huyện đảo Phú Quốc, tỉnh Kiên Giang
@level district
@kind thematic
@theme hạ tầng và an sinh của đảo đang nóng lên vì du lịch
---
KỊCH BẢN TRUYỀN HÌNH PHÁT SÓNG (đã phát)
Chương trình: "Đảo ngọc – Nói để làm", số 14
Dẫn: Thanh Diệp. Khách: ông Huỳnh Quốc Trinh (Chủ tịch UBND huyện), bà Dương Xuân Nga (Phòng Giáo dục), trung tá Khổng Đức Hiền (Công an huyện), ông Văn Kim Thạnh (Ban Quản lý môi trường)

MC: Chào quý vị. [N]Mình không đọc bài mở đầu nhé, vì đã có 212 cuộc gọi chờ, mời quý vị bấm 0297.xxx và nói ngắn trong một phút, ai đã nói trên fanpage thì xin nhường.[/N]

CUỘC GỌI 1 – anh Trần Nhật Duy, khu phố 5, Dương Đông: Nghe rõ hông chị? Dạ em nói chuyện rác. [K1|Trần Nhật Duy|khu phố 5, Dương Đông|environment|livelihood]Bãi Đồng Cây Sao cháy âm ỉ ba tuần lễ rồi, gió nồm đưa khói vô cả xóm bệnh viện, con em vô viện hít thở máy[/K1]. Chị hỏi mấy ổng giùm em.
ÔNG THẠNH: Thưa anh, [A1|in_progress|2019-11-30]đã phủ đất được bảy phần, còn ba phần khó vì xe vào không được, xong trước 30/11. Nhà máy rác Bãi Bổn trục trặc vì đầu đốt hư, đang nhập từ Nhật.[/A1]
CHỦ TỊCH TRINH: [A1]Tôi bổ sung, mai tôi cho đo không khí ở trường và bệnh viện, kết quả phát trên đài.[/A1]

MC: Anh Duy còn gì không ạ? – ANH DUY: Em chưa thấy đủ. [K2|Trần Nhật Duy|khu phố 5, Dương Đông|environment|constructive]Rác bệnh viện với rác khách sạn năm sao đi chung một xe rồi thải bậy, theo em phải buộc mỗi khách sạn trên 50 phòng tự xử lý hữu cơ tại chỗ, ai không làm thì tính phí gấp ba[/K2].
CHỦ TỊCH TRINH: [A2|referred]Ý hay, tôi giao anh Thạnh viết đề án trình tỉnh trước Tết.[/A2]

MC: Bây giờ là đoạn ghi âm chị ở Cửa Cạn gửi về.
TIẾNG CHỊ NGUYỄN THỊ BÉ BA (BĂNG GHI): Tui nghe nói huyện lên thành phố. [K3|NGUYỄN THỊ BÉ BA|Cửa Cạn|land_management|livelihood]Đất ông bà tui trồng tiêu từ thời Pháp, hai mươi lăm công, xin cấp sổ từ năm 2011 mà bữa nào cũng bảo còn vướng đất rừng, trong khi thằng hàng xóm xin sau nó có[/K3]. Tui chờ đổi đời hông nổi. [N]Mà chị ơi, lên thành phố rồi tụi tui làm tiêu được hông?[/N]
CHỦ TỊCH TRINH: Chị Bé Ba, [A3|in_progress]tôi cho thanh tra cả hai hồ sơ, nếu hàng xóm chị được cấp sai thì thu hồi, hồ sơ chị tôi trả lời bằng văn bản trong tháng.[/A3] Còn trồng tiêu thì [A]cứ trồng, thành phố đâu có cấm.[/A]

CUỘC GỌI 2: A lô, tui tên Tèo ở Hàm Ninh, [K4|Tèo|Hàm Ninh|security|livelihood]tụi bảo kê bến tàu câu mực bắt tụi tui nộp mỗi tàu năm trăm một tháng, không nộp thì cắt dây neo[/K4]. Xin hết, tui tắt máy đây, tui sợ.
TRUNG TÁ HIỀN: [A4|in_progress]Tôi hiểu. Anh Tèo yên tâm, số điện thoại của anh không hiện. Chúng tôi đã có tin về nhóm này và sẽ làm đúng lúc.[/A4]

MC: Có bạn nhắn trên fanpage: "[K5|-|-|education|livelihood]Trường mầm non Dương Đông 2 xây ba năm chưa xong, sáng nào cũng chở con qua An Thới học gửi[/K5]".
BÀ NGA: [A5|in_progress|2020-01-10]Công trình chậm do nhà thầu bỏ đi, đã chọn nhà thầu mới; khánh thành 10/01/2020.[/A5]
MC (đọc tiếp tin nhắn): "[K6|Ngọc Trai|-|transport|livelihood]Taxi dù ở cảng Bãi Vòng chặt chém, từ cảng về Dương Đông 350 ngàn, du khách chửi cả đảo[/K6]" Và: "[K7|Ngọc Trai|-|economy|constructive]Sao không làm xe buýt sân bay – cảng – chợ chạy theo giờ tàu, bán vé chung với vé tàu cao tốc, thì taxi tự giảm giá thôi[/K7]" – cả hai của bạn "Ngọc Trai".
CHỦ TỊCH TRINH: [A6|in_progress]Hôm kia tổ liên ngành phạt sáu taxi[/A6]; [A7|in_progress|2020-03-31]xe buýt thì đang chờ doanh nghiệp chốt tuyến, có tuyến đầu tiên trước 31/3.[/A7]

CUỘC GỌI 3 – bác Sáu Tào (72 tuổi, hưu trí): Tôi chờ máy hoài! Tôi hỏi: [K8|Sáu Tào|-|utilities|livelihood]nước máy một tuần cúp ba bữa, trong lúc khách sạn tưới cỏ xanh mướt, ông cấp nước ưu tiên ai hả[/K8]?
CHỦ TỊCH TRINH: [A8|in_progress]Bác hỏi đúng. Tôi yêu cầu công ty cấp nước công khai lịch, tưới cỏ phải dùng nước tái chế, ai vi phạm cắt.[/A8]
BÁC SÁU: Tôi ghi âm lại rồi đó nghen. Mà tôi nói thêm, [K9|Sáu Tào|-|government_building|constructive]chủ tịch huyện lên thành chủ tịch thành phố thì mỗi tháng ra chợ một buổi ngồi nghe, đặt cái bàn, dân có hồ sơ ngâm đem tới giải quyết ngay, đừng phải qua xã qua phường[/K9].
CHỦ TỊCH TRINH: [A9|in_progress|2019-12-07]Tôi nhận lời, buổi đầu sáng thứ Bảy 07/12 ở chợ Dương Đông.[/A9]

CUỘC GỌI 4 – chị Lê Thị Mộng Tuyền, Cửa Dương: Chào chị Diệp. [K10|Lê Thị Mộng Tuyền|Cửa Dương|land_clearance|livelihood]Nhà tui dính dự án khu đô thị phía bắc, nhận tiền rồi mà nền tái định cư Suối Lớn giao trên giấy từ năm ngoái[/K10] –
MC: Chị ơi, máy hơi rè, chị nói gần lại giùm em.
CHỊ TUYỀN: À, [K10+]giờ tui ở chuồng dê của ông bác, mùa mưa dột, mấy anh cho tui xin cái ngày nhận nền thiệt là ngày nào[/K10+].
CHỦ TỊCH TRINH: [A10|in_progress|2019-12-20]Suối Lớn vướng đường dây trung thế, dời xong ngày 10/12, tôi hẹn chị và 46 hộ bốc nền ngày 20/12.[/A10]
CHỊ TUYỀN: Anh hẹn trên đài nghen. Còn cái này nữa, [K11|Lê Thị Mộng Tuyền|Cửa Dương|environment,security|livelihood]rừng phòng hộ sau lưng Cửa Dương đêm nghe cưa máy, sáng ra thấy mới ủi đường, cột mốc nhổ mất[/K11].
TRUNG TÁ HIỀN: [A11|in_progress]Tôi với Hạt Kiểm lâm đi đêm nay, nhờ chị chỉ đường qua số máy riêng.[/A11]

MC: Xin cảm ơn, còn ba phút. Trung tá Hiền có muốn nói gì không ạ?
TRUNG TÁ HIỀN: [N]Tôi chỉ mong bà con cảnh giác với tội phạm lừa bán đất qua mạng, đề nghị khi giao dịch đến trực tiếp phòng công chứng, đừng chuyển tiền đặt cọc.[/N]
MC: Kết thúc, tin nhắn chót: "[K12|-|-|culture|livelihood]Nhà văn hóa ấp Bãi Thơm đóng cửa, chìa khóa thầy Ba giữ mà thầy Ba về Rạch Giá[/K12]". Câu này chúng tôi chuyển ấp. Và "[K13|-|-|health|livelihood]bệnh viện đảo không có bác sĩ mổ sản ban đêm, hồi đêm hôm kia chị họ tôi phải chuyển tàu[/K13]" – bà con chờ trả lời ở số 15.
MC: [N]Đề nghị quý vị theo dõi các câu chưa kịp trả lời trên trang của đài.[/N] Chào tạm biệt.
