"""Shares from scores and an audit: exact cases, what holds by construction, and how often intervals hold."""

from __future__ import annotations

import math

import numpy as np
import pytest

from kiennghi.estimate import (
    Audit,
    Axis,
    Estimate,
    Shares,
    difference,
    draw,
    meeting_spread,
    simultaneous,
    student,
    together,
    wider,
)


def _wilson(hits: int, n: int, quantile: float = 1.959964) -> tuple[float, float]:
    """Wilson's interval, from its textbook formula."""
    p, zz = hits / n, quantile**2
    centre, half = p + zz / (2 * n), quantile * math.sqrt(p * (1 - p) / n + zz / (4 * n**2))
    return (centre - half) / (1 + zz / n), (centre + half) / (1 + zz / n)


@pytest.mark.parametrize(("hits", "n"), [(0, 20), (3, 100), (50, 100), (100, 100)])
def test_scores_that_say_nothing_give_wilsons_interval(hits: int, n: int) -> None:
    """With one score for all and a negligible sampling fraction, the interval is the textbook's."""
    size = 10**7
    truth = np.repeat([1.0, 0.0], [hits, n - hits])
    audit = Audit(np.arange(n), np.full(n, n / size))
    found = Shares(audit, None, size).estimate(Axis(np.full(size, 0.3), truth))
    assert found is not None
    assert (found.low, found.high) == pytest.approx(_wilson(hits, n), abs=2e-5)


def test_a_full_audit_leaves_no_doubt() -> None:
    """Every petition labelled: the share is counted, whatever the scores said."""
    truth = np.array([1.0, 0, 0, 1, 0, 0, 0, 0])
    shares = Shares(Audit(np.arange(8), np.ones(8)), None, 8)
    found = shares.estimate(Axis(np.linspace(0.1, 0.9, 8), truth))
    assert found is not None
    assert (found.low, found.share, found.high) == pytest.approx((0.25, 0.25, 0.25), abs=1e-6)


def test_half_of_the_set_audited_narrows_the_interval() -> None:
    """The finite-population correction: the other half is all that is unknown."""
    truth = np.tile([1.0, 0.0], 50)

    def width(size: int) -> float:
        found = Shares(Audit(np.arange(100), np.full(100, 100 / size)), None, size).estimate(
            Axis(np.full(size, 0.5), truth)
        )
        assert found is not None
        return found.high - found.low

    assert width(200) / width(100_000) == pytest.approx(math.sqrt(0.5), abs=0.02)


def test_good_scores_narrow_the_interval_and_a_constant_bias_is_put_right() -> None:
    """A classifier that counts 60% where the truth is 50% is corrected by the audit."""
    chance = np.random.default_rng(1)
    size, n = 4000, 200
    truth = chance.random(size) < 0.5
    scores = np.where(truth, 0.9, np.where(chance.random(size) < 0.2, 0.9, 0.1))
    at = np.sort(chance.choice(size, n, replace=False))
    audit = Audit(at, np.full(n, n / size))
    found = Shares(audit, None, size).estimate(Axis(scores, truth[at].astype(float)))
    plain = Shares(audit, None, size).estimate(Axis(np.full(size, 0.5), truth[at].astype(float)))
    assert found is not None
    assert plain is not None
    assert np.mean(scores > 0.5) == pytest.approx(0.6, abs=0.02)
    assert found.low < truth.mean() < found.high < 0.6
    assert found.margin < 0.7 * plain.margin


def test_the_base_is_what_the_auditors_call_a_petition() -> None:
    """A quarter of the spans are none; the share is of the others."""
    truth, real = np.array([1.0, 0, 0, 0] * 5), np.array([1.0, 1, 1, 0] * 5)
    shares = Shares(Audit(np.arange(20), np.ones(20)), Axis(np.full(20, 0.9), real), 20)
    found = shares.estimate(Axis(np.full(20, 0.5), truth))
    assert found is not None
    assert found.share == pytest.approx(1 / 3, abs=0.03)


def test_a_group_is_judged_by_its_own_audits_only() -> None:
    """Where none of its petitions was audited there is no estimate."""
    group = np.arange(100) < 50
    shares = Shares(Audit(np.arange(50, 70), np.full(20, 0.4)), None, 100)
    label = Axis(np.full(100, 0.5), np.tile([1.0, 0.0], 10))
    assert shares.estimate(label, among=group) is None
    found = shares.estimate(label, among=~group)
    assert found is not None
    assert (found.audited, found.population) == (20, 50)


def test_the_share_of_a_place_is_uncertain_only_by_what_is_a_petition() -> None:
    """15 of 250 spans lie there; all four audited ones are petitions, so it holds 15 of the 250 petitions, or fewer."""
    size, at = 250, np.arange(0, 250, 4)
    scores, truth = np.full(size, 0.95), np.ones(len(at))
    shares = Shares(Audit(at, np.full(len(at), 0.25)), Axis(scores, truth), size)
    found = shares.estimate(Axis(scores, truth), within=np.arange(size) < 15)
    assert found is not None
    assert (found.audited, found.population) == (4, 15)
    assert found.low < 0.05 < found.share <= found.high == pytest.approx(15 / 250, abs=0.001)


@pytest.mark.parametrize(("at", "probability"), [([5], [0.5]), ([0], [0.0]), ([0], [1.5])])
def test_an_audit_that_cannot_be_is_refused(at: list[int], probability: list[float]) -> None:
    """Positions outside the set, probabilities outside (0, 1]."""
    with pytest.raises(ValueError, match=r"audited positions|probability"):
        Shares(Audit(np.array(at), np.array(probability)), None, 5)


