"""Numbers and addresses of people: phones, identity cards, insurance, passports, accounts, plates, e-mails, houses.

A run of digits alone says little: its length, its first digits and the words before it decide together, so that sums
of money, dates, file numbers and parcels stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text import fold
from .mention import Kind, Mention
from .words import FOLDED_HISTORIC, FOLDED_SURNAMES, UPPER

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,10}(?![\w@])")
_OFFICE_MAIL = re.compile(r"\.gov\.vn$|@[\w-]*\.?gov\.vn$|@moj?\.vn$", re.I)
_HEALTH_CARD = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}[ -]?[1-5][ -]?\d{2}[ -]?\d{10}(?!\d)")
_PASSPORT = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}\d{6,8}(?!\d)")
_PLATE = re.compile(
    r"(?<![\w./])\d{2} ?-? ?(?:MĐ\d|[A-HK-NP-VXYZ]{2}|[A-HK-NP-VXYZ]\d?)(?: ?[-–. ] ?)?(?:\d{3}\.\d{2}|\d{4,5})(?![\w/])(?!\.\d)"
)
_DIGITS = re.compile(r"(?<![\w/,.-])(?:\+|\(\+?)?\d(?:[ .\-–()]{0,2}\d){6,20}(?![\w/]|[.,-]\d)")
_MONEY = re.compile(r" ?(?:đồng|đ\b|vnđ|vnd|usd|triệu|tỷ|nghìn|ngàn|m2|m²|m\b|ha\b|kg|tấn|%)", re.I)

# the words before a number, nearest last; what they make it
_LABELS: tuple[tuple[Kind | None, str], ...] = (
    (
        None,
        r"ho so|ma so thue|mst|ma so du an|khach hang|hop dong|bien nhan|bien lai|quyet dinh|van ban|cong van|so tien|von|gia tri|ma vung|so hieu|ma vach|so hoa don|hoa don|ma so don|so don",
    ),
    ("bank_account", r"tai khoan|stk|so tk|tk|atm"),
    ("insurance", r"bhxh|bao hiem|bhyt|the bh|so bh"),
    ("id_card", r"cccd|cmnd|cmt|can cuoc|chung minh|cc|giay phep lai xe|gplx|bang lai|giay phep|dinh danh|ddcn"),
    (
        "phone",
        r"dien thoai|dt|sdt|di dong|lien he|goi|so may|tel|zalo|hotline|duong day nong|thue bao|mobile|phone|alo|lien lac|nhan tin|so cua toi|fax",
    ),
    ("passport", r"ho chieu|passport"),
)
_LABEL = re.compile("|".join(rf"(?P<k{n}>(?<!\w)(?:{words})(?!\w))" for n, (_, words) in enumerate(_LABELS)))
_REACH = 60  # characters before a number in which its label stands
_VEHICLE = re.compile(r"(?<!\w)(?:xe|bien|bks|bien so|o to|mo to|dau keo|ro mooc)(?!\w)")


def find_numbers(text: str) -> list[Mention]:
    """Numbers and addresses of people in a text, in order, none within another."""
    folded = fold(text)
    taken: list[Mention] = []

    def add(found: Iterator[Mention]) -> None:
        taken.extend(m for m in found if not any(m.start < t.end and t.start < m.end for t in taken))

    add(_emails(text))
    add(_lettered(text, folded))
    add(_digits(text, folded))
    add(_addresses(text, folded))
    return sorted(taken, key=lambda m: m.start)


def _emails(text: str) -> Iterator[Mention]:
    if "@" not in text:
        return
    for match in _EMAIL.finditer(text):
        if not _OFFICE_MAIL.search(match.group()):
            yield Mention("email", *match.span(), match.group().lower())


def _lettered(text: str, folded: str) -> Iterator[Mention]:
    """Health insurance cards, passports and plates: letters and digits."""
    for match in _HEALTH_CARD.finditer(text):
        yield Mention("insurance", *match.span(), _plain(match.group()))
    for match in _PASSPORT.finditer(text):
        if _label(folded, match.start()) == "passport":
            yield Mention("passport", *match.span(), match.group())
    for match in _PLATE.finditer(text):
        before = folded[max(0, match.start() - _REACH) : match.start()]
        if "." in match.group() or _VEHICLE.search(before):
            yield Mention("plate", *match.span(), _plain(match.group()))


def _plain(written: str) -> str:
    return "".join(c for c in written if c.isalnum())


def _label(folded: str, at: int) -> Kind | None:
    """What the words before a number say that it is: the last label in the clause."""
    before = folded[max(0, at - _REACH) : at]
    before = re.split(r"[;\n|]|[.!?] ", before)[-1]
    found: Kind | None = None
    for match in _LABEL.finditer(before):
        found = _LABELS[int((match.lastgroup or "k0")[1:])][0]
    return found


def _says_other(folded: str, at: int) -> bool:
    """Whether the nearest label makes it a file number, a sum or the like."""
    before = re.split(r"[;\n|]|[.!?] ", folded[max(0, at - _REACH) : at])[-1]
    last = None
    for match in _LABEL.finditer(before):
        last = match.lastgroup
    return last == "k0"


def _digits(text: str, folded: str) -> Iterator[Mention]:
    for match in _DIGITS.finditer(text):
        if _MONEY.match(text, match.end()):
            continue
        at = match.start()
        groups = [g.span() for g in re.finditer(r"[+(]*\d+", match.group())]
        first = 0
        while first < len(groups):  # a greedy run may hold two numbers, or a number and a count
            for last in range(len(groups), first, -1):
                start, end = at + groups[first][0], at + groups[last - 1][1]
                digits = "".join(c for c in text[start:end] if c.isdigit())
                kind = _kind(digits, text[start:end], folded, start)
                if kind:
                    yield Mention(kind, start, end, _key(kind, digits))
                    first = last - 1
                    break
            first += 1


def _key(kind: Kind, digits: str) -> str:
    return f"0{digits[2:]}" if kind == "phone" and digits.startswith("84") else digits


def _kind(digits: str, written: str, folded: str, start: int) -> Kind | None:
    """What a number of digits is, by its form and by the words before it; None for what is nobody's."""
    label, size = _label(folded, start), len(digits)
    if _says_other(folded, start):
        return None
    if label == "bank_account" and 8 <= size <= 19:
        return "bank_account"
    if label == "insurance" and size in (10, 12):
        return "insurance"
    if label == "id_card" and size in (9, 12):
        return "id_card"
    phone = _is_phone(digits, written, labelled=label == "phone")
    if phone:
        return "phone"
    if size == 12 and digits[0] == "0" and "001" <= digits[:3] <= "096" and digits[3] in "0123" and label is None:
        return "id_card"
    if size in (13, 14) and label is None and re.search(r"[|\t] ?$", folded[max(0, start - 2) : start]):
        return "bank_account"  # a cell of its own
    if size in (12, 13, 14) and label is None and re.search(r"tai khoan|stk", folded[max(0, start - 1500) : start]):
        return "bank_account"
    return None


