"""Tag: the same labels for the same text, everywhere; scores that can be relied on; models that can be trusted."""

from __future__ import annotations

import json
import pickle
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skops.io
from scipy.sparse import csr_matrix, hstack

from kiennghi.errors import ModelError
from kiennghi.fit import fit_linear
from kiennghi.records import Tags
from kiennghi.tag import Calibration, Tagger, fingerprint, model_folder
from kiennghi.tag.linear import LinearModel, views

FILES = ("config.json", "vocabulary.json", "weights.safetensors")
ONE: dict[Any, float] = {"linear": 1.0}
PLAIN = "Đường liên thôn ở thôn Đông vỡ nát đã lâu, đề nghị xã sớm khắc phục cho bà con."


@pytest.fixture(scope="module")
def tagger(small_model: Path) -> Tagger:
    """The small model, loaded once."""
    return Tagger.load(small_model)


@pytest.fixture
def copy(small_model: Path, tmp_path: Path) -> Path:
    """A copy of the small model, to be damaged."""
    return Path(shutil.copytree(small_model, tmp_path / "model"))


def one(tagger: Tagger, text: str) -> Tags:
    """Tags of one text."""
    return tagger.tag([text])[0]


@pytest.mark.parametrize(
    ("text", "issue", "nature"),
    [
        (PLAIN, "roads", "livelihood"),
        ("Bãi rác ở thôn Hạ bốc mùi hôi đã lâu, đề nghị xã sớm khắc phục.", "waste", "livelihood"),
        ("Đề nghị Quốc hội sửa luật, quy định rõ trách nhiệm khi lớp học quá tải.", "schools", "constructive"),
        ("Năm qua Ủy ban đã báo cáo xong việc bãi rác gây ô nhiễm, kết quả đạt kế hoạch.", "waste", "not_petition"),
    ],
)
def test_plain_texts_get_their_labels(tagger: Tagger, text: str, issue: str, nature: str) -> None:
    """What the model has learnt, it says, and is sure of."""
    tags = one(tagger, text)
    assert (tags.issues[0][0], tags.nature[0], tags.sure) == (issue, nature, True)


def test_the_same_text_gets_the_same_tags_alone_in_a_batch_and_in_another_order(
    tagger: Tagger, labelled: list[dict[str, Any]]
) -> None:
    """Bit for bit: labels do not depend on what stands beside a text."""
    texts = [row["text"] for row in labelled[:60]] + ["", "x", "!!!"]
    together = tagger.tag(texts)
    assert [one(tagger, text) for text in texts] == together
    assert tagger.tag(texts[::-1])[::-1] == together
    assert tagger.tag([]) == []


def test_a_saved_and_loaded_model_gives_equal_scores(tagger: Tagger, tmp_path: Path) -> None:
    """Nothing of what was learnt is lost on disk."""
    tagger.save(tmp_path)
    assert one(Tagger.load(tmp_path), PLAIN) == one(tagger, PLAIN)


def test_saving_twice_gives_the_same_bytes(tagger: Tagger, tmp_path: Path) -> None:
    """A model's files depend on what it learnt only, not on the hour or on memory addresses."""
    tagger.save(tmp_path / "a")
    Tagger.load(tmp_path / "a").save(tmp_path / "b")
    assert [(tmp_path / "a" / f).read_bytes() for f in FILES] == [(tmp_path / "b" / f).read_bytes() for f in FILES]


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
        "请尽快修路",
        "x" * 100_000,
        PLAIN * 1250,
    ],
    ids=lambda text: f"{text[:20]!r} {len(text)}",
)
def test_what_is_no_petition_in_vietnamese_is_unsure(tagger: Tagger, text: str) -> None:
    """A person should look: nothing to read, another language, or 100,000 characters in one piece."""
    tags = one(tagger, text)
    assert not tags.sure
    assert tags.issues


