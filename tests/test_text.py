"""Vietnamese text: normal form, keys, syllables, sentences, numbers and dates."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiennghi.text import (
    clean,
    day,
    fold,
    has_diacritics,
    number,
    percent,
    plain_tones,
    sentences,
    shorten,
    squeeze,
    syllables,
    trim,
)

ANY = st.text(st.characters(), max_size=200)
VIETNAMESE = st.text("aăâeêoôơuưyiđqgthnHQUOAÝòóỏõọáàảãạẹếềểễệoà. ,;\n\t1I?!…”)", max_size=200)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        (unicodedata.normalize("NFD", "Kiến nghị của cử tri"), "Kiến nghị của cử tri"),
        ("một\r\nhai\rba\u2028bốn\x0bnăm\x0csáu\x85bảy", "một\nhai\nba\nbốn\nnăm\nsáu\nbảy"),
        ("\ufeffđất\u200b \u00adđai\u2069\u202e\x00\x1f", "đất đai"),
        ("khu\u00a0phố\u30005", "khu phố 5"),
        ("a\ud800b", "a\ufffdb"),
        ("e\u034f\u0301", "é"),
    ],
)
def test_clean(raw: str, cleaned: str) -> None:
    """Cleaned text is NFC, with plain blanks and line ends, and without what cannot be seen."""
    assert clean(raw) == cleaned


@given(ANY)
def test_clean_is_stable(text: str) -> None:
    """Whatever comes in, cleaned text is NFC, can be written as UTF-8, and cleaning it again changes nothing."""
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert clean(cleaned) == cleaned
    assert "\r" not in cleaned
    cleaned.encode()


@pytest.mark.parametrize(
    ("text", "key"),
    [("Đất ĐAI", "dat dai"), ("Ủy ban nhân dân", "uy ban nhan dan"), ("ƯỠN ẹo", "uon eo"), ("№5", "№5")],
)
def test_fold(text: str, key: str) -> None:
    """A search key has neither case nor marks."""
    assert fold(text) == key


@given(ANY)
def test_fold_keeps_length(text: str) -> None:
    """An index into the search key is an index into the text, and folding twice is folding once."""
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("hoà thuỷ khoẻ", "hòa thủy khỏe"),
        ("HOÀ Hoà hOÀ", "HÒA Hòa hÒA"),
        ("quý quỳ Quỵ", "quý quỳ Quỵ"),
        ("toàn hoàng", "toàn hoàng"),
    ],
)
def test_plain_tones(text: str, plain: str) -> None:
    """Tones are written on the first vowel of oa, oe, uy at a word's end, and nowhere else touched."""
    assert plain_tones(text) == plain


@given(VIETNAMESE)
def test_plain_tones_keeps_length_and_form(text: str) -> None:
    """Placing tones keeps length and NFC, and does nothing the second time."""
    text = clean(text)
    plain = plain_tones(text)
    assert len(plain) == len(text)
    assert unicodedata.is_normalized("NFC", plain)
    assert plain_tones(plain) == plain


def test_syllables() -> None:
    """Two spellings of the same words give the same syllables."""
    assert syllables("Thuỷ lợi, tổ 5!") == syllables("thủy LỢI tổ 5") == ["thủy", "lợi", "tổ", "5"]


@pytest.mark.parametrize(("text", "marked"), [("Đề nghị sửa đường", True), ("De nghi sua duong", False), ("", False)])
def test_has_diacritics(text: str, marked: bool) -> None:
    """Text typed without marks is told apart."""
    assert has_diacritics(text) is marked


def test_squeeze_and_shorten() -> None:
    """A span is shown on one line, cut at a word."""
    assert squeeze(" đường\n  hỏng ") == "đường hỏng"
    assert shorten("một hai, ba\nbốn", 2) == "một hai…"
    assert shorten("một\nhai", 2) == "một hai"


@given(st.text("ab .,", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_trim_stays_within(text: str, a: int, b: int) -> None:
    """A trimmed span lies within the span, and neither end is a trimmed character."""
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    s, e = trim(text, start, end, " .,")
    assert start <= s <= e <= end
    assert text[s:e] == text[start:end].strip(" .,")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Đường hỏng. Đề nghị sửa!", ["Đường hỏng.", "Đề nghị sửa!"]),
        ("TP. Hà Nội đẹp. Có thật.", ["TP. Hà Nội đẹp.", "Có thật."]),
        ("1. Đề nghị sửa đường.", ["1. Đề nghị sửa đường."]),
        ("Giá 1.500.000 đồng. Cao quá.", ["Giá 1.500.000 đồng.", "Cao quá."]),
        ("Rác, nước thải, v.v. Đề nghị xử lý.", ["Rác, nước thải, v.v. Đề nghị xử lý."]),
        ("Tiêu đề\n\nNội dung", ["Tiêu đề", "Nội dung"]),
        ("Ông nói: “Đường hỏng.” Rồi về.", ["Ông nói: “Đường hỏng.”", "Rồi về."]),
        ("Chờ mãi... Vẫn chưa có.", ["Chờ mãi...", "Vẫn chưa có."]),
        ("Hỏng rồi.Đề nghị sửa", ["Hỏng rồi.", "Đề nghị sửa"]),
        ("Theo khoản 1. Điều 5 nêu rõ.", ["Theo khoản 1.", "Điều 5 nêu rõ."]),
        ("", []),
        (" \n\t\n ", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    """Sentences end at stops and blank lines, but not after abbreviations, list numbers and inside numbers."""
    assert [text[s:e] for s, e in sentences(text)] == parts


@settings(max_examples=300)
@given(VIETNAMESE, st.integers(0, 50), st.integers(0, 250))
def test_sentences_cover_all(text: str, start: int, end: int) -> None:
    """Sentences come in order, do not overlap, and leave out blanks only."""
    end = min(max(end, start), len(text))
    start = min(start, end)
    at = start
    for s, e in sentences(text, start, end):
        assert at <= s < e <= end
        assert not text[at:s].strip(" \t\n")
        assert text[s:e] == text[s:e].strip(" \t\n")
        at = e
    assert not text[at:end].strip(" \t\n")


@pytest.mark.parametrize("unit", ["a.", "1. ", "TP. ", "a. ", ".", '."', "\n ", " ", "...)", "a  .", "A.B"])
def test_sentences_are_linear(unit: str) -> None:
    """A megabyte of what makes careless patterns quadratic takes seconds at most."""
    text = unit * (1_000_000 // len(unit)) + "x"
    began = time.perf_counter()
    for _ in sentences(text):
        pass
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize("unit", ["oà", "hoà ", "\u200b", "e\u0301", "\r\n", "Đ"])
def test_the_rest_is_linear_too(unit: str) -> None:
    """Cleaning, folding and splitting a megabyte takes seconds at most."""
    text = unit * (1_000_000 // len(unit))
    began = time.perf_counter()
    syllables(fold(clean(text)))
    plain_tones(text)
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [(0, 0, "0"), (999, 0, "999"), (1234567, 0, "1.234.567"), (1234.56, 1, "1.234,6"), (-1234.5, 1, "-1.234,5")],
)
def test_number(value: float, decimals: int, written: str) -> None:
    """Numbers have dots for thousands and a comma for decimals."""
    assert number(value, decimals) == written


def test_percent() -> None:
    """A share has one decimal; of nothing there is none."""
    assert percent(1, 8) == "12,5%"
    assert percent(0, 3) == "0,0%"
    assert percent(1, 0) == "–"


def test_day() -> None:
    """A day is written day first; an unknown one is a dash."""
    assert day("2025-07-01") == "01/07/2025"
    assert day(None) == "–"
