"""What `train` and `evaluate` share: learning the parts of a model, asking them about held-out texts, calibrating them.

A text is held out when the model that labels it has seen nothing of its group (page, author, province, …).
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from sklearn.model_selection import GroupKFold

from .atomic import write_whole
from .config import Labels, SureBounds, TrainSettings
from .corpus import Labelled
from .errors import ConfigError, KiennghiError, ModelError
from .fit import Bools, Fitted, fit_linear
from .metrics import Judged
from .tag import ENCODER, LINEAR, NEVER, Calibration, Logits, Parts
from .tag.encoder import EncoderInput, EncoderModel
from .tag.linear import Floats, views
from .text import fold

log = logging.getLogger(__name__)

Indices = npt.NDArray[np.int64]
Losses = list[tuple[int, float]]
_NOTES = "fitted.json"  # what else is to be known of a fine-tuned encoder; written last
_MARGIN = 0.95  # of an error bound is aimed at, so that the bound holds on other data too


@dataclass(frozen=True, slots=True)
class Arrays:
    """Labelled texts as arrays: n texts and their views, (n, issues) and (n, natures) labels, n primary issues."""

    texts: list[str]
    views: list[dict[str, str]]
    issues: Bools
    natures: Bools
    primary: Indices

    def __len__(self) -> int:
        return len(self.texts)


def to_arrays(rows: Sequence[Labelled], labels: Labels) -> Arrays:
    """Labelled texts as arrays, the labels in the order of the scheme."""
    return Arrays(
        texts=[row.text for row in rows],
        views=[views(row.text) for row in rows],
        issues=np.array([[label in row.issues for label in labels.issue_ids] for row in rows], dtype=bool),
        natures=np.array([[label == row.nature for label in labels.nature_ids] for row in rows], dtype=bool).reshape(
            len(rows), len(labels.nature_ids)
        ),
        primary=np.array([labels.issue_ids.index(row.issues[0]) for row in rows], dtype=np.int64),
    )


@dataclass(frozen=True, slots=True)
class Learnt:
    """Parts that have been learnt, and what else is worth keeping of them."""

    parts: Parts
    linear: Fitted | None
    losses: Losses
    """Of the encoder: step and training loss."""


class Learner:
    """Learns models from chosen rows of a corpus.

    Args:
        cache: folder in which fine-tuned encoders are kept by all that decides them, so that a training that was
            interrupted, or is repeated with other settings of the rest, goes on from there. None keeps nothing.
    """

    def __init__(self, data: Arrays, settings: TrainSettings, *, cache: Path | None = None):
        self.data = data
        self.settings = settings
        self._cache = cache

    def learn(self, at: Indices, folder: Path) -> Learnt:
        """What is learnt from the rows; the files of the encoder are written into ``folder``.

        Raises:
            ConfigError: the texts are too few, or the base of the encoder cannot be used.
            KiennghiError: packages that train the encoder are missing.
        """
        fitted: Fitted | None = None
        encoder: EncoderModel | None = None
        losses: Losses = []
        if LINEAR in self.settings.parts:
            fitted = self._fit_linear(at)
        if ENCODER in self.settings.parts:
            encoder, losses = self._fit_encoder(at, folder)
        return Learnt(Parts(fitted.model if fitted else None, encoder), fitted, losses)

    def _fit_linear(self, at: Indices) -> Fitted:
        """Some of the texts are also learnt as they look when typed without diacritics."""
        settings = self.settings.linear
        order = np.random.default_rng(self.settings.seed).permutation(at)
        copied = order[: round(settings.plain_copies * len(order))]
        seen = self.data.views
        texts = [seen[i] for i in at] + [{k: fold(v) for k, v in seen[i].items()} for i in copied]
        both = np.concatenate([at, copied])
        try:
            return fit_linear(
                texts,
                self.data.issues[both],
                self.data.natures[both],
                weights=settings.features.model_dump(),
                min_count=settings.min_count,
                regularisation=settings.regularisation,
            )
        except ValueError as e:  # scikit-learn's word for a vocabulary that min_count has emptied
            raise ConfigError(f"{len(at)} texts are too few to learn from ({e}); add texts, or lower min_count") from e

    def _fit_encoder(self, at: Indices, folder: Path) -> tuple[EncoderModel, Losses]:
        if self._cache is None:
            self._fine_tune(at, folder)
            found = self._fine_tuned(folder)
            (folder / _NOTES).unlink()
            return found
        kept = self._cache / self._key(at)
        try:
            found = self._fine_tuned(kept)
        except (OSError, ValueError, LookupError, ModelError):  # not there, or not whole: killed on the way
            self._fine_tune(at, kept)
            found = self._fine_tuned(kept)
        EncoderModel.copy(kept, folder)
        return found

    def _fine_tune(self, at: Indices, folder: Path) -> None:
        try:
            from .fit_encoder import Targets, fit_encoder  # noqa: PLC0415 (torch: seconds, and an extra)
        except ImportError as e:
            raise KiennghiError(
                f"training the encoder needs more packages ({e.name} is missing): pip install torch, then"
                " 'kiennghi[encoder]'; or train the linear part only (--parts linear)"
            ) from e
        data = self.data
        fitted = fit_encoder(
            [data.texts[i] for i in at],
            Targets(data.issues[at], data.natures[at], data.primary[at]),
            settings=self.settings.encoder,
            seed=self.settings.seed,
        )
        fitted.save(folder)
        told = {"input": fitted.pieces.input.model_dump(), "losses": fitted.losses}
        write_whole(folder / _NOTES, json.dumps(told).encode())

    def _fine_tuned(self, folder: Path) -> tuple[EncoderModel, Losses]:
        told = json.loads((folder / _NOTES).read_bytes())
        labels = self.data.issues.shape[1], self.data.natures.shape[1]
        model = EncoderModel.load(folder, EncoderInput.model_validate(told["input"]), labels=labels)
        return model, [(int(step), float(loss)) for step, loss in told["losses"]]

    def _key(self, at: Indices) -> str:
        data = self.data
        decisive = [
            self.settings.encoder.model_dump(),
            self._base,
            self.settings.seed,
            [[data.texts[i], data.issues[i].tolist(), data.natures[i].tolist(), int(data.primary[i])] for i in at],
        ]
        return hashlib.sha256(json.dumps(decisive).encode()).hexdigest()[:16]

    @cached_property
    def _base(self) -> dict[str, str]:
        """What the base's folder holds; a hub name stands for itself."""
        files = sorted(path for path in Path(self.settings.encoder.base).glob("*") if path.is_file())
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What models say of texts whose groups they have not seen: logits by part, and whether the text is known to them.

    Rows that no model was asked about are False in ``asked``.
    """

    issues: Logits
    natures: Logits
    known: Bools
    asked: Bools

    def only(self, part: str) -> HeldOut:
        """What one part says."""
        return replace(self, issues={part: self.issues[part]}, natures={part: self.natures[part]})

    def rows(self, at: Indices) -> HeldOut:
        """As if only these rows had been asked about."""
        asked = np.zeros_like(self.asked)
        asked[at] = self.asked[at]
        return replace(self, asked=asked)


def held_out_folds(
    rows: Sequence[Labelled], groups: Sequence[str], settings: TrainSettings
) -> tuple[list[tuple[Indices, Indices]], bool]:
    """Rows to learn from and rows to ask about, for each fold that is measured; no group is on both sides.

    Returns:
        The folds, and whether those asked about are as the texts in use (`TrainSettings.reference`): all of them are
        where the corpus has such texts in as many groups as there are folds, and the rest is always learnt. Of a model
        that is not learnt again (`TrainSettings.refit`) all such texts are held out, in one fold.
    """
    reference = np.flatnonzero(is_reference(rows, settings))
    names = np.array(groups)
    if len(set(names[reference])) < settings.folds:
        log.info("too few texts with %s: measured and calibrated on all", dict(settings.reference))
        return grouped_folds(groups, settings.folds)[: settings.measured_folds], False
    if settings.refit:
        parts = grouped_folds(names[reference].tolist(), settings.folds)[: settings.measured_folds]
        held_out = [reference[at] for _, at in parts]
    else:
        held_out = [reference]
    return [(np.flatnonzero(~np.isin(names, names[outside])), outside) for outside in held_out], True


def is_reference(rows: Sequence[Labelled], settings: TrainSettings) -> Bools:
    """Whether each text is as those in use (`TrainSettings.reference`)."""
    wanted = settings.reference.items()
    return np.array([bool(wanted) and all(row.fields.get(f) == v for f, v in wanted) for row in rows], dtype=bool)


def grouped_folds(groups: Sequence[str], folds: int) -> list[tuple[Indices, Indices]]:
    """Rows to learn from and rows to ask about, for each fold; no group is on both sides."""
    rows = np.zeros(len(groups))
    return [(inside, outside) for inside, outside in GroupKFold(folds).split(rows, groups=list(groups))]


def ask_held_out(learner: Learner, folds: Sequence[tuple[Indices, Indices]]) -> HeldOut:
    """What is said of the outside rows of each fold by a model learnt from its inside rows."""
    data, parts = learner.data, learner.settings.parts
    found = HeldOut(
        {part: np.zeros(data.issues.shape) for part in parts},
        {part: np.zeros(data.natures.shape) for part in parts},
        np.zeros(len(data), dtype=bool),
        np.zeros(len(data), dtype=bool),
    )
    for number, (inside, outside) in enumerate(folds, 1):
        with tempfile.TemporaryDirectory() as scratch:
            model = learner.learn(inside, Path(scratch)).parts
            issues, natures = model.logits([data.texts[i] for i in outside], [data.views[i] for i in outside])
            for part in parts:
                found.issues[part][outside], found.natures[part][outside] = issues[part], natures[part]
            found.known[outside] = [model.known(data.texts[i], data.views[i]) for i in outside]
        found.asked[outside] = True
        log.info("fold %d of %d: %d texts held out", number, len(folds), len(outside))
    return found


def calibrate(held_out: HeldOut, data: Arrays, labels: Labels, settings: TrainSettings) -> Calibration:
    """Factors, thresholds and bounds under which held-out labels are likeliest, and sure ones right often enough.

    How often a label occurs is not learnt from the held-out texts: learnt from those of two writers, such offsets made
    the labels of a third one's worse (on texts as found, n = 648: issue .765 instead of .771, nature .836 and .849).
    """
    rows = held_out.asked
    logits = {part: z[rows] for part, z in held_out.issues.items()}, {p: z[rows] for p, z in held_out.natures.items()}
    primary, natures = data.primary[rows], data.natures[rows]
    right = natures.argmax(axis=1) if natures.size else primary
    base = Calibration(_factors(logits[0], primary), _factors(logits[1], right))
    if settings.nature_shares:
        base = replace(base, nature_offsets=_prior_shift(data.natures, labels, settings))
    issue, nature = base.issue_probabilities(logits[0]), base.nature_probabilities(logits[1])
    known = held_out.known[rows]
    right_nature = nature.argmax(axis=1) == natures.argmax(axis=1) if natures.size else np.ones(len(primary), bool)
    confidence = nature.max(axis=1) if natures.size else np.ones(len(primary))
    sure_issue, sure_nature = _sure_from(
        _Answers(issue.max(axis=1)[known], (issue.argmax(axis=1) == primary)[known]),
        _Answers(confidence[known], right_nature[known]),
        settings.sure,
    )
    extra = _best_extra(issue, base.issue_logits(logits[0]), data.issues[rows])
    return replace(base, extra_issue=extra, sure_issue=sure_issue, sure_nature=sure_nature)


def _factors(logits: Logits, wanted: Indices) -> dict[Any, float]:
    """The factors of the parts' logits under which the held-out labels are likeliest."""
    parts = list(logits)
    if not logits[parts[0]].shape[1]:
        return dict.fromkeys(parts, 1.0)

    def loss(factors: Floats) -> float:
        return _log_loss(sum(f * logits[part] for f, part in zip(factors, parts, strict=True)), wanted)

    start = np.full(len(parts), 1 / len(parts))
    found = minimize(loss, start, bounds=[(0, 20)] * len(parts), method="L-BFGS-B").x
    return {part: round(float(factor), 4) for part, factor in zip(parts, found, strict=True)}


