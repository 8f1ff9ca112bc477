"""`kiennghi evaluate`: how good a model's labels are on labelled texts, where they are worse, and why.

Two ways: a model is judged on gold texts that it has not seen; or models are learnt anew without each province (or any
other field), or without the newest texts, and judged on what they have not seen. The second needs ``kiennghi[train]``.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .atomic import write_whole
from .card import RISK_COVERAGE, cell, draw_confusion, draw_risk_coverage, sure_errors
from .config import Labels
from .corpus import Labelled, with_typing_errors
from .errors import ConfigError
from .lines import to_text
from .metrics import (
    Interval,
    Judged,
    calibration_errors,
    defined_scores,
    f1_scores,
    issue_pairs,
    label_scores,
    nature_pairs,
    risk_coverage,
    with_intervals,
)
from .records import Tags
from .tag import Tagger
from .text import clean, fold, has_diacritics, syllables
from .tokenise import tokenise

if TYPE_CHECKING:
    from .config import TrainSettings

EVALUATION, TABLES, ERRORS = "evaluation.json", "evaluation.md", "errors.jsonl"
_FEWEST_IN_SLICE = 20  # texts; the figures of fewer say nothing
_LENGTHS = (15, 40, 80)  # syllables: up to each of these, and more
_WORDS = 6  # named as what mattered, for each error
_MOST_WORDS = 300  # of a text that are tried, the first ones: a tagging each
_LABEL_FIGURES = ("precision", "recall", "f1")
_SMALLEST = 5e-5  # half of the last decimal that scores are rounded to

_REGIONS = {
    "north": "Hà Nội, Hải Phòng, Hải Dương, Hưng Yên, Bắc Ninh, Bắc Giang, Quảng Ninh, Thái Bình, Nam Định, Hà Nam,"
    " Ninh Bình, Vĩnh Phúc, Phú Thọ, Thái Nguyên, Bắc Kạn, Cao Bằng, Lạng Sơn, Hà Giang, Tuyên Quang, Lào Cai, Yên Bái,"
    " Lai Châu, Điện Biên, Sơn La, Hòa Bình, Bắc Cạn",
    "centre": "Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Huế, Đà Nẵng, Quảng Nam, Quảng Ngãi,"
    " Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận, Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng,"
    " Đắc Lắc, Đắc Nông",
    "south": "Hồ Chí Minh, HCM, TPHCM, Đồng Nai, Bình Dương, Bình Phước, Tây Ninh, Bà Rịa - Vũng Tàu, Long An,"
    " Tiền Giang, Bến Tre, Trà Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Cần Thơ, Hậu Giang, Sóc Trăng,"
    " Bạc Liêu, Cà Mau",
}
_RANK = re.compile(r"(?:thanh pho|tinh|tp) (?=.)")


def _plain(value: object) -> str:
    """A value however it is typed: ``TP.Hồ Chí Minh`` and ``thành phố Ho Chi Minh`` are ``ho chi minh``."""
    words = " ".join(syllables(fold(clean(str(value)))))
    return words[found.end() :] if (found := _RANK.match(words)) else words or str(value)


_REGION_OF = {_plain(name): region for region, names in _REGIONS.items() for name in (region, *names.split(","))}
_CALIBRATED = (
    "Factors, thresholds and bounds of confidence were set on the same texts that were left out: calibration errors and"
    " errors among sure texts are likely to be higher on others."
)


@dataclass(frozen=True, slots=True)
class Slice:
    """The figures of some of the texts: those with a value of a field, or all of them typed otherwise."""

    field: str
    value: str
    texts: int
    scores: dict[str, float]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A text with a wrong primary issue or nature, and the words that spoke most for the wrong label."""

    id: str
    text: str
    gold_issues: tuple[str, ...]
    issues: tuple[str, ...]
    issue_confidence: float
    issue_words: tuple[str, ...]
    gold_nature: str | None
    nature: str | None
    nature_confidence: float
    nature_words: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How good the labels of some texts are."""

    model: str
    judged: list[Judged]
    metrics: dict[str, Interval]
    labels: dict[str, Interval]
    calibration_errors: dict[str, float]
    slices: list[Slice]
    mistakes: list[Mistake]
    note: str = ""
    """What else must be known to read the figures."""

    @property
    def coverage(self) -> float:
        """Share of texts that are sure."""
        return sum(j.sure for j in self.judged) / len(self.judged)

    @property
    def sure_errors(self) -> dict[str, float]:
        """Share of wrong labels among sure texts, by axis."""
        return sure_errors([j for j in self.judged if j.sure])

    def summary(self) -> dict[str, Any]:
        """What is printed: figures with their intervals, without the tables."""
        return {
            "model": self.model,
            "texts": len(self.judged),
            "groups": len({j.group for j in self.judged}),
            **{name: _numbers(value) for name, value in self.metrics.items()},
            "calibration_errors": {axis: round(value, 4) for axis, value in self.calibration_errors.items()},
            "coverage": round(self.coverage, 4),
            "sure_errors": {axis: round(value, 4) for axis, value in self.sure_errors.items()},
            **({"note": self.note} if self.note else {}),
        }


def check_labels(tagger: Tagger, labels: Labels) -> None:
    """Refuse to judge a model by gold texts of another scheme.

    Raises:
        ConfigError: the model was made for other labels.
    """
    if (tagger.issues, tagger.natures, tagger.labels_version) != (labels.issue_ids, labels.nature_ids, labels.version):
        raise ConfigError(
            f"model {tagger.name}: made for other labels than the label file (version {labels.version}); give the label"
            " file that it was trained with (--labels)"
        )


def evaluate(
    rows: Sequence[Labelled],
    tagger: Tagger,
    *,
    group_by: str,
    resamples: int,
    seed: int = 0,
    mistakes: int = 100,
) -> Evaluation:
    """Judge a model on texts that it has not seen; also as they look without diacritics and with typing errors.

    Args:
        rows: gold texts, at least one.
        group_by: field whose values are resampled whole (texts of one page or meeting resemble each other).
        resamples: of the bootstrap behind each interval.
        mistakes: how many wrong texts to explain, the most confident first (a tagging a word).

    Raises:
        ConfigError: there are no texts.
    """
    if not rows:
        raise ConfigError("no labelled texts to judge by; expected one JSON object a line with text, issues and nature")
    texts = [row.text for row in rows]
    judged = _judged(rows, tagger.tag(texts), group_by)
    slices = list(slices_of(rows, judged))
    chance = random.Random(seed)  # noqa: S311 (typing errors, not secrets)
    changes: dict[str, Callable[[str], str]] = {
        "without diacritics": fold,
        "with 5% typing errors": lambda text: with_typing_errors(text, share=0.05, chance=chance),
    }
    for name, change in changes.items():
        again = _judged(rows, tagger.tag([change(text) for text in texts]), group_by)
        slices.append(Slice("typed", name, len(rows), defined_scores(again)))
    return summed_up(tagger.name, judged, slices, list(_explained(rows, judged, tagger, mistakes)), resamples, seed)


def summed_up(
    model: str, judged: list[Judged], slices: list[Slice], mistakes: list[Mistake], resamples: int, seed: int
) -> Evaluation:
    """Judged texts with their figures and intervals."""
    return Evaluation(
        model,
        judged,
        with_intervals(judged, resamples=resamples, seed=seed),
        with_intervals(judged, resamples=resamples, seed=seed, figures=label_scores),
        calibration_errors(judged),
        slices,
        mistakes,
    )


def _judged(rows: Sequence[Labelled], tags: Sequence[Tags], group_by: str) -> list[Judged]:
    return [
        Judged(
            row.issues,
            tuple(issue for issue, _ in found.issues),
            row.nature,
            found.nature[0] if found.nature else None,
            group=row.group(group_by),
            sure=found.sure,
            issue_confidence=found.issues[0][1],
            nature_confidence=found.nature[1] if found.nature else 1.0,
        )
        for row, found in zip(rows, tags, strict=True)
    ]


def slices_of(rows: Sequence[Labelled], judged: Sequence[Judged]) -> Iterator[Slice]:
    """Figures by style, length, diacritics, region and year, where there are enough texts."""
    found: dict[tuple[str, str], list[Judged]] = {}
    for row, one in zip(rows, judged, strict=True):
        for key in _properties(row).items():
            found.setdefault(key, []).append(one)
    for (field, value), part in sorted(found.items()):
        if len(part) >= _FEWEST_IN_SLICE:
            yield Slice(field, value, len(part), defined_scores(part))


def _properties(row: Labelled) -> dict[str, str]:
    size = len(syllables(row.text))
    upto = next((f"up to {limit:02d}" for limit in _LENGTHS if size <= limit), f"over {_LENGTHS[-1]}")
    out = {"syllables": upto, "diacritics": "yes" if has_diacritics(row.text) else "no"}
    for field in ("style", "year"):
        if row.fields.get(field) is not None:
            out[field] = str(row.fields[field])
    places = [_plain(row.fields.get(field)) for field in ("region", "province")]
    if region := next((_REGION_OF[place] for place in places if place in _REGION_OF), None):
        out["region"] = region
    return out


def _explained(rows: Sequence[Labelled], judged: Sequence[Judged], tagger: Tagger, most: int) -> Iterator[Mistake]:
    wrong = [k for k, j in enumerate(judged) if (j.asked and not j.issue_right) or not j.nature_right]
    wrong.sort(key=lambda k: (-_worst(judged[k]), rows[k].id))
    for k in wrong[:most]:
        row, one = rows[k], judged[k]
        words, without = _leave_one_out(row.text, tagger)
        issue: tuple[str, ...] = ()
        nature: tuple[str, ...] = ()
        if one.asked and not one.issue_right:
            issue = _mattered(words, [tags.issue_scores for tags in without], one.issues[0], one.gold_issues[0])
        if one.nature and one.gold_nature and not one.nature_right:
            nature = _mattered(words, [tags.nature_scores for tags in without], one.nature, one.gold_nature)
        yield Mistake(
            row.id,
            row.text,
            one.gold_issues,
            one.issues,
            one.issue_confidence,
            issue,
            one.gold_nature,
            one.nature,
            one.nature_confidence,
            nature,
            one.sure,
        )


def _worst(one: Judged) -> float:
    """Confidence of the most confident wrong label."""
    issue = one.issue_confidence if one.asked and not one.issue_right else 0.0
    return max(issue, 0.0 if one.nature_right else one.nature_confidence)


def _leave_one_out(text: str, tagger: Tagger) -> tuple[list[str], list[Tags]]:
    """Words of a text, and the tags of the text (first) and of the text without each of them."""
    spans = [(t.start, t.end) for t in tokenise(text) if any(c.isalnum() for c in text[t.start : t.end])][:_MOST_WORDS]
    variants = [text, *(text[:start] + text[end:] for start, end in spans)]
    return [text[start:end] for start, end in spans], tagger.tag(variants)


def _mattered(words: Sequence[str], found: Sequence[Mapping[str, float]], given: str, gold: str) -> tuple[str, ...]:
    """The words without which the given label would lead the gold one by least: what spoke for the mistake."""

    def lead(scored: Mapping[str, float]) -> float:
        return math.log(max(scored[given], _SMALLEST)) - math.log(max(scored[gold], _SMALLEST))

    whole = lead(found[0])
    weights = sorted(((whole - lead(s), -k) for k, s in enumerate(found[1:])), reverse=True)
    return tuple(words[-k] for weight, k in weights[:_WORDS] if weight > 0)


def leave_out(
    rows: Sequence[Labelled],
    field: str,
    *,
    labels: Labels,
    settings: TrainSettings,
    at_least: int = 40,
    folds: int | None = None,
    since: int | None = None,
) -> Evaluation:
    """Learn models without some texts, and judge them on these.

    Each value of the field that at least ``at_least`` texts have is left out once (with ``folds``, several values at a
    time in so many parts); with ``since``, the texts whose field, a number, is at least this are left out together, the
    newest of a corpus. Texts without a value are always learnt. Values that are one but for how they are typed (marks,
    letter case, dots, ``TP.``) are left out together.

    Raises:
        ConfigError: nothing, or everything, would be left out.
        KiennghiError: packages that train are missing.
    """
    import numpy as np  # noqa: PLC0415 (with `learn`, only when something is learnt)

    from .learn import Learner, ask_held_out, calibrate, grouped_folds, judge, to_arrays  # noqa: PLC0415

    values = [row.fields.get(field) for row in rows]
    everything = np.arange(len(rows))
    if since is not None:
        left_out = f"{field} ≥ {since}"
        outside = [everything[np.array([_number(v) >= since for v in values], dtype=bool)]]
        chosen = {left_out: outside[0]}
        wanted = f"no text of {since} or more, or no other to learn from; choose another field or --since"
    else:
        left_out = f"each {field}"
        chosen = {name: np.array(at, dtype=np.int64) for name, at in _by_value(values).items() if len(at) >= at_least}
        outside = list(chosen.values())
        if folds is not None and len(outside) > folds:
            asked = np.concatenate(outside)
            parts = grouped_folds([name for name, at in chosen.items() for _ in at], folds)
            outside = [asked[part] for _, part in parts]
        wanted = (
            f"no value that {at_least} texts have, or none that leaves texts to learn from; choose another field, or"
            " lower --at-least"
        )
    if not outside or not all(0 < len(part) < len(rows) for part in outside):
        raise ConfigError(f"field '{field}': {wanted}")
    data = to_arrays(rows, labels)
    splits = [(np.setdiff1d(everything, part), part) for part in outside]
    held_out = ask_held_out(Learner(data, settings), splits)
    calibration = calibrate(held_out, data, labels, settings)
    groups = [row.group(settings.split_by) for row in rows]
    slices = [
        Slice(
            f"left out: {field}",
            v,
            len(at),
            defined_scores(judge(rows, held_out.rows(at), calibration, labels, groups)),
        )
        for v, at in sorted(chosen.items())
    ]
    judged = judge(rows, held_out, calibration, labels, groups)
    found = summed_up(f"learnt without {left_out}", judged, slices, [], settings.bootstrap, settings.seed)
    return replace(found, note=_CALIBRATED)


def _by_value(values: Sequence[object]) -> dict[str, list[int]]:
    """Where each value stands, by its commonest spelling; None is no value."""
    spellings: dict[str, Counter[str]] = {}
    places: dict[str, list[int]] = {}
    for k, value in enumerate(values):
        if value is not None:
            spellings.setdefault(_plain(value), Counter())[str(value)] += 1
            places.setdefault(_plain(value), []).append(k)
    return {spellings[key].most_common(1)[0][0]: at for key, at in places.items()}


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return math.nan


def make_folder(folder: Path) -> None:
    """Make the folder to write into, before the work and not after.

    Raises:
        ConfigError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise ConfigError(f"{folder}: cannot be made a folder ({e.strerror}); choose another --out") from e


