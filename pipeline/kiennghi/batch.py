"""The batch: files in, a run folder out. The one module that composes the stages.

Each file's result is an immutable unit file, named by the hash of its bytes and of all that decides the result (stages'
version, settings, model, labels). A unit is written whole or not at all, so a run that was killed at any moment goes on
where it was, and a file that has not changed is not done twice. The lines of the run folder are put together from the
units in the order of the inputs, so that their bytes do not depend on the number of workers.
"""

from __future__ import annotations

import hashlib
import json
import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from . import __version__
from .atomic import write_whole
from .config import Labels, Settings, load_labels
from .errors import ConfigError, InputError, RunError
from .lines import Line, dumps, failure_line, meeting_line, petition_line, to_text
from .link import matters
from .protect import Entry, People, Protector, private
from .read import InputFile, Reader, find_inputs
from .records import SCHEMA, Failure, SplitMinutes
from .split import split_minutes
from .split.model import fingerprint as splitter_fingerprint
from .split.model import splitter_folder
from .summarise import Raised, gist, issue_summaries
from .tag import Tagger, fingerprint, model_folder

log = logging.getLogger(__name__)

_UNITS = ".units"
_PASSING = frozenset(("timeout", "memory", "crash", "unreadable", "no_program", "internal"))
"""Failures that another try may not meet: not kept as units."""
_WATCH_S = 1.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the batch is: files finished of all, and the petitions found so far."""

    done: int
    total: int
    petitions: int
    source: str


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run came to."""

    folder: Path
    inputs: int
    done: int
    skipped: int
    """Of ``done``: taken over from an earlier run."""
    failures: tuple[Failure, ...]
    petitions: int


@dataclass(frozen=True, slots=True)
class _Job:
    """What a worker needs for every file."""

    settings: Settings
    model: Path


def run(
    paths: Sequence[Path], out: Path, *, settings: Settings, on_progress: Callable[[Progress], None] | None = None
) -> RunResult:
    """Read, split, tag, summarise and report all files below the paths into the run folder ``out``.

    Returns:
        Counts that add up: ``inputs == done + len(failures)``.

    Raises:
        ConfigError, ModelError: before anything is done.
        RunError: the folder belongs to something else, is in use, cannot be written, or counts do not add up.
    """
    from .report import write_reports  # noqa: PLC0415 (workers import this module without it)

    started = time.time()
    labels = load_labels()
    model = model_folder(settings.tag.model)
    model_hash = fingerprint(model)
    model_name = _check_model(model, labels)
    splitter = settings.split.model
    split_hash = splitter_fingerprint(splitter_folder(splitter)) if splitter is not None else ""
    decisive = (__version__, _code_hash(), SCHEMA, settings.fingerprint(), model_hash, split_hash, labels.version)
    stage_key = hashlib.sha256("\0".join(map(str, decisive)).encode()).hexdigest()[:12]
    _prepare(out)
    with _lock(out):
        files, failures = find_inputs(paths, settings.read)
        units = {f.sha256: out / _UNITS / f"{f.sha256[:32]}-{stage_key}.json" for f in files}
        todo = [f for f in files if not units[f.sha256].exists()]
        meter = _Meter(
            total=len(files) + len(failures), done=len(files) - len(todo) + len(failures), report=on_progress
        )
        job = _Job(settings, model)
        lost = _work(todo, units, job, meter)
        petitions, meetings, people, failed = _assemble(files, units, lost)
        inputs = [
            *(
                {
                    "source": f.source,
                    "sha256": f.sha256,
                    "status": failed[f.sha256].code if f.sha256 in failed else "done",
                }
                for f in files
            ),
            *({"source": f.source, "sha256": None, "status": f.code} for f in failures),
        ]
        failures = sorted([*failures, *failed.values()], key=lambda f: f.source)
        found = matters([(p["id"], p["minutes_id"], p["text"]) for p in petitions])
        by_petition = {petition: matter.id for matter in found for petition in matter.petitions}
        for line in petitions:
            line["matter_id"] = by_petition[line["id"]]
        summaries = issue_summaries(
            [
                Raised(p["id"], p["issues"][0]["id"], p["summary"])
                for p in petitions
                if p["nature"]["id"] != "not_petition"
            ],
            settings=settings.summarise,
        )
        counts = {"inputs": len(inputs), "done": len(meetings), "failed": len(failures), "petitions": len(petitions)}
        if counts["inputs"] != counts["done"] + counts["failed"]:
            raise RunError(f"{out}: counts do not add up: {counts}; please report this with manifest.json")
        manifest = {
            "schema": SCHEMA,
            "version": __version__,
            "model": model_name,
            "model_hash": model_hash,
            "splitter_hash": split_hash or None,
            "labels_version": labels.version,
            "settings": settings.model_dump(mode="json", exclude={"run"}),
            "counts": counts,
            "inputs": inputs,
            "timings": _timings(started, settings),
        }
        summary_lines = [
            {
                "schema": SCHEMA,
                "scope": "issue",
                "id": issue,
                "sentences": [{"text": a.text, "petitions": list(a.petitions)} for a in summaries[issue]],
            }
            for issue in labels.issue_ids
            if issue in summaries
        ]
        # the one place where people get pseudonyms: nothing is written before it, and all that is written comes from it
        petitions, meetings, summary_lines = _leaving(petitions, meetings, summary_lines, people, settings=settings)
        _write_lines(out / "petitions.jsonl", petitions)
        _write_lines(out / "meetings.jsonl", meetings)
        _write_lines(out / "failures.jsonl", [failure_line(f) for f in failures])
        _write_lines(
            out / "matters.jsonl",
            [{"schema": SCHEMA, "id": m.id, "petitions": list(m.petitions), "minutes": list(m.minutes)} for m in found],
        )
        _write_lines(out / "summaries.jsonl", summary_lines)
        write_whole(
            out / "manifest.json",
            json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace") + b"\n",
        )
        _write_parquet(out / "petitions.parquet", petitions)
        write_reports(out, settings=settings.report, labels=labels)
        _drop_old_units(out / _UNITS, stage_key)
    return RunResult(out, counts["inputs"], counts["done"], len(files) - len(todo), tuple(failures), len(petitions))


