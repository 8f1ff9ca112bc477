"""Minutes in a light markup: their words in one place, with petitions, answers and hard negatives marked in them.

The markup is described in data/README.md. Structure is built from it here, so that spans are right by construction:
`to_text` gives the plain-text form, `as_read` what the reader of a structured file (Word, HTML) would give.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .records import Block, BlockKind, Minutes

MARK = re.compile(r"\[(/?)([KAN])([\d,+]*)((?:\|[^\]|]*)*)\]")
TEXT_KIND = {
    "^": "centre",
    "#": "heading",
    "*": "item",
    "**": "subitem",
    "*-": "bullet",
    "**-": "subbullet",
    "%%": "furniture",
    ">>": "columns",
    "~~~": "break",
}
LISTS = {"item": (0, "1."), "subitem": (1, "a)"), "bullet": (0, "-"), "subbullet": (1, "+")}
"""Level and form of a list item."""
ABOVE, LEFT = "^^", "<<"
"""A cell that is one with the cell above it, or with the cell to its left."""


@dataclass
class Line:
    """One line of the body: its kind, its words with marks, and its cells if it is a table row."""

    kind: str
    text: str
    cells: list[list[str]] = field(default_factory=list)


def parse(path: Path) -> tuple[dict[str, str], list[Line]]:
    """Head and body of a marked-up file."""
    return parse_text(path.read_text(encoding="utf-8"))


def parse_text(text: str) -> tuple[dict[str, str], list[Line]]:
    """Head and body of marked-up minutes."""
    head, _, body = text.partition("\n---\n")
    meta = dict(re.findall(r"^@(\w+) +(.*?) *$", head, re.M))
    lines = []
    for raw in body.rstrip("\n").split("\n"):
        token = raw.split(" ", 1)[0]
        if raw.startswith("||"):
            cells = [re.split(r"\s*<br>\s*", c.strip()) for c in raw[2:].split("||")]
            lines.append(Line("row", "", cells))
        elif token in TEXT_KIND:
            lines.append(Line(TEXT_KIND[token], raw[len(token) :].strip()))
        else:
            lines.append(Line("plain", raw.rstrip()))
    return meta, lines


def plain(text: str) -> str:
    """The words without marks."""
    return MARK.sub("", text)


@dataclass(frozen=True, slots=True)
class MarkedPetition:
    """A petition that should be found: spans are offsets into the minutes' text."""

    start: int
    end: int
    speaker: str | None
    answer: tuple[int, int] | None
    outcome: str | None = None
    due: str | None = None
    """Last day that the answer promises, ISO."""


@dataclass(frozen=True, slots=True)
class MarkedMinutes:
    """Minutes as read, and what should be found in them."""

    name: str
    family: str
    """Layout family: ``@layout``."""
    minutes: Minutes
    petitions: tuple[MarkedPetition, ...]
    negatives: tuple[tuple[int, int], ...]
    answers: tuple[tuple[int, int], ...]
    """Every stretch of an answer, also those to what is no petition."""


