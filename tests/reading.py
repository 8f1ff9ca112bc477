"""What the tests of readers share: checks that hold for every file, and its blocks by kind."""

from __future__ import annotations

import unicodedata

from kiennghi.records import Minutes


def checked(minutes: Minutes) -> Minutes:
    """The minutes, after checks that hold for every file: NFC, blocks in order, without overlap or blank ends."""
    assert unicodedata.is_normalized("NFC", minutes.text)
    at = 0
    for block in minutes.blocks:
        assert at <= block.start < block.end <= len(minutes.text)
        text = minutes.text[block.start : block.end]
        assert text == text.strip()
        assert not minutes.text[at : block.start].strip()
        at = block.end
    assert not minutes.text[at:].strip()
    return minutes


def texts(minutes: Minutes, kind: str | None = None) -> list[str]:
    """Texts of the blocks, of one kind or of all but furniture."""
    wanted = [b for b in minutes.blocks if (b.kind == kind if kind else b.kind != "furniture")]
    return [minutes.text[b.start : b.end] for b in wanted]


def cells(minutes: Minutes) -> list[tuple[int | None, int | None, int | None, str]]:
    """Table, row, column and text of the cells' paragraphs."""
    return [(b.table, b.row, b.column, minutes.text[b.start : b.end]) for b in minutes.blocks if b.kind == "cell"]
