"""``report.xlsx``: the same figures to compute with, and every petition on a row of its own.

The one owner of xlsxwriter. Text is written as text whatever it begins with, so that no cell becomes a formula.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import xlsxwriter

from ..text import number, squeeze
from .content import Report, date_text, findings, kind_name, level_name, overview
from .load import PetitionRow
from .tables import DASH, Figure, Row, Table, period_name

_LIMIT = 32_767  # UTF-16 units that a cell holds
_CUT = " … [đã cắt, xem tệp nguồn]"
_LINES = 8  # rows grow to so many lines, then the cell is to be opened


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    width: int
    kind: str = "text"


_PETITIONS = (
    _Column("STT", 6, "whole"),
    _Column("Tóm tắt", 44),
    _Column("Nguyên văn", 60),
    _Column("Lĩnh vực chính", 22),
    _Column("Điểm lĩnh vực", 9, "score"),
    _Column("Lĩnh vực phụ", 22),
    _Column("Tính chất", 18),
    _Column("Điểm tính chất", 9, "score"),
    _Column("Mức chắc chắn", 12),
    _Column("Người nêu", 20),
    _Column("Chức danh", 16),
    _Column("Đơn vị", 18),
    _Column("Trả lời tại cuộc họp", 60),
    _Column("Ngày họp", 11, "day"),
    _Column("Quý", 12),
    _Column("Cấp tổ chức", 12),
    _Column("Hình thức", 15),
    _Column("Tỉnh, thành phố", 18),
    _Column("Quận, huyện", 18),
    _Column("Xã, phường", 18),
    _Column("Tệp nguồn", 30),
    _Column("Trang", 7, "whole"),
    _Column("Ký tự đầu", 9, "whole"),
    _Column("Ký tự cuối", 9, "whole"),
    _Column("Ký tự đầu (trả lời)", 9, "whole"),
    _Column("Ký tự cuối (trả lời)", 9, "whole"),
    _Column("Mã kiến nghị", 20),
    _Column("Mã cuộc họp", 20),
    _Column("Mã vụ việc", 20),
    _Column("Mô hình", 13),
    _Column("Phiên bản nhãn", 9, "whole"),
    _Column("Điểm mọi lĩnh vực", 40),
    _Column("Điểm mọi tính chất", 40),
)
_MEETINGS = (
    _Column("STT", 6, "whole"),
    _Column("Tệp nguồn", 34),
    _Column("Ngày họp", 11, "day"),
    _Column("Quý", 12),
    _Column("Cấp tổ chức", 12),
    _Column("Hình thức", 15),
    _Column("Tên biên bản", 40),
    _Column("Chuyên đề", 30),
    _Column("Tỉnh, thành phố", 18),
    _Column("Quận, huyện", 18),
    _Column("Xã, phường", 18),
    _Column("Người dự", 9, "whole"),
    _Column("Đoạn tách ra", 9, "whole"),
    _Column("Kiến nghị", 9, "whole"),
    _Column("Đoạn có trả lời", 9, "whole"),
    _Column("Ký tự: kiến nghị", 10, "whole"),
    _Column("Ký tự: trả lời", 10, "whole"),
    _Column("Ký tự: thủ tục", 10, "whole"),
    _Column("Ký tự: chưa đọc", 10, "whole"),
    _Column("Định dạng", 10),
    _Column("Mã cuộc họp", 20),
)
_SUMMARIES = (
    _Column("Lĩnh vực", 28),
    _Column("Nội dung kiến nghị", 90),
    _Column("Số kiến nghị", 11, "whole"),
    _Column("Mã các kiến nghị", 60),
)
_FAILURES = (_Column("STT", 6, "whole"), _Column("Tệp", 50), _Column("Lý do", 40), _Column("Chi tiết kỹ thuật", 70))


def write_xlsx(report: Report) -> bytes:
    """The workbook; the same report gives the same bytes."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(buffer, options)
    author = ", ".join(report.issuers)[:255]
    book.set_properties({"title": report.title[:255], "author": author, "created": report.stamp.replace(tzinfo=None)})
    writer = _Writer(book)
    _overview(writer, report)
    writer.rows("Kiến nghị", _PETITIONS, _petition_rows(report), frozen=2)
    writer.rows("Cuộc họp", _MEETINGS, _meeting_rows(report), frozen=2)
    _issues(writer, report)
    names = report.labels.names()
    asks = [
        (names[theme.id], squeeze(ask.text), len(set(ask.petitions)), ", ".join(dict.fromkeys(ask.petitions)))
        for theme in report.themes
        for ask in theme.asks
    ]
    writer.rows("Tóm tắt", _SUMMARIES, asks)
    failures = [(n, *failure) for n, failure in enumerate(report.failures, start=1)]
    writer.rows("Không đọc được", _FAILURES, failures)
    book.close()
    return buffer.getvalue()


