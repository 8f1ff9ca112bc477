@id B12
@layout by_field
@title provincial Front's summary by field: Roman numerals, numbered items, dashes and pluses of unequal habit; answers collected in part B keyed by field and item
@format docx
@date 2018-05-28
@place tỉnh Lâm Đồng
@level province
@kind voter_contact
---
>> ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> TỈNH LÂM ĐỒNG >> Độc lập - Tự do - Hạnh phúc
>> Số: 77/BC-MTTQ-ĐĐBQH >> Đà Lạt, ngày 28 tháng 5 năm 2018

^ BÁO CÁO
^ Tổng hợp ý kiến, kiến nghị của cử tri và Nhân dân trong tỉnh (đợt tháng 5/2018)

Qua 21 điểm tiếp xúc với 2.940 lượt cử tri, có 187 lượt phát biểu. [N]Nhìn chung cử tri phấn khởi trước kết quả điều hành kinh tế, đánh giá cao quyết tâm chống tham nhũng và đề nghị tiếp tục phát huy.[/N] Ban Thường trực chọn lọc, phân theo lĩnh vực như sau:

# PHẦN A: NỘI DUNG KIẾN NGHỊ

# I. Tài nguyên, nông nghiệp
1. Về rừng:
- Cử tri huyện Lạc Dương [K1|-|huyện Lạc Dương|environment,land_management|livelihood]phản ánh rừng thông ba lá ở tiểu khu 144 bị khoan lỗ đổ thuốc cho chết đứng rồi lấn làm nhà kính, kiểm lâm biết mà không giữ được[/K1].
- Cử tri các xã vùng đồng bào Cil, K'Ho [K2|-|-|environment|constructive]mong nâng mức khoán bảo vệ rừng lên gấp đôi và cho người nhận khoán được hưởng thu nhập từ nấm, mật ong, du lịch dưới tán[/K2].
2. Về sản xuất:
- Tại Đơn Dương:
+ [K3|-|Đơn Dương|agriculture|livelihood]cà chua bị xoăn lá do virus trên 600 ha, giống trôi nổi bán tràn lan không ai kiểm[/K3];
+ [K4|-|Đơn Dương|agriculture,economy|livelihood]khoai tây Trung Quốc trộn đất đỏ đội lốt khoai Đà Lạt ở chợ đầu mối, làm mất tiếng nông sản địa phương[/K4];
+ [K5|-|Đơn Dương|agriculture|livelihood]hồ Đạ Ròn bồi lắng quá nửa, cần nạo vét[/K5].
- Tại Di Linh, Bảo Lâm: [K6|-|Di Linh, Bảo Lâm|agriculture|constructive]có cơ chế bảo hiểm cho cây cà phê tái canh trong ba năm kiến thiết cơ bản, ngân sách đỡ một nửa phí[/K6].

# II. Xây dựng - giao thông - đô thị
1. [K7|-|-|transport|livelihood]Đèo Mimosa sạt taluy dương sau mỗi trận mưa lớn, mong khắc phục trước mùa mưa bão[/K7] (cử tri phường 10, Đà Lạt).
2. [K8|-|xã Trạm Hành|transport|livelihood]Đường Hùng Vương đi xã Trạm Hành: thi công lấn từng đoạn, bụi đất, rào chắn không có đèn cảnh báo[/K8].
3. [K9|-|-|urban_planning|constructive]Quy hoạch khu Hòa Bình cần tổ chức trưng bày và lấy phiếu của người Đà Lạt, giữ đồi Dinh và rạp 3 tháng 4, không phá cái cũ để làm trung tâm thương mại[/K9] (nhiều cử tri, nhất là giới kiến trúc sư).
4. [K10|-|-|utilities|livelihood]Nhà kính dày đặc trong nội ô, nước mưa đổ dồn xuống suối Phan Đình Phùng, cứ mưa 30 phút là ngập ngã tư Nguyễn Công Trứ, người ta phải khiêng xe máy[/K10].

