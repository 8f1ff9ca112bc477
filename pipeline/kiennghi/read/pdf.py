"""PDF files: pypdfium2 for the flow, pdfplumber for ruled tables (the only good cell extractor, but slow).

Pages that are pictures are recognised by Tesseract, where it is installed.
"""

from __future__ import annotations

import io
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium_c

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from .document import Document, is_page_number, line_key, repeated_lines
from .legacy import is_syllable, weigh
from .picture import Recognised
from .programs import Line, can_ocr, need_ocr

_RULES_OF_A_TABLE = 8  # drawn lines or boxes on a page that make a table worth looking for
_LONE_LETTERS = 0.06  # of a page's words; usual text has under 1%
_KEPT_LETTERS = 0.97  # of a page's letters that reading it by place must find, else something was left out

_SCAN_COVER = 0.6  # of a page's area that pictures cover when it is a scan
_SCAN_LETTERS = 300  # that a scan may have all the same: the text of an electronic signature
_SCAN_DPI = 300
_MAX_SCAN = 5000  # pixels along the longer side of a page made a picture
_COLUMN_LINES = 8  # lines side by side that make two columns; letterheads and signatures have fewer
_COLUMN_FILL = 0.6  # of a column's width that its lines fill on average: prose does, a list of names does not
_HYPHEN = re.compile(r"\ufffe(?:\r?\n)?")  # what pdfium gives for a hyphen at the end of a line, and for the line's end
_HYPHENATED = re.compile(r"(?<![\w-])([^\W\d_]{1,20})[-\u2010]$")

_Rows = list[list[str]]
_Page = list[str | _Rows | Line]
"""Parts of a page from top to bottom: a line of text, a table as rows of cells, or a recognised line."""


@dataclass(slots=True)
class _Part:
    page: int
    content: str | _Rows
    furniture: bool = False
    confidence: float | None = None
    continues: bool = False
    """A table that goes on from the one before it."""


def read_pdf(data: bytes, settings: ReadSettings, alive: Callable[[], None]) -> Document:
    """Read a PDF; ``alive`` is called after each page that was recognised.

    Raises:
        InputError: it is protected, damaged, or a scan and nothing to recognise it is installed.
    """
    try:
        source = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as e:
        if "password" in str(e).lower():
            raise InputError("encrypted", "the PDF is protected by a password; save a copy without one") from e
        raise InputError("broken", "not a readable PDF (damaged, or cut short); print or export it again") from e
    out = Document(settings.max_characters)
    try:
        pages = _read_pages(source, data, Recognised(out, settings, alive), settings)
    finally:
        source.close()
    table, row = -1, 0
    for part in _join_broken_tables(_join_words(_parts(pages))):
        if isinstance(part.content, list):
            if not part.continues:
                table, row = table + 1, 0
            for cells in part.content:
                out.add_row(list(enumerate(cells)), table=table, row=row, page=part.page)
                row += 1
        elif part.furniture:
            out.furniture(part.content, page=part.page)
        else:
            out.add(part.content, page=part.page, confidence=part.confidence)
    return out


def _read_pages(source: Any, data: bytes, ocr: Recognised, settings: ReadSettings) -> list[_Page]:
    pages: list[_Page] = []
    by_place: list[int] = []
    scans: list[int] = []
    letters = 0
    for index in range(len(source)):
        try:
            page = source[index]
            textpage = page.get_textpage()
        except pypdfium2.PdfiumError as e:
            raise InputError("broken", f"page {index + 1} of the PDF is damaged; print or export it again") from e
        text = _page_text(textpage)
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        found = _letters(text)
        if found < _SCAN_LETTERS and _pictured(page):
            scans.append(index)
        elif sum(1 for _ in _paths(page)) >= _RULES_OF_A_TABLE or _scattered(text):
            by_place.append(index)
        else:
            lines = _in_columns(textpage, found) or lines
        letters += found
        pages.append(list(lines))
        textpage.close()
        page.close()
    if not pages:
        raise InputError("empty", "the PDF has no pages; print or export it again")
    if scans:
        letters += _recognise(source, pages, scans, ocr, settings, all_scans=len(scans) == len(pages))
    if letters < 20:
        raise InputError("no_text", f"no text in {len(pages)} pages; if they are scanned, scan them more clearly")
    if by_place:
        _read_by_place(pages, by_place, data)
    return pages


