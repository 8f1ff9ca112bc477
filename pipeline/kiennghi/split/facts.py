"""What the minutes say about the meeting: dates, place, level, kind, theme, chair, attendance, opinions counted."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from ..places import find_units
from ..records import Level, Meeting, MeetingKind, Minutes, Speaker
from ..text import fold, squeeze
from .cues import LOWER, UPPER
from .layout import Element, Table

_HEAD = 3500  # characters in which the facts are looked for
_LONG_DATE = re.compile(r"ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})")
_SHORT_DATE = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)")
_HELD = re.compile(
    r"(?:thoi gian|hom nay|bat dau|khai mac|vao hoi|hoi \d|vao luc|luc \d|to chuc|tien hanh|sang|chieu"
    r"|ngay)[^.\n]{0,60}$"
)
_NUMBER = r"(\d{1,2}\.\d{3}|\d{2,4})"
_WHO = r"(?:nguoi|cu tri|dai bieu|dong chi|luot nguoi|can bo|ba con|hoi vien|doan vien|nong dan|doanh nghiep)"
_TOTAL = re.compile(rf"\btong(?! hop)(?: so| cong)?\b[^.\n\d]{{0,30}}{_NUMBER}(?!\s*(?:y kien|kien nghi|phieu|luot y))")
_PRESENT = re.compile(rf"(?<![\d.,]){_NUMBER} {_WHO}\b")
_RANGE = re.compile(r"\b(?:tu )?(?:ngay )?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?)? (?:den|-) (?:ngay )?$")
# A place is a word for its kind and a name in capitals: "xã Hưng Lạc", "PHƯỜNG TÂN LONG", "HUYỆN ỦY THANH HÀ"
_SYLLABLE = rf"[{UPPER}](?:['’][{UPPER}]?)?[{LOWER}'’]*"
_NAME = rf"({_SYLLABLE}(?: {_SYLLABLE}){{0,3}}(?![{UPPER}])|\d{{1,2}}\b)"
_CAPITALS = rf"([{UPPER}'’]+(?![{LOWER}])(?: [{UPPER}'’]+(?![{LOWER}])){{0,3}}|\d{{1,2}}\b)"
_COMMUNE_KIND = r"xã|phường|thị trấn|đặc khu"
_DISTRICT_KIND = r"huyện|quận|thị xã"
_PROVINCE_KIND = r"tỉnh|thành phố|TP\.?"
_AFTER_NAME = ("cộng hòa", "cộng hoà", "đảng cộng", "độc lập", "việt nam")  # what a letterhead sets to the right
_NOT_A_NAME = re.compile(
    r"(?:hội (?:chủ|đồng|nghị)|stt|[ủu][ỷy](?: ban)?|uỷ|đoàn|việt nam|đảng [ủu][ỷy]|văn phòng|kết luận|khóa|khoá)\b"
)
_SEVERAL = re.compile(r"ngay\s*((?:\d{1,2}\s*(?:,|va)\s*)+)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})")
_TAIL = 3000  # characters at the end in which the number of opinions is looked for too
_OPINIONS = r"(?:y kien|kien nghi|luot y kien|luot phat bieu|cau hoi|noi dung kien nghi|phieu y kien)"
_COUNTED = re.compile(
    r"(?:\btong(?: so| cong| hop)?|\b(?:co|voi|duoc|nhan|tiep nhan|ghi nhan|thu|thu duoc|nghe))(?: duoc| tat ca| la|:)*"
    rf"\s+(?:tong (?:so|cong) )?(\d{{1,3}}(?:\.\d{{3}})?) (?:luot )?{_OPINIONS}\b"
)
_OTHER_MEETING = re.compile(
    r"(?:ky hop|ky|lan|hoi nghi|dot|nam|quy|cuoc) (?:truoc|ngoai)|da (?:duoc )?(?:giai quyet|tra loi)"
)
_TITLE_WORD = r"(?:[Đđ]ồng chí|[Đđ]/c|Đ/C|[Ôô]ng|[Bb]à|ĐỒNG CHÍ|ÔNG|BÀ)"
_PERSON = rf"{_TITLE_WORD}\s+({_SYLLABLE}(?:\s{_SYLLABLE}){{1,4}})"
_CHAIRS = (
    re.compile(rf"[Cc]hủ (?:trì|tọa|toạ)[^:\n]{{0,40}}:\s*(?:\n\s*)?[-–+*•]?\s*{_PERSON}([^\n;]{{0,160}})"),
    re.compile(rf"[Cc]hủ (?:trì|tọa|toạ)(?: của)?\s+{_PERSON}([^\n;]{{0,160}})"),
    re.compile(rf"{_PERSON}((?:,| - | – |\s?\()[^.;\n]{{3,120}}?)(?:,|\))?\s+(?:đã )?(?:làm )?[Cc]hủ (?:trì|tọa|toạ)"),
)
_NEXT_PERSON = re.compile(
    rf"\.(?:\s|$)|\s(?:và|cùng)\s+(?={_TITLE_WORD}\b)|[,–-]\s*(?={_TITLE_WORD}\b)|\s(?:đã |làm )?chủ (?:trì|tọa|toạ)"
)
CENTRAL_CITIES = frozenset(("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue"))
"""Cities that are units of the first level; other cities are units of a province (until 2025)."""


def meeting_facts(minutes: Minutes, elements: list[Element]) -> Meeting:
    """Facts of the meeting; what is not said is None."""
    head = minutes.text[:_HEAD]
    folded = fold(head)
    title, at = _title(minutes.text, elements)
    letterhead = head[: min(at, 700)] if title else head[:300]
    level = _level(folded, letterhead, title or "")
    commune, district, province = _place(letterhead, title or "", head[len(letterhead) : 1600], level)
    opening = fold(title or "") + "\n" + folded[:900]
    kind = _kind(opening)
    day = _date(folded)
    return Meeting(
        date=day,
        level=level or ("commune" if commune else "district" if district else None),
        kind=kind,
        theme=_theme(title) if kind == "thematic" and title else None,
        province=province,
        district=district,
        commune=commune,
        title=title,
        attendees=_attendees(folded[:2500]),
        dates=_dates(folded, day),
        session=_session(opening) if kind == "voter_contact" else None,
        online=bool(re.search(r"\btruc tuyen\b", opening)),
        chair=_chair(head),
        stated=_stated(fold(minutes.text[: _HEAD + _TAIL] + "\n" + minutes.text[_HEAD + _TAIL :][-_TAIL:])),
        units=find_units(province, district, commune, date=day),
    )


def _dates(folded: str, day: str | None) -> tuple[str, ...]:
    """All days of the meeting: the one that `_date` found and those listed with it ("các ngày 12, 13 và 15/3/2024")."""
    if day is None:
        return ()
    for match in _SEVERAL.finditer(folded):
        listed, last, month, year = match.groups()
        days = [_valid(d, month, year) for d in (*re.findall(r"\d+", listed), last)]
        if day in days and all(days):
            return tuple(sorted({d for d in days if d}))
    return (day,)


def _session(folded: str) -> Literal["before", "after"] | None:
    """Before or after a session, by the word that comes first."""
    match = re.search(r"\b(truoc|sau) (?:ky|phien) hop", folded)
    return ("before" if match.group(1) == "truoc" else "after") if match else None


def _chair(head: str) -> Speaker | None:
    """Who is named first as chairing, with the office that follows the name."""
    matches = [match for pattern in _CHAIRS if (match := pattern.search(head))]
    if not matches:
        return None
    match = min(matches, key=lambda m: m.start())
    office = _NEXT_PERSON.split(match.group(2), maxsplit=1)[0].strip(" ,–-:().")
    return Speaker(name=squeeze(match.group(1)), role=squeeze(office)[:120] or None)


def _stated(folded: str) -> int | None:
    """The number of opinions that the minutes give; the largest of several, since parts are counted too."""
    found = []
    for match in _COUNTED.finditer(folded):
        start, end = folded.rfind("\n", 0, match.start()) + 1, folded.find("\n", match.end())
        sentence = folded[max(start, match.start() - 120) : match.end() + 60 if end < 0 else min(end, match.end() + 60)]
        if not _OTHER_MEETING.search(sentence):
            found.append(int(match.group(1).replace(".", "")))
    return max(found, default=None)


def _valid(day: str, month: str, year: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if 1990 <= found.year <= 2100 else None


def _date(folded: str) -> str | None:
    """The day of the meeting; failing that, the day of the document."""
    # OCR writes the letter O for zero in years; "thang" may have lost its mark, which folding removes anyway
    folded = re.sub(r"(?<=\d)o(?=\d)", "0", folded)
    held: list[tuple[int, str, bool]] = []
    other: list[tuple[int, str, bool]] = []
    for pattern in (_LONG_DATE, _SHORT_DATE):
        for match in pattern.finditer(folded):
            iso = _valid(*match.groups())
            if iso is None:
                continue
            line = folded[max(0, folded.rfind("\n", 0, match.start())) : match.start()]
            dateline = re.search(r",\s*$", line) and len(line.strip()) < 90
            letterhead = dateline and not re.search(r"(?:thoi gian|hom nay|hoi|gio|\dh)", line)
            cited = re.search(
                r"(?:can cu|luat|quyet dinh|ke hoach|nghi quyet|so \d|tinh den|quy che|huong dan|truoc"
                r"|hoan thanh|den het|chi tra)[^.\n]{0,80}$", line)
            cited = cited or _RANGE.search(line)
            where = held if _HELD.search(line) and not letterhead and not cited else other
            where.append((match.start(), iso, bool(cited)))
    if held:
        return min(held)[1]
    uncited = [o for o in other if not o[2]] or other
    return min(uncited)[1] if uncited else None


def _units(text: str, kinds: str) -> list[tuple[str, str, int]]:
    """Places of the kinds in the text: ``(kind, name, offset)``; a kind in capitals has a name in capitals."""
    found = []
    written = "|".join(f"[{k[0].upper()}{k[0]}]{k[1:]}" for k in kinds.split("|"))
    begins = rf"(?<![{LOWER}{UPPER}])"
    in_capitals = rf"({kinds.upper()})(?: [ỦU][ỶY])?\s+{_CAPITALS}"
    for match in re.finditer(rf"{begins}({written})\s(?:\n\s*)?{_NAME}|{begins}{in_capitals}", text):
        kind, name = (match.group(1), match.group(2)) if match.group(1) else (match.group(3), match.group(4))
        if kind.lower() == "xã" and text[max(0, match.start() - 4) : match.start()].lower() == "thị ":
            continue
        name = squeeze(name)
        cut = min((i for word in _AFTER_NAME if (i := name.lower().find(word)) >= 0), default=len(name))
        name = name[:cut].strip()
        if not name or _NOT_A_NAME.match(name.lower()):
            continue
        shown = name.title() if name.isupper() and len(name) > 3 else name
        found.append((kind.lower(), shown, match.start()))
    return found


def _place(letterhead: str, title: str, opening: str, level: Level | None) -> tuple[str | None, str | None, str | None]:
    """Commune, district and province: of the letterhead, else of the title, else where the opening says it was held."""
    opening = re.split(
        r"\n\s*(?:[IVX1-9]{1,4}[.)-]?\s*)?(?:Ý kiến|Ý KIẾN|Diễn|DIỄN|NỘI DUNG|Nội dung|Kiến nghị)", opening)[0]
    places = re.finditer(r"(?:[Tt]ại|[Đđ]ịa điểm|trên địa bàn|nhân dân)[^.\n]{3,160}", opening)
    held = " ".join(m.group() for m in places)
    of_commune = [held] * (level in ("commune", None)) + [opening] * (level == "commune")
    of_district = [held] * (level != "province") + [opening] * (level in ("district", "commune"))
    commune = _first(_COMMUNE_KIND, letterhead, title, *of_commune)
    district = _first(_DISTRICT_KIND, letterhead, title, *of_district)
    province = None
    for kind, name, _ in (u for part in (letterhead, title, held, opening) for u in _units(part, _PROVINCE_KIND)):
        if kind == "tỉnh":
            province = f"tỉnh {name}"
            break
        if fold(name) in CENTRAL_CITIES:
            province = province or f"thành phố {name}"
        elif district is None:
            district = f"thành phố {name}"
    if level in ("province", "national"):
        commune = district = None
    return commune, district, province


def _first(kinds: str, *parts: str) -> str | None:
    unit = next((u for part in parts for u in _units(part, kinds)), None)
    return f"{unit[0]} {unit[1]}" if unit else None


def _level(folded: str, letterhead: str, title: str) -> Level | None:
    """Level of the body that held the meeting: the smallest unit of the letterhead, else whose chair is named first."""
    head = fold(letterhead) + "\n" + fold(title)
    if re.search(
        r"(?:doan dai bieu quoc hoi|dai bieu quoc hoi|quoc hoi khoa|uy ban thuong vu quoc hoi"
        r"|\bbo (?:truong|noi vu|tai chinh|y te|giao duc|xay dung|nong nghiep|giao thong|cong an"
        r"|lao dong)\b)", head):
        return "national"
    if _units(letterhead, _COMMUNE_KIND) or re.search(
        r"\b(?:ubnd|uy ban nhan dan|hdnd|dang uy|mttq|ubmttq)\s+(?:xa|phuong|thi tran)\b", fold(letterhead)):
        return "commune"
    if _units(letterhead, _DISTRICT_KIND) or re.search(r"\b(?:huyen uy|quan uy|thi uy)\b", fold(letterhead)):
        return "district"
    larger = _units(letterhead, _PROVINCE_KIND)
    if larger:
        return "province" if any(k == "tỉnh" or fold(n) in CENTRAL_CITIES for k, n, _ in larger) else "district"
    found: list[tuple[int, Level]] = []
    levels: tuple[tuple[Level, str], ...] = (
        ("commune", "xa|phuong|thi tran"),
        ("district", "huyen|quan|thi xa"),
        ("province", "tinh"),
        ("district", "thanh pho"),
    )
    for level, kinds in levels:
        match = re.search(
            rf"\b(?:ubnd|uy ban nhan dan|chu tich|bi thu|dang uy)\b[^.;\n]{{0,30}}? (?:{kinds})\b", folded[:1500])
        if match:
            central = kinds == "thanh pho" and any(f"thanh pho {c}" in folded[:1500] for c in CENTRAL_CITIES)
            found.append((match.start(), "province" if central else level))
    return min(found)[1] if found else None


def _kind(folded: str) -> MeetingKind | None:
    head = folded[:1700]
    if re.search(r"dot xuat|diem nong|vu viec phuc tap|bat thuong", head):
        return "unscheduled"
    if re.search(
        r"tiep xuc(?: voi)? cu tri|kien nghi (?:cua )?cu tri|y kien (?:cua )?cu tri|cu tri.{0,60}ky hop"
        r"|chat van", head):
        return "voter_contact"
    if re.search(r"chuyen de|chu de", head):
        return "thematic"
    if re.search(r"dinh ky|(?:6|sau) thang (?:dau|cuoi) nam|quy (?:i|ii|iii|iv|\d)\b|dot (?:i|ii|1|2)\b|lan thu", head):
        return "periodic"
    if re.search(r"doi thoai", head):
        group = (
            r"voi (?:nong dan|thanh nien|phu nu|doanh nghiep|cong nhan|hoi vien|doan vien|nguoi lao dong"
            r"|hop tac xa|hoc sinh|giao vien)"
        )
        return "thematic" if re.search(rf"doi thoai[^\n]{{0,120}}(?:\bve\s+\w+|{group}|: [\"“])", head) else "periodic"
    return None


def _title(text: str, elements: list[Element]) -> tuple[str | None, int]:
    """The title, and where it begins."""
    at = 0
    lines: list[str] = []
    for element in elements[:25]:
        if isinstance(element, Table):
            continue
        line = squeeze(text[element.start : element.end])
        folded = fold(line)
        if lines:
            if element.marker or len(line) > 220 or re.match(
                r"(?:thoi gian|hom nay|can cu|thuc hien|dia diem|kinh gui|-)", folded) or len(lines) > 4:
                break
            lines.append(line)
        elif re.match(
            r"(?:bien ban|bao cao|tong hop|thong bao|phieu|ban tong hop|noi dung|ghi nhanh|ban ghi"
            r"|ban go bang|tap van ban|bang|chuong trinh|toa dam|phien|doi thoai|hoi nghi|ket qua|tra loi)\b", folded):
            lines.append(line)
            at = element.start
    title = re.split(r"\s(?:Thời gian|Địa điểm|Thành phần|Hôm nay)\b", " ".join(lines))[0].strip(" -–—*_")
    return title[:300] or None, at


def _theme(title: str) -> str | None:
    match = re.search(r"chủ đề:?\s*[\"“]?(.{8,160}?)[\"”]?$|\bvề\s+(.{8,160})$", title, re.I)
    return squeeze(next(g for g in match.groups() if g)).strip(" .-–\"“”") if match else None


def _attendees(folded: str) -> int | None:
    """The total that is given; else the largest number of people said to be there."""
    totals = [m.group(1) for m in _TOTAL.finditer(folded)] or [m.group(1) for m in _PRESENT.finditer(folded)]
    numbers = [int(n.replace(".", "")) for n in totals]
    return max((n for n in numbers if not 1990 <= n <= 2100), default=None)
