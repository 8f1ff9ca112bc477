"""Names of people in Vietnamese text, and which of them are those of officials acting in office.

A run of capitalised syllables is a candidate. What stands before and after it decides: a title, a surname, the head
noun of a place, an office. Where these leave it open, underthesea's recogniser of named entities is asked. Full names
found once are found again wherever they stand in the same minutes; a given name after a title belongs to the last
person so called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from ..text import fold, has_diacritics, plain_tones
from ..tokenise import person_spans
from . import words as w
from .mention import Mention

_UP, _LO = w.UPPER, w.LOWER
_SYLLABLE = rf"(?:[{_UP}][{_UP}{_LO}]*(?:['’][{_UP}{_LO}]+)?|[{_UP}][{_LO}]?['’][{_UP}{_LO}]+)"
_INITIALS = rf"(?:[{_UP}]\.){{1,5}}(?:[{_UP}](?![{_UP}{_LO}]))?"
_RUN = re.compile(
    rf"(?<![\w'’.])(?:{_INITIALS}|{_SYLLABLE})(?:(?: {{1,2}}|(?<=[{_UP}{_LO}])\n(?=\S))(?:{_INITIALS}|{_SYLLABLE}))*(?![\w])"
)
_PIECE = re.compile(rf"{_INITIALS}|{_SYLLABLE}")
_LOWER_NAME = re.compile(
    r"(?:[Tt]ên|[Tt]en)(?: tôi| toi)?(?: là| la)?(?: ?:)? +(?P<name>(?P<first>[^\W\d_]+)(?: [^\W\d_]+){1,3}?)"
    r"(?=\s*(?:[,.;:\n(|–-]|$)| (?:ở|o|tổ|to|năm|nam|xin|đề|de|thôn|thon|ấp|ap|sinh|trú|tru|nhà|nha|tuổi|hiện|là|la)\b)"
)
_OFFICE = re.compile(rf"(?<!\w){w.OFFICE}(?!\w)")
_OWN_OFFICE = re.compile(rf"{w.OWN_OFFICE}")
_FORMER = re.compile(r"(?:nguyên|cựu|cố) (?:là )?(?:đồng chí )?$")
_AFTER_OFFICE = re.compile(
    rf"[\s,–(-]*(?:hiện |đang |nay )?(?:là |giữ chức |giữ chức vụ |bên |chức vụ:? |đại diện )?(?:ông |bà |đồng chí )?(?P<own>đại diện )?(?P<office>{w.OFFICE})(?!\w)"
)
_AFTER_AGENCY = re.compile(rf"\s*(?:[(–-]\s*|bên |ở bên )(?:{w.AGENCIES})(?!\w)")
_CIVIL_AFTER = re.compile(rf"\s*[,(–-]?\s*(?:ở |tại |trú )?{w.OWN_OFFICE.removeprefix('(?: của)? ?')} ?[\d{_UP}]")
_JOINS = re.compile(r"[ ]*(?:,|;|–|-|&| và| với| hoặc| cùng|, và| hay)[ ]*\n?")
_ALONE_BEFORE = re.compile(r"(?:^|\n)[ \t]*(?:[-–•+*]|\d{1,3}[.)]|[a-zđ]\))?[ \t]*$")
_CELL_BEFORE = re.compile(r"(?:^|[\n|\t])[ \t]*(?:[-–•+*]|\d{1,3}[.)])?[ \t]*(?:\S+: )?$")
_CELL_AFTER = re.compile(r"[ \t]*(?:[\n|\t]|$)")
_SIGNED = re.compile(
    r"^(?:(?:kt|tm|tl|tuq|q)\. ?)?(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|hiệu trưởng|thư ký|chủ tọa|chủ trì|người ghi biên bản|thường trực|cục trưởng|chánh|bộ trưởng|thủ trưởng|người chủ trì|thủ tướng|đại diện chủ tọa)"
)
_TAIL_WORD = re.compile(r"đ/c|[^\W\d_]+|[;.()]")
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PHRASE = 4  # words of the longest title or head noun


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A run of capitals without its title: where it stands and what is known about it."""

    start: int
    end: int
    verdict: bool | None  # a person, none, or open
    titled: bool
    place: bool = False  # a place's head noun stands before it
    lists: bool = False  # such that more names of places may follow
    official: bool = False
    civil: bool = False  # said to be no official

    def name(self, text: str) -> str:
        return plain_tones(" ".join(text[self.start : self.end].lower().split()))


