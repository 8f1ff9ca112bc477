"""Units: the stretches that the sequence model labels, cut finer than any petition, answer or greeting.

A paragraph or cell is cut at sentences, colons, semicolons, ordinals, connectives and asking verbs, and wherever the
rules saw something begin or end. Cutting too often costs nothing: the model joins units again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..text import fold, sentences, syllables
from . import cues
from .layout import MARKER, Element, Paragraph, Table, cell_paragraphs, key
from .turns import column_roles

_SHORTEST = 2  # characters of the shortest unit worth having
_RUN_ON = 25  # syllables without punctuation: raw speech
_SUBJECT = 90  # characters in which "Ông X, thôn Y, phản ánh …" comes to its verb

_VERBS = (
    r"phan anh|de nghi|kien nghi|cho rang|cho biet|mong muon|mong|neu|buc xuc|lo ngai|lo lang|ban khoan|de xuat"
    r"|thac mac|gop y|yeu cau|to ra|hoi"
)
# What may pass to another matter, or from the matter to something else, after a comma
_CONNECTS = (
    r"dong thoi|ngoai ra|ben canh do|con|rieng|voi lai|nhung|song|tuy nhien|mat khac|hon nua|them nua|nhan day"
    r"|cuoi cung|sau nua|thu (?:nhat|hai|ba|tu|nam)|(?:mot|hai|ba|bon) la|mot so|co y kien|y kien khac|nhieu y kien"
)
_AFTER_COMMA = re.compile(
    rf"[,;]\s+(?=(?:{_CONNECTS})\b)"
    r"|,\s+(?=(?:va |nen |vi vay |do do |do vay |cho nen |vi the |toi |em |chau |chung toi |ba con |nguoi dan |cu tri |nhan dan |dan )?"
    r"(?:cung |chi |rat |thiet tha |tha thiet )?(?:de nghi|kien nghi|mong|xin|yeu cau|de xuat|phan anh)\b)"
    r"|[,;]\s+(?=(?:giao|da giao|nay da|yeu cau|chi dao|dong y|thong nhat|nhat tri|tiep thu|ghi nhan"
    r"|(?:ve )?(?:viec|noi dung|van de) nay|ubnd|uy ban|thuong truc|lanh dao|dong chi)\b)"
)
_NO_COMMA = re.compile(
    r"\s+(?=(?:dong thoi|ngoai ra|ben canh do|va (?:cung )?(?:de nghi|kien nghi|mong|xin|phan anh|de xuat))\b)"
)
_REPORTS = re.compile(rf"\s(?=(?:{_VERBS})\b)")
_SIGNED = re.compile(
    r"\s+\((?=(?:ong|ba|anh|chi|co|chu|bac|cu tri|cu|d/c|dong chi|to|thon|xom|ap|khu|kp|khoi|phuong|xa|phieu|\d+ (?:phieu|y kien))\b)"
)
# In a cell whose paragraphs were run together: a capital after a small letter, and no name ("… túi xách Xin làm …")
_RUN_TOGETHER = re.compile(rf"(?<=[{cues.LOWER}\d)]) (?=[{cues.UPPER}][{cues.LOWER}]*[ ,][{cues.LOWER}])")
# After these words the matter itself begins ("… cho biết rằng", "… về việc", "ý hai là")
_THAT = re.compile(
    r"\b(?:rang|ve viec|viec|thuc te|theo do|dat van de|noi dung|cho biet|bao|noi|ke|thi|vi|vi la|la|ve|truong hop|nua|khac)(?: la| rang| viec| thi)?\s+"
)
_AND = re.compile(r",\s+|\s+(?=(?:va|nhu|theo|thi|ma|hay|hoac|nhung|con)\s)")
_FEWEST = 4  # syllables on both sides of a comma or an "and" that may cut
_COLON = re.compile(r":\s+")
_DASH = re.compile(r"\s[-–—]\s")
_BRACKETS = re.compile(r"\((?=[^()]{16})([^()]{1,400})\)")
_QUOTE = re.compile(r"[“\"](?=\S)|(?<=\S)[”\"](?=[\s.,;]|$)")


@dataclass(frozen=True, slots=True)
class Place:
    """The paragraph or the table cell that units stand in, and what layout says of it."""

    element: int
    kind: str
    """paragraph, heading or cell"""
    marker: str | None = None
    label: str = ""
    column: str | None = None
    """What the column of a cell holds: ask, answer, speaker, unit, number, agency, count; None where unknown."""
    header: str = ""
    """Folded words of the column's header."""
    table: int = -1
    row: int = -1
    paragraph: int = 0
    """Index of the paragraph in its cell."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of text that is wholly of one kind, as far as can be cut."""

    start: int
    end: int
    place: Place
    nth: int
    """Index in its paragraph."""
    cut: str
    """What it is cut off by: ``start``, ``sentence``, ``colon``, ``semicolon``, ``comma``, ``ordinal``, ``verb``, …"""
    sentence: tuple[int, int]
    """The sentence that it stands in."""


def units_of(text: str, elements: Sequence[Element], edges: Iterable[int], *, wrapped: bool) -> list[Unit]:
    """All units of the minutes, in reading order.

    Args:
        wrapped: lines in table cells are hard-wrapped (PDF).
        edges: offsets at which the rules saw something begin or end; each cuts.
    """
    known = sorted(set(edges))
    out: list[Unit] = []
    for number, element in enumerate(elements):
        if isinstance(element, Paragraph):
            kind = "heading" if element.heading else "paragraph"
            place = Place(number, kind, element.marker, element.label)
            out += _cut(text, element.body, element.end, place, known)
        else:
            for start, end, place in _cells(text, element, number, wrapped=wrapped):
                out += _cut(text, start, end, place, known)
    return out


