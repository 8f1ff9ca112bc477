"""Petitions per second of `kiennghi tag`, and its start-up time.

    python benchmarks/tag_speed.py [--model linear] [--petitions 20000] [--words 60] [--workers 2]

Texts are those of data/petitions, or put together from them to the wanted number of syllables.
Rate = (n - n0) / (time for n lines -
time for n0 lines), so that starting and loading the model are left out; start-up = time until one line is answered.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--petitions", type=int, default=20000)
    parser.add_argument("--model", default="default")
    parser.add_argument("--words", type=int, help="syllables of each text (default: as long as the texts are)")
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    rng = random.Random(0)
    corpus = [
        json.loads(line)["text"]
        for line in (ROOT / "data/petitions/petitions.jsonl").read_text(encoding="utf-8").splitlines()
    ]

    def text() -> str:
        if args.words is None:
            return rng.choice(corpus)
        words: list[str] = []
        while len(words) < args.words:
            words += rng.choice(corpus).split()
        return " ".join(words[: args.words])

    def timed(count: int) -> float:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as stream:
            stream.writelines(json.dumps({"id": k, "text": text()}, ensure_ascii=False) + "\n" for k in range(count))
            stream.flush()
            started = time.perf_counter()
            command = [sys.executable, "-m", "kiennghi.cli", "tag", stream.name, "--model", args.model]
            subprocess.run([*command, "--workers", str(args.workers)], check=True, stdout=subprocess.DEVNULL)
            return time.perf_counter() - started

    startups = sorted(timed(1) for _ in range(5))
    few = 4000  # enough to start all processes
    base, full = timed(few), timed(few + args.petitions)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"start-up to the first answer: median {startups[2]:.2f} s of 5 (from {startups[0]:.2f} to {startups[-1]:.2f})"
    )
    print(
        f"{args.model}: {args.petitions} texts of {args.words or 'natural'} syllables, {args.workers} workers: "
        f"{args.petitions / (full - base):.0f} petitions/s; largest process {peak:.0f} MB"
    )


if __name__ == "__main__":
    main()
