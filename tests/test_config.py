"""Configuration: strict files, one line for each mistake, and defaults that explain themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from kiennghi.config import load_labels, load_settings, load_train_settings
from kiennghi.errors import ConfigError

CONFIGS = Path(__file__).resolve().parents[1] / "configs"
LABEL = {"name": "Tên", "name_en": "Name"}


def test_the_shipped_files_load() -> None:
    """What is shipped follows its own schema."""
    assert load_settings().tag.model == "default"
    assert load_settings().report.date is None
    assert load_train_settings().folds >= 2
    labels = load_labels()
    assert (labels.version, len(labels.issues), len(labels.natures)) == (1, 18, 3)


def test_labels_are_in_the_order_of_the_file_with_their_names() -> None:
    """Reports rely on order and names, models on ids."""
    labels = load_labels()
    assert (labels.issue_ids[0], labels.issue_ids[-1]) == ("land_clearance", "other")
    assert labels.nature_ids == ("livelihood", "constructive", "not_petition")
    assert labels.names()["transport"] == "Giao thông"
    assert len(labels.names()) == len(labels.issues) + len(labels.natures)


@pytest.mark.parametrize(
    ("load", "content", "named"),
    [
        (load_settings, "tag:\n  modell: x\n", "tag.modell"),
        (load_settings, "tagg: {}\n", "tagg"),
        (load_settings, "tag:\n  batch_size: many\n", "tag.batch_size"),
        (load_settings, "tag:\n  batch_size: 2.5\n", "tag.batch_size"),
        (load_settings, "tag:\n  batch_size: true\n", "tag.batch_size"),
        (load_settings, "run:\n  workers: -1\n", "run.workers"),
        (load_settings, "tag: default\n", "tag"),
        (load_settings, "report:\n  date: soon\n", "report.date"),
        (load_settings, "a: [1\nb: {\n", "not valid YAML"),
        (load_settings, "[" * 5000, "not valid YAML"),
        (load_settings, "- a\n- b\n", "found list"),
        (load_settings, "just words\n", "found str"),
        (load_settings, "\xff", "not valid YAML"),
        (load_train_settings, "fold: 3\n", "fold"),
        (load_train_settings, "folds: 1\n", "folds"),
        (load_train_settings, "linear:\n  regularisation: .nan\n", "linear.regularisation"),
        (load_train_settings, "linear:\n  features: {word: .inf}\n", "linear.features.word"),
        (load_train_settings, "linear:\n  features: {word: 0, syllable: 0, folded: 0, char: 0}\n", "at least one view"),
        (load_train_settings, "parts: [forest]\n", "parts"),
        (load_train_settings, "parts: [linear, linear]\n", "named twice"),
        (load_train_settings, "parts: []\n", "parts"),
        (load_train_settings, "encoder: {window: 8}\n", "encoder.window"),
        (load_train_settings, "encoder: {learning_rate: 0.0}\n", "encoder.learning_rate"),
        (load_train_settings, "nature_shares: {a: 0.5, b: 0.6}\n", "expected shares below 1"),
        (load_train_settings, "sure:\n  issue_error: 1.5\n", "sure.issue_error"),
        (load_train_settings, "- a\n", "found list"),
        (load_train_settings, "a: [1\nb: {\n", "not valid YAML"),
        (load_labels, "", "version"),
        (load_labels, "version: one\n", "version"),
    ],
)
def test_a_mistake_is_one_line_that_names_file_and_key(tmp_path: Path, load: Any, content: str, named: str) -> None:
    """No traceback, and no value that is silently ignored."""
    path = tmp_path / "mine.yaml"
    path.write_text(content, encoding="latin-1" if content == "\xff" else "utf-8")
    with pytest.raises(ConfigError) as caught:
        load(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert named in message
    assert "\n" not in message


@pytest.mark.parametrize("load", [load_settings, load_train_settings, load_labels])
def test_a_missing_file_is_named(tmp_path: Path, load: Any) -> None:
    """All three kinds."""
    with pytest.raises(ConfigError, match=r"none\.yaml: cannot be read \(No such file or directory\)"):
        load(tmp_path / "none.yaml")


def test_several_mistakes_are_counted(tmp_path: Path) -> None:
    """The first is named, so that the line stays short."""
    (tmp_path / "c.yaml").write_text("tag: {modell: x, batch: 3}\n")
    with pytest.raises(ConfigError, match=r"\(and 1 more\)"):
        load_settings(tmp_path / "c.yaml")


def test_a_file_changes_what_it_names_and_overrides_go_on_top(tmp_path: Path) -> None:
    """What is left out keeps its default."""
    (tmp_path / "c.yaml").write_text("tag: {batch_size: 9}\nrun: {workers: 3}\n", encoding="utf-8-sig")
    found = load_settings(tmp_path / "c.yaml", run={"workers": 5})
    assert (found.tag.batch_size, found.tag.model) == (9, "default")
    assert (found.run.workers, found.run.attempts) == (5, load_settings().run.attempts)
    (tmp_path / "empty.yaml").touch()
    assert load_settings(tmp_path / "empty.yaml") == load_settings()


def test_a_training_file_changes_what_it_names(tmp_path: Path) -> None:
    """Like the settings of a run."""
    (tmp_path / "t.yaml").write_text("seed: 5\nlinear: {features: {char: 0}}\n")
    found, default = load_train_settings(tmp_path / "t.yaml"), load_train_settings()
    assert (found.seed, found.linear.features.char) == (5, 0)
    assert (found.folds, found.linear.features.word) == (default.folds, default.linear.features.word)


@pytest.mark.parametrize("name", ["default.yaml", "train.yaml"])
def test_every_key_has_a_comment(name: str) -> None:
    """A file that people copy from explains itself: each leaf, or the section it stands in."""
    lines = (CONFIGS / name).read_text(encoding="utf-8").splitlines()
    section_told = False
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        section = line.split("#")[0].rstrip().endswith(":")
        if section:
            section_told = "#" in line
            continue
        assert "#" in line or (line.startswith(" ") and section_told), line
    assert yaml.safe_load("\n".join(lines))


def _labels(issues: list[str], natures: list[str]) -> str:
    scheme = {"issues": [LABEL | {"id": i} for i in issues], "natures": [LABEL | {"id": n} for n in natures]}
    return yaml.safe_dump({"version": 2, **scheme}, allow_unicode=True)


@pytest.mark.parametrize(
    ("issues", "natures", "named"),
    [
        (["a", "b", "a"], ["x", "y"], "used twice: a"),
        (["a", "b"], ["x", "x"], "used twice: x"),
        (["a", "b"], ["a", "y"], "used twice: a"),
        (["a"], ["x", "y"], "issues"),
        (["A b", "c"], ["x", "y"], "issues.0.id"),
    ],
)
def test_label_ids_are_plain_and_unique_over_both_axes(
    tmp_path: Path, issues: list[str], natures: list[str], named: str
) -> None:
    """A name in a report belongs to one label only."""
    (tmp_path / "l.yaml").write_text(_labels(issues, natures), encoding="utf-8")
    with pytest.raises(ConfigError, match=named):
        load_labels(tmp_path / "l.yaml")


def test_a_label_file_of_ones_own_stands_alone(tmp_path: Path) -> None:
    """Nothing of the shipped scheme is mixed in."""
    (tmp_path / "l.yaml").write_text(_labels(["a", "b"], ["x", "y"]), encoding="utf-8")
    found = load_labels(tmp_path / "l.yaml")
    assert (found.version, found.issue_ids, found.nature_ids) == (2, ("a", "b"), ("x", "y"))


@pytest.mark.parametrize(
    ("section", "values", "changes"),
    [
        ("read", {"max_characters": 5000}, True),
        ("split", {"min_syllables": 5}, True),
        ("tag", {"model": "other"}, True),
        ("summarise", {"gist_words": 20}, True),
        ("report", {"title": "Khác"}, False),
        ("run", {"workers": 7}, False),
    ],
)
def test_the_fingerprint_changes_with_what_alters_results_only(
    section: str, values: dict[str, Any], changes: bool
) -> None:
    """Another title or number of workers does not do all files again."""
    assert (load_settings(**{section: values}).fingerprint() != load_settings().fingerprint()) is changes
