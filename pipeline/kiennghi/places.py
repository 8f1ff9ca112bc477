"""Administrative units by name: with their codes, and what they have become on 1 July 2025.

The one module that touches `vietnamadminunits`, of which it reads the tables only (MIT; 10,035 communes and 5 islands
of before, 3,321 of today, and which became which). Its functions are not called: they look addresses up on the network,
and silently choose one of the parts of a commune that was divided.
"""

from __future__ import annotations

import importlib.util
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .errors import KiennghiError
from .records import Unit, Units
from .text import fold, plain_tones, squeeze

REFORM = "2025-07-01"
"""Day from which there are 34 provinces and no districts."""
_KINDS = (
    ("thành phố", "tp.", "tp"),
    ("thị xã", "tx.", "tx"),
    ("thị trấn", "tt.", "tt"),
    ("đặc khu", "đk."),
    ("phường", "p."),
    ("quận", "q."),
    ("huyện", "h."),
    ("tỉnh", "t."),
    ("xã", "x."),
)
_LEVELS = ("province", "district", "commune")
_RENAMED = {"thừa thiên huế": "huế", "huế": "thừa thiên huế"}  # the province until 2024, the city since


@dataclass(frozen=True, slots=True)
class _Name:
    """A unit's name: its kind ("xã"; "" where none is written) and its own name, in the form to compare it in."""

    kind: str
    own: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A unit with those that it lies in, each by name and as the unit that it is; ``key`` is the package's."""

    key: str
    named: Mapping[str, tuple[_Name, Unit]]
    """By level, down to the level that was asked for; today has no districts."""


def find_units(province: str | None, district: str | None, commune: str | None, *, date: str | None) -> Units | None:
    """The units that names from the head of minutes stand for; None where not even a province is certain.

    Args:
        province, district, commune: as written, with or without the word for their kind; None where not said.
        date: ISO day of the meeting. From `REFORM` on, names without a district are those of today.

    Returns:
        What is certain: a name that several units have, and nothing else tells apart, leaves its unit None.
    """
    given = {w: _name(part) for w, part in zip(_LEVELS, (province, district, commune), strict=True) if part}
    if "district" in given:
        tables = [_BEFORE]
    elif date is not None and date >= REFORM:
        tables = [_TODAY]
    else:
        tables = [_BEFORE, _TODAY]
    found = [units for table in tables if (units := _certain(table, given)) is not None]
    smallest = [level for level in _LEVELS if level in given][-1:]
    whole = [units for units in found if all(getattr(units, level) for level in smallest)]
    return next(iter([*whole, *found]), None)


def _name(written: str) -> _Name:
    text = plain_tones(squeeze(written)).lower().replace("\u2019", "'")
    for kind, *short in _KINDS:
        for word in (kind, *short):
            if text.startswith(word) and len(text) > len(word) and not text[len(word)].isalpha():
                return _Name(kind, _own(text[len(word) :]))
    return _Name("", _own(text))


def _own(text: str) -> str:
    own = text.strip(" .")
    return str(int(own)) if own.isdigit() else own.replace(" - ", " ").replace("-", " ")


def _certain(table: _Table, given: Mapping[str, _Name]) -> Units | None:
    """What all units that the names fit have in common, from the smallest level of which there is one.

    Where a commune is not in the table, its district and province still count.
    """
    for level in reversed([level for level in _LEVELS if level in given]):
        rows = _rows(table, level, given[level])
        for each in _LEVELS[: _LEVELS.index(level) + 1]:
            if each in given:
                rows = _fitting(rows, each, given[each])
        if rows:
            break
    else:
        return None
    common: dict[str, Unit | None] = dict.fromkeys(_LEVELS)
    for each in rows[0].named:
        units = {row.named[each][1] for row in rows}
        common[each] = units.pop() if len(units) == 1 else None
    if common["province"] is None:
        return None
    now = _communes_now(table, rows[0].key) if common["commune"] else ()
    return Units(
        common["province"], common["district"], common["commune"], _province_now(table, common["province"]), now
    )


