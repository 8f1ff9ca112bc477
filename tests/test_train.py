"""Train: from labelled lines to a measured model folder, the same for everyone."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import mlflow
import numpy as np
import pytest

from kiennghi.config import load_labels, load_train_settings
from kiennghi.corpus import load_corpus
from kiennghi.errors import ConfigError
from kiennghi.learn import (
    Learner,
    _Answers,
    _sure_from,
    ask_held_out,
    grouped_folds,
    held_out_folds,
    to_arrays,
)
from kiennghi.tag import Tagger
from kiennghi.train import train

FILES = ("config.json", "model.skops", "vocabulary.json", "weights.safetensors", "README.md", "risk-coverage.png")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # between mlflow and its SQLAlchemy, for them to mend
def test_a_run_is_logged_to_mlflow_with_settings_figures_and_files(
    corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An analyst finds in the store what made the model, and the model itself."""
    monkeypatch.chdir(tmp_path)
    store = f"sqlite:///{tmp_path / 'mlflow.db'}"
    done = train(
        [corpus],
        tmp_path / "model",
        labels=load_labels(own_labels),
        settings=load_train_settings(train_config),
        name="own@3",
        tracking=store,
    )
    run = mlflow.get_run(str(done.run_id))
    assert (run.info.run_name, run.info.status) == ("own@3", "FINISHED")
    assert run.data.params["folds"] == "4"
    assert run.data.params["split_by"] == "village"
    assert run.data.params["linear.features.char"] == "0.5"
    assert run.data.metrics["texts"] == done.rows == 288
    assert run.data.metrics["coverage"] == pytest.approx(done.coverage)
    for name, interval in done.metrics.items():
        assert run.data.metrics[name] == pytest.approx(interval.value)
        assert run.data.metrics[f"{name}_low"] == pytest.approx(interval.low)
    client = mlflow.MlflowClient()
    assert {a.path for a in client.list_artifacts(run.info.run_id, "model")} == {f"model/{name}" for name in FILES}
    assert {a.path for a in client.list_artifacts(run.info.run_id, "confusion")} == {
        *("confusion/issue.png", "confusion/nature.png"),
    }


def test_the_same_seed_gives_the_same_bytes(
    small_model: Path, corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """Anyone can make the very model again."""
    train(
        [corpus],
        tmp_path / "again",
        labels=load_labels(own_labels),
        settings=load_train_settings(train_config),
        name="small@1",
    )
    assert [
        name for name in FILES if (tmp_path / "again" / name).read_bytes() != (small_model / name).read_bytes()
    ] == []


def test_another_label_file_decides_the_labels(small_model: Path) -> None:
    """The shipped scheme is nowhere built in."""
    tagger = Tagger.load(small_model)
    assert (tagger.issues, tagger.labels_version) == (("roads", "waste", "schools", "rest"), 7)


def test_two_natures_are_enough(corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path) -> None:
    """A scheme of two natures, and one issue without an example, gives a model that loads."""
    rows = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    kept = [r for r in rows if r["nature"] != "not_petition" and r["issues"] != ["rest"]]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps(r) + "\n" for r in kept))
    text = own_labels.read_text(encoding="utf-8")
    (tmp_path / "l.yaml").write_text(text[: text.index("  - {id: not_petition")], encoding="utf-8")
    settings, labels = load_train_settings(train_config), load_labels(tmp_path / "l.yaml")
    done = train([tmp_path / "c.jsonl"], tmp_path / "model", labels=labels, settings=settings, name="two@1")
    assert done.metrics["nature_accuracy"].value > 0.9
    tags = Tagger.load(tmp_path / "model").tag(["Cầu Ngói vỡ nát đã lâu, đề nghị xã sớm khắc phục cho bà con."])[0]
    assert (tags.issues[0][0], tags.nature[0], tags.issue_scores["rest"]) == ("roads", "livelihood", 0.0)


