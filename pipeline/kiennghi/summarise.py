"""Stage 6, summarise: a one-sentence gist of each petition, and the distinct asks of each issue with their sources.

Extractive: every word of a gist stands in the petition, so nothing can be made up.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .config import SummariseSettings
from .text import fold, sentences, squeeze, syllables

_ASK = re.compile(r"\b(?:de nghi|kien nghi|yeu cau|de xuat|kinh mong|mong|xin(?! (?:cam on|chao|phep|hoi|neu|het))|bao gio|khi nao|nen|can|phai|hay|dn|d/n)\b")
_STRONG = re.compile(r"\b(?:de nghi|kien nghi|yeu cau|de xuat|kinh mong|mong|dn|d/n)\b")
_PREAMBLE = re.compile(
    r"^(?:(?:da|vang|a|kinh thua|thua)\b[^,.:;]{0,80}[,.:;]\s*|(?:thu (?:nhat|hai|ba|tu|nam)|(?:mot|hai|ba|bon|nam) la|ngoai ra|ben canh do|dong thoi|cuoi cung|do do|vi vay|do vay|vi the|nen|va)\b(?: la)?[,:]?\s*"
    r"|(?:toi|em|chau|chung toi) (?:xin )?(?:co|neu) [^,.:;]{0,40}[:,]\s*)+"
)
_THANKS = re.compile(r"\b(?:cam on|tran trong|phan khoi|danh gia cao|nhat tri)\b")
_CLAUSE = re.compile(r"[,;:]\s+")
_LEAST_ABOUT = 6  # words on what an ask is about, below which they say nothing
_SHORT = 10  # syllables under which an ask does not say what it is about

_STOP = frozenset(
    "va cua cac cho la co duoc da ve voi trong nhung nay den mot tu theo de khi tai khong nguoi nhu ra se thi do vao nhieu tren o toi nghi kien xa phuong huyen thon ong ba y viec"
    " cu tri dan nhan bi ma nen phai rat cung con dang sau truoc nam ngay thang ubnd bang hay lai nay ho chua giai quyet xem xet som quan tam chi dao co quan chuc nang dia phuong"
    " de nghi kien nghi mong yeu cau tinh thanh pho cap trung uong nha nuoc chung ba con hien nay tiep tuc can".split()
)
_ALIKE = 0.5  # share of the lighter ask's weight that two asks must have in common to be told as one


def gist(text: str, *, settings: SummariseSettings) -> str:
    """The ask of a petition in one sentence, without greeting and preamble; at most ``gist_words`` words."""
    spans = list(sentences(text))
    asking = [s for s in spans if _STRONG.search(fold(text[slice(*s)]))] or [s for s in spans if _ASK.search(fold(text[slice(*s)]))]
    telling = [s for s in spans if not _THANKS.search(fold(text[slice(*s)]))] or spans
    if not spans:
        return ""
    chosen = asking[-1] if asking else telling[0]
    words = _without_preamble(squeeze(text[slice(*chosen)]))
    if asking and len(words.split()) < _SHORT:
        before = [s for s in telling if s[1] <= chosen[0]]
        if before:
            told = _without_preamble(squeeze(text[slice(*before[-1])])).rstrip(".;:!? ")
            words = f"{told}; {_lower_start(words)}"
    return _finish(_fit(words, settings.gist_words))


def _lower_start(words: str) -> str:
    """Small first letter in mid-sentence, unless a name of several words begins there."""
    second = words.split()[1:2]
    return words if second and second[0][:1].isupper() else words[:1].lower() + words[1:]


def _without_preamble(words: str) -> str:
    match = _PREAMBLE.match(fold(words))
    return words[match.end() :] if match and match.end() < len(words) else words


def _fit(words: str, limit: int) -> str:
    """Shorten to the limit: what it is about, cut, and the clause that asks; never a word that is not the petition's."""
    parts = words.split()
    if len(parts) <= limit:
        return words
    folded = fold(words)
    ask = _STRONG.search(folded) or _ASK.search(folded)
    start = max((m.end() for m in _CLAUSE.finditer(words) if ask and m.end() <= ask.start()), default=0)
    asked = words[start:].split()[:limit]
    about = words[:start].split()[: limit - len(asked)]
    if not about:
        return " ".join(parts[:limit]).rstrip(",;:–-") + "…"
    ending = "…" if len(words[start:].split()) > limit else ""
    if len(asked) >= limit - _LEAST_ABOUT:
        return " ".join(asked).rstrip(",;:–-") + ending
    cut = "" if len(about) == len(words[:start].split()) else "…"
    return f"{' '.join(about).rstrip(',;:–-')}{cut}; {' '.join(asked)}{ending}"


