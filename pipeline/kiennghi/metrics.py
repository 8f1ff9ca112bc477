"""How good labels are: accuracy, F1, calibration, and bootstrap intervals over groups."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

_RARE = 5  # labels with fewer gold texts are left out of the macro mean of issues


@dataclass(frozen=True, slots=True)
class Judged:
    """Gold and predicted labels of one text; ``group`` is what it must be resampled with."""

    gold_issues: tuple[str, ...]
    issues: tuple[str, ...]
    gold_nature: str
    nature: str
    group: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95% interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def f1_scores(pairs: Sequence[tuple[set[str], set[str]]]) -> dict[str, tuple[int, int, int, float]]:
    """Per label: gold count, predicted count, right, F1."""
    gold, given, right = Counter[str](), Counter[str](), Counter[str]()
    for wanted, found in pairs:
        gold.update(wanted)
        given.update(found)
        right.update(wanted & found)
    return {
        label: (gold[label], given[label], right[label], 2 * right[label] / (gold[label] + given[label]))
        for label in sorted(gold | given)
    }


def scores(rows: Sequence[Judged]) -> dict[str, float]:
    """The figures by which models are compared. Issues are judged on petitions only, natures on all."""
    petitions = [r for r in rows if r.gold_nature != "not_petition"]
    issue = f1_scores([(set(r.gold_issues), set(r.issues)) for r in petitions])
    nature = f1_scores([({r.gold_nature}, {r.nature}) for r in rows])
    gold, given, right = (sum(v[k] for v in issue.values()) for k in range(3))
    common = [v[3] for v in issue.values() if v[0] >= _RARE]
    present = [v[3] for v in nature.values() if v[0]]
    return {
        "primary_issue_accuracy": sum(r.gold_issues[0] == r.issues[0] for r in petitions) / max(len(petitions), 1),
        "issue_micro_f1": 2 * right / max(gold + given, 1),
        "issue_macro_f1": sum(common) / max(len(common), 1),
        "nature_accuracy": sum(r.gold_nature == r.nature for r in rows) / max(len(rows), 1),
        "nature_macro_f1": sum(present) / max(len(present), 1),
    }


def with_intervals(rows: Sequence[Judged], *, resamples: int, seed: int) -> dict[str, Interval]:
    """The figures of `scores` with percentile intervals from a bootstrap that resamples whole groups."""
    groups: dict[str, list[Judged]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    units = list(groups.values())
    drawn = _bootstrap(units, lambda sample: scores([r for unit in sample for r in unit]), resamples, seed)
    point = scores(rows)
    out = {}
    for name, value in point.items():
        ordered = sorted(d[name] for d in drawn) or [value]
        last = len(ordered) - 1
        out[name] = Interval(value, ordered[round(0.025 * last)], ordered[round(0.975 * last)])
    return out


def _bootstrap(
    units: list[T], figure: Callable[[list[T]], dict[str, float]], resamples: int, seed: int
) -> list[dict[str, float]]:
    rng = random.Random(seed)  # noqa: S311 (resampling, not secrets)
    return [figure(rng.choices(units, k=len(units))) for _ in range(resamples)]


def calibration_error(confidences: Sequence[float], right: Sequence[bool], *, bins: int = 10) -> float:
    """Expected calibration error over bins of equal count (Nixon et al. 2019, adaptive ECE)."""
    order = sorted(range(len(right)), key=lambda i: confidences[i])
    total = 0.0
    for k in range(bins):
        part = order[k * len(order) // bins : (k + 1) * len(order) // bins]
        gap = sum(confidences[i] for i in part) - sum(right[i] for i in part)
        total += abs(gap)
    return total / max(len(order), 1)