def _code_hash() -> str:
    """Hash of the stages' code: a version under development changes its results without changing its number."""
    package = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        if "report" not in path.relative_to(package).parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _check_model(model: Path, labels: Labels) -> str:
    """Name of the model, once it is sure that it speaks of these labels."""
    tagger = Tagger.load(model)
    if (
        tagger.issues != labels.issue_ids
        or tagger.natures != labels.nature_ids
        or tagger.labels_version != labels.version
    ):
        raise ConfigError(
            f"{model}: made for other labels than configs/labels.yaml version {labels.version}; train a model for these"
        )
    return tagger.name


# --- one file ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Outcome:
    sha256: str
    petitions: int
    failure: Failure | None = None


class _Worker:
    """What a process keeps between files: the reader's child process and the model."""

    def __init__(self, job: _Job):
        self._job = job
        self._reader = Reader(job.settings.read)
        self._tagger: Tagger | None = None

    def close(self) -> None:
        self._reader.close()

    def process(self, file: InputFile, unit: Path) -> _Outcome:
        """Do all stages of one file and write its unit. Never raises: this is the batch boundary."""
        try:
            content, count = self._stages(file)
            write_whole(unit, content)
        except InputError as e:
            failure = Failure(file.source, e.code, str(e))
            if e.code not in _PASSING:
                write_whole(unit, json.dumps({"failure": {"code": e.code, "reason": str(e)}}).encode())
            return _Outcome(file.sha256, 0, failure)
        except Exception as e:
            log.exception("%s", file.source)
            reason = " ".join(f"{type(e).__name__}: {e}".split())[:200]
            return _Outcome(
                file.sha256, 0, Failure(file.source, "internal", f"our own error ({reason}); please report it")
            )
        return _Outcome(file.sha256, count)

    def _stages(self, file: InputFile) -> tuple[bytes, int]:
        settings = self._job.settings
        minutes = self._reader.read(file.path, source=file.source, member=file.member)
        if minutes.sha256 != file.sha256:
            raise InputError("unreadable", "changed while the run was under way; run again")
        found = split_minutes(minutes, settings=settings.split)
        _check(found)
        if self._tagger is None:
            self._tagger = Tagger.load(self._job.model)
        texts = [p.text for p in found.petitions]
        size = settings.tag.batch_size
        tags = [t for at in range(0, len(texts), size) for t in self._tagger.tag(texts[at : at + size])]
        petitions = [
            petition_line(p, t, minutes=minutes, gist=gist(p.text, settings=settings.summarise))
            for p, t in zip(found.petitions, tags, strict=True)
        ]
        meeting = meeting_line(
            minutes,
            found.meeting,
            petitions=len(petitions),
            answered=sum(p.answer is not None for p in found.petitions),
            characters=found.characters(),
        )
        people = People(minutes.text, found.petitions)
        unit = {
            "meeting": meeting,
            "petitions": petitions,
            "people": {line["id"]: private(line, people) for line in (meeting, *petitions)},
        }
        return dumps(unit).encode(), len(petitions)


