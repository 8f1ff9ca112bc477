"""Audits of a run folder: a blind random sample out, people's labels in, kept for good in ``DIR/audit/``.

    sample-1.json       what was drawn: ids with strata and probabilities, signed by a hash against edits
    sample-1-A.xlsx     the sheet of auditor A (and .jsonl, and B's)
    sample-1-TN.xlsx    what A and B do not agree on, to be settled ("thống nhất")
    import-0001.json    labels as they were handed in; each names the hash of the one before, none is ever changed

One sample is out at a time; a later one is drawn from what is not audited yet. The draw depends on the petitions and
the number of the sample alone, so that nobody can draw until the sample pleases.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from . import sheets
from .atomic import write_whole
from .config import Labels
from .errors import InputError, RunError
from .estimate import draw, together
from .metrics import NOT_PETITION
from .resources import shipped
from .text import squeeze

if TYPE_CHECKING:
    from .report.load import PetitionRow, RunFiles

FOLDER = "audit"
AUDITORS = ("A", "B")
SETTLED = "TN"
"""Who signs what auditors settled together."""
_SHOWN = 20  # problems of a sheet that are listed
_RESAMPLES = 1000
_GUIDE = (
    "Mỗi dòng của trang “Phiếu” là một kiến nghị được chọn ngẫu nhiên. Hãy đọc nội dung và ngữ cảnh rồi chọn nhãn.",
    "Lĩnh vực 1: lĩnh vực chính của điều được đề nghị. Lĩnh vực 2: chỉ chọn khi kiến nghị cũng thuộc trách nhiệm "
    "của một ngành khác.",
    "Tính chất: chọn một trong các loại. Nếu chọn “Không phải kiến nghị” thì có thể để trống lĩnh vực.",
    "Nghĩa của từng nhãn ghi ở trang “Sổ tay nhãn”.",
    "Cần điền đủ mọi dòng. Không sửa mã kiến nghị, nội dung và tên các cột; không thêm hay xóa dòng.",
    "Mỗi người kiểm định làm độc lập, không trao đổi với nhau trước khi nộp phiếu.",
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person says a petition is; ``issues`` has the primary one first and may be empty if it is none."""

    issues: tuple[str, ...]
    nature: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A draw: of each id its stratum and probability; of ids audited before, what theirs would have been."""

    number: int
    frame: str
    auditors: tuple[str, ...]
    items: Mapping[str, float]
    earlier: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two auditors agree on one axis: share of equal labels, Cohen's kappa and its 95% interval (bootstrap)."""

    axis: str
    texts: int
    equal: float
    kappa: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Audited:
    """What is known from a folder's audits.

    Attributes:
        verdicts: by id, the label, or the two labels that auditors have not settled yet.
        probability: by id, of being drawn by any of the samples that are labelled.
        waiting: a sample whose sheets are not all in yet.
        open_: ids on which auditors differ.
    """

    verdicts: Mapping[str, tuple[Verdict, ...]]
    probability: Mapping[str, float]
    agreement: tuple[Agreement, ...]
    waiting: Sample | None
    open_: tuple[str, ...]
    samples: int


def frame_of(ids: Sequence[str]) -> str:
    """Hash of a set of petitions, whatever their order."""
    return hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()


# --- drawing ----------------------------------------------------------------------------------------------------------


def make_sample(run: Path, files: RunFiles, labels: Labels, *, count: int, auditors: int) -> list[Path]:
    """Draw a sample and write its sheets; where one is out already, write its sheets again.

    Raises:
        RunError: another number was asked for while a sample is out; nothing is left to draw; the folder is damaged, or
            its audits are of other petitions; it cannot be written.
    """
    ids = [p.id for p in files.petitions]
    state = read_audits(run, ids)
    if state is None and (run / FOLDER / "sample-1.json").exists():
        raise RunError(
            f"{run / FOLDER}: its sample was drawn from other petitions than the folder now holds; move the audit away"
            " and draw anew"
        )
    if state is not None and state.waiting is not None:
        found = state.waiting
        if len(found.items) != min(count, len(ids)) or len(found.auditors) != auditors:
            raise RunError(
                f"{run}: sample {found.number} ({len(found.items)} petitions, auditors {', '.join(found.auditors)})"
                " is out and not all labelled; import its sheets first"
            )
    else:
        found = _draw(run, files, state, count=count, auditors=auditors)
    return _write_sheets(run, files, labels, found)