def test_more_audits_for_a_margin() -> None:
    """From ±10 points with 100 of many, ±5 takes about 300 more; none where it is reached, nor more than all."""
    assert Estimate(0.5, 0.4, 0.6, 100, 10**6).more_for(0.05) == pytest.approx(300, abs=1)
    assert Estimate(0.5, 0.4, 0.6, 100, 10**6).more_for(0.1) == 0
    assert Estimate(0.5, 0.4, 0.6, 100, 120).more_for(0.001) <= 20


def test_difference_of_two_shares() -> None:
    """Newcombe's example: 56/70 against 48/80 differ by .2, from .0524 to .3339."""
    one, other = (Estimate(k / n, *_wilson(k, n), n, 10**6) for k, n in ((56, 70), (48, 80)))
    assert difference(one, other) == pytest.approx((0.2, 0.0524, 0.3339), abs=1e-4)


def test_simultaneous_level_and_students_quantile() -> None:
    """Ten intervals at 99.5%; t of 95% with 4, 10 and 30 degrees of freedom from the table."""
    assert simultaneous(10) == pytest.approx(0.995)
    assert [student(0.95, v) for v in (4, 10, 30)] == pytest.approx([2.776, 2.228, 2.042], abs=0.01)


def test_meetings_that_agree_add_little_and_few_meetings_say_nothing() -> None:
    """The spread between meetings is what a share over meetings drawn at random is uncertain by."""
    real = np.ones(60)
    names = [f"m{k // 10}" for k in range(60)]
    same, apart = np.tile([1.0, 0.0], 30), np.repeat([1.0, 0.0] * 3, 10)
    alike, unlike = meeting_spread(same, real, names), meeting_spread(apart, real, names)
    assert alike == pytest.approx(0, abs=1e-9)
    # six meetings, each 5 off: sqrt(6/5 × 6 × 25) / 60, times t(5)/z
    assert unlike == pytest.approx(math.sqrt(180) / 60 * 2.571 / 1.96, abs=0.002)
    assert meeting_spread(same, real, ["m"] * 60) is None
    assert wider(Estimate(0.5, 0.4, 0.6, 10, 60), None) is None
    found = wider(Estimate(0.5, 0.4, 0.6, 10, 60), 0.05)
    assert found is not None
    assert found.low == pytest.approx(0.5 - math.hypot(0.1, 0.098), abs=1e-4)


def test_a_draw_spreads_over_strata_and_is_the_same_for_the_same_seed() -> None:
    """A stratum gets its expected number, rounded either way."""
    strata = [("a",)] * 300 + [("b",)] * 700
    drawn = draw(strata, np.zeros(1000), 50, seed=3)
    assert len(drawn.at) == 50
    assert sum(i < 300 for i in drawn.at) == 15
    assert drawn.probability == pytest.approx(0.05)
    assert draw(strata, np.zeros(1000), 50, seed=3).at.tolist() == drawn.at.tolist()
    assert draw(strata, np.zeros(1000), 50, seed=4).at.tolist() != drawn.at.tolist()


def test_probabilities_of_a_draw_are_how_often_petitions_are_drawn() -> None:
    """Over many draws each petition comes as often as its probability says; doubtful ones up to thrice as often."""
    doubt = np.array([0.0, 0.1, 0.5, 0.2, 0.0, 0.9, 0.4, 0.0, 0.1, 0.1])
    strata = [(f"s{i % 3}",) for i in range(10)]
    hits = np.zeros(10)
    for seed in range(4000):
        drawn = draw(strata, doubt, 3, seed=seed)
        assert len(drawn.at) == 3
        hits[drawn.at] += 1
    assert hits / 4000 == pytest.approx(drawn.probability, abs=0.03)
    assert drawn.probability.sum() == pytest.approx(3)
    assert drawn.probability.max() / drawn.probability.min() <= 3


def test_a_second_draw_takes_only_petitions_that_are_free() -> None:
    """And the probability of being in either draw is known for all."""
    strata = [("a",)] * 100
    first = draw(strata, np.zeros(100), 20, seed=1)
    free = np.ones(100, dtype=bool)
    free[first.at] = False
    second = draw(strata, np.zeros(100), 40, seed=2, free=free)
    assert not set(first.at.tolist()) & set(second.at.tolist())
    assert len(second.at) == 40
    assert together(first.probability, second.probability) == pytest.approx(0.2 + 0.8 * 0.5)
    assert draw(strata, np.zeros(100), 500, seed=1).at.tolist() == list(range(100))


def test_intervals_hold_as_often_as_they_say() -> None:
    """300 audits of 100 in a set where the classifier is biased: a nominal 95% holds in 92 to 99%."""
    chance = np.random.default_rng(7)
    size, n, held = 2000, 100, 0
    truth = chance.random(size) < 0.06
    logits = np.where(truth, 1.0, -2.5) + chance.normal(0, 1.2, size)
    scores = 1 / (1 + np.exp(-logits))
    strata = [(str(s > 0.5),) for s in scores]
    for seed in range(300):
        drawn = draw(strata, scores * (1 - scores), n, seed=seed)
        shares = Shares(Audit(drawn.at, drawn.probability[drawn.at]), None, size)
        found = shares.estimate(Axis(scores, truth[drawn.at].astype(float)))
        assert found is not None
        held += found.low <= truth.mean() <= found.high
    assert 0.92 <= held / 300 <= 0.99