def test_scores_are_kept_for_every_label_and_the_primary_issue_has_the_highest(
    tagger: Tagger, labelled: list[dict[str, Any]]
) -> None:
    """Users can set thresholds of their own without running again."""
    for tags in tagger.tag([row["text"] for row in labelled]):
        assert tuple(tags.issue_scores) == tagger.issues == ("roads", "waste", "schools", "rest")
        assert tuple(tags.nature_scores) == tagger.natures == ("livelihood", "constructive", "not_petition")
        assert tags.issues[0][1] == max(tags.issue_scores.values())
        assert [score for _, score in tags.issues] == sorted((score for _, score in tags.issues), reverse=True)
        assert all(tags.issue_scores[label] == score for label, score in tags.issues)
        assert sum(tags.issue_scores.values()) == pytest.approx(1, abs=3e-4)
        assert sum(tags.nature_scores.values()) == pytest.approx(1, abs=3e-4)
        assert (tags.model, tags.labels_version) == ("small@1", 7)


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "   "),
        lambda text: text.replace(" ", "\n"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: "\ufeff" + text.replace("thôn", "th\u00adôn"),
        lambda text: text.replace("khắc", "khắc").replace("thôn", "THÔN"),
    ],
    ids=["upper", "nfd", "blanks", "lines", "nbsp", "invisible", "mixed"],
)
def test_how_a_text_is_typed_does_not_change_its_labels(tagger: Tagger, change: Any) -> None:
    """Normal form, letter case, blanks and line wraps say nothing about the matter."""
    plain, typed = one(tagger, PLAIN), one(tagger, change(PLAIN))
    assert ([i for i, _ in typed.issues], typed.nature[0]) == ([i for i, _ in plain.issues], plain.nature[0])
    assert typed.sure


def test_calibration_gives_further_issues_from_their_threshold_and_breaks_ties_by_order() -> None:
    """The first of equal labels is the primary one, on every machine."""
    calibration = Calibration(ONE, ONE, extra_issue=-0.5, sure_issue=0.4, sure_nature=0.6)
    assert calibration.choose([0.2, 0.4, 0.4], [-2, 1, 1], [0.5, 0.5]) == ([1, 2], 0, False)
    assert calibration.choose([0.01, 0.99, 0.0], [-0.5, 9, -3], [0.4, 0.6]) == ([1, 0], 1, True)
    assert calibration.choose([0.39, 0.31, 0.3], [0, -0.2, -0.5], [0.0, 1.0]) == ([0, 1, 2], 1, False)
    assert replace(calibration, extra_issue=None).choose([0.3, 0.7], [5, 6], [1.0]) == ([1], 0, True)


def test_probabilities_stay_finite_for_huge_logits() -> None:
    """No overflow, no NaN."""
    found = Calibration({"linear": 5.0}, ONE).issue_probabilities({"linear": np.array([[1e4, -1e4, 0.0]])})
    assert found.tolist() == [[1.0, 0.0, 0.0]]


def test_logits_of_two_parts_are_added_up_by_their_factors() -> None:
    """Stacking: each axis weighs the parts in its own way; offsets come on top of the natures."""
    logits = {"linear": np.array([[1.0, 0.0]]), "encoder": np.array([[0.0, 3.0]])}
    found = Calibration({"linear": 2.0, "encoder": 0.5}, {"linear": 1.0, "encoder": 0.0}, (0.0, 1.0))
    assert found.issue_probabilities(logits) == pytest.approx(np.array([[0.6225, 0.3775]]))
    assert found.nature_probabilities(logits) == pytest.approx(np.array([[0.5, 0.5]]))


def test_a_scheme_without_natures_gives_none() -> None:
    """Nothing is made up where nothing was learnt."""
    calibration = Calibration(ONE, ONE, sure_issue=0.4)
    assert calibration.nature_probabilities({"linear": np.zeros((2, 0))}).shape == (2, 0)
    assert calibration.choose([0.3, 0.7], [1, 2], []) == ([1], None, True)


@pytest.mark.parametrize("name", FILES)
def test_the_fingerprint_changes_with_each_file(copy: Path, name: str) -> None:
    """Results of one model are never taken for those of another."""
    before = fingerprint(copy)
    (copy / "README.md").write_text("another card")
    assert fingerprint(copy) == before
    (copy / name).write_bytes((copy / name).read_bytes() + b" ")
    assert fingerprint(copy) != before


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def _garbled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(40, len(data), 97):
        data[at] ^= 0x5A
    path.write_bytes(bytes(data))


