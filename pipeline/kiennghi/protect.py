"""The one seam at which people are protected: between the lines that the stages make and the lines that leave.

Inside a run all text is that of the minutes, so that ids, tags, links and summaries do not depend on masking. For
each file `private` tells where its lines speak of people; `Protector`, made for a whole run, replaces that by
pseudonyms. All text of a line is looked at, whatever its field, so that a field added later is protected as well.

A pseudonym is the kind and a number (``[Người 12]``). Numbers follow the order of hashes of who is meant, never the
order of files or workers, and tell nothing of the name. A person's name or house counts within one meeting (the same
name elsewhere may be somebody else), a number in the whole run.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .lines import Line
from .people import Kind, Mention, find, find_all, holds_office
from .records import Petition
from .text import squeeze

Entry = tuple[str, int, int, Kind, str]
"""A mention in a line: path of its field (``answer.text``), offsets in that field's text, kind and key."""

_NAMES: Mapping[Kind, str] = {
    "person": "Người",
    "phone": "SĐT",
    "id_card": "CCCD",
    "insurance": "Số bảo hiểm",
    "passport": "Hộ chiếu",
    "bank_account": "Tài khoản",
    "plate": "Biển số",
    "email": "Email",
    "address": "Địa chỉ",
}
_OPEN = frozenset(
    (
        *("schema", "id", "minutes_id", "source", "sha256", "format", "start", "end", "page", "model", "matter_id"),
        *("labels_version", "issues", "nature", "scores", "sure", "date", "level", "kind", "province", "district"),
        *("commune", "characters", "petitions", "answered", "attendees", "masked"),
    )
)
"""Fields that say nothing of people: ids, labels, places, counts, and the name of the file that the user gave."""


class People:
    """Who is spoken of in one file.

    The speakers of its petitions are citizens; who speaks in its answers is an official.
    """

    def __init__(self, text: str, petitions: Sequence[Petition] = ()):
        self._text = text
        citizens = [p.speaker.name for p in petitions if p.speaker and p.speaker.name]
        answers = {(p.answer.start, p.answer.end) for p in petitions if p.answer}
        found, officials = find_all(text, citizens=citizens, answers=answers)
        self.mentions = found
        self._officials = {self._surface(m) for m in officials}

    def _surface(self, mention: Mention) -> str:
        return squeeze(self._text[mention.start : mention.end])

    def within(self, start: int, end: int) -> list[Mention]:
        """Mentions in a stretch of the text, with offsets from its start."""
        return [
            Mention(m.kind, max(m.start, start) - start, min(m.end, end) - start, m.key)
            for m in self.mentions
            if m.start < end and start < m.end
        ]

    @cached_property
    def _known(self) -> dict[str, Mention]:
        return {self._surface(m): m for m in reversed(self.mentions)}

    @cached_property
    def _literal(self) -> re.Pattern[str] | None:
        """What is masked wherever it stands: numbers, and names of two syllables or more."""
        return _any_of(s for s, m in self._known.items() if m.kind != "person" or " " in s)

    def again(self, text: str, *, near: tuple[int, int] | None = None) -> list[Mention]:
        """Mentions in a text made of the file's words, such as a summary of the stretch ``near``."""
        told = {self._surface(m): m for m in self.mentions if near and m.start < near[1] and near[0] < m.end}
        known = {**self._known, **told}
        found = [_at(match, known[match.group()]) for match in _matches(self._literal, text)]
        for m in find(text):
            if any(m.start < f.end and f.start < m.end for f in found):
                continue
            surface = squeeze(text[m.start : m.end])
            same = known.get(surface)
            if same is None and surface in self._officials:
                continue
            found.append(Mention(m.kind, m.start, m.end, same.key if same else m.key))
        return sorted(found, key=lambda m: m.start)

    def speaker(self, name: str, role: str) -> list[Mention]:
        """The name of who raised a petition: masked as a whole, but for officials."""
        surface = squeeze(name)
        if not name.strip() or (surface in self._officials and surface not in self._known):
            return []
        if role and holds_office(role):
            return []
        same = self._known.get(surface)
        inside = self.again(name) or find(f"ông {name}")
        key = same.key if same else inside[0].key if inside else " ".join(name.lower().split())
        return [Mention("person", 0, len(name), key)]


def _any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)") if ordered else None


def _matches(pattern: re.Pattern[str] | None, text: str) -> Iterable[re.Match[str]]:
    return pattern.finditer(text) if pattern else ()


def _at(match: re.Match[str], mention: Mention) -> Mention:
    return Mention(mention.kind, match.start(), match.end(), mention.key)


