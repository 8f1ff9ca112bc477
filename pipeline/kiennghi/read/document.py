"""The text of a file while it is being read: pieces appended one by one, with the block that each came from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..errors import InputError
from ..records import Block, BlockKind, ColumnRole
from ..text import clean, fold
from .legacy import Plan

_PAGE_NUMBER = re.compile(r"[-–—\s|]*(?:trang|page|tr\.)?[-–—\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s|]*", re.I)


def is_page_number(line: str) -> bool:
    """Whether the line is nothing but a page number: ``- 2 -``, ``Trang 3/5``, ``7``."""
    line = line.strip()
    return len(line) <= 30 and _PAGE_NUMBER.fullmatch(line) is not None


def reason(error: Exception) -> str:
    """What a parser complains of, on one line.

    Raises:
        MemoryError: the complaint is libxml2's, and means that memory ran out.
    """
    text = " ".join(str(error).split())
    if text.startswith(("unknown error", "Memory allocation failed")):
        raise MemoryError from error
    return text[:120] or type(error).__name__


class Document:
    """Collects text and blocks. Running heads go to the end, out of the flow, but stay in the text."""

    def __init__(self, max_characters: int):
        self._max = max_characters
        self._parts: list[str] = []
        self._length = 0
        self._furniture: list[tuple[str, int | None]] = []
        self.blocks: list[Block] = []
        self.notes: list[str] = []
        """What a user should know of the reading; see `records.Minutes`."""

    def _put(self, text: str) -> None:
        self._length += len(text)
        if self._length > self._max:
            raise InputError(
                "too_large", f"more than {self._max} characters of text; split the file, or raise read.max_characters"
            )
        self._parts.append(text)

    def add(
        self,
        text: str,
        kind: BlockKind = "paragraph",
        *,
        prefix: str = "",
        page: int | None = None,
        level: int | None = None,
        confidence: float | None = None,
    ) -> None:
        """Add a paragraph. ``prefix`` is a list number that the file computes rather than stores."""
        text = _clean(text).strip(" \t\n")
        if not text:
            return
        start = self._length
        self._put(_clean(prefix + text))
        self.blocks.append(Block(start, self._length, kind, page=page, level=level, confidence=confidence))
        self._put("\n")

    def add_line(self, line: str, kind: BlockKind) -> None:
        """Add a line of a text file as it stands, indent included; an empty one makes no block."""
        start = self._length + len(line) - len(line.lstrip())
        self._put(line)
        end = self._length - (len(line) - len(line.rstrip()))
        if start < end:
            self.blocks.append(Block(start, end, kind))
        self._put("\n")

    def add_row(
        self,
        cells: list[tuple[int, str]],
        *,
        table: int,
        row: int,
        page: int | None = None,
        roles: Mapping[int, ColumnRole] = MappingProxyType({}),
    ) -> None:
        """Add a table row of ``(column, text)`` cells, tab between cells; a cell's paragraphs are lines.

        ``roles``: what a column holds, where it is known.
        """
        filled = [(column, _clean(text).strip(" \t\n")) for column, text in cells]
        if not any(text for _, text in filled):
            return
        for index, (column, text) in enumerate(filled):
            if index:
                self._put("\t")
            for line_number, line in enumerate(text.split("\n") if text else []):
                if line_number:
                    self._put("\n")
                stripped = line.strip()
                if stripped:
                    start = self._length
                    self._put(stripped)
                    self.blocks.append(
                        Block(
                            start,
                            self._length,
                            "cell",
                            page=page,
                            table=table,
                            row=row,
                            column=column,
                            role=roles.get(column),
                        )
                    )
        self._put("\n")

    def furniture(self, text: str, *, page: int | None = None) -> None:
        """Set aside a running head, a page number or a menu."""
        if text := _clean(text).strip():
            self._furniture.append((text, page))

    def note(self, note: str) -> None:
        """Note something of the reading, once."""
        if note not in self.notes:
            self.notes.append(note)

    def finish(self) -> tuple[str, tuple[Block, ...]]:
        """The whole text and its blocks.

        Raises:
            InputError: there is no text (``no_text``).
        """
        if not any(b.kind != "furniture" for b in self.blocks):
            raise InputError("no_text", "no text found in it; if it is a scan, recognise it (OCR) first")
        for text, page in self._furniture:
            start = self._length
            self._put(text)
            self.blocks.append(Block(start, self._length, "furniture", page=page))
            self._put("\n")
        text = "".join(self._parts)
        plan = Plan(text.split("\n"))
        if plan.idle and "\u00ad" not in text:
            return text, tuple(self.blocks)
        return self._rewritten(text, plan)

    def _rewritten(self, text: str, plan: Plan) -> tuple[str, tuple[Block, ...]]:
        """The text with old encodings converted and soft hyphens gone; blocks that were nothing else go too."""
        parts: list[str] = []
        blocks: list[Block] = []
        length = at = 0
        for block in self.blocks:
            gap = text[at : block.start].replace("\u00ad", "")
            words = clean("\n".join(map(plan.line, text[block.start : block.end].split("\n")))).strip()
            start = length + len(gap)
            length = start + len(words)
            parts += (gap, words)
            if words:
                blocks.append(replace(block, start=start, end=length))
            at = block.end
        parts.append(text[at:].replace("\u00ad", ""))
        for encoding in sorted(plan.used):
            self.note(f"encoding:{encoding}")
        return "".join(parts), tuple(blocks)


def _clean(text: str) -> str:
    """Clean text in which a soft hyphen may still prove to be a letter."""
    return clean(text, soft_hyphens=True)


def repeated_lines(pages: list[list[str]], *, depth: int = 2) -> set[str]:
    """Keys (folded, digits as 0) of lines that stand at the top or bottom of at least three pages and half of them."""
    seen: dict[str, set[int]] = {}
    for number, lines in enumerate(pages):
        for line in {*lines[:depth], *lines[-depth:]}:
            seen.setdefault(line_key(line), set()).add(number)
    need = max(3, (len(pages) + 1) // 2)
    return {key for key, on in seen.items() if key and len(on) >= need}


def line_key(line: str) -> str:
    """What stays the same of a running head from page to page."""
    return re.sub(r"\d+", "0", " ".join(fold(line).split()))
