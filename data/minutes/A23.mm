@id A23
@layout table
@title Two tables of another make: questionnaire of a highland district (counts per opinion, groups of asks in one cell joined by semicolons, commune as a column of its own, "đã trả lời" column with dates), then a table transposed to cards without header
@format docx
@date 2019-11-14
@place huyện Na Rì, tỉnh Bắc Kạn
@level district
@kind voter_contact
---
>> HỘI ĐỒNG NHÂN DÂN >> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
>> HUYỆN NA RÌ >> Độc lập - Tự do - Hạnh phúc

^ THỐNG KÊ Ý KIẾN CỬ TRI
^ (tiếp xúc sau và trước kỳ họp thường lệ, tháng 10 - 11/2019)

[N]Các ý kiến trùng nhau được gộp, ý kiến đã giải quyết xong tại điểm tiếp xúc không đưa vào bảng.[/N] Số người nêu để trong ngoặc vuông là số lượt cử tri cùng ý kiến.

Bảng 1. Theo xã
|| Xã || Lượt || Thẩm quyền || Kiến nghị, đề nghị, phản ánh || Trả lời (ngày)
|| Kim Lư Hạ || 9 || Huyện || [K1|-|Kim Lư Hạ|transport|livelihood]Cầu treo Pò Khiển mục 14 tấm ván, người đi phải khênh xe qua[/K1]; [K2|-|Kim Lư Hạ|transport|livelihood]đường vào khu Khuổi Căng đang làm dở nhà thầu bỏ đi, đề nghị tiếp tục[/K2] || [A1|settled]Thay ván ngày 02/11.[/A1]<br>[A2|in_progress|2019-12-31]Chấm dứt hợp đồng nhà thầu cũ, xong trước 31/12.[/A2]
|| Kim Lư Hạ || 3 || Tỉnh || [K3|-|Kim Lư Hạ|agriculture,economy|constructive]Nên có nhà máy miến dong chung cho ba xã, hợp tác xã làm đầu mối, tỉnh cho vay ưu đãi thay vì mỗi nhà một bể lắng bột[/K3] || Chưa trả lời
|| Văn Vũ || 14 || Huyện || [K4|-|Văn Vũ|environment|livelihood]Nước suối Nà Rì đục quanh năm do các tàu đãi vàng, không tắm giặt được[/K4]; [K5|-|Văn Vũ|environment,security|livelihood]người làm vàng bỏ lại hố sâu bờ sông, bốn con trâu rơi xuống, mong lấp[/K5] || [A4,5|in_progress]05/11 liên ngành thu 3 tàu; doanh nghiệp phải hoàn thổ trong quý I/2020.[/A4,5]
|| Văn Vũ || 2 || TW || [K6|-|Văn Vũ|social_welfare|constructive]Nâng mức khoán bảo vệ rừng lên 700 nghìn đồng một héc ta vì 400 nghìn không giữ nổi rừng[/K6] || [A6|referred]Gửi Đoàn ĐBQH 11/11.[/A6]
|| Quang Phong Bắc || 6 || Huyện || [K7|-|Quang Phong Bắc|education|livelihood]Trường tiểu học có 4 phòng học ghép, bàn ghế học sinh lớp 5 thấp như lớp 1[/K7]; [K8|-|Quang Phong Bắc|health|livelihood]chưa có nữ hộ sinh, sản phụ phải xuống thị trấn 28 km[/K8] || [A7|in_progress|2020-01-31]Cấp 60 bộ bàn ghế trước Tết.[/A7]<br>[A8|referred]Đề nghị Sở Y tế điều động.[/A8]
|| Quang Phong Bắc || 5 || Xã || [K9|-|Quang Phong Bắc|culture|livelihood]Loa thôn Khuổi Lừa hỏng từ lúc tách thôn[/K9]; [N]biểu dương cán bộ xã lội suối đưa hàng cứu trợ[/N] || [A9|settled]Đã thay loa mới ngày 10/11.[/A9]
|| Thị trấn Yến Lạc Tây || 11 || Huyện || [K10|-|Thị trấn Yến Lạc Tây|urban_planning|livelihood]Nhà xây trái phép chồm ra bờ kè sông Bắc Giang, thị trấn lập biên bản ba lần không phá[/K10]; [K11|-|Thị trấn Yến Lạc Tây|economy|livelihood]tiền thuê ki-ốt chợ thu trước 5 năm mà mái chưa lợp[/K11]; [K12|-|Thị trấn Yến Lạc Tây|land_clearance|livelihood]19 hộ bị thu đất làm bến xe chưa nhận đủ tiền[/K12] || [A10|in_progress|2019-11-30]Cưỡng chế trước 30/11.[/A10]<br>[A11|in_progress]Lợp mái trong tháng 12, giảm giá thuê 1 năm.[/A11]<br>[A12|in_progress|2019-12-15]Trả nốt 840 triệu trước 15/12.[/A12]
|| Cộng || 50 || || ||

Bảng 2. Ý kiến bằng văn bản gửi tới kỳ họp (mỗi khung một ý kiến, bên trái là người gửi)
|| Hoàng Văn Tú, thôn Bản Đâng || [K13|Hoàng Văn Tú|thôn Bản Đâng|government_building|livelihood]Tôi nộp đơn xin xác nhận hộ nghèo, cán bộ xã đòi 200 nghìn "tiền xăng" mới chịu xuống xem, có tin nhắn làm chứng[/K13]<br>[A13|in_progress|2019-11-25]Phòng Nội vụ xác minh, báo kết quả 25/11.[/A13]
|| Bế Thị Lẹm || [K14|Bế Thị Lẹm|-|party_building,government_building|constructive]Cử tri nào nhận lời hứa của đại biểu cũng phải đợi kỳ sau mới hỏi lại được. Tôi đề nghị mỗi đại biểu có một sổ lời hứa, đóng dấu treo ở nhà họp thôn, xong đến đâu gạch đến đó[/K14]
|| Đồng chí Nông Đức Hạnh (hưu trí) || a) [K15|Nông Đức Hạnh|-|party_building|constructive]Đánh giá đảng viên cuối năm nhiều chi bộ 98% "hoàn thành tốt", nên khống chế tỷ lệ và buộc người đánh giá ghi dẫn chứng[/K15]<br>b) [K16|Nông Đức Hạnh|-|front_and_democracy|livelihood]Hội đồng hương cấp tiền trợ giúp không đúng người, Mặt trận xã Văn Vũ xem lại danh sách[/K16]<br>[N]c) Cho tôi hỏi kỳ họp tới có phát thanh trực tiếp không?[/N] 
|| Không tên || [K17|-|-|security|livelihood]Nhà ông B. thôn Chợ Chùa nuôi súng săn, đêm bắn chim gần nhà dân, thu súng đi[/K17]

Người tổng hợp: Lộc Thị Đào, chuyên viên. [N]Thường trực HĐND huyện yêu cầu các cơ quan điền kín cột "Trả lời" trước ngày 30/11.[/N]
