"""The command line: JSON on stdout, talk and progress on stderr.

Exit codes: 0 done, 1 an expected error, 2 wrong usage, 3 done but some inputs failed (they are listed).
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from . import __version__
from .config import Settings, TrainSettings, load_labels, load_settings, load_splitter_settings, load_train_settings
from .errors import InputError, KiennghiError
from .lines import dumps, petition_fields

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
_SOME_FAILED = 3


class Engine(StrEnum):
    """Where the files of a batch are worked on."""

    LOCAL = "local"


PathsArgument = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Files, or folders of files (searched to the bottom).")
]
ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="YAML file with settings that differ from configs/default.yaml.")
]
ModelOption = Annotated[str | None, typer.Option("--model", help="Model folder, or a shipped model: default, linear.")]
TrainConfigOption = Annotated[
    Path | None, typer.Option("--config", help="Training settings (default: configs/train.yaml).")
]
BaseOption = Annotated[str | None, typer.Option("--base", help="Encoder to fine-tune: a folder, or a name on the hub.")]
PartsOption = Annotated[
    str | None, typer.Option("--parts", help="What to make the model of: linear, encoder, or linear,encoder.")
]
LabelsOption = Annotated[Path | None, typer.Option("--labels", help="Label file (default: configs/labels.yaml).")]
WorkersOption = Annotated[
    int | None, typer.Option("--workers", min=0, max=256, help="Processes; 0 = one for each core.")
]
NamesOption = Annotated[
    bool | None,
    typer.Option(
        "--names/--no-names",
        help="Keep names, phone and identity numbers, house addresses and the like of citizens; by default each becomes"
        " a pseudonym such as [Người 12].",
        show_default=False,
    ),
]

SplitNamesOption = Annotated[
    bool,
    typer.Option(
        "--names/--no-names",
        help="Whether names, numbers and house addresses of citizens stay as they are: offsets point at these words.",
    ),
]


def _show_version(value: bool) -> None:
    if value:
        typer.echo(f"kiennghi {__version__}")
        raise typer.Exit


@app.callback()
def _app(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Tell more on stderr.")] = False,
) -> None:
    """Read minutes of dialogues with citizens: cut out, classify, count, summarise and report petitions."""
    del version
    logging.basicConfig(
        level=logging.INFO if verbose else logging.ERROR, format="%(name)s: %(message)s", stream=sys.stderr
    )


def _settings(
    config: Path | None, model: str | None = None, workers: int | None = None, names: bool | None = None
) -> Settings:
    overrides: dict[str, dict[str, Any]] = {}
    if names is not None:
        overrides["people"] = {"names": names}
    if model is not None:
        overrides["tag"] = {"model": model}
    if workers is not None:
        overrides["run"] = {"workers": workers}
    return load_settings(config, **overrides)


def _train_settings(config: Path | None, base: str | None, parts: str | None) -> TrainSettings:
    overrides: dict[str, Any] = {}
    if base is not None:
        overrides["encoder"] = {"base": base}
    if parts is not None:
        overrides["parts"] = [part.strip() for part in parts.split(",")]
    return load_train_settings(config, **overrides)


def _talk(message: str) -> None:
    typer.echo(message, err=True)


@app.command()
def run(
    paths: PathsArgument,
    out: Annotated[Path, typer.Option("--out", help="Run folder to write; made if missing, safe to use again.")],
    config: ConfigOption = None,
    model: ModelOption = None,
    workers: WorkersOption = None,
    names: NamesOption = None,
    engine: Annotated[Engine, typer.Option("--engine", help="Where the work is done.")] = Engine.LOCAL,
) -> None:
    """Do everything: minutes in; tagged petitions, summaries and reports out."""
    from . import batch  # noqa: PLC0415 (each command loads what it needs)

    del engine  # the one engine there is
    settings = _settings(config, model, workers, names)
    with _progress() as tell:
        result = batch.run(paths, out, settings=settings, on_progress=tell)
    for failure in result.failures:
        _talk(f"{_one_line(failure.source)}: {failure.code}: {failure.reason}")
    before = f" ({result.skipped} tệp lấy từ lần chạy trước)" if result.skipped else ""
    _talk(
        f"{result.inputs} tệp: {result.done} đọc được{before}, {len(result.failures)} không đọc được;"
        f" {result.petitions} kiến nghị. Báo cáo: {out / 'report.html'}"
    )
    counts = {
        "out": str(out),
        "inputs": result.inputs,
        "done": result.done,
        "failed": len(result.failures),
        "petitions": result.petitions,
    }
    _print([dumps(counts)])
    raise typer.Exit(_SOME_FAILED if result.failures else 0)


def _one_line(name: str) -> str:
    return " ".join(name.encode("utf-8", "backslashreplace").decode().split())


@contextmanager
def _progress() -> Iterator[Any]:
    """A progress bar on stderr: files, petitions, time left. Plain silence where stderr is no terminal."""
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("Đang xử lý"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("tệp · {task.fields[petitions]} kiến nghị ·"),
        TimeElapsedColumn(),
        TextColumn("· còn"),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
        transient=True,
    )
    with bar:
        task = bar.add_task("", total=None, petitions=0)

        def tell(progress: Any) -> None:
            bar.update(task, completed=progress.done, total=progress.total, petitions=progress.petitions)

        yield tell


@app.command()
def split(paths: PathsArgument, config: ConfigOption = None, names: SplitNamesOption = True) -> None:
    """Print the petitions of minutes as JSON lines, untagged, in the minutes' own words."""
    from .protect import People, Protector, private  # noqa: PLC0415
    from .read import Reader, find_inputs  # noqa: PLC0415
    from .split import split_minutes  # noqa: PLC0415

    settings = _settings(config, names=names)
    files, failures = find_inputs(paths, settings.read)
    problems = [(f.source, f.code, f.reason) for f in failures]
    held: list[tuple[dict[str, Any], list[Any]]] = []  # pseudonyms are numbered over all files
    with Reader(settings.read) as reader:
        for file in files:
            try:
                minutes = reader.read(file.path, source=file.source, member=file.member)
            except InputError as e:
                problems.append((file.source, e.code, str(e)))
                continue
            found = split_minutes(minutes, settings=settings.split)
            lines = [petition_fields(p, minutes=minutes) for p in found.petitions]
            if settings.people.names:
                _print(dumps({**line, "masked": False}) for line in lines)
                continue
            people = People(minutes.text, found.petitions)
            held.extend((line, private(line, people)) for line in lines)
    protector = Protector((line["minutes_id"], entries) for line, entries in held)
    _print(dumps(protector.line(line, entries, minutes=line["minutes_id"])) for line, entries in held)
    for source, code, reason in problems:
        _talk(f"{_one_line(source)}: {code}: {reason}")
    raise typer.Exit(_SOME_FAILED if problems else 0)


