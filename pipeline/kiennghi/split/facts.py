"""What the head of the minutes says about the meeting: date, place, level, kind, theme, attendance."""

from __future__ import annotations

import re
from datetime import date

from ..records import Level, Meeting, MeetingKind, Minutes
from ..text import fold, squeeze
from .layout import Element, Table

_HEAD = 3500  # characters in which the facts are looked for
_LONG_DATE = re.compile(r"ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})")
_SHORT_DATE = re.compile(r"(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)")
_HELD = re.compile(r"(?:thoi gian|hom nay|bat dau|khai mac|vao hoi|hoi \d|vao luc|luc \d|to chuc|tien hanh|sang|chieu|ngay)[^.\n]{0,60}$")
_COUNT = re.compile(
    r"(?:co mat|tham du|du hop|cu tri du|tong so|khoang|gan|hon|tren)?[^.\n\d]{0,25}(\d{1,2}\.\d{3}|\d{2,4})\s*(?:nguoi|cu tri|dai bieu|luot nguoi|can bo|ho dan|ba con|hoi vien|doan vien)"
)
_NAME = r"((?:[A-ZĐÀ-Ỹ][\w'’]*|\d{1,2}|[Ii]{1,3}\b)(?:[ -](?:[A-ZĐÀ-Ỹ][\w'’]*|-\s[A-ZĐÀ-Ỹ][\w'’]*|\d{1,2})){0,4})"
_COMMUNE = re.compile(rf"\b(?<!thị )(?<!Thị )(?<!THỊ )((?i:xã|phường|thị trấn|đặc khu)) {_NAME}")
_DISTRICT = re.compile(rf"\b((?i:huyện|quận|thị xã)) {_NAME}")
_PROVINCE = re.compile(rf"\b((?i:tỉnh|thành phố|TP\.?))\s?{_NAME}")
CENTRAL_CITIES = frozenset(("ha noi", "ho chi minh", "hai phong", "da nang", "can tho", "hue"))
"""Cities that are units of the first level; other cities are units of a province (until 2025)."""


def meeting_facts(minutes: Minutes, elements: list[Element]) -> Meeting:
    """Facts of the meeting; what is not said is None."""
    head = minutes.text[:_HEAD]
    folded = fold(head)
    title = _title(minutes.text, elements)
    commune, district, province = _place(head)
    kind = _kind(fold(title or "") + "\n" + folded[:1500])
    return Meeting(
        date=_date(folded),
        level=_level(folded, commune=commune, district=district),
        kind=kind,
        theme=_theme(title) if kind == "thematic" and title else None,
        province=province,
        district=district,
        commune=commune,
        title=title,
        attendees=_attendees(folded),
    )


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
    held, other = [], []
    for pattern in (_LONG_DATE, _SHORT_DATE):
        for match in pattern.finditer(folded):
            iso = _valid(*match.groups())
            if iso is None:
                continue
            line = folded[max(0, folded.rfind("\n", 0, match.start())) : match.start()]
            letterhead = re.search(r",\s*$", line) and len(line.strip()) < 90 and not re.search(r"(?:thoi gian|hom nay|hoi|gio|\dh)", line)
            cited = re.search(r"(?:can cu|luat|quyet dinh|ke hoach|nghi quyet|so \d|tinh den|quy che|huong dan)[^.\n]{0,80}$", line)
            (held if _HELD.search(line) and not letterhead and not cited else other).append((match.start(), iso, bool(cited)))
    if held:
        return min(held)[1]
    uncited = [o for o in other if not o[2]] or other
    return min(uncited)[1] if uncited else None


def _place(head: str) -> tuple[str | None, str | None, str | None]:
    def first(pattern: re.Pattern[str]) -> str | None:
        for match in pattern.finditer(head):
            kind, name = match.group(1), squeeze(match.group(2))
            if kind.isupper() and not name.isupper():
                continue
            if not name[0].isdigit() and fold(name).split()[0] in ("hoi", "cap", "viet", "uy", "co", "va", "ket", "tong", "cong"):
                continue
            shown = name.title() if name.isupper() and len(name) > 3 else name
            word = "thành phố" if kind.lower().startswith("tp") else kind.lower()
            return f"{word} {shown}"
        return None

    commune, district = first(_COMMUNE), first(_DISTRICT)
    province = None
    for match in _PROVINCE.finditer(head):
        name = squeeze(match.group(2))
        shown = name.title() if name.isupper() else name
        if match.group(1).lower() == "tỉnh":
            province = f"tỉnh {shown}"
            break
        if fold(shown) in CENTRAL_CITIES:
            province = province or f"thành phố {shown}"
        elif district is None:
            district = f"thành phố {shown}"
    return commune, district, province


