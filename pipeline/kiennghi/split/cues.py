"""The words that tell who speaks, what a stretch of minutes is for, and whether something is asked.

Patterns run on folded text (lower case, no marks: `text.fold`, which keeps length), so that minutes typed without
diacritics and old tone placement need no rules of their own; names alone are matched on the text as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..records import Speaker
from ..text import fold, plain_tones, squeeze

UPPER = "".join(chr(c) for c in range(0x41, 0x1EFF) if chr(c).isupper() and (c < 0x250 or c >= 0x1E00))
LOWER = "".join(chr(c) for c in range(0x61, 0x1EFF) if chr(c).islower() and (c < 0x250 or c >= 0x1E00))
_SYLLABLE = rf"(?:[{UPPER}]['’]\s?[{UPPER}]?[{LOWER}]+|[{UPPER}][{UPPER}{LOWER}]*)"
NAME = re.compile(rf"{_SYLLABLE}(?:[ \n]{_SYLLABLE}){{0,5}}\.?")

_TITLE = re.compile(
    r"(?:cac dong chi|dong chi|d/c|dc|cu tri|dai bieu nguoi cao tuoi|dai bieu|ban doc|cong dan|nguoi dan"
    r"|nhan dan|bac si|luat su|ky su|nha giao|thay giao|co giao"
    r"|nghe nhan|gia lang|truong lao|su co|thay|dai duc|thuong toa|hoa thuong|ni su|linh muc|muc su|dang vien"
    r"|cuu chien binh|thuong binh|ho gia dinh|ho|dai dien"
    r"|ong|ba|anh|chi|co|chu|bac|cu|em|chau|ban|ma|me|[aocb])(?=\.?\s)\.?[\s:]*"
)
# Written without their marks these are surnames, places or offices: "hồ", "Chu", "Ban", "chi hội"
_MARKED_TITLES = {
    "ho": "hộ", "ba": "bà", "chu": "chú", "ma": "má", "ban": "bạn", "co": "cô", "chi": "chị", "cu": "cụ", "me": "mẹ", "chau": "cháu", "thay": "thầy",
}  # fmt: skip
_PERSON_TITLES = ("ong", "ba", "anh", "chi", "co", "chu", "bac", "cu", "em", "chau", "ban", "dong chi", "d/c", "doc", "thay", "co giao", "thay giao", "bac si", "gia lang", "nghe nhan", "ma", "me", "a", "o", "c", "b")
# Places and groups that a speaker belongs to
UNIT = re.compile(
    r"(?:thon|xom|ap|khom|ban|buon|bon|plei|lang|khu(?: pho| dan cu| vuc| tap the| do thi)?|kp|kdc|tdp"
    r"|to(?: dan pho| nhan dan| so)?|phuong"
    r"|xa|thi tran|thi xa|tt|huyen|quan|thanh pho|tp|tinh|pho|duong|ngo|hem|ngach|so nha|lo|chung cu|toa"
    r"|dac khu|chi hoi|chi doan"
    r"|chi bo|noi|dia phuong|hoi|cong ty|truong|htx|hop tac xa|doanh nghiep|diem cau|cum)\b"
)
# Those who answer, chair or report; a head of a hamlet, a mass organisation or a firm is not among them
_OFFICE = (
    r"(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|huyen uy|quan uy|thi uy|thanh uy|tinh uy|dang bo"
    r"|uy ban mttq"
    r"|ban thuong vu|so\b|phong\b|cong an|ban chi huy|ban quan ly|ban tiep cong dan|van phong|chi nhanh"
    r"|dien luc|thanh tra|bao hiem xa hoi|kho bac"
    r"|chi cuc|cuc\b|bo\b|trung tam|doan dai bieu|ngan hang|vien kiem sat|toa an|hat kiem lam|benh vien"
    r"|tram y te|kinh te|tai nguyen"
    r"|dia chinh|tu phap|doi)"
)
OFFICIAL = re.compile(
    rf"\b(?:(?:pho )?(?:chu tich|bi thu|giam doc|truong phong|truong ban|chanh van phong|chanh thanh tra"
    rf"|cuc truong|(?<!giao )(?<!hoc )(?<!nhan )vien truong|tram truong|hat truong)"
    rf"(?: thuong truc)?\b(?!\s*(?:chi bo|hoi|chi hoi|hoi dong quan tri|hdqt|htx|hop tac xa|cong ty|doan"
    rf"|xa doan|lien doan|cong doan|hiep hoi|to|uy ban mat tran|mttq|ban cong tac|doanh nghiep))"
    rf"|(?:pct|ct) (?:ubnd|hdnd|ub)\b|^(?:pct|ct|pbt|bt)\b|(?:pho )?truong (?:cong an|phong|ban|doi|tram)\b"
    rf"|can bo (?:dia chinh|tu phap|chuyen mon)"
    rf"|cong chuc\b|bo truong|thu truong|chu tri|chu toa|thu ky|nguoi dan chuong trinh|\bmc\b|ban to chuc"
    rf"|dai dien (?:lanh dao|{_OFFICE})"
    rf"|lanh dao {_OFFICE}|dbqh|dai bieu quoc hoi|dai bieu hdnd|to truong to dai bieu|truong doan|^{_OFFICE})"
)
CHAIR = re.compile(r"\b(?:chu tri|chu toa|dieu hanh|nguoi dan chuong trinh|mc|thu ky|ban to chuc|doan chu tich)\b")
_SAYS = re.compile(
    r"(?:phat bieu|co y kien|neu y kien|y kien|tham gia y kien|hoi|chat van|dat cau hoi|neu|phan anh|kien nghi"
    r"|de nghi|de xuat|trinh bay|thac mac|buc xuc|bo sung"
    r"|noi them|noi|tiep|gop y|cho biet|cho rang|bao cao|ket luan|khai mac|phat bieu (?:khai mac|ket luan"
    r"|tiep thu)|tra loi|giai trinh|giai dap|lam ro|tiep thu"
    r"|tuyen bo|dieu hanh|thong bao|truy van|tranh luan|hoi them|noi lai|them|chuyen (?:loi|y kien)|bao|thua)\b"
)
_ANSWERS = re.compile(r"\b(?:tra loi|giai trinh|giai dap|lam ro|tiep thu|thong tin)\b")
_REPORTS = re.compile(
    r"\b(?:bao cao|khai mac|ket luan|be mac|tuyen bo|dieu hanh|thong bao|gioi thieu|tiep thu|quan triet"
    r"|nhan manh)\b"
)


@dataclass(frozen=True, slots=True)
class SpeakerCue:
    """Somebody is announced: who, whether on the side of the authorities, and where their words begin."""

    speaker: Speaker
    official: bool
    chair: bool
    answers: bool
    reports: bool
    body: int
    """Offset in the text at which the speaker's words begin."""
    named: bool
    speaks: bool
    """A verb says that they take the floor (``phát biểu``, ``hỏi``), not only a colon."""
    citizen: bool = False
    """They are called ``cử tri``, ``bạn đọc`` and the like: on the asking side whatever stands around."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The beginning of a paragraph, as far as it says who speaks; offsets count from the paragraph's start."""

    start: int
    length: int
    """Characters of the whole paragraph."""
    words: str
    folded: str
    titles: str
    name: str
    name_end: int

    def cue(self, until: int, body: int, *, verb: str | None = None, speaks: bool = False) -> SpeakerCue:
        """The cue when what stands from the name to ``until`` tells of the speaker, whose words begin at ``body``."""
        middle, folded = self.words[self.name_end : until], self.folded[self.name_end : until]
        told = folded if verb is None else verb
        return SpeakerCue(
            _speaker(self.name, self.titles, middle),
            bool(OFFICIAL.search((self.titles + folded).strip(" ,-–("))),
            bool(CHAIR.search(self.titles + (folded if verb is None else ""))),
            bool(_ANSWERS.search(told)),
            bool(_REPORTS.search(told)),
            self.start + body,
            bool(self.name),
            speaks,
            _is_citizen(self.titles),
        )


