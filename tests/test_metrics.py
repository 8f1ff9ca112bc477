"""Metrics: figures worked out by hand."""

from __future__ import annotations

import itertools

import pytest

from kiennghi.metrics import (
    Interval,
    Judged,
    calibration_error,
    calibration_errors,
    defined_scores,
    f1_scores,
    issue_pairs,
    label_scores,
    nature_pairs,
    risk_coverage,
    scores,
    with_intervals,
)

ROWS = [
    Judged(("a",), ("a",), "x", "x", "g1"),
    Judged(("a", "b"), ("b", "a"), "x", "y", "g1"),
    Judged(("b",), ("b",), "y", "y", "g2"),
    Judged(("b",), ("a",), "y", "y", "g2"),
    Judged(("c",), ("a",), "not_petition", "not_petition", "g3"),
]


def test_f1_of_each_label() -> None:
    """Gold, given, right, F1 = 2·right / (gold + given)."""
    found = f1_scores([({"a"}, {"a"}), ({"a", "b"}, {"b"}), ({"b"}, {"c"})])
    assert found == {"a": (2, 1, 1, pytest.approx(2 / 3)), "b": (2, 1, 1, pytest.approx(2 / 3)), "c": (0, 1, 0, 0.0)}


def test_scores_by_hand() -> None:
    """Primary issue 2 of 4; micro F1 = 2·4 / (5 + 5); natures 4 of 5, macro over the three present."""
    found = scores(ROWS)
    assert found["primary_issue_accuracy"] == 2 / 4
    assert found["issue_micro_f1"] == pytest.approx(2 * 4 / (5 + 5))
    assert found["nature_accuracy"] == 4 / 5
    assert found["nature_macro_f1"] == pytest.approx((2 / 3 + 4 / 5 + 1) / 3)


def test_issues_of_texts_that_are_no_petitions_are_not_judged() -> None:
    """They have none that matters; their nature is judged."""
    before, after = scores(ROWS[:4]), scores(ROWS)
    assert {k: v for k, v in before.items() if "issue" in k} == {k: v for k, v in after.items() if "issue" in k}
    assert before["nature_accuracy"] != after["nature_accuracy"]


def test_rare_issues_are_left_out_of_the_macro_mean() -> None:
    """Five gold texts count, four do not."""
    rows = [Judged(("a",), ("a",), "x", "x", "g")] * 5 + [Judged(("b",), ("c",), "x", "x", "g")] * 4
    assert scores(rows)["issue_macro_f1"] == 1.0


def test_no_rows_give_zeros() -> None:
    """Nothing is divided by nothing."""
    assert set(scores([]).values()) == {0}
    assert calibration_error([], []) == 0


def judged(right: list[bool], groups: list[str]) -> list[Judged]:
    """Rows whose primary issue and nature are right or wrong together."""
    return [Judged(("a",), ("a" if r else "b",), "x", "x" if r else "y", g) for r, g in zip(right, groups, strict=True)]


def test_intervals_hold_the_value_and_repeat_with_the_seed() -> None:
    """The bootstrap is reproducible."""
    rows = judged([k % 3 > 0 for k in range(90)], [str(k) for k in range(90)])
    found = with_intervals(rows, resamples=200, seed=1)
    assert all(i.low <= i.value <= i.high for i in found.values())
    assert found["nature_accuracy"].low < found["nature_accuracy"].value < found["nature_accuracy"].high
    assert found == with_intervals(rows, resamples=200, seed=1)
    assert found != with_intervals(rows, resamples=200, seed=2)
    assert str(found["nature_accuracy"]).startswith("0.667 [0.")


