"""How well annotators agree on the corpus: two who labelled a random sample blind, and the writers of the texts.

    python benchmarks/agreement.py

Reads data/petitions/double_labels.jsonl (labels of the first, the second, the writer, and what was decided).
"""

from __future__ import annotations

import json
import random
from collections import Counter
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WHO = ("first", "second", "writer")


def kappa(pairs: list[tuple[str, str]]) -> tuple[float, float]:
    """Share of equal labels, and Cohen's kappa."""
    n = len(pairs)
    seen = sum(a == b for a, b in pairs) / n
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[label] * right[label] for label in left) / n**2
    return seen, (seen - chance) / (1 - chance)


def main() -> None:
    """Command line."""
    path = ROOT / "data/petitions/double_labels.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    rng = random.Random(0)
    for axis in ("issue", "nature"):
        for a, b in [*combinations(WHO, 2), ("first", "decided"), ("second", "decided"), ("writer", "decided")]:
            pairs = [
                (row[a]["issues"][0], row[b]["issues"][0]) if axis == "issue" else (row[a]["nature"], row[b]["nature"])
                for row in rows
            ]
            seen, value = kappa(pairs)
            drawn = sorted(kappa(rng.choices(pairs, k=len(pairs)))[1] for _ in range(1000))
            print(
                f"{axis:6s} {a:6s} - {b:7s} n = {len(pairs)}: equal {seen:.3f},"
                f" kappa {value:.3f} [{drawn[25]:.3f}, {drawn[974]:.3f}]"
            )


if __name__ == "__main__":
    main()
