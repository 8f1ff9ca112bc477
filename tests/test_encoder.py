"""Encoder: fine-tuned from any base, exported, run without torch; the same scores for the same text, nothing cut.

The bases are tiny and made here: one like multilingual E5 (BERT with a fast tokeniser), one like PhoBERT (RoBERTa with
``vocab.txt`` and ``bpe.codes`` over segmented words).
"""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers, processors, trainers

from kiennghi.config import TrainSettings, load_labels, load_train_settings
from kiennghi.corpus import load_corpus
from kiennghi.errors import ConfigError, KiennghiError, ModelError
from kiennghi.learn import Arrays, Learner, to_arrays
from kiennghi.records import Tags
from kiennghi.tag import Tagger, fingerprint
from kiennghi.tag.encoder import FILES, EncoderInput, EncoderModel, Pieces, prepare, windows

PLAIN = "Đường liên thôn ở thôn Hoà Đông vỡ nát đã lâu, đề nghị xã sớm khắc phục cho bà con."
LABELS = (4, 3)
UNSEEN = 6  # village from which texts are held out
BEGIN, PAD, END, UNKNOWN = SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
SMALL = {"hidden_size": 32, "num_attention_heads": 2, "intermediate_size": 64}


@dataclass(frozen=True)
class Made:
    """A trained model with all that it was made of and with; ``fitted`` are its encoders before export, in order."""

    folder: Path
    base: Path
    settings: TrainSettings
    cache: Path
    fitted: list[Any]
    calls: list[tuple[Any, ...]]

    @property
    def encoder(self) -> EncoderModel:
        """The encoder alone, loaded."""
        return EncoderModel.load(self.folder, self.fitted[-1].pieces.input, labels=LABELS)


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """Nets this small are learnt faster by one thread than by several that wait for each other."""
    import torch  # noqa: PLC0415 (seconds)

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory, labelled: list[dict[str, Any]]) -> Path:
    """The texts to learn from, as a file."""
    path = tmp_path_factory.mktemp("seen") / "corpus.jsonl"
    rows = [row for row in labelled if row["village"] < UNSEEN]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def unseen(labelled: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The texts of the other villages."""
    return [row for row in labelled if row["village"] >= UNSEEN]


def fast_tokenizer(texts: list[str]) -> Tokenizer:
    """A tokeniser of some 400 pieces, learnt from texts."""
    tokenizer = Tokenizer(models.BPE(unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    trainer = trainers.BpeTrainer(vocab_size=400, special_tokens=list(SPECIAL), show_progress=False)
    tokenizer.train_from_iterator([prepare(text, EncoderInput()) for text in texts], trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def save_fast(tokenizer: Tokenizer, folder: Path) -> None:
    """The tokeniser as Hugging Face folders have it."""
    from transformers import PreTrainedTokenizerFast  # noqa: PLC0415 (seconds)

    names = {"bos_token": BEGIN, "eos_token": END, "pad_token": PAD, "unk_token": UNKNOWN}
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, **names).save_pretrained(folder)


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory, labelled: list[dict[str, Any]]) -> Path:
    """A tiny base like multilingual E5."""
    import torch  # noqa: PLC0415 (seconds)
    from transformers import BertConfig, BertModel  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("base") / "bert"
    tokenizer = fast_tokenizer([row["text"] for row in labelled if row["village"] < UNSEEN])
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=tokenizer.get_vocab_size(), max_position_embeddings=64, pad_token_id=1, num_hidden_layers=2, **SMALL
    )
    BertModel(config).save_pretrained(folder)
    save_fast(tokenizer, folder)
    return folder


def learn_merges(words: Counter[str], wanted: int) -> tuple[list[tuple[str, str]], Counter[str]]:
    """Byte-pair merges as subword-nmt learns them; and the pieces that the words are in at the end, ``@@`` inside."""
    split = {word: [*word[:-1], f"{word[-1]}</w>"] for word in words}
    merges: list[tuple[str, str]] = []
    for _ in range(wanted):
        pairs: Counter[tuple[str, str]] = Counter()
        for word, count in words.items():
            for pair in itertools.pairwise(split[word]):
                pairs[pair] += count
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        for pieces in split.values():
            at = 0
            while at < len(pieces) - 1:
                if (pieces[at], pieces[at + 1]) == best:
                    pieces[at : at + 2] = ["".join(best)]
                at += 1
    left: Counter[str] = Counter()
    for word, count in words.items():
        for piece in split[word]:
            left[piece.removesuffix("</w>") if piece.endswith("</w>") else f"{piece}@@"] += count
    return merges, left


@pytest.fixture(scope="module")
def phobert(tmp_path_factory: pytest.TempPathFactory, labelled: list[dict[str, Any]]) -> Path:
    """A tiny base like PhoBERT: the pieces of its vocabulary are those that texts end in, as fairseq writes them."""
    import torch  # noqa: PLC0415 (seconds)
    from transformers import RobertaConfig, RobertaModel  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("base") / "phobert"
    texts = [prepare(row["text"], EncoderInput(segmented=True)) for row in labelled if row["village"] < UNSEEN]
    merges, pieces = learn_merges(Counter(word for text in texts for word in text.split()), 250)
    torch.manual_seed(0)
    config = RobertaConfig(
        vocab_size=len(SPECIAL) + len(pieces) + 1,  # and <mask>
        max_position_embeddings=66,
        tokenizer_class="PhobertTokenizer",
        type_vocab_size=1,
        num_hidden_layers=1,
        **SMALL,
    )
    RobertaModel(config).save_pretrained(folder)
    codes = "".join(f"{a} {b} {9999 - k}\n" for k, (a, b) in enumerate(merges))
    (folder / "bpe.codes").write_text(codes, encoding="utf-8")
    vocabulary = "".join(f"{piece} {count}\n" for piece, count in pieces.most_common())
    (folder / "vocab.txt").write_text(vocabulary, encoding="utf-8")
    return folder


def settings_for(base: Path, *, parts: list[str], **encoder: Any) -> TrainSettings:
    """One fold of two measured, four passes, a learning rate high enough for a base that knows nothing."""
    tiny = {"base": str(base), "prefix": "", "epochs": 4.0, "batch_size": 16, "learning_rate": 5e-3}
    tiny |= {"train_embeddings": True, **encoder}
    return load_train_settings(parts=parts, folds=2, measured_folds=1, split_by="village", bootstrap=20, encoder=tiny)


def make(base: Path, seen: Path, labels: Path, folder: Path, settings: TrainSettings) -> Made:
    """Train; what is fine-tuned on the way is kept."""
    from kiennghi import fit_encoder  # noqa: PLC0415 (torch)
    from kiennghi.train import train  # noqa: PLC0415 (`datasets`)

    fitted: list[Any] = []
    calls: list[tuple[Any, ...]] = []
    fit = fit_encoder.fit_encoder

    def kept(*args: Any, **named: Any) -> Any:
        calls.append((args, named))
        fitted.append(fit(*args, **named))
        return fitted[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fit_encoder, "fit_encoder", kept)
        out, cache = folder / "model", folder / "cache"
        train([seen], out, labels=load_labels(labels), settings=settings, name="tiny@1", cache=cache)
    return Made(out, base, settings, cache, fitted, calls)


@pytest.fixture(scope="module")
def small(bert: Path, seen: Path, own_labels: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A model of the encoder alone, with a prefix."""
    settings = settings_for(bert, parts=["encoder"], prefix="thôn: ")
    return make(bert, seen, own_labels, tmp_path_factory.mktemp("encoder"), settings)


@pytest.fixture(scope="module")
def both(phobert: Path, seen: Path, own_labels: Path, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A model of two parts, whose encoder reads words."""
    settings = settings_for(phobert, parts=["linear", "encoder"], segmented=True)
    return make(phobert, seen, own_labels, tmp_path_factory.mktemp("both"), settings)


@pytest.fixture(params=["small", "both"])
def made(request: pytest.FixtureRequest) -> Made:
    """Each of the two models."""
    found: Made = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def copy(small: Made, tmp_path: Path) -> Path:
    """A copy of the encoder's model folder, to be damaged."""
    return Path(shutil.copytree(small.folder, tmp_path / "copy"))


def from_mean(logits: Any) -> Any:
    """Logits of all labels, those of the issues told from their mean."""
    issues = logits[:, : LABELS[0]]
    return np.hstack([issues - issues.mean(axis=1, keepdims=True), logits[:, LABELS[0] :]])


def one(tagger: Tagger, text: str) -> Tags:
    """Tags of one text."""
    return tagger.tag([text])[0]


# Training


def test_a_trained_folder_labels_texts_of_other_places(made: Made, unseen: list[dict[str, Any]]) -> None:
    """Either kind of base, with and without the linear part: what was learnt holds for villages not seen."""
    found = Tagger.load(made.folder).tag([row["text"] for row in unseen])
    issues = [tags.issues[0][0] == row["issues"][0] for tags, row in zip(found, unseen, strict=True)]
    natures = [tags.nature[0] == row["nature"] for tags, row in zip(found, unseen, strict=True) if tags.nature]
    assert np.mean(issues) > 0.85  # by chance 0.25; one in thirty is labelled wrongly
    assert np.mean(natures) > 0.9  # by chance 0.33


def test_the_encoder_itself_has_learnt(made: Made, unseen: list[dict[str, Any]]) -> None:
    """In a model of two parts too, it does not only stand beside the linear one; and its losses fell."""
    issues, natures = made.encoder.logits([row["text"] for row in unseen])
    gold = [["roads", "waste", "schools", "rest"].index(row["issues"][0]) for row in unseen]
    assert np.mean(issues.argmax(axis=1) == gold) > 0.85
    assert np.mean(natures.argmax(axis=1) == [k % 3 for k in range(len(unseen))]) > 0.9
    losses = [loss for _, loss in made.fitted[-1].losses]
    assert losses[-1] < losses[0] / 1.5


def test_the_folder_explains_itself_without_paths_of_this_machine(made: Made) -> None:
    """Files for use and for readers, nothing of the training's scratch, nothing of where it was made."""
    extra = {"model.skops", "weights.safetensors", "vocabulary.json"} if "linear" in made.settings.parts else set()
    pictures = {"README.md", "risk-coverage.png"}
    assert {p.name for p in made.folder.iterdir()} == {*FILES, "config.json", *pictures, *extra}
    assert "transformer encoder" in (made.folder / "README.md").read_text(encoding="utf-8")
    for name in (*FILES, "config.json"):
        content = (made.folder / name).read_bytes()
        assert not any(part in content for part in (b"/site-packages/", b"/kiennghi/", str(made.base.parent).encode()))


def test_the_exported_encoder_says_what_the_fine_tuned_one_said(made: Made, unseen: list[dict[str, Any]]) -> None:
    """Eight bits are enough: logits of both go together."""
    import torch  # noqa: PLC0415

    texts = [row["text"] for row in unseen]
    net, pieces = made.fitted[-1].net, made.fitted[-1].pieces
    with torch.no_grad():
        ids = [torch.tensor(pieces(text)) for text in texts]
        wanted = from_mean(np.vstack([net.logits(i, torch.ones_like(i)).numpy() for i in ids]))
    found = np.hstack(made.encoder.logits(texts))
    assert found.shape == wanted.shape == (len(texts), sum(LABELS))
    assert min(np.corrcoef(found[:, k], wanted[:, k])[0, 1] for k in range(sum(LABELS))) > 0.99


def test_the_same_seed_gives_the_same_encoder_and_says_nothing(
    both: Made, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Fine-tuning and exporting once more: equal files, byte for byte; no package talks to the user's screen."""
    from kiennghi.fit_encoder import fit_encoder  # noqa: PLC0415

    args, named = both.calls[-1]
    again = fit_encoder(*args, **named)
    again.save(tmp_path)
    assert again.losses == both.fitted[-1].losses
    assert [(tmp_path / name).read_bytes() for name in FILES] == [(both.folder / name).read_bytes() for name in FILES]
    assert capfd.readouterr() == ("", "")


# Pieces

words = st.lists(st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệợủ_fjwz9,.€字", min_size=1, max_size=9), max_size=8)


@pytest.fixture(scope="module")
def reference(phobert: Path) -> Callable[[str], list[int]]:
    """PhoBERT's tokeniser of `transformers`."""
    from transformers import PhobertTokenizer  # noqa: PLC0415

    tokenizer = PhobertTokenizer(str(phobert / "vocab.txt"), str(phobert / "bpe.codes"))
    return lambda text: list(tokenizer.encode(text))


@pytest.fixture(scope="module")
def rebuilt(phobert: Path) -> tuple[Any, Tokenizer]:
    """The base as it is fine-tuned, and its tokeniser as it is rebuilt."""
    from kiennghi.fit_encoder import _load_base  # noqa: PLC0415

    return _load_base(str(phobert))


@pytest.fixture(scope="module")
def same_ids(rebuilt: tuple[Any, Tokenizer], reference: Callable[[str], list[int]]) -> Callable[[str], bool]:
    """Whether both give the same ids; pieces that only lead to others are unknown in the vocabulary."""
    last, unknown = reference("<mask>")[1], reference("€")[1]

    def same(text: str) -> bool:
        found = [i if i <= last else unknown for i in rebuilt[1].encode(text).ids]
        return found == reference(text)

    return same


def test_phobert_rebuilt_gives_its_own_ids(labelled: list[dict[str, Any]], same_ids: Callable[[str], bool]) -> None:
    """On segmented texts as they are read, seen in learning or not, with letters and marks that it has never met."""
    texts = [prepare(row["text"], EncoderInput(segmented=True)) for row in labelled]
    texts += [text.upper() for text in texts[:40]] + [text.replace("_", " ") for text in texts[:40]]
    texts += ["", "a", "ở", "€", "a€b", "€€", "ủy_ban_nhân_dân €ường字", "@@ @ a@@ @@@b", "1.234,5 m² …", "x" * 300]
    assert [text for text in texts if not same_ids(text)] == []


@given(words)
def test_phobert_rebuilt_gives_its_own_ids_on_anything(same_ids: Callable[[str], bool], found: list[str]) -> None:
    """Whatever letters stand in a row."""
    assert same_ids(" ".join(found))


def test_steps_to_a_piece_that_are_no_pieces_themselves_read_as_unknown(
    rebuilt: tuple[Any, Tokenizer], reference: Callable[[str], list[int]]
) -> None:
    """They have vectors of their own numbers, equal to that of the unknown piece."""
    vectors = rebuilt[0].get_input_embeddings().weight
    first = reference("<mask>")[1] + 1
    assert len(vectors) == rebuilt[1].get_vocab_size() > first
    assert (vectors[first:] == vectors[reference("€")[1]]).all()


@st.composite
def cut(draw: st.DrawFn) -> tuple[list[int], EncoderInput, int]:
    """Pieces, all different; the size of windows; and how many of the pieces each window begins with."""
    given_input = EncoderInput(window=draw(st.integers(16, 40)))
    marks = draw(st.integers(1, 10))
    return list(range(draw(st.integers(marks + 1, 300)))), given_input, marks


@given(cut())
def test_windows_hold_every_piece_and_overlap(case: tuple[list[int], EncoderInput, int]) -> None:
    """None is longer than allowed, each has the marks, and what is cut in one is whole in the next."""
    pieces, given_input, marks = case
    found = windows(pieces, given_input, marks=marks)
    assert all(len(window) <= given_input.window for window in found)
    assert all(window[:marks] == pieces[:marks] and window[-1] == pieces[-1] for window in found)
    bodies = [window[marks:-1] for window in found]
    assert sorted({piece for body in bodies for piece in body}) == pieces[marks:-1]
    assert all(body == list(range(body[0], body[-1] + 1)) for body in bodies if body)
    assert (len(found) == 1) == (len(pieces) <= given_input.window)
    for before, after in itertools.pairwise(bodies):
        assert len(after) == len(before)
        assert after[0] > before[0]
        assert len(set(before) & set(after)) >= len(before) // 2


def test_each_window_of_a_text_begins_with_the_prefix(small: Made) -> None:
    """As the base was trained, and with nothing of the text in between."""
    pieces = small.fitted[-1].pieces
    start = small.fitted[-1].tokenizer.encode("thôn:").ids[:-1]
    for text in (PLAIN * 9, "xin " * 500):
        found = pieces(text)
        assert len(found) > 3
        assert all(window[: len(start)] == start for window in found)
        whole = small.fitted[-1].tokenizer.encode(prepare(text, pieces.input)).ids
        assert found[0][:-1] == whole[: len(found[0]) - 1]
        assert found[-1][len(start) :] == whole[-len(found[-1]) + len(start) :]


def test_nothing_of_a_long_text_is_cut(made: Made) -> None:
    """Of 20,000 characters the last words count, and it is one row of finite scores."""
    filler = "xin cảm ơn bà con. " * 1040
    texts = [filler + "Bãi rác bốc mùi hôi.", filler + "Lớp học quá tải.", filler[:20_000]]
    assert all(19_000 < len(text) <= 20_000 for text in texts)
    issues, natures = made.encoder.logits(texts)
    assert np.isfinite(issues).all()
    assert np.isfinite(natures).all()
    assert len({tuple(row) for row in issues.tolist()}) == 3
    assert one(Tagger.load(made.folder), texts[0]).issue_scores.keys() == {"roads", "waste", "schools", "rest"}


def test_a_long_text_is_the_mean_of_its_windows(small: Made) -> None:
    """Weighted by how much is read in each."""
    encoder, pieces = small.encoder, small.fitted[-1].pieces
    found = pieces(PLAIN * 3 + "Lớp học quá tải.")
    assert len(found) > 1
    rows = np.array([encoder._run(window) for window in found], dtype=np.float64)
    sizes = np.array([len(window) for window in found])
    wanted = (rows * sizes[:, None]).sum(axis=0, keepdims=True) / sizes.sum()
    assert np.hstack(encoder.logits([PLAIN * 3 + "Lớp học quá tải."])) == pytest.approx(from_mean(wanted), abs=1e-6)


# Tagging


def test_the_same_text_gets_the_same_tags_alone_in_a_batch_and_in_another_order(
    made: Made, labelled: list[dict[str, Any]]
) -> None:
    """Bit for bit: labels do not depend on what stands beside a text."""
    tagger = Tagger.load(made.folder)
    texts = [row["text"] for row in labelled[::5]] + ["", "x", "!!!", "\ud800", PLAIN * 20]
    together = tagger.tag(texts)
    assert [one(tagger, text) for text in texts] == together
    assert tagger.tag(texts[::-1])[::-1] == together
    scores = made.encoder.logits(texts)
    assert np.array_equal(made.encoder.logits(texts[::-1])[0][::-1], scores[0])
    assert tagger.tag([]) == []
    assert [rows.shape for rows in made.encoder.logits([])] == [(0, 4), (0, 3)]


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("Hoà", "Hòa"),
        lambda text: text.replace(" ", "   "),
        lambda text: text.replace(" ", "\r\n"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: "\ufeff" + text.replace("thôn", "th\u00adô\u200bn"),
        lambda text: unicodedata.normalize("NFD", text.replace(" ", "\t ").upper()),
    ],
    ids=["upper", "nfd", "tone", "blanks", "lines", "nbsp", "invisible", "mixed"],
)
def test_how_a_text_is_typed_does_not_change_its_scores(made: Made, change: Callable[[str], str]) -> None:
    """Normal form, letter case, the place of tones, blanks and line wraps say nothing about the matter."""
    assert change(PLAIN) != PLAIN
    found = made.encoder.logits([PLAIN, change(PLAIN)])
    for rows in found:
        assert np.array_equal(rows[0], rows[1])
    assert made.encoder.known(PLAIN)
    assert made.encoder.known(change(PLAIN))


def test_normal_forms_are_equally_known(small: Made) -> None:
    """How a letter is put together decides nothing near the bound either."""
    encoder = small.encoder
    texts = [" ".join(["đường"] * a + ["wxyz"] * b + ["ứớợ"] * c) for a, b, c in itertools.product(range(6), repeat=3)]
    found = [encoder.known(text) for text in texts]
    assert {True, False} == set(found)
    assert [encoder.known(unicodedata.normalize("NFD", text)) for text in texts] == found
    assert [encoder.known("\u200b".join(text)) for text in texts] == found


def test_plain_texts_are_sure(small: Made) -> None:
    """What the model has learnt, it says, and is sure of; also when it is typed without marks it is known."""
    tags = one(Tagger.load(small.folder), PLAIN)
    assert (tags.issues[0][0], tags.nature[0] if tags.nature else None, tags.sure) == ("roads", "livelihood", True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "…?!---",
        "12/05/2019 30% 1.234",
        "đường",
        "\u200b\ufeff",
        "\ud800",
        "The road in our village is broken, please repair it as soon as possible.",
        "Le chemin communal est en mauvais état et nous demandons sa réparation.",
        "Пожалуйста, почините дорогу в нашей деревне.",
        "请 尽快 修路 谢谢",
        "kjh wqpz xcvb mnzz qqwe",
        "x" * 100_000,
        PLAIN * 1250,
    ],
    ids=lambda text: f"{text[:20]!r} {len(text)}",
)
def test_what_is_no_petition_in_vietnamese_is_unsure(made: Made, text: str) -> None:
    """With an encoder that knows no other language either: nothing to read, foreign, or far too long."""
    assert not one(Tagger.load(made.folder), text).sure


@pytest.mark.parametrize(
    "text",
    [
        "The road in our village is broken, please repair it as soon as possible.",
        "Пожалуйста, почините дорогу в нашей деревне.",
        "请 尽快 修路 谢谢",
        "kjh wqpz xcvb mnzz qqwe",
        "€€ ¥¥ ££ 字 字",
    ],
)
def test_other_languages_and_noise_are_not_known(made: Made, text: str) -> None:
    """Whether their words fall apart, or are unknown as a whole."""
    assert not made.encoder.known(text)


def test_words_that_are_unknown_as_a_whole_are_not_known() -> None:
    """A tokeniser of whole words gives one piece for each, be it known or not."""
    tokenizer = Tokenizer(models.WordPiece({UNKNOWN: 0, BEGIN: 1, "đường": 2, "thôn": 3, "vỡ": 4}, unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A <s>", special_tokens=[(BEGIN, 1)])
    pieces = Pieces(tokenizer, EncoderInput())
    assert pieces.known("Đường thôn vỡ nát 12")
    assert not pieces.known("the road is broken")


def test_tagging_with_an_encoder_needs_no_package_of_training(both: Made) -> None:
    """The main job starts in a moment and installs in a minute."""
    code = (
        "import sys; from pathlib import Path; from kiennghi.tag import Tagger;"
        f"Tagger.load(Path({str(both.folder)!r})).tag([{PLAIN!r}]);"
        "print(sorted({'torch', 'transformers', 'sklearn', 'scipy', 'onnx', 'datasets'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (found.stdout.strip(), found.stderr) == ("[]", "")


def test_the_linear_part_alone_is_trained_without_torch(seen: Path, own_labels: Path, tmp_path: Path) -> None:
    """As if nothing of the extra were installed."""
    code = f"""
import sys
from importlib.machinery import PathFinder
from pathlib import Path

class Fewer(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        extra = ("torch", "transformers", "accelerate", "onnx", "onnxscript")
        return None if name in extra else super().find_spec(name, path, target)

sys.meta_path = [Fewer if finder is PathFinder else finder for finder in sys.meta_path]
from kiennghi.config import load_labels, load_train_settings
from kiennghi.train import train
settings = load_train_settings(parts=["linear"], split_by="village", bootstrap=0)
labels = load_labels(Path({str(own_labels)!r}))
train([Path({str(seen)!r})], Path({str(tmp_path)!r}), labels=labels, settings=settings, name="x")
"""
    subprocess.run([sys.executable, "-c", code], check=True)
    assert Tagger.load(tmp_path).name == "x"
    assert not any((tmp_path / name).exists() for name in FILES)


# The cache


class FineTunedError(Exception):
    """The encoder would have been fine-tuned."""


@pytest.fixture
def no_fine_tuning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fine-tuning fails with `FineTunedError`."""
    from kiennghi import fit_encoder  # noqa: PLC0415

    def fail(*args: Any, **named: Any) -> None:
        raise FineTunedError

    monkeypatch.setattr(fit_encoder, "fit_encoder", fail)


@pytest.mark.usefixtures("no_fine_tuning")
def test_with_the_cache_nothing_is_fine_tuned_twice(small: Made, seen: Path, own_labels: Path, tmp_path: Path) -> None:
    """A training that is repeated gives the same bytes without torch at work, and leaves the cache as it was."""
    from kiennghi.train import train  # noqa: PLC0415

    before = {path: path.read_bytes() for path in small.cache.rglob("*") if path.is_file()}
    out = tmp_path / "again"
    train([seen], out, labels=load_labels(own_labels), settings=small.settings, name="tiny@1", cache=small.cache)
    assert {p.name for p in out.iterdir()} == {p.name for p in small.folder.iterdir()}
    for path in out.iterdir():
        assert path.read_bytes() == (small.folder / path.name).read_bytes()
    assert {path: path.read_bytes() for path in small.cache.rglob("*") if path.is_file()} == before


@pytest.fixture
def arrays(seen: Path, own_labels: Path) -> Arrays:
    """The small model's texts."""
    labels = load_labels(own_labels)
    return to_arrays(load_corpus([seen], labels), labels)


def _other_text(data: Arrays) -> None:
    data.texts[3] += " Xin cảm ơn."


def _other_issue(data: Arrays) -> None:
    data.issues[3] = ~data.issues[3]


def _other_nature(data: Arrays) -> None:
    data.natures[3] = ~data.natures[3]


def _other_primary(data: Arrays) -> None:
    data.primary[3] = (data.primary[3] + 1) % 4


@pytest.mark.usefixtures("no_fine_tuning")
@pytest.mark.parametrize("change", [_other_text, _other_issue, _other_nature, _other_primary])
def test_the_cache_is_of_the_same_texts_and_labels_only(
    small: Made, arrays: Arrays, tmp_path: Path, change: Callable[[Arrays], None]
) -> None:
    """One text or label that changed, and the encoder is learnt anew."""
    everything = np.arange(len(arrays))
    Learner(arrays, small.settings, cache=small.cache).learn(everything, tmp_path)
    with pytest.raises(FineTunedError):
        Learner(arrays, small.settings, cache=small.cache).learn(everything[:-1], tmp_path)
    change(arrays)
    with pytest.raises(FineTunedError):
        Learner(arrays, small.settings, cache=small.cache).learn(everything, tmp_path)


@pytest.mark.usefixtures("no_fine_tuning")
@pytest.mark.parametrize(
    ("change", "anew"),
    [
        ({"seed": 1}, True),
        ({"encoder": {"learning_rate": 1e-3}}, True),
        ({"encoder": {"window": 32}}, True),
        ({"encoder": {"prefix": ""}}, True),
        ({"encoder": {"base": "another"}}, True),
        ({"folds": 3, "measured_folds": 3, "bootstrap": 7, "split_by": "id"}, False),
        ({"linear": {"min_count": 9}, "sure": {"issue_error": 0.3}, "nature_shares": {}}, False),
    ],
)
def test_the_cache_is_of_the_same_settings_of_the_encoder_only(
    small: Made, arrays: Arrays, tmp_path: Path, change: dict[str, Any], anew: bool
) -> None:
    """Settings of the rest may change without learning it anew; its own may not."""
    path = tmp_path / "train.yaml"
    path.write_text(small.settings.model_dump_json(), encoding="utf-8")
    settings = load_train_settings(path, **change)
    learner = Learner(arrays, settings, cache=small.cache)
    if anew:
        with pytest.raises(FineTunedError):
            learner.learn(np.arange(len(arrays)), tmp_path)
    else:
        learnt = learner.learn(np.arange(len(arrays)), tmp_path)
        assert learnt.losses == small.fitted[-1].losses


@pytest.mark.usefixtures("no_fine_tuning")
def test_the_cache_is_of_the_same_base_only(small: Made, arrays: Arrays, tmp_path: Path) -> None:
    """Another base put in the same folder is another base."""
    learner = Learner(arrays, small.settings, cache=small.cache)
    changed = small.base / "config.json"
    before = changed.read_bytes()
    changed.write_bytes(before + b"\n")
    try:
        with pytest.raises(FineTunedError):
            learner.learn(np.arange(len(arrays)), tmp_path)
    finally:
        changed.write_bytes(before)


@pytest.mark.usefixtures("no_fine_tuning")
@pytest.mark.parametrize("damage", ["fitted.json", "encoder.onnx", "tokenizer.json"])
def test_a_cache_that_was_not_finished_is_not_used(small: Made, arrays: Arrays, tmp_path: Path, damage: str) -> None:
    """Killed in the middle of a write, the next training learns that encoder anew instead of failing on it."""
    cache = Path(shutil.copytree(small.cache, tmp_path / "cache"))
    for folder in cache.iterdir():
        (folder / damage).write_bytes((folder / damage).read_bytes()[:50])
    with pytest.raises(FineTunedError):
        Learner(arrays, small.settings, cache=cache).learn(np.arange(len(arrays)), tmp_path / "out")


# What can be wrong


def _missing(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _garbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(0, len(data), 97):
        data[at] ^= 0x5A
    path.write_bytes(bytes(data))


def _json(path: Path) -> None:
    path.write_text("[1, 2]", encoding="utf-8")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("damage", [_missing, _empty, _truncated, _garbled, _json, _folder])
@pytest.mark.parametrize("name", FILES)
def test_a_damaged_encoder_is_one_line_that_names_the_folder(
    copy: Path, name: str, damage: Callable[[Path], None]
) -> None:
    """Whatever happened to a file, the user is told which model to mend, not shown a traceback."""
    damage(copy / name)
    with pytest.raises(ModelError) as caught:
        Tagger.load(copy)
    assert str(copy) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "train" in str(caught.value)


@pytest.mark.parametrize("name", FILES)
def test_the_fingerprint_changes_with_each_file_of_the_encoder(copy: Path, name: str) -> None:
    """Results of one model are never taken for those of another."""
    before = fingerprint(copy)
    (copy / name).write_bytes((copy / name).read_bytes() + b" ")
    assert fingerprint(copy) != before


def _changed(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    config = json.loads(path.read_text(encoding="utf-8"))
    change(config)
    path.write_text(json.dumps(config), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda c: c["issues"].pop(), r"scores 7 labels, config.json names 6"),
        (lambda c: c["natures"].append("fourth") or c["calibration"].update(nature_offsets=()), "7 labels.*names 8"),
        (lambda c: c["calibration"].update(issue_factors={"linear": 1.0}), "do not name the same parts"),
        (lambda c: c["calibration"].update(issue_factors={"other": 1.0}), "calibration.issue_factors"),
        (lambda c: c["calibration"].update(issue_factors={}, nature_factors={}), "do not name the same parts"),
        (
            lambda c: c["calibration"].update(issue_factors={"linear": 1.0}, nature_factors={"linear": 1.0}),
            "factors and input do not agree",
        ),
        (lambda c: c.update(encoder=None), "factors and input do not agree"),
        (lambda c: c["encoder"].update(window=4), "encoder.window"),
        (lambda c: c["encoder"].update(stride=4), "encoder.stride"),
    ],
)
def test_a_config_of_another_model_is_refused(copy: Path, change: Callable[[Any], None], named: str) -> None:
    """Labels, parts and the encoder's input must fit the files."""
    _changed(copy / "config.json", change)
    with pytest.raises(ModelError, match=rf"^[^\n]*{named}[^\n]*train[^\n]*$"):
        Tagger.load(copy)


def test_the_encoder_of_one_model_and_the_tokeniser_of_another_are_refused(copy: Path, both: Made) -> None:
    """A half-copied model is no model: pieces that the encoder has no vector for are told on loading, not in use."""
    tokenizer = Tokenizer.from_file(str(copy / "tokenizer.json"))
    tokenizer.add_tokens([f"thêm{k}" for k in range(500)])
    tokenizer.save(str(copy / "tokenizer.json"))
    with pytest.raises(ModelError, match="train"):
        Tagger.load(copy)


def no_base(folder: Path, tokenizer: Tokenizer) -> None:
    """Nothing is there."""


def empty_base(folder: Path, tokenizer: Tokenizer) -> None:
    """A folder without a model."""
    folder.mkdir()


def damaged_base(folder: Path, tokenizer: Tokenizer) -> None:
    """Its weights are cut."""
    bert_base(folder, tokenizer)
    _truncated(folder / "model.safetensors")


def bert_base(folder: Path, tokenizer: Tokenizer, **config: Any) -> None:
    """Tiny, and in order."""
    from transformers import BertConfig, BertModel  # noqa: PLC0415

    config = {"vocab_size": tokenizer.get_vocab_size(), "max_position_embeddings": 64, "num_hidden_layers": 1} | config
    BertModel(BertConfig(**config, **SMALL)).save_pretrained(folder)
    save_fast(tokenizer, folder)


def short_base(folder: Path, tokenizer: Tokenizer) -> None:
    """It reads sixteen pieces."""
    bert_base(folder, tokenizer, max_position_embeddings=16)


def t5_base(folder: Path, tokenizer: Tokenizer) -> None:
    """An encoder-decoder."""
    from transformers import T5Config, T5Model  # noqa: PLC0415

    sizes = {"d_model": 16, "d_kv": 8, "d_ff": 16, "num_layers": 1, "num_heads": 2}
    T5Model(T5Config(vocab_size=tokenizer.get_vocab_size(), **sizes)).save_pretrained(folder)
    save_fast(tokenizer, folder)


def no_tokenizer_base(folder: Path, tokenizer: Tokenizer) -> None:
    """Weights only."""
    bert_base(folder, tokenizer)
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer_config.json").unlink()


def slow_base(folder: Path, tokenizer: Tokenizer) -> None:
    """Its tokeniser is Python code, and byte-pair too, but not PhoBERT's."""
    no_tokenizer_base(folder, tokenizer)
    (folder / "tokenizer_config.json").write_text('{"tokenizer_class": "CTRLTokenizer"}', encoding="utf-8")
    (folder / "vocab.json").write_text('{"<unk>": 0, "a": 1, "b": 2}', encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\na b</w>\n", encoding="utf-8")


def unmarked_base(folder: Path, tokenizer: Tokenizer) -> None:
    """Its tokeniser marks neither beginning nor end."""
    plain = Tokenizer.from_str(tokenizer.to_str())
    plain.post_processor = None
    bert_base(folder, plain)


@pytest.mark.parametrize(
    ("build", "told"),
    [
        (no_base, "cannot be loaded .*--base"),
        (empty_base, "cannot be loaded .*--base"),
        (damaged_base, "cannot be loaded .*--base"),
        (no_tokenizer_base, "word pieces, its tokeniser 5; expected .*tokenizer.json"),
        (slow_base, "CTRLTokenizer has no fast tokeniser.*--base"),
        (unmarked_base, "beginning and end.*--base"),
        (t5_base, "is a t5; expected an encoder like BERT or RoBERTa"),
        (short_base, "reads 16 pieces at once; expected 24 at least"),
    ],
)
def test_a_base_that_cannot_be_used_is_told_with_what_to_do(
    bert: Path, tmp_path: Path, build: Callable[[Path, Tokenizer], None], told: str
) -> None:
    """In one line that names it, before anything is learnt."""
    from kiennghi.fit_encoder import _load_base  # noqa: PLC0415

    folder = tmp_path / "base"
    build(folder, Tokenizer.from_file(str(bert / "tokenizer.json")))
    with pytest.raises(ConfigError, match=rf"^[^\n]*{told}[^\n]*$") as caught:
        _load_base(str(folder))
    assert repr(str(folder)) in str(caught.value)


def test_a_prefix_that_leaves_no_room_for_the_text_is_refused(bert: Path, small: Made) -> None:
    """A window is for the text."""
    from kiennghi.fit_encoder import fit_encoder  # noqa: PLC0415

    (texts, targets), _ = small.calls[-1]
    settings = settings_for(bert, parts=["encoder"], prefix="qwzxj " * 10).encoder
    with pytest.raises(ConfigError, match=r"^[^\n]*prefix[^\n]*shorter[^\n]*$"):
        fit_encoder(texts, targets, settings=settings, seed=1)


@pytest.mark.parametrize("package", ["torch", "transformers", "accelerate", "onnx", "onnxscript"])
def test_without_the_packages_of_training_the_extra_is_named(
    arrays: Arrays, small: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    """What to install, or how to do without; told before any work."""
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "kiennghi.fit_encoder", raising=False)
    with pytest.raises(KiennghiError, match=rf"^[^\n]*\({package} is missing\)[^\n]*kiennghi\[encoder\][^\n]*linear"):
        Learner(arrays, small.settings).learn(np.arange(len(arrays)), tmp_path)


# What is learnt from


@pytest.fixture
def examples(small: Made) -> Iterator[Any]:
    """The small model's texts as they are learnt, one of them long, one with two issues."""
    from kiennghi.fit_encoder import Targets, _Examples  # noqa: PLC0415

    issues = np.array([[True, True, False, False], [False, False, True, False]])
    targets = Targets(issues, np.eye(3, dtype=bool)[[0, 2]], np.array([1, 2]))
    pieces, settings = small.fitted[-1].pieces, small.settings.encoder
    return lambda **changed: _Examples(
        [PLAIN, PLAIN * 9], targets, pieces, settings=settings.model_copy(update=changed), seed=1
    )


def test_targets_are_shares_with_most_for_the_primary_issue(examples: Any) -> None:
    """The rest is divided among all issues of the text; each sums to 1."""
    found = examples(other_issues=0.3)
    assert found[0]["issues"].tolist() == pytest.approx([0.15, 0.85, 0, 0])
    assert found[1]["issues"].tolist() == pytest.approx([0, 0, 1, 0])
    assert found[0]["natures"].tolist() == [1, 0, 0]


def test_each_window_of_a_long_text_is_learnt(examples: Any, small: Made) -> None:
    """Nothing is left out of training either."""
    found, pieces = examples(plain_share=0.0, error_share=0.0), small.fitted[-1].pieces
    wanted = [window for text in (PLAIN, PLAIN * 9) for window in pieces(text)]
    assert len(wanted) > 4
    assert [found[k]["input_ids"] for k in range(len(found))] == wanted


def test_some_texts_are_seen_without_marks_or_with_typing_errors(examples: Any, small: Made) -> None:
    """As often as the settings say, and not the same ones each time."""
    pieces = small.fitted[-1].pieces
    plain, typed = pieces("duong" + PLAIN[5:])[0], pieces(PLAIN)[0]
    assert all(examples(plain_share=1.0, error_share=0.0)[0]["input_ids"] != typed for _ in range(3))
    mixed = examples(plain_share=0.3, error_share=0.3)
    drawn = [tuple(mixed[0]["input_ids"]) for _ in range(300)]
    assert plain != typed
    assert 0.3 < drawn.count(tuple(typed)) / 300 < 0.5
    assert 0.2 < Counter(drawn).most_common(2)[1][1] / 300 < 0.4


def test_a_scheme_without_natures_is_learnt(phobert: Path, small: Made) -> None:
    """Issues only, and no output of natures."""
    from kiennghi.fit_encoder import Targets, fit_encoder  # noqa: PLC0415

    (texts, targets), _ = small.calls[-1]
    settings = settings_for(phobert, parts=["encoder"], epochs=1.0, batch_size=1).encoder
    few = Targets(targets.issues[:40], np.zeros((40, 0), dtype=bool), targets.primary[:40])
    fitted = fit_encoder(texts[:40], few, settings=settings, seed=1)
    assert fitted.net.head.out_features == 4
    assert [step for step, _ in fitted.losses] == [20, 40]
    assert np.isfinite([loss for _, loss in fitted.losses]).all()
