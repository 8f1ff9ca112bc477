"""Bar charts of counted groups: SVG for the page (its colours follow the page's theme), PNG for the document.

The one owner of matplotlib, which is imported late because it takes a second. Rectangles and words are placed by hand
in pixels: the same input gives the same bytes, and a label can never overlap another.
"""

from __future__ import annotations

import html
import io
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote, urlencode

from ..text import number, percent, shorten
from .tables import Where

TONES = ("#1f5f8b", "#e0a030", "#4f8a5b", "#8b6fb0")
"""Fill of each series. Blue and amber stay apart for the colour-blind and on a grey printer; amber is hatched too."""
_INK = "#111213"
_MUTED = "#5a6471"


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart: a count and its filter for each series."""

    name: str
    parts: tuple[tuple[int, Where], ...]
    where: Where
    interval: tuple[float, float] | None = None
    """Drawn as a whisker, in the unit of the count."""

    @property
    def total(self) -> int:
        """Length of the whole bar."""
        return sum(n for n, _ in self.parts)


@dataclass(frozen=True, slots=True)
class Chart:
    """Stacked horizontal bars. ``whole`` > 0 prints each bar's share of it beside its number."""

    id: str
    title: str
    series: tuple[str, ...]
    bars: tuple[Bar, ...]
    whole: int = 0

    @property
    def description(self) -> str:
        """The chart in words, for those who cannot see it."""
        lines = [
            f"{bar.name}: {number(bar.total)}"
            + (f" ({percent(bar.total, self.whole)})" if self.whole else "")
            + (
                f", khoảng tin cậy 95% từ {number(bar.interval[0])} đến {number(bar.interval[1])}"
                if bar.interval
                else ""
            )
            + (" gồm " + ", ".join(self._named(bar)) if len(self.series) > 1 and not self.whole else "")
            for bar in self.bars
        ]
        return f"Biểu đồ thanh ngang. {'; '.join(lines)}."

    def _named(self, bar: Bar) -> list[str]:
        return [f"{name} {number(n)}" for name, (n, _) in zip(self.series, bar.parts, strict=True)]


def link(where: Where, of: Literal["petitions", "meetings"] = "petitions") -> str:
    """Address, inside the page, of the list behind a figure."""
    return f"#{'tim' if of == 'petitions' else 'hop'}?{urlencode(where, quote_via=quote)}"


def svg(chart: Chart) -> str:
    """The chart as an ``<svg>`` element for the page: linked bars and numbers, a title and a text alternative."""
    buffer = io.StringIO()
    _draw(chart, width=420, beside=False, linked=True).savefig_to(buffer, "svg")
    found = buffer.getvalue()
    found = found[found.index("<svg") :]
    found = re.sub(r"<metadata>.*?</metadata>", "", found, flags=re.S)
    # Only what is referred to keeps its id: matplotlib numbers all groups alike in every picture of the page.
    used = set(re.findall(r'url\(#([^)]+)\)|href="#([^"?]+)"', found))
    kept = {a or b for a, b in used}
    found = re.sub(r' id="([^"]*)"', lambda m: f' id="{chart.id}-{m[1]}"' if m[1] in kept else "", found)
    found = re.sub(r"url\(#([^)]+)\)", rf"url(#{chart.id}-\1)", found)
    for colour, name in ((_INK, "ink"), (_MUTED, "muted"), *((t, f"tone-{i}") for i, t in enumerate(TONES, start=1))):
        found = found.replace(colour, f"var(--{name})")
    found = found.replace("font-family: 'DejaVu Sans'", "font-family: inherit")  # narrower fonts leave room
    # The table beside holds the same links for the keyboard; a picture's parts take no focus.
    found = found.replace("<a xlink:href=", '<a tabindex="-1" xlink:href=')
    head = (
        f'<svg role="img" aria-labelledby="{chart.id}-t {chart.id}-d" viewBox="{_attribute(found, "viewBox")}" '
        f'width="{_attribute(found, "width")[:-2]}" height="{_attribute(found, "height")[:-2]}">'
        f'<title id="{chart.id}-t">{html.escape(chart.title)}</title>'
        f'<desc id="{chart.id}-d">{html.escape(chart.description)}</desc>'
    )
    return head + found[found.index(">") + 1 :].strip()


def png(chart: Chart) -> bytes:
    """The chart as a picture for print, 200 dots an inch."""
    buffer = io.BytesIO()
    _draw(chart, width=700, beside=True, linked=False).savefig_to(buffer, "png")
    return buffer.getvalue()


