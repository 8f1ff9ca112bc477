@id C18
@layout letters
@title ministry-style letter to a delegation with five petitions; very long legal answers in several paragraphs, petition paraphrased in quotes or inside "Cử tri cho rằng", one point with two asks, one "không thuộc phạm vi"
@format pdf
@date 2023-12-05
@place tỉnh Bắc Kạn
@level national
@kind voter_contact
@wrap 84
---
>> BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 5318/LĐTBXH-VP >> Hà Nội, ngày 05 tháng 12 năm 2023
^ Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bắc Kạn
Bộ nhận được Công văn số 942/BDN của Ban Dân nguyện chuyển kiến nghị của cử tri tỉnh Bắc Kạn trước kỳ họp thứ 6, Quốc hội khóa XV. [N]Tại kỳ họp thứ 5, cử tri tỉnh đã đề nghị tăng mức chuẩn trợ cấp người có công, việc này đã xong.[/N] Sau khi nghiên cứu, Bộ có ý kiến như sau:
# Kiến nghị số 61
Cử tri cho rằng [K1|-|-|social_welfare|constructive]người tham gia kháng chiến được tặng Huy chương nay phần lớn trên 75 tuổi, trợ cấp một lần 1,5 triệu đồng không còn ý nghĩa, đề nghị chuyển sang trợ cấp hằng tháng[/K1].
Trả lời kiến nghị trên, Bộ thông tin như sau:
[A1|explained]Pháp lệnh Ưu đãi người có công với cách mạng năm 2020 quy định người hoạt động kháng chiến giải phóng dân tộc được tặng Huân chương hưởng trợ cấp một lần và bảo hiểm y tế. Kế thừa chính sách các thời kỳ, đối tượng này được tính theo niên hạn kháng chiến, đã chi trả dứt điểm. Nếu chuyển thành hằng tháng, theo tính toán sơ bộ, ngân sách tăng thêm khoảng 9.800 tỷ đồng mỗi năm, trong khi mức chuẩn trợ cấp vừa tăng lên 2.055.000 đồng từ ngày 01/7/2023.
Vì vậy trước mắt chưa đặt vấn đề bổ sung; Bộ sẽ nghiên cứu khi tổng kết Pháp lệnh.[/A1]
# Kiến nghị số 62
Nội dung: "[K2|-|-|social_welfare|constructive]Mức chuẩn nghèo đa chiều giai đoạn 2022 - 2025 ở nông thôn 1,5 triệu đồng là thấp so với giá cả, nhiều hộ sát ngưỡng không được hỗ trợ gì. Cử tri đề nghị nâng chuẩn và gắn với chỉ số giá tiêu dùng[/K2]. [K3|-|-|social_welfare,agriculture|constructive]Đối với hộ mới thoát nghèo, tiếp tục cho hưởng dự án đa dạng hóa sinh kế trong 36 tháng[/K3]."
Về vấn đề này, Bộ xin trả lời:
a) [A2|referred]Chuẩn nghèo do Chính phủ quyết định theo từng giai đoạn, căn cứ khả năng cân đối ngân sách và mức sống tối thiểu. Chuẩn giai đoạn tới sẽ được Bộ chủ trì xây dựng trong năm 2025, có tính đến chỉ số giá; ý kiến của cử tri là cơ sở quan trọng.[/A2]
b) [A3|explained]Theo khoản 3 Điều 1 Quyết định số 90/QĐ-TTg, hộ mới thoát nghèo đã được thụ hưởng các dự án của Chương trình mục tiêu quốc gia trong vòng 36 tháng kể từ thời điểm công nhận thoát nghèo. Đề nghị địa phương rà soát để không bỏ sót.[/A3]
# Kiến nghị số 63
Ông Bế Văn Cường, xã Bình Trung Đông, huyện Chợ Đồn (thương binh 2/4): [K4|Bế Văn Cường|xã Bình Trung Đông|social_welfare|livelihood]hồ sơ giám định vết thương tái phát gửi Cục Người có công đã 14 tháng, đã hỏi ba lần mà chưa thấy trả lời, yêu cầu Bộ trả lời[/K4].
[A4|settled]Ngày 21/11/2023 Cục Người có công có Công văn số 2310/NCC-CS gửi Sở Lao động - Thương binh và Xã hội tỉnh, cho phép giám định lại. Sự chậm trễ là do thất lạc khi chuyển kho lưu trữ, Cục thành thật xin lỗi ông và gia đình.[/A4]
# Kiến nghị số 64
Qua theo dõi, [K5|-|-|social_welfare,education|constructive]việc dạy nghề theo lớp ngắn ngày cho lao động người dân tộc thiểu số hiệu quả thấp, học xong không có việc; cử tri đề nghị chuyển sang hình thức doanh nghiệp nhận dạy kèm và trả tiền theo số người có việc sau 6 tháng[/K5]. Cùng với đó, cử tri [K6|-|-|social_welfare|livelihood]phản ánh xã Thượng Giáo Hạ có 40 lao động đi xuất khẩu lao động bị công ty N.T giữ 60 triệu đồng một người mà không đi được, mong Bộ can thiệp trả tiền[/K6].
Ý kiến của Bộ:
[A5|in_progress]Dự thảo Luật Việc làm (sửa đổi) dự kiến trình Quốc hội năm 2024 có quy định hỗ trợ người sử dụng lao động đào tạo, gắn đầu ra. Bộ đánh giá đây là đề xuất xác đáng, sẽ thiết kế cơ chế thanh toán theo kết quả.[/A5]
[A6|in_progress|2024-01-31]Bộ đã giao Thanh tra Bộ và Cục Quản lý lao động ngoài nước làm việc với Công ty N.T, yêu cầu hoàn trả trước 31/01/2024; trường hợp có dấu hiệu lừa đảo thì chuyển cơ quan điều tra.[/A6]
# Kiến nghị số 65
Cử tri phản ánh hai việc. Trước hết, [K7|-|-|social_welfare|livelihood]trẻ em mồ côi ở bản Nà Kéo được một tổ chức nước ngoài tài trợ rồi ngừng giữa chừng, nhà chức trách chưa đưa vào diện bảo trợ[/K7]. Sau nữa là [K8|-|-|social_welfare|constructive]tuổi hưởng trợ cấp hằng tháng đối với người cao tuổi không có lương hưu ở vùng đặc biệt khó khăn nên hạ còn 70[/K8].
[A7|referred]Thẩm quyền xét trợ giúp xã hội thuộc Chủ tịch UBND cấp xã, cấp huyện; Bộ đã có văn bản đề nghị UBND tỉnh kiểm tra, báo cáo.[/A7] [A8|explained]Luật Bảo hiểm xã hội (sửa đổi) đang trình quy định trợ cấp hưu trí xã hội từ đủ 75 tuổi; trường hợp hộ nghèo, cận nghèo từ đủ 70 tuổi, nên kiến nghị cơ bản đã được tiếp thu.[/A8]
# Nội dung không thuộc phạm vi trả lời của Bộ
[K9|-|-|education|livelihood]Trường Phổ thông dân tộc nội trú Ba Bể thiếu bếp, đề nghị cấp kinh phí[/K9]: [A9|referred]Bộ chuyển Bộ Giáo dục và Đào tạo theo Văn bản 5317.[/A9] Các câu hỏi về [N]thời điểm chốt sổ thi thăng hạng viên chức[/N] Bộ đã trả lời trên cổng thông tin.
[N]Trên đây là nội dung trả lời, Bộ trân trọng cảm ơn Đoàn và kính mong Đoàn, cử tri tỉnh tiếp tục quan tâm, đóng góp ý kiến.[/N]
>> Nơi nhận:<br>- Như trên;<br>- Ban Dân nguyện;<br>- Lưu: VT, VP. >> BỘ TRƯỞNG
