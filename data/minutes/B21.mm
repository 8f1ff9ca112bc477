@id B21
@layout points
@title six groups over three days, each with its own scribe and numbering (letters, 1/, roman, none); answers by "ý kiến số 3 tổ 2" style at the end plus two answers on the spot
@format docx
@date 2024-06-05
@place huyện Tri Tôn, tỉnh An Giang
@level district
@kind periodic
---
^ TỔNG HỢP THẢO LUẬN TỔ
^ Hội nghị đối thoại mở rộng giữa Bí thư Huyện ủy và già làng, chức sắc, nông dân vùng Bảy Núi, ngày 03-05/6/2024

[N]Theo chương trình, sáng thảo luận tổ, chiều nghe giải trình. Thư ký tổ nào viết thế nào bản tổng hợp này giữ thế ấy; đề nghị đại biểu xem lại ý kiến của mình trước khi ký.[/N]

TỔ 1 (xã An Tức Tây)
Thư ký: Chau Sóc Kim
a/ Ông Chau Rích, sãi cả chùa Soài Chếk: [K1|Chau Rích|-|transport,environment|livelihood]tường chùa bị nứt do xe ben chở đá mỏ chạy sát, xin đình lại giờ hành lễ[/K1].
b/ Ông Chau Kim Sêng: [K2|Chau Kim Sêng|-|environment|livelihood]đá nổ mìn văng xuống ruộng dưới chân núi Dài, vỡ hai cái máy cày, công ty bồi thường một cái[/K2].
c/ Bà Néang Phi Rum: [K3|Néang Phi Rum|-|social_welfare|livelihood]35 hộ Khmer của phum tôi được xét nhà theo Chương trình 1719 mà có 11 hộ không có đất nên chưa được cất[/K3].

TỔ 2 (thị trấn Cô Tô Mới)
1/ Ông Nguyễn Hữu Lộc, Hợp tác xã Thốt Nốt: [K4|Nguyễn Hữu Lộc|Hợp tác xã Thốt Nốt|social_welfare,agriculture|constructive]cây thốt nốt 40 năm mới cao, người trèo mỗi năm mỗi ít, mỗi năm té chết hai ba người, đề nghị tỉnh có bảo hiểm tai nạn riêng cho nghề trèo, ngân sách trả nửa phí[/K4]; còn [K5|Nguyễn Hữu Lộc|Hợp tác xã Thốt Nốt|agriculture|constructive]giống thì phải giao Viện lai cây thấp mau cho nước, trồng thay dần theo bờ ruộng[/K5].
2/ Bà Lê Thị Kim Loan: [K6|Lê Thị Kim Loan|-|utilities|livelihood]nước kênh Vĩnh Tế phèn, tôi xài nước máy mà tới tháng tư thì ống hết nước, phải hứng nước trời[/K6].
3/ Bà Loan cũng nói: [K7|Lê Thị Kim Loan|-|education|livelihood]con tôi khuyết tật nghe, cả huyện không có lớp nào dạy ngôn ngữ ký hiệu, trường hòa nhập để cháu ngồi không từ lớp 1 tới lớp 4[/K7].
4/ Ông Tư Hiếu (xin không ghi họ tên đầy đủ): [N]thắc mắc sao đường bay trực thăng cứu nạn trên núi bay tối hoài, xin biết để yên tâm.[/N]

TỔ III: KÊNH, RUỘNG (xã Ô Lâm Thượng)
Không ghi tên, nhiều người nói xen:
- [K8|-|xã Ô Lâm Thượng|agriculture|livelihood]cống hở Kênh 15 đóng hoài, lúa ba xã trễ hai mươi ngày so với xã khác[/K8];
- [K9|-|xã Ô Lâm Thượng|agriculture|livelihood]chuột phá tới nỗi mất trắng 12 công, xin hỗ trợ bẫy, thuốc và thống nhất ngày diệt cả vùng[/K9];
- [K10|-|xã Ô Lâm Thượng|security|livelihood]ghe lạ đêm lên cất mô tơ, trộm thẳng dây cáp[/K10];
- [N]bà con khen xã có cái loa di động, nghe tiếng Khmer rất rõ[/N].
(Trưởng Trạm Bơm trả lời tại chỗ: [A8|settled]cống mở lại 14 giờ hôm nay, từ vụ sau lịch đóng mở dán ở chùa.[/A8])

