@id B04
@layout scruffy
@title notebook of a commune office clerk, half without diacritics, arrows for answers, abbreviations, slashes, no capitals
@format txt
@date 2022-08-19
@place xã Ia Pnôl, huyện Đức Cơ, tỉnh Gia Lai
@level commune
@kind unscheduled
---
so tay hop - Hiền VP - 19/8/22 - nha rong lang Krai
dot xuat vi tuan truoc ba con keo len xa vu cty cao su

ct: a.Dũng BT, c.Nhàn CT, a.Siu Blưk PCT, CA xã, KL địa bàn, cty 74 (a.Thắng đội trg)
dân: 3 làng, chắc ~90 ng, già làng Rơ Châm Hyơih ngồi đầu

a.Dũng mở đầu: [N]đn bà con bình tĩnh, ai nói trước nói sau đều đc ghi, ko la lối, ko quay live[/N]

--- làng Krai ---
rcham Hyơih: [K1|Rơ Châm Hyơih|làng Krai|land_management|livelihood]đất rẫy ông bà tổ tiên chỗ suối Ia Đal cty rào lại 2019, nói là đất cty. dân ko có rẫy làm. kn trả lại ~37ha[/K1]
   -> a.Thắng: [A1|explained]đất cty thuê của tỉnh có QĐ, ranh đo rồi[/A1]
   (ồn ào, già Hyơih đập gậy)
ksor Phit (nam, trẻ): [K2|ksor Phit|làng Krai|social_welfare|livelihood]xin đc nhận vô cty làm công nhân cạo mủ, cty toàn lấy ng ngoài kia vô[/K2]
kpuih H'Lel: [K3|kpuih H'Lel|làng Krai|utilities,environment|livelihood]giọt nước làng bị bùn từ lô cao su chảy xuống đục ngầu ko uống đc, mua nước bình 12k[/K3]
    [K4|kpuih H'Lel|làng Krai|environment|livelihood]phun thuốc cỏ ngay đầu nguồn, cá chết[/K4]
    => Thắng: [A4]sẽ ko phun trong vòng 50m nữa[/A4] / c.Nhàn: [A3|in_progress|2022-09-10]xã xin bể lọc UNICEF còn dư ở kho huyện, chậm nhất 10/9 lắp[/A3]

--- lang Bua ---
(a Tuấn ghi hộ khúc này, may a ko co dau)
Ro Lan Thuom: [K5|Ro Lan Thuom|lang Bua|transport|livelihood]duong tu nga 3 vao lang lay loi, xe cong nong cho mi con bi lat 2 cai, nho xa goi cty do da vi xe cty chay nhieu nhat[/K5]
-> [A5|in_progress]cty cho 12 xe da, xa lo may ui, lam trong thang 9[/A5]
Siu H'Nghen: [K6|Siu H'Nghen|lang Bua|education|livelihood]3 dua con hoc lop ghep 1 voi 2, co giao nguoi kinh noi khong hieu, xin 1 co nguoi Jrai[/K6]. [N]cam on bo doi bien phong cho con bo[/N]
-> PCT Bluk: [A6|referred]de nghi len Phong GD, xa ko co quyen[/A6]
Ro Mah Juih: [K7|Ro Mah Juih|lang Bua|security|livelihood]co nguoi la den ru di Campuchia lam casino luong 20tr, da co 2 dua di ko lien lac dc. cong an tim giup[/K7]
-> CA: [A7|in_progress]da lap ho so bao huyen + bien phong, dang xac minh[/A7]
ai do cuoi nha rong noi vong len: [K8|-|lang Bua|security|livelihood]may quan dau duong cho ghi no ruou, thu bang mi non, phai phat di[/K8]
vo Ro Mah Juih (ko ghi ten): [K9|-|lang Bua|health|livelihood]tram xa het thuoc sot ret, thuoc ho con nit, xuong lay 2 lan ko co[/K9]

