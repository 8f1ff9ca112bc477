"""How well people are found: recall and precision by kind on the marked texts, and petitions a second.

    python benchmarks/people.py [--half fresh|unseen|development] [--errors]

A marked stretch is found when all of it is masked as its kind; a masked stretch is right when it overlaps a marked
one of its kind. Intervals are of 2,000 bootstrap resamples of texts. Rules were made on the development half. The
unseen half was written before any rule; after a first measurement its errors were read and mended, so that its
figures now flatter. The fresh texts were written before that, and their errors have never been read.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

from kiennghi.people import find

ROOT = Path(__file__).resolve().parents[1]
RESAMPLES = 2000
Counts = Counter[tuple[str, str]]


def counts(row: dict, *, errors: bool) -> Counts:
    """Marked, found, masked and right stretches of one text, by kind."""
    gold = [(s["start"], s["end"], s["kind"]) for s in row["spans"]]
    masked = [(m.start, m.end, m.kind) for m in find(row["text"])]
    out: Counts = Counter()
    for start, end, kind in gold:
        left = {k for k in range(start, end) if row["text"][k].isalnum()}
        for s, e, other in masked:
            if other == kind:
                left -= set(range(s, e))
        out[kind, "marked"] += 1
        out[kind, "found"] += not left
        if left and errors:
            print(f"missed {kind} {row['text'][start:end]!r} in {row['text']!r}")
    for start, end, kind in masked:
        right = any(s < end and start < e and k == kind for s, e, k in gold)
        out[kind, "masked"] += 1
        out[kind, "right"] += right
        if not right and errors:
            print(f"wrong {kind} {row['text'][start:end]!r} in {row['text']!r}")
    return out


def share(total: Counts, kinds: list[str], part: str, whole: str) -> float:
    """Part of the whole over some kinds; 1 where there is nothing."""
    n = sum(total[k, whole] for k in kinds)
    return sum(total[k, part] for k in kinds) / n if n else 1.0


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("unseen", "development", "fresh"), default="unseen")
    parser.add_argument("--errors", action="store_true", help="Print each error.")
    parser.add_argument("--speed", action="store_true", help="Measure speed on the petition corpus.")
    args = parser.parse_args()
    path = ROOT / "data" / "people" / f"{args.half}.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    by_text = [counts(row, errors=args.errors) for row in rows]
    total: Counts = sum(by_text, Counter())
    kinds = sorted({k for k, _ in total}, key=lambda k: -total[k, "marked"])
    rng = random.Random(0)
    drawn: list[Counts] = [sum(rng.choices(by_text, k=len(by_text)), Counter()) for _ in range(RESAMPLES)]
    print(f"{args.half}: {len(rows)} texts")
    for name, chosen in [("all", kinds), *((k, [k]) for k in kinds)]:
        told = []
        for part, whole in (("found", "marked"), ("right", "masked")):
            spread = sorted(share(d, chosen, part, whole) for d in drawn)
            low, high = spread[RESAMPLES // 40], spread[-RESAMPLES // 40 - 1]
            n = sum(total[k, whole] for k in chosen)
            told.append(f"{share(total, chosen, part, whole):.3f} [{low:.3f}, {high:.3f}] n = {n:3d}")
        print(f"{name:13s} recall {told[0]}   precision {told[1]}")
    if args.speed:
        corpus = (ROOT / "data" / "petitions" / "petitions.jsonl").read_text(encoding="utf-8").splitlines()
        texts = [json.loads(line)["text"] for line in corpus[:3000]]
        find(texts[0] + " Lê Nhật Minh")
        began = time.process_time()
        for text in texts:
            find(text)
        print(f"{len(texts) / (time.process_time() - began):,.0f} petitions a second of one core (n = {len(texts)})")


if __name__ == "__main__":
    main()
