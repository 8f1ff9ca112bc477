@id B15
@layout question_answer
@title district question-and-answer brochure; question label changes (Hỏi / Bà con thắc mắc / Kiến nghị thêm), one question with three asks answered by letters a, b, c; one answer to two questions
@format pdf
@date 2018-03-22
@place huyện Hồng Dân, tỉnh Bạc Liêu
@level district
@kind thematic
@theme chuyển đổi lúa - tôm, nước ngọt và hạ tầng thủy lợi
---
HUYỆN ỦY HỒNG DÂN
CẨM NANG HỎI – ĐÁP
In lại nội dung Diễn đàn "Nhịp cầu Lúa – Tôm", Lộc Ninh Hạ, ngày 22/3/2018

[N]Mấy lời cùng bà con: để khỏi dài dòng, tập sách này lược bớt phần chào hỏi, đề nghị bà con đọc kỹ phần trả lời của ngành mình quan tâm, chỗ nào chưa ưng bụng thì viết vào phiếu ở trang cuối.[/N]

HỎI 1 (ông Danh Út Nhỏ, ấp Bình Dân): [K1|Danh Út Nhỏ|ấp Bình Dân|agriculture|livelihood]Cống Nhà Thờ mở lấy mặn theo lịch của trạm, mà lịch thì không trúng con nước, ruộng bên tui tôm tháng ba sốc ngọt chết trắng. Mở sớm hơn một tuần giùm bà con[/K1].
ĐÁP: [A1|in_progress]Trạm Quản lý thủy nông lập lịch chung cho ba xã. Rút kinh nghiệm vụ này, từ tháng 4 lịch do tổ đại diện nông dân từng tiểu vùng duyệt trước ba ngày rồi mới vận hành.[/A1]

HỎI 2: [K2|Phan Văn Thới|ấp Ba Đình|agriculture|livelihood]Kinh Xáng Phụng Hiệp nhánh Ba Đình bùn bồi, vỏ lãi chở tôm đi cà xịch cà đụi, đề nghị nạo vét[/K2]. (Ông Phan Văn Thới, ấp Ba Đình)
HỎI 3: [K3|Nguyễn Hồng Cẩm|ấp Ninh Thạnh II|agriculture|livelihood]Đoạn kinh nội đồng ấp tôi cũng cạn, nhất là sau khi dân lấn bờ trồng dừa nước[/K3]. (Bà Nguyễn Hồng Cẩm, ấp Ninh Thạnh II)
ĐÁP chung 2 câu: [A2,3|in_progress|2018-07-31]Huyện đã lập dự án nạo vét 11 tuyến, vốn 18 tỷ đồng, làm hai tuyến bà con nêu trước, xong trong tháng 7 năm nay. Dân có cây trái trên bờ phải tự dọn, không bồi thường.[/A2,3]

BÀ CON THẮC MẮC: [N]Vì sao năm nay ngành nông nghiệp khuyến cáo thả tôm sớm hơn năm rồi?[/N]
ĐÁP: [A]Do độ mặn lên sớm nửa tháng, thả sớm để kịp thu trước khi lấy ngọt làm lúa.[/A]

HỎI 4 của chị Lý Thị Xà Quên (ấp Tà Ky): Dạ tui hỏi ba chuyện, nói không hay mấy anh đừng cười.
– [K4|Lý Thị Xà Quên|ấp Tà Ky|utilities|livelihood]Nước giếng khoan xài mặn chằn, ống nước của trạm tới đầu lộ là hết, 30 hộ người Khmer xin kéo tới[/K4];
– [K5|Lý Thị Xà Quên|ấp Tà Ky|agriculture,social_welfare|livelihood]tui mướn 15 công lúa của người ta, mùa hạn rồi lúa chết mà tiền hỗ trợ chủ đất lãnh hết[/K5];
– [K6|Lý Thị Xà Quên|ấp Tà Ky|education|livelihood]con tui nghỉ học hồi lớp 7, có lớp nào dạy sửa máy không thì cho nó học[/K6].
ĐÁP:
a) [A4|in_progress|2018-06-30]Trung tâm Nước sạch khảo sát trong tháng, kéo 1.450 m ống, xong trước 30/6.[/A4]
b) [A5|explained]Nghị định 02 quy định hỗ trợ cho người trực tiếp sản xuất, nên chị được nhận. Chủ đất đã lãnh phải hoàn trả, giao xã giải quyết theo hợp đồng mướn đất có ấp xác nhận.[/A5]
c) [A6]Có. Trung tâm dạy nghề huyện mở lớp máy nổ, xuồng máy ngày 10/5, miễn học phí, cho cháu ghi danh tại ấp.[/A6]