def _finish(words: str) -> str:
    words = words.strip(" ,;:–-")
    if not words:
        return ""
    words = words[0].upper() + words[1:]
    return words if words.endswith((".", "…", "!", "?")) else words + "."


@dataclass(frozen=True, slots=True)
class Raised:
    """A petition as far as summaries need it."""

    id: str
    issue: str
    gist: str


@dataclass(frozen=True, slots=True)
class DistinctAsk:
    """One ask, in the words of one petition, and the ids of all petitions that raise it."""

    text: str
    petitions: tuple[str, ...]


def issue_summaries(raised: Sequence[Raised], *, settings: SummariseSettings) -> dict[str, list[DistinctAsk]]:
    """For each issue its distinct asks, most raised first; at most ``asks_per_issue``."""
    by_issue: dict[str, list[Raised]] = defaultdict(list)
    for petition in raised:
        by_issue[petition.issue].append(petition)
    return {issue: _distinct(found)[: settings.asks_per_issue] for issue, found in by_issue.items()}


def _distinct(found: Sequence[Raised]) -> list[DistinctAsk]:
    """Gather petitions that ask alike around the first that did; the shortest gist speaks for a group."""
    terms = [_terms(p.gist) for p in found]
    seen = Counter(t for own in terms for t in own)
    weight = {t: math.log(1 + len(found) / n) for t, n in seen.items()}
    leaders: list[list[int]] = []
    index: dict[str, list[int]] = defaultdict(list)  # term → groups whose leader has it
    for k, own in enumerate(terms):
        group = _nearest(own, leaders, terms, index, weight)
        if group is None:
            for term in own:
                index[term].append(len(leaders))
            leaders.append([k])
        else:
            leaders[group].append(k)
    leaders.sort(key=lambda members: (-len(members), members[0]))
    return [
        DistinctAsk(min((found[k].gist for k in members), key=lambda g: (len(g), g)), tuple(found[k].id for k in members))
        for members in leaders
    ]


def _nearest(
    own: frozenset[str], leaders: list[list[int]], terms: list[frozenset[str]], index: Mapping[str, list[int]], weight: Mapping[str, float]
) -> int | None:
    shared: Counter[int] = Counter()
    for term in own:
        for group in index.get(term, ()):
            shared[group] += weight[term]  # type: ignore[assignment]  # a Counter of weights
    total = sum(weight[t] for t in own)
    best: tuple[float, int] | None = None
    for group, common in shared.items():
        other = sum(weight[t] for t in terms[leaders[group][0]])
        alike = common / max(min(total, other), 1e-9)
        if alike >= _ALIKE and common / max(total, other, 1e-9) >= _ALIKE / 2 and (best is None or (alike, -group) > best):
            best = (alike, -group)
    return -best[1] if best else None


def _terms(text: str) -> frozenset[str]:
    """Content of an ask: syllables without marks that are not stop words, one and two in a row."""
    words = [w for w in syllables(fold(text)) if w not in _STOP]
    return frozenset(words) | {f"{a} {b}" for a, b in zip(words, words[1:], strict=False)}
