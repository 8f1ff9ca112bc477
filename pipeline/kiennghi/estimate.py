"""Shares that hold: a classifier's scores of all petitions and people's labels of a random few → share and interval.

What is random is the audit. The petitions of a run are a fixed, finite set; which of them are audited is drawn, each
with a known probability. The share estimated is that of the set, as if somebody had labelled all of it; its interval
needs no model of how petitions come about, and the clustering of petitions by meeting does not touch it. Whoever
compares periods or places wants more, a statement about what people raise at meetings like these: `wider` adds the
chance of which meetings were held, by the spread between them.

The method is prediction-powered inference (Angelopoulos, Bates et al. 2023) with power tuning (PPI++; Angelopoulos,
Duchi and Zrnic 2023), on the scale where a classifier's scores add up. With scores as logits ``l``, the petitions'
chances of carrying the label are ``p = expit(a + b l)``. ``b`` is the power: how far the scores are trusted, fitted to
the audit and held near 1 by a prior. ``a`` is the rectifier: it is solved so that the audited petitions, each weighted
by the inverse of its probability, carry the label as often as ``p`` says. That equation makes the estimate consistent
whatever the classifier does (it is the logistic generalised regression estimator; Lehtonen and Veijanen 1998).

The interval holds every share that a score test does not refuse: for each, the variance is the one that would hold if
it were true, not the one seen in a handful of audited petitions, which is 0 when none happens to be wrong. With
``b = 0`` it is Wilson's interval (1927) exactly: this is Wilson's, prediction-powered. Petitions drawn with certainty
add no variance, which is the finite-population correction.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.int64]

LEVEL = 0.95
_SMALLEST = 5e-4  # scores are kept this far from 0 and 1: a classifier is never certain, whatever its decimals say
_POWER_SD = 0.5  # of the prior of the power around 1
_RECTIFIER_SD = 2.0  # of the point's prior around what the classifier says; keeps a share off 0 when none was audited
_DISTRUST = 4.0  # audited petitions' worth of doubt about the scores, in the variance (Agresti and Coull add as many)
_EDGE = 30.0  # logits between which rectifiers are sought
_HALVINGS = 28  # of that stretch: to 2e-7


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share with its interval, between 0 and 1; ``audited`` petitions of ``population`` stand behind it."""

    share: float
    low: float
    high: float
    audited: int
    population: int

    @property
    def margin(self) -> float:
        """Half of the interval's width."""
        return (self.high - self.low) / 2

    def more_for(self, margin: float) -> int:
        """How many more petitions of the same population to audit for about this margin; 0 where it is reached.

        The width shrinks with ``sqrt(1/n - 1/N)``.
        """
        n, whole = self.audited, self.population
        if self.margin <= margin or n >= whole:
            return 0
        unit = self.margin**2 / (1 / n - 1 / whole)
        return min(math.ceil(1 / (margin**2 / unit + 1 / whole)), whole) - n


@dataclass(frozen=True, slots=True)
class Audit:
    """Which petitions were audited (positions among all, ascending) and the probability with which each was drawn."""

    at: Indices
    probability: Floats

    @property
    def weights(self) -> Floats:
        """How many petitions each audited one stands for."""
        weights: Floats = 1 / self.probability
        return weights


@dataclass(frozen=True, slots=True)
class Axis:
    """A yes-or-no label: the classifier's score for all N petitions, and what the n audited ones really are."""

    scores: Floats
    truth: Floats


