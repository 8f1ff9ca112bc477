"""The learned cut: rules' evidence and a sequence model → turns, petitions with their borders' probability, answers.

The rules keep what they know best (who speaks, numbers, exact borders); the model decides what is a petition, where it
begins and ends, and what is an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..records import Speaker
from ..text import fold, sentences, squeeze, syllables
from . import cues
from .answers import Asked
from .asks import after_lead, trim_edges
from .evidence import RuleSpans, features
from .layout import Element, Paragraph, Table
from .model import Labelling, SequenceModel
from .turns import Flow, Part, People, Turn, row_speakers
from .units import Unit, units_of

_CHARACTERS_A_UNIT = 12  # fewer on average: no minutes, but a list of numbers or one thing repeated; the rules do
_MANY_UNITS = 500
_NEAR = 0.9  # intersection over union of two cuts that mean the same
_ALIKE = 0.6  # as much for two cuts of the same petition
_UNDERSTOOD = 0.85  # F1 of the rules' petitions by the model's from which the rules are thought to know the layout
_LATE = 3  # answers to more turns than this, after the last petition, are a section of their own
_ITEMS = 12  # paragraphs over which a speaker's items go on
_LABEL = re.compile(
    r"(?:Phiếu|Ý kiến|Kiến nghị|Câu hỏi|Câu|Lượt|Thư|Người hỏi|Người gửi|Họ tên|Hỏi bởi)\s*"
    r"(?:số|thứ)?\s*\d{0,3}\s*[.:(\[–—-]*\s*"
    r"(?:(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|bạn|ô|b|a|c)\.?\s+)?",
    re.I,
)
_SHORT_LINE = 14  # words of a line that only says who speaks
_PERSON = re.compile(
    r"(?<!\w)(?:ông|bà|anh|chị|cô|chú|bác|cụ|cử tri|đồng chí|đ/c|bạn|em|thầy|già làng|công dân|hộ)(?= [^\W\d_])", re.I
)
# The speaker speaks of another: "tôi đồng ý với ông X, …"
_OWN_WORDS = re.compile(
    r"\b(?:toi|em|chau|chung toi|tui|con|dong y|nhat tri|dong tinh|cung y|nhu y kien|cam on|ho nha|nha (?:ong|ba))\b"
)
_NAMED_AFTER = re.compile(r"[”\"]?\s*[,(–-]\s*(?=(?:ông|bà|anh|chị|cô|chú|bác|cụ|cử tri|đồng chí|đ/c)\s)", re.I)


@dataclass(frozen=True, slots=True)
class Cut:
    """The minutes as cut: turns and answers, petitions in order, and how probable the borders of each are."""

    flow: Flow
    asked: list[Asked]
    probabilities: list[float]
    by_rule: list[int | None]
    """For each petition the one of the rules that is the same, where the rules understood the layout."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Units in a row of one petition, or of one answer in one place."""

    first: int
    last: int
    start: int
    end: int


def cut(  # noqa: PLR0913 (the minutes in their parts, as the rules left them)
    text: str,
    elements: Sequence[Element],
    flow: Flow,
    asked: Sequence[Asked],
    *,
    officials: frozenset[str],
    model: SequenceModel,
    min_syllables: int,
    wrapped: bool,
) -> Cut | None:
    """Cut the minutes anew; None where they are no text that the model could know."""
    rules = rule_spans(flow, asked, officials)
    units = units_of(text, elements, rule_edges(rules), wrapped=wrapped)
    if len(units) > _MANY_UNITS and len(units) * _CHARACTERS_A_UNIT > len(text):
        return None
    labelling = model.label(features(text, elements, units, rules))
    starts = [p.start for p in asked]
    petitions = [_snapped(run, asked, starts) for run in _petitions(text, units, labelling.labels, min_syllables)]
    answers = _answers(units, labelling.labels)
    same = [_same(run, asked, starts, _ALIKE) for run in petitions]
    agreed = sum(k is not None for k in same)
    known = 2 * agreed >= _UNDERSTOOD * (len(petitions) + len(asked))
    made = _Flow(text, elements, units, flow, officials, known=known).build(petitions, answers)
    by_rule: list[int | None] = same if known else [None for _ in same]
    return Cut(made[0], made[1], [_border_probability(labelling, run) for run in petitions], by_rule)


