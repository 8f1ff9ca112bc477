"""The batch: complete, repeatable, safe to kill, and fair to files beside a bad one."""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from kiennghi import batch
from kiennghi.batch import run
from kiennghi.config import Settings, load_settings
from kiennghi.errors import ConfigError, ModelError, RunError

FILES = (
    *("petitions.jsonl", "meetings.jsonl", "matters.jsonl", "summaries.jsonl", "failures.jsonl", "shares.json"),
    *("petitions.parquet", "report.html", "report.docx", "report.xlsx"),
)


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in FILES}


def manifest(folder: Path) -> dict:
    found = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    del found["timings"]
    return found


def with_workers(settings: Settings, workers: int) -> Settings:
    return settings.model_copy(update={"run": settings.run.model_copy(update={"workers": workers})})


def test_a_run_writes_every_file_of_the_contract_and_its_counts_add_up(
    minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """Three petitions from each of four files, in all files of the run folder."""
    result = run([minutes_folder], tmp_path / "out", settings=settings)
    assert (result.inputs, result.done, result.skipped, result.petitions, result.failures) == (4, 4, 0, 12, ())
    assert all((tmp_path / "out" / name).exists() for name in [*FILES, "manifest.json"])
    petitions = lines(tmp_path / "out" / "petitions.jsonl")
    assert [p["source"] for p in petitions[::3]] == ["a.txt", "c.docx", "d.html", "xã B/b.txt"]
    assert manifest(tmp_path / "out")["counts"] == {"inputs": 4, "done": 4, "failed": 0, "petitions": 12}
    assert pq.read_table(tmp_path / "out" / "petitions.parquet").num_rows == 12


def test_a_petition_line_has_the_fields_of_the_contract_in_order(
    minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """Other systems rely on the fields; offsets point at the text (here with names, so that it can be compared)."""
    settings = settings.model_copy(update={"people": settings.people.model_copy(update={"names": True})})
    run([minutes_folder / "a.txt"], tmp_path / "out", settings=settings)
    first = lines(tmp_path / "out" / "petitions.jsonl")[0]
    assert list(first) == [
        *("schema", "id", "minutes_id", "source", "start", "end", "text", "speaker", "answer", "page"),
        *("cut_sure", "cut_score"),
        *("issues", "nature", "sure", "scores", "summary", "matter_id", "model", "labels_version", "masked"),
    ]
    text = (minutes_folder / "a.txt").read_text(encoding="utf-8")
    assert text[first["start"] : first["end"]] == first["text"]
    assert first["speaker"] == {"name": "Trần Văn Hải", "role": None, "unit": "thôn Đông"}
    assert first["answer"]["text"].startswith("đã có trong kế hoạch")
    assert first["issues"][0]["id"] == "transport"
    assert first["nature"]["id"] == "livelihood"


def test_one_process_and_two_give_the_same_bytes(minutes_folder: Path, tmp_path: Path, settings: Settings) -> None:
    """The number of workers changes nothing but the time."""
    run([minutes_folder], tmp_path / "one", settings=with_workers(settings, 1))
    run([minutes_folder], tmp_path / "two", settings=with_workers(settings, 2))
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert manifest(tmp_path / "one") == manifest(tmp_path / "two")


def test_the_order_of_sets_decides_nothing(tmp_path: Path) -> None:
    """Python hashes strings anew in every process; the outputs must not show it."""
    samples = Path(__file__).resolve().parents[1] / "data" / "samples"
    config = tmp_path / "c.yaml"
    config.write_text("report:\n  date: 2024-04-01\n", encoding="utf-8")
    found = []
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-m", "kiennghi.cli", "run", str(samples), "--config", str(config), "--workers", "1"]
        subprocess.run(
            [*command, "--out", str(tmp_path / seed)],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        found.append(contents(tmp_path / seed))
    assert [name for name in FILES if len({f[name] for f in found}) > 1] == []


def test_a_second_run_takes_over_what_is_done_and_gives_the_same_bytes(
    minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """Nothing is worked on twice; a new file and a renamed one cost only themselves."""
    out = tmp_path / "out"
    run([minutes_folder], out, settings=settings)
    before, units = contents(out), {p: p.stat().st_mtime_ns for p in (out / ".units").iterdir()}
    again = run([minutes_folder], out, settings=settings)
    assert again.skipped == 4
    assert contents(out) == before
    assert {p: p.stat().st_mtime_ns for p in (out / ".units").iterdir()} == units
    (minutes_folder / "a.txt").rename(minutes_folder / "đổi tên.txt")
    (minutes_folder / "e.txt").write_text(
        "Ý KIẾN CỬ TRI\n1. Bà Lý Thị Na (ấp 3): Cầu gãy lan can, đề nghị sửa gấp.\n", encoding="utf-8"
    )
    third = run([minutes_folder], out, settings=settings)
    assert (third.done, third.skipped, third.petitions) == (5, 4, 13)
    assert "đổi tên.txt" in {p["source"] for p in lines(out / "petitions.jsonl")}


def test_a_changed_setting_that_decides_results_does_the_files_again(
    minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """Units of other settings are not taken over, and do not stay behind."""
    out = tmp_path / "out"
    run([minutes_folder], out, settings=settings)
    longer = settings.model_copy(update={"summarise": settings.summarise.model_copy(update={"gist_words": 12})})
    assert run([minutes_folder], out, settings=longer).skipped == 0
    assert len(list((out / ".units").iterdir())) == 4


def test_bad_files_are_named_with_a_reason_and_the_rest_is_done(
    minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """Empty, broken, unsupported, duplicate, missing: a failure each, and counts that add up."""
    (minutes_folder / "rỗng.txt").touch()
    (minutes_folder / "hỏng.docx").write_bytes(b"PK\x03\x04 not a zip")
    (minutes_folder / "ảnh.gif").write_bytes(b"GIF89a")
    (minutes_folder / "z bản sao.txt").write_bytes((minutes_folder / "a.txt").read_bytes())
    result = run([minutes_folder, tmp_path / "không có.pdf"], tmp_path / "out", settings=settings)
    assert {(f.source, f.code) for f in result.failures} == {
        ("rỗng.txt", "empty"),
        ("hỏng.docx", "broken"),
        ("ảnh.gif", "unsupported"),
        ("z bản sao.txt", "duplicate"),
        ("không có.pdf", "unreadable"),
    }
    assert (result.inputs, result.done, result.petitions) == (9, 4, 12)
    assert len(lines(tmp_path / "out" / "failures.jsonl")) == 5
    assert all("\n" not in f.reason and len(f.reason) > 20 for f in result.failures)
    assert run([minutes_folder], tmp_path / "out", settings=settings).inputs == 8


def test_a_worker_that_dies_costs_only_the_file_it_worked_on(
    minutes_folder: Path, tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that kills its process every time is failed by name after the attempts; the others are done."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path / "site"), os.environ.get("PYTHONPATH", "")]))
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(
        "import importlib.abc, os, sys\n"
        "class Kill(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'kiennghi.batch' and os.environ.get('KILL'):\n"
        "            import kiennghi.split as s\n"
        "            real = s.split_minutes\n"
        "            def deadly(minutes, *, settings):\n"
        "                if minutes.source == 'c.docx':\n"
        "                    os._exit(9)\n"
        "                return real(minutes, settings=settings)\n"
        "            s.split_minutes = deadly\n"
        "        return None\n"
        "if os.environ.get('KILL'):\n"
        "    sys.meta_path.insert(0, Kill())\n"
    )
    monkeypatch.setenv("KILL", "1")
    result = run([minutes_folder], tmp_path / "out", settings=with_workers(settings, 2))
    assert [(f.source, f.code) for f in result.failures] == [("c.docx", "crash")]
    assert result.petitions == 9
    monkeypatch.delenv("KILL")
    assert run([minutes_folder], tmp_path / "out", settings=settings).petitions == 12


def test_a_run_killed_at_any_moment_is_taken_up_again_with_the_same_bytes(
    minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """SIGKILL of the whole batch after different times; nothing half-written, nothing left running."""
    for k in range(6):
        (minutes_folder / f"thêm {k}.txt").write_text(
            (minutes_folder / "a.txt").read_text(encoding="utf-8").replace("năm 2019", f"năm 201{k}"), encoding="utf-8"
        )
    config = tmp_path / "c.yaml"
    config.write_text("report:\n  date: 2024-04-01\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "kiennghi.cli",
        "run",
        str(minutes_folder),
        "--config",
        str(config),
        "--workers",
        "2",
        "--out",
    ]
    subprocess.run([*command, str(tmp_path / "whole")], check=True, capture_output=True)
    for wait in (1.0, 3.0, 5.0):
        process = subprocess.Popen(
            [*command, str(tmp_path / "cut")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
    done = {p: p.stat().st_mtime_ns for p in (tmp_path / "cut" / ".units").glob("[!.]*")}
    subprocess.run([*command, str(tmp_path / "cut")], check=True, capture_output=True)
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")
    assert all(p.stat().st_mtime_ns == at for p, at in done.items())
    assert not list((tmp_path / "cut").glob("**/*.part"))


def test_two_runs_do_not_share_a_folder_at_once(minutes_folder: Path, tmp_path: Path, settings: Settings) -> None:
    """The second is told; a lock file that a dead process left behind holds nobody up."""
    out = tmp_path / "out"
    (out / ".units").mkdir(parents=True)
    with (out / ".lock").open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(RunError, match="another run"):
            run([minutes_folder], out, settings=settings)
    assert run([minutes_folder], out, settings=settings).done == 4


@pytest.mark.parametrize("make", ["file", "foreign"])
def test_a_folder_that_is_not_a_run_folder_is_left_alone(
    make: str, minutes_folder: Path, tmp_path: Path, settings: Settings
) -> None:
    """Results never mix with other people's files."""
    out = tmp_path / "out"
    if make == "file":
        out.write_text("mine")
    else:
        out.mkdir()
        (out / "mine.txt").write_text("mine")
    with pytest.raises(RunError, match="--out"):
        run([minutes_folder], out, settings=settings)
    assert out.is_file() or [p.name for p in out.iterdir()] == ["mine.txt"]


def test_a_missing_model_is_said_before_anything_is_done(minutes_folder: Path, tmp_path: Path) -> None:
    """No run folder is made for a run that cannot start."""
    with pytest.raises(ModelError, match="kiennghi train"):
        run([minutes_folder], tmp_path / "out", settings=load_settings(tag={"model": str(tmp_path / "none")}))
    assert not (tmp_path / "out").exists()


def test_a_model_of_other_labels_is_refused(
    minutes_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    """A report must not name labels that the model does not know."""
    labels = batch.load_labels()
    monkeypatch.setattr(batch, "load_labels", lambda: labels.model_copy(update={"issues": labels.issues[1:]}))
    with pytest.raises(ConfigError, match="other labels"):
        run([minutes_folder], tmp_path / "out", settings=settings)


def test_nothing_to_read_still_gives_reports(tmp_path: Path, settings: Settings) -> None:
    """An empty folder is a failure by name, and a report that says so."""
    (tmp_path / "empty").mkdir()
    result = run([tmp_path / "empty"], tmp_path / "out", settings=settings)
    assert [(f.source, f.code) for f in result.failures] == [("empty", "folder")]
    assert (tmp_path / "out" / "report.html").stat().st_size > 1000


def test_progress_ends_at_all_files(minutes_folder: Path, tmp_path: Path, settings: Settings) -> None:
    """Every file, good or bad, is reported once."""
    (minutes_folder / "rỗng.txt").touch()
    seen = []
    run([minutes_folder], tmp_path / "out", settings=with_workers(settings, 1), on_progress=seen.append)
    assert [p.done for p in seen] == [2, 3, 4, 5]
    assert (seen[-1].total, seen[-1].petitions) == (5, 12)