def speaker_cue(text: str, start: int, end: int) -> SpeakerCue | None:
    """The speaker that ``text[start:end]`` announces at its beginning, or None."""
    words = text[start : min(end, start + 260)]
    folded = fold(words).replace("\n", " ")
    colon = _announcing_colon(folded)
    at, titles = _titles(words, folded)
    if titles and OFFICIAL.match(folded, at):  # "Đ/c Bí thư: …"
        return _office_cue(start, words, folded, colon, at)
    name, name_end = name_at(words, at, titles)
    if name and not titles:
        name, name_end = _bare_name(name, name_end, folded, colon)
    if not name and not titles:
        return _office_cue(start, words, folded, colon)
    head = _Head(start, end - start, words, folded, titles, name, name_end)
    if colon is None:
        return _verb_cue(head) or _line_cue(head)
    middle = words[name_end:colon]
    if len(middle.split()) > 32 or re.search(r"[.!?]\s+\S+\s+\S+\s+\S+\s+\S+\s+\S", middle):
        return _verb_cue(head)
    return head.cue(colon, colon + 1, speaks=bool(_SAYS.search(folded[name_end:colon])))


_PLACE_WORDS = frozenset(
    ["thôn", "xóm", "ấp", "khóm", "bản", "buôn", "bon", "làng", "khu", "tổ", "phường", "xã", "thị", "huyện", "quận", "thành", "tỉnh", "phố", "đường", "ngõ", "hẻm", "chi", "hội", "công", "trường", "hợp", "đoàn", "ban", "mặt", "lãnh", "uỷ", "ủy", "ubnd", "sở", "phòng", "nông", "phụ", "cựu", "các", "nhiều", "một", "số"]
)


def _is_place(name: str) -> bool:
    """Whether what follows a title is a place or a group rather than a person (marks matter: ``Trường``, not ``Trương``)."""
    syllables = name.lower().split()
    return syllables[0] in _PLACE_WORDS and syllables[1:2] not in (["văn"], ["thị"])


_UNIT_WORDS = frozenset(["thôn", "xóm", "ấp", "khóm", "bản", "buôn", "làng", "khu", "tổ", "phường", "xã", "huyện"])
SURNAMES = frozenset(
    ["nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đào", "đoàn", "vương", "trịnh", "trương", "đinh", "lâm", "phùng", "mai", "tô", "hà", "tạ", "thái", "tăng", "lưu", "quách", "cao", "tống", "nghiêm", "kiều", "khổng", "chu", "châu", "từ", "la", "lã", "lại", "lương", "lường", "lò", "vàng", "giàng", "sùng", "thào", "mùa", "hạng", "cà", "quàng", "tao", "điêu", "vừ", "lầu", "hờ", "cứ", "tráng", "thân", "giáp", "nông", "vi", "vy", "hứa", "triệu", "lục", "ma", "mạc", "hầu", "cầm", "bạc", "đèo", "sầm", "lô", "lộc", "lữ", "lăng", "lang", "long", "đàm", "đồng", "đôn", "đường", "thạch", "kim", "sơn", "danh", "tiêu", "trang", "trà", "thi", "ông", "âu", "ung", "văn", "viên", "vòng", "vương", "tôn", "doãn", "diệp", "quan", "quang", "phí", "phó", "nhan", "nhâm", "ninh", "nhữ", "ngụy", "ngọ", "lỗ", "lều", "kha", "khương", "khúc", "khuất", "huyền", "hùng", "hàn", "hán", "hạ", "giả", "dư", "cù", "cung", "cồ", "chử", "chung", "bế", "bàn", "bành", "bạch", "ấu", "an", "biện", "bồ", "cảnh", "cái", "cấn", "đậu", "đới", "hoa", "hình", "kỳ", "lạc", "liễu", "lưỡng", "mạch", "mâu", "mã", "nhữ", "nhiếp", "phương", "quản", "sái", "tào", "thẩm", "thiều", "tiết", "tòng", "tưởng", "uông", "uy", "xa", "xin", "y", "a", "h", "ksor", "kpă", "siu", "rơ", "rmah", "nay", "đinh", "hồ", "k'", "h'", "pơloong", "alăng", "bh'ling", "zơrâm", "ating", "coor", "arất", "bríu", "blúp", "chế", "lèo", "lềnh", "lồ", "lù", "lùng", "phừng", "phàn", "tẩn", "thàng", "thền", "sần", "sèn", "sằn", "ly", "hù", "hàng", "kháng", "cháng", "sình", "vang", "bờ", "pờ", "chảo", "tải", "giầu", "đỗ"]
)


def _announcing_colon(folded: str) -> int | None:
    """The colon that ends the announcement: the first one that is no clock time, before the text runs on for long."""
    for match in re.finditer(r":| [-–]\s*$", folded):
        at = match.start()
        if folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit():
            continue
        return at if at <= 230 else None
    return None


def _bare_name(name: str, name_end: int, folded: str, colon: int | None) -> tuple[str, int]:
    """A name without a title counts only when it is announced: two to five syllables, then a unit, a verb or a colon."""
    syllables = name.split()
    mixed = not name.isupper() and any(w.isupper() and len(w) > 2 for w in syllables)
    surname = syllables[0].lower()
    known = surname in SURNAMES or surname[:2] in ("k'", "h'") or (len(syllables) > 2 and syllables[1].lower() in ("văn", "thị"))
    if colon is None or not 2 <= len(syllables) <= 5 or mixed or not known:
        return "", 0
    between = folded[name_end:colon].strip(" ,-–(")
    if between and not (UNIT.match(between) or _SAYS.match(between) or OFFICIAL.match(between)):
        return "", 0
    if not between and (len(name.split()) < 3 or colon - name_end > 2):
        return "", 0
    return name, name_end