def _level(folded: str, *, commune: str | None, district: str | None) -> Level | None:
    top = folded[:700]
    if re.search(r"(?:doan dai bieu quoc hoi|dai bieu quoc hoi|quoc hoi khoa|uy ban thuong vu quoc hoi|\bbo (?:truong|noi vu|tai chinh|y te|giao duc|xay dung)\b)", top):
        return "national"
    issuer = re.search(
        r"(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy|dang bo|huyen uy|quan uy|thi uy|thanh uy|tinh uy|uy ban mttq(?: viet nam)?|mat tran to quoc(?: viet nam)?|uy ban mat tran to quoc(?: viet nam)?)"
        r"\s*(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh)?\b\.?\s*([^\n]{0,40})",
        top,
    )
    if issuer:
        unit, rest = issuer.group(1) or "", issuer.group(2)
        office = issuer.group()
        if unit in ("xa", "phuong", "thi tran", "dac khu"):
            return "commune"
        if unit in ("huyen", "quan", "thi xa") or office.startswith(("huyen uy", "quan uy", "thi uy")):
            return "district"
        if unit == "tinh" or office.startswith("tinh uy"):
            return "province"
        if unit in ("thanh pho", "tp") or office.startswith("thanh uy"):
            return "province" if any(c in rest for c in CENTRAL_CITIES) else "district"
    for level, pattern in (
        ("commune", r"(?:chu tich|bi thu)[^.\n]{0,30}\b(?:xa|phuong|thi tran)\b"),
        ("district", r"(?:chu tich|bi thu)[^.\n]{0,30}\b(?:huyen|quan|thi xa)\b"),
        ("province", r"(?:chu tich|bi thu)[^.\n]{0,30}\btinh\b|hdnd tinh|hdnd thanh pho"),
    ):
        if re.search(pattern, folded[:1500]):
            return level  # type: ignore[return-value]
    if commune:
        return "commune"
    return "district" if district else None


def _kind(folded: str) -> MeetingKind | None:
    head = folded[:1700]
    if re.search(r"dot xuat|diem nong|vu viec phuc tap|bat thuong", head):
        return "unscheduled"
    if re.search(r"tiep xuc(?: voi)? cu tri|kien nghi (?:cua )?cu tri|y kien (?:cua )?cu tri|cu tri.{0,60}ky hop|chat van", head):
        return "voter_contact"
    if re.search(r"chuyen de|chu de", head):
        return "thematic"
    if re.search(r"dinh ky|(?:6|sau) thang (?:dau|cuoi) nam|quy (?:i|ii|iii|iv|\d)\b|dot (?:i|ii|1|2)\b|lan thu", head):
        return "periodic"
    if re.search(r"doi thoai", head):
        return "thematic" if re.search(r"doi thoai[^\n]{0,120}\bve\s+\w+", head) else "periodic"
    return None


def _title(text: str, elements: list[Element]) -> str | None:
    lines: list[str] = []
    for element in elements[:25]:
        if isinstance(element, Table):
            continue
        line = squeeze(text[element.start : element.end])
        folded = fold(line)
        if lines:
            if element.marker or len(line) > 220 or re.match(r"(?:thoi gian|hom nay|can cu|thuc hien|dia diem|kinh gui|-)", folded) or len(lines) > 4:
                break
            lines.append(line)
        elif re.match(r"(?:bien ban|bao cao|tong hop|thong bao|phieu|ban tong hop|noi dung|doi thoai|hoi nghi|ket qua|tra loi)\b", folded):
            lines.append(line)
    title = " ".join(lines).strip(" -–—*_")
    return title[:300] or None


def _theme(title: str) -> str | None:
    match = re.search(r"chủ đề:?\s*[\"“]?(.{8,160}?)[\"”]?$|\bvề\s+(.{8,160})$", title, re.I)
    return squeeze(next(g for g in match.groups() if g)).strip(" .-–\"“”") if match else None


def _attendees(folded: str) -> int | None:
    numbers = [int(m.group(1).replace(".", "")) for m in _COUNT.finditer(folded) if "moi" not in m.group()]
    return max(numbers) if numbers else None
