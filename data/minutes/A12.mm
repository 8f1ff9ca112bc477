@id A12
@layout table
@title City of Quảng Ninh: six-column table, answer column before the ask column, group rows merged, numbering by field, several asks in one cell with inner numbers, a second table without a header for overdue petitions
@format docx
@date 2022-06-30
@place thành phố Hạ Long, tỉnh Quảng Ninh
@level district
@kind voter_contact
---
>> UBND THÀNH PHỐ HẠ LONG >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> Số: 233/BC-UBND >> Hạ Long, ngày 30 tháng 6 năm 2022

^ BẢNG THEO DÕI Ý KIẾN CỬ TRI VÀ TRẢ LỜI CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ
^ (kèm theo báo cáo trình kỳ họp thứ 9 HĐND thành phố)

[N]Đề nghị các phường, xã photo dán tại trụ sở và đọc trên loa truyền thanh ba buổi liên tiếp.[/N] Ký hiệu: Đ = đã xong; L = đang làm; T = trình cấp trên; G = giải thích.

|| Mã || Nơi nêu || UBND TP trả lời || Ý kiến cử tri || Ai làm || KQ
|| HẠ TẦNG || << || << || << || << || <<
|| HT1 || Phường Hà Tràng || [A1|settled]Đã thay 19 bóng, đấu lại tủ điện ngày 14/6.[/A1] || [K1|-|Phường Hà Tràng|utilities|livelihood]Đường bao biển tối om từ sau Tết, dân đi tập thể dục sợ cướp[/K1] || Công ty MTĐT || Đ
|| HT2 || Phường Hà Tràng || [A2|in_progress|2022-09-30]Khảo sát xong, khởi công cống hộp 1,5x1,5 m trong tháng 9.[/A2] [A3|explained]Chợ Hà Tràng đã chuyển mô hình doanh nghiệp quản lý từ 2019, mức thu theo Quyết định của tỉnh; thu quá mức thì đề nghị tiểu thương gửi biên lai.[/A3] || (1) [K2|-|Phường Hà Tràng|utilities|livelihood]Khu tự xây tổ 5 ngập sau mỗi trận mưa vì nước từ đồi san lấp đổ xuống, nhà dân phải xây bục chắn cửa[/K2]<br>(2) [K3|-|Phường Hà Tràng|economy|livelihood]chợ thu tiền chỗ ngồi cao hơn năm trước gần gấp đôi[/K3] || BQL dự án; Phòng Kinh tế || L<br>G
|| HT3 || Xã Kỳ Hạ || [A4|in_progress]Tuyến dài 7,4 km, kinh phí 62 tỷ, đã giao vốn 20 tỷ năm 2022.[/A4] || [K4|-|Xã Kỳ Hạ|transport|livelihood]Đường lên thôn Khe Phương (người Dao) mới làm được nửa, mưa là trượt; mong thành phố làm nốt để bán được keo, quế[/K4]; [K5|-|Xã Kỳ Hạ|utilities|livelihood]thôn trong không có sóng điện thoại, trẻ học trực tuyến phải trèo lên đồi[/K5] || BQL dự án || L
|| HT4 || Phường Cao Thạch || ^^ || [N]Cử tri phấn khởi vì cầu Tình Yêu thông xe đúng hẹn.[/N] || - || -
|| MÔI TRƯỜNG || << || << || << || << || <<
|| MT1 || Phường Cao Thạch || [A6|in_progress|2022-08-15]Công ty Than lắp thêm 4 dàn phun sương, rửa đường 6 lượt/ngày, che kín băng tải trước 15/8.[/A6]<br>[A7|referred]Trình tỉnh xem xét trong đề án dừng khai thác lộ thiên 2025.[/A7] || Cử tri tổ 21, 22, 23: [K6|-|tổ 21, 22, 23|environment|livelihood]bụi than từ bãi tập kết phủ đen giếng, chăn chiếu phơi không dám để ngoài[/K6]. Nhiều cử tri cho rằng [K7|-|tổ 21, 22, 23|environment,economy|constructive]đã là thành phố du lịch thì phải có lộ trình đóng cửa mỏ lộ thiên trong nội thị, công bố từng năm, chuyển thợ sang nghề dịch vụ[/K7] || TKV; Phòng TNMT || L<br>T
|| MT2 || Phường Bãi Hàu || [A8|settled]Đã trục vớt 38 tấn phao xốp; từ 01/5 cấm dùng phao xốp nuôi hàu.[/A8] || [K8|-|Phường Bãi Hàu|environment|livelihood]phao xốp vỡ trôi dạt trắng bãi, thu gom được vài hôm lại đâu vào đấy[/K8] || Phòng Kinh tế || Đ
|| ĐẤT ĐAI – GPMB || << || << || << || << || <<
|| ĐĐ1 || Phường Yên Cư Hạ || [A9|in_progress|2022-12-31]Thành phố nhận lỗi chậm; 27 lô đã cắm mốc, cấp giấy trong quý IV.[/A9] || [K9|-|Phường Yên Cư Hạ|land_management,land_clearance|livelihood]27 hộ tái định cư dự án đường 18A nhận đất từ 2011 vẫn chưa có bìa[/K9] || Chi nhánh VPĐK || L
|| ĐĐ2 || Xã Bằng Lĩnh || [A10,11|referred]Hai nội dung vượt thẩm quyền, đã có Văn bản 1120 gửi Sở TNMT.[/A10,11] || a) [K10|-|Xã Bằng Lĩnh|land_management|constructive]Hạn mức đất ở nông thôn xã miền núi 400 m² từ thời còn huyện Hoành Bồ, nay về thành phố bị rút còn 200 m², kiến nghị tỉnh giữ mức riêng cho các xã vùng cao[/K10];<br>b) [K11|-|Xã Bằng Lĩnh|land_management|livelihood]61 hộ thôn Khe Lương canh tác trên đất lâm trường trả lại mà chưa được giao đất[/K11] || Phòng TNMT || T
|| VĂN HÓA – XÃ HỘI || << || << || << || << || <<
|| VX1 || Phường Hà Tràng || [A12|explained]Chỉ tiêu lớp 10 công lập toàn thành phố đạt 68%, theo phân luồng của tỉnh; đã bổ sung 2 lớp tại THPT Vũ Văn Hiếu.[/A12] || [K12|-|Phường Hà Tràng|education|livelihood]Con em phường thiếu trường cấp 3, phải sang Cẩm Phả học, đề nghị xây thêm[/K12] || Sở GDĐT || G
|| VX2 || Phường Bãi Hàu || || [K13|-|Phường Bãi Hàu|social_welfare|livelihood]Hướng dẫn viên, lái tàu mất việc hai năm vì dịch chưa ai nhận được hỗ trợ theo Nghị quyết 68[/K13]; [K14|-|Phường Bãi Hàu|economy|constructive]cấp phép tàu tham quan vịnh nên cho các hộ nhỏ góp vốn lập hợp tác xã chứ tiêu chí 48 chỗ vỏ thép trở lên là loại hết dân vạn chài[/K14] || Phòng LĐ; Cảng vụ || L
|| BỘ MÁY || << || << || << || << || <<
|| BM1 || Phường Cao Thạch || [A15|in_progress]Tiếp thu, Ban Tổ chức Thành ủy sẽ thí điểm tại 5 phường trong năm 2023.[/A15] || [K15|-|Phường Cao Thạch|party_building,front_and_democracy|constructive]Bí thư khu phố kiêm trưởng khu, người nào cũng ngoài 65 tuổi; nên có chế độ thu hút đảng viên trẻ, trả phụ cấp theo kết quả dân chấm điểm mỗi năm[/K15] || Ban TCTU || L

