"""How well annotators agree on the corpus: those who labelled texts blind, and the writers of the texts.

    python benchmarks/agreement.py

Reads data/petitions/double_labels.jsonl (labels of the first, the second, the writer, and what was decided) and
blind_labels.jsonl (the same of texts as found; some have one blind label only).
"""

from __future__ import annotations

import json
import random
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
WHO = ("first", "second", "writer")
PAIRS = (*combinations(WHO, 2), ("first", "decided"), ("second", "decided"), ("writer", "decided"))


def kappa(pairs: list[tuple[str, str]]) -> tuple[float, float]:
    """Share of equal labels, and Cohen's kappa."""
    n = len(pairs)
    seen = sum(a == b for a, b in pairs) / n
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[label] * right[label] for label in left) / n**2
    return seen, (seen - chance) / (1 - chance)


def report(title: str, rows: list[dict[str, Any]]) -> None:
    """Print the agreement of each pair that is in the rows."""
    rng = random.Random(0)
    for axis in ("issue", "nature"):
        for a, b in PAIRS:
            both = [row for row in rows if a in row and b in row]
            pairs = [
                (row[a]["issues"][0], row[b]["issues"][0]) if axis == "issue" else (row[a]["nature"], row[b]["nature"])
                for row in both
            ]
            seen, value = kappa(pairs)
            drawn = sorted(kappa(rng.choices(pairs, k=len(pairs)))[1] for _ in range(1000))
            print(
                f"{title:10s} {axis:6s} {a:6s} - {b:7s} n = {len(pairs)}: equal {seen:.3f},"
                f" kappa {value:.3f} [{drawn[25]:.3f}, {drawn[974]:.3f}]"
            )


def read(name: str) -> list[dict[str, Any]]:
    """Lines of a file beside the corpus."""
    return [json.loads(line) for line in (ROOT / "data/petitions" / name).read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Command line."""
    report("chosen", read("double_labels.jsonl"))
    found = [row | dict(zip(("first", "second"), row["blind"], strict=False)) for row in read("blind_labels.jsonl")]
    report("as found", found)


if __name__ == "__main__":
    main()