def _draw(run: Path, files: RunFiles, state: Audited | None, *, count: int, auditors: int) -> Sample:
    petitions = files.petitions
    audited = set(state.verdicts) if state else set()
    free = np.array([p.id not in audited for p in petitions], dtype=bool)
    if not free.any():
        raise RunError(f"{run}: no petition is left to audit")
    number = (state.samples if state else 0) + 1
    frame = frame_of([p.id for p in petitions])
    seed = int(hashlib.sha256(f"{frame} {number}".encode()).hexdigest()[:12], 16)
    places = {m.id: squeeze(m.place) for m in files.meetings}
    strata = [(p.nature.id, p.issues[0].id, str(int(p.sure)), places[p.minutes_id]) for p in petitions]
    drawn = draw(strata, np.array([_doubt(p) for p in petitions]), count, seed=seed, free=free)
    found = Sample(
        number,
        frame,
        AUDITORS[:auditors],
        {petitions[i].id: round(float(drawn.probability[i]), 9) for i in drawn.at},
        {p.id: round(float(c), 9) for p, c in zip(petitions, drawn.probability, strict=True) if p.id in audited},
    )
    record = {
        "schema": 1,
        "sample": number,
        "seed": seed,
        "frame": frame,
        "size": len(petitions),
        "auditors": list(found.auditors),
        "items": [
            {"id": petitions[i].id, "probability": found.items[petitions[i].id], "stratum": list(strata[i])}
            for i in drawn.at
        ],
        "earlier": dict(found.earlier),
    }
    _write(run / FOLDER / f"sample-{number}.json", _signed(record))
    return found


def _doubt(petition: PetitionRow) -> float:
    """Variance that the classifier itself leaves: of the primary issue and of the nature."""
    axes = (petition.scores.issues.values() or [petition.issues[0].score], petition.scores.nature.values())
    return sum(score * (1 - score) for axis in axes for score in axis)


def _write_sheets(run: Path, files: RunFiles, labels: Labels, sample: Sample) -> list[Path]:
    written = []
    for n, auditor in enumerate(sample.auditors):
        # each auditor has an order of his own, which tells nothing of strata
        order = sorted(sample.items, key=lambda i: hashlib.sha256(f"{sample.frame}{n}{i}".encode()).digest())
        written += _write_sheet(run, _sheet(files, labels, sample, auditor, order, {}))
    return written


def _sheet(
    files: RunFiles, labels: Labels, sample: Sample, auditor: str, order: Sequence[str], notes: Mapping[str, str]
) -> sheets.Sheet:
    at = {p.id: n for n, p in enumerate(files.petitions)}
    meetings = {m.id: m for m in files.meetings}

    def item(key: str) -> sheets.Item:
        n = at[key]
        p = files.petitions[n]
        m = meetings[p.minutes_id]
        beside = [
            (f"Kiến nghị {name}: ", files.petitions[k].text)
            for name, k in (("liền trước", n - 1), ("liền sau", n + 1))
            if 0 <= k < len(files.petitions) and files.petitions[k].minutes_id == p.minutes_id
        ]
        if p.answer:
            beside.append(("Trả lời: ", p.answer.text))
        day = f"ngày {m.date:%d/%m/%Y}" if m.date else ""
        page = f"trang {p.page}" if p.page else ""
        source = "; ".join(s for s in (squeeze(p.source), page, squeeze(m.place), day) if s)
        context = "\n".join(name + squeeze(text)[:1500] for name, text in beside)
        return sheets.Item(p.id, p.text, context, source, notes.get(key, ""))

    return sheets.Sheet(
        sample.number,
        auditor,
        tuple(item(key) for key in order),
        tuple(label.name for label in labels.issues),
        tuple(label.name for label in labels.natures),
        _GUIDE,
        _codebook(),
    )


