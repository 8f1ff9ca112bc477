"""Layout: blocks of a file → logical paragraphs and tables, whatever the format they came from.

Hard-wrapped lines (plain text, PDF) are put back together, across page numbers too; tables typed with tabs or bars are
recognised; what stands before a paragraph (a number, a letter, a dash, a time code) is told apart from its words.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass

from ..records import Block, ColumnRole, Minutes
from ..text import fold

MARKER = re.compile(
    r"""\s*(?:[(\[]\d{1,2}:\d{2}(?::\d{2})?[)\]]\s*)?        # a time code
    (?P<mark>
        (?P<roman>(?!V/v)[IVX]{1,6}(?=\s?[.)/:–-])\s?[.)/:–-])
      | (?P<decimal>\d{1,3}(?:\.\d{1,2}){1,3}\.?|\d{1,3}\s?[.)/-](?!\d))
      | (?P<paren>\((?:\d{1,2}|[a-zđ])\))
      | (?P<upper>[A-ZĐ]\s?[.)])
      | (?P<lower>[a-zđ]\s?[.)/])
      | (?P<dash>[-–—•●▪◦·○*+➢➤✓✔⁃∙■□])
    )(?=\s|["“]|[^\W\d_])\s*""",
    re.X,
)
# "- 2 -", "Trang 3/5", "7"
_PAGE_NUMBER = re.compile(r"[-–—]?\s?(?:[Tt]rang\s)?\d{1,4}(?:/\d{1,4})?\s?[-–—]?")
# A line that can only begin a paragraph: a time code, a label, somebody announced
_TIME_CODE = re.compile(r"[(\[]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?\s")
_LABEL = re.compile(r"(?:Trả lời|Đáp|Hỏi|Câu)\b")
_ANNOUNCED = re.compile(r"(?:Ông|Bà|Anh|Chị|Đ/c|Đồng chí|Cử tri|Bạn đọc|Đại biểu|Chủ tọa|Chủ trì)\s[^:.;\n]{2,80}:")
_TRAILING_BULLET = re.compile(r"\s[◦•▪●○■□➢]$")  # some PDF writers put the bullet after the first line
_TERMINAL = (".", ";", ":", "!", "?", "…", ".”", '."', "./.")
_TABLE_ROWS = 3


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A logical paragraph: ``text[start:end]``; its words begin at ``body``, after the ``marker`` if it has one."""

    start: int
    end: int
    body: int
    marker: str | None
    """Kind of the marker: roman, decimal, paren, upper, lower, dash."""
    label: str
    """The marker as written, stripped (``3.1.``, ``a)``, ``-``)."""
    heading: bool
    page: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: its column and the spans of its paragraphs, in order."""

    column: int
    spans: tuple[tuple[int, int], ...]
    role: ColumnRole | None = None
    """What its column holds, where the reader knows (opinion slips)."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of filled cells."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    page: int | None


Element = Paragraph | Table


def elements(minutes: Minutes) -> list[Element]:
    """Paragraphs and tables of the minutes in reading order; furniture (running heads, page numbers) is left out."""
    text = minutes.text
    running = _running_lines(text, minutes.blocks)
    blocks = [b for b in minutes.blocks if b.kind != "furniture" and b.start not in running]
    furniture = sorted({b.start for b in minutes.blocks if b.kind == "furniture"} | running)
    out: list[Element] = []
    lines: list[Block] = []

    def close() -> None:
        if lines:
            out.extend(_paragraphs(text, lines, wrapped=minutes.format == "pdf", furniture=furniture))
            lines.clear()

    at = 0
    typed = _typed_tables(text, blocks) if minutes.format == "txt" else {}
    while at < len(blocks):
        block = blocks[at]
        if block.kind == "cell":
            close()
            run = at
            while run < len(blocks) and blocks[run].kind == "cell" and blocks[run].table == block.table:
                run += 1
            out.append(_table(blocks[at:run]))
            at = run
        elif at in typed:
            close()
            table, at = typed[at]
            out.append(table)
        else:
            lines.append(block)
            at += 1
    close()
    return out


def _running_lines(text: str, blocks: tuple[Block, ...]) -> set[int]:
    """Starts of page numbers inside sentences, and of the lines beside page numbers that come back on each page."""
    lines = [b for b in blocks if b.kind in ("paragraph", "furniture") and b.end - b.start < 120]
    numbers = [i for i, b in enumerate(lines) if _PAGE_NUMBER.fullmatch(text[b.start : b.end].strip())]
    beside = [i for n in numbers for i in (n - 1, n + 1) if 0 <= i < len(lines)]
    shapes = {i: re.sub(r"\d+", "0", text[lines[i].start : lines[i].end]) for i in beside}
    seen = Counter(shapes.values())
    found = {lines[i].start for i, shape in shapes.items() if seen[shape] > 1 and lines[i].kind != "furniture"}
    for n in numbers:
        before = next((b for b in reversed(lines[max(0, n - 3) : n]) if b.start not in found), None)
        after = next((b for b in lines[n + 1 : n + 4] if b.start not in found), None)
        open_before = before is not None and not text[before.start : before.end].endswith(_TERMINAL)
        cut = open_before and after is not None and text[after.start].islower()
        if lines[n].kind != "furniture" and (cut or lines[n - 1].start in found):
            found.add(lines[n].start)
    return found


def _table(cells: list[Block]) -> Table:
    rows: dict[int, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    roles = {cell.column or 0: cell.role for cell in cells if cell.role}
    for cell in cells:
        rows[cell.row or 0][cell.column or 0].append((cell.start, cell.end))
    made = tuple(
        tuple(Cell(column, tuple(spans), roles.get(column)) for column, spans in sorted(columns.items()))
        for _, columns in sorted(rows.items())
    )
    return Table(cells[0].start, cells[-1].end, made, cells[0].page)


def _typed_tables(text: str, blocks: list[Block]) -> dict[int, tuple[Table, int]]:
    """Tables typed into plain text: index of the first block → (table, index after its last block)."""
    found: dict[int, tuple[Table, int]] = {}
    at = 0
    while at < len(blocks):
        rows: list[tuple[Cell, ...]] = []
        width, run = 0, at
        while run < len(blocks):
            line = text[blocks[run].start : blocks[run].end]
            if re.fullmatch(r"[|+\-:=\s]+", line):  # a rule between rows
                run += 1
                continue
            cells, fields = _typed_cells(text, blocks[run])
            if fields < 3 or (width and abs(fields - width) > 1):
                break
            width = max(width, fields)
            rows.append(cells)
            run += 1
        if len(rows) >= _TABLE_ROWS:
            found[at] = (Table(blocks[at].start, blocks[run - 1].end, tuple(rows), blocks[at].page), run)
            at = run
        else:
            at += 1
    return found


def _typed_cells(text: str, block: Block) -> tuple[tuple[Cell, ...], int]:
    """Filled cells of a line typed with bars or tabs, and the number of its columns, empty ones too."""
    start = text.rfind("\n", 0, block.start) + 1  # a tab before the first word is an empty column
    stop = text.find("\n", block.end)
    line = text[start : stop if stop >= 0 else len(text)]
    barred = line.strip().startswith("|") or line.count("|") > 1
    if barred:
        start += len(line) - len(line.lstrip())
        line = line.strip()
        if line.startswith("|"):
            line, start = line[1:], start + 1
        line = line.removesuffix("|")
    parts = line.split("|" if barred else "\t")
    cells, at = [], start
    for column, part in enumerate(parts):
        if stripped := part.strip():
            cells.append(Cell(column, tuple(_break_tags(stripped, at + part.index(stripped)))))
        at += len(part) + 1
    if not barred and len(cells) <= 2 and "\t\t" in line.strip():  # a letterhead pushed apart with tabs
        return (), 0
    return tuple(cells), len(parts)


def _break_tags(text: str, offset: int) -> list[tuple[int, int]]:
    """Spans between the ``<br>`` tags that some exports leave in cells."""
    spans, at = [], 0
    for match in [*re.finditer(r"\s*<br\s*/?>\s*", text), None]:
        end = match.start() if match else len(text)
        if end > at:
            spans.append((offset + at, offset + end))
        at = match.end() if match else end
    return spans


def _paragraphs(text: str, lines: list[Block], *, wrapped: bool, furniture: list[int]) -> list[Paragraph]:
    pieces: list[tuple[int, int, Block]] = []
    for block in lines:
        at = block.start
        for line in text[block.start : block.end].split("\n"):
            stripped = line.strip()
            if stripped:
                start = at + line.index(stripped)
                pieces.append((start, start + len(stripped), block))
            at += len(line) + 1
    lengths = sorted(end - start for start, end, _ in pieces)
    width = lengths[int(0.9 * (len(lengths) - 1))]
    wrapped = wrapped or (width <= 160 and _hard_wrapped(text, pieces))
    out: list[tuple[int, int, Block]] = []
    last_line = 0  # length of the physical line that ends the paragraph so far
    for start, end, block in pieces:
        if out:
            paged = bisect_left(furniture, out[-1][1]) < bisect_left(furniture, start)
            full = wrapped and width <= 160 and last_line >= 0.8 * width
            may = paged or (wrapped and last_line > 0.6 * width)
            if may and _continues(text, out[-1][:2], (start, end), full=full, paged=paged):
                out[-1] = (out[-1][0], end, out[-1][2])
                last_line = end - start
                continue
        out.append((start, end, block))
        last_line = end - start
    return [_paragraph(text, start, end, block) for start, end, block in out]


def _hard_wrapped(text: str, pieces: list[tuple[int, int, Block]]) -> bool:
    """Whether paragraphs are but lines (typed, or recognised and pasted): many go on in small letters."""
    following = itertools.pairwise(pieces)
    broken = sum(text[b[0]].islower() and not text[a[0] : a[1]].endswith(_TERMINAL) for a, b in following)
    return broken > 4 and broken > 0.2 * len(pieces)


def _continues(text: str, before: tuple[int, int], line: tuple[int, int], *, full: bool, paged: bool) -> bool:
    """Whether a physical line goes on with the paragraph before it.

    Args:
        full: the line before reaches the right margin.
        paged: a page ends between them.
    """
    start, end = line
    tail, head = text[max(before[0], before[1] - 8) : before[1]], text[start:end]
    if MARKER.match(head) or _LABEL.match(head) or _TIME_CODE.match(head) or _TRAILING_BULLET.search(head):
        return False
    blank = text.count("\n", before[1], start) > 1
    if blank and not paged:
        return False  # an empty line that no page break explains
    unfinished = not tail.endswith(_TERMINAL)
    if head[0].islower():
        return unfinished or (tail.endswith((",", ";")) and not blank)
    if tail.endswith((",", "-")):
        return True
    if _ANNOUNCED.match(head) and not full:
        return False
    # a full line that stops in mid-sentence, followed by a name or a number
    return full and unfinished and not _is_title(text[before[0] : before[1]]) and not _is_title(head)


def _is_title(line: str) -> bool:
    letters = [c for c in line if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.8 * len(letters)


def _paragraph(text: str, start: int, end: int, block: Block) -> Paragraph:
    match = MARKER.match(text, start, end)
    if match and match.end() < end:
        kind = match.lastgroup if match.lastgroup != "mark" else None
        kind = kind or next(k for k, v in match.groupdict().items() if v and k != "mark")
        label, body = match.group("mark").strip(), match.end()
        if kind == "lower" and re.match(r"[a-zđ]\s", label):
            kind, label, body = None, "", start
    else:
        stamp = re.compile(r"[(\[]\d{1,2}:\d{2}(?::\d{2})?[)\]]\s*").match(text, start, end)
        kind, label, body = None, "", stamp.end() if stamp and stamp.end() < end else start
    words = text[body:end]
    if kind is None and _TRAILING_BULLET.search(words.split("\n", 1)[0]):
        kind, label = "dash", "•"
    heading = block.kind == "heading" or _is_title(words) or (kind == "roman" and len(words.split()) < 30)
    return Paragraph(start, end, body, kind, label, heading, block.page)


def cell_paragraphs(text: str, cell: Cell, *, wrapped: bool) -> list[tuple[int, int]]:
    """Paragraphs of a cell; with ``wrapped`` (PDF), its hard-wrapped lines are put together."""
    out: list[tuple[int, int]] = []
    width = max(end - start for start, end in cell.spans)
    last = 0
    for start, end in cell.spans:
        marker = MARKER.match(text, start, end)
        unmarked = not (marker and marker.end() < end)
        if wrapped and out and unmarked and (text[start].islower() or last >= 0.7 * width):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
        last = end - start
    return out


def key(text: str) -> str:
    """Folded words with single blanks: what cues are matched against."""
    return " ".join(re.findall(r"\w+", fold(text)))
