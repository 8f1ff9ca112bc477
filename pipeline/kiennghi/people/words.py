"""Words that tell people from places, institutions and officials; lower case, as written, tones in one place."""

from __future__ import annotations

import re

from ..text import fold, plain_tones

UPPER = "".join(c for c in map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))) if c.isalpha() and c.isupper())
LOWER = "".join(c for c in map(chr, (*range(0x61, 0x250), *range(0x1E00, 0x1F00))) if c.isalpha() and c.islower())
"""Letters of Latin script, for patterns: a range from À to Ỹ would take in small ones."""


def _set(*lines: str) -> frozenset[str]:
    """Entries parted by commas."""
    return frozenset(plain_tones(word.strip()) for line in lines for word in line.split(",") if word.strip())


SURNAMES = _set(
    "nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn, vương, trịnh,"
    "trương, đinh, lâm, phùng, mai, tô, hà, tạ, thái, tăng, lưu, quách, cao, tống, nghiêm, kiều, khổng, chu, châu, từ,"
    "la, lã, lại, lương, lữ, lục, mạc, ma, ninh, nông, ông, phí, quan, sầm, tiêu, thân, thạch, trang, triệu, trà, văn,"
    "vi, viên, yên, âu, ân, bạch, bành, bế, bồ, ca, cù, cung, cổ, diệp, doãn, giang, giáp, hạ, hứa, hàn, kha, khuất,"
    "khúc, lều, lộ, lỗ, mẫn, mâu, mông, nhâm, nhan, ngụy, ngũ, ôn, phó, phương, sử, tào, tất, thi, tiết, tôn, trình,"
    "ung, vòng, xa, đàm, đan, đàng, đậu, đồng, đái, đới, đường, biện, chử, chế, chung, công, cấn, dư, huyền, hình, hán,"
    "kim, khương, khưu, lư, mã, mạnh, nhữ, phù, sái, sơn, tán, tòng, tề, tưởng, vừ, vàng, vương, giàng, lầu, thào, sùng,"
    "hạng, hầu, hờ, lý, mùa, cháng, cứ, ly, lừu, mua, cà, lò, lường, quàng, tẩn, chảo, phàn, bàn, lù, lèng, hoàng, đèo,"
    "bạc, cầm, lèo, mè, vì, lô, kha, lang, hà, mấu, pinăng, chamaléa, katơr, bo, zơrâm, alăng, coor, pơloong, bhling,"
    "bh'nướch, arất, tơngôl, ating, hốih, ksor, siu, rơ, rah, rmah, nay, kpă, kpuih, kpa, ayun, rcom, rơchâm, êban,"
    "niê, mlô, kbuôr, ayŭn, byă, adrơng, danh, neáng, neang, thị, sơn, liêu, điểu, thập, kră, dagout, ra, tou, bùi,"
    "đinh, phạm, tôn, xin, lã, nhị, quản, vưu, mộc, khiếu, ngạc, hoa, bì, cát, lôi, nùng, tằng, chíu, dường, trưởng"
) - _set("bo, ra, công, trang, xin, đường, trưởng, hoa, đồng, vì, ông, hờ, nhị, huyền")
"""First syllables of full names, of all peoples of Vietnam."""

RARE_SURNAMES = _set(
    "văn, sơn, yên, kim, thị, xa, la, ca, cổ, quan, ông, hạ, thi, tất, cứ, mua, mùa, chung, hà, cao, thái, châu, mai,"
    "hồ, từ, thạch, lâm, lục, quan, chu, ninh, thân, cù, vàng, bạch, long, tiên, đông, tây, châu, trà, hoa, lang, la, văn, sầm, kiều, bành, cát, đèo,"
    "giang, phương, an, lang, nhị, cát, tiết, hán, quản, lộ, biện, đan, danh, mạnh, tân, hình, ân, viên, trình, đường"
)
"""Of them, those that begin names of places and things as often: these alone prove no person."""