def _codebook() -> tuple[tuple[str, str], ...]:
    """The shipped codebook in Vietnamese, line by line; a table's first cell stands alone."""
    found = []
    for line in shipped("configs", "codebook.vi.md").read_text(encoding="utf-8").splitlines():
        plain = line.replace("`", "").replace("**", "").replace("*", "")
        if line.startswith("|"):
            cells = [c.strip() for c in plain.strip("|").split("|")]
            if any(set(c) - set("-: ") for c in cells):
                found.append((cells[0], "; không gồm: ".join(c for c in cells[1:] if c)))
        elif line.startswith("#"):
            found.append((plain.lstrip("# "), ""))
        elif line.strip():
            found.append(("", plain.removeprefix("- ").strip()))
    return tuple(found)


def _write_sheet(run: Path, sheet: sheets.Sheet) -> list[Path]:
    name = run / FOLDER / f"sample-{sheet.sample}-{sheet.auditor}"
    paths = [name.with_suffix(".xlsx"), name.with_suffix(".jsonl")]
    for path, content in zip(paths, (sheets.to_xlsx(sheet), sheets.to_jsonl(sheet)), strict=True):
        _write(path, content)
    return paths


# --- taking in --------------------------------------------------------------------------------------------------------


def import_sheets(run: Path, files: RunFiles, labels: Labels, paths: Sequence[Path]) -> tuple[Audited, list[Path]]:
    """Take in filled sheets, all or none; later labels of the same auditor stand in place of earlier ones.

    Returns:
        What the audits now say, and the sheets of what is to be settled (none where auditors agree).

    Raises:
        InputError: a sheet is half filled, edited, or of another sample; its rows are listed.
        RunError: the folder has no sample, or its audit is damaged or of other petitions.
    """
    ids = [p.id for p in files.petitions]
    state = read_audits(run, ids)
    if state is None:
        raise RunError(f"{run}: no sample of the present petitions; draw one with `kiennghi audit sample {run}`")
    samples = {s.number: s for s in _samples(run)}
    texts = {p.id: p.text for p in files.petitions}
    checked = []
    for path in paths:
        filled = sheets.read_sheet(path)
        sample = samples.get(filled.sample)
        if sample is None or filled.auditor not in (*sample.auditors, SETTLED):
            raise InputError("mismatch", f"{path}: of sample {filled.sample}, auditor {filled.auditor!r}, unknown here")
        wanted = set(sample.items)
        if filled.auditor == SETTLED:
            wanted &= set(state.open_)
        problems = list(_problems(filled, wanted, texts, labels))
        if problems:
            more = f" (and {len(problems) - _SHOWN} more)" if len(problems) > _SHOWN else ""
            told = "; ".join(problems[:_SHOWN])
            raise InputError(
                "mismatch", f"{path}: nothing was taken in: {told}{more}; mend the sheet and import it again"
            )
        checked.append((path, filled))
    for path, filled in checked:
        _append(run, path, filled, labels)
    state = read_audits(run, ids)
    if state is None:
        raise RunError(f"{run}: the audit vanished while it was taken in; look into {run / FOLDER}")
    to_settle: list[Path] = []
    names = labels.names()
    for sample in samples.values():
        differ = [i for i in sample.items if i in set(state.open_)]
        if differ:
            notes = {
                i: " | ".join(
                    f"{who}: {', '.join(names[x] for x in v.issues) or '–'}; {names[v.nature]}"
                    for who, v in zip(AUDITORS, state.verdicts[i], strict=False)
                )
                for i in differ
            }
            to_settle += _write_sheet(run, _sheet(files, labels, sample, SETTLED, differ, notes))
    return state, to_settle


