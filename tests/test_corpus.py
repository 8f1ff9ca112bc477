"""Corpus: labelled lines are checked before anything is learnt from them."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from kiennghi.config import Labels, load_labels
from kiennghi.corpus import load_corpus, with_typing_errors
from kiennghi.errors import ConfigError

GOOD: dict[str, Any] = {"id": "a", "text": "Đường hỏng.", "issues": ["transport"], "nature": "livelihood"}


@pytest.fixture(scope="module")
def labels() -> Labels:
    """The shipped scheme."""
    return load_labels()


def write(path: Path, *rows: Any) -> Path:
    """A corpus file; strings are written as they are."""
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_rows_are_read_in_order_with_their_fields(tmp_path: Path, labels: Labels) -> None:
    """Issues keep their order; what else a line says is kept too; blank lines are passed over."""
    second = GOOD | {"id": 2, "issues": ["health", "economy"], "province": "Hà Nam", "year": 2021}
    first, last = load_corpus([write(tmp_path / "c.jsonl", GOOD, "", second)], labels)
    assert (first.id, first.text, first.issues, first.nature, first.fields) == (
        *("a", "Đường hỏng.", ("transport",), "livelihood"),
        {},
    )
    assert (last.id, last.issues, last.fields) == ("2", ("health", "economy"), {"province": "Hà Nam", "year": 2021})


def test_labels_may_be_written_as_tags_are(tmp_path: Path, labels: Labels) -> None:
    """A corrected line of petitions.jsonl is a labelled line."""
    row = GOOD | {"issues": [{"id": "health", "score": 0.9}], "nature": {"id": "constructive", "score": 0.8}}
    (found,) = load_corpus([write(tmp_path / "c.jsonl", row)], labels)
    assert (found.issues, found.nature) == (("health",), "constructive")


def test_a_byte_order_mark_and_odd_line_separators_are_no_trouble(tmp_path: Path, labels: Labels) -> None:
    """JSON may hold U+2028 and U+0085 as they are; they end no line."""
    path = tmp_path / "c.jsonl"
    path.write_text(
        "\ufeff" + json.dumps(GOOD | {"text": "Đường\u2028hỏng\x85nặng"}, ensure_ascii=False), encoding="utf-8"
    )
    (found,) = load_corpus([path], labels)
    assert found.text == "Đường\nhỏng\nnặng"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{not json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "expected an object, found list"),
        (GOOD | {"text": " "}, "text"),
        (GOOD | {"text": "\u200b"}, "text"),
        (GOOD | {"text": None}, "text"),
        (GOOD | {"issues": []}, "issues []"),
        (GOOD | {"issues": ["roads"]}, "issues ['roads']"),
        (GOOD | {"issues": [["health"]]}, "issues [['health']]"),
        (GOOD | {"issues": ["health", "health"]}, "distinct"),
        (GOOD | {"issues": None}, "issues None"),
        (GOOD | {"nature": "bad"}, "nature 'bad'"),
        (GOOD | {"nature": ["livelihood", "constructive"]}, "nature"),
        (GOOD | {"id": True}, "id True"),
        (GOOD | {"id": {}}, "id {}"),
    ],
)
def test_a_bad_line_is_named_with_file_line_and_reason(tmp_path: Path, labels: Labels, row: Any, reason: str) -> None:
    """The analyst is led to the very line."""
    path = write(tmp_path / "c.jsonl", GOOD | {"id": "x"}, row)
    with pytest.raises(ConfigError) as caught:
        load_corpus([path], labels)
    assert f"{path}:2: " in str(caught.value)
    assert reason in str(caught.value)


def test_the_first_five_bad_lines_are_named_and_the_rest_counted(tmp_path: Path, labels: Labels) -> None:
    """A file of another format does not flood the screen."""
    with pytest.raises(ConfigError) as caught:
        load_corpus([write(tmp_path / "c.jsonl", *["x"] * 8)], labels)
    message = str(caught.value)
    assert message.startswith("8 lines of the corpus are wrong")
    assert [f"jsonl:{n}:" in message for n in range(1, 9)] == [True] * 5 + [False] * 3
    assert message.endswith("; and 3 more")


def test_an_id_used_twice_is_told_with_both_places(tmp_path: Path, labels: Labels) -> None:
    """Also over two files of the same name."""
    (tmp_path / "b").mkdir()
    first, second = write(tmp_path / "c.jsonl", GOOD), write(tmp_path / "b" / "c.jsonl", GOOD)
    with pytest.raises(ConfigError) as caught:
        load_corpus([first, second], labels)
    assert f"{second}:1: id a already used at {first}:1" in str(caught.value)


def test_lines_without_ids_get_ids_that_depend_on_no_path(tmp_path: Path, labels: Labels) -> None:
    """Folds are cut the same way on every machine."""
    (tmp_path / "b").mkdir()
    bare = {k: v for k, v in GOOD.items() if k != "id"}
    files = [write(tmp_path / "c.jsonl", bare, bare), write(tmp_path / "b" / "c.jsonl", bare)]
    assert [row.id for row in load_corpus(files, labels)] == ["1:1", "1:2", "2:1"]


def test_a_row_without_the_field_is_a_group_of_its_own(tmp_path: Path, labels: Labels) -> None:
    """Rows that share a field are held out together."""
    rows = [GOOD | {"year": 2021}, GOOD | {"id": "b", "year": 0}, GOOD | {"id": "c", "year": None}]
    found = load_corpus([write(tmp_path / "c.jsonl", *rows)], labels)
    assert [row.group("year") for row in found] == ["2021", "0", "c"]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, labels: Labels, content: bytes | None) -> None:
    """Missing, or not UTF-8."""
    path = tmp_path / "c.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"c\.jsonl: cannot be read as UTF-8"):
        load_corpus([path], labels)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Labels:
    """A scheme without natures."""
    path = tmp_path_factory.mktemp("bare") / "labels.yaml"
    issues = "".join(f"  - {{id: {i}, name: {i}, name_en: {i}}}\n" for i in ("health", "transport", "other"))
    path.write_text(f"version: 1\nissues:\n{issues}natures: []\n", encoding="utf-8")
    return load_labels(path)


@pytest.mark.parametrize("nature", [{}, {"nature": None}, {"nature": "livelihood"}, {"nature": ["a", "b"]}])
def test_a_scheme_without_natures_needs_none_and_takes_none(
    tmp_path: Path, bare: Labels, nature: dict[str, Any]
) -> None:
    """A corpus made for another scheme can be learnt from as it is."""
    row = {"text": "Đường hỏng.", "issues": ["transport"], "year": 2021, **nature}
    (found,) = load_corpus([write(tmp_path / "c.jsonl", row)], bare)
    assert (found.nature, found.issues, found.fields) == (None, ("transport",), {"year": 2021})


@pytest.mark.parametrize("nature", [{}, {"nature": None}, {"nature": []}])
def test_a_scheme_with_natures_needs_one(tmp_path: Path, labels: Labels, nature: dict[str, Any]) -> None:
    """A text without one is told, not learnt as some nature or other."""
    row = {"text": "Đường hỏng.", "issues": ["transport"], **nature}
    with pytest.raises(ConfigError, match="is not an id of the label file"):
        load_corpus([write(tmp_path / "c.jsonl", row)], labels)


@pytest.mark.parametrize("issues", ["transport", {"id": "transport", "score": 0.9}, ["transport"]])
def test_the_one_issue_of_a_text_may_stand_without_brackets(tmp_path: Path, bare: Labels, issues: Any) -> None:
    """Corpora of one label a text are written so; it is the whole id, not its letters."""
    (found,) = load_corpus([write(tmp_path / "c.jsonl", {"text": "Đường hỏng.", "issues": issues})], bare)
    assert found.issues == ("transport",)


@pytest.mark.parametrize("issues", ["roads", "", "transport,health", {}, {"score": 1.0}, None, 1, True, [[]], [None]])
def test_one_issue_that_is_none_of_the_scheme_is_told(tmp_path: Path, bare: Labels, issues: Any) -> None:
    """With what stands there."""
    with pytest.raises(ConfigError) as caught:
        load_corpus([write(tmp_path / "c.jsonl", {"text": "Đường hỏng.", "issues": issues})], bare)
    assert f"c.jsonl:1: issues {issues!r} are not distinct ids" in str(caught.value)


class Scripted(random.Random):
    """Chance that comes as told: whether a character is hit, and what happens to it."""

    def __init__(self, kinds: list[int | None]):
        super().__init__(0)
        self.kinds = kinds
        self.kind = 0

    def random(self) -> float:
        """Under every share for a character that is hit, else over it."""
        kind = self.kinds.pop(0)
        self.kind = -1 if kind is None else kind
        return 1.0 if kind is None else 0.0

    def randrange(self, *_: Any) -> int:  # type: ignore[override]
        """What happens to the character."""
        return self.kind

    def choice(self, seq: Any) -> Any:
        """The last one there is."""
        return seq[-1]


@pytest.mark.parametrize(
    ("kinds", "typed"),
    [
        ([None] * 4, "đườn"),
        ([0, None, None, None], "ườn"),
        ([1, None, None, None], "đđườn"),
        ([None, 2, None], "đờưn"),
        ([2, 2], "ưđnờ"),
        ([None, None, 3, None], "đưyn"),
        ([None, None, None, 2], "đườ"),
        ([0, 0, 0, 0], ""),
    ],
)
def test_characters_are_left_out_doubled_swapped_or_mistyped(kinds: list[int | None], typed: str) -> None:
    """Each as told; the last one has no next to be swapped with, and is left out."""
    assert with_typing_errors("đườn", share=0.5, chance=Scripted(kinds)) == typed


def mistyped(text: str, share: float, seed: int) -> str:
    """The text with errors drawn from a seed."""
    return with_typing_errors(text, share=share, chance=random.Random(seed))  # noqa: S311 (no secrets)


def test_typing_errors_hit_the_share_asked_for_and_repeat_with_the_seed() -> None:
    """None at 0; a twentieth of many characters; the same for everyone."""
    text = "Đề nghị xã sửa đường liên thôn. " * 200
    assert mistyped(text, 0.0, 1) == text
    assert mistyped(text, 0.05, 1) == mistyped(text, 0.05, 1) != mistyped(text, 0.05, 2)
    zeros = (
        "0" * 10_000
    )  # of 500 hits a quarter are mistyped, a quarter left out, a quarter doubled; swaps are not seen
    typed = mistyped(zeros, 0.05, 1)
    assert 80 < sum(char != "0" for char in typed) < 170
    assert abs(len(typed) - len(zeros)) < 60