@app.command()
def tag(
    file: Annotated[
        str, typer.Argument(metavar="[FILE|-]", help='JSON lines {"id": …, "text": …}; "-" is stdin.')
    ] = "-",
    config: ConfigOption = None,
    model: ModelOption = None,
    workers: WorkersOption = None,
) -> None:
    """Label texts: JSON lines in, the same lines with issues, nature and scores out, in order."""
    from .stream import BadLine, tag_lines  # noqa: PLC0415
    from .tag import model_folder  # noqa: PLC0415

    settings = _settings(config, model, workers)
    bad = 0
    with _lines_of(file) as lines:
        found = tag_lines(
            lines,
            model=model_folder(settings.tag.model),
            settings=settings,
            workers=settings.run.workers or os.cpu_count() or 1,
        )
        for line in found:
            if isinstance(line, BadLine):
                bad += 1
                _talk(f"line {line.number}: {line.reason}; left out")
            else:
                _print([dumps(line)])
    raise typer.Exit(_SOME_FAILED if bad else 0)


@contextmanager
def _lines_of(file: str) -> Iterator[Iterable[str]]:
    if file == "-":
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="surrogateescape")  # type: ignore[union-attr]
        yield sys.stdin
        return
    try:
        with Path(file).open(encoding="utf-8-sig", errors="surrogateescape") as stream:
            yield stream
    except OSError as e:
        raise InputError("unreadable", f"{file}: cannot be read ({e.strerror}); check the path") from e