MIDDLES = _set(
    "văn, thị, hữu, đình, đức, ngọc, minh, thanh, quang, xuân, kim, hoàng, quốc, công, bá, đăng, duy, trọng, thế, như,"
    "tấn, viết, gia, khắc, mạnh, hồng, thu, bích, mỹ, thúy, thùy, phương, anh, tuấn, trung, bảo, nhật, thành, chí, phúc,"
    "hoài, diệu, cẩm, lệ, tường, thụy, sỹ, sĩ, vĩnh, nữ, thiên, huy, việt, hải, trường, phước, tiến, đại, nam, thiện,"
    "hùng, quý, doãn, danh, tử, tuyết, ánh, a, seo, láo, mùi, tà, chí, lê, nguyễn, trần, phạm, hoàng, đoàn, đắc, năng,"
    "cảnh, thái, tú, tùng, kiều, diễm, hà, hương, lan, mai, đông, bé, ngân, khánh, quỳnh, trúc, thảo, bạch, cao, lâm, hạnh, vân"
)
"""Second syllables of full names."""

TITLES = _set(
    "ông, bà, anh, chị, em, cháu, cô, chú, bác, cụ, cậu, dì, thím, mợ, dượng, mế, bá, o, mệ, thằng, đồng chí, đ/c, bạn,"
    "thầy, cô giáo, thầy giáo, giáo viên, sư cô, sư thầy, đại đức, thượng tọa, hòa thượng, ni sư, ni trưởng, linh mục,"
    "mục sư, bác sĩ, bs, luật sư, ls, liệt sĩ, thương binh, bệnh binh, già làng, mẹ việt nam anh hùng, mẹ vnah, mẹ, má, ba,"
    "nạn nhân, hàng xóm, tài xế, lái xe, chủ hộ, khách hàng, bệnh nhân, tín đồ, em học sinh,"
    "người lái đò, nghệ nhân, cựu chiến binh, ông/bà, cháu bé, bị hại, cô nuôi, y sĩ, dược sĩ,"
    "kỹ sư, nhà báo, dược sỹ, bác sỹ, ông bà"
)
"""What stands before the name of a person, and before nothing else that has a capital."""

SINGLE_TITLES = frozenset(t for t in TITLES if " " not in t)

WEAK_TITLES = _set(
    "cử tri, hộ, hộ dân, hộ gia đình, gia đình, nhà, vợ, chồng, con, tôi, tên, tên là, của, cho, là, người, đại biểu, với,"
    "gặp, mời, chủ quán, chủ nhà, chủ trại, công dân, em là, con là, cháu là, tôi là, đảng viên, đoàn viên, hội viên,"
    "xã viên, kế toán, bố, cha, giữa, do, và, nhân viên, công nhân, nông dân, chủ đất, chủ tài khoản, đương sự, bị cáo,"
    "phụ huynh, học sinh, sinh viên, con trai, con gái, con em, chị em, anh em, nhà em, mẹ,"
    "đối tượng, khởi tố, mời, tạm giam, bắt, họ và tên, họ tên, ký tên, phụ nữ, thợ, vụ, chủ tk"
)
"""What may stand before a person or before a place: a surname decides."""

COLLECTIVE = _set(
    "phụ huynh, học sinh, sinh viên, con trai, con gái, con em, chị em, anh em, anh chị em, con cháu, em học sinh, bà mẹ, thanh niên, hai mẹ, các em, các cháu, các cụ, các bác, các ông, các bà, các anh, các chị, các cô, các chú, các bạn"
)
"""These speak of many, of a place or a people: only a full name after them is that of a person."""

COMMON_SURNAMES = _set(
    "nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, ngô, dương, lý, đào, đoàn, trịnh, trương, đinh, phùng, tạ, lưu, lương, vương, tống, trịnh"
)
"""First syllables that are seldom those of a place."""

SELF = _set("tôi, tui, tôi là, tui là, chúng tôi là, em là, con là, cháu là, mình là, tên tôi là, tôi tên là, tôi tên")
"""Before the speaker's own name."""

NAMING = _set(
    "tôi là, tui là, em là, con là, cháu là, mình là, tên, tên là, tên tôi là, tôi tên, tôi tên là, tự xưng là, em tên, con tên, con tên là, tên gọi, họ tên, ký tên, tự xưng"
)
"""What a name follows even without a surname."""

