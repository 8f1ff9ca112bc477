"""How good labels are: accuracy, F1, calibration, and bootstrap intervals over groups."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

NOT_PETITION = "not_petition"  # the nature whose texts have no issue that is judged
_ISSUE_FIGURES = ("primary_issue_accuracy", "issue_micro_f1", "issue_macro_f1")
_NATURE_FIGURES = ("nature_accuracy", "nature_macro_f1")
_RARE = 5  # labels with fewer gold texts are left out of the macro mean of issues


@dataclass(frozen=True, slots=True)
class Judged:
    """Gold and predicted labels of one text; ``group`` is what it must be resampled with.

    Natures are None under a scheme without them.
    """

    gold_issues: tuple[str, ...]
    issues: tuple[str, ...]
    gold_nature: str | None
    nature: str | None
    group: str
    sure: bool = True
    issue_confidence: float = 1.0
    nature_confidence: float = 1.0

    @property
    def asked(self) -> bool:
        """Whether the text is a petition, so that its issue is judged."""
        return self.gold_nature != NOT_PETITION

    @property
    def issue_right(self) -> bool:
        """Whether the primary issue is right."""
        return self.gold_issues[:1] == self.issues[:1]

    @property
    def nature_right(self) -> bool:
        """Whether the nature is right."""
        return self.gold_nature == self.nature


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


def issue_pairs(rows: Sequence[Judged]) -> list[tuple[set[str], set[str]]]:
    """Gold and given issues of the petitions."""
    return [(set(r.gold_issues), set(r.issues)) for r in rows if r.asked]


def nature_pairs(rows: Sequence[Judged]) -> list[tuple[set[str], set[str]]]:
    """Gold and given natures; empty under a scheme without them."""
    return [({r.gold_nature}, {r.nature}) for r in rows if r.gold_nature is not None and r.nature is not None]


def scores(rows: Sequence[Judged]) -> dict[str, float]:
    """The figures by which models are compared. Issues are judged on petitions only, natures on all that have one.

    A figure that is not defined, for want of texts, is 0; see `defined_scores`.
    """
    natures = _NATURE_FIGURES if not rows or rows[0].gold_nature is not None else ()
    return dict.fromkeys((*_ISSUE_FIGURES, *natures), 0.0) | defined_scores(rows)


def defined_scores(rows: Sequence[Judged]) -> dict[str, float]:
    """The figures of `scores` that are defined: of issues, where there are petitions (and labels that are not rare)."""
    petitions = [r for r in rows if r.asked]
    issue = f1_scores(issue_pairs(rows))
    gold, given, right = (sum(v[k] for v in issue.values()) for k in range(3))
    common = [v[3] for v in issue.values() if v[0] >= _RARE]
    found = {}
    if petitions:
        found["primary_issue_accuracy"] = sum(r.issue_right for r in petitions) / len(petitions)
        found["issue_micro_f1"] = 2 * right / (gold + given)
    if common:
        found["issue_macro_f1"] = sum(common) / len(common)
    if rows and rows[0].gold_nature is not None:
        present = [v[3] for v in f1_scores(nature_pairs(rows)).values() if v[0]]
        found["nature_accuracy"] = sum(r.nature_right for r in rows) / len(rows)
        found["nature_macro_f1"] = sum(present) / len(present)
    return found


def calibration_errors(rows: Sequence[Judged]) -> dict[str, float]:
    """Expected calibration error of each axis: of the issue over petitions, of the nature over all."""
    petitions = [r for r in rows if r.asked]
    found = {"issue": calibration_error([r.issue_confidence for r in petitions], [r.issue_right for r in petitions])}
    if rows and rows[0].gold_nature is not None:
        found["nature"] = calibration_error([r.nature_confidence for r in rows], [r.nature_right for r in rows])
    return found


def risk_coverage(confidences: Sequence[float], right: Sequence[bool]) -> list[tuple[float, float]]:
    """Points (coverage, error) when only the most confident texts are kept: the share kept, and how many are wrong.

    Equal confidences are kept or left together (El-Yaniv and Wiener 2010).
    """
    order = sorted(range(len(right)), key=lambda i: -confidences[i])
    points, wrong = [], 0
    for kept, i in enumerate(order, 1):
        wrong += not right[i]
        if kept == len(order) or confidences[order[kept]] != confidences[i]:
            points.append((kept / len(order), wrong / kept))
    return points


def label_scores(rows: Sequence[Judged]) -> dict[str, float]:
    """``LABEL precision``, ``LABEL recall`` and ``LABEL f1`` of each label, where defined."""
    found: dict[str, float] = {}
    for pairs in (issue_pairs(rows), nature_pairs(rows)):
        for label, (gold, given, right, f1) in f1_scores(pairs).items():
            if given:
                found[f"{label} precision"] = right / given
            if gold:
                found[f"{label} recall"] = right / gold
            found[f"{label} f1"] = f1
    return found


def with_intervals(
    rows: Sequence[Judged],
    *,
    resamples: int,
    seed: int,
    figures: Callable[[Sequence[Judged]], Mapping[str, float]] | None = None,
) -> dict[str, Interval]:
    """Figures (default: `scores`) with percentile intervals from a bootstrap that resamples whole groups.

    A resample in which a figure is not defined says nothing about it.
    """
    again = figures or defined_scores
    groups: dict[str, list[Judged]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    units = list(groups.values())
    rng = random.Random(seed)  # noqa: S311 (resampling, not secrets)
    drawn: dict[str, list[float]] = {}
    for _ in range(resamples):
        for name, value in again([r for unit in rng.choices(units, k=len(units)) for r in unit]).items():
            drawn.setdefault(name, []).append(value)
    out = {}
    for name, value in (figures or scores)(rows).items():
        ordered = sorted(drawn.get(name, [])) or [value]
        last = len(ordered) - 1
        out[name] = Interval(value, ordered[round(0.025 * last)], ordered[round(0.975 * last)])
    return out


def calibration_error(confidences: Sequence[float], right: Sequence[bool], *, bins: int = 10) -> float:
    """Expected calibration error over bins of equal count (Nixon et al. 2019, adaptive ECE).

    Texts of equal confidence count as right by the share of them that is, so that their order says nothing.
    """
    order = sorted(range(len(right)), key=lambda i: confidences[i])
    ties: dict[float, list[bool]] = {}
    for confidence, one in zip(confidences, right, strict=True):
        ties.setdefault(confidence, []).append(one)
    share = {confidence: sum(found) / len(found) for confidence, found in ties.items()}
    total = 0.0
    for k in range(bins):
        part = order[k * len(order) // bins : (k + 1) * len(order) // bins]
        gap = sum(confidences[i] - share[confidences[i]] for i in part)
        total += abs(gap)
    return total / max(len(order), 1)
