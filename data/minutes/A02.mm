@id A02
@layout letters
@title Four reply letters of ministries to voters of one province in one file, quoted asks, one letter with several points, one that splits a long quotation
@format pdf
@date 2022-07-28
@place tỉnh Thái Bình
@level national
@kind voter_contact
---
>> BỘ LAO ĐỘNG - THƯƠNG BINH >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> VÀ XÃ HỘI >> Độc lập - Tự do - Hạnh phúc
>> Số: 2871/LĐTBXH-VP >> Hà Nội, ngày 28 tháng 7 năm 2022
>> V/v trả lời kiến nghị của cử tri gửi tới trước Kỳ họp thứ 3 >>

^ Kính gửi: Đoàn đại biểu Quốc hội tỉnh Thái Bình

Bộ Lao động - Thương binh và Xã hội nhận được kiến nghị của cử tri tỉnh Thái Bình do Ban Dân nguyện chuyển đến theo Công văn số 504/BDN, nội dung như sau:

“[K1|-|-|social_welfare|constructive]Dân công hỏa tuyến mới chỉ được hưởng trợ cấp một lần theo Quyết định 49/2015/QĐ-TTg, mức cao nhất chưa bằng một tháng lương tối thiểu, trong khi phần lớn đã ngoài tám mươi, đau yếu luôn. Cử tri kiến nghị Chính phủ nghiên cứu cho đối tượng này hưởng trợ cấp hằng tháng và thẻ bảo hiểm y tế như thanh niên xung phong[/K1]. [K2|-|-|social_welfare|constructive]Mức trợ giúp xã hội đối với người cao tuổi 360.000 đồng/tháng quá thấp, đề nghị nâng lên và hạ độ tuổi hưởng từ 80 xuống 75[/K2]”.

Về vấn đề này, Bộ xin trả lời như sau:

- Về chế độ với dân công hỏa tuyến: [A1|explained]Quyết định số 49/2015/QĐ-TTg được ban hành trên cơ sở cân đối với các nhóm đối tượng tham gia kháng chiến khác. Số đối tượng còn sống khoảng 400 nghìn người; nếu chuyển sang trợ cấp hằng tháng thì ngân sách phải bố trí trên 4.000 tỷ đồng mỗi năm, hiện chưa cân đối được.[/A1] [A1+]Riêng thẻ bảo hiểm y tế, dân công hỏa tuyến đã thuộc nhóm được ngân sách đóng theo Nghị định số 146/2018/NĐ-CP.[/A1+]

- Về trợ cấp người cao tuổi: [A2|in_progress]mức chuẩn 360.000 đồng áp dụng từ ngày 01/7/2021, địa phương được quyền quy định cao hơn. Bộ đang tổng kết Luật Người cao tuổi, sẽ báo cáo cấp có thẩm quyền phương án hạ tuổi.[/A2]

Trên đây là ý kiến của Bộ, [N]đề nghị Đoàn đại biểu Quốc hội thông tin đến cử tri và tiếp tục giám sát.[/N]/.

>> Nơi nhận: >> KT. BỘ TRƯỞNG
>> - Như trên; >> THỨ TRƯỞNG
>> - Ban Dân nguyện; >>
>> - Lưu: VT. >> (đã ký)
~~~
>> BỘ GIAO THÔNG VẬN TẢI >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 7712/BGTVT-KHĐT >> Hà Nội, ngày 01 tháng 8 năm 2022

Kính gửi: Đoàn ĐBQH tỉnh Thái Bình

1. Nội dung kiến nghị:

[K3|-|-|transport|livelihood]Quốc lộ 39 đoạn từ cầu Triều Dương đến thị trấn Hưng Nhân đã xuống cấp, mặt đường hẹp, mật độ xe container ra vào khu công nghiệp rất lớn, từ đầu năm đã xảy ra chín vụ tai nạn chết người; cử tri huyện Hưng Hà đề nghị Bộ sớm bố trí vốn mở rộng thành bốn làn xe[/K3]. Trong khi chờ mở rộng, [K4|-|-|transport|livelihood]lắp dải phân cách mềm và đèn cảnh báo tại ba ngã tư có trường học[/K4].

2. Trả lời:

[A3|explained]Theo quy hoạch mạng lưới đường bộ thời kỳ 2021-2030, đoạn tuyến nêu trên có quy mô cấp III, 2-4 làn xe. Kế hoạch trung hạn 2021-2025 của Bộ đã phân bổ hết, chưa có nguồn cho dự án; Bộ sẽ ưu tiên khi có vốn tăng thu.[/A3] [A4|in_progress|2022-11-30]Về an toàn trước mắt, Tổng cục Đường bộ đã giao Cục Quản lý đường bộ I khảo sát ngày 20/7, hoàn thành sơn kẻ, đèn chớp vàng, dải phân cách trước 30/11/2022.[/A4]

Cảm ơn sự quan tâm của cử tri đối với sự nghiệp giao thông vận tải.

>> >> TUQ. BỘ TRƯỞNG
>> >> Vụ trưởng Vụ Kế hoạch - Đầu tư
~~~
>> BỘ NÔNG NGHIỆP VÀ PTNT >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 5129/BNN-VP >> Hà Nội, ngày 04 tháng 8 năm 2022