def write_evaluation(folder: Path, found: Evaluation, labels: Labels) -> None:
    """Write ``evaluation.json``, ``evaluation.md``, ``errors.jsonl`` and pictures into a folder.

    Raises:
        ConfigError: the folder cannot be written.
    """
    make_folder(folder)
    try:
        whole = found.summary() | {
            "labels": {
                label: {"gold": gold, "given": given} | {name: _numbers(value) for name, value in figures.items()}
                for label, gold, given, figures in _by_label(found)
            },
            "slices": [asdict(part) for part in found.slices],
            "risk_coverage": _curves(found.judged),
        }
        write_whole(folder / EVALUATION, _utf8(json.dumps(whole, ensure_ascii=False, indent=1) + "\n"))
        write_whole(folder / TABLES, _utf8(_markdown(found, labels)))
        write_whole(folder / ERRORS, to_text(asdict(m) for m in found.mistakes).encode())
        draw_risk_coverage(found.judged, folder / RISK_COVERAGE)
        asked = [(j.gold_issues[0], j.issues[0]) for j in found.judged if j.asked]
        draw_confusion(asked, labels.issue_ids, folder / "confusion-issue.png")
        if labels.nature_ids:
            natures = [(j.gold_nature, j.nature) for j in found.judged if j.gold_nature and j.nature]
            draw_confusion(natures, labels.nature_ids, folder / "confusion-nature.png")
    except OSError as e:
        raise ConfigError(f"{folder}: cannot be written ({e.strerror}); choose another --out") from e


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")  # lone surrogates, in values of fields, are escaped


