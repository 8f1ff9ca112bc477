"""Show that a test set is not in the corpus: no eight syllables in a row in common, no page in common.

    python benchmarks/no_leak.py ../shared/eval/petitions_dev.jsonl [--reserved ../shared/eval/reserved_pages.sha256]

The test set's ``page`` is the first 12 hex digits of the SHA-256 of an address; the reserved file holds whole hashes.
A page is also looked up under its other addresses: with and without ``www.``, ``/amp``, a last slash, a query.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

from kiennghi.text import syllables

CORPUS = Path(__file__).resolve().parents[1] / "data" / "petitions" / "petitions.jsonl"
RUN = 8


def runs(text: str) -> set[tuple[str, ...]]:
    """All runs of eight syllables."""
    words = syllables(text)
    return {tuple(words[k : k + RUN]) for k in range(len(words) - RUN + 1)}


def addresses(page: str) -> set[str]:
    """The address of a page, and others under which the same page is often published."""
    found = {page, re.sub(r"[?#].*$", "", page)}
    for change in (
        lambda a: re.sub(r"/amp/?$|\.amp$", "", a),
        lambda a: re.sub(r"^(https?://)(www|amp|m)\.", r"\1", a),
        lambda a: re.sub(r"^(https?://)(?!www\.)", r"\1www.", a),
        lambda a: a.removesuffix("/"),
        lambda a: a if a.endswith("/") else f"{a}/",
        lambda a: a.replace("http://", "https://"),
        lambda a: a.replace("https://", "http://"),
    ):
        found |= {change(address) for address in found}
    return found


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
    own = {row["page"] for row in ours if row["page"]}
    hashes = {hashlib.sha256(address.encode()).hexdigest() for page in own for address in addresses(page)}
    pages = {h[:12] for h in hashes} & {row.get("page") for row in theirs}
    reserved = hashes & set(args.reserved.read_text().split()) if args.reserved else set()
    print(f"{len(ours)} texts of ours, {len(theirs)} of the test set: {len(shared)} share {RUN} syllables in a row")
    print(f"{len(own)} pages of ours: {len(pages)} behind the test set, {len(reserved)} reserved")
    for text in shared[:20]:
        print("  ", text[:160])
    sys.exit(bool(shared or pages or reserved))


if __name__ == "__main__":
    main()
