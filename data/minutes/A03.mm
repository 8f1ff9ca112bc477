@id A03
@layout narrative
@title Highland commune, running prose by a young clerk, indirect speech, several petitions in a sentence, answers woven in
@format docx
@date 2019-03-21
@place xã Nậm Huổi, huyện Mường Chà, tỉnh Điện Biên
@level commune
@kind periodic
@attendees 86
---
^ ĐẢNG BỘ HUYỆN MƯỜNG CHÀ
^ ĐẢNG ỦY XÃ NẬM HUỔI
^ *
^ GHI CHÉP BUỔI ĐỐI THOẠI CỦA BÍ THƯ ĐẢNG ỦY, CHỦ TỊCH UBND XÃ VỚI BÀ CON CÁC BẢN
^ (Nhà văn hóa bản Huổi Toóng, sáng 21/3/2019)

Tám giờ kém mười bà con đã ngồi kín nhà, người ở bản Phìn Hồ xa nhất đi từ bốn giờ sáng. Tổng cộng tám mươi sáu người, trong đó có mười hai trưởng bản, già làng, chín phụ nữ. Bí thư Giàng A Chống nói bằng tiếng Mông rồi nói lại bằng tiếng phổ thông, đại ý hôm nay xã xuống là để nghe, [N]ai có gì nói nấy, đề nghị bà con đừng ngại, nói chuyện bản mình trước, chuyện nhà mình sau.[/N] Chủ tịch xã báo cáo qua tình hình năm 2018: [N]số hộ nghèo giảm được bốn phần trăm, những việc bà con nêu năm ngoái như cầu treo Nậm Piền, lớp cắm bản Huổi Toóng 2 thì đã làm xong.[/N]

Người nói đầu tiên là ông Sùng A Dế ở bản Phìn Hồ. Ông kể [K1|Sùng A Dế|bản Phìn Hồ|transport|livelihood]con đường từ ngã ba Nậm Huổi lên bản dài mười một cây số, mùa mưa xe máy phải quấn xích mà vẫn đổ, tháng tám năm ngoái cô giáo ngã gãy chân phải võng ra, dân bản chỉ xin Nhà nước đổ bê tông lấy ba đoạn dốc nhất, đất thì dân hiến, công thì dân góp[/K1]. Nói xong đường ông lại nói đến điện, rằng [K2|Sùng A Dế|bản Phìn Hồ|utilities|livelihood]cột điện dựng ngang qua nương nhà ông từ 2016, dây kéo đến bản Huổi Ức thì thôi, bốn mươi hai nóc nhà Phìn Hồ vẫn thắp đèn dầu nhìn sang bên kia sáng trưng[/K2], không biết bản mình làm gì nên tội. Chủ tịch xã Lò Văn Ín đáp luôn là [A1|in_progress|2019-12-31]đường thì nguồn 135 năm nay được sáu trăm triệu, xã đã chọn Phìn Hồ, làm trước dốc Cây Me, hai dốc còn lại xin năm sau[/A1], còn [A2|referred]điện thuộc dự án của tỉnh, xã đã hai lần có văn bản, lần này sẽ nhờ Bí thư huyện nói giúp.[/A2]

Bà Lò Thị Pành, bản Nậm Piền, đứng lên hơi lâu mới nói được. Bà bảo [K3|Lò Thị Pành|bản Nậm Piền|social_welfare|livelihood]chồng bà là người đi bộ đội ở Lào về, bị thương ở chân, giấy tờ cháy theo nhà năm 1994, làm hồ sơ ba lần huyện đều trả lại, nay chồng yếu lắm rồi, nhờ xã tìm đồng đội cũ làm chứng giúp[/K3]. Ngồi cạnh bà, một phụ nữ không nói tên thêm rằng [K4|-|-|health|livelihood]trạm y tế bây giờ chỉ có một cô y sĩ, cô ấy đi họp huyện là trạm khóa cửa, đẻ rơi giữa đường tháng hai vừa rồi đã có một trường hợp[/K4], mà [K5|-|-|health|livelihood]xe cứu thương thì không vào được vì cái ngầm tràn trước trạm bị xói, mong kè lại[/K5]. Trạm trưởng không có mặt. Phó Chủ tịch Vàng Thị Mỷ nhận [A3|in_progress|2019-05-30]sẽ tự tay lo hồ sơ cho ông nhà bà Pành, hẹn hết tháng năm có trả lời[/A3]; chuyện trạm y tế chị nói [A4|referred]biên chế do Trung tâm Y tế huyện điều, xã chỉ biết xin thêm người[/A4]; ngầm tràn chị không nhắc tới.