TỔ 4 - CÁN BỘ PHUM SÓC
Ý kiến 1: [K11|Chau Sóc Thia|phum Ô Tà Bang|government_building|constructive]Trưởng ấp kiêm cả hòa giải, dân số, thuế, cả tuần họp xã bốn buổi, phụ cấp như mươi năm trước; nên gộp còn hai chức, phụ cấp khoán theo đầu việc[/K11] - ông Chau Sóc Thia (phum Ô Tà Bang).
Ý kiến 2: [K12|Néang Sây Ma|-|front_and_democracy|constructive]Hội Phụ nữ nói tiếng Kinh trong họp, chị em Khmer ngồi nghe hai tiếng không hiểu, phải dịch song song và phát giấy có hình[/K12] - bà Néang Sây Ma.
Ý kiến 3: [K13|Đào Công Danh|-|party_building|livelihood]đảng viên trẻ người Khmer ở tổ 4 Ô Lâm vào Đảng khó, ba hồ sơ nằm ở Đảng ủy từ năm ngoái không thấy hồi âm[/K13] - ông Đào Công Danh.

TỔ NĂM, ĐIỂM VĂN GIÁO
Ông Nguyễn Văn Chót đi trễ, nói một mạch: [K14|Nguyễn Văn Chót|Điểm Văn Giáo|transport|livelihood]cầu dân sinh thay cầu ván còn nửa nhịp, học sinh leo xuống rạch, xây hoài xây hủy[/K14]; [K15|Nguyễn Văn Chót|Điểm Văn Giáo|health|livelihood]trạm y tế ở gần nhà hết thuốc tiểu đường, tôi đi 24 cây mua ngoài, hôm nào chưa kịp thì chân tê[/K15]; [K16|Nguyễn Văn Chót|Điểm Văn Giáo|justice|livelihood]việc kiện chuyển nhượng đất bãi chăn của ông ngoại tôi, tòa hoãn sáu phiên rồi[/K16]. Ông nói hết, cả tổ im.

TỔ 6
Không có ý kiến.

~~~
# PHẦN GIẢI TRÌNH (ngày 05/6, chiều)
Giám đốc Trung tâm dịch vụ nông nghiệp: ý kiến 1 tổ 2, [A4|referred]bảo hiểm nghề trèo chưa có sản phẩm, huyện kiến nghị tỉnh hỗ trợ phí[/A4]; [A5|explained]giống thấp Viện Cây ăn quả đang lai, sớm lắm cũng năm bảy năm nữa[/A5]; ý kiến hai tổ III (chuột), [A9|in_progress|2024-06-15]tổ chức tuần lễ diệt chuột từ mùng 10 đến 15/6, thuốc cấp miễn phí[/A9].
Công an huyện: điểm ba tổ III - [A10|in_progress]lập tổ tuần tra sông, đã bắt ba đối tượng ở Kiên Giang đưa ghe qua.[/A10]
Ông Phó Bí thư: ý kiến c tổ 1: [A3|in_progress]11 hộ không đất được mượn quỹ đất công của xã, cất xong trước mùa lũ.[/A3] Ý kiến b tổ 1: [A2|in_progress|2024-07-05]Đoàn kiểm tra mỏ đá ngày 18/6, buộc bồi thường máy cày còn lại trước 05/7.[/A2] Ý kiến a tổ 1: [A1|settled]từ ngày 04/6 xe ben phải ngừng từ 9 giờ đến 11 giờ và từ 15 giờ đến 17 giờ những ngày rằm.[/A1]
Tổ 2, số 2: [A6|in_progress|2024-08-30]nhà máy nước bổ sung bể chứa 500 m3, xong trong tháng 8.[/A6] Số 3: [A7|in_progress]mời giáo viên ngôn ngữ ký hiệu của Trường Khuyết tật An Giang về dạy mỗi tuần hai ngày, từ học kỳ tới.[/A7]
Về ý 1, ý 2 và ý 3 tổ 4: [A11,12]Huyện ủy ghi nhận, riêng dịch song song thực hiện ngay kỳ họp tháng 7.[/A11,12] [A13|in_progress|2024-06-30]Ba hồ sơ Đảng ủy hồi âm trước 30/6.[/A13]
Tổ năm: [A14|in_progress]Cầu nối lại trước khai giảng[/A14]; [A15|referred]thuốc tiểu đường báo Sở Y tế bổ sung danh mục cho trạm[/A15]; việc tòa án [A16|referred]chuyển Viện kiểm sát huyện.[/A16]
