"""The one place that counts: groups of petitions, and the tables and key figures that every report prints.

Each figure carries the filter (``Where``) that finds the petitions or meetings behind it; ``matches`` applies it, and
``report.js`` does the same in the browser.

A petition stands once, under its primary issue. Spans that the model holds for no petition are counted apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ..config import Labels
from ..errors import RunError
from ..text import fold, number, percent, squeeze
from .load import Ask, MeetingRow, PetitionRow, RunFiles

NOT_PETITION = "not_petition"
CONSTRUCTIVE = "constructive"
LEVELS = {
    "national": "Cấp Trung ương",
    "province": "Cấp tỉnh",
    "district": "Cấp huyện",
    "commune": "Cấp xã",
    "": "Không rõ cấp",
}
KINDS = {
    "periodic": "Định kỳ",
    "thematic": "Chuyên đề",
    "unscheduled": "Đột xuất",
    "voter_contact": "Tiếp xúc cử tri",
    "": "Không rõ loại",
}
PLACES = {"province": "Tỉnh, thành phố", "district": "Quận, huyện", "commune": "Xã, phường, thị trấn"}
UNKNOWN_DATE = "Không rõ ngày"
UNKNOWN_PLACE = "Không ghi địa bàn"
DASH = "–"

Where = tuple[tuple[str, str], ...]
PETITIONS: Where = (("real", "1"),)


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed number: its text, and how many petitions or meetings (``of``) the filter ``where`` finds.

    ``where`` is None for a dash, which has nothing behind it.
    """

    text: str
    count: int = 0
    where: Where | None = None
    of: Literal["petitions", "meetings"] = "petitions"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table; ``detail`` tells namesakes apart."""

    name: str
    figures: tuple[Figure, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as all reports print it. ``after`` stands below the total and is not part of it."""

    id: str
    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    total: Row
    note: str = ""
    after: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Petitions that share a key. ``mentioned`` counts those with the issue in any place (issues only)."""

    key: str
    name: str
    where: Where
    natures: Mapping[str, int]
    answered: int = 0
    unsure: int = 0
    meetings: int = 0
    mentioned: int = 0
    detail: str = ""

    @property
    def petitions(self) -> int:
        """Petitions in the group, spans that are none left out."""
        return sum(n for nature, n in self.natures.items() if nature != NOT_PETITION)


@dataclass(frozen=True, slots=True)
class Counts:
    """All counts of a run. ``places`` maps a level of place to its groups; levels that no minutes name are left out."""

    whole: Group
    unsure: int
    issues: tuple[Group, ...]
    levels: tuple[Group, ...]
    kinds: tuple[Group, ...]
    periods: tuple[Group, ...]
    places: Mapping[str, tuple[Group, ...]]
    grid: Mapping[tuple[str, str], int]

    @property
    def set_aside(self) -> int:
        """Spans that the model holds for no petition."""
        return self.whole.natures.get(NOT_PETITION, 0)

    @property
    def spans(self) -> int:
        """All rows of ``petitions.jsonl``."""
        return self.whole.petitions + self.set_aside


def period_name(key: str) -> str:
    """``2025Q4`` as ``Quý IV/2025``."""
    return f"Quý {('I', 'II', 'III', 'IV')[int(key[-1]) - 1]}/{key[:4]}" if key else UNKNOWN_DATE


def capital(name: str) -> str:
    """The name with its first letter in upper case."""
    return name[:1].upper() + name[1:]


def uncapital(name: str) -> str:
    """The name with its first letter in lower case."""
    return name[:1].lower() + name[1:]


def facets(meeting: MeetingRow) -> dict[str, str]:
    """What a filter can ask of a meeting; empty where the minutes do not say."""
    return {
        "meeting": meeting.id,
        "level": meeting.level or "",
        "kind": meeting.kind or "",
        "period": meeting.period,
        "province": squeeze(meeting.province or ""),
        "district": squeeze(meeting.district or ""),
        "commune": squeeze(meeting.commune or ""),
        "attended": "1" if meeting.attendees is not None else "0",
    }


def matches(petition: PetitionRow, meeting: MeetingRow, where: Where, cited: Mapping[str, Ask]) -> bool:
    """Whether a petition is among those that a figure counts; ``cited`` maps ``sum`` keys to summary sentences."""
    has = facets(meeting) | {
        "issue": petition.issues[0].id,
        "nature": petition.nature.id,
        "real": "0" if petition.nature.id == NOT_PETITION else "1",
        "sure": "1" if petition.sure else "0",
        "answered": "1" if petition.answer else "0",
    }
    for key, value in where:
        if key == "any":
            if value not in {s.id for s in petition.issues}:
                return False
        elif key == "sum":
            if petition.id not in cited[value].petitions:
                return False
        elif has[key] != value:
            return False
    return True


def count(petitions: Sequence[PetitionRow], meetings: Sequence[MeetingRow], labels: Labels) -> Counts:
    """Count petitions by issue, level, kind, period and place.

    Raises:
        RunError: a sum over groups is not the whole.
    """
    of = {m.id: m for m in meetings}
    has = {m.id: facets(m) for m in meetings}

    def by(key: Callable[[Mapping[str, str]], tuple[str, ...]]) -> dict[tuple[str, ...], _Tally]:
        tallies: dict[tuple[str, ...], _Tally] = defaultdict(_Tally)
        for m in meetings:
            tallies[key(has[m.id])].meetings += 1
        for p in petitions:
            tallies[key(has[p.minutes_id])].add(p)
        return tallies

    def along(facet: str, names: Mapping[str, str]) -> tuple[Group, ...]:
        found = by(lambda f: (f[facet],))
        return tuple(found[(k,)].group(k, name, ((facet, k),), labels) for k, name in names.items() if (k,) in found)

    issues: dict[str, _Tally] = {i: _Tally() for i in labels.issue_ids}
    for p in petitions:
        issues[p.issues[0].id].add(p)
        if p.nature.id != NOT_PETITION:
            for s in p.issues:
                issues[s.id].mentioned += 1
    whole = _Tally(meetings=len(meetings))
    for p in petitions:
        whole.add(p)
    periods = {k: period_name(k) for k in sorted({m.period for m in of.values()}, key=lambda k: (not k, k))}
    counts = Counts(
        whole=whole.group("", "Tổng số", (), labels),
        unsure=sum(not p.sure for p in petitions),
        issues=tuple(issues[i.id].group(i.id, i.name, (("issue", i.id),), labels) for i in labels.issues),
        levels=along("level", LEVELS),
        kinds=along("kind", KINDS),
        periods=along("period", periods),
        places=_places(by, has.values(), labels),
        grid=Counter((f["level"], f["kind"]) for f in has.values()),
    )
    for groups in (counts.issues, counts.levels, counts.kinds, counts.periods, *counts.places.values()):
        if sum(g.petitions for g in groups) != counts.whole.petitions:
            found = sum(g.petitions for g in groups)
            raise RunError(f"{groups[0].where} and the like sum to {found}, not {counts.whole.petitions} petitions")
    return counts


class _Tally:
    """Counts of one group while they grow."""

    def __init__(self, meetings: int = 0):
        self.natures: Counter[str] = Counter()
        self.answered = self.unsure = self.mentioned = 0
        self.meetings = meetings

    def add(self, petition: PetitionRow) -> None:
        self.natures[petition.nature.id] += 1
        if petition.nature.id != NOT_PETITION:
            self.answered += petition.answer is not None
            self.unsure += not petition.sure

    def group(self, key: str, name: str, where: Where, labels: Labels, detail: str = "") -> Group:
        natures = {n: self.natures[n] for n in labels.nature_ids}
        rest = (self.answered, self.unsure, self.meetings, self.mentioned, detail)
        return Group(key, name, where, natures, *rest)


def _places(
    by: Callable[[Callable[[Mapping[str, str]], tuple[str, ...]]], dict[tuple[str, ...], _Tally]],
    has: Iterable[Mapping[str, str]],
    labels: Labels,
) -> dict[str, tuple[Group, ...]]:
    """Groups of each level of place, most petitions first; a namesake in another district is another place."""
    seen = list(has)
    same = {level for level in PLACES if len({f[level] for f in seen}) == 1}  # tells nothing apart
    places: dict[str, tuple[Group, ...]] = {}
    for depth, level in enumerate(PLACES, start=1):
        if not any(f[level] for f in seen):
            continue
        upto = tuple(PLACES)[:depth]
        groups = []
        # meetings of a higher level name no such place: they are one group, wherever they were held
        for key, tally in by(lambda f, upto=upto: tuple(f[u] for u in upto) if f[upto[-1]] else ()).items():  # type: ignore[misc]
            where = tuple(zip(upto, key, strict=True)) if key else ((level, ""),)
            above = ", ".join(k for u, k in reversed([*zip(upto, key[:-1], strict=False)]) if k and u not in same)
            name = capital(key[-1]) if key else UNKNOWN_PLACE
            groups.append(tally.group("|".join(key), name, where, labels, above))
        places[level] = tuple(sorted(groups, key=lambda g: (not g.where[-1][1], -g.petitions, fold(g.name), g.key)))
    return places


def shares(counts: Counts, labels: Labels) -> dict[str, Any]:
    """The counts as ``shares.json`` holds them; shares are of the petitions, None where there are none."""
    whole = counts.whole.petitions
    real = [n for n in labels.nature_ids if n != NOT_PETITION]

    def line(group: Group, **more: Any) -> dict[str, Any]:
        return {
            "id": group.key or None,
            "petitions": group.petitions,
            "share": round(group.petitions / whole, 6) if whole else None,
            "natures": {n: group.natures[n] for n in real},
            "answered": group.answered,
            "set_aside": group.natures.get(NOT_PETITION, 0),
            **more,
        }

    def held(groups: Sequence[Group]) -> list[dict[str, Any]]:
        return [line(g, meetings=g.meetings) for g in groups]

    return {
        "schema": 1,
        "counted_by": "classifier",
        "audited": False,
        "base": "primary_issue",
        "labels_version": labels.version,
        "meetings": counts.whole.meetings,
        "spans": counts.spans,
        "petitions": whole,
        "set_aside": counts.set_aside,
        "unsure": counts.unsure,
        "answered": counts.whole.answered,
        "natures": [
            {"id": n, "petitions": counts.whole.natures[n], "share": _share(counts.whole.natures[n], whole)}
            for n in real
        ],
        "issues": [line(g, mentioned=g.mentioned) for g in counts.issues],
        "levels": held(counts.levels),
        "kinds": held(counts.kinds),
        "periods": held(counts.periods),
        "places": {
            level: [dict(line(g, meetings=g.meetings), id={k: v or None for k, v in g.where}) for g in groups]
            for level, groups in counts.places.items()
        },
        "meetings_by_level_and_kind": [
            {"level": level or None, "kind": kind or None, "meetings": n}
            for (level, kind), n in sorted(counts.grid.items())
        ],
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 6) if whole else None


# --- tables -----------------------------------------------------------------------------------------------------------


def nature_table(counts: Counts, labels: Labels) -> Table:
    """Petitions by nature, with what was set aside below the total."""
    real = [n for n in labels.natures if n.id != NOT_PETITION]
    whole = counts.whole
    rows = []
    for nature in real:
        n = whole.natures[nature.id]
        where = (("nature", nature.id),)
        rows.append(Row(nature.name, (_petitions(n, where), _part(n, whole.petitions, where))))
    total = Row(
        "Tổng số kiến nghị",
        (_petitions(whole.petitions, PETITIONS), _part(whole.petitions, whole.petitions, PETITIONS)),
    )
    name = labels.names().get(NOT_PETITION, "")
    apart = Row(f"Ngoài tổng số: {uncapital(name)}", (_petitions(counts.set_aside, (("real", "0"),)), Figure(DASH)))
    return Table(
        "tinh-chat",
        "Kiến nghị theo tính chất",
        ("Tính chất", "Kiến nghị", "Tỷ lệ"),
        tuple(rows),
        total,
        after=(apart,) if name else (),
    )


def issue_table(counts: Counts, labels: Labels) -> Table:
    """Petitions by primary issue and nature."""
    return _table(
        ("linh-vuc", "Kiến nghị theo lĩnh vực và tính chất", "Lĩnh vực"),
        counts.issues,
        counts,
        labels,
        "Mỗi kiến nghị được đếm một lần, theo lĩnh vực chính. Cột “Kể cả lĩnh vực phụ” đếm kiến nghị ở mọi lĩnh vực có "
        "liên quan, nên cộng dọc có thể lớn hơn tổng số.",
    )


def level_table(counts: Counts, labels: Labels) -> Table:
    """Meetings and petitions by level."""
    return _table(("cap", "Kiến nghị theo cấp tổ chức", "Cấp tổ chức"), counts.levels, counts, labels)


def kind_table(counts: Counts, labels: Labels) -> Table:
    """Meetings and petitions by kind of meeting."""
    return _table(("hinh-thuc", "Kiến nghị theo hình thức đối thoại", "Hình thức"), counts.kinds, counts, labels)


def period_table(counts: Counts, labels: Labels) -> Table:
    """Meetings and petitions by quarter."""
    return _table(
        ("thoi-gian", "Kiến nghị theo thời gian", "Thời gian"),
        counts.periods,
        counts,
        labels,
        "Xếp theo quý của ngày họp ghi trong biên bản.",
    )


def place_tables(counts: Counts, labels: Labels) -> tuple[Table, ...]:
    """Meetings and petitions by place, one table for each level of place that the minutes name."""
    return tuple(
        _table(
            (f"dia-ban-{level}", f"Kiến nghị theo địa bàn: {uncapital(PLACES[level])}", PLACES[level]),
            groups,
            counts,
            labels,
        )
        for level, groups in counts.places.items()
    )


def grid_table(counts: Counts) -> Table:
    """Meetings by level (rows) and kind (columns)."""
    levels = [g.key for g in counts.levels]
    kinds = [g.key for g in counts.kinds]

    def row(name: str, where: Where, picked: Sequence[str]) -> Row:
        cells = [(sum(counts.grid[level, kind] for level in picked), (*where, ("kind", kind))) for kind in kinds]
        cells.append((sum(n for n, _ in cells), where))
        return Row(name, tuple(_meetings(n, w) for n, w in cells))

    return Table(
        "cuoc-hop",
        "Số cuộc đối thoại theo cấp tổ chức và hình thức",
        ("Cấp tổ chức", *(KINDS[k] for k in kinds), "Tổng số"),
        tuple(row(LEVELS[level], (("level", level),), [level]) for level in levels),
        row("Tổng số", (), levels),
    )


def key_figures(counts: Counts, files: RunFiles, labels: Labels) -> tuple[Row, ...]:
    """What stands at the head of the reports: a name, one figure, and a remark."""
    whole = counts.whole
    natures = [
        Row(n.name, (_petitions(whole.natures[n.id], (("nature", n.id),)),), _of(whole.natures[n.id], whole.petitions))
        for n in labels.natures
        if n.id != NOT_PETITION
    ]
    counted = [m.attendees for m in files.meetings if m.attendees is not None]
    attended = (
        Figure(number(sum(counted)), len(counted), (("attended", "1"),), of="meetings") if counted else Figure(DASH)
    )
    return (
        Row("Cuộc đối thoại, tiếp xúc", (_meetings(whole.meetings, ()),), "có biên bản đọc được"),
        Row("Lượt người dự", (attended,), f"theo {number(len(counted))} biên bản có ghi"),
        Row("Ý kiến, kiến nghị", (_petitions(whole.petitions, PETITIONS),), "tách từ biên bản"),
        *natures,
        Row(
            "Được trả lời tại cuộc họp",
            (_petitions(whole.answered, (*PETITIONS, ("answered", "1"))),),
            _of(whole.answered, whole.petitions),
        ),
        Row("Cần người xem lại", (_petitions(counts.unsure, (("sure", "0"),)),), "máy chưa chắc chắn về nhãn"),
        Row(
            "Tách riêng, không tính",
            (_petitions(counts.set_aside, (("real", "0"),)),),
            "đoạn máy cho là không phải kiến nghị",
        ),
    )


def _of(part: int, whole: int) -> str:
    return f"{percent(part, whole)} số kiến nghị" if whole else "chưa có kiến nghị"


def _table(
    names: tuple[str, str, str], groups: Sequence[Group], counts: Counts, labels: Labels, note: str = ""
) -> Table:
    """The usual table; ``names``: its id, its caption, the head of its first column.

    Columns: meetings (not for issues), petitions, share, each nature, share of ideas, answered, any place (issues).
    """
    name, caption, first = names
    of_issues = groups is counts.issues
    real = [n for n in labels.natures if n.id != NOT_PETITION]
    ideas = any(n.id == CONSTRUCTIVE for n in real)

    def row(group: Group, *, total: bool = False) -> Row:
        n = group.petitions
        where = (*group.where, *PETITIONS)
        figures = [] if of_issues else [_meetings(group.meetings, group.where)]
        figures += [_petitions(n, where), _part(n, counts.whole.petitions, where)]
        figures += [_petitions(group.natures[x.id], (*group.where, ("nature", x.id))) for x in real]
        if ideas:
            figures.append(_part(group.natures[CONSTRUCTIVE], n, (*group.where, ("nature", CONSTRUCTIVE))))
        figures.append(_petitions(group.answered, (*where, ("answered", "1"))))
        if of_issues:
            figures.append(Figure(DASH) if total else _petitions(group.mentioned, (("any", group.key), *PETITIONS)))
        return Row(group.name, tuple(figures), group.detail)

    head = [first] if of_issues else [first, "Cuộc họp"]
    head += ["Kiến nghị", "Tỷ lệ", *(x.name for x in real)]
    head += ["Tỷ lệ góp ý, hiến kế"] * ideas + ["Được trả lời"] + ["Kể cả lĩnh vực phụ"] * of_issues
    return Table(name, caption, tuple(head), tuple(row(g) for g in groups), row(counts.whole, total=True), note)


def _petitions(n: int, where: Where) -> Figure:
    return Figure(number(n), n, where)


def _meetings(n: int, where: Where) -> Figure:
    return Figure(number(n), n, where, of="meetings")


def _part(part: int, whole: int, where: Where) -> Figure:
    return Figure(percent(part, whole), part, where) if whole else Figure(DASH)