def _check(found: SplitMinutes) -> None:
    """Refuse a split that loses or doubles text."""
    length = len(found.minutes.text)
    if sum(found.characters().values()) != length:
        raise RunError(f"{sum(found.characters().values())} characters in buckets for {length} in the text")
    if any(found.minutes.text[p.start : p.end] != p.text for p in found.petitions):
        raise RunError("a petition is not the text at its offsets")


# --- many files ----------------------------------------------------------------------------------

_worker: _Worker | None = None


def _start_worker(job: _Job, parent: int) -> None:
    """Runs once in each process of the pool."""
    global _worker  # noqa: PLW0603 (a pool's processes keep their state in a module global)
    _worker = _Worker(job)
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()


def _die_with(parent: int) -> None:
    """End this process when the batch's is gone: a killed batch leaves nothing running."""
    while os.getppid() == parent:
        time.sleep(_WATCH_S)
    os._exit(1)


def _process(file: InputFile, unit: Path) -> _Outcome:
    if _worker is None:
        raise RunError("the worker process was not set up")
    return _worker.process(file, unit)


@dataclass(slots=True)
class _Meter:
    total: int
    done: int
    report: Callable[[Progress], None] | None
    petitions: int = 0

    def tell(self, source: str, petitions: int) -> None:
        self.done += 1
        self.petitions += petitions
        if self.report:
            self.report(Progress(self.done, self.total, self.petitions, source))


def _work(todo: Sequence[InputFile], units: dict[str, Path], job: _Job, meter: _Meter) -> dict[str, Failure]:
    """Do the files; returns the failures that no unit tells of, by hash."""
    workers = min(job.settings.run.workers or os.cpu_count() or 1, len(todo))
    if workers <= 1:
        worker = _Worker(job)
        try:
            outcomes = [_told(worker.process(f, units[f.sha256]), f, meter) for f in todo]
        finally:
            worker.close()
        return _lost(outcomes, units)
    outcomes = []
    waiting = list(todo)
    attempts = dict.fromkeys((f.sha256 for f in todo), 0)
    while waiting:
        # after a crash the files that were under work are tried one at a time, so that the guilty one is known
        suspects = [f for f in waiting if attempts[f.sha256]]
        crashed = list(
            _pool(suspects or waiting, units, job, workers=1 if suspects else workers, meter=meter, outcomes=outcomes)
        )
        finished = {o.sha256 for o in outcomes}
        for file in crashed:
            attempts[file.sha256] += 1
            if attempts[file.sha256] >= job.settings.run.attempts:
                reason = f"the process that worked on it died {attempts[file.sha256]} times; open and save it again"
                outcomes.append(_told(_Outcome(file.sha256, 0, Failure(file.source, "crash", reason)), file, meter))
                finished.add(file.sha256)
        waiting = [f for f in waiting if f.sha256 not in finished]
    return _lost(outcomes, units)


