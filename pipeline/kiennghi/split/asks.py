"""From a citizen's turn to petitions: one span for each thing asked, its background with it, courtesy left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..text import fold, sentences, syllables, trim
from . import cues
from .turns import Part

_EDGE = " \t\n.,;:!?…-–—+•*"
_CLAUSE = re.compile(r"[;.]\s+|,\s+(?=(?:đồng thời|ngoài ra|bên cạnh đó)\b)", re.I)
_SALUTE = re.compile(
    r"^(?:(?:dạ|vâng|à|ừ|ờ|ạ|rồi),?\s+)*(?:kính )?thưa\b[^,.:;!]{0,90}[,.:;!]\s*|^(?:dạ|vâng)[,.]?\s+", re.I)
_FRANKLY = re.compile(
    r"^(?:tôi|tui|em|cháu)\s(?:xin\s)?(?:nói|hỏi|góp ý|bổ sung)\s(?:thẳng|thật|luôn|thêm|ngắn|gọn)[,:]\s+", re.I)
_QUOTED = re.compile(r"^[^:\"“]{5,160}:\s*[\"“]")  # "… gửi tôi lá thư, tôi xin đọc nguyên văn: “"
_GRANTED = re.compile(  # "Dự án thì bà con ủng hộ, nhưng …"
    r"^[^,.;:]{0,90}\b(?:ung ho|dong tinh|dong y|phan khoi|cam on|mung|hoan nghenh|ghi nhan"
    r"|nhat tri)\b[^,.;:]{0,40}, (?:nhung|tuy nhien|song|ma) (?:ma )?"
)
_PRELUDE = re.compile(r"^[^:;.]{0,110}:\s+")
_OFFICE_SUBJECT = re.compile(
    r"^(?:chu tri|chu toa|dong chi chu tri|ban to chuc|mc|van phong|thuong truc hdnd|hoi nghi)\b"
)
_OWN_MATTER = 9  # syllables of a complaint after a petition that make it a petition of its own
_BRIEF = 7  # syllables of an ask that names no matter of its own
_RAW_SPEECH = 12  # syllables without a comma that may be raw speech
_NO_PUNCTUATION = 45  # syllables without a full stop, semicolon or colon: a raw transcript


@dataclass(frozen=True, slots=True)
class _Unit:
    start: int
    end: int
    opens: bool
    """A number, an ordinal or a dash begins a new item here."""
    act: str
    follows_on: bool
    complains: bool
    proposes: bool
    introduces: bool
    """Says who speaks, and nothing that should be mended."""


def petition_spans(text: str, parts: list[Part], *, min_syllables: int, listed: bool) -> list[tuple[int, int]]:
    """Spans of the petitions in a turn, in order and apart from each other.

    Args:
        parts: the stretches of the turn (paragraphs), each without its number.
        min_syllables: what is shorter is no petition.
        listed: the turn is an item of a list or a table of petitions, so that it asks even where no word says so.
    """
    units = [unit for part in parts for unit in _units(text, part)]
    spans: list[tuple[int, int]] = []
    group: list[_Unit] = []
    first_item = next((i for i, u in enumerate(units) if u.opens and i), 0)
    leads = first_item and not units[0].opens and sum(u.opens for u in units) > 1
    last_before_items = units[first_item - 1] if leads else None

    def close() -> None:
        if group:
            _close_group(text, group, spans, bare=listed or group[0].opens)
            group.clear()

    for unit in units:
        if unit.opens:
            close()
        if unit.act == "question" and any(u.complains for u in group):
            unit = replace(unit, act="ask")  # noqa: PLW2901 ("… chưa được cấp sổ. Bao giờ mới xong?")
        if unit.act in ("courtesy", "question"):
            if unit.act == "question" and not any(u.act == "ask" for u in group):
                group.clear()  # what was told only leads to the question
            close()
            continue
        if _complete(group, unit):
            close()
        group.append(unit)
        if unit is last_before_items and not any(u.act == "ask" for u in group):
            group.clear()  # what is told before "thứ nhất" leads up to all items
    close()
    if not spans and listed and units and all(u.act not in ("courtesy", "question") for u in units):
        spans.append((units[0].start, units[-1].end))
    trimmed = [trim_edges(text, *span) for span in spans]
    return [(s, e) for s, e in trimmed if len(syllables(text[s:e])) >= min_syllables]


def trim_edges(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without punctuation at its ends, nor the closing mark of a quotation that began before it."""
    start, end = trim(text, start, end, _EDGE)
    if text[end - 1 : end] in ('"', "”") and not re.search(r"[\"“]", text[start : end - 1]):
        start, end = trim(text, start, end - 1, _EDGE)
    return start, end


def _complete(group: list[_Unit], following: _Unit) -> bool:
    """Whether the petition told so far ends before the unit: something was asked, and the unit begins anew."""
    if following.follows_on:
        return False
    if any(u.act == "ask" for u in group):
        return True
    if following.introduces:
        return any(u.act == "weak_ask" for u in group)
    return any(u.proposes for u in group) and (following.act == "ask" or following.proposes or following.complains)


def _without_story(text: str, group: list[_Unit]) -> list[_Unit]:
    """The units without what is told of oneself before the matter: a word of introduction, or a long story."""
    words = [fold(text[u.start : u.end]).replace("\n", " ") for u in group]
    asked = next((i for i, u in enumerate(group) if u.act in ("ask", "weak_ask")), len(group) - 1)
    if asked >= 3 and cues.STORY.match(words[0]):
        told = 1
        for i in range(1, asked):
            if cues.STORY.match(words[i]):
                told = i + 1
            elif group[i].complains:
                break
        return group[next((i for i in range(told, asked) if cues.PRESENT.match(words[i])), told) :]
    at = 0
    while at < len(group) - 1 and group[at].introduces:
        at += 1
    return group[at:]