PLACES = _set(
    "đường, phố, ngõ, ngách, hẻm, kiệt, cầu, cống, chợ, kênh, kinh, rạch, sông, suối, hồ, ao, đầm, bàu, núi, đồi, đèo, dốc, gò,"
    "đập, đê, kè, bến, bãi, cảng, đảo, hòn, mũi, cồn, cù lao, vịnh, biển, mương, giếng, thác, hang, rừng, vườn, đồng, cánh đồng,"
    "xứ đồng, đình, đền, chùa, miếu, phủ, lăng, am, điện, nhà thờ, giáo xứ, giáo họ, tu viện, thánh thất, nghĩa trang,"
    "thôn, xóm, ấp, khóm, bản, làng, buôn, bon, plei, phum, sóc, khu, khu phố, tổ, tổ dân phố, khối, khối phố, tiểu khu, phường,"
    "xã, thị trấn, thị xã, huyện, quận, thành phố, tỉnh, tp, tx, tt, địa bàn, khu vực, vùng, miền, xứ, phum trà,"
    "ngã ba, ngã tư, ngã năm, ngã sáu, ngã bảy, nút giao, vòng xoay, bùng binh, chốt, giao lộ, đoạn, tuyến, trục, đại lộ,"
    "quốc lộ, tỉnh lộ, hương lộ, cao tốc, hầm, ga, bến xe, bến đò, bến phà, phà, trạm, trạm bơm, bưu điện, cây xăng, sân bay,"
    "khu đô thị, kđt, khu dân cư, kdc, khu công nghiệp, kcn, cụm công nghiệp, khu tái định cư, chung cư, tòa, tòa nhà, cao ốc,"
    "công viên, quảng trường, sân vận động, sân, vườn hoa, thành, pháo đài, đồn, quân khu, giải phóng, cửa, xóm mới, tượng đài,"
    "hồ chứa, khe, trằm, phá, lạch, cửa biển, dòng, dòng sông, đỉnh, thung lũng, thuộc, trú, ở, tại, về, từ, đến, qua"
) - _set("ở, tại, về, từ, đến, qua, trú, thuộc, thành, đồng, phủ, am, cửa, giải phóng, dòng")
"""After these a name is a place's."""

STREETS = _set(
    "đường, phố, đại lộ, ngã ba, ngã tư, ngã năm, ngã sáu, nút giao, chốt, giao lộ, đoạn, tuyến, trục, phường, trường, công viên, chợ, cầu"
)
"""Of them, those after which names are often listed."""

INSTITUTIONS = _set(
    "trường, thpt, thcs, thptdtnt, ptdtbt, ptdtnt, ptth, tiểu học, trung học, trung học cơ sở, trung học phổ thông, mầm non, mẫu giáo,"
    "nhà trẻ, đại học, cao đẳng, học viện, trung cấp, phổ thông, bệnh viện, viện, phòng khám, nhà thuốc, trung tâm, công ty, cty, tnhh, tnhh mtv, mtv,"
    "cổ phần, cp, doanh nghiệp, dntn, tư nhân, hợp tác xã, htx, tập đoàn, tổng công ty, nhà máy, xí nghiệp, cơ sở, xưởng, ngân hàng,"
    "khách sạn, nhà hàng, quán, quán cà phê, cà phê, café, karaoke, siêu thị, cửa hàng, tiệm, nhà xe, hãng, thương hiệu, bếp ăn,"
    "quỹ, giải, giải thưởng, danh hiệu, huân chương, chiến dịch, phong trào, tư tưởng, tấm gương, phong cách, đạo đức, di tích, bảo tàng, thư viện,"
    "nhà hát, nhà văn hóa, rạp, câu lạc bộ, đoàn tàu, tàu, lớp, giáo trình, bài hát, dự án, công trình, thủy điện, thủy lợi, dòng họ, họ, tộc, lễ hội, đội,"
    "chủ nghĩa, lăng mộ, làng nghề, gốm, bánh, vụ án, bão, nhà tù, học bổng, cúp, cuộc thi, hội thi, hội quán, nhóm, bãi đỗ xe, tạp hóa, đại lý, dịch vụ, phần mềm, ứng dụng, loại, giống"
)
"""After these a name is an institution's or a thing's."""

