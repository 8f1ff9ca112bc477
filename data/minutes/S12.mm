@id S12
@layout question_time
@title Question time at a provincial council session: deputy asks, official answers, rejoinder asks again, chair's words, citizens' letters quoted
@format docx
@date 2024-07-11
@place tỉnh An Giang
@level province
@kind voter_contact
---
>> HỘI ĐỒNG NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỈNH AN GIANG >> Độc lập - Tự do - Hạnh phúc
>>  >> An Giang, ngày 11 tháng 7 năm 2024

^ BIÊN BẢN
^ Phiên chất vấn và trả lời chất vấn - Kỳ họp thường lệ giữa năm 2024
^ (trích phần ý kiến, kiến nghị của cử tri do đại biểu nêu)

Chủ tọa kỳ họp: bà Lê Hồng Diễm - Phó Chủ tịch Thường trực HĐND tỉnh. Thư ký: ông Mạch Văn Toàn, bà Ngũ Thị Thu Cúc. Phiên làm việc bắt đầu lúc 8 giờ 00, có truyền hình trực tiếp.
Chủ tọa: [N]Tôi đề nghị mỗi đại biểu hỏi không quá một phút, người trả lời không quá ba phút; đại biểu chưa rõ thì giơ bảng tranh luận. Đề nghị các vị không đọc lại báo cáo đã gửi.[/N]
# Nhóm vấn đề thứ nhất: sạt lở và nông nghiệp
Đại biểu Chung Thị Cẩm Hường (đơn vị Chợ Mới): Kính thưa chủ tọa, tôi chuyển ý kiến cử tri xã Mỹ An Tân. [K1|Chung Thị Cẩm Hường|đơn vị Chợ Mới|agriculture|livelihood]Bờ sông Vàm Nao đoạn chợ cũ sạt sâu thêm 12 mét trong đêm 02/6, một đoạn đường và bốn nhà xuống sông, 26 nhà kế bên nứt tường. Đề nghị Giám đốc Sở Nông nghiệp và PTNT cho thả rọ đá ngay, không đợi dự án kè trung hạn[/K1]. [K2|Chung Thị Cẩm Hường|đơn vị Chợ Mới|land_clearance|livelihood]Bốn hộ mất nhà đang ở nhờ trường học, chừng nào thì có nền tái định cư cho họ[/K2]?
Giám đốc Sở Nông nghiệp và PTNT Trà Quang Vĩnh: Cảm ơn đại biểu. [A1]Sở đã trình công bố tình huống khẩn cấp ngày 05/6, hôm qua đơn vị thi công tập kết 1.800 rọ đá, thả trong 20 ngày.[/A1] [A2]Nền cho bốn hộ ở cụm dân cư Mỹ An, huyện giao trước 31/7, mỗi hộ được hỗ trợ cất nhà 40 triệu đồng.[/A2] [N]Sở rất mong bà con vùng sạt lở chấp hành lệnh di dời, không quay lại lấy đồ.[/N]
Đại biểu Chung Thị Cẩm Hường tranh luận: Tôi ghi nhận phần trả lời, nhưng [K3|Chung Thị Cẩm Hường|đơn vị Chợ Mới|agriculture|constructive]năm nào cũng chạy theo chỗ sạt thì không đủ tiền. Tôi đề nghị tỉnh lập bản đồ cảnh báo sạt lở chia ba mức, cắm mốc tới từng ấp, khu mức đỏ thì cấm cất nhà mới và lập quỹ di dời chủ động, mỗi năm trích tiền bán cát vào quỹ đó[/K3].
Ông Trà Quang Vĩnh: [A3]Bản đồ cảnh báo sở đang làm với Viện Khoa học thủy lợi, xong trong năm; còn quỹ di dời xin tiếp thu, trao đổi với Sở Tài chính.[/A3]
Đại biểu Danh Sa Rươl (đơn vị Tri Tôn): Cử tri người Khmer ở xã Ô Lâm Hạ gửi tôi lá thư, tôi xin đọc nguyên văn: "[K4|Danh Sa Rươl|đơn vị Tri Tôn|agriculture|livelihood]Ruộng trên của phum tụi tôi 140 công, hồ chứa nước có mà kênh dẫn bị đất lấp, bốn năm nay làm được có một vụ, xin mấy ông móc lại kênh[/K4]. [K5|Danh Sa Rươl|đơn vị Tri Tôn|social_welfare|livelihood]Nhà ông Chau Kim Sone nghèo mà năm nay bị rút sổ, ổng đau nằm một chỗ, xin xét lại[/K5]. Tụi tôi viết chữ không rành, mong thông cảm."
Ông Trà Quang Vĩnh: [A4]Kênh này dài 2,1 km, đã giao Công ty Khai thác thủy lợi nạo vét xong trước vụ đông xuân.[/A4]
Chủ tọa: Nội dung về hộ ông Chau Kim Sone, [N]đề nghị Giám đốc Sở Lao động - Thương binh và Xã hội trả lời luôn.[/N]
Giám đốc Sở LĐ-TB&XH Khưu Mỹ Lệ: [A5]Sở đã cho rà soát, hộ này chấm thiếu điểm do điều tra viên ghi nhầm phần đất sản xuất. Huyện sẽ công nhận lại trong tháng 7 và truy lãnh trợ cấp.[/A5]
# Nhóm vấn đề thứ hai: y tế, giáo dục
Đại biểu Lư Thành Đạt (đơn vị thành phố Long Xuyên): [N]Xin Giám đốc Sở Y tế cho biết toàn tỉnh hiện có bao nhiêu trạm y tế có bác sĩ cơ hữu?[/N]
Giám đốc Sở Y tế Tạ Minh Phụng: Thưa đại biểu, 131 trên 156 trạm, tức 84%.
Đại biểu Lư Thành Đạt: Cảm ơn đồng chí. Vậy [K6|Lư Thành Đạt|đơn vị thành phố Long Xuyên|health|constructive]cử tri và tôi đề nghị trình HĐND chính sách giữ chân bác sĩ tuyến xã: trợ cấp thêm 5 triệu đồng mỗi tháng nếu cam kết 5 năm, và mỗi năm luân phiên một tháng lên bệnh viện tỉnh học thêm[/K6]. Còn [K7|Lư Thành Đạt|đơn vị thành phố Long Xuyên|health|livelihood]bệnh viện tỉnh thì máy chụp cộng hưởng từ hư từ tháng 2, bệnh nhân phải ra phòng khám ngoài tốn gấp đôi, cử tri hỏi bao giờ có máy[/K7].
Ông Tạ Minh Phụng: [A6]Sở xin tiếp thu, dự thảo nghị quyết sẽ trình kỳ họp cuối năm.[/A6] [A7]Linh kiện về cảng ngày 18/7, chậm nhất 30/7 máy chạy lại.[/A7]
Đại biểu Lư Thành Đạt (tranh luận lần hai): Tôi chưa đồng tình. [K8|Lư Thành Đạt|đơn vị thành phố Long Xuyên|health|livelihood]Trong lúc chờ máy, đề nghị bệnh viện ký với cơ sở có máy để bệnh nhân bảo hiểm chụp không phải trả chênh lệch[/K8].
Ông Tạ Minh Phụng: [A8]Đúng là sở chưa nghĩ tới, tôi nhận và làm hợp đồng trong tuần này.[/A8]
Đại biểu Mai Ngọc Tường (đơn vị Châu Phú): Có 43 phụ huynh ở xã Vĩnh Thạnh Thượng ký chung một đơn, trong đơn viết: "[K9|Mai Ngọc Tường|đơn vị Châu Phú|education|livelihood]Trường chúng tôi thiếu 6 giáo viên, môn Tin học và Ngoại ngữ cả học kỳ không ai dạy mà sổ điểm vẫn có điểm, yêu cầu làm rõ và bổ sung giáo viên trước khai giảng[/K9]". Ngoài ra, [K10|Mai Ngọc Tường|đơn vị Châu Phú|education|constructive]tôi kiến nghị cho liên trường dùng chung giáo viên, trả công theo tiết và đi lại, thay vì mỗi trường ôm một biên chế[/K10].
Giám đốc Sở Giáo dục và Đào tạo Quản Trọng Nghĩa: [A9]Việc ghi điểm khống đã có đoàn kiểm tra, hiệu trưởng bị tạm đình chỉ. Huyện tuyển được 4, còn 2 sẽ điều từ trường bạn.[/A9] [A10]Cơ chế giáo viên dùng chung rất đúng hướng, sở trình UBND tỉnh trong tháng 8.[/A10]
# Nhóm vấn đề thứ ba: kỷ cương, cải cách hành chính
Đại biểu Huỳnh Công Sáng (đơn vị Tịnh Biên): Tôi có một câu hỏi và một đề xuất. [K11|Huỳnh Công Sáng|đơn vị Tịnh Biên|government_building|livelihood]Hồ sơ cấp phép khai thác nước của 17 hộ nuôi cá ở Tịnh Biên quá hạn 210 ngày tại Sở Tài nguyên và Môi trường, Giám đốc nói rõ hôm nào trả[/K11]? [K12|Huỳnh Công Sáng|đơn vị Tịnh Biên|government_building|constructive]Đề xuất công khai trên cổng của tỉnh danh sách hồ sơ trễ hạn theo tên người thụ lý, cứ trễ ba hồ sơ thì không xét thi đua của trưởng phòng[/K12].
Giám đốc Sở TN&MT Triệu Hữu Lợi: [A11]Xin lỗi cử tri, 17 hồ sơ này tôi đã ký 12, còn 5 trả ngày 15/7.[/A11] [A12]Việc công khai tên người thụ lý phải sửa phần mềm, sở đồng ý đề nghị UBND tỉnh cho làm.[/A12]
Đại biểu Tô Hải Yến (đơn vị Tân Châu): Qua tiếp xúc, cử tri hoan nghênh tỉnh đã khánh thành cầu. Tôi không chất vấn, chỉ chuyển lời cảm ơn của bà con.
Chủ tọa kết luận: phiên chất vấn có 5 đại biểu chất vấn, 3 lượt tranh luận. [N]HĐND tỉnh đề nghị UBND tỉnh, các giám đốc sở thực hiện nghiêm lời hứa trước cử tri, nhất là thả rọ đá sông Vàm Nao, nền tái định cư, kênh ở Ô Lâm Hạ, máy cộng hưởng từ; các Ban HĐND giám sát và báo cáo tại kỳ họp cuối năm.[/N]
Phiên họp kết thúc lúc 11 giờ 20 phút.
>> THƯ KÝ >> CHỦ TỌA
>> Mạch Văn Toàn >> Lê Hồng Diễm
