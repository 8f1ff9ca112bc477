"""``report.html``: one file that needs no network, where every figure opens the petitions behind it.

The petitions are embedded once as compact JSON (arrays, in the order of ``_FIELDS`` in ``report.js``); a figure is a
link whose fragment is its filter: ``#tim?issue=transport&real=1`` lists petitions, ``#hop?level=commune`` meetings.
"""

from __future__ import annotations

import base64
import hashlib
import json
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from ..text import number, squeeze
from . import charts
from .content import Report, findings, meeting_name
from .load import MeetingRow, PetitionRow
from .tables import KINDS, LEVELS, PLACES, Figure, period_name


def write_html(report: Report) -> bytes:
    """The page, UTF-8."""
    here = files(__package__)
    script = (here / "report.js").read_text(encoding="utf-8")
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters["num"] = number
    template = environment.from_string((here / "template.html").read_text(encoding="utf-8"))
    page = template.render(
        report=report,
        findings=findings(report),
        css=Markup((here / "report.css").read_text(encoding="utf-8")),  # noqa: S704 - our own files
        script=Markup(script),  # noqa: S704
        digest="sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        data=Markup(_embedded(_data(report))),  # noqa: S704 - escaped by _embedded
        pictures={key: Markup(charts.svg(chart)) for key, chart in report.charts.items()},  # noqa: S704
        figure=_figure,
        cited=_cited,
    )
    return page.encode()


def _figure(figure: Figure) -> Markup:
    """A number as a link to what it counts; a nought or a dash has nothing behind it."""
    if not figure.count or figure.where is None:
        return Markup('<span class="none">{}</span>').format(figure.text)
    address = charts.link(figure.where, figure.of)
    return Markup('<a class="n" href="{}" data-n="{}">{}</a>').format(address, figure.count, figure.text)


def _cited(issue: str, index: int, count: int) -> Markup:
    where = (("sum", f"{issue}.{index}"),)
    return _figure(Figure(f"{number(count)} kiến nghị", count, where))


def _embedded(data: Any) -> str:
    """JSON that cannot end the script element it stands in, nor open a comment in it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _data(report: Report) -> dict[str, Any]:
    run, labels = report.files, report.labels
    meeting_at = {m.id: n for n, m in enumerate(run.meetings)}
    petition_at = {p.id: n for n, p in enumerate(run.petitions)}
    issue_at = {i: n for n, i in enumerate(labels.issue_ids)}
    nature_at = {i: n for n, i in enumerate(labels.nature_ids)}

    def petition(p: PetitionRow) -> list[Any]:
        who = (p.speaker.name, p.speaker.role, p.speaker.unit) if p.speaker else ()
        speaker = ", ".join(squeeze(s) for s in who if s)
        gist = p.gist
        return [
            p.id,
            meeting_at[p.minutes_id],
            p.start,
            p.end,
            p.page,
            p.text,
            None if gist == p.text else gist,
            speaker or None,
            p.answer.text if p.answer else None,
            [[issue_at[s.id], round(s.score, 2)] for s in p.issues],
            nature_at[p.nature.id],
            round(p.nature.score, 2),
            int(p.sure),
        ]

    def meeting(m: MeetingRow) -> list[Any]:
        return [
            m.id,
            m.source,
            meeting_name(m),
            squeeze(m.title or ""),
            squeeze(m.theme or ""),
            m.level or "",
            m.kind or "",
            m.period,
            *(squeeze(getattr(m, level) or "") for level in PLACES),
            m.attendees,
            m.petitions,
            m.answered,
        ]

    periods = sorted({m.period for m in run.meetings})
    return {
        "issues": [[i.id, i.name] for i in labels.issues],
        "natures": [[n.id, n.name] for n in labels.natures],
        "levels": list(LEVELS.items()),
        "kinds": list(KINDS.items()),
        "periods": [[p, period_name(p)] for p in periods],
        "places": list(PLACES.items()),
        "meetings": [meeting(m) for m in run.meetings],
        "petitions": [petition(p) for p in run.petitions],
        "sums": {
            f"{theme.id}.{n}": [squeeze(ask.text), [petition_at[i] for i in dict.fromkeys(ask.petitions)]]
            for theme in report.themes
            for n, ask in enumerate(theme.asks)
        },
    }
