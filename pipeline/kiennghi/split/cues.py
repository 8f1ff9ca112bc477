"""The words that tell who speaks, what a stretch of minutes is for, and whether something is asked.

Patterns run on folded text (lower case, no marks: `text.fold`, which keeps length), so that minutes typed without
diacritics and old tone placement need no rules of their own; names alone are matched on the text as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..records import Speaker
from ..text import fold, squeeze

_UPPER = "".join(chr(c) for c in range(0x41, 0x1EFF) if chr(c).isupper() and (c < 0x250 or c >= 0x1E00))
_LOWER = "".join(chr(c) for c in range(0x61, 0x1EFF) if chr(c).islower() and (c < 0x250 or c >= 0x1E00))
_SYLLABLE = rf"(?:[{_UPPER}]['’]\s?[{_UPPER}]?[{_LOWER}]+|[{_UPPER}][{_UPPER}{_LOWER}]*)"
NAME = re.compile(rf"{_SYLLABLE}(?:[ \n]{_SYLLABLE}){{0,5}}\.?")

_TITLE = re.compile(
    r"(?:cac dong chi|dong chi|d/c|dc|cu tri|dai bieu nguoi cao tuoi|dai bieu|ban doc|cong dan|nguoi dan|nhan dan|bac si|luat su|ky su|nha giao|thay giao|co giao"
    r"|nghe nhan|gia lang|truong lao|su co|thay|dai duc|thuong toa|hoa thuong|ni su|linh muc|muc su|dang vien|cuu chien binh|thuong binh|ho gia dinh|ho|dai dien"
    r"|ong|ba|anh|chi|co|chu|bac|cu|em|chau|ban|ma|me|[aocb])(?=\.?\s)\.?[\s:]*"
)
_PERSON_TITLES = ("ong", "ba", "anh", "chi", "co", "chu", "bac", "cu", "em", "chau", "ban", "dong chi", "d/c", "doc", "a", "o", "c", "b")
# Places and groups that a speaker belongs to
UNIT = re.compile(
    r"(?:thon|xom|ap|khom|ban|buon|bon|plei|lang|khu(?: pho| dan cu| vuc| tap the| do thi)?|kp|kdc|tdp|to(?: dan pho| nhan dan| so)?|phuong"
    r"|xa|thi tran|thi xa|tt|huyen|quan|thanh pho|tp|tinh|pho|duong|ngo|hem|ngach|so nha|lo|chung cu|toa|dac khu|chi hoi|chi doan"
    r"|chi bo|hoi|cong ty|truong|htx|hop tac xa|doanh nghiep|diem cau|cum)\b"
)
# Those who answer, chair or report; a head of a hamlet, a mass organisation or a firm is not among them
_OFFICE = (
    r"(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|huyen uy|quan uy|thi uy|thanh uy|tinh uy|dang bo|uy ban mttq"
    r"|ban thuong vu|so\b|phong\b|cong an|ban chi huy|ban quan ly|ban tiep cong dan|van phong|chi nhanh|dien luc|thanh tra|bao hiem xa hoi|kho bac"
    r"|chi cuc|cuc\b|bo\b|trung tam|doan dai bieu|ngan hang|vien kiem sat|toa an|hat kiem lam|benh vien|tram y te|kinh te|tai nguyen"
    r"|dia chinh|tu phap|doi)"
)
OFFICIAL = re.compile(
    rf"\b(?:(?:pho )?(?:chu tich|bi thu|giam doc|truong phong|truong ban|chanh van phong|chanh thanh tra|cuc truong|vien truong|tram truong|hat truong)"
    rf"(?: thuong truc)?\b(?!\s*(?:chi bo|hoi|chi hoi|hoi dong quan tri|hdqt|htx|hop tac xa|cong ty|doan|xa doan|lien doan|cong doan|hiep hoi|to|uy ban mat tran|mttq|ban cong tac|doanh nghiep))"
    rf"|(?:pct|ct) (?:ubnd|hdnd)\b|(?:pho )?truong (?:cong an|phong|ban|doi|tram)\b|can bo (?:dia chinh|tu phap|chuyen mon)"
    rf"|cong chuc\b|bo truong|thu truong|chu tri|chu toa|thu ky|nguoi dan chuong trinh|\bmc\b|ban to chuc|dai dien (?:lanh dao|{_OFFICE})"
    rf"|lanh dao {_OFFICE}|dbqh|dai bieu quoc hoi|dai bieu hdnd|to truong to dai bieu|truong doan|^{_OFFICE})"
)
CHAIR = re.compile(r"\b(?:chu tri|chu toa|dieu hanh|nguoi dan chuong trinh|mc|thu ky|ban to chuc|doan chu tich)\b")
_SAYS = re.compile(
    r"(?:phat bieu|co y kien|neu y kien|y kien|tham gia y kien|hoi|chat van|dat cau hoi|neu|phan anh|kien nghi|de nghi|de xuat|trinh bay|thac mac|buc xuc|bo sung"
    r"|noi them|noi|tiep|gop y|cho biet|cho rang|bao cao|ket luan|khai mac|phat bieu (?:khai mac|ket luan|tiep thu)|tra loi|giai trinh|giai dap|lam ro|tiep thu"
    r"|tuyen bo|dieu hanh|thong bao|truy van|bao|thua)\b"
)
_ANSWERS = re.compile(r"\b(?:tra loi|giai trinh|giai dap|lam ro|tiep thu|thong tin|dap)\b")
_REPORTS = re.compile(r"\b(?:bao cao|khai mac|ket luan|be mac|tuyen bo|dieu hanh|thong bao|gioi thieu|tiep thu|quan triet|nhan manh)\b")


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


def speaker_cue(text: str, start: int, end: int, *, officials: frozenset[str] = frozenset()) -> SpeakerCue | None:
    """The speaker that ``text[start:end]`` announces at its beginning, or None.

    Args:
        officials: keys (folded names) of those whom the minutes list as chairing or answering.
    """
    head = text[start : min(end, start + 260)]
    folded = fold(head).replace("\n", " ")
    colon = _announcing_colon(folded)
    name_at, titles = 0, ""
    while match := _TITLE.match(folded, name_at):
        titles += match.group()
        name_at = match.end()
    name_match = NAME.match(head, name_at)
    name = name_match.group().rstrip(".") if name_match else ""
    name_end = name_match.end() if name_match else name_at
    if name and not titles:
        name, name_end = _bare_name(name, name_end, folded, colon)
    if name and not titles.strip(" .:").endswith(_PERSON_TITLES) and _is_place(name):
        name, name_end = "", name_at  # "Cử tri Thôn Đông", "Đại diện Hội Nông dân"
    if not name and not titles:
        return _office_cue(start, head, folded, colon)
    if colon is None:
        return _verb_cue(start, head, folded, titles, name, name_end, officials)
    middle, middle_folded = head[name_end:colon], folded[name_end:colon]
    if len(middle.split()) > 32 or re.search(r"[.!?]\s+\S+\s+\S+\s+\S+\s+\S+\s+\S", middle):
        return _verb_cue(start, head, folded, titles, name, name_end, officials)
    speaker = _speaker(name, titles, middle)
    official = _is_official(titles + middle_folded, name, officials)
    return SpeakerCue(
        speaker,
        official,
        bool(CHAIR.search(titles + middle_folded)),
        bool(_ANSWERS.search(middle_folded)),
        bool(_REPORTS.search(middle_folded)),
        start + colon + 1,
        bool(name),
        bool(_SAYS.search(middle_folded)),
    )


_PLACE_WORDS = frozenset(
    "thôn xóm ấp khóm bản buôn bon làng khu tổ phường xã thị huyện quận thành tỉnh phố đường ngõ hẻm chung chi hội công trường hợp đoàn ban mặt lãnh uỷ ủy ubnd sở phòng nông phụ cựu các nhiều một số".split()
)


def _is_place(name: str) -> bool:
    """Whether what follows a title is a place or a group rather than a person (marks matter: ``Trường``, not ``Trương``)."""
    return name.split()[0].lower() in _PLACE_WORDS


_SURNAMES = frozenset(
    """nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ thái tăng lưu quách cao tống nghiêm kiều khổng chu châu
    từ la lã lại lương lường lò vàng giàng sùng thào mùa hạng cà quàng tao điêu vừ lầu hờ cứ tráng thân giáp nông vi vy hứa triệu lục ma mạc hầu cầm bạc đèo sầm lô lộc lữ lăng lang long đàm đồng đôn đường
    thạch kim sơn danh tiêu trang trà thi ông âu ung văn viên vòng vương tôn doãn diệp quan quang phí phó nhan nhâm ninh nhữ ngụy ngọ lỗ lều kha khương khúc khuất huyền hùng hàn hán hạ giả dư cù cung cồ chử chung bế bàn bành
    bạch ấu an biện bồ cảnh cái cấn đậu đới hoa hình kỳ lạc liễu lưỡng mạch mâu mã nhữ nhiếp phương quản sái tào thẩm thiều tiết tòng tưởng uông uy xa xin y a h ksor kpă siu rơ rmah nay đinh hồ k' h' pơloong alăng bh'ling zơrâm ating coor
    arất bríu blúp chế lèo lềnh lồ lù lùng phừng phàn tẩn thàng thền sần sèn sằn ly hù hàng kháng cháng sình vang bờ pờ chảo tải giầu đỗ""".split()
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
    if colon is None or not 2 <= len(syllables) <= 5 or mixed or not (surname in _SURNAMES or surname[:2] in ("k'", "h'")):
        return "", 0
    between = folded[name_end:colon].strip(" ,-–(")
    if between and not (UNIT.match(between) or _SAYS.match(between) or OFFICIAL.match(between)):
        return "", 0
    if not between and (len(name.split()) < 3 or colon - name_end > 2):
        return "", 0
    return name, name_end


def _office_cue(start: int, head: str, folded: str, colon: int | None) -> SpeakerCue | None:
    """``Phòng Kinh tế trả lời: …``, ``Chủ tịch UBND xã: …``, ``Chủ trì đề nghị …``: an office instead of a name."""
    found = OFFICIAL.match(folded)
    if not found:
        return None
    if colon is None or len(folded[:colon].split()) > 26:
        says = re.match(rf"(?:chu tri|chu toa|mc|nguoi dan chuong trinh|thu ky|ban to chuc|doan chu tich)\b(?:\s\w+){{0,6}}?\s+{_SAYS.pattern}", folded)
        if not says:
            return None
        return SpeakerCue(Speaker(role=squeeze(head[: found.end()])), True, True, False, True, start, False, True)
    before = folded[:colon]
    if re.search(r"\b(?:ve|doi voi|lien quan)\b", before[:12]):
        return None
    return SpeakerCue(
        Speaker(role=squeeze(head[:colon])),
        True,
        bool(CHAIR.search(before)),
        bool(_ANSWERS.search(before)),
        bool(_REPORTS.search(before)),
        start + colon + 1,
        False,
        bool(_SAYS.search(before)),
    )


_VERB = re.compile(
    r"[\s,)–-]*(?:\([^)]{0,60}\)[\s,]*)?(?:(?:tiep tuc|co|cung|xin|thi|da|con|bo sung|noi them|manh dan|de nghi duoc)\s+)*"
    r"(phat bieu|co y kien|y kien|phan anh|kien nghi|de nghi|de xuat|neu|hoi|cho rang|cho biet|mong(?: muon)?|yeu cau|thac mac|gop y|bao cao"
    r"|tra loi|giai trinh|ket luan|thong tin|tiep thu|lam ro|giai dap)\b(?:\s+(?:rang|la|ve viec|nhu sau))?[\s:,]*"
)


def _verb_cue(
    start: int, head: str, folded: str, titles: str, name: str, name_end: int, officials: frozenset[str]
) -> SpeakerCue | None:
    """``Ông X (thôn Y) đề nghị …``: no colon; the verb belongs to the petition when it asks."""
    if not name and "cu tri" not in titles:
        return None
    unit_end = _unit_end(head, folded, name_end)
    verb = _VERB.match(folded, unit_end)
    if not verb:
        return None
    middle = head[name_end:unit_end]
    official = _is_official(titles + folded[name_end:unit_end], name, officials)
    says = verb.group(1)
    asks = says in ("de nghi", "kien nghi", "de xuat", "phan anh", "yeu cau", "mong", "mong muon", "hoi")
    body = verb.start(1) if asks else verb.end()
    if not name:
        body = 0 if asks else body  # "Cử tri xã X đề nghị …": the whole sentence is the petition
    return SpeakerCue(
        _speaker(name, titles, middle),
        official,
        bool(CHAIR.search(titles)),
        bool(_ANSWERS.search(says)),
        bool(_REPORTS.search(says)),
        start + body,
        bool(name),
        True,
    )


def _unit_end(head: str, folded: str, at: int) -> int:
    """End of ``, thôn Đông, xã Tân Sơn`` or ``(khu phố 3)`` or `` ở ấp 5`` after a name."""
    moving = True
    while moving:
        moving = False
        bracket = re.compile(r"\s*[(\[][^)\]]{0,80}[)\]]\s*,?").match(folded, at)
        if bracket:
            at, moving = bracket.end(), True
            continue
        lead = re.compile(r"\s*(?:[,–-]\s*|\s)(?:o |tai |la |thuoc |dai dien |cu tri )?").match(folded, at)
        unit = UNIT.match(folded, lead.end()) if lead else None
        if unit:
            rest = re.compile(r"(?:\s+(?:\d+[\w/]*|[^\W\d_]['’]?[\w'’]*))").match
            end = unit.end()
            while (word := rest(head, end)) and (head[word.start() :].lstrip()[0].isupper() or word.group().strip()[0].isdigit()):
                end = word.end()
            if end > unit.end():
                at, moving = end, True
    return at


def _is_official(words: str, name: str, officials: frozenset[str]) -> bool:
    return bool(name and fold(name) in officials) or bool(OFFICIAL.search(words.strip(" ,-–(")))


def _speaker(name: str, titles: str, middle: str) -> Speaker:
    units: list[str] = []
    roles: list[str] = []
    for part in re.split(r"[,;()\[\]]|\s[-–]\s", squeeze(middle).strip(" .,-–")):
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
        if at and (at.start() == 0 or re.match(r"(?:chi hoi|hoi|nong dan|chi bo|ban cong tac|bi thu|truong|to truong|cu tri|dai dien)\b", folded)):
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
    ("end", re.compile(r"^(?:noi nhan|thu ky|chu tri|chu toa|nguoi ghi bien ban|tm |t m |kt |k t |nguoi lap|dai dien cac ben|xac nhan)\b")),
    ("conclusion", re.compile(
        r"\b(?:(?:phat bieu )?ket luan|be mac|danh gia chung|ghi chu|phat bieu tiep thu|tiep thu va ket luan|y kien chi dao|phat bieu chi dao"
        r"|to chuc thuc hien|nhiem vu trong tam|kien nghi cua (?:thuong truc|ban|doan|to dai bieu))\b")),
    ("answers", re.compile(
        r"\b(?:giai trinh|tra loi|giai dap|tiep thu|phan hoi|ket qua giai quyet|ket qua tra loi|phan phat bieu cua lanh dao|y kien cua lanh dao"
        r"|y kien cua (?:ubnd|cac co quan|cac phong|thu truong))\b")),
    ("report", re.compile(
        r"\b(?:bao cao (?:tinh hinh|ket qua|tom tat|tiep thu|viec)|thong bao ket qua|khai mac|ket qua giai quyet (?:cac )?(?:y kien|kien nghi).{0,40}truoc"
        r"|dat van de|tinh hinh chung|cong tac to chuc|cong tac chuan bi|ly do|muc dich)\b")),
    ("agenda", re.compile(r"\b(?:chuong trinh(?! (?:nong thon|muc tieu|ocop|mtqg))|noi dung chuong trinh|trinh tu)\b")),
    ("attendance", re.compile(r"\b(?:thanh phan|thoi gian|dia diem|tham du|dai bieu du|nguoi du|khach moi)\b")),
    ("floor", re.compile(
        r"\b(?:y kien|kien nghi|phat bieu|cau hoi|hoi dap|doi thoai|thao luan|phan anh|dien bien|gop y|linh vuc|nhom|tham quyen|diem cau|trao doi|chat van"
        r"|noi dung(?: hoi nghi| doi thoai| tiep xuc| lam viec)?|nguyen vong|hien ke|de xuat|tham luan|phieu)\b")),
)
_FIELD = re.compile(
    r"^(?:(?:ve|linh vuc|nhom|ve linh vuc|ve cong tac|cong tac|ve viec)\b|(?:dat dai|moi truong|giao thong|y te|giao duc|an ninh|nong nghiep|van hoa|xay dung"
    r"|kinh te|chinh sach|dien|ha tang|quy hoach|cai cach|giai phong mat bang|tai nguyen|an sinh|lao dong|cac linh vuc|cac van de|khac|noi chinh|phap luat)\b)"
)


def section_of(heading: str) -> str | None:
    """The section that a heading opens: floor, answers, report, agenda, attendance, conclusion, end; or None."""
    words = " ".join(re.findall(r"\w+", fold(heading)))
    if re.match(r"(?:y kien|kien nghi|tong hop|noi dung|cac y kien|tong hop y kien)\b", words) and not re.match(
        r"(?:y kien|noi dung) (?:giai trinh|tra loi|tiep thu|giai dap|ket luan|chi dao|phat bieu (?:ket luan|chi dao|tiep thu))|y kien cua (?:ubnd|lanh dao|cac co quan|chu tri)",
        words,
    ):
        return "floor" if not re.match(r"noi dung chuong trinh", words) else "agenda"
    for name, pattern in _SECTIONS:
        if pattern.search(words):
            return name
    return "floor" if _FIELD.match(words) else None


# --- what a label at the head of a paragraph announces -------------------------------------------

ASK_LABEL = re.compile(
    r"(?:cau hoi|cau|hoi|y kien|kien nghi|noi dung (?:kien nghi|y kien|cau hoi|hoi|phan anh)|phan anh|y kien thu|cu tri hoi|noi dung)"
    r"(?:\s+(?:so|thu))?\s*(?:\d{1,3})?(?:\s*\([^)]{0,80}\))?(?:\s+(?:cua cu tri|kien nghi|cua nguoi dan))?\s*[.:)–-]\s*"
)
ANSWER_LABEL = re.compile(
    r"(?:(?:ve van de nay|ve noi dung nay|ve viec nay|noi dung nay|van de nay|y kien nay),?\s+)?"
    r"(?:tra loi|dap|tl|giai trinh|ket qua(?: nghien cuu)?,?(?: giai quyet)?(?:,? (?:va )?tra loi)?|noi dung tra loi|y kien tra loi|phuc dap|giai dap|phan hoi"
    r"|(?:ubnd|uy ban nhan dan|so|phong|bo|cong an|lanh dao|chu tich|dai dien|dien luc|ban)\b[^:.]{0,90}?\b(?:tra loi|giai trinh|giai dap|phuc dap|thong tin|cho biet|y kien))"
    r"(?:\s+(?:cau hoi|cau|y kien|kien nghi)\s*(?:so)?\s*\d+)?(?:\s+(?:nhu sau|cu tri))?\s*[:.]\s*"
)
ARROW = re.compile(r"\s*(?:=>|->|→|⇒|➔)\s*")

# --- what a sentence does ------------------------------------------------------------------------

_XIN = (  # where the speaker asks; "lên xã xin giấy", "đơn xin" only tell
    r"(?:(?:^|[,;:.!?] )|(?:toi|em|chau|con|dan|ho|tri|chi|thi|nay|va|cung|rat|kinh|toi thi) )xin(?! (?:cam on|cam ta|chan thanh|het|chao|phep|kinh|tran trong|duoc (?:phat bieu|neu|hoi|co|noi|trinh bay|bay to|kien nghi|phan anh|gui)"
    r"|neu|co|phat bieu|hoi|hua|loi|y kien|nhat tri|thua|noi|bao cao|ghi nhan|tiep thu|duoc kien nghi|chuc|nho|tra loi|ket luan|thong (?:tin|bao)|moi|gop y|phan anh|tham gia|viec|nghi|hoc))"
)
_STRONG = re.compile(
    r"(?<!ho so )(?<!don )(?<!to )(?<!cac )(?<!nhung )(?<!y kien, )(?<!va )(?<!nhieu )(?<!so )(?<!moi )(?<!tra loi )(?<!noi dung )(?<!giai quyet )"
    r"(?:\b(?:de nghi|kien nghi(?! (?:cua|nay|tren|da|so|truoc|gui))|yeu cau(?! (?:ky thuat|cong viec|nhiem vu|dat ra))|de xuat|kinh mong|mong(?! doi| manh)|nho (?:xa|phuong|huyen|cac|lanh dao|chinh quyen|tinh|thanh pho|cong an))|" + _XIN + r")\b"
)
_WEAK = re.compile(
    r"\b(?:nen(?! (?:kinh te|tang|nep|duong|nha|chua|van|bay gio|ba con|nguoi dan|hoc sinh|dan|phai|khong|rat|cung|toi|chung|ai|may|cac|moi|gia|la))"
    r"|can(?! (?:cu|tho|duoi|can|bo|ban|tet|nang))|phai (?:co|lam|duoc|xu|tra|giao|chi|xay|quy dinh|cong khai|bo|sua|nghiem|siet|kiem|thay|boi|dung|di doi|nao|bit)|hay(?! (?:khong|la|bi|xay|co|mat|hong|hu|ngap|ket|nga|tac))"
    r"|giup(?! do)|(?:thi )?phai|som|theo toi|gop y|thay vi|tot nhat)\b"
)
# Chairs, notices and thanks use the same verbs; these are about how to speak, not about what to do.
_MEETING_TALK = re.compile(
    r"\b(?:de nghi|yeu cau|mong|xin moi|moi)\b(?: cac| ba con| moi nguoi| quy vi| dai bieu| cu tri| ban doc| y kien| ong| ba| dong chi| nhan dan| moi){0,4}"
    r"[^.;]{0,40}\b(?:phat bieu|noi (?:ngan|thang|lan luot|tiep|vao)|neu (?:cau hoi|y kien)|gui cau hoi|giu trat tu|ngan gon|dung chu de|khong nhac lai|ghi nhan|yen tam|thong cam|chia se(?! (?:du lieu|thong tin)))\b"
)
WHEN = re.compile(r"\b(?:bao gio|khi nao|bao lau nua|sao (?:chua|khong|van|lai)|vi sao|tai sao|huong giai quyet|ngay nao|di dau)\b")
INFORMATION = re.compile(
    r"\b(?:bao nhieu|o dau|nhu the nao|(?:la|nhung|giay to|thu tuc|dieu kien|duoc|can|phai lam) gi|gom (?:nhung )?gi|giay to (?:gi|nao)|thu tuc (?:the nao|ra sao)|(?:duoc|phai|co|dung) khong"
    r"|ai ky|la ai|thoi han|the nao|(?:bac|muc|loai|ngay|co quan|cap) nao|ra sao|bao gio|khi nao)\b"
)
_ASKS_TO_KNOW = re.compile(r"\b(?:hoi|cho biet|tim hieu|muon biet)\b")
COMPLAINT = re.compile(
    r"\b(?:chua (?:duoc|co|thay|nhan|ai|tra|xong|cap|giai|lam|duyet|he)|khong (?:co|duoc|ai|thay|nhan|con|the|dam|du|ngu|chiu|tra|kip|dung|phu|mo|hoc|di)|hong|xuong cap|o nhiem|mui|ngap|ket xe|tac|thieu|cham|keo dai|vo|nut|sat lo|sat"
    r"|bo hoang|bo khong|qua tai|kho khan|te|lan chiem|trai phep|nguy hiem|buc xuc|bat tien|gap kho|mat (?:nuoc|dien|trom|ve sinh|an ninh|an toan|tien|mua)|nghen|lay loi|nat|cu ky|rac|phien ha|nhung nhieu|phai (?:di|cho|mua|nghi|ganh|mang|hoc|thue)"
    r"|lo lang|tai nan|bui|on ao|cui bap|thoi|bo qua|hinh thuc|lang phi|bat cap|ton|thap|qua (?:thap|cao|it|cham|dat|xa|yeu)|yeu|dot|gay|chet|mac du|nhung (?:den|chua|khong|van)|van (?:chua|khong|con|de|bo|dung)|lam gi|chi (?:con|co|moi))\b"
)
_THANKS = re.compile(r"\b(?:cam on|biet on|phan khoi|danh gia cao|hoan nghenh|nhat tri (?:voi|cao)|dong tinh|cung y kien (?:voi|nhu)|yen tam|tin tuong|tran trong)\b")
_NOTHING = re.compile(r"\b(?:khong|k|ko) (?:co )?(?:y kien|yk|kien nghi|de nghi)(?: gi| nua)?\b|khong nhac lai")
COURTESY = re.compile(
    r"^(?:(?:da|vang|a|u|o),?\s+)*(?:(?:kinh )?thua|kinh gui|(?:xin )?kinh chao|xin chao|chao|(?:toi|em|chau) (?:ten|la|xin (?:tu )?gioi thieu|thay mat|dai dien)"
    r"|(?:toi|em|chung toi|ba con|nhan dan)?\s?(?:cung |rat |xin |xin duoc |hoan toan )*(?:cam on|cam ta|nhat tri|dong tinh|dong y|hoan nghenh|phan khoi|ghi nhan|danh gia cao|cung y kien|chuc))\b"
)
CLOSING = re.compile(
    r"^(?:(?:toi|em|chau|chung toi)?\s?(?:xin )?(?:het|cam on|tran trong cam on|chan thanh cam on|kinh chuc|chuc|noi (?:the|vay))\b|do la y kien|tren day la|y kien cua toi (?:den day|la het)|the thoi|day"
    r"|(?:rat )?(?:mong|kinh mong|de nghi|xin) (?:duoc )?(?:cac |quy )?(?:dong chi |cap |vi |ban |nganh |co quan )?(?:lanh dao |chinh quyen |chuc nang |tren )?(?:som )?(?:quan tam|xem xet|giai dap|tra loi|giai quyet)"
    r"(?:,? (?:va )?(?:som )?(?:quan tam|giai quyet|xem xet|giup do|giup|tra loi|cho ba con|cho dan|cho toi|chung toi|cu the|ro|dut diem))*[ .!]*$)"
)
LEAD_IN = re.compile(
    r"^(?:(?:da|vang|thua|kinh thua)[^:;.]{0,80}[,:.]\s*)?(?:hom nay\s|qua day\s|truoc (?:het|tien),?\s|nhan day,?\s)?(?:toi|em|chau|chung toi|ba con|gia dinh toi|minh|cu tri|nhan dan|thay mat [^,.]{3,50}[,]?\s?(?:toi)?)?\s?"
    r"(?:chi\s|co\s|xin\s|cung\s|muon\s|duoc\s|neu\s|phat bieu\s|kien nghi\s|de nghi\s|hoi\s|tham gia\s|phan anh\s|gop y\s|y kien\s|trao doi\s|nhu sau\s|may\s|them\s|gui\s|noi\s)*"
    r"(?:(?:mot|hai|ba|bon|nam|sau|may|vai|cac|\d+|nhung|mot so|mot vai)\s)?(?:y kien|viec|y|van de|noi dung|kien nghi|de nghi|cau hoi|dieu|cau|diem|suy nghi)"
    r"(?:\s(?:sau|nho|the nay|nhu sau|kien nghi|chinh|muon hoi|gui toi|xin neu|can neu|day|thoi|cu the|nay|sau day|lien quan|ve [^:.]{2,50}))*\s?[:.,;]?\s*$"
)
_ORDINALS = (
    r"(?:(?:y kien|y|viec|van de|dieu|noi dung|kien nghi|cai) )?thu (?:nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)|(?:mot|hai|ba|bon|nam|sau|bay) la|(?:truoc|dau) tien|truoc het|sau nua|tiep theo|ke den|tiep den"
    r"|(?:va )?cuoi cung|sau cung|(?:(?:va|a|con) )*(?:mot|con|them) (?:mot )?(?:dieu|viec|y|van de|cai) (?:nua|khac)|(?:con )?(?:cai|y|viec) nua|ngoai ra|ben canh do|dong thoi|them nua|(?:a )?(?:va )?voi lai|va nua|con nua|ngoai ra con|hon nua"
    r"|nhan day|nhan tien|tien day|(?:(?:toi co )?(?:mot|con) )?viec (?:rieng|chung|khac)|y khac|luon tien|mat khac|rieng (?:ve|viec)"
)
ORDINAL = re.compile(rf"(?:{_ORDINALS})(?: (?:la|thi|ve|toi (?:muon )?(?:noi|hoi|phan anh)))*\s*[,:]?\s+")
_NUMBER_INSIDE = re.compile(r"\(?(?:\d{1,2}|[a-hd])\)\s|\(\d{1,2}\)\s?")
_OPENER = re.compile(rf"(?:{_ORDINALS})\b")
_SPOKEN = re.compile(r"\b(?:a |roi thi (?:a )?(?:o )?|day (?:toi nghi the )?|the |va )?(?:con (?:cai nua|ve|viec|chuyen|mot|y nua)|voi lai|va nua|cai thu (?:hai|ba|tu)|thu (?:hai|ba|tu) (?:la|thi|nua))(?: la| thi)?\s")
FOLLOWS_ON = re.compile(
    r"^(?:neu|vi (?:nhu|the|day|neu|vay)|nhu (?:the|vay)|co (?:nhu )?(?:the|vay)|lam (?:duoc )?(?:nhu )?(?:the|vay)|viec nay|noi dung nay|van de nay|dieu nay|de (?:nguoi|ba|dan|cho)|tranh|boi|do la|khong (?:thi|nen)"
    r"|trong do|cu the|chu (?:khong|cu)|the (?:thi|nhung|moi)|khi (?:do|ay)|luc do|nhat la|dac biet|toi (?:da|nghi)|vua |thay vi|truoc mat|thoi gian|muc|kinh phi|duoc (?:vay|the))\b"
)


def asks(text: str, *, strong: bool = True) -> bool:
    """Whether words of asking stand in the text: ``đề nghị``, ``mong``, ``xin cấp``, ``đn``; or weaker ones (``nên``, ``cần``)."""
    folded = fold(text).replace("\n", " ")
    if not strong:
        return bool(_WEAK.search(folded))
    return bool(_STRONG.search(folded)) or bool(_ABBREVIATED.search(text))


_ABBREVIATED = re.compile(r"\b(?:đ/?n|Đ/?N|kn|KN|đề nghi|đê nghị|dề nghị)\b")


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
        if clear or (before[-1] == "," and re.match(r"(?:(?:y |viec |dieu )?thu (?!nam\b|tu\b|bay\b)|(?:mot|hai|ba|bon) la|cuoi cung)", match.group())):
            cuts.append((at, match.end()))
    return sorted(set(cuts))


def spoken_cuts(text: str) -> list[tuple[int, int]]:
    """Where a transcript without punctuation passes to the next matter (``à còn cái nữa là``)."""
    folded = fold(text).replace("\n", " ")
    return [(m.start(), m.end()) for m in _SPOKEN.finditer(folded)]


def act(text: str) -> str:
    """What a sentence does: ``ask``, ``weak_ask``, ``ground`` (tells), ``question`` (only wants to know) or ``courtesy``."""
    folded = fold(text).replace("\n", " ").strip(" .,;:!-–—\"“”()")
    strong = asks(text)
    if _MEETING_TALK.search(folded) or _NOTHING.search(folded) or LEAD_IN.match(folded):
        return "courtesy"
    if CLOSING.match(folded) and len(folded.split()) < 22:
        return "courtesy"
    if not strong and (COURTESY.match(folded) or (_THANKS.search(folded) and not _WEAK.search(folded) and not re.search(r"\b(?:nhung|tuy nhien|song)\b", folded))):
        return "courtesy"
    if strong and re.match(r"(?:toi |em |chung toi )?(?:xin |rat )?(?:cam on|nhat tri)\b", folded) and not re.search(r"\b(?:nhung|tuy nhien|va de nghi|va kien nghi|, de nghi)\b", folded) and _THANKS.search(folded):
        strong = bool(_STRONG.search(re.sub(r"^.{0,60}?[,.]", "", folded)))
        if not strong:
            return "courtesy"
    if strong:
        return "ask"
    complains = bool(COMPLAINT.search(folded))
    if re.search(r"\bhoi (?:ve )?(?:thoi gian|lich|thu tuc|han|dieu kien|muc)\b", folded) and not complains:
        return "question"
    wants_to_know = "?" in text or _ASKS_TO_KNOW.search(folded) is not None
    if wants_to_know and WHEN.search(folded) and complains:
        return "ask"
    if wants_to_know and INFORMATION.search(folded) and not complains:
        return "question"
    return "weak_ask" if _WEAK.search(folded) else "ground"
