"""Which answer belongs to which petition.

An answer right after a turn belongs to it; among several petitions of the turn it is shared out by its own numbers,
else by shared words in order. An answer in a section of its own is found by the speaker's name, the petition's number,
or the words they share.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from ..records import Speaker
from ..text import fold, sentences, syllables, trim
from . import cues
from .turns import Flow, Part, Turn

_STOP_WORDS = """
và của các cho là có được đã về với trong những này đến một từ theo để khi tại không người như ra sẽ thì do vào nhiều
trên ở tôi đề nghị kiến xã phường huyện thôn ông bà ý việc cử tri dân nhân bị mà nên phải rất cũng còn đang sau trước
năm ngày tháng ubnd bằng hay lại đó nay hộ chưa giải quyết xem xét thực hiện chỉ đạo phòng sở cơ quan đơn vị đồng chí
nội dung vấn
"""
STOP = frozenset(_STOP_WORDS.split())
_ENOUGH = 0.16  # share of an answer's weight that must be found in a petition to link them without a name
_COMMON = 200  # petitions; a word in more of them tells nothing
_LITTLE = 0.05  # as much is enough where no other petition comes near
_TOUCH = 0.02  # as much, where an answer and a petition are left over
_CLAUSE = 12  # characters of the shortest clause that answers anything
_RAW_SPEECH = 45  # syllables without a comma
_CLAUSE_END = re.compile(r";\s+|\.\s+(?=[^\W\d_A-ZĐ])")
_POLITE = re.compile(r"(?:cam on|xin cam on|thua|kinh thua|vang)\b[^,.;:]{0,50}[,.]?$")
_NUMBER = re.compile(r"\b(?:cau(?: hoi)?|y kien|kien nghi|noi dung|phieu)\s*(?:so|thu)?\s*(\d{1,3})\b")
_REFERENCE = re.compile(
    r"(?:ông|bà|anh|chị|cô|chú|bác|em|cụ|cử tri|đồng chí|đ/c|hộ)\s+((?:[^\W\d_][\w'’]*\s?){1,5})", re.I)
_ABOUT = re.compile(
    r"^(?:[-–+•*]\s*)?(?:về|đối với|liên quan|ý kiến|kiến nghị|nội dung|riêng|việc|câu)\b[^:]{0,160}:\s*", re.I)


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
    weights = _Weights([f"{text[p.start : p.end]} {p.speaker.unit or '' if p.speaker else ''}" for p in asked])
    for number, turn in enumerate(flow.turns):
        mine = by_turn.get(number, [])
        if mine and turn.answer:
            for index, span in zip(mine, _share_out(text, turn, mine, weights), strict=True):
                found[index] = span
    for turns, run in groupby(flow.answers, key=lambda part: part.answers):
        first, last = turns or (0, len(flow.turns))
        open_ones = [i for i, p in enumerate(asked) if first <= p.turn <= last and (turns or found[i] is None)]
        parts = list(run)
        _link_block(text, parts, open_ones, asked, found, weights)
        if turns and all(found[i] is None for i in open_ones):  # no word tells to which: to the last turn
            for index in by_turn.get(last, []):
                found[index] = trim(text, parts[0].start, parts[-1].end, " \t\n")
    unanswered = [i for i, span in enumerate(found) if span is None]
    used = [span for span in found if span]
    idle = [p for p in flow.answers if p.answers and not any(s < p.end and p.start < e for s, e in used)]
    _link_block(text, idle, unanswered, asked, found, weights)  # what was said later of what was asked before
    unanswered = [i for i in unanswered if found[i] is None]
    _link_block(text, flow.conclusions, unanswered, asked, found, weights, clear=_ENOUGH)
    return found


class _Weights:
    """Word weights of a document: what few petitions have in common tells most (idf)."""

    def __init__(self, texts: list[str]):
        self.terms = [_terms(t) for t in texts]
        self._where: dict[str, list[int]] = defaultdict(list)
        for index, terms in enumerate(self.terms):
            for term in terms:
                self._where[term].append(index)
        self._idf = {term: math.log(1 + len(texts) / len(where)) for term, where in self._where.items()}

    def _total(self, terms: frozenset[str]) -> float:
        return sum(self._idf.get(t, 1.0) for t in terms) or 1.0

    def overlap(self, index: int, answer: str) -> float:
        """Share of the answer's weight that the petition has, from 0 to 1."""
        terms = _terms(answer)
        return sum(self._idf[t] for t in terms & self.terms[index]) / self._total(terms)

    def overlaps(self, answer: str) -> dict[int, float]:
        """The same for every petition that has any of it; words that very many have tell nothing."""
        terms = _terms(answer)
        shares: dict[int, float] = defaultdict(float)
        for term in sorted(terms):
            where = self._where.get(term, ())
            if len(where) <= _COMMON:
                for index in where:
                    shares[index] += self._idf[term]
        total = self._total(terms)
        return {index: share / total for index, share in shares.items()}