def _cells(text: str, table: Table, number: int, *, wrapped: bool) -> Iterable[tuple[int, int, Place]]:
    roles, first = column_roles(text, table)
    headers: dict[int, str] = {}
    for row in table.rows[:first]:
        for cell in row:
            headers.setdefault(cell.column, key(" ".join(text[s:e] for s, e in cell.spans)))
    for index, row in enumerate(table.rows):
        for cell in row:
            for nth, (start, end) in enumerate(cell_paragraphs(text, cell, wrapped=wrapped)):
                marker = MARKER.match(text, start, end)
                kind, label, body = None, "", start
                if marker and marker.end() < end:
                    kind = next((k for k, v in marker.groupdict().items() if v and k != "mark"), None)
                    label, body = marker.group("mark").strip(), marker.end()
                column = "header" if index < first else roles.get(cell.column)
                place = Place(number, "cell", kind, label, column, headers.get(cell.column, ""), number, index, nth)
                yield body, end, place


def _cut(text: str, start: int, end: int, place: Place, known: list[int]) -> list[Unit]:
    """Units of one paragraph."""
    cuts: dict[int, str] = {start: "start"}
    for at in known[bisect_right(known, start) : bisect_left(known, end)]:
        cuts.setdefault(at, "rule")
    whole = list(sentences(text, start, end)) or [(start, end)]
    for s, e in whole:
        cuts[s] = "start" if s <= start else "sentence"
        words = text[s:e]
        folded = fold(words).replace("\n", " ")
        for at, how in _inside(words, folded):
            cuts.setdefault(s + at, how)
        if place.kind == "cell":
            for match in _RUN_TOGETHER.finditer(words):
                cuts.setdefault(s + match.end(), "capital")
    at_order = sorted(cuts)
    begins = [s for s, _ in whole]
    out: list[Unit] = []
    for at, stop in zip(at_order, [*at_order[1:], end], strict=True):
        a, b = at, stop
        while a < b and text[a] in " \t\n":
            a += 1
        while b > a and text[b - 1] in " \t\n":
            b -= 1
        if b - a < _SHORTEST or not any(c.isalnum() for c in text[a:b]):
            if out and b > a:  # stray marks go with what stands before them
                out[-1] = replace(out[-1], end=b)
            continue
        sentence = whole[max(0, bisect_right(begins, a) - 1)]
        out.append(Unit(a, b, place, len(out), cuts[at], sentence))
    return out


def _inside(words: str, folded: str) -> Iterable[tuple[int, str]]:
    """``(offset, how)`` of each place at which a sentence may be cut."""
    for match in _COLON.finditer(folded):
        yield match.end(), "colon"
    for match in re.finditer(r";\s+", folded):
        yield match.end(), "semicolon"
    for match in _AFTER_COMMA.finditer(folded):
        yield match.end(), "comma"
    for match in _NO_COMMA.finditer(folded):
        yield match.end(), "and"
    for at, body in cues.item_cuts(words):
        yield at, "ordinal"
        yield body, "item"
    for match in cues.ARROW.finditer(words):
        yield match.start(), "arrow"
        yield match.end(), "arrow"
    for match in _SIGNED.finditer(folded):
        yield match.end() - 1, "signed"
        if (close := folded.find(")", match.end())) > 0:
            yield close + 1, "bracket"
    for match in _DASH.finditer(folded):
        yield match.end(), "dash"
    for match in _QUOTE.finditer(words):
        yield match.start(), "quote"
    for match in _BRACKETS.finditer(folded):
        yield match.start(1), "bracket"
        yield match.end(1), "bracket"
    for match in _THAT.finditer(folded, 0, _SUBJECT):
        yield match.end(), "that"
    yield from _commas(folded)
    if ordinal := cues.ORDINAL.match(folded):
        yield ordinal.end(), "item"
    for count, match in enumerate(_REPORTS.finditer(folded, 0, _SUBJECT)):
        if count > 2:
            break
        yield match.end(), "verb"
    for start, stop in _run_ons(folded):
        for at in cues.loose_cuts(folded, start, stop):
            yield at, "spoken"


def _commas(folded: str) -> Iterable[tuple[int, str]]:
    """Commas and words that join, where a good stretch stands on both sides."""
    stops = [m.start() for m in re.finditer(r"[.;:!?,]\s|\s(?=(?:va|ma|thi|nhung)\s)", folded)] + [len(folded)]
    at = 0
    for match in _AND.finditer(folded):
        ahead = next_after(stops, match.end())
        if folded.count(" ", at, match.start()) >= _FEWEST - 1 and folded.count(" ", match.end(), ahead) >= _FEWEST - 1:
            yield match.end(), "small" if match.group().startswith(",") else "join"
            at = match.end()


def next_after(stops: list[int], at: int) -> int:
    """The first of the sorted offsets from ``at`` on."""
    return stops[min(bisect_left(stops, at), len(stops) - 1)]


def _run_ons(folded: str) -> Iterable[tuple[int, int]]:
    """Stretches without any punctuation that are too long for writing."""
    at = 0
    for match in [*re.finditer(r"[,.;:!?]\s", folded), None]:
        stop = match.start() if match else len(folded)
        if stop - at > 4 * _RUN_ON and len(syllables(folded[at:stop])) > _RUN_ON:
            yield at, stop
        at = match.end() if match else stop
