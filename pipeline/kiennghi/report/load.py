"""A finished run folder, read back and checked: what is counted later is complete, unique and adds up."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from ..config import Labels
from ..errors import RunError
from ..records import SCHEMA, Failure, Level, MeetingKind, Span, Speaker
from ..text import clean, squeeze

Score = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=0)]
T = TypeVar("T")

# Beside what `clean` drops: marks that turn the direction of what follows, and two code points that XML forbids.
_UNPRINTABLE = re.compile("[\u061c\u2066-\u2069\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Scored:
    """A label and its probability."""

    id: str
    score: Score


@dataclass(frozen=True, slots=True)
class Scores:
    """Probability of every label, on both axes."""

    issues: Mapping[str, Score] = field(default_factory=dict)
    nature: Mapping[str, Score] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PetitionRow:
    """A line of ``petitions.jsonl``; ``issues`` has the primary one first. Offsets count in the minutes' text."""

    id: str
    minutes_id: str
    source: str
    start: Count
    end: Count
    text: str
    issues: Annotated[tuple[Scored, ...], Field(min_length=1)]
    nature: Scored
    sure: bool
    summary: str
    model: str
    labels_version: int
    speaker: Speaker | None = None
    answer: Span | None = None
    page: int | None = None
    matter_id: str | None = None
    scores: Scores = field(default_factory=Scores)

    @property
    def gist(self) -> str:
        """The summary on one line; the text itself where there is none."""
        return squeeze(self.summary) or squeeze(self.text)


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A line of ``meetings.jsonl``; ``petitions`` and ``answered`` count all its rows of ``petitions.jsonl``."""

    id: str
    source: str
    format: str
    petitions: Count
    answered: Count
    date: datetime.date | None = None
    level: Level | None = None
    kind: MeetingKind | None = None
    theme: str | None = None
    province: str | None = None
    district: str | None = None
    commune: str | None = None
    title: str | None = None
    attendees: int | None = None
    characters: Mapping[str, Count] = field(default_factory=dict)

    @property
    def period(self) -> str:
        """Quarter of the meeting as a sortable key (``2025Q4``); empty where the date is not known."""
        return f"{self.date.year:04}Q{(self.date.month + 2) // 3}" if self.date else ""

    @property
    def place(self) -> str:
        """The place from small to large; empty where it is not known."""
        return ", ".join(p for p in (self.commune, self.district, self.province) if p)


@dataclass(frozen=True, slots=True)
class Ask:
    """A sentence of a summary and the ids of the petitions that it stands on."""

    text: str
    petitions: Annotated[tuple[str, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A line of ``summaries.jsonl``: the distinct asks of an issue (or meeting, or matter), most raised first."""

    scope: str
    id: str
    sentences: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class ManifestCounts:
    """What the batch counted while it ran."""

    inputs: Count
    done: Count
    failed: Count
    petitions: Count


@dataclass(frozen=True, slots=True)
class Manifest:
    """What ``manifest.json`` tells the reports."""

    version: str
    model: str
    counts: ManifestCounts


@dataclass(frozen=True, slots=True)
class RunFiles:
    """The contents of a run folder."""

    petitions: tuple[PetitionRow, ...]
    meetings: tuple[MeetingRow, ...]
    summaries: tuple[SummaryRow, ...]
    failures: tuple[Failure, ...]
    manifest: Manifest

    def asks(self, issue: str) -> tuple[Ask, ...]:
        """The distinct asks of an issue, most raised first."""
        return tuple(ask for row in self.summaries if row.scope == "issue" and row.id == issue for ask in row.sentences)


def load_run(run: Path, labels: Labels) -> RunFiles:
    """Read a finished run folder.

    Every string comes back printable (NFC, no controls, no marks that turn the writing direction), so that no report
    format can be broken by what a file contained.

    Raises:
        RunError: a file is missing or damaged, or the numbers do not add up.
    """
    files = RunFiles(
        petitions=tuple(_rows(run / "petitions.jsonl", TypeAdapter(PetitionRow))),
        meetings=tuple(_rows(run / "meetings.jsonl", TypeAdapter(MeetingRow))),
        summaries=tuple(_rows(run / "summaries.jsonl", TypeAdapter(SummaryRow))),
        failures=tuple(_rows(run / "failures.jsonl", TypeAdapter(Failure))),
        manifest=_row(_read(run / "manifest.json"), f"{run / 'manifest.json'}", TypeAdapter(Manifest)),
    )
    problems = list(_problems(files, labels))
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise RunError(f"{run}: {problems[0]}{more}; no report was written, run `kiennghi run` again")
    return files


