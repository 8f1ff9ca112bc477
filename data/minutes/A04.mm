@id A04
@layout points
@title Four contact points in one file, numbering restarts at each, each point taken down by another hand; all answers at the end by reference "ý kiến 2 điểm Đồng Gạo"
@format docx
@date 2022-11-17
@place xã Yên Sơn Hạ, huyện Lục Nam, tỉnh Bắc Giang
@level district
@kind voter_contact
---
>> THƯỜNG TRỰC HĐND HUYỆN LỤC NAM >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỔ ĐẠI BIỂU SỐ 6 >> Độc lập – Tự do – Hạnh phúc

^ BIÊN BẢN TỔNG HỢP TIẾP XÚC CỬ TRI
^ trước kỳ họp thứ 8 HĐND huyện khóa XXI tại xã Yên Sơn Hạ

Trong hai ngày 16 và 17/11/2022, Tổ đại biểu số 6 tiếp xúc tại bốn điểm. Mỗi điểm do thư ký thôn ghi, Văn phòng tập hợp lại, giữ nguyên lời. [N]Theo quy định, ý kiến đã được trả lời bằng văn bản tại kỳ trước thì cử tri không nêu lại, trừ khi việc giải quyết chưa xong.[/N]

# ĐIỂM 1: NHÀ VĂN HÓA THÔN ĐỒNG GẠO (sáng 16/11, 64 cử tri)
1. Ông Giáp Văn Toản: [K1|Giáp Văn Toản|thôn Đồng Gạo|transport|livelihood]Xe tải chở đất cho cụm công nghiệp cày nát đường liên thôn, từ cổng trạm bơm đến đình, ổ gà sâu cả gang tay. Đơn vị nào làm hỏng thì đơn vị ấy hoàn trả, huyện phải đứng ra bắt họ làm[/K1].
2. Bà Nguyễn Thị Khương: [K2|Nguyễn Thị Khương|thôn Đồng Gạo|agriculture|livelihood]vải thiều năm nay được mùa mà thương lái ép giá còn 7 nghìn một cân, mong huyện đứng ra kết nối nhà máy chế biến từ đầu vụ[/K2]. [K3|Nguyễn Thị Khương|thôn Đồng Gạo|agriculture|constructive]Tôi còn nghĩ mã số vùng trồng bây giờ cấp cho cả thôn, một nhà phun thuốc sai là cả thôn mất mã, nên chia nhỏ ra từng nhóm mười hộ tự bảo lãnh nhau[/K3].
3. Ông Toản có ý kiến bổ sung là [K4|Giáp Văn Toản|thôn Đồng Gạo|utilities|livelihood]nước máy về thôn được hai năm, có hôm mở vòi nước vàng như nước chè, đề nghị công ty súc xả đường ống[/K4].
4. Cháu Hoàng Thị Liên (sinh viên): [N]cháu muốn biết chương trình cho vay học sinh, sinh viên hiện lãi suất bao nhiêu.[/N]

# ĐIỂM 2: SÂN KHO CŨ THÔN HỐ NƯỚC (chiều 16/11)
- Ý kiến 1 (chị Vi Thị Hằng, người Sán Dìu): [K5|Vi Thị Hằng|thôn Hố Nước|education|livelihood]Các cháu mầm non học nhờ nhà kho, dột, đi vệ sinh ra bụi tre. Dân góp được 40 triệu rồi, còn thiếu thì huyện hỗ trợ cho xây hai phòng[/K5].
- Ý kiến 2 (không ghi tên): [K6|-|thôn Hố Nước|environment|livelihood]trại lợn trên đồi xả thẳng xuống suối, trâu uống nước suối chết hai con[/K6]
- Ý kiến 3 (ông Tạ Quang Nhị): [K7|Tạ Quang Nhị|thôn Hố Nước|land_management|livelihood]thôn có 38 hộ được lâm trường trả đất từ năm 2014 mà đến giờ chưa có bìa đỏ, hỏi thì bảo chờ đo tổng thể[/K7]; ông Nhị nói thêm [K8|Tạ Quang Nhị|thôn Hố Nước|government_building|constructive]cán bộ địa chính kiêm nhiệm ba xã, một tuần có mặt một buổi, huyện nên bỏ cách kiêm ấy đi, bố trí người cố định và treo lịch trực cho dân biết[/K8]
- Ý kiến 4: chị Hằng nói lại: [K9|Vi Thị Hằng|thôn Hố Nước|health|livelihood]thôn ra khỏi diện đặc biệt khó khăn, thẻ bảo hiểm y tế cắt từ tháng 7/2021, nhiều cụ chạy thận phải bán trâu, xin huyện tìm nguồn mua thẻ cho mấy cụ[/K9]

# ĐIỂM 3: HỘI TRƯỜNG THÔN CẨM Y – sáng 17/11
Điểm này có 112 cử tri dự, 3 người phát biểu.
1) Bác Lê Sỹ Đàm phát biểu dài, tóm lại: a/ [K10|Lê Sỹ Đàm|thôn Cẩm Y|land_clearance|livelihood]giá đền cây vải trên đất thu hồi làm đường tỉnh 293 kéo dài tính theo đường kính gốc là thiệt cho dân vì vải đã đốn tỉa, đề nghị kiểm đếm lại theo tán[/K10]; b/ [K11|Lê Sỹ Đàm|thôn Cẩm Y|justice|livelihood]đơn của ông gửi Thanh tra huyện từ tháng 3 về số tiền quỹ thôn nhiệm kỳ trước, quá hạn mà không có kết luận[/K11].
2) Chị Đặng Thị Nụ, Chi hội trưởng phụ nữ: [K12|Đặng Thị Nụ|thôn Cẩm Y|front_and_democracy|constructive]phụ cấp chi hội trưởng 140 nghìn một tháng, tiền xăng đi họp còn không đủ, mong tỉnh nâng lên theo quy mô thôn[/K12].
3) Anh Ong Thế Huy: [K13|Ong Thế Huy|thôn Cẩm Y|security|livelihood]Từ hồi có công nhân thuê trọ thì mất cắp vặt liên miên, tháng 10 mất bốn xe máy. Công an xã ở xa, gọi 40 phút mới đến[/K13]. [N]Cũng phải nói một câu là anh em công an chính quy về xã rất vất vả, dân chúng tôi ghi nhận.[/N]