Các kiến nghị để quá hạn từ kỳ trước, nay trả lời dứt điểm:
|| 1 || [K16|-|Tổ 4 phường Hà Tràng|transport|livelihood]Lan can cầu K67 gỉ thủng, gãy 6 thanh[/K16] (Tổ 4 phường Hà Tràng) || [A16|settled]thay mới toàn bộ, nghiệm thu 20/6[/A16]
|| 2 || [K17|-|Khu 3 phường Bãi Hàu|urban_planning|livelihood]Dự án khu đô thị phía đông treo 14 năm, dân không được sửa nhà, không cho ở cũng không thu hồi, yêu cầu hủy hoặc làm[/K17] (Khu 3 phường Bãi Hàu) || [A17|in_progress|2022-12-15]HĐND thành phố sẽ xem xét bãi bỏ tại kỳ họp cuối năm[/A17]
|| 3 || [N]Hỏi số điện thoại đường dây nóng của Chủ tịch thành phố[/N] || [A]Đã công khai trên trang thông tin.[/A]

[N]Chủ tịch UBND thành phố giao Văn phòng rà soát hằng tuần, việc ghi L mà quá hạn phải báo cáo lý do.[/N]
>> >> KT. CHỦ TỊCH
>> >> PHÓ CHỦ TỊCH
>> >> Vi Mạnh Hùng