def _problems(filled: sheets.Filled, wanted: set[str], texts: Mapping[str, str], labels: Labels) -> Iterator[str]:
    issues, natures = _ids_by_name(labels)
    seen: dict[str, int] = {}
    for a in filled.answers:
        where = f"row {a.row} ({a.id or 'no id'})"
        if a.id not in wanted:
            yield f"{where}: expected an id of the sheet, found one that is not"
            continue
        if a.id in seen:
            yield f"{where}: the same id as row {seen[a.id]}"
            continue
        seen[a.id] = a.row
        if not sheets.same_text(a.text, texts[a.id]):
            yield f"{where}: the text was edited, expected it as it was written"
        if not a.nature:
            yield f"{where}: “Tính chất” is empty"
        elif a.nature not in natures:
            yield f"{where}: “Tính chất”: expected a name of the list, found {a.nature!r}"
        if not a.issue_1 and natures.get(a.nature) != NOT_PETITION:
            yield f"{where}: “Lĩnh vực 1” is empty"
        for value in (a.issue_1, a.issue_2):
            if value and value not in issues:
                yield f"{where}: expected an issue of the list, found {value!r}"
        if a.issue_2 and (not a.issue_1 or a.issue_1 == a.issue_2):
            yield f"{where}: “Lĩnh vực 2” needs another “Lĩnh vực 1” beside it"
    if missing := sorted(wanted - set(seen)):
        yield f"{len(missing)} rows are missing: {', '.join(missing[:5])}"


def _ids_by_name(labels: Labels) -> tuple[dict[str, str], dict[str, str]]:
    issues, natures = (
        {x.name: x.id for x in axis} | {x.id: x.id for x in axis} for axis in (labels.issues, labels.natures)
    )
    return issues, natures


def _append(run: Path, path: Path, filled: sheets.Filled, labels: Labels) -> None:
    issues, natures = _ids_by_name(labels)
    before = _imports(run)
    record = {
        "schema": 1,
        "number": len(before) + 1,
        "previous": before[-1]["sha256"] if before else None,
        "sample": filled.sample,
        "auditor": filled.auditor,
        "sheet": path.name,
        "sheet_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "labels_version": labels.version,
        "labels": [
            {"id": a.id, "issues": [issues[v] for v in (a.issue_1, a.issue_2) if v], "nature": natures[a.nature]}
            | ({"note": a.note} if a.note else {})
            for a in sorted(filled.answers, key=lambda a: a.id)
        ],
    }
    _write(run / FOLDER / f"import-{record['number']:04}.json", _signed(record))


# --- reading back -----------------------------------------------------------------------------------------------------


def read_audits(run: Path, ids: Sequence[str]) -> Audited | None:
    """What the folder's audits say of these petitions; None without an audit of exactly these.

    Raises:
        RunError: a record was edited or is missing.
    """
    samples = _samples(run)
    if not samples or samples[-1].frame != frame_of(ids):
        return None
    given: dict[tuple[int, str], dict[str, Verdict]] = {}
    for record in _imports(run):
        found = {x["id"]: Verdict(tuple(x["issues"]), x["nature"]) for x in record["labels"]}
        given.setdefault((record["sample"], record["auditor"]), {}).update(found)
    verdicts: dict[str, tuple[Verdict, ...]] = {}
    probability: dict[str, float] = {}
    open_: list[str] = []
    waiting = None
    done = 0
    pairs: list[tuple[Verdict, Verdict]] = []
    for sample in samples:
        sheets_in = [given[sample.number, a] for a in sample.auditors if (sample.number, a) in given]
        settled = given.get((sample.number, SETTLED), {})
        if len(sheets_in) < len(sample.auditors):
            waiting = sample
        if not sheets_in:
            continue
        done += 1
        for i, chance in sample.earlier.items():
            probability[i] = float(together(np.array(probability[i]), np.array(chance)))
        for i, chance in sample.items.items():
            # earlier samples passed it over, and would have drawn it about as readily
            said = tuple(dict.fromkeys(sheet[i] for sheet in sheets_in))
            if len(sheets_in) > 1:
                pairs.append((sheets_in[0][i], sheets_in[1][i]))
            verdicts[i] = (settled[i],) if i in settled else said
            probability[i] = chance
            if len(verdicts[i]) > 1:
                open_.append(i)
    if done > 1:
        probability = _combined(samples[:done], probability)
    return Audited(verdicts, probability, _agreements(pairs), waiting, tuple(open_), len(samples))


