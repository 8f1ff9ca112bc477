@id A11
@layout scruffy
@title Clerk's notebook typed up: abbreviations, arrows for answers, lines without diacritics, no capitals, asks run on in one line, crossing-out remarks
@format txt
@date 2024-04-18
@place xã Hải Trung Thượng, huyện Hải Hậu, tỉnh Nam Định
@level commune
@kind voter_contact
---
tx cử tri trc kỳ họp giữa năm - hđnd tỉnh + huyện, xã hải trung thượng 18/4/24
dự: đ/c Nhạ (hđnd tỉnh), đ/c Phan Thị Sen ct.hđnd huyện, ô Thiệu ct xã, ~90 ctri
8h05 bđ. [N]c.tọa đn bc ai nói rồi nhường ng khác, mỗi ng k quá 5p[/N]. ô Thiệu đọc bc ktxh (k ghi)

1) ô Vinh - xóm 7 (Trần Thế Vinh):
+ [K1|Trần Thế Vinh|xóm 7|agriculture|livelihood]cống đập xóm 7 hỏng phai, mặn vào 30 mẫu lúa, cty tl sông ninh hứa từ T10 k làm[/K1] -> ô Thiệu: [A1|in_progress|2024-05-15]cty đã lên dự toán, làm trc 15/5[/A1]
+ [K2|Trần Thế Vinh|xóm 7|transport|livelihood]đg trục xóm bê tông từ 2005 vỡ hết, xe ben chở cát san lấp kcn đi đêm. đn cấm tải + làm lại đg[/K2] -> [A2|in_progress]cắm biển 8 tấn tuần sau, làm lại thì chờ bán đấu giá đất[/A2]
+ cảm ơn xã có đèn led

2) ba Do Thi Luyen, xom 3: [K3|Do Thi Luyen|xom 3|social_welfare|livelihood]con trai toi bi tam than dac biet nang dc 540k/thang, tu T1 cat k ro ly do, hoi xa thi noi huyen, hoi huyen thi noi he thong loi[/K3]. va [K4|Do Thi Luyen|xom 3|environment|livelihood]lo dot rac cua xom khoi khet ca ngay, xin chuyen bai rac di cho khac[/K4]
 => c.Sen: [A3|in_progress|2024-04-30]phòng lđ ktra dl dân cư, truy lĩnh đủ cho bà trc 30/4[/A3]. rác [A4|referred]huyện đang chờ nhà máy đốt rác tập trung của tỉnh[/A4]

3) ô Phạm Văn Kha (xóm 11, làm muối cũ)
[K5|Phạm Văn Kha|xóm 11|economy,agriculture|constructive]ruộng muối bỏ hoang 40ha, nên cho dân góp đất lập htx nuôi tôm công nghệ cao, tỉnh làm điện 3 pha vs đg, thuế 5 năm đầu miễn[/K5]; [K6|Phạm Văn Kha|xóm 11|land_management|livelihood]đất muối của 62 hộ chưa dc cấp sổ vì bản đồ 299 ghi là đất cty[/K6]
(gạch: ô Kha nói thêm về giá muối, k rõ)
chưa trl, ghi nhận

4) c Hoàng Thị Quế - GV mn: [K7|Hoàng Thị Quế|-|education|livelihood]3 điểm trg lẻ mái tôn nóng 40 độ, k có quạt công suất lớn, tiền điện hội ph k dc thu -> cô tự bỏ tiền[/K7]. k/n nữa: [K8|Hoàng Thị Quế|-|education|constructive]gv mn làm 10-11h/ngày mà chế độ tính 8h, đn BGD sửa TT48 về giờ dạy + cho nghỉ hưu sớm 5 năm[/K8]
 -> đ/c Nhạ: ý 2 [A8|referred]ghi chuyển đoàn đbqh[/A8]. ý 1 [A7|in_progress|2024-06-30]ct huyện cho 120tr lắp quạt+mái xốp, xong trong hè[/A7]

nghỉ 10p

5) bác Ngoạn (hội ct đỏ; Vũ Xuân Ngoạn)
 k phải kn, [N]bác hỏi đ/c Nhạ cty nào trúng thầu đg bộ ven biển, đ/c Nhạ trl: liên danh, k nhớ tên[/N]
 nhưng có đn: [K9|Vũ Xuân Ngoạn|-|land_clearance|livelihood]nhà thầu đg ven biển mượn đg thi công làm nứt 9 nhà xóm 5, cam kết đền 2022 mà giờ rút quân rồi[/K9]