HEADS = PLACES | INSTITUTIONS

NOT_NAMES = _set(
    "bà con, ông bà, anh em, chị em, anh chị, cô chú, chú bác, các, những, bà rịa, bà nà, cô tô, anh sơn, bà huyện, bà chúa, bà trưng,"
    "bác hồ, bác tôn, bà triệu, bà đen, ông bà chiểu, bà chiểu, anh quốc, bác ái, hộ phòng, bà đanh, bà tùy, bác sĩ, ông địa, ông táo, ông trời,"
    "châu phi, châu âu, châu á, châu mỹ, châu úc, chau phi, chau au, chau a,"
    "bà mụ, ông công, bà nội, ông nội, bà điểm, bà hom, bà hạt, ông lãnh, ông tạ, bà quẹo, bà huyện thanh quan"
)
"""A title and what follows, that together name no person."""

NOT_SYLLABLES = _set(
    "khmer, kinh, s'tiêng, h'mông, m'nông, mông, mnông, x'tiêng, k'ho, d'ran, chăm, kdc, bt, ct, pct, pbt, ubnd, hđnd,"
    "ubnd, hđnd, ubmttq, mttq, đbqh, tnhh, htx, qđ, nđ, tw, tp, tx, tt, kp, tdp, ql, đt, đh, thpt, thcs, cccd, cmnd, bhyt, bhxh, sđt, stt, gpmb,"
    "csgt, tnmt, bql, vnd, mst, stk, gcn, gcnqsdđ, đảng, nhà, ủy, hội, sở, bộ, ban, phòng, cục, chi, tổng, trung, công, quốc hội, chính, luật, nghị,"
    "quyết, thông, chỉ, kết, tòa, viện, trường, bệnh, trạm, đoàn, mặt, thôn, xóm, ấp, xã, phường, huyện, quận, tỉnh, thị, thành, khu, tổ, đội, số,"
    "đề, kiến, phản, trả, nội, họ, tên, điện, địa, sinh, năm, ngày, tháng, đại, chủ, bí, phó, trưởng, giám, thư, đồng, cử, kính, thưa, tôi, nhân, liên,"
    "hiện, do, tại, từ, và, của, theo, về, trong, ngoài, nếu, khi, các, những, việc, đây, đến, trước, sau, rất, nay, vì, ông, bà, anh, chị, chú, bác, cụ, em,"
    "không, có, ý, hỏi, đáp, phiếu, stk, email, gmail, zalo, facebook, cán, hộ, gia, căn, chứng, mã, tài, bảo hiểm, ký, người, nghề, nơi, chỗ, xin, được,"
    "để, đã, sẽ, cần, mong, nên, phải, bị, cho, với, là, ở, vào, ra, lên, xuống, hay, mà, thì, như, cùng, còn, lại, nữa, này, đó, kia, ấy, sớm, xem, xét, giải, rằng, bởi, ai, gì, nào, đâu, bao, tiếp, nhận, thuộc, đường, phố"
)
"""Syllables at which a name ends when they stand in it in capitals, or which begin none."""

PEOPLES = _set("khmer, kinh, s'tiêng, h'mông, m'nông, x'tiêng, k'ho, mnông, d'ran, chăm")
ORGANISATIONS = _set(
    "bệnh, chủ, bí, phó, trưởng, giám, hiệu, thư, chánh, bộ, cục, viện, tổ, ủy, cán, tổng, kiểm, công, hội, ban, phòng, sở, đội, đảng, nhà, mặt, chi,"
    "trung, thượng, thiếu, đại, quốc, chính, thủ, thường, quyền, ubnd, hđnd, điện, tòa, trạm, đoàn, xã, phường, thôn, quận, huyện, tỉnh"
)
"""First syllables of offices and bodies that may follow a title."""

