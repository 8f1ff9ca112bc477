@id N13
@name doi-thoai-thanh-nien-van-ban-2025
@layout numbered_turns
@title Short thematic dialogue with young people, bullet signs and sub-bullets, unanswered
@format pdf
@date 2025-03-21
@place huyện Văn Bàn, tỉnh Lào Cai
@level district
@kind thematic
@theme Thanh niên khởi nghiệp, việc làm và chuyển đổi số
@attendees 110
---
>> UBND HUYỆN VĂN BÀN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> HUYỆN ĐOÀN >> Độc lập - Tự do - Hạnh phúc
^ GHI NHANH
^ Chương trình Chủ tịch UBND huyện đối thoại với thanh niên năm 2025
^ Chủ đề: "Thanh niên khởi nghiệp, việc làm và chuyển đổi số"
Chiều 21/3/2025, tại Nhà thi đấu huyện. Dự: đồng chí Sùng A Dế - Chủ tịch UBND huyện, đồng chí Lò Thị Ngân - Bí thư Huyện đoàn (dẫn chương trình), 110 đoàn viên, thanh niên 10 xã.
Đ/c Lò Thị Ngân: [N]đề nghị các bạn nêu câu hỏi mỗi người không quá hai phút, đúng chủ đề khởi nghiệp, việc làm và chuyển đổi số.[/N]
# Ý kiến của thanh niên
• Bạn Hoàng Văn Mạ (xã Nậm Thạnh):
   ◦ Em nuôi ong bán qua mạng. [K1|Hoàng Văn Mạ|xã Nậm Thạnh|economy|constructive]Em mong huyện lập quỹ khởi nghiệp thanh niên, cho vay không lãi đến 100 triệu dựa trên kế hoạch kinh doanh, không đòi tài sản thế chấp, có người có nghề xét duyệt thay vì xét qua giấy tờ[/K1].
   ◦ [K2|Hoàng Văn Mạ|xã Nậm Thạnh|utilities|livelihood]Thôn em vẫn mất sóng 4G, livestream bán mật ong phải ra đầu dốc. Đề nghị nhà mạng phủ sóng bản Pom Khuông[/K2].
• Bạn Đặng Thị Mảy (xã Dần Thàng Hạ): em làm thuốc tắm người Dao, cảm ơn huyện đã cho em tham gia hội chợ ở Hà Nội hồi tháng Mười, em rất vui.
• Bạn Lục Ngọc Hưng (thị trấn Khánh Yên Mới):
   ◦ [K3|Lục Ngọc Hưng|thị trấn Khánh Yên Mới|education|constructive]Trung tâm giáo dục nghề nghiệp dạy may, hàn, cơ khí mà các bạn trẻ thích công nghệ, làm nội dung số. Nên đổi sang khảo sát nhu cầu doanh nghiệp trước rồi mới mở lớp, học viên được thực tập có lương[/K3].
   ◦ [K4|Lục Ngọc Hưng|thị trấn Khánh Yên Mới|culture|livelihood]Huyện có sân bóng nhân tạo bỏ khóa cổng từ 5 giờ chiều, xin mở đến 9 giờ tối cho thanh niên[/K4].
• Bạn Vàng Thị Dua (xã Nậm Xé Thượng):
   ◦ [N]Em hỏi đi xuất khẩu lao động Hàn Quốc đợt tới thì cần học tiếng đến bậc nào ạ?[/N]
   ◦ [K5|Vàng Thị Dua|xã Nậm Xé Thượng|security|livelihood]Ở bản em có hai bạn bị lừa sang biên giới làm việc nhẹ lương cao, có bạn chưa về. Xin công an tìm cách đưa bạn ấy về và về bản tuyên truyền[/K5].
• Bạn Giàng Seo Páo (xã Thẳm Dương Trung): [K6|Giàng Seo Páo|xã Thẳm Dương Trung|government_building|constructive]Mỗi thôn nên cử một bạn trẻ làm công tác chuyển đổi số, giúp người già nộp hồ sơ trên mạng, có phụ cấp hẳn hoi và được cộng điểm khi thi tuyển công chức xã[/K6].
• Bạn Lương Hải Yến (giáo viên xã Chiềng Ken Nam): Em đồng tình với bạn Hưng về học nghề và không có ý kiến thêm.
# Phần kết
Do hết thời gian, các câu hỏi trên được Huyện đoàn tổng hợp chuyển UBND huyện trả lời bằng văn bản. [N]Chủ tịch UBND huyện đề nghị các phòng nghiên cứu và trả lời trong 30 ngày; chúc các bạn thành công.[/N]
>> NGƯỜI GHI >> BÍ THƯ HUYỆN ĐOÀN
>> Lý Thị Sen >> Lò Thị Ngân