def _page_text(textpage: Any) -> str:
    raw = textpage.get_text_range()
    if "\ufffe" in raw:
        evidence = weigh(raw)
        # In TCVN3 the soft hyphen is the letter ư, with which a word and its line may well end
        old = evidence.words["tcvn3"] > evidence.unicode
        raw = _HYPHEN.sub("\u00ad\n" if old else "-\n", raw)
    return clean(raw, soft_hyphens=True)


def _pictured(page: Any) -> bool:
    """Whether pictures cover a page."""
    width, height = page.get_size()
    covered = 0.0
    for picture in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        try:
            left, bottom, right, top = picture.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        covered += max(min(right, width) - max(left, 0), 0) * max(min(top, height) - max(bottom, 0), 0)
    return bool(covered >= _SCAN_COVER * width * height)


def _recognise(
    source: Any, pages: list[_Page], scans: list[int], ocr: Recognised, settings: ReadSettings, *, all_scans: bool
) -> int:
    """Replace scanned pages by what is recognised on them; returns its letters.

    Without OCR a document of scans is refused; one in which some pages have text is read as far as that goes, and the
    pages left out are noted.
    """
    what = f"{len(scans)} scanned pages, to be recognised (OCR)"
    if not settings.ocr and all_scans:
        raise InputError("no_text", f"{what}, and read.ocr is false; set it to true, or recognise them elsewhere")
    if not settings.ocr or not can_ocr():
        if all_scans:
            need_ocr(what)
        for index in scans:
            ocr.out.note(f"page_not_read:{index + 1}")
        return 0
    letters = 0
    for index in scans:
        page = source[index]
        scale = min(_SCAN_DPI / 72, _MAX_SCAN / max(*page.get_size(), 1))
        try:
            picture = page.render(scale=scale, grayscale=True).to_pil()
        except (pypdfium2.PdfiumError, ValueError) as e:
            raise InputError("broken", f"page {index + 1} of the PDF is damaged; print or export it again") from e
        finally:
            page.close()
        lines = ocr.page(picture, index + 1)
        letters += sum(_letters(line.text) for line in lines)
        pages[index] = list(lines)
    ocr.note()
    return letters


# --- columns ---

_Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


def _in_columns(textpage: Any, letters: int) -> list[str] | None:
    """Lines of a page set in two columns, the left column before the right; None for any other page."""
    if letters < 20 * _COLUMN_LINES:
        return None
    boxes = [textpage.get_rect(i) for i in range(textpage.count_rects())]
    boxes = [b for b in boxes if b[2] - b[0] > 1 and b[3] - b[1] > 1]
    if len(boxes) < 2 * _COLUMN_LINES:
        return None
    left, right = min(b[0] for b in boxes), max(b[2] for b in boxes)
    gutter = _gutter(boxes, left, right)
    if gutter is None:
        return None
    lines = _physical_lines(boxes)
    bands: list[tuple[bool, list[list[_Box]]]] = []  # runs of lines that keep clear of the gutter, and of others
    for line in lines:
        clear = all(b[2] <= gutter or b[0] >= gutter for b in line)
        if not bands or bands[-1][0] != clear:
            bands.append((clear, []))
        bands[-1][1].append(line)
    out: list[str] = []
    split = False
    for clear, band in bands:
        sides = [[[b for b in line if (b[0] >= gutter) == second] for line in band] for second in (False, True)]
        if clear and _is_column(sides[0], gutter - left) and _is_column(sides[1], right - gutter):
            split = True
            ordered = [line for side in sides for line in side if line]
        else:
            ordered = band
        out += [text for line in ordered if (text := _line_text(textpage, line))]
    return out if split else None