CAPS_STOPS = NOT_SYLLABLES - _set(
    "năm, anh, bà, chi, đoàn, công, chính, luật, ban, hội, trường, đại, chủ, thành, trung, thị, sinh, phòng, quyết, đồng, viện, bộ, đức, sơn, tổng, tài, hiện, ông, gia, chứng, đáp,"
    "nhân, liên, trạm, thông, kiến, nhà, bác, đường, mã, số, ý, khu, kính, ký, như, cùng, nay, tháng, ngày, bị, út, hỏi, sớm, nghị, lên, trước, đề, tiếp, nhận, nội, điện, ra, sau, tư, chú, cụ, em, chị, giải, xem, rất, từ"
)

PROVINCES = _set(
    "an giang, bà rịa, vũng tàu, bắc giang, bắc kạn, bạc liêu, bắc ninh, bến tre, bình định, bình dương, bình phước, bình thuận, cà mau, cần thơ,"
    "cao bằng, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà nội, hà tĩnh, hải dương, hải phòng, hậu giang,"
    "hòa bình, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lâm đồng, lạng sơn, lào cai, long an, nam định, nghệ an, ninh bình, ninh thuận,"
    "phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên, thanh hóa,"
    "thừa thiên huế, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái, sài gòn, hồ chí minh, hà đông, hà tây, sơn tây, cao lãnh, châu đốc,"
    "hồng ngự, mai châu, mai sơn, thái thụy, lý sơn, lý nhân, hồng bàng, ngô quyền, lê chân, sơn trà, sơn tịnh, sơn động, yên dũng, kim bảng, kim sơn, kim thành,"
    "kim động, thạch thất, thạch hà, thạch thành, cao lộc, cao phong, hà trung, hà quảng, thái hòa, phan rang, phan thiết, phan rí, phù mỹ, phù cát, phù cừ, phù yên,"
    "tăng bạt hổ, trần văn thời, võ nhai, văn giang, văn lâm, văn lãng, văn quan, văn bàn, văn yên, văn chấn, văn quán, phú xuyên, phúc la, phúc thọ, ninh kiều, ninh hòa,"
    "ninh giang, ninh sơn, đông anh, đan phượng, tôn thất, mã lai, chu lai, lạc thủy, lương sơn, lương tài, đức thọ, đoan hùng, phùng hiệp, châu thành, châu phú, tân châu,"
    "trà bồng, trà my, trà linh, phước sơn, lâm thao, lâm hà, lâm bình, đào xá, đặng xá, mai dịch, dương minh châu, dương kinh, an lão, dương nội, dương xá, la phù, la gi, la khê,"
    "chu prông, lục nam, lục ngạn, lục yên, bạch thông, bạch long vĩ, giang thành, từ liêm, từ sơn, tứ kỳ, hoàng mai, hoàng sa, hoàng su phì, trường sa, bùi xá, ngô xá,"
    "vũ thư, vũ quang, trang bom, hà lan, hàn quốc, kim liên, hà khẩu, đồng hới, cao tốc bắc nam, mạc tư khoa, hồ tây, hồ gươm, hồ tràm, hồ hoàn kiếm, hoàn kiếm, lê minh xuân"
)