class Shares:
    """Shares of one audited set.

    Args:
        audit: which petitions were audited.
        real: the petitions of which shares are taken, as a label of its own: the classifier takes some spans for
            petitions that are none, and the reverse. None: every span counts.
        size: N, the number of spans.

    Raises:
        ValueError: positions or probabilities that cannot be.
    """

    def __init__(self, audit: Audit, real: Axis | None, size: int):
        if len(audit.at) and not (audit.at.min() >= 0 and audit.at.max() < size):
            raise ValueError("audited positions lie outside the set")
        if np.any(audit.probability <= 0) or np.any(audit.probability > 1):
            raise ValueError("a probability of being drawn is not in (0, 1]")
        self.audit = audit
        self.size = size
        self._weights = audit.weights
        self._real = real
        self._all_real: Floats | None = None
        self._real_fit = _fit(_logit(real.scores), real.truth, audit) if real is not None else None

    def estimate(
        self,
        label: Axis,
        *,
        among: Bools | None = None,
        within: Bools | None = None,
        level: float = LEVEL,
    ) -> Estimate | None:
        """The share of real petitions that carry a label (``truth`` 1 only where the petition is real).

        Args:
            label: the label's scores and truth.
            among: the group of whose petitions the share is taken (N); None: all.
            within: where the label can be at all (N), known without an audit, as the place of a meeting is.
            level: how often such intervals shall hold.

        Returns:
            None where none of the petitions concerned was audited, so that there is nothing to stand on.
        """
        at = self.audit.at
        group = np.ones(self.size, dtype=bool) if among is None else among
        can = group if within is None else group & within
        seen = group[at]
        if not can[at].any():
            return None
        logits = _logit(label.scores)
        fit = _fit(logits, label.truth, self.audit)
        real_all = self._real_chances(group) if among is not None else self._all_real_chances()
        weights = self._weights[seen]
        model = _Model(
            logits=fit.power * logits[at][seen],
            can=can[at][seen].astype(float),
            truth=label.truth[seen] * can[at][seen],
            real=self._real.truth[seen] if self._real is not None else np.ones(int(seen.sum())),
            real_chance=real_all[at][seen],
            weights=weights,
            variances=weights**2 * (1 - self.audit.probability[seen]),
        )
        everywhere = fit.power * logits[can]
        whole = float(real_all[group].sum())

        def share(rectifier: float) -> float:
            return min(max(float(_expit(rectifier + everywhere).sum()) / whole, 0.0), 1.0)

        quantile = NormalDist().inv_cdf((1 + level) / 2)
        low, high = share(model.solve(quantile)), share(model.solve(-quantile))
        prior = _match(everywhere, float(np.clip(label.scores[can], _SMALLEST, 1 - _SMALLEST).sum()))
        point = min(max(share(model.point(prior)), low), high)
        return Estimate(point, low, high, int(can[at].sum()), int(can.sum()))

    def _all_real_chances(self) -> Floats:
        if self._all_real is None:
            self._all_real = self._real_chances(np.ones(self.size, dtype=bool))
        return self._all_real

    def _real_chances(self, group: Bools) -> Floats:
        """Chance of each span of being a petition, set right by the audited ones of the group."""
        if self._real is None or self._real_fit is None:
            return np.ones(self.size)
        logits = self._real_fit.power * _logit(self._real.scores)
        seen = group[self.audit.at]
        one = np.ones(int(seen.sum()))
        weights = self._weights[seen]
        model = _Model(logits[self.audit.at][seen], one, self._real.truth[seen], one, one, weights, weights)
        return _expit(model.point(self._real_fit.rectifier, sd=1.0) + logits)


@dataclass(frozen=True, slots=True)
class _Model:
    """The audited petitions of a group as functions of the rectifier."""

    logits: Floats
    can: Floats
    truth: Floats
    real: Floats
    real_chance: Floats
    weights: Floats
    variances: Floats
    """Of each petition's part in the sum, but for its chance: the squared weight times the chance to be left out."""

    def solve(self, quantile: float) -> float:
        """The rectifier at which the weighted surplus of the label is ``quantile`` standard deviations."""
        low, high = -_EDGE, _EDGE
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            if self._surplus(middle, quantile) > 0:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    def _surplus(self, rectifier: float, quantile: float) -> float:
        chance = self.can * _expit(rectifier + self.logits)
        share = min(float(self.weights @ chance) / float(self.weights @ self.real_chance), 1.0)
        # A few audits cannot tell how often confident scores are wrong: some are held for no better than the share.
        unsure = _DISTRUST / (len(self.weights) + _DISTRUST)
        doubted = (1 - unsure) * chance + unsure * share * self.can * self.real_chance
        spread = (
            doubted * (1 - share) ** 2
            + np.maximum(self.real_chance - doubted, 0) * share**2
            - (doubted - share * self.real_chance) ** 2
        )
        surplus = self.weights @ (self.truth - chance - share * (self.real - self.real_chance))
        return float(surplus - quantile * math.sqrt(max(float(self.variances @ spread), 0.0)))

    def point(self, prior: float, *, sd: float = _RECTIFIER_SD) -> float:
        """The likeliest rectifier under a normal prior."""
        scale = len(self.weights) / self.weights.sum()
        low, high = -_EDGE, _EDGE
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            chance = self.can * _expit(middle + self.logits)
            if scale * float(self.weights @ (self.truth - chance)) > (middle - prior) / sd**2:
                low = middle
            else:
                high = middle
        return (low + high) / 2


