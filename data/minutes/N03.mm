@id N03
@name kien-nghi-cu-tri-tp-hai-phong-2025
@layout table
@title City (province level) voter contact report, real five-column table, several asks in some cells
@format docx
@date 2025-11-28
@place thành phố Hải Phòng
@level province
@kind voter_contact
---
>> HỘI ĐỒNG NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> THÀNH PHỐ HẢI PHÒNG >> Độc lập - Tự do - Hạnh phúc
>> Số: 119/BC-TTHĐND >> Hải Phòng, ngày 28 tháng 11 năm 2025

^ BÁO CÁO
^ Tổng hợp ý kiến, kiến nghị của cử tri trước kỳ họp thường lệ cuối năm 2025
^ và kết quả giải quyết, trả lời

Thực hiện kế hoạch tiếp xúc cử tri, từ ngày 03 đến ngày 14/11/2025 các Tổ đại biểu HĐND thành phố đã tiếp xúc tại 38 điểm với trên 7.200 lượt cử tri tham dự, 264 lượt ý kiến phát biểu. [N]Cử tri bày tỏ phấn khởi trước kết quả sắp xếp đơn vị hành chính, đồng tình với việc vận hành chính quyền địa phương hai cấp và kỳ vọng thành phố tiếp tục bứt phá.[/N]
Thường trực HĐND thành phố tổng hợp những kiến nghị chủ yếu như sau:

# I. KIẾN NGHỊ THUỘC THẨM QUYỀN CỦA THÀNH PHỐ
|| STT || Nội dung kiến nghị || Đơn vị kiến nghị || Cơ quan trả lời || Kết quả giải quyết, trả lời
|| 1 || [K1|-|phường Lạch Đông|transport|livelihood]Cầu vượt nút giao cuối đường trục phía đông chậm tiến độ hơn 8 tháng, rào chắn chiếm hết làn xe máy, giờ tan ca công nhân ùn dài cả cây số. Cử tri đề nghị đôn đốc nhà thầu hoàn thành trước Tết Bính Ngọ[/K1] || Phường Lạch Đông || Sở Xây dựng || [A1]Vướng di dời đường ống cấp nước D600, đã xử lý xong ngày 10/11. Nhà thầu cam kết thông xe kỹ thuật trước 20/01/2026, thu hẹp rào chắn ngay trong tháng 11.[/A1]
|| 2 || [K2|-|xã An Vĩnh|government_building|constructive]Trụ sở cũ của ủy ban các xã trước sáp nhập để không, cỏ mọc um tùm. Đề nghị thành phố ban hành quy định phân cấp cho xã mới được quyền cho thuê, đấu giá hoặc chuyển thành trường học, trạm y tế mà không phải xin từng cái một[/K2]<br>[K3|-|xã An Vĩnh|transport|livelihood]Tuyến xe buýt qua trung tâm xã cũ bị cắt từ tháng 8, người già đi khám bệnh phải thuê xe ôm mất cả trăm nghìn; đề nghị cho chạy lại[/K3] || Xã An Vĩnh || Sở Tài chính<br>Sở Xây dựng || [A2]Sở Tài chính đang trình dự thảo quy chế quản lý trụ sở dôi dư, dự kiến HĐND thành phố xem xét tháng 12/2025.[/A2]<br>[A3]Đã khảo sát lại lưu lượng, từ 01/12 nối dài tuyến số 14 vào trung tâm xã cũ với 10 lượt/ngày.[/A3]
|| 3 || [K4|-|phường Đồng Tiến|environment|livelihood]Mùi khét từ dãy xưởng tái chế nhựa sau khu dân cư số 6 xộc vào nhà suốt đêm, phường đã phạt hai lần đâu vẫn hoàn đấy. Yêu cầu buộc di dời[/K4] || Phường Đồng Tiến || Sở Nông nghiệp và Môi trường || [A4]Đoàn liên ngành đã đình chỉ 3/5 cơ sở không có giấy phép môi trường. Hai cơ sở còn lại phải chuyển vào cụm công nghiệp trước 30/6/2026.[/A4]
|| 4 || [K5|-|xã Tiên Hòa|agriculture|livelihood]Kè sông đoạn qua thôn Kim Đới sạt gần 90 m sau bão số 10, nứt đến chân nhà bốn hộ dân, mong sớm gia cố trước mùa mưa tới[/K5]<br>[K6|-|xã Tiên Hòa|agriculture|constructive]Cơ chế hỗ trợ hộ nuôi cá lồng bị thiệt hại do thiên tai đòi giấy kê khai ban đầu mà xưa nay không ai hướng dẫn; nên sửa lại theo hướng xã xác nhận số lồng thực tế là đủ điều kiện[/K6]<br>[K7|-|xã Tiên Hòa|social_welfare|livelihood]17 hộ bị tốc mái trong bão vẫn chưa nhận được tiền hỗ trợ sửa nhà[/K7] || Xã Tiên Hòa || Sở Nông nghiệp và Môi trường || [A5]Thành phố đã công bố tình huống khẩn cấp, bố trí 12 tỷ đồng, khởi công 15/12/2025.[/A5]<br>[A6]Ghi nhận, Sở sẽ tham mưu sửa quy định khi có hướng dẫn của Bộ.[/A6]<br>[A7]Kho bạc đã chuyển kinh phí về xã ngày 21/11, xã chi trả xong trong tháng.[/A7]
|| 5 || [K8|-|phường Kênh Dương|urban_planning|livelihood]Dãy tập thể năm tầng khu Vạn Xuân lún nghiêng, mảng trần rơi suýt trúng trẻ nhỏ, 74 hộ sống trong lo sợ, đề nghị có phương án di dời trước mùa mưa bão[/K8] || Phường Kênh Dương || Sở Xây dựng || [A8]Kết quả kiểm định mức D. Thành phố bố trí quỹ nhà tạm cư từ quý I/2026.[/A8]
|| 6 || [K9|-|phường Kênh Dương|culture|livelihood]Đình làng Hàng Thượng được xếp hạng cấp thành phố mà mái dột, cột mối ăn, đề nghị cấp kinh phí tu bổ[/K9] || Phường Kênh Dương || Sở Văn hóa, Thể thao và Du lịch || [A9]Đã đưa vào danh mục tu bổ năm 2026, mức hỗ trợ 60%, phần còn lại xã hội hóa.[/A9]
|| 8 || [K10|-|xã Nam Cường|health|livelihood]Trạm y tế xã sau sắp xếp chỉ còn một bác sĩ phụ trách ba điểm trạm, thuốc huyết áp, tiểu đường cấp không đủ tháng, đề nghị bổ sung người và thuốc[/K10]<br>[K11|-|xã Nam Cường|health|constructive]Nên giao bệnh viện tuyến trên luân phiên bác sĩ xuống xã theo lịch cố định hằng tuần, người bệnh mạn tính được khám từ xa và nhận thuốc tại trạm, coi như mô hình chung cho cả thành phố[/K11] || Xã Nam Cường || Sở Y tế || [A10,11]Sở Y tế đã điều động 02 bác sĩ từ 01/12; đang thí điểm khám từ xa tại 10 trạm, sẽ đánh giá để nhân rộng năm 2026.[/A10,11]
|| 9 || [K12|-|phường Hải Lộc|education|livelihood]Trường tiểu học sĩ số bình quân 49 cháu một lớp, phòng tin học phải ngăn đôi làm lớp, cử tri đề nghị xây trường mới trên khu đất 1,2 ha đã quy hoạch từ năm 2018[/K12] || Phường Hải Lộc || UBND phường; Sở Giáo dục và Đào tạo || [A12]Dự án nằm trong kế hoạch đầu tư công 2026-2030, dự kiến khởi công quý II/2027.[/A12]
|| 10 || [N]Cử tri ghi nhận và cảm ơn thành phố đã miễn học phí cho học sinh các cấp.[/N] || Phường Hải Lộc || - || Thường trực HĐND trân trọng tiếp thu.