def _terms(text: str) -> frozenset[str]:
    words = [w for w in syllables(text) if w not in STOP]
    return frozenset(words) | {f"{a} {b}" for a, b in pairwise(words)}


def _share_out(text: str, turn: Turn, mine: list[int], weights: _Weights) -> list[tuple[int, int]]:
    whole = trim(text, turn.answer[0].start, turn.answer[-1].end, " \t\n")
    if len(mine) == 1:
        return [whole]
    numbered = [p for p in turn.answer if p.itemised]
    if len(numbered) == len(mine):
        return [(p.start, p.end) for p in numbered]
    inline = _inline_items(text, *whole)
    if len(inline) == len(mine):
        return inline
    said = [s for p in turn.answer for s in sentences(text, p.start, p.end)]
    pieces = [s for s in said if not _POLITE.match(fold(text[s[0] : s[1]]))]
    if len(pieces) < len(mine):
        pieces = [c for s, e in pieces for c in _clauses(text, s, e)]
    if len(pieces) < len(mine):
        if len(pieces) < 2:
            return [whole] * len(mine)
        return [max(pieces, key=lambda p: weights.overlap(index, text[p[0] : p[1]])) for index in mine]
    return _in_order(text, pieces, mine, weights)


def _inline_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = list(re.finditer(r"(?:^|(?<=[\s;.]))\(?(?:\d{1,2}|[a-hđ])\)\s*", text[start:end]))
    return [
        trim(text, start + m.end(), start + (cuts[i + 1].start() if i + 1 < len(cuts) else end - start), " \t\n;")
        for i, m in enumerate(cuts)
    ]