def _combined(samples: Sequence[Sample], probability: Mapping[str, float]) -> dict[str, float]:
    """Probability of being drawn by any sample. A later one's petitions would have been drawn before in proportion."""
    found = dict(probability)
    for k, sample in enumerate(samples):
        for earlier in samples[:k]:
            # both draws favour doubtful petitions alike: the ratio of the two is one for all but certain ones
            ratios = [earlier.items[i] / sample.earlier[i] for i in earlier.items if sample.earlier.get(i, 1.0) < 1]
            ratio = float(np.median(ratios)) if ratios else 1.0
            for i, chance in sample.items.items():
                found[i] = 1 - (1 - found[i]) * (1 - min(chance * ratio, 1.0))
    return found


def _agreements(pairs: Sequence[tuple[Verdict, Verdict]]) -> tuple[Agreement, ...]:
    if not pairs:
        return ()
    both: dict[str, list[tuple[Any, Any]]] = {
        "nature": [(one.nature, two.nature) for one, two in pairs],
        "issue": [(one.issues[:1], two.issues[:1]) for one, two in pairs if one.issues and two.issues],
    }
    return tuple(_agreement(axis, found) for axis, found in both.items() if found)


def _agreement(axis: str, pairs: Sequence[tuple[Any, Any]]) -> Agreement:
    names = sorted({x for pair in pairs for x in pair})
    codes = np.array([[names.index(one), names.index(two)] for one, two in pairs])

    def kappa(rows: Any) -> float:
        equal = float((rows[:, 0] == rows[:, 1]).mean())
        sides = [np.bincount(rows[:, k], minlength=len(names)) / len(rows) for k in (0, 1)]
        chance = float(sides[0] @ sides[1])
        return (equal - chance) / (1 - chance) if chance < 1 else 1.0

    rng = np.random.default_rng(1)
    drawn = [kappa(codes[rng.integers(0, len(codes), len(codes))]) for _ in range(_RESAMPLES)]
    low, high = np.quantile(drawn, [0.025, 0.975])
    equal = float((codes[:, 0] == codes[:, 1]).mean())
    return Agreement(axis, len(codes), equal, kappa(codes), float(low), float(high))


def _samples(run: Path) -> list[Sample]:
    found: list[Sample] = []
    while (path := run / FOLDER / f"sample-{len(found) + 1}.json").exists():
        x = _read(path)
        items = {item["id"]: item["probability"] for item in x["items"]}
        found.append(Sample(x["sample"], x["frame"], tuple(x["auditors"]), items, x["earlier"]))
    return found


def _imports(run: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while (path := run / FOLDER / f"import-{len(found) + 1:04}.json").exists():
        record = _read(path)
        if record["previous"] != (found[-1]["sha256"] if found else None):
            raise RunError(f"{path}: does not follow the import before it; put the audit folder back from a copy")
        found.append(record)
    return found


def _signed(record: Mapping[str, Any]) -> bytes:
    digest = hashlib.sha256(json.dumps(record, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
    return json.dumps({**record, "sha256": digest}, ensure_ascii=False, indent=1).encode() + b"\n"


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
        digest = found.pop("sha256")
    except (OSError, ValueError, AttributeError, KeyError) as e:
        raise RunError(f"{path}: not a record of an audit ({e}); put it back from a copy") from e
    if digest != hashlib.sha256(json.dumps(found, ensure_ascii=False, sort_keys=True).encode()).hexdigest():
        raise RunError(f"{path}: was changed after it was written (its hash differs); put it back from a copy")
    return {**found, "sha256": digest}


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as e:
        raise RunError(f"{path}: cannot be written ({e.strerror}); close it if it is open elsewhere") from e
