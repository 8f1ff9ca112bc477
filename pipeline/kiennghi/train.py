"""`kiennghi train`: from labelled petitions to a model folder, measured on held-out groups and logged to mlflow.

The one module that touches `datasets` and `mlflow` (extra ``kiennghi[train]``).
"""

from __future__ import annotations

import json
import logging
import math
import os
import platform
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator
from sklearn.model_selection import GroupKFold

from . import __version__
from .config import Labels, Strict, load_yaml
from .corpus import Labelled, load_corpus
from .errors import ConfigError
from .fit import Bools, Fitted, fit_linear
from .metrics import Interval, Judged, calibration_error, f1_scores, scores, with_intervals
from .resources import shipped
from .tag import Calibration, Tagger, is_known
from .tag.linear import Floats, views
from .text import fold

log = logging.getLogger(__name__)

_MARGIN = 0.95  # of an error bound is aimed at, so that the bound holds on other data too
_NEVER_SURE = 1.01  # a confidence that nothing reaches


class Features(Strict):
    """Weight of each view of the text."""

    word: float = Field(ge=0)
    syllable: float = Field(ge=0)
    folded: float = Field(ge=0)
    char: float = Field(ge=0)

    @model_validator(mode="after")
    def _one_is_used(self) -> Features:
        if not any(self.model_dump().values()):
            raise ValueError("all weights are 0; at least one view must be used")
        return self


class SureBounds(Strict):
    """Errors allowed among sure texts."""

    issue_error: float = Field(gt=0, lt=1)
    nature_error: float = Field(gt=0, lt=1)


class TrainSettings(Strict):
    """How a model is trained; see ``configs/train.yaml``."""

    seed: int = Field(ge=0)
    folds: int = Field(ge=2)
    split_by: str
    features: Features
    min_count: int = Field(ge=1)
    regularisation: float = Field(gt=0)
    plain_copies: float = Field(ge=0, le=1)
    nature_shares: dict[str, Annotated[float, Field(gt=0, lt=1)]]
    sure: SureBounds
    bootstrap: int = Field(ge=0)


def load_train_settings(path: Path | None = None) -> TrainSettings:
    """The shipped training settings, with the file's values on top.

    Raises:
        ConfigError: the file cannot be read, or a key or value is not in the schema.
    """
    return load_yaml(TrainSettings, shipped("configs", "train.yaml"), path)


@dataclass(frozen=True, slots=True)
class Trained:
    """A trained model: where it lies and how it did on held-out groups."""

    folder: Path
    rows: int
    metrics: dict[str, Interval]
    calibration_errors: dict[str, float]
    coverage: float
    run_id: str | None


@dataclass(frozen=True, slots=True)
class _Arrays:
    """The corpus as arrays: views of n texts, (n, issues) and (n, natures) labels, n primary issues, n groups."""

    views: list[dict[str, str]]
    issues: Bools
    natures: Bools
    primary: npt.NDArray[np.int64]
    groups: list[str]


@dataclass(frozen=True, slots=True)
class _HeldOut:
    """What models say of texts whose groups they have not seen: logits, and whether the text is known to them."""

    issues: Floats
    natures: Floats
    known: Bools


@dataclass(frozen=True, slots=True)
class _Figures:
    """How good the held-out labels are."""

    judged: list[Judged]
    metrics: dict[str, Interval]
    calibration_errors: dict[str, float]

    @property
    def coverage(self) -> float:
        return sum(j.sure for j in self.judged) / len(self.judged)


