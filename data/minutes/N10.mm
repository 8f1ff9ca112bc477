@id N10
@layout scruffy
@title Scruffy notes with abbreviations, some lines without diacritics
@format txt
@date 2019-08-29
@place xã Tràng Khánh, huyện Văn Quan, tỉnh Lạng Sơn
@level commune
@kind periodic
---
bb đối thoại xã TK ngày 29/8/2019  - bản ghi nhanh của VP (đ/c Phong)
tp: bt ĐU đ/c Hoàng Văn Lạn (ct), ct UBND đ/c Lương Ích Sáu, các đ/c ban ngành, dân 6 thôn ~ 70 ng
8h05 bắt đầu. Bt khai mạc -> [N]đn bà con p/b ngắn, k nói việc riêng tư mâu thuẫn gđ[/N]

(gt đại biểu - bỏ qua)
BC kq ý kiến năm 2018: 14 yk, xong 9, còn 5 [N](cầu treo Nà Lốc dân đn làm lại, huyện chưa có vốn)[/N] - k ai thắc mắc thêm

ý kiến dân:
1- Lành Văn Sý (Bản Châu): [K1|Lành Văn Sý|Bản Châu|transport|livelihood]đg từ UB vào Bản Châu 2,8km chưa bê tông, mưa xe k lên đc dốc Keo Nộc, đn đưa vào kh 2020[/K1]
2- bà Hoàng T Nhình (Nà Lốc): [K2|Hoàng Thị Nhình|Nà Lốc|agriculture|livelihood]trâu bò thả rông fá ngô, lợn dịch tả chết 43 con chưa đc hỗ trợ tiền, đn sớm chi trả cho các hộ[/K2]; [K3|Hoàng Thị Nhình|Nà Lốc|environment|livelihood]lợn chết vứt ra suối, thối k chịu nổi[/K3]
3. anh Chu Văn Thạo (Khòn Pát) - 
 + [K4|Chu Văn Thạo|Khòn Pát|agriculture,economy|constructive]xã ta có hồi nhiều nhưng bán hoa khô giá rẻ, đn lập HTX sấy hồi, chưng tinh dầu, xã đứng ra gọi dn vào, mỗi thôn 1 tổ thu mua[/K4]
 + [K5|Chu Văn Thạo|Khòn Pát|utilities|livelihood]tram bien ap thon yeu, cot dien go muc 7 cot, trua nang toan nhay cau dao, de nghi dien luc thay[/K5]
ct UBND: [A1]đg Bản Châu đã có tên trong dm ctr 135 năm 2020, vốn 1,4 tỷ[/A1]. [A2]tiền dịch tả huyện cấp xong rồi, 15/9 chi[/A2]. [A3]giao thú y + ca xã đào hố chôn, rắc vôi ngay chiều nay[/A3]
4.ông Vy Thế Ón: mình hoan nghênh xã làm tốt vụ lúa mùa vừa rồi. ko có yk j
5) bà Liễu Thị Xanh (Nà Lốc) hỏi: [N]giay khai sinh cua chau noi toi bi sai ngay sinh thi sua o dau, can giay to gi?[/N] -> tư pháp: lên 1 cửa, mang sổ hk
6) Ông Hứa Văn Khầu (Bản Rạ):
[K6|Hứa Văn Khầu|Bản Rạ|land_management|livelihood]năm 96 nhà nước giao rừng, nay đo lại thì đất nhà tui nhảy sang tên ô Pảo, xã hoà giải 2 lần k thành, đn huyện về gq[/K6]
[K7|Hứa Văn Khầu|Bản Rạ|security|livelihood]từ dạo mở đg qua khe có ng lạ vác súng săn vào rừng ban đêm, gõ cửa nhà dân, mọi ng sợ, ca xã cần chốt[/K7]
7) c Nông Thị Kết, hs pn: [K8|Nông Thị Kết|-|front_and_democracy|livelihood]chi hoi pn thon Khon Pat chua co loa dai, cho hop, xin xa ho tro 1 bo loa[/K8]. [K9|Nông Thị Kết|-|social_welfare|livelihood]vay nhcsxh cho ho can ngheo lam don tu thang 3 chua duyet, de nghi doc giup[/K9]
8) cụ Lăng Văn Páo (ng có uy tín): [K10|Lăng Văn Páo|-|government_building|constructive]cán bộ xã đi họp huyện nhiều quá, dân lên toàn gặp cửa đóng. nên ghi lịch trực từng ng lên bảng, ai vắng phải có ng thay, thứ 5 hằng tuần ngồi ở thôn tiếp dân chứ k bắt dân xuống[/K10]
9) thầy Lộc (hiệu trưởng TH): [K11|Lộc|-|education|livelihood]phân trường Bản Rạ mái tôn thủng, 18 cháu học ghép, bàn ghế mượn đình, cần sửa trc khai giảng 5/9[/K11]
10) a Lý Văn Tòng (Khòn Pát): [K12|Lý Văn Tòng|Khòn Pát|utilities|livelihood]song dt chap chon, thon co 61 ho ma hoc sinh phai len doi hoc, xin nha mang dung cot[/K12]. them nua [K13|Lý Văn Tòng|Khòn Pát|social_welfare|constructive]che do cho ng co uy tin va nghe nhan hat then nen tra hang thang theo muc chung cua tinh, dung de moi xa cho 1 kieu[/K13]
11) bà Triệu Thị Dín: k có yk, chỉ xin cám ơn đoàn bs huyện về khám mắt cho ng già tháng 7
12) ô Hoàng Văn Ngọ (Bản Châu, cb hưu): [K14|Hoàng Văn Ngọ|Bản Châu|party_building|constructive]chi bộ thôn mình 7 đv thì 5 ng trên 60t, kết nạp 1 ng mất 2 năm vì chờ xác minh lý lịch. đn ĐU cử hẳn 1 đ/c chuyên lo hồ sơ, hẹn ngày xong cho từng ng, giao chỉ tiêu cho đoàn TN giới thiệu quần chúng[/K14]
(giải lao 10p, nước chè)

trả lời tiếp:
- ct: [A4]hoan nghênh a Thạo, xã sẽ đi học HTX bên Bình Gia, quý 4 họp dân[/A4]; [A5]điện lực hẹn thay cột trong t10[/A5]; [A6]tranh chấp rừng chuyển hs lên phòng tn trc 15/9[/A6]; [A7]ca xã + dân quân chốt khe từ tối nay[/A7]
- [A9]NHCS: đã duyệt 31/8 giải ngân[/A9]; [A8]loa: xã cho 1 bộ cũ[/A8]
- [A11]phòng gd đã duyệt 35tr, thợ vào thứ 2[/A11]
- [A12]viettel k/s rồi, t11 dựng cột ở đồi Pò Mạ[/A12]; [A13]chế độ ng uy tín là của TW, tỉnh, xã chỉ đn lên trên[/A13]
- bt: [A14]ĐU giao đ/c Thường trực lo hs kết nạp, ghi ngày hẹn vào sổ[/A14]; [A10]đồng ý lịch trực, làm từ tháng 9, treo ở cổng[/A10]
KL bt: [N]đn UB gq dứt điểm các y/c của dân, nhất là tranh chấp rừng, tiền dịch; các đ/c thôn đôn đốc[/N].
11h10 xong. ký: Phong