def person_at(text: str, start: int, end: int) -> tuple[Speaker, int] | None:
    """The person or group (``ông X (thôn Y)``, ``cử tri xã Z``) named at ``start``, and where that ends."""
    head = text[start : min(end, start + 200)]
    folded = fold(head).replace("\n", " ")
    at, titles = _titles(head, folded)
    if not titles:
        return None
    name, name_end = name_at(head, at, titles)
    if not name and not _is_citizen(titles):
        return None
    unit_end = _unit_end(head, folded, name_end)
    return _speaker(name, titles, head[name_end:unit_end]), start + unit_end


def name_in_cell(cell: str) -> tuple[str, int]:
    """The name that a table cell begins with, without its title, and where it ends."""
    at, titles = _titles(cell, fold(cell))
    return name_at(cell, at, titles if titles.strip(" .:").endswith(_PERSON_TITLES) else "")


def _titles(head: str, folded: str) -> tuple[int, str]:
    """Offset after the titles that the words begin with, and the titles."""
    at, titles = 0, ""
    while (match := _TITLE.match(folded, at)) and _is_title_word(head[at : match.end()], head):
        titles += match.group()
        at = match.end()
    return at, titles


def name_at(head: str, at: int, titles: str) -> tuple[str, int]:
    """The name at ``at`` and its end; ``""`` where a place or an office stands there (``Cử tri Thôn Đông``)."""
    match = NAME.match(head, at)
    if match is None:
        return "", at
    syllables = match.group().rstrip(".").split()
    personal = titles.strip(" .:").endswith(_PERSON_TITLES)
    if titles and not personal and (len(syllables) == 1 or _is_place(match.group())):
        return "", at
    # "Phan Khắc Nhượng Thôn Đô Kỳ": a place without a comma
    place = next((i for i, s in enumerate(syllables) if i > 1 and s.lower() in _UNIT_WORDS), None)
    if place is None:
        return match.group().rstrip("."), match.end()
    end = re.compile(rf"(?:\S+\s+){{{place}}}").match(head, at)
    return " ".join(syllables[:place]), end.end() if end else match.end()


def _is_title_word(written: str, head: str) -> bool:
    """Whether marks allow the word before a name to be a title: ``bạn`` is one, ``Ban`` (of an office) is not."""
    word = written.strip(" .:").lower()
    exact = _MARKED_TITLES.get(fold(word))
    return exact is None or word == exact or (word.isascii() and head.isascii())


def _line_cue(head: _Head) -> SpeakerCue | None:
    """``Cử tri Dương Văn Hạc, ấp Kinh Ba`` on a line of its own: what follows is what they say."""
    if len(head.name.split()) < 2 or len(head.words) < head.length or len(head.folded.split()) > 18:
        return None
    rest = head.folded[_unit_end(head.words, head.folded, head.name_end) :].strip()
    if rest and not re.fullmatch(r"[,(–-] ?[^,.;:!?]{2,40}(?:, ?[^,.;:!?]{2,40})?\)?", rest):
        return None
    if asks(head.words) or "co mat" in head.folded or "tham du" in head.folded:
        return None
    return head.cue(head.length, head.length, verb="")


def _trailing_name(before: str) -> str:
    """The name after an office: ``Giám đốc Sở Y tế Tạ Minh Phụng`` → ``Tạ Minh Phụng``; empty where there is none."""
    words = before.strip(" ,-–(").split()
    run = len(words)
    while run and words[run - 1][0].isupper():
        run -= 1
    name = words[run:]
    while name and (name[0].lower() not in SURNAMES or name[0].isupper()):
        name = name[1:]
    return " ".join(name) if 2 <= len(name) <= 5 else ""


def _office_cue(start: int, head: str, folded: str, colon: int | None, at: int = 0) -> SpeakerCue | None:
    """``Phòng Kinh tế trả lời: …``, ``Chủ tịch UBND xã: …``, ``Chủ trì đề nghị …``: an office instead of a name."""
    found = OFFICIAL.match(folded, at)
    if not found:
        return None
    if colon is None or len(folded[:colon].split()) > 26:
        says = re.match(
            rf"(?:chu tri|chu toa|mc|nguoi dan chuong trinh|thu ky|ban to chuc"
            rf"|doan chu tich)\b(?:\s\w+){{0,6}}?\s+{_SAYS.pattern}", folded,
        )
        if not says:
            return None
        return SpeakerCue(Speaker(role=squeeze(head[: found.end()])), True, True, False, True, start, False, True)
    before = folded[:colon]
    if re.search(r"\b(?:ve|doi voi|lien quan)\b", before[:12]):
        return None
    return SpeakerCue(
        Speaker(_trailing_name(head[:colon]) or None, squeeze(head[:colon])),
        True,
        bool(CHAIR.search(before)),
        bool(_ANSWERS.search(before)),
        bool(_REPORTS.search(before)),
        start + colon + 1,
        False,
        bool(_SAYS.search(before)),
    )


_VERB = re.compile(
    r"[\s,)–-]*(?:\([^)]{0,60}\)[\s,]*)?(?:(?:tiep tuc|co|cung|xin|thi|da|con|bo sung|noi them|manh dan"
    r"|de nghi duoc)\s+)*"
    r"(phat bieu|co y kien|y kien|phan anh|kien nghi|de nghi|de xuat|neu|hoi|cho rang|cho biet|mong(?: muon)?"
    r"|yeu cau|thac mac|gop y|bao cao"
    r"|tra loi|giai trinh|ket luan|thong tin|tiep thu|lam ro|giai dap)\b(?:\s+(?:rang|la|ve viec|nhu sau))?[\s:,]*"
)


def _verb_cue(head: _Head) -> SpeakerCue | None:
    """``Ông X (thôn Y) đề nghị …``: no colon; the verb belongs to the petition when it asks."""
    if not head.name and "cu tri" not in head.titles:
        return None
    unit_end = _unit_end(head.words, head.folded, head.name_end)
    verb = _VERB.match(head.folded, unit_end)
    if not verb:
        return None
    says = verb.group(1)
    wanted = says in ("de nghi", "kien nghi", "de xuat", "phan anh", "yeu cau", "mong", "mong muon", "hoi")
    wanted = wanted or (not head.name and says in ("cho biet", "cho rang", "thac mac"))
    return head.cue(unit_end, verb.start(1) if wanted else verb.end(), verb=says, speaks=True)


# What may stand before a place: ", ", " ở ", " các "
_UNIT_LEAD = re.compile(
    r"\s*(?:[,–-]\s*|\s)(?:va )?(?:o |tai |la |thuoc |dai dien |cu tri |nguoi dan )?(?:cac |nhieu |mot so "
    r"|dia ban )?"
)
_UNIT_NAME = re.compile(r"(?:,? |\n|,? va )(?:\d+[\w/]*|[^\W\d_]['’]?[\w'’]*)")
_BRACKET = re.compile(r"\s*[(\[][^)\]]{0,80}[)\]]\s*,?")