def rule_spans(flow: Flow, asked: Sequence[Asked], officials: frozenset[str]) -> RuleSpans:
    """What the rules made of the minutes, as the model's evidence."""
    answers = [(p.start, p.end) for t in flow.turns for p in t.answer] + [(p.start, p.end) for p in flow.answers]
    turns = sorted((p.start, p.end, t.listed) for t in flow.turns for p in t.parts)
    return RuleSpans(
        [(p.start, p.end) for p in asked],
        sorted(answers),
        sorted((p.start, p.end) for p in flow.conclusions),
        [(s, e) for s, e, _ in turns],
        [listed for _, _, listed in turns],
        officials,
    )


def rule_edges(rules: RuleSpans) -> list[int]:
    """Offsets at which the rules saw something begin or end."""
    return [at for span in (*rules.petitions, *rules.answers, *rules.turns) for at in span]


def _petitions(text: str, units: Sequence[Unit], labels: Sequence[str], min_syllables: int) -> list[_Run]:
    """Petitions: B and the I after it, greetings and final punctuation trimmed off."""
    runs: list[list[int]] = []
    for i, label in enumerate(labels):
        if label == "B" or (label == "I" and (i == 0 or labels[i - 1] not in "BI")):
            runs.append([i, i])
        elif label == "I":
            runs[-1][1] = i
    out = []
    for first, last in runs:
        start = after_lead(text, units[first].start, units[first].end)
        if start >= units[first].end:
            start = units[first].start
        start, end = trim_edges(text, start, units[last].end)
        if start < end and len(syllables(text[start:end])) >= min_syllables:
            out.append(_Run(first, last, start, end))
    return out


def _same(run: _Run, asked: Sequence[Asked], starts: Sequence[int], least: float) -> int | None:
    """Index of the rules' petition that has this much in common with the run (intersection over union)."""
    at = bisect_right(starts, run.start)
    for k in range(max(0, at - 1), min(at + 1, len(asked))):
        rule = asked[k]
        shared = min(run.end, rule.end) - max(run.start, rule.start)
        if shared > 0 and shared >= least * (max(run.end, rule.end) - min(run.start, rule.start)):
            return k
    return None


def _snapped(run: _Run, asked: Sequence[Asked], starts: Sequence[int]) -> _Run:
    """The borders of the rules where they differ by a word or two: the rules know fillers and lead-ins best."""
    same = _same(run, asked, starts, _NEAR)
    return run if same is None else _Run(run.first, run.last, asked[same].start, asked[same].end)


def _answers(units: Sequence[Unit], labels: Sequence[str]) -> list[_Run]:
    """Answers: units in a row in one paragraph or cell."""
    out: list[_Run] = []
    for i, label in enumerate(labels):
        if label != "A":
            continue
        before = out[-1] if out else None
        if before and before.last == i - 1 and units[i - 1].place is units[i].place:
            out[-1] = _Run(before.first, i, before.start, units[i].end)
        else:
            out.append(_Run(i, i, units[i].start, units[i].end))
    return out


def _border_probability(labelling: Labelling, run: _Run) -> float:
    """The least probable of: it begins here, it goes on, it ends here."""
    p = labelling.probabilities
    out = labelling.probability(run.first, "B")
    for i in range(run.first + 1, run.last + 1):
        out = min(out, labelling.probability(i, "I"))
    if run.last + 1 < len(p):
        out = min(out, 1 - labelling.probability(run.last + 1, "I"))
    return out


