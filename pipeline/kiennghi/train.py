"""`kiennghi train`: from labelled petitions to a model folder, measured on held-out groups and logged to mlflow.

The one module that touches `datasets` and `mlflow` (extra ``kiennghi[train]``).
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .card import CurvePoint, Figures, draw_confusion, write_card
from .config import Labels, TrainSettings
from .corpus import Labelled, load_corpus
from .errors import ConfigError
from .learn import (
    Arrays,
    HeldOut,
    Indices,
    Learner,
    Learnt,
    ask_held_out,
    calibrate,
    held_out_folds,
    is_reference,
    judge,
    to_arrays,
)
from .metrics import Interval, calibration_errors, scores, with_intervals
from .tag import Calibration, Tagger

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trained:
    """A trained model: where it lies and how it did on held-out groups."""

    folder: Path
    rows: int
    metrics: dict[str, Interval]
    calibration_errors: dict[str, float]
    coverage: float
    run_id: str | None


def train(
    corpus: Sequence[Path],
    out: Path,
    *,
    labels: Labels,
    settings: TrainSettings,
    name: str,
    tracking: str | None = None,
    cache: Path | None = None,
) -> Trained:
    """Train a model, measure it by grouped cross-validation, calibrate it, and write its folder.

    Args:
        corpus: JSON-lines files of labelled petitions.
        out: the model folder to write.
        name: name and version of the model, e.g. ``default@1``.
        tracking: mlflow tracking URI; None logs nowhere.
        cache: folder that keeps fine-tuned encoders, so that an interrupted training goes on; see `Learner`.

    Raises:
        ConfigError: the corpus is wrong, or too small for the folds; or nothing can be written or logged there.
        KiennghiError: packages that train the encoder are missing.
    """
    rows = list(_through_datasets(load_corpus(corpus, labels)))
    groups = [row.group(settings.split_by) for row in rows]
    if (found := len(set(groups))) < settings.folds:
        raise ConfigError(
            f"{len(rows)} texts in {found} groups by '{settings.split_by}', fewer than folds = {settings.folds};"
            " add sources, or split by another field"
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise ConfigError(f"{out}: cannot be made a folder ({e.strerror}); choose another --out") from e
    data = to_arrays(rows, labels)
    folds, typical = held_out_folds(rows, groups, settings)
    at = np.arange(len(rows)) if settings.refit else folds[0][0]
    with tempfile.TemporaryDirectory() as scratch:
        learner = Learner(data, settings, cache=cache or Path(scratch))
        held_out = ask_held_out(learner, folds)
        learnt = learner.learn(at, out)
        curve = _learning_curve(learner, folds[0], held_out, rows, labels)
    calibration = calibrate(held_out, data, labels, settings)
    judged = judge(rows, held_out, calibration, labels, groups)
    figures = Figures(
        judged,
        with_intervals(judged, resamples=settings.bootstrap, seed=settings.seed),
        calibration_errors(judged),
        {
            part: scores(judge(rows, held_out, only, labels, groups))
            for part, only in _alone(held_out, data, labels, settings)
        },
        curve,
        typical=typical,
    )
    tagger = Tagger(
        learnt.parts,
        name=name,
        issues=labels.issue_ids,
        natures=labels.nature_ids,
        calibration=calibration,
        labels_version=labels.version,
    )
    tagger.save(out)
    if learnt.linear is not None:
        learnt.linear.save(out)
    write_card(out, name, [rows[i] for i in at], figures, labels=labels, settings=settings)
    run_id = (
        _log(out, figures, learnt, labels, settings, tracking=tracking, name=name) if tracking is not None else None
    )
    return Trained(out, len(at), figures.metrics, figures.calibration_errors, figures.coverage, run_id)


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


def _alone(held_out: HeldOut, data: Arrays, labels: Labels, settings: TrainSettings) -> list[tuple[str, Calibration]]:
    """Each part as if it were the whole model, when there are two: what the other one adds."""
    if len(held_out.issues) < 2:
        return []
    return [(part, calibrate(held_out.only(part), data, labels, settings)) for part in held_out.issues]


def _learning_curve(
    learner: Learner, fold: tuple[Indices, Indices], whole: HeldOut, rows: Sequence[Labelled], labels: Labels
) -> list[CurvePoint]:
    """How good models of more and more texts are on the first fold: the linear part, the encoder, and both.

    The fewer texts are drawn from those that were not found as they are in use (there are too few of the others), in an
    order that stays when texts are added.
    """
    inside, outside = fold
    rest = inside[~is_reference([rows[i] for i in inside], learner.settings)]
    order = np.array(sorted(rest if len(rest) else inside, key=lambda i: _drawn(rows[i].id, learner.settings.seed)))
    sizes = [size for size in learner.settings.learning_curve if size < len(order)]
    points = []
    for size in [*sizes, len(inside)] if sizes else []:
        held_out = whole.rows(outside) if size == len(inside) else ask_held_out(learner, [(order[:size], outside)])
        whole_model = ("both", held_out) if len(held_out.issues) > 1 else None
        parts = [(part, held_out.only(part)) for part in held_out.issues]
        for kind, asked in [*parts, *([whole_model] if whole_model else [])]:
            calibration = calibrate(asked, learner.data, labels, learner.settings)
            judged = judge(rows, asked, calibration, labels, [row.id for row in rows])
            points.append(CurvePoint(kind, size, scores(judged)))
    return points


def _drawn(id_: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}\0{id_}".encode()).hexdigest()


def _log(
    folder: Path, figures: Figures, learnt: Learnt, labels: Labels, settings: TrainSettings, *, tracking: str, name: str
) -> str:
    """Log the run to mlflow: settings, curves, figures with intervals, pictures, and the model folder with its card."""
    os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
    import mlflow  # noqa: PLC0415 (1.5 s, and only training needs it)

    measured = {f"ece_{axis}": value for axis, value in figures.calibration_errors.items()}
    measured |= {"coverage": figures.coverage, "texts": len(figures.judged)}
    for key, value in figures.metrics.items():
        measured |= {key: value.value, f"{key}_low": value.low, f"{key}_high": value.high}
    try:
        mlflow.set_tracking_uri(tracking)
        mlflow.set_experiment("kiennghi")
        with mlflow.start_run(run_name=name) as run, tempfile.TemporaryDirectory() as scratch:
            mlflow.log_params({**_flat(settings.model_dump()), "python": platform.python_version()})
            mlflow.log_metrics(measured)
            for step, loss in learnt.losses:
                mlflow.log_metric("encoder_loss", loss, step=step)
            for point in figures.curve:
                for key in figures.metrics:
                    mlflow.log_metric(f"curve_{point.kind}_{key}", point.scores[key], step=point.texts)
            asked = [j for j in figures.judged if j.asked]
            pairs = {"issue": [(j.gold_issues[0], j.issues[0]) for j in asked]}
            pairs["nature"] = [(j.gold_nature, j.nature) for j in figures.judged if j.gold_nature and j.nature]
            for axis, ids in (("issue", labels.issue_ids), ("nature", labels.nature_ids)):
                if ids:
                    draw_confusion(pairs[axis], ids, Path(scratch, f"{axis}.png"))
            mlflow.log_artifacts(scratch, "confusion")
            mlflow.log_artifacts(str(folder), "model")
    except mlflow.exceptions.MlflowException as e:
        raise ConfigError(
            f"{tracking}: mlflow cannot log there ({' '.join(str(e).split())}); the model itself is in {folder}"
        ) from e
    return str(run.info.run_id)


def _flat(values: dict[str, Any], under: str = "") -> dict[str, Any]:
    """``{"linear": {"min_count": 2}}`` as ``{"linear.min_count": 2}``."""
    out: dict[str, Any] = {}
    for key, value in values.items():
        out |= _flat(value, f"{under}{key}.") if isinstance(value, dict) else {f"{under}{key}": value}
    return out
