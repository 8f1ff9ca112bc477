"""The command line: JSON on stdout, talk on stderr, exit codes as promised."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def kiennghi(*arguments: str | Path, given: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiennghi.cli", *map(str, arguments)]
    return subprocess.run(
        command, input=given, capture_output=True, encoding="utf-8", cwd=cwd, timeout=120, check=False
    )


def test_run_prints_its_counts_as_json_and_talks_on_stderr(minutes_folder: Path, tmp_path: Path) -> None:
    """A program can read stdout; a person reads stderr."""
    done = kiennghi("run", minutes_folder, "--out", tmp_path / "out")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {
        "out": str(tmp_path / "out"),
        "inputs": 4,
        "done": 4,
        "failed": 0,
        "petitions": 12,
    }
    assert "12 kiến nghị" in done.stderr


def test_run_with_a_bad_file_exits_with_3_and_names_it_on_one_line(minutes_folder: Path, tmp_path: Path) -> None:
    """Done, but some inputs failed."""
    (minutes_folder / "hai\ndòng.txt").touch()
    done = kiennghi("run", minutes_folder, "--out", tmp_path / "out")
    assert done.returncode == 3
    assert [line for line in done.stderr.splitlines() if ": empty: " in line] == [
        "hai dòng.txt: empty: the file is empty (0 bytes); copy it again from where it came"
    ]


def test_an_expected_error_is_one_line_and_exit_1(minutes_folder: Path, tmp_path: Path) -> None:
    """No traceback for what a user can mend."""
    (tmp_path / "c.yaml").write_text("tag:\n  modell: x\n")
    done = kiennghi("run", minutes_folder, "--out", tmp_path / "out", "--config", tmp_path / "c.yaml")
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "tag.modell" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("run",), ("nonsense",), ("run", ".", "--out", "x", "--engine", "cloud"), ("tag", "--workers", "-1")]
)
def test_wrong_usage_exits_with_2(arguments: tuple[str, ...]) -> None:
    """Usage errors are told apart from errors of the work."""
    assert kiennghi(*arguments).returncode == 2


def test_split_prints_untagged_petitions(minutes_folder: Path) -> None:
    """One JSON line a petition; nothing is labelled."""
    done = kiennghi("split", "--names", minutes_folder / "a.txt")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [p["speaker"]["name"] for p in found] == ["Trần Văn Hải", "Lê Thị Mơ", "Phạm Đình Sử"]
    assert "issues" not in found[0]


def test_tag_keeps_order_and_fields_and_reports_bad_lines(tmp_path: Path) -> None:
    """A bad line costs itself only; its number is told."""
    given = (
        '{"id": 7, "text": "Đề nghị sửa cầu.", "x": [1]}\nnot json\n\n'
        '{"id": "b", "text": "Cảm ơn xã."}\n{"text": "no id"}\n'
    )
    done = kiennghi("tag", "-", given=given)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 3
    assert [(f["id"], f.get("x")) for f in found] == [(7, [1]), ("b", None)]
    assert re.findall(r"line (\d+):", done.stderr) == ["2", "5"]
    assert {"schema", "issues", "nature", "sure", "scores", "summary", "model", "labels_version"} <= set(found[0])
    (tmp_path / "in.jsonl").write_text("\ufeff" + given, encoding="utf-8")
    assert kiennghi("tag", tmp_path / "in.jsonl").stdout == done.stdout


def test_tag_of_a_missing_file_is_one_line_and_exit_1(tmp_path: Path) -> None:
    """The path is named."""
    done = kiennghi("tag", tmp_path / "none.jsonl")
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (1, 1)
    assert "none.jsonl" in done.stderr


def test_report_is_written_again_with_another_title(minutes_folder: Path, tmp_path: Path) -> None:
    """From the run folder alone, without reading the minutes again."""
    kiennghi("run", minutes_folder, "--out", tmp_path / "out")
    (tmp_path / "c.yaml").write_text("report:\n  title: Báo cáo thử nghiệm\n", encoding="utf-8")
    done = kiennghi("report", tmp_path / "out", "--config", tmp_path / "c.yaml")
    assert done.returncode == 0
    assert "Báo cáo thử nghiệm" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert kiennghi("report", tmp_path).returncode == 1


def test_output_is_utf8_in_a_terminal_that_is_not(minutes_folder: Path) -> None:
    """Vietnamese survives LANG=C."""
    done = subprocess.run(
        [sys.executable, "-m", "kiennghi.cli", "split", str(minutes_folder / "a.txt")],
        capture_output=True,
        env={"LANG": "C", "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT / "pipeline"), "PYTHONUTF8": "0"},
        timeout=60,
        check=True,
    )
    assert "thôn Đông" in done.stdout.decode("utf-8")


def test_readme_names_every_command_and_no_other() -> None:
    """The table of commands in the README is what --help lists."""
    listed = set(re.findall(r"^  ([\w-]+)  ", kiennghi("--help").stdout.split("Commands:")[1], re.M))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    wanted = {"run", "split", "tag", "report", "audit", "train", "train-split", "evaluate"}
    assert set(re.findall(r"^\| `kiennghi ([\w-]+)", readme, re.M)) == listed == wanted
