"""Layout: blocks of a file → logical paragraphs and tables, whatever the format they came from.

Hard-wrapped lines (plain text, PDF) are put back together, across page numbers too; tables typed with tabs or bars are
recognised; what stands before a paragraph (a number, a letter, a dash, a time code) is told apart from its words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from ..records import Block, Minutes
from ..text import fold

MARKER = re.compile(
    r"""\s*(?:[(\[]\d{1,2}:\d{2}(?::\d{2})?[)\]]\s*)?        # a time code
    (?P<mark>
        (?P<roman>[IVX]{1,6}(?=\s?[.)/:–-])\s?[.)/:–-])
      | (?P<decimal>\d{1,3}(?:\.\d{1,2}){1,3}\.?|\d{1,3}\s?[.)/-](?!\d))
      | (?P<paren>\((?:\d{1,2}|[a-zđ])\))
      | (?P<upper>[A-ZĐ]\s?[.)])
      | (?P<lower>[a-zđ]\s?[.)/])
      | (?P<dash>[-–—•●▪◦·○*+➢➤✓✔⁃∙■□])
    )(?=\s|["“]|[^\W\d_])\s*""",
    re.X,
)
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


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of filled cells."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    page: int | None


Element = Paragraph | Table


def elements(minutes: Minutes) -> list[Element]:
    """Paragraphs and tables of the minutes in reading order; furniture is left out."""
    blocks = [b for b in minutes.blocks if b.kind != "furniture"]
    furniture = [(b.start, b.end) for b in minutes.blocks if b.kind == "furniture"]
    out: list[Element] = []
    lines: list[Block] = []

    def close() -> None:
        if lines:
            out.extend(_paragraphs(minutes.text, lines, wrapped=minutes.format in ("txt", "pdf"), furniture=furniture))
            lines.clear()

    at = 0
    typed = _typed_tables(minutes.text, blocks) if minutes.format == "txt" else {}
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


def _table(cells: list[Block]) -> Table:
    rows: dict[int, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for cell in cells:
        rows[cell.row or 0][cell.column or 0].append((cell.start, cell.end))
    made = tuple(
        tuple(Cell(column, tuple(spans)) for column, spans in sorted(columns.items())) for _, columns in sorted(rows.items())
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
            cells = _typed_cells(line, blocks[run].start)
            if len(cells) < 3 or (width and abs(len(cells) - width) > 1):
                break
            width = max(width, len(cells))
            rows.append(cells)
            run += 1
        if len(rows) >= _TABLE_ROWS:
            found[at] = (Table(blocks[at].start, blocks[run - 1].end, tuple(rows), blocks[at].page), run)
            at = run
        else:
            at += 1
    return found


def _typed_cells(line: str, offset: int) -> tuple[Cell, ...]:
    separator = "|" if line.startswith("|") or line.count("|") > 1 else "\t"
    if separator == "\t" and "\t\t" in line:  # a letterhead pushed apart with tabs
        return ()
    cells, at = [], 0
    for column, part in enumerate(line.strip("|").split(separator) if separator == "|" else line.split(separator)):
        start = line.index(part, at) if part else at
        at = start + len(part)
        stripped = part.strip()
        if stripped:
            inner = offset + start + part.index(stripped)
            cells.append(Cell(column, tuple(_break_tags(stripped, inner))))
    return tuple(cells)


def _break_tags(text: str, offset: int) -> list[tuple[int, int]]:
    """Spans between the ``<br>`` tags that some exports leave in cells."""
    spans, at = [], 0
    for match in [*re.finditer(r"\s*<br\s*/?>\s*", text), None]:
        end = match.start() if match else len(text)
        if end > at:
            spans.append((offset + at, offset + end))
        at = match.end() if match else end
    return spans


def _paragraphs(text: str, lines: list[Block], *, wrapped: bool, furniture: list[tuple[int, int]]) -> list[Paragraph]:
    pieces: list[tuple[int, int, Block]] = []
    for block in lines:
        at = block.start
        for line in text[block.start : block.end].split("\n"):
            stripped = line.strip()
            if stripped:
                start = at + line.index(stripped)
                pieces.append((start, start + len(stripped), block))
            at += len(line) + 1
    if wrapped:
        lengths = sorted(end - start for start, end, _ in pieces)
        width = lengths[int(0.9 * (len(lengths) - 1))]
        pieces = _unwrap(text, pieces, width if width <= 160 else None, furniture)
    return [_paragraph(text, start, end, block) for start, end, block in pieces]


def _unwrap(
    text: str, pieces: list[tuple[int, int, Block]], width: int | None, furniture: list[tuple[int, int]]
) -> list[tuple[int, int, Block]]:
    out: list[tuple[int, int, Block]] = []
    last_line = 0  # length of the physical line that ends the paragraph so far
    for start, end, block in pieces:
        if out and _continues(text, out[-1], last_line, (start, end), width, furniture):
            first, _, first_block = out[-1]
            out[-1] = (first, end, first_block)
        else:
            out.append((start, end, block))
        last_line = end - start
    return out


def _continues(
    text: str,
    before: tuple[int, int, Block],
    last_line: int,
    line: tuple[int, int],
    width: int | None,
    furniture: list[tuple[int, int]],
) -> bool:
    """Whether a physical line goes on with the paragraph before it."""
    start, end = line
    tail, head = text[max(before[0], before[1] - 8) : before[1]], text[start:end]
    if MARKER.match(head) and not re.match(r"[a-zđ]\s?[.)/]", head) or re.match(r"(?:Trả lời|Đáp|Hỏi|Câu)\b", head):
        return False
    gap = text[before[1] : start]
    blank = gap.count("\n") > 1
    if blank and not any(before[1] <= s < start for s, _ in furniture):
        return False  # an empty line that no page break explains
    unfinished = not tail.endswith(_TERMINAL)
    if head[0].islower():
        return unfinished or tail.endswith((",", ";")) and not blank
    if tail.endswith((",", "-")):
        return True
    # a full line that stops in mid-sentence, followed by a name or a number
    full = width is not None and last_line >= 0.8 * width
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
    heading = block.kind == "heading" or _is_title(words) or (kind == "roman" and len(words.split()) < 30)
    return Paragraph(start, end, body, kind, label, heading, block.page)


def key(text: str) -> str:
    """Folded words with single blanks: what cues are matched against."""
    return " ".join(re.findall(r"\w+", fold(text)))