HISTORIC = _set(
    "nguyễn trãi, nguyễn huệ, nguyễn du, nguyễn khuyến, nguyễn văn trỗi, nguyễn thị minh khai, nguyễn văn linh, nguyễn văn cừ, nguyễn hữu thọ, nguyễn tri phương,"
    "nguyễn công trứ, nguyễn đình chiểu, nguyễn bỉnh khiêm, nguyễn thái học, nguyễn thái bình, nguyễn lương bằng, nguyễn chí thanh, nguyễn hữu cảnh, nguyễn trung trực,"
    "nguyễn viết xuân, nguyễn phong sắc, nguyễn tất thành, nguyễn ái quốc, nguyễn xiển, nguyễn cư trinh, nguyễn sinh sắc, nguyễn duy hiệu, nguyễn an ninh, nguyễn bá ngọc,"
    "nguyễn hoàng, nguyễn phan vinh, nguyễn đức cảnh, nguyễn khang, nguyễn văn thoại, nguyễn văn huyên, nguyễn trường tộ, nguyễn siêu, nguyễn cao, nguyễn xí, nguyễn hiền,"
    "nguyễn văn tạo, nguyễn oanh, nguyễn kiệm, nguyễn văn nghi, nguyễn văn lượng, nguyễn quý đức, nguyễn thượng hiền, nguyễn cảnh chân, nguyễn nhạc, nguyễn lữ, nguyễn sơn,"
    "trần phú, trần hưng đạo, trần nhân tông, trần quang khải, trần quốc toản, trần cao vân, trần đại nghĩa, trần bình trọng, trần khánh dư, trần thị lý, trần quý cáp, trần đăng ninh,"
    "trần nhật duật, trần quang diệu, trần não, trần duy hưng, trần thái tông, trần nguyên hãn, trần xuân soạn, trần văn ơn, trần văn kỷ, trần huy liệu, trần kế xương, trần phước thành, trần quốc hoàn,"
    "lê lợi, lê lai, lê duẩn, lê hồng phong, lê thánh tôn, lê thánh tông, lê quý đôn, lê đại hành, lê hoàn, lê văn tám, lê văn sỹ, lê văn lương, lê văn thiêm, lê đình lý, lê đình thám, lê trọng tấn, lê đức thọ,"
    "lê hữu trác, lê văn hưu, lê văn khôi, lê văn duyệt, lê văn hiến, lê thanh nghị, lê ngọc hân, lê đình dương, lê độ, lê chân, lê văn việt, lê văn thịnh, lê phụng hiểu, lê thị riêng, lê thị hồng gấm, lê anh xuân, lê hữu lập,"
    "lý thường kiệt, lý thái tổ, lý tự trọng, lý nam đế, lý công uẩn, lý triện, lý nhân tông, lý chính thắng, lý quốc sư, phan châu trinh, phan chu trinh, phan bội châu, phan đình phùng, phan đình giót, phan huy ích,"
    "phan huy chú, phan thanh, phan thanh giản, phan đăng lưu, phan tứ, phan văn trị, phan kế bính, phan xích long, phan văn hớn, phạm văn đồng, phạm ngũ lão, phạm hùng, phạm văn hai, phạm ngọc thạch, phạm hồng thái, phạm thế hiển,"
    "phạm văn bạch, phạm văn chiêu, phạm cự lượng, phạm văn nghị, phạm như xương, phạm thị lam anh, võ thị sáu, võ nguyên giáp, võ văn kiệt, võ chí công, võ văn tần, võ văn ngân, võ miếu, võ trường toản, võ văn dũng, võ duy ninh,"
    "hoàng diệu, hoàng hoa thám, hoàng văn thụ, hoàng quốc việt, hoàng văn thái, hoàng sa, hoàng cầu, hoàng minh giám, hoàng đạo thúy, hoàng cầm, huỳnh thúc kháng, huỳnh ngọc huệ, huỳnh tấn phát, huỳnh văn bánh, huỳnh mẫn đạt,"
    "hồ chí minh, hồ tùng mậu, hồ xuân hương, hồ văn huê, hồ quý ly, hồ nghinh, hồ đắc di, bà triệu, bà huyện thanh quan, hai bà trưng, hà huy tập, hà huy giáp, hàm nghi, hàn thuyên, hàn mặc tử, hải thượng lãn ông, hùng vương,"
    "đinh tiên hoàng, đinh bộ lĩnh, đinh công tráng, đinh lễ, đào duy anh, đào duy từ, đào tấn, đào sư tích, đặng tiến đông, đặng văn ngữ, đặng thai mai, đặng thùy trâm, đặng dung, đặng tất, đoàn thị điểm, đội cấn, đội cung, đỗ quang, đỗ hành,"
    "bùi thị xuân, bùi viện, bùi đình túy, bùi tá hán, bùi bằng đoàn, cao bá quát, cao thắng, cao lỗ, chu văn an, chu huy mân, châu văn liêm, cách mạng tháng tám, cù chính lan, cô bắc, cô giang, dương đình nghệ, dương bá trạc, dương khuê,"
    "dương quảng hàm, dương tử giang, duy tân, kim đồng, khúc thừa dụ, khương hạ, lương thế vinh, lương định của, lương văn can, lương ngọc quyến, lưu hữu phước, lâm văn bền, lạc long quân, mai thúc loan, mai hắc đế, mai chí thọ, mạc đĩnh chi,"
    "mạc thị bưởi, mạc cửu, mạc thiên tích, mẹ nhu, mẹ suốt, ngô quyền, ngô gia tự, ngô sĩ liên, ngô thì nhậm, ngô tất tố, ngô đức kế, ngô gia khảm, ngô đình diệm, nơ trang long, n'trang lơng, ông ích khiêm, ông ích đường, phó đức chính,"
    "phùng hưng, phùng khắc khoan, phùng chí kiên, phù đổng, quang trung, tô hiến thành, tô hiệu, tô ngọc vân, tô vĩnh diện, tôn đản, tôn đức thắng, tôn thất tùng, tôn thất thuyết, tôn thất đạm, tống duy tân, tống phước phổ, tạ quang bửu, tạ uyên, tạ hiện,"
    "thái phiên, thái thị bôi, thái văn lung, thích quảng đức, thoại ngọc hầu, tăng bạt hổ, trương định, trương công định, trương hán siêu, trương vĩnh ký, trương chí cương, trương quyền, trường chinh, triệu việt vương, triệu quang phục, triệu nữ vương, trịnh hoài đức,"
    "trịnh công sơn, trưng nữ vương, trưng trắc, trưng nhị, tuệ tĩnh, từ văn tư, tản đà, văn cao, văn tiến dũng, vũ trọng phụng, vũ tông phan, vũ ngọc phan, vương thừa vũ, xuân diệu, xuân thủy, xuân quỳnh, yên thế, yết kiêu, yersin, an dương vương, âu cơ, ỷ lan, minh khai,"
    "điện biên phủ, bạch đằng, bạch mai, giải phóng, chi lăng, lam sơn, tây sơn, hàng bài, hàng bông, hồng bàng, núi thành, dũng sĩ thanh khê, cao xuân dục, cao xuân huy, ký con, thủ khoa huân, đề thám, nguyễn quyền, lê thị trung, lê lăng, kha vạn cân, đồng khởi, tôn thất lập"
)
"""People of history after whom streets, schools and squares are named: without a title these are places."""

