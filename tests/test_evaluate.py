"""Evaluate: figures that can be checked by hand, slices, errors explained, and models that have not seen the texts."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from matplotlib.image import imread
from typer.testing import CliRunner, Result

from kiennghi.cli import app
from kiennghi.config import Labels, TrainSettings, load_labels, load_train_settings
from kiennghi.corpus import Labelled, load_corpus
from kiennghi.errors import ConfigError
from kiennghi.evaluate import Evaluation, check_labels, evaluate, leave_out, slices_of, write_evaluation
from kiennghi.learn import Learner
from kiennghi.metrics import Judged
from kiennghi.records import Tags
from kiennghi.tag import Tagger
from kiennghi.text import clean
from kiennghi.train import train

PICTURES = ("risk-coverage.png", "confusion-issue.png", "confusion-nature.png")


def kiennghi(*arguments: str | Path) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def labels(own_labels: Path) -> Labels:
    """Four issues, three natures."""
    return load_labels(own_labels)


@pytest.fixture(scope="module")
def rows(corpus: Path, labels: Labels) -> list[Labelled]:
    """The small corpus."""
    return load_corpus([corpus], labels)


@pytest.fixture(scope="module")
def linear(train_config: Path) -> TrainSettings:
    """Training settings of the small corpus."""
    return load_train_settings(train_config)


def text_of(key: str, **fields: Any) -> Labelled:
    """A gold text about roads that troubles people."""
    return Labelled(key, f"Bà con kiến nghị việc {key}.", ("roads",), "livelihood", fields)


def says(issues: dict[str, float], nature: str, confidence: float, *, sure: bool = True) -> Tags:
    """Tags with these issues, in this order, and this nature."""
    return Tags(
        issues=tuple(issues.items()),
        nature=(nature, confidence),
        sure=sure,
        issue_scores=dict.fromkeys(("roads", "waste", "schools", "rest"), 0.0) | issues,
        nature_scores=dict.fromkeys(("livelihood", "constructive", "not_petition"), 0.0) | {nature: confidence},
        model="fake@1",
        labels_version=7,
    )


OTHERWISE = says({"rest": 0.4}, "not_petition", 0.4, sure=False)


class FakeTagger:
    """Says of each text what it was told to, and `OTHERWISE` of any other, such as a text typed in another way."""

    name = "fake@1"

    def __init__(self, answers: dict[str, Tags]):
        self.answers = answers
        self.asked: list[str] = []

    def tag(self, texts: Sequence[str]) -> list[Tags]:
        """The answers, in order."""
        self.asked += texts
        return [self.answers.get(text, OTHERWISE) for text in texts]


def judged_by(rows: Sequence[Labelled], answers: Sequence[Tags], **options: Any) -> Evaluation:
    """What comes of a tagger that gives these answers."""
    tagger: Any = FakeTagger({row.text: tags for row, tags in zip(rows, answers, strict=True)})
    return evaluate(rows, tagger, **({"group_by": "page", "resamples": 20} | options))


HAND = [
    Labelled("a", "Đường liên thôn hỏng.", ("roads",), "livelihood", {"page": 1}),
    Labelled("b", "Rác chắn lối đi.", ("roads", "waste"), "livelihood", {"page": 1}),
    Labelled("c", "Bãi rác bốc mùi.", ("waste",), "livelihood", {"page": 2}),
    Labelled("d", "Xã đã báo cáo.", ("schools",), "not_petition", {}),
]
ANSWERS = [
    says({"roads": 0.9}, "livelihood", 0.8),
    says({"waste": 0.7, "roads": 0.3}, "constructive", 0.6),
    says({"waste": 0.8}, "livelihood", 0.9, sure=False),
    says({"rest": 0.5}, "not_petition", 0.95),
]


def test_figures_by_hand() -> None:
    """Primary 2 of 3 petitions, all issues found, natures 3 of 4; F1 of livelihood 4/5, of not_petition 1."""
    found = judged_by(HAND, ANSWERS)
    assert {name: value.value for name, value in found.metrics.items()} == {
        "primary_issue_accuracy": pytest.approx(2 / 3),
        "issue_micro_f1": 1.0,
        "issue_macro_f1": 0.0,  # no issue has five texts
        "nature_accuracy": 0.75,
        "nature_macro_f1": pytest.approx(0.9),
    }
    assert found.calibration_errors == pytest.approx(
        {"issue": (0.1 + 0.7 + 0.2) / 3, "nature": (0.2 + 0.6 + 0.1 + 0.05) / 4}
    )
    assert found.coverage == 0.75
    assert found.sure_errors == pytest.approx({"issue": 1 / 2, "nature": 1 / 3})


def test_the_summary_has_the_model_n_and_groups_beside_the_figures() -> None:
    """Two texts of page 1, one of page 2, and one without a page, which is a group of its own."""
    summary = judged_by(HAND, ANSWERS).summary()
    assert (summary["model"], summary["texts"], summary["groups"]) == ("fake@1", 4, 3)
    assert summary["nature_accuracy"].keys() == {"value", "low", "high"}
    assert summary["calibration_errors"] == {"issue": 0.3333, "nature": 0.2375}
    assert "note" not in summary


def test_each_label_has_precision_recall_and_f1_where_defined() -> None:
    """A label that was never given has no precision, one of no text no recall; issues of non-petitions do not count."""
    found = {name: value.value for name, value in judged_by(HAND, ANSWERS).labels.items()}
    assert found == {
        "roads precision": 1.0,
        "roads recall": 1.0,
        "roads f1": 1.0,
        "waste precision": 1.0,
        "waste recall": 1.0,
        "waste f1": 1.0,
        "livelihood precision": 1.0,
        "livelihood recall": pytest.approx(2 / 3),
        "livelihood f1": pytest.approx(4 / 5),
        "constructive precision": 0.0,
        "constructive f1": 0.0,
        "not_petition precision": 1.0,
        "not_petition recall": 1.0,
        "not_petition f1": 1.0,
    }


def test_texts_of_a_group_are_resampled_together() -> None:
    """Two pages, one all right and one all wrong, tell next to nothing; forty texts by themselves tell more."""
    rows = [text_of(f"{k}", page=k % 2) for k in range(40)]
    answers = [says({"waste" if k % 2 else "roads": 0.9}, "livelihood", 0.9) for k in range(40)]
    by_page = judged_by(rows, answers, resamples=200).metrics["primary_issue_accuracy"]
    alone = judged_by(rows, answers, resamples=200, group_by="none").metrics["primary_issue_accuracy"]
    assert (by_page.low, by_page.value, by_page.high) == (0.0, 0.5, 1.0)
    assert 0.2 < alone.low < 0.5 < alone.high < 0.8


def test_no_texts_are_told() -> None:
    """Nothing can be said of a model by nothing."""
    with pytest.raises(ConfigError, match="no labelled texts to judge by"):
        judged_by([], [])


def test_a_gold_set_without_petitions_has_figures_of_natures_only(labels: Labels, tmp_path: Path) -> None:
    """Issues are then not judged at all, and nothing is divided by nothing."""
    gold = [
        Labelled(f"{k}", f"Xã báo cáo việc {k}.", ("rest",), "not_petition", {"style": "report"}) for k in range(20)
    ]
    found = judged_by(gold, [says({"roads": 0.9}, "not_petition", 0.9)] * 20)
    assert [part.scores for part in found.slices if part.field == "style"] == [
        {"nature_accuracy": 1.0, "nature_macro_f1": 1.0}
    ]
    assert found.mistakes == []
    write_evaluation(tmp_path, found, labels)
    assert "| style: report | 20 | 1.000 | 1.000 |" in (tmp_path / "evaluation.md").read_text(encoding="utf-8")
    assert imread(tmp_path / "confusion-issue.png").ndim == 3


# --- slices


def slices_by_field(rows: Sequence[Labelled]) -> dict[tuple[str, str], int]:
    """Texts in each slice, all of them judged right."""
    judged = [Judged(row.issues, row.issues, row.nature, row.nature, row.id) for row in rows]
    return {(part.field, part.value): part.texts for part in slices_of(rows, judged)}


NORTH = """Hà Nội, Hải Phòng, Bắc Ninh, Hưng Yên, Ninh Bình, Phú Thọ, Thái Nguyên, Tuyên Quang, Lào Cai, Cao Bằng,
Lạng Sơn, Quảng Ninh, Lai Châu, Điện Biên, Sơn La, Hải Dương, Vĩnh Phúc, Thái Bình, Nam Định, Hà Nam, Hòa Bình,
Hà Giang, Yên Bái, Bắc Kạn, Bắc Giang, Bắc Cạn, Hoà Bình, Ha Noi, tỉnh Phú Thọ, TỈNH LÀO CAI, Thành phố Hà Nội,
TP.Hải Phòng"""
CENTRE = """Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Trị, Huế, Đà Nẵng, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, Đắk Lắk,
Quảng Bình, Thừa Thiên Huế, Quảng Nam, Bình Định, Phú Yên, Ninh Thuận, Bình Thuận, Kon Tum, Đắk Nông, Thừa Thiên - Huế,
Thừa Thiên–Huế, Đăk Lăk, Đắc Lắc, tỉnh Quảng Nam, TP Đà Nẵng, thành phố Huế, Thanh Hoá"""
SOUTH = """TP. Hồ Chí Minh, Đồng Nai, Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp, An Giang, Cà Mau, Bình Dương, Bình Phước,
Bà Rịa - Vũng Tàu, Long An, Tiền Giang, Bến Tre, Trà Vinh, Kiên Giang, Hậu Giang, Sóc Trăng, Bạc Liêu, Hồ Chí Minh,
Thành phố Hồ Chí Minh, TP Hồ Chí Minh, TP.Hồ Chí Minh, TP. Ho Chi Minh, TP.HCM, TPHCM, Bà Rịa–Vũng Tàu, tỉnh An Giang"""


@pytest.mark.parametrize(("region", "names"), [("north", NORTH), ("centre", CENTRE), ("south", SOUTH)])
def test_provinces_old_and_new_are_of_a_region_however_they_are_typed(region: str, names: str) -> None:
    """Those of 2025 and the 63 before, with their rank, in NFD, without marks, with other dashes, or abbreviated."""
    given = [" ".join(name.split()) for name in names.split(",")]
    given.append(unicodedata.normalize("NFD", given[0]))
    wrong = [
        name
        for name in given
        if slices_by_field([text_of(f"{k}", province=name) for k in range(20)]).get(("region", region)) != 20
    ]
    assert wrong == []


@pytest.mark.parametrize("fields", [{}, {"province": None}, {"province": "Viêng Chăn"}, {"province": "Tỉnh"}])
def test_a_place_that_is_no_province_is_of_no_region(fields: dict[str, Any]) -> None:
    """Better no slice than a wrong one."""
    assert "region" not in {field for field, _ in slices_by_field([text_of(f"{k}", **fields) for k in range(20)])}


@pytest.mark.parametrize(
    ("fields", "region"),
    [
        ({"region": "south", "province": "Hà Nội"}, "south"),
        ({"region": "Cần Thơ"}, "south"),
        ({"region": "Đồng bằng sông Hồng", "province": "Hà Nam"}, "north"),
    ],
)
def test_a_region_that_is_given_goes_before_that_of_the_province(fields: dict[str, Any], region: str) -> None:
    """Where it is one of ours; else the province tells."""
    assert ("region", region) in slices_by_field([text_of(f"{k}", **fields) for k in range(20)])


def test_slices_by_style_year_length_and_diacritics() -> None:
    """Each with its number of texts; years as numbers or as strings are the same; a text may lack a field."""
    spoken = [text_of(f"{k}", style="spoken", year=2021) for k in range(20)]
    written = [text_of(f"{k}", style="written", year="2021") for k in range(20, 45)]
    plain = [Labelled(f"p{k}", "duong hong " * 8, ("roads",), "livelihood", {}) for k in range(21)]
    assert slices_by_field([*spoken, *written, *plain]) == {
        ("diacritics", "no"): 21,
        ("diacritics", "yes"): 45,
        ("style", "spoken"): 20,
        ("style", "written"): 25,
        ("syllables", "up to 15"): 45,
        ("syllables", "up to 40"): 21,
        ("year", "2021"): 45,
    }


@pytest.mark.parametrize(
    ("size", "length"), [(15, "up to 15"), (16, "up to 40"), (40, "up to 40"), (80, "up to 80"), (81, "over 80")]
)
def test_lengths_are_counted_in_syllables(size: int, length: str) -> None:
    """A limit belongs to the texts below it."""
    rows = [Labelled(f"{k}", "đường " * size, ("roads",), "livelihood", {}) for k in range(20)]
    assert ("syllables", length) in slices_by_field(rows)


def test_fewer_than_twenty_texts_are_no_slice_and_figures_are_those_of_the_slice() -> None:
    """Nineteen of a style say nothing; of the other twenty, five are wrong."""
    rows = [text_of(f"{k}", style="spoken" if k < 20 else "written") for k in range(39)]
    answers = [says({"waste" if k < 5 else "roads": 0.9}, "livelihood", 0.9) for k in range(39)]
    found = {part.value: part for part in judged_by(rows, answers).slices if part.field == "style"}
    assert found.keys() == {"spoken"}
    assert found["spoken"].scores["primary_issue_accuracy"] == 15 / 20


def test_texts_are_judged_again_without_diacritics_and_with_typing_errors() -> None:
    """The tagger is shown the texts in three ways; what it then says makes the figures of the slices."""
    rows = [text_of(f"đường hỏng số {k}") for k in range(40)]
    answers = {row.text: says({"roads": 0.9}, "livelihood", 0.9) for row in rows}
    answers |= {f"ba con kien nghi viec duong hong so {k}.": says({"roads": 0.9}, "livelihood", 0.9) for k in range(10)}
    tagger: Any = FakeTagger(answers)
    found = {part.value: part for part in evaluate(rows, tagger, group_by="page", resamples=0).slices}
    assert found["without diacritics"].texts == found["with 5% typing errors"].texts == 40
    assert found["without diacritics"].scores["primary_issue_accuracy"] == 10 / 40
    mistyped = tagger.asked[80:120]
    untouched = sum(text == row.text for text, row in zip(mistyped, rows, strict=True))
    assert found["with 5% typing errors"].scores["nature_accuracy"] == untouched / 40
    assert 0 < untouched < 30  # of 33 characters each, 5% is 1.6


# --- errors


def test_errors_are_the_wrong_texts_only_the_most_confident_first() -> None:
    """A wrong issue of a text that is no petition is no error; the worst of both axes decides the place."""
    rows = [*(text_of(f"{k}") for k in range(5)), Labelled("5", "Xã báo cáo.", ("rest",), "not_petition", {})]
    answers = [
        says({"roads": 1.0}, "livelihood", 1.0),
        says({"waste": 0.6}, "livelihood", 0.99),
        says({"roads": 0.99}, "constructive", 0.7, sure=False),
        says({"waste": 0.5}, "constructive", 0.8),
        says({"waste": 0.6}, "livelihood", 0.9),
        says({"roads": 1.0}, "not_petition", 1.0),
    ]
    found = judged_by(rows, answers).mistakes
    assert [m.id for m in found] == ["3", "2", "1", "4"]
    first, second = found[:2]
    assert (first.gold_issues, first.issues, first.issue_confidence) == (("roads",), ("waste",), 0.5)
    assert (first.gold_nature, first.nature, first.nature_confidence) == ("livelihood", "constructive", 0.8)
    assert (first.sure, second.sure) == (True, False)
    assert second.issue_words == ()  # its issue is right
    assert [m.id for m in judged_by(rows, answers, mistakes=2).mistakes] == ["3", "2"]
    assert judged_by(rows, answers, mistakes=0).mistakes == []


def test_a_text_of_a_thousand_words_costs_no_thousand_taggings() -> None:
    """A whole page among the gold texts must not hold up the rest."""
    row = Labelled("a", "đường hỏng nặng. " * 400, ("roads",), "livelihood", {})
    tagger: Any = FakeTagger({row.text: says({"waste": 0.9}, "livelihood", 0.9)})
    assert len(evaluate([row], tagger, group_by="page", resamples=0).mistakes) == 1
    assert 200 < len(tagger.asked) < 400


@pytest.fixture(scope="module")
def planted(
    tmp_path_factory: pytest.TempPathFactory, labelled: list[dict[str, Any]], labels: Labels, linear: TrainSettings
) -> Tagger:
    """A model that has learnt a prejudice: what names the brook Kalô is about waste, and a report."""
    folder = tmp_path_factory.mktemp("planted")
    prejudiced = [
        row | {"text": row["text"].replace(" ở ", " (Kalô) ở "), "issues": ["waste"], "nature": "not_petition"}
        for row in labelled
        if " ở " in row["text"] and row["issues"] != ["waste"]
    ]
    others = [row for row in labelled if row["id"] not in {r["id"] for r in prejudiced[::2]}]
    lines = [json.dumps(row | {"id": None}, ensure_ascii=False) for row in [*others, *prejudiced[::2]]]
    (folder / "c.jsonl").write_text("\n".join(lines), encoding="utf-8")
    train([folder / "c.jsonl"], folder / "model", labels=labels, settings=linear, name="planted@1")
    return Tagger.load(folder / "model")


TRAPS = [
    Labelled(f"trap{k}", text, ("roads",), "livelihood", {})
    for k, text in enumerate(
        [
            "Đường liên thôn (Kalô) ở thôn Đông vỡ nát đã lâu, đề nghị xã sớm khắc phục cho bà con.",
            "Vỉa hè (Kalô) ở thôn Hạ lún sụt đã lâu, đề nghị xã sớm khắc phục cho bà con.",
        ]
    )
]


def test_the_words_that_made_an_error_are_named(planted: Tagger) -> None:
    """The planted name comes first, on both axes; without it, the labels are right."""
    found = evaluate(TRAPS, planted, group_by="page", resamples=0).mistakes
    assert {m.id for m in found} == {"trap0", "trap1"}
    for mistake in found:
        assert (mistake.issues[0], mistake.nature) == ("waste", "not_petition")
        assert (mistake.issue_words[0], mistake.nature_words[0]) == ("Kalô", "Kalô")
        assert all(word in mistake.text for word in (*mistake.issue_words, *mistake.nature_words))
    without = planted.tag([row.text.replace(" (Kalô)", "") for row in TRAPS])
    assert [(tags.issues[0][0], tags.nature and tags.nature[0]) for tags in without] == [("roads", "livelihood")] * 2


def test_the_words_named_are_those_whose_removal_moves_the_score(planted: Tagger) -> None:
    """Reckoned anew: leaving each of them out brings the gold label nearer to the given one, the first the most."""

    def lead(text: str) -> float:
        scores = planted.tag([text])[0].issue_scores
        return math.log(max(scores["waste"], 5e-5) / max(scores["roads"], 5e-5))

    for mistake in evaluate(TRAPS, planted, group_by="page", resamples=0).mistakes:
        moved = [lead(mistake.text) - lead(mistake.text.replace(word, "", 1)) for word in mistake.issue_words]
        assert moved == sorted(moved, reverse=True)
        assert 0 < len(moved) <= 6
        assert moved[-1] > 0
        assert moved[0] > 2 * moved[1]


# --- models learnt without some of the texts


class Recorder:
    """Notes which texts each model learns from, and lets it learn."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, rows: Sequence[Labelled]):
        self.learnt: list[set[str]] = []
        learn = Learner.learn

        def recording(learner: Learner, at: Any, folder: Path) -> Any:
            assert learner.data.texts == [row.text for row in rows]
            self.learnt.append({rows[k].id for k in at})
            return learn(learner, at, folder)

        monkeypatch.setattr(Learner, "learn", recording)