# ĐIỂM 4: THÔN TRẠI SAM (chiều 17/11)
1. [K14|-|thôn Trại Sam|utilities|livelihood]Cột điện trước nhà ông Bùi Văn Thụ nghiêng, dây võng sát mái bếp[/K14]
2. [K15|-|thôn Trại Sam|agriculture|livelihood]Hồ Khe Đin thấm qua thân đập, mùa mưa cả thôn không dám ngủ[/K15]
3. [K16|-|thôn Trại Sam|culture,land_management|livelihood]Thôn sáp nhập hai thôn thành một, 190 hộ mà nhà văn hóa có 60 chỗ; xin phần đất trường tiểu học bỏ không để xây nhà mới[/K16]
4. Nhất trí với các báo cáo, không có ý kiến.

# TRẢ LỜI CỦA ĐẠI BIỂU VÀ CÁC CƠ QUAN
Sau khi kết thúc bốn điểm, chiều 17/11 Tổ đại biểu làm việc với UBND xã và các phòng, thống nhất trả lời như sau:
Ý kiến 1 điểm Đồng Gạo và ý kiến 1 điểm Trại Sam: [A1|in_progress|2022-12-31]chủ đầu tư cụm công nghiệp đã ký cam kết rải lại cấp phối xong trong tháng 12, sau khi thi công xong hạ tầng sẽ hoàn trả mặt bê tông[/A1]; [A14|settled]cột điện Điện lực Lục Nam đã dựng lại sáng nay.[/A14]
Ý kiến 2 điểm Đồng Gạo, Phòng Nông nghiệp: về tiêu thụ, [A2|in_progress|2023-04-30]huyện tổ chức hội nghị kết nối với sáu doanh nghiệp vào tháng 4/2023.[/A2] Về mã vùng trồng, [A3|explained]quy định của nước nhập khẩu là mỗi mã tối thiểu 10 ha nên không chia nhỏ theo hộ được, nhưng trong mã có thể lập tổ tự quản như bà Khương nói.[/A3]
Ý kiến 3 (Đồng Gạo): [A4|in_progress|2022-11-25]Công ty nước sạch súc xả trước 25/11 và gửi kết quả xét nghiệm về thôn.[/A4] Ý kiến 4, Ngân hàng Chính sách xã hội đã trả lời cháu Liên: [A]hiện là 6,6%/năm, mức vay 4 triệu đồng/tháng.[/A]
Điểm Hố Nước: ý kiến 1, [A5|in_progress]đưa vào kế hoạch đầu tư công 2023, huyện 70%, xã và dân 30%[/A5]; ý kiến 2, [A6|in_progress|2022-12-05]Phòng Tài nguyên và Môi trường lấy mẫu ngày 21/11, nếu vi phạm sẽ phạt và đình chỉ, trả lời dân trước 05/12.[/A6] Ý kiến 3 có hai phần. Phần bìa đỏ [A7|referred]phải chờ Sở phê duyệt phương án sử dụng đất của công ty lâm nghiệp, huyện đã đề nghị đến lần thứ ba[/A7]; phần bố trí cán bộ địa chính [A8|in_progress|2023-01-15]Phòng Nội vụ sẽ sắp xếp lại sau khi có kết quả thi tuyển, trước Tết.[/A8] Ý kiến 4: [A9|explained]các cụ thuộc hộ cận nghèo vẫn được hỗ trợ 70%, ai thuộc hộ làm nông nghiệp có mức sống trung bình được hỗ trợ 30%; huyện vận động quỹ mua nốt phần còn lại cho 9 cụ chạy thận.[/A9]
Ý kiến của bác Đàm (điểm Cẩm Y): việc cây vải [A10|explained]thực hiện đúng Quyết định 40 của tỉnh, đơn giá theo đường kính tán chứ không theo gốc, mời bác đến Trung tâm xem lại biên bản kiểm đếm[/A10]; việc đơn thư [A11|in_progress|2022-12-10]Chánh Thanh tra nhận khuyết điểm, ban hành kết luận trước 10/12.[/A11] Ý kiến chị Nụ: [A12|referred]tổng hợp gửi HĐND tỉnh.[/A12] Ý kiến anh Huy: [A13|in_progress]Công an xã lập thêm chốt tại Cẩm Y từ 19 giờ đến 2 giờ sáng.[/A13]
Các ý kiến còn lại của điểm Trại Sam, [A15,16]UBND xã tiếp thu, báo cáo huyện bằng văn bản riêng.[/A15,16]
[N]Tổ đại biểu đề nghị Ủy ban MTTQ xã niêm yết biên bản này tại bốn thôn trong 7 ngày.[/N]

>> THƯ KÝ >> TỔ TRƯỞNG
>> Thân Thị Minh Nguyệt >> Nguyễn Đăng Khải
