@id C22
@layout numbered_turns
@title dialogue of a district secretary with factory workers; items hand-numbered 1.1, 1.2, 2.1 by company; sub-asks by + ; answers part II by number with wrong order; one item answered "đã giải quyết tại chỗ" inside item
@format docx
@date 2022-05-17
@place huyện Việt Yên, tỉnh Bắc Giang
@level district
@kind thematic
@theme Đời sống công nhân các khu công nghiệp
---
^ LIÊN ĐOÀN LAO ĐỘNG HUYỆN VIỆT YÊN
^ Ghi chép hội nghị "Bí thư nghe công nhân nói" năm 2022
Địa điểm: nhà ăn số 2, Công ty Hồng Đạt Electronics, Khu công nghiệp Quang Châu. Dự: Bí thư Huyện ủy Trần Đức Hiển, Chủ tịch LĐLĐ Tạ Thu Huế, Ban Quản lý các KCN, 9 công ty, 210 công nhân (ghi theo sổ ký).
[N]Bà Huế đề nghị các đồng chí công nhân không sợ người quản lý ngồi kia, không nói chuyện lương từng cá nhân mà nói chuyện chung.[/N]
# PHẦN I. NGƯỜI NÓI, NÓI GÌ
1. Công ty Hồng Đạt
1.1. Chị Nông Thị Tú (chuyền 7, quê Lạng Sơn). [K1|Nông Thị Tú|chuyền 7|social_welfare|livelihood]Nhà trọ ở Ninh Sơn Thượng tăng 300 nghìn ngay khi có tăng lương, chủ trọ bảo ai không ở thì đi; công đoàn can thiệp với chủ trọ giùm công nhân[/K1].
1.2. Chị Tú nói tiếp cho bạn cùng phòng: [K2|Nông Thị Tú|chuyền 7|health,social_welfare|livelihood]con của chị Dung ốm nửa đêm, quanh đây không nơi nào nhận BHYT ban đêm, phải đi viện tỉnh, xin mở phòng khám trong khu công nghiệp làm tối[/K2].
1.3. Anh Hoàng Mạnh Dũng (kho): [K3|Hoàng Mạnh Dũng|kho|transport|livelihood]xe ca đón công nhân tranh khách, dừng ở giữa đường gom, đã hai vụ va xe đạp[/K3]; [K4|Hoàng Mạnh Dũng|kho|utilities|livelihood]đoạn hầm chui Quang Châu không có đèn, con gái tan ca 22 giờ không dám đi[/K4]. [N]Anh tỏ lòng biết ơn công ty đã hỗ trợ nhu yếu phẩm suốt đợt dịch.[/N]
2. Công ty may Tinh Lợi Bắc
2.1 Chị Lê Thu Trang: [K5|Lê Thu Trang|-|social_welfare|livelihood]tiền trợ cấp thất nghiệp nộp hồ sơ ngày 2/3, đến nay chưa về tài khoản; chị em cùng đợt có 41 người[/K5].
2.2 cũng chị Trang:
+ [K6|Lê Thu Trang|-|education|livelihood]trường mầm non công lập không nhận con tạm trú, có nhận thì phải có sổ KT3, xin bỏ cái giấy đó ở trường xã Quang Châu[/K6];
+ [K7|Lê Thu Trang|-|social_welfare,urban_planning|constructive]nhà ở công nhân, theo em thì công ty nào thuê trên 3.000 người phải có ký túc xá cho ít nhất 30%, điều kiện này ghi từ khi cấp giấy đầu tư, chứ chúng em không mua nổi nhà xã hội[/K7].
3. Tổ công nhân trọ thôn Đạo Ngạn (12 người, anh Giàng A Dế nói thay)
3.1 [K8|Giàng A Dế|thôn Đạo Ngạn|security|livelihood]Trộm xe máy khu trọ Đạo Ngạn tuần nào cũng mất một hai cái, đã báo công an xã mà chỉ có một cái camera mờ[/K8].
3.2 [K9|Giàng A Dế|thôn Đạo Ngạn|utilities,economy|livelihood]tiền điện chủ trọ thu 4.000 đồng một số, nước thu 80 nghìn một đầu người, trong khi Nhà nước có giá cho người thuê trọ; mong ngành điện bắt làm đúng[/K9].
3.3 [K10|Giàng A Dế|thôn Đạo Ngạn|culture|livelihood]Cả khu trọ 900 người không có chỗ chơi bóng chuyền, tối chỉ có quán điện tử[/K10]. 
Ông Thân Văn Tình, chủ tịch xã, xin đáp luôn việc 3.3: [A10|settled]xã cho mượn sân kho hợp tác xã từ tối mai, có đèn.[/A10]
4. Người lao động tự do, Hội Nông dân xã Hương Mai Thượng nêu [K11|-|Hội Nông dân xã Hương Mai Thượng|agriculture|livelihood]nước thải khu công nghiệp chảy ra mương 9 làm bèo chết, vịt chết, lúa vàng, hội đã báo ban quản lý hai lần[/K11], và hỏi [N]bao giờ có quy hoạch khu mở rộng phía bắc để dân biết mà trồng[/N].
5. Cán bộ công đoàn Ngô Thị Lý: [K12|Ngô Thị Lý|-|front_and_democracy|constructive]Công đoàn cơ sở do công ty trả lương thì khó bênh người lao động; nên có cán bộ công đoàn chuyên trách do Liên đoàn trả, luân chuyển giữa các công ty, hai năm một lần[/K12]. Còn [K13|Ngô Thị Lý|-|front_and_democracy,culture|livelihood]quà Tết cho công nhân năm nay phát toàn mì tôm, mong năm tới phát vé xe[/K13].
# PHẦN II. TRẢ LỜI
Ban Quản lý các KCN: việc 1.3 ý đầu [A3|in_progress|2022-05-25]yêu cầu nhà xe đón trong bãi, ngày 25/5 cắm biển[/A3]; ý sau [A4|in_progress]lắp 14 bóng, chờ cấp điện.[/A4] Việc 4 [A11|in_progress]đã yêu cầu Công ty hạ tầng lấy mẫu, kết quả gửi Hội Nông dân.[/A11] Về câu hỏi mở rộng khu phía bắc, [A]đồ án công bố quý IV.[/A]
Bảo hiểm xã hội tỉnh: việc 2.1 [A5|settled]41 người đã có quyết định, tiền về từ 18 đến 20/5, do lỗi liên thông nên xin lỗi chị em[/A5]; việc 1.2 [A2|referred]đề xuất Sở Y tế mở phòng khám 24 giờ.[/A2]
Điện lực: việc 3.2 [A9|in_progress]tháng sáu kiểm tra 200 chủ trọ, thu sai thì lập biên bản, công nhân chụp hóa đơn gửi số 19006769.[/A9]
Công an huyện: việc 3.1 [A8|in_progress]bố trí tổ tuần tra 23 giờ đến 4 giờ ở ba thôn, vận động chủ trọ lắp thêm camera.[/A8]
Bà Tạ Thu Huế: việc 5 [A12|referred]cơ chế cán bộ công đoàn chuyên trách tôi trình Tổng Liên đoàn ở lần sửa Luật này[/A12], [A13]quà Tết sẽ hỏi ý kiến công nhân trước hai tháng[/A13]; việc 1.1 [A1]công đoàn lập danh sách chủ trọ "không tăng giá", biểu dương công khai.[/A1]
Bí thư Hiển kết: [A6|settled]tôi đã gọi cho Phòng Giáo dục, từ nay không đòi KT3, chỉ cần giấy xác nhận nơi ở[/A6]; [A7|referred]ký túc xá bắt buộc phải có luật, tôi mang ý này ra Quốc hội qua đoàn đại biểu.[/A7] [N]Đề nghị các công ty đừng phạt ai vì đã nói hôm nay.[/N]