NEVER = _set(
    "hồ chí minh, ngô đình diệm, võ nguyên giáp, hùng vương, lý thái tổ, trần hưng đạo, bác hồ, nguyễn ái quốc, phạm văn đồng, trường chinh, tôn đức thắng,"
    "lê duẩn, nguyễn văn linh, võ văn kiệt, nguyễn tất thành, quang trung, nguyễn huệ, lê lợi, lê hồng phong, hai bà trưng, các mác, lê-nin, lênin, nguyễn văn thiệu"
)
"""People of history who stay even after a title."""

UNITS = _set(
    "xã, phường, thị trấn, huyện, quận, hợp tác xã, htx, thôn, xóm, ấp, khu phố, tổ dân phố, tổ, đội, bản, khóm"
)
"""Places after which the name of a person may stand as well: ``cán bộ xã Trần Văn Quyết``."""

OFFICE_TAIL = _set(
    "của, là, đồng, chí, đ/c, ông, bà, anh, chị, cô, thầy, kiêm, và, phụ, trách, nhân, dân, ủy, ban, hội, mặt, trận, tổ, quốc, việt, nam, thành, phố, quận,"
    "huyện, xã, phường, thị, trấn, tỉnh, đảng, bộ, sở, phòng, chi, cục, vụ, trung, tâm, công, an, quân, sự, chức, địa, chính, tư, pháp, văn, hóa, tài, nguyên, môi, trường,"
    "kinh, tế, hạ, tầng, đô, quản, lý, dự, án, giáo, dục, đào, tạo, y, xây, dựng, giao, thông, vận, tải, thương, nông, nghiệp, thôn, nội, kế, hoạch, lao, động,"
    "binh, thủy, sản, kiểm, lâm, thuế, thống, kê, bảo, hiểm, kho, bạc, ngân, hàng, sách, điện, lực, cấp, nước, đăng, ký, doanh, đất, đai, phòng, tuyên, chức, tra, thanh, tra, niên,"
    "phụ, nữ, cựu, chiến, người, cao, tuổi, liên, hiệp, đoàn, tiểu, học, mầm, non, mẫu, cơ, phổ, bệnh, viện, trạm, ty, hợp, tác, nhánh, phó, chủ, tịch, thường, trực, đại,"
    "biểu, phủ, khoa, nghệ, thể, thao, du, lịch, truyền, tin, ngoại, tổng, hành, hộ, tịch, tiếp, đầu, phát, triển, mại, một, cửa, viên, cán, xuân, trưởng, giám, đốc, bí, thư, khu, vực, hội, thảo"
)
"""Syllables that may stand between an office and the name of who holds it, beside capitalised ones."""