def _close_group(text: str, group: list[_Unit], spans: list[tuple[int, int]], *, bare: bool) -> None:
    """Make a petition of the units, or join them to the one before that they explain, or drop them."""
    group = _without_story(text, group)
    start, end = group[0].start, group[-1].end
    if any(u.act in ("ask", "weak_ask") for u in group):
        spans.append((start, end))
        return
    if all(u.introduces for u in group) and not bare:
        return
    complains = any(u.complains for u in group)
    near = bool(spans) and not group[0].opens and not re.search(r"\n\s*\n", text[spans[-1][1] : start])
    if complains and (bare or not near or len(syllables(text[start:end])) >= _OWN_MATTER):
        spans.append((start, end))
    elif near and complains:
        spans[-1] = (spans[-1][0], end)
    elif bare and group[0].opens:
        spans.append((start, end))


def _units(text: str, part: Part) -> list[_Unit]:
    units: list[_Unit] = []
    opens = part.itemised
    for s, e in _sentences(text, part):
        for start, end, enumerated in _items(text, s, e):
            for cs, ce in _clauses(text, start, end):
                unit = _unit(text, cs, ce, opens=opens or (enumerated and cs == start))
                if unit is None:
                    continue
                units.append(unit)
                opens = False
    return units


def _sentences(text: str, part: Part) -> list[tuple[int, int]]:
    """Sentences of a paragraph; an empty line in it (a page ends there) ends none."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(text, part.start, part.end):
        if found and not re.search(r"[.!?…][\"”’)\]]*$", text[found[-1][0] : found[-1][1]][-8:]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _items(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """Cut a sentence at the ordinals and numbers inside it; ``(start, end, whether an ordinal stood before it)``."""
    words = text[start:end]
    found = cues.item_cuts(words)
    if not found and len(syllables(words)) > _NO_PUNCTUATION:
        found = cues.spoken_cuts(words)
    cuts = [(0, 0, False)]
    for at, body in found:
        if at == 0:
            cuts[0] = (0, body, True)
        elif at >= cuts[-1][1]:
            cuts.append((at, body, True))
    stops = [at for at, _, _ in cuts[1:]] + [len(words)]
    pairs = zip(cuts, stops, strict=True)
    return [(start + body, start + stop, item) for (_, body, item), stop in pairs if body < stop]


def _clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut at semicolons, ``, đồng thời`` and stops that no capital follows, where something is asked on both sides."""
    cuts = [start]
    for match in _CLAUSE.finditer(text, start, end):
        right = text[match.end() : end]
        left = text[cuts[-1] : match.start()]
        if min(len(left), len(right)) < 20 or not cues.asks(left) or cues.FOLLOWS_ON.match(fold(right)):
            continue
        if cues.asks(right) or (match.group()[0] == ";" and cues.complains(right)):
            cuts.append(match.end())
    return [(a, b) for a, b in zip(cuts, [*cuts[1:], end], strict=True) if a < b]


def _unit(text: str, start: int, end: int, *, opens: bool) -> _Unit | None:
    start, end = trim(text, start, end, " \t\n")
    opens = opens or cues.opens_item(fold(text[start:end]).replace("\n", " "))
    start = after_lead(text, start, end)
    if len(syllables(text[start:end])) > _RAW_SPEECH and not re.search(r"[.,;:]\s", text[start:end]):
        start, end = _without_fillers(text, start, end)
    folded = fold(text[start:end]).replace("\n", " ").strip(_EDGE)
    if not folded:
        return None
    act = "courtesy" if _OFFICE_SUBJECT.match(folded) else cues.act(text[start:end])
    proposes, complains = bool(cues.PROPOSES.search(folded)), cues.complains(text[start:end])
    introduces = act != "ask" and not proposes and cues.INTRODUCES.match(folded) is not None
    # "Mong xã sớm kiểm tra": of what was just told
    brief = act == "ask" and not opens and len(folded.split()) <= _BRIEF
    return _Unit(start, end, opens, act, brief or bool(cues.FOLLOWS_ON.match(folded)), complains, proposes, introduces)


def _without_fillers(text: str, start: int, end: int) -> tuple[int, int]:
    """Raw speech without ``dạ em chào các bác em là Thảo thì em phản ánh là`` and ``đấy tôi nghĩ thế``."""
    spoken = text[start:end].replace("\n", " ")
    lead, tail = cues.SPOKEN_LEAD.match(fold(spoken)), cues.SPOKEN_TAIL.search(spoken)
    return start + (lead.end() if lead else 0), start + tail.start() if tail else end


def after_lead(text: str, start: int, end: int) -> int:
    """Where the matter begins: after salutes, ordinals and ``tôi xin có một ý kiến:``."""
    moved = True
    while moved and start < end:
        moved = False
        if (salute := _SALUTE.match(text[start:end])) and salute.end() < end - start:
            start, moved = start + salute.end(), True
        for lead in (_FRANKLY, _QUOTED):
            if (found := lead.match(text[start:end])) and found.end() < end - start:
                start, moved = start + found.end(), True
        folded = fold(text[start:end]).replace("\n", " ")
        if (granted := _GRANTED.match(folded)) and granted.end() < end - start:
            start, moved = start + granted.end(), True
            continue
        if (ordinal := cues.ORDINAL.match(folded)) and ordinal.end() < end - start:
            start, moved = start + ordinal.end(), True
            continue
        prelude = _PRELUDE.match(folded)
        if prelude and cues.LEAD_IN.match(prelude.group().strip()) and prelude.end() < end - start:
            start, moved = start + prelude.end(), True
    return start
