@id B11
@layout speech
@title automatic transcript of a hall recording in Quảng Nam dialect: minute marks, "Người nói 1/2", no final punctuation, few capitals, interruptions
@format txt
@date 2023-09-22
@place xã Duy Thuận, huyện Duy Xuyên, tỉnh Quảng Nam
@level commune
@kind unscheduled
---
[tệp ghi âm: hop_dan_thon_ban_thach_2209.m4a, máy chuyển chữ, chưa sửa]

[00:00:12] Chủ tịch Nguyễn Tấn Sơn: rồi a lô a lô nghe rõ chưa bà con, rồi, [N]hôm ni xã về đây không có chi ngoài chuyện nghe bà con nói, ai nói giơ tay anh Lực đưa micro, nói tên cho máy hắn ghi, đừng có nói hùa một lần mấy người nghe không ra[/N]

[00:01:40] Người nói 2: dạ thưa chủ tịch tôi là Võ Thị Bông thôn Bàn Thạch, ờ, chuyện là ri, [K1|Võ Thị Bông|thôn Bàn Thạch|environment|livelihood]cái lò nấu nhôm của thằng cha nớ ở cuối xóm á, hắn đốt chiều đốt tối, khói hắn bay vô nhà tôi khét lẹt, thằng cháu nội tôi hai tuổi ho sặc sụa cả tháng ni, tôi nói hắn hắn còn đòi đánh tôi, rứa xã có dẹp hắn đi không[/K1] à, tôi chưa nói hết nghe anh, còn [K2|Võ Thị Bông|thôn Bàn Thạch|agriculture|livelihood]cái mương chỗ cây đa hắn sụp rồi đất lấp ngang, nước không xuống, ba sào ruộng tôi bỏ hoang từ vụ hè thu tới chừ[/K2] hết

[00:03:55] Chủ tịch Nguyễn Tấn Sơn: dạ rồi, dạ, mời bác áo xanh

[00:04:02] Người nói 3: tôi là Đinh Công Phùng bảy mươi tuổi cựu chiến binh thôn Cổ Tháp, tôi nói cái ni mong cán bộ đừng tự ái, là [K3|Đinh Công Phùng|thôn Cổ Tháp|government_building|livelihood]tôi lên xã chứng cái giấy ủy quyền, cô ở bàn số hai ngồi coi điện thoại, tôi kêu hai ba lần cô nói chờ, tôi chờ tới mười một rưỡi cô nói hết giờ, ờ, rứa tôi xin anh Sơn coi lại cái tác phong của cô nớ[/K3]

[00:05:20] (tiếng vỗ tay, tiếng cười)

[00:05:26] Người nói 3: còn một chuyện nữa hí, [K4|Đinh Công Phùng|thôn Cổ Tháp|social_welfare|livelihood]nghĩa trang liệt sĩ xã mình cỏ ngập đầu gối, gạch bong, hai bảy tháng bảy vừa rồi mới dọn được phía trước, phía sau mộ anh em tôi nằm trong lùm cây, tôi nhìn không đặng[/K4]

[00:06:48] Chủ tịch Nguyễn Tấn Sơn: cái chuyện cô ở bàn số hai thì [A3|in_progress]tôi xin lỗi bác trước hội trường luôn, sáng mai tôi làm việc với cô ấy, xã có camera, tôi coi lại ngày đó giờ đó, sai tôi xử[/A3] còn nghĩa trang thì [A4|in_progress|2023-11-30]xã có xin được bảy chục triệu của huyện rồi, qua mùa mưa, nghĩa là hết tháng mười một, lát lại gạch phía sau[/A4]

[00:08:10] Người nói 4: em là Trương Thị Thu Sương, em ở đội bốn, em nói lẹ em về cho con bú, [K5|Trương Thị Thu Sương|đội bốn|health|livelihood]trạm y tế xã mình tiêm ngừa một tháng có một ngày, mà ngày nớ cả mấy trăm đứa nhỏ, hết vắc xin năm trong một từ tháng năm tới chừ, em phải đem con ra Đà Nẵng chích dịch vụ tám trăm ngàn một mũi[/K5] với lại [K6|Trương Thị Thu Sương|đội bốn|utilities|livelihood]cái đèn đường ở khúc cua đội bốn hắn tắt ba tháng ni, tối thui, hôm rồi có ông nớ té gãy tay[/K6]

[00:09:31] Trạm trưởng (chị Yến): dạ Sương ơi [A5|explained]vắc xin là chương trình tiêm chủng mở rộng trên bộ chưa mua được, cả nước thiếu chứ không riêng chi xã mình, khi mô về chị gọi điện từng nhà[/A5]

[00:10:05] Chủ tịch Nguyễn Tấn Sơn: đèn thì [A6|in_progress|2023-09-25]anh Lực ghi, thứ hai thay[/A6]

[00:10:12] Người nói 5: a lô, tôi Phạm Phú Lãnh, tôi làm nghề chiếu bàn thạch đời thứ tư, mấy anh biết rồi đó, [K7|Phạm Phú Lãnh|-|economy|constructive]cả làng còn có mười chín khung dệt, tôi nghĩ hoài hè, chừ du khách ở Hội An đông như rứa mà chiếu mình bán ngoài chợ ba trăm ngàn một đôi, thì tại răng huyện không làm một cái nhà dệt ngay bến thuyền, cho khách ngồi dệt một khúc, in tên họ lên đem về, thu vé rồi chia cho thợ, mở lớp cho mấy đứa trẻ, có lương hai năm đầu thì hắn mới theo chớ để như ri mười năm nữa là mất nghề[/K7]

