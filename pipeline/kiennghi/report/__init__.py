"""Last stage, report: a finished run folder → ``report.html`` to explore, ``report.docx`` to sign, ``report.xlsx`` to
compute with.

`load` reads and checks, `tables` counts (once, for all), `audited` sets estimates beside the counts, `content` words
it, `html`, `docx` and `xlsx` lay it out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..atomic import write_whole
from ..audit import read_audits
from ..config import Labels, ReportSettings
from ..errors import RunError
from .audited import add_estimates, estimate_all
from .content import build
from .docx import write_docx
from .html import write_html
from .load import MeetingRow, PetitionRow, RunFiles, load_run
from .tables import count, shares
from .xlsx import write_xlsx

__all__ = ["MeetingRow", "PetitionRow", "RunFiles", "count_shares", "load_run", "write_reports"]


def write_reports(run: Path, *, settings: ReportSettings, labels: Labels) -> None:
    """Write the three reports and ``shares.json`` into a finished run folder; same folder and settings, same bytes.

    Nothing is written before all are made, and each file is replaced whole.

    Raises:
        RunError: the folder is incomplete or damaged, its numbers do not add up, or it cannot be written to.
    """
    files = load_run(run, labels)
    counts = count(files.petitions, files.meetings, labels)
    audit = read_audits(run, [p.id for p in files.petitions])
    estimates = estimate_all(files, counts, labels, audit)
    report = build(files, counts, settings=settings, labels=labels, estimates=estimates)
    lines = add_estimates(shares(counts, labels), estimates, counts)
    made = {
        "shares.json": json.dumps(lines, ensure_ascii=False, indent=1).encode() + b"\n",
        "report.html": write_html(report),
        "report.docx": write_docx(report),
        "report.xlsx": write_xlsx(report),
    }
    for name, content in made.items():
        try:
            write_whole(run / name, content)
        except OSError as e:
            raise RunError(f"{run / name}: cannot be written ({e.strerror}); close it if it is open elsewhere") from e


def count_shares(petitions: Sequence[PetitionRow], meetings: Sequence[MeetingRow], labels: Labels) -> dict[str, Any]:
    """The content of ``shares.json``: the counts that the reports print.

    Raises:
        RunError: a sum over groups is not the whole.
    """
    return shares(count(petitions, meetings, labels), labels)
