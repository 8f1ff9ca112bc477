"""Metrics: figures worked out by hand."""

from __future__ import annotations

import pytest

from kiennghi.metrics import Judged, calibration_error, f1_scores, scores, with_intervals

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
