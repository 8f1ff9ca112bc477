"""Train the splitter's sequence model: marked-up minutes, and minutes composed by program, → a model folder.

Needs python-crfsuite (`kiennghi[train]`), which fits the conditional random field; the trained model runs on numpy.
"""

from __future__ import annotations

import random
import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pycrfsuite

from .compose import composed, words_from
from .config import ReadSettings, SplitterSettings
from .markup import Gold, Line, MarkedMinutes, MarkedPetition, as_read, parse_text, to_text
from .read.plain import read_text
from .records import Minutes
from .split import by_rules
from .split.evidence import features
from .split.layout import elements
from .split.learned import rule_edges, rule_spans
from .split.model import LABELS, Floats, SequenceModel, SplitterConfig
from .split.turns import listed_officials
from .split.units import Unit, units_of
from .text import clean

Marked = tuple[dict[str, str], list[Line]]
_TEXT_SHARE = 0.35  # of composed minutes that are plain text


@dataclass(frozen=True, slots=True)
class Sequence_:
    """Units of one set of minutes with their features and labels."""

    units: tuple[Unit, ...]
    features: list[list[str]]
    labels: list[str]


def marked_minutes(marked: Marked, form: str, settings: ReadSettings) -> MarkedMinutes:
    """Minutes in markup as the reader gives them, as plain text (``txt``) or from a structured file (``docx``)."""
    meta, lines = marked
    if form == "txt":
        gold = to_text(meta, lines)
        text, blocks = read_text("".join(gold.parts).encode(), settings).finish()
    else:
        gold, made = as_read(lines)
        text, blocks = "".join(gold.parts), tuple(made)
    minutes = Minutes(f"m-{meta['id']}", f"{meta['id']}.{form}", "", form, text, blocks)
    petitions = sorted((_petition(gold, k) for k in gold.petitions), key=lambda p: p.start)
    return MarkedMinutes(
        meta["id"], meta["layout"], minutes, tuple(petitions), tuple(gold.negatives), tuple(sorted(gold.said))
    )


def _petition(gold: Gold, ident: str) -> MarkedPetition:
    found = gold.petitions[ident]
    outcome, due = gold.outcomes.get(ident, (None, None))
    return MarkedPetition(found["start"], found["end"], found["speaker"], gold.answers.get(ident), outcome, due)


def training_minutes(
    marked: Sequence[Marked], rows: Sequence[dict[str, object]], *, settings: SplitterSettings, read: ReadSettings
) -> tuple[list[MarkedMinutes], list[MarkedMinutes]]:
    """The marked-up minutes in both forms, and the composed ones each in one."""
    marked = [_composed_letters(m) for m in marked]
    real = [marked_minutes(m, form, read) for m in marked for form in ("txt", "docx")]
    rng = random.Random(settings.seed)  # noqa: S311 (no secret depends on it)
    made: list[MarkedMinutes] = []
    for text in composed(words_from(rows, marked), count=settings.composed, seed=settings.seed):
        one = parse_text(text)
        form = "txt" if "wrap" in one[0] or rng.random() < _TEXT_SHARE else "docx"
        made.append(marked_minutes(one, form, read))
    return real, made


def _composed_letters(marked: Marked) -> Marked:
    """The same in NFC, as the reader would give it."""
    meta, lines = marked
    return meta, [Line(line.kind, clean(line.text), [[clean(p) for p in c] for c in line.cells]) for line in lines]


def sequence_of(marked: MarkedMinutes, *, min_syllables: int) -> Sequence_:
    """Units of the minutes, with what they tell and what they are."""
    minutes = marked.minutes
    found = elements(minutes)
    officials = listed_officials(minutes.text, found)
    flow, asked = by_rules(minutes, found, officials, min_syllables=min_syllables)
    rules = rule_spans(flow, asked, officials)
    units = units_of(minutes.text, found, rule_edges(rules), wrapped=minutes.format == "pdf")
    return Sequence_(tuple(units), features(minutes.text, found, units, rules), unit_labels(marked, units))


def unit_labels(marked: MarkedMinutes, units: Sequence[Unit]) -> list[str]:
    """The label of each unit, by the span that has most of it."""
    petitions = _Spans((p.start, p.end) for p in marked.petitions)
    answers = _Spans(marked.answers)
    labels: list[str] = []
    last = -1
    for unit in units:
        found = petitions.of(unit)
        if found >= 0:
            labels.append("I" if found == last else "B")
            last = found
        else:
            labels.append("A" if answers.of(unit) >= 0 else "P")
    for follower, leader in (("BL", "L"), ("AM", "M")):  # what leads to it in the same paragraph
        for i in range(len(units) - 2, -1, -1):
            if labels[i] == "P" and labels[i + 1] in follower and units[i].place is units[i + 1].place:
                labels[i] = leader
    return labels


class _Spans:
    def __init__(self, spans: Iterable[tuple[int, int]]):
        self._spans = sorted(spans)
        self._starts = [s for s, _ in self._spans]

    def of(self, unit: Unit) -> int:
        """Index of the span that has more than half of the unit, or -1."""
        at = bisect_right(self._starts, unit.end)
        for index in range(max(0, at - 3), at):
            start, end = self._spans[index]
            if 2 * (min(end, unit.end) - max(start, unit.start)) > unit.end - unit.start:
                return index
        return -1


def fit(
    real: Sequence[Sequence_], made: Sequence[Sequence_], *, settings: SplitterSettings, name: str, sure: float
) -> tuple[SplitterConfig, list[str], Floats, Floats]:
    """Fit the field. Marked-up minutes count ``real_weight`` times; some copies go without what the rules say.

    Returns:
        What `split.model.save_splitter` writes.
    """
    rng = random.Random(settings.seed)  # noqa: S311
    trainer = pycrfsuite.Trainer(verbose=False)
    for sequence, weight in [*((s, settings.real_weight) for s in real), *((s, 1) for s in made)]:
        if not sequence.units:
            continue
        for _ in range(weight):
            trainer.append(sequence.features, sequence.labels)
        if rng.random() < settings.without_rules:
            bare = [[f for f in names if "rule=" not in f] for names in sequence.features]
            trainer.append(bare, sequence.labels)
    trainer.set_params(
        {
            "c1": settings.l1,
            "c2": settings.l2,
            "max_iterations": settings.iterations,
            "feature.possible_transitions": True,
            "feature.minfreq": settings.min_count,
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model.crfsuite")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    weights = {key: w for key, w in info.state_features.items() if abs(w) >= settings.smallest_weight}
    names = sorted({feature for feature, _ in weights})
    rows = {feature: row for row, feature in enumerate(names)}
    state = np.zeros((len(names), len(LABELS)), dtype=np.float32)
    for (feature, label), weight in weights.items():
        state[rows[feature], LABELS.index(label)] = weight
    transition = np.full((len(LABELS), len(LABELS)), -20.0, dtype=np.float32)
    for (before, after), weight in info.transitions.items():
        transition[LABELS.index(before), LABELS.index(after)] = weight
    config = SplitterConfig(format=1, name=name, labels=LABELS, sure=sure)
    return config, names, state, transition


def model_of(fitted: tuple[SplitterConfig, list[str], Floats, Floats]) -> SequenceModel:
    """The model as it will run."""
    return SequenceModel(*fitted)