def printable(text: str) -> str:
    """The text without what a page, a document or a workbook cannot hold."""
    return _UNPRINTABLE.sub("\ufffd", clean(text))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as e:
        raise RunError(f"{path}: cannot be read ({e.strerror}); expected a finished run folder") from e
    except UnicodeDecodeError as e:
        raise RunError(f"{path}: not UTF-8 at byte {e.start}; run `kiennghi run` again") from e


def _rows(path: Path, adapter: TypeAdapter[T]) -> Iterator[T]:
    for number, line in enumerate(_read(path).split("\n"), start=1):
        if line.strip():
            yield _row(line, f"{path}:{number}", adapter)


def _row(line: str, where: str, adapter: TypeAdapter[T]) -> T:
    try:
        found = _printable(json.loads(line))
    except (ValueError, RecursionError) as e:
        raise RunError(f"{where}: not valid JSON ({e}); run `kiennghi run` again") from e
    schema = found.get("schema") if isinstance(found, dict) else None
    if schema != SCHEMA:
        raise RunError(f"{where}: expected schema {SCHEMA}, found {schema!r}; report with the kiennghi that wrote it")
    try:
        return adapter.validate_python(found)
    except ValidationError as e:
        first = e.errors()[0]
        field_name = ".".join(map(str, first["loc"]))
        raise RunError(f"{where}: {field_name}: {first['msg']}; run `kiennghi run` again") from e


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list):
        return [_printable(v) for v in value]
    if isinstance(value, dict):
        return {printable(k): _printable(v) for k, v in value.items()}
    return value


def _problems(files: RunFiles, labels: Labels) -> Iterator[str]:
    """One line for each thing that does not add up."""
    counts = files.manifest.counts
    yield from _unequal(
        ("inputs in manifest.json", counts.inputs, "done and failed", counts.done + counts.failed),
        ("done in manifest.json", counts.done, "lines in meetings.jsonl", len(files.meetings)),
        ("failed in manifest.json", counts.failed, "lines in failures.jsonl", len(files.failures)),
        ("petitions in manifest.json", counts.petitions, "lines in petitions.jsonl", len(files.petitions)),
    )
    yield from _repeated("petitions.jsonl", (p.id for p in files.petitions))
    yield from _repeated("meetings.jsonl", (m.id for m in files.meetings))
    yield from _repeated("summaries.jsonl", (f"{s.scope} {s.id}" for s in files.summaries))
    sources = {m.id: m.source for m in files.meetings}
    for p in files.petitions:
        if sources.get(p.minutes_id) != p.source:
            yield f"petition {p.id} belongs to minutes {p.minutes_id} of {p.source}, which meetings.jsonl does not list"
    rows = Counter(p.minutes_id for p in files.petitions)
    answered = Counter(p.minutes_id for p in files.petitions if p.answer)
    for m in files.meetings:
        yield from _unequal(
            (f"petitions of meeting {m.id}", m.petitions, "its lines in petitions.jsonl", rows[m.id]),
            (f"answered petitions of meeting {m.id}", m.answered, "its lines with an answer", answered[m.id]),
        )
    yield from _foreign_labels(files, labels)
    known = {p.id for p in files.petitions}
    for summary in files.summaries:
        cited = {i for ask in summary.sentences for i in ask.petitions}
        if missing := sorted(cited - known):
            yield f"the summary of {summary.scope} {summary.id} cites {missing[0]}, which petitions.jsonl does not hold"


def _foreign_labels(files: RunFiles, labels: Labels) -> Iterator[str]:
    issues, natures = set(labels.issue_ids), set(labels.nature_ids)
    for p in files.petitions:
        found = [s.id for s in p.issues]
        if p.labels_version != labels.version:
            yield f"petition {p.id} carries labels of version {p.labels_version}, the label file is {labels.version}"
        elif p.model != files.manifest.model:
            yield f"petition {p.id} was labelled by {p.model}, the run by {files.manifest.model}"
        elif unknown := [i for i in found if i not in issues] + [p.nature.id] * (p.nature.id not in natures):
            yield f"petition {p.id} carries the label {unknown[0]}, which the label file does not have"
        elif len(set(found)) < len(found):
            yield f"petition {p.id} carries an issue twice"
    for summary in files.summaries:
        if summary.scope == "issue" and summary.id not in issues:
            yield f"summaries.jsonl tells of the issue {summary.id}, which the label file does not have"


def _unequal(*pairs: tuple[str, int, str, int]) -> Iterator[str]:
    for name, value, other, found in pairs:
        if value != found:
            yield f"{name}: {value}, but {other}: {found}"


def _repeated(name: str, ids: Iterable[str]) -> Iterator[str]:
    for repeated, times in Counter(ids).items():
        if times > 1:
            yield f"{name} holds {repeated} {times} times"
