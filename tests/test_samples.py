"""The shipped samples and data: what the README promises of them holds."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from kiennghi.config import load_labels, load_settings
from kiennghi.corpus import load_corpus
from kiennghi.read import Reader
from kiennghi.split import split_minutes
from kiennghi.text import syllables

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted((ROOT / "data" / "samples").iterdir())
CORPUS = ROOT / "data" / "petitions" / "petitions.jsonl"


@pytest.fixture(scope="module")
def reader() -> Reader:
    """One reader for all samples."""
    with Reader(load_settings().read) as found:
        yield found


def test_samples_cover_formats_levels_and_kinds(reader: Reader) -> None:
    """At least four .docx, three .pdf, a .txt and a .html; every kind of meeting; commune, district and city."""
    formats = Counter(path.suffix for path in SAMPLES)
    assert len(SAMPLES) >= 12
    assert formats[".docx"] >= 4
    assert formats[".pdf"] >= 3
    assert formats[".txt"] >= 1
    assert formats[".html"] >= 1
    meetings = [split_minutes(reader.read(p), settings=load_settings().split).meeting for p in SAMPLES]
    assert {m.kind for m in meetings} == {"periodic", "thematic", "unscheduled", "voter_contact"}
    assert {"commune", "district", "province"} <= {m.level for m in meetings}
    years = {m.date[:4] for m in meetings if m.date}
    assert min(years) == "2017"
    assert max(years) == "2026"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_every_character_of_a_sample_is_in_exactly_one_bucket(path: Path, reader: Reader) -> None:
    """Petition + answer + procedure + unread is the whole text, and petitions are found in each sample."""
    minutes = reader.read(path)
    found = split_minutes(minutes, settings=load_settings().split)
    assert [s.start for s in found.segments] == [0, *(s.end for s in found.segments[:-1])]
    assert found.segments[-1].end == len(minutes.text)
    assert sum(found.characters().values()) == len(minutes.text)
    assert all(minutes.text[p.start : p.end] == p.text for p in found.petitions)
    assert sum(p.end - p.start for p in found.petitions) == found.characters()["petition"]
    assert len(found.petitions) >= 4


def test_the_corpus_is_valid_large_and_broad() -> None:
    """At least 5,000 texts, 3,000 of known page, province and year: all issues, natures and styles, many provinces."""
    labels = load_labels()
    rows = load_corpus([CORPUS], labels)
    assert len(rows) >= 5000
    assert sum(all(r.fields[key] for key in ("page", "province", "year")) for r in rows) >= 3000
    assert all(r.fields["group"] and r.fields["author"] for r in rows)
    issues = Counter(r.issues[0] for r in rows if r.nature != "not_petition")
    assert set(issues) == set(labels.issue_ids)
    assert min(n for issue, n in issues.items() if issue != "other") >= 300
    assert min(Counter(r.nature for r in rows).values()) >= 200
    styles = Counter(r.fields["style"] for r in rows)
    assert set(styles) == {"written", "spoken", "no_diacritics", "noisy"}
    assert len({r.fields["province"] for r in rows}) >= 40


def test_at_least_600_texts_are_labelled_twice_blind_and_decided_as_the_corpus_says() -> None:
    """Each label of theirs is of the scheme; what was decided is what is learnt."""
    labels = load_labels()
    corpus = {row.id: row for row in load_corpus([CORPUS], labels)}
    rows = [json.loads(line) for line in CORPUS.with_name("double_labels.jsonl").read_text("utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows) >= 600
    for row in rows:
        for who in ("first", "second", "writer", "decided"):
            assert set(row[who]["issues"]) <= set(labels.issue_ids)
            assert row[who]["nature"] in labels.nature_ids
        assert (tuple(row["decided"]["issues"]), row["decided"]["nature"]) == (
            *(corpus[row["id"]].issues, corpus[row["id"]].nature),
        )


def test_all_texts_as_found_are_labelled_again_blind_and_some_kept_for_measuring() -> None:
    """Each has labels of the scheme by its writer and one or two others; what was decided is what the corpus says."""
    labels = load_labels()
    corpus = {row.id: row for row in load_corpus([CORPUS], labels) if row.fields.get("sampling") == "as_found"}
    rows = [json.loads(line) for line in CORPUS.with_name("blind_labels.jsonl").read_text("utf-8").splitlines()]
    assert {row["id"] for row in rows} == set(corpus)
    assert len(rows) == len(corpus) >= 1000
    for row in rows:
        assert len(row["blind"]) in {1, 2}
        for given in (*row["blind"], row["writer"], row["decided"]):
            assert set(given["issues"]) <= set(labels.issue_ids)
            assert given["nature"] in labels.nature_ids
        kept = corpus[row["id"]]
        assert (tuple(row["decided"]["issues"]), row["decided"]["nature"]) == (kept.issues, kept.nature)
    assert sum(row.fields.get("role") == "measure" for row in corpus.values()) >= 600


def test_no_eight_words_in_a_row_are_shared_by_texts_of_different_sources() -> None:
    """A text that another source repeats would make held-out figures look better than they are."""
    seen: dict[tuple[str, ...], str] = {}
    for row in map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines()):
        words = syllables(row["text"])
        for k in range(len(words) - 7):
            run = tuple(words[k : k + 8])
            assert seen.setdefault(run, row["group"]) == row["group"], " ".join(run)
