"""What the reports say, in words: one content for the page, the document and the workbook, which only lay it out."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from ..config import Labels, ReportSettings
from ..text import number, percent, shorten, squeeze
from .audited import Estimates, audit_words, estimate_tables, whiskers
from .charts import Bar, Chart, stacked
from .load import Ask, MeetingRow, PetitionRow, RunFiles, printable
from .tables import (
    CONSTRUCTIVE,
    KINDS,
    LEVELS,
    NOT_PETITION,
    PETITIONS,
    PLACES,
    Counts,
    Group,
    Row,
    Table,
    capital,
    grid_table,
    issue_table,
    key_figures,
    kind_table,
    level_table,
    nature_table,
    period_table,
    place_tables,
    uncapital,
)

UNAUDITED = "chưa kiểm định"
_QUOTE_WORDS = 120
_FAILURES = {
    "empty": "Tệp rỗng",
    "unsupported": "Định dạng chưa được hỗ trợ",
    "mismatch": "Nội dung không đúng với phần mở rộng của tệp",
    "encrypted": "Tệp đặt mật khẩu",
    "too_large": "Tệp quá lớn",
    "bomb": "Tệp nén bất thường",
    "broken": "Tệp hỏng",
    "binary": "Tệp không phải văn bản",
    "encoding": "Bảng mã chữ không đọc được",
    "no_text": "Không có chữ (bản quét, ảnh chụp)",
    "no_program": "Thiếu phần mềm để đọc (LibreOffice hoặc Tesseract)",
    "unreadable": "Không mở được tệp",
    "folder": "Là thư mục, không phải tệp",
    "duplicate": "Trùng nội dung với tệp khác",
    "timeout": "Đọc quá thời gian cho phép",
    "memory": "Đọc quá bộ nhớ cho phép",
    "crash": "Chương trình đọc tệp bị dừng đột ngột",
}
BUCKETS = {
    "petition": "ý kiến, kiến nghị",
    "answer": "trả lời, tiếp thu",
    "procedure": "thủ tục, phát biểu điều hành",
    "unread": "phần chưa đọc được",
}


@dataclass(frozen=True, slots=True)
class Quote:
    """A petition quoted in the document, and where it stands (no personal names)."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Theme:
    """An issue with its count, its distinct asks and some petitions in their own words."""

    id: str
    name: str
    row: Row
    asks: tuple[Ask, ...]
    quotes: tuple[Quote, ...]
    group: Group


@dataclass(frozen=True, slots=True)
class Report:
    """The content of a report. ``issuers`` are the lines of the organisation's name, the highest office first."""

    title: str
    issuers: tuple[str, ...]
    place: str
    made: datetime.date
    stamp: datetime.datetime
    span: str
    files: RunFiles
    counts: Counts
    labels: Labels
    keys: tuple[Row, ...]
    natures: Table
    issues: Table
    grid: Table
    levels: Table
    kinds: Table
    periods: Table
    places: tuple[Table, ...]
    charts: Mapping[str, Chart]
    themes: tuple[Theme, ...]
    ideas: tuple[Quote, ...]
    quality: tuple[str, ...]
    failures: tuple[tuple[str, str, str], ...]
    estimates: tuple[Table, ...] = ()
    """Empty until an audit is labelled."""

    @property
    def dateline(self) -> str:
        """Place and date of signing, as official documents write them."""
        day, month = self.made.day, self.made.month
        # Decree 30/2020: days under 10 and months 1 and 2 take a leading nought.
        when = f"ngày {day:02} tháng {f'{month:02}' if month < 3 else month} năm {self.made.year}"
        return f"{self.place or '……………'}, {when}"