def _told(outcome: _Outcome, file: InputFile, meter: _Meter) -> _Outcome:
    meter.tell(file.source, outcome.petitions)
    return outcome


def _lost(outcomes: Sequence[_Outcome], units: dict[str, Path]) -> dict[str, Failure]:
    return {o.sha256: o.failure for o in outcomes if o.failure and not units[o.sha256].exists()}


def _pool(
    files: Sequence[InputFile],
    units: dict[str, Path],
    job: _Job,
    *,
    workers: int,
    meter: _Meter,
    outcomes: list[_Outcome],
) -> Iterator[InputFile]:
    """Run files in a pool until all are done or a process dies; yields the files under work when one died."""
    context = multiprocessing.get_context("spawn")
    left = iter(files)
    pending: dict[Future[_Outcome], InputFile] = {}
    with ProcessPoolExecutor(
        workers, mp_context=context, initializer=_start_worker, initargs=(job, os.getpid())
    ) as pool:
        try:
            while True:
                while len(pending) < workers and (file := next(left, None)):
                    pending[pool.submit(_process, file, units[file.sha256])] = file
                if not pending:
                    return
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    outcomes.append(_told(future.result(), pending[future], meter))
                    del pending[future]
        except BrokenProcessPool:
            log.warning("a worker process died; starting new ones")
            yield from pending.values()


# --- the run folder ------------------------------------------------------------------------------


def _prepare(out: Path) -> None:
    """Make the run folder, or see that it is one."""
    try:
        if out.exists() and not out.is_dir():
            raise RunError(f"{out}: a file, expected a folder for the results; choose another --out")
        ours = (out / _UNITS).is_dir() or (out / "manifest.json").is_file()
        if out.is_dir() and not ours and any(out.iterdir()):
            raise RunError(f"{out}: holds files that are not of a run; choose an empty or a new folder for --out")
        (out / _UNITS).mkdir(parents=True, exist_ok=True)
        (out / _UNITS).chmod(0o700)  # units hold the minutes' own words, names and all: for this user's next run only
    except OSError as e:
        raise RunError(f"{out}: cannot be written ({e.strerror}); choose another --out") from e
    for left in [*out.glob(".*.part"), *(out / _UNITS).glob(".*.part")]:  # of a run that was killed while writing
        left.unlink(missing_ok=True)


@contextmanager
def _lock(out: Path) -> Iterator[None]:
    """Keep a second run out of the folder while this one works; a dead process holds no lock."""
    with (out / ".lock").open("a") as stream:
        try:
            _take(stream.fileno())
        except OSError as e:
            raise RunError(f"{out}: another run is at work there; wait for it, or choose another --out") from e
        yield


def _take(handle: int) -> None:
    """Lock an open file without waiting; OSError when somebody else has it."""
    try:
        import fcntl  # noqa: PLC0415 (not on Windows)
    except ImportError:
        import msvcrt  # noqa: PLC0415 (only there)

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _assemble(
    files: Sequence[InputFile], units: dict[str, Path], lost: dict[str, Failure]
) -> tuple[list[Line], list[Line], dict[str, list[Entry]], dict[str, Failure]]:
    """Lines of petitions and meetings in the order of the inputs, with their present names; where each line speaks of
    people, by its id; and failures by hash."""
    petitions: list[Line] = []
    people: dict[str, list[Entry]] = {}
    meetings: list[Line] = []
    failures: dict[str, Failure] = {}
    for file in files:
        if file.sha256 in lost:
            failures[file.sha256] = replace(lost[file.sha256], source=file.source)
            continue
        unit = json.loads(units[file.sha256].read_bytes())
        if "failure" in unit:
            failures[file.sha256] = Failure(file.source, unit["failure"]["code"], unit["failure"]["reason"])
            continue
        meetings.append({**unit["meeting"], "source": file.source})
        petitions.extend({**line, "source": file.source} for line in unit["petitions"])
        people.update(unit["people"])
    return petitions, meetings, people, failures


