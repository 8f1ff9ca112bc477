"""The card of a model, ``README.md`` in its folder: what it is, how it was made, how good it is; with its pictures."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from . import __version__
from .config import Labels, TrainSettings
from .corpus import Labelled
from .metrics import Interval, Judged, defined_scores, f1_scores, issue_pairs, nature_pairs, risk_coverage
from .text import squeeze

RISK_COVERAGE, LEARNING_CURVE = "risk-coverage.png", "learning-curve.png"
_WHAT = {
    "linear": "a linear text classifier (TF-IDF of words, syllables, syllables without marks and characters; logistic"
    " regression for each label; `weights.safetensors`, `vocabulary.json`, and for analysts the scikit-learn estimators"
    " in `model.skops`)",
    "encoder": "a transformer encoder fine-tuned for all labels at once (`encoder.onnx`, int8, and `tokenizer.json`)",
}
_COLOURS = {"linear": "#8a5a00", "encoder": "#1f6fb2", "both": "#1a1a1a"}


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How good a kind of model (a part, or ``both``) is when learnt from so many texts."""

    kind: str
    texts: int
    scores: dict[str, float]


@dataclass(frozen=True, slots=True)
class Figures:
    """How good the held-out labels are: of the model, of each of its parts alone, and of models of fewer texts."""

    judged: list[Judged]
    metrics: dict[str, Interval]
    calibration_errors: dict[str, float]
    alone: dict[str, dict[str, float]]
    curve: list[CurvePoint]
    typical: bool = False
    """Whether the held-out texts are as those in use (`TrainSettings.reference`)."""

    @property
    def coverage(self) -> float:
        """Share of texts that are sure."""
        return sum(j.sure for j in self.judged) / len(self.judged)


def write_card(
    folder: Path, name: str, rows: Sequence[Labelled], figures: Figures, *, labels: Labels, settings: TrainSettings
) -> None:
    """Write ``README.md`` and its pictures into a model folder; ``rows`` are the texts that the model has learnt."""
    draw_risk_coverage(figures.judged, folder / RISK_COVERAGE)
    if figures.curve:
        draw_learning_curve(figures.curve, folder / LEARNING_CURVE)
    (folder / "README.md").write_text(_card(name, rows, figures, labels, settings), encoding="utf-8")


def _card(name: str, rows: Sequence[Labelled], figures: Figures, labels: Labels, settings: TrainSettings) -> str:
    judged, errors = figures.judged, figures.calibration_errors
    sure = [j for j in judged if j.sure]
    held = defined_scores(sure)
    lines = "\n".join(
        f"| {_words(key)} | {value} | {f'{held[key]:.3f}' if key in held else '–'} |"
        for key, value in figures.metrics.items()
    )
    told = ", ".join(f"{value:.3f} ({axis})" for axis, value in errors.items())
    wrong = [f"{share:.3f} ({axis})" for axis, share in sure_errors(sure).items()]
    styles = ", ".join(f"{n} {s}" for s, n in Counter(str(r.fields.get("style", "–")) for r in rows).most_common())
    parts = " and ".join(_WHAT[part] for part in settings.parts)
    base = f" Base of the encoder: `{settings.encoder.base}`." if "encoder" in settings.parts else ""
    what = "several may apply, the primary first" if any(len(r.issues) > 1 for r in rows) else "one each"
    measured = min(settings.measured_folds, settings.folds)
    how = (
        f"by {settings.folds}-fold cross-validation"
        if measured == settings.folds
        else (f"on {measured} of {settings.folds} folds")
    )
    natures = f" and {len(labels.natures)} natures" if labels.natures else ""
    return f"""# Model `{name}`

For petitions in Vietnamese: {len(labels.issues)} issues ({what}){natures}, version {labels.version} of the label
scheme. Made by `kiennghi train` {__version__} of {parts}.{base} Nothing is fetched at run time, and there is no pickle.

Settings: `{settings.model_dump_json()}`

**Use.** Counting and routing petitions out of minutes of dialogues and voters' contacts. **Not for** judging persons,
nor for deciding on a single petition without a look: texts with `sure: false` are meant to be checked, and shares
counted by a classifier are biased until a random sample has been audited.

## Measured {how}, split by `{settings.split_by}`

n = {len(judged)} texts of groups that the models judged here had not seen{_which(figures, settings)}. The model itself
learnt {len(rows)} texts: {styles}.

| figure | all, with 95% bootstrap interval over {len({j.group for j in judged})} groups | sure ones only |
|---|---|---|
{lines}

Expected calibration error: {told}. Sure: {100 * figures.coverage:.1f}% of texts; errors among them: {", ".join(wrong)}.
Issues are measured on petitions only (texts that are not `not_petition`), natures on all. Factors, temperatures and
thresholds were set on the same held-out texts, and intervals over a few groups are too narrow: figures on minutes of
other places and years are likely to be lower.{_same(settings)}

![Error among the texts that are kept when only the most confident are: for each axis]({RISK_COVERAGE})
{_ablation(figures)}{_curve(figures.curve)}
## By label

{label_table(judged, labels.names())}
"""


def _same(settings: TrainSettings) -> str:
    return "" if settings.refit else " The model measured is the one in this folder."


def _which(figures: Figures, settings: TrainSettings) -> str:
    if not figures.typical:
        return ""
    wanted = " and ".join(f"`{field}: {value}`" for field, value in settings.reference.items())
    return f", all with {wanted}"


def _words(key: str) -> str:
    return key.replace("_", " ").replace(" f1", " F1")


def cell(text: str) -> str:
    """Text that others wrote, as it stands in a cell of a Markdown table."""
    return html.escape(squeeze(text), quote=False).replace("|", "&#124;")


