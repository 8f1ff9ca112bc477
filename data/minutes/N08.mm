@id N08
@name doi-thoai-can-bo-dang-vien-tam-dao-2018
@layout numbered_turns
@title District periodic dialogue with cadres and Party members, mostly constructive, hand-typed roman / 1. / a) numbering, page break inside a petition
@format pdf
@date 2018-10-11
@place huyện Tam Đảo, tỉnh Vĩnh Phúc
@level district
@kind periodic
@attendees 178
---
>> HUYỆN ỦY TAM ĐẢO >> ĐẢNG CỘNG SẢN VIỆT NAM
>> BAN DÂN VẬN >> -----
>> Số 22 - BB/BDV >> Tam Đảo, ngày 11 tháng 10 năm 2018

^ BIÊN BẢN
^ Hội nghị đối thoại giữa Thường trực Huyện ủy với cán bộ, đảng viên, đoàn viên,
^ hội viên về công tác xây dựng Đảng, chính quyền, Mặt trận và các đoàn thể
-----

I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN
1. Thời gian: 13h30 ngày 11/10/2018. Địa điểm: Hội trường Trung tâm Bồi dưỡng chính trị huyện.
2. Thành phần: đ/c Cao Đức Lượng - Bí thư Huyện ủy (chủ trì); đ/c Mạc Văn Thinh - Phó Bí thư Thường trực; đ/c Tô Thị Thành - Trưởng Ban Dân vận; đ/c Khổng Minh Tước - Trưởng Ban Tổ chức; 150 cán bộ, đảng viên đại diện 9 đảng bộ xã, thị trấn; lãnh đạo MTTQ và 5 đoàn thể. Tổng 178 đồng chí.
II. KHAI MẠC
Đ/c Cao Đức Lượng phát biểu: Nghị quyết Trung ương 6 khóa XII đặt ra yêu cầu sắp xếp bộ máy tinh gọn. [N]Tôi đề nghị các đồng chí nói thẳng, không nể nang, chỗ nào Huyện ủy làm chưa tốt thì chỉ ra, tập trung 3 nhóm vấn đề Ban Dân vận đã gửi trước.[/N]
III. Ý KIẾN PHÁT BIỂU
1. Đ/c Lưu Văn Chấp - Bí thư Chi bộ thôn Núc Thượng, xã Hồ Sơn Đông có các ý kiến:
a) [K1|Lưu Văn Chấp|xã Hồ Sơn Đông|party_building|constructive]Sinh hoạt chi bộ nông thôn trùng mùa vụ nên vắng nhiều, cứ mùng 3 hằng tháng là máy móc; đề nghị cho chi bộ tự chọn ngày, tổ chức buổi tối, ai đi làm ăn xa được dự trực tuyến và vẫn tính chuyên cần[/K1].
b) [K2|Lưu Văn Chấp|xã Hồ Sơn Đông|party_building|constructive]Việc kết nạp đảng viên trẻ rất khó vì thanh niên đi làm công ty hết. Nên ký quy chế giữa đảng ủy xã với chi bộ trong doanh nghiệp để bồi dưỡng chung một nguồn[/K2];
c) Ngoài ra, [K3|Lưu Văn Chấp|xã Hồ Sơn Đông|transport|livelihood]đường từ thôn tôi sang chợ Đồng Cửa còn một đoạn dốc chưa có lan can, hai vụ lao xuống vực rồi[/K3].
2. Đ/c Trương Thị Vẻ - Chủ tịch Hội LHPN xã Minh Quang Trên:
- Về cơ sở vật chất, hội đã được trang bị đầy đủ, tôi xin báo cáo để các đồng chí yên tâm.
- [K4|Trương Thị Vẻ|xã Minh Quang Trên|front_and_democracy|constructive]Mỗi năm chi hội trưởng phụ nữ thôn phải làm 14 loại báo cáo mà phụ cấp có hơn trăm nghìn; đề nghị cắt một nửa đầu báo cáo, dùng chung số liệu với Mặt trận và trả mức hỗ trợ theo số hội viên[/K4].
- [K5|Trương Thị Vẻ|xã Minh Quang Trên|front_and_democracy|constructive]Phản biện của Mặt trận xã phần lớn là "nhất trí cao". Phải quy định dự thảo gửi trước 15 ngày, UBND tiếp thu hay không thì trả lời bằng văn bản[/K5].
3. Đ/c Phùng Kim Sơn, cán bộ hưu trí, thị trấn Tây Sơn Mới:
a) [K6|Phùng Kim Sơn|thị trấn Tây Sơn Mới|party_building|constructive]Công tác cán bộ dân còn xì xào chuyện người nhà, nên thi tuyển công khai chức danh trưởng, phó phòng, có đảng viên nơi cư trú nhận xét và được dự nghe trình bày đề án[/K6].
b) [K7|Phùng Kim Sơn|thị trấn Tây Sơn Mới|party_building|constructive]Kê khai tài sản xong cất vào ngăn kéo là vô nghĩa. Cán bộ diện Huyện ủy quản lý phải niêm yết bản kê khai tại chi bộ nơi ở 30 ngày[/K7].
4. Đ/c Đường Văn Bốn - Trưởng thôn Đồng Nhội, xã Đạo Trung:
[K8|Đường Văn Bốn|xã Đạo Trung|government_building,party_building|constructive]Hiện trưởng thôn, bí thư chi bộ, trưởng ban công tác mặt trận là ba người, họp cùng một việc ba lần. Đề nghị cho nhất thể hóa bí thư kiêm trưởng thôn, tiền dôi ra gộp làm một mức phụ cấp đủ sống[/K8]. [N]Việc phân bổ chỉ tiêu tuyển quân năm nay đã hợp lý hơn, tôi xin cảm ơn.[/N]
[K9|Đường Văn Bốn|xã Đạo Trung|government_building|livelihood]Riêng bộ phận một cửa xã Đạo Trung, máy in hỏng nửa năm, dân lấy trích lục phải ra quán phô tô, xin trang bị lại[/K9].
5. Đ/c Trần Thị Sâm - giáo viên Trường THCS Bồ Lý Hạ:
[K10|Trần Thị Sâm|xã Bồ Lý Hạ|party_building|constructive]Học tập đạo đức phong cách Hồ Chí Minh ở nhiều nơi thành viết bản cam kết chép của nhau. Tôi mong thay bằng mỗi người đăng ký một việc nhìn thấy được, tập thể chấm, cuối năm lấy ý kiến của dân, của phụ huynh mà đánh giá, ai không làm được thì không được xếp hoàn thành xuất[/K10]
~~~
3
[K10+]sắc nhiệm vụ[/K10+].
6. Đ/c Lỗ Xuân Tình, Phó Bí thư Đoàn Thanh niên xã Hợp Châu Nam:
a) [K11|Lỗ Xuân Tình|xã Hợp Châu Nam|front_and_democracy|constructive]Sinh hoạt chi đoàn thôn bây giờ có 3-4 người, tổ chức theo thôn không còn phù hợp; nên lập chi đoàn theo sở thích, theo nghề, theo nhóm khởi nghiệp trên phạm vi toàn huyện[/K11].
b) [K12|Lỗ Xuân Tình|xã Hợp Châu Nam|economy|constructive]Huyện có nhiều homestay tự phát ở chân núi, đề xuất giao Huyện đoàn chủ trì lập đội hướng dẫn viên thanh niên người Sán Dìu, đào tạo tiếng Anh, làm tuyến đi bộ qua rừng và hát Soọng cô vào tối thứ Bảy[/K12].
7. Đ/c Âu Văn Nhiên - Chi hội trưởng Cựu chiến binh thôn Quan Đình:
[K13|Âu Văn Nhiên|thôn Quan Đình|social_welfare|livelihood]Hồ sơ đề nghị hưởng chế độ chất độc da cam của 9 hội viên thôn tôi gửi huyện từ năm 2016, hỏi lần nào cũng bảo chờ bổ sung giấy tờ gốc. Mong Thường trực Huyện ủy chỉ đạo làm rõ[/K13].
8. Đ/c Kiều Văn Tá - đảng viên 50 năm tuổi Đảng, xã Tam Quan Đông:
[K14|Kiều Văn Tá|xã Tam Quan Đông|front_and_democracy|constructive]Đối thoại mỗi năm một lần như thế này là thưa. Theo tôi Bí thư, Chủ tịch huyện phải xuống thôn ba tháng một lần, không báo trước kịch bản, hứa việc gì ghi bảng đặt ở nhà văn hóa, kỳ sau đối chiếu[/K14]. Tôi năm nay 78 tuổi, nói ra được mấy lời thì lòng nhẹ nhõm.
[K15|Kiều Văn Tá|xã Tam Quan Đông|party_building|constructive]Phải nghiêm với đảng viên nói một đằng làm một nẻo, cờ bạc, bỏ sinh hoạt mà vẫn xếp loại tốt[/K15].
9. Đ/c Hạ Đình Tuyên - cán bộ Công đoàn:
[N]Xin hỏi năm 2019 có tinh giản tiếp biên chế khối đoàn thể không, và mốc nào?[/N]
IV. TRẢ LỜI, TIẾP THU
1. Đ/c Khổng Minh Tước trả lời:
a) [A1]Quy định hiện hành cho chi bộ điều chỉnh ngày sinh hoạt khi được cấp ủy cấp trên đồng ý; việc dự trực tuyến chưa có quy định nên xin tiếp thu để kiến nghị Tỉnh ủy.[/A1]
b) [A2]Huyện sẽ ký quy chế phối hợp với 3 đảng bộ doanh nghiệp trong quý I/2019.[/A2]
c) [A6,7]Thi tuyển lãnh đạo quản lý thực hiện thí điểm 2 phòng năm 2019; niêm yết kê khai tài sản tại nơi cư trú thì phải chờ hướng dẫn của Trung ương vì Luật chưa quy định.[/A6,7]
d) Về câu hỏi của đ/c Tuyên: năm 2019 giảm 3 chỉ tiêu, thực hiện vào quý III.
2. Đ/c Tô Thị Thành trả lời: [A4]đồng tình giảm báo cáo, Ban Dân vận sẽ rà soát để còn tối đa 6 loại.[/A4] [A5]Quy chế phản biện của MTTQ huyện đã ban hành năm 2016 nhưng thực hiện chưa nghiêm, sẽ kiểm tra 4 xã.[/A5] [A11]Huyện đoàn xây dựng đề án chi đoàn theo nhóm nghề trước tháng 3/2019.[/A11]
3. Đ/c Mạc Văn Thinh trả lời: [A8]nhất thể hóa bí thư chi bộ kiêm trưởng thôn đang làm điểm ở 12 thôn, Huyện ủy phấn đấu năm 2020 đạt 80%.[/A8] [A9]Văn phòng UBND huyện cấp máy in mới cho xã Đạo Trung trong tháng 10.[/A9] [A3]Lan can đoạn dốc thôn Núc Thượng giao Phòng Kinh tế và Hạ tầng xử lý ngay.[/A3] [A13]Hồ sơ da cam: giao Phòng LĐ-TB&XH gặp trực tiếp 9 hội viên trong tháng 10.[/A13]
V. KẾT LUẬN CỦA BÍ THƯ HUYỆN ỦY
[A14]Tôi đồng tình tăng số lần đối thoại, từ năm 2019 mỗi quý một lần tại cơ sở.[/A14] [N]Đề nghị các cấp ủy đổi mới sinh hoạt chi bộ, siết kỷ luật đảng viên, tránh hình thức; đề nghị Ban Dân vận tổng hợp và theo dõi việc thực hiện.[/N]
Hội nghị kết thúc hồi 17h00 cùng ngày.

>> THƯ KÝ HỘI NGHỊ >> CHỦ TRÌ HỘI NGHỊ
>> Nguyễn Thị Ngân Hà >> Cao Đức Lượng
