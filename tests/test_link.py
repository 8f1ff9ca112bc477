"""Link: petitions that say the same are one matter, with an id that lasts."""

from __future__ import annotations

import pytest

from kiennghi.link import Matter, matters


@pytest.mark.parametrize(
    "again",
    ["đề nghị sửa cầu ngói!", "ĐỀ NGHỊ: sửa, cầu Ngói.", "De nghi sua cau Ngoi", "- Đề nghị  sửa\ncầu Ngói…"],
)
def test_case_marks_blanks_and_punctuation_make_no_other_matter(again: str) -> None:
    """The same words are the same ask, however typed."""
    found = matters([("p1", "m1", "Đề nghị sửa cầu Ngói."), ("p2", "m2", again)])
    assert [(m.petitions, m.minutes) for m in found] == [(("p1", "p2"), ("m1", "m2"))]


@pytest.mark.parametrize(
    "other", ["Đề nghị sửa cầu Đá.", "Đề nghị sửa cầu Ngói 2.", "Sửa đề nghị cầu Ngói.", "Đề nghị sửa cầu.", "…", ""]
)
def test_other_words_are_another_matter(other: str) -> None:
    """Nothing is merged by guess."""
    assert len(matters([("p1", "m1", "Đề nghị sửa cầu Ngói."), ("p2", "m1", other)])) == 2


def test_ids_come_from_what_is_said() -> None:
    """The same in every run, order and place; a fixed value, since others keep it."""
    (one,) = matters([("p1", "m1", "Đề nghị sửa cầu Ngói.")])
    assert one == Matter("k-7a8db2f20480f268", ("p1",), ("m1",))
    assert matters([("x", "m9", "Khác."), ("p2", "m2", "Đề nghị sửa cầu Ngói")])[1].id == one.id


def test_minutes_are_listed_once_in_order_of_appearance() -> None:
    """Raised three times at two meetings."""
    (found,) = matters([("p1", "m2", "Sửa cầu."), ("p2", "m1", "Sửa cầu!"), ("p3", "m2", "sửa cầu")])
    assert (found.petitions, found.minutes) == (("p1", "p2", "p3"), ("m2", "m1"))


def test_texts_without_words_are_matters_apart() -> None:
    """`???` and `...` have nothing in common."""
    assert len(matters([("p1", "m1", "???"), ("p2", "m1", "...")])) == 2
    assert matters([]) == []