def _fitting(rows: Sequence[_Row], level: str, name: _Name) -> list[_Row]:
    """Rows whose unit has the name, kind and all; else of another kind (a district that became a city); else without
    marks; else all, as units into which one of that name had been merged.
    """
    own = {name.own, _RENAMED.get(name.own, name.own)} if level == "province" else {name.own}
    plain = {_key(n) for n in own}
    ways: tuple[Callable[[_Name], bool], ...] = (
        lambda n: n.own in own and n.kind == name.kind,
        lambda n: n.own in own,
        lambda n: _key(n.own) in plain and n.kind == name.kind,
        lambda n: _key(n.own) in plain,
    )
    named = [(row, row.named[level][0]) for row in rows if level in row.named]
    for fits in ways:
        if found := [row for row, n in named if fits(n)]:
            return found
    return list(rows) if level == "commune" else []


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the package: its name, and the columns of each level, from large to small."""

    name: str
    columns: Mapping[str, str]


_TODAY = _Table("admin_units", {"province": "province", "commune": "ward"})
_BEFORE = _Table("admin_units_legacy", {"province": "province", "district": "district", "commune": "ward"})


def _rows(table: _Table, level: str, name: _Name) -> list[_Row]:
    """Units of the level that have the name but for marks and kind, now or before an earlier merger."""
    if level not in table.columns:
        return []
    upto = {each: column for each, column in table.columns.items() if _LEVELS.index(each) <= _LEVELS.index(level)}
    column = table.columns[level]
    wanted = ", ".join(f"{c}Key, {c}, {c}Code" for c in upto.values())
    names = {name.own, _RENAMED.get(name.own, name.own)} if level == "province" else {name.own}
    rows = []
    for key in sorted(_key(own) for own in names):
        # the columns are ours, not the caller's
        found = _query(
            f"SELECT DISTINCT {wanted} FROM {table.name} WHERE {column}ShortKey IN (?, ?) OR {column}Alias LIKE ?"  # noqa: S608
            f" ORDER BY {column}Code",
            (key, _key(name.kind) + key, f'%"{key}"%'),  # "quan5": a number is no key by itself
        )
        for values in found:
            units = [values[k : k + 3] for k in range(0, len(values), 3)]
            if units[-1][0] is None:  # an island district has no communes
                continue
            named = {each: (_name(n), Unit(c, n)) for each, (_, n, c) in zip(upto, units, strict=True)}
            rows.append(_Row("_".join(key for key, _, _ in units), named))
    return rows


def _communes_now(table: _Table, key: str) -> tuple[Unit, ...]:
    keys = [key] if table is _TODAY else _changes().communes.get(key, [])
    found = [
        _query("SELECT wardCode, ward FROM admin_units WHERE provinceKey = ? AND wardKey = ?", tuple(k.split("_")))
        for k in keys
    ]
    return tuple(Unit(*rows[0]) for rows in found if rows)


def _province_now(table: _Table, province: Unit) -> Unit:
    if table is _TODAY:
        return province
    ((key,),) = _query("SELECT DISTINCT provinceKey FROM admin_units_legacy WHERE provinceCode = ?", (province.code,))
    new = _changes().provinces[key]
    ((code, name),) = _query("SELECT DISTINCT provinceCode, province FROM admin_units WHERE provinceKey = ?", (new,))
    return Unit(code, name)


@dataclass(frozen=True, slots=True)
class _Changes:
    """What became of each province and commune in the reform, by the package's keys."""

    provinces: Mapping[str, str]
    communes: Mapping[str, list[str]]


@cache
def _changes() -> _Changes:
    found = json.loads((_package() / "data" / "converter_2025.json").read_text(encoding="utf-8"))
    communes: dict[str, list[str]] = {}
    for province, wards in found["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, merged in wards.items():
            communes |= {key: [f"{province}_{ward}"] for key in merged}
    for province, divided in found["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in divided.items():
            ordered = sorted(parts, key=lambda part: (not part["isDefaultNewWard"], part["newWardKey"]))
            communes[key] = [f"{province}_{part['newWardKey']}" for part in ordered]
    return _Changes({old: new for new, merged in found["DICT_PROVINCE"].items() for old in merged}, communes)


def _key(own: str) -> str:
    return "".join(char for char in fold(own) if char.isalnum())


@cache
def _store() -> sqlite3.Connection:
    path = _package() / "data" / "dataset.db"
    return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _query(statement: str, values: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
    return _store().execute(statement, values).fetchall()


@cache
def _package() -> Path:
    """Where the package lies; importing it would take a second, and what it needs for the network."""
    spec = importlib.util.find_spec("vietnamadminunits")
    if spec is None or not spec.submodule_search_locations:
        raise KiennghiError("vietnamadminunits is not installed; install kiennghi again")
    return Path(spec.submodule_search_locations[0])