class _Writer:
    """Formats and sheets of one workbook."""

    def __init__(self, book: Any):
        self.book = book
        base = {"font_name": "Times New Roman", "font_size": 12, "valign": "top"}
        book.formats[0].set_font_name("Times New Roman")
        book.formats[0].set_font_size(12)
        ruled = {**base, "border": 1, "border_color": "#A6A6A6"}
        head = {**ruled, "bold": True, "bg_color": "#DCE6F1", "text_wrap": True, "align": "center", "valign": "vcenter"}
        self.formats = {
            name: book.add_format(options)
            for name, options in {
                "title": {**base, "font_size": 16, "bold": True},
                "caption": {**base, "bold": True, "font_size": 13},
                "plain": {**base, "text_wrap": True},
                "note": {**base, "italic": True, "text_wrap": True, "font_color": "#404040", "indent": 1},
                "warn": {**base, "bold": True, "text_wrap": True, "bg_color": "#FFF2CC"},
                "head": head,
                "text": {**ruled, "text_wrap": True, "num_format": "@"},
                "whole": {**ruled, "num_format": "#,##0"},
                "score": {**ruled, "num_format": "0.00"},
                "share": {**ruled, "num_format": "0.0%"},
                "day": {**ruled, "num_format": "dd/mm/yyyy", "align": "left"},
                "text_total": {**ruled, "bold": True, "text_wrap": True},
                "whole_total": {**ruled, "bold": True, "num_format": "#,##0"},
                "share_total": {**ruled, "bold": True, "num_format": "0.0%"},
            }.items()
        }

    def sheet(self, name: str, *, landscape: bool = True) -> Any:
        sheet = self.book.add_worksheet(name)
        if landscape:
            sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.4, top=0.6, bottom=0.6)
        sheet.set_footer(f"&C{name}: trang &P/&N")
        return sheet

    def rows(self, name: str, columns: Sequence[_Column], rows: Sequence[Sequence[Any]], *, frozen: int = 0) -> None:
        """A sheet of records: a frozen head with filters, one line each."""
        sheet = self.sheet(name)
        for x, column in enumerate(columns):
            sheet.set_column(x, x, column.width)
            sheet.write_string(0, x, column.name, self.formats["head"])
        sheet.set_row(0, 48)
        for y, row in enumerate(rows, start=1):
            lines = 1
            for x, (value, column) in enumerate(zip(row, columns, strict=True)):
                self.cell(sheet, (y, x), value, column.kind)
                if column.kind == "text" and value:
                    parts = str(value).split("\n")
                    lines = max(lines, sum(1 + len(part) * 11 // (column.width * 10) for part in parts))
            sheet.set_row(y, 16.5 * min(lines, _LINES))
        sheet.freeze_panes(1, frozen)
        sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
        sheet.repeat_rows(0)

    def cell(self, sheet: Any, at: tuple[int, int], value: Any, kind: str) -> None:
        if value is None or value == "":
            sheet.write_blank(*at, None, self.formats[kind])
        elif kind == "text":
            sheet.write_string(*at, _fit(value), self.formats[kind])
        elif isinstance(value, date):
            if value.year < 1900:  # a workbook's calendar begins there
                sheet.write_string(*at, date_text(value), self.formats["text"])
            else:
                sheet.write_datetime(*at, value, self.formats[kind])
        else:
            sheet.write_number(*at, value, self.formats[kind])

    def table(self, sheet: Any, y: int, table: Table) -> int:
        """A counted table from row ``y`` on; returns the next free row."""
        sheet.write_string(y, 0, table.caption, self.formats["caption"])
        for x, name in enumerate(table.head):
            sheet.write_string(y + 1, x, name, self.formats["head"])
        sheet.set_row(y + 1, 48)
        y += 2
        for row in (*table.rows, table.total, *table.after):
            end = "_total" if row is table.total else ""
            self._line(sheet, y, row, end)
            y += 1
        if table.note:
            sheet.merge_range(y, 0, y, 7, _fit(table.note), self.formats["note"])
            sheet.set_row(y, 34)
            y += 1
        return y + 1

    def _line(self, sheet: Any, y: int, row: Row, end: str) -> None:
        name = f"{row.name} ({row.detail})" if row.detail else row.name
        sheet.write_string(y, 0, _fit(name), self.formats[f"text{end}"])
        for x, figure in enumerate(row.figures, start=1):
            self.figure(sheet, (y, x), figure, end)

    def figure(self, sheet: Any, at: tuple[int, int], figure: Figure, end: str = "") -> None:
        """A number as a number; a share as the text says it, a dash as text."""
        if figure.text == DASH:
            sheet.write_string(*at, DASH, self.formats[f"text{end}"])
        elif " – " in figure.text:  # an interval
            sheet.write_string(*at, figure.text, self.formats[f"text{end}"])
        elif figure.text.endswith("%"):
            value = float(figure.text[:-1].replace(".", "").replace(",", ".")) / 100
            sheet.write_number(*at, round(value, 6), self.formats[f"share{end}"])
        else:
            sheet.write_number(*at, int(figure.text.replace(".", "")), self.formats[f"whole{end}"])


def _fit(text: str) -> str:
    """Text that fits a cell, counted as Excel counts."""
    if len(text.encode("utf-16-le")) // 2 <= _LIMIT:
        return text
    room = 2 * (_LIMIT - len(_CUT))
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + _CUT


def _overview(writer: _Writer, report: Report) -> None:
    sheet = writer.sheet("Tổng hợp")
    sheet.set_column(0, 0, 46)
    sheet.set_column(1, 8, 15)
    y = 0
    for line in report.issuers:
        sheet.write_string(y, 0, _fit(line.upper()), writer.formats["caption"])
        y += 1
    sheet.write_string(y, 0, _fit(report.title), writer.formats["title"])
    sheet.set_row(y, 26)
    y += 1
    warning = ("" if report.estimates else "SỐ LIỆU CHƯA KIỂM ĐỊNH. ") + report.quality[0]
    sheet.merge_range(y, 0, y, 7, _fit(warning), writer.formats["warn"])
    sheet.set_row(y, 52)
    y += 1
    for line in (*overview(report), *findings(report), *report.quality[1:]):
        text = line.replace(" (liệt kê tại mục V)", " (liệt kê ở trang “Không đọc được”)")
        sheet.merge_range(y, 0, y, 7, _fit(text), writer.formats["plain"])
        sheet.set_row(y, 17 * (1 + len(text) // 150))
        y += 1
    y += 1
    sheet.write_string(y, 0, "Số liệu chính", writer.formats["caption"])
    for row in report.keys:
        y += 1
        sheet.write_string(y, 0, row.name, writer.formats["text"])
        writer.figure(sheet, (y, 1), row.figures[0])
        sheet.merge_range(y, 2, y, 7, row.detail, writer.formats["note"])
    y += 1
    counts = report.files.manifest.counts
    sheet.write_string(y, 0, "Tệp không đọc được", writer.formats["text"])
    sheet.write_number(y, 1, counts.failed, writer.formats["whole"])
    sheet.merge_range(y, 2, y, 7, f"trong {number(counts.inputs)} tệp tiếp nhận", writer.formats["note"])
    y += 2
    held = (report.grid, report.levels, report.kinds, report.periods) if report.counts.whole.meetings else ()
    for table in (report.natures, *report.estimates, *held, *report.places):
        y = writer.table(sheet, y, table)


def _issues(writer: _Writer, report: Report) -> None:
    """The issues with a chart of the workbook's own, which follows when somebody mends a number."""
    name = "Theo lĩnh vực"
    sheet = writer.sheet(name)
    sheet.set_column(0, 0, 46)
    sheet.set_column(1, 8, 13)
    table = report.issues
    y = writer.table(sheet, 0, table)
    sheet.freeze_panes(2, 1)
    if not report.counts.whole.petitions:
        return
    last = 1 + len(table.rows)
    chart = writer.book.add_chart({"type": "bar", "subtype": "stacked"})
    natures = [x for x, head in enumerate(table.head) if head in {n.name for n in report.labels.natures}]
    fills = ("#1F5F8B", "#E0A030", "#4F8A5B", "#8B6FB0")
    for n, x in enumerate(natures):
        chart.add_series(
            {
                "name": [name, 1, x],
                "categories": [name, 2, 0, last, 0],
                "values": [name, 2, x, last, x],
                "fill": {"color": fills[n % len(fills)]},
                "gap": 40,
            }
        )
    chart.set_title({"name": "Kiến nghị theo lĩnh vực chính", "name_font": {"size": 13}})
    chart.set_y_axis({"reverse": True, "num_font": {"size": 10}})
    chart.set_x_axis({"num_format": "#,##0", "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 960, "height": 140 + 28 * len(table.rows)})
    description = report.charts["linh-vuc"].description if "linh-vuc" in report.charts else ""
    sheet.insert_chart(y + 1, 0, chart, {"description": description})


def _petition_rows(report: Report) -> list[tuple[Any, ...]]:
    names = report.labels.names()
    meetings = {m.id: m for m in report.files.meetings}

    def row(n: int, p: PetitionRow) -> tuple[Any, ...]:
        m = meetings[p.minutes_id]
        speaker = p.speaker
        return (
            n,
            p.gist,
            p.text,
            names[p.issues[0].id],
            p.issues[0].score,
            "; ".join(names[s.id] for s in p.issues[1:]),
            names[p.nature.id],
            p.nature.score,
            "Chắc chắn" if p.sure else "Cần xem lại",
            speaker.name if speaker else None,
            speaker.role if speaker else None,
            speaker.unit if speaker else None,
            p.answer.text if p.answer else None,
            m.date,
            period_name(m.period),
            level_name(m),
            kind_name(m),
            m.province,
            m.district,
            m.commune,
            p.source,
            p.page,
            p.start,
            p.end,
            p.answer.start if p.answer else None,
            p.answer.end if p.answer else None,
            p.id,
            p.minutes_id,
            p.matter_id,
            p.model,
            p.labels_version,
            _scores(p.scores.issues, names),
            _scores(p.scores.nature, names),
        )

    return [row(n, p) for n, p in enumerate(report.files.petitions, start=1)]


def _scores(scores: Any, names: dict[str, str]) -> str:
    ranked = sorted(scores.items(), key=lambda s: (-s[1], s[0]))
    return "; ".join(f"{names.get(label, label)}: {number(score, 2)}" for label, score in ranked)


def _meeting_rows(report: Report) -> list[tuple[Any, ...]]:
    apart = dict.fromkeys((m.id for m in report.files.meetings), 0)
    for p in report.files.petitions:
        apart[p.minutes_id] += p.nature.id == "not_petition"
    return [
        (
            n,
            m.source,
            m.date,
            period_name(m.period),
            level_name(m),
            kind_name(m),
            m.title,
            m.theme,
            m.province,
            m.district,
            m.commune,
            m.attendees,
            m.petitions,
            m.petitions - apart[m.id],
            m.answered,
            *(m.characters.get(bucket) for bucket in ("petition", "answer", "procedure", "unread")),
            m.format,
            m.id,
        )
        for n, m in enumerate(report.files.meetings, start=1)
    ]
