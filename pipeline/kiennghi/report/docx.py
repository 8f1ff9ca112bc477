"""``report.docx``: the report to be signed, laid out in the spirit of Decree 30/2020/NĐ-CP, appendix I.

The one module of this stage that knows python-docx. It has no call for repeated header rows, page fields, text
alternatives or fixed column widths: those are set in the XML below.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor

from ..text import number, percent
from . import charts
from .content import UNAUDITED, Quote, Report, findings, overview
from .tables import CONSTRUCTIVE, NOT_PETITION, Table, uncapital

_FONT = "Times New Roman"
_WIDTH = 165.0  # mm between the margins
_LEFT, _CENTRE, _RIGHT, _JUSTIFY = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


def write_docx(report: Report) -> bytes:
    """The document; its parts carry a fixed date, so that equal reports are equal bytes."""
    document = Document()
    _page(document, report)
    writer = _Writer(document)
    _head(writer, report)
    _situation(writer, report)
    _classification(writer, report)
    _themes(writer, report)
    _ideas(writer, report)
    _quality(writer, report)
    _sign(writer)
    buffer = io.BytesIO()
    document.save(buffer)
    return _dated(buffer)


def _dated(buffer: io.BytesIO) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(buffer) as found, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed:
        for name in found.namelist():
            if name == "docProps/thumbnail.jpeg":
                continue
            part = found.read(name)
            if name == "_rels/.rels":  # the template's thumbnail shows another document
                part = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", part)
            fixed.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class _Writer:
    """Paragraphs, tables, pictures, numbered as they come."""

    def __init__(self, document: Any):
        self.document = document
        self.tables = 0
        self.pictures = 0

    def heading(self, text: str, level: int) -> None:
        self.document.add_heading(text, level)

    def paragraph(self, text: str = "", **style: Any) -> Any:
        return _fill(self.document.add_paragraph(), text, **style)

    def body(self, text: str) -> Any:
        """A justified paragraph with its first line set in."""
        p = self.paragraph(text, align=_JUSTIFY)
        p.paragraph_format.first_line_indent = Cm(1.27)
        return p

    def item(self, text: str, *, mark: str = "-") -> Any:
        p = self.paragraph(f"{mark} {text}", align=_JUSTIFY)
        p.paragraph_format.first_line_indent = Cm(1.27)
        return p

    def table(self, table: Table) -> None:
        self.tables += 1
        caption = self.paragraph(f"Bảng {self.tables}. {table.caption}", bold=True, size=13, align=_CENTRE)
        caption.paragraph_format.keep_with_next = True
        rows = [(f"{r.name} ({r.detail})" if r.detail else r.name, *(f.text for f in r.figures)) for r in table.rows]
        last = [(r.name, *(f.text for f in r.figures)) for r in (table.total, *table.after)]
        columns = len(table.head) - 1
        # Numbers in columns wide enough for their heads; the names take the rest.
        narrow = min(27.0, (_WIDTH - 46) / columns)
        self.grid([table.head, *rows, *last], [_WIDTH - narrow * columns, *[narrow] * columns], bold={len(rows) + 1})
        if table.note:
            self.paragraph(f"Ghi chú: {table.note}", italic=True, size=12, align=_JUSTIFY)
        else:
            self.gap()

    def gap(self) -> None:
        """A little room after a table, which has none of its own."""
        self.paragraph("", size=4).paragraph_format.space_after = Pt(0)

    def grid(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float], bold: set[int], *, words: bool = False
    ) -> None:
        """A ruled table with a repeated head; columns after the first hold numbers unless ``words``."""
        table = self.document.add_table(rows=len(rows), cols=len(widths), style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        table.autofit = False
        for column, width in zip(table._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
            column.set(qn("w:w"), str(Mm(width).twips))
        size = 12 if len(widths) <= 5 else 11
        for y, (line, cells) in enumerate(zip(table._tbl.tr_lst, rows, strict=True)):
            properties = line.get_or_add_trPr()
            properties.append(OxmlElement("w:cantSplit"))
            if y == 0:
                properties.append(OxmlElement("w:tblHeader"))
            for x, (cell, text) in enumerate(zip(line.tc_lst, cells, strict=True)):
                cell.width = Mm(widths[x])
                aside = _LEFT if x == 0 or words else _RIGHT
                p = cell.p_lst[0]
                _fill_cell(p, text, size=size, bold=y == 0 or y in bold, align=_CENTRE if y == 0 else aside)
                # A short table stays on one page; of a long one, the head and its first rows.
                if y < (len(rows) - 1 if len(rows) <= 14 else 2):
                    p.get_or_add_pPr().insert(0, OxmlElement("w:keepNext"))
                if y == 0:
                    middle = OxmlElement("w:vAlign")
                    middle.set(qn("w:val"), "center")
                    cell.get_or_add_tcPr().append(middle)

    def chart(self, chart: charts.Chart) -> None:
        self.pictures += 1
        p = self.paragraph("", align=_CENTRE)
        p.paragraph_format.keep_with_next = True
        p.add_run().add_picture(io.BytesIO(charts.png(chart)), width=Mm(_WIDTH))
        properties = p._p.find(f".//{qn('wp:docPr')}")
        properties.set("name", f"Biểu đồ {self.pictures}")
        properties.set("title", chart.title)
        properties.set("descr", f"{chart.title}. {chart.description}")
        self.paragraph(f"Biểu đồ {self.pictures}. {chart.title}", italic=True, size=13, align=_CENTRE)


def _fill(p: Any, text: str, **style: Any) -> Any:
    """Put text into a paragraph; ``size``, ``bold``, ``italic``, ``align``."""
    if text:
        run = p.add_run(text)
        run.bold = style.get("bold")
        run.italic = style.get("italic")
        if "size" in style:
            run.font.size = Pt(style["size"])
    elif "size" in style:
        p.paragraph_format.line_spacing = Pt(style["size"])
    if "align" in style:
        p.alignment = style["align"]
    return p


def _fill_cell(p: Any, text: str, *, size: int, bold: bool, align: Any) -> None:
    """A cell's paragraph, written as XML: a workday of places makes tens of thousands of cells."""
    properties = p.get_or_add_pPr()
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:before"), "30")
    spacing.set(qn("w:after"), "30")
    spacing.set(qn("w:line"), "240")
    spacing.set(qn("w:lineRule"), "auto")
    properties.append(spacing)
    justify = OxmlElement("w:jc")
    justify.set(qn("w:val"), {_LEFT: "left", _CENTRE: "center", _RIGHT: "right"}[align])
    properties.append(justify)
    run = p.add_r()
    format_ = run.get_or_add_rPr()
    if bold:
        format_.append(OxmlElement("w:b"))
    for tag in ("w:sz", "w:szCs"):
        element = OxmlElement(tag)
        element.set(qn("w:val"), str(2 * size))
        format_.append(element)
    run.text = text


