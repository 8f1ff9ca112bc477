"""How often the intervals of shares hold, and how much narrower they are than those of the audit alone.

    python benchmarks/coverage.py [--audits 1000] [--sizes 100 200 300] [--out coverage] [--workers 2]

The corpus is labelled by linear models that have not seen the text's author (two folds). Populations of 2,000 to 8,000
are resampled from it with four mixes: as it is used (52% livelihood, 38% constructive, 10% none), other natures, other
topics, and other places (a handful of provinces). Each audit draws a population, a sample as `kiennghi audit` does, and
a simple random sample of the same size whose Wilson interval (with finite-population correction) is the audit alone.
Issues whose true share is below 3% in a population are left out there. Writes coverage.json and coverage.png.
"""

from __future__ import annotations

import argparse
import json
import math
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from kiennghi.config import load_labels, load_train_settings
from kiennghi.corpus import load_corpus
from kiennghi.estimate import Audit, Axis, Shares, draw
from kiennghi.learn import Learner, ask_held_out, calibrate, grouped_folds, to_arrays

ROOT = Path(__file__).resolve().parents[1]
MIXES = ("same mix", "shifted classes", "shifted topics", "shifted places")
_Z = 1.959964
_USED = np.array([0.52, 0.38, 0.10])  # livelihood, constructive, not a petition


def score(cache: Path) -> None:
    """Write what models say of texts whose authors they have not seen."""
    labels = load_labels()
    rows = load_corpus([ROOT / "data/petitions/petitions.jsonl"], labels)
    settings = load_train_settings(None, parts=["linear"])
    settings = settings.model_copy(update={"nature_shares": {}})
    data = to_arrays(rows, labels)
    folds = grouped_folds([row.group("author") for row in rows], 2)
    held_out = ask_held_out(Learner(data, settings), folds)
    found = calibrate(held_out, data, labels, settings)
    np.savez_compressed(
        cache,
        issue=found.issue_probabilities(held_out.issues),
        nature=found.nature_probabilities(held_out.natures),
        true_issue=data.primary,
        true_nature=data.natures.argmax(axis=1),
        place=np.array([str(row.fields.get("province") or "") for row in rows]),
    )


def _population(mix: str, seen: Any, rng: np.random.Generator) -> Any:
    nature, issue, place = seen["true_nature"], seen["true_issue"], seen["place"]
    wanted = _USED
    if mix == "shifted classes":
        wanted = np.array([0.80, 0.15, 0.05]) if rng.random() < 0.5 else np.array([0.25, 0.65, 0.10])
    weight = (wanted / (np.bincount(nature, minlength=3) / len(nature)))[nature]
    if mix == "shifted topics":
        issues = int(issue.max()) + 1
        factors = rng.permutation(np.resize([0.3, 0.6, 1.0, 1.8, 3.5], issues))
        weight = weight * factors[issue]
    if mix == "shifted places":
        names, counts = np.unique(place[place != ""], return_counts=True)
        chosen = rng.choice(names, 6, replace=False, p=counts / counts.sum())
        weight = weight * np.isin(place, chosen)
    return rng.choice(len(nature), int(rng.integers(2000, 8001)), p=weight / weight.sum())


def _wilson(hits: float, n: float, whole: float) -> tuple[float, float]:
    zz = _Z**2 * (1 - n / whole)
    p = hits / n
    centre, half = p + zz / (2 * n), math.sqrt(zz * (p * (1 - p) / n + zz / (4 * n * n)))
    return (centre - half) / (1 + zz / n), (centre + half) / (1 + zz / n)


