"""`kiennghi train`: from labelled petitions to a model folder, measured on held-out groups and logged to mlflow.

The one module that touches `datasets` and `mlflow` (extra ``kiennghi[train]``).
"""

from __future__ import annotations

import json
import logging
import os
import platform
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sklearn.model_selection import GroupKFold

from . import __version__
from .config import Labels
from .corpus import Labelled, load_corpus
from .errors import ConfigError
from .metrics import Interval, Judged, calibration_error, f1_scores, scores, with_intervals
from .resources import shipped
from .tag import Calibration, Tagger
from .tag.linear import Floats, LinearModel, views
from .text import fold

log = logging.getLogger(__name__)

_MARGIN = 0.95  # of an error bound is aimed at, so that the bound holds on other data too


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Features(_Strict):
    """Weight of each view of the text."""

    word: float = Field(ge=0)
    syllable: float = Field(ge=0)
    folded: float = Field(ge=0)
    char: float = Field(ge=0)


class SureBounds(_Strict):
    """Errors allowed among sure texts."""

    issue_error: float = Field(gt=0, lt=1)
    nature_error: float = Field(gt=0, lt=1)


class TrainSettings(_Strict):
    """How a model is trained; see ``configs/train.yaml``."""

    seed: int
    folds: int = Field(ge=2)
    split_by: str
    features: Features
    min_count: int = Field(ge=1)
    regularisation: float = Field(gt=0)
    plain_copies: float = Field(ge=0, le=1)
    sure: SureBounds
    bootstrap: int = Field(ge=0)


