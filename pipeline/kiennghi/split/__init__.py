"""Stage 2, split: minutes → petitions, answers and the rest, every character in exactly one bucket.

The rules work on evidence of layout and wording (`layout`, `cues`, `turns`), then cut each turn into petitions (`asks`)
and link the answers (`answers`). What they find is evidence (`evidence`) for a learned sequence model over clauses
(`units`, `model`, `learned`), which decides what is a petition and how sure its borders are. `outcomes` reads what an
answer promises, `facts` what the minutes say of the meeting.
"""

from __future__ import annotations

import hashlib
import itertools
from datetime import date

from ..config import SplitSettings
from ..records import Bucket, Minutes, Petition, Segment, Span, SplitMinutes
from .answers import Asked, link_answers
from .asks import petition_spans
from .cues import speaker_cue
from .facts import meeting_facts
from .layout import Element, Table, elements
from .learned import cut
from .model import SequenceModel, load_splitter, splitter_folder
from .notices import settled_items
from .outcomes import outcome_of
from .turns import Flow, Turn, listed_officials, walk

__all__ = ["split_minutes"]

_SLIPS = frozenset(("csv", "xlsx"))
"""Formats of opinion slips."""


def split_minutes(
    minutes: Minutes, *, settings: SplitSettings, model: SequenceModel | None = None
) -> SplitMinutes:
    """Cut minutes into petitions with their speakers and answers, and everything else.

    Args:
        model: instead of the one that the settings name.

    Returns:
        Petitions in the order of the text, apart from each other, and segments that cover the whole text.
    """
    found = elements(minutes)
    text = minutes.text
    officials = listed_officials(text, found)
    flow, asked = by_rules(minutes, found, officials, min_syllables=settings.min_syllables)
    scores: list[float | None] = [None] * len(asked)
    bound = 0.0
    by_rule: list[tuple[int, int] | None] = []
    slips = minutes.format in _SLIPS  # one row a petition: nothing is left to decide
    if model is None and settings.model is not None and not slips:
        model = load_splitter(splitter_folder(settings.model))
    if model is not None:
        made = cut(
            text,
            found,
            flow,
            asked,
            officials=officials,
            model=model,
            min_syllables=settings.min_syllables,
            wrapped=minutes.format == "pdf",
        )
        if made is not None:
            bound = model.config.sure if settings.sure is None else settings.sure
            if any(k is not None for k in made.by_rule):
                known = link_answers(text, flow, asked)
                by_rule = [None if k is None else known[k] for k in made.by_rule]
            flow, asked, scores = made.flow, made.asked, [round(p, 4) for p in made.probabilities]
    answers = link_answers(text, flow, asked)
    answers = [theirs or own for theirs, own in zip(by_rule, answers, strict=True)] if by_rule else answers
    meeting = meeting_facts(minutes, found)
    met = date.fromisoformat(meeting.date) if meeting.date else None
    petitions = tuple(
        Petition(
            id=petition_id(minutes.id, p.start, p.end, text[p.start : p.end]),
            start=p.start,
            end=p.end,
            text=text[p.start : p.end],
            speaker=p.speaker,
            answer=Span(*span, text[span[0] : span[1]]) if span else None,
            page=flow.turns[p.turn].page,
            cut_sure=None if score is None else score >= bound,
            cut_score=score,
            outcome=outcome_of(text[span[0] : span[1]], met=met) if span else None,
        )
        for p, span, score in zip(asked, answers, scores, strict=True)
    )
    return SplitMinutes(minutes, meeting, petitions, _segments(minutes, petitions, flow))


def by_rules(
    minutes: Minutes, found: list[Element], officials: frozenset[str], *, min_syllables: int
) -> tuple[Flow, list[Asked]]:
    """What the rules alone make of the minutes: turns, answers and petitions."""
    text = minutes.text
    flow = _settled(text, found) or walk(text, found, officials, wrapped=minutes.format == "pdf")
    asked: list[Asked] = []
    taken = 0
    for number, turn in enumerate(flow.turns):
        for start, end in petition_spans(text, turn.parts, min_syllables=min_syllables, listed=turn.listed):
            if start >= taken:
                asked.append(Asked(start, end, turn.speaker, number, turn.number))
                taken = end
    return flow, asked


def _settled(text: str, found: list[Element]) -> Flow | None:
    """The petitions of a notice of conclusions; None for minutes, in which citizens speak for themselves."""
    turns: list[Turn] = []
    own = 0
    for element in found:
        if isinstance(element, Table):
            continue
        items = settled_items(text, element)
        turns += items
        cue = None if items else speaker_cue(text, element.body, element.end)
        own += cue is not None and not cue.official
    return Flow(turns, []) if len(turns) > 2 and own <= len(turns) // 8 else None


def petition_id(minutes: str, start: int, end: int, text: str) -> str:
    """Id of a petition, from where it stands and what it says: the same file gives the same ids everywhere."""
    return "p-" + hashlib.sha256(f"{minutes}\0{start}\0{end}\0{text}".encode()).hexdigest()[:16]


def _segments(minutes: Minutes, petitions: tuple[Petition, ...], flow: Flow) -> tuple[Segment, ...]:
    """One bucket for every character; where spans meet, a petition wins over an answer, both over the rest."""
    spans: list[tuple[int, int, Bucket]] = [(b.start, b.end, "unread") for b in minutes.blocks if b.kind == "furniture"]
    for turn in flow.turns:
        spans += [(p.start, p.end, "answer") for p in turn.answer]
    spans += [(p.start, p.end, "answer") for p in flow.answers]
    spans += [(p.answer.start, p.answer.end, "answer") for p in petitions if p.answer]
    spans += [(p.start, p.end, "petition") for p in petitions]
    rank = {"procedure": 0, "unread": 1, "answer": 2, "petition": 3}
    edges = sorted({0, len(minutes.text), *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    starts = sorted(spans)
    out: list[Segment] = []
    active: list[tuple[int, int, Bucket]] = []
    at = 0
    for left, right in itertools.pairwise(edges):
        while at < len(starts) and starts[at][0] <= left:
            active.append(starts[at])
            at += 1
        active = [s for s in active if s[1] > left]
        bucket: Bucket = max((s[2] for s in active), key=rank.__getitem__, default="procedure")
        if out and out[-1].bucket == bucket and out[-1].end == left and bucket != "petition":
            out[-1] = Segment(out[-1].start, right, bucket)
        else:
            out.append(Segment(left, right, bucket))
    return tuple(out)
