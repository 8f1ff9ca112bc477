"""PDF files with text: pypdfium2 for the flow, pdfplumber for ruled tables (the only good cell extractor, but slow)."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from .document import Document, is_page_number, line_key, repeated_lines

_RULES_OF_A_TABLE = 8  # drawn lines or boxes on a page that make a table worth looking for
_LONE_LETTERS = 0.06  # of a page's words; usual text has under 1%
_KEPT_LETTERS = 0.97  # of a page's letters that reading it by place must find, else something was left out

_Rows = list[list[str]]
_Page = list[str | _Rows]
"""Parts of a page from top to bottom: a line of text, or a table as rows of cells."""


@dataclass(slots=True)
class _Part:
    page: int
    content: str | _Rows
    furniture: bool = False
    continues: bool = False
    """A table that goes on from the one before it."""


def read_pdf(data: bytes, settings: ReadSettings) -> Document:
    """Read a PDF that has a text layer.

    Raises:
        InputError: it is protected, damaged, or a scan without text.
    """
    try:
        source = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as e:
        if "password" in str(e).lower():
            raise InputError("encrypted", "the PDF is protected by a password; save a copy without one") from e
        raise InputError("broken", "not a readable PDF (damaged, or cut short); print or export it again") from e
    try:
        pages = _read_pages(source, data)
    finally:
        source.close()
    out = Document(settings.max_characters)
    table, row = -1, 0
    for part in _join_broken_tables(_parts(pages)):
        if isinstance(part.content, list):
            if not part.continues:
                table, row = table + 1, 0
            for cells in part.content:
                out.add_row(list(enumerate(cells)), table=table, row=row, page=part.page)
                row += 1
        elif part.furniture:
            out.furniture(part.content, page=part.page)
        else:
            out.add(part.content, page=part.page)
    return out


def _read_pages(source: Any, data: bytes) -> list[_Page]:
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
        letters += _letters(text)
        if sum(1 for _ in _paths(page)) >= _RULES_OF_A_TABLE or _scattered(text):
            by_place.append(index)
        pages.append([line.strip() for line in text.split("\n") if line.strip()])
        textpage.close()
        page.close()
    if not pages:
        raise InputError("empty", "the PDF has no pages; print or export it again")
    if letters < 20:
        raise InputError("no_text", f"no text in {len(pages)} pages: a scan; recognise it (OCR) first")
    if by_place:
        _read_by_place(pages, by_place, data)
    return pages


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)


def _paths(page: Any) -> Any:
    return page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=2)


def _scattered(text: str) -> bool:
    """Whether accented letters have come loose from their words.

    A font without Vietnamese letters makes the printing program take them from another font, one by one; pdfium then
    returns them after the rest of the line.
    """
    words = text.split()
    return sum(len(w) == 1 and not w.isascii() and w.isalpha() for w in words) > _LONE_LETTERS * max(len(words), 20)


def _read_by_place(pages: list[_Page], wanted: list[int], data: bytes) -> None:
    """Read pages by the place of each letter: tables by cell, the rest by line.

    A page that pdfplumber cannot follow, or not wholly, keeps its plain lines: nothing is lost but the cells.
    """
    import pdfplumber  # noqa: PLC0415 (0.4 s to import, and few files need it)
    from pdfminer.psexceptions import PSException  # noqa: PLC0415 (base of all that pdfminer raises on purpose)
    from pdfplumber.utils.exceptions import PdfminerException  # noqa: PLC0415

    # …and the rest is what its code runs into when a file is not what it expects
    accidents = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError, EOFError)
    try:
        with pdfplumber.open(io.BytesIO(data)) as source:
            for index in wanted:
                page = source.pages[index]
                plain = "\n".join(p for p in pages[index] if isinstance(p, str))
                tables = [t for t in page.find_tables() if len(t.rows) and max(len(r.cells) for r in t.rows) > 1]
                if tables or _scattered(plain):
                    placed = _placed(page, tables)
                    if _letters(str(placed)) >= _KEPT_LETTERS * _letters(plain):
                        pages[index] = placed
                page.close()
    except (PSException, PdfminerException, RecursionError, NotImplementedError, struct.error, zlib.error, *accidents):
        return


def _placed(page: Any, tables: list[Any]) -> _Page:
    boxes = [t.bbox for t in tables]

    def outside(obj: dict[str, Any]) -> bool:
        middle = (obj["top"] + obj["bottom"]) / 2
        centre = (obj["x0"] + obj["x1"]) / 2
        return not any(x0 <= centre <= x1 and top <= middle <= bottom for x0, top, x1, bottom in boxes)

    placed: list[tuple[float, str | _Rows]] = []
    for line in page.filter(lambda o: o["object_type"] != "char" or outside(o)).extract_text_lines():
        placed.append((line["top"], clean(line["text"]).strip()))
    for table in tables:
        placed.append((table.bbox[1], [[clean(cell or "") for cell in row] for row in table.extract()]))
    placed.sort(key=lambda item: item[0])
    return [part for _, part in placed if part]


def _parts(pages: list[_Page]) -> list[_Part]:
    """All parts in order; page numbers and running heads, at the edges of pages, marked as furniture."""
    heads = repeated_lines([[p for p in page if isinstance(p, str)] for page in pages])
    parts = []
    for number, page in enumerate(pages, 1):
        for position, content in enumerate(page):
            edge = position < 2 or position >= len(page) - 2
            running = edge and isinstance(content, str) and (is_page_number(content) or line_key(content) in heads)
            parts.append(_Part(number, content, running))
    return parts


def _join_broken_tables(parts: list[_Part]) -> list[_Part]:
    """Put together a table that goes on after a page break, and the row that the break cut.

    Only furniture may stand between the pieces, and they must have as many columns. The rest of a cut row has an empty
    first cell; a header that is printed again on each page is furniture the second time.
    """
    out: list[_Part] = []
    header: list[str] = []
    last: list[str] = []  # row of the table that may go on; empty when there is none
    page = 0  # where that row stands
    for part in parts:
        rows = part.content
        if isinstance(rows, str):
            last = last if part.furniture else []
        elif len(last) != _width(rows):
            header, last = rows[0], rows[-1]
        else:
            part.continues = True
            if rows[0] == header and any(header):
                out.append(_Part(part.page, " ".join(rows.pop(0)), furniture=True))
            if rows and last[0].strip() and not rows[0][0].strip() and part.page > page:
                for column, text in enumerate(rows.pop(0)):
                    last[column] = f"{last[column]}\n{text}".strip("\n")
            last = rows[-1] if rows else last
        if rows:
            out.append(part)
        page = part.page
    return out


def _width(rows: _Rows) -> int:
    return max(map(len, rows))
