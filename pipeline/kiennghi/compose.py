"""Minutes composed by program, to train the splitter: a structure drawn at random, words from labelled petitions.

What stands in the minutes (petitions, answers, what the chair says, heads and tails) is taken from labelled texts and
marked-up minutes; how it is set out (numbers, who speaks and how that is said, what leads in and out, where answers
stand, tables, hard wraps, loss of marks) is drawn from lists, far more varied than any hundred minutes written by hand.
Nothing here is used when minutes are split.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .markup import MARK, Line, plain
from .split import cues
from .split.asks import after_lead
from .text import fold

_SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trịnh Trương Đinh Lâm Mai Tô Hà Tạ Lưu Cao Lương Lò Vàng Giàng Thào Nông Triệu Châu Thạch Kim".split()
_MIDDLES = "Văn Thị Đức Hữu Thanh Minh Quốc Xuân Ngọc Kim Đình Công Bá Duy Thu Hồng".split()
_GIVEN = "Hải Mơ Sử Lan Hùng Tâm Phúc Lộc Thọ Bình An Hạnh Nhàn Tuyết Cường Thắng Sơn Thủy Hoa Đào Khánh Quyết Toàn Vinh Nga Liên Hiền Dũng Tiến Lợi Thành Đạt Hậu Ngân Phượng Loan Tú Kiên Chiến Hòa Mận Nhung Oanh Quý Sáu Bảy Út Năm".split()
_PLACE_NAMES = "Đông Đoài Thượng Hạ Trung Bắc Nam Tân Lập Phú Thịnh Hòa Bình Vĩnh An Đồng Tâm Cầu Ngói Gò Me Bàu Sen Cây Gạo Xuân Lộc Long Mỹ Nà Phìn Cốc San Chợ Mới".split()
_TITLES = [
    "Ông",
    "Bà",
    "Ông",
    "Bà",
    "Anh",
    "Chị",
    "Cô",
    "Chú",
    "Bác",
    "Cử tri",
    "Cử tri",
    "Đ/c",
    "Đồng chí",
    "ông",
    "bà",
    "Đại biểu",
    "Cụ",
    "Em",
    "Hội viên",
    "Bạn",
    "",
]
_ROLES = [
    "Bí thư Chi bộ",
    "Trưởng thôn",
    "Chi hội trưởng phụ nữ",
    "hội viên nông dân",
    "cựu chiến binh",
    "giáo viên nghỉ hưu",
    "tiểu thương",
    "Tổ trưởng tổ dân phố",
    "đảng viên 40 năm tuổi Đảng",
    "công nhân",
    "đại diện hộ kinh doanh",
    "Trưởng ban công tác Mặt trận",
    "Giám đốc HTX",
    "Phó Chủ tịch Hội Người cao tuổi xã",
]
_OFFICES = [
    "Chủ tịch UBND {x}",
    "Phó Chủ tịch UBND {x}",
    "Bí thư Đảng ủy {x}",
    "Trưởng Công an {x}",
    "công chức Địa chính - Xây dựng",
    "Trưởng phòng Kinh tế",
    "Phó Giám đốc Sở Xây dựng",
    "Giám đốc Điện lực",
    "Trưởng phòng Tài nguyên và Môi trường",
    "đại diện Ban Quản lý dự án",
    "Trưởng trạm Y tế",
    "Hiệu trưởng Trường Tiểu học",
    "Chủ tịch Ủy ban MTTQ {x}",
    "Phó Trưởng phòng Nội vụ",
    "Giám đốc Trung tâm Phục vụ hành chính công",
    "cán bộ tư pháp - hộ tịch",
    "Phòng Văn hóa - Xã hội",
    "UBND {x}",
    "Sở Nông nghiệp và Môi trường",
    "Công ty Cấp nước",
    "Ban Chỉ huy Quân sự {x}",
]
_FIELDS = [
    "Giao thông",
    "Đất đai, giải phóng mặt bằng",
    "Môi trường",
    "Y tế - giáo dục",
    "An ninh trật tự",
    "Nông nghiệp, thủy lợi",
    "Chính sách xã hội",
    "Xây dựng Đảng, chính quyền",
    "Văn hóa thông tin",
    "Điện, nước sinh hoạt",
    "Quy hoạch, đô thị",
    "Kinh tế, ngân sách",
    "Những vấn đề khác",
]

# {t} title, {n} name, {u} unit, {r} role; what a line begins with when somebody takes the floor
_CUES = [
    "{t} {n} ({u}):", "{t} {n}, {u}:", "{t} {n} - {u}:", "{t} {n} – {r}, {u}:", "{t} {n}, {u} phát biểu:", "{t} {n} ({r}, {u}) nêu ý kiến:",
    "{t} {n} ở {u} có ý kiến:", "{t} {n}, {r} {u}, trình bày:", "{n}, {u}:", "{n} - {u} - nêu:", "{t} {n}, {u} hỏi:", "{t} {n} ({u}) bày tỏ:",
    "{t} {n} {u}:", "Ý kiến của {t} {n} ({u}):", "Ý kiến {t} {n}, {u}:", "{u}, {t} {n}:", "{u} ({t} {n}):", "Cử tri {u}:", "Nhân dân {u}:", "{u}:",
    "Tiếp theo, {t} {n} ({u}) có ý kiến như sau:", "{t} {n} thay mặt {u} phát biểu:", "Phát biểu của {t} {n}, {u}:", "{t} {n} – {u} – tham gia ý kiến:",
    "Được mời phát biểu, {t} {n} ({u}) nói:", "[{n} - {u}]", "{t} {n} ({u})", "{t} {n}, {u}", "{t} {N}, {u}:", "{N} ({u}):", "* {t} {n}, {u}:", "— {t} {n}, {u}:",
    "{t} {n} ({u}) đứng lên nói:", "{t} {n}, {u}, tâm tư:", "Đại diện {u}, {t} {n} cho hay:", "{t} {n} ({u}) chia sẻ:", "Người phát biểu: {t} {n}, {u}.", "Họ tên: {n}; địa chỉ: {u}.",
]  # fmt: skip
# The same without a colon: the matter follows in the same sentence
_INDIRECT = [
    "{t} {n} ({u}) ", "{t} {n}, {u}, ", "{t} {n} ở {u} ", "Cử tri {u} ", "Cử tri {n} ({u}) ", "Nhân dân {u} ", "Bà con {u} ", "Theo {t} {n} ({u}), ", "Còn {t} {n}, {u}, thì ",
    "Cũng về việc này, {t} {n} ({u}) ", "Nhiều cử tri {u} ", "Một số ý kiến ", "Có ý kiến ", "Một cử tri ở {u} ", "Người dân {u} ", "Tập thể {u} ", "Các hộ dân {u} ", "Tiếp lời, {t} {n} ",
    "Cùng mối quan tâm, {t} {n} ({u}) ", "{t} {n} – {r} – ", "Ý kiến khác ", "Bên cạnh đó, cử tri {u} ", "{u} ", "Hội viên {n} ", "Trao đổi tại hội nghị, {t} {n} ({u}) ",
]  # fmt: skip
_REPORTING = [
    "phản ánh ",
    "đề nghị ",
    "kiến nghị ",
    "cho rằng ",
    "cho biết ",
    "bức xúc vì ",
    "nêu: ",
    "mong ",
    "lo ngại ",
    "băn khoăn: ",
    "đặt vấn đề: ",
    "phản ánh việc ",
    "đề xuất ",
    "nói ",
]
_GREETINGS = [
    "Kính thưa chủ tọa, kính thưa các đồng chí lãnh đạo.",
    "Thưa hội nghị,",
    "Dạ thưa các bác,",
    "Kính thưa quý vị đại biểu, thưa toàn thể bà con.",
    "Trước hết tôi xin cảm ơn lãnh đạo đã về đây lắng nghe dân.",
    "Tôi nhất trí với báo cáo của UBND.",
    "Xin chào các anh chị lãnh đạo.",
    "Tôi là {n}, sống ở {u} đã hơn ba mươi năm.",
    "Lời đầu tiên cho tôi gửi lời chúc sức khỏe đến các đồng chí.",
    "Tôi xin tự giới thiệu, tôi ở {u}.",
    "Cảm ơn ban tổ chức đã cho tôi phát biểu.",
    "Qua nghe báo cáo tôi cơ bản đồng tình.",
    "Hôm nay được gặp lãnh đạo tôi rất mừng.",
    "Dạ, con xin phép nói ngắn gọn ạ.",
    "Tôi già rồi nói không được khéo, mong thông cảm.",
]
_LEADS = [
    "tôi có {k} ý kiến như sau:",
    "Tôi xin nêu {k} vấn đề:",
    "có {k} kiến nghị:",
    "Xin phản ánh mấy việc sau:",
    "Gia đình tôi có {k} nguyện vọng:",
    "Tôi chỉ nói {k} chuyện thôi:",
    "đề nghị lãnh đạo quan tâm các nội dung:",
    "gồm {k} nội dung sau đây:",
    "Sau đây là những điều bà con gửi gắm:",
    "Xin hỏi lãnh đạo {k} câu:",
    "em muốn góp {k} ý:",
    "tập trung vào {k} nhóm việc:",
    "Thay mặt bà con tôi kiến nghị {k} điều:",
]
_CLOSINGS = [
    "Tôi xin hết.",
    "Xin cảm ơn.",
    "Tôi xin chân thành cảm ơn các đồng chí đã lắng nghe.",
    "Hết ạ.",
    "Chúc hội nghị thành công.",
    "Mong các đồng chí xem xét.",
    "Đó là những ý kiến của tôi.",
    "Kính mong lãnh đạo lưu tâm.",
    "Vậy thôi ạ, con cảm ơn.",
    "Rất mong được trả lời.",
]
_ORDINALS = [
    ["Thứ nhất, ", "Thứ hai, ", "Thứ ba, ", "Thứ tư, "], ["Một là, ", "Hai là, ", "Ba là, ", "Bốn là, "], ["1) ", "2) ", "3) ", "4) "], ["(1) ", "(2) ", "(3) ", "(4) "], ["Việc thứ nhất: ", "Việc thứ hai: ", "Việc thứ ba: ", "Việc thứ tư: "],
    ["Vấn đề thứ nhất là ", "Vấn đề thứ hai là ", "Vấn đề thứ ba là ", "Vấn đề nữa là "], ["Trước tiên, ", "Tiếp đến, ", "Ngoài ra, ", "Sau cùng, "], ["Đầu tiên là ", "Kế đó là ", "Rồi còn ", "Cuối cùng, "], ["a) ", "b) ", "c) ", "d) "], ["i) ", "ii) ", "iii) ", "iv) "],
    ["", "Ngoài ra, ", "Bên cạnh đó, ", "Cuối cùng, "], ["", "Một việc nữa, ", "Còn nữa, ", "Thêm nữa, "], ["", "Đồng thời, ", "Về phần mình, ", "Nhân đây, "], ["Ý thứ nhất. ", "Ý thứ hai. ", "Ý thứ ba. ", "Ý thứ tư. "], ["Câu 1: ", "Câu 2: ", "Câu 3: ", "Câu 4: "],
    ["", "", "", ""], ["", "", "", ""], ["", "Riêng ", "Còn ", "Nhân tiện "], ["Về chuyện thứ nhất, ", "Chuyện thứ hai, ", "Chuyện cuối, ", "Thêm chuyện nữa, "],
]  # fmt: skip
_ITEM_MARKS = [
    ["- "] * 9,
    ["+ "] * 9,
    ["• "] * 9,
    ["a) ", "b) ", "c) ", "d) ", "đ) ", "e) "],
    ["a. ", "b. ", "c. ", "d. ", "e. "],
    ["1. ", "2. ", "3. ", "4. ", "5. "],
    ["1) ", "2) ", "3) ", "4) "],
    ["(1) ", "(2) ", "(3) ", "(4) "],
    ["– "] * 9,
    ["Ý 1: ", "Ý 2: ", "Ý 3: ", "Ý 4: "],
    ["Nội dung 1: ", "Nội dung 2: ", "Nội dung 3: ", "Nội dung 4: "],
]
_TURN_MARKS = [
    "{i}. ",
    "{i}/ ",
    "{i}) ",
    "- ",
    "+ ",
    "• ",
    "",
    "",
    "",
    "({i}) ",
    "{i}- ",
    "Ý kiến {i}: ",
    "Ý kiến số {i}. ",
    "Câu hỏi {i}: ",
    "Câu {i}. ",
    "Hỏi: ",
    "[00:{i:02d}:15] ",
    "(0{j}:{i:02d}) ",
    "3.{i}. ",
    "2.{i} ",
    "Phiếu số {i}: ",
    "Kiến nghị {i}: ",
    "Kiến nghị thứ {i}: ",
    "HỎI {i}. ",
    "Lượt {i} - ",
    "Nội dung kiến nghị {i}: ",
    "{a}) ",
    "{a}. ",
]
_LABELS = [
    "Trả lời: ", "Trả lời:\n", "Đáp: ", "- Trả lời: ", "Giải trình: ", "Kết quả giải quyết: ", "{o} trả lời: ", "{o} trả lời:\n", "Đồng chí {n}, {o}: ", "Ông {n} - {o} giải đáp: ", "{o} cho biết: ", "* Ý kiến giải trình của {o}: ",
    "Bà {n} ({o}): ", "Chủ trì trả lời: ", "→ ", "=> ", "{o} tiếp thu, giải trình:\n", "Về nội dung này, {o} có ý kiến như sau: ", "- {o}: ", "Ý kiến của cơ quan chức năng: ", "Phản hồi của {o}: ", "Trả lời của {o}:\n", "Đ/c {n} - {o}: ",
    "Hướng xử lý: ", "{o} ({n}): ", "Chủ tọa giao: ", "TL: ", "Nội dung trả lời: ", "Thay mặt {o}, đồng chí {n} giải thích: ", "",
]  # fmt: skip
_REFERRING = [
    "Về ý kiến của {t} {n}: ",
    "Đối với kiến nghị của cử tri {u}: ",
    "- Trả lời {t} {n} ({u}): ",
    "Ý kiến số {i}: ",
    "{i}. ",
    "- ",
    "Câu {i}: ",
    "Liên quan đến việc {t} {n} hỏi, ",
    "* Về kiến nghị {i}: ",
    "Về phản ánh của {u}: ",
    "+ ",
    "Nội dung thứ {i}: ",
    "",
    "",
]
_ANSWER_HEADS = [
    "# PHẦN TRẢ LỜI",
    "# III. GIẢI TRÌNH CỦA CÁC CƠ QUAN",
    "# IV. Ý KIẾN TRẢ LỜI CỦA LÃNH ĐẠO",
    "III. Tiếp thu, giải trình:",
    "Sau khi nghe các ý kiến, lãnh đạo trả lời như sau:",
    "B. KẾT QUẢ XEM XÉT, GIẢI QUYẾT",
    "# Phần giải đáp",
    "3. Trả lời các ý kiến:",
    "{o} {n} trả lời từng nhóm vấn đề:",
    "Phần II: Các cơ quan trả lời",
    "Thay mặt UBND, đồng chí {n} giải trình:",
    "# C. Ý kiến phản hồi",
]
_FLOOR_HEADS = [
    "# II. Ý KIẾN CỦA NHÂN DÂN",
    "II. NỘI DUNG Ý KIẾN, KIẾN NGHỊ",
    "# Phần thảo luận",
    "Các ý kiến phát biểu:",
    "B. Ý kiến cử tri",
    "# 3. Cử tri phát biểu",
    "Tổng hợp các ý kiến như sau:",
    "",
    "",
    "Chủ tọa mời bà con phát biểu. Các ý kiến gồm:",
    "2. Diễn biến:",
    "# HỎI - ĐÁP",
    "Hội nghị đã nghe {k} lượt ý kiến:",
]
_CHAIR = [
    "Chủ tọa: Cảm ơn bác, mời ý kiến tiếp theo.", "Đồng chí chủ trì đề nghị bà con phát biểu ngắn gọn, không trùng lặp.", "MC: Xin mời đại biểu tiếp theo.", "Chủ trì: Đề nghị các phòng ghi lại để trả lời.", "(Hội nghị nghỉ giải lao 10 phút)", "Chủ tọa ghi nhận và mời người kế tiếp.",
    "Người dẫn chương trình: Ban tổ chức còn nhận được nhiều câu hỏi gửi trước.", "Đến 10 giờ, chủ trì thông báo còn 30 phút dành cho thảo luận.", "Chủ tịch xã: Vâng, xin cảm ơn ý kiến tâm huyết.", "Thư ký: Đề nghị bà con ghi tên, tổ trước khi nói.", "Chủ trì đề nghị giữ trật tự, từng người một.",
]  # fmt: skip
_FILLERS = ["ờ", "à", "thì", "thì là", "ấy", "vâng", "dạ", "nói chung là", "cái", "thế là", "tức là", "kiểu như"]
_SPOKEN_JOINS = [
    "à còn ",
    "rồi thì ",
    "với lại ",
    "còn cái nữa là ",
    "ngoài ra thì ",
    "thứ hai nữa là ",
    "còn về ",
    "mà này ",
    "thêm nữa là ",
    "nhân đây ",
    "cái thứ hai là ",
]
_ASK_HEADERS = [
    "Nội dung kiến nghị",
    "Ý kiến, kiến nghị của cử tri",
    "Nội dung",
    "Ý kiến",
    "Vấn đề nêu",
    "Nội dung phản ánh",
    "Câu hỏi",
    "Đề xuất, kiến nghị",
    "Nguyện vọng của dân",
    "Nội dung ý kiến",
]
_ANSWER_HEADERS = [
    "Kết quả giải quyết",
    "Trả lời",
    "Nội dung trả lời",
    "Giải trình",
    "Hướng xử lý",
    "Ý kiến giải quyết",
    "Kết quả",
    "Phản hồi của cơ quan",
    "Đã làm đến đâu",
    "Tiếp thu, giải trình",
]
_UNIT_HEADERS = [
    "Đơn vị",
    "Địa bàn",
    "Thôn, tổ",
    "Nơi kiến nghị",
    "Địa phương",
    "Tổ dân phố",
    "Cử tri",
    "Đơn vị kiến nghị",
]
_NAME_HEADERS = ["Họ và tên", "Người phát biểu", "Người kiến nghị", "Họ tên, địa chỉ", "Cử tri", "Người nêu"]
_OTHER_HEADERS = [
    ("Cơ quan trả lời", "o"),
    ("Đơn vị chủ trì", "o"),
    ("Thời hạn", "d"),
    ("Ghi chú", "x"),
    ("Số phiếu", "c"),
    ("Lĩnh vực", "f"),
    ("Thẩm quyền", "o"),
    ("Số lượt", "c"),
]
_NUMBER_HEADERS = ["STT", "TT", "Số TT", "Stt", "#", "Số"]


@dataclass(slots=True)
class Words:
    """What minutes are composed of."""

    petitions: list[str]
    """Texts that ask for one thing."""
    spoken: list[str]
    """Those of them that are said rather than written."""
    others: list[str]
    """Texts that are no petition: thanks, facts, questions for information, the words of officials."""
    answers: list[str] = field(default_factory=list)
    chairs: list[str] = field(default_factory=list)
    """What looks like a petition in minutes and is none."""
    heads: list[list[str]] = field(default_factory=list)
    tails: list[list[str]] = field(default_factory=list)


def words_from(rows: Sequence[dict[str, object]], minutes: Sequence[tuple[dict[str, str], list[Line]]]) -> Words:
    """The words of labelled petitions (lines of ``petitions.jsonl``) and of marked-up minutes."""
    petitions: list[str] = []
    spoken: list[str] = []
    others: list[str] = []
    for row in rows:
        text = " ".join(str(row["text"]).split())
        if "[" in text or len(text) > 900:
            continue
        if row["nature"] == "not_petition":
            others.append(text)
            continue
        matter = _matter(text)
        if matter:
            petitions.append(matter)
            if row.get("style") == "spoken":
                spoken.append(matter)
    out = Words(petitions, spoken, others)
    for _, lines in minutes:
        _take(out, lines)
    return out


def _matter(text: str) -> str:
    """A petition without whom it is said to come from, greeting and final punctuation."""
    person = cues.person_at(text, 0, min(len(text), 120))
    start = person[1] if person and person[1] < len(text) - 30 else 0
    while start < len(text) and text[start] in " ,:;–-":
        start += 1
    start = after_lead(text, start, len(text))
    return text[start:].strip(" .;,:")


def _take(out: Words, lines: list[Line]) -> None:
    """Answers, chair's words, head and tail of marked-up minutes."""
    raws = [line.text or " ".join(" ".join(c) for c in line.cells) for line in lines]
    marked = [i for i, raw in enumerate(raws) if re.search(r"\[[KA]\d", raw)]
    for found in re.finditer(r"\[A[\d,]*(?:\|[^\]]*)?\](.*?)\[/A[\d,]*\]", "\n".join(raws)):
        if len(found.group(1)) > 15 and "[" not in found.group(1):
            out.answers.append(found.group(1))
    for found in re.finditer(r"\[N\](.*?)\[/N\]", "\n".join(raws)):
        if "\n" not in found.group(1) and len(found.group(1)) > 20:
            out.chairs.append(found.group(1))
    if not marked:
        return
    head = [_source(line) for line in lines[: marked[0]] if line.kind not in ("row", "break", "furniture")]
    tail = [_source(line) for line in lines[marked[-1] + 1 :] if line.kind not in ("row", "break", "furniture")]
    out.heads.append([h for h in head if _balanced(h)][:40])
    out.tails.append([t for t in tail if _balanced(t)][:20])