class Gold:
    """Builds the plain text and the spans of all marks at once."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.open: dict[str, int] = {}
        self.petitions: dict[str, dict[str, Any]] = {}
        self.answers: dict[str, tuple[int, int]] = {}
        self.outcomes: dict[str, tuple[str, str | None]] = {}
        self.negatives: list[tuple[int, int]] = []
        self.said: list[tuple[int, int]] = []
        """Every stretch of an answer, also those to what is no petition."""

    def put(self, text: str) -> None:
        """Append words with marks."""
        at = 0
        for match in MARK.finditer(text):
            self._raw(text[at : match.start()])
            self._mark(match)
            at = match.end()
        self._raw(text[at:])

    def _raw(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def wrap(self, width: int) -> None:
        """Break lines hard at blanks, as typed or recognised text is; rows of tables stay whole."""
        lines = []
        for line in "".join(self.parts).split("\n"):
            at = 0
            while "\t" not in line and len(line) - at > width:
                blank = line.rfind(" ", at + 1, at + width + 1)
                if blank <= at or not line[at:blank].strip():
                    break
                line, at = f"{line[:blank]}\n{line[blank + 1 :]}", blank + 1  # noqa: PLW2901
            lines.append(line)
        self.parts = ["\n".join(lines)]

    def paginate(self, every: int, header: str) -> None:
        """Put a page number and a running header after every so many lines, and move the spans along."""
        lines = "".join(self.parts).split("\n")
        pieces, shifts, at, moved = [], [(0, 0)], 0, 0
        for number, line in enumerate(lines):
            pieces.append(line + "\n")
            at += len(line) + 1
            if (number + 1) % every == 0 and number + 1 < len(lines) - 1:
                furniture = f"- {(number + 1) // every} -\n\n{header}\n"
                pieces.append(furniture)
                moved += len(furniture)
                shifts.append((at, moved))
        starts = [a for a, _ in shifts]

        def move(offset: int) -> int:
            return offset + shifts[bisect.bisect_right(starts, offset) - 1][1]

        def move_end(offset: int) -> int:
            return move(offset - 1) + 1

        self.parts = ["".join(pieces)[:-1]]
        for petition in self.petitions.values():
            petition["start"], petition["end"] = move(petition["start"]), move_end(petition["end"])
        self.answers = {k: (move(s), move_end(e)) for k, (s, e) in self.answers.items()}
        self.negatives = [(move(s), move_end(e)) for s, e in self.negatives]
        self.said = [(move(s), move_end(e)) for s, e in self.said]

    def _mark(self, match: re.Match[str]) -> None:
        close, kind, ident, fields = match.groups()
        if not close:
            self.open[kind + ident] = self.length
            if kind == "A" and fields:
                outcome, due = [*fields.split("|")[1:], ""][:2]
                self.outcomes.update(dict.fromkeys(ident.split(","), (outcome, due or None)))
            if kind == "K" and not ident.endswith("+"):
                name, unit, issues, nature = fields.split("|")[1:]
                self.petitions[ident] = {
                    "start": self.length,
                    "speaker": None if name in ("-", "") else name,
                    "unit": None if unit in ("-", "") else unit,
                    "issues": issues.split(","),
                    "nature": nature,
                    "answer": None,
                }
            return
        start = self.open.pop(kind + ident)
        if kind == "K":
            self.petitions[ident.rstrip("+")]["end"] = self.length
        elif kind == "A":
            self.said.append((start, self.length))
            for one in ident.rstrip("+").split(","):
                first = self.answers[one][0] if ident.endswith("+") and one in self.answers else start
                self.answers[one] = (first, self.length)
        else:
            self.negatives.append((start, self.length))


def to_text(meta: dict[str, str], lines: list[Line]) -> Gold:
    """The plain-text form, with gold spans."""
    gold, items, subitems = Gold(), 0, 0
    for line in lines:
        if line.kind == "item":
            items, subitems = items + 1, 0
            gold.put(f"{items}. {line.text}")
        elif line.kind == "subitem":
            subitems += 1
            gold.put(f"{'abcdđeghiklmnopqrst'[subitems - 1]}) {line.text}")
        elif line.kind in LISTS:
            subitems = 0
            gold.put(f"{LISTS[line.kind][1]} {line.text}")
        else:
            if line.kind != "plain" or line.text:
                items, subitems = 0, 0
            if line.kind == "row":
                gold.put("\t".join("" if cell[0] in (ABOVE, LEFT) else " ".join(cell) for cell in line.cells))
            elif line.kind == "columns":
                gold.put("          ".join(p.strip() for p in line.text.split(">>")))
            elif line.kind == "centre":
                gold.put(" " * max(0, (int(meta.get("wrap", 80)) - len(line.text)) // 2) + line.text)
            elif line.kind != "break":
                gold.put(line.text)
        gold.put("\n")
    if "wrap" in meta:
        gold.wrap(int(meta["wrap"]))
    if "page" in meta:
        every, _, header = meta["page"].partition(" ")
        gold.paginate(int(every), header)
    return gold


def gold_json(meta: dict[str, str], gold: Gold) -> dict[str, Any]:
    """What the split scorer reads."""
    text = "".join(gold.parts)
    petitions = []
    for ident, petition in gold.petitions.items():
        if ident in gold.answers:
            start, end = gold.answers[ident]
            petition["answer"] = {"start": start, "end": end}
            if ident in gold.outcomes:
                petition["answer"]["outcome"], petition["answer"]["due"] = gold.outcomes[ident]
        petitions.append({**petition, "text": text[petition["start"] : petition["end"]]})
    meeting = {k: meta.get(k) for k in ("date", "place", "level", "kind", "theme")}
    negatives = [{"start": s, "end": e, "text": text[s:e]} for s, e in gold.negatives]
    return {
        "doc_id": meta["id"],
        "layout": meta["title"],
        "meeting": meeting,
        "petitions": petitions,
        "non_petitions": negatives,
        "answers": [{"start": s, "end": e} for s, e in gold.said],
    }


def as_read(lines: list[Line]) -> tuple[Gold, list[Block]]:
    """The text and blocks that the reader of a Word file or web page gives, with gold spans.

    Lists carry their computed numbers, cells their rows and columns; running heads stand apart, at the end.
    """
    gold, blocks, furniture = Gold(), [], []
    items = subitems = 0
    table, row = -1, -1

    def block(
        text: str,
        kind: BlockKind,
        *,
        table: int | None = None,
        row: int | None = None,
        column: int | None = None,
        level: int | None = None,
    ) -> None:
        start = gold.length
        gold.put(text)
        if gold.length > start:
            blocks.append(Block(start, gold.length, kind, table=table, row=row, column=column, level=level))

    for line in lines:
        if line.kind == "row":
            table, row = (table, row + 1) if row >= 0 else (table + 1, 0)
            for column, cell in enumerate(line.cells):
                if column:
                    gold.put("\t")
                for nth, part in enumerate([] if cell[0] in (ABOVE, LEFT) else cell):
                    if nth:
                        gold.put("\n")
                    block(part, "cell", table=table, row=row, column=column)
            gold.put("\n")
            items = subitems = 0
            continue
        row = -1
        words = line.text.strip()
        if not words or line.kind == "break":
            continue
        if line.kind == "item":
            items, subitems = items + 1, 0
            block(f"{items}. {words}", "list_item", level=0)
        elif line.kind == "subitem":
            subitems += 1
            block(f"{chr(96 + subitems)}) {words}", "list_item", level=1)
        elif line.kind in LISTS:
            block(f"{LISTS[line.kind][1]} {words}", "list_item", level=LISTS[line.kind][0])
        else:
            items = subitems = 0
            if line.kind == "furniture":
                furniture.append(words)
                continue
            if line.kind == "columns":
                table += 1
                for column, part in enumerate(words.split(">>")):
                    if column:
                        gold.put("\t")
                    block(part.strip(), "cell", table=table, row=0, column=column)
            else:
                block(words, "heading" if line.kind == "heading" else "paragraph")
        gold.put("\n")
    for words in dict.fromkeys(furniture):
        block(words, "furniture")
        gold.put("\n")
    return gold, blocks