def _numbers(value: Interval) -> dict[str, float]:
    return {"value": round(value.value, 4), "low": round(value.low, 4), "high": round(value.high, 4)}


def _curves(judged: Sequence[Judged]) -> dict[str, list[tuple[float, float]]]:
    asked = [j for j in judged if j.asked]
    found = {"issue": risk_coverage([j.issue_confidence for j in asked], [j.issue_right for j in asked])}
    if judged[0].gold_nature is not None:
        found["nature"] = risk_coverage([j.nature_confidence for j in judged], [j.nature_right for j in judged])
    return found


def _markdown(found: Evaluation, labels: Labels) -> str:
    names = labels.names()
    figures = "\n".join(f"| {_words(name)} | {value} |" for name, value in found.metrics.items())
    told = ", ".join(f"{value:.3f} ({axis})" for axis, value in found.calibration_errors.items())
    wrong = ", ".join(f"{value:.3f} ({axis})" for axis, value in found.sure_errors.items())
    note = f"\n\n{found.note}" if found.note else ""
    table = "\n".join(
        f"| `{label}` | {cell(names[label])} | {gold} | {' | '.join(_interval(own.get(f)) for f in _LABEL_FIGURES)} |"
        for label, gold, _, own in _by_label(found)
    )
    return f"""# Evaluation: {cell(found.model)}

n = {len(found.judged)} texts in {len({j.group for j in found.judged})} groups; 95% bootstrap intervals over groups.

| figure | value |
|---|---|
{figures}

Expected calibration error: {told}. Sure: {100 * found.coverage:.1f}% of texts; errors among them: {wrong}.{note}

## By label

| label | name | gold | precision | recall | F1 |
|---|---|---|---|---|---|
{table}

## By kind of text

{_slice_table(found.slices) if found.slices else "Too few texts of any kind."}
"""


