"""Stage 6, summarise: a one-sentence gist of each petition, and the distinct asks of each issue with their sources.

Extractive: every word of a gist stands in the petition, in the same order, so nothing can be made up.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .config import SummariseSettings
from .text import fold, has_diacritics, plain_tones, sentences, squeeze, syllables


class _Cue:
    """A pattern for text with diacritics, and the same for text typed without."""

    def __init__(self, pattern: str):
        self.marked = re.compile(pattern)
        self.folded = re.compile(fold(pattern))

    def of(self, *, marked: bool) -> re.Pattern[str]:
        return self.marked if marked else self.folded


# Words that ask; "các kiến nghị", "kiến nghị này" and the like are nouns.
_STRONG = _Cue(
    r"(?<!số )(?<!các )(?<!những )(?<!nhiều )(?<!theo )(?<!bản )(?<!mọi )(?<!được )"
    r"\b(?:đề nghị|kiến nghị|yêu cầu|đề xuất|mong|đn|đ/n)\b"
    r"(?! (?:này|đó|trên|của|cái này|năm nào|nhiều lần|đã|chưa|rồi)\b)"
)
_MILD = _Cue(
    r"\b(?:xin(?! (?:cảm ơn|chào|phép|nêu|hết|nói|có ý kiến|phát biểu|trình bày)\b)|nhờ|góp ý|hiến kế|hãy|đừng|^nên"
    r"|(?<!hậu )(?<!chuyên )cần(?! (?:thơ|giuộc|giờ|đước|cẩu)\b)"
    r"|bao giờ|khi nào|thiết nghĩ|theo (?:tôi|tui|em)|(?:tôi|tui|em) nghĩ|giùm|dùm|được (?:không|hông|ko))\b"
)
_WEAK = _Cue(r"\b(?:nên|phải|muốn|sao)\b")
_THANKS = _Cue(r"\b(?:cảm ơn|cám ơn|trân trọng|phấn khởi|đánh giá cao|nhất trí)\b")
_PREAMBLE = _Cue(
    r"(?:[-–•+*] *|\d{1,2}[.)] +|[a-zđ]\) +"
    r"|(?:dạ|vâng)(?:, *| )|(?:kính )?thưa\b[^,.:;!]{0,80}[,.:;!] *"
    r"|thứ (?:nhất|hai|ba|tư|năm)(?: là\b|[,:]) *|(?:một|hai|ba|bốn|năm) là\b[,:]? *"
    r"|(?:ngoài ra|bên cạnh đó|đồng thời|cuối cùng|do đó|vì vậy|do vậy|vì thế|thế nên|cho nên|nhưng)\b[,:]? *"
    r"|nên(?:, *| (?=(?:tôi|chúng tôi|em|cháu|con|tui|bà con|dân|cử tri|đề nghị|kiến nghị|mong|xin)\b))"
    r"|(?:tôi|em|cháu|con|tui|chúng tôi) (?:xin )?(?:có|nêu|phát biểu|trình bày) "
    r"(?:(?:một|hai|ba|mấy|vài|\d+) (?:số )?)?(?:ý kiến|kiến nghị|vấn đề|ý|câu hỏi|việc|nội dung)\b"
    r"[^,.:;]{0,30}[,.:] *)+"
)
_WHO = _Cue(r"(?:tôi|em|cháu|con|tui|nhà tôi) (?:tên|là|ở|năm nay)\b")  # says who speaks, not what about
_BACK = _Cue(r"\b(?:này|đó|ấy|nói trên|kể trên|như vậy)\b|\b(?:trên|vậy|họ)[.;]?$")  # points to what was said before
_CLAUSE = re.compile(r"[,;:] ")
_LEAST_ABOUT = 6  # words on what an ask is about, below which they say nothing
_TERSE = 3  # the same, if the ask itself is short
_SHORT = 10  # words under which an ask does not say what it is about
_FULL = 26  # words from which an ask says so by itself


def _words(text: str) -> frozenset[str]:
    """The words, with and without diacritics."""
    return frozenset(text.split()) | frozenset(fold(text).split())


# Words before which a sentence may be cut, and that do not end one.
_JOINTS = _words(
    "mà để nhưng vì do nên và thì khi nếu trong với của cho tại ở từ bằng hoặc cùng vẫn là rồi đến về như nhất các"
    " những theo đã được bị đang sẽ không chưa một"
)
# Words that keep their capital in mid-sentence though the next word has none: "Chính phủ", "Nhà nước", "Huế cần".
_PROPER = _words("chính trung quốc nhà đảng mặt bộ sở huế vinh lào mỹ nga nhật pháp đức hàn tết")
_ASKING = _words("xin nhờ mong kính hãy nên cho tôi theo ở tại từ")  # and these lose it even before a name
_STOP = _words(
    "va cua cac cho la co duoc da ve voi trong nhung nay den mot tu theo de khi tai khong nguoi nhu ra se thi do vao"
    " nhieu tren o toi nghi kien xa phuong huyen thon ong ba y viec cu tri dan nhan bi ma nen phai rat cung con dang"
    " sau truoc nam ngay thang ubnd bang hay lai ho chua giai quyet xem xet som quan tam chi dao co chuc nang dia mong"
    " yeu cau tinh thanh pho cap trung uong nha nuoc chung hien tiep tuc can"
)
_ALIKE = 0.5  # share of the lighter ask's weight that two asks must have in common to be told as one


def gist(text: str, *, settings: SummariseSettings) -> str:
    """The ask of a petition in one sentence, without greeting and preamble; at most ``gist_words`` words.

    An ask that does not say by itself what it is about is preceded by the sentence that does.
    """
    marked = has_diacritics(text)
    told = [_bare(squeeze(text[slice(*span)]), marked=marked) for span in sentences(text)]
    told = [words for words in told if any(c.isalnum() for c in words)]
    if not told:
        return _finish(squeeze(text), settings.gist_words)
    at, cue = _asking(told, marked=marked)
    ask = told[at]
    start = _ask_start(ask, cue) if cue else 0
    if len(ask.split()) > settings.gist_words and start:
        about, ask = ask[:start], ask[start:]
    else:
        about = _about(told, at, marked=marked) if cue else ""
        if not about and len(ask.split()) < _SHORT and len(told) > at + 1 and cue:
            return _finish(f"{ask.rstrip('.;:!? ')}; {_small_start(told[at + 1])}", settings.gist_words)
    room = settings.gist_words - len(ask.split())
    if not about or room < _LEAST_ABOUT:
        return _finish(ask, settings.gist_words)
    return _finish(f"{_cut(about.rstrip(' .,;:!–-'), room)}; {_small_start(ask)}", settings.gist_words)


def _lower(words: str) -> str:
    return plain_tones(words.lower()) if len(words.lower()) == len(words) else words


def _bare(words: str, *, marked: bool) -> str:
    """A sentence without preamble, and without a clause of thanks before the ask; nothing where that is all."""
    match = _PREAMBLE.of(marked=marked).match(_lower(words))
    words = words[match.end() :] if match else words
    thanks = _THANKS.of(marked=marked).search(_lower(words))
    if not thanks:
        return words
    ask = _STRONG.of(marked=marked).search(_lower(words), thanks.end())
    start = _ask_start(words, ask) if ask else 0
    return words[start:] if start > thanks.start() else "" if not ask else words


def _asking(told: Sequence[str], *, marked: bool) -> tuple[int, re.Match[str] | None]:
    """Which sentence asks, and where: the last that says enough among those that ask most plainly; else the first."""
    for cue in (_STRONG, _MILD, _WEAK):
        found = [(k, match) for k, words in enumerate(told) if (match := cue.of(marked=marked).search(_lower(words)))]
        full = [(k, match) for k, match in found if len(told[k].split()) >= _SHORT]
        if found:
            return (full or found)[-1]
    return 0, None


def _ask_start(words: str, cue: re.Match[str]) -> int:
    """Where the clause of the cue begins."""
    return max((m.end() for m in _CLAUSE.finditer(words, 0, cue.start())), default=0)


def _about(told: Sequence[str], at: int, *, marked: bool) -> str:
    """The first sentence before the ask that tells something, if the ask needs it."""
    ask = told[at]
    if len(ask.split()) >= _FULL and not _BACK.of(marked=marked).search(_lower(ask)):
        return ""
    for words in told[:at]:
        asks = words.endswith("?") or _WHO.of(marked=marked).match(_lower(words))
        if not asks and len(words.split()) >= (_TERSE if len(ask.split()) < _SHORT else _LEAST_ABOUT):
            return words
    return ""


def _small_start(words: str) -> str:
    """Small first letter in mid-sentence, where the capital is not that of a name or an abbreviation."""
    first, second = [*words.split()[:2], "", ""][:2]
    name = first[1:].lower() != first[1:] or first.lower() in _PROPER or second[:1].isupper()
    return words[:1].lower() + words[1:] if first.lower() in _ASKING or not name else words


def _cut(words: str, room: int) -> str:
    """At most ``room`` words: up to the end of a clause, else up to a joint, else outside a name."""
    parts = words.split()
    if len(parts) <= room:
        return words
    least = max(room // 2, min(_LEAST_ABOUT, room))
    places = range(room, least - 1, -1)
    clause = (k for k in places if parts[k - 1][-1] in ",;:")
    joint = (k for k in places if parts[k].lower() in _JOINTS)
    outside = (k for k in places if not (parts[k][:1].isupper() or parts[k][:1].isdigit()))
    kept = parts[: next(clause, None) or next(joint, None) or next(outside, room)]
    while len(kept) > 1 and kept[-1].lower() in _JOINTS:
        kept.pop()
    return " ".join(kept).rstrip(",;:–-") + "…"


def _finish(words: str, limit: int) -> str:
    words = _cut(words.strip(" ,;:–-"), limit)
    first = words[:1].upper()
    words = (first if first.lower() == words[:1] else words[:1]) + words[1:]  # "ß" and "µ" have no capital of their own
    return words if not words or words.endswith((".", "…", "!", "?")) else words + "."


@dataclass(frozen=True, slots=True)
class Raised:
    """A petition as far as summaries need it."""

    id: str
    issue: str
    gist: str


@dataclass(frozen=True, slots=True)
class DistinctAsk:
    """One ask, in the words of one petition, and the ids of all petitions that raise it."""

    text: str
    petitions: tuple[str, ...]


def issue_summaries(raised: Sequence[Raised], *, settings: SummariseSettings) -> dict[str, list[DistinctAsk]]:
    """For each issue its distinct asks, most raised first; at most ``asks_per_issue``."""
    by_issue: dict[str, list[Raised]] = defaultdict(list)
    for petition in raised:
        by_issue[petition.issue].append(petition)
    return {issue: _distinct(found)[: settings.asks_per_issue] for issue, found in by_issue.items()}


def _distinct(found: Sequence[Raised]) -> list[DistinctAsk]:
    """Gather petitions that ask alike around the first that did; the shortest gist speaks for a group."""
    terms = [_terms(p.gist) for p in found]
    seen = Counter(t for own in terms for t in own)
    weight = {t: math.log(1 + len(found) / n) for t, n in seen.items()}
    groups = _Groups(weight)
    members: list[list[int]] = []
    for k, own in enumerate(terms):
        nearest = groups.nearest(own)
        if nearest is None:
            groups.add(own)
            members.append([k])
        else:
            members[nearest].append(k)
    members.sort(key=lambda group: (-len(group), group[0]))
    return [
        DistinctAsk(min((found[k].gist for k in group), key=lambda g: (len(g), g)), tuple(found[k].id for k in group))
        for group in members
    ]


class _Groups:
    """Groups of asks, each known by the terms of its first; ``weight`` says how much a term tells."""

    def __init__(self, weight: Mapping[str, float]):
        self._weight = weight
        self._leaders: list[tuple[frozenset[str], float]] = []  # terms and what they weigh together
        self._with: dict[str, list[int]] = defaultdict(list)  # term → groups

    def _heaviest_first(self, own: frozenset[str]) -> list[str]:
        return sorted(own, key=lambda t: (-self._weight[t], t))  # an order, so that sums are the same in every process

    def add(self, own: frozenset[str]) -> None:
        """Open a group."""
        for term in own:
            self._with[term].append(len(self._leaders))
        self._leaders.append((own, math.fsum(self._weight[t] for t in own)))

    def nearest(self, own: frozenset[str]) -> int | None:
        """The group that has most in common with an ask, if that is enough; the first of equals.

        What is in common must weigh a quarter of the ask at least, so groups that share but its lightest terms, which
        are the frequent ones, need not be looked at.
        """
        total = math.fsum(self._weight[t] for t in own)
        least, left = total * _ALIKE / 2, total
        shared: dict[int, float] = defaultdict(float)
        for term in self._heaviest_first(own):
            if left < least * 0.999:  # not for the last digits of a sum
                break
            left -= self._weight[term]
            for group in self._with.get(term, ()):
                shared[group] += self._weight[term]
        best: tuple[float, int] | None = None
        for group, heavy in shared.items():
            leader, other = self._leaders[group]
            need = max(_ALIKE * min(total, other), _ALIKE / 2 * max(total, other))
            if heavy + left < need * 0.999:
                continue
            common = math.fsum(self._weight[t] for t in own & leader)
            alike = common / min(total, other)
            if common >= need and (best is None or (alike, -group) > best):
                best = (alike, -group)
        return -best[1] if best else None


def _terms(text: str) -> frozenset[str]:
    """Content of an ask: syllables without marks that are not stop words, one and two in a row."""
    words = [w for w in syllables(fold(text)) if w not in _STOP]
    return frozenset(words) | {f"{a} {b}" for a, b in pairwise(words)}
