"""Which answer belongs to which petition.

An answer right after a turn belongs to it; among several petitions of the turn it is shared out by its own numbers, else
by shared words in order. An answer in a section of its own is found by the speaker's name, the petition's number, or
the words they share.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..records import Speaker
from ..text import fold, sentences, syllables, trim
from .turns import Flow, Part, Turn

_STOP = frozenset(
    "và của các cho là có được đã về với trong những này đến một từ theo để khi tại không người như ra sẽ thì do vào nhiều trên ở tôi đề nghị kiến"
    " xã phường huyện thôn ông bà ý việc cử tri dân nhân bị mà nên phải rất cũng còn đang sau trước năm ngày tháng ubnd bằng hay lại đó nay hộ"
    " chưa giải quyết xem xét thực hiện chỉ đạo phòng sở cơ quan đơn vị đồng chí nội dung vấn".split()
)
_ENOUGH = 0.16  # share of an answer's weight that must be found in a petition to link them without a name
_NUMBER = re.compile(r"\b(?:cau(?: hoi)?|y kien|kien nghi|noi dung|phieu)\s*(?:so|thu)?\s*(\d{1,3})\b")
_REFERENCE = re.compile(r"(?:ông|bà|anh|chị|cô|chú|bác|em|cụ|cử tri|đồng chí|đ/c|hộ)\s+((?:[^\W\d_][\w'’]*\s?){1,5})", re.I)
_ABOUT = re.compile(r"^(?:[-–+•*]\s*)?(?:về|đối với|liên quan|ý kiến|kiến nghị|nội dung|riêng|việc|câu)\b[^:]{0,160}:\s*", re.I)


@dataclass(frozen=True, slots=True)
class Asked:
    """A petition as far as linking needs it: its span, who raised it, and its turn."""

    start: int
    end: int
    speaker: Speaker | None
    turn: int
    number: int | None


def link_answers(text: str, flow: Flow, asked: Sequence[Asked]) -> list[tuple[int, int] | None]:
    """Span of the answer of each petition, or None."""
    found: list[tuple[int, int] | None] = [None] * len(asked)
    by_turn: dict[int, list[int]] = {}
    for index, petition in enumerate(asked):
        by_turn.setdefault(petition.turn, []).append(index)
    weights = _Weights([text[p.start : p.end] for p in asked])
    for number, turn in enumerate(flow.turns):
        mine = by_turn.get(number, [])
        if mine and turn.answer:
            for index, span in zip(mine, _share_out(text, turn, [asked[i] for i in mine], weights), strict=True):
                found[index] = span
    _link_section(text, flow.answers, asked, found, weights)
    return found


class _Weights:
    """Word weights of a document: what few petitions have in common tells most (idf)."""

    def __init__(self, texts: list[str]):
        self.terms = [_terms(t) for t in texts]
        seen = Counter(term for terms in self.terms for term in terms)
        self._idf = {term: math.log(1 + len(texts) / n) for term, n in seen.items()}

    def overlap(self, index: int, answer: str) -> float:
        """Share of the answer's weight that the petition has, from 0 to 1."""
        terms = _terms(answer)
        total = sum(self._idf.get(t, 1.0) for t in terms)
        shared = sum(self._idf[t] for t in terms & self.terms[index])
        return shared / total if total else 0.0


def _terms(text: str) -> frozenset[str]:
    words = [w for w in syllables(text) if w not in _STOP]
    return frozenset(words) | {f"{a} {b}" for a, b in zip(words, words[1:], strict=False)}


def _whole(parts: list[Part]) -> tuple[int, int]:
    return parts[0].start, parts[-1].end


def _share_out(text: str, turn: Turn, petitions: list[Asked], weights: _Weights) -> list[tuple[int, int]]:
    whole = trim(text, *_whole(turn.answer), " \t\n")
    if len(petitions) == 1:
        return [whole]
    numbered = [p for p in turn.answer if p.itemised]
    if len(numbered) == len(petitions):
        return [(p.start, p.end) for p in numbered]
    inline = _inline_items(text, *whole)
    if len(inline) == len(petitions):
        return inline
    pieces = [s for p in turn.answer for s in sentences(text, p.start, p.end)]
    if len(pieces) < len(petitions):
        pieces = [c for s, e in pieces for c in _semicolons(text, s, e)]
    if len(pieces) < len(petitions):
        return [whole] * len(petitions)
    return _in_order(text, pieces, petitions, weights)


