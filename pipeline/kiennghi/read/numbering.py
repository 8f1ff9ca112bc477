"""List numbers: computed by Word and by browsers as a document is shown, and stored in none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from docx.oxml.ns import qn

from ..text import clean

_LARGEST = 32_767  # Word counts no further; letters and roman digits beyond it would fill the memory

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def roman(n: int) -> str:
    """``4`` → ``iv``."""
    out = ""
    for value, digits in _ROMAN:
        out, n = out + digits * (n // value), n % value
    return out


def letters(n: int) -> str:
    """``2`` → ``b``, ``28`` → ``bb``, as Word counts."""
    return chr(ord("a") + (n - 1) % 26) * ((n - 1) // 26 + 1)


def ordinal(n: int, form: str) -> str:
    """A number in one of Word's forms (``upperRoman``, …); decimal where the form is not known or does not reach."""
    if form == "none":
        return ""
    if not 0 < n <= _LARGEST:
        return str(n)
    if form == "decimalZero":
        return f"{n:02d}"
    write = {"Roman": roman, "Letter": letters}.get(form[5:])
    if write is None:
        return str(n)
    return write(n).upper() if form.startswith("upper") else write(n)


@cache
def tag(name: str) -> str:
    """``w:p`` as lxml names it."""
    return str(qn(name))


def val(parent: Any, name: str) -> str | None:
    """The ``w:val`` of a child element; None where there is no such child."""
    child = None if parent is None else parent.find(tag(name))
    return None if child is None else child.get(tag("w:val"))


def whole(text: str | None, default: int = 0) -> int:
    """A whole number from an attribute; the default where it holds none."""
    return int(text) if text and re.fullmatch(r"-?[0-9]{1,9}", text) else default


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered."""

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    blank: str = " "
    restart: int | None = None
    legal: bool = False
    style: str | None = None

    @staticmethod
    def of(element: Any) -> _Level:
        return _Level(
            start=whole(val(element, "w:start"), 1),
            form=val(element, "w:numFmt") or "decimal",
            pattern=clean(val(element, "w:lvlText") or ""),
            blank="" if val(element, "w:suff") == "nothing" else " ",
            restart=whole(val(element, "w:lvlRestart"), -1) if element.find(tag("w:lvlRestart")) is not None else None,
            legal=element.find(tag("w:isLgl")) is not None,
            style=val(element, "w:pStyle"),
        )


@dataclass(slots=True)
class _List:
    """A ``w:num``: its levels, where it starts anew, and the counters, which lists of one design share."""

    levels: dict[int, _Level]
    starts: dict[int, int]
    counts: dict[int, int]
    started: set[int] = field(default_factory=set)


def _by_level(elements: Iterable[Any]) -> dict[int, Any]:
    return {whole(e.get(tag("w:ilvl"))): e for e in elements}


class Numbering:
    """Computes the numbers that Word shows before list items, from the root of ``numbering.xml`` (None: no lists)."""

    def __init__(self, root: Any | None):
        self._lists: dict[str, _List] = {}
        if root is None:
            return
        designs = {a.get(tag("w:abstractNumId")): a for a in root.findall(tag("w:abstractNum"))}
        by_style = {name: key for key, a in designs.items() if (name := val(a, "w:styleLink"))}
        counts: dict[str | None, dict[int, int]] = defaultdict(dict)
        for num in root.findall(tag("w:num")):
            key = val(num, "w:abstractNumId")
            design = designs.get(key)
            if link := val(design, "w:numStyleLink"):  # a list style: the levels are where the style is defined
                key = by_style.get(link, key)
                design = designs.get(key)
            overrides = _by_level(num.findall(tag("w:lvlOverride")))
            elements = _by_level(design.findall(tag("w:lvl")) if design is not None else ())
            elements |= {at: lvl for at, o in overrides.items() if (lvl := o.find(tag("w:lvl"))) is not None}
            self._lists[num.get(tag("w:numId"))] = _List(
                levels={at: _Level.of(e) for at, e in elements.items()},
                starts={at: whole(start, 1) for at, o in overrides.items() if (start := val(o, "w:startOverride"))},
                counts=counts[key],
            )

    def level_of_style(self, num_id: str, style_id: str) -> int | None:
        """The level of the list that a paragraph style stands for, or None."""
        found = self._lists.get(num_id)
        return next((at for at, level in found.levels.items() if level.style == style_id), None) if found else None

    def next(self, num_id: str, at: int) -> str:
        """Number of the next item of the list at the level, with the blank after it; "" where it has none."""
        found = self._lists.get(num_id)
        if found is None:
            return ""
        level, counts = found.levels.get(at, _Level()), found.counts
        if at in counts and (at not in found.starts or at in found.started):
            counts[at] += 1
        else:
            counts[at] = found.starts.get(at, level.start)
            found.started.add(at)
        for deeper in [k for k in counts if k > at]:
            restart = found.levels.get(deeper, level).restart
            if restart is None or at < restart:
                del counts[deeper]
        if level.form == "bullet":
            return "- "

        def shown(match: re.Match[str]) -> str:
            above = int(match.group(1)) - 1
            design = found.levels.get(above, _Level())
            return ordinal(counts.get(above, design.start), "decimal" if level.legal else design.form)

        number = re.sub(r"%([1-9])", shown, level.pattern).strip()
        return number and number + level.blank