def build(
    files: RunFiles,
    counts: Counts,
    *,
    settings: ReportSettings,
    labels: Labels,
    estimates: Estimates | None = None,
) -> Report:
    """Put the content together."""
    title, organisation, place = (printable(s) for s in (settings.title, settings.organisation, settings.place))
    real = [n for n in labels.natures if n.id != NOT_PETITION]
    return Report(
        title=squeeze(title),
        issuers=tuple(squeeze(line) for line in organisation.splitlines() if line.strip()),
        place=squeeze(place),
        made=settings.date or datetime.datetime.now().astimezone().date(),
        # Inside the files, where a clock would make two equal reports differ.
        stamp=datetime.datetime.combine(
            settings.date or datetime.date(2000, 1, 1), datetime.time(), tzinfo=datetime.UTC
        ),
        span=_span(files.meetings),
        files=files,
        counts=counts,
        labels=labels,
        keys=key_figures(counts, files, labels),
        natures=nature_table(counts, labels),
        issues=issue_table(counts, labels),
        grid=grid_table(counts),
        levels=level_table(counts, labels),
        kinds=kind_table(counts, labels),
        periods=period_table(counts, labels),
        places=place_tables(counts, labels),
        charts=_charts(counts, [(n.id, n.name) for n in real], settings.localities, whiskers(estimates, counts)),
        themes=_themes(files, counts, labels, settings.quotes_per_issue),
        ideas=_ideas(files, counts, 2 * settings.quotes_per_issue),
        quality=_quality(files, counts, estimates),
        estimates=estimate_tables(estimates, counts, labels),
        failures=tuple((f.source, _FAILURES.get(f.code, f.code), squeeze(f.reason)) for f in files.failures),
    )


def date_text(value: datetime.date | None) -> str:
    """``14/10/2025``, or a dash."""
    return f"{value.day:02}/{value.month:02}/{value.year:04}" if value else "–"


def meeting_name(meeting: MeetingRow) -> str:
    """What a meeting is called in lists: kind, place and date as far as known."""
    kind = f"Đối thoại {KINDS[meeting.kind].lower()}" if meeting.kind else "Cuộc đối thoại"
    kind = KINDS["voter_contact"] if meeting.kind == "voter_contact" else kind
    place = f" tại {squeeze(meeting.place)}" if meeting.place else ""
    date = f", ngày {date_text(meeting.date)}" if meeting.date else ""
    return f"{kind}{place}{date}"


def overview(report: Report) -> list[str]:
    """The general situation, one paragraph each."""
    counts, files = report.counts, report.files
    done = files.manifest.counts
    lines = [
        f"Đã tiếp nhận {number(done.inputs)} tệp, đọc được {number(done.done)} biên bản"
        + (f", còn {number(done.failed)} tệp không đọc được (liệt kê tại mục V)" if done.failed else "")
        + f". {report.span}"
    ]
    if counts.levels:
        lines.append(f"Theo cấp tổ chức: {_listed(counts.levels)}.")
        lines.append(f"Theo hình thức: {_listed(counts.kinds)}.")
        answered, whole = counts.whole.answered, counts.whole.petitions
        lines.append(
            f"Qua biên bản, tách được {number(whole)} ý kiến, kiến nghị của Nhân dân; {number(answered)} kiến nghị "
            f"({percent(answered, whole)}) được trả lời ngay tại cuộc họp."
            if whole
            else "Các biên bản đọc được không ghi ý kiến, kiến nghị nào."
        )
    return lines


def findings(report: Report) -> list[str]:
    """What the classification says, one paragraph each."""
    whole = report.counts.whole
    if not whole.petitions:
        return ["Trong kỳ tổng hợp không có ý kiến, kiến nghị nào để phân loại."]
    parts = [
        f"{number(whole.natures[n.id])} ({percent(whole.natures[n.id], whole.petitions)}) thuộc loại “{n.name}”"
        for n in report.labels.natures
        if n.id != NOT_PETITION
    ]
    first = sorted(report.counts.issues, key=lambda g: -g.petitions)[:3]
    named = "; ".join(
        f"{g.name} ({number(g.petitions)} kiến nghị, {percent(g.petitions, whole.petitions)})"
        for g in first
        if g.petitions
    )
    return [
        f"Về tính chất: trong {number(whole.petitions)} kiến nghị có {', '.join(parts)}.",
        f"Về lĩnh vực: được nêu nhiều nhất là {named}.",
    ]


def _listed(groups: Sequence[Group]) -> str:
    return "; ".join(f"{uncapital(g.name)} {number(g.meetings)} cuộc" for g in groups)


