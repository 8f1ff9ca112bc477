"""Summarise: gists in the petition's own words, and asks told once with all who raised them."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiennghi.config import SummariseSettings
from kiennghi.summarise import DistinctAsk, Raised, gist, issue_summaries
from kiennghi.text import clean, syllables

PETITIONS = Path(__file__).resolve().parents[1] / "data" / "petitions" / "petitions.jsonl"
SETTINGS = SummariseSettings(gist_words=40, asks_per_issue=12)


def short(text: str) -> str:
    """The gist with the shipped settings."""
    return gist(text, settings=SETTINGS)


def follows(part: list[str], whole: list[str]) -> bool:
    """Whether all of the part comes from the whole, in its order."""
    rest = iter(whole)
    return all(word in rest for word in part)


def texts() -> list[str]:
    """Petitions of the corpus, if it is in this checkout."""
    lines = PETITIONS.read_text(encoding="utf-8").splitlines() if PETITIONS.exists() else []
    return [clean(json.loads(line)["text"]) for line in lines[::3]]


@pytest.mark.parametrize("words", [8, 15, 40])
def test_gists_of_the_corpus_are_extracts_of_a_bounded_length_that_end_like_sentences(words: int) -> None:
    """Nothing is made up, nothing changes its order, nothing runs on."""
    for text in texts():
        found = gist(text, settings=SummariseSettings(gist_words=words, asks_per_issue=1))
        assert follows(syllables(found), syllables(text)), found
        assert 0 < len(found.split()) <= words, found
        assert found.endswith((".", "…", "?", "!")), found
        assert found[0] == found[0].upper(), found


PIECES = [
    "đề nghị",
    "Đề nghị",
    "xã",
    "sửa",
    "cảm ơn",
    "Kính thưa",
    "nên",
    ",",
    ". ",
    "; ",
    "?",
    "\n\n",
    "…",
    "1. ",
    "cầu",
]


@hypothesis_settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map(" ".join))
def test_gists_of_anything_are_extracts(text: str) -> None:
    """Also of what is no sentence at all."""
    found = short(clean(text))
    assert follows(syllables(found), syllables(clean(text)))
    assert len(found.split()) <= 40


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        (" \n", ""),
        ("...", "..."),
        ("Cảm ơn xã.", "Cảm ơn xã."),
        ("Đề nghị sửa cầu Ngói", "Đề nghị sửa cầu Ngói."),
        ("Đề nghị sửa\ncầu  Ngói.", "Đề nghị sửa cầu Ngói."),
        ("Bao giờ xã sửa cầu Ngói cho dân?", "Bao giờ xã sửa cầu Ngói cho dân?"),
        ("Dạ, kính thưa Chủ tịch, thưa các đồng chí, đề nghị xã sửa cầu Ngói ạ.", "Đề nghị xã sửa cầu Ngói ạ."),
        ("Tôi xin có hai ý kiến: Thứ nhất, đường thôn Đông nát. Đề nghị sửa.", "Đường thôn Đông nát; đề nghị sửa."),
        ("2. Đề nghị xã gom rác hai lần một tuần.", "Đề nghị xã gom rác hai lần một tuần."),
        ("Vì vậy tôi đề nghị xã gom rác hai lần một tuần.", "Tôi đề nghị xã gom rác hai lần một tuần."),
        ("Tôi cảm ơn xã đã sửa cầu, đề nghị sửa tiếp đường vào chợ.", "Đề nghị sửa tiếp đường vào chợ."),
        ("Nên quy định giờ đổ rác cho cả khu phố.", "Nên quy định giờ đổ rác cho cả khu phố."),
        ("Đã nhiều năm nay cống tắc. Mong sớm giải quyết.", "Đã nhiều năm nay cống tắc; mong sớm giải quyết."),
        ("Thứ hai hằng tuần rác không ai gom.", "Thứ hai hằng tuần rác không ai gom."),
        ("Tôi có đất ở thôn Hạ, bị lấn mất một nửa.", "Tôi có đất ở thôn Hạ, bị lấn mất một nửa."),
        ("UBND xã hứa làm cầu Ngói. UBND xã nên trả lời dân.", "UBND xã hứa làm cầu Ngói; UBND xã nên trả lời dân."),
        ("Đề nghị xã xem lại. Đường thôn Đông nát quá.", "Đề nghị xã xem lại; đường thôn Đông nát quá."),
        ("Da, kinh thua chu tich, de nghi xa sua cau Ngoi.", "De nghi xa sua cau Ngoi."),
    ],
)
def test_the_ask_is_kept_and_what_surrounds_it_goes(text: str, wanted: str) -> None:
    """Greetings, numbers, thanks and connecting words go; what the matter is stays."""
    assert short(text) == wanted


def test_an_ask_that_does_not_say_what_about_is_preceded_by_what_does() -> None:
    """The first sentence that tells, not the rhetorical question before the ask."""
    text = "Khu đất 1.800 m2 gần cầu Rạch Ngỗng bỏ trống. Đất công sao để vậy? Đề nghị phường An Hòa thu hồi."
    assert short(text) == "Khu đất 1.800 m2 gần cầu Rạch Ngỗng bỏ trống; đề nghị phường An Hòa thu hồi."


def test_the_ask_with_content_is_chosen_over_a_closing_formula() -> None:
    """`Mong sớm giải quyết` asks for nothing by itself."""
    text = "Đề nghị xã lắp đèn đường từ cầu Ngói đến chợ Huyện cho dân. Mong sớm giải quyết."
    assert short(text) == "Đề nghị xã lắp đèn đường từ cầu Ngói đến chợ Huyện cho dân."


def test_a_long_petition_is_cut_at_a_clause_and_keeps_its_ask() -> None:
    """Never inside a name, never in the ask if the rest can give way."""
    text = (
        "Tuyến đường từ ngã ba Cầu Đá đi thôn Hạ, thôn Đoài, thôn Thượng đã xuống cấp nhiều năm nay, mặt đường ổ gà,"
        " mùa mưa nước ngập sâu, đề nghị Ủy ban nhân dân huyện Tam Dương bố trí vốn sửa chữa trong năm 2024"
    )
    found = gist(text, settings=SummariseSettings(gist_words=30, asks_per_issue=1))
    assert found == (
        "Tuyến đường từ ngã ba Cầu Đá đi thôn Hạ, thôn Đoài…; đề nghị Ủy ban nhân dân huyện Tam Dương bố trí vốn sửa"
        " chữa trong năm 2024."
    )


def test_a_text_without_marks_of_sentences_is_cut_short() -> None:
    """Untrusted text costs time in proportion to its length."""
    started = time.process_time()
    for text in ("đề nghị " * 20_000, "- " * 50_000, "thưa " * 30_000, "a. " * 30_000, "1. " * 30_000):
        assert len(short(text).split()) <= 40
    assert time.process_time() - started < 10


def asks(*gists: str, limit: int = 12) -> list[DistinctAsk]:
    """Distinct asks of one issue; petitions are called p0, p1, …"""
    raised = [Raised(f"p{k}", "i", text) for k, text in enumerate(gists)]
    return issue_summaries(raised, settings=SummariseSettings(gist_words=40, asks_per_issue=limit)).get("i", [])


def test_repeats_are_told_once_with_all_who_raised_them() -> None:
    """The shortest wording speaks for the group; most raised first."""
    found = asks(
        "Đề nghị xã nạo vét cống thôn Hạ bị tắc.",
        "Đề nghị lắp đèn đường thôn Đông cho an toàn ban đêm.",
        "Lắp đèn đường thôn Đông cho an toàn.",
        "Kiến nghị lắp thêm đèn đường ở thôn Đông ban đêm.",
    )
    assert found == [
        DistinctAsk("Lắp đèn đường thôn Đông cho an toàn.", ("p1", "p2", "p3")),
        DistinctAsk("Đề nghị xã nạo vét cống thôn Hạ bị tắc.", ("p0",)),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đề nghị lắp đèn đường thôn Đông.", "Đề nghị nạo vét cống thôn Đông."),
        ("Đề nghị xây thêm trường mầm non xã An Hòa.", "Đề nghị sửa trạm y tế xã An Hòa."),
        ("Đề nghị hạ giá nước sạch.", "Đề nghị bồi thường đất ruộng."),
        ("Đề nghị xã xem xét.", "Đề nghị huyện giải quyết."),
    ],
)
def test_different_matters_stay_apart(one: str, other: str) -> None:
    """A common place or a common formula makes no common ask."""
    assert len(asks(one, other)) == 2


def test_no_petition_is_lost_and_equals_keep_their_order() -> None:
    """Every id stands in exactly one group; the limit cuts groups, not members."""
    wordings = ["Sửa cầu Ngói.", "Gom rác chợ Huyện.", "Sửa cầu Ngói.", "Tăng lương giáo viên.", "Gom rác chợ Huyện."]
    found = asks(*wordings)
    assert [a.petitions for a in found] == [("p0", "p2"), ("p1", "p4"), ("p3",)]
    assert [a.petitions for a in asks(*wordings, limit=1)] == [("p0", "p2")]


def test_each_issue_has_its_own_asks() -> None:
    """The same words under two issues are two asks; no petitions, no issues."""
    raised = [Raised("a", "x", "Sửa cầu."), Raised("b", "y", "Sửa cầu.")]
    found = issue_summaries(raised, settings=SETTINGS)
    assert {issue: [a.petitions for a in told] for issue, told in found.items()} == {"x": [("a",)], "y": [("b",)]}
    assert issue_summaries([], settings=SETTINGS) == {}


def test_twenty_thousand_petitions_are_gathered_in_seconds() -> None:
    """A province's year: repeats, near-repeats and matters apart."""
    what = [
        "đường",
        "cầu",
        "cống",
        "trường học",
        "trạm bơm",
        "chợ",
        "đèn đường",
        "bãi rác",
        "kênh mương",
        "nhà văn hóa",
    ]
    how = ["xuống cấp", "quá tải", "ngập nước", "ô nhiễm", "chậm tiến độ", "mất an toàn", "bỏ hoang", "thiếu kinh phí"]
    raised = [
        Raised(
            str(k),
            "i",
            f"{what[k % 10]} thôn {k % 997} xã {k % 89} {how[k // 10 % 8]}, đề nghị khắc phục.".capitalize(),
        )
        for k in range(20_000)
    ]
    started = time.process_time()
    found = issue_summaries(raised, settings=SummariseSettings(gist_words=40, asks_per_issue=100_000))["i"]
    assert time.process_time() - started < 20
    assert sorted(int(p) for ask in found for p in ask.petitions) == list(range(20_000))
    assert [len(a.petitions) for a in found] == sorted((len(a.petitions) for a in found), reverse=True)