@app.command()
def report(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A run folder.")],
    config: ConfigOption = None,
) -> None:
    """Write the reports of a run folder again, with another title, date or office."""
    from .report import write_reports  # noqa: PLC0415

    settings = load_settings(config)
    write_reports(folder, settings=settings.report, labels=load_labels())
    _print([dumps({"reports": [str(folder / name) for name in ("report.html", "report.docx", "report.xlsx")]})])


audit_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
app.add_typer(audit_app, name="audit", help="Have people label a blind random sample, so that shares get intervals.")
RunArgument = Annotated[Path, typer.Argument(metavar="DIR", help="A run folder.")]


@audit_app.command("sample")
def audit_sample(
    folder: RunArgument,
    count: Annotated[int, typer.Option("--count", "-n", min=1, help="How many petitions to draw.")] = 100,
    auditors: Annotated[
        int, typer.Option("--auditors", min=1, max=2, help="2: two sheets of the same petitions, to be filled apart.")
    ] = 1,
) -> None:
    """Draw petitions at random and write sheets (.xlsx, .jsonl) that show nothing of the machine's labels."""
    from .audit import make_sample  # noqa: PLC0415
    from .report import load_run  # noqa: PLC0415

    labels = load_labels()
    written = make_sample(folder, load_run(folder, labels), labels, count=count, auditors=auditors)
    _talk(f"Phiếu kiểm định: {', '.join(map(str, written))}")
    _print([dumps({"sheets": [str(path) for path in written]})])


@audit_app.command("import")
def audit_import(
    folder: RunArgument,
    filled: Annotated[list[Path], typer.Argument(metavar="SHEET...", help="Filled sheets, .xlsx or .jsonl.")],
    config: ConfigOption = None,
) -> None:
    """Take in filled sheets, tell how auditors agree, and write shares.json and the reports again with estimates."""
    from .audit import import_sheets  # noqa: PLC0415
    from .report import load_run, write_reports  # noqa: PLC0415

    labels = load_labels()
    state, to_settle = import_sheets(folder, load_run(folder, labels), labels, filled)
    write_reports(folder, settings=load_settings(config).report, labels=labels)
    for a in state.agreement:
        _talk(f"{a.axis}: {a.equal:.3f} of {a.texts} equal, kappa {a.kappa:.3f} [{a.low:.3f}, {a.high:.3f}]")
    if to_settle:
        _talk(f"Còn {len(state.open_)} kiến nghị chưa thống nhất; điền phiếu: {', '.join(map(str, to_settle))}")
    agreement = [
        {"axis": a.axis, "texts": a.texts, "equal": a.equal, "kappa": a.kappa, "low": a.low, "high": a.high}
        for a in state.agreement
    ]
    told = {
        "audited": len(state.verdicts),
        "waiting": state.waiting.number if state.waiting else None,
        "unsettled": len(state.open_),
        "settle": [str(path) for path in to_settle],
        "agreement": agreement,
    }
    _print([dumps(told)])


@app.command()
def train(
    corpus: Annotated[list[Path], typer.Argument(metavar="CORPUS...", help="JSON lines with text, issues and nature.")],
    out: Annotated[Path, typer.Option("--out", help="Model folder to write.")],
    name: Annotated[str, typer.Option("--name", help="Name and version of the model.")] = "mine@1",
    config: TrainConfigOption = None,
    base: BaseOption = None,
    parts: PartsOption = None,
    cache: Annotated[
        Path | None,
        typer.Option("--cache", help="Folder that keeps fine-tuned encoders: an interrupted training goes on from it."),
    ] = None,
    labels: LabelsOption = None,
    tracking: Annotated[
        str, typer.Option("--tracking", help='mlflow tracking URI; "none" logs nowhere.')
    ] = "sqlite:///mlflow.db",
) -> None:
    """Train a model from labelled petitions, measure it on held-out sources, and log the run to mlflow."""
    with _training_packages():
        from . import train as training  # noqa: PLC0415
    done = training.train(
        corpus,
        out,
        labels=load_labels(labels),
        settings=_train_settings(config, base, parts),
        name=name,
        tracking=None if tracking == "none" else tracking,
        cache=cache,
    )
    for key, value in done.metrics.items():
        _talk(f"{key:24s} {value}")
    _print(
        [
            dumps(
                {
                    "model": str(done.folder),
                    "texts": done.rows,
                    **{k: round(v.value, 4) for k, v in done.metrics.items()},
                }
            )
        ]
    )


