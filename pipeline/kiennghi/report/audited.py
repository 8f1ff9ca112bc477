"""Counted shares beside what an audit says of them: estimates with intervals, comparisons that hold, what is missing.

Two intervals of each share are given: of the petitions of this run (what is random is the audit), and, to compare
periods or places, of meetings like these (what meetings were held is random too). See `kiennghi.estimate`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from ..audit import Audited, Verdict
from ..config import Labels
from ..estimate import Audit, Axis, Bools, Estimate, Floats, Shares, difference, meeting_spread, simultaneous, wider
from ..text import number
from .load import RunFiles
from .tables import CONSTRUCTIVE, DASH, NOT_PETITION, Counts, Figure, Group, Row, Table, Where, facets, uncapital

MARGIN = 0.05
"""Half width that the planner aims at."""
Says = Callable[[Verdict], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """An estimate: its 95% interval, and the one under which all of its table's intervals hold together."""

    estimate: Estimate
    together: Estimate

    def line(self) -> dict[str, Any]:
        """As ``shares.json`` holds it."""
        e, t = self.estimate, self.together
        return {
            "share": round(e.share, 6),
            "low": round(e.low, 6),
            "high": round(e.high, 6),
            "simultaneous": [round(t.low, 6), round(t.high, 6)],
            "audited": e.audited,
            "more_for_5_points": e.more_for(MARGIN),
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """A difference that holds, all comparisons together, for meetings like these; in words for people."""

    text: str
    difference: float
    low: float
    high: float
    where: Where


@dataclass(frozen=True, slots=True)
class Estimates:
    """All that the audit says. Groups are known by their filters; ``natures`` are shares inside each group."""

    audit: Audited
    natures: Mapping[str, Found]
    issues: Mapping[str, Found]
    mentioned: Mapping[str, Found]
    crossed: Mapping[tuple[str, str], Found]
    groups: Mapping[Where, Found]
    inside: Mapping[tuple[Where, str], Found]
    meetings: Mapping[tuple[Where, str], Estimate]
    comparisons: tuple[Comparison, ...]


class _Run:
    """The run as arrays, and the audit beside them."""

    def __init__(self, files: RunFiles, labels: Labels, audit: Audited):
        petitions = files.petitions
        self.size = len(petitions)
        self.issues = labels.issue_ids
        self.natures = labels.nature_ids
        self.issue = {i: np.array([_score(p.scores.issues, p.issues[0].id, i) for p in petitions]) for i in self.issues}
        self.nature = {n: np.array([_score(p.scores.nature, p.nature.id, n) for p in petitions]) for n in self.natures}
        self.listed = {i: np.array([any(s.id == i for s in p.issues) for p in petitions]) for i in self.issues}
        self.real = 1 - self.nature.get(NOT_PETITION, np.zeros(self.size))
        self.meetings = [p.minutes_id for p in petitions]
        has = {m.id: facets(m) for m in files.meetings}
        self.facets = [has[p.minutes_id] for p in petitions]
        at = [k for k, p in enumerate(petitions) if p.id in audit.verdicts]
        self.verdicts = [audit.verdicts[petitions[k].id] for k in at]
        drawn = Audit(np.array(at, dtype=np.int64), np.array([audit.probability[petitions[k].id] for k in at]))
        # While auditors differ on a petition, either may be right: the interval covers what both would give.
        self.unsettled = any(len(v) > 1 for v in self.verdicts)
        ends = (max, min) if self.unsettled else (max,)
        self.shares = [Shares(drawn, Axis(self.real, self._truth(_is_real, end)), self.size) for end in ends]

    def _truth(self, says: Says, end: Callable[[Iterator[bool]], bool]) -> Floats:
        return np.array([float(end(says(v) for v in said)) for said in self.verdicts])

    def mask(self, where: Where) -> Bools:
        return np.array([all(f[k] == v for k, v in where) for f in self.facets], dtype=bool)

    def found(
        self, scores: Floats, says: Says, *, figures: int, among: Bools | None = None, within: Bools | None = None
    ) -> Found | None:
        def one(level: float) -> Estimate | None:
            # the smallest share: few carry the label, many are real; the largest the other way round
            ends = zip(self.shares, (min, max) if self.unsettled else (max,), strict=True)
            got = [
                s.estimate(Axis(scores, self._truth(says, end)), among=among, within=within, level=level)
                for s, end in ends
            ]
            if any(g is None for g in got):
                return None
            e = [g for g in got if g is not None]
            mean = sum(g.share for g in e) / len(e)
            return Estimate(mean, min(g.low for g in e), max(g.high for g in e), e[0].audited, e[0].population)

        plain, joint = one(0.95), one(simultaneous(figures))
        return Found(plain, joint) if plain and joint else None


def _score(scores: Mapping[str, float], given: str, label: str) -> float:
    return float(scores[label]) if label in scores else (0.8 if given == label else 0.05)


def _is_real(verdict: Verdict) -> bool:
    return verdict.nature != NOT_PETITION


def estimate_all(files: RunFiles, counts: Counts, labels: Labels, audit: Audited | None) -> Estimates | None:
    """Every share of the reports, estimated; None without labelled petitions."""
    if audit is None or not audit.verdicts or not counts.spans:
        return None
    run = _Run(files, labels, audit)
    real = [n for n in labels.nature_ids if n != NOT_PETITION]

    def nature(n: str) -> Says:
        return lambda v: v.nature == n

    def primary(i: str, n: str | None = None) -> Says:
        return lambda v: _is_real(v) and v.issues[:1] == (i,) and n in (None, v.nature)

    def anywhere(i: str) -> Says:
        return lambda v: _is_real(v) and i in v.issues

    many = len(labels.issues)
    groups = [g for gs in (counts.levels, counts.kinds, counts.periods, *counts.places.values()) for g in gs]
    masks = {g.where: run.mask(g.where) for g in groups}
    inside: dict[tuple[Where, str], Found] = {}
    shares: dict[Where, Found] = {}
    meetings: dict[tuple[Where, str], Estimate] = {}
    for family in (counts.levels, counts.kinds, counts.periods, *counts.places.values()):
        for g in family:
            mask = masks[g.where]
            if found := run.found(run.real, _is_real, figures=len(family), within=mask):
                shares[g.where] = found
            names = [run.meetings[k] for k in np.flatnonzero(mask)]
            for n in real:
                found = run.found(run.nature[n], nature(n), figures=len(family), among=mask)
                if found is None:
                    continue
                inside[g.where, n] = found
                spread = meeting_spread(run.nature[n][mask], run.real[mask], names)
                if (wide := wider(found.estimate, spread)) is not None:
                    meetings[g.where, n] = wide
    return Estimates(
        audit,
        _only({n: run.found(run.nature[n], nature(n), figures=len(real)) for n in real}),
        _only({i: run.found(run.issue[i] * run.real, primary(i), figures=many) for i in run.issues}),
        _only(
            {
                i: run.found(
                    np.where(run.listed[i], np.maximum(run.issue[i], 0.5), run.issue[i]) * run.real,
                    anywhere(i),
                    figures=many,
                )
                for i in run.issues
            }
        ),
        _only(
            {
                (i, n): run.found(run.issue[i] * run.nature[n], primary(i, n), figures=many * len(real))
                for i in run.issues
                for n in real
            }
        ),
        shares,
        inside,
        meetings,
        tuple(_comparisons(counts, run, inside)),
    )


def _only(found: Mapping[Any, Found | None]) -> dict[Any, Found]:
    return {k: v for k, v in found.items() if v is not None}


def _comparisons(counts: Counts, run: _Run, inside: Mapping[tuple[Where, str], Found]) -> Iterator[Comparison]:
    """Differences in the share of ideas that hold: of a quarter to the one before, of other groups among themselves."""
    dated = [g for g in counts.periods if g.key]
    pairs = [(b, a, "tăng", "giảm", " so với ") for a, b in pairwise(dated)]
    for family in (counts.levels, counts.kinds, *counts.places.values()):
        ranked = [g for g in family if g.where[-1][1]]
        pairs += [(a, b, "cao hơn", "thấp hơn", " ") for k, a in enumerate(ranked[:8]) for b in ranked[k + 1 : 8]]
    level = simultaneous(2 * len(pairs))
    for one, other, up, down, link in pairs:
        ends = [_like_these(run, g, inside, level) for g in (one, other)]
        if ends[0] is None or ends[1] is None:
            continue
        value, low, high = difference(ends[0], ends[1])
        if low > 0 or high < 0:
            near, far = sorted((abs(low), abs(high)))
            word = up if low > 0 else down
            yield Comparison(
                f"Tỷ lệ góp ý xây dựng, hiến kế: {uncapital(one.name)} {word}{link}{uncapital(other.name)} "
                f"(chênh lệch từ {number(100 * near, 1)} đến {number(100 * far, 1)} điểm phần trăm).",
                value,
                low,
                high,
                one.where,
            )


def _like_these(run: _Run, group: Group, inside: Mapping[tuple[Where, str], Found], level: float) -> Estimate | None:
    if (group.where, CONSTRUCTIVE) not in inside:
        return None
    mask = run.mask(group.where)
    found = run.found(
        run.nature[CONSTRUCTIVE], lambda v: v.nature == CONSTRUCTIVE, figures=round(0.05 / (1 - level)), among=mask
    )
    names = [run.meetings[k] for k in np.flatnonzero(mask)]
    spread = meeting_spread(run.nature[CONSTRUCTIVE][mask], run.real[mask], names, level=level)
    return wider(found.together, spread, level) if found else None


# --- into shares.json -------------------------------------------------------------------------------------------------


def add_estimates(lines: dict[str, Any], found: Estimates | None, counts: Counts) -> dict[str, Any]:
    """``shares.json`` with what the audit says; nothing that stood there is changed but ``audited``."""
    if found is None:
        return lines
    audit = found.audit
    lines["audited"] = True
    lines["audit"] = {
        "samples": audit.samples,
        "petitions": len(audit.verdicts),
        "unsettled": len(audit.open_),
        "waiting": audit.waiting.number if audit.waiting else None,
        "agreement": [
            {"axis": a.axis, "texts": a.texts, "equal": round(a.equal, 4), "kappa": round(a.kappa, 4)}
            | {"low": round(a.low, 4), "high": round(a.high, 4)}
            for a in audit.agreement
        ],
    }
    for line in lines["natures"]:
        line["estimate"] = _line(found.natures.get(line["id"]))
    for line in lines["issues"]:
        i = line["id"]
        line["estimate"] = _line(found.issues.get(i))
        line["estimate_mentioned"] = _line(found.mentioned.get(i))
        line["estimate_natures"] = {n: _line(found.crossed.get((i, n))) for n in line["natures"]}
    families = [(lines[k], getattr(counts, k)) for k in ("levels", "kinds", "periods")]
    families += [(lines["places"][level], groups) for level, groups in counts.places.items()]
    for held, groups in families:
        for line, group in zip(held, groups, strict=True):
            line["estimate"] = _line(found.groups.get(group.where))
            line["estimate_natures"] = {}
            for n in line["natures"]:
                told = _line(found.inside.get((group.where, n)))
                if told is not None:
                    wide = found.meetings.get((group.where, n))
                    told["meetings_like_these"] = [round(wide.low, 6), round(wide.high, 6)] if wide else None
                line["estimate_natures"][n] = told
    lines["comparisons"] = [
        {"text": c.text, "difference": round(c.difference, 6), "low": round(c.low, 6), "high": round(c.high, 6)}
        | {"where": [list(w) for w in c.where]}
        for c in found.comparisons
    ]
    return lines


def _line(found: Found | None) -> dict[str, Any] | None:
    return found.line() if found else None


# --- tables -----------------------------------------------------------------------------------------------------------


def estimate_tables(found: Estimates | None, counts: Counts, labels: Labels) -> tuple[Table, ...]:
    """Shares by nature and issue, and of ideas in each group: counted, estimated, interval, audits still wanted."""
    if found is None:
        return ()
    whole = counts.whole.petitions
    head = ("Máy đếm", "Ước lượng", "Khoảng tin cậy 95%", "Cần kiểm định thêm")
    note = (
        "Khoảng tin cậy nói về các kiến nghị của kỳ tổng hợp này. Cột cuối là số kiến nghị cần kiểm định thêm để "
        "sai số không quá ±5 điểm phần trăm."
    )
    names = labels.names()
    total = Row("Đã kiểm định", (Figure(number(len(found.audit.verdicts))), *[Figure(DASH)] * 3))
    rows = [
        _row(names[n], (counts.whole.natures[n], whole), (("nature", n),), found.natures.get(n))
        for n in labels.nature_ids
        if n != NOT_PETITION
    ]
    rows += [
        _row(g.name, (g.petitions, whole), (*g.where, ("real", "1")), found.issues.get(g.key)) for g in counts.issues
    ]
    tables = [
        Table("uoc-luong", "Tỷ lệ ước lượng sau kiểm định", ("Tính chất, lĩnh vực", *head), tuple(rows), total, note)
    ]
    groups = [g for gs in (counts.levels, counts.kinds, counts.periods, *counts.places.values()) for g in gs]
    held = [
        _row(g.name, (g.natures[CONSTRUCTIVE], g.petitions), (*g.where, ("nature", CONSTRUCTIVE)), told, g.detail)
        for g in groups
        if (told := found.inside.get((g.where, CONSTRUCTIVE)))
    ]
    if held:
        caption = "Tỷ lệ góp ý xây dựng, hiến kế ước lượng sau kiểm định, theo nhóm"
        tables.append(Table("uoc-luong-nhom", caption, ("Nhóm", *head), tuple(held), total, note))
    return tuple(tables)


def _row(name: str, counted: tuple[int, int], where: Where, found: Found | None, detail: str = "") -> Row:
    part, whole = counted
    share = Figure(_points(part / whole), part, where) if whole else Figure(DASH)
    if found is None:
        return Row(name, (share, *[Figure(DASH)] * 3), detail)
    e = found.estimate
    interval = f"{_points(e.low)} – {_points(e.high)}"
    return Row(name, (share, Figure(_points(e.share)), Figure(interval), Figure(number(e.more_for(MARGIN)))), detail)


def _points(share: float) -> str:
    return f"{number(100 * share, 1)}%"


def audit_words(found: Estimates) -> list[str]:
    """How the audit was made and what it is worth, one paragraph each."""
    audit = found.audit
    lines = [
        f"Đã kiểm định {number(len(audit.verdicts))} kiến nghị chọn ngẫu nhiên theo tầng (nhãn máy gán, mức chắc chắn, "
        "địa bàn), người gán nhãn không biết nhãn của máy. Tỷ lệ ước lượng kết hợp điểm của máy với nhãn của người."
    ]
    axes = {"nature": "tính chất", "issue": "lĩnh vực chính"}
    lines += [
        f"Hai người kiểm định thống nhất về {axes[a.axis]} ở {number(100 * a.equal, 1)}% trong {number(a.texts)} kiến "
        f"nghị; hệ số kappa {number(a.kappa, 2)} (từ {number(a.low, 2)} đến {number(a.high, 2)})."
        for a in audit.agreement
    ]
    if audit.open_:
        lines.append(
            f"Còn {number(len(audit.open_))} kiến nghị mà hai người kiểm định chưa thống nhất; khoảng tin cậy đã tính "
            "cả hai khả năng."
        )
    return lines + [c.text for c in found.comparisons]


def whiskers(found: Estimates | None, counts: Counts) -> dict[str, tuple[float, float]]:
    """Intervals of natures and issues, as numbers of counted petitions, for the charts."""
    if found is None:
        return {}
    whole = counts.whole.petitions
    both = {**found.natures, **found.issues}
    return {k: (e.estimate.low * whole, e.estimate.high * whole) for k, e in both.items()}