def _is_phone(digits: str, written: str, *, labelled: bool) -> bool:
    """Vietnamese numbers: mobile (and of before 2018), landlines with today's and the former area codes."""
    if written.lstrip("(").startswith("+") and not digits.startswith("84"):
        return False
    if digits.startswith("84") and len(digits) in (11, 12) and (labelled or "+" in written or len(digits) == 11):
        digits = "0" + digits[2:]
    if not digits.startswith("0") or digits.startswith("00"):
        return False
    if len(digits) == 10 and digits[1] in "35789":
        return True
    if len(digits) == 11 and (digits[1] == "2" or digits[:3] in ("012", "016", "018", "019")):
        return True
    spaced = not written.isdigit()
    return len(digits) in (10, 11) and digits[1] in "234567" and (labelled or ("(" in written and spaced))


# --- addresses -------------------------------------------------------------------------------------

_NUM = r"\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?|\.\d{1,3}(?=/)){0,4}(?![\w])(?!,\d)(?!\.\d)"
_LANE = rf"(?:ngo|ngach|hem|kiet) (?:so )?{_NUM}"
_PART = rf"(?:(?:so nha|nha so|lo nha so|lo nha|sn|can ho so|can ho|can so|nha|so) {_NUM}|{_LANE})"
_CHAIN = re.compile(rf"(?<!\w){_PART}(?:,? {_PART})*")
_BLOCK = re.compile(r"(?<!\w)k\d{1,4}(?:/h?\d{1,4}[a-z]?){1,4}(?!\w)")
_FLAT = re.compile(rf"(?<!\w)(?:can|phong) (?:so )?{_NUM}")
_BARE = re.compile(r"(?<![\w/.,-])(?:\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){1,4}|\d{1,4}[a-z]?)(?= )(?! ?%)")
_METRES = re.compile(r" ?(?:m\b|met\b|km\b|tang\b|nguoi\b|ho\b|the he\b|gian\b|nhan khau\b|ty\b|trieu\b|dong\b|cay\b)")
_DWELLS = re.compile(
    r"(?:^|[\n|\t,:;(–-]|(?<!\w)(?:tai|o|tru|nha|cho o|dia chi|d/c|dc|truoc|sau|doi dien|canh|gan|tu|cua|ho|sat|cuoi|dau|den|trong|va|noi o|nha (?:toi|em|con|tui|chau|ong|ba|minh|chung toi)|quan|phia truoc))[ :]*$"
)
_LIVES = re.compile(r"(?:(?<!\w)(?:tai|o|tru|nha|cho o|dia chi|d/c|dc|noi o|thuong tru|tam tru|so)[ :]*|[|\t] ?|^ ?)$")
_STREET = re.compile(
    r",? (?:duong|pho|dai lo|to \d|to dan pho|kdc|khu pho|kp|khu \d|khu dan cu|ap|thon|khoi|xom|hem|ngo|ngach|kiet|trong hem)\b"
)
_ROOMS = re.compile(r"(?:(?<!\w)(?:o|tai|tru|chung cu|can ho|nha tro|day tro)[^.;\n]{0,25}|[, ])$")


