"""Show that a test set is not in the corpus: no eight syllables in a row in common, no page in common.

    python benchmarks/no_leak.py ../shared/eval/petitions_dev.jsonl [--reserved ../shared/eval/reserved_pages.sha256]

The test set's ``page`` is the first 12 hex digits of the SHA-256 of an address; the reserved file holds whole hashes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

from kiennghi.text import syllables

CORPUS = Path(__file__).resolve().parents[1] / "data" / "petitions" / "petitions.jsonl"
RUN = 8


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of eight syllables."""
    words = syllables(text)
    return {tuple(words[k : k + RUN]) for k in range(len(words) - RUN + 1)}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("test", type=Path)
    parser.add_argument("--reserved", type=Path)
    args = parser.parse_args()
    ours = [json.loads(line) for line in CORPUS.read_text(encoding="utf-8").splitlines()]
    theirs = [json.loads(line) for line in args.test.read_text(encoding="utf-8").splitlines()]
    known = {run for row in theirs for run in runs(row["text"])}
    shared = [row["text"] for row in ours if runs(row["text"]) & known]
    hashes = {hashlib.sha256(row["page"].encode()).hexdigest() for row in ours if row["page"]}
    pages = {h[:12] for h in hashes} & {row.get("page") for row in theirs}
    reserved = hashes & set(args.reserved.read_text().split()) if args.reserved else set()
    print(f"{len(ours)} texts of ours, {len(theirs)} of the test set: {len(shared)} share {RUN} syllables in a row")
    print(f"{len(hashes)} pages of ours: {len(pages)} behind the test set, {len(reserved)} reserved")
    for text in shared[:20]:
        print("  ", text[:160])
    sys.exit(bool(shared or pages or reserved))


if __name__ == "__main__":
    main()
