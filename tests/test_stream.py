"""`kiennghi tag`: lines in, labelled lines out, in order, on any number of workers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice, repeat
from pathlib import Path
from typing import Any

import pytest

from kiennghi.config import Settings
from kiennghi.errors import ModelError
from kiennghi.stream import BadLine, tag_lines


def tagged(lines: Iterable[str], model: Path, settings: Settings, workers: int = 1) -> list[Any]:
    """All results."""
    return list(tag_lines(lines, model=model, settings=settings, workers=workers))


def test_two_workers_give_what_one_gives_in_order(
    small_model: Path, settings: Settings, labelled: list[dict[str, Any]]
) -> None:
    """More than 2,000 lines, among them bad ones, each in its place."""
    lines = [json.dumps({"id": k, "text": labelled[k % 288]["text"]}) for k in range(2300)]
    lines[5], lines[2100] = "bad", "[]"
    alone, shared = (tagged(lines, small_model, settings, workers) for workers in (1, 2))
    assert shared == alone
    assert [r.number - 1 if isinstance(r, BadLine) else r["id"] for r in alone] == list(range(2300))
    assert [r.number for r in alone if isinstance(r, BadLine)] == [6, 2101]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("not json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('{"id": 1, "text": "a", "x": NaN}', "NaN"),
        ("[1]", "found list"),
        ('"text"', "found str"),
        ('{"text": "a"}', "expected"),
        ('{"id": 1}', "expected"),
        ('{"id": true, "text": "a"}', "expected"),
        ('{"id": 1.5, "text": "a"}', "expected"),
        ('{"id": null, "text": "a"}', "expected"),
        ('{"id": 1, "text": 2}', "expected"),
    ],
)
def test_a_bad_line_is_reported_with_its_number(small_model: Path, settings: Settings, line: str, reason: str) -> None:
    """It costs only itself; blank lines count but are passed over."""
    good = '{"id": "g", "text": "Sửa cầu."}'
    found = tagged(["\n", good, line, "  \n", good], small_model, settings)
    assert [type(r) for r in found] == [dict, BadLine, dict]
    assert found[1].number == 3
    assert reason in found[1].reason
    assert "\n" not in found[1].reason


def test_fields_of_the_input_are_kept_and_labels_added(small_model: Path, settings: Settings) -> None:
    """Whole numbers stay numbers; the text stays as it was given."""
    given = {"id": 7, "text": "Đường\u200b hoà nát,  đề nghị sửa.", "source": {"a": [1, None]}}
    (found,) = tagged([json.dumps(given)], small_model, settings)
    assert {k: found[k] for k in given} == given
    assert set(found) - set(given) == {
        *("schema", "issues", "nature", "sure", "scores", "summary", "model", "labels_version"),
    }
    assert (found["model"], found["labels_version"]) == ("small@1", 7)
    assert found["summary"] == "Đường hoà nát, đề nghị sửa."


def test_an_endless_input_is_answered_as_it_comes(small_model: Path, settings: Settings) -> None:
    """One batch in, one batch out."""
    endless = repeat('{"id": 1, "text": "Sửa cầu."}')
    found = tag_lines(endless, model=small_model, settings=settings, workers=1)
    assert len(list(islice(found, 3))) == 3


@pytest.mark.parametrize(("count", "workers"), [(0, 1), (1, 2), (2100, 2)])
def test_a_missing_model_is_a_model_error(tmp_path: Path, settings: Settings, count: int, workers: int) -> None:
    """Also when it is the workers who miss it, and when there is nothing to label."""
    with pytest.raises(ModelError, match="cannot be read"):
        tagged(['{"id": 1, "text": "a"}'] * count, tmp_path / "none", settings, workers)
