@id A19
@layout letters
@title Replies of provincial agencies to named citizens after a citizen reception: five short letters in varied forms (dear madam, point by point, one that splits the quoted petition into reasons and asks)
@format docx
@date 2025-12-05
@place tỉnh Hưng Yên
@level province
@kind unscheduled
---
>> SỞ XÂY DỰNG TỈNH HƯNG YÊN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 4196/SXD-QLĐT >> Hưng Yên, ngày 05 tháng 12 năm 2025

^ Kính gửi: Bà Phí Thị Nguyệt, phố Trần Hưng Đạo, phường Phố Hiến Đông

Sở Xây dựng nhận được phiếu chuyển của Ban Tiếp công dân tỉnh kèm đơn đề ngày 18/11/2025 của Bà. Sau khi xem xét, Sở trả lời các nội dung Bà nêu theo thứ tự trong đơn:

Ở mục thứ nhất, Bà viết: “[K1|Phí Thị Nguyệt|phố Trần Hưng Đạo|land_clearance,urban_planning|livelihood]nhà đối diện đào móng sâu bốn mét không văng chống, tường nhà tôi nứt từ sàn lên mái, bây giờ cửa không đóng được, đề nghị buộc ông chủ đền và đình chỉ xây[/K1]”. Sở đã cử Thanh tra cùng UBND phường kiểm tra ngày 27/11. [A1|in_progress|2025-12-20]Công trình đã bị tạm dừng; chủ đầu tư phải thuê đơn vị giám định, thống nhất mức bồi thường với Bà trước 20/12/2025.[/A1]

Ở mục thứ hai, Bà đặt vấn đề [K2|Phí Thị Nguyệt|phố Trần Hưng Đạo|urban_planning|livelihood]giấy phép cấp 5 tầng mà họ đã làm móng cho 8 tầng, xem lại có cấp sai không[/K2]. [A2|explained]Hồ sơ thiết kế được duyệt đúng 5 tầng nổi, 1 hầm; chiều sâu móng phù hợp tầng hầm. Sở sẽ giám sát đến khi cất nóc.[/A2]

Ở mục thứ ba Bà hỏi [N]mức lệ phí cấp giấy phép xây dựng nhà ở riêng lẻ hiện là bao nhiêu[/N]: [A]75.000 đồng một giấy phép theo Nghị quyết của HĐND tỉnh.[/A]

Trân trọng./.
>> >> KT. GIÁM ĐỐC
>> >> PHÓ GIÁM ĐỐC Cao Xuân Thế
~~~
>> SỞ Y TẾ >> Hưng Yên, ngày 08/12/2025
>> Số: 3305/SYT-NVY >>

Ông Đặng Hữu Lãm thân mến,
Thư ngày 20/11 của Ông nói thay cho “câu lạc bộ người bệnh tiểu đường liên xã” gồm 70 hội viên. Chúng tôi đọc kỹ, nhất là đoạn Ông viết [K3|Đặng Hữu Lãm|-|health|constructive]người bệnh mạn tính mỗi tháng phải đi hơn hai mươi cây số chỉ để lấy cùng một toa thuốc, ngành y tế hãy cho trạm xã cấp thuốc ba tháng một lần, khám lại bằng điện thoại[/K3]. Sở thấy đây là việc nên làm. [A3|in_progress|2026-02-28]Bộ Y tế đã cho phép kê đơn tối đa 90 ngày với 252 bệnh từ tháng 7/2025; Sở sẽ hướng dẫn tất cả các trạm áp dụng trước 28/02/2026.[/A3]

Ông cũng kể rằng [K4|Đặng Hữu Lãm|-|health|livelihood]trạm Vũ Tiến hết metformin mấy tuần, cụ bà Nhàn phải nhập viện[/K4] và [K5|Đặng Hữu Lãm|-|health|livelihood]bác sĩ bệnh viện đa khoa khu vực bắt ngồi ghế gãy chờ ba giờ, có người ngất, chưa ai xin lỗi[/K5]. Đối với việc thứ nhất: [A4|settled]thuốc về trạm từ 02/12, dự trữ đủ hai tháng.[/A4] Đối với việc thứ hai: [A5|in_progress]bệnh viện đã họp kiểm điểm khoa Khám bệnh, sẽ gửi thư xin lỗi từng bệnh nhân trong ngày hôm ấy.[/A5]

[N]Mong Ông và câu lạc bộ tiếp tục theo dõi, gửi ý kiến về hộp thư chung của Sở.[/N]
>> >> Giám đốc Nghiêm Thị Cẩm
~~~
>> SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 8810/SNNMT-TTr >> Hưng Yên, ngày 09 tháng 12 năm 2025