def _unit_end(head: str, folded: str, at: int) -> int:
    """End of ``, thôn Đông, xã Tân Sơn`` or ``(khu phố 3)`` or `` ở ấp 5`` after a name or a title."""
    if at and folded[at - 1] == " ":
        at -= 1
    moving = True
    while moving:
        moving = False
        if bracket := _BRACKET.match(folded, at):
            at, moving = bracket.end(), True
            continue
        lead = _UNIT_LEAD.match(folded, at)
        unit = UNIT.match(folded, lead.end()) if lead else None
        if unit is None:
            break
        end = unit.end()
        while (word := _UNIT_NAME.match(folded, end)) and _named(head[end : word.end()]):
            end = word.end()
        # "các xã khu Đông", "nhiều nơi": a place without a name of its own goes on
        if end > unit.end() or unit.group() in ("noi", "dia phuong") or UNIT.match(folded, end + 1):
            at, moving = end, True
    return at


def _named(words: str) -> bool:
    """Whether ``, Bắc`` or `` 12`` or `` và Đông`` goes on with the name of a place."""
    last = words.rsplit(maxsplit=1)[-1]
    return last[0].isupper() or last[0].isdigit()


def _is_citizen(titles: str) -> bool:
    return re.search(r"\b(?:cu tri|ban doc|cong dan|nguoi dan|nhan dan|ho gia dinh)\b", titles) is not None


def _speaker(name: str, titles: str, middle: str) -> Speaker:
    units: list[str] = []
    roles: list[str] = []
    # "hỏi" (asks) folds to the same letters as "Hội" (association), so it is told apart before folding
    middle = re.sub(r"(?:^|[\s,])(?:hỏi|HỎI)(?:\s+(?:thêm|tiếp|về|rằng))?\s*$", "", squeeze(middle).strip(" .,-–:"))
    for part in re.split(r"[,;()\[\]]|\s[-–]\s", middle):
        words = re.sub(r"^(?:ở|tại|là|thuộc|ngụ)\s+", "", part.strip(), flags=re.I)
        folded = fold(words)
        says = _SAYS.search(folded)
        if says and not UNIT.match(folded[says.start() :]):
            cut = says.start()
            if re.match(r"(?:hoi)\b", says.group()) and re.match(r"hoi (?:nong|phu|cuu|nguoi|lien)", folded[cut:]):
                cut = len(words)
            words, folded = words[:cut].strip(), folded[:cut].strip()
        if not words or words.lower() == "(tiếp)":
            continue
        at = UNIT.search(folded)
        if at and (at.start() == 0 or re.match(
            r"(?:chi hoi|hoi|nong dan|chi bo|ban cong tac|bi thu|truong|to truong|cu tri|dai dien)\b", folded)):
            if at.start():
                roles.append(words[: at.start()].strip())
            units.append(words[at.start() :].strip())
        else:
            roles.append(words)
    shown = name.title() if name.isupper() and len(name) > 3 else name
    role = ", ".join(r for r in roles if r) or None
    if not shown and not role and not units and "dai dien" in titles:
        role = squeeze(middle) or None
    return Speaker(squeeze(shown) or None, role, ", ".join(u for u in units if u) or None)


# --- what a heading announces -------------------------------------------------------------------

_SECTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("end", re.compile(
        r"^(?:noi nhan|thu ky|chu tri|chu toa|nguoi ghi bien ban|tm |t m |kt |k t |nguoi lap"
        r"|dai dien cac ben|xac nhan)\b"
    )),
    ("conclusion", re.compile(
        r"\b(?:(?:phat bieu )?ket luan|be mac|danh gia chung|ghi chu|phat bieu tiep thu|tiep thu va ket luan"
        r"|y kien chi dao|phat bieu chi dao"
        r"|to chuc thuc hien|nhiem vu trong tam|kien nghi cua (?:thuong truc|ban|doan|to dai bieu))\b")),
    ("answers", re.compile(
        r"\b(?:giai trinh|tra loi|giai dap|tiep thu|phan hoi|ket qua giai quyet|ket qua tra loi"
        r"|phan phat bieu cua lanh dao|y kien cua lanh dao"
        r"|y kien cua (?:ubnd|cac co quan|cac phong|thu truong))\b")),
    ("report", re.compile(
        r"\b(?:bao cao (?:tinh hinh|ket qua|tom tat|tiep thu|viec)|thong bao ket qua|khai mac"
        r"|ket qua giai quyet (?:cac )?(?:y kien|kien nghi).{0,40}truoc"
        r"|dat van de|tinh hinh chung|cong tac to chuc|cong tac chuan bi|ly do|muc dich)\b")),
    ("agenda", re.compile(r"\b(?:chuong trinh(?! (?:nong thon|muc tieu|ocop|mtqg))|noi dung chuong trinh|trinh tu)\b")),
    ("attendance", re.compile(r"\b(?:thanh phan|thoi gian|dia diem|tham du|dai bieu du|nguoi du|khach moi)\b")),
    ("floor", re.compile(
        r"\b(?:y kien|kien nghi|phat bieu|cau hoi|hoi dap|doi thoai|thao luan|phan anh|dien bien|gop y"
        r"|linh vuc|nhom|tham quyen|diem cau|trao doi|chat van"
        r"|noi dung(?: hoi nghi| doi thoai| tiep xuc| lam viec)?|nguyen vong|hien ke|de xuat|tham luan|phieu)\b")),
)
_FIELD = re.compile(
    r"^(?:(?:ve|linh vuc|nhom|ve linh vuc|ve cong tac|cong tac|ve viec)\b|(?:dat dai|moi truong|giao thong"
    r"|y te|giao duc|an ninh|nong nghiep|van hoa|xay dung"
    r"|kinh te|chinh sach|dien|ha tang|quy hoach|cai cach|giai phong mat bang|tai nguyen|an sinh|lao dong"
    r"|cac linh vuc|cac van de|khac|noi chinh|phap luat)\b)"
)


def section_of(heading: str) -> str | None:
    """The section that a heading opens: floor, answers, report, agenda, attendance, conclusion, end; or None."""
    words = " ".join(re.findall(r"\w+", fold(heading)))
    if re.match(r"(?:y kien|kien nghi|tong hop|noi dung|cac y kien|tong hop y kien)\b", words) and not re.match(
        r"(?:y kien|noi dung) (?:giai trinh|tra loi|tiep thu|giai dap|ket luan|chi dao|phat bieu (?:ket luan"
        r"|chi dao|tiep thu))|y kien cua (?:ubnd|lanh dao|cac co quan|chu tri)",
        words,
    ):
        return "floor" if not re.match(r"noi dung chuong trinh", words) else "agenda"
    for name, pattern in _SECTIONS:
        if pattern.search(words):
            return name
    return "floor" if _FIELD.match(words) else None


