"""How often the outcome and the promised day of an answer are those that the writers of our minutes marked.

python benchmarks/outcomes.py data/minutes
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from pathlib import Path

from kiennghi.markup import parse, to_text
from kiennghi.split.outcomes import outcome_of

NONE = "-"


def main() -> None:
    """Command line."""
    confusion: Counter[tuple[str, str]] = Counter()
    days: Counter[str] = Counter()
    for path in sorted(Path(sys.argv[1]).glob("*.mm")):
        meta, lines = parse(path)
        gold = to_text(meta, lines)
        text = "".join(gold.parts)
        for ident, (kind, due) in gold.outcomes.items():
            if ident not in gold.answers:
                continue
            found = outcome_of(text[slice(*gold.answers[ident])], met=date.fromisoformat(meta["date"]))
            confusion[kind, found.kind or NONE] += 1
            days[
                "right" if found.due == due else "missed" if found.due is None else "false" if due is None else "other"
            ] += 1
    kinds = ["explained", "in_progress", "settled", "referred"]
    print(f"{'marked / found':16s}" + "".join(f"{k:>13s}" for k in [*kinds, NONE]))
    for kind in kinds:
        print(f"{kind:16s}" + "".join(f"{confusion[kind, k]:13d}" for k in [*kinds, NONE]))
    total = sum(confusion.values())
    print(f"outcome right: {sum(confusion[k, k] for k in kinds) / max(total, 1):.3f} of {total}")
    print(f"promised day (none counts): {days['right'] / max(total, 1):.3f} right; {dict(days)}")


if __name__ == "__main__":
    main()
