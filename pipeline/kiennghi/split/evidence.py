"""What each unit of the minutes tells: its words, its layout, who was speaking, and what the rules made of it.

Features are short strings (``ask``, ``w0=de``, ``col=answer``), so that a model's weights can be read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..text import fold, plain_tones
from . import cues
from .answers import STOP
from .layout import Element, Paragraph
from .turns import People
from .units import Place, Unit

_WORD = re.compile(r"\w+")
_FIRST_PERSON = re.compile(r"\b(?:toi|em|chau|tui|chung toi|gia dinh toi|nha toi|ba con|dan chung toi|minh|con toi)\b")
_AUTHORITY = re.compile(
    r"\b(?:ubnd|uy ban|so|phong|cong an|dang uy|huyen uy|thanh uy|tinh uy|ban quan ly|trung tam|chi cuc|hdnd|bo|cong ty|dien luc)\b"
)
_WILL = re.compile(
    r"\b(?:se|da|dang|du kien|giao|chi dao|tiep thu|ghi nhan|phoi hop|bo tri|hoan thanh|trien khai|khoi cong|theo quy dinh|can cu|trong thang|truoc ngay|quy (?:i|ii|iii|iv|1|2|3|4)\b)"
)
_THANK = re.compile(
    r"\b(?:cam on|tran trong|kinh thua|kinh chuc|chuc|xin het|het a|nhat tri|phan khoi|hoan nghenh|ghi nhan)\b"
)
_QUESTION = re.compile(
    r"\b(?:bao gio|khi nao|the nao|nhu the nao|o dau|gi|sao|chua|khong|khong a|may)\s*(?:a|vay|nhi|the)?\s*\?"
)
_PERSON = re.compile(r"\b(?:ong|ba|anh|chi|co|chu|bac|cu tri|dong chi|d/c|ban|em|cu)\b")
_PLACE = re.compile(r"\b(?:thon|xom|ap|to|khu pho|kp|khu|khom|ban|xa|phuong|tdp|to dan pho|chi hoi|chi bo)\b")
_MEETING = re.compile(
    r"\b(?:hoi nghi|buoi|cuoc|chuong trinh|bien ban|dai bieu|phat bieu|doi thoai|tiep xuc|ky hop|bao cao)\b"
)
_REFERS = re.compile(r"^(?:ve|doi voi|lien quan|rieng|noi dung|y kien|kien nghi|cau hoi|viec)\b")
_ANSWERER = re.compile(
    r"\b(?:tra loi|giai trinh|giai dap|phan hoi|tiep thu|tra loi cu tri|y kien giai quyet|ket qua)\b"
)
_HEAD = 600  # characters of a unit that are looked at: a megabyte without a stop is one unit
_LENGTHS = (2, 4, 7, 11, 17, 26, 40, 70)


@dataclass(frozen=True, slots=True)
class RuleSpans:
    """What the rules made of the minutes, each list in order: petitions, answers, what the chair concludes, turns."""

    petitions: Sequence[tuple[int, int]]
    answers: Sequence[tuple[int, int]]
    conclusions: Sequence[tuple[int, int]]
    turns: Sequence[tuple[int, int]]
    listed: Sequence[bool]
    """For each turn, whether it is an item of a list or table of petitions."""
    officials: frozenset[str] = frozenset()
    """Folded names of those whom the minutes list with an office."""


class _Intervals:
    """Looks up the span that covers most of another."""

    def __init__(self, spans: Iterable[tuple[int, int]]):
        self.spans = sorted(spans)
        self._starts = [s for s, _ in self.spans]

    def at(self, start: int, end: int) -> int:
        """Index of the span that covers at least half of ``start..end``, or -1."""
        k = bisect_right(self._starts, start) - 1
        for index in (k, k + 1):
            if 0 <= index < len(self.spans):
                s, e = self.spans[index]
                if 2 * (min(e, end) - max(s, start)) >= end - start:
                    return index
        return -1


def _length(n: int) -> str:
    return f"len<{next((bound for bound in _LENGTHS if n <= bound), 99)}"


def rule_labels(units: Sequence[Unit], rules: RuleSpans) -> list[str]:
    """What the rules say each unit is: B, I (a petition), A (an answer), C (the chair concludes), T (in a turn), O."""
    petitions, answers = _Intervals(rules.petitions), _Intervals(rules.answers)
    conclusions, turns = _Intervals(rules.conclusions), _Intervals(rules.turns)
    out, last = [], -1
    for unit in units:
        found = petitions.at(unit.start, unit.end)
        if found >= 0:
            out.append("I" if found == last else "B")
            last = found
        elif answers.at(unit.start, unit.end) >= 0:
            out.append("A")
        elif conclusions.at(unit.start, unit.end) >= 0:
            out.append("C")
        elif (turn := turns.at(unit.start, unit.end)) >= 0:
            out.append("T" if not rules.listed[turn] else "t")
        else:
            out.append("O")
    return out


def features(text: str, elements: Sequence[Element], units: Sequence[Unit], rules: RuleSpans) -> list[list[str]]:
    """Features of every unit, those of its neighbours that matter among them."""
    own, shared = [], []
    labels = rule_labels(units, rules)
    state = _State(rules.officials)
    before: Unit | None = None
    whole: list[str] = []
    for unit, label in zip(units, labels, strict=True):
        if before is None or unit.sentence != before.sentence:
            whole = _sentence(text, unit)
        if before is None or unit.place is not before.place:
            state.enter(text, elements, unit.place)
        terms = _terms(text[unit.start : min(unit.end, unit.start + _HEAD)])
        local, told = _own(text, unit, state)
        local += state.before(unit, told, terms)
        state.told(told, terms)
        ends = unit.end >= unit.sentence[1]
        where = (
            "only"
            if ends and unit.start <= unit.sentence[0]
            else "first"
            if unit.start <= unit.sentence[0]
            else "last"
            if ends
            else "inside"
        )
        local += [f"at={where}", *whole, *(f"{f}|at={where}" for f in whole[:2])]
        own.append(local + state.features(unit) + _layout(unit, before))
        shared.append([*told, unit.cut, f"rule={label}"])
        before = unit
    out: list[list[str]] = []
    for i, (unit, label) in enumerate(zip(units, labels, strict=True)):
        mine = own[i] + shared[i] + [f"rule={label}|first={int(unit.nth == 0)}", "bias"]
        mine.append(f"ahead={_ahead(units, shared, i)}")
        for distance in (1, 2, 3):
            for sign, j in (("-", i - distance), ("+", i + distance)):
                if not 0 <= j < len(units):
                    mine.append(f"{sign}{distance}:edge")
                    continue
                same = "s" if units[j].place is unit.place else "d"
                if distance == 1:
                    mine += [f"{sign}1{same}:{f}" for f in shared[j]]
                else:
                    mine += [f"{sign}2{same}:{f}" for f in shared[j] if f.startswith(("rule", "act", "cue", "lbl"))]
        for name, j in (("prev", i - 1), ("next", i + 1)):
            if 0 <= j < len(units):
                mine.append(f"rule={label}|{name}={labels[j]}")
        out.append(mine)
    return out


_HAD = {
    "act=ask": "a",
    "act=weak_ask": "w",
    "complains": "c",
    "proposes": "p",
    "act=courtesy": "y",
    "act=question": "q",
}


def _sentence(text: str, unit: Unit) -> list[str]:
    """What the whole sentence does: its parts say less alone."""
    start, end = unit.sentence
    words = text[start : min(end, start + _HEAD)]
    out = [f"S:{cues.act(words)}", f"S:{_length(len(_WORD.findall(words)))}", f"S:end={words.rstrip()[-1:]}"]
    folded = fold(words).replace("\n", " ")
    out += [f"S:{name}" for name, pattern in _OF_SENTENCES if pattern.search(folded)]
    return out


def _ahead(units: Sequence[Unit], shared: Sequence[Sequence[str]], i: int) -> str:
    """In how many units something is asked, in the same sentence."""
    for distance in range(1, 5):
        if i + distance >= len(units) or units[i + distance].sentence != units[i].sentence:
            return "none"
        if "act=ask" in shared[i + distance]:
            return str(min(distance, 3))
    return "none"


class _State:
    """What was said before: the section, the last speaker, the last label, the shape of the list we are in."""

    def __init__(self, officials: frozenset[str]) -> None:
        self.people = People(officials)
        self.asked = 0
        """Units that ask since somebody took the floor or an item began; and what else was said since."""
        self.had: set[str] = set()
        self.recent: list[frozenset[str]] = []
        self.section = "none"
        self.heading: list[str] = []
        self.speaker = "none"
        self.since_speaker = 0
        self.label = "none"
        self.since_label = 0
        self.marker: str | None = None
        self.marker_before: str | None = None
        self.cells: dict[str, str] = {}
        self.element = -1

    def enter(self, text: str, elements: Sequence[Element], place: Place) -> None:
        """Pass to another paragraph or cell."""
        self.since_speaker += 1
        self.since_label += 1
        if place.marker is not None or place.kind != "paragraph":
            self._anew()
        if place.marker is not None or place.kind != "cell":
            self.marker_before, self.marker = self.marker, place.marker
        self.element = place.element
        element = elements[place.element]
        if isinstance(element, Paragraph):
            words = text[element.body : element.end]
            if len(words) < 160 and (
                element.heading or element.marker in ("roman", "upper", "decimal") or words.rstrip().endswith(":")
            ):
                section = cues.section_of(words)
                if section is not None and (element.heading or element.marker != "decimal" or len(words) < 90):
                    self.section = section
                    self.heading = _WORD.findall(fold(words))[:6]
                    self.label = "none"

    def told(self, told: list[str], terms: frozenset[str]) -> None:
        """Take note of what a unit says of the speaker, and of its matter."""
        self.recent = [*self.recent[-2:], terms]
        if "ordinal" in told:
            self._anew()
        if "act=ask" in told or "act=weak_ask" in told:
            self.asked += 1
        self.had.update(short for feature, short in _HAD.items() if feature in told)
        for feature in told:
            if feature.startswith("cue="):
                self.speaker, self.since_speaker = feature[4:], 0
                self._anew()
            elif feature.startswith("lbl="):
                self.label, self.since_label = feature[4:], 0

    def _anew(self) -> None:
        self.asked = 0
        self.had = set()

    def before(self, unit: Unit, told: list[str], terms: frozenset[str]) -> list[str]:
        """Whether something was asked already, and how much of the matter was spoken of just before."""
        asked = min(self.asked, 2)
        act = next(f for f in told if f.startswith("act="))
        had = "".join(sorted(self.had))
        out = [f"had={had}|{act}", f"had={had}|{act}|cut={unit.cut}", f"had={had}|complains={int('complains' in told)}"]
        out += [f"asked={asked}", f"asked={asked}|{act}", f"asked={asked}|cut={unit.cut}"]
        if unit.nth and terms:
            seen = frozenset().union(*self.recent)
            shared = len(terms & seen) / len(terms)
            level = "none" if shared == 0 else "low" if shared < 0.15 else "some" if shared < 0.35 else "much"
            out += [f"shared={level}", f"shared={level}|asked={asked}", f"shared={level}|{act}|asked={asked}"]
        return out

    def features(self, unit: Unit) -> list[str]:
        """As features."""
        near = min(self.since_speaker, 3)
        return [
            f"sec={self.section}",
            f"who={self.speaker}",
            f"who={self.speaker}/{near}",
            f"sec={self.section}|who={self.speaker}",
            f"said={self.label}/{min(self.since_label, 3)}",
            f"same={int(unit.place.marker is not None and unit.place.marker == self.marker_before)}",
            *(f"h={w}" for w in self.heading[:4]),
        ]


def _layout(unit: Unit, before: Unit | None) -> list[str]:
    place = unit.place
    first = unit.nth == 0
    out = [
        f"kind={place.kind}",
        f"mark={place.marker}",
        f"first={int(first)}",
        f"first={int(first)}|mark={place.marker}",
        f"cut={unit.cut}",
    ]
    if place.kind == "cell":
        out += [
            f"col={place.column}",
            f"col={place.column}|first={int(first)}|p={min(place.paragraph, 1)}",
            *(f"hd={w}" for w in place.header.split()[:5]),
        ]
    if before is not None and first:
        out.append(f"from={before.place.kind}/{before.place.marker}>{place.kind}/{place.marker}")
    return out


def _own(text: str, unit: Unit, state: _State) -> tuple[list[str], list[str]]:  # noqa: PLR0915 (one feature a line)
    """Features of the unit's words, and the few of them that its neighbours should know as well."""
    words = text[unit.start : min(unit.end, unit.start + _HEAD)]
    lowered = plain_tones(words.lower())
    folded = fold(words).replace("\n", " ")
    tokens = _WORD.findall(folded)
    marked = _WORD.findall(lowered)
    n = len(tokens)
    told: list[str] = [_length(n)]
    bare = folded.strip(' .,;:!?-–—"“”()')
    act = cues.act(words)
    told.append(f"act={act}")
    last = words.rstrip()[-1:]
    told.append(f"end={last if last in '.,;:?!…”)' else 'x'}")
    if cues.complains(words):
        told.append("complains")
    if cues.PROPOSES.search(folded):
        told.append("proposes")
    if cues.FOLLOWS_ON.match(bare):
        told.append("follows")
    if cues.ORDINAL.match(folded):
        told.append("ordinal")
    if unit.nth == 0 or unit.cut in ("sentence", "rule", "item", "quote"):
        cue = cues.speaker_cue(text, unit.start, min(len(text), unit.start + 260) if unit.nth == 0 else unit.end)
        if cue is not None:
            cue = state.people.recognise(cue)
            side = "chair" if cue.chair else "official" if cue.official else "citizen"
            told.append(f"cue={side}")
            if cue.answers:
                told.append("cue:answers")
            if cue.speaks:
                told.append("cue:speaks")
            if cue.named:
                told.append("cue:named")
    if unit.nth == 0:
        if label := cues.ANSWER_LABEL.match(folded):
            told.append("lbl=answer" + ("!" if label.end() >= len(folded.rstrip()) else ""))
        elif cues.ASK_LABEL.match(folded):
            told.append("lbl=ask")
    local: list[str] = []
    for name, pattern in _PATTERNS:
        if pattern.search(folded):
            local.append(name)
    local += [f"w={w}" for w in sorted(set(marked))[:60]]
    local += [f"b={a}_{b}" for a, b in sorted(set(pairwise(marked)))[:60]]
    for k in range(min(3, n)):
        local.append(f"w{k}={tokens[k]}")
    if n > 1:
        local.append(f"w01={tokens[0]}_{tokens[1]}")
        local.append(f"wl={tokens[-2]}_{tokens[-1]}")
    if n > 2:
        local.append(f"w012={tokens[0]}_{tokens[1]}_{tokens[2]}")
    if n:
        local.append(f"z={tokens[-1]}")
    capitals = sum(w[0].isupper() for w in _WORD.findall(words))
    if n and capitals >= 0.6 * n:
        local.append("capitals")
    if words.isupper():
        local.append("upper")
    if words[:1].islower():
        local.append("lower0")
    if any(c.isdigit() for c in words):
        local.append("digits")
    if state.speaker != "none":
        local.append(f"act={act}|who={state.speaker}")
    local.append(f"act={act}|sec={state.section}")
    return local, told


def _terms(text: str) -> frozenset[str]:
    """Syllables that carry matter."""
    return frozenset(w for w in _WORD.findall(plain_tones(text.lower())) if w not in STOP and len(w) > 1)


_PATTERNS = (
    ("i", _FIRST_PERSON),
    ("authority", _AUTHORITY),
    ("will", _WILL),
    ("thank", _THANK),
    ("question", _QUESTION),
    ("person", _PERSON),
    ("place", _PLACE),
    ("meeting", _MEETING),
    ("refers", _REFERS),
    ("answerer", _ANSWERER),
    ("closing", cues.CLOSING),
    ("courtesy", cues.COURTESY),
    ("leadin", cues.LEAD_IN),
    ("introduces", cues.INTRODUCES),
    ("authasks", cues.AUTHORITY_ASKS),
)
_OF_SENTENCES = (
    ("i", _FIRST_PERSON),
    ("authority", _AUTHORITY),
    ("will", _WILL),
    ("person", _PERSON),
    ("answerer", _ANSWERER),
    ("authasks", cues.AUTHORITY_ASKS),
)