def test_no_group_is_on_both_sides_of_a_fold(
    corpus: Path, own_labels: Path, train_config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Texts of one source resemble each other; a model must not be judged on what it has seen."""
    labels, settings = load_labels(own_labels), load_train_settings(train_config)
    rows = load_corpus([corpus], labels)
    groups = [row.group("village") for row in rows]
    learner = Learner(to_arrays(rows, labels), settings)
    seen: list[set[int]] = []
    learn = learner.learn
    monkeypatch.setattr(learner, "learn", lambda at, folder: seen.append(set(at.tolist())) or learn(at, folder))
    held_out = ask_held_out(learner, grouped_folds(groups, settings.folds))
    everything = set(range(len(groups)))
    assert len(seen) == 4
    assert held_out.asked.all()
    for inside in seen:
        assert not {groups[k] for k in inside} & {groups[k] for k in everything - inside}
    assert sorted(k for inside in seen for k in everything - inside) == sorted(everything)


def test_too_few_groups_are_refused_before_any_work(
    corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """Eight villages cannot be cut into nine folds; an empty corpus not into any."""
    settings = load_train_settings(train_config).model_copy(update={"folds": 9})
    (tmp_path / "empty.jsonl").touch()
    for file, told in (
        (corpus, "288 texts in 8 groups by 'village'"),
        (tmp_path / "empty.jsonl", "0 texts in 0 groups"),
    ):
        with pytest.raises(ConfigError, match=told):
            train([file], tmp_path / "model", labels=load_labels(own_labels), settings=settings, name="x")
    assert not (tmp_path / "model").exists()


def test_texts_that_share_nothing_are_told_to_be_too_few(own_labels: Path, train_config: Path, tmp_path: Path) -> None:
    """scikit-learn's complaint becomes one of ours."""
    rows = [{"text": f"từ{k}", "issues": ["roads"], "nature": "livelihood"} for k in range(8)]
    (tmp_path / "c.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows))
    settings = load_train_settings(train_config, linear={"min_count": 9})
    with pytest.raises(ConfigError, match="too few to learn from"):
        train([tmp_path / "c.jsonl"], tmp_path / "m", labels=load_labels(own_labels), settings=settings, name="x")


def test_a_place_that_cannot_hold_a_model_is_told(
    corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """Before the minute of training, not after."""
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="choose another --out"):
        train(
            [corpus],
            tmp_path / "file",
            labels=load_labels(own_labels),
            settings=load_train_settings(train_config),
            name="x",
        )


def test_the_card_has_n_split_intervals_and_settings(small_model: Path) -> None:
    """No figure without what it was measured on."""
    card = (small_model / "README.md").read_text(encoding="utf-8")
    assert "Measured by 4-fold cross-validation, split by `village`\n\nn = 288 texts of groups" in card
    assert (
        "![Error among the texts that are kept when only the most confident are: for each axis](risk-coverage.png)"
        in card
    )
    assert "bootstrap interval over 8 groups" in card
    assert re.search(r"\| primary issue accuracy \| 0\.\d{3} \[0\.\d{3}, [01]\.\d{3}\] \|", card)
    assert re.search(r"\| `roads` \| Đường sá \| \d+ \|", card)
    assert '"seed":20260101' in card


def test_sure_bounds_hold_on_the_held_out_folds(small_model: Path) -> None:
    """The errors among sure texts stay under those of the settings, by the card's own figures."""
    card = (small_model / "README.md").read_text(encoding="utf-8")
    found = {m[1]: float(m[2]) for m in re.finditer(r"\| ([a-z ]+) \| [^|]+\] \| ([\d.]+) \|", card)}
    assert found["primary issue accuracy"] >= 0.90
    assert found["nature accuracy"] >= 0.95
    assert float(re.search(r"Sure: ([\d.]+)%", card)[1]) > 50


def answers(confidence: list[float], right: list[bool]) -> _Answers:
    """Answers of one axis."""
    return _Answers(np.array(confidence), np.array(right, dtype=bool))


def test_equally_confident_answers_are_sure_together_or_not_at_all() -> None:
    """A threshold cannot cut between ties."""
    found = answers([0.9, 0.8, 0.8, 0.7], [True, True, False, True])
    assert found.bound(np.ones(4, dtype=bool), 0.30) == 0.7
    assert found.bound(np.ones(4, dtype=bool), 0.20) == 0.9
    assert answers([0.9], [False]).bound(np.ones(1, dtype=bool), 0.5) > 1
    assert answers([], []).bound(np.ones(0, dtype=bool), 0.5) > 1


@pytest.mark.parametrize("seed", range(20))
def test_both_bounds_hold_among_texts_sure_of_both(seed: int) -> None:
    """Also where what is sure of one axis is often wrong on the other."""
    rng = np.random.default_rng(seed)
    issue, nature = np.round(rng.random(300), 2), np.round(rng.random(300), 2)
    axes = [
        _Answers(issue, rng.random(300) < issue * (1.2 - nature)),
        _Answers(nature, rng.random(300) < nature * (1.2 - 0.4 * issue)),
    ]
    bounds: Any = load_train_settings().sure.model_copy(update={"issue_error": 0.3, "nature_error": 0.2})
    sure_issue, sure_nature = _sure_from(*axes, bounds)
    sure = (issue >= sure_issue) & (nature >= sure_nature)
    assert axes[0].error(sure) <= 0.3
    assert axes[1].error(sure) <= 0.2


def test_natures_are_expected_as_often_as_the_settings_say(
    labelled: list[dict[str, Any]], own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """Half as many non-petitions expected as learnt from: each is given half the odds; the rest share what is left."""
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in labelled), encoding="utf-8")
    shares = {n: sum(r["nature"] == n for r in labelled) / len(labelled) for n in ("livelihood", "not_petition")}
    expected = shares["not_petition"] / 2
    settings = load_train_settings(train_config, nature_shares={"not_petition": expected})
    train([path], tmp_path / "model", labels=load_labels(own_labels), settings=settings, name="m@1")
    config = json.loads((tmp_path / "model" / "config.json").read_text(encoding="utf-8"))
    offsets = dict(zip(config["natures"], config["calibration"]["nature_offsets"], strict=True))
    assert offsets["not_petition"] == pytest.approx(math.log(0.5), abs=1e-3)
    assert offsets["livelihood"] == pytest.approx(math.log((1 - expected) / (1 - 2 * expected)), abs=1e-3)
    assert offsets["constructive"] == offsets["livelihood"]


def test_a_model_is_calibrated_and_measured_on_typical_texts(
    labelled: list[dict[str, Any]], own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """Only texts that are as those in use are held out; the card says which and how many."""
    labels = load_labels(own_labels)
    rare = labels.nature_ids[0]
    rows = [
        row | {"sampling": "by_label" if row["nature"] == rare and k % 2 else "as_found"}
        for k, row in enumerate(labelled)
    ]
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    settings = load_train_settings(train_config)
    assert settings.reference == {"sampling": "as_found"}
    done = train([path], tmp_path / "model", labels=labels, settings=settings, name="m@1")
    typical = sum(row["sampling"] == "as_found" for row in rows)
    card = (tmp_path / "model" / "README.md").read_text(encoding="utf-8")
    told = f"n = {typical} texts of groups that the models judged here had not seen, all with `sampling: as_found`"
    assert told in card
    assert done.rows == len(rows)


def test_without_refit_the_model_measured_is_the_one_written(
    labelled: list[dict[str, Any]], corpus: Path, own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """It has learnt the texts of all groups but those held out, and the card says so."""
    labels = load_labels(own_labels)
    given = {"measured_folds": 1, "refit": False}
    settings = load_train_settings(train_config, **given)
    done = train([corpus], tmp_path / "model", labels=labels, settings=settings, name="m@1")
    rows = load_corpus([corpus], labels)
    inside, outside = grouped_folds([row.group(settings.split_by) for row in rows], settings.folds)[0]
    assert done.rows == len(inside) == len(rows) - len(outside)
    again = Learner(to_arrays(rows, labels), settings).learn(inside, tmp_path).parts.linear
    assert again is not None
    again.save(tmp_path)
    written, expected = (folder / "weights.safetensors" for folder in (tmp_path / "model", tmp_path))
    assert written.read_bytes() == expected.read_bytes()
    assert "The model measured is the one in this folder." in (tmp_path / "model" / "README.md").read_text("utf-8")
    with pytest.raises(ConfigError, match="refit: false ships the model of the one fold measured"):
        load_train_settings(train_config, refit=False)


def test_without_refit_all_reference_texts_are_held_out_with_their_groups(
    labelled: list[dict[str, Any]], own_labels: Path, train_config: Path, tmp_path: Path
) -> None:
    """The model learns no text of a group that has one of them."""
    chosen = sorted({row["village"] for row in labelled})[:5]
    found = [row["village"] in chosen and k % 2 for k, row in enumerate(labelled)]
    rows = [row | {"sampling": "as_found" if f else "made"} for row, f in zip(labelled, found, strict=True)]
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    settings = load_train_settings(train_config, measured_folds=1, refit=False)
    loaded = load_corpus([path], load_labels(own_labels))
    ((inside, outside),), typical = held_out_folds(loaded, [row.group("village") for row in loaded], settings)
    assert typical
    assert outside.tolist() == [k for k, row in enumerate(rows) if row["sampling"] == "as_found"]
    assert inside.tolist() == [k for k, row in enumerate(rows) if row["village"] not in chosen]


def test_without_typical_texts_a_model_is_calibrated_on_all(small_model: Path) -> None:
    """An analyst's corpus need not know the field: all texts are judged."""
    assert "n = 288 texts" in (small_model / "README.md").read_text(encoding="utf-8")
