"""PDF files with text: pypdfium2 for the flow, pdfplumber for ruled tables (the only good cell extractor, but slow)."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from .document import Document, is_page_number, line_key, repeated_lines

_RULES_OF_A_TABLE = 8  # drawn lines or boxes on a page that make a table worth looking for
_LONE_LETTERS = 0.06  # of a page's words; usual text has under 1%


@dataclass(slots=True)
class _Page:
    """Parts of a page from top to bottom: a line of text, or a table as rows of cells."""

    parts: list[str | list[list[str]]] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        return [p for p in self.parts if isinstance(p, str)]


def read_pdf(path: Path, settings: ReadSettings) -> Document:
    """Read a PDF that has a text layer.

    Raises:
        InputError: it is protected, damaged, or a scan without text.
    """
    try:
        source = pypdfium2.PdfDocument(str(path))
    except pypdfium2.PdfiumError as e:
        if "password" in str(e).lower():
            raise InputError("encrypted", "the PDF is protected by a password; save a copy without one") from e
        raise InputError("broken", "not a readable PDF (damaged, or cut short); print or export it again") from e
    try:
        pages = _read_pages(source, path)
    finally:
        source.close()
    heads = repeated_lines([page.lines for page in pages])
    out = Document(settings.max_characters)
    table_count = -1
    width, row_index = 0, 0
    for number, page in enumerate(pages, 1):
        for position, part in enumerate(page.parts):
            if isinstance(part, str):
                edge = position < 2 or position >= len(page.parts) - 2
                if edge and (is_page_number(part) or line_key(part) in heads):
                    out.furniture(part, page=number)
                else:
                    out.add(part, page=number)
                    width = 0  # text between tables ends the table
                continue
            columns = max(len(row) for row in part)
            if columns != width:
                table_count, width, row_index = table_count + 1, columns, 0
            for row in part:
                out.add_row(list(enumerate(row)), table=table_count, row=row_index, page=number)
                row_index += 1
    return out


def _read_pages(source: Any, path: Path) -> list[_Page]:
    pages: list[_Page] = []
    by_place: list[int] = []
    letters = 0
    for index in range(len(source)):
        try:
            page = source[index]
            textpage = page.get_textpage()
        except pypdfium2.PdfiumError as e:
            raise InputError("broken", f"page {index + 1} of the PDF is damaged; print or export it again") from e
        text = clean(textpage.get_text_range().replace("\ufffe", "-"))
        letters += sum(c.isalpha() for c in text)
        if sum(1 for _ in _paths(page)) >= _RULES_OF_A_TABLE or _scattered(text):
            by_place.append(index)
        pages.append(_Page([line.strip() for line in text.split("\n") if line.strip()]))
        textpage.close()
        page.close()
    if pages and letters < 20:
        raise InputError("no_text", f"no text in {len(pages)} pages: a scan; recognise it (OCR) first")
    if not pages:
        raise InputError("empty", "the PDF has no pages")
    if by_place:
        _read_by_place(pages, by_place, path)
        _join_broken_rows(pages)
    return pages


def _paths(page: Any) -> Any:
    return page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=2)


def _scattered(text: str) -> bool:
    """Whether accented letters have come loose from their words.

    A font without Vietnamese letters makes the printing program take them from another font, one by one; pdfium then
    returns them after the rest of the line.
    """
    words = text.split()
    return sum(len(w) == 1 and not w.isascii() and w.isalpha() for w in words) > _LONE_LETTERS * max(len(words), 20)


def _read_by_place(pages: list[_Page], wanted: list[int], path: Path) -> None:
    """Read pages by the place of each letter: tables by cell, the rest by line."""
    import pdfplumber  # noqa: PLC0415 (0.4 s to import, and few files need it)
    from pdfminer.pdfexceptions import PDFException  # noqa: PLC0415
    from pdfplumber.utils.exceptions import PdfminerException  # noqa: PLC0415

    try:
        with pdfplumber.open(path) as source:
            for index in wanted:
                page = source.pages[index]
                tables = [t for t in page.find_tables() if len(t.rows) and max(len(r.cells) for r in t.rows) > 1]
                if tables or _scattered("\n".join(pages[index].lines)):
                    pages[index] = _placed_page(page, tables)
                page.close()
    except (PDFException, PdfminerException, ValueError, KeyError, TypeError):
        return  # a page that pdfplumber cannot follow keeps its plain lines: nothing is lost but the cells


def _placed_page(page: Any, tables: list[Any]) -> _Page:
    boxes = [t.bbox for t in tables]

    def outside(obj: dict[str, Any]) -> bool:
        middle = (obj["top"] + obj["bottom"]) / 2
        centre = (obj["x0"] + obj["x1"]) / 2
        return not any(x0 <= centre <= x1 and top <= middle <= bottom for x0, top, x1, bottom in boxes)

    placed: list[tuple[float, str | list[list[str]]]] = []
    for line in page.filter(lambda o: o["object_type"] != "char" or outside(o)).extract_text_lines():
        placed.append((line["top"], clean(line["text"]).strip()))
    for table in tables:
        rows = [[clean(cell or "") for cell in row] for row in table.extract()]
        placed.append((table.bbox[1], rows))
    placed.sort(key=lambda item: item[0])
    return _Page([part for _, part in placed if part])


def _join_broken_rows(pages: list[_Page]) -> None:
    """A row cut by a page break comes back as a second row whose first cell is empty: put it back together."""
    before: list[list[str]] | None = None
    for page in pages:
        tables = [p for p in page.parts if not isinstance(p, str)]
        first = tables[0] if tables else None
        rest = first[0] if first else []
        if before and first and len(rest) == len(before[-1]) and not rest[0].strip() and before[-1][0].strip() and any(rest):
            last = before[-1]
            for column, text in enumerate(rest):
                if text.strip():
                    last[column] = f"{last[column]}\n{text}".strip("\n")
            del first[0]
            if not first:
                page.parts.remove(first)
        before = tables[-1] if tables and tables[-1] else None