OFFICE = (
    r"(?:phó |quyền |tổng |trợ lý |ủy viên |thường trực )*(?:"
    r"chủ tịch|bí thư(?! chi (?:bộ|đoàn))|giám đốc|thủ tướng|bộ trưởng|thứ trưởng|tổng bí thư|chủ nhiệm|cục trưởng|chi cục trưởng|hạt trưởng|vụ trưởng|chánh (?:thanh tra|văn phòng|án)"
    r"|viện trưởng|trưởng (?:phòng|ban(?! (?:công tác )?(?:mặt trận|liên lạc|đại diện|vận động|quản trị|điều hành thôn))|công an|đoàn|trạm|khoa|đồn|ty|bộ phận|chi nhánh)|hiệu (?:trưởng|phó)|chỉ huy(?: trưởng| phó)?"
    r"|kiểm soát viên|chủ (?:tọa|trì)|thư ký(?: hội nghị| cuộc họp)?|người ghi biên bản|đại biểu (?:quốc hội|hđnd|hội đồng)|đbqh|chuyên viên|công chức|thanh tra viên|thẩm phán|kiểm sát viên|chấp hành viên|điều tra viên"
    r"|cán bộ (?:địa chính|tư pháp|một cửa|tiếp dân|văn phòng|thuế|công an|xã|phường|huyện|quận|sở|phòng|lao động|văn hóa|tín dụng|ngân hàng|điện lực|kiểm lâm|thú y|hộ tịch|xây dựng|môi trường)"
    r"|(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)|đại tướng|đồng chủ trì|người chủ trì|tham mưu trưởng|chính trị viên|phát ngôn viên|thành viên ubnd|ủy viên ban thường vụ"
    r")"
)
"""Offices of Party, state, Front, mass organisations and public bodies, from the commune up."""

RANK = re.compile(r"(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng)")

OWN_OFFICE = r"(?: của)? ?(?:thôn|xóm|ấp|khóm|bản|buôn|làng|khu phố|tổ dân phố|tổ|kp|tdp|khối|khu dân cư|chi (?:bộ|hội|đoàn)|hội quán|dòng họ|chung cư|ban quản trị|họ |giáo xứ|chùa|hội đồng hương)"
"""What makes an office one of neighbours: heads of hamlets and their like are no officials in law."""

AGENCIES = r"(?:phòng|sở|ban|ubnd|ủy ban|hđnd|công an|điện lực|văn phòng|chi cục|cục|trung tâm|đoàn đbqh|bhxh|bảo hiểm xã hội|kho bạc|hạt kiểm lâm|ngân hàng|thanh tra|tòa án|viện kiểm sát|mttq|ubmttq|công ty (?:điện lực|cấp nước|môi trường))"

FOLDED_SURNAMES = frozenset(
    fold(s)
    for s in SURNAMES
    - _set(
        "ông, thị, từ, la, ca, xa, lại, đàm, cổ, cứ, mua, mùa, thân, đường, trà, hạ, vì, danh, sơn, thi, nay, siu, quan, chung, tất"
    )
)
FOLDED_TITLES = frozenset(
    ("ong", "ba", "anh", "chi", "co", "chu", "bac", "em", "chau", "cu", "dong chi", "ong/ba", "thay", "co giao")
)
FOLDED_HISTORIC = frozenset(map(fold, HISTORIC))
FOLDED_HEADS = frozenset(map(fold, HEADS))
FOLDED_COMMON = frozenset(map(fold, COMMON_SURNAMES - _set("lương, tạ, đào, đoàn, vương, đinh, lý, lưu, tống")))
