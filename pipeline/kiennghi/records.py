"""What the stages hand to each other: frozen records, each field with its meaning.

Offsets are Python ``str`` indices into ``Minutes.text``; ``text[start:end]`` is always the record's own text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

SCHEMA = 1
"""Version of the lines written to ``petitions.jsonl`` and by ``kiennghi tag``."""

ColumnRole = Literal["number", "name", "unit", "content", "agency", "answer", "result", "date"]
BlockKind = Literal["paragraph", "heading", "list_item", "cell", "furniture"]
Bucket = Literal["petition", "answer", "procedure", "unread"]
Level = Literal["national", "province", "district", "commune"]
MeetingKind = Literal["periodic", "thematic", "unscheduled", "voter_contact"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the minutes that the file itself sets apart: a paragraph, a list item, a table cell.

    ``page`` counts from 1 (PDF only); ``table``, ``row``, ``column`` count from 0 and are set for cells only;
    ``level`` is the depth of a heading (from 1) or of a list item (from 0). A ``furniture`` block is a running
    header, a page number or a web page's menu: accounted for, never a petition.
    """

    start: int
    end: int
    kind: BlockKind = "paragraph"
    page: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None
    level: int | None = None
    role: ColumnRole | None = None
    """What the column of a cell holds, where the file's header or ``read.columns`` says so (opinion slips)."""
    confidence: float | None = None
    """Mean confidence of the words of a block that was recognised from a picture, from 0 to 1; None otherwise."""


@dataclass(frozen=True, slots=True)
class Minutes:
    """One file as read: NFC text, and the blocks it is made of, in order and without overlap."""

    id: str
    source: str
    sha256: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    notes: tuple[str, ...] = ()
    """What a user should know of the reading: ``encoding:tcvn3`` (converted), ``ocr:0.93`` (mean confidence),
    ``page_not_read:4`` (a scanned page of a PDF with text, and no OCR), ``without_libreoffice``."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who raised a petition, or chaired the meeting, as the minutes put it."""

    name: str | None = None
    role: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """An administrative unit: its official code and full name."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Units:
    """The units in which a meeting was held, as they were; and what they are since the reform of 1 July 2025.

    None, or empty, where it is not certain. ``communes_now`` are several where the commune was divided, the one that
    most of it belongs to first.
    """

    province: Unit | None
    district: Unit | None
    commune: Unit | None
    province_now: Unit | None
    communes_now: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """What the head of the minutes says about the meeting; None where it does not say.

    ``date`` is ISO (YYYY-MM-DD), the first day of several; ``dates`` has all of them. ``province``, ``district`` and
    ``commune`` are as written, with their type word; ``units`` are what these names stand for.
    """

    date: str | None = None
    level: Level | None = None
    kind: MeetingKind | None = None
    theme: str | None = None
    province: str | None = None
    district: str | None = None
    commune: str | None = None
    title: str | None = None
    attendees: int | None = None
    dates: tuple[str, ...] = ()
    session: Literal["before", "after"] | None = None
    """Of a regular contact with voters: before or after a session."""
    online: bool = False
    chair: Speaker | None = None
    """Who chaired the meeting, and in what office (``role``)."""
    stated: int | None = None
    """How many opinions were raised, by the minutes' own word."""
    units: Units | None = None

    @property
    def place(self) -> str | None:
        """The place from small to large, or None."""
        parts = [p for p in (self.commune, self.district, self.province) if p]
        return ", ".join(parts) or None


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the minutes' text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an answer comes to: ``explained``, ``in_progress``, ``settled`` or ``referred``; None where it does not say.

    ``due`` is the last day that it promises (ISO), ``promise`` the words that promise it.
    """

    kind: str | None = None
    due: str | None = None
    promise: str | None = None


@dataclass(frozen=True, slots=True)
class Petition:
    """The smallest stretch of a citizen's words that asks for, reports or proposes one thing."""

    id: str
    start: int
    end: int
    text: str
    speaker: Speaker | None = None
    answer: Span | None = None
    page: int | None = None
    cut_sure: bool | None = None
    """Whether the splitter is sure where it begins and ends; None where only rules cut, which cannot tell."""
    cut_score: float | None = None
    """Probability of its borders, as the splitter's model sees it."""
    outcome: Outcome | None = None
    """What the answer comes to; None without an answer."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text and the one bucket that it belongs to."""

    start: int
    end: int
    bucket: Bucket


@dataclass(frozen=True, slots=True)
class SplitMinutes:
    """Minutes cut up: ``segments`` cover the text from 0 to its end without gap or overlap."""

    minutes: Minutes
    meeting: Meeting
    petitions: tuple[Petition, ...]
    segments: tuple[Segment, ...]

    def characters(self) -> dict[str, int]:
        """Characters in each bucket; the sum is the length of the text."""
        counts: dict[str, int] = dict.fromkeys(("petition", "answer", "procedure", "unread"), 0)
        for segment in self.segments:
            counts[segment.bucket] += segment.end - segment.start
        return counts


@dataclass(frozen=True, slots=True)
class Tags:
    """Labels of one text. ``issues``: (id, probability), primary first, never empty; ``scores`` keep every label.

    ``nature`` is None under a label scheme without natures.
    """

    issues: tuple[tuple[str, float], ...]
    nature: tuple[str, float] | None
    sure: bool
    issue_scores: Mapping[str, float]
    nature_scores: Mapping[str, float]
    model: str
    labels_version: int


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be read: where, why (one word) and why (one line)."""

    source: str
    code: str
    reason: str