def find_names(
    text: str, *, known: Iterable[str] = (), answers: Iterable[tuple[int, int]] = ()
) -> tuple[list[Mention], list[Mention]]:
    """Citizens and officials named in a text: (mentions of citizens, mentions of officials), each in order.

    ``known``: full names of people that are known to be citizens, such as speakers; ``answers``: spans of answers, whose
    speakers are officials.
    """
    known = [plain_tones(" ".join(name.lower().split())) for name in known]
    found = list(_candidates(text))
    found = _asked(text, found)
    sure = {c.name(text) for c in found if c.verdict and len(c.name(text).split()) > 1}
    sure |= {name for name in known if len(name.split()) > 1}
    found = [
        replace(c, verdict=True)
        if not c.verdict and not c.place and c.name(text) in sure and c.name(text) not in w.HISTORIC
        else c
        for c in found
    ]
    spans = sorted(answers)
    found = [
        replace(c, official=True) if any(s <= c.start < e for s, e in spans) and _answers(text, c, known) else c
        for c in found
    ]
    return _resolved(text, [c for c in found if c.verdict])


def _answers(text: str, c: _Candidate, citizens: list[str]) -> bool:
    """Whether somebody who did not raise a petition is said to speak: ``Bà Bích: …``, ``ông Hải cho biết …``."""
    name = c.name(text)
    raised = any(known == name or known.endswith(f" {name}") for known in citizens)
    return c.titled and not raised and bool(_SPEAKS.match(text, c.end))


_SPEAKS = re.compile(
    r"\s*(?:\([^)\n]{0,60}\))?\s*(?::| (?:đã |xin )?(?:trả lời|cho biết|giải trình|kết luận|thông tin))"
)


# --- candidates ------------------------------------------------------------------------------------


def _candidates(text: str) -> Iterator[_Candidate]:
    last: _Candidate | None = None
    for start, end in _runs(text):
        line = _line(text, start)
        judged = list(_judge(text, start, end, last, line))
        yield from judged
        last = judged[-1] if judged else last
    for match in _LOWER_NAME.finditer(text):
        name, first = match.group("name", "first")
        surname = first in w.COMMON_SURNAMES or (name.isascii() and first in w.FOLDED_COMMON)
        if name.islower() and surname and not _NO_NAME & set(name.split()):
            yield _Candidate(*match.span("name"), verdict=True, titled=True)


_NO_NAME = frozenset(("đường", "thôn", "tổ", "riêng"))  # "tên đường lê lợi"


def _runs(text: str) -> Iterator[tuple[int, int]]:
    for match in _RUN.finditer(text):
        start, end = match.span()
        cut = text.find("\n", start, end)
        while cut >= 0:  # a name goes over a line end only in hard-wrapped text
            before = cut - (text.rfind("\n", 0, cut) + 1)
            if before < 60:
                yield start, cut
                start = cut + 1
            cut = text.find("\n", cut + 1, end)
        if start < end:
            yield start, end