Giữa buổi, không khí nóng lên khi nói đến đất. Ông Thào A Sử và mấy người bản Huổi Ức cùng cho rằng [K6|Thào A Sử|bản Huổi Ức|land_management|livelihood]nương của bản bị cán bộ lâm nghiệp vẽ vào rừng phòng hộ từ bao giờ không ai hay, lúc phát cỏ làm nương thì bị lập biên bản, yêu cầu đo lại trên thực địa có người của bản đi cùng[/K6]; anh Giàng A Tủa thì bức xúc vì [K7|Giàng A Tủa|-|environment,economy|livelihood]tiền dịch vụ môi trường rừng năm 2018 các bản bên đã lĩnh từ trước Tết, riêng Huổi Ức chưa thấy đồng nào[/K7], lại nói luôn ý của anh là [K8|Giàng A Tủa|-|environment|constructive]tiền ấy đừng chia đầu hộ mỗi nhà mấy chục nghìn nữa, để lại một nửa lập quỹ của bản, ai đi tuần rừng thì trả công theo ngày, quỹ dư thì cho hộ nghèo vay mua cây giống, Nhà nước nên quy định như thế cho rõ[/K8]. Già làng Vừ Chống Lầu gật đầu, nhưng già bảo già sợ cái khác: [K9|Vừ Chống Lầu|-|security|livelihood]mấy người lạ đi xe máy vào các bản xa rủ bà con theo cái đạo mới, bảo không phải làm cũng có ăn, thanh niên thì hút, công an phải ở lại bản dăm hôm chứ đến rồi về thì không ăn thua[/K9]. Trưởng công an xã trả lời [A9|in_progress]đã cắt cử hai đồng chí cắm ở Huổi Ức và Phìn Hồ từ đầu tháng, đã gọi hỏi ba đối tượng.[/A9] Kiểm lâm địa bàn, anh Tòng Văn Hặc, xin lỗi bà con vì [A7|in_progress|2019-04-10]danh sách của Huổi Ức bị sai số chứng minh thư nên Quỹ trả lại, sẽ chi trước mồng mười tháng tư[/A7]; về ranh giới anh hứa [A6|in_progress]sau vụ gieo sẽ đi đo lại cùng trưởng bản.[/A6]

Thầy giáo Quàng Văn Thương, điểm trường Huổi Toóng, nói ngắn, mong [K10|Quàng Văn Thương|-|education|livelihood]có nhà bán trú cho ba mươi mốt em ở xa vì các em đang ngủ trong cái lán dựng bằng bạt[/K10], và góp rằng [K11|Quàng Văn Thương|-|education,social_welfare|constructive]quy định học sinh nhà cách trường bốn cây số mới được gạo bán trú là không hợp với miền núi, ba cây số mà qua hai con suối thì cũng bằng mười cây dưới xuôi, nên tính theo giờ đi bộ[/K11]. Một bác cựu chiến binh khen lớp học năm nay đông hơn, [N]bác cảm ơn thầy cô và cảm ơn các chú bộ đội biên phòng dạy xóa mù buổi tối.[/N]

Về nếp sống, mấy chị phụ nữ bản Nậm Piền xì xào rồi đẩy chị Cà Thị Inh lên. Chị nói [K12|Cà Thị Inh|bản Nậm Piền|culture|constructive]đám ma còn để năm sáu ngày, mổ bò mổ lợn xong nhà nào cũng nợ, xã nên cùng các dòng họ viết thành hương ước chung, để người chết không quá bốn mươi tám giờ, nhà nào theo thì được bình chọn gia đình văn hóa[/K12]. Có tiếng cười, có người phản đối. Ông Lò Văn Xiêng cho rằng [K13|Lò Văn Xiêng|-|government_building|constructive]cán bộ xã còn ít xuống bản quá, toàn gọi trưởng bản lên họp, giấy mời thì chữ phổ thông nhiều người không đọc được, nên mỗi tháng cán bộ ăn ở với bản một ngày, nói bằng tiếng của dân[/K13], đừng đợi có hội nghị mới gặp.

Kết thúc vào lúc mười một rưỡi. Bí thư nói, về nhà bán trú, [A10|in_progress|2019-08-31]huyện đoàn đang vận động được một trăm tám mươi triệu, sẽ khởi công trong hè để năm học mới các em có chỗ ở[/A10]; về ý kiến ông Xiêng, [A13|in_progress]từ tháng tư mỗi cán bộ xã phụ trách một bản, mỗi tháng xuống một ngày có ký sổ của trưởng bản.[/A13] [N]Bí thư cũng yêu cầu các trưởng bản về họp lại dân, cái gì xã đã trả lời thì nói cho đúng, không được nói thêm.[/N] Biên bản được đọc bằng hai thứ tiếng, mọi người nghe và không ai có ý kiến khác.

>> NGƯỜI GHI >> CHỦ TRÌ
>> Lường Thị Thu >> Giàng A Chống
