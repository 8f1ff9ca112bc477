@id A15
@layout turn_answer
@title Commune record, one paragraph a speaker with odd cue forms ("nêu:", "thắc mắc", "có ý kiến rằng"), answer after each or after two or three, one speaker speaks twice, some answers joined
@format docx
@date 2019-07-16
@place xã Văn Hội Tây, huyện Thanh Miện, tỉnh Hải Dương
@level commune
@kind periodic
@attendees 74
---
XÃ VĂN HỘI TÂY
BIÊN BẢN HỘI NGHỊ NHÂN DÂN ĐỐI THOẠI LẦN THỨ NHẤT NĂM 2019

Lúc 14 giờ ngày 16/7/2019, tại hội trường xã. Có mặt 74/80 đại biểu được triệu tập. Ông Nhữ Đình Chiến, Bí thư Đảng ủy chủ trì, ông Lê Bá Tước Chủ tịch UBND cùng trả lời. Bà Vũ Thị Hơn ghi biên bản.
Ông Chiến nói: Xã ta [N]năm ngoái có 11 kiến nghị thì đã xử lý 9, còn việc sửa cống Ba Xã và xây bể chứa vỏ thuốc trừ sâu chuyển sang năm nay.[/N] Xin mời.

Ông Phạm Hữu Mạo, thôn An Khoái, nêu: [K1|Phạm Hữu Mạo|thôn An Khoái|transport|livelihood]xe tải mười mấy tấn chở vật liệu cho trạm trộn bê tông chạy qua đường làng, đường nứt chân chim hết, hai đêm liền dân phải ra chặn, xã phải cắm biển hạn chế tải trọng và dựng rào thép[/K1]. Tiện đây ông cũng xin [K2|Phạm Hữu Mạo|thôn An Khoái|social_welfare|livelihood]cho cụ Nhỡ 91 tuổi được hưởng trợ cấp, vì hồ sơ để ở cán bộ chính sách từ tháng Giêng[/K2].
Chủ tịch xã: [A1|in_progress|2019-07-31]Biển đã đặt làm, tuần cuối tháng 7 cắm, có hai thanh hạn chế chiều cao 2m5.[/A1] Trường hợp cụ Nhỡ [A2|settled]huyện đã ký quyết định chiều hôm qua, từ tháng 8 cụ được lĩnh, truy lĩnh cả sáu tháng.[/A2]

Bà Đặng Thị Khuyên (đội 5, thôn Bùi Xá) thắc mắc: [K3|Đặng Thị Khuyên|thôn Bùi Xá|land_management|livelihood]dồn ruộng xong nhà bà hụt 87 mét, ra hợp tác xã đối chiếu thì sổ gốc tẩy xóa, cho đo lại trước mặt bà[/K3].
Anh Cương, Chi hội trưởng thanh niên, có ý kiến rằng [K4|Cương|-|front_and_democracy|constructive]mỗi năm đoàn xã nên họp chung với bí thư một buổi riêng, thay vì cử hai người lên ngồi cuối hội trường nghe[/K4]. Lại nữa, [K5|Cương|-|culture|livelihood]loa truyền thanh xóm đọc từ 5 giờ kém mười sáng, công nhân đi ca đêm mới về ngủ không nổi, chỉnh lại giờ[/K5].
Ông Bí thư trả lời hai đại biểu trên: Riêng việc đo lại đất, [A3|in_progress|2019-07-22]sáng thứ hai 22/7 địa chính, hợp tác xã, trưởng thôn cùng ra ruộng.[/A3] Anh Cương nói phải, [A4|in_progress]từ quý III tôi gặp riêng thanh niên, anh lo chương trình.[/A4] [A5|settled]Còn giờ phát thanh, đã bảo đài xã lùi đến 5 giờ rưỡi từ tối nay.[/A5]

Ông Phạm Hữu Mạo xin nói lại: [N]cảm ơn Chủ tịch đã trả lời nhanh, nhưng ông xin nhắc là rào thép thì phải khóa.[/N]

Cụ Lê Văn Thuật, 82 tuổi, cán bộ lão thành: [K6|Lê Văn Thuật|-|party_building|constructive]Học Bác mà cứ viết thu hoạch in sẵn bán ngoài quán photo thì học cái gì, hãy bỏ cái tập ấy đi, mỗi người đăng ký một việc có ích cho dân rồi cuối năm thôn chấm cho[/K6]. [K7|Lê Văn Thuật|-|culture|livelihood]Bia ghi danh liệt sĩ chữ mòn đọc không ra tên con tôi[/K7].
- Tiếp thu. [A6|in_progress]Ý của cụ, Đảng ủy sẽ đưa thành hướng dẫn cho 9 chi bộ.[/A6] [A7|in_progress|2019-07-27]Bia sẽ khắc lại xong trước 27/7.[/A7]

