"""Protect: pseudonyms in lines, the same wherever the same person is meant."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq

from kiennghi import batch
from kiennghi.config import Settings
from kiennghi.lines import Line
from kiennghi.protect import People, Protector, private
from kiennghi.records import Petition, Span, Speaker

TEXT = "Ông Trần Văn Hải (thôn Đông): Đường hỏng, gọi 0905 123 478.\nTrả lời ông Hải: sẽ sửa."
PETITION = Petition("p-1", 0, 59, TEXT[:59], Speaker("Trần Văn Hải"), Span(60, len(TEXT), TEXT[60:]))
LINE: Line = {
    "id": "p-1",
    "minutes_id": "m-1",
    "start": 0,
    "end": 59,
    "text": TEXT[:59],
    "speaker": {"name": "Trần Văn Hải", "role": None, "unit": "thôn Đông"},
    "answer": {"start": 60, "end": len(TEXT), "text": TEXT[60:]},
    "summary": "Đường hỏng, gọi 0905 123 478.",
    "added later": ["hỏi bà Lê Thị Mơ"],
}


def protected(line: Line = LINE) -> tuple[Line, Protector]:
    entries = private(line, People(TEXT, [PETITION]))
    protector = Protector([("m-1", entries)])
    return protector.line(line, entries, minutes="m-1"), protector


def test_one_person_has_one_pseudonym_in_all_fields() -> None:
    """Text, speaker, answer and summary; a field that nobody foresaw is masked too."""
    line, _ = protected()
    who = line["speaker"]["name"]
    assert who in ("[Người 1]", "[Người 2]")
    assert line["text"] == f"Ông {who} (thôn Đông): Đường hỏng, gọi [SĐT 1]."
    assert line["answer"]["text"] == f"Trả lời ông {who}: sẽ sửa."
    assert line["summary"] == "Đường hỏng, gọi [SĐT 1]."
    assert line["added later"] == [f"hỏi bà [Người {'2' if who == '[Người 1]' else '1'}]"]
    assert (line["start"], line["end"], line["masked"]) == (0, 59, True)


def test_a_sentence_of_a_summary_has_the_pseudonyms_of_its_petitions() -> None:
    """Whether it is a gist word for word or made of several."""
    line, protector = protected()
    assert protector.sentence("Đường hỏng, gọi 0905 123 478.", ["p-1"]) == "Đường hỏng, gọi [SĐT 1]."
    told = protector.sentence("Trần Văn Hải nói 1 lần: gọi 0905 123 478", ["p-1"])
    assert told == f"{line['speaker']['name']} nói 1 lần: gọi [SĐT 1]"


def test_numbers_do_not_depend_on_the_order_of_files() -> None:
    """The same people in any order; the same name in two meetings is two people."""
    people = [("m-1", [("text", 0, 3, "person", "a")]), ("m-2", [("text", 0, 3, "person", "a")])]
    one, two = Protector(people), Protector(people[::-1])  # type: ignore[arg-type]
    lines = [[p.line({"text": "abc"}, found, minutes=m)["text"] for m, found in people] for p in (one, two)]  # type: ignore[arg-type]
    assert lines[0] == lines[1]
    assert sorted(lines[0]) == ["[Người 1]", "[Người 2]"]


def test_nothing_that_leaves_names_a_citizen(minutes_folder: Path, tmp_path: Path, settings: Settings) -> None:
    """Lines, table and page of a run; with names, the same run keeps them and its offsets point at them."""
    fast = settings.model_copy(
        update={
            "tag": settings.tag.model_copy(update={"model": "linear"}),
            "run": settings.run.model_copy(update={"workers": 1}),
        }
    )
    out = tmp_path / "out"
    batch.run([minutes_folder], out, settings=fast)
    for name in ("petitions.jsonl", "meetings.jsonl", "summaries.jsonl", "report.html", "manifest.json"):
        written = (out / name).read_text(encoding="utf-8")
        assert "Trần Văn Hải" not in written, name
        assert "ông Hải" not in written, name
    table = pq.read_table(out / "petitions.parquet").to_pylist()
    assert all(row["masked"] for row in table)
    assert all(row["speaker_name"].startswith("[Người ") for row in table)
    named = fast.model_copy(update={"people": fast.people.model_copy(update={"names": True})})
    assert batch.run([minutes_folder], out, settings=named).skipped == 4  # masking is no reason to read again
    lines = [json.loads(line) for line in (out / "petitions.jsonl").read_text(encoding="utf-8").splitlines()]
    assert "Trần Văn Hải" in {line["speaker"]["name"] for line in lines}
    text = (minutes_folder / "a.txt").read_text(encoding="utf-8")
    assert all(text[p["start"] : p["end"]] == p["text"] and not p["masked"] for p in lines if p["source"] == "a.txt")