def _attribute(found: str, name: str) -> str:
    match = re.search(rf'{name}="([^"]*)"', found)
    return match[1] if match else ""


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A matplotlib figure and the settings under which it must be saved."""

    figure: Any
    rc: dict[str, Any]

    def savefig_to(self, buffer: io.StringIO | io.BytesIO, form: str) -> None:
        import matplotlib as mpl  # noqa: PLC0415 - a second that the other commands should not wait for

        metadata = {"Date": None, "Creator": None} if form == "svg" else {"Software": None}
        with mpl.rc_context(self.rc), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a script that DejaVu lacks prints as boxes; the table has the words
            self.figure.savefig(buffer, format=form, dpi=72 if form == "svg" else 200, metadata=metadata)


def _draw(chart: Chart, *, width: int, beside: bool, linked: bool) -> _Drawing:
    """Lay the chart out: labels ``beside`` the bars (a wide page) or above them (readable on a phone)."""
    import matplotlib as mpl  # noqa: PLC0415 - see above
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.patches import Rectangle  # noqa: PLC0415

    rc = {
        **{k: v for k, v in mpl.rcParamsDefault.items() if not k.startswith("backend")},
        "svg.fonttype": "none",
        "svg.hashsalt": chart.id,
        "font.family": ["DejaVu Sans"],
        "hatch.linewidth": 0.8,
    }
    row = 25 if beside else 41
    legend = len(chart.series) > 1 and not chart.whole
    top = 26 if legend else 4
    height = top + row * len(chart.bars) + 4
    left = 262 if beside else 1
    # Room for the number after the longest bar.
    room = width - left - (104 if chart.whole else 58)
    longest = max((max(bar.total, *(bar.interval or (0,))) for bar in chart.bars), default=0) or 1
    with mpl.rc_context(rc):
        figure = Figure(figsize=(width / 72, height / 72))
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, width)
        axes.set_ylim(height, 0)
        if beside:
            figure.patch.set_facecolor("white")
        else:
            figure.patch.set_visible(False)

        def box(x: float, y: float, size: tuple[float, float], series: int, url: str | None = None) -> None:
            hatch = "////" if series == 1 else None
            axes.add_patch(
                Rectangle(
                    (x, y), *size, facecolor=TONES[series % len(TONES)], edgecolor=_INK, lw=0.5, hatch=hatch, url=url
                )
            )

        def words(x: float, y: float, text: str, **style: Any) -> None:
            axes.text(x, y, text, **{"va": "center", "color": _INK, "fontsize": 11.5, "parse_math": False, **style})

        if legend:
            x = float(left)
            for i, name in enumerate(chart.series):
                box(x, 5, (13, 11), i)
                words(x + 19, 11, name, fontsize=11)
                x += 40 + 7 * len(name)
        for i, bar in enumerate(chart.bars):
            y = top + i * row
            if beside:
                words(left - 8, y + row / 2, _label(bar.name, 38), ha="right")
                at, thick = y + 5, row - 10
            else:
                words(left, y + 11, _label(bar.name, 52), fontsize=12.5)
                at, thick = y + 20, 15
            x = float(left)
            for series, (n, where) in enumerate(bar.parts):
                if n:
                    size = room * n / longest
                    box(x, at, (size, thick), series, link(where) if linked else None)
                    x += size
            if bar.interval:
                ends = [left + room * end / longest for end in bar.interval]
                x = max(x, _whisker(axes, ends, at + thick / 2))
            share = f" ({percent(bar.total, chart.whole)})" if chart.whole else ""
            url = link(bar.where) if linked and bar.total else None
            words(x + 6, at + thick / 2 + 0.5, number(bar.total) + share, fontweight="bold", url=url)
    return _Drawing(figure, rc)


def _whisker(axes: Any, ends: Sequence[float], middle: float) -> float:
    """Draw an interval over a bar; returns its right end."""
    for xs, ys in ((ends, [middle] * 2), *(([x, x], [middle - 4, middle + 4]) for x in ends)):
        axes.plot(xs, ys, color=_INK, lw=1.4, solid_capstyle="butt")
    return max(ends)


def _label(name: str, letters: int) -> str:
    name = shorten(name, 40)
    return name if len(name) <= letters else name[: letters - 1].rstrip(" ,") + "…"


def stacked(name: str, title: str, rows: Sequence[Bar], series: Sequence[str], whole: int = 0) -> Chart:
    """A chart of the bars that are not empty."""
    return Chart(name, title, tuple(series), tuple(bar for bar in rows if bar.total), whole)