def _by_label(found: Evaluation) -> Iterator[tuple[str, int, int, dict[str, Interval]]]:
    """Each label with the number of its gold texts and of those it was given to, and its figures; issues first."""
    for pairs in (issue_pairs(found.judged), nature_pairs(found.judged)):
        for label, (gold, given, *_) in sorted(f1_scores(pairs).items(), key=lambda item: -item[1][0]):
            named = {figure: found.labels.get(f"{label} {figure}") for figure in _LABEL_FIGURES}
            yield label, gold, given, {figure: value for figure, value in named.items() if value is not None}


def _interval(value: Interval | None) -> str:
    return "–" if value is None else f"{value.value:.2f} [{value.low:.2f}, {value.high:.2f}]"


def _slice_table(slices: Sequence[Slice]) -> str:
    keys = list(dict.fromkeys(key for part in slices for key in part.scores))
    table = "\n".join(
        f"| {cell(f'{part.field}: {part.value}')} | {part.texts} | "
        + " | ".join(f"{part.scores[key]:.3f}" if key in part.scores else "–" for key in keys)
        + " |"
        for part in slices
    )
    head = " | ".join(map(_words, keys))
    return f"| texts | n | {head} |\n{'|---' * (len(keys) + 2)}|\n{table}"


def _words(figure: str) -> str:
    return figure.replace("_", " ").replace(" f1", " F1")