def _balanced(line: str) -> bool:
    return line.count("[N]") == line.count("[/N]") and not re.search(r"\[/?[KA]", line)


def _source(line: Line) -> str:
    token = {
        "centre": "^ ",
        "heading": "# ",
        "item": "* ",
        "subitem": "** ",
        "bullet": "*- ",
        "subbullet": "**- ",
        "columns": ">> ",
    }
    text = line.text.strip()
    return token.get(line.kind, "") + (
        text if line.kind != "columns" or not text.startswith(">>") else text[2:].strip()
    )


@dataclass(slots=True)
class _Speaker:
    title: str
    name: str
    unit: str
    role: str


class Composer:
    """Composes minutes, one after the other, from a seed."""

    def __init__(self, words: Words, seed: int):
        self._words = words
        self._rng = random.Random(seed)  # noqa: S311 (no secret depends on it)
        self._number = 0

    def minutes(self) -> str:
        """One set of minutes in the markup."""
        rng = self._rng
        self._number = 0
        body = rng.choices(
            [self._turns, self._table, self._slips, self._fields, self._prose, self._notice, self._speech, self._letters, self._pairs, self._notes, self._session, self._web],
            [5, 3, 1.5, 2.5, 2.5, 2.5, 2, 1.5, 2, 1.5, 1.5, 1],
        )[0]()  # fmt: skip
        if rng.random() < 0.15:  # two forms in one file
            body += ["", *rng.choice([self._turns, self._fields, self._table, self._prose, self._pairs])()]
        lines = [*self._head(), *body, *self._tail()]
        head = [
            "@id X",
            "@layout composed",
            "@title composed",
            "@date 2024-01-01",
            "@place xã X",
            "@level commune",
            "@kind periodic",
        ]
        spoiled = rng.random()
        if spoiled < 0.05:
            lines = [_spoil(line, lambda s: fold(s) if s.islower() else _folded(s)) for line in lines]
        elif spoiled < 0.09:
            lines = [_spoil(line, str.lower) for line in lines]
        elif spoiled < 0.13:
            lines = [_spoil(line, self._misread) for line in lines]
        if rng.random() < 0.15:
            head += [
                f"@wrap {rng.randint(60, 95)}",
                f"@page {rng.randint(25, 50)} {rng.choice(['BIÊN BẢN HỘI NGHỊ', 'Báo cáo tổng hợp', 'UBND xã'])}",
            ]
        return "\n".join([*head, "---", *lines]) + "\n"

    # --- pieces ---

    def _person(self) -> _Speaker:
        rng = self._rng
        name = f"{rng.choice(_SURNAMES)} {rng.choice(_MIDDLES)} {rng.choice(_GIVEN)}"
        if rng.random() < 0.1:
            name = name.split(" ", 1)[1]
        place = (
            f"{rng.choice(_PLACE_NAMES)} {rng.choice(_PLACE_NAMES)}" if rng.random() < 0.6 else str(rng.randint(1, 19))
        )
        unit = f"{rng.choice(['thôn', 'xóm', 'ấp', 'tổ', 'khu phố', 'tổ dân phố', 'khối', 'bản', 'khóm', 'KP', 'xã', 'phường', 'buôn', 'tổ dân phố số', 'chi bộ'])} {place}"
        return _Speaker(rng.choice(_TITLES), name, unit, rng.choice(_ROLES))

    def _fill(self, template: str, who: _Speaker | None = None, i: int = 1) -> str:
        rng = self._rng
        who = who or self._person()
        office = rng.choice(_OFFICES).format(x=rng.choice(["xã", "phường", "huyện", "thành phố", "thị trấn"]))
        out = template.format(
            t=who.title, n=who.name, N=who.name.upper(), u=who.unit, r=who.role, o=office, i=i, j=i % 10, a="abcdeghik"[(i - 1) % 9],
            k=rng.choice(["hai", "ba", "2", "3", "một số", "mấy", "02", "bốn"]),
        )  # fmt: skip
        return re.sub(r"  +", " ", out).lstrip() if template[:1] != " " else out

    def _petition(self, who: _Speaker | None, *, spoken: bool = False, longest: int = 900) -> str:
        pool = self._words.spoken if spoken and self._words.spoken else self._words.petitions
        text = self._rng.choice(pool)
        while len(text) > longest:
            text = self._rng.choice(pool)
        self._number += 1
        name = who.name if who else "-"
        return f"[K{self._number}|{name}|-|other|livelihood]{text}[/K{self._number}]"

    def _answer(self, number: int | None) -> str:
        rng = self._rng
        if not self._words.answers:
            return ""
        text = rng.choice(self._words.answers)
        if rng.random() < 0.25:
            text += " " + rng.choice(self._words.answers)
        ident = "" if number is None else str(number)
        return f"[A{ident}]{text}[/A{ident}]"

    def _other(self) -> str:
        return f"[N]{self._rng.choice(self._words.others)}[/N]"

    def _chair(self) -> str:
        if self._words.chairs and self._rng.random() < 0.5:
            text = f"[N]{self._rng.choice(self._words.chairs)}[/N]"
            return (
                self._fill(
                    self._rng.choice(["Chủ tọa: ", "Chủ trì: ", "Đồng chí {n} - {o}: ", "{o} phát biểu: ", "", "MC: "])
                )
                + text
            )
        return self._fill(self._rng.choice(_CHAIR))

    def _head(self) -> list[str]:
        rng = self._rng
        if self._words.heads and rng.random() < 0.85:
            return list(rng.choice(self._words.heads)) + (
                [rng.choice(_FLOOR_HEADS).format(k=3)] if rng.random() < 0.3 else []
            )
        return ["^ BIÊN BẢN", "^ Hội nghị đối thoại với nhân dân", "", rng.choice(_FLOOR_HEADS).format(k=3)]

    def _tail(self) -> list[str]:
        rng = self._rng
        out = []
        if rng.random() < 0.4 and self._words.chairs:
            out.append(
                self._fill(
                    rng.choice(
                        [
                            "Kết luận hội nghị, đồng chí {n} nêu: ",
                            "# KẾT LUẬN\n",
                            "Phát biểu kết luận, {o} ",
                            "Chủ trì kết luận: ",
                        ]
                    )
                )
                + f"[N]{rng.choice(self._words.chairs)}[/N]"
            )
        if self._words.tails and rng.random() < 0.85:
            out += rng.choice(self._words.tails)
        return [line for chunk in out for line in chunk.split("\n")]

    # --- layouts ---

    def _said(self, who: _Speaker, count: int, *, spoken: bool) -> str:
        """What a speaker says in one paragraph."""
        rng = self._rng
        out = ""
        if rng.random() < 0.25:
            out += self._fill(rng.choice(_GREETINGS), who) + " "
        if rng.random() < (0.4 if count > 1 else 0.12):
            out += self._fill(rng.choice(_LEADS), who) + " "
        if rng.random() < 0.1:
            out += self._other() + ". "
        ordinals = rng.choice(_ORDINALS)
        end = rng.choice([". ", ". ", "; ", "; ", ". "])
        for k in range(count):
            mark = ordinals[k] if count > 1 else ""
            text = self._petition(who, spoken=spoken)
            if (
                mark.endswith((", ", " ", "là "))
                and mark[:1].isalpha()
                and not mark.endswith((". ", ": "))
                and rng.random() < 0.7
            ):
                text = _lower_first(text)
            if end == "; " and k:
                mark, text = _lower_first(mark), _lower_first(text)
            out += mark + text + (end if k < count - 1 else rng.choice([".", ".", "", "?"]))
        if rng.random() < 0.15:
            out = out.rstrip(". ") + ". " + rng.choice(_CLOSINGS)
        return out

    def _turn(self, i: int, style: _Style, who: _Speaker) -> list[str]:
        rng = self._rng
        mark = self._fill(style.mark, who, i) if style.mark and style.mark[0] != "*" else style.mark
        cue = self._fill(style.cue, who, i)
        count = rng.choices([1, 2, 3, 4], [6, 3, 1.5, 0.5])[0]
        roll = rng.random()
        if roll < 0.07:  # thanks, a question for information
            return [f"{mark}{cue} {self._other()}."]
        own_line = style.own_line or not cue.rstrip().endswith((":", "]", "."))
        if count > 1 and style.items and rng.random() < 0.75:
            marks = rng.choice(style.items) if isinstance(style.items[0], list) else style.items
            lead = self._fill(rng.choice(_LEADS), who) if rng.random() < 0.5 else ""
            out = [f"{mark}{cue} {lead}".rstrip()]
            for k in range(min(count, len(marks))):
                out.append(f"{marks[k]}{self._petition(who)}{style.stop}")
                if rng.random() < 0.04:
                    out.append(f"{marks[0]}{self._other()}{style.stop}")
            return out
        said = self._said(who, count, spoken=rng.random() < 0.5)
        if own_line:
            parts = [said] if count == 1 or rng.random() < 0.5 else said.split(". [K")
            parts = [parts[0], *(f"[K{p}" for p in parts[1:])]
            return [f"{mark}{cue}", *parts]
        return [f"{mark}{cue} {said}"]

    def _style(self) -> _Style:
        rng = self._rng
        real = rng.random() < 0.2
        items: list[list[str]] = [] if rng.random() < 0.3 else [rng.choice(_ITEM_MARKS)]
        return _Style(
            mark=rng.choice(["* ", "*- "]) if real else rng.choice(_TURN_MARKS),
            cue=rng.choice(_CUES),
            items=[["** "] * 9] if real and rng.random() < 0.6 else items,
            own_line=rng.random() < 0.15,
            stop=rng.choice([".", ".", ";", ""]),
        )

    def _turns(self) -> list[str]:
        rng = self._rng
        style = self._style()
        where = rng.choices(["after", "groups", "section", "none"], [3, 2, 3, 1])[0]
        label = rng.choice(_LABELS)
        out: list[str] = []
        asked: list[tuple[int, _Speaker]] = []
        group = rng.randint(2, 4)
        own_cue = rng.random() < 0.35  # the same cue words throughout, or each their own
        for i in range(1, rng.randint(6, 14)):
            who = self._person()
            if own_cue:
                style.cue = rng.choice(_CUES)
            before = self._number
            out += self._turn(i, style, who)
            mine = list(range(before + 1, self._number + 1))
            asked += [(k, who) for k in mine]
            if where == "after" and rng.random() < 0.9:
                out += self._after(label, mine)
            elif where == "groups" and i % group == 0:
                out += self._after(label, [k for k, _ in asked[-group:]])
            if rng.random() < 0.1:
                out.append(self._chair())
        if where == "section":
            out += self._section(asked)
        return out

    def _after(self, label: str, mine: list[int]) -> list[str]:
        """The answer that follows a turn."""
        rng = self._rng
        text = self._fill(label)
        if not mine:
            return [f"{text}{self._answer(None)}"]
        if rng.random() < 0.6 or len(mine) == 1:
            said = " ".join(self._answer(k) for k in mine) if rng.random() < 0.7 else self._answer(mine[0])
            return f"{text}{said}".split("\n")
        head = text.rstrip()
        return [*([head] if head else []), *(f"{rng.choice(['- ', '+ ', '', '• '])}{self._answer(k)}" for k in mine)]

    def _section(self, asked: list[tuple[int, _Speaker]]) -> list[str]:
        """Answers in a section of their own."""
        rng = self._rng
        out = [self._fill(rng.choice(_ANSWER_HEADS))]
        shape = rng.choice(_REFERRING)
        officials = rng.random() < 0.5
        order = list(asked)
        if rng.random() < 0.6:
            rng.shuffle(order)
        every = rng.randint(2, 4)
        for n, (k, who) in enumerate(order, 1):
            if officials and n % every == 1:
                out.append(
                    self._fill(
                        rng.choice(
                            [
                                "{a}) Đồng chí {n} - {o}:",
                                "* {o}:",
                                "Ông {n}, {o} trả lời:",
                                "- {o}:",
                                "{i}. Ý kiến của {o}",
                                "Bà {n} - {o} giải trình:",
                                "# {o}",
                            ]
                        ),
                        None,
                        n,
                    )
                )
            if rng.random() < 0.85:
                out.append(f"{self._fill(shape, who, n)}{self._answer(k)}")
        return out

    def _pairs(self) -> list[str]:
        """Labelled questions and answers."""
        rng = self._rng
        ask = rng.choice(
            [
                "Câu hỏi {i}: ",
                "Câu hỏi {i}\n",
                "# Câu hỏi {i}. ",
                "Hỏi: ",
                "Ý kiến {i}: ",
                "{i}. Nội dung kiến nghị: ",
                "Vấn đề {i}: ",
                "Kiến nghị số {i}: ",
                "Bạn đọc {n} ({u}) hỏi: ",
                "{n} ({u}): ",
                "{i}. Cử tri {u}: ",
                "CÂU {i}. ",
                "{i}/ Nội dung: ",
                "Cử tri {n}, {u} đặt câu hỏi: ",
                "Nội dung phản ánh: ",
            ]
        )
        label = rng.choice(_LABELS)
        indirect = rng.random() < 0.35
        out: list[str] = []
        for i in range(1, rng.randint(7, 15)):
            who = self._person()
            before = self._number
            if rng.random() < 0.08:
                said = self._other() + "."
            elif indirect:
                said = self._fill(rng.choice(_INDIRECT), who, i) + self._reported(who) + "."
            else:
                said = self._said(who, rng.choices([1, 2], [5, 1])[0], spoken=rng.random() < 0.4)
            text = self._fill(ask, who, i) + said
            out += text.split("\n")
            if rng.random() < 0.93:
                out += self._after(label, list(range(before + 1, self._number + 1)))
            if rng.random() < 0.3:
                out.append("")
        return out

    def _reported(self, who: _Speaker | None) -> str:
        """A petition in indirect speech, its verb with it."""
        verb = self._rng.choice(_REPORTING)
        text = self._petition(who)
        words = plain(text)
        if re.match(r"(?:đề nghị|kiến nghị|phản ánh|mong|đề xuất|bức xúc|cho rằng|yêu cầu)", words.lower()):
            verb = ""
        text = _lower_first(text)
        at = text.index("]") + 1
        return text[:at] + verb + text[at:] if not verb.endswith(": ") else verb + text

    def _fields(self) -> list[str]:
        """A report by field."""
        rng = self._rng
        heading = rng.choice(
            [
                "# {r}. {f}",
                "{r}. LĨNH VỰC {F}",
                "{d}. Về {g}:",
                "# {f}",
                "* Nhóm vấn đề về {g}:",
                "{d}. {f} ({c} ý kiến)",
                "- Lĩnh vực {g}:",
                "{a}) {f}:",
                "# {d}. Lĩnh vực {g}",
            ]
        )
        mark = rng.choice(["- ", "+ ", "{i}. ", "{i}) ", "*- ", "* ", "{d}.{i}. ", "• ", "", "({i}) ", "**- "])
        lead = rng.choice(["", "", "who", "who", "mixed"])
        answered = rng.choice(["none", "after", "after", "field", "section"])
        label = rng.choice(_LABELS)
        stop = rng.choice([".", ";", ""])
        out: list[str] = []
        asked: list[tuple[int, _Speaker]] = []
        fields = rng.sample(_FIELDS, rng.randint(2, 6))
        number = 0
        for d, name in enumerate(fields, 1):
            out.append(
                heading.format(
                    r=["I", "II", "III", "IV", "V", "VI"][d - 1],
                    d=d,
                    f=name,
                    F=name.upper(),
                    g=_lower_first(name),
                    c=rng.randint(2, 9),
                    a="abcdeg"[d - 1],
                )
            )
            before = self._number
            for i in range(1, rng.randint(2, 6)):
                number += 1
                who = self._person()
                own = self._number
                if lead == "who" or (lead == "mixed" and rng.random() < 0.5):
                    said = self._fill(rng.choice(_INDIRECT), who, i) + self._reported(None)
                else:
                    said = self._petition(None)
                if rng.random() < 0.12:
                    said += rng.choice(["; đồng thời ", "; ", ". Ngoài ra, ", ". Bên cạnh đó, "]) + _lower_first(
                        self._petition(None)
                    )
                if rng.random() < 0.05:
                    said = self._other()
                if rng.random() < 0.1:
                    said += f" ({self._fill('{u}', who)})"
                out.append(mark.format(i=i, d=d) + said + stop)
                asked += [(k, who) for k in range(own + 1, self._number + 1)]
                if answered == "after" and rng.random() < 0.95:
                    out += self._after(label, list(range(own + 1, self._number + 1)))
            if answered == "field":
                out += self._after(label, list(range(before + 1, self._number + 1)))
        if answered == "section":
            out += self._section(asked)
        return out

    def _prose(self) -> list[str]:
        """Running prose: several petitions in a paragraph and in a sentence."""
        rng = self._rng
        out: list[str] = []
        for _ in range(rng.randint(3, 7)):
            pieces: list[str] = []
            numbers: list[int] = []
            for _ in range(rng.randint(1, 5)):
                who = self._person()
                lead = self._fill(rng.choice(_INDIRECT), who)
                before = self._number
                roll = rng.random()
                if roll < 0.15:
                    pieces.append(self._other() + ".")
                    continue
                if roll < 0.25:
                    quote = rng.choice(["“{}”, {} {} nói.", '"{}" - {} {} bộc bạch.', "“{}” ({} {})."])
                    pieces.append(quote.format(self._petition(who, longest=400), who.title, who.name))
                    numbers.append(self._number)
                    continue
                said = lead + self._reported(who)
                if rng.random() < 0.35:
                    said += rng.choice(
                        [
                            "; đồng thời ",
                            ", đồng thời ",
                            "; ",
                            ". Bên cạnh đó, ",
                            " và ",
                            "; ngoài ra ",
                            "; còn ",
                            ". Cũng theo cử tri này, ",
                        ]
                    ) + self._reported(who)
                numbers += range(before + 1, self._number + 1)
                pieces.append(said + rng.choice([".", ".", ";"]))
            paragraph = " ".join(pieces)
            if rng.random() < 0.3:
                paragraph = rng.choice(
                    ["Về lĩnh vực {f}, ", "Tại {u}, ", "Qua tổng hợp, ", "Tiếp xúc với cử tri, "]
                ).format(f=_lower_first(rng.choice(_FIELDS)), u=self._person().unit) + _lower_first(paragraph)
            out.append(rng.choice(["", "", "", "- ", "{}. "]).format(len(out) + 1) + paragraph)
            if numbers and rng.random() < 0.45:
                answer = self._answer(rng.choice(numbers))
                out.append(
                    self._fill(
                        rng.choice(
                            [
                                "Trả lời cử tri, {o} cho biết, ",
                                "Theo {o}, ",
                                "Ông {n}, {o}, khẳng định: ",
                                "{o} giải thích: ",
                                "Về việc này, đồng chí {n} nói ",
                                "Giải đáp nội dung trên, {o} ",
                            ]
                        )
                    )
                    + answer
                )
        return out

    def _notice(self) -> list[str]:
        """A notice that settles petitions: ask and settlement side by side."""
        rng = self._rng
        opening = rng.choice(
            [
                "Về đề nghị của {t} {n} ({u}) ",
                "Đối với kiến nghị của cử tri {u} ",
                "Về việc {t} {n}, {u}, ",
                "Về ý kiến ",
                "Đối với nội dung ",
                "Cử tri {u} ",
                "Về kiến nghị ",
                "Xét đề nghị của {u} ",
                "Đối với phản ánh: ",
            ]
        )
        joint = rng.choice([": ", ": ", ", ", "; ", ". ", " - ", " → "])
        order = rng.choice(
            [
                "giao {o} ",
                "{o} ",
                "Giao {o} ",
                "",
                "yêu cầu {o} ",
                "Chủ tịch UBND {u} giao {o} ",
                "đồng ý, giao {o} ",
                "thống nhất ",
            ]
        )
        mark = rng.choice(["{i}. ", "- ", "{i}. ", "{a}) ", "+ ", "* ", "{i}.{i}. ", ""])
        out = [
            self._fill(
                rng.choice(
                    [
                        "Chủ tịch UBND kết luận như sau:",
                        "II. KẾT LUẬN, CHỈ ĐẠO",
                        "# Nội dung giải quyết",
                        "Trên cơ sở ý kiến của công dân, {o} kết luận từng nội dung:",
                    ]
                )
            )
        ]
        for i in range(1, rng.randint(7, 14)):
            who = self._person()
            roll = rng.random()
            if roll < 0.15:  # the settlement first
                text = _lower_first(self._petition(who, longest=250))
                order_, by = (
                    self._fill("{o}"),
                    rng.choice(
                        [
                            " theo kiến nghị của {u} là ",
                            " như {t} {n} ({u}) phản ánh: ",
                            ", đáp ứng đề nghị của {u} ",
                            " vì {t} {n} nêu ",
                        ]
                    ),
                )
                verb = rng.choice([" chịu trách nhiệm ", " khẩn trương ", " có nhiệm vụ ", " phải "])
                out.append(
                    self._fill(mark, who, i)
                    + order_
                    + verb
                    + _lower_first(self._answer(self._number))
                    + self._fill(by, who, i).replace("  ", " ")
                    + text
                    + "."
                )
                continue
            if roll < 0.32:  # several in a paragraph, settled together or each in turn
                line = self._fill(
                    rng.choice(
                        ["Các ý kiến về {g}: ", "Về nhóm vấn đề {g}, ", "Đối với các nội dung liên quan {g}: ", ""]
                    ).replace("{g}", _lower_first(rng.choice(_FIELDS)))
                )
                pieces, numbers = [], []
                for _ in range(rng.randint(2, 4)):
                    one = self._person()
                    told = self._fill(
                        rng.choice(
                            [
                                "{t} {n} đề nghị ",
                                "{t} {n} ({u}) nêu ",
                                "{u} phản ánh ",
                                "việc ",
                                "ý kiến của {t} {n} về ",
                                "cử tri {u} mong ",
                            ]
                        ),
                        one,
                    ) + _lower_first(self._petition(one, longest=220))
                    numbers.append(self._number)
                    pieces.append(
                        told
                        + (
                            rng.choice([": ", " thì ", ", "]) + _lower_first(self._answer(self._number))
                            if rng.random() < 0.4
                            else ""
                        )
                    )
                line += "; ".join(pieces)
                if rng.random() < 0.6:
                    line += rng.choice([". ", "; ", ": "]) + self._answer(numbers[-1])
                out.append(self._fill(mark, who, i) + line)
                continue
            text = self._petition(who, longest=300)
            if rng.random() < 0.7:
                text = _lower_first(text)
            number = self._number
            settled = self._answer(number)
            lead = self._fill(order)
            if settled.startswith("[A") and rng.random() < 0.7:  # the order belongs to the answer
                at = settled.index("]") + 1
                settled = settled[:at] + lead + _lower_first(settled[at:])
                lead = ""
            out.append(self._fill(mark, who, i) + self._fill(opening, who, i) + text + joint + lead + settled)
            if rng.random() < 0.1:
                out.append(self._fill("- Giao {o} theo dõi, đôn đốc, báo cáo kết quả trước ngày 30 hằng tháng."))
        return out

    def _letters(self) -> list[str]:
        """Reply letters."""
        rng = self._rng
        out: list[str] = []
        ask = rng.choice(
            [
                "1. Nội dung kiến nghị: ",
                "Cử tri kiến nghị: ",
                "Nội dung kiến nghị:\n",
                "Câu hỏi của cử tri: ",
                "I. Kiến nghị số {i}\n",
                "{u} kiến nghị: “",
                'Theo văn bản chuyển đến, cử tri có kiến nghị: "',
                "{i}. Kiến nghị của cử tri {u}: ",
                "Trích yếu: ",
            ]
        )
        reply = rng.choice(
            [
                "2. Trả lời: ",
                "Về nội dung trên, {o} trả lời như sau:\n",
                "2. Kết quả nghiên cứu, giải quyết:\n",
                "{o} xin có ý kiến như sau: ",
                "Trả lời:\n",
                "Sau khi nghiên cứu, {o} trả lời cử tri như sau:\n",
                "II. Ý kiến của {o}\n",
            ]
        )
        for i in range(1, rng.randint(4, 10)):
            if rng.random() < 0.4:
                out.append(
                    self._fill(
                        rng.choice(
                            [
                                "Kính gửi: Đoàn đại biểu Quốc hội tỉnh",
                                "# {o}",
                                "^ {o}",
                                "{o} nhận được kiến nghị của cử tri do Ban Dân nguyện chuyển đến.",
                                "",
                            ]
                        )
                    )
                )
            opened = self._fill(ask, None, i)
            text = self._petition(None)
            close = {"“": "”", '"': '"'}.get(opened[-1:], "")
            out += (opened + text + close + ".").split("\n")
            answer = self._answer(self._number)
            out += (self._fill(reply, None, i) + answer).split("\n")
            if rng.random() < 0.4:
                out.append(
                    self._fill(
                        rng.choice(
                            [
                                "Trên đây là trả lời của {o} đối với kiến nghị của cử tri, xin trân trọng gửi tới Đoàn đại biểu.",
                                "{o} trân trọng cảm ơn cử tri đã quan tâm.",
                                "Đề nghị Đoàn đại biểu thông tin đến cử tri được biết.",
                            ]
                        )
                    )
                )
        return out

    def _speech(self) -> list[str]:
        """A transcript, with fillers and without much punctuation."""
        rng = self._rng
        bare = rng.random() < 0.6
        cue = rng.choice(
            [
                "[00:{i:02d}:10] {t} {n} {u}: ",
                "{t} {n}, {u}: ",
                "- {t} {n} ({u}): ",
                "{n}: ",
                "(0{j}:12) {t} {n}: ",
                "— {t} {n} {u} — ",
                "{N}: ",
            ]
        )
        answer_cue = rng.choice(
            [
                "[00:{i:02d}:50] chủ tịch phường: ",
                "Chủ tọa: ",
                "Ông {n}, {o}: ",
                "- {o}: ",
                "Chủ tịch {n}: ",
                "{o} trả lời: ",
            ]
        )
        out: list[str] = []

        def loose(text: str) -> str:
            if not bare:
                return text
            head, sep, words = text.partition("]")
            if not text.startswith("["):
                return re.sub(r"[.,;:!?](?=\s|$)", "", text).lower()
            words, closing = words[: words.rindex("[/")], words[words.rindex("[/") :]
            words = re.sub(r"[.,;:!?](?=\s|$)", "", words).lower()
            said = words.split()
            for _ in range(len(said) // 14):
                said.insert(rng.randint(1, len(said) - 1), rng.choice(_FILLERS))
            return head + sep + " ".join(said) + closing

        for i in range(1, rng.randint(6, 12)):
            who = self._person()
            before = self._number
            said = loose(
                rng.choice(
                    [
                        "Vâng, xin chào các đồng chí. ",
                        "Dạ, ",
                        "",
                        "Tôi xin phép nói. ",
                        f"Tôi là {who.name.split()[-1]} ở {who.unit}. ",
                        "À thì là thế này. ",
                        "Kính thưa hội nghị, ",
                    ]
                )
            )
            if rng.random() < 0.1:
                said += loose(self._other())
            else:
                said += loose(_lower_first(self._petition(who, spoken=True)))
                for _ in range(rng.choices([0, 1, 2], [5, 3, 1])[0]):
                    said += (
                        (" " if bare else ". ")
                        + rng.choice(_SPOKEN_JOINS)
                        + loose(_lower_first(self._petition(who, spoken=True)))
                    )
            said += rng.choice(["", "", " đấy", " thế thôi ạ", " tôi xin hết", " vâng tôi hết"])
            line = self._fill(cue, who, i) + said
            if (
                cue.startswith("[") and rng.random() < 0.3 and " " in line[200:]
            ):  # the transcript's next time code falls into a turn
                at = line.index(" ", 200)
                if "[" not in line[at - 12 : at + 12]:
                    out += [line[:at], f"[00:{i:02d}:40] {line[at + 1 :]}"]
                    line = ""
            if line:
                out.append(line)
            if rng.random() < 0.2:
                out.append(
                    self._fill(answer_cue, None, i)
                    + rng.choice(
                        ["vâng cảm ơn bác mời bác tiếp theo", "rồi mời chị ở hàng ghế thứ ba", "vâng xin ghi nhận"]
                    )
                )
            if rng.random() < 0.45:
                replies = " ".join(loose(self._answer(k)) for k in range(before + 1, self._number + 1))
                out.append(
                    self._fill(answer_cue, None, i)
                    + loose(rng.choice(["Vâng, tôi xin trả lời. ", "", "Rồi, thì ", "À, "]))
                    + replies
                )
        return out

    def _notes(self) -> list[str]:
        """Notes taken in haste."""
        rng = self._rng
        cue = rng.choice(
            [
                "{i}) {t} {n} - {u}:",
                "{i}.{t} {n} ({u}):",
                "{i}/ {n}, {u}",
                "- {n} {u}:",
                "{t} {n} ({u}) ->",
                "{i}) {t} {n} :",
            ]
        )
        arrow = rng.choice([" -> ", " => ", " → ", " --> ", "\n -> ", "\n=> "])
        by = rng.choice(["{o}: ", "ct: ", "c/t xã: ", "", "đ/c {n}: ", "TL: "])
        item = rng.choice(["+ ", "- ", " + ", "", "a) ", "* "])
        low = rng.random() < 0.5
        bare = rng.random() < 0.25
        out: list[str] = []
        for i in range(1, rng.randint(6, 13)):
            who = self._person()
            count = rng.choices([1, 2, 3], [5, 4, 1])[0]
            pieces = []
            for _ in range(count):
                said = self._petition(who, longest=200)
                pieces.append(said)
            numbers = list(range(self._number - count + 1, self._number + 1))
            head = self._fill(cue, who, i)
            if rng.random() < 0.15:
                out.append(head + " " + rng.choice([self._other(), "k có ý kiến", "cảm ơn xã, hết", "nhất trí bc"]))
            if rng.random() < 0.5 or count == 1:
                joint = rng.choice([". ", "; ", ", ", ". ngoài ra ", "; thêm nữa ", ". k/n nữa: ", " + "])
                line = head + " " + joint.join(pieces)
                if rng.random() < 0.6:
                    replies = rng.choice(["; ", ". ", ". còn ", ". ý 2 "]).join(self._answer(k) for k in numbers)
                    line += arrow + self._fill(by) + replies
                out += line.split("\n")
            else:
                out.append(head)
                for k, piece in zip(numbers, pieces, strict=True):
                    reply = arrow.replace("\n", "") + self._fill(by) + self._answer(k) if rng.random() < 0.6 else ""
                    out.append(item + piece + reply)
            if rng.random() < 0.1:
                out.append(rng.choice(["(giải lao 10p)", "nghỉ 5p", "chưa trl, ghi nhận", "(ồn, k nghe rõ)"]))
        if bare:
            out = [_spoil(line, _folded) for line in out]
        if low:
            out = [_spoil(line, str.lower) for line in out]
        return out

    def _session(self) -> list[str]:
        """Question time: deputies pass on what voters wrote, officials answer, rejoinders, the chair between."""
        rng = self._rng
        caps = rng.random() < 0.6
        out: list[str] = []

        def role(text: str) -> str:
            return text.upper() if caps else text

        for _ in range(rng.randint(4, 8)):
            deputy, official = self._person(), self._person()
            before = self._number
            said = rng.choice(["", "Kính thưa chủ tọa. ", "Thưa đồng chí Giám đốc, ", "Cảm ơn chủ tọa. "])
            for _ in range(rng.choices([1, 2, 3], [5, 3, 1])[0]):
                who = self._person()
                lead = self._fill(
                    rng.choice(
                        [
                            "Thư của cử tri {n}, {u}: “",
                            "Cử tri {n} ({u}) gửi tôi đơn, nêu: “",
                            "Cử tri {u} phản ánh ",
                            "Tôi xin hỏi thay bà con {u}: ",
                            "Bà con {u} nhờ tôi chuyển: “",
                            "",
                            "Thư còn một ý nữa: “",
                            "Có tin nhắn của cử tri {n}, {u}: ",
                        ]
                    ),
                    who,
                )
                close = "”" if lead.endswith("“") else ""
                said += lead + self._petition(who if "{n}" in lead else deputy, longest=450) + close + ". "
            if rng.random() < 0.3:
                said += rng.choice(
                    [
                        "Đề nghị Giám đốc cho biết trách nhiệm thuộc về ai?",
                        "Xin đồng chí trả lời rõ.",
                        "Tôi xin hết.",
                        "Bao giờ thì có câu trả lời?",
                    ]
                )
            name = rng.choice(
                [f"Đại biểu {deputy.name}", f"Đại biểu {deputy.name} ({deputy.unit})", f"ĐB {deputy.name}"]
            )
            out.append(f"{role(name)}: {said.strip()}")
            numbers = list(range(before + 1, self._number + 1))
            office = rng.choice(
                [
                    f"Ông {official.name}",
                    self._fill("{o}"),
                    f"Giám đốc Sở {official.name}",
                    f"Bà {official.name} - {self._fill('{o}')}",
                ]
            )
            out.append(
                f"{role(office)}: {rng.choice(['', 'Thưa chủ tọa, ', 'Cảm ơn đại biểu. ', 'Dạ. ', 'Tôi xin nhận trách nhiệm. '])}"
                + " ".join(self._answer(k) for k in numbers)
            )
            if rng.random() < 0.35:
                out.append(
                    f"{role(name)}: {rng.choice(['Tôi chưa thỏa mãn. ', 'Tôi xin tranh luận. ', 'Cảm ơn, nhưng '])}{self._other()}"
                )
                out.append(
                    f"{role(office)}: [A]{rng.choice(self._words.answers) if self._words.answers else 'Tôi xin tiếp thu'}[/A]"
                )
            if rng.random() < 0.5:
                out.append(
                    role("Chủ tọa")
                    + ": "
                    + rng.choice(
                        [
                            "Mời đại biểu tiếp theo.",
                            "Đề nghị trả lời thẳng vào câu hỏi.",
                            "Ghi biên bản.",
                            "Còn ai tranh luận không?",
                        ]
                    )
                )
        return out

    def _web(self) -> list[str]:
        """Questions sent to a web page, the asker on a line of their own."""
        rng = self._rng
        line = rng.choice(
            [
                "{n} (mail***@gmail.com, {u})",
                "{n}, 34 tuổi, {u}",
                "{n} - {u}",
                "Bạn đọc {n} ({u}):",
                "Hỏi bởi: {n} | {u}",
                "{n} – {u}",
                "Người gửi: {n} - Địa chỉ: {u}",
            ]
        )
        office = rng.choice(["{O}:", "{o} trả lời:", "Trả lời:", "{O} {N}:", "Ông {n}, {o}:", "Phản hồi từ {o}"])
        out = ["%% Trang chủ | Tin tức | Hỏi đáp | Liên hệ"] if rng.random() < 0.6 else []
        for i in range(1, rng.randint(6, 12)):
            who = self._person()
            out.append(self._fill(line, who, i))
            before = self._number
            out.append(
                self._other()
                if rng.random() < 0.1
                else self._said(who, rng.choices([1, 2], [4, 1])[0], spoken=rng.random() < 0.6)
            )
            out.append(self._fill(office.replace("{O}", self._fill("{o}").upper())))
            numbers: list[int | None] = [*range(before + 1, self._number + 1)]
            numbers = numbers or [None]
            out.append(" ".join(self._answer(k) for k in numbers))
            if rng.random() < 0.2:
                out.append(rng.choice(["", "%% Chia sẻ | In trang", "08:45", "Ý kiến bạn đọc (3)"]))
        return out

    def _slips(self) -> list[str]:
        """Opinion slips as a list."""
        rng = self._rng
        mark = rng.choice(
            ["- ", "{i}. ", "Phiếu {i}: ", "Phiếu số {i} ({u}): ", "+ ", "*- ", "* ", "{u}: ", "{i}) ", "• "]
        )
        end = rng.choice(["", ".", " ({c} phiếu)", " - {c} ý kiến", ". ({u})", "; {c} lượt", " [{c} phiếu]"])
        out: list[str] = []
        for i in range(1, rng.randint(9, 20)):
            who = self._person()
            if rng.random() < 0.15:
                said = rng.choice([self._other(), "Không có ý kiến", "Nhất trí", "Cán bộ nhiệt tình, vui vẻ"])
            else:
                said = self._petition(None, longest=220)
                if rng.random() < 0.15:
                    said += rng.choice(["; ", ". ", ", "]) + self._petition(None, longest=200)
            out.append(
                self._fill(mark, who, i) + said + self._fill(end.replace("{c}", str(rng.randint(2, 60))), who, i)
            )
        return out

    def _table(self) -> list[str]:
        """A table, its columns in any order."""
        rng = self._rng
        columns = ["ask"]
        if rng.random() < 0.65:
            columns.append("answer")
        if rng.random() < 0.45:
            columns.append("unit")
        if rng.random() < 0.35:
            columns.append("name")
        columns += rng.sample(["other0", "other1"], rng.choice([0, 0, 1, 2]))
        if rng.random() < 0.5:
            rng.shuffle(columns)
        if rng.random() < 0.85:
            columns.insert(0, "number")
        others = rng.sample(_OTHER_HEADERS, 2)
        headers = {
            "ask": rng.choice(_ASK_HEADERS),
            "answer": rng.choice(_ANSWER_HEADERS),
            "unit": rng.choice(_UNIT_HEADERS),
            "name": rng.choice(_NAME_HEADERS),
            "number": rng.choice(_NUMBER_HEADERS),
            "other0": others[0][0],
            "other1": others[1][0],
        }
        out = []
        if rng.random() < 0.85:
            out.append("|| " + " || ".join(headers[c] for c in columns))
            if rng.random() < 0.1:
                out.append("|| " + " || ".join(f"({k})" for k in range(1, len(columns) + 1)))
        joiner = rng.choice(["<br>", "<br>- ", "; ", ". ", "<br>+ ", "<br>"])
        for i in range(1, rng.randint(7, 15)):
            who = self._person()
            if rng.random() < 0.1 and len(columns) > 2:
                row = ["" for _ in columns]
                row[columns.index("ask")] = rng.choice(
                    [
                        "{}. {}".format("ABCDE"[i % 5], rng.choice(_FIELDS)),
                        rng.choice(_FIELDS).upper(),
                        rng.choice(["I. ", "II. "]) + rng.choice(_FIELDS),
                    ]
                )
                out.append("|| " + " || ".join(row))
            before = self._number
            count = rng.choices([1, 2, 3], [6, 2, 1])[0]
            said = [self._petition(who if "name" in columns else None) for _ in range(count)]
            if rng.random() < 0.07:
                said = [self._other()]
            if rng.random() < 0.2:
                said[0] = self._fill(rng.choice(["Cử tri {u} ", "Đề nghị: ", "{t} {n}: ", "{u}: "]), who) + said[0]
            ask = joiner.join(said)
            if joiner == "<br>- " and count > 1:
                ask = "- " + ask
            mine = list(range(before + 1, self._number + 1))
            answers = (
                rng.choice(["<br>", " ", "<br>- "]).join(self._answer(k) for k in mine)
                if rng.random() < 0.9
                else rng.choice(["", "Đang xem xét", "Đã ghi nhận"])
            )
            cells = {
                "number": str(i), "ask": ask, "answer": answers, "unit": who.unit[0].upper() + who.unit[1:], "name": f"{who.title} {who.name}{rng.choice(['', ', ' + who.unit])}".strip(),
                **{f"other{k}": {"o": self._fill("{o}"), "d": rng.choice(["Quý III", "30/6/2024", "Tháng 8", ""]), "x": "", "c": str(rng.randint(1, 40)), "f": rng.choice(_FIELDS)}[others[k][1]] for k in (0, 1)},
            }  # fmt: skip
            out.append("|| " + " || ".join(cells[c] for c in columns))
        return out

    def _misread(self, text: str) -> str:
        """Errors of optical recognition."""
        rng = self._rng
        out = []
        for char in text:
            if char.isalpha() and rng.random() < 0.02:
                out.append(rng.choice([fold(char), {"l": "1", "o": "0", "i": "l", "m": "rn"}.get(char, char)]))
            else:
                out.append(char)
        return "".join(out)


@dataclass(slots=True)
class _Style:
    mark: str
    cue: str
    items: list[list[str]]
    own_line: bool
    stop: str


def _lower_first(text: str) -> str:
    """The first letter of the words in lower case, unless a name seems to begin there."""
    at = text.index("]") + 1 if text.startswith("[") else 0
    second = text[at:].split(" ", 2)[1:2]
    if second and second[0][:1].isupper():
        return text
    return text[:at] + text[at : at + 1].lower() + text[at + 1 :]


def _folded(text: str) -> str:
    """Without marks, capitals kept."""
    return "".join(f.upper() if c.isupper() else f for c, f in zip(text, fold(text), strict=True))


def _spoil(line: str, change: Callable[[str], str]) -> str:
    """Change the words of a line and leave its marks alone."""
    if line.startswith(("@", "||", ">>", "~~~")) and not line.startswith("||"):
        return line
    out, at = [], 0
    for match in MARK.finditer(line):
        out.append(change(line[at : match.start()]))
        out.append(match.group())
        at = match.end()
    return "".join([*out, change(line[at:])])


def composed(words: Words, *, count: int, seed: int) -> list[str]:
    """So many minutes in the markup, the same for the same words and seed."""
    composer = Composer(words, seed)
    return [composer.minutes() for _ in range(count)]