def _json(path: Path) -> None:
    path.write_text("[1, 2]", encoding="utf-8")


@pytest.mark.parametrize("damage", [Path.unlink, lambda p: p.write_bytes(b""), _truncated, _garbled, _json])
@pytest.mark.parametrize("name", FILES)
def test_a_damaged_model_is_one_line_that_names_the_folder(copy: Path, name: str, damage: Any) -> None:
    """Whatever happened to a file, the user is told which model to mend, not shown a traceback."""
    damage(copy / name)
    with pytest.raises(ModelError) as caught:
        Tagger.load(copy)
    assert str(copy) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "train" in str(caught.value)


@pytest.mark.parametrize("folder", ["nowhere", "file"])
def test_a_folder_without_a_model_is_told(tmp_path: Path, folder: str) -> None:
    """Both for loading and for the fingerprint."""
    (tmp_path / "file").touch()
    for use in (Tagger.load, fingerprint):
        with pytest.raises(ModelError, match=r"^[^\n]*kiennghi train[^\n]*$"):
            use(tmp_path / folder)


@pytest.mark.parametrize(
    ("key", "value", "named"),
    [
        ("format", 1, "format"),
        ("encoder", {"window": "long"}, "encoder"),
        ("encoder", {"window": 64}, "encoder: factors and input do not agree"),
        ("labels_version", "1", "labels_version"),
        ("issues", ["roads"], "weights of"),
        ("natures", ["livelihood", "constructive", "not_petition", "fourth"], "not one for each nature"),
        ("calibration", {"issue_factors": {"linear": -1}, "nature_factors": {}}, "calibration.issue_factors"),
        ("calibration", {"issue_factors": {"forest": 1.0}, "nature_factors": {}}, "calibration.issue_factors"),
        ("calibration", {"issue_factors": {"linear": 1.0}, "nature_factors": {}}, "do not name the same parts"),
        ("calibration", {"issue_factors": {}, "nature_factors": {}}, "do not name the same parts"),
        (
            "calibration",
            {"issue_factors": {"linear": 1.0}, "nature_factors": {"linear": 1.0}, "sure_issue": "high"},
            "sure",
        ),
    ],
)
def test_a_config_of_another_model_is_refused(copy: Path, key: str, value: Any, named: str) -> None:
    """Labels, format and calibration must fit the weights."""
    path = copy / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8")) | {key: value}), encoding="utf-8")
    with pytest.raises(ModelError, match=named):
        Tagger.load(copy)


def test_weights_of_one_model_and_vocabulary_of_another_are_refused(copy: Path) -> None:
    """A half-copied model is no model."""
    path = copy / "vocabulary.json"
    terms = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({view: found[:-1] for view, found in terms.items()}), encoding="utf-8")
    with pytest.raises(ModelError, match="damaged"):
        Tagger.load(copy)


class Trap:
    """Makes a folder when it is unpickled."""

    def __init__(self, path: Path):
        self.path = path

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        import os  # noqa: PLC0415

        return os.mkdir, (str(self.path),)


def _with_object(path: Path, trap: Path) -> None:
    path.write_bytes(skops.io.dumps({"weights": Trap(trap)}))


def _with_pickle(path: Path, trap: Path) -> None:
    path.write_bytes(pickle.dumps(Trap(trap)))


@pytest.mark.parametrize("poison", [_with_object, _with_pickle])
def test_nothing_foreign_in_the_weights_is_ever_run(copy: Path, tmp_path: Path, poison: Any) -> None:
    """A model from outside may be wrong, but it cannot execute code."""
    trap = tmp_path / "sprung"
    poison(copy / "weights.safetensors", trap)
    with pytest.raises(ModelError):
        Tagger.load(copy)
    assert not trap.exists()


def test_the_folder_explains_itself_without_pickle_or_paths_of_this_machine(small_model: Path) -> None:
    """It can be copied to another office as it is."""
    assert sorted(p.name for p in small_model.iterdir()) == sorted(
        ["README.md", "risk-coverage.png", "model.skops", *FILES]
    )
    with zipfile.ZipFile(small_model / "model.skops") as archive:
        assert {Path(name).suffix for name in archive.namelist()} == {".npy", ".json"}
        contents = [archive.read(name) for name in archive.namelist()]
    contents += [(small_model / name).read_bytes() for name in ("README.md", *FILES)]
    for content in contents:
        assert str(small_model.parents[2]).encode() not in content
        assert b"/work/" not in content
        assert b"/home/" not in content


