"""Kill the batch at random moments and run it again: the same bytes as an undisturbed run, nothing done twice.

    python benchmarks/kill_and_resume.py [--times 20] [--inputs data/samples] [--seed 1]

Each round starts from an empty run folder, kills the batch with SIGKILL after a random part of the whole time (odd
rounds: the whole process group; even ones: the main process alone), and runs again. Checked: all outputs but the
manifest's timings are the same bytes; units finished before the kill are the same files, untouched, after it; no .part
file and no process is left.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def digest(out: Path) -> dict[str, str]:
    """Hash of each output; of the manifest without its timings."""
    found = {}
    for path in sorted(p for p in out.iterdir() if p.is_file() and p.name != ".lock"):
        content = path.read_bytes()
        if path.name == "manifest.json":
            manifest = json.loads(content)
            del manifest["timings"]
            content = json.dumps(manifest, sort_keys=True).encode()
        found[path.name] = hashlib.sha256(content).hexdigest()
    return found


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--inputs", type=Path, default=Path("data/samples"))
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    scratch = Path(tempfile.mkdtemp())
    config = scratch / "config.yaml"
    config.write_text("report:\n  date: 2026-01-01\n")

    def command(out: Path) -> list[str]:
        return [
            sys.executable,
            "-m",
            "kiennghi.cli",
            "run",
            str(args.inputs),
            "--out",
            str(out),
            "--workers",
            "2",
            "--config",
            str(config),
        ]

    started = time.time()
    subprocess.run(command(scratch / "whole"), check=True, capture_output=True)
    whole_time = time.time() - started
    whole = digest(scratch / "whole")
    print(f"undisturbed: {whole_time:.1f} s, {len(whole)} outputs")
    bad = taken_over = 0
    for number in range(1, args.times + 1):
        out = scratch / "cut"
        shutil.rmtree(out, ignore_errors=True)
        wait = rng.uniform(0.05, 1.0) * whole_time
        process = subprocess.Popen(
            command(out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(wait)
        if number % 2:
            os.killpg(process.pid, signal.SIGKILL)  # the machine goes down
        else:
            process.kill()  # the main process alone
        process.wait()
        time.sleep(2.5)
        left = subprocess.run(["pgrep", "-f", str(out)], capture_output=True, text=True, check=False).stdout.split()
        before = (
            {p.name: p.stat().st_mtime_ns for p in (out / ".units").glob("[!.]*")} if (out / ".units").is_dir() else {}
        )
        subprocess.run(command(out), check=True, capture_output=True)
        after = {p.name: p.stat().st_mtime_ns for p in (out / ".units").glob("[!.]*")}
        now = digest(out)
        other = sorted(name for name in now.keys() | whole.keys() if now.get(name) != whole.get(name))
        once = all(after.get(name) == at for name, at in before.items())
        parts = list(out.glob("**/*.part"))
        taken_over += len(before)
        ok = not other and once and not parts and not left
        bad += not ok
        print(
            f"{number:3d}: killed after {wait:5.1f} s, {len(before):3d} units kept; other bytes in {other or 'none'},"
            f" none done twice {once}, left over {len(parts) + len(left)}"
        )
    print(f"{args.times - bad} of {args.times} rounds right; {taken_over} units taken over in all")
    shutil.rmtree(scratch)
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