def sure_errors(sure: Sequence[Judged]) -> dict[str, float]:
    """Share of wrong labels among sure texts: of primary issues, among petitions; of natures, among all.

    An axis of which nothing is sure has none.
    """
    asked = [j for j in sure if j.asked]
    found = {"issue": sum(not j.issue_right for j in asked) / len(asked)} if asked else {}
    if sure and sure[0].gold_nature is not None:
        found["nature"] = sum(not j.nature_right for j in sure) / len(sure)
    return found


def label_table(judged: Sequence[Judged], names: Mapping[str, str]) -> str:
    """A Markdown table: each label with its gold texts, precision, recall and F1."""
    table = "\n".join(
        f"| `{label}` | {cell(names[label])} | {gold} | {f'{right / given:.2f}' if given else '–'} |"
        f" {f'{right / gold:.2f}' if gold else '–'} | {value:.2f} |"
        for pairs in (issue_pairs(judged), nature_pairs(judged))
        for label, (gold, given, right, value) in sorted(f1_scores(pairs).items(), key=lambda item: -item[1][0])
    )
    return f"| label | name | gold | precision | recall | F1 |\n|---|---|---|---|---|---|\n{table}"


def rows_of(scored: Sequence[tuple[str, Mapping[str, float]]], head: str) -> str:
    """A Markdown table of named figures, one row each."""
    keys = list(scored[0][1])
    table = "\n".join(f"| {name} | " + " | ".join(f"{found[key]:.3f}" for key in keys) + " |" for name, found in scored)
    return f"| {head} | " + " | ".join(map(_words, keys)) + " |\n|" + "---|" * (len(keys) + 1) + f"\n{table}\n"


def _ablation(figures: Figures) -> str:
    if not figures.alone:
        return ""
    whole = {key: value.value for key, value in figures.metrics.items()}
    return f"""
## Each part alone

{rows_of([*figures.alone.items(), ("both", whole)], "part")}"""


def _curve(points: Sequence[CurvePoint]) -> str:
    if not points:
        return ""
    scored = [(f"{p.kind}, {p.texts}", p.scores) for p in sorted(points, key=lambda p: (p.kind, p.texts))]
    return f"""
## Learning curve: models of fewer texts, on the texts held out in the first fold

![Primary issue accuracy and macro F1 of natures by number of texts learnt]({LEARNING_CURVE})

{rows_of(scored, "part, texts")}"""


def draw_risk_coverage(judged: Sequence[Judged], path: Path) -> None:
    """Error among the texts kept, by the share that is kept, for each axis."""
    figure, axes = _figure(5.5, 3.6)
    asked = [j for j in judged if j.asked]
    _line(
        axes, risk_coverage([j.issue_confidence for j in asked], [j.issue_right for j in asked]), "primary issue", "-"
    )
    if judged[0].gold_nature is not None:
        _line(
            axes, risk_coverage([j.nature_confidence for j in judged], [j.nature_right for j in judged]), "nature", "--"
        )
    axes.set_xlabel("coverage: share of texts kept, the most confident first")
    axes.set_ylabel("error among them")
    axes.set_xlim(0, 1)
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None})


def _line(axes: Any, points: Sequence[tuple[float, float]], name: str, style: str) -> None:
    axes.plot(
        [c for c, _ in points],
        [e for _, e in points],
        style,
        color="#1f6fb2" if style == "-" else "#8a5a00",
        label=name,
    )


def draw_learning_curve(points: Sequence[CurvePoint], path: Path) -> None:
    """Primary issue accuracy and, where there are natures, their macro F1 by the number of texts learnt."""
    keys = [key for key in ("primary_issue_accuracy", "nature_macro_f1") if key in points[0].scores]
    figure, found = _figure(4.2 * len(keys), 3.4, columns=len(keys))
    for axes, key in zip(np.atleast_1d(found), keys, strict=True):
        for kind in dict.fromkeys(p.kind for p in points):
            own = sorted((p.texts, p.scores[key]) for p in points if p.kind == kind)
            axes.plot([n for n, _ in own], [v for _, v in own], "o-", color=_COLOURS[kind], label=kind)
        axes.set_xscale("log")
        sizes = sorted({p.texts for p in points})
        axes.set_xticks(sizes, [str(n) for n in sizes])
        axes.minorticks_off()
        axes.set_xlabel("texts learnt")
        axes.set_title(_words(key))
        axes.grid(alpha=0.3)
        axes.legend()
    figure.savefig(path, dpi=110, metadata={"Software": None})


def draw_confusion(pairs: Sequence[tuple[str, str]], ids: Sequence[str], path: Path) -> None:
    """Counts of gold (rows) against predicted labels (columns), shaded by share of the row."""
    counts = np.zeros((len(ids), len(ids)))
    for gold, found in pairs:
        counts[ids.index(gold), ids.index(found)] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    size = 2.5 + 0.45 * len(ids)
    figure, axes = _figure(size, size)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(ids)), ids, rotation=90)
    axes.set_yticks(range(len(ids)), ids)
    axes.set_xlabel("predicted")
    axes.set_ylabel("gold")
    for r, c in zip(*np.nonzero(counts), strict=True):
        colour = "white" if shares[r, c] > 0.5 else "black"
        axes.text(c, r, f"{int(counts[r, c])}", ha="center", va="center", fontsize=7, color=colour)
    figure.savefig(path, dpi=100, metadata={"Software": None})


def _figure(width: float, height: float, *, columns: int = 1) -> tuple[Any, Any]:
    from matplotlib.figure import Figure  # noqa: PLC0415 (slow to import)

    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.subplots(1, columns)