def _gutter(boxes: list[_Box], left: float, right: float) -> float | None:
    """The middle of the blank that runs down between two columns, near the middle of the text."""
    width = right - left
    tries = [left + width * share / 100 for share in range(35, 66)]
    crossed = [sum(b[0] < x < b[2] for b in boxes) for x in tries]
    best = min(crossed)
    if best > 0.4 * len(boxes):
        return None
    middle = [x for x, n in zip(tries, crossed, strict=True) if n == best]
    return middle[len(middle) // 2]


def _physical_lines(boxes: list[_Box]) -> list[list[_Box]]:
    """Boxes at one height, from top to bottom."""
    lines: list[list[_Box]] = []
    for box in sorted(boxes, key=lambda b: -(b[1] + b[3])):
        middle = (box[1] + box[3]) / 2
        if lines and lines[-1][0][1] < middle < lines[-1][0][3]:
            lines[-1].append(box)
        else:
            lines.append([box])
    return lines


def _is_column(side: list[list[_Box]], width: float) -> bool:
    filled = [line for line in side if line]
    if len(filled) < _COLUMN_LINES:
        return False
    widths = [max(b[2] for b in line) - min(b[0] for b in line) for line in filled]
    return sum(widths) / len(widths) >= _COLUMN_FILL * width


def _line_text(textpage: Any, line: list[_Box]) -> str:
    edges = (min(b[0] for b in line), min(b[1] for b in line), max(b[2] for b in line), max(b[3] for b in line))
    text = textpage.get_text_bounded(edges[0] - 1, edges[1], edges[2] + 1, edges[3])
    return " ".join(clean(text.replace("\ufffe", "-"), soft_hyphens=True).split())


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
    heads = repeated_lines([[_words(p) for p in page if not isinstance(p, list)] for page in pages])
    parts = []
    for number, page in enumerate(pages, 1):
        for position, content in enumerate(page):
            if isinstance(content, list):
                parts.append(_Part(number, content))
                continue
            edge = position < 2 or position >= len(page) - 2
            words = _words(content)
            running = edge and (is_page_number(words) or line_key(words) in heads)
            sure = round(content.confidence, 3) if isinstance(content, Line) else None
            parts.append(_Part(number, words, running, sure))
    return parts


def _words(content: str | Line) -> str:
    return content.text if isinstance(content, Line) else content


def _join_words(parts: list[_Part]) -> list[_Part]:
    """Put words together that a hyphen cuts at the end of a line; the hyphen becomes furniture.

    A hyphen of the text ("thôn-\\nxóm") stays: each side is a syllable, and both together are none.
    """
    out: list[_Part] = []
    last: _Part | None = None  # the line that may end in half a word
    for part in parts:
        if part.furniture:
            out.append(part)
            continue
        if last is not None and isinstance(last.content, str) and isinstance(part.content, str):
            cut, rest = _HYPHENATED.search(last.content), re.match(r"[^\W\d_]+", part.content)
            if cut and rest and rest.group()[0].islower() and _is_cut(cut[1], rest.group()):
                last.content = last.content[: cut.end(1)] + rest.group()
                out.append(_Part(part.page, "-", furniture=True))
                # what closes the word ("nghiệm,") goes with it
                ending = re.match(r"\S*", part.content[rest.end() :])
                tail = ending.group() if ending else ""
                last.content += tail
                part.content = part.content[rest.end() + len(tail) :].strip()
                if not part.content:
                    continue
        out.append(part)
        last = part
    return out


def _is_cut(first: str, second: str) -> bool:
    """Whether two halves around a hyphen are one word."""
    return is_syllable(first + second) or not (is_syllable(first) or is_syllable(second))


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
