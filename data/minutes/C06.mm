@id C06
@layout scruffy
@title phone notes of a ward officer at night meetings in tenement blocks: lines by hour, arrows, "->" answers inline, asks split by slash, undiacritical lines, replies sent by Zalo pasted after
@format txt
@date 2020-07-02
@place phường Kim Giang Đông, quận Thanh Xuân, thành phố Hà Nội
@level commune
@kind unscheduled
---
Ghi nhanh tối 2/7/20 - sân nhà B5 tập thể KG Đông
có: a.Quyết CT phường, c.Thư bt cb 6, a.Toàn tp qlđt quận, mấy ông cán bộ nước sạch. Dân đứng đông lắm chắc trăm rưỡi
k micro, [N]a.Quyết: đn bà con nói từng ng 1, ai nói rồi thì nhường, đừng chửi nhau[/N]

19h40
ô Vịnh p.203 B5 -- [K1|Vịnh|B5|utilities|livelihood]nước sông Đà mất từ thứ 6 tuần trc, cả nhà 4 tầng xách xô xuống bể ngầm mà bể thì váng vàng, xin téc nước sạch về ngay đêm nay[/K1] => [A1|in_progress|2020-07-02]nước sạch HN: 22h có 2 xe téc, sáng mai bơm lại[/A1]
ba Lien p.105: [K2|Liên|B5|utilities|livelihood]be nuoc ngam 30 nam chua thau, gian bo, de nghi thau rua + xet nghiem, ket qua dan o cau thang[/K2] / [K3|Liên|B5|environment|livelihood]cống sau nhà trào phân lên sân, trẻ con lội, gọi 3 lần k ai thông[/K3]
-> a.Quyết: [A2|in_progress|2020-07-12]thau bể phường lo, 12/7[/A2]. [A3|in_progress]cống thuê xe hút mai[/A3]
cậu thanh niên áo đỏ (k xưng tên): [N]sao bên Định Công có nước mà bên này k có?[/N] -> [A]tuyến ống khác, bên kia lấy từ trạm khác[/A]
bác Đào Hữu Chỉnh tổ 14 nói dài: 
 1/ [K4|Đào Hữu Chỉnh|tổ 14|urban_planning|livelihood]nhà B5 nghiêng, kẽ tường đút lọt bàn tay, q. kiểm định năm 2016 bảo mức C mà k cho xem kq. Đn công bố + kiểm định lại[/K4]
 2/ [K5|Đào Hữu Chỉnh|tổ 14|urban_planning|constructive]cải tạo ccư cũ TP làm mãi k đc vì đòi 100% đồng ý. theo bác chỉ nên 2/3, ai k chịu thì mua lại theo giá thẩm định độc lập, đừng để 1 hộ giữ chân cả khu[/K5]
 3/ [N]hoan hô a.Quyết tối nay dám xuống[/N]
-> a.Toàn: ktra lại [A4|in_progress|2020-09-30]quận xin tiền kđ, q3 có kq, hứa dán bảng tin[/A4]. [A5|referred]tỉ lệ đồng thuận luật Nhà ở qđ, ghi vào báo cáo TP[/A5]

20h15 bắt đầu cãi nhau vụ để xe
chị Hằng p.308: [K6|Hằng|B5|security|livelihood]tầng 1 cho thuê kho vải, xe máy dựng kín cầu thang bộ, cháy thì chết hết, đn CS PCCC xuống lập bb, đuổi kho đi[/K6]
ông kho vải (Tuyến) nói lại: [N]tôi có hợp đồng đàng hoàng, đóng thuế đủ[/N]
bác Tâm câm quyền (tổ phó?) : [K7|Tâm|-|transport|livelihood]đầu ngõ 95 ô tô đỗ 2 bên tối ngày xe cứu hỏa sao vào, kẻ vạch cấm đi các ông[/K7]
=> [A6|in_progress]ca phường phối hợp pccc quận ktra kho tuần này[/A6] ; [A7|in_progress|2020-07-20]ngõ 95 cắm biển cấm đỗ từ 20/7[/A7]

20h35. may ba gia
- ba Nhung 79t: [K8|Nhung|-|social_welfare|livelihood]toi song 1 minh luong 3tr1, ba cu giup viec bo ve que tu hoi covid, xin phuong co ng cham soc tai nha cho nguoi neo don[/K8]
- bà Tuyết: [K9|Tuyết|-|social_welfare|livelihood]tiền hỗ trợ covid 62k tỷ tổ tôi 5 ng bán hàng rong chưa ai có, phường bảo k có hđ lao động, mà bán rong thì lấy đâu ra hđ[/K9]
- cụ Phái: k có gì, [N]các con nó lo cả, cảm ơn đảng[/N]
-> c.Thư: [A8]chi bộ nhận bà Nhung, hội PN cử 2 cô thay nhau sáng chiều[/A8]. a.Quyết: [A9|explained]bán rong có mẫu 03 riêng, chỉ cần tổ trưởng xác nhận đã ngừng bán, 5 ng này mai lên p.LĐ làm lại[/A9]

20h50 - chị Mai Hương gv nghỉ hưu (đọc từ tờ giấy): "[K10|Mai Hương|-|government_building|constructive]Phường lập zalo tổ dân phố mà chỉ đăng thông báo, khóa bình luận. Xin mở cho dân hỏi, có người trực trả lời trong 24h, cuối tuần phường tổng kết dân hỏi gì, ai trả lời[/K10]". Mn vỗ tay
-> a.Quyết [A10|in_progress|2020-07-06]ok từ thứ 2[/A10]
a grab: [K11|-|-|culture|livelihood]san choi b5 cho thue lam bai giu xe mat r, tre con k co cho choi, tra lai san cho bon no[/K11] (chua ai tra loi, 21h05)
lão Khang: [K12|Khang|-|economy|livelihood]chợ cóc đầu hồi ồn với tanh quá, dọn về chợ Kim Giang đi, bên ấy trống nửa ki ốt[/K12] -> [A12]mai đội TTĐT ra làm việc[/A12]

21h10 về. THIẾU: chữ ký. [N]nhắc c.Thư: đn các tổ nộp ds hộ nghèo trước 5/7[/N]

--- dán từ zalo nhóm "Đối thoại B5" 3/7 sáng ---
[Quyết CT]: [A11|in_progress|2020-07-31]sân B5 hđ giữ xe hết hạn 31/7, phường k ký tiếp, từ 1/8 trả lại sân[/A11]
[Vịnh 203]: nước chảy rồi ae ơi
[Lan Anh]: thế [K13|Lan Anh|-|utilities|livelihood]đèn hành lang cầu thang tầng 3-4 hỏng nốt thì phường thay giúp với ạ[/K13], tối om
[Quyết CT]: [A13|settled]mai thợ lên (đã xong 4/7)[/A13]
