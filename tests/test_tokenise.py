"""Tokenise: words with their places in the text, as written, whatever the text."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiennghi.text import clean
from kiennghi.tokenise import tokenise

ROOT = Path(__file__).resolve().parents[1]
PETITIONS = ROOT / "data" / "petitions" / "petitions.jsonl"
SENTENCE = "Đề nghị UBND xã sửa đường liên thôn, Hoà Bình tranh chấp đất đai."


def forms(text: str) -> list[str]:
    """Forms of the words of a text."""
    return [token.form for token in tokenise(text)]


def test_words_of_a_plain_sentence() -> None:
    """Syllables of one word are joined, tones stand in one place, letters are small."""
    assert forms(SENTENCE) == [
        *("đề_nghị", "ubnd", "xã", "sửa", "đường", "liên_thôn", ",", "hòa_bình", "tranh_chấp", "đất_đai", "."),
    ]


def test_offsets_give_the_word_as_written() -> None:
    """The form is normalised, the text is not."""
    token = next(t for t in tokenise(SENTENCE) if t.form == "hòa_bình")
    assert SENTENCE[token.start : token.end] == "Hoà Bình"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *"aăâđêôơưàáạ AĐỦ.,:;-'/()\n\t0123²½%\u0301",
                "ủy ban nhân dân",
                "TP. ",
                "H'Mông",
                "đất",
                " ",
                "QL.1A",
                "请",
                "_",
            ]
        )
        | st.text(max_size=5),
        max_size=40,
    )
)
def test_tokens_are_in_order_apart_and_hold_every_letter_and_digit(parts: list[str]) -> None:
    """Nothing that is said gets lost, nothing is counted twice."""
    text = clean("".join(parts))
    tokens, end = tokenise(text), 0
    for token in tokens:
        assert end <= token.start < token.end
        assert text[token.start : token.end].strip() == text[token.start : token.end] != ""
        assert not any(c.isalnum() for c in text[end : token.start])
        end = token.end
    assert not any(c.isalnum() for c in text[end:])


@pytest.mark.parametrize(("one", "other"), [("hoà giải", "hòa giải"), ("thuỷ lợi", "thủy lợi"), ("HOÀ", "hòa")])
def test_both_ways_of_placing_tones_give_one_form(one: str, other: str) -> None:
    """Counts of words do not depend on the typist's keyboard."""
    assert forms(one) == forms(other)


@pytest.mark.parametrize(
    "text",
    [
        *("uỷ ban nhân dân", "ủy ban nhân dân", "Ủy ban nhân dân", "Uỷ ban Nhân dân", "ỦY BAN NHÂN DÂN"),
        *("UỶ BAN NHÂN DÂN", "ủy ban\nnhân dân", "Ủy  ban  nhân  dân", "ủy ban nhân \n dân"),
    ],
)
def test_the_peoples_committee_is_one_word(text: str) -> None:
    """In any case, with either tone, broken over lines or not."""
    tokens = tokenise(f"{text} xã")
    assert [t.form for t in tokens] == ["ủy_ban_nhân_dân", "xã"]
    assert f"{text} xã"[tokens[0].start : tokens[0].end] == text


@pytest.mark.parametrize(
    "term",
    [
        *("hội đồng nhân dân", "mặt trận tổ quốc", "giải phóng mặt bằng", "giấy chứng nhận quyền sử dụng đất"),
        *("giấy chứng nhận", "nhà văn hóa", "tiếp xúc cử tri", "cải cách hành chính", "nông thôn mới"),
        *("bảo hiểm y tế", "bảo hiểm xã hội", "tổ dân phố"),
    ],
)
def test_terms_of_the_domain_are_one_word(term: str) -> None:
    """The longest term wins."""
    assert term.replace(" ", "_") in forms(f"Đề nghị xem lại {term} của dân.")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("giá 1.234,5 đồng", "1.234,5"),
        ("ngày 02/05/2014 họp", "02/05/2014"),
        ("rộng 40m2 đất", "40m2"),
        ("tăng 30% giá", "30%"),
        ("đường Nguyễn Văn Linh hỏng", "nguyễn_văn_linh"),
        ("bà con H'Mông ở bản", "h'mông"),
        ("về TP. Hà Nội họp", "hà_nội"),
    ],
)
def test_numbers_dates_and_names_stay_whole(text: str, word: str) -> None:
    """They are what a petition is told apart by."""
    assert word in forms(text)


@pytest.mark.parametrize("text", ["", " \n\t ", "\n\n\n"])
def test_no_words_in_blanks(text: str) -> None:
    """Nothing in, nothing out."""
    assert tokenise(text) == []


@pytest.mark.parametrize(
    "text", ["a." * 8192, "x" * 100_000, "x-" * 50_000, "1." * 50_000, "'" * 50_000, "A." * 20_000]
)
def test_runs_made_to_be_slow_are_not(text: str) -> None:
    """Untrusted text costs time in proportion to its length."""
    started = time.process_time()
    tokens = tokenise(text)
    assert time.process_time() - started < 5
    assert sum(t.end - t.start for t in tokens) == len(text)


def test_a_line_of_a_megabyte_stays_small() -> None:
    """Sentences without an end are fed to the model in pieces."""
    text = ("đường liên thôn vỡ nát từ năm ngoái " * 25_000)[:720_000]
    assert len(text.encode()) > 970_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tokens = tokenise(text)
    assert len(tokens) > 80_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000  # kB


def test_using_underthesea_does_not_import_torch(tmp_path: Path) -> None:
    """Where torch is installed, commands start no slower; and a program that has torch keeps it."""
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("raise RuntimeError('torch was imported')\n")
    code = (
        "import sys; from kiennghi.tokenise import tokenise; assert tokenise('đất đai')[0].form == 'đất_đai';"
        "assert 'torch' not in sys.modules; import importlib.util; assert importlib.util.find_spec('torch')"
    )
    path = os.pathsep.join([str(tmp_path), str(ROOT / "pipeline")])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not PETITIONS.exists(), reason="the corpus is not in this checkout")
def test_words_agree_with_underthesea() -> None:
    """Feeding its model by ourselves changes next to nothing: F1 of word spans at least 0.97 on 200 petitions."""
    from underthesea import word_tokenize  # noqa: PLC0415 (after ours, which holds off its optional imports)

    lines = PETITIONS.read_text(encoding="utf-8").splitlines()
    texts = [clean(json.loads(line)["text"]) for line in lines[:: len(lines) // 200]]
    ours = theirs = both = 0
    for text in texts:
        found = {(t.start, t.end) for t in tokenise(text)}
        assert found == {(t.start, t.end) for t in tokenise(text)}
        wanted, at = set(), 0
        for word in word_tokenize(text, use_token_normalize=False):
            start = text.find(word, at)
            if start >= 0:
                wanted.add((start, start + len(word)))
                at = start + len(word)
        ours, theirs, both = ours + len(found), theirs + len(wanted), both + len(found & wanted)
    assert 2 * both / (ours + theirs) >= 0.97