def _clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut at semicolons, at stops that no capital follows (notes), and where raw speech passes to the next matter."""
    cuts = [(start + m.start(), start + m.end()) for m in _CLAUSE_END.finditer(text[start:end])]
    if not cuts and len(syllables(text[start:end])) > _RAW_SPEECH and "," not in text[start:end]:
        cuts = [(start + a, start + a) for a in cues.loose_cuts(fold(text[start:end]).replace("\n", " "))]
    out, at = [], start
    for stop, following in [*cuts, (end, end)]:
        if stop - at >= _CLAUSE:
            out.append((at, stop))
            at = following
        elif stop == end and out:
            out[-1] = (out[-1][0], end)
    return out or [(start, end)]


def _in_order(text: str, pieces: list[tuple[int, int]], mine: list[int], weights: _Weights) -> list[tuple[int, int]]:
    """Cut the pieces into as many runs as there are petitions, in order, so that they share most words."""
    gain = [[weights.overlap(k, text[s:e]) for s, e in pieces] for k in mine]
    n, m = len(mine), len(pieces)
    best: dict[tuple[int, int], tuple[float, int]] = {(0, 0): (0.0, 0)}
    for k in range(1, n + 1):
        for stop in range(k, m - (n - k) + 1):
            cuts_before = [cut for cut in range(k - 1, stop) if (k - 1, cut) in best]
            options = [(best[k - 1, cut][0] + sum(gain[k - 1][cut:stop]), cut) for cut in cuts_before]
            # between equals, even shares
            best[k, stop] = max(options, key=lambda option: (round(option[0], 6), -abs(stop - option[1] - m / n)))
    cuts, stop = [m], m
    for k in range(n, 0, -1):
        stop = best[k, stop][1]
        cuts.append(stop)
    cuts.reverse()
    return [(pieces[cuts[k]][0], pieces[cuts[k + 1] - 1][1]) for k in range(n)]


@dataclass(frozen=True, slots=True)
class _Statement:
    start: int
    end: int
    part: int


def _link_block(
    text: str,
    parts: list[Part],
    candidates: list[int],
    asked: Sequence[Asked],
    found: list[tuple[int, int] | None],
    weights: _Weights,
    *,
    clear: float = _LITTLE,
) -> None:
    """Give each petition the statements that are most clearly on it; what follows such a statement goes with it."""
    statements = [_Statement(s, e, n) for n, part in enumerate(parts) for s, e in _statements(text, part)]
    among = frozenset(candidates)
    owners: dict[int, list[int]] = {}  # statement → petitions
    main: dict[int, int] = {}  # petition → the statement that is most clearly on it
    claims: list[tuple[float, int, int]] = []
    for at, statement in enumerate(statements):
        words = text[statement.start : statement.end]
        named = _referred(words[:160], asked, candidates)
        if named and (len(named) == 1 or re.search(r"\b(?:hai|ba|các|những|cả)\b", words[:40])):
            owners[at] = named
            for index in named:
                main.setdefault(index, at)
            continue
        allowed = frozenset(named) if named else among
        scores = sorted(((s, -i) for i, s in weights.overlaps(words).items() if i in allowed), reverse=True)
        second = scores[1][0] if len(scores) > 1 else 0.0
        for share, negative in scores:
            if named or share >= _ENOUGH or (share >= clear and share >= 1.6 * second):
                claims.append((share + bool(named), -at, negative))
    # the clearest claims first, so that a petition is not given away to a chance word
    claims.sort(reverse=True)
    for _, minus, negative in claims:
        if -minus not in owners and -negative not in main:
            owners[-minus], main[-negative] = [-negative], -minus
    for _, minus, negative in claims:
        owners.setdefault(-minus, [-negative])
    _pair_rest(text, statements, owners, main, candidates, weights)
    for at in range(1, len(statements)):  # what is said next, without a word that points elsewhere
        if at not in owners and at - 1 in owners and statements[at].part == statements[at - 1].part:
            owners[at] = owners[at - 1]
    for index, at in main.items():
        first = last = at
        while first and _joined(statements, owners, first - 1, first, index):
            first -= 1
        while last + 1 < len(statements) and _joined(statements, owners, last, last + 1, index):
            last += 1
        start, end = statements[first].start, statements[last].end
        about = _ABOUT.match(text[start:end])
        found[index] = trim(text, start + about.end() if about and about.end() < end - start else start, end, " \t\n")


def _pair_rest(
    text: str,
    statements: list[_Statement],
    owners: dict[int, list[int]],
    main: dict[int, int],
    candidates: list[int],
    weights: _Weights,
) -> None:
    """Pair what is left on both sides, the likest first: an answer that begins a paragraph answers something."""
    open_ones = [i for i in candidates if i not in main]
    rank = {index: k / max(len(candidates) - 1, 1) for k, index in enumerate(candidates)}
    pairs = []
    for at, statement in enumerate(statements):
        if at in owners:
            continue
        heads = at == 0 or statements[at - 1].part != statement.part
        words = text[statement.start : statement.end]
        shares = weights.overlaps(words)
        for index in open_ones:
            share = shares.get(index, 0.0)
            if share >= (_TOUCH if heads else _LITTLE):
                near = 1 - abs(at / max(len(statements) - 1, 1) - rank[index])
                pairs.append((share + 0.03 * near, -at, -index))
    for _, minus, negative in sorted(pairs, reverse=True):
        if -minus not in owners and -negative not in main:
            owners[-minus], main[-negative] = [-negative], -minus


def _joined(statements: list[_Statement], owners: dict[int, list[int]], one: int, other: int, index: int) -> bool:
    """Whether two statements in a row, in one paragraph, both belong to a petition."""
    both = index in owners.get(one, ()) and index in owners.get(other, ())
    return both and statements[one].part == statements[other].part


def _statements(text: str, part: Part) -> list[tuple[int, int]]:
    """Sentences and clauses of an answer; the field that a paragraph names (``Về giao thông:``) goes with the first."""
    found = [c for s, e in sentences(text, part.start, part.end) for c in _clauses(text, s, e)]
    return [c for c in found if not _POLITE.match(fold(text[c[0] : c[1]]))]


def _referred(head: str, asked: Sequence[Asked], candidates: list[int]) -> list[int]:
    """Petitions that an answer names by number or by speaker."""
    if number := _NUMBER.search(fold(head)):
        mine = [i for i in candidates if asked[i].number == int(number.group(1))]
        if mine:
            return mine
    return _by_name(head, asked, candidates)


def _by_name(head: str, asked: Sequence[Asked], candidates: list[int]) -> list[int]:
    for match in _REFERENCE.finditer(head):
        words = [w for w in match.group(1).split() if w[:1].isupper()]
        if not words:
            continue
        called = fold(" ".join(words)).split()
        mine = []
        for index in candidates:
            petition = asked[index]
            name = fold(petition.speaker.name).split() if petition.speaker and petition.speaker.name else []
            if name and (name[-len(called) :] == called or called[: len(name)] == name or called[:1] == name[-1:]):
                mine.append(index)
        if mine:
            return mine
    return []