def _prior_shift(natures: Bools, labels: Labels, settings: TrainSettings) -> tuple[float, ...]:
    """For each nature, the logarithm of its share in use over that in the texts; those not named share the rest."""
    shares = natures.mean(axis=0)
    known = {nature: k for k, nature in enumerate(labels.nature_ids)}
    named = {known[nature]: share for nature, share in settings.nature_shares.items() if nature in known}
    rest = sum(share for k, share in enumerate(shares) if k not in named)
    left = 1 - sum(named.values())
    wanted = [named.get(k, share * left / rest if rest else 0.0) for k, share in enumerate(shares)]
    pairs = zip(wanted, shares, strict=True)
    return tuple(round(math.log(w / s), 4) if w > 0 and s > 0 else 0.0 for w, s in pairs)


def _log_loss(logits: Any, wanted: Indices) -> float:
    shifted = logits - logits.max(axis=1, keepdims=True)
    chosen = shifted[np.arange(len(wanted)), wanted] - np.log(np.exp(shifted).sum(axis=1))
    return float(-chosen.mean())


def _best_extra(probabilities: Floats, own: Floats, wanted: Bools) -> float | None:
    """Logit of further issues that gives the best micro F1; None where no text has two, or none helps."""
    if wanted.sum() <= len(wanted):
        return None
    rows, first = np.arange(len(wanted)), probabilities.argmax(axis=1)
    alone = np.zeros_like(wanted)
    alone[rows, first] = True
    others = np.sort(own[~alone])[::-1]
    most = min(4 * int(wanted.sum()), len(others))  # further issues to give at most
    best, chosen = 2 * (alone & wanted).sum() / (alone.sum() + wanted.sum()), None
    for threshold in np.unique(others[np.linspace(0, most - 1, min(most, 400)).astype(int)]).tolist():
        given = alone | (own >= threshold)
        value = 2 * (given & wanted).sum() / (given.sum() + wanted.sum())
        if value > best:
            best, chosen = value, float(threshold)
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
        return float(ordered[within[-1]]) if len(within) else NEVER


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


def judge(
    rows: Sequence[Labelled], held_out: HeldOut, calibration: Calibration, labels: Labels, groups: Sequence[str]
) -> list[Judged]:
    """Gold and held-out labels of the rows that were asked about, with confidences."""
    issue = calibration.issue_probabilities(held_out.issues).tolist()
    own = calibration.issue_logits(held_out.issues).tolist()
    nature = calibration.nature_probabilities(held_out.natures).tolist()
    judged = []
    for k in np.flatnonzero(held_out.asked).tolist():
        given, chosen, sure = calibration.choose(issue[k], own[k], nature[k])
        judged.append(
            Judged(
                rows[k].issues,
                tuple(labels.issue_ids[i] for i in given),
                rows[k].nature,
                None if chosen is None else labels.nature_ids[chosen],
                group=groups[k],
                sure=sure and bool(held_out.known[k]),
                issue_confidence=issue[k][given[0]],
                nature_confidence=1.0 if chosen is None else nature[k][chosen],
            )
        )
    return judged
