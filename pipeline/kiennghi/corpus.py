"""Labelled petitions: JSON lines with ``text``, ``issues`` (primary first) and ``nature``, checked line by line.

``issues`` is a list of ids or, for a scheme of one label a text, one id; a scheme without natures needs no ``nature``.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .config import Labels
from .errors import ConfigError
from .text import clean

_OWN = ("id", "text", "issues", "nature")  # fields of a line that are not kept in `fields`
_SHOWN = 5  # problems named in an error


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled text. ``fields`` keeps what else the line says (province, year, page, …).

    ``nature`` is None under a label scheme without natures.
    """

    id: str
    text: str
    issues: tuple[str, ...]
    nature: str | None
    fields: dict[str, Any]

    def group(self, field: str) -> str:
        """Value of a field by which rows are split; a row without it is a group of its own."""
        value = self.fields.get(field)
        return self.id if value is None else str(value)


def load_corpus(paths: Sequence[Path], labels: Labels) -> list[Labelled]:
    """Labelled texts of the files, in order.

    Raises:
        ConfigError: a file cannot be read, or lines are wrong; the first few are named with file and line.
    """
    rows: list[Labelled] = []
    problems: list[str] = []
    seen: dict[str, str] = {}
    for file, path in enumerate(paths, 1):
        try:
            # not `splitlines`: JSON may hold U+2028, U+0085 and the like as they are
            lines = path.read_text(encoding="utf-8-sig").split("\n")
        except (OSError, UnicodeDecodeError) as e:
            raise ConfigError(f"{path}: cannot be read as UTF-8 text ({e}); expected one JSON object a line") from e
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            where = f"{path}:{number}"
            row = _row(line, f"{file}:{number}", labels)
            if isinstance(row, str):
                problems.append(f"{where}: {row}")
            elif row.id in seen:
                problems.append(f"{where}: id {row.id} already used at {seen[row.id]}")
            else:
                seen[row.id] = where
                rows.append(row)
    if problems:
        more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        raise ConfigError(f"{len(problems)} lines of the corpus are wrong: " + "; ".join(problems[:_SHOWN]) + more)
    return rows


def _ids(value: Any) -> list[Any]:
    values = value if isinstance(value, list) else [value]
    return [v.get("id") if isinstance(v, dict) else v for v in values]


def _row(line: str, default_id: str, labels: Labels) -> Labelled | str:
    """The line as a labelled text, or what is wrong with it."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as e:
        return f"not JSON ({e})"
    if not isinstance(found, dict):
        return f"expected an object, found {type(found).__name__}"
    text = found.get("text")
    if not isinstance(text, str) or not clean(text).strip():
        return "expected a non-empty string in text"
    issues, natures = _ids(found.get("issues")), _ids(found.get("nature"))
    if not issues or any(i not in labels.issue_ids for i in issues) or len(set(map(str, issues))) < len(issues):
        return f"issues {found.get('issues')!r} are not distinct ids of the label file"
    if labels.nature_ids and (len(natures) != 1 or natures[0] not in labels.nature_ids):
        return f"nature {found.get('nature')!r} is not an id of the label file"
    given = found.get("id")
    if given is not None and (isinstance(given, bool) or not isinstance(given, str | int)):
        return f"id {given!r} is neither a string nor a number"
    nature = natures[0] if labels.nature_ids else None
    fields = {k: v for k, v in found.items() if k not in _OWN}
    return Labelled(default_id if given is None else str(given), clean(text), tuple(issues), nature, fields)


def with_typing_errors(text: str, *, share: float, chance: random.Random) -> str:
    """The text with about ``share`` of its characters left out, doubled, swapped with the next, or mistyped."""
    letters = "abcdeghiklmnopqrstuvxy"
    out: list[str] = []
    at = 0
    while at < len(text):
        char = text[at]
        at += 1
        if chance.random() >= share:
            out.append(char)
            continue
        kind = chance.randrange(4)
        if kind == 1:
            out += [char, char]
        elif kind == 2 and at < len(text):
            out += [text[at], char]
            at += 1
        elif kind == 3:
            out.append(chance.choice(letters))
    return "".join(out)