6) a. Tài xóm 2: nc sạch. [K10|Tài|xóm 2|utilities|livelihood]nc máy 3 ngày/tuần có, mà sau 23h mới chảy, hđ thì vẫn đủ tiền[/K10] -> a Đức nhà máy nc: [A10|in_progress|2024-07-31]thay ống D110 bằng D160 đoạn chợ cồn, hết T7 ổn[/A10]; a Tài: hẹn T7 năm nào :))

7) bà Mùi (xóm 9, hưu trí) noi dai, tom lai
[K11|Mùi|xóm 9|health|livelihood]tram y te het que thu duong, bn tieu duong tu mua[/K11], [K12|Mùi|xóm 9|front_and_democracy|constructive]tien dong gop hoi gi cung thu theo dau nguoi, hoi khuyen hoc, ctd, hoi nguoi cao tuoi.. de nghi mttq gom lai 1 nam thu 1 lan, cong khai tung khoan tren loa[/K12], [K13|Mùi|xóm 9|security|livelihood]thanh nien phong xe may no po... a nham, do la ca do bong da, tre trong xom no nan bo tron 4 dua[/K13]
-> ô Thiệu: ý y tế [A11|settled]tuyến trên cấp que từ hôm qua[/A11]; thu quỹ [A12|in_progress|2024-05-31]mttq họp các hội trong T5 thống nhất 1 phiếu thu[/A12]; cá độ - ca huyện [A13|in_progress]lập chuyên án, xin k nói chi tiết[/A13]

8) ô Đinh Công Sự - nguyên bt chi bộ xóm 4
[K14|Đinh Công Sự|xóm 4|government_building|constructive]sáp nhập xã xong 3 xóm cách trụ sở 6km, người già đi chứng thực vất vả, đn mỗi tuần 1 buổi bộ phận 1 cửa lưu động về nvh xóm[/K14]. bs: [K15|Đinh Công Sự|xóm 4|culture|livelihood]nvh xóm 4 bị thấm, kệ sách mục[/K15]
-> [A14,15|in_progress]2 ý này xã làm dc: 1 cửa lưu động thử từ T6 sáng thứ 5; nvh đưa vào ks 2024[/A14,15]

9) thêm lúc sắp hết giờ, c. Lưu Thị Nhài (xóm 1, bán hàng ăn) xin 2p:
- [K16|Lưu Thị Nhài|xóm 1|economy|livelihood]chợ mới xây xong 1 năm k mở, 80 hộ vẫn ngồi bán lề đg nắng mưa, tiền đặt chỗ 15tr/ki ốt nộp r, bao giờ xã mới cho vào[/K16]
- [K17|Lưu Thị Nhài|xóm 1|health|livelihood]may quan nuoc gan truong ban xuc xich, keo deo k nhan mac, hom kia 3 chau dau bung, dn y te voi cong an vao kiem tra[/K17]
- [N]hỏi: bán hàng ăn thì giấy khám sk mấy năm 1 lần?[/N] (trạm y tế: [A]1 năm 1 lần[/A])
 => ô Thiệu: chợ [A16|in_progress|2024-06-30]vướng nghiệm thu pccc, cam kết mở trc 30/6, ai k nhận chỗ nữa thì hoàn tiền[/A16]; hàng quà vặt [A17|in_progress]mai đoàn ktra của xã đi luôn, thu hết hàng k rõ nguồn gốc[/A17]

10) 1 bác k kịp hỏi tên, nói vọng từ dưới: [K18|-|-|front_and_democracy|constructive]tx cử tri năm nào cũng mời đúng mấy ông bà cán bộ nghỉ hưu với bí thư xóm, dân cấy dân buôn có biết đâu mà đi, nên họp tối ở từng cụm 2-3 xóm, báo trc trên loa 1 tuần, đb về nghe chứ đừng đọc bc[/K18]. cả hội trg ồ lên. c.tọa: [A18|in_progress]đúng, lần tới làm thử ở cụm xóm 9-10-11[/A18]

đ/c Nhạ tiếp thu, [N]yc xã trl bằng vb cho ô Kha, ô Ngoạn trc 10/5, gửi tổ đb 1 bản[/N]
11h15 kt. (tk: Huyền)