@dataclass(frozen=True, slots=True)
class _Fit:
    rectifier: float
    power: float


def _fit(logits: Floats, truth: Floats, audit: Audit) -> _Fit:
    """Rectifier and power that suit all audited petitions best, by Newton's method."""
    x = logits[audit.at]
    weights = audit.weights * len(x) / audit.weights.sum()
    rectifier, power = 0.0, 1.0
    precision = np.array([1 / (2 * _RECTIFIER_SD) ** 2, 1 / _POWER_SD**2])
    for _ in range(25):
        chance = _expit(rectifier + power * x)
        slack = weights * (truth - chance)
        info = weights * chance * (1 - chance)
        gradient = np.array([slack.sum(), slack @ x]) - precision * np.array([rectifier, power - 1])
        cross = float(info @ x)
        hessian = np.array([[info.sum(), cross], [cross, info @ x**2]]) + np.diag(precision)
        step = np.linalg.solve(hessian, gradient)
        step *= min(1.0, 2.0 / max(float(np.abs(step).max()), 1e-12))
        rectifier, power = rectifier + float(step[0]), power + float(step[1])
        if np.abs(step).max() < 1e-8:
            break
    return _Fit(rectifier, min(max(power, 0.0), 3.0))


def _match(logits: Floats, total: float) -> float:
    """The rectifier under which chances sum to a total."""
    rectifier = 0.0
    for _ in range(30):
        chance = _expit(rectifier + logits)
        step = (total - float(chance.sum())) / max(float((chance * (1 - chance)).sum()), 1e-9)
        rectifier += min(max(step, -2.0), 2.0)
        if abs(step) < 1e-6:
            break
    return rectifier


def _logit(scores: Floats) -> Floats:
    kept = np.clip(scores, _SMALLEST, 1 - _SMALLEST)
    logits: Floats = np.log(kept / (1 - kept))
    return logits


def _expit(logits: Any) -> Floats:
    chance: Floats = 1 / (1 + np.exp(-logits))
    return chance


# --- comparing --------------------------------------------------------------------------------------------------------


def difference(one: Estimate, other: Estimate) -> tuple[float, float, float]:
    """How much larger the first share is, with its interval: the two intervals put together (MOVER; Newcombe 1998).

    For shares of two groups without common petitions.
    """
    value = one.share - other.share
    below = math.hypot(one.share - one.low, other.high - other.share)
    above = math.hypot(one.high - one.share, other.share - other.low)
    return value, value - below, value + above


def simultaneous(figures: int, level: float = LEVEL) -> float:
    """The level of each of several intervals under which all hold together (Bonferroni)."""
    return 1 - (1 - level) / max(figures, 1)


def wider(found: Estimate, spread: float | None, level: float = LEVEL) -> Estimate | None:
    """The interval of what such meetings bring forth, of which those held are taken as a random few.

    Args:
        found: share and interval of the petitions at hand.
        spread: standard error from the meetings, see `meeting_spread`; None where they are too few.
    """
    if spread is None:
        return None
    reach = NormalDist().inv_cdf((1 + level) / 2) * spread
    low = max(found.share - math.hypot(found.share - found.low, reach), 0.0)
    high = min(found.share + math.hypot(found.high - found.share, reach), 1.0)
    return Estimate(found.share, low, high, found.audited, found.population)


