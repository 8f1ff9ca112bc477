"""Petitions per second of `kiennghi tag`, and its start-up time.

    python benchmarks/tag_speed.py [--petitions 20000] [--words 60] [--workers 2]

Texts are put together from data/petitions to the wanted number of syllables. Rate = (n - n0) / (time for n lines -
time for n0 lines), so that starting and loading the model are left out; start-up = time until one line is answered.
"""

from __future__ import annotations

import argparse
import json
import random
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
    parser.add_argument("--words", type=int, default=60)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    rng = random.Random(0)
    corpus = [
        json.loads(line)["text"]
        for line in (ROOT / "data/petitions/petitions.jsonl").read_text(encoding="utf-8").splitlines()
    ]

    def text() -> str:
        words: list[str] = []
        while len(words) < args.words:
            words += rng.choice(corpus).split()
        return " ".join(words[: args.words])

    def timed(count: int) -> float:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as stream:
            stream.writelines(json.dumps({"id": k, "text": text()}, ensure_ascii=False) + "\n" for k in range(count))
            stream.flush()
            started = time.perf_counter()
            command = [sys.executable, "-m", "kiennghi.cli", "tag", stream.name, "--workers", str(args.workers)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            return time.perf_counter() - started

    startups = sorted(timed(1) for _ in range(5))
    few = 4000  # enough to start all processes
    base, full = timed(few), timed(few + args.petitions)
    print(
        f"start-up to the first answer: median {startups[2]:.2f} s of 5 (from {startups[0]:.2f} to {startups[-1]:.2f})"
    )
    print(
        f"{args.petitions} texts of {args.words} syllables, {args.workers} workers: "
        f"{args.petitions / (full - base):.0f} petitions/s"
    )


if __name__ == "__main__":
    main()