Kính gửi: Đại diện 31 hộ dân thôn Hoàng Tường, xã Tiên Lữ Tây

1. Nội dung: [K6|-|thôn Hoàng Tường|environment|livelihood]Lò đốt rác công suất 2 tấn/giờ cách khu dân cư 180 m, khói đen vào giờ cơm tối, cây nhãn rụng hoa. Chúng tôi kiên quyết đề nghị đóng cửa[/K6]
   Lý do nêu trong đơn: trẻ em bị ho; đo đạc chưa công khai.
   Kết quả: [A6|in_progress|2025-12-31]lò không đạt khoảng cách theo quy chuẩn. UBND xã dừng đốt từ 31/12/2025, rác chuyển về nhà máy tập trung.[/A6]
2. Nội dung: [K7|-|thôn Hoàng Tường|agriculture|livelihood]Hai trạm thủy văn báo mực nước không lắp loa, bãi nhãn ngoài đê ngập trắng trong bão số 10, chưa hộ nào được hỗ trợ[/K7]
   Kết quả: [A7|in_progress|2026-01-15]danh sách 19 hộ đủ điều kiện đã trình, tiền chuyển vào tài khoản chậm nhất 15/01.[/A7]
3. Nội dung: [K8|-|thôn Hoàng Tường|land_management|livelihood]Đất bãi bồi thôn quản từ năm 1993, xã mới đứng ra cho thầu lại không hỏi dân[/K8].
   Kết quả: [A8|explained]đất bãi bồi ven sông do UBND xã quản lý theo Điều 191 Luật Đất đai 2024, việc cho thuê phải đấu giá công khai. Sở đã nhắc xã tổ chức họp dân.[/A8]
>> >> TL. GIÁM ĐỐC
~~~
>> THANH TRA TỈNH HƯNG YÊN >> Hưng Yên, ngày 12 tháng 12 năm 2025
>> Số: 512/TTr-P5 >>

^ Trả lời đơn của ông Lã Đình Quế, nguyên cán bộ kho bạc

Đơn có hai yêu cầu. Về yêu cầu “[K9|Lã Đình Quế|-|justice|livelihood]xem xét lại Kết luận 26 năm 2023 kê sai diện tích kho bãi của hợp tác xã Tân Phúc, vì biên bản đo của tôi cầm có chữ ký năm người mà đoàn không đưa vào hồ sơ[/K9]”: [A9|in_progress|2026-01-20]Chánh Thanh tra quyết định thẩm tra lại, thời hạn đến ngày 20/01/2026, Ông có quyền dự.[/A9] Về yêu cầu “[K10|Lã Đình Quế|-|justice,government_building|constructive]sửa quy chế để người tố cáo được nhận bản sao kết luận ngay ngày ban hành, không phải xin[/K10]”: [A10|explained]Luật Tố cáo đã quy định người tố cáo được thông báo bằng văn bản; việc sao chụp toàn văn còn phụ thuộc tài liệu mật.[/A10]
Ông viết thêm ở lề đơn: [N]“tôi không tin tưởng ai nữa rồi, nhưng vẫn gửi cho đủ thủ tục”[/N] - chúng tôi xin ghi nhận tâm tư này.
~~~
>> BẢO HIỂM XÃ HỘI CƠ SỞ TIÊN LỮ >> Số: 77/CV-BHXH

Gửi chị Trần Khánh Vy, công nhân
Chúng tôi đã nhận tin nhắn Zalo chị gửi lúc 22h40 ngày 06/12, có nội dung: [K11|Trần Khánh Vy|-|social_welfare|livelihood]em đẻ con bốn tháng mà tiền thai sản chưa về, công ty bảo tại bảo hiểm, bảo hiểm bảo tại công ty[/K11], [K12|Trần Khánh Vy|-|health,social_welfare|livelihood]thẻ bảo hiểm y tế của con em cũng chưa có, đi viện phải tự trả hết[/K12]. Kiểm tra cho thấy [A11|in_progress|2025-12-19]công ty nợ tiền hai tháng; chúng tôi đã tách đóng riêng cho chị, tiền về trước 19/12.[/A11] Còn thẻ của bé, [A12|settled]đã cấp hôm nay, mã gửi qua tin nhắn, các khoản đã trả mang hóa đơn đến thanh toán lại.[/A12] [N]Chị vui lòng cho biết đã nhận được hay chưa.[/N]