# II. KIẾN NGHỊ THUỘC THẨM QUYỀN TRUNG ƯƠNG VÀ VỀ TỔ CHỨC BỘ MÁY
|| STT || Nội dung kiến nghị || Đơn vị kiến nghị || Cơ quan trả lời || Kết quả giải quyết, trả lời
|| 1 || [K13|-|phường An Thịnh|government_building|constructive]Cán bộ công chức xã, phường mới làm việc đến 9 giờ tối mà lương vẫn như cũ, một người ôm phần việc của ba phòng cấp huyện trước đây. Kiến nghị Chính phủ giao biên chế theo dân số và khối lượng hồ sơ, không chia đều[/K13] || Phường An Thịnh || Đoàn ĐBQH thành phố || [A13]Đã tổng hợp gửi Bộ Nội vụ tại văn bản ngày 20/11/2025.[/A13]
|| 2 || [K14|-|xã Vĩnh Tường Hạ|land_management|constructive]Luật Đất đai cho chuyển đất vườn sang đất ở nhưng tiền sử dụng đất tính theo bảng giá mới tăng gấp nhiều lần, người nông thôn không kham nổi; đề nghị Quốc hội, Chính phủ quy định mức thu thấp cho phần diện tích trong hạn mức của con cái tách hộ[/K14] || Xã Vĩnh Tường Hạ || Đoàn ĐBQH thành phố || [A14]Chính phủ đang trình Quốc hội nghị quyết tháo gỡ vướng mắc thi hành Luật Đất đai.[/A14]
|| 3 || [K15|-|phường Lạch Đông|front_and_democracy|constructive]Tiếp xúc cử tri vẫn toàn gặp "đại cử tri", năm nào cũng từng ấy người. Đề nghị tổ chức buổi tối tại khu công nghiệp, khu nhà trọ và tiếp nhận ý kiến qua ứng dụng, trả lời có mã theo dõi[/K15]<br>[K16|-|phường Lạch Đông|party_building|constructive]Cử tri mong việc kiểm tra kê khai tài sản của cán bộ chủ chốt phải có xác minh ngẫu nhiên hằng năm và công khai kết quả tại nơi cư trú[/K16] || Phường Lạch Đông || Thường trực HĐND thành phố<br>Ủy ban Kiểm tra Thành ủy || [A15]Tiếp thu, năm 2026 tổ chức thí điểm 6 cuộc tiếp xúc buổi tối và trực tuyến.[/A15]<br>[A16]Năm 2025 đã bốc thăm xác minh 94 trường hợp, việc công khai thực hiện theo quy định.[/A16]
|| 4 || [K17|-|xã Tiên Hòa|security|livelihood]Gần đây nhiều người già trong xã bị gọi điện giả công an lừa chuyển tiền, có cụ mất cả sổ tiết kiệm 300 triệu. Đề nghị công an tăng cường tuyên truyền và sớm phá án[/K17] || Xã Tiên Hòa || Công an thành phố || [A17]Đã khởi tố 02 vụ, thu hồi 140 triệu đồng; phối hợp ngân hàng cảnh báo khi người cao tuổi rút tiền lớn.[/A17]

# III. ĐÁNH GIÁ CHUNG
Tổng số 17 nội dung nêu trên đã có văn bản trả lời. [N]Thường trực HĐND thành phố đề nghị UBND thành phố chỉ đạo các sở, ngành giải quyết dứt điểm những kiến nghị đã hứa nhiều lần, nhất là cầu vượt phía đông, khu tập thể xuống cấp và xưởng tái chế gây ô nhiễm.[/N]

>> Nơi nhận: >> TM. THƯỜNG TRỰC HĐND
>> - Đoàn ĐBQH thành phố; >> PHÓ CHỦ TỊCH
>> - UBND, UBMTTQ thành phố; >>
>> - Lưu: VT, TH. >> Vũ Đăng Khôi
