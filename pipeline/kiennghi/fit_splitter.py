"""Train the splitter's sequence model: marked-up minutes, and minutes composed by program, → a model folder.

Needs python-crfsuite (`kiennghi[train]`), which fits the conditional random field; the trained model runs on numpy.
"""

from __future__ import annotations

import json
import random
import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite

from .compose import composed, words_from
from .config import ReadSettings, SplitterSettings
from .errors import InputError
from .markup import Gold, Line, MarkedMinutes, MarkedPetition, as_read, parse, parse_text, to_text
from .read.plain import read_text
from .records import Minutes
from .split import by_rules
from .split.evidence import features
from .split.layout import elements
from .split.learned import rule_edges, rule_spans
from .split.model import LABELS, Floats, SequenceModel, SplitterConfig, save_splitter
from .split.turns import listed_officials
from .split.units import Unit, units_of
from .text import clean

Marked = tuple[dict[str, str], list[Line]]
_TEXT_SHARE = 0.35  # of composed minutes that are plain text
_LEAST = 4  # syllables of the shortest petition
_UNMEASURED = 0.9  # probability from which a cut is sure where nothing was measured


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


@dataclass(frozen=True, slots=True)
class TrainedSplitter:
    """What a training made, and of what."""

    folder: Path
    minutes: int
    composed: int
    features: int
    sure: float


def train_splitter(
    sources: Sequence[Path],
    petitions: Path,
    out: Path,
    *,
    name: str,
    settings: SplitterSettings,
    read: ReadSettings,
    measured: Path | None = None,
) -> TrainedSplitter:
    """Train on all marked-up minutes below the sources and write the model's folder with its card.

    Args:
        petitions: labelled petitions (JSON lines) from whose words more minutes are composed.
        measured: what ``benchmarks/split_families.py --out`` wrote: its table goes into the card, and the bound of
            sure cuts is set on its held-out cuts. Without it, no cut is called sure below a probability of 0.9.

    Raises:
        InputError: there are no marked-up minutes, or one of them or the petitions cannot be read.
    """
    files = [p for source in sources for p in ([source] if source.is_file() else sorted(source.glob("*.mm")))]
    if not files:
        raise InputError("empty", f"no .mm files in {', '.join(map(str, sources))}; data/README.md tells what they are")
    marked = [_parsed(path) for path in files]
    rows = _rows(petitions)
    figures = json.loads(measured.read_text(encoding="utf-8")) if measured else None
    sure = sure_bound(figures["cuts"], error=settings.sure_error) if figures else _UNMEASURED
    real, made = training_minutes(marked, rows, settings=settings, read=read)
    sequences = [sequence_of(m, min_syllables=_LEAST) for m in (*real, *made)]
    config, names, state, transition = fit(
        sequences[: len(real)], sequences[len(real) :], settings=settings, name=name, sure=sure
    )
    save_splitter(out, config, names, state, transition)
    trained = TrainedSplitter(out, len(marked), len(made), len(names), sure)
    (out / "README.md").write_text(_card(trained, name, settings, marked, figures), encoding="utf-8")
    return trained


def _parsed(path: Path) -> Marked:
    try:
        meta, lines = parse(path)
        as_read(lines)
        missing = [key for key in ("id", "layout", "place") if not meta.get(key)]
    except (OSError, UnicodeDecodeError, KeyError, ValueError) as e:
        raise InputError("broken", f"{path}: no marked-up minutes ({type(e).__name__}: {e}); see data/README.md") from e
    if missing:
        raise InputError("broken", f"{path}: its head has no @{missing[0]}; see data/README.md")
    return meta, lines


def _rows(path: Path) -> list[dict[str, object]]:
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as e:
        raise InputError("broken", f"{path}: no JSON lines of labelled petitions ({e}); see data/README.md") from e


def sure_bound(cuts: Sequence[tuple[float, bool]], *, error: float) -> float:
    """The lowest probability of borders from which no more than this share of the cuts is wrong."""
    bound, wrong = 1.0, 0
    ordered = sorted(cuts, key=lambda cut: -cut[0])
    for count, (probability, right) in enumerate(ordered, 1):
        wrong += not right
        last = count == len(ordered) or ordered[count][0] < probability
        if last and wrong <= error * count:
            bound = probability
    return bound


def _card(
    trained: TrainedSplitter,
    name: str,
    settings: SplitterSettings,
    marked: Sequence[Marked],
    figures: dict[str, Any] | None,
) -> str:
    families = sorted({meta["layout"] for meta, _ in marked})
    out = [
        f"# Model `{name}`",
        "",
        "Cuts minutes into petitions and answers: a linear-chain conditional random field over clauses,",
        "whose features are words, cues, layout, who is speaking, and what the rules of `kiennghi.split` make of the",
        "same minutes. The rules trim borders and name speakers; the model decides what is a petition and an answer.",
        "",
        f"Learnt from {trained.minutes} marked-up minutes in {len(families)} families of layouts, each as text",
        f"and as a structured file, and from {trained.composed} composed by program (`kiennghi.compose`) of",
        f"labelled petitions. {trained.features} features (`features.json`); labels B, I (a petition begins, goes on),",
        "A (answer), L, M (what leads to a petition, to an answer), P (the rest); `weights.safetensors`. No pickle,",
        "nothing fetched, numpy alone to run.",
        "",
        f"Settings: `{settings.model_dump_json()}`",
        "",
        f"Cuts whose borders have a probability of {trained.sure:.3f} or more are sure (`cut_sure`).",
    ]
    if figures is not None:
        cuts = figures["cuts"]
        kept = [hit for probability, hit in cuts if probability >= trained.sure]
        wrong = sum(not hit for hit in kept) / max(len(kept), 1)
        out += [
            f"Of {len(cuts)} cuts in layouts not learnt from, {100 * len(kept) / max(len(cuts), 1):.1f}% are sure, and",
            f"{100 * wrong:.1f}% of these are wrong at IoU 0.8.",
            "",
            "## On families of layouts that the model has not seen",
            "",
            f"Leave one family out, {figures['minutes']} minutes, {figures['how']}. F1 at IoU 0.8 (strict), 0.5",
            "(loose), in brackets that of the rules alone, written on 26 of these minutes; recall and noise of",
            "syllables; speakers and answers of those petitions found that have one.",
        ]
        for form, mean in figures["mean_strict"].items():
            out += ["", f"### .{form}: mean strict {mean:.3f}", ""]
            out += ["| family | petitions | strict | loose | recall | noise | speaker | answer |", "|" + "---|" * 8]
            for family, by_form in sorted(figures["families"].items()):
                rules, model = by_form[form]["rules"], by_form[form]["model"]
                cells = [f"{model[k]:.3f}" for k in ("recall", "noise", "speaker", "answer")]
                scores = [f"{model[k]:.3f} ({rules[k]:.3f})" for k in ("strict", "loose")]
                out.append(f"| {' | '.join([family, str(model['gold']), *scores, *cells])} |")
    out += [
        "",
        "**Limits.** The minutes were written by language models from one description of layouts, so that real",
        "minutes are more unlike them than these are unlike each other. Speakers are told where minutes name them.",
    ]
    return "\n".join(out) + "\n"


def model_of(fitted: tuple[SplitterConfig, list[str], Floats, Floats]) -> SequenceModel:
    """The model as it will run."""
    return SequenceModel(*fitted)
