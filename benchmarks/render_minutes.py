"""Minutes written in a light markup → .docx, .pdf, .txt, .html and gold spans.

    python benchmarks/render_minutes.py data/minutes OUT_DIR [--formats txt,docx,pdf,html] [--as-shipped]

The markup (see data/README.md) keeps the words of the minutes in one place and marks petitions, answers and hard
negatives in them; structure is rendered here, so gold spans are right by construction. OUT_DIR gets NAME.txt with
NAME.json (spans as offsets into NAME.txt, the form that the split scorer reads) and NAME in the other formats.
``--as-shipped`` writes those that have a ``@name``, under that name and only in their ``@format``, without gold: that
is how data/samples is made. PDF needs LibreOffice.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from html import escape
from pathlib import Path
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from kiennghi.markup import ABOVE, LEFT, LISTS, Line, gold_json, parse, plain, to_text


def to_docx(  # noqa: PLR0915 (one branch a kind of line)
    meta: dict[str, str], lines: list[Line], path: Path, *, font: str = "Times New Roman"
) -> None:
    """A Word file with real lists and tables."""
    document = docx.Document()
    if "page" in meta:
        document.sections[0].header.paragraphs[0].text = meta["page"].partition(" ")[2]
    style = document.styles["Normal"]
    style.font.name, style.font.size = font, Pt(13)
    numbering = _numbering(document)
    current: int | None = None
    table = None
    for line in lines:
        if line.kind != "row":
            table = None
        if line.kind == "furniture":
            document.sections[0].header.paragraphs[0].text = line.text
            continue
        if line.kind in LISTS:
            if current is None:
                current = numbering()
            paragraph = document.add_paragraph(plain(line.text))
            bulleted = line.kind in ("bullet", "subbullet")
            _set_number(paragraph, 900 if bulleted else current, LISTS[line.kind][0])
            continue
        if line.kind != "plain" or line.text:
            current = None
        if line.kind == "row":
            if table is None:
                table = document.add_table(rows=0, cols=len(line.cells))
                table.style = "Table Grid"
            table.add_row()
            row_number, first = len(table.rows) - 1, 0
            for column, parts in enumerate(line.cells[: len(table.columns)]):
                cell = table.cell(row_number, column)
                if parts[0] == ABOVE and row_number:
                    table.cell(row_number - 1, column).merge(cell)
                elif parts[0] == LEFT and column:
                    table.cell(row_number, first).merge(cell)
                else:
                    first = column
                    cell.text = plain(parts[0])
                    for part in parts[1:]:
                        cell.add_paragraph(plain(part))
        elif line.kind == "columns":
            row = document.add_table(rows=1, cols=2).rows[0].cells
            for cell, part in zip(row, line.text.split(">>"), strict=False):
                cell.text = plain(part.strip())
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif line.kind == "break":
            document.add_page_break()
        else:
            run = document.add_paragraph()
            words = run.add_run(plain(line.text))
            words.bold = line.kind == "heading" or None
            if line.kind == "centre":
                run.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.save(str(path))


def _numbering(document: Any) -> Any:
    """A two-level list definition of our own; each call gives a new list that starts at 1."""
    root = document.part.numbering_part.element
    for ident, levels in (
        ("901", (("bullet", "-"), ("bullet", "+"))),
        ("900", (("decimal", "%1."), ("lowerLetter", "%2)"))),
    ):
        abstract = OxmlElement("w:abstractNum")
        abstract.set(qn("w:abstractNumId"), ident)
        for level, (form, pattern) in enumerate(levels):
            element = OxmlElement("w:lvl")
            element.set(qn("w:ilvl"), str(level))
            for name, value in (("w:start", "1"), ("w:numFmt", form), ("w:lvlText", pattern)):
                child = OxmlElement(name)
                child.set(qn("w:val"), value)
                element.append(child)
            abstract.append(element)
        root.insert(0, abstract)
    bullets = OxmlElement("w:num")
    bullets.set(qn("w:numId"), "900")
    reference = OxmlElement("w:abstractNumId")
    reference.set(qn("w:val"), "901")
    bullets.append(reference)
    root.append(bullets)
    made = [900]

    def new() -> int:
        made[0] += 1
        num = OxmlElement("w:num")
        num.set(qn("w:numId"), str(made[0]))
        reference = OxmlElement("w:abstractNumId")
        reference.set(qn("w:val"), "900")
        num.append(reference)
        override = OxmlElement("w:lvlOverride")
        override.set(qn("w:ilvl"), "0")
        start = OxmlElement("w:startOverride")
        start.set(qn("w:val"), "1")
        override.append(start)
        num.append(override)
        root.append(num)
        return made[0]

    return new


def _set_number(paragraph: Any, num_id: int, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    number = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", level), ("w:numId", num_id)):
        child = OxmlElement(name)
        child.set(qn("w:val"), str(value))
        number.append(child)
    properties.append(number)


def to_html(meta: dict[str, str], lines: list[Line]) -> str:
    """A web page: headings, paragraphs, lists and tables."""
    out = [
        "<!DOCTYPE html><html lang='vi'><head><meta charset='utf-8'>"
        f"<title>{escape(meta['place'])}</title></head><body>"
    ]
    open_tag = ""
    for line in lines:
        wanted = {
            "item": "ol",
            "subitem": "ol",
            "bullet": "ul",
            "subbullet": "ul",
            "row": "table",
            "furniture": "nav",
        }.get(line.kind, "")
        if wanted != open_tag:
            out.append((f"</{open_tag}>" if open_tag else "") + (f"<{wanted}>" if wanted else ""))
            open_tag = wanted
        words = escape(plain(line.text))
        if line.kind == "row":
            out.append(
                "<tr>"
                + "".join(
                    "<td></td>"
                    if cell[0] in (ABOVE, LEFT)
                    else f"<td>{'<br>'.join(escape(plain(p)) for p in cell)}</td>"
                    for cell in line.cells
                )
                + "</tr>"
            )
        elif line.kind in LISTS:
            out.append(f"<li>{words}</li>")
        elif words:
            tag = {"heading": "h2", "centre": "h1"}.get(line.kind, "p")
            out.append(f"<{tag}>{words}</{tag}>")
    return "\n".join([*out, f"</{open_tag}>" if open_tag else "", "</body></html>\n"])


def to_pdf(documents: list[Path], out: Path) -> None:
    """PDFs of Word files, by LibreOffice."""
    with tempfile.TemporaryDirectory() as profile:
        command = [
            "soffice",
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(out),
        ]
        subprocess.run([*command, *map(str, documents)], check=True, capture_output=True, timeout=300)


def render(source: Path, out: Path, formats: set[str], *, as_shipped: bool) -> list[str]:
    """Render every .mm file of a folder; returns the names of the files written."""
    out.mkdir(parents=True, exist_ok=True)
    written: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        to_print: list[Path] = []
        for path in sorted(source.glob("*.mm")):
            meta, lines = parse(path)
            if as_shipped and "name" not in meta:
                continue
            name = meta["name"] if as_shipped else meta["id"]
            wanted = {meta["format"]} if as_shipped else formats
            gold = to_text(meta, lines)
            if "txt" in wanted:
                (out / f"{name}.txt").write_text("".join(gold.parts), encoding="utf-8")
            if not as_shipped:
                (out / f"{name}.txt").write_text("".join(gold.parts), encoding="utf-8")
                (out / f"{name}.json").write_text(
                    json.dumps(gold_json(meta, gold), ensure_ascii=False, indent=1), encoding="utf-8"
                )
            if "docx" in wanted:
                to_docx(meta, lines, out / f"{name}.docx")
            if "pdf" in wanted:
                to_print.append(Path(scratch) / f"{name}.docx")
                to_docx(
                    meta, lines, to_print[-1], font="Noto Serif"
                )  # has every Vietnamese letter; LibreOffice's stand-in for Times has not
            if "html" in wanted:
                (out / f"{name}.html").write_text(to_html(meta, lines), encoding="utf-8")
            written.append(name)
        if to_print:
            to_pdf(to_print, out)
    return written


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--formats", default="txt,docx")
    parser.add_argument("--as-shipped", action="store_true")
    args = parser.parse_args()
    print("\n".join(render(args.source, args.out, set(args.formats.split(",")), as_shipped=args.as_shipped)))


if __name__ == "__main__":
    main()