def test_the_shipped_model_knows_the_shipped_labels() -> None:
    """`default` is the folder beside the code; any other name is a path."""
    shipped = Tagger.load(model_folder("default"))
    assert (len(shipped.issues), len(shipped.natures)) == (18, 3)
    assert one(shipped, "Đường liên thôn vỡ nát, đề nghị xã sửa trong năm nay.").issues[0][0] == "transport"
    assert model_folder("a/b") == Path("a/b")


@pytest.mark.parametrize("used", [["word"], ["syllable"], ["folded"], ["char"], ["word", "char"]])
def test_any_view_alone_makes_a_model_that_knows_its_own_texts(labelled: list[dict[str, Any]], used: list[str]) -> None:
    """Leaving a view out does not turn every text into a foreign one."""
    texts = [views(row["text"]) for row in labelled[:72]]
    issues = np.array([[row["issues"][0] == i for i in ("roads", "waste", "schools", "rest")] for row in labelled[:72]])
    natures = np.array([[row["nature"] == n for n in ("livelihood", "constructive")] for row in labelled[:72]])
    natures |= ~natures.any(1, keepdims=True)
    weights = dict.fromkeys(used, 1.0)
    model = fit_linear(texts, issues, natures, weights=weights, min_count=2, regularisation=10).model
    assert model.known_share(texts[0]) > 0.9
    assert model.known_share(views("Please repair the bridge")) < 0.5


@pytest.mark.parametrize(("given", "wanted"), [([0, 1, 0, 1], 2), ([0, 2, 0, 2], 3), ([1, 1, 1, 1], 2)])
def test_labels_without_an_example_are_never_given(given: list[int], wanted: int) -> None:
    """Two natures, one, or a scheme with more natures than the corpus has: each keeps its place."""
    texts = [views(t) for t in ("sửa đường liên thôn", "xây trường học mới", "sửa đường liên xã", "xây lớp học mới")]
    issues = np.array([[True, False], [True, True], [True, False], [True, True]])
    natures = np.eye(wanted, dtype=bool)[given]
    fitted = fit_linear(texts, issues, natures, weights={"syllable": 1.0}, min_count=1, regularisation=10)
    model = fitted.model
    issue_logits, nature_logits = model.logits(texts)
    assert nature_logits.argmax(axis=1).tolist() == given
    assert issue_logits.shape == (4, 2)
    assert (issue_logits[:, 0] > issue_logits[:, 1]).all()


def test_the_light_model_and_the_estimators_of_scikit_learn_give_the_same_scores(
    labelled: list[dict[str, Any]], small_model: Path
) -> None:
    """What tags without scikit-learn is what scikit-learn learnt."""
    texts = [views(row["text"]) for row in labelled] + [views(t) for t in ("", "ở", "Đường 12/5 ở H'Mông, QL.14B!?")]
    kept = skops.io.load(small_model / "model.skops", trusted=[])
    parts = [v.transform([t[view] for t in texts]) * kept["weights"][view] for view, v in kept["vectorisers"].items()]
    features = csr_matrix(hstack(parts))
    issues, natures = LinearModel.load(small_model).logits(texts)
    for column, estimator in enumerate(kept["issues"]):
        assert estimator.decision_function(features) == pytest.approx(issues[:, column], abs=1e-4)
    assert kept["nature"].decision_function(features) == pytest.approx(natures, abs=1e-4)


def test_tagging_needs_neither_scikit_learn_nor_scipy(small_model: Path) -> None:
    """The main job starts in a moment and installs in a minute."""
    code = (
        "import sys; from pathlib import Path; from kiennghi.tag import Tagger;"
        f"Tagger.load(Path({str(small_model)!r})).tag(['Đề nghị sửa đường.']);"
        "print(sorted({'sklearn', 'scipy', 'skops', 'pandas', 'torch', 'transformers'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