[00:12:40] Người nói 5: mà còn cái cói, [K8|Phạm Phú Lãnh|-|agriculture|livelihood]đất trồng cói ở bãi Đông bị nhiễm mặn mấy mùa rồi, xin cái cống ngăn mặn, nhỏ thôi[/K8]

[00:13:05] Người nói 6 (nói chen, không micro): nói chi cói, nói cái cầu đi, [K9|-|-|land_clearance|livelihood]nhà tôi bị đóng cọc cầu nứt từ trong ra ngoài, công ty hắn hứa đền mà hai mùa mưa rồi[/K9]

[00:13:15] Chủ tịch Nguyễn Tấn Sơn: [N]đề nghị anh chờ tới lượt hí, anh tên chi[/N]

[00:13:19] Người nói 6: Lê Quang Tể, nhà sát mố cầu, mười bốn nhà chớ không phải mình tôi

[00:13:30] Phó chủ tịch huyện (ông Phan Xuân Cảnh): thưa anh Tể, tôi trả lời chuyện này luôn, [A9|in_progress|2023-10-10]bảo hiểm của công trình đã đo xong mười bốn nhà, giá trị thiệt hại hơn chín trăm triệu, họ xin tới mùng mười tháng mười chi, nếu không chi huyện không ký nghiệm thu[/A9]

[00:14:50] Người nói 7: dạ em chào các anh các chị, em là Hứa Minh Trọng bí thư đoàn thôn Vĩnh Nam, em xin có ba ý ạ, ờm ý một là [K10|Hứa Minh Trọng|thôn Vĩnh Nam|culture|livelihood]sân bóng của thôn bị quy hoạch làm bãi đậu xe từ năm kia mà chưa có sân khác, tụi em đá nhờ trên ruộng[/K10], ý hai là [K11|Hứa Minh Trọng|thôn Vĩnh Nam|transport,security|livelihood]dạo ni có mấy đứa nẹt pô đua xe khúc đường 610 sau mười giờ đêm có mang theo cả mã tấu, bà con sợ không dám ra đường[/K11], ý ba em xin kiến nghị, ờ là, [K12|Hứa Minh Trọng|thôn Vĩnh Nam|front_and_democracy|constructive]đoàn xã họp chi đoàn toàn giờ hành chính, thanh niên tụi em đi làm công ty hết, nên sinh hoạt qua zalo với tối thứ bảy, việc chi làm được thì giao việc thật như số hóa hồ sơ cho người già, chớ đừng giao đi dự cho đủ ghế[/K12] dạ em hết

[00:17:20] Chủ tịch Nguyễn Tấn Sơn: Trọng nói anh thấm, [A10|in_progress]sân bóng có chỗ rồi, đất năm phần trăm sau lưng trường cũ, còn chờ huyện ký[/A10], [A12]ý ba anh giao bí thư đoàn xã trả lời em bằng việc làm[/A12]

[00:17:58] Trưởng công an xã: [A11|in_progress]mấy đứa nớ công an nắm được bốn đứa, ba đứa ở xã khác, tối thứ bảy ni phối hợp công an huyện chặn hai đầu[/A11]

[00:18:02] Người nói 9: tôi Ngô Thị Lan ở xóm Bàu, [K13|Ngô Thị Lan|xóm Bàu|land_management|livelihood]tôi đi làm cái sổ đỏ cho thửa vườn ông già để lại, bốn chị em ký đủ hết rồi, nộp từ tháng giêng[/K13]

[00:18:15] Trưởng công an xã: [N]đề nghị mấy anh ngoài hiên đừng hút thuốc nghe, khói vô đây[/N]

[00:18:19] Người nói 9: rồi, [K13+]tới tháng tư kêu bổ sung giấy khai tử của ông nội tôi, ông nội tôi chết năm bốn lăm lấy mô ra giấy khai tử, rứa xã có cách chi làm cho tôi với[/K13+] tôi đi mòn dép rồi

[00:18:34] Chủ tịch Nguyễn Tấn Sơn: [A13|in_progress]chị Lan xuống gặp anh tư pháp, có hai người làm chứng là xã xác nhận được, tôi giao anh nớ làm cho chị trong tuần[/A13]

[00:18:40] Người nói 8: tôi không xưng tên, [N]tôi chỉ nói là từ hồi anh Sơn về làm chủ tịch dân tôi thấy khá hơn trước, rứa thôi[/N]

[00:19:02] Chủ tịch Nguyễn Tấn Sơn: dạ cảm ơn bác, chừ tôi trả lời cô Bông, [A1|in_progress|2023-10-07]lò nhôm không phép, hôm nay tôi ký quyết định đình chỉ, cho mười lăm ngày tự tháo, không tháo xã tháo[/A1], mương cây đa [A2|in_progress|2023-09-29]hợp tác xã đem máy múc vô trong tuần tới[/A2], [A7,8]chuyện nhà dệt với cống ngăn mặn anh Lãnh nói thì tôi xin anh thêm một buổi, tôi mời phòng kinh tế huyện ngồi chung[/A7,8], [N]chừ trễ rồi đề nghị bà con ký vô danh sách trước khi về giùm tôi[/N]

[00:20:31] (hết tệp)
