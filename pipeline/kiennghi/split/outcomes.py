"""What an answer comes to, and by when something is promised.

The outcomes are those of official reports on voters' petitions: explained (giải trình, cung cấp thông tin), in progress
(đang giải quyết), settled (đã giải quyết xong), referred (chuyển cơ quan có thẩm quyền). Conservative: an answer that
says none of them in so many words has none, and a day is promised only where a date stands beside what will be done.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ..records import Outcome
from ..text import fold, squeeze

_ABOVE = (
    r"(?:cap tren|cap (?:co )?tham quyen|co quan (?:co )?(?:tham quyen|chuc nang)|(?:bo|so|tinh|huyen|thanh pho|thi xa|quan|trung uong|tw|quoc hoi|chinh phu)\b"
    r"|ubnd (?:tinh|huyen|thanh pho|quan|thi xa)|hdnd (?:tinh|thanh pho|huyen)|tinh uy|huyen uy|thanh uy|tong cuc|cuc|thu tuong|tap doan|lien doan|tinh hoi)"
)
_REFERS = re.compile(
    rf"\b(?:kien nghi|de xuat|de nghi|bao cao|tong hop|chuyen|gui|trinh|phan anh|xin y kien|co (?:cong van|van ban)|tham muu)\b[^.;]{{0,60}}?\b(?:len |voi |den |toi |gui |cho |ra )?{_ABOVE}"
    r"|\b(?:ngoai|khong thuoc|khong phai|vuot(?: qua)?) (?:pham vi )?tham quyen\b|\bthuoc tham quyen (?:cua )?(?!xa|phuong|ubnd xa|ubnd phuong)"
    r"|\b(?:chuyen|gui|kien nghi|bao cao|de nghi) (?:len )?(?:cap tren|cap co tham quyen|co quan co tham quyen)\b|\bkien nghi len tren\b|\bchuyen len\b"
)
_DONE = re.compile(
    r"\b(?:da|vua|moi) (?:(?:duoc|cho|to chuc|tien hanh|hoan thanh|chi dao|lap|kip thoi|cu)\b ?)*(?:sua|thay|lap(?! bien ban| du an| du toan| ke hoach| doan| to\b)|chi tra|chi (?:xong|du)|cap|tra|xu phat|xu ly|giai quyet|khac phuc|don|thao do|nao vet|thu gom|vot"
    r"|hoan thanh|hoan thien|ban giao|thong xe|dua vao su dung|mo lai|phuc hoi|boi thuong|dieu dong|bo sung|khoi phuc|cong khai|niem yet|dinh chi|cuong che|xong)\b"
    r"|\b(?:da|duoc) [^.;,]{0,40}\bxong\b|\blam xong\b|\bxong roi\b|\bda hoan tra\b|\bda co quyet dinh\b|\bda thuc hien\b"
)
_DOING = re.compile(
    r"\b(?:se|dang|du kien|phan dau|cam ket|hua|hen|khan truong|tiep tuc|som|ke hoach|dua vao (?:ke hoach|danh muc|chuong trinh|nghi quyet)|ghi von|bo tri (?:von|kinh phi)|giao|yeu cau|chi dao|phan cong|dong y|nhat tri|thong nhat"
    r"|khoi cong|trien khai|lap (?:du an|du toan|doan|to)|khao sat|ra soat|kiem tra|xac minh|trong (?:thang|quy|tuan|nam|vong|\d+ ngay)|truoc (?:ngay|thang|\d)|tu (?:ngay mai|tuan sau|thang sau)|ngay mai|tuan (?:nay|sau|toi)|thang (?:sau|toi)|tiep thu)\b"
)
_EXPLAINS = re.compile(
    r"\b(?:theo (?:quy dinh|luat|nghi dinh|thong tu|quyet dinh|huong dan|bang gia)|can cu|do (?:do|vuong|chua|dac thu)|vi (?:vay|the|chua|theo)|nguyen nhan|ly do|khong (?:duoc|the|co co so|du dieu kien|dung|phai|thuoc|con)|chua (?:du|co (?:quy dinh|co so|von|chu truong))"
    r"|hien (?:nay|chua|dang)|quy dinh|doi tuong|ho so gom|xin (?:loi|thong tin|giai trinh)|mong (?:cu tri|ba con|nhan dan)|cung cap thong tin)\b"
)
_PROMISE = re.compile(
    r"\b(?:se|dang|du kien|phan dau|cam ket|hua|hen|giao|yeu cau|chi dao|phan cong|dong y|truoc|cham nhat|han|xong|hoan thanh|trong|den|khoi cong|thong xe|tra loi|bao cao|lam|to chuc|thuc hien|tu|kiem tra|xuong|cu (?:can bo|nguoi|doan|to)|mo|sua|thao|don)\b"
)
_TOLD = re.compile(
    r"\b(?:da|vua|hom)\b(?![^.;,]{0,40}\b(?:dua vao|ghi|bo tri|hen|giao|yeu cau|duyet|phe duyet|thong nhat|co trong|len ke hoach|ky hop dong)\b)"
)

_DAY = re.compile(r"\b(?:ngay )?(?P<d>[0-3]?\d)[/.-](?P<m>[01]?\d)(?:[/.-](?P<y>20\d\d))?(?!\d|[/.,]\d)")
_DAY_WORDS = re.compile(r"\bngay (?P<d>[0-3]?\d) thang (?P<m>[01]?\d)(?: nam (?P<y>20\d\d))?")
_MONTH = re.compile(
    r"\b(?P<part>dau|giua|cuoi|het)?\s?(?:thang (?P<m>[01]?\d)|t(?P<t>1[0-2]|[1-9]))(?:[/-](?P<y>20\d\d)| nam (?P<z>20\d\d))?(?!\s?(?:nam|ngay|lan|thang))(?!\d|/\d)"
)
_QUARTER = re.compile(r"\bquy (?P<q>iv|iii|ii|i|[1-4])(?:\s?[/-]\s?(?P<y>20\d\d)| nam (?P<z>20\d\d))?\b")
_YEAR = re.compile(
    r"\b(?:trong|het|cuoi|truoc|den|dau|giua)\s(?:het |cuoi |het quy iv )?nam (?:(?P<y>20\d\d)|(?P<this>nay)|(?P<next>sau|toi))\b"
)
_HALF = re.compile(r"\b6 thang (?P<h>dau|cuoi) nam(?: (?P<y>20\d\d))?\b")
_WITHIN = re.compile(
    r"\b(?:trong|sau|vong|toi da|khong qua)\s(?:vong |thoi han |thoi gian )?(?P<n>\d{1,3}|mot|hai|ba|nam|bay|muoi)\s?(?P<u>ngay lam viec|ngay|tuan|thang|gio)\b"
)
_SOON = re.compile(
    r"\b(?P<w>hom nay|chieu nay|sang mai|chieu mai|ngay mai|tuan nay|tuan sau|tuan toi|thang nay|thang sau|thang toi)\b"
)
_NUMBERS = {"mot": 1, "hai": 2, "ba": 3, "nam": 5, "bay": 7, "muoi": 10}
_FAR = 366 * 6  # days; a date farther off is no promise of this answer
_WORKING = 5


@dataclass(frozen=True, slots=True)
class _Promise:
    day: date
    start: int
    end: int


def outcome_of(answer: str, *, met: date | None) -> Outcome:
    """What the answer comes to; ``met`` is the day of the meeting, from which dates without a year are counted."""
    folded = fold(answer).replace("\n", " ")
    promises = [p for s, e in _clauses(folded) for p in _promises(folded, s, e, met)]
    last = max(promises, key=lambda p: (p.day, -p.start), default=None)
    return Outcome(
        _kind(folded, promised=last is not None),
        last.day.isoformat() if last else None,
        squeeze(answer[last.start : last.end]) if last else None,
    )


def _kind(folded: str, *, promised: bool) -> str | None:
    """One of the four, or None."""
    refers = done = doing = explains = False
    for start, end in _clauses(folded):
        clause = folded[start:end]
        sent = _REFERS.search(clause) is not None
        finished = _DONE.search(clause) is not None
        refers |= sent
        done |= finished
        doing |= not sent and not finished and _DOING.search(clause) is not None
        explains |= _EXPLAINS.search(clause) is not None
    if doing or promised:
        return "in_progress"
    if refers:
        return "referred"
    if done:
        return "settled"
    return "explained" if explains else None


def _clauses(folded: str) -> Iterator[tuple[int, int]]:
    """Stretches between stops and semicolons; a stop in a date or number ends none."""
    at = 0
    for match in [*re.finditer(r"[;!?]|\.(?=\s|$)|,\s+(?=(?:con|nhung|phan con lai|se|dang|du kien)\b)", folded), None]:
        end = match.start() if match else len(folded)
        if end > at:
            yield at, end
        at = match.end() if match else end


def _promises(folded: str, start: int, end: int, met: date | None) -> Iterator[_Promise]:
    """Days by which a clause says that something will be done."""
    clause = folded[start:end]
    if _PROMISE.search(clause) is None or (
        _TOLD.search(clause) and not re.search(r"\b(?:se|du kien|truoc|cham nhat|den het|hoan thanh trong)\b", clause)
    ):
        return
    for day, match in _dates(clause, met):
        if met is not None and not met <= day <= met + timedelta(days=_FAR):
            continue
        before = clause[max(0, match.start() - 22) : match.start()]
        if re.match(r"(?:ngay )?\d", match.group()) and re.search(
            r"\b(?:quyet dinh|so|luat|nghi dinh|thong tu|cong van|van ban|van ban ngay|tu nam|ke tu|hom|nghi quyet)\s?(?:so )?(?:[\d/][\w/.-]* )?$",
            before,
        ):
            continue
        if re.search(r"\btu (?:ngay |dau )?$", before):  # when it begins
            continue
        lead = re.search(
            r"(?:truoc|cham nhat(?: la)?|trong|den|han|xong|hoan thanh|sau|vao|cuoi|dau|tu|het|va)(?: (?:het|ngay|vao|la|trong))*\s?$",
            before,
        )
        yield _Promise(day, start + match.start() - (len(lead.group()) if lead else 0), start + match.end())


def _dates(clause: str, met: date | None) -> Iterator[tuple[date, re.Match[str]]]:
    taken: list[tuple[int, int]] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(clause):
            if any(s < match.end() and match.start() < e for s, e in taken):
                continue
            day = read(match, met)
            if day is not None:
                taken.append(match.span())
                yield day, match


def _day(match: re.Match[str], met: date | None) -> date | None:
    found, month = int(match["d"]), int(match["m"])
    if not 1 <= month <= 12 or not 1 <= found <= 31:
        return None
    if match["y"]:
        return _safe(int(match["y"]), month, found)
    if met is None:
        return None
    this = _safe(met.year, month, found)
    return (
        this if this is None or this >= met else _safe(met.year + 1, month, found) if (met - this).days > 180 else None
    )


def _month(match: re.Match[str], met: date | None) -> date | None:
    month = int(match["m"] or match["t"])
    if not 1 <= month <= 12:
        return None
    year = match["y"] or match["z"]
    day = {"dau": 10, "giua": 20}.get(match["part"] or "", 31)
    if year:
        return _safe(int(year), month, min(day, calendar.monthrange(int(year), month)[1]))
    if met is None:
        return None
    at = met.year if month >= met.month else met.year + 1 if met.month - month > 6 else None
    return None if at is None else _safe(at, month, min(day, calendar.monthrange(at, month)[1]))


def _quarter(match: re.Match[str], met: date | None) -> date | None:
    written = match["q"]
    quarter = {"i": 1, "ii": 2, "iii": 3, "iv": 4}.get(written) or int(written)
    year = match["y"] or match["z"]
    if year is None and met is None:
        return None
    at = int(year) if year else met.year  # type: ignore[union-attr]
    day = date(at, 3 * quarter, calendar.monthrange(at, 3 * quarter)[1])
    return day if year or met is None or day >= met else date(at + 1, 3 * quarter, day.day)


def _year(match: re.Match[str], met: date | None) -> date | None:
    if match["y"]:
        return date(int(match["y"]), 12, 31)
    return None if met is None else date(met.year + (1 if match["next"] else 0), 12, 31)


def _half(match: re.Match[str], met: date | None) -> date | None:
    year = int(match["y"]) if match["y"] else met.year if met else None
    return None if year is None else date(year, 6, 30) if match["h"] == "dau" else date(year, 12, 31)


def _within(match: re.Match[str], met: date | None) -> date | None:
    if met is None:
        return None
    count, unit = _NUMBERS.get(match["n"]) or int(match["n"]), match["u"]
    if unit == "gio":
        return met + timedelta(days=-(-count // 24))
    if unit == "ngay lam viec":
        day = met
        while count:
            day += timedelta(days=1)
            count -= day.weekday() < _WORKING
        return day
    if unit == "thang":
        month = met.month - 1 + count
        year, month = met.year + month // 12, month % 12 + 1
        return date(year, month, min(met.day, calendar.monthrange(year, month)[1]))
    return met + timedelta(days=count * (7 if unit == "tuan" else 1))


def _soon(match: re.Match[str], met: date | None) -> date | None:
    if met is None:
        return None
    word = match["w"]
    if word in ("hom nay", "chieu nay"):
        return met
    if word.endswith("mai"):
        return met + timedelta(days=1)
    if word.startswith("tuan"):
        sunday = met + timedelta(days=6 - met.weekday())
        return sunday if word == "tuan nay" else sunday + timedelta(days=7)
    month = met.month + (word != "thang nay")
    year, month = (met.year + 1, 1) if month > 12 else (met.year, month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_READERS = (
    (_DAY_WORDS, _day),
    (_DAY, _day),
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_WITHIN, _within),
    (_SOON, _soon),
    (_MONTH, _month),
    (_YEAR, _year),
)