def _leaving(
    petitions: Sequence[Line],
    meetings: Sequence[Line],
    summaries: Sequence[Line],
    people: dict[str, list[Entry]],
    *,
    settings: Settings,
) -> tuple[list[Line], list[Line], list[Line]]:
    """The lines as they leave: with pseudonyms, unless the user asked for names."""
    if settings.people.names:
        named = [[{**line, "masked": False} for line in lines] for lines in (petitions, meetings, summaries)]
        return named[0], named[1], named[2]
    protector = Protector(
        [(m["id"], people[m["id"]]) for m in meetings] + [(p["minutes_id"], people[p["id"]]) for p in petitions]
    )
    masked = [protector.line(p, people[p["id"]], minutes=p["minutes_id"]) for p in petitions]
    met = [protector.line(m, people[m["id"]], minutes=m["id"]) for m in meetings]
    told = [
        {
            **line,
            "sentences": [{**s, "text": protector.sentence(s["text"], s["petitions"])} for s in line["sentences"]],
            "masked": True,
        }
        for line in summaries
    ]
    return masked, met, told


def _timings(started: float, settings: Settings) -> dict[str, Any]:
    """The one part of a manifest that differs between two runs over the same inputs."""
    return {
        "started": datetime.fromtimestamp(started, UTC).isoformat(timespec="seconds"),
        "seconds": round(time.time() - started, 1),
        "workers": settings.run.workers or os.cpu_count() or 1,
    }


def _write_lines(path: Path, lines: Sequence[Line]) -> None:
    write_whole(path, to_text(lines).encode("utf-8", "backslashreplace"))


def _write_parquet(path: Path, petitions: Sequence[Line]) -> None:
    """The petitions as a flat table, for pandas, DuckDB and the like."""
    import pyarrow as pa  # noqa: PLC0415 (0.4 s to import, once a run)
    import pyarrow.parquet as pq  # noqa: PLC0415

    text, whole, real = pa.string(), pa.int64(), pa.float64()
    columns: list[tuple[str, pa.DataType, Callable[[Line], Any]]] = [
        ("id", text, lambda p: p["id"]),
        ("minutes_id", text, lambda p: p["minutes_id"]),
        ("source", text, lambda p: p["source"]),
        ("start", whole, lambda p: p["start"]),
        ("end", whole, lambda p: p["end"]),
        ("page", whole, lambda p: p["page"]),
        ("text", text, lambda p: p["text"]),
        ("speaker_name", text, lambda p: (p["speaker"] or {}).get("name")),
        ("speaker_role", text, lambda p: (p["speaker"] or {}).get("role")),
        ("speaker_unit", text, lambda p: (p["speaker"] or {}).get("unit")),
        ("answer", text, lambda p: (p["answer"] or {}).get("text")),
        ("answer_outcome", text, lambda p: (p["answer"] or {}).get("outcome")),
        ("answer_due", text, lambda p: (p["answer"] or {}).get("due")),
        ("issue", text, lambda p: p["issues"][0]["id"]),
        ("issue_score", real, lambda p: p["issues"][0]["score"]),
        ("issues", pa.list_(text), lambda p: [i["id"] for i in p["issues"]]),
        ("nature", text, lambda p: p["nature"]["id"]),
        ("nature_score", real, lambda p: p["nature"]["score"]),
        ("sure", pa.bool_(), lambda p: p["sure"]),
        ("cut_sure", pa.bool_(), lambda p: p["cut_sure"]),
        ("summary", text, lambda p: p["summary"]),
        ("matter_id", text, lambda p: p["matter_id"]),
        ("model", text, lambda p: p["model"]),
        ("labels_version", whole, lambda p: p["labels_version"]),
        ("schema", whole, lambda p: p["schema"]),
        ("masked", pa.bool_(), lambda p: p["masked"]),
    ]
    table = pa.table({name: pa.array([take(p) for p in petitions], type=kind) for name, kind, take in columns})
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    write_whole(path, sink.getvalue().to_pybytes())


def _drop_old_units(folder: Path, stage_key: str) -> None:
    """Remove units that another version, model or configuration made: they would never be used again."""
    for unit in folder.glob("*.json"):
        if not unit.stem.endswith(stage_key):
            unit.unlink(missing_ok=True)