def test_resampling_whole_groups_widens_the_interval() -> None:
    """Ten meetings, each all right or all wrong, tell less than a hundred texts."""
    right = [k // 10 % 2 == 0 for k in range(100)]
    alone = with_intervals(judged(right, [str(k) for k in range(100)]), resamples=300, seed=1)["nature_accuracy"]
    grouped = with_intervals(judged(right, [str(k // 10) for k in range(100)]), resamples=300, seed=1)[
        "nature_accuracy"
    ]
    assert grouped.high - grouped.low > 2 * (alone.high - alone.low)


def test_without_resamples_the_interval_is_the_value() -> None:
    """No interval is made up."""
    found = with_intervals(judged([True, False], ["1", "2"]), resamples=0, seed=1)["nature_accuracy"]
    assert (found.value, found.low, found.high) == (0.5, 0.5, 0.5)


@pytest.mark.parametrize(
    ("confidence", "right", "error"),
    [
        ([1.0] * 20, [True] * 20, 0.0),
        ([0.0] * 20, [False] * 20, 0.0),
        ([0.95] * 20, [True, False] * 10, 0.45),
        ([0.9] * 3, [True] * 3, 0.1),
    ],
)
def test_calibration_error_of_perfect_and_overconfident_sets(
    confidence: list[float], right: list[bool], error: float
) -> None:
    """The mean gap between what was promised and what came true."""
    assert calibration_error(confidence, right) == pytest.approx(error)


def test_calibration_bins_are_of_equal_count() -> None:
    """19 texts in 10 bins are bins of one and two, not 19 of one."""
    confidence, right = [0.5] * 19, [k % 2 == 0 for k in range(19)]
    assert calibration_error(confidence, right) < 0.1


@pytest.mark.parametrize("right", sorted(set(itertools.permutations([True, True, True, False, False, False]))))
def test_calibration_does_not_depend_on_the_order_of_equally_confident_texts(right: tuple[bool, ...]) -> None:
    """Half of six are right, promised were 70%, whatever line each of them stands on."""
    assert calibration_error([0.7] * 6, right, bins=3) == pytest.approx(0.2)


def test_calibration_errors_of_both_axes_by_hand() -> None:
    """The issue over petitions only, the nature over all; fewer texts than bins are a bin each."""
    rows = [
        Judged(("a",), ("a",), "x", "x", "g", issue_confidence=0.9, nature_confidence=0.6),
        Judged(("a",), ("b",), "x", "y", "g", issue_confidence=0.4, nature_confidence=0.7),
        Judged(("a",), ("b",), "not_petition", "not_petition", "g", issue_confidence=1.0, nature_confidence=1.0),
    ]
    assert calibration_errors(rows) == pytest.approx({"issue": (0.1 + 0.4) / 2, "nature": (0.4 + 0.7 + 0.0) / 3})


@pytest.mark.parametrize(
    ("confidence", "right", "points"),
    [
        ([], [], []),
        ([0.5], [False], [(1.0, 1.0)]),
        ([0.2, 0.9, 0.5, 0.7], [False, True, True, False], [(0.25, 0.0), (0.5, 1 / 2), (0.75, 1 / 3), (1.0, 2 / 4)]),
        ([0.9, 0.5, 0.9, 0.9], [True, True, False, True], [(0.75, 1 / 3), (1.0, 1 / 4)]),
        ([0.9, 0.5, 0.5, 0.5], [True, False, True, False], [(0.25, 0.0), (1.0, 2 / 4)]),
        ([1.0] * 4, [True, False, False, False], [(1.0, 3 / 4)]),
    ],
)
def test_risk_coverage_by_hand(confidence: list[float], right: list[bool], points: list[tuple[float, float]]) -> None:
    """Error among the most confident, texts that are equally confident kept or left together."""
    assert risk_coverage(confidence, right) == points


def test_label_scores_by_hand() -> None:
    """Of issues on petitions only: `c`, which only a non-petition has, is none; a rate over no texts is left out."""
    assert label_scores(ROWS) == pytest.approx(
        {
            "a precision": 2 / 3,
            "a recall": 2 / 2,
            "a f1": 4 / 5,
            "b precision": 2 / 2,
            "b recall": 2 / 3,
            "b f1": 4 / 5,
            "x precision": 1.0,
            "x recall": 1 / 2,
            "x f1": 2 / 3,
            "y precision": 2 / 3,
            "y recall": 1.0,
            "y f1": 4 / 5,
            "not_petition precision": 1.0,
            "not_petition recall": 1.0,
            "not_petition f1": 1.0,
        }
    )
    assert label_scores([Judged(("a",), ("b",), None, None, "g")]) == {
        "a recall": 0.0,
        "a f1": 0.0,
        "b precision": 0.0,
        "b f1": 0.0,
    }
    assert label_scores([]) == {}


def test_a_resample_without_a_label_says_nothing_of_it() -> None:
    """Label `a`, always right, stands in one group of three, which three resamples in ten do without."""
    rows = [
        Judged(("a",), ("a",), None, None, "g1"),
        Judged(("b",), ("b",), None, None, "g2"),
        Judged(("b",), ("c",), None, None, "g3"),
    ]
    found = with_intervals(rows, resamples=200, seed=1, figures=label_scores)
    assert found["a precision"] == found["a recall"] == found["a f1"] == Interval(1.0, 1.0, 1.0)
    assert found["b recall"] == Interval(0.5, 0.0, 1.0)
    assert found["c precision"] == Interval(0.0, 0.0, 0.0)
    assert "c recall" not in found


def test_a_resample_without_petitions_says_nothing_of_issues() -> None:
    """All issues of petitions are right; one group in three has none, and may be drawn three times."""
    rows = [
        Judged(("a",), ("a",), "x", "x", "g1"),
        Judged(("b",), ("b",), "x", "x", "g2"),
        Judged(("b",), ("c",), "not_petition", "x", "g3"),
    ]
    found = with_intervals(rows, resamples=500, seed=1)
    assert found["primary_issue_accuracy"] == found["issue_micro_f1"] == Interval(1.0, 1.0, 1.0)
    assert (found["nature_accuracy"].low, found["nature_accuracy"].high) == (0.0, 1.0)


def test_other_figures_get_intervals_of_their_own() -> None:
    """Whatever is reckoned from rows; without resamples, the interval is the value."""
    rows = [Judged(("a",), ("a",), None, None, str(k % 4)) for k in range(8)]
    assert with_intervals(rows, resamples=30, seed=1, figures=lambda found: {"texts": len(found)}) == {
        "texts": Interval(8, 8, 8)
    }
    assert with_intervals(rows, resamples=0, seed=1, figures=label_scores)["a f1"] == Interval(1.0, 1.0, 1.0)


WITHOUT_NATURES = [
    Judged(("a",), ("a",), None, None, "g1", issue_confidence=0.9),
    Judged(("b",), ("a",), None, None, "g2", issue_confidence=0.6),
]


def test_a_scheme_without_natures_has_figures_of_issues_only() -> None:
    """Every text is asked for its issue; nothing is said of a nature, in no figure and no interval."""
    assert scores(WITHOUT_NATURES) == {"primary_issue_accuracy": 0.5, "issue_micro_f1": 0.5, "issue_macro_f1": 0.0}
    assert with_intervals(WITHOUT_NATURES, resamples=10, seed=1).keys() == scores(WITHOUT_NATURES).keys()
    assert calibration_errors(WITHOUT_NATURES) == pytest.approx({"issue": (0.1 + 0.6) / 2})
    assert issue_pairs(WITHOUT_NATURES) == [({"a"}, {"a"}), ({"b"}, {"a"})]
    assert nature_pairs(WITHOUT_NATURES) == []


def test_what_is_not_defined_is_left_out_or_zero() -> None:
    """Issues of texts that are no petitions, a mean over rare labels only, anything of no texts."""
    assert defined_scores(ROWS[4:]) == {"nature_accuracy": 1.0, "nature_macro_f1": 1.0}
    assert scores(ROWS[4:]) == {
        "primary_issue_accuracy": 0.0,
        "issue_micro_f1": 0.0,
        "issue_macro_f1": 0.0,
        "nature_accuracy": 1.0,
        "nature_macro_f1": 1.0,
    }
    assert defined_scores(WITHOUT_NATURES) == {"primary_issue_accuracy": 0.5, "issue_micro_f1": 0.5}
    assert defined_scores([]) == {}