def load_train_settings(path: Path | None = None) -> TrainSettings:
    """Training settings of a file (default: the shipped ones).

    Raises:
        ConfigError: it cannot be read, or does not follow the schema.
    """
    path = path or shipped("configs", "train.yaml")
    try:
        return TrainSettings.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError) as e:
        raise ConfigError(f"{path}: cannot be read ({e})") from e
    except ValidationError as e:
        first = e.errors()[0]
        raise ConfigError(f"{path}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from e


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
    """The corpus as arrays: views of n texts, (n, issues) labels, n primary issues, n natures, n groups."""

    views: list[dict[str, str]]
    issues: npt.NDArray[np.bool_]
    primary: npt.NDArray[np.int64]
    natures: npt.NDArray[np.int64]
    groups: list[str]


def train(
    corpus: Sequence[Path], out: Path, *, labels: Labels, settings: TrainSettings, name: str, tracking: str | None = None
) -> Trained:
    """Train a model, measure it by grouped cross-validation, calibrate it, and write its folder.

    Args:
        corpus: JSON-lines files of labelled petitions.
        out: the model folder to write.
        name: name and version of the model, e.g. ``default@1``.
        tracking: mlflow tracking URI; None logs nowhere.

    Raises:
        ConfigError: the corpus is wrong, or too small for the folds.
    """
    rows = list(_through_datasets(load_corpus(corpus, labels)))
    if len({r.group(settings.split_by) for r in rows}) < settings.folds:
        raise ConfigError(
            f"{len(rows)} texts in {len({r.group(settings.split_by) for r in rows})} groups by '{settings.split_by}',"
            f" fewer than folds = {settings.folds}; add sources, or split by another field"
        )
    data = _arrays(rows, labels, settings)
    issue_logits, nature_logits = _held_out(data, settings)
    calibration = _calibrate(issue_logits, nature_logits, data, settings)
    judged = _judge(rows, data, labels, calibration, issue_logits, nature_logits)
    metrics = with_intervals(judged, resamples=settings.bootstrap, seed=settings.seed)
    errors = _calibration_errors(judged, calibration, issue_logits, nature_logits)
    coverage = sum(j.sure for j in judged) / len(judged)
    model = _fit(data, np.arange(len(rows)), settings)
    tagger = Tagger(
        model, name=name, issues=labels.issue_ids, natures=labels.nature_ids, calibration=calibration, labels_version=labels.version
    )
    tagger.save(out)
    card = _card(name, rows, judged, metrics, errors, labels, settings)
    (out / "README.md").write_text(card, encoding="utf-8")
    run_id = _log(tracking, out, settings, metrics, errors, coverage, judged, labels) if tracking else None
    return Trained(out, len(rows), metrics, errors, coverage, run_id)


def _through_datasets(rows: Sequence[Labelled]) -> Sequence[Labelled]:
    """The checked corpus by way of `datasets` (an analyst's way to filter, map and stream it), back as records."""
    from datasets import Dataset  # noqa: PLC0415 (1.1 s, and only training needs it)

    table = Dataset.from_list(
        [{"id": r.id, "text": r.text, "issues": list(r.issues), "nature": r.nature, "fields": json.dumps(r.fields)} for r in rows]
    )
    return [Labelled(r["id"], r["text"], tuple(r["issues"]), r["nature"], json.loads(r["fields"])) for r in table]


def _arrays(rows: Sequence[Labelled], labels: Labels, settings: TrainSettings) -> _Arrays:
    seen = [views(row.text) for row in rows]
    issues = np.array([[label in row.issues for label in labels.issue_ids] for row in rows])
    primary = np.array([labels.issue_ids.index(row.issues[0]) for row in rows])
    natures = np.array([labels.nature_ids.index(row.nature) for row in rows])
    return _Arrays(seen, issues, primary, natures, [row.group(settings.split_by) for row in rows])


def _fit(data: _Arrays, at: npt.NDArray[np.int64], settings: TrainSettings) -> LinearModel:
    """A model of the chosen rows, some of them also as they look when typed without diacritics."""
    order = np.random.default_rng(settings.seed).permutation(at)
    copied = order[: round(settings.plain_copies * len(order))]
    texts = [data.views[i] for i in at] + [{k: fold(v) for k, v in data.views[i].items()} for i in copied]
    both = np.concatenate([at, copied])
    model = LinearModel(
        weights=settings.features.model_dump(), min_count=settings.min_count, regularisation=settings.regularisation
    )
    return model.fit(texts, data.issues[both], data.natures[both])


def _held_out(data: _Arrays, settings: TrainSettings) -> tuple[Floats, Floats]:
    """Logits of every row by a model that has seen nothing of its group."""
    n = len(data.views)
    issue_logits = np.zeros((n, data.issues.shape[1]))
    nature_logits: Floats | None = None
    for fold_number, (inside, outside) in enumerate(GroupKFold(settings.folds).split(data.issues, groups=data.groups), 1):
        model = _fit(data, inside, settings)
        found = model.logits([data.views[i] for i in outside])
        if nature_logits is None:
            nature_logits = np.zeros((n, found[1].shape[1]))
        if found[1].shape[1] != nature_logits.shape[1]:
            raise ConfigError(f"fold {fold_number} lacks a nature altogether; add examples, or use fewer folds")
        issue_logits[outside], nature_logits[outside] = found
        log.info("fold %d of %d: %d texts held out", fold_number, settings.folds, len(outside))
    if nature_logits is None:
        raise ConfigError("the corpus is empty")
    return issue_logits, nature_logits


def _calibrate(issue_logits: Floats, nature_logits: Floats, data: _Arrays, settings: TrainSettings) -> Calibration:
    base = Calibration(
        issue_temperature=_temperature(issue_logits, data.primary),
        nature_temperature=_temperature(nature_logits, data.natures),
    )
    issue = base.issue_probabilities(issue_logits)
    nature = base.nature_probabilities(nature_logits)
    return replace(
        base,
        extra_issue=_best_extra(issue, data.issues),
        sure_issue=_bound(issue.max(axis=1), issue.argmax(axis=1) == data.primary, settings.sure.issue_error),
        sure_nature=_bound(nature.max(axis=1), nature.argmax(axis=1) == data.natures, settings.sure.nature_error),
    )


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


def _bound(confidence: Floats, right: npt.NDArray[np.bool_], error: float) -> float:
    """Lowest confidence from which the error of all more confident rows stays under the bound."""
    order = np.argsort(-confidence, kind="stable")
    errors = np.cumsum(~right[order]) / np.arange(1, len(order) + 1)
    within = np.nonzero(errors <= error * _MARGIN)[0]
    return round(float(confidence[order[within[-1]]]), 4) if len(within) else 1.0


def _judge(
    rows: Sequence[Labelled], data: _Arrays, labels: Labels, calibration: Calibration, issue_logits: Floats, nature_logits: Floats
) -> list[Judged]:
    issue = calibration.issue_probabilities(issue_logits)
    nature = calibration.nature_probabilities(nature_logits)
    out = []
    for k, row in enumerate(rows):
        order = np.argsort(-issue[k], kind="stable")
        given = [order[0], *(i for i in order[1:] if issue[k, i] >= calibration.extra_issue)]
        chosen = int(nature[k].argmax())
        sure = issue[k, order[0]] >= calibration.sure_issue and nature[k, chosen] >= calibration.sure_nature
        out.append(
            Judged(row.issues, tuple(labels.issue_ids[i] for i in given), row.nature, labels.nature_ids[chosen], data.groups[k], bool(sure))
        )
    return out


def _calibration_errors(judged: Sequence[Judged], calibration: Calibration, issue_logits: Floats, nature_logits: Floats) -> dict[str, float]:
    issue = calibration.issue_probabilities(issue_logits).max(axis=1)
    nature = calibration.nature_probabilities(nature_logits).max(axis=1)
    asked = [k for k, j in enumerate(judged) if j.gold_nature != "not_petition"]
    return {
        "issue": calibration_error([issue[k] for k in asked], [judged[k].issues[0] == judged[k].gold_issues[0] for k in asked]),
        "nature": calibration_error(nature.tolist(), [j.nature == j.gold_nature for j in judged]),
    }


def _card(
    name: str,
    rows: Sequence[Labelled],
    judged: Sequence[Judged],
    metrics: dict[str, Interval],
    errors: dict[str, float],
    labels: Labels,
    settings: TrainSettings,
) -> str:
    sure = [j for j in judged if j.sure]
    held = scores(sure) if sure else {}
    issue = f1_scores([(set(j.gold_issues), set(j.issues)) for j in judged if j.gold_nature != "not_petition"])
    nature = f1_scores([({j.gold_nature}, {j.nature}) for j in judged])
    names = {label.id: label.name for label in (*labels.issues, *labels.natures)}
    table = "\n".join(
        f"| `{label}` | {names[label]} | {gold} | {right / max(given, 1):.2f} | {right / max(gold, 1):.2f} | {value:.2f} |"
        for part in (issue, nature)
        for label, (gold, given, right, value) in sorted(part.items(), key=lambda item: -item[1][0])
    )
    figures = "\n".join(f"| {key.replace('_', ' ')} | {value} | {held.get(key, 0):.3f} |" for key, value in metrics.items())
    styles = ", ".join(f"{n} {s}" for s, n in Counter(str(r.fields.get("style", "–")) for r in rows).most_common())
    return f"""# Model `{name}`

A linear text classifier (TF-IDF of words, syllables, syllables without marks and characters; logistic regression for
each label) for petitions in Vietnamese: {len(labels.issues)} issues (several may apply, the primary first) and
{len(labels.natures)} natures. Labels: version {labels.version} of the label scheme. Made by `kiennghi train` {__version__} with
`configs/train.yaml` (seed {settings.seed}). Weights are kept by skops, without pickle; nothing is fetched at run time.

**Use.** Counting and routing petitions out of minutes of dialogues and voters' contacts. **Not for** judging persons, nor
for deciding on a single petition without a look: texts with `sure: false` are meant to be checked, and shares counted by
a classifier are biased until a random sample has been audited.

## Measured by {settings.folds}-fold cross-validation, split by `{settings.split_by}`, n = {len(rows)} texts ({styles})

| figure | all, with 95% bootstrap interval over groups | sure ones only |
|---|---|---|
{figures}

Sure: {100 * len(sure) / len(judged):.1f}% of texts. Expected calibration error: {errors["issue"]:.3f} (primary issue), {errors["nature"]:.3f} (nature).
Issues are measured on petitions only (texts that are not `not_petition`), natures on all. Texts of the corpus were written
by several hands; figures on minutes of other places and years are lower.

| label | name | gold | precision | recall | F1 |
|---|---|---|---|---|---|
{table}
"""


def _log(
    tracking: str,
    folder: Path,
    settings: TrainSettings,
    metrics: dict[str, Interval],
    errors: dict[str, float],
    coverage: float,
    judged: Sequence[Judged],
    labels: Labels,
) -> str:
    """Log the run to mlflow: settings, figures, confusion pictures and the model folder."""
    os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
    import mlflow  # noqa: PLC0415 (1.5 s, and only training needs it)

    mlflow.set_tracking_uri(tracking)
    mlflow.set_experiment("kiennghi")
    with mlflow.start_run(run_name=json.loads((folder / "config.json").read_text())["name"]) as run, tempfile.TemporaryDirectory() as scratch:
        flat: dict[str, Any] = settings.model_dump(exclude={"features", "sure"})
        mlflow.log_params({**flat, **settings.features.model_dump(), **settings.sure.model_dump(), "python": platform.python_version()})
        for key, value in metrics.items():
            mlflow.log_metrics({key: value.value, f"{key}_low": value.low, f"{key}_high": value.high})
        mlflow.log_metrics({"ece_issue": errors["issue"], "ece_nature": errors["nature"], "coverage": coverage, "texts": len(judged)})
        _confusion([(j.gold_nature, j.nature) for j in judged], labels.nature_ids, Path(scratch, "nature.png"))
        asked = [(j.gold_issues[0], j.issues[0]) for j in judged if j.gold_nature != "not_petition"]
        _confusion(asked, labels.issue_ids, Path(scratch, "issue.png"))
        mlflow.log_artifacts(scratch, "confusion")
        mlflow.log_artifacts(str(folder), "model")
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
        axes.text(c, r, f"{int(counts[r, c])}", ha="center", va="center", fontsize=7, color="white" if shares[r, c] > 0.5 else "black")
    figure.savefig(path, dpi=100)
