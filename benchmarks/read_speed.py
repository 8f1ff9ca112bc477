"""How many pages of text minutes a core reads and splits a minute.

    python benchmarks/read_speed.py data/minutes [--formats txt,docx] [--repeat 20]

A page is 2,000 characters of minutes as plain text (some 400 syllables, an A4 page in 13 point). The target of issue 4
is 1,000 pages a minute; time is that of all processes (the reader's child too), so that other work on the machine does
not count.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from kiennghi.config import load_settings
from kiennghi.read import Reader
from kiennghi.split import split_minutes
from render_minutes import render

PAGE = 2000  # characters
TARGET = 1000  # pages a minute


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=Path)
    parser.add_argument("--formats", default="txt,docx,html")
    parser.add_argument("--repeat", type=int, default=20)
    args = parser.parse_args()
    settings = load_settings()
    formats = args.formats.split(",")
    with tempfile.TemporaryDirectory() as scratch:
        render(args.minutes, Path(scratch), set(formats), as_shipped=False)
        for suffix in formats:
            paths = sorted(Path(scratch).glob(f"*.{suffix}"))
            read = split = 0.0
            characters = 0
            with Reader(settings.read) as reader:
                reader.read(paths[0])  # the child starts and loads its libraries once a batch
                child = reader._sandbox._child
                started = _cpu(child.pid if child else 0)
                for path in paths * args.repeat:
                    began = time.process_time()
                    minutes = reader.read(path)
                    read += time.process_time() - began
                    began = time.process_time()
                    split_minutes(minutes, settings=settings.split)
                    split += time.process_time() - began
                    characters += len(minutes.text)
                read += _cpu(child.pid if child else 0) - started
            pages = characters / PAGE
            speed = 60 * pages / (read + split)
            print(f"{suffix}: {pages:.0f} pages ({len(paths)} files, {args.repeat} times)")
            print(f"  read {60 * pages / read:.0f}, split {60 * pages / split:.0f} pages a minute and core")
            print(f"  both {speed:.0f}: {speed / TARGET:.1f} times the target")


def _cpu(pid: int) -> float:
    """CPU seconds of a process so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