@app.command("train-split")
def train_split(
    minutes: Annotated[list[Path], typer.Argument(metavar="MINUTES...", help="Marked-up minutes (.mm), or folders.")],
    petitions: Annotated[
        Path, typer.Option("--petitions", help="Labelled petitions, from whose words more minutes are composed.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Model folder to write.")],
    name: Annotated[str, typer.Option("--name", help="Name and version of the model.")] = "splitter@1",
    measured: Annotated[
        Path | None,
        typer.Option("--measured", help="What benchmarks/split_families.py --out wrote: for card and cut_sure."),
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", help="What to change of configs/splitter.yaml.")
    ] = None,
) -> None:
    """Train the splitter, which cuts minutes into petitions, from marked-up minutes."""
    with _training_packages():
        from .fit_splitter import train_splitter  # noqa: PLC0415
    made = train_splitter(
        minutes,
        petitions,
        out,
        name=name,
        settings=load_splitter_settings(config),
        read=load_settings().read,
        measured=measured,
    )
    _print([dumps({"model": str(made.folder), "minutes": made.minutes, "composed": made.composed, "sure": made.sure})])


@app.command()
def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="JSON lines with text, issues and nature.")],
    model: ModelOption = None,
    labels: LabelsOption = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for tables, pictures and the list of errors.")
    ] = None,
    group_by: Annotated[
        str, typer.Option("--group-by", help="Field whose texts are resampled together, for honest intervals.")
    ] = "page",
    errors: Annotated[int, typer.Option("--errors", min=0, help="How many errors to explain.")] = 100,
    resamples: Annotated[int, typer.Option("--resamples", min=0, help="Of the bootstrap behind each interval.")] = 1000,
    leave_out: Annotated[
        str | None,
        typer.Option("--leave-out", help="Learn without each value of this field, e.g. province, and judge on it."),
    ] = None,
    at_least: Annotated[int, typer.Option("--at-least", min=1, help="Texts that a value to be left out has.")] = 40,
    folds: Annotated[
        int | None, typer.Option("--folds", min=2, help="Leave out several values at a time, in so many parts.")
    ] = None,
    since: Annotated[
        int | None, typer.Option("--since", help="Leave out the texts whose field is at least this.")
    ] = None,
    config: TrainConfigOption = None,
    base: BaseOption = None,
    parts: PartsOption = None,
) -> None:
    """Judge a model on labelled texts it has not seen; or, with --leave-out, models learnt without some of them."""
    if leave_out is None and (folds is not None or since is not None):
        raise typer.BadParameter("--folds and --since go with --leave-out: the field whose texts are left out")
    if folds is not None and since is not None:
        raise typer.BadParameter("--since leaves out one part; --folds does not go with it")
    from . import evaluate as judging  # noqa: PLC0415
    from .corpus import load_corpus  # noqa: PLC0415
    from .tag import Tagger, model_folder  # noqa: PLC0415

    scheme = load_labels(labels)
    rows = load_corpus(gold, scheme)
    if out is not None:
        judging.make_folder(out)
    if leave_out is not None:
        settings = _train_settings(config, base, parts)
        with _training_packages():
            found = judging.leave_out(
                rows, leave_out, labels=scheme, settings=settings, at_least=at_least, folds=folds, since=since
            )
    else:
        tagger = Tagger.load(model_folder(model or load_settings().tag.model))
        judging.check_labels(tagger, scheme)
        found = judging.evaluate(rows, tagger, group_by=group_by, resamples=resamples, mistakes=errors)
    if out is not None:
        judging.write_evaluation(out, found, scheme)
    for key, value in found.metrics.items():
        _talk(f"{key:24s} {value}")
    _print([dumps(found.summary())])


@contextmanager
def _training_packages() -> Iterator[None]:
    try:
        yield
    except ImportError as e:
        raise KiennghiError(f"this needs more packages ({e.name} is missing): pip install 'kiennghi[train]'") from e


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")


def main() -> None:
    """Entry point: expected errors become one line on stderr and exit code 1."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        app()
    except KiennghiError as e:
        _talk(f"kiennghi: {e}")
        sys.exit(1)
    except BrokenPipeError:  # the reader of our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    main()
