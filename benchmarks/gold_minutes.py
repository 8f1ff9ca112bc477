"""Marked-up minutes as read back from any format, with their gold spans as offsets into the text that was read.

The words are the same in every format, so that the spans of the plain text are carried over by aligning syllables.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from kiennghi.markup import MarkedMinutes, MarkedPetition
from kiennghi.records import Minutes, Petition
from kiennghi.text import clean, fold, syllables

_WORD = re.compile(r"\w+")
STRICT, LOOSE = 0.8, 0.5


class Alignment:
    """Offsets of one text → offsets of another that has the same words."""

    def __init__(self, source: str, target: str):
        self._source = [m.span() for m in _WORD.finditer(source)]
        self._target = [m.span() for m in _WORD.finditer(target)]
        a, b = ([fold(text[s:e]) for s, e in spans] for text, spans in ((source, self._source), (target, self._target)))
        self._to: dict[int, int] = {}
        start = 0
        while start < min(len(a), len(b)) and a[start] == b[start]:
            self._to[start] = start
            start += 1
        matcher = SequenceMatcher(None, a[start:], b[start:], autojunk=False)
        for block in matcher.get_matching_blocks():
            for k in range(block.size):
                self._to[start + block.a + k] = start + block.b + k
        self._starts = [s for s, _ in self._source]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The span in the target; None where its words are not there."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        if first and self._source[first - 1][1] > start:
            first -= 1
        found = [self._to[k] for k in range(first, last) if k in self._to]
        return (self._target[found[0]][0], self._target[found[-1]][1]) if found else None


def gold_minutes(gold: Path, text_file: Path, family: str, minutes: Minutes) -> MarkedMinutes:
    """Carry the gold spans of ``text_file`` over to the minutes read from whatever format."""
    data = json.loads(gold.read_text(encoding="utf-8"))
    raw = text_file.read_text(encoding="utf-8")
    cleaned = clean(raw)
    if len(cleaned) == len(raw):
        source, move = cleaned, int
    else:  # decomposed Unicode: shorter once composed
        source, move = cleaned, lambda at: len(clean(raw[:at]))
    same = source == minutes.text
    alignment = None if same else Alignment(source, minutes.text)

    def carried(start: int, end: int) -> tuple[int, int] | None:
        start, end = move(start), move(end)
        return (start, end) if alignment is None else alignment.span(start, end)

    petitions = []
    for p in data["petitions"]:
        span = carried(p["start"], p["end"])
        answer = p["answer"]
        if span:
            petitions.append(
                MarkedPetition(
                    *span,
                    p["speaker"],
                    carried(answer["start"], answer["end"]) if answer else None,
                    (answer or {}).get("outcome"),
                    (answer or {}).get("due"),
                )
            )
    negatives = [s for n in data["non_petitions"] if (s := carried(n["start"], n["end"]))]
    answers = [s for a in data.get("answers", []) if (s := carried(a["start"], a["end"]))]
    return MarkedMinutes(gold.stem, family, minutes, tuple(petitions), tuple(negatives), tuple(answers))


def score(gold: MarkedMinutes, found: Sequence[Petition]) -> Counter[str]:
    """Counts of one document, as the split scorer counts: syllables in common over syllables of both."""
    words = [m.span() for m in _WORD.finditer(gold.minutes.text)]
    starts = [s for s, _ in words]

    def covered(start: int, end: int) -> range:
        return range(bisect_left(starts, start), bisect_left(starts, end))

    wanted = [covered(p.start, p.end) for p in gold.petitions]
    given = [covered(p.start, p.end) for p in found]
    pairs = sorted(
        ((iou(a, b), i, j) for i, a in enumerate(wanted) for j, b in enumerate(given) if iou(a, b) > 0),
        key=lambda t: (-t[0], t[1], t[2]),
    )
    counts: Counter[str] = Counter(gold=len(wanted), found=len(given))
    matched: list[tuple[int, int]] = []
    for name, bar in (("strict", STRICT), ("loose", LOOSE)):
        matched, used_i, used_j = [], set(), set()
        for value, i, j in pairs:
            if value >= bar and i not in used_i and j not in used_j:
                used_i.add(i)
                used_j.add(j)
                matched.append((i, j))
        counts[name] = len(matched)
    gold_set, found_set = _union(wanted), _union(given)
    counts["gold_syllables"], counts["both_syllables"] = len(gold_set), len(gold_set & found_set)
    counts["found_syllables"] = len(found_set)
    for i, j in matched:
        want, got = gold.petitions[i], found[j]
        if want.speaker:
            counts["speaker_gold"] += 1
            said = got.speaker.name if got.speaker and got.speaker.name else ""
            counts["speaker_right"] += syllables(said)[-2:] == syllables(want.speaker)[-2:]
        if want.answer:
            counts["answer_gold"] += 1
            if got.answer:
                counts["answer_right"] += iou(covered(*want.answer), covered(got.answer.start, got.answer.end)) >= LOOSE
    return counts


def ratios(counts: Counter[str]) -> dict[str, float]:
    """The figures of counts that were added up."""

    def f1(hits: int) -> float:
        return 2 * hits / ((counts["gold"] + counts["found"]) or 1)

    return {
        "gold": counts["gold"],
        "strict": f1(counts["strict"]),
        "loose": f1(counts["loose"]),
        "recall": counts["both_syllables"] / (counts["gold_syllables"] or 1),
        "noise": (counts["found_syllables"] - counts["both_syllables"]) / (counts["found_syllables"] or 1),
        "speaker": counts["speaker_right"] / (counts["speaker_gold"] or 1),
        "answer": counts["answer_right"] / (counts["answer_gold"] or 1),
    }


def iou(a: range, b: range) -> float:
    """Intersection over union of two runs."""
    shared = max(0, min(a.stop, b.stop) - max(a.start, b.start))
    return shared / ((len(a) + len(b) - shared) or 1)


def _union(runs: Iterable[range]) -> set[int]:
    return set().union(*runs)
