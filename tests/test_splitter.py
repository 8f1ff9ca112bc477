"""The learned splitter: units, the sequence model, its training, and what it adds to the rules."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiennghi import compose, markup
from kiennghi.config import load_settings, load_splitter_settings
from kiennghi.errors import InputError, ModelError
from kiennghi.records import Block, Minutes
from kiennghi.split import split_minutes
from kiennghi.split.layout import elements
from kiennghi.split.model import LABELS, Labelling, SequenceModel, SplitterConfig, load_splitter, save_splitter
from kiennghi.split.units import units_of

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = load_settings()
RULES = load_settings(split={"model": None}).split
CONFIG = SplitterConfig(format=1, name="test@1", labels=LABELS, sure=0.8)


def minutes_of(text: str, kind: str = "docx") -> Minutes:
    """Minutes of which each line is a paragraph; lines of ``a | b`` are rows of one table."""
    blocks, at, row = [], 0, 0
    for line in text.split("\n"):
        if " | " in line:
            cell_at = at
            for column, cell in enumerate(line.split(" | ")):
                if cell.strip():
                    blocks.append(Block(cell_at, cell_at + len(cell), "cell", table=0, row=row, column=column))
                cell_at += len(cell) + 3
            row += 1
        elif line:
            blocks.append(Block(at, at + len(line)))
        at += len(line) + 1
    return Minutes("m-1", "m.docx", "", kind, text, tuple(blocks))


class Told(SequenceModel):
    """A model that labels each unit by the letter that a table gives for the words it begins with."""

    def __init__(self, text: str, starts: dict[str, str]):
        super().__init__(CONFIG, [], np.zeros((0, 6), np.float32), np.zeros((6, 6), np.float32))
        self.minutes, self.starts = minutes_of(text), starts

    def label(self, features: Sequence[Sequence[str]]) -> Labelling:
        """Look the first words of each unit up."""
        words = [tuple(f[3:] for f in names if f[:3] in ("w0=", "w1=")) for names in features]
        labels = [self.starts.get(" ".join(w), "P") for w in words]
        sure = np.full((len(labels), 6), 0.01)
        for i, label in enumerate(labels):
            sure[i, LABELS.index(label)] = 0.95
        return Labelling(tuple(labels), sure)


# --- units ---


def test_units_are_cut_where_anything_may_begin() -> None:
    """At sentences, colons, semicolons, ordinals, and before verbs of asking after a comma."""
    text = "Ông An (tổ 3): tôi có hai ý: Thứ nhất, cống tắc, đề nghị nạo vét; thứ hai, đèn hỏng. Xin hết."
    minutes = minutes_of(text)
    units = units_of(text, elements(minutes), [], wrapped=False)
    assert [text[u.start : u.end] for u in units] == [
        *(
            "Ông An",
            "(tổ 3):",
            "tôi có hai ý:",
            "Thứ nhất,",
            "cống tắc,",
            "đề nghị nạo vét;",
            "thứ hai,",
            "đèn hỏng.",
            "Xin hết.",
        ),
    ]


def test_edges_that_the_rules_saw_cut_units() -> None:
    """So that the model can say at least what the rules say."""
    text = "Về việc làm cầu của ông An."
    units = units_of(text, elements(minutes_of(text)), [8], wrapped=False)
    assert [text[u.start : u.end] for u in units] == ["Về việc", "làm cầu của ông An."]


def test_cells_tell_their_column_and_run_together_paragraphs_are_cut() -> None:
    """Role of the column by its header; a capital after a small letter in a cell may begin another petition."""
    text = "STT | Nội dung kiến nghị | Trả lời\n1 | Đường làng tối Xin làm gờ giảm tốc | Đã lắp"
    units = units_of(text, elements(minutes_of(text)), [], wrapped=False)
    told = [(text[u.start : u.end], u.place.column) for u in units if u.place.row == 1]
    assert told == [
        ("Đường làng tối", "ask"),
        ("Xin làm gờ giảm tốc", "ask"),
        ("Đã lắp", "answer"),
    ]


# --- the model ---


def test_labels_and_probabilities_are_those_of_all_paths() -> None:
    """Viterbi and forward-backward against a sum over every path of a short sequence."""
    rng = np.random.default_rng(5)
    state, transition = rng.normal(size=(4, 6)).astype(np.float32), rng.normal(size=(6, 6)).astype(np.float32)
    model = SequenceModel(CONFIG, ["a", "b", "c", "d"], state, transition)
    sequence = [["a", "b"], ["c", "unknown"], ["d", "a", "a"]]
    scores = [state[0] + state[1], state[2], state[3] + 2 * state[0]]
    weights = {
        path: np.exp(
            sum(scores[i][k] for i, k in enumerate(path)) + sum(transition[a, b] for a, b in itertools.pairwise(path))
        )
        for path in itertools.product(range(6), repeat=3)
    }
    found = model.label(sequence)
    assert found.labels == tuple(LABELS[k] for k in max(weights, key=weights.__getitem__))
    total = sum(weights.values())
    for i in range(3):
        for k in range(6):
            expected = sum(w for path, w in weights.items() if path[i] == k) / total
            assert found.probability(i, LABELS[k]) == pytest.approx(expected, rel=1e-5)


def test_nothing_to_label_gives_no_labels() -> None:
    """An empty document."""
    model = SequenceModel(CONFIG, [], np.zeros((0, 6), np.float32), np.zeros((6, 6), np.float32))
    assert model.label([]).labels == ()


def test_a_saved_model_says_the_same(tmp_path: Path) -> None:
    """Weights, features and bound come back from the folder, which holds no pickle."""
    state = np.arange(12, dtype=np.float32).reshape(2, 6)
    save_splitter(tmp_path / "m", CONFIG, ["x", "y"], state, np.zeros((6, 6), np.float32))
    model = load_splitter(tmp_path / "m")
    assert model.config == CONFIG
    assert model.label([["x"], ["y"]]).labels == ("P", "P")
    assert sorted(p.name for p in (tmp_path / "m").iterdir()) == ["config.json", "features.json", "weights.safetensors"]


@pytest.mark.parametrize("damage", ["config.json", "features.json", "weights.safetensors", "rows"])
def test_a_damaged_folder_is_refused_by_name(tmp_path: Path, damage: str) -> None:
    """The error names the folder and what to do."""
    save_splitter(tmp_path, CONFIG, ["x"], np.zeros((1, 6), np.float32), np.zeros((6, 6), np.float32))
    if damage == "rows":
        (tmp_path / "features.json").write_text('["x", "y"]', encoding="utf-8")
    else:
        (tmp_path / damage).write_bytes(b"{")
    load_splitter.cache_clear()
    with pytest.raises(ModelError, match=r"train it again"):
        load_splitter(tmp_path)


# --- the cut ---


def test_the_model_decides_and_the_rules_name_the_speaker() -> None:
    """Petitions are the model's, with the probability of their borders; the speaker is the rules'."""
    text = (
        "II. Ý KIẾN\n1. Ông Trần Văn Hải (thôn Đông): Cống tắc hai năm, đề nghị nạo vét. Chợ xuống cấp, bà con lo lắng."
    )
    found = split_minutes(
        minutes_of(text),
        settings=RULES,
        model=Told(text, {"cong tac": "B", "de nghi": "I", "cho xuong": "B", "lo lang": "I"}),
    )
    assert [(p.text, p.speaker.name, p.cut_sure, p.cut_score) for p in found.petitions if p.speaker] == [
        ("Cống tắc hai năm, đề nghị nạo vét", "Trần Văn Hải", True, 0.95),
        ("Chợ xuống cấp, bà con lo lắng", "Trần Văn Hải", True, 0.95),
    ]
    assert sum(found.characters().values()) == len(text)


def test_an_unsure_cut_is_marked() -> None:
    """Below the bound of the settings."""
    text = "II. Ý KIẾN\n1. Ông Trần Văn Hải (thôn Đông): Cống tắc hai năm, đề nghị nạo vét."
    strict = load_settings(split={"model": None, "sure": 0.96}).split
    found = split_minutes(minutes_of(text), settings=strict, model=Told(text, {"cong tac": "B", "de nghi": "I"}))
    assert [p.cut_sure for p in found.petitions] == [False]


def test_the_rules_alone_cannot_tell_whether_a_cut_is_sure() -> None:
    """Null, not true."""
    text = "II. Ý KIẾN\n1. Ông Trần Văn Hải (thôn Đông): Cống tắc hai năm, đề nghị nạo vét."
    assert [p.cut_sure for p in split_minutes(minutes_of(text), settings=RULES).petitions] == [None]


def test_an_answer_before_its_petition_in_a_row_is_its_answer() -> None:
    """Tables whose column of answers stands first."""
    text = (
        "Mã | UBND trả lời | Ai nêu gì\nA1 | Đã thay mười bóng đèn | Đường bao biển tối om từ Tết\n"
        "A2 | Tháng sau làm cống | Khu tự xây ngập mỗi trận mưa"
    )
    starts = {"da thay": "A", "thang sau": "A", "duong bao": "B", "bien toi": "I", "khu tu": "B"}
    found = split_minutes(minutes_of(text), settings=RULES, model=Told(text, starts))
    assert [(p.text, p.answer.text if p.answer else None) for p in found.petitions] == [
        ("Đường bao biển tối om từ Tết", "Đã thay mười bóng đèn"),
        ("Khu tự xây ngập mỗi trận mưa", "Tháng sau làm cống"),
    ]


def test_what_is_no_text_is_left_to_the_rules() -> None:
    """A long list of numbers has more units than a model could make sense of."""
    text = "\n".join("1" for _ in range(3000))
    found = split_minutes(minutes_of(text, "txt"), settings=SETTINGS.split)
    assert found.petitions == ()
    assert sum(found.characters().values()) == len(text)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "II. Ý KIẾN CỦA NHÂN DÂN",
                "Ông Trần Văn Hải (thôn Đông): Đường hỏng, đề nghị sửa; đèn tối. Còn rác thì chưa ai dọn.",
                "Trả lời: Sẽ sửa trong tháng 6.",
                "1 | Đề nghị sửa cống | Đã sửa",
                "Về đề nghị của ông A sửa cầu: giao xã làm trước 30/6.",
                "",
            ]
        )
        | st.text(max_size=50),
        max_size=15,
    ),
    st.sampled_from(["txt", "docx", "pdf", "html"]),
)
def test_every_character_is_in_one_bucket_with_the_model(lines: list[str], kind: str) -> None:
    """Whatever the lines: segments cover the text, petitions are apart and are what stands at their offsets."""
    text = "\n".join(line.replace("\r", " ").replace("\n", " ").replace("\x1c", " ") for line in lines)
    found = split_minutes(minutes_of(text, kind), settings=SETTINGS.split)
    at = 0
    for segment in found.segments:
        assert segment.start == at < segment.end
        at = segment.end
    assert at == len(text)
    at = 0
    for petition in found.petitions:
        assert at <= petition.start < petition.end
        assert text[petition.start : petition.end] == petition.text
        at = petition.end


@pytest.mark.parametrize(
    "piece", ["a ", "Ông A, ", "đề nghị ", "xã A ", "thứ nhất, ", "1\n", "Về đề nghị của ông A ", "A: "]
)
def test_no_text_takes_long_with_the_model(piece: str) -> None:
    """A hundred kilobytes of one thing repeated are split in seconds."""
    began = time.perf_counter()
    split_minutes(minutes_of(piece * (100_000 // len(piece)), "txt"), settings=SETTINGS.split)
    assert time.perf_counter() - began < 10


def test_the_shipped_model_knows_what_it_learnt() -> None:
    """On minutes that it has seen, as a structured file: the weights, features and code belong together."""
    hits = wanted = given_ = 0
    for name in ("A01", "A06", "B02", "N01", "S05"):
        gold, blocks = markup.as_read(markup.parse(ROOT / "data" / "minutes" / f"{name}.mm")[1])
        minutes = Minutes("m", "m.docx", "", "docx", "".join(gold.parts), tuple(blocks))
        spans = [(p.start, p.end) for p in split_minutes(minutes, settings=SETTINGS.split).petitions]
        gold_spans = [(p["start"], p["end"]) for p in gold.petitions.values()]
        hits += sum(
            any(min(e, t) - max(s, b) >= 0.8 * (max(e, t) - min(s, b)) for b, t in spans) for s, e in gold_spans
        )
        wanted, given_ = wanted + len(gold_spans), given_ + len(spans)
    assert 2 * hits / (wanted + given_) >= 0.85


# --- markup ---

MARKED = """@id X1
@layout table
@place xã An Hòa
@wrap 30
@page 3 BIÊN BẢN
---
1. Ông An nói: [K1|An|tổ 3|transport|livelihood]đường hỏng nặng, mưa là ngập, đề nghị xã sớm sửa chữa cho dân[/K1].
Trả lời: [A1|in_progress|2024-06-30]sẽ sửa trước 30/6[/A1].
|| STT || Nội dung || Nơi
|| 1 || [K2|-|-|culture|livelihood]sân chơi hỏng cả rồi[/K2]<br>không có gì thêm || tổ 1
|| 2 || [N]nhất trí với báo cáo này[/N] || ^^
"""


def test_wraps_and_pages_of_the_text_form_keep_the_spans() -> None:
    """Line breaks, page numbers and running heads come in by construction; spans still hold the words."""
    meta, lines = markup.parse_text(MARKED)
    gold = markup.to_text(meta, lines)
    text = "".join(gold.parts)
    first = gold.petitions["1"]
    assert "BIÊN BẢN" in text
    assert max(map(len, text.split("\n"))) <= 60
    words = text[first["start"] : first["end"]].replace("- 1 -", "").replace("BIÊN BẢN", "").split()
    assert " ".join(words) == "đường hỏng nặng, mưa là ngập, đề nghị xã sớm sửa chữa cho dân"
    assert text[slice(*gold.answers["1"])].replace("\n", " ") == "sẽ sửa trước 30/6"
    assert gold.outcomes["1"] == ("in_progress", "2024-06-30")


def test_the_structured_form_has_cells_without_the_merged_ones() -> None:
    """Rows, columns and paragraphs of cells as the reader of a Word file gives them."""
    _, lines = markup.parse_text(MARKED)
    gold, blocks = markup.as_read(lines)
    text = "".join(gold.parts)
    cells = [(b.row, b.column, text[b.start : b.end]) for b in blocks if b.kind == "cell"]
    assert cells[3:] == [
        (1, 0, "1"),
        (1, 1, "sân chơi hỏng cả rồi"),
        (1, 1, "không có gì thêm"),
        (1, 2, "tổ 1"),
        (2, 0, "2"),
        (2, 1, "nhất trí với báo cáo này"),
    ]


# --- composed minutes and training ---


@pytest.fixture(scope="module")
def words() -> compose.Words:
    """A few words to compose from."""
    rows: list[dict[str, object]] = [
        {
            "text": "Cử tri xã An Hòa: Cống tắc hai năm, đề nghị nạo vét trước mùa mưa.",
            "nature": "livelihood",
            "style": "written",
        },
        {"text": "Dạ thưa các bác, rác đầu ngõ cả tuần chưa ai dọn.", "nature": "livelihood", "style": "spoken"},
        {"text": "Bà con rất phấn khởi, xin cảm ơn huyện.", "nature": "not_petition", "style": "spoken"},
    ]
    return compose.words_from(rows, [markup.parse_text(MARKED)])


def test_composing_takes_the_matter_of_petitions_only(words: compose.Words) -> None:
    """Whom a petition comes from, greetings and final punctuation stay out of the span."""
    assert words.petitions == ["Cống tắc hai năm, đề nghị nạo vét trước mùa mưa", "rác đầu ngõ cả tuần chưa ai dọn"]
    assert words.answers == ["sẽ sửa trước 30/6"]


def test_composed_minutes_are_well_formed_and_the_same_for_a_seed(words: compose.Words) -> None:
    """Every mark is closed, every petition holds one of the texts (but for fillers and spoilt letters)."""
    made = compose.composed(words, count=60, seed=3)
    assert made == compose.composed(words, count=60, seed=3)
    assert made != compose.composed(words, count=60, seed=4)
    for text in made:
        meta, lines = markup.parse_text(text)
        gold = markup.to_text(meta, lines)
        assert not gold.open
        assert gold.petitions
        assert all(p["start"] < p["end"] for p in gold.petitions.values())


def test_the_bound_of_sure_cuts_keeps_errors_below_the_wanted_share() -> None:
    """The lowest probability from which no more than the share is wrong; ties are kept together."""
    pytest.importorskip("pycrfsuite")
    from kiennghi.fit_splitter import sure_bound  # noqa: PLC0415

    cuts = [(0.9, True), (0.8, True), (0.7, True), (0.6, False), (0.6, True), (0.5, False), (0.4, False)]
    assert sure_bound(cuts, error=0.25) == 0.6
    assert sure_bound(cuts, error=0.1) == 0.7
    assert sure_bound([(0.9, False)], error=0.1) == 1.0


def test_training_writes_a_folder_that_splits(tmp_path: Path) -> None:
    """From marked-up minutes to a model that finds their petitions, with a card; the same for the same seed."""
    pytest.importorskip("pycrfsuite")
    from kiennghi.fit_splitter import train_splitter  # noqa: PLC0415

    source = tmp_path / "minutes"
    source.mkdir()
    for name in ("N01", "N06", "S03"):
        (source / f"{name}.mm").write_bytes((ROOT / "data" / "minutes" / f"{name}.mm").read_bytes())
    rows = (ROOT / "data" / "petitions" / "petitions.jsonl").read_text(encoding="utf-8").splitlines()[:80]
    (tmp_path / "p.jsonl").write_text("\n".join(rows), encoding="utf-8")
    small = load_splitter_settings(composed=3, iterations=30)
    for out in ("a", "b"):
        made = train_splitter(
            [source], tmp_path / "p.jsonl", tmp_path / out, name="t@1", settings=small, read=SETTINGS.read
        )
    assert (made.minutes, made.composed) == (3, 3)
    for name in ("config.json", "features.json", "weights.safetensors"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert "leave one family out" not in (tmp_path / "a" / "README.md").read_text(encoding="utf-8").lower()
    _, lines = markup.parse(source / "N06.mm")
    gold, blocks = markup.as_read(lines)
    minutes = Minutes("m", "m.docx", "", "docx", "".join(gold.parts), tuple(blocks))
    found = split_minutes(minutes, settings=RULES, model=load_splitter(tmp_path / "a"))
    wanted = {(p["start"], p["end"]) for p in gold.petitions.values()}
    assert len(wanted & {(p.start, p.end) for p in found.petitions}) > 0.8 * len(wanted)


def test_training_without_minutes_says_what_is_missing(tmp_path: Path) -> None:
    """An empty folder, and a file that is no markup."""
    pytest.importorskip("pycrfsuite")
    from kiennghi.fit_splitter import train_splitter  # noqa: PLC0415

    shipped = load_splitter_settings()
    with pytest.raises(InputError, match=r"no \.mm files"):
        train_splitter([tmp_path], tmp_path / "p", tmp_path / "o", name="t@1", settings=shipped, read=SETTINGS.read)
    (tmp_path / "a.mm").write_text("@id a\n---\nx\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"no @layout"):
        train_splitter([tmp_path], tmp_path / "p", tmp_path / "o", name="t@1", settings=shipped, read=SETTINGS.read)


def test_the_shipped_model_explains_itself() -> None:
    """A card with the table of left-out families, and a bound that is a probability."""
    folder = ROOT / "models" / "splitter"
    assert "leave one family out" in (folder / "README.md").read_text(encoding="utf-8").lower()
    assert 0 < json.loads((folder / "config.json").read_text(encoding="utf-8"))["sure"] < 1