# III. Văn hóa - xã hội
1. Ý kiến của bà Cil Pam K'Duyên (xã Đưng K'Nớ Hạ): [K11|Cil Pam K'Duyên|xã Đưng K'Nớ Hạ|education|livelihood]học sinh cấp ba trọ học xa nhà 50 cây, nhà trọ dột nát, xin mở nhà bán trú[/K11]; [K12|Cil Pam K'Duyên|xã Đưng K'Nớ Hạ|culture|livelihood]cồng của ba làng bị bán gần hết, còn một bộ cũng mất dùi[/K12].
2. Về y tế, [K13|-|-|health|livelihood]Bệnh viện Đa khoa tỉnh chờ chụp cộng hưởng từ cả tuần, máy cũ hư liên tục[/K13]. Có cử tri là bác sĩ nêu [K14|-|-|health|constructive]khung giá tự chủ làm bệnh viện chạy theo số lượng, nên tính giá theo nhóm bệnh[/K14].
3. Cử tri Cát Tiên [K15|-|Cát Tiên|social_welfare|livelihood]còn 11 hồ sơ chất độc da cam thất lạc giấy ra quân, tuổi đã cao mà chưa được xét[/K15].

# IV. Nội chính
1. [K16|-|-|justice|livelihood]Các kết luận thanh tra dự án du lịch ven hồ Tuyền Lâm để quá lâu không thấy xử lý ai[/K16].
2. [K17|-|-|security|livelihood]Tín dụng đen dán giấy khắp cột điện phường 2, thị trấn Liên Nghĩa; có gia đình phải bán vườn trả lãi[/K17].
3. Một số vị lão thành [K18|-|-|party_building|constructive]đề nghị công khai trên báo Đảng bản kê khai tài sản của cán bộ diện Tỉnh ủy quản lý, dân thấy sai thì có chỗ báo[/K18].
4. [N]Cử tri cũng muốn được biết lộ trình sáp nhập thôn, tổ dân phố của tỉnh như thế nào.[/N]

# PHẦN B: PHÚC ĐÁP CỦA UBND TỈNH VÀ CÁC NGÀNH
(Văn bản số 3308/UBND-TH1, chép nguyên phần liên quan)

Lĩnh vực I:
Mục 1, ý thứ nhất. [A1|in_progress|2018-09-30]Đã khởi tố 2 vụ, 5 bị can; Chủ tịch huyện Lạc Dương phải giải tỏa hết nhà kính trên đất rừng tiểu khu 144 trước 30/9/2018, không xong sẽ xem xét trách nhiệm.[/A1] Ý thứ hai: [A2|referred]đã kiến nghị Bộ Nông nghiệp và Phát triển nông thôn.[/A2]
Mục 2. Đối với Đơn Dương: cà chua, [A3|in_progress]Chi cục Trồng trọt thu 17 mẫu giống, xử phạt 4 vườn ươm và khuyến cáo luân canh[/A3]; khoai tây, [A4|settled]chợ nông sản đã cấm khoai nhập từ ngày 15/4, thu hồi giấy phép 2 vựa[/A4]; hồ Đạ Ròn, [A5|in_progress]vốn bảo trì 2019.[/A5]
Lĩnh vực II:
Mục 1. [A7|in_progress|2018-08-15]Cục Quản lý đường bộ IV gia cố bằng lưới thép, xong 15/8.[/A7]
Mục 2. [A8|settled]Sở đã phạt nhà thầu 60 triệu đồng, rào và đèn đã bổ sung đủ.[/A8]
Mục 3. [A9|explained]Đồ án mới ở bước ý tưởng, tỉnh sẽ trưng bày lấy ý kiến 45 ngày trước khi phê duyệt, không có chuyện quyết định sẵn.[/A9]
Mục 4. [A10|in_progress]Thành phố Đà Lạt làm hồ điều tiết và buộc nhà kính trên 1.000 m2 có bể chứa nước mưa.[/A10]
Lĩnh vực III:
- Bà K'Duyên: [A11|in_progress|2019-09-05]nhà bán trú 24 phòng khởi công tháng 7, dùng từ năm học 2019-2020[/A11]; [A12|in_progress]Sở Văn hóa mua 3 bộ cồng tặng ba làng trong Tuần văn hóa tháng 12.[/A12]
- Bệnh viện: [A13|settled]máy mới 1,5 Tesla vận hành từ 02/5.[/A13]
- Da cam Cát Tiên: [A15|in_progress]giám định lại bằng giấy xác nhận của đơn vị cũ theo cơ chế hồ sơ tồn đọng.[/A15]
Lĩnh vực IV: Mục 1 [A16|referred]thuộc Thanh tra Chính phủ, tỉnh đã có báo cáo[/A16]; mục 2 [A17|in_progress]Công an tỉnh đang đấu tranh chuyên án, đã bóc gỡ 2 nhóm người từ Hải Phòng vào.[/A17]

[N]Ủy ban MTTQ tỉnh đề nghị các tổ chức thành viên tuyên truyền kết quả trên và tiếp tục nắm tình hình Nhân dân.[/N]