def meeting_spread(
    chances: Floats, real: Floats, meetings: Sequence[str], *, fewest: int = 5, level: float = LEVEL
) -> float | None:
    """Standard error of a share over meetings drawn at random, with the labels' own chance inside each meeting.

    Args:
        chances: chance of each petition of the group of carrying the label.
        real: chance of each of being a petition.
        meetings: its meeting.
        fewest: meetings below which nothing is said.
        level: the spread of few meetings is itself uncertain; it is stretched as Student's t asks at this level.
    """
    groups = sorted(set(meetings))
    if len(groups) < fewest:
        return None
    place = {name: k for k, name in enumerate(groups)}
    at = np.array([place[m] for m in meetings])
    whole = max(float(real.sum()), 1e-9)
    share = float(chances.sum()) / whole
    totals = np.bincount(at, weights=chances - share * real, minlength=len(groups))
    inside = chances * (1 - share) ** 2 + np.maximum(real - chances, 0) * share**2 - (chances - share * real) ** 2
    variance = (len(groups) / (len(groups) - 1) * float(totals @ totals) + float(inside.sum())) / whole**2
    z = NormalDist().inv_cdf((1 + level) / 2)
    return math.sqrt(variance) * student(level, len(groups) - 1) / z


def student(level: float, freedom: int) -> float:
    """Two-sided quantile of Student's t, by the series of Cornish and Fisher (0.01 off at 4 degrees of freedom)."""
    z = NormalDist().inv_cdf((1 + level) / 2)
    v = freedom
    return (
        z
        + (z**3 + z) / (4 * v)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
    )


# --- drawing ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Drawn:
    """Positions of the petitions drawn (ascending), and the probability of each of all N of being drawn."""

    at: Indices
    probability: Floats


def draw(
    strata: Sequence[tuple[str, ...]], doubt: Floats, count: int, *, seed: int, free: Bools | None = None
) -> Drawn:
    """Draw ``count`` petitions, spread over strata as their numbers and doubts tell.

    Petitions stand in the order of their strata (in a random order inside each) on a line, each as long as its
    probability of being drawn, and every whole step from a random start draws one: systematic sampling with unequal
    probabilities (Madow 1949). A stratum so gets its expected number, rounded up or down by chance, and every
    petition's probability is known exactly.

    Args:
        strata: of each petition, the sort key that forms strata: predicted labels, confidence, place.
        doubt: of each, how unsure the classifier is, 0 or more: the most doubtful are drawn up to three times as often
            as the least.
        count: how many to draw; all, where there are fewer.
        seed: of the generator.
        free: which petitions may be drawn (those not audited yet); None: all.
    """
    chance = np.random.default_rng(seed)
    size = len(strata)
    can = np.ones(size, dtype=bool) if free is None else free
    probability = _probabilities(doubt, can, count)
    shuffled = chance.permutation(size)
    rank = np.empty(size, dtype=np.int64)
    rank[shuffled] = np.arange(size)
    order = np.array(sorted(np.flatnonzero(can), key=lambda i: (strata[int(i)], rank[i])), dtype=np.int64)
    ends = np.cumsum(probability[order])
    total = round(float(ends[-1])) if len(ends) else 0
    ticks = chance.random() + np.arange(total)
    at = order[np.minimum(np.searchsorted(ends, ticks, side="right"), len(order) - 1)] if total else order[:0]
    return Drawn(np.unique(at), probability)


def _probabilities(doubt: Floats, can: Bools, count: int) -> Floats:
    """Probabilities that sum to ``count`` over those that may be drawn; for the others, what theirs would be."""
    if count >= can.sum():
        return np.ones(len(doubt))
    mean = float(doubt[can].mean()) if can.any() else 0.0
    size = 1 + np.minimum(doubt / mean, 2.0) if mean > 0 else np.ones(len(doubt))
    certain = np.zeros(len(doubt), dtype=bool)
    while True:
        open_ = can & ~certain
        left = count - int((can & certain).sum())
        scale = left / float(size[open_].sum()) if open_.any() else 0.0
        over = open_ & (size * scale >= 1)
        if not over.any():
            break
        certain |= over
    found: Floats = np.where(certain, 1.0, np.minimum(size * scale, 1.0))
    return found


def together(first: Floats, second: Floats) -> Floats:
    """Probability of being drawn by either of two draws, the second among those that the first left."""
    both: Floats = 1 - (1 - first) * (1 - second)
    return both
