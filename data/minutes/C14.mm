@id C14
@layout slips
@title opinion slips of a village carpet, transcribed one after another with slip codes, back side "mặt sau" notes, hand-drawn words, a small grid of tick boxes, few answers noted in brackets by another hand
@format txt
@date 2018-04-02
@place xã Suối Tân Đông, huyện Mộc Châu, tỉnh Sơn La
@level commune
@kind periodic
---
PHIẾU GÓP Ý BÀ CON GỬI CHỦ TỊCH XÃ - BUỔI ĐỐI THOẠI 02/4/2018
(chép lại từ 26 phiếu, giữ nguyên cách viết; ô vuông là chữ không đọc được; phiếu trắng bỏ qua)
Mẫu phiếu in sẵn: "[N]Đề nghị ông/bà viết rõ việc cần giải quyết, tên và bản. Mỗi phiếu không quá ba việc.[/N]"

P01. Lò Văn Pâng, bản Lóng - [K1|Lò Văn Pâng|bản Lóng|transport|livelihood]Đường lên bản dốc quá xe chở mận không lên dc, đề nghị xã xin xi măng, dân góp công[/K1]. Điện thoại k có.
P02. (không tên) [K2|-|-|agriculture|livelihood]nước phai Sa Pín hỏng phai gỗ trôi, ruộng 6 ha không cấy[/K2]
P03. Vì Thị Mai, nuôi bò sữa đơn vị 70
 1) [K3|Vì Thị Mai|đơn vị 70|agriculture|livelihood]Giá sữa nhà máy trả 11 nghìn 8, trừ đi trừ lại còn 9, đề nghị xã nói với công ty minh bạch mẫu xét nghiệm[/K3]
 2) [K4|Vì Thị Mai|đơn vị 70|environment|livelihood]phân bò của trại lớn chảy xuống khe Nậm Khao, dân dưới không có nước rửa[/K4]
 Ghi phụ, bút chì: đã báo tổ TN ngày 4/4
P04. Quàng Văn Thủy / bản Cóc / [K5|Quàng Văn Thủy|bản Cóc|land_management|livelihood]xin cap so do dat nuong, bo me de lai, may do nam 2010 roi, giay hen mat[/K5]
P05. Sùng A Tủa. không biết viết, trưởng bản Pá Phang viết hộ: [K6|Sùng A Tủa|bản Pá Phang|land_clearance|livelihood]đợt sạt lở năm ngoái chính quyền hứa cho nền nhà ở chỗ mới, tôi ở lều 9 tháng rồi, con tôi ốm, xin nền nhà[/K6]
P06. [N]Cảm ơn Chủ tịch cho nhà em mượn máy cày, chúc các bác sức khỏe[/N]
P07. Hà Thị Xuyến - giáo viên mầm non
 (mặt trước) [K7|Hà Thị Xuyến|-|education|livelihood]Điểm trường bản Lóng nhà vệ sinh tre, 2 cô 41 cháu, mùa khô phải lấy nước 3km, nhờ xã kéo ống nước tự chảy về điểm trường[/K7]
 (mặt sau, bút đỏ) [K8|Hà Thị Xuyến|-|education|constructive]thay vì hỗ trợ cơm trưa tiền mặt bố mẹ lĩnh rồi tiêu, chuyển thẳng tiền cho bếp nấu, bản cử 1 người giám sát[/K8]
P08. Đỗ Quang Vinh, tiểu khu 32: [K9|Đỗ Quang Vinh|tiểu khu 32|economy|constructive]Mộc Châu đông khách du lịch mà xã chỉ bán được mận. Nên có một chợ cuối tuần cạnh rừng thông, mỗi bản một gian, cấm hàng Trung Quốc, xe điện đưa khách từ vườn ra chợ. Có thu phí vệ sinh 10k[/K9]
   [người khác ghi cạnh: ý hay - Phúc]
P09. Tổ phụ nữ bản Nà Pháy (9 chữ ký): [K10|-|Tổ phụ nữ bản Nà Pháy|social_welfare,security|livelihood]Một số chồng chúng tôi bài bạc ở quán Bó Nhàng, thua bán cả trâu, công an xuống được một hôm lại mở, mong dẹp hẳn[/K10]
P10. Phiếu bị ướt: "...[K11|-|-|utilities|livelihood]điện bản Khừa chưa có, 38 hộ dùng máy nước, xin ưu tiên[/K11] □□..."
P11. Lường Văn Hặc: 1. [K12|Lường Văn Hặc|-|government_building|constructive]chủ tịch ngồi tiếp dân mỗi thứ tư, dân đi xa mà đến xem lịch thì ông họp. nên có 1 số điện thoại gọi hẹn trước[/K12]; 2. [K13|Lường Văn Hặc|-|health|livelihood]trạm y tế hết thuốc sốt rét từ sau tết[/K13]
P12. ô vuông đánh dấu: [x] giao thông   [ ] điện   [x] nước   [ ] khác; dòng dưới: [K14|-|-|utilities|livelihood]bể nước bản Nậm Xả đã vỡ đáy, xây lại cho 54 hộ dùng[/K14]. không ghi tên
P13. Bùi Đức Thắng (hưu trí) [K15|Bùi Đức Thắng|-|party_building|constructive]Nghị quyết chi bộ bản chép của xã, ra bản chẳng ai hiểu. Tôi đề xuất mỗi chi bộ chỉ ra một việc một quý, có người chịu trách nhiệm, dân bỏ phiếu đạt / không đạt[/K15]
P14. con chữ in ảnh: [N]Hỏi muốn xin học bổng học trung cấp thú y ở đâu?[/N]
    - trả lời: [A]Trường Trung cấp nông lâm Sơn La, hồ sơ ở VHXH xã.[/A]
P15-P26: nội dung trùng P01, P02, P11, không chép lại.

GHI CHÚ CỦA VĂN PHÒNG (bút khác, ngày 10/4)
P01: [A1|in_progress|2018-08-31]xin được 40 tấn xi măng, làm xong trước năm học mới[/A1] / P04 [A5|in_progress]mang CMND lên địa chính tìm lại hồ sơ đo[/A5] / P05 [A6|in_progress|2018-05-31]khu Tà Số san nền xong tháng 5[/A6]
P03 ý 1 [A3]mời nhà máy họp công khai 15/4[/A3]; P09 [A10|settled]quán đã bị đóng cửa tháng 4, không cho mở lại[/A10]; P11 ý 2 [A13|settled]đã cấp 200 liều[/A13]