def _span(meetings: Sequence[MeetingRow]) -> str:
    dates = sorted(m.date for m in meetings if m.date)
    unknown = len(meetings) - len(dates)
    if not dates:
        return "Không rõ ngày họp." if meetings else "Không có biên bản nào đọc được."
    more = f" ({number(unknown)} cuộc không rõ ngày)" if unknown else ""
    if dates[0] == dates[-1]:
        return f"Ngày họp: {date_text(dates[0])}{more}."
    return f"Thời gian họp: từ ngày {date_text(dates[0])} đến ngày {date_text(dates[-1])}{more}."


def _quality(files: RunFiles, counts: Counts, estimates: Estimates | None) -> tuple[str, ...]:
    manifest = files.manifest
    lines = [
        f"Số đếm trong báo cáo do bộ phân loại tự động đếm (mô hình {manifest.model}, phần mềm kiennghi "
        f"{manifest.version}); tỷ lệ ước lượng sau kiểm định ghi ở bảng riêng, kèm khoảng tin cậy 95%."
        if estimates
        else f"Số liệu trong báo cáo do bộ phân loại tự động đếm (mô hình {manifest.model}, phần mềm kiennghi "
        f"{manifest.version}) và {UNAUDITED}: chưa có mẫu chọn ngẫu nhiên do người gán nhãn để đối chiếu, nên không "
        f"kèm khoảng tin cậy. Khi trích dẫn, đề nghị ghi rõ “{UNAUDITED}”.",
        f"Có {number(counts.unsure)} trong tổng số {number(counts.spans)} đoạn tách ra "
        f"({percent(counts.unsure, counts.spans)}) mà máy chưa chắc chắn về nhãn, cần người xem lại trước khi sử dụng."
        if counts.spans
        else "Không có đoạn nào được tách ra để gán nhãn.",
    ]
    if estimates:
        lines += audit_words(estimates)
    if counts.spans:
        lines += [
            f"Có {number(counts.set_aside)} đoạn được tách ra nhưng máy cho là không phải kiến nghị. Các đoạn này để "
            "riêng, không tính vào tổng số và các tỷ lệ.",
            "Mỗi kiến nghị được đếm một lần, theo lĩnh vực chính. Tỷ lệ tính trên tổng số kiến nghị.",
        ]
    characters = {b: sum(m.characters.get(b, 0) for m in files.meetings) for b in BUCKETS}
    if total := sum(characters.values()):
        named = "; ".join(f"{name} {percent(characters[b], total)}" for b, name in BUCKETS.items())
        lines.append(f"Nội dung biên bản tính theo số ký tự gồm: {named}.")
    if manifest.counts.failed:
        lines.append(
            f"Có {number(manifest.counts.failed)} tệp không đọc được; nội dung các tệp này chưa có trong số liệu."
        )
    return tuple(lines)


def _charts(
    counts: Counts,
    natures: Sequence[tuple[str, str]],
    localities: int,
    intervals: Mapping[str, tuple[float, float]],
) -> dict[str, Chart]:
    """Charts by the id of the table that they picture; what has nothing to compare gets none."""
    series = [name for _, name in natures]

    def bars(groups: Sequence[Group]) -> list[Bar]:
        return [
            Bar(
                f"{g.name} ({g.detail})" if namesakes(g, groups) else g.name,
                tuple((g.natures[n], (*g.where, ("nature", n))) for n, _ in natures),
                (*g.where, *PETITIONS),
                intervals.get(g.key) if g.where == (("issue", g.key),) else None,
            )
            for g in groups
        ]

    def namesakes(group: Group, groups: Sequence[Group]) -> bool:
        return bool(group.detail) and sum(g.name == group.name for g in groups) > 1

    by_nature = [
        Bar(
            name,
            tuple((counts.whole.natures[n] if n == m else 0, (("nature", n),)) for m, _ in natures),
            (("nature", n),),
            intervals.get(n),
        )
        for n, name in natures
    ]
    ranked = sorted(counts.issues, key=lambda g: -g.petitions)
    found = {
        "tinh-chat": stacked("bd-tinh-chat", "Kiến nghị theo tính chất", by_nature, series, counts.whole.petitions),
        "linh-vuc": stacked("bd-linh-vuc", "Kiến nghị theo lĩnh vực chính", bars(ranked), series),
        "cap": stacked("bd-cap", "Kiến nghị theo cấp tổ chức", bars(counts.levels), series),
        "hinh-thuc": stacked("bd-hinh-thuc", "Kiến nghị theo hình thức đối thoại", bars(counts.kinds), series),
        "thoi-gian": stacked("bd-thoi-gian", "Kiến nghị theo thời gian", bars(counts.periods), series),
    }
    for level, groups in counts.places.items():
        shown = groups[:localities]
        more = f" ({number(len(shown))} địa bàn có nhiều kiến nghị nhất)" if len(groups) > len(shown) else ""
        title = f"Kiến nghị theo {uncapital(PLACES[level])}{more}"
        found[f"dia-ban-{level}"] = stacked(f"bd-{level}", title, bars(shown), series)
    return {key: chart for key, chart in found.items() if len(chart.bars) > (key not in ("tinh-chat", "linh-vuc"))}