def _inline_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [m for m in re.finditer(r"(?:^|(?<=[\s;.]))\(?(?:\d{1,2}|[a-hđ])\)\s*", text[start:end])]
    return [
        trim(text, start + m.end(), start + (cuts[i + 1].start() if i + 1 < len(cuts) else end - start), " \t\n;")
        for i, m in enumerate(cuts)
    ]


def _semicolons(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out, at = [], start
    for match in [*re.finditer(r";\s+", text[start:end]), None]:
        stop = start + match.start() if match else end
        if stop > at:
            out.append((at, stop))
        at = start + match.end() if match else end
    return out


def _in_order(text: str, pieces: list[tuple[int, int]], petitions: list[Asked], weights: _Weights) -> list[tuple[int, int]]:
    """Cut the pieces into as many runs as there are petitions, in order, so that they share most words (dynamic programme)."""
    own = _Weights([text[p.start : p.end] for p in petitions])
    del weights
    gain = [[own.overlap(k, text[s:e]) * (e - s) for s, e in pieces] for k in range(len(petitions))]
    n, m = len(petitions), len(pieces)
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for k in range(1, n + 1):
        for stop in range(k, m - (n - k) + 1):
            options = [
                (best[k - 1, cut][0] + sum(gain[k - 1][cut:stop]), -cut) for cut in range(k - 1, stop) if (k - 1, cut) in best
            ]
            score, negative = max(options)
            best[k, stop] = (score, -negative)
    cuts, stop = [m], m
    for k in range(n, 0, -1):
        stop = best[k, stop][1]
        cuts.append(stop)
    cuts.reverse()
    return [(pieces[cuts[k]][0], pieces[cuts[k + 1] - 1][1]) for k in range(n)]


def _link_section(
    text: str, parts: list[Part], asked: Sequence[Asked], found: list[tuple[int, int] | None], weights: _Weights
) -> None:
    for part in parts:
        linked = False
        for start, end in _statements(text, part):
            for index in _meant(text, start, end, asked, weights):
                linked = True
                about = _ABOUT.match(text[start:end])
                body = start + about.end() if about and about.end() < end - start else start
                span = trim(text, body, end, " \t\n")
                before = found[index]
                if before is None:
                    found[index] = span
                elif start - before[1] < 4:  # the next sentence on the same petition
                    found[index] = (before[0], span[1])
        if not linked and part.after is not None:
            for index, petition in enumerate(asked):
                if petition.turn == part.after and found[index] is None:
                    found[index] = trim(text, part.start, part.end, " \t\n")


def _statements(text: str, part: Part) -> list[tuple[int, int]]:
    """An item about one petition stays whole; other paragraphs are taken sentence by sentence, and clause by clause."""
    if part.itemised and _ABOUT.match(text[part.start : part.end]):
        return [(part.start, part.end)]
    return [c for s, e in sentences(text, part.start, part.end) for c in _semicolons(text, s, e)]


def _meant(text: str, start: int, end: int, asked: Sequence[Asked], weights: _Weights) -> list[int]:
    words = text[start:end]
    head = words[:160]
    if number := _NUMBER.search(fold(head)):
        mine = [i for i, p in enumerate(asked) if p.number == int(number.group(1))]
        if mine:
            return mine
    named = _by_name(head, asked)
    if len(named) > 1 and not re.search(r"\b(?:hai|ba|các|những|cả)\b", head[:40]):
        scores = [(weights.overlap(i, words), -i) for i in named]
        best, minus = max(scores)
        return [-minus] if best > 0 else named
    if named:
        return named
    if not asked:
        return []
    best, minus = max((weights.overlap(i, words), -i) for i in range(len(asked)))
    return [-minus] if best >= _ENOUGH else []


def _by_name(head: str, asked: Sequence[Asked]) -> list[int]:
    for match in _REFERENCE.finditer(head):
        words = [w for w in match.group(1).split() if w[:1].isupper()]
        if not words:
            continue
        called = fold(" ".join(words)).split()
        mine = []
        for index, petition in enumerate(asked):
            name = fold(petition.speaker.name).split() if petition.speaker and petition.speaker.name else []
            if name and (name[-len(called) :] == called or called[: len(name)] == name or called[:1] == name[-1:]):
                mine.append(index)
        if mine:
            return mine
    return []
