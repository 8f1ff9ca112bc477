"""The lines that others read: records → the JSON of ``petitions.jsonl``, ``meetings.jsonl`` and `kiennghi tag`.

A contract: a field is renamed or dropped, or comes to mean something else, only together with a new `records.SCHEMA`;
fields may be added.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from .records import SCHEMA, Failure, Meeting, Minutes, Outcome, Petition, Span, Tags

Line = dict[str, Any]


def tag_fields(tags: Tags) -> Line:
    """The fields that labels add to a line."""
    return {
        "issues": [{"id": label, "score": score} for label, score in tags.issues],
        "nature": {"id": tags.nature[0], "score": tags.nature[1]} if tags.nature else None,
        "sure": tags.sure,
        "scores": {"issues": dict(tags.issue_scores), "nature": dict(tags.nature_scores)},
    }


def petition_fields(petition: Petition, *, minutes: Minutes) -> Line:
    """The fields of a petition before it is tagged: what `kiennghi split` prints."""
    return {
        "schema": SCHEMA,
        "id": petition.id,
        "minutes_id": minutes.id,
        "source": minutes.source,
        "start": petition.start,
        "end": petition.end,
        "text": petition.text,
        "speaker": asdict(petition.speaker) if petition.speaker else None,
        "answer": _answer(petition.answer, petition.outcome),
        "page": petition.page,
        "cut_sure": petition.cut_sure,
        "cut_score": petition.cut_score,
    }


def _answer(span: Span | None, outcome: Outcome | None) -> Line | None:
    told = outcome or Outcome()
    return {**asdict(span), "outcome": told.kind, "due": told.due} if span else None


def petition_line(petition: Petition, tags: Tags, *, minutes: Minutes, gist: str) -> Line:
    """A line of ``petitions.jsonl``, but for ``matter_id``, which only the whole run can tell."""
    return {
        **petition_fields(petition, minutes=minutes),
        **tag_fields(tags),
        "summary": gist,
        "matter_id": None,
        "model": tags.model,
        "labels_version": tags.labels_version,
    }


def tag_line(given: Mapping[str, Any], tags: Tags, *, gist: str) -> Line:
    """A line that `kiennghi tag` prints: what was given, and its labels."""
    return {
        **given,
        "schema": SCHEMA,
        **tag_fields(tags),
        "summary": gist,
        "model": tags.model,
        "labels_version": tags.labels_version,
    }


def meeting_line(
    minutes: Minutes, meeting: Meeting, *, petitions: int, answered: int, characters: Mapping[str, int]
) -> Line:
    """A line of ``meetings.jsonl``."""
    return {
        "schema": SCHEMA,
        "id": minutes.id,
        "source": minutes.source,
        "sha256": minutes.sha256,
        "format": minutes.format,
        "notes": list(minutes.notes),
        **asdict(meeting),
        "warnings": list(_warnings(meeting, petitions)),
        "petitions": petitions,
        "answered": answered,
        "characters": dict(characters),
    }


def _warnings(meeting: Meeting, petitions: int) -> Iterable[Line]:
    """What a person should look at: the minutes' own number of opinions is not the number of petitions found."""
    if meeting.stated is not None and meeting.stated != petitions:
        yield {"code": "count_differs", "stated": meeting.stated, "found": petitions}


def failure_line(failure: Failure) -> Line:
    """A line of ``failures.jsonl``."""
    return {"schema": SCHEMA, **asdict(failure)}


def dumps(line: Mapping[str, Any]) -> str:
    """One line of JSON, Vietnamese as it is, without a line end. Lone surrogates (odd file names) are escaped."""
    text = json.dumps(line, ensure_ascii=False, separators=(", ", ": "))
    return text.encode("utf-8", "backslashreplace").decode("utf-8") if not text.isascii() else text


def to_text(lines: Iterable[Mapping[str, Any]]) -> str:
    """JSON lines."""
    return "".join(dumps(line) + "\n" for line in lines)
