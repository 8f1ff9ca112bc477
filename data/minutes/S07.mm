@id S07
@name phieu-y-kien-phuong-dong-nai-2020
@layout slips
@title Real table of opinion slips collected before a dialogue: STT, opinion, number of slips, quarter; no answers
@format docx
@date 2020-08-25
@place phường Tân Long Bình, thành phố Biên Hòa, tỉnh Đồng Nai
@level commune
@kind periodic
---
>> ĐẢNG ỦY PHƯỜNG TÂN LONG BÌNH >> ĐẢNG CỘNG SẢN VIỆT NAM
>> * >> Biên Hòa, ngày 25 tháng 8 năm 2020
>> Số: 59-BC/ĐU >> 

^ TỔNG HỢP
^ phiếu lấy ý kiến nhân dân phục vụ đối thoại giữa người đứng đầu cấp ủy, chính quyền với nhân dân năm 2020

Thực hiện kế hoạch đối thoại năm 2020, do dịch Covid-19 phường không tổ chức hội nghị đông người mà phát phiếu đến các hộ. Từ ngày 03 đến 18/8/2020 phường phát ra 1.250 phiếu, thu về 1.036 phiếu, trong đó 391 phiếu có ý kiến. [N]Trên phiếu, Ban tổ chức đề nghị người dân ghi rõ nội dung, địa điểm, không ghi ý kiến về việc riêng tư của người khác.[/N] Nội dung được gộp như bảng sau; số liệu ghi theo phiếu, phần trả lời sẽ gửi sau bằng văn bản đến từng khu phố.
|| STT || Ý kiến || Số phiếu || Khu phố
||  || A. HẠ TẦNG, ĐÔ THỊ || 164 || 
|| 1 || [K1|-|khu phố 6|transport|livelihood]Hẻm 318 nhựa bong hết, gạch đá lởm chởm, mưa xuống thành ao. Đề nghị tráng lại nhựa[/K1] || 37 || 6
|| 2 || [K2|-|khu phố 2|utilities|livelihood]Ngập ở ngã ba Chợ Nhỏ, chỉ cần mưa 20 phút là nước lên nửa bánh xe. Cống nghẽn vì rác và vì hộ dân xây bít miệng cống[/K2] || 42 || 2
|| 3 || [K3|-|khu phố 2, khu phố 3|urban_planning|livelihood]Công viên khu 3 bị một quán nhậu chiếm bày bàn, cần trả lại cho dân tập thể dục[/K3] || 19 || 2, 3
|| 4 || [K4|-|khu phố 8|utilities|livelihood]Đường Đa Minh chưa có đèn, công nhân đi ca 3 về bị giật túi xách[/K4]<br>[K5|-|khu phố 8|transport|livelihood]Xin làm gờ giảm tốc chỗ ngã tư nhà thờ[/K5] || 26 || 8
|| 5 || [K6|-|khu phố 1|urban_planning|livelihood]Nhà số 12/4 xây thêm tầng 5 không phép, chắn hết ánh sáng hai nhà kế bên, phường có lập biên bản mà vẫn xây tiếp[/K6] || 4 || 1
|| 6 || [K7|-|khu phố 9|urban_planning|livelihood]Chung cư công nhân khu 9 đã nghiệm thu từ năm 2018 vẫn bỏ trống, đề nghị mở bán hoặc cho thuê[/K7] || 21 || 9
|| 7 || Không có ý kiến || 645 || các KP
||  || B. ĐẤT ĐAI || 58 || 
|| 8 || [K8|-|khu phố 4|land_management|livelihood]Đất mua giấy tay năm 2003, nộp hồ sơ cấp sổ tới giờ vẫn "đang thẩm tra", hẹn lên hẹn xuống[/K8] || 17 || 4
|| 9 || [K9|-|khu phố 4, khu phố 5|land_clearance|livelihood]Dự án hương lộ 2 thu đất năm 2016, tiền bồi thường tính theo giá 2016, nay chi trả thì không mua nổi một phần tư đất. Đề nghị tính theo giá hiện tại cho 31 hộ còn lại[/K9] || 31 || 4, 5
|| 11 || [K10|-|khu phố 7|land_management|livelihood]Cột mốc ranh đường ray lấn vào sân nhà dân 1 m, đề nghị đo lại[/K10] || 10 || 7
||  || C. MÔI TRƯỜNG, AN NINH || 71 || 
|| 12 || [K11|-|khu phố 3|environment|livelihood]Lò mổ gia súc trong hẻm 77 mổ từ 2 giờ khuya, heo kêu, nước máu chảy ra suối, đề nghị đưa ra cơ sở tập trung[/K11] || 24 || 3
|| 13 || [K12|-|khu phố 5|security|livelihood]Thanh niên tụ tập hút cỏ, bóng cười ở dãy nhà bỏ hoang sau bến xe, cần công an tuần tra đêm[/K12] || 28 || 5
|| 14 || [N]Cảm ơn công an phường đã bắt được nhóm trộm xe máy hồi tháng 6[/N] || 11 || 1, 5
|| 15 || [K13|-|khu phố 6|security|livelihood]Đường dây 3 app cho vay lãi cao gọi khủng bố điện thoại cả xóm, hàng xóm không vay cũng bị chửi, xin công an vào cuộc[/K13] || 8 || 6
||  || D. CHÍNH QUYỀN, ĐẢNG, ĐOÀN THỂ || 52 || 
|| 16 || [K14|-|-|front_and_democracy|constructive]Nên mở thêm hộp thư, tin nhắn zalo của bí thư phường; ai gửi phản ánh được cấp một mã số, trong 10 ngày phải có trả lời kèm tên người xử lý[/K14] || 15 || tất cả
|| 17 || [K15|-|khu phố 4|government_building|livelihood]Nhân viên tiếp nhận hồ sơ chứng thực nói trống không, bắt photo lại nhiều lần, yêu cầu chấn chỉnh[/K15]; [K16|-|khu phố 4|government_building|constructive]thứ Bảy nên làm việc buổi sáng vì công nhân không xin nghỉ được ngày thường[/K16] || 20 || 4
|| 18 || [K17|-|-|party_building|constructive]Chi bộ khu phố họp toàn người già, góp ý đổi giờ họp sang buổi tối và bớt phần đọc, mỗi kỳ phân việc cụ thể cho từng đảng viên giúp một hộ khó khăn[/K17] || 9 || tất cả
|| 19 || [N]Cán bộ phường nhiệt tình, phục vụ tốt[/N] || 33 || 1, 2, 9
||  || Đ. VĂN HÓA, XÃ HỘI || 46 || 
|| 20 || [K18|-|khu phố 7, khu phố 9|social_welfare|livelihood]Có 60 công nhân thất nghiệp vì dịch ở nhà trọ chưa được nhận 1 triệu hỗ trợ, chủ trọ nói phường chưa xét[/K18] || 22 || 7, 9
|| 20 || [K19|-|khu phố 7|education|livelihood]Trường tiểu học học 2 ca, sĩ số 54 em, cần xây thêm điểm trường ở khu 7[/K19] || 19 || 7
|| 21 || [K20|-|khu phố 1|health|livelihood]Phòng khám tư đối diện chợ quảng cáo chữa bách bệnh, bán thuốc không nhãn, cần kiểm tra[/K20] || 5 || 1
|| 22 || [N]Tôi muốn hỏi nhập học lớp 1 cần những giấy gì?[/N] || 3 || 2
|| TỔNG ||  || 391 || 
Ghi chú: một phiếu có thể có nhiều ý kiến; phiếu số thứ tự 10 không ghi nội dung nên bỏ.
[N]Ban Thường vụ Đảng ủy yêu cầu UBND phường phân công cán bộ trả lời bằng văn bản cho từng ý kiến, đề nghị MTTQ phường giám sát, hoàn thành trước ngày 30/9/2020.[/N]
>> Nơi nhận: >> T/M BAN THƯỜNG VỤ
>> - Ban Dân vận Thành ủy, >> PHÓ BÍ THƯ THƯỜNG TRỰC
>> - Các chi bộ khu phố, >> 
>> - Lưu VT. >> Nghiêm Văn Thụy