# --- what a label at the head of a paragraph announces -------------------------------------------

ASK_LABEL = re.compile(
    r"(?:cau hoi|cau|hoi|y kien|kien nghi|noi dung (?:kien nghi|y kien|cau hoi|hoi|phan anh)|phan anh"
    r"|y kien thu|cu tri hoi|noi dung)"
    r"(?:\s+(?:so|thu))?\s*(?:\d{1,3})?(?:\s*\([^)]{0,80}\))?(?:\s+(?:cua cu tri|kien nghi"
    r"|cua nguoi dan))?\s*[.:)–-]\s*"
)
ANSWER_LABEL = re.compile(
    r"(?:(?:ve van de nay|ve noi dung nay|ve viec nay|noi dung nay|van de nay|y kien nay),?\s+)?"
    r"(?:tra loi(?: (?:tiep|chung|lan luot|cu tri|tai [^:.]{2,60}))?|dap|tl|giai trinh"
    r"|ket qua(?: nghien cuu)?,?(?: giai quyet| xu ly)?(?:,? (?:va )?tra loi)?|noi dung tra loi|y kien tra loi"
    r"|phuc dap|giai dap|phan hoi"
    r"|(?:ubnd|uy ban nhan dan|so|phong|bo|cong an|lanh dao|chu tich|dai dien|dien luc"
    r"|ban)\b[^:.]{0,90}?\b(?:tra loi|giai trinh|giai dap|phuc dap|thong tin|cho biet|y kien))"
    r"(?:\s+(?:cau hoi|cau|y kien|kien nghi)\s*(?:so)?\s*\d+)?(?:\s+(?:nhu sau|cu tri))?\s*[:.]\s*"
)
ARROW = re.compile(r"(?:=>|->|→|⇒|➔)\s*")
"""What notes put between a petition and its answer."""

# --- what a sentence does ------------------------------------------------------------------------