def private(line: Line, people: People) -> list[Entry]:
    """Where a line of ``petitions.jsonl`` or ``meetings.jsonl`` speaks of people."""
    out: list[Entry] = []
    for path, text in _strings(line):
        parent = line.get("answer") if path == "answer.text" else line if path == "text" else None
        if parent:
            found = people.within(parent["start"], parent["end"])
        elif path == "speaker.name":
            speaker = line["speaker"]
            found = people.speaker(text, f"{speaker.get('role') or ''} {speaker.get('unit') or ''}")
        else:
            near = (line["start"], line["end"]) if "start" in line else None
            found = people.again(text, near=near)
        out.extend((path, m.start, m.end, m.kind, m.key) for m in found)
    return out


def _strings(value: Any, path: str = "") -> Iterable[tuple[str, str]]:
    """Every text in a line with its path, but for fields that are none."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if path or key not in _OPEN:
                yield from _strings(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for k, inner in enumerate(value):
            yield from _strings(inner, f"{path}.{k}")


@dataclass(frozen=True, slots=True)
class _Masked:
    minutes: str
    line: Line
    masked: Line
    entries: tuple[Entry, ...]


class Protector:
    """Pseudonyms of a whole run.

    ``entries``: of every line, with the id of its minutes.
    """

    def __init__(self, entries: Iterable[tuple[str, Sequence[Entry]]]):
        who = {(kind, _scope(minutes, kind), key) for minutes, found in entries for *_, kind, key in found}
        ordered = sorted(who, key=lambda w: hashlib.sha256("\0".join(w).encode("utf-8", "backslashreplace")).digest())
        counts: dict[Kind, int] = defaultdict(int)
        self._numbers: dict[tuple[Kind, str, str], int] = {}
        for kind, scope, key in ordered:
            counts[kind] += 1
            self._numbers[kind, scope, key] = counts[kind]
        self._petitions: dict[str, _Masked] = {}

    def line(self, line: Line, entries: Sequence[Entry], *, minutes: str) -> Line:
        """The line with pseudonyms, marked ``masked``; offsets in it go on telling of the minutes' own text."""
        by_path: dict[str, list[Mention]] = defaultdict(list)
        for path, start, end, kind, key in entries:
            by_path[path].append(Mention(kind, start, end, key))
        masked: Line = _replaced(line, by_path, "", self, minutes)
        masked["masked"] = True
        if "minutes_id" in line:
            self._petitions[line["id"]] = _Masked(minutes, line, masked, tuple(map(tuple, entries)))  # type: ignore[arg-type]
        return masked

    def sentence(self, text: str, cited: Sequence[str]) -> str:
        """A sentence of a summary that stands on the petitions cited: pseudonyms as in their lines."""
        sources = [self._petitions[i] for i in cited if i in self._petitions]
        for source in sources:
            if source.line.get("summary") == text:
                return str(source.masked["summary"])
        known: dict[str, tuple[str, Mention]] = {}
        for source in reversed(sources):
            for path, start, end, kind, key in source.entries:
                words = squeeze(str(_get(source.line, path))[start:end])
                known[words] = (source.minutes, Mention(kind, start, end, key))
        pattern = _any_of(w for w, (_, m) in known.items() if m.kind != "person" or " " in w)
        found = [(known[match.group()][0], _at(match, known[match.group()][1])) for match in _matches(pattern, text)]
        for m in find(text):
            if any(m.start < f.end and f.start < m.end for _, f in found):
                continue
            minutes, same = known.get(squeeze(text[m.start : m.end]), (sources[0].minutes if sources else "", m))
            found.append((minutes, Mention(m.kind, m.start, m.end, same.key)))
        for minutes, m in sorted(found, key=lambda f: -f[1].start):
            text = text[: m.start] + self.pseudonym(m, minutes) + text[m.end :]
        return text

    def pseudonym(self, mention: Mention, minutes: str) -> str:
        """``[Người 12]``; without a number for somebody whom no line names."""
        number = self._numbers.get((mention.kind, _scope(minutes, mention.kind), mention.key))
        name = _NAMES[mention.kind]
        if mention.kind == "id_card" and len(mention.key) == 9:
            name = "CMND"
        return f"[{name} {number}]" if number else f"[{name}]"

    def masked(self, text: str, mentions: Iterable[Mention], minutes: str) -> str:
        """The text with pseudonyms in place of the mentions."""
        for m in sorted(mentions, key=lambda m: -m.start):
            text = text[: m.start] + self.pseudonym(m, minutes) + text[m.end :]
        return text


def _scope(minutes: str, kind: Kind) -> str:
    return minutes if kind in ("person", "address") else ""


def _replaced(value: Any, found: Mapping[str, list[Mention]], path: str, protector: Protector, minutes: str) -> Any:
    if isinstance(value, str):
        return protector.masked(value, found[path], minutes) if path in found else value
    if isinstance(value, dict):
        return {k: _replaced(v, found, f"{path}.{k}" if path else k, protector, minutes) for k, v in value.items()}
    if isinstance(value, list):
        return [_replaced(v, found, f"{path}.{k}", protector, minutes) for k, v in enumerate(value)]
    return value


def _get(value: Any, path: str) -> Any:
    for key in path.split("."):
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value