Chị Ngô Thị Đượm – thôn Tòng Hóa – hỏi: [N]muốn làm căn cước công dân cho con thì lên huyện hay lên tỉnh?[/N] Công an xã đáp [A]lên huyện, mang sổ hộ khẩu.[/A] Chị hỏi tiếp: [K8|Ngô Thị Đượm|thôn Tòng Hóa|environment|livelihood]chợ cóc đầu thôn giết gà vịt xả lông, máu xuống mương, mùa này ruồi bâu kín, sao xã không bắt dời đi[/K8]? Mà [K9|Ngô Thị Đượm|thôn Tòng Hóa|health|livelihood]y tế có phun muỗi cho thôn không, sốt xuất huyết 4 ca rồi[/K9].
Trạm trưởng Trạm Y tế: [A9|settled]hôm nay đang phun, chiều mai xong cả thôn.[/A9] Phó Chủ tịch Tước bổ sung: [A8|in_progress|2019-09-30]chợ sẽ chuyển sang khu đất cạnh sân vận động, hạn cuối tháng 9.[/A8]

Ông Trần Viết Sỹ: Tôi ở thôn Bùi Xá. [K10|Trần Viết Sỹ|thôn Bùi Xá|agriculture|livelihood]Máy bơm trạm bơm số 2 hỏng, lúa vừa cấy trắng băng, đội thủy nông gọi điện không nghe[/K10]. [K11|Trần Viết Sỹ|thôn Bùi Xá|agriculture|constructive]Hợp tác xã thu 8 cân thóc thủy lợi nội đồng một sào mà không ký hợp đồng gì, theo tôi nên khoán cho nhóm hộ tự quản lấy từng tuyến mương, thu bao nhiêu dân tự bàn, xã chỉ kiểm tra[/K11]. Vì tôi làm cán bộ kế toán xưa nên tôi thấy [K12|Trần Viết Sỹ|thôn Bùi Xá|government_building|livelihood]báo cáo thu chi quỹ an ninh, quỹ phòng chống thiên tai năm 2018 của xã còn chưa dán[/K12].
Giám đốc hợp tác xã Nguyễn Duy Nếp: [A10|in_progress|2019-07-17]motor đang quấn lại, mai lắp; tạm mượn máy của An Khoái.[/A10] Bí thư nói thêm: [A11|in_progress]nhân vụ chiêm tới làm thử ở Bùi Xá[/A11]; [A12|in_progress]kế toán xã dán công khai trong tuần này.[/A12]
Ông Sỹ: Thế thì được.

Bà Tạ Thị Sành – tiểu thương: [K13|Tạ Thị Sành|-|security|livelihood]Bọn cho vay dán tờ rơi khắp cột điện, cháu tôi vay 5 triệu thành 40 triệu, chúng ném mắm tôm vào nhà. Tôi xin công an bắt bọn nó[/K13]. (Khóc.)
Trưởng công an xã: [A13|in_progress]tôi đến nhà bà ngay tối nay lấy lời khai, chuyển Công an huyện.[/A13]

Ông Hoàng Đăng Khải, thôn An Khoái, bệnh binh, chống nạng đứng dậy góp: [K14|Hoàng Đăng Khải|thôn An Khoái|government_building|constructive]Họp đối thoại thì xã hứa, hứa xong thư ký cất sổ. Năm sau hỏi lại thì cán bộ đã đổi. Tôi xin các ông lập một cái bảng gỗ để ngay cổng ủy ban, việc nào hứa, ai làm, ngày nào xong, viết phấn lên đấy, xong thì gạch[/K14]. Nhân có cả công an ở đây, ông nhờ [K15|Hoàng Đăng Khải|thôn An Khoái|transport,security|livelihood]dẹp cho đám choai choai tối thứ bảy bốc đầu xe máy trên đường 392, ống bô tháo ra nổ như súng, có thằng còn dắt dao[/K15]. Ông không phàn nàn gì về chế độ bệnh binh, [N]ông nói Nhà nước lo thế là chu đáo.[/N]
Chủ tịch Tước: [A14|in_progress|2019-07-20]Bảng thì thợ mộc thôn Tòng Hóa đóng, thứ bảy này treo, tôi viết dòng đầu tiên.[/A14] Trưởng công an: [A15|in_progress]từ thứ bảy tới xã chốt hai đầu cùng cảnh sát giao thông huyện.[/A15]

Không ai nói nữa. [N]Chủ trì đề nghị thư ký đọc lại biên bản, 74/74 nhất trí.[/N] Kết thúc 16 giờ 50 cùng ngày.