_XIN = (  # where the speaker asks; "lên xã xin giấy", "đơn xin" only tell
    r"(?:(?:^|[,;:.!?] )|(?:toi|em|chau|con|dan|ho|tri|chi|thi|nay|va|cung|rat|kinh|toi thi) )xin(?! (?:cam on"
    r"|cam ta|chan thanh|het|chao|phep|kinh|tran trong|duoc (?:phat bieu|neu|hoi|co|noi|trinh bay|bay to"
    r"|kien nghi|phan anh|gui)"
    r"|neu|co|phat bieu|hoi|hua|loi|y kien|nhat tri|thua|noi|bao cao|ghi nhan|tiep thu|duoc kien nghi|chuc|nho"
    r"|tra loi|ket luan|thong (?:tin|bao)|moi|gop y|phan anh|tham gia|viec|nghi|hoc))"
)
_STRONG = re.compile(
    r"(?<!ho so )(?<!don )(?<!to )(?<!cac )(?<!nhung )(?<!y kien, )(?<!va )(?<!nhieu )(?<!so )(?<!moi )(?<!mot )(?<!tra loi )(?<!noi dung )(?<!giai quyet )"
    r"(?:\b(?:de nghi|kien nghi(?! (?:cua|nay|tren|da|so|truoc|gui))|yeu cau(?! (?:ky thuat|cong viec|nhiem vu"
    r"|dat ra))|de xuat|nguyen vong (?:duy nhat )?la|(?:toi|ba con|dan|em|cu tri) muon (?:xa|huyen|phuong|tinh"
    r"|thanh pho|nha nuoc|duoc)|kinh mong|mong(?! doi| manh)|nho (?:xa|phuong|huyen|cac|lanh dao|chinh quyen"
    r"|tinh|thanh pho|cong an))|" + _XIN + r")\b"
)
_WEAK = re.compile(
    r"\b(?:nen(?! (?:kinh te|tang|nep|duong|nha|chua|van|bay gio|ba con|nguoi dan|hoc sinh|dan|phai|khong|rat"
    r"|cung|toi|chung|ai|may|cac|moi|gia|la)\b)"
    r"|can(?! (?:cu|tho|duoi|can|bo|ban|tet|nang))|phai (?:co|lam|duoc|xu|tra|giao|chi|xay|quy dinh|cong khai"
    r"|bo|sua|nghiem|siet|kiem|thay|boi|dung|di doi|nao|bit)|hay(?! (?:khong|la|bi|xay|co|mat|hong|hu|ngap|ket"
    r"|nga|tac))"
    r"|giup(?! do)|(?:thi )?phai|som|theo toi|gop y|thay vi|tot nhat)\b"
)
PROPOSES = re.compile(
    r"(?:^|[,;] )(?:thi |vay )?(?:nen|can(?! (?:bo|cu|ho|nha))|phai)\b|\b(?:theo toi|gop y)\b"
    r"|\bphai (?:lam lai|sua|xay|bit|co bien phap|xu ly|quy dinh|cong khai)\b"
    r"|\b(?:xa|phuong|huyen|tinh|thanh pho|thi xa|nha nuoc|chinh quyen|cong an|co quan|mat tran|lanh dao"
    r"|bi thu|chu tich)(?: \w+){0,2} (?:nen|can|phai)\b"
)
"""Somebody is said to have to do something: a petition without ``đề nghị`` (``công an nên có biện pháp …``)."""
_SELF = (
    r"(?:(?:chung |tui |bon )?toi|em|chau|tui|minh|(?:bo|me|bo me|cha|ong cha|chong|vo|con(?: gai| trai)?"
    r"|hai vo chong|gia dinh|nha|xa|thon|khu pho|buon|to)(?: chung)? (?:toi|tui|em|minh)|hai vo chong)"
)
INTRODUCES = re.compile(
    rf"^{_SELF}\b(?: nam nay| thi| cung| da| hien)* (?:\d+ tuoi|la (?!do\b|vi\b)|que\b|goc\b|ten\b|lam (?:nghe"
    rf"|ruong|ray|\d)|o (?:sat|gan|day|canh|doi dien)|(?:ban|buon ban|nuoi|trong|song|day hoc) .{{0,30}}(?:\d"
    rf"|muoi|chuc)[^,.]{{0,10}} nam"
    rf"|mua .{{3,60}} nam \d{{4}}|hoc lop|gom\b|co \d+ (?:nguoi|khau|sao|cap)|tham gia|nghi huu|gan bo|song o"
    rf"|sinh ra|bi (?:lay|thu hoi) \d|(?:xin )?noi thang$)"
)
"""Words of introduction about oneself, before the matter."""
STORY = re.compile(
    rf"^(?:{_SELF}\b|ngay (?:truoc|xua|do|ay|toi|moi)|hoi (?:con|do|ay|xua|thang|nam)|thuo|xua|truoc (?:day"
    rf"|kia)|khach ngay|nho cay|nguoi \w+ minh|ve que|nam (?:19\d\d|xua))"
)
"""How a speaker begins to tell of old days."""
PRESENT = re.compile(
    r"^(?:nay|hien|nam nay|nam ngoai|bay gio|tu (?:luc|khi|ngay|dau nam|thang)|den nay|gan day|moi day"
    r"|may (?:bua|hom|thang|nam) nay|lau nay|vua roi|vua qua|thang (?:truoc|vua))\b"
)
"""How they come to the matter."""
# Chairs, notices and thanks use the same verbs; these are about how to speak, not about what to do.
_MEETING_TALK = re.compile(
    r"(?:\b(?:de nghi|yeu cau|mong|xin moi)|^moi)\b(?: cac| ba con| moi nguoi| quy vi| dai bieu| cu tri"
    r"| ban doc| y kien| ong| ba| dong chi| nhan dan| moi){0,4}"
    r"[^.;]{0,40}\b(?:phat bieu|noi (?:ngan|thang|lan luot|tiep|vao)|neu (?:cau hoi|y kien)|gui cau hoi"
    r"|giu trat tu|ngan gon|dung chu de|khong nhac lai|ghi nhan|yen tam|thong cam|chia se(?! (?:du lieu"
    r"|thong tin)))\b"
)
WHEN = re.compile(
    r"\b(?:bao gio|khi nao|hom nao|chung nao|bao lau nua|sao (?:chua|khong|van|lai)|vi sao|tai sao"
    r"|huong giai quyet|ngay nao|di dau)\b"
)
INFORMATION = re.compile(
    r"\b(?:bao nhieu|o dau|nhu the nao|(?:la|nhung|giay to|thu tuc|dieu kien|duoc|can|phai lam|nay lam) gi"
    r"|gi(?: a| nhi| vay| the)?$|gom (?:nhung )?gi|giay to (?:gi|nao)|thu tuc (?:the nao|ra sao)|(?:duoc|phai"
    r"|co|dung) khong"
    r"|ai ky|la ai|thoi han|the nao|nao|ra sao|bao gio|khi nao)\b"
)
# "hỏi lần nào cũng bảo chờ" tells; "hội" is another word
_ASKS_TO_KNOW = re.compile(
    r"\b(?:(?:hỏi|hoi)(?! (?:lần|lan|nhiều|nhieu|mãi|mai|thì|thi)\b)|cho biết|cho biet|tìm hiểu|muốn biết"
    r"|muon biet)\b"
)
_WHY_NOT = re.compile(r"^(?:sao|tai sao|vi sao)\b.{0,40}\bkhong (?:lam|cho|to chuc|mo|xay|dung|giao|quy dinh|bo|dua)\b")
_INFORM_ME = re.compile(
    r"\b(?:xin|de nghi|mong|nho)\b[^.;]{0,60}\bcho (?:toi |cu tri |dan |em |ba con )?(?:biet|hoi)\b"
)
COMPLAINT = re.compile(
    r"\b(?:chua (?:duoc|dc|duyet|co|thay|nhan|ai|tra|xong|cap|giai|lam|duyet|he)|(?:khong|ko|k) (?:giay phep"
    r"|phep|bien|den\b|lan can|binh|co|dc|duoc|ai|thay|nhan|con|the|dam|du|ngu|chiu|tra|kip|dung|phu|mo|hoc"
    r"|di)|hong|xuong cap|o nhiem|mui|ngap|ket xe|tac|thieu|cham|keo dai|vo|nut|sat lo|sat"
    r"|bo hoang|bo khong|qua tai|kho khan|te|lan chiem|trai phep|nguy hiem|buc xuc|bat tien|gap kho"
    r"|mat (?:nuoc|dien|trom|ve sinh|an ninh|an toan|tien|mua)|nghen|lay loi|nat|cu ky|rac|phien ha"
    r"|nhung nhieu|phai (?:di|cho|mua|nghi|ganh|mang|hoc|thue)"
    r"|lo lang|tai nan|bui|on ao|cui bap|thoi|bo qua|hinh thuc|lang phi|bat cap|ton|thap|dat qua|qua (?:han"
    r"|dat|thap|cao|it|cham|dat|xa|yeu)|yeu|dot|gay|chet|mac du|nhung (?:den|chua|khong|van)|van (?:chua|khong"
    r"|con|de|bo|dung)|chi (?:con|co|moi))\b"
)
_THANKS = re.compile(
    r"\b(?:cam on|biet on|phan khoi|danh gia cao|hoan nghenh|(?:^|toi |toan |xin )nhat tri (?:voi|cao)"
    r"|dong tinh|cung y kien (?:voi|nhu)|yen tam|tin tuong|tran trong|nhiet tinh|hai long|rat vui"
    r"|phuc vu tot|am ap|khen)\b"
)
_NOTHING = re.compile(r"\b(?:khong|k|ko) (?:co )?(?:y kien|yk|kien nghi|de nghi)(?: gi| nua)?\b|khong nhac lai")
COURTESY = re.compile(
    r"^(?:(?:da|vang|a|u|o),?\s+)*(?:(?:kinh )?thua|kinh gui|(?:xin )?kinh chao|xin chao|chao|(?:toi|em"
    r"|chau) (?:ten|la|xin (?:tu )?gioi thieu|thay mat|dai dien)"
    r"|(?:toi|em|chung toi|ba con|nhan dan)?\s?(?:cung |rat |xin |xin duoc |hoan toan )*(?:cam on|cam ta"
    r"|nhat tri|dong tinh|dong y|hoan nghenh|phan khoi|ghi nhan|danh gia cao|cung y kien|chuc))\b"
)
CLOSING = re.compile(
    r"^(?:(?:toi|em|chau|chung toi)?\s?(?:xin )?(?:het|cam on|tran trong cam on|chan thanh cam on|kinh chuc"
    r"|chuc|noi (?:the|vay))\b|do la y kien|tren day la|y kien cua toi (?:den day|la het)|the thoi|day"
    r"|(?:rat )?(?:mong|kinh mong|de nghi|xin) (?:duoc )?(?:cac |quy )?(?:dong chi |cap |vi |ban |nganh "
    r"|co quan )?(?:lanh dao |chinh quyen |chuc nang |tren )?(?:som )?(?:quan tam|xem xet|giai dap|tra loi"
    r"|giai quyet)"
    r"(?:,? (?:va )?(?:som )?(?:quan tam|giai quyet|xem xet|giup do|giup|tra loi|cho ba con|cho dan|cho toi"
    r"|chung toi|cu the|ro|dut diem))*[ .!]*$)"
)
LEAD_IN = re.compile(
    r"^(?:(?:da|vang|thua|kinh thua)[^:;.]{0,80}[,:.]\s*)?(?:hom nay\s|qua day\s|truoc (?:het|tien),?\s"
    r"|nhan day,?\s)?(?:toi|em|chau|chung toi|ba con|gia dinh toi|minh|cu tri|nhan dan"
    r"|thay mat [^,.]{3,50}[,]?\s?(?:toi)?)?\s?"
    r"(?:chi\s|co\s|xin\s|cung\s|muon\s|duoc\s|neu\s|phat bieu\s|kien nghi\s|de nghi\s|hoi\s|tham gia\s"
    r"|phan anh\s|gop y\s|y kien\s|trao doi\s|nhu sau\s|may\s|them\s|gui\s|noi\s)*"
    r"(?:(?:mot|hai|ba|bon|nam|sau|may|vai|cac|\d+|nhung|mot so|mot vai)\s)?(?:y kien|viec|y|van de|noi dung"
    r"|kien nghi|de nghi|cau hoi|dieu|cau|diem|suy nghi)(?: va (?:mot|hai|ba|\d+) (?:y kien|van de|kien nghi"
    r"|de nghi|cau hoi|de xuat))?"
    r"(?:\s(?:sau|nho|the nay|nhu sau|kien nghi|chinh|muon hoi|gui toi|xin neu|can neu|day|thoi|cu the|nay"
    r"|sau day|lien quan|ve [^:.]{2,50}))*\s?[:.,;]?\s*$"
)
_ORDINALS = (
    r"(?:(?:y kien|y|viec|van de|dieu|noi dung|kien nghi|cai) )?thu (?:nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin"
    r"|muoi)|(?:mot|hai|ba|bon|nam|sau|bay) la|(?:truoc|dau) tien|truoc het|sau nua|tiep theo|ke den|tiep den"
    r"|(?:va )?cuoi cung|sau cung|(?:(?:va|a|con) ){0,3}(?:mot|con|them) (?:mot )?(?:dieu|viec|y|van de"
    r"|cai) (?:nua|khac)|(?:con )?(?:cai|y|viec) nua|ngoai ra|ben canh do|dong thoi|them nua"
    r"|(?:a )?(?:va )?voi lai|va nua|con nua|ngoai ra con|hon nua"
    r"|nhan day|nhan tien|tien day|(?:(?:toi co )?(?:mot|con) )?viec (?:rieng|chung|khac)|y khac|luon tien"
    r"|mat khac|rieng (?:ve|viec)"
)
ORDINAL = re.compile(rf"(?:{_ORDINALS})(?: (?:la|thi|ve|toi (?:muon )?(?:noi|hoi|phan anh)))*\s*[,:]?\s+")
_NUMBER_INSIDE = re.compile(r"(?<=[;:.] )[-–+•] |\(?(?:\d{1,2}|[a-hd])\)\s|\(\d{1,2}\)\s?")
_OPENER = re.compile(rf"(?:{_ORDINALS})\b")
# How raw speech passes to the next matter ("à còn cái nữa là"), begins it ("thì là thế này") and dies away ("thế thôi ạ")
_SPOKEN = re.compile(
    r"\b(?:(?:a|o|day|the|va|roi|thi|toi nghi the) )*(?:con (?:cai nua|ve|viec|chuyen|mot|y nua)|voi lai"
    r"|va nua|cai thu (?:hai|ba|tu)|thu (?:hai|ba|tu) (?:la|thi|nua)|(?<= a )con(?! nua)|roi thi (?:a "
    r"|o )+)(?: la| thi)?\s"
    r"(?:(?:em|toi) (?:co|hoi|noi)(?: \S+){1,5}? (?:thi|la) )?"
)
# The same, wherever it may be: too often rather than too seldom
_PASSES = re.compile(
    r"\s(?=(?:a |o |thi |va |roi |day |the ){0,4}(?:con (?:cai|ve|viec|chuyen|mot|nua|y|chu)|con|voi lai|roi thi|thu (?:hai|ba|nhat|tu)"
    r"|ngoai ra|(?:cai |y )?(?:thu|viec|chuyen|van de|y) (?:nua|khac|hai|ba|tu|thu)|cai (?:thu|nua)|y (?:mot|hai|ba|bon) la|(?:toi|em|chau|tui|con) (?:de nghi|xin|mong|kien nghi|hoi|muon|phan anh|gop y)|de nghi|mong|xin (?:het|cam on|tra loi)"
    r"|cam on|tra loi|vang|da|the thoi|toi het|moi (?:bac|ong|ba|anh|chi|co|chu|dai bieu))\b)"
    r"|(?<=\bnua)\s|(?<=\bnua la)\s|(?<=\bthe nay)\s|(?<=\b(?:nho|nhe|nhi|day))\s"
)
SPOKEN_LEAD = re.compile(
    r"^(?:(?:da|vang|a|o|u|roi|thi|thua|kinh thua) )*(?:(?:(?:toi|em|chau|kinh|cac|xin|thua"
    r"|hoi)\b)(?: \S+){0,30}? (?:thi la the nay|la the nay|(?:toi|em|chau) (?:noi luon|phan anh|muon noi"
    r"|co (?:may|mot|hai|ba) (?:suy nghi|y kien|viec|y|cai)(?: thoi)?)(?: la)?|ay thi)|thi) "
)
# Matched with marks: "nha", "đấy" and "ạ" are particles, "nhà", "dạy" and "à" (as a letter) are not.
SPOKEN_TAIL = re.compile(
    r"(?: (?:đấy|ạ|vâng|nhé|nhá|nha|nghen|thế thôi|tôi nghĩ thế|chỉ thế thôi|tôi hết|xin hết|chả hiểu sao"
    r"|xin cảm ơn(?: \S+){0,6}))+$",
    re.I,
)
FOLLOWS_ON = re.compile(
    r"^(?:neu|vi (?:nhu|the|day|neu|vay)|nhu (?:the|vay)|co (?:nhu )?(?:the|vay)|lam (?:duoc )?(?:nhu )?(?:the"
    r"|vay)|viec nay|noi dung nay|van de nay|dieu nay|de (?:nguoi|ba|dan|cho)|tranh|boi|do la|khong (?:thi"
    r"|nen)"
    r"|trong do|cu the|chu (?:khong|cu)|the (?:thi|nhung|moi)|khi (?:do|ay)|luc do|nhat la|dac biet|toi (?:da"
    r"|nghi)|vua |thay vi|truoc mat|thoi gian|muc|kinh phi|duoc (?:vay|the))\b"
)


