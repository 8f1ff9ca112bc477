@id C09
@layout mixed
@title part 1 summary table of petitions sent ahead (with results column), part 2 free turns with answers, part 3 slips read aloud, appendix: departments' replies by speaker
@format docx
@date 2018-10-25
@place huyện Krông Năng, tỉnh Đắk Lắk
@level district
@kind periodic
---
>> HUYỆN ỦY KRÔNG NĂNG >> Krông Năng, ngày 25 tháng 10 năm 2018
^ BIÊN BẢN HỘI NGHỊ ĐỐI THOẠI
^ giữa Bí thư, Chủ tịch huyện với nông dân, người sản xuất cà phê, hồ tiêu, mắc ca
Diễn ra tại nhà cộng đồng xã Ea Hồ Đông, chủ trì: đồng chí Y Bliu Niê, Bí thư Huyện ủy; đồng chí Trần Quang Định, Chủ tịch UBND huyện.
# Phần I. Kiến nghị xã gửi trước, đã có kết quả
|| Xã || Nội dung || Việc đã làm
|| Ea Tân Bắc || [K1|-|xã Ea Tân Bắc|agriculture|livelihood]Hạn từ tháng 3, hồ Ea Kar cạn, xin bơm chuyền cho 80 ha cà phê cuối nguồn[/K1]<br>[K2|-|xã Ea Tân Bắc|transport|livelihood]Cầu gỗ buôn Wik sập giữa mùa khô[/K2] || [A1|settled]Đã bơm hai đợt, tổng 11 ngày[/A1]<br>[A2|in_progress|2018-12-31]Đang đặt ống cống tròn, xong trong năm[/A2]
|| Phú Lộc Hạ || [K3|-|xã Phú Lộc Hạ|land_management|livelihood]Cấp giấy chứng nhận đất cho dân di cư tự do từ Cao Bằng vào trước 2004 đã ở ổn định, 140 hộ[/K3] || [A3|in_progress]Đo đạc được 92 hộ; phần còn lại vướng ranh lâm trường, huyện trình tỉnh[/A3]
|| Dliê Ya Thượng || [K4|-|xã Dliê Ya Thượng|economy|livelihood]Tiêu chết hàng loạt, ngân hàng đòi nợ, bà con xin cho giãn nợ một năm[/K4] || [A4|in_progress]Các chi nhánh đã cơ cấu lại nợ cho 311 khách hàng[/A4]
[N]Ghi chú: ngoài ra xã Cư Klông đề nghị 4 việc nhưng rút lại 2 vì tự làm được.[/N]
# Phần II. Thảo luận
Chủ tọa cho hay ai đã có tên ở bảng trên thì nhường lượt. [N]Đề nghị phát biểu gọn, không quá năm phút.[/N]
• Anh Nông Văn Đoàn (Hợp tác xã Minh Toàn Lộc): [K5|Nông Văn Đoàn|Hợp tác xã Minh Toàn Lộc|economy,agriculture|constructive]Ta bán cà phê nhân thô mãi. Tôi nghĩ huyện chọn hai hợp tác xã làm cà phê đặc sản, cho mượn đất xây sân phơi nhà kính, rồi tổ chức lễ hội nếm thử hằng năm, mời nhà rang về mua tại vườn[/K5].
Chủ tịch huyện: [A5|in_progress]Cái này tôi thích. Phòng Nông nghiệp lập đề án, cuối năm trình, trong đó nhất thiết phải có vốn đối ứng của hợp tác xã.[/A5]
• Bà H'Wen Mlô, buôn Sut: Tôi nói tiếng mình, cháu gái dịch. [K6|H'Wen Mlô|buôn Sut|social_welfare|livelihood]Cán bộ xã xét hộ nghèo nói nhà tôi có xe máy nên không nghèo, xe đó mua nợ để chở con đi học[/K6]. [K7|H'Wen Mlô|buôn Sut|environment,land_management|livelihood]Người ta chặt bìa rừng bên bến nước làm rẫy mắc ca, nước bến cạn rồi[/K7].
Bí thư: [A7|in_progress]Bến nước là thiêng của buôn, kiểm lâm phải vào ngay tuần này, tôi theo dõi.[/A7] Còn nhà chị H'Wen thì [A6]xã phúc tra lại theo phiếu mới, sai phải sửa.[/A6]
• Ông Bùi Thế Mạnh (đại lý thu mua, xã Ea Hồ Đông): Tôi có ý khác một chút so với bà con. [K8|Bùi Thế Mạnh|xã Ea Hồ Đông|security|livelihood]Mùa thu hoạch cà phê xanh bị hái trộm, có rẫy mất nửa, nhà tôi mua phải cũng bị công an phạt. Nên lập chốt dân quân canh ở ba cửa rừng[/K8]. [K9|Bùi Thế Mạnh|xã Ea Hồ Đông|economy|constructive]Và thuế khoán đại lý tính theo mét vuông mặt bằng là không đúng, phải tính trên lượng hàng, không thì đại lý nhỏ đóng cửa hết[/K9].
(Không ai trả lời riêng ông Mạnh.)
# Phần III. Phiếu đọc tại chỗ
Thư ký bốc 6 phiếu trong thùng:
Phiếu 1: [K10|-|-|health|livelihood]BHYT mua tự nguyện ở xã ko có người thu, ngày nào ra bưu điện cũng nghỉ[/K10].
Phiếu 4: [N]cảm ơn huyện cho con tôi học nghề[/N].
Phiếu 9: [K11|-|-|utilities|livelihood]thôn Hải Hà 3 ngày không có điện vì trụ gãy do cây đổ, gọi tổng đài chỉ xin lỗi[/K11].
Phiếu 10: [K12|-|-|education|livelihood]trường tiểu học Võ Thị Sáu nhà vệ sinh đóng khóa, học trò nhịn tiểu[/K12].
Phiếu 12: [K13|-|-|party_building|constructive]Đảng viên là cán bộ xã mà nhà vợ con cho vay nặng lãi thì ai dám góp ý? Đảng ủy nên cho dân chấm điểm đảng viên 213 ở nơi cư trú bằng phiếu kín, công khai điểm[/K13].
Phiếu 15: [N]hỏi giống mắc ca QN1 với 816 cây nào tốt hơn[/N].
# Phụ lục: trả lời của các đơn vị (gửi kèm sau hội nghị, ngày 30/10)
1. Công an huyện (ý ông Mạnh, việc hái trộm): [A8|in_progress]lập 6 chốt trong vụ, có mặt dân quân xã, đường dây nóng không đóng máy.[/A8]
2. Chi cục Thuế (ý ông Mạnh): [A9|explained]thuế khoán căn cứ doanh thu thực tế, diện tích chỉ là một tham số; hộ nào thấy sai đề nghị kê khai lại.[/A9]
3. Bảo hiểm xã hội (phiếu 1): [A10|settled]đã bố trí đại lý thu ngay tại nhà cộng đồng vào thứ tư hằng tuần.[/A10]
4. Điện lực (phiếu 9): [A11|settled]trụ thay xong ngày 26/10, đã cấp điện lại 17 giờ.[/A11]
5. Phòng Giáo dục (phiếu 10): [A12|in_progress|2018-11-10]trường sửa khóa, cắt cử bảo vệ mở cửa giờ ra chơi, lát lại nền trước 10/11.[/A12]
6. Ban Tổ chức Huyện ủy (phiếu 12): [A13]sẽ báo cáo Ban Thường vụ, trước mắt siết quy trình nhận xét 213.[/A13]
>> THƯ KÝ<br>Phan Tấn >> CHỦ TRÌ<br>Y Bliu Niê
