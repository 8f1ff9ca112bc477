@id S05
@name doi-thoai-dot-xuat-cho-can-tho-2018
@layout turn_answer
@title Unscheduled dialogue at a market, speech turns "- Bà X:" with dashes, officials' answers interleaved with their titles
@format txt
@date 2018-10-09
@place phường An Khánh Tây, quận Ninh Kiều, thành phố Cần Thơ
@level district
@kind unscheduled
---
^ BIÊN BẢN
^ Về việc đối thoại đột xuất với tiểu thương chợ Rạch Ngỗng Cũ

Ngày 09/10/2018, sau khi có chừng 60 tiểu thương bỏ sạp kéo tới cổng Ban quản lý chợ phản đối việc di dời sang chợ mới, UBND quận tổ chức đối thoại ngay tại nhà lồng chợ.
Thời gian: 9 giờ 20 phút.
Thành phần: ông Châu Vĩnh Phú - Phó Chủ tịch UBND quận; bà Lâm Ngọc Yến - Trưởng phòng Kinh tế; ông Quách Tuấn Kiệt - Trưởng Ban quản lý chợ; ông Hứa Thanh Nhã - Phó Trưởng Công an phường; bà Diệp Thị Hoa - Chủ tịch UBND phường; khoảng 60 tiểu thương (ai tới thì ký danh sách kèm theo).