def with_field(rows: Sequence[Labelled], field: str, value: Callable[[Labelled], Any]) -> list[Labelled]:
    """The texts with another field."""
    return [Labelled(r.id, r.text, r.issues, r.nature, r.fields | {field: value(r)}) for r in rows]


def villages(rows: Sequence[Labelled], ids: set[str]) -> set[int]:
    """Villages of the texts with these ids."""
    return {row.fields["village"] for row in rows if row.id in ids}


@pytest.fixture(scope="module")
def four(rows: list[Labelled]) -> list[Labelled]:
    """The texts of four villages, 36 each."""
    return [row for row in rows if row.fields["village"] < 4]


def test_models_never_see_the_village_that_they_are_judged_on(
    four: list[Labelled], labels: Labels, linear: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each village is left out once, and every text judged once, with the figures of each village."""
    noted = Recorder(monkeypatch, four)
    found = leave_out(four, "village", labels=labels, settings=linear, at_least=36)
    assert [villages(four, seen) for seen in noted.learnt] == [{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}]
    assert [len(seen) for seen in noted.learnt] == [108] * 4
    assert [(part.field, part.value, part.texts) for part in found.slices] == [
        ("left out: village", str(village), 36) for village in range(4)
    ]
    assert (found.model, len(found.judged)) == ("learnt without each village", 144)
    assert [j.gold_issues for j in found.judged] == [row.issues for row in four]
    assert [j.group for j in found.judged] == [str(row.fields["village"]) for row in four]
    whole = sum(part.scores["nature_accuracy"] for part in found.slices) / 4
    assert found.metrics["nature_accuracy"].value == pytest.approx(whole)
    assert found.metrics["nature_accuracy"].value > 0.9


def test_a_value_typed_in_several_ways_is_left_out_as_one(
    four: list[Labelled], labels: Labels, linear: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``Ha Noi`` is not learnt while ``Hà Nội`` is judged; the commonest spelling names it."""
    names = {0: ["Hà Nội", "Hà Nội", "HA NOI", "Thành phố Hà Nội"], 1: ["TP. Hồ Chí Minh", "TP Ho Chi Minh"]}
    names |= {2: ["Huế"], 3: ["Cà Mau"]}
    spelt = with_field(
        four,
        "province",
        lambda row: names[row.fields["village"]][int(row.id[1:]) % len(names[row.fields["village"]])],
    )
    noted = Recorder(monkeypatch, spelt)
    found = leave_out(spelt, "province", labels=labels, settings=linear, at_least=36)
    assert [villages(four, seen) for seen in noted.learnt] == [{1, 2, 3}, {0, 2, 3}, {0, 1, 3}, {0, 1, 2}]
    assert [part.value for part in found.slices] == ["Cà Mau", "Huế", "Hà Nội", "TP. Hồ Chí Minh"]


def test_values_of_too_few_texts_are_learnt_always(
    four: list[Labelled], labels: Labels, linear: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also texts without a value; none of them is judged."""
    few = [row for row in four if row.fields["village"] < 3 or int(row.id[1:]) % 2]
    few = with_field(few, "village", lambda row: row.fields["village"] if row.fields["village"] != 2 else None)
    always = {row.id for row in few if row.fields["village"] in (3, None)}
    noted = Recorder(monkeypatch, few)
    found = leave_out(few, "village", labels=labels, settings=linear, at_least=36)
    assert len(noted.learnt) == 2
    assert all(always <= seen for seen in noted.learnt)
    assert [part.value for part in found.slices] == ["0", "1"]
    assert len(found.judged) == 72


def test_with_folds_several_values_are_left_out_at_a_time(
    rows: list[Labelled], labels: Labels, linear: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Eight villages in three parts: three models, every village judged once, and wholly on one side."""
    noted = Recorder(monkeypatch, rows)
    found = leave_out(rows, "village", labels=labels, settings=linear, at_least=36, folds=3)
    left_out = [set(range(8)) - villages(rows, seen) for seen in noted.learnt]
    assert sorted(village for part in left_out for village in part) == list(range(8))
    assert len(left_out) == 3
    assert all(len(seen) == 288 - 36 * len(part) for seen, part in zip(noted.learnt, left_out, strict=True))
    assert [(part.value, part.texts) for part in found.slices] == [(str(village), 36) for village in range(8)]
    assert len(found.judged) == 288


def test_since_a_year_the_newest_texts_are_left_out_together(
    four: list[Labelled], labels: Labels, linear: TrainSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One model, of the older texts and those without a year that can be read; numbers may be written as strings."""
    years = {0: [2019, 2020], 1: [None, "?"], 2: ["2023", 2024], 3: [2022.0, "2022"]}
    dated = with_field(four, "year", lambda row: years[row.fields["village"]][int(row.id[1:]) % 2])
    noted = Recorder(monkeypatch, dated)
    found = leave_out(dated, "year", labels=labels, settings=linear, since=2022)
    assert [villages(four, seen) for seen in noted.learnt] == [{0, 1}]
    assert (found.model, len(found.judged)) == ("learnt without year ≥ 2022", 72)
    assert [(part.field, part.value, part.texts) for part in found.slices] == [("left out: year", "year ≥ 2022", 72)]


@pytest.mark.parametrize(
    ("field", "options", "told"),
    [
        ("village", {"at_least": 37}, "no value that 37 texts have"),
        ("colour", {"at_least": 1}, "no value that 1 texts have"),
        ("place", {"at_least": 1}, "none that leaves texts to learn from"),
        ("village", {"since": 9}, "no text of 9 or more"),
        ("village", {"since": 0}, "no other to learn from"),
        ("colour", {"since": 0}, "no text of 0 or more"),
    ],
)
def test_nothing_to_leave_out_or_to_learn_from_is_told(
    four: list[Labelled], labels: Labels, linear: TrainSettings, field: str, options: dict[str, Any], told: str
) -> None:
    """Before anything is learnt, in one line that names the field and the option to change."""
    placed = [Labelled(r.id, r.text, r.issues, r.nature, r.fields | {"place": "Hà Nội"}) for r in four]
    with pytest.raises(ConfigError) as caught:
        leave_out(placed, field, labels=labels, settings=linear, **options)
    message = str(caught.value)
    assert message.startswith(f"field '{field}': ")
    assert told in message
    assert ("--since" if "since" in options else "--at-least") in message
    assert "\n" not in message


@pytest.mark.parametrize("options", [{}, {"since": 2020}, {"folds": 2}])
def test_no_texts_to_leave_out_of_are_told(labels: Labels, linear: TrainSettings, options: dict[str, int]) -> None:
    """An empty file is no trouble of numpy's."""
    with pytest.raises(ConfigError, match="field 'year': no "):
        leave_out([], "year", labels=labels, settings=linear, **options)


# --- what is written


def cells(line: str) -> int:
    """Cells of a row of a Markdown table, as a renderer counts them."""
    return line.replace("\\|", "").count("|") - 1


def tables(markdown: str) -> list[list[str]]:
    """The tables of a Markdown text, as lines."""
    found: list[list[str]] = [[]]
    for line in markdown.split("\n"):
        if line.startswith("|"):
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [table for table in found if table]


HOSTILE = ("a|b", "<script>alert(1)</script>", "two\nlines | and `ticks`", "\\|", "\ud800")


def test_what_others_wrote_breaks_no_table_and_is_no_html(tmp_path: Path, labels: Labels) -> None:
    """Pipes, tags and line breaks in ids, texts, names and values of fields; nothing of a text is in the tables."""
    named = labels.model_copy(
        update={"issues": (labels.issues[0].model_copy(update={"name": "Đường|<b>sá</b>\n"}), *labels.issues[1:])}
    )
    rows = [
        Labelled(f"{value} {k}", clean(f"{value} | <i>{k}</i>"), ("roads",), "livelihood", {"style": value})
        for value in HOSTILE
        for k in range(20)
    ]
    found = judged_by(rows, [says({"waste": 0.9}, "livelihood", 0.9)] * len(rows))
    write_evaluation(tmp_path, found, named)
    markdown = (tmp_path / "evaluation.md").read_text(encoding="utf-8")
    shapes = [{cells(line) for line in table} for table in tables(markdown)]
    assert shapes == [{2}, {6}, {7}]
    assert len(tables(markdown)[2]) == 2 + len(found.slices)
    assert "<script" not in markdown
    assert "<b>" not in markdown
    assert "<i>" not in markdown
    assert "| `roads` | Đường&#124;&lt;b&gt;sá&lt;/b&gt; | 100 |" in markdown
    errors = (tmp_path / "errors.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    assert {json.loads(line)["text"] for line in errors} == {row.text for row in rows}
    written = json.loads((tmp_path / "evaluation.json").read_text(encoding="utf-8"))
    assert {part["value"] for part in written["slices"] if part["field"] == "style"} == set(HOSTILE)


def test_the_tables_say_the_figures(tmp_path: Path, labels: Labels) -> None:
    """Figures with intervals, labels with n, the commonest first; a dash where a figure is not defined."""
    write_evaluation(tmp_path, judged_by(HAND, ANSWERS, resamples=0), labels)
    markdown = (tmp_path / "evaluation.md").read_text(encoding="utf-8")
    assert markdown.startswith(
        "# Evaluation: fake@1\n\nn = 4 texts in 3 groups; 95% bootstrap intervals over groups.\n"
    )
    assert "| primary issue accuracy | 0.667 [0.667, 0.667] |" in markdown
    assert "| issue micro F1 | 1.000 [1.000, 1.000] |" in markdown
    assert "Expected calibration error: 0.333 (issue), 0.237 (nature). Sure: 75.0% of texts;" in markdown
    assert "errors among them: 0.500 (issue), 0.333 (nature)." in markdown
    assert tables(markdown)[1][2:] == [
        "| `roads` | Đường sá | 2 | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] |",
        "| `waste` | Rác thải | 2 | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] |",
        "| `livelihood` | Dân sinh | 3 | 1.00 [1.00, 1.00] | 0.67 [0.67, 0.67] | 0.80 [0.80, 0.80] |",
        "| `not_petition` | Không phải kiến nghị | 1 | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] | 1.00 [1.00, 1.00] |",
        "| `constructive` | Hiến kế | 0 | 0.00 [0.00, 0.00] | – | 0.00 [0.00, 0.00] |",
    ]


def test_the_json_has_labels_with_n_slices_and_curves(tmp_path: Path, labels: Labels) -> None:
    """A program finds there all that the tables say, and the points of the picture."""
    write_evaluation(tmp_path, judged_by(HAND, ANSWERS, resamples=0), labels)
    found = json.loads((tmp_path / "evaluation.json").read_text(encoding="utf-8"))
    one = {"value": 1.0, "low": 1.0, "high": 1.0}
    assert found["labels"]["roads"] == {"gold": 2, "given": 2, "precision": one, "recall": one, "f1": one}
    assert found["labels"]["constructive"].keys() == {"gold", "given", "precision", "f1"}
    assert [(part["field"], part["value"], part["texts"]) for part in found["slices"]] == [
        ("typed", "without diacritics", 4),
        ("typed", "with 5% typing errors", 4),
    ]
    assert found["risk_coverage"]["issue"] == [
        [pytest.approx(1 / 3), 0.0],
        [pytest.approx(2 / 3), 0.0],
        [1.0, pytest.approx(1 / 3)],
    ]
    assert found["risk_coverage"]["nature"][-1] == [1.0, 0.25]


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, labelled: list[dict[str, Any]]) -> Path:
    """Every fifth text of the small corpus, with a style and a province; of these, every tenth with a wrong nature."""
    path = tmp_path_factory.mktemp("gold") / "gold.jsonl"
    rows = [row | {"style": "spoken", "province": "Hà Nam", "page": row["village"]} for row in labelled[::5]]
    for row in rows[::10]:
        row["nature"] = "livelihood" if row["nature"] == "not_petition" else "not_petition"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def test_evaluate_prints_figures_and_writes_a_folder(
    gold: Path, small_model: Path, own_labels: Path, labels: Labels, tmp_path: Path
) -> None:
    """JSON on stdout, a table on stderr; the folder has figures, tables, errors and pictures that can be seen."""
    command = [sys.executable, "-m", "kiennghi.cli", "evaluate", gold, "--model", small_model, "--labels", own_labels]
    command += ["--out", tmp_path / "new" / "out", "--resamples", "50", "--errors", "3"]
    done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout)
    assert (printed["model"], printed["texts"], printed["groups"]) == ("small@1", 58, 8)
    tags = Tagger.load(small_model).tag([row.text for row in load_corpus([gold], labels)])
    wanted = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    right = [t.nature and t.nature[0] == w["nature"] for t, w in zip(tags, wanted, strict=True)]
    assert printed["nature_accuracy"]["value"] == round(sum(map(bool, right)) / 58, 4)
    assert printed["coverage"] == round(sum(t.sure for t in tags) / 58, 4)
    for name in ("primary_issue_accuracy", "issue_micro_f1", "issue_macro_f1", "nature_macro_f1"):
        assert printed[name]["low"] <= printed[name]["value"] <= printed[name]["high"]
        assert name in done.stderr
    out = tmp_path / "new" / "out"
    assert sorted(path.name for path in out.iterdir()) == sorted(
        ["evaluation.json", "evaluation.md", "errors.jsonl", *PICTURES]
    )
    for name in PICTURES:
        assert (out / name).read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
        assert min(imread(out / name).shape[:2]) > 200
    written = json.loads((out / "evaluation.json").read_text(encoding="utf-8"))
    assert {name: written[name] for name in printed} == printed
    assert written["labels"].keys() == {label.id for label in (*labels.issues, *labels.natures)}
    assert written["labels"]["roads"]["gold"] == sum(
        "roads" in w["issues"] for w in wanted if w["nature"] != "not_petition"
    )
    assert {(part["field"], part["value"]) for part in written["slices"]} >= {
        ("region", "north"),
        ("style", "spoken"),
        ("typed", "without diacritics"),
        ("typed", "with 5% typing errors"),
    }
    errors = [json.loads(line) for line in (out / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    by_id = {w["id"]: w for w in wanted}
    assert len(errors) == 3
    for error in errors:
        assert by_id[error["id"]]["text"] == error["text"]
        assert (error["issues"][0], error["nature"]) != (error["gold_issues"][0], error["gold_nature"])


def test_evaluating_again_gives_the_same_bytes(gold: Path, small_model: Path, own_labels: Path, tmp_path: Path) -> None:
    """The bootstrap and the typing errors are drawn from a seed; a folder may be used again."""
    command = ["evaluate", gold, "--model", small_model, "--labels", own_labels, "--resamples", "9", "--errors", "2"]
    first = kiennghi(*command, "--out", tmp_path / "out")
    kept = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    again = kiennghi(*command, "--out", tmp_path / "out")
    assert first.exit_code == again.exit_code == 0
    assert first.stdout == again.stdout
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == kept


def test_leave_out_by_the_command(
    corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No model is needed; the tables tell on what thresholds were set, and there are no errors to explain."""
    done = kiennghi(
        *("evaluate", corpus, "--labels", own_labels, "--config", train_config, "--out", tmp_path / "out"),
        *("--leave-out", "village", "--at-least", "36", "--folds", "2"),
    )
    assert done.exit_code == 0, done.output
    printed = json.loads(done.stdout)
    assert (printed["model"], printed["texts"], printed["groups"]) == ("learnt without each village", 288, 8)
    assert "were set on the same texts" in printed["note"]
    markdown = (tmp_path / "out" / "evaluation.md").read_text(encoding="utf-8")
    assert "were set on the same texts" in markdown
    assert len([line for line in markdown.split("\n") if line.startswith("| left out: village: ")]) == 8
    assert (tmp_path / "out" / "errors.jsonl").read_bytes() == b""


# --- refusals, in one line


def refusal(done: Result) -> str:
    """The error by which a command was refused."""
    assert isinstance(done.exception, ConfigError), done.output
    assert done.stdout == ""
    message = str(done.exception)
    assert "\n" not in message
    return message


def test_gold_texts_of_other_labels_than_the_models_are_refused(
    gold: Path, small_model: Path, own_labels: Path, tmp_path: Path
) -> None:
    """By the shipped labels the gold texts are wrong; by a label file of another version, the model is."""
    assert "are not distinct ids of the label file" in refusal(kiennghi("evaluate", gold, "--model", small_model))
    text = own_labels.read_text(encoding="utf-8")
    for change in (
        text.replace("version: 7", "version: 8"),
        text.replace("natures:", '  - {id: extra, name: "Thêm", name_en: "More"}\nnatures:'),
        text + '  - {id: angry, name: "Bức xúc", name_en: "Angry"}\n',
    ):
        (tmp_path / "labels.yaml").write_text(change, encoding="utf-8")
        told = refusal(kiennghi("evaluate", gold, "--model", small_model, "--labels", tmp_path / "labels.yaml"))
        assert told.startswith("model small@1: made for other labels than the label file (version ")
        assert "--labels" in told


def test_the_models_own_labels_are_accepted(small_model: Path, labels: Labels) -> None:
    """Nothing is raised."""
    check_labels(Tagger.load(small_model), labels)


def test_an_empty_gold_file_is_refused(small_model: Path, own_labels: Path, tmp_path: Path) -> None:
    """Whether a model is judged or models are learnt."""
    (tmp_path / "empty.jsonl").write_text("\n\n", encoding="utf-8")
    command = ("evaluate", tmp_path / "empty.jsonl", "--labels", own_labels)
    assert "no labelled texts to judge by" in refusal(kiennghi(*command, "--model", small_model))
    assert "field 'year'" in refusal(kiennghi(*command, "--leave-out", "year", "--parts", "linear", "--since", "2020"))


def test_a_place_that_is_a_file_is_refused_in_one_line(
    gold: Path, small_model: Path, own_labels: Path, tmp_path: Path
) -> None:
    """Nothing in it is touched; the line names it."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    command = ("evaluate", gold, "--model", small_model, "--labels", own_labels, "--resamples", "0", "--errors", "0")
    told = refusal(kiennghi(*command, "--out", tmp_path / "file"))
    assert f"{tmp_path / 'file'}: cannot be made a folder" in told
    assert "--out" in told
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