def _addresses(text: str, folded: str) -> Iterator[Mention]:
    """House numbers and numbered lanes; the street, the hamlet and the commune stay."""
    for match in _CHAIN.finditer(folded):
        start, end = match.span()
        word = re.match(r"[a-z ]+", match.group())
        kind = word.group().strip() if word else ""
        if _METRES.match(folded, end) and not kind.startswith("so nha"):
            continue
        named = bool(re.match(rf" [{UPPER}]", text[end : end + 2])) or bool(_STREET.match(folded, end))
        if kind == "so" and "," not in match.group() and not _LANE_RE.search(match.group()):
            if not (named and _DWELLS.search(folded[max(0, start - 14) : start])):
                continue
        elif kind == "nha" and not named and not re.match(r"[,.;)\n]|$| (?:cung|bi|doi dien|canh|gan)\b", folded[end:]):
            continue
        yield Mention("address", start, end, _place(text, start, end))
    for match in _BLOCK.finditer(folded):
        yield Mention("address", *match.span(), _place(text, *match.span()))
    for match in _FLAT.finditer(folded):
        flat = match.group().startswith("can") or _ROOMS.search(folded[max(0, match.start() - 30) : match.start()])
        number = re.sub(r"\D", "", match.group())
        if flat and (len(number) >= 3 or match.group().startswith("phong")) and not _METRES.match(folded, match.end()):
            if match.group().startswith("phong") and not re.match(
                r",? (?:day|toa|chung cu|khu|nha tro|lo|tang)", folded[match.end() :]
            ):
                continue
            yield Mention("address", *match.span(), _place(text, *match.span()))
    for match in _BARE.finditer(folded):
        start, end = match.span()
        before = folded[max(0, start - 14) : start].rsplit("\n", 1)[-1]
        if not _LIVES.search(before) or re.search(r"(?:to|thon|khoi|ngay|thang|ap|khu|lop|doi|nam|so)[ :]*$", before):
            continue
        if re.search(r"(?:^|[|\t]) ?$", before) and "/" not in match.group():
            continue
        if "/" not in match.group() and not re.search(r"(?:dia chi|d/c|cho o|noi o)[ :]*$", before):
            continue
        if _STREET.match(folded, end) or _names_street(text, folded, end):
            yield Mention("address", start, end, _place(text, start, end))


_LANE_RE = re.compile(r"\b(?:ngo|ngach|hem|kiet) ")


def _names_street(text: str, folded: str, at: int) -> bool:
    """Whether a street's name follows: that of a person, or two capitals."""
    words = folded[at + 1 : at + 40].split(" ")
    return (
        words[0] in FOLDED_SURNAMES
        or any(" ".join(words[:n]).strip(",.;)") in FOLDED_HISTORIC for n in (2, 3, 4))
        or bool(re.match(rf" [{UPPER}][^\s\d]* [{UPPER}]", text[at : at + 30]))
    )


def _place(text: str, start: int, end: int) -> str:
    """Number, and street where one follows: the same house in the same street has the same key."""
    street = re.match(rf",? (?:(?:đường|phố|duong|pho) )?([{UPPER}]\w+(?: [{UPPER}]\w+)?)", text[end : end + 40])
    number = re.findall(r"\w+", re.sub(r"\b(?:so|nha|sn|can|ho)\b", "", fold(text[start:end])))
    return " ".join([*number, *([fold(street.group(1))] if street else [])])
