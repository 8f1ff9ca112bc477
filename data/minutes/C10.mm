@id C10
@layout numbered_turns
@title voters numbered through I.1..., each with a), b) of Word lists; no answers in the body, a last section of three lines answers by official; two turns have no petition
@format docx
@date 2016-06-30
@place phường Cửa Nam Thượng, thành phố Vinh, tỉnh Nghệ An
@level commune
@kind voter_contact
---
>> UBND PHƯỜNG CỬA NAM THƯỢNG >> Vinh, ngày 30 tháng 6 năm 2016
^ BIÊN BẢN TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP THỨ NHẤT HĐND TỈNH KHÓA XVII
Lúc 14h30 tại hội trường phường, ông Nguyễn Cảnh Đàn (Chủ tịch UBMT phường) giới thiệu các đại biểu: bà Cao Thị Hiền Lương, ông Phan Bá Kỳ, đại biểu HĐND tỉnh. Bà Lương báo cáo dự kiến nội dung kỳ họp. Cử tri phát biểu:
* Ông Trần Sỹ Lập, khối 2:
** [K1|Trần Sỹ Lập|khối 2|urban_planning|livelihood]Dự án chợ đầu mối phường treo từ 2007, 61 hộ nằm trong quy hoạch không được xây, không được bán, dột nát cả; tỉnh có làm hay bỏ thì phải nói cho dân biết một câu[/K1].
** [K2|Trần Sỹ Lập|khối 2|utilities|livelihood]Mương số 3 bốc mùi, nước đen ứ lại ở cầu Kênh, năm nào hứa nạo vét cũng chỉ làm được một đoạn[/K2].
* Bà Hoàng Thị Xoan, khối 7:
** [K3|Hoàng Thị Xoan|khối 7|education|constructive]Tiền học thêm, tiền quỹ đủ loại. Cử tri đề nghị tỉnh ban hành danh mục các khoản được thu, ngoài ra trường nào thu thì hiệu trưởng chịu kỷ luật[/K3].
** [K4|Hoàng Thị Xoan|khối 7|health|livelihood]Bệnh viện Đa khoa tỉnh ba người một giường, khoa nhi còn nằm dưới đất; bà mong được mở rộng nhanh[/K4].
* Ông Phan Văn Nghĩa, khối 5, không nêu ý kiến, chỉ [N]cảm ơn bà Lương đã nhiều lần về với khối và chúc kỳ họp thành công[/N].
* Ông Hồ Sỹ Liêm (cựu chiến binh, khối 4) phát biểu với tinh thần xây dựng:
** Về môi trường biển: [K5|Hồ Sỹ Liêm|khối 4|environment,justice|constructive]vụ cá chết ở miền Trung cho thấy luật phạt quá nhẹ, cử tri kiến nghị sửa luật để doanh nghiệp gây ô nhiễm phải đóng tiền ký quỹ phục hồi từ khi xin giấy phép[/K5].
** Về cán bộ: [K6|Hồ Sỹ Liêm|khối 4|party_building|constructive]muốn chống con ông cháu cha thì danh sách bổ nhiệm phải dán công khai mười ngày trước khi ký, kèm quan hệ gia đình với lãnh đạo[/K6].
** Về giao thông: [K7|Hồ Sỹ Liêm|khối 4|transport|livelihood]đoạn Phan Bội Châu qua ga Vinh kẹt từ 6 giờ 30, taxi đỗ hai hàng; mong xử lý[/K7].
* Chị Lê Hải Yến, đại diện công nhân may Halotexco, khối 11, thưa rằng [K8|Lê Hải Yến|khối 11|social_welfare|livelihood]chị và 240 chị em bị nợ bảo hiểm mười một tháng, đi đẻ không được thanh toán, đã đi hỏi bảy lần mà không ai nhận trách nhiệm[/K8].
* Ông Đặng Văn Thứ, khối 3:
** [K9|Đặng Văn Thứ|khối 3|transport|livelihood]Hẻm 58 đường Trần Phú lát xong sáu tháng thì lún, gạch bập bênh[/K9].
** [K10|Đặng Văn Thứ|khối 3|economy|constructive]Thành phố có ba bốn công ty vận tải cùng xin vỉa hè làm bến, theo ý tôi nên cho đấu giá công khai từng năm, tiền dành cho khối làm hạ tầng[/K10].
** Thứ ba là [K11|Đặng Văn Thứ|khối 3|culture|livelihood]sân chơi khối 3 đã bị phá làm chỗ để ô tô của quán cà phê, xin trả lại cho trẻ con[/K11].
* Bà Nguyễn Thị Sâm (khối 9): [N]cho hỏi thời gian họp báo công bố kết quả bầu chức danh chủ tịch là ngày nào[/N].
* Ông Võ Trọng Tuyên, khối 6: [K12|Võ Trọng Tuyên|khối 6|front_and_democracy|constructive]Cuộc tiếp xúc nào cũng từng này gương mặt là cán bộ hưu. Tôi kiến nghị bốc thăm người dự theo sổ hộ, gửi giấy mời trước năm ngày kèm trả lời của kỳ trước[/K12].
# Phần tiếp thu
- Bà Cao Thị Hiền Lương: [A1]tôi sẽ chất vấn Sở Xây dựng về chợ đầu mối ngay tại kỳ họp này.[/A1] [A3,5,6|referred]Các nội dung về khoản thu, sửa luật môi trường và công khai bổ nhiệm tôi ghi vào báo cáo tổng hợp gửi Thường trực HĐND tỉnh.[/A3,5,6]
- Ông Phan Bá Kỳ: [A8|in_progress|2016-07-15]Tôi đã điện cho giám đốc Bảo hiểm xã hội tỉnh, công ty nợ 3,2 tỷ, thanh tra liên ngành vào ngày 11/7, có kết quả tôi báo chị Yến trước 15/7.[/A8] Ông nói thêm với ông Tuyên rằng [A12]ý kiến bốc thăm rất mới, xin đem bàn ở Ban Thường trực Mặt trận.[/A12]
- Chủ tịch UBND phường Đinh Xuân Bách: [A2,9|in_progress|2016-08-31]Mương số 3 và hẻm 58, phường đã đưa vào danh mục sửa chữa tháng 8[/A2,9]; [A7]đội trật tự ra quân cùng cảnh sát giao thông, phạt cả xe hãng[/A7]; [A11|in_progress]sân chơi khối 3 chúng tôi sẽ hủy giấy cho thuê.[/A11] Còn lời bà Sâm: [A]phiên bầu chức danh là ngày 07/7.[/A]
[N]Ông Đàn kết luận, đề nghị UBND phường niêm yết lời hứa ở nhà văn hóa khối.[/N]