^ Kính gửi: Đoàn đại biểu Quốc hội tỉnh Thái Bình

Bộ nhận được 05 nội dung kiến nghị của cử tri quý tỉnh. Sau khi nghiên cứu, Bộ trả lời từng nội dung:

Câu số 1. [K5|-|-|agriculture|livelihood]Giá phân đạm, kali tăng gấp đôi, gấp ba so với năm 2020 mà lúa vẫn 6.500 đồng một cân, càng cấy càng lỗ. Đề nghị có biện pháp bình ổn[/K5]

Trả lời: [A5|explained]Giá phân bón tăng do nguyên liệu thế giới và chi phí vận chuyển. Bộ đã phối hợp Bộ Công Thương, Bộ Tài chính tăng sản xuất trong nước, hạn chế xuất khẩu; từ tháng 6 giá urê đã giảm 15-18%.[/A5]

Câu số 2. [K6|-|-|agriculture|livelihood]Cống Lân 2 và tuyến đê biển số 5 qua Tiền Hải thấm, sạt mái phía sông nhiều đoạn, kính mong Trung ương cho kinh phí tu bổ trước mùa bão[/K6]

Trả lời: [A6|settled]Năm 2022 Bộ đã phân bổ 48 tỷ đồng từ nguồn duy tu đê điều cho tỉnh, trong đó xử lý 1,9 km mái đê nêu trên; đã bàn giao ngày 15/7.[/A6]

Câu số 3. Cử tri bày tỏ lo lắng vì [K7|-|-|agriculture,land_management|constructive]ruộng bỏ hoang ngày càng nhiều, người muốn thuê gom thì chủ ruộng không trả cũng không cho mượn lâu dài; đề nghị sửa Luật Đất đai theo hướng đất lúa bỏ không quá 24 tháng thì giao xã tạm quản lý, cho thuê lại, tiền thuê trả chủ ruộng[/K7]

Câu số 4. [K8|-|-|agriculture|constructive]Nên nâng mức hỗ trợ người trồng lúa từ 1 triệu lên 3 triệu đồng/ha/năm, và trả thẳng cho người cấy[/K8], [K9|-|-|agriculture|constructive]quy định hợp tác xã nông nghiệp được vay vốn bằng hợp đồng bao tiêu thay cho tài sản thế chấp[/K9]

Trả lời chung câu 3 và câu 4: [A7,8|in_progress]Bộ đang phối hợp Bộ Tài nguyên và Môi trường tiếp thu khi xây dựng Luật Đất đai (sửa đổi) trình Quốc hội cuối năm 2022; mức hỗ trợ đất trồng lúa đang được đề xuất nâng trong nghị định thay thế Nghị định 35/2015/NĐ-CP.[/A7,8] Nội dung vay vốn theo hợp đồng: [A9|referred]đã chuyển Ngân hàng Nhà nước trả lời theo thẩm quyền.[/A9]

Câu số 5. [N]Cử tri hỏi Bộ cho biết hiện cả nước có bao nhiêu giống lúa được công nhận lưu hành.[/N]

Trả lời: [A]Đến hết tháng 6/2022 có 399 giống lúa được công nhận lưu hành hoặc tự công bố.[/A]
~~~
>> NGÂN HÀNG NHÀ NƯỚC VIỆT NAM >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 5420/NHNN-TD >> Hà Nội, ngày 09 tháng 8 năm 2022

^ Kính gửi: Đoàn ĐBQH tỉnh Thái Bình

Trả lời kiến nghị của cử tri tỉnh Thái Bình nêu tại Công văn 504/BDN về việc “[K10|-|-|economy,agriculture|constructive]ban hành gói tín dụng ưu đãi cho tích tụ ruộng đất, thời hạn vay từ 7 đến 10 năm, ân hạn hai vụ đầu[/K10]” và “[K11|-|-|economy|livelihood]nhân viên ngân hàng trên địa bàn ép khách mua bảo hiểm nhân thọ mới giải ngân, đề nghị thanh tra xử lý[/K11]”, Ngân hàng Nhà nước có ý kiến:

(i) [A10|explained]Nghị định 55/2015 và Nghị định 116/2018 đã cho phép cá nhân vay không có tài sản bảo đảm đến 300 triệu đồng với khách hàng cư trú ở nông thôn; thời hạn do hai bên thỏa thuận theo chu kỳ sản xuất. Hiện chưa có nguồn riêng cho một gói tín dụng mới.[/A10]

(ii) [A11|in_progress]Hành vi ép mua bảo hiểm là vi phạm pháp luật. Ngân hàng Nhà nước đã công bố đường dây nóng, giao Chi nhánh tỉnh Thái Bình thanh tra đột xuất 04 tổ chức tín dụng trong quý III và thông báo kết quả tới Đoàn.[/A11]

[N]Trân trọng đề nghị Quý Đoàn cung cấp thêm tên chi nhánh, thời điểm cụ thể để việc xác minh được nhanh.[/N]

>> >> TL. THỐNG ĐỐC
>> >> VỤ TRƯỞNG VỤ TÍN DỤNG