Diễn biến:
- Ông Phú (Phó Chủ tịch UBND quận): Tôi xin lỗi bà con vì để bà con phải bức xúc vậy. [N]Giờ tôi đề nghị từng người nói, người này nói người kia đừng chen, ai nói xong tôi trả lời liền, không có chuyện ghi sổ rồi để đó.[/N]
- Bà Nguyễn Thị Ba Dừa (sạp cá số 14): Tui bán cá ở đây ba mươi năm rồi. [K1|Nguyễn Thị Ba Dừa|sạp cá số 14|economy|livelihood]Chợ mới nằm tuốt trong hẻm, ngày bán được ba bốn chục ký, bằng phân nửa ở đây, chưa kể tiền sạp tăng từ 450 lên 1 triệu 2. Đề nghị quận cho bán lại chợ cũ đến hết Tết[/K1].
- Ông Phú: [A1]Tôi hiểu, chuyện dời chợ là bắt buộc vì nhà lồng này kiểm định nguy hiểm rồi. Nhưng mốc 15/10 tôi cho dời tới 31/10, còn bán qua Tết thì tôi không dám hứa, sập một cái là chết người đó cô.[/A1]
- Anh Lý Sang (sạp rau): [K2|Lý Sang|sạp rau|economy|livelihood]Tiền sạp bên chợ mới đắt quá, ít ra cũng miễn cho chúng tôi ba tháng đầu, sau đó thu bằng giá chợ cũ một năm cho quen khách[/K2].
- Bà Yến (Trưởng phòng Kinh tế): [A2]Đơn vị đầu tư tính giá theo phương án đã duyệt, nhưng tôi sẽ trình quận miễn 2 tháng và giảm 50% trong 4 tháng tiếp theo.[/A2]
- Chị Sơn Thị Ánh: Cái tui bực là [K3|Sơn Thị Ánh|-|front_and_democracy|livelihood]họp hành thì bảo lấy ý kiến, mà tới giờ chưa ai cho tiểu thương coi phương án sắp sạp, bốc thăm sao cũng không biết, nói đùng một cái là dời[/K3].
- Ông Kiệt (Trưởng Ban quản lý chợ): [A3]Tôi nhận khuyết điểm. Ngày mai dán sơ đồ 186 sạp ở cổng, 20/10 mời tất cả bốc thăm công khai, có đại diện tiểu thương giám sát.[/A3]
- Bà Ba Dừa: Vậy là phải bốc thăm hả? [K4|Nguyễn Thị Ba Dừa|sạp cá số 14|economy|livelihood]Nhóm cá tụi tui 22 sạp yêu cầu được ở gần nhau, gần cống thoát nước, chứ bốc thăm loạn xạ, cá nằm kế hàng vải là tanh hết, ai mà mua[/K4].
- Ông Kiệt: [A4]Ý này đúng quá, cho bốc theo ngành hàng, khu cá riêng.[/A4]
- Ông Tư Lành: Tôi là người mua, dân xóm này, chớ không bán. Tôi nghe mấy cô nói mà tội. Thôi thì nói gì nói, chợ này sắp sập thiệt, hồi bão tháng 7 nó rung rung thấy ghê.
- Ông Trần Minh Sử (sạp thịt): Tôi nói thẳng, [K5|Trần Minh Sử|sạp thịt|security|livelihood]mấy bữa nay có nhóm thanh niên xăm trổ tới đe dọa, nói ai không đóng tiền bảo kê chợ mới thì khỏi bán. Tôi đã báo, công an phường phải lập hồ sơ bắt mấy đứa đó[/K5].
- Ông Nhã (Phó Trưởng Công an phường): [A5]Chúng tôi nhận 2 đơn tố giác, đã mời 3 đối tượng lên làm việc sáng nay. Bà con ai bị hăm dọa thì đến khai báo, chúng tôi giữ bí mật.[/A5]
- Chị Huỳnh Thị Kim Thoa (bán trái cây): [K6|Huỳnh Thị Kim Thoa|-|economy|livelihood]Tui mới vay ngân hàng hơn 40 triệu, giờ dời mà không có khách thì lấy gì trả? Có thể nào quận nói với ngân hàng cho mấy chị em đang vay giãn nợ nửa năm được không[/K6]?
- Ông Phú: [A6]Tôi sẽ mời ngân hàng chính sách và Hội Phụ nữ họp trong tuần, ai có sổ vay đem lại đăng ký.[/A6]
- Cô Út Nhỏ: [K7|Út Nhỏ|-|transport|livelihood]Đường vô chợ mới lầy, hẻm có hai thước rưỡi, xe ba gác chở hàng kẹt cứng, phải làm lại cho trải nhựa trước khi dời[/K7]. [K8|Út Nhỏ|-|utilities|livelihood]Nước chợ mới xài giếng khoan vàng khè, tụi tui rửa rau không dám[/K8].
- Bà Hoa (Chủ tịch UBND phường): [A7]Hẻm 50 m trước chợ mới đang trải đá, tuần tới thảm nhựa, cấm xe tải vào.[/A7] [A8]Đường ống nước sạch đấu nối xong thứ năm tuần này.[/A8]
- Ông Huỳnh Văn Bé: [K9|Huỳnh Văn Bé|-|economy|constructive]Tui chỉ góp một ý. Muốn chợ mới đông thì phải lôi người ta vô, chớ ép bán không ăn thua. Quận nên cho một góc làm chợ đêm đồ ăn, miễn tiền sạp, kéo xe đưa khách du lịch từ bến Ninh Kiều vô, bên tui với phường cùng làm[/K9].
- Ông Phú: [A9]Ý hay, tôi giao phòng Kinh tế với phòng Văn hóa soạn kế hoạch thí điểm cuối tuần trước Tết.[/A9]
- Bà Nguyễn Thị Ba Dừa: [N]Ông Phú cho hỏi, trong cái nhà lồng chợ cũ này sau này làm gì?[/N]
- Ông Phú: Dự kiến làm công viên và nhà sinh hoạt cộng đồng, chưa có thiết kế, khi nào có sẽ đem trưng ra xin ý kiến bà con.
- Chị Phan Thị Thu: Sạp tui số 90, [K10|Phan Thị Thu|sạp số 90|economy|livelihood]hồi năm 2009 có đóng 35 triệu tiền góp vốn xây nhà lồng, giấy tờ còn đủ, mà trong danh sách hoàn tiền không có tên[/K10].
- Ông Kiệt: [A10]Chị gửi bản sao phiếu thu cho tôi ngay bữa nay, đối chiếu sổ 2009, trả lời bằng văn bản trước ngày 20.[/A10]
- Bà Liêu Thị Hồng: Mấy ông làm vậy là nghe được. Tui không có gì, tui dọn.
- Ông Phú: Như vậy bà con thống nhất: bán ở đây tới 31/10, 20/10 bốc thăm. [N]Tôi đề nghị bà con về mở sạp, đừng tụ tập trước cổng Ban quản lý nữa; còn yêu cầu Ban quản lý làm đúng như đã hứa, ngày nào xong báo tôi.[/N]

Kết thúc lúc 11 giờ 05 phút. Biên bản đọc lại cho các bên nghe, không ai có ý kiến gì khác, cùng ký tên.
        Đại diện tiểu thương                      Người ghi                    Chủ trì
        Nguyễn Thị Ba Dừa                      Đỗ Kim Phượng                Châu Vĩnh Phú