# Words of complaint that without their marks are other words: "đợt" is no "dột", "y tế" not "tệ"
_EXACT = {
    folded: frozenset(forms.split())
    for folded, forms in {
        "dot": "dột đốt", "te": "tệ tê", "sat": "sạt", "ton": "tốn", "thap": "thấp", "yeu": "yếu", "vo": "vỡ", "nat": "nát", "nut": "nứt", "gay": "gãy gây",
        "bui": "bụi", "cham": "chậm", "hong": "hỏng", "mui": "mùi", "tac": "tắc", "thieu": "thiếu", "ngap": "ngập", "rac": "rác", "chet": "chết",
        "thoi": "thối", "nghen": "nghẽn", "nguy hiem": "nguy_hiểm",
    }.items()
}  # fmt: skip


def complains(text: str) -> bool:
    """Whether a state of affairs is told that somebody should mend."""
    for match in COMPLAINT.finditer(fold(text).replace("\n", " ")):
        written = plain_tones(text[match.start() : match.end()].lower())
        exact = _EXACT.get(match.group())
        if (exact is None or written in exact or written.isascii()) and written != "vấn đề":
            return True
    return False


def _weakly(text: str) -> bool:
    """Whether weaker words of asking stand in the text: ``nên``, ``cần``, ``phải sửa``."""
    for match in _WEAK.finditer(fold(text).replace("\n", " ")):
        written = text[match.start() : match.end()].lower()
        if written.isascii() or written not in _NOT_WEAK:
            return True
    return False


