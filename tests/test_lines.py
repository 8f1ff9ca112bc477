"""Lines: what other systems rely on, key by key."""

from __future__ import annotations

import json

from kiennghi.lines import dumps, failure_line, meeting_line, petition_fields, petition_line, tag_line, to_text
from kiennghi.records import SCHEMA, Block, Failure, Meeting, Minutes, Outcome, Petition, Span, Speaker, Tags

MINUTES = Minutes("m-1", "M01.docx", "ab" * 32, "docx", "Đề nghị sửa cầu. Sẽ sửa.", (Block(0, 24),))
OUTCOME = Outcome("in_progress", "2026-06-30", "trước 30/6")
SPEAKER, ANSWER = Speaker(None, None, "thôn 2"), Span(17, 24, "Sẽ sửa.")
PETITION = Petition("p-1", 0, 16, "Đề nghị sửa cầu.", SPEAKER, ANSWER, 3, True, 0.97, OUTCOME)
TAGS = Tags(
    (("environment", 0.93),),
    ("livelihood", 0.88),
    True,
    {"environment": 0.93, "other": 0.07},
    {"livelihood": 0.88, "constructive": 0.12},
    "default@1",
    1,
)


def test_a_petition_line_is_the_contract() -> None:
    """Keys, order and values as in the design's example; `page`, the cut's score, and the answer's outcome beside."""
    assert dumps(petition_line(PETITION, TAGS, minutes=MINUTES, gist="Sửa cầu.")) == (
        '{"schema": 1, "id": "p-1", "minutes_id": "m-1", "source": "M01.docx", "start": 0, "end": 16, '
        '"text": "Đề nghị sửa cầu.", "speaker": {"name": null, "role": null, "unit": "thôn 2"}, '
        '"answer": {"start": 17, "end": 24, "text": "Sẽ sửa.", "outcome": "in_progress", "due": "2026-06-30"}, '
        '"page": 3, '
        '"cut_sure": true, "cut_score": 0.97, '
        '"issues": [{"id": "environment", "score": 0.93}], "nature": {"id": "livelihood", "score": 0.88}, '
        '"sure": true, "scores": {"issues": {"environment": 0.93, "other": 0.07}, '
        '"nature": {"livelihood": 0.88, "constructive": 0.12}}, '
        '"summary": "Sửa cầu.", "matter_id": null, "model": "default@1", "labels_version": 1}'
    )


def test_an_untagged_line_has_no_labels_and_null_for_what_is_not_there() -> None:
    """What `kiennghi split` prints."""
    found = petition_fields(Petition("p", 0, 2, "Đề"), minutes=MINUTES)
    assert list(found) == [
        *("schema", "id", "minutes_id", "source", "start", "end", "text", "speaker", "answer", "page"),
        *("cut_sure", "cut_score"),
    ]
    assert (found["speaker"], found["answer"], found["page"]) == (None, None, None)


def test_a_tagged_line_keeps_what_was_given() -> None:
    """Labels of ours replace those of the same name."""
    found = tag_line({"id": 1, "text": "a", "mine": 2, "issues": "old", "schema": 0}, TAGS, gist="A.")
    assert (found["id"], found["mine"], found["schema"], found["summary"]) == (1, 2, SCHEMA, "A.")
    assert found["issues"] == [{"id": "environment", "score": 0.93}]


def test_lines_of_meetings_and_failures() -> None:
    """Places apart, counts of characters in each bucket, and a reason in one word and in one line."""
    line = meeting_line(
        MINUTES, Meeting(date="2024-03-12", commune="xã A"), petitions=1, answered=1, characters={"petition": 16}
    )
    assert list(line)[:5] == ["schema", "id", "source", "sha256", "format"]
    assert (line["date"], line["commune"], line["province"], line["characters"]) == (
        *("2024-03-12", "xã A", None),
        {"petition": 16},
    )
    failed = {"schema": 1, "source": "x.doc", "code": "empty", "reason": "0 bytes"}
    assert failure_line(Failure("x.doc", "empty", "0 bytes")) == failed


def test_lone_surrogates_become_escapes_that_read_back_the_same() -> None:
    """Odd file names crash neither the writer nor the reader."""
    line = {"source": "t\udcffệp\\", "ok": "ệ"}
    text = dumps(line)
    assert text.encode("utf-8")
    assert json.loads(text) == line
    assert dumps({"a": "\ud800"}) == '{"a": "\\ud800"}'


def test_a_line_is_one_line() -> None:
    """Line ends inside texts are escaped, and each line ends in one."""
    assert to_text([{"a": "b\nc"}, {"d": 1}]) == '{"a": "b\\nc"}\n{"d": 1}\n'