--- làng Triêl ---
(tôi ghi tiếp)
trưởng thôn Siu Tơm, có giấy viết sẵn, đọc:
1 [K10|Siu Tơm|làng Triêl|agriculture|livelihood]điều mất mùa 2 năm, bọ xít muỗi, chưa thấy ai xuống hướng dẫn phun[/K10] -> [A10]KN huyện xuống t9[/A10]
2 [K11|Siu Tơm|làng Triêl|agriculture|constructive]hỗ trợ giống kiểu chia đều mỗi nhà 20 cây là ko ăn thua; nên dồn lại cho nhóm 10 hộ làm chung 1 vườn, có kỹ thuật kèm, đc mới nhân ra[/K11]
3 [K12|Siu Tơm|làng Triêl|government_building|constructive]cán bộ xã xuống làng ít quá, kn mỗi cb phụ trách 1 làng, ngủ lại làng 1 đêm/tuần, chấm công ở làng[/K12]
4 [K13|Siu Tơm|làng Triêl|government_building|livelihood]pc thôn đội trưởng, y tế thôn 5 tháng chưa có đồng nào[/K13] -> c.Nhàn ghi: [A13|in_progress|2022-08-31]kho bạc trả hs do sai mẫu, KT làm lại, 31/8 có tiền[/A13]
5 [N]hỏi tách làng thì đc chia đất ko[/N] -> [A]chưa có chủ trương tách[/A]

rcham Bloi xen ngang: [K14|rcham Bloi|làng Triêl|social_welfare|livelihood]nhà tôi có trong ds 1719 xoá nhà tạm từ năm ngoái mà cột bê tông ko thấy đâu, nhà sập nửa rồi[/K14] !!!
  -> a.Blưk: [A14]đợt 2 mới có vốn, ưu tiên nhà a số 1[/A14]

--- làng Ngol (tới trễ, 11g, đi 2 công nông) ---
(ghi tắt, hết mực bút xanh)
Rơ Mah Klăh: [K15|Rơ Mah Klăh|làng Ngol|transport|livelihood]cầu tràn qua suối Ia Krêl sạt 1 bên móng, mưa lớn là cả làng kẹt lại, hôm 2/8 khiêng bà đẻ qua suối suýt trôi[/K15]
   [K16|Rơ Mah Klăh|làng Ngol|utilities|livelihood]điện kéo về 2020 mà 31 nhà cuối làng chưa có công tơ, câu nhờ, mùa khô tụt áp cháy hết quạt[/K16]
   -> c.Nhàn: [A15|referred]cầu tràn >2 tỷ, xã làm tờ trình huyện xin vốn dự phòng[/A15], [A16|in_progress|2022-09-15]điện lực hẹn đến lắp 31 công tơ trc 15/9[/A16]
Siu Thêm (mục sư): [N]nhóm chúng tôi cảm ơn xã cho mượn nhà rông dịp lễ[/N]. [K17|Siu Thêm|làng Ngol|culture|livelihood]Thanh niên ko có chỗ chơi, sân bóng cũ cty múc đất làm hố, xin san lại[/K17]
   -> [A17]cty nói san, 2 ca máy[/A17]
Rơ Châm Yêng (học lớp 11, nói nhỏ, hỏi đi hỏi lại mới nghe): [K18|Rơ Châm Yêng|làng Ngol|education,social_welfare|constructive]bạn cháu lớp 10 bỏ học đi hái cà phê gần hết vì học ở huyện ko có tiền trọ, nên cho hs các làng ăn ở nội trú theo tuần, gạo thì nhà góp, tiền ăn nhà nước bù[/K18]
   -> a.Dũng: [A18|referred]ghi lại, báo lên huyện[/A18]
1 chị bế con: [K19|-|làng Ngol|social_welfare|livelihood]chồng bỏ đi 3 năm, sổ hộ khẩu đứng tên chồng nên ko xét hộ nghèo cho tôi[/K19] -> CA xã: [A19]mai lên tách hộ, mang theo cmnd[/A19]

KL: k có ai nói phá rừng. a.Hưng KL tự nói: [N]đn bà con ko đốt rẫy giờ trưa, ai đốt cháy rừng là bị phạt, nặng thì đi tù[/N]

a.Dũng chốt (ghi nhanh)
* đất cty <-> làng Krai: [A1|in_progress|2022-10-15]xã mời TNMT huyện + cty + già làng đi chỉ ranh tận nơi, xong tr 15/10, chưa xong thì cty ko đc rào thêm[/A1]
* tuyển cn: [A2]cty nhận 15 ng làng Krai đợt tháng 10, có chữ ký, học cạo 1 th ăn lương 70%[/A2]
* quán ghi nợ -> [A8]CA xã gọi 4 quán lên ký cam kết, tái phạm rút gp[/A8]
* thuốc -> [A9|in_progress]TYT dự trù lại, tuần sau có[/A9]
* cb bám làng: [A12]đồng ý, ra thông báo phân công ngay trg tháng, còn ngủ lại thì tự nguyện[/A12]
tan 11g45. dân chưa chịu lắm vụ đất, già làng nói "chờ coi"
// nhớ đánh máy lại trc thứ 2, xin chữ ký a.Dũng