def _themes(files: RunFiles, counts: Counts, labels: Labels, quotes: int) -> tuple[Theme, ...]:
    rows = {i.id: row for i, row in zip(labels.issues, issue_table(counts, labels).rows, strict=True)}
    meetings = {m.id: m for m in files.meetings}
    by_issue: dict[str, list[PetitionRow]] = {i: [] for i in labels.issue_ids}
    for p in files.petitions:
        if p.nature.id != NOT_PETITION:
            by_issue[p.issues[0].id].append(p)
    themes = []
    for group in sorted(counts.issues, key=lambda g: -g.petitions):
        asks = files.asks(group.key)
        if not group.petitions and not asks:
            continue
        rank = {i: n for n, ask in reversed(list(enumerate(asks))) for i in ask.petitions}
        picked = _spread(by_issue[group.key], rank, quotes)
        quoted = tuple(_quote(p, meetings[p.minutes_id]) for p in picked)
        themes.append(Theme(group.key, group.name, rows[group.key], asks, quoted, group))
    return tuple(themes)


def _spread(petitions: Sequence[PetitionRow], rank: Mapping[str, int], most: int) -> list[PetitionRow]:
    """Petitions to quote: one of each distinct ask first, most raised first; sure ones before unsure, no text twice."""
    lanes: dict[int, list[PetitionRow]] = {}
    seen: set[str] = set()
    for p in sorted(petitions, key=lambda p: (not p.sure, -p.issues[0].score, p.id)):
        text = squeeze(p.text).casefold()
        if text not in seen:
            seen.add(text)
            lanes.setdefault(rank.get(p.id, len(rank)), []).append(p)
    rounds = zip_longest(*(lanes[n] for n in sorted(lanes)))
    return [p for p in chain.from_iterable(rounds) if p is not None][:most]


def _ideas(files: RunFiles, counts: Counts, most: int) -> tuple[Quote, ...]:
    """Constructive petitions to quote, the surest of each issue in turn."""
    order = {g.key: n for n, g in enumerate(sorted(counts.issues, key=lambda g: -g.natures.get(CONSTRUCTIVE, 0)))}
    meetings = {m.id: m for m in files.meetings}
    found = [p for p in files.petitions if p.nature.id == CONSTRUCTIVE]
    found.sort(key=lambda p: (-p.nature.score, p.id))
    picked = _spread(found, {p.id: order[p.issues[0].id] for p in found}, most)
    return tuple(_quote(p, meetings[p.minutes_id]) for p in picked)


def _quote(petition: PetitionRow, meeting: MeetingRow) -> Quote:
    unit = squeeze(petition.speaker.unit or "") if petition.speaker else ""
    where = squeeze(meeting.place)
    parts = [
        capital(unit),
        capital(where) if where.casefold() not in unit.casefold() else "",
        f"ngày {date_text(meeting.date)}" if meeting.date else "",
        f"tệp {squeeze(petition.source)}" + (f", trang {petition.page}" if petition.page else ""),
    ]
    return Quote(shorten(petition.text, _QUOTE_WORDS), "; ".join(p for p in parts if p))


def level_name(meeting: MeetingRow) -> str:
    """Level of a meeting in words."""
    return LEVELS[meeting.level or ""]


def kind_name(meeting: MeetingRow) -> str:
    """Kind of a meeting in words."""
    return KINDS[meeting.kind or ""]