def _line(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return text[start : end if end >= 0 else len(text)]


def _judge(text: str, start: int, end: int, last: _Candidate | None, line: str) -> Iterator[_Candidate]:
    """Cut a run into what may be names, and say what is plain about each."""
    pieces = [(start + m.start(), start + m.end()) for m in _PIECE.finditer(text[start:end])]
    if (len(pieces) > 1 and text[start:end].isupper()) or (
        sum(c.isupper() for c in line) > 0.6 * sum(c.isalpha() for c in line) and len(line) > 12
    ):
        yield from _in_capitals(text, pieces)
        return
    marked = has_diacritics(line)
    placed = bool(_ends_with(_words_before(text, start), w.HEADS))
    at, skipped = 0, False
    while at < len(pieces):
        stop = _stop(text, pieces, at)
        found = _one(text, pieces[at:stop], last, marked=marked) if stop > at else None
        if found and skipped and found.verdict and not found.titled and stop - at < 3:
            found = replace(found, verdict=False if placed else None)  # "xã Đồng Sơn Thượng"
        if found:
            yield found
            last = found
        skipped = stop == at
        at = max(stop, at + 1)


def _low(text: str, piece: tuple[int, int]) -> str:
    return plain_tones(text[slice(*piece)].lower())


def _stop(text: str, pieces: list[tuple[int, int]], at: int) -> int:
    """Where a name that begins at ``at`` ends at the latest."""
    titles = 0
    while at + titles < len(pieces) - 1 and _low(text, pieces[at + titles]) in w.SINGLE_TITLES:
        titles += 1
    first = at + titles
    titled = titles > 0 or _ends_with(_words_before(text, pieces[at][0]), w.TITLES | w.FOLDED_TITLES) != ""
    size = at
    while size < len(pieces) and size - at < 6:
        word = text[slice(*pieces[size])]
        low = _low(text, pieces[size])
        if low in w.NOT_SYLLABLES and size >= first:
            opens = size == first and ((low in w.SURNAMES and size + 1 < len(pieces)) or titled)
            inside = size > first and (low in _IN_NAMES or size - first == 1)
            if (word.isupper() and len(word) > 1) or (
                {low, _low(text, pieces[max(size - 1, at)])} <= w.ORGANISATIONS and size > at
            ):
                break
            given = size - first >= 2 and size == len(pieces) - 1 and _low(text, pieces[first]) in w.SURNAMES
            if not (opens or inside or given):
                break
        if len(word) > 4 and word.isupper() and size > at and not text[slice(*pieces[at])].isupper():
            break
        size += 1
    return size


_IN_NAMES = w.SURNAMES | w.MIDDLES


def _one(text: str, pieces: list[tuple[int, int]], last: _Candidate | None, *, marked: bool) -> _Candidate | None:
    titled, pieces = _strip_title(text, pieces, marked=marked)
    if not pieces:
        return None
    start, end = pieces[0][0], pieces[-1][1]
    before = _words_before(text, start)
    lows = [_low(text, p) for p in pieces]
    name = " ".join(lows)
    title = titled or _ends_with(before, w.TITLES if marked else w.FOLDED_TITLES)
    longer = _ends_with(before, w.HEADS)
    if title and not titled and len(longer) > len(title) and longer.endswith(title):  # "ngã ba Cây Đa"
        title = ""
    before = before[: len(before) - (1 if titled else len(title.split()))]
    if f"{title} {name}".strip() in w.NOT_NAMES or (
        any(f"{title} {lows[0]}".strip() == n for n in w.NOT_NAMES) and len(lows) == 1
    ):
        return None
    if (
        f"{title} {name}" in w.HISTORIC
        or name.startswith("việt nam")
        or (len(lows) == 1 and re.fullmatch(rf"[{_UP}]{{2,4}}", text[start:end]))
    ):
        return None
    head = _ends_with(before, w.HEADS if marked else w.HEADS | w.FOLDED_HEADS)
    if (
        title
        and head
        and (title in ("ông", "bà", "cô", "chú", "bác", "bà chúa", "mẹ") or titled)
        and text[_title_at(text, start)].isupper()
    ):
        return _Candidate(start, end, verdict=False, titled=False, place=True, lists=head in w.STREETS)
    surname = lows[0] in w.SURNAMES or (not marked and lows[0] in w.FOLDED_SURNAMES) or "'" in lows[0] or "’" in lows[0]
    historic = name in w.HISTORIC or (not marked and fold(name) in w.FOLDED_HISTORIC)
    if title:
        if (
            _ends_with([*before, *title.split()], w.COLLECTIVE)
            and not (surname and len(lows) > 2)
            and not _listing(text, end)
        ):
            return None
        if name in w.NEVER or (lows[0] in w.HEADS and len(lows) > 1 and not surname):
            return None
        if _OFFICE.match(plain_tones(text[start : end + 30].lower())) or w.RANK.match(text[start : end + 8].lower()):
            return None
        if (
            len(lows) == 1
            and lows[0] in w.ORGANISATIONS
            and re.match(rf" (?:[{_LO}]|[{_UP}]{{2}})", text[end : end + 3])
        ):
            return None  # "ông Phó trưởng ban"
        if len(lows) == 1 and lows[0] in w.PEOPLES:
            return None
        return _Candidate(start, end, verdict=True, titled=True)
    if head:
        inner = _inner_surname(lows)
        if inner and head in w.PLACES and not historic:  # "thôn Phú Hòa Nguyễn Văn An"
            return _Candidate(pieces[inner][0], end, verdict=True, titled=False)
        if (
            head in w.UNITS
            and surname
            and len(lows) > 2
            and lows[1] in ("văn", "thị")
            and not historic
            and name not in w.PROVINCES
        ):
            return _Candidate(start, end, verdict=True, titled=False)
        return _Candidate(start, end, verdict=False, titled=False, place=True, lists=head in w.STREETS)
    if lows[0] in w.HEADS and not (surname and len(lows) > 2):
        inner = _inner_surname(lows)
        if inner > 1:
            return _Candidate(pieces[inner][0], end, verdict=True, titled=False)
        return _Candidate(start, end, verdict=False, titled=False, place=True, lists=lows[0] in w.STREETS)
    joined = last is not None and bool(_JOINS.fullmatch(text, last.end, start))
    if joined and last is not None and last.place and (historic or len(lows) <= 2 or last.lists):
        return replace(last, start=start, end=end)
    weak = _ends_with(before, w.WEAK_TITLES | w.NAMING) or (
        "nguoi gui" if not marked and before[-2:] == ["nguoi", "gui"] else ""
    )
    listed = joined and last is not None and bool(last.verdict)
    if weak in w.SELF and surname and len(lows) > 1:
        return _Candidate(start, end, verdict=True, titled=True)
    if weak in w.NAMING and (surname or len(lows) <= 3) and name not in w.PROVINCES and not historic:
        return _Candidate(start, end, verdict=True, titled=True)
    if (
        listed
        and (len(lows) == 1 or surname or len(lows) == 2)
        and name not in w.PROVINCES
        and last is not None
        and (last.titled or surname)
    ):
        if last.titled and len(lows) == len(last.name(text).split()) <= 2:
            return _Candidate(start, end, verdict=True, titled=True)
        if text[last.end : start].strip() in ("và", ",", "với", "-", "–") and (
            surname or len(lows) == 2 or (last.titled and len(last.name(text).split()) == 1)
        ):
            return _Candidate(start, end, verdict=surname or None, titled=False)
    if historic or name in w.PROVINCES:
        return _Candidate(start, end, verdict=False, titled=False)
    if "'" in lows[0] or "’" in lows[0]:
        return _Candidate(start, end, verdict=len(lows) > 1 or listed, titled=False)
    if " ".join(lows[:2]) in w.HEADS:
        return _Candidate(start, end, verdict=False, titled=False, place=True)
    if lows[0] in ("y", "a") and len(lows) > 1 and not _ends_with(before, _LETTERED):
        return _Candidate(
            start,
            end,
            verdict=True if (listed or _ALONE_BEFORE.search(text[:start][-40:]) or before[-1:] == [":"]) else None,
            titled=False,
        )
    if (
        surname
        and len(lows) > 1
        and not re.match(
            r" (?:niên|vận|tra|dân|hội|bộ|ủy|trận|xã|quốc|lập|dục|nghiệp|thao|hóa|chúng)\b", text[end : end + 8]
        )
    ):
        rare = lows[0] in w.RARE_SURNAMES
        cell = _CELL_BEFORE.search(text[max(0, start - 60) : start]) and (
            _CELL_AFTER.match(text, end) or re.match(r" ?[,(–-]", text[end : end + 2])
        )
        if re.search(r": ?$", text[max(0, start - 2) : start]) and lows[0] in w.COMMON_SURNAMES:
            return _Candidate(start, end, verdict=True, titled=False)
        if rare:
            plain = len(lows) > 2 and lows[1] in _SURE_MIDDLES
        else:
            plain = (
                len(lows) > 2 or (weak not in ("", "cử tri") and lows[0] in w.COMMON_SURNAMES) or lows[0] == "nguyễn"
            )
        opened = None if (len(lows) > 2 or lows[0] in w.COMMON_SURNAMES) and weak != "cử tri" else False
        return _Candidate(
            start, end, verdict=True if plain or (cell and (not rare or len(lows) > 2)) else opened, titled=False
        )
    if (
        len(lows) > 1
        and _CELL_BEFORE.search(text[max(0, start - 60) : start])
        and re.match(r" ?(?:\||\t| [–-] (?:xóm|thôn|bản|ấp|tổ))", text[end : end + 12])
        and lows[0] not in w.NOT_SYLLABLES
    ):
        return _Candidate(start, end, verdict=None, titled=False)
    return None


_SURE_MIDDLES = frozenset(
    (
        "văn",
        "thị",
        "đình",
        "đức",
        "hữu",
        "ngọc",
        "quang",
        "công",
        "viết",
        "duy",
        "đăng",
        "bá",
        "trọng",
        "khắc",
        "mạnh",
        "quốc",
        "van",
        "thi",
        "chí",
        "sỹ",
        "sĩ",
        "tấn",
        "thế",
        "xuân",
        "minh",
        "anh",
        "gia",
        "tuấn",
        "phúc",
        "như",
        "hoài",
        "bích",
        "thu",
        "hồng",
        "kim",
        "huy",
        "viết",
    )
)
_LETTERED = frozenset(
    (
        "khu",
        "lô",
        "dãy",
        "loại",
        "nhóm",
        "khối",
        "block",
        "tòa",
        "cúm",
        "hạng",
        "mẫu",
        "lớp",
        "vitamin",
        "nhà",
        "phố",
        "tổ",
        "tây",
        "gan",
        "đông",
        "viêm gan",
    )
)


def _listing(text: str, end: int) -> bool:
    """Whether the same title goes on with more names: ``các cháu Lan, Huệ``."""
    return bool(re.match(rf"(?:,| và) [{_UP}][{_LO}]+\b(?! [{_LO}]* ?(?:xã|phường))", text[end : end + 20]))


def _strip_title(text: str, pieces: list[tuple[int, int]], *, marked: bool) -> tuple[str, list[tuple[int, int]]]:
    """Take a capitalised title off the front of a run."""
    title = ""
    titles = w.SINGLE_TITLES - {"ba", "má", "bá", "o"} if marked else w.FOLDED_TITLES
    if _words_before(text, pieces[0][0])[-1:] and _words_before(text, pieces[0][0])[-1] in titles:
        return "", pieces
    if (
        not marked
        and len(pieces) == 2
        and _low(text, pieces[0]) == "ba"
        and _low(text, pieces[1]) not in w.FOLDED_SURNAMES
    ):
        return "ba", pieces
    while len(pieces) > 1 and _low(text, pieces[0]) in titles and text[slice(*pieces[0])].istitle():
        if len(pieces) == 2 and f"{_low(text, pieces[0])} {_low(text, pieces[1])}" in w.NOT_NAMES:
            return "", []
        title = _low(text, pieces[0])
        pieces = pieces[1:]
    return title, pieces


def _title_at(text: str, start: int) -> int:
    """Where the word before a name begins."""
    at = start
    while at > 0 and not text[at - 1].isalpha():
        at -= 1
    while at > 0 and (text[at - 1].isalpha() or text[at - 1] == "/"):
        at -= 1
    return at


def _words_before(text: str, start: int) -> list[str]:
    """The last words before a place in its clause, lower case; a colon is a word of its own."""
    before = text[max(0, start - 40) : start]
    cut = max(before.rfind(c) for c in ',;()\n|\t.!?[]–"“”')
    if (
        cut >= 0
        and before[cut] == "."
        and not re.search(r"(?:^|\W)(?:tp|tx|tt|kp|bs|ths|ts)\.$", before[: cut + 1].lower())
    ) or cut >= 0:
        before = before[cut + 1 :]
    found = re.findall(r"đ/c|ông/bà|[^\W_]+(?:['’][^\W\d_]+)?|:", plain_tones(before.lower()))
    while found and found[-1] == ":":
        found.pop()
    return found[-8:]


def _ends_with(words: list[str], phrases: frozenset[str]) -> str:
    """The longest of the phrases that the words end with."""
    for size in range(min(_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[-size:])
        if phrase in phrases:
            return phrase
    return ""


def _inner_surname(lows: list[str]) -> int:
    """Where a full name begins after the name of a place; 0 where none does."""
    return next(
        (k for k in range(1, len(lows) - 2) if lows[k] in w.SURNAMES and lows[k + 1] in ("văn", "thị", "hữu", "đình")),
        0,
    )


_FOLDED_MIDDLES = w.MIDDLES | frozenset(map(fold, w.MIDDLES))


def _in_capitals(text: str, pieces: list[tuple[int, int]]) -> Iterator[_Candidate]:
    """Names in a line that is all capitals: a surname after a title, or with ``VĂN`` or ``THỊ``."""
    lows = [_low(text, p) for p in pieces]
    at = 0
    while at < len(lows):
        title = (at > 0 and lows[at - 1] in w.SINGLE_TITLES) or _ends_with(
            _words_before(text, pieces[at][0]), w.TITLES
        ) != ""
        middle = at + 1 < len(lows) and lows[at + 1] in ("văn", "thị", "van", "thi")
        named = (lows[at] in w.SURNAMES or (lows[at].isascii() and lows[at] in w.FOLDED_SURNAMES)) and not _ends_with(
            lows[max(0, at - 4) : at], w.HEADS
        )
        stop = at + 1
        while stop < len(lows) and stop - at < 4 and lows[stop] not in w.CAPS_STOPS:
            stop += 1
        if (
            stop < len(lows)
            and stop - at == 4
            and not (lows[at + 1] in ("thị", "thi") and lows[at + 2] in _FOLDED_MIDDLES)
        ):
            stop -= 1
        name = " ".join(lows[at:stop])
        alone = len(lows) == stop - at and stop - at > 1
        if (
            named
            and (title or middle or (alone and _CELL_AFTER.match(text, pieces[stop - 1][1])))
            and stop - at > 1
            and (name not in w.HISTORIC or title)
        ):
            yield _Candidate(pieces[at][0], pieces[stop - 1][1], verdict=True, titled=bool(title))
            at = stop
        else:
            at += 1


# --- the recogniser, for what is open --------------------------------------------------------------


def _asked(text: str, found: list[_Candidate]) -> list[_Candidate]:
    """Ask the recogniser about open candidates, one line each."""
    out: list[_Candidate] = []
    seen: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for c in found:
        if c.verdict is not None:
            out.append(c)
            continue
        start = max(text.rfind("\n", 0, c.start) + 1, c.start - 120)
        stop = text.find("\n", c.end)
        stop = min(stop if stop >= 0 else len(text), c.end + 80)
        span = (start, stop)
        if span not in seen:
            seen[span] = [(start + s, start + e) for s, e in person_spans(text[start:stop])]
        person = any(s < c.end and c.start < e for s, e in seen[span])
        out.append(replace(c, verdict=person))
    return out


# --- who is an official, and who is who ------------------------------------------------------------


def _resolved(text: str, found: list[_Candidate]) -> tuple[list[Mention], list[Mention]]:
    found = sorted(found, key=lambda c: (c.start, -c.end))
    found = [c for k, c in enumerate(found) if k == 0 or c.start >= found[k - 1].end]
    found = [_with_office(text, c) for c in found]
    for a, b in pairwise(range(len(found))):  # "ông A và bà B, Phó Chủ tịch" says nothing of A; "Chủ tịch A, B" of both
        if (
            found[a].official
            and not found[b].civil
            and text[found[a].end : found[b].start].strip() in (",", "và")
            and not found[b].titled
        ):
            found[b] = replace(found[b], official=found[b].official or _office_before(text, found[a].start))
    full_officials = {c.name(text) for c in found if c.official and len(c.name(text).split()) > 1}
    full_citizens = {c.name(text) for c in found if c.civil}
    people: list[tuple[str, bool]] = []  # full names met so far, the last last, and whether officials
    ahead = [
        (c.name(text), c.official or c.name(text) in full_officials) for c in found if len(c.name(text).split()) > 1
    ]
    citizens: list[Mention] = []
    officials: list[Mention] = []
    for c in found:
        name = c.name(text)
        official = c.official
        if len(name.split()) > 1 and not _short_for(name, people):
            official = official or (not c.civil and name in full_officials and name not in full_citizens)
            people.append((name, official))
            key = name
        else:
            key, was = _who(name, people, ahead)
            official = official or (not c.civil and was)
        (officials if official else citizens).append(Mention("person", c.start, c.end, key))
    return citizens, officials


def _short_for(name: str, people: list[tuple[str, bool]]) -> bool:
    """Whether a name of several syllables is the end of a longer one met before: ``Kim Sơn`` of ``Nguyễn Kim Sơn``."""
    return any(full != name and full.endswith(f" {name}") for full, _ in people)


def _who(given: str, people: list[tuple[str, bool]], ahead: list[tuple[str, bool]]) -> tuple[str, bool]:
    """The person that a given name stands for: the last one met whose full name ends so, else the one to come."""
    for known in (reversed(people), ahead):
        for full, official in known:
            if full == given or full.endswith(f" {given}"):
                return full, official
    return given, False


def _with_office(text: str, c: _Candidate) -> _Candidate:
    if c.official:
        return c
    after = plain_tones(text[c.end : c.end + 90])
    low = after.lower()
    match = _AFTER_OFFICE.match(low)
    if match:
        own = _OWN_OFFICE.match(low, match.end())
        former = re.search(r"(?:nguyên|cựu)", low[: match.start("office")])
        return replace(c, official=not (own or former), civil=bool(own or former))
    if re.match(r"[\s,–(-]*(?:nguyên|cựu) ", low):
        return replace(c, civil=True)
    if _AFTER_AGENCY.match(low):
        return replace(c, official=True)
    if _office_before(text, c.start):
        return replace(c, official=True)
    if _signed(text, c):
        return replace(c, official=True)
    return replace(
        c,
        civil=bool(_CIVIL_AFTER.match(after))
        or bool(re.match(r"\s*[,(–-]\s*(?:thôn|tổ|xóm|ấp|bản|khu phố|khối|kp)", low)),
    )


def holds_office(role: str) -> bool:
    """Whether a role, with its body or place, is an office from the commune up: no ``Bí thư chi bộ thôn``."""
    low = plain_tones(" ".join(role.lower().split()))
    match = _OFFICE.search(low)
    return bool(match) and not (match and (_OWN_OFFICE.match(low, match.end()) or _FORMER.search(low[: match.start()])))


def _office_before(text: str, start: int) -> bool:
    """Whether an office stands before a name with nothing but bodies, places and a title between."""
    line = max(text.rfind("\n", 0, start) + 1, start - 110)
    before = plain_tones(text[line:start])
    low = before.lower()
    for match in reversed(list(_OFFICE.finditer(low))):
        if not all(word[0].isupper() or word in w.OFFICE_TAIL for word in _TAIL_WORD.findall(before[match.end() :])):
            return False
        if _OWN_OFFICE.match(low, match.end()):
            return False
        return not _FORMER.search(low[: match.start()])
    return bool(re.search(r"(?:^|\W)(?:đại biểu)(?: ông| bà| đồng chí)? $", low)) and not _CIVIL_AFTER.match(
        text, start
    )


def _signed(text: str, c: _Candidate) -> bool:
    """Whether a name stands alone on its line under an office: a signature."""
    head = text.rfind("\n", 0, c.start) + 1
    if text[head : c.start].strip() or (text[c.end : c.end + 40].split("\n", maxsplit=1)[0].strip()):
        return False
    above = [line.strip() for line in text[:head].rsplit("\n", 6)[-6:] if line.strip()]
    for line in reversed(above):
        low = plain_tones(line.lower())
        if _SIGNED.match(low):
            return len(low.split()) <= 8
        if not re.fullmatch(r"\(.{0,40}\)", line):
            return False
    return False