def audits(cache: Path, mix: str, size: int, times: int, seed: int) -> dict[str, list[list[float]]]:
    """Of each figure and audit: held, width, width alone, held alone."""
    with np.load(cache) as file:
        seen = {name: file[name] for name in file.files}
    rng = np.random.default_rng([seed, size, MIXES.index(mix)])
    out: dict[str, list[list[float]]] = {}
    names = load_labels().issue_ids
    for _ in range(times):
        at_all = _population(mix, seen, rng)
        q, r = seen["issue"][at_all], seen["nature"][at_all]
        issue, nature = seen["true_issue"][at_all], seen["true_nature"][at_all]
        places, whole = seen["place"][at_all], len(at_all)
        sure = (q.max(1) >= 0.6) & (r.max(1) >= 0.7)
        keys = (r.argmax(1), q.argmax(1), sure, places)
        strata = list(zip(*(x.astype(str).tolist() for x in keys), strict=True))
        doubt = (q * (1 - q)).sum(1) + (r * (1 - r)).sum(1)
        drawn = draw(strata, doubt, size, seed=int(rng.integers(2**31)))
        at, real = drawn.at, nature != 2
        shares = Shares(Audit(at, drawn.probability[at]), Axis(1 - r[:, 2], real[at].astype(float)), whole)
        alone = rng.choice(whole, size, replace=False)
        figures = [("livelihood", nature == 0, r[:, 0]), ("constructive", nature == 1, r[:, 1])]
        figures += [(name, (issue == k) & real, q[:, k] * (1 - r[:, 2])) for k, name in enumerate(names)]
        for name, truth, scores in figures:
            share = truth.sum() / real.sum()
            if share < 0.03:
                continue
            found = shares.estimate(Axis(scores, truth[at].astype(float)))
            if found is None:
                raise RuntimeError("an audit of nothing")
            low, high = _wilson(truth[alone].sum(), real[alone].sum(), real.sum())
            held = found.low <= share <= found.high
            out.setdefault(name, []).append([held, found.high - found.low, high - low, low <= share <= high])
    return out


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--audits", type=int, default=1000)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 200, 300])
    parser.add_argument("--out", type=Path, default=Path("coverage"))
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    cache = args.out / "scores.npz"
    if not cache.exists():
        score(cache)
    part = 50
    rows = []
    with ProcessPoolExecutor(args.workers) as pool:
        for size in args.sizes:
            for mix in MIXES:
                jobs = [pool.submit(audits, cache, mix, size, part, k) for k in range(math.ceil(args.audits / part))]
                found: dict[str, list[list[float]]] = {}
                for job in jobs:
                    for name, held in job.result().items():
                        found.setdefault(name, []).extend(held)
                for name, held in found.items():
                    a = np.array(held)
                    row = {"n": size, "mix": mix, "figure": name, "audits": len(a), "coverage": a[:, 0].mean()}
                    row |= {"width": a[:, 1].mean(), "alone": a[:, 2].mean(), "coverage_alone": a[:, 3].mean()}
                    row["narrower"] = 1 - row["width"] / row["alone"]
                    rows.append(row)
                (args.out / "coverage.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
                mine = [r for r in rows if r["n"] == size and r["mix"] == mix]
                covered, gain = [r["coverage"] for r in mine], [r["narrower"] for r in mine]
                print(
                    f"n={size} {mix}: coverage {min(covered):.3f} to {max(covered):.3f}, mean {np.mean(covered):.3f};"
                    f" narrower {min(gain):.0%} to {max(gain):.0%}",
                    flush=True,
                )
    _picture(rows, args.out / "coverage.png")


def _picture(rows: list[dict[str, Any]], path: Path) -> None:
    from matplotlib.figure import Figure  # noqa: PLC0415 (slow to import)

    sizes = sorted({r["n"] for r in rows})
    figure = Figure(figsize=(12, 3.2 * len(sizes)), layout="constrained")
    for y, size in enumerate(sizes):
        for x, (what, bounds) in enumerate((("coverage", (0.93, 0.98)), ("narrower", (0.2, 0.2)))):
            axes = figure.add_subplot(len(sizes), 2, 2 * y + x + 1)
            for k, mix in enumerate(MIXES):
                values = [r[what] for r in rows if r["n"] == size and r["mix"] == mix]
                axes.scatter(np.full(len(values), k) + np.linspace(-0.3, 0.3, len(values)), values, s=14)
            for bound in bounds:
                axes.axhline(bound, color="grey", lw=0.8, ls="--")
            axes.set_xticks(range(len(MIXES)), MIXES)
            axes.set_title(f"n = {size}: " + ("coverage of 95%" if what == "coverage" else "narrower than audit alone"))
    figure.savefig(path, dpi=120)


if __name__ == "__main__":
    main()