class _Flow:
    """Puts petitions and answers back into turns: who speaks, and which answer follows whom."""

    def __init__(
        self,
        text: str,
        elements: Sequence[Element],
        units: Sequence[Unit],
        rules: Flow,
        officials: frozenset[str],
        *,
        known: bool,
    ):
        self.known = known
        self.text = text
        self.elements = elements
        self.units = units
        self.rules = rules
        self.people = People(officials)
        parts = sorted((p.start, p.end, k) for k, turn in enumerate(rules.turns) for p in turn.parts)
        self._parts = parts
        self._starts = [s for s, _, _ in parts]
        self._rows: dict[int, dict[int, Speaker | None]] = {}
        self.turns: list[Turn] = []
        self.answers: list[Part] = []
        self.asked: list[Asked] = []
        self.waiting = 0
        """Turns since the last answer."""
        self._rule_turn: int | None = None
        self._place: tuple[int, int] | None = None
        self._answered = -1
        """The element of the last answer."""
        self._said: tuple[Speaker | None, int] = (None, -9)
        """Who took the floor last, and in which element."""
        self._looked = 0
        self._names: dict[str, set[str]] | None = None
        self._homes: dict[tuple[int, int], list[int]] = {}
        """Starts of the petitions of each paragraph or table row."""
        self._ahead: dict[tuple[int, int], list[Part]] = {}
        """Answers that stand before the petitions of their paragraph or row."""

    def build(self, petitions: Sequence[_Run], answers: Sequence[_Run]) -> tuple[Flow, list[Asked]]:
        """Turns with their answers, and the petitions."""
        events = sorted([(r.start, 0, r) for r in petitions] + [(r.start, 1, r) for r in answers], key=lambda e: e[:2])
        for run in petitions:
            self._homes.setdefault(self._home(run), []).append(run.start)
        last_petition = petitions[-1].start if petitions else -1
        answered_before = False
        before = 0
        for start, kind, run in events:
            if kind == 0:
                self._petition(run, before)
                answered_before = False
            else:
                self._answer(run, late=start > last_petition, goes_on=answered_before)
                answered_before = True
            before = run.end
        return Flow(self.turns, self.answers), self.asked

    def _home(self, run: _Run) -> tuple[int, int]:
        place = self.units[run.first].place
        return place.element, place.row

    def _petition(self, run: _Run, before: int) -> None:
        unit = self.units[run.first]
        place = self._home(run)
        known = self._turn_at(run.start, run.end)
        said = self._announced(run, before)
        new = (
            not self.turns
            or known != self._rule_turn
            or (
                known is None
                and place != self._place
                and (said is not None or unit.place.kind == "cell" or unit.place.marker is not None)
            )
            or (said is not None and not self.known and not self._is_last(said))
            or self.waiting == 0
        )
        if new:
            turn = self._new_turn(run, unit, known, said)
            self.turns.append(turn)
            self.waiting += 1
        self._rule_turn, self._place = known, place
        if place in self._ahead:
            self.turns[-1].answer += self._ahead.pop(place)
            self.waiting = 0
        self.asked.append(Asked(run.start, run.end, self.turns[-1].speaker, len(self.turns) - 1, self.turns[-1].number))

    def _is_last(self, said: Speaker) -> bool:
        last = self.turns[-1].speaker
        if last is None or not last.name or not said.name:
            return said == last
        return fold(last.name).split()[-1:] == fold(said.name).split()[-1:]

    def _new_turn(self, run: _Run, unit: Unit, known: int | None, said: Speaker | None) -> Turn:
        element = self.elements[unit.place.element]
        if known is not None:
            rule = self.rules.turns[known]
            certain = rule.speaker is not None and rule.speaker.name is not None
            if self.known:
                speaker = rule.speaker if said is None or certain else said
            else:
                speaker = said or self._mentioned(run) or rule.speaker
                if speaker is None and isinstance(element, Paragraph):
                    speaker = self._inherited(element, unit.place.element) or self._signed(run)
            return Turn(self._whole(speaker), number=rule.number, page=rule.page, listed=rule.listed)
        speaker = said
        number = re.match(r"\d+", unit.place.label)
        if isinstance(element, Table):
            if speaker is None:
                rows = self._rows.setdefault(unit.place.element, row_speakers(self.text, element))
                speaker = rows.get(unit.place.row)
        elif speaker is None:
            speaker = self._inherited(element, unit.place.element)
        return Turn(
            self._whole(self._mentioned(run) or speaker or self._signed(run) or self._told_of(run)),
            number=int(number.group()) if number else None,
            page=element.page,
        )

    def _turn_at(self, start: int, end: int) -> int | None:
        """The rules' turn that has most of the span."""
        k = bisect_right(self._starts, start)
        best, share = None, 0
        for s, e, turn in self._parts[max(0, k - 1) : k + 2]:
            shared = min(e, end) - max(s, start)
            if shared > share:
                best, share = turn, shared
        return best

    def _announced(self, run: _Run, before: int) -> Speaker | None:
        """Whoever is announced between the petition before and this one, in this paragraph or on a line before."""
        unit = self.units[run.first]
        number = unit.place.element
        element = self.elements[number]
        if isinstance(element, Table):
            return None
        self._look_back(number)
        found: Speaker | None = None
        at = max(element.body, before)
        if at < run.start:
            for s, e in sentences(self.text, at, run.end):
                if s >= run.start:
                    break
                cue = cues.speaker_cue(self.text, s, e)
                if cue is not None:
                    cue = self.people.recognise(cue)
                    if not cue.official and (cue.named or cue.speaker.unit) and cue.body <= run.start + 25:
                        found = cue.speaker
            found = self._last_person(at, run.start) or found
            if found is None and at == element.body:
                found = self._labelled(element, run.start)
        if found is not None:
            self._said = (found, number)
        return found

    def _labelled(self, element: Paragraph, until: int) -> Speaker | None:
        """``Phiếu 3 (Bùi Thị Nhã, số 12): …``, ``Siu H'Nghen (học sinh): …``: a name without a title."""
        head = self.text[element.body : until].rstrip()
        if not head.endswith((":", "-", "–", "—", "“", '"')) or len(head.split()) > _SHORT_LINE:
            return None
        label = _LABEL.match(head)
        at = element.body + (label.end() if label else 0)
        name = cues.NAME.match(self.text, at, until)
        if name is None:
            return None
        words = name.group().rstrip(".").split()
        rest = self.text[name.end() : until].strip()
        known = words[0].lower() in cues.SURNAMES or label is not None
        folded = fold(self.text[at:until])
        if len(words) > 5 or (len(words) < 2 and not known) or cues.OFFICIAL.match(folded) or cues.CHAIR.match(folded):
            return None
        if rest and rest[0] not in ",(–-:—)":
            return None
        whole = " ".join(words)
        if self.people.official(fold(whole)):
            return None
        return Speaker(whole.title() if whole.isupper() else whole, None, squeeze(rest.strip(' ,()–-:.“"')) or None)

    def _inherited(self, element: Paragraph, number: int) -> Speaker | None:
        """The last speaker, while their items go on: no answer, no heading, no item of the same kind in between."""
        speaker, since = self._said
        if speaker is None or since < 0 or since >= number or number - since > _ITEMS or self._answered >= since:
            return None
        begun = self.elements[since]
        if not isinstance(begun, Paragraph) or (element.marker is not None and element.marker == begun.marker):
            return None
        between = self.elements[since + 1 : number + 1]
        if any(isinstance(e, Table) or e.heading for e in between):
            return None
        return speaker if element.marker is not None or number - since == 1 else None

    def _look_back(self, element: int) -> None:
        """Take note of lines between that only say who speaks."""
        for number in range(max(self._looked, element - 3), element):
            line = self.elements[number]
            if isinstance(line, Paragraph) and line.end - line.body < 200:
                cue = cues.speaker_cue(self.text, line.body, line.end)
                if cue is not None and cue.body >= line.end - 40:
                    cue = self.people.recognise(cue)
                    self._said = (None if cue.official else cue.speaker, number)
                elif cue is None and number == element - 1 and (bare := self._bare_name(line)):
                    self._said = (bare, number)
        self._looked = max(self._looked, element)

    def _bare_name(self, line: Paragraph) -> Speaker | None:
        """``Đặng Trần Hiếu (phường Cự Khối)`` on a line of its own."""
        name = cues.NAME.match(self.text, line.body, line.end)
        if name is None or len(self.text[line.body : line.end].split()) > _SHORT_LINE:
            return None
        words = name.group().rstrip(".").split()
        rest = self.text[name.end() : line.end].strip()
        if (
            not 2 <= len(words) <= 5
            or (rest and rest[0] not in ",(–-:")
            or (words[0].lower() not in cues.SURNAMES and not rest)
        ):
            return None
        whole = " ".join(words)
        return Speaker(whole.title() if whole.isupper() else whole, None, squeeze(rest.strip(" ,()–-:.")) or None)

    def _signed(self, run: _Run) -> Speaker | None:
        """``… (ông X, thôn Y)`` or ``“…”, ông X nói`` right after a petition."""
        after = _NAMED_AFTER.match(self.text, run.end, run.end + 12)
        if after is None:
            return None
        person = cues.person_at(self.text, after.end(), min(len(self.text), after.end() + 120))
        return person[0] if person else None

    def _mentioned(self, run: _Run) -> Speaker | None:
        """``… thư của cử tri X, thôn Y: “…``: who is named last in the sentence in whose middle the petition begins."""
        element = self.elements[self.units[run.first].place.element]
        if isinstance(element, Table):
            return None
        begun = next((s for s, e in sentences(self.text, element.body, run.end) if s < run.start < e), None)
        if begun is None or _OWN_WORDS.search(fold(self.text[begun : run.start])):
            return None
        return self._last_person(begun, run.start)

    def _told_of(self, run: _Run) -> Speaker | None:
        """In running prose: whoever was named last before, in the same paragraph."""
        element = self.elements[self.units[run.first].place.element]
        if isinstance(element, Table) or element.marker is not None:
            return None
        return self._last_person(element.body, run.start)

    def _last_person(self, start: int, end: int) -> Speaker | None:
        found = None
        for match in _PERSON.finditer(self.text, start, end):
            person = cues.person_at(self.text, match.start(), min(len(self.text), match.start() + 160))
            if person is None or not person[0].name or not person[0].name[0].isupper():
                continue
            names = fold(person[0].name)
            after = fold(self.text[person[1] : person[1] + 30]).lstrip(" ,–-(")
            if cues.OFFICIAL.match(after) or self.people.official(names):
                continue
            found = person[0]
        return found

    def _whole(self, speaker: Speaker | None) -> Speaker | None:
        """The whole name where it stands elsewhere: ``BÀ HỢP: tôi là Chử Thị Hợp``."""
        if speaker is None or not speaker.name or " " in speaker.name.strip():
            return speaker
        if self._names is None:
            self._names = {}
            for match in cues.NAME.finditer(self.text):
                words = match.group().rstrip(".").split()
                if 2 <= len(words) <= 5 and words[0].lower() in cues.SURNAMES:
                    self._names.setdefault(fold(words[-1]), set()).add(" ".join(words))
        whole = self._names.get(fold(speaker.name.strip()), set())
        titled = {w.title() if w.isupper() else w for w in whole}
        return replace(speaker, name=titled.pop()) if len(titled) == 1 else speaker

    def _answer(self, run: _Run, *, late: bool, goes_on: bool) -> None:
        unit = self.units[run.first]
        part = Part(run.start, run.end, unit.place.marker is not None)
        home = self._home(run)
        self._answered = unit.place.element
        mine = self._homes.get(home)
        if mine and mine[0] > run.start and (unit.place.kind == "cell" or self.waiting == 0):
            self._ahead.setdefault(home, []).append(part)
            return
        if not self.turns:
            self.answers.append(part)
            return
        in_row = unit.place.kind == "cell" and self._place == (unit.place.element, unit.place.row)
        if in_row:
            self.turns[-1].answer.append(part)
            self.waiting = 0
            return
        first = len(self.turns) - max(self.waiting, 1)
        if goes_on and self.answers and self.waiting == 0:
            self.answers.append(Part(part.start, part.end, part.itemised, self.answers[-1].answers))
            return
        if goes_on and self.waiting == 0:
            self.turns[-1].answer.append(part)
            return
        if late and self.waiting > _LATE:
            self.answers.append(part)
        elif self.waiting <= 1:
            self.turns[-1].answer.append(part)
        else:
            self.answers.append(Part(part.start, part.end, part.itemised, (first, len(self.turns) - 1)))
        self.waiting = 0
