@id C05
@layout question_time
@title question time of a communal people's council 2025: delegates question with data, chair hurries, rejoinders refine or add, voters' letter and a hotline message read aloud, director promises; some answers deferred to writing
@format txt
@date 2025-12-18
@place xã Ia Mơ Lang, tỉnh Gia Lai
@level commune
@kind voter_contact
@wrap 90
---
HỘI ĐỒNG NHÂN DÂN XÃ IA MƠ LANG - KHÓA II
BIÊN BẢN PHIÊN CHẤT VẤN, kỳ họp thứ 4 (phát thanh trực tiếp trên loa các làng)
Sáng 18/12/2025. Điều hành: bà Rơ Châm H'Lan - Phó Chủ tịch HĐND. Trả lời: ông Đinh Công Thắng (Phó Chủ tịch UBND, phụ trách kinh tế), bà Trịnh Thị Mơ (Trưởng phòng Văn hóa - Xã hội), thượng tá Kpă Thuyên (Trưởng Công an xã).

- Chủ tọa: [N]Mỗi câu hỏi không quá 2 phút, trả lời không quá 5 phút. Đề nghị đại biểu đi thẳng vào vấn đề, tranh luận thì giơ biển.[/N]
- ĐB Siu Blơh: Cảm ơn chủ tọa. Tôi hỏi anh Thắng. [K1|Siu Blơh|-|transport|livelihood]Con đường liên làng Krông - Klah dài 5 cây có quyết định đầu tư từ thời huyện cũ, nay huyện không còn, nhà thầu đổ đá dăm rồi bỏ về, mì của bà con bán không ai vào chở. Trách nhiệm của ai và bao giờ làm tiếp?[/K1]
- Ông Đinh Công Thắng: Thưa đại biểu, thưa cử tri. [A1|in_progress|2026-03-31]Dự án đã bàn giao về Ban Quản lý khu vực ngày 30/9, hồ sơ thiếu phần quyết toán khối lượng. Tôi nhận lỗi phần xã đôn đốc chậm. Ban cam kết thi công lại trong tháng 1, quý một thông xe.[/A1]
- ĐB Siu Blơh (tranh luận): Anh trả lời tôi nghe chưa rõ. Năm ngoái cũng "quý một". [K2|Siu Blơh|-|government_building|constructive]Tôi đề nghị từ nay cứ công trình nào chuyển từ huyện về thì xã phải dán bảng ở nhà rông: còn bao nhiêu tiền, nhà thầu nào, ngày nào xong, chậm một tháng thì người phụ trách ra nói trước làng[/K2].
- Ông Thắng: Dạ, [A2|in_progress]tôi tiếp thu, việc dán bảng làm được ngay, còn việc báo cáo trước làng để tôi xin ý kiến đồng chí Chủ tịch.[/A2]
- Chủ tọa: Đề nghị anh ghi vào nghị quyết luôn. Mời đại biểu Hoàng Văn Sìn.
- ĐB Hoàng Văn Sìn: Tôi có hai câu, đều của cử tri làng Tày Nùng. Câu một, [K3|Hoàng Văn Sìn|làng Tày Nùng|land_management,agriculture|livelihood]công ty cao su trả đất về địa phương 212 héc ta từ 2023, đến nay chưa chia cho hộ thiếu đất mà đã thấy có người cắm cột rào. Dân hỏi đất đó đi đâu[/K3]. Câu hai gửi chị Mơ: [K4|Hoàng Văn Sìn|làng Tày Nùng|education|livelihood]trường Nguyễn Văn Trỗi thiếu 7 giáo viên, môn Tin, môn Anh từ đầu năm chưa học tiết nào[/K4].
- Ông Thắng: [A3|in_progress|2026-02-28]Trong 212 héc ta có 38 héc ta đang bị bao chiếm. Xã đã lập danh sách 11 trường hợp, hết tháng 2 cưỡng chế xong mới chia, ưu tiên 64 hộ Jrai không có đất.[/A3]
- Bà Trịnh Thị Mơ: [A4|referred]Chỉ tiêu giáo viên Sở giữ. Xã có tờ trình xin biệt phái, trước mắt ghép dạy trực tuyến với trường trung tâm.[/A4]
- ĐB Sìn: Tôi không tranh luận nhưng xin nói thêm về cái trực tuyến. [K5|Hoàng Văn Sìn|làng Tày Nùng|utilities|livelihood]Sóng di động ở làng Tày Nùng phải trèo lên đồi mới có, học sinh học bằng gì? Xã làm việc với Viettel cắm thêm trạm đi[/K5].
- Bà Mơ: Cái này... [A5]tôi xin trả lời đại biểu bằng văn bản sau mười ngày.[/A5]
- Chủ tọa: Phần tiếp, thư ký đọc đơn của cử tri gửi về phiên họp.
- Thư ký đọc đơn thứ nhất, ký tên "nhóm phụ nữ làng Gà": "Kính gửi hội đồng. [K6|nhóm phụ nữ làng Gà|làng Gà|security,social_welfare|livelihood]Chồng con chúng tôi cứ ra quán bà Tư uống rượu từ sáng, nợ đến ba chục triệu, quán giữ rẫy điều trừ nợ. Chúng tôi xin xã dẹp cái kiểu bán rượu cho ghi sổ rồi lấy đất đó[/K6]. [K7|nhóm phụ nữ làng Gà|làng Gà|front_and_democracy,social_welfare|constructive]Cũng xin cho mỗi làng một tổ hòa giải toàn phụ nữ, có người biết luật đi cùng, có quyền gọi công an khi nhà nào đánh vợ[/K7]. Chúng tôi cảm ơn."
- Thượng tá Kpă Thuyên: [A6|in_progress]Việc siết đất trừ nợ có dấu hiệu cho vay lãi nặng, công an xã đã mời bà Tư lên làm việc hai lần; hồ sơ sẽ chuyển cơ quan điều tra tỉnh.[/A6] Còn [A7|in_progress]tổ hòa giải phụ nữ, tôi rất ủng hộ, công an cử một cán bộ nữ tham gia, mong Mặt trận chủ trì.[/A7]
- Thư ký đọc tin nhắn đường dây nóng: "[K8|-|-|health|livelihood]tram y te xa het vac xin dai da 2 thang, con toi bi cho can phai di 70 km, xin xa lo gap[/K8]".
- Bà Mơ: [A8|settled]Hôm thứ hai trạm đã nhận 120 liều, hiện tiêm bình thường.[/A8]
- ĐB Nay H'Nhơn (giơ biển): Tôi tranh luận với chị Mơ một chút. Tôi vừa gọi cho trạm, trạm nói 120 liều là cho cả bốn xã. Nên [K9|Nay H'Nhơn|-|health|constructive]theo tôi phải giao trạm y tế tự mua được vắc xin dại bằng quỹ của xã, chứ đợi tỉnh đấu thầu thì năm nào cũng đứt giữa mùa khô[/K9].
- Bà Mơ: [A9|referred]Theo quy định trạm không có tư cách pháp nhân mua sắm, xã sẽ kiến nghị Sở Y tế.[/A9]
- Chủ tọa: Cử tri đang nghe đài cũng biết vậy rồi. Còn đại biểu nào? Mời ông Lê Xuân Trọng.
- ĐB Lê Xuân Trọng: Tôi không hỏi ai cả, tôi chỉ nhận xét là [N]phiên chất vấn hôm nay tốt hơn hẳn, người hỏi có số liệu, người trả lời không vòng vo[/N]. Nhưng đồng chí Chủ tịch xã vắng thì theo tôi chưa ổn. [K10|Lê Xuân Trọng|-|government_building|constructive]Luật có cho ủy quyền, song ít ra một năm một lần Chủ tịch phải tự mình trả lời, và nội dung hứa phải được bỏ phiếu đạt hay chưa đạt ở kỳ sau[/K10].
- Chủ tọa: [A10]Thường trực tiếp thu, sẽ đưa vào quy chế của Hội đồng.[/A10] Đại biểu Trọng còn ý không?
- ĐB Trọng: Còn cái nghĩa địa. [K11|Lê Xuân Trọng|-|utilities,land_management|livelihood]Làng Hle chôn cất sát suối, mùa mưa nước tràn qua mộ chảy xuống giếng; xin xã bố trí khu nghĩa trang khác trên đồi[/K11].
- Ông Thắng: [A11|in_progress]Quy hoạch chung của xã đang làm, có 3 héc ta nghĩa trang tập trung phía tây.[/A11]
- ĐB Siu Blơh: Tôi xin thêm mười giây. [K12|Siu Blơh|-|agriculture|livelihood]Hồ Ia Mơ nước đầy mà kênh nhánh N3 chưa đào, lúa của làng Krông khát ngay cạnh hồ[/K12].
- Ông Thắng: [A12|referred]Kênh thuộc dự án của Bộ, tôi sẽ báo cáo tỉnh.[/A12]
- Chủ tọa: Hết giờ. [N]Đề nghị UBND xã có báo cáo giải trình đầy đủ gửi đại biểu trước ngày 05/01/2026. Thay mặt Thường trực tôi cảm ơn cử tri đã theo dõi.[/N]
Phiên họp nghỉ lúc 11 giờ 20.