def train(
    corpus: Sequence[Path],
    out: Path,
    *,
    labels: Labels,
    settings: TrainSettings,
    name: str,
    tracking: str | None = None,
) -> Trained:
    """Train a model, measure it by grouped cross-validation, calibrate it, and write its folder.

    Args:
        corpus: JSON-lines files of labelled petitions.
        out: the model folder to write.
        name: name and version of the model, e.g. ``default@1``.
        tracking: mlflow tracking URI; None logs nowhere.

    Raises:
        ConfigError: the corpus is wrong, or too small for the folds; or nothing can be written or logged there.
    """
    if sum(settings.nature_shares.values()) >= 1:
        raise ConfigError(f"nature_shares {settings.nature_shares}: expected shares below 1 in all; lower them")
    rows = list(_through_datasets(load_corpus(corpus, labels)))
    groups = len({row.group(settings.split_by) for row in rows})
    if groups < settings.folds:
        raise ConfigError(
            f"{len(rows)} texts in {groups} groups by '{settings.split_by}', fewer than folds = {settings.folds};"
            " add sources, or split by another field"
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise ConfigError(f"{out}: cannot be made a folder ({e.strerror}); choose another --out") from e
    data = _arrays(rows, labels, settings)
    try:
        held_out = _held_out(data, settings)
        fitted = _fit(data, np.arange(len(rows)), settings)
    except ValueError as e:  # scikit-learn's word for a vocabulary that min_count has emptied
        raise ConfigError(f"{len(rows)} texts are too few to learn from ({e}); add texts, or lower min_count") from e
    calibration = _calibrate(held_out, data, labels, settings)
    figures = _measure(rows, data, held_out, calibration, labels, settings)
    tagger = Tagger(
        fitted.model,
        name=name,
        issues=labels.issue_ids,
        natures=labels.nature_ids,
        calibration=calibration,
        labels_version=labels.version,
    )
    tagger.save(out)
    fitted.save(out)
    (out / "README.md").write_text(_card(name, rows, figures, labels, settings), encoding="utf-8")
    run_id = _log(out, figures, labels, settings, tracking=tracking, name=name) if tracking else None
    return Trained(out, len(rows), figures.metrics, figures.calibration_errors, figures.coverage, run_id)


def _through_datasets(rows: Sequence[Labelled]) -> Sequence[Labelled]:
    """The checked corpus by way of `datasets` (an analyst's way to filter, map and stream it), back as records."""
    from datasets import Dataset  # noqa: PLC0415 (1.1 s, and only training needs it)

    table = Dataset.from_list(
        [
            {"id": r.id, "text": r.text, "issues": list(r.issues), "nature": r.nature, "fields": json.dumps(r.fields)}
            for r in rows
        ]
    )
    return [Labelled(r["id"], r["text"], tuple(r["issues"]), r["nature"], json.loads(r["fields"])) for r in table]


def _arrays(rows: Sequence[Labelled], labels: Labels, settings: TrainSettings) -> _Arrays:
    return _Arrays(
        views=[views(row.text) for row in rows],
        issues=np.array([[label in row.issues for label in labels.issue_ids] for row in rows]),
        natures=np.array([[label == row.nature for label in labels.nature_ids] for row in rows]),
        primary=np.array([labels.issue_ids.index(row.issues[0]) for row in rows]),
        groups=[row.group(settings.split_by) for row in rows],
    )


def _fit(data: _Arrays, at: npt.NDArray[np.int64], settings: TrainSettings) -> Fitted:
    """What is learnt from the chosen rows, some of them also as they look when typed without diacritics."""
    order = np.random.default_rng(settings.seed).permutation(at)
    copied = order[: round(settings.plain_copies * len(order))]
    texts = [data.views[i] for i in at] + [{k: fold(v) for k, v in data.views[i].items()} for i in copied]
    both = np.concatenate([at, copied])
    return fit_linear(
        texts,
        data.issues[both],
        data.natures[both],
        weights=settings.features.model_dump(),
        min_count=settings.min_count,
        regularisation=settings.regularisation,
    )


def _held_out(data: _Arrays, settings: TrainSettings) -> _HeldOut:
    """What is said of every row by a model that has seen nothing of its group."""
    found = _HeldOut(np.zeros(data.issues.shape), np.zeros(data.natures.shape), np.zeros(len(data.views), dtype=bool))
    folds = GroupKFold(settings.folds).split(data.issues, groups=data.groups)
    for number, (inside, outside) in enumerate(folds, 1):
        model = _fit(data, inside, settings).model
        texts = [data.views[i] for i in outside]
        found.issues[outside], found.natures[outside] = model.logits(texts)
        found.known[outside] = [is_known(model, text) for text in texts]
        log.info("fold %d of %d: %d texts held out", number, settings.folds, len(outside))
    return found


def _calibrate(held_out: _HeldOut, data: _Arrays, labels: Labels, settings: TrainSettings) -> Calibration:
    natures = data.natures.argmax(axis=1)
    base = Calibration(
        issue_temperature=_temperature(held_out.issues, data.primary),
        nature_temperature=_temperature(held_out.natures, natures),
        nature_offsets=_offsets(data, labels, settings),
    )
    issue, nature = base.issue_probabilities(held_out.issues), base.nature_probabilities(held_out.natures)
    sure_issue, sure_nature = _sure_from(
        _Answers(issue.max(axis=1)[held_out.known], (issue.argmax(axis=1) == data.primary)[held_out.known]),
        _Answers(nature.max(axis=1)[held_out.known], (nature.argmax(axis=1) == natures)[held_out.known]),
        settings.sure,
    )
    return replace(base, extra_issue=_best_extra(issue, data.issues), sure_issue=sure_issue, sure_nature=sure_nature)


def _offsets(data: _Arrays, labels: Labels, settings: TrainSettings) -> tuple[float, ...]:
    """For each nature, the logarithm of its share in use over that in the corpus; those not named share the rest."""
    shares = data.natures.mean(axis=0)
    known = {nature: k for k, nature in enumerate(labels.nature_ids)}
    named = {known[nature]: share for nature, share in settings.nature_shares.items() if nature in known}
    rest = sum(share for k, share in enumerate(shares) if k not in named)
    left = 1 - sum(named.values())
    wanted = [named.get(k, share * left / rest if rest else 0.0) for k, share in enumerate(shares)]
    pairs = zip(wanted, shares, strict=True)
    return tuple(round(math.log(w / s), 4) if w > 0 and s > 0 else 0.0 for w, s in pairs) if named else ()


def _temperature(logits: Floats, wanted: npt.NDArray[np.int64]) -> float:
    """The temperature under which the held-out labels are most likely."""
    candidates = np.geomspace(0.2, 5, 121)
    losses = [_log_loss(logits / t, wanted) for t in candidates]
    return round(float(candidates[int(np.argmin(losses))]), 4)


def _log_loss(logits: Floats, wanted: npt.NDArray[np.int64]) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    chosen = shifted[np.arange(len(wanted)), wanted] - np.log(np.exp(shifted).sum(axis=1))
    return float(-chosen.mean())


def _best_extra(probabilities: Floats, wanted: npt.NDArray[np.bool_]) -> float:
    """Threshold of further issues that gives the best micro F1."""
    best, chosen = -1.0, 0.5
    first = probabilities.argmax(axis=1)
    for threshold in np.round(np.arange(0.1, 0.51, 0.01), 2):
        given = probabilities >= threshold
        given[np.arange(len(first)), first] = True
        value = 2 * (given & wanted).sum() / (given.sum() + wanted.sum())
        if value > best:
            best, chosen = float(value), float(threshold)
    return chosen


@dataclass(frozen=True, slots=True)
class _Answers:
    """Of one axis: how confident each answer is, and whether it is right."""

    confidence: Floats
    right: Bools

    def error(self, rows: Bools) -> float:
        return float(np.mean(~self.right[rows])) if rows.any() else 0.0

    def bound(self, rows: Bools, error: float) -> float:
        """Lowest confidence from which the error of all of the rows that are as confident stays under the bound."""
        confidence = self.confidence[rows]
        order = np.argsort(-confidence, kind="stable")
        ordered = confidence[order]
        errors = np.cumsum(~self.right[rows][order]) / np.arange(1, len(order) + 1)
        last_of_ties = np.append(ordered[1:] != ordered[:-1], True)[: len(order)]
        within = np.flatnonzero((errors <= error * _MARGIN) & last_of_ties)
        return float(ordered[within[-1]]) if len(within) else _NEVER_SURE


def _sure_from(issue: _Answers, nature: _Answers, bounds: SureBounds) -> tuple[float, float]:
    """Confidences of the issue and of the nature from which both errors stay under their bounds.

    Each is set by itself first; then, since only texts sure of both are called sure, raised until both hold for these.
    """
    everything = np.ones(len(issue.right), dtype=bool)
    sure_issue = issue.bound(everything, bounds.issue_error)
    sure_nature = nature.bound(everything, bounds.nature_error)
    while True:
        by_issue, by_nature = issue.confidence >= sure_issue, nature.confidence >= sure_nature
        if issue.error(by_issue & by_nature) > bounds.issue_error:
            sure_issue = issue.bound((issue.confidence > sure_issue) & by_nature, bounds.issue_error)
        elif nature.error(by_issue & by_nature) > bounds.nature_error:
            sure_nature = nature.bound(by_issue & (nature.confidence > sure_nature), bounds.nature_error)
        else:
            return sure_issue, sure_nature


def _measure(
    rows: Sequence[Labelled],
    data: _Arrays,
    held_out: _HeldOut,
    calibration: Calibration,
    labels: Labels,
    settings: TrainSettings,
) -> _Figures:
    issue = calibration.issue_probabilities(held_out.issues)
    nature = calibration.nature_probabilities(held_out.natures)
    judged = []
    for k, row in enumerate(rows):
        given, chosen, sure = calibration.choose(issue[k].tolist(), nature[k].tolist())
        issues, group = tuple(labels.issue_ids[i] for i in given), data.groups[k]
        sure = sure and bool(held_out.known[k])
        judged.append(Judged(row.issues, issues, row.nature, labels.nature_ids[chosen], group, sure))
    asked = [k for k, j in enumerate(judged) if j.gold_nature != "not_petition"]
    errors = {
        "issue": calibration_error(
            issue.max(axis=1)[asked].tolist(), [judged[k].issues[0] == judged[k].gold_issues[0] for k in asked]
        ),
        "nature": calibration_error(nature.max(axis=1).tolist(), [j.nature == j.gold_nature for j in judged]),
    }
    return _Figures(judged, with_intervals(judged, resamples=settings.bootstrap, seed=settings.seed), errors)


def _card(name: str, rows: Sequence[Labelled], figures: _Figures, labels: Labels, settings: TrainSettings) -> str:
    judged, errors = figures.judged, figures.calibration_errors
    sure = [j for j in judged if j.sure]
    held = scores(sure)
    issue = f1_scores([(set(j.gold_issues), set(j.issues)) for j in judged if j.gold_nature != "not_petition"])
    nature = f1_scores([({j.gold_nature}, {j.nature}) for j in judged])
    names = labels.names()
    table = "\n".join(
        f"| `{label}` | {names[label]} | {gold} | {right / max(given, 1):.2f} | {right / max(gold, 1):.2f} |"
        f" {value:.2f} |"
        for part in (issue, nature)
        for label, (gold, given, right, value) in sorted(part.items(), key=lambda item: -item[1][0])
    )
    lines = "\n".join(
        f"| {key.replace('_', ' ')} | {value} | {f'{held[key]:.3f}' if sure else '–'} |"
        for key, value in figures.metrics.items()
    )
    styles = ", ".join(f"{n} {s}" for s, n in Counter(str(r.fields.get("style", "–")) for r in rows).most_common())
    return f"""# Model `{name}`

A linear text classifier (TF-IDF of words, syllables, syllables without marks and characters; logistic regression for
each label) for petitions in Vietnamese: {len(labels.issues)} issues (several may apply, the primary first) and
{len(labels.natures)} natures. Labels: version {labels.version} of the label scheme. Made by `kiennghi train`
{__version__}. `weights.safetensors` and `vocabulary.json` tag, without scikit-learn;
`model.skops` holds the scikit-learn estimators for analysts. No pickle; nothing is fetched at run time.

Settings: `{settings.model_dump_json()}`

**Use.** Counting and routing petitions out of minutes of dialogues and voters' contacts. **Not for** judging persons,
nor for deciding on a single petition without a look: texts with `sure: false` are meant to be checked, and shares
counted by a classifier are biased until a random sample has been audited.

## Measured by {settings.folds}-fold cross-validation, split by `{settings.split_by}`, n = {len(rows)} texts ({styles})

| figure | all, with 95% bootstrap interval over {len({j.group for j in judged})} groups | sure ones only |
|---|---|---|
{lines}

Sure: {100 * figures.coverage:.1f}% of texts. Expected calibration error: {errors["issue"]:.3f} (primary issue), \
{errors["nature"]:.3f} (nature).
Issues are measured on petitions only (texts that are not `not_petition`), natures on all. Temperatures and thresholds
were set on the same held-out texts, and intervals over a few groups are too narrow: figures on minutes of other places
and years are likely to be lower.

| label | name | gold | precision | recall | F1 |
|---|---|---|---|---|---|
{table}
"""


def _log(folder: Path, figures: _Figures, labels: Labels, settings: TrainSettings, *, tracking: str, name: str) -> str:
    """Log the run to mlflow: settings, figures, confusion pictures and the model folder."""
    os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
    import mlflow  # noqa: PLC0415 (1.5 s, and only training needs it)

    flat: dict[str, Any] = settings.model_dump(exclude={"features", "sure"})
    flat |= {**settings.features.model_dump(), **settings.sure.model_dump(), "python": platform.python_version()}
    measured = {"ece_issue": figures.calibration_errors["issue"], "ece_nature": figures.calibration_errors["nature"]}
    measured |= {"coverage": figures.coverage, "texts": len(figures.judged)}
    for key, value in figures.metrics.items():
        measured |= {key: value.value, f"{key}_low": value.low, f"{key}_high": value.high}
    natures = [(j.gold_nature, j.nature) for j in figures.judged]
    issues = [(j.gold_issues[0], j.issues[0]) for j in figures.judged if j.gold_nature != "not_petition"]
    try:
        mlflow.set_tracking_uri(tracking)
        mlflow.set_experiment("kiennghi")
        with mlflow.start_run(run_name=name) as run, tempfile.TemporaryDirectory() as scratch:
            mlflow.log_params(flat)
            mlflow.log_metrics(measured)
            _confusion(natures, labels.nature_ids, Path(scratch, "nature.png"))
            _confusion(issues, labels.issue_ids, Path(scratch, "issue.png"))
            mlflow.log_artifacts(scratch, "confusion")
            mlflow.log_artifacts(str(folder), "model")
    except mlflow.exceptions.MlflowException as e:
        raise ConfigError(
            f"{tracking}: mlflow cannot log there ({' '.join(str(e).split())}); the model itself is in {folder}"
        ) from e
    return str(run.info.run_id)


def _confusion(pairs: Sequence[tuple[str, str]], ids: Sequence[str], path: Path) -> None:
    from matplotlib.figure import Figure  # noqa: PLC0415 (slow to import)

    counts = np.zeros((len(ids), len(ids)))
    for gold, found in pairs:
        counts[ids.index(gold), ids.index(found)] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    size = 2.5 + 0.45 * len(ids)
    figure = Figure(figsize=(size, size), layout="constrained")
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(ids)), ids, rotation=90)
    axes.set_yticks(range(len(ids)), ids)
    axes.set_xlabel("predicted")
    axes.set_ylabel("gold")
    for r, c in zip(*np.nonzero(counts), strict=True):
        axes.text(
            c,
            r,
            f"{int(counts[r, c])}",
            ha="center",
            va="center",
            fontsize=7,
            color="white" if shares[r, c] > 0.5 else "black",
        )
    figure.savefig(path, dpi=100)