HỎI 5 (anh Tống Minh Cường, HTX Ninh Hòa): Thưa lãnh đạo, [K7|Tống Minh Cường|HTX Ninh Hòa|agriculture|constructive]cái dở nhất của mô hình lúa – tôm là mỗi nhà mỗi giống, mỗi ngày xổ. Nên quy định mỗi cánh đồng 50 héc-ta một tổ vận hành, bầu tổ trưởng, ai xổ nước sai lịch bị tổ phạt, tiền phạt bỏ quỹ bơm nước[/K7].
ĐÁP: [A7]Huyện tán thành, sẽ ban hành hướng dẫn mẫu quy ước tổ vận hành trong quý II, không ép buộc.[/A7]

KIẾN NGHỊ THÊM (bác Trịnh Phước Lượng, nguyên Bí thư xã): [K8|Trịnh Phước Lượng|-|agriculture,economy|constructive]Gạo sạch lúa – tôm của mình bán rẻ như gạo thường là vì không có nhãn. Tỉnh phải đứng tên chỉ dẫn địa lý, giao một công ty nhà nước giữ bao bì, ai trộn gạo khác thì tước quyền dùng[/K8].
ĐÁP: [A8|in_progress]Sở Khoa học và Công nghệ đang hoàn tất hồ sơ đăng ký chỉ dẫn địa lý "Hồng Dân" cho lúa một bụi đỏ; ý giao công ty giữ bao bì sẽ được báo cáo tỉnh.[/A8]
KIẾN NGHỊ THÊM (cùng người): [K9|Trịnh Phước Lượng|-|party_building|constructive]chi bộ ấp đông đảng viên đi Bình Dương làm thuê gần hết, sinh hoạt chỉ còn ba ông già, xin cho ghép chi bộ liên ấp theo tuyến kinh[/K9].
ĐÁP: [A9|referred]Ban Tổ chức Huyện ủy sẽ trình Ban Thường vụ, vì Điều lệ quy định chi bộ theo nơi cư trú.[/A9]

HỎI 6 (không ghi tên): [K10|-|-|security|livelihood]mấy tháng nay vật tư, máy bơm để ngoài ruộng bị trộm liên tục, báo công an xã thì ghi giấy xong thôi[/K10].
ĐÁP: [A10|in_progress]Công an huyện nhận khuyết điểm, đã lập chuyên án, mới bắt được một nhóm ba người ở Vĩnh Lộc, đang mở rộng; máy nào mất trong năm 2017 – 2018 bà con tới nhận dạng.[/A10]

HỎI 7 (ông Lâm Sóc Kha, ấp Bình Dân): [K11|Lâm Sóc Kha|ấp Bình Dân|transport|livelihood]Cây cầu Ngan Dừa cũ bị lộng mố, xe tải 5 tấn chở tôm không dám qua[/K11].
ĐÁP: [A11|explained]Cầu không nằm trong quy hoạch xây lại vì sắp có cầu mới cách 200 m, cuối năm 2019 xong. Tạm thời cắm biển 2,5 tấn, xe tôm đi vòng qua lộ Cầu Đúc.[/A11]

HỎI 8 (chị Võ Cẩm Tú, Hội Phụ nữ): [K12|Võ Cẩm Tú|-|economy,social_welfare|livelihood]hội viên xin vay vốn Ngân hàng Chính sách nuôi tôm càng xanh mà chỉ được ba chục triệu, hụt vốn giữa chừng, phải đi vay nóng[/K12].
ĐÁP: [A12|explained]Mức cho vay hộ nghèo tối đa 50 triệu đồng; hộ của chị em chưa ký đủ tổ bảo lãnh nên chỉ giải ngân 30 triệu, bổ sung hồ sơ là được tiếp.[/A12]

HỎI 9 (ông Bành Văn Thọ): [K13|Bành Văn Thọ|-|environment|livelihood]trại tôm siêu thâm canh bên kia sông xả bùn trắng xóa ra kinh lúc nước lớn, tôm càng của tui chết một vuông, ai đền[/K13]?
ĐÁP: [A13|in_progress|2018-04-05]Phòng Tài nguyên – Môi trường lấy mẫu trong tuần này, 05/4 có kết quả, phạt và buộc bồi thường nếu đúng.[/A13]

PHIẾU GÓP Ý cuối sách: [N]Bà con gạch vào ô, cắt theo đường chấm, bỏ thùng thư ở ủy ban xã.[/N]