# Words that only look like "cần", "nên", "sớm" without their marks
_NOT_WEAK = frozenset(["căn", "cán", "cắn", "cân", "cạn", "cản", "cần-cẩu", "nến", "nền", "nén", "nện"])
_BRIEF_OPENING = re.compile(
    r"(?:toi|em|tui|chau|minh)? ?(?:cung |chi |xin |duoc |co )*(?:gop y|noi|hoi|trinh bay|phat bieu|phan anh"
    r"|y kien)(?: them| ngan| thang| gon| nhanh| that| luon| mot chut| vai cau| ngan gon| the nay| nhu sau)*"
)


def asks(text: str) -> bool:
    """Whether words of asking stand in the text: ``đề nghị``, ``mong``, ``xin cấp``, ``đn``."""
    folded = fold(text).replace("\n", " ")
    return bool(_STRONG.search(folded)) or bool(_ABBREVIATED.search(text))


_ABBREVIATED = re.compile(r"\b(?:đ/?n|Đ/?N|kn|KN|đề nghi|đê nghị|dề nghị)\b")


AUTHORITY_ASKS = re.compile(
    r"^(?:dong chi )?(?:ban thuong vu|ban thuong truc|thuong truc|dang uy|huyen uy|thanh uy|tinh uy|quan uy"
    r"|ubnd|uy ban|hdnd|mttq|van phong|doan dai bieu|to dai bieu|bo|so|chu tich|bi thu|lanh dao|chu tri"
    r"|chu toa"
    r"|ban to chuc|ban bien tap|hoi nghi|dong chi)\b[^.;:]{0,70}?\b(?:de nghi|yeu cau|giao|mong|chi dao"
    r"|kien nghi|ket luan)\b"
)
"""An authority (not a citizen) asks or orders, at the head of a paragraph that nobody is said to speak."""


def is_field(text: str) -> bool:
    """Whether a few words only name a field (``Nhóm giao thông, hạ tầng (4 ý kiến)``, ``Về giáo dục:``)."""
    folded = fold(text).strip()
    named = re.match(r"(?:ve|nhom|linh vuc|cac)\b", folded) or (_FIELD.match(folded) and folded.endswith(":"))
    return bool(named) and not asks(text) and not complains(text) and not PROPOSES.search(folded)


def opens_item(folded: str) -> bool:
    """Whether a sentence begins a new matter in so many words (``ngoài ra``, ``còn …``, ``riêng …``)."""
    return bool(_OPENER.match(folded)) or bool(re.match(r"(?:con|rieng)\s+(?!(?:toi|neu|nho|khong|chua)\b)", folded))


def item_cuts(text: str) -> list[tuple[int, int]]:
    """``(start, end)`` of each ordinal or number inside a sentence that begins a new item; text offsets."""
    folded = fold(text).replace("\n", " ")
    cuts = [(m.start(), m.end()) for m in _NUMBER_INSIDE.finditer(folded) if m.start() == 0 or folded[m.start() - 1] in " ;:.,"]
    for match in ORDINAL.finditer(folded):
        at = match.start()
        before = folded[:at].rstrip()
        clear = not before or before[-1] in ".;:!?"
        if clear or (before[-1] == "," and re.match(
            r"(?:(?:y |viec |dieu )?thu (?!nam\b|tu\b|bay\b)|(?:mot|hai|ba|bon) la|cuoi cung)", match.group())):
            cuts.append((at, match.end()))
    return sorted(set(cuts))


def spoken_cuts(text: str) -> list[tuple[int, int]]:
    """Where a transcript without punctuation passes to the next matter (``à còn cái nữa là``)."""
    folded = fold(text).replace("\n", " ")
    return [(m.start(), m.end()) for m in _SPOKEN.finditer(folded)]


def loose_cuts(folded: str, start: int = 0, end: int | None = None) -> list[int]:
    """Offsets at which raw speech may pass to something else: many are none."""
    return [m.end() for m in _PASSES.finditer(folded, start, len(folded) if end is None else end)]


def act(text: str) -> str:
    """What a sentence does: ``ask``, ``weak_ask``, ``ground`` (tells), ``question`` (only wants to know) or ``courtesy``."""
    folded = fold(text).replace("\n", " ").strip(" .,;:!?-–—\"“”()")
    strong = asks(text)
    if _MEETING_TALK.search(folded) or _NOTHING.search(folded) or LEAD_IN.match(folded):
        return "courtesy"
    if CLOSING.match(folded) and len(folded.split()) < 22:
        return "courtesy"
    if _BRIEF_OPENING.fullmatch(folded):
        return "courtesy"
    introduced = COURTESY.match(folded)
    if introduced and introduced.group().endswith((" la", " ten")) and len(folded.split()) > 14 and complains(text):
        introduced = None  # "Tôi là lao động tự do, … đến nay chưa được nhận"
    if not strong and (introduced or (_THANKS.search(folded) and not _weakly(text) and not re.search(r"\b(?:nhung|tuy nhien)\b", folded))):
        return "courtesy"
    if strong and re.match(
        r"(?:toi |em |chung toi )?(?:xin |rat )?(?:cam on|nhat tri)\b", folded) and not re.search(r"\b(?:nhung|tuy nhien|va de nghi|va kien nghi|, de nghi)\b", folded) and _THANKS.search(folded):
        strong = bool(_STRONG.search(re.sub(r"^.{0,60}?[,.]", "", folded)))
        if not strong:
            return "courtesy"
    if strong and not (_INFORM_ME.search(folded) and INFORMATION.search(folded) and not complains(text)):
        return "ask"
    complaint = complains(text)
    if _WHY_NOT.match(folded):
        return "ask"
    if re.search(r"\bhoi (?:ve )?(?:thoi gian|lich|thu tuc|han|dieu kien|muc)\b", folded) and not complaint:
        return "question"
    wants_to_know = "?" in text or _ASKS_TO_KNOW.search(text.lower()) is not None
    if wants_to_know and WHEN.search(folded) and complaint:
        return "ask"
    if wants_to_know and INFORMATION.search(folded) and not complaint:
        return "question"
    return "weak_ask" if _weakly(text) else "ground"
