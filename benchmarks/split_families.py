"""How well the splitter does on layouts that it has not learnt from: leave one layout family out.

    python benchmarks/split_families.py data/minutes [--formats txt,docx,html,pdf] [--folds N] [--out FILE.json]

For each family of ``data/minutes/*.mm`` a model learns from the others (and from minutes composed of their words); with
``--folds N`` several families are left out at a time, which costs less and leaves less to learn from. The model
then splits the family's minutes as they are read back from each format. Rules are the same throughout: the table has
their figures alone beside the model's, so that the gain is seen. Strict and loose are F1 at IoU 0.8 and 0.5.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import gold_minutes as gold
import render_minutes
from kiennghi.config import load_settings, load_splitter_settings
from kiennghi.fit_splitter import fit, model_of, sequence_of, training_minutes
from kiennghi.markup import MarkedMinutes, parse
from kiennghi.read import Reader
from kiennghi.split import split_minutes

ROOT = Path(__file__).resolve().parents[1]
COLUMNS = ("gold", "strict", "loose", "recall", "noise", "speaker", "answer")


def read_all(source: Path, formats: list[str]) -> list[MarkedMinutes]:
    """All minutes as read back from files of the formats, with their gold spans."""
    settings = load_settings()
    out = []
    with tempfile.TemporaryDirectory() as scratch, Reader(settings.read) as reader:
        folder = Path(scratch)
        render_minutes.render(source, folder, {"txt", *formats}, as_shipped=False)
        for path in sorted(source.glob("*.mm")):
            meta, _ = parse(path)
            for form in formats:
                minutes = reader.read(folder / f"{meta['id']}.{form}")
                out.append(
                    gold.gold_minutes(
                        folder / f"{meta['id']}.json", folder / f"{meta['id']}.txt", meta["layout"], minutes
                    )
                )
    return out


Cuts = list[tuple[float, bool]]
"""Of every petition found: the probability of its borders, and whether they are right (IoU 0.8)."""


def judge(found: list[MarkedMinutes], model: object) -> tuple[dict[str, Counter[str]], Cuts]:
    """Counts by format, and cuts; with ``model`` None by the rules alone. Conservation is checked on every file."""
    settings = load_settings(split={"model": None}).split
    out: dict[str, Counter[str]] = defaultdict(Counter)
    cuts: Cuts = []
    for one in found:
        split = split_minutes(one.minutes, settings=settings, model=model)  # type: ignore[arg-type]
        lost = sum(split.characters().values()) != len(one.minutes.text)
        broken = any(one.minutes.text[p.start : p.end] != p.text for p in split.petitions)
        if lost or broken:
            raise SystemExit(f"{one.minutes.source}: text is lost or doubled")
        out[one.minutes.format] += gold.score(one, split.petitions)
        wanted = [range(p.start, p.end) for p in one.petitions]
        cuts += [
            (p.cut_score, any(gold.iou(range(p.start, p.end), w) >= gold.STRICT for w in wanted))
            for p in split.petitions
            if p.cut_score is not None
        ]
    return dict(out), cuts


Figures = dict[str, tuple[dict[str, Counter[str]], dict[str, Counter[str]], Cuts]]
"""By family: counts by format of the rules alone and of the model that has not seen it, and the model's cuts."""


def leave_out(families: list[str], source: Path, formats: list[str], count: int | None) -> Figures:
    """Figures on families that one model has not seen."""
    settings = load_splitter_settings(**({} if count is None else {"composed": count}))
    defaults = load_settings()
    marked = [parse(path) for path in sorted(source.glob("*.mm"))]
    seen = [m for m in marked if m[0]["layout"] not in families]
    rows = [json.loads(line) for line in (ROOT / "data/petitions/petitions.jsonl").open(encoding="utf-8")]
    real, made = training_minutes(seen, rows, settings=settings, read=defaults.read)
    least = defaults.split.min_syllables
    sequences = [sequence_of(m, min_syllables=least) for m in (*real, *made)]
    fitted = fit(sequences[: len(real)], sequences[len(real) :], settings=settings, name="held-out@1", sure=0.5)
    model = model_of(fitted)
    out: Figures = {}
    for family in families:
        with tempfile.TemporaryDirectory() as scratch:
            for path in source.glob("*.mm"):
                if parse(path)[0]["layout"] == family:
                    (Path(scratch) / path.name).write_bytes(path.read_bytes())
            held_out = read_all(Path(scratch), formats)
        out[family] = judge(held_out, None)[0], *judge(held_out, model)
    return out


def row(name: str, counts: Counter[str]) -> str:
    """A line of the table."""
    figures = gold.ratios(counts)
    return f"{name:18s}" + "".join(f"{figures[c]:9.3f}" if c != "gold" else f"{figures[c]:9d}" for c in COLUMNS)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("--formats", default="txt,docx,html")
    parser.add_argument("--composed", type=int)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folds", type=int, help="models to train; as many as families: one is left out at a time")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    families = sorted({parse(p)[0]["layout"] for p in args.source.glob("*.mm")})
    folds = args.folds or len(families)
    formats = args.formats.split(",")
    done: Figures = {}
    with ProcessPoolExecutor(args.jobs) as pool:
        tasks = [pool.submit(leave_out, families[k::folds], args.source, formats, args.composed) for k in range(folds)]
        for task in as_completed(tasks):
            done.update(task.result())
            print(f"{len(done)} of {len(families)} families", flush=True)
    for form in formats:
        print(f"\n{form}: rules alone, then the model that has not seen the family")
        print(" " * 18 + "".join(f"{c:>9s}" for c in COLUMNS))
        for name, (rules, model, _) in sorted(done.items()):
            print(row(name + " rules", rules[form]) + "\n" + row(name, model[form]))
        for k, title in ((0, "ALL rules"), (1, "ALL")):
            print(row(title, sum((figures[k][form] for figures in done.values()), Counter())))
        means = [sum(gold.ratios(f[k][form])["strict"] for f in done.values()) / len(done) for k in (0, 1)]
        print(f"mean strict over {len(done)} families: rules {means[0]:.3f}, model {means[1]:.3f}")
    if args.out:
        table = {
            name: {f: {"rules": gold.ratios(rules[f]), "model": gold.ratios(model[f])} for f in formats}
            for name, (rules, model, _) in done.items()
        }
        means_by = {f: sum(t[f]["model"]["strict"] for t in table.values()) / len(table) for f in formats}
        at_a_time = -(-len(families) // folds)
        measured = {
            "minutes": len(list(args.source.glob("*.mm"))),
            "how": "one at a time" if at_a_time == 1 else f"up to {at_a_time} families at a time",
            "mean_strict": means_by,
            "families": table,
            "cuts": sorted((round(p, 4), hit) for *_, found in done.values() for p, hit in found),
        }
        args.out.write_text(json.dumps(measured) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