def _page(document: Any, report: Report) -> None:
    """Paper, margins, styles, page numbers and properties."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    p = section.header.paragraphs[0]
    p.alignment = _CENTRE
    _field(p, "PAGE")
    for name, size, bold in (
        ("Normal", 14, None),
        ("Heading 1", 14, True),
        ("Heading 2", 14, True),
        ("Header", 13, None),
    ):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
        style.font.color.rgb = RGBColor(0, 0, 0)
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for key in list(fonts.attrib):
            if "heme" in key:  # a theme font would win over the name
                del fonts.attrib[key]
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{script}"), _FONT)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), "vi-VN")
        properties.append(language)
        spacing = style.paragraph_format
        spacing.space_before, spacing.space_after = Pt(0 if name == "Normal" else 6), Pt(6)
        spacing.line_spacing_rule = WD_LINE_SPACING.SINGLE
        spacing.line_spacing = 1.1
        spacing.widow_control = True
    for level in (1, 2):
        document.styles[f"Heading {level}"].paragraph_format.first_line_indent = Cm(1.27)
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), "vi-VN")
    core = document.core_properties
    core.title, core.author, core.language = report.title[:255], ", ".join(report.issuers)[:255], "vi-VN"
    core.subject, core.comments, core.keywords, core.last_modified_by, core.revision = "", "", "", "", 1
    core.created = core.modified = report.stamp


def _field(p: Any, code: str) -> None:
    for kind in ("begin", None, "end"):
        run = p.add_run()
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = code
        run._r.append(element)


def _rule(p: Any, indent: float) -> None:
    """A line under a paragraph, set in from both sides (mm)."""
    border = OxmlElement("w:pBdr")
    line = OxmlElement("w:top")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        line.set(qn(f"w:{key}"), value)
    border.append(line)
    properties = p._p.get_or_add_pPr()
    properties.insert_element_before(border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
    p.paragraph_format.left_indent = p.paragraph_format.right_indent = Mm(indent)
    p.paragraph_format.line_spacing = Pt(5)
    p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(1)


def _bare_table(document: Any, widths: Sequence[float]) -> Any:
    """A row of cells without rules."""
    table = document.add_table(rows=1, cols=len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for column, cell, width in zip(
        table._tbl.tblGrid.findall(qn("w:gridCol")), table.rows[0].cells, widths, strict=True
    ):
        column.set(qn("w:w"), str(Mm(width).twips))
        cell.width = Mm(width)
    table._tbl.tr_lst[0].get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    return table


def _line(cell: Any, text: str, **style: Any) -> Any:
    """A line in a cell of the head or the foot, without room between lines."""
    first = cell.paragraphs[0]
    p = first if not first.runs and len(cell.paragraphs) == 1 and not first.text else cell.add_paragraph()
    _fill(p, text, **{"align": _CENTRE, **style})
    p.paragraph_format.space_after = Pt(0)
    p.paragraph_format.line_spacing = 1.0
    return p


def _head(writer: _Writer, report: Report) -> None:
    left, right = _bare_table(writer.document, (68, _WIDTH + 9 - 68)).rows[0].cells
    issuers = [line.upper() for line in report.issuers] or ["…………………………"]
    for line in issuers[:-1]:
        _line(left, line, size=12)
    _line(left, issuers[-1], size=12, bold=True)
    _rule(left.add_paragraph(), 22)
    _line(left, "Số: ……/BC-……", size=13)
    _line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True)
    _line(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True)
    _rule(right.add_paragraph(), 23)
    _line(right, report.dateline, size=13, italic=True)
    title = writer.paragraph("BÁO CÁO", bold=True, size=15, align=_CENTRE)
    title.paragraph_format.space_before, title.paragraph_format.space_after = Pt(18), Pt(0)
    about = report.title
    if about.lower().startswith("báo cáo ") and len(about) > 8:
        about = about[8:9].upper() + about[9:]
    if about.lower() != "báo cáo":
        p = writer.paragraph(about, bold=True, size=14, align=_CENTRE)
        p.paragraph_format.space_after = Pt(2)
    _rule(writer.paragraph(), 60)
    p = writer.paragraph(
        f"Số liệu do máy phân loại, {'đã kiểm định theo mẫu' if report.estimates else UNAUDITED}. {report.span}",
        italic=True,
        size=13,
        align=_CENTRE,
    )
    p.paragraph_format.space_after = Pt(12)


def _situation(writer: _Writer, report: Report) -> None:
    writer.heading("I. TÌNH HÌNH CHUNG", 1)
    for line in overview(report):
        writer.body(line)
    if report.counts.whole.meetings:
        writer.table(report.grid)
        for table in (report.levels, report.kinds, report.periods):
            writer.table(table)


def _classification(writer: _Writer, report: Report) -> None:
    writer.heading("II. KẾT QUẢ PHÂN LOẠI", 1)
    for line in findings(report):
        writer.body(line)
    if not report.counts.spans:
        return
    parts = [("Theo tính chất", [report.natures]), ("Theo lĩnh vực", [report.issues])]
    if report.estimates:
        parts.append(("Ước lượng sau kiểm định", list(report.estimates)))
    if report.places:
        parts.append(("Theo địa bàn", list(report.places)))
    for n, (name, tables) in enumerate(parts, start=1):
        writer.heading(f"{n}. {name}", 2)
        for table in tables:
            writer.table(table)
            if table.id in report.charts:
                writer.chart(report.charts[table.id])


def _themes(writer: _Writer, report: Report) -> None:
    writer.heading("III. KIẾN NGHỊ THEO LĨNH VỰC", 1)
    if not report.themes:
        writer.body("Không có kiến nghị.")
    whole = report.counts.whole.petitions
    for n, theme in enumerate(report.themes, start=1):
        writer.heading(f"{n}. {theme.name}", 2)
        natures = theme.group.natures
        named = "; ".join(
            f"{uncapital(x.name)}: {number(natures[x.id])}"
            for x in report.labels.natures
            if natures[x.id] and x.id != NOT_PETITION
        )
        share = f" ({percent(theme.group.petitions, whole)})" if whole else ""
        writer.body(f"Có {number(theme.group.petitions)} kiến nghị{share}{'; trong đó ' if named else ''}{named}.")
        if theme.asks:
            _lead(writer, "Nội dung kiến nghị (xếp từ nhiều đến ít):")
            for ask in theme.asks:
                times = number(len(set(ask.petitions)))
                writer.item(f"{ask.text.rstrip().rstrip('.;')} ({times} kiến nghị).")
        _quotes(writer, "Trích nguyên văn:", theme.quotes)


def _ideas(writer: _Writer, report: Report) -> None:
    writer.heading("IV. GÓP Ý XÂY DỰNG, HIẾN KẾ TIÊU BIỂU", 1)
    n = report.counts.whole.natures.get(CONSTRUCTIVE, 0)
    if not n:
        writer.body("Trong kỳ tổng hợp không có ý kiến góp ý xây dựng, hiến kế.")
        return
    writer.body(
        f"Có {number(n)} ý kiến góp ý xây dựng, hiến kế "
        f"({percent(n, report.counts.whole.petitions)} số kiến nghị)"
        + (f", trong đó trích {number(len(report.ideas))} ý kiến như sau:" if report.ideas else ".")
    )
    _quotes(writer, "", report.ideas)


def _lead(writer: _Writer, text: str) -> None:
    p = writer.body("")
    _fill(p, text, italic=True)
    p.paragraph_format.keep_with_next = True


def _quotes(writer: _Writer, lead: str, quotes: Sequence[Quote]) -> None:
    if quotes and lead:
        _lead(writer, lead)
    for quote in quotes:
        p = writer.item(f"“{quote.text}” ")
        _fill(p, f"({quote.source}).", italic=True, size=12)


def _quality(writer: _Writer, report: Report) -> None:
    writer.heading("V. CHẤT LƯỢNG SỐ LIỆU", 1)
    for n, line in enumerate(report.quality, start=1):
        writer.item(line, mark=f"{n}.")
    if report.failures:
        writer.tables += 1
        p = writer.paragraph(f"Bảng {writer.tables}. Tệp không đọc được", bold=True, size=13, align=_CENTRE)
        p.paragraph_format.keep_with_next = True
        rows = [(str(n), source, reason) for n, (source, reason, _) in enumerate(report.failures, start=1)]
        writer.grid([("STT", "Tệp", "Lý do"), *rows], [14, 86, _WIDTH - 100], set(), words=True)
        writer.gap()


def _sign(writer: _Writer) -> None:
    writer.paragraph("").paragraph_format.keep_with_next = True
    left, middle, right = _bare_table(writer.document, (44, 58, _WIDTH - 102)).rows[0].cells
    _line(left, "Nơi nhận:", size=12, bold=True, italic=True, align=_LEFT)
    for line in ("- ……………………;", "- ……………………;", "- Lưu: VT, ……."):
        _line(left, line, size=11, align=_LEFT)
    for cell, name in ((middle, "NGƯỜI LẬP BÁO CÁO"), (right, "THỦ TRƯỞNG CƠ QUAN")):
        _line(cell, name, size=13, bold=True)
        _line(cell, "(Chữ ký, họ và tên)", size=12, italic=True)
        for _ in range(4):
            _line(cell, "\u00a0", size=13)
