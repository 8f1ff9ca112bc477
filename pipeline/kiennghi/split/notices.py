"""Notices of conclusions: a petition and its settlement in one sentence.

``Về đề nghị của ông X (thôn Y) nạo vét sông Z: giao UBND huyện …`` is how a notice tells of a petition that it
settles. In minutes with turns of their own such sentences answer the turns, so that the caller uses these items only
where there is little else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..records import Speaker
from ..text import fold, trim
from . import cues
from .layout import Paragraph
from .turns import Part, Turn

_ASKED = r"(?:de nghi|kien nghi|phan anh|y kien|de xuat|thac mac|nguyen vong|yeu cau)"
# "Về đề nghị", "Đối với các ý kiến, kiến nghị", "Kiến nghị" + "của"
_OPENING = re.compile(
    rf"(?:(?:tiep thu|lien quan (?:den|toi)|ve|doi voi) (?:cac )?(?:noi dung )?{_ASKED}(?:, {_ASKED})*"
    rf"|{_ASKED}(?:, {_ASKED})*(?= cua ))\b"
)
_OF = re.compile(r" (?:cua |do )")
# "đề nghị", "tiếp tục phản ánh về việc" between the speaker and what they ask
_VERB = re.compile(
    r"[\s,:]*(?:(?:tiep tuc|cung|da|neu) )*(?:(?:de nghi|kien nghi|phan anh|de xuat|yeu cau|neu|cho rang"
    r"|mong muon|mong)\b(?: (?:ve viec|ve|rang))?|ve viec\b|ve\b|rang\b)?[\s,]*"
)
_AUTHORITY = (
    r"(?:ubnd|uy ban|thuong truc|cong an|so|phong|ban|trung tam|thanh tra|hoi dong|van phong|chi nhanh|huyen"
    r"|tinh|thanh pho|chu tich|bi thu|giam doc)"
)
# Where the settlement begins: after a colon; else at an order, or at an authority that acts
_COLON = re.compile(r":\s+")
_ORDER = re.compile(
    rf"[,;]\s+(?=(?:(?:ve )?(?:viec|noi dung|van de) nay|giao|yeu cau|chi dao|dong y|thong nhat|nhat tri"
    rf"|tiep thu|ghi nhan)\b"
    rf"|{_AUTHORITY}\b(?: [\w&-]+){{0,8}}? (?:to chuc|da|dang|se|giao|chi dao|kiem tra|phoi hop|tiep tuc"
    rf"|yeu cau|thong bao|khan truong|bo sung|lap)\b)"
    rf"|\s+(?=giao {_AUTHORITY}\b)"
    r"|\s+(?=(?:da|dang|se) duoc (?:[\w&-]+ ){0,6}?(?:thu ly|tiep thu|giai quyet|xem xet|tra loi|kiem tra"
    r"|bo tri|phe duyet|dua vao|chi dao)\b)"
)
_ON_THIS = re.compile(r"(?:ve )?(?:viec|noi dung|van de) nay,?\s+")
# "; còn việc ông đề nghị …": a second petition of the same speaker
_ALSO = re.compile(
    r"[;.]\s+(?:con|rieng) (?:viec |y kien |noi dung )?(?:ong|ba|anh|chi|cu tri)\b(?: \w+){0,3}? (?:de nghi"
    r"|kien nghi|phan anh|de xuat|yeu cau|neu)\b\s*"
)
_HE_WANTED_TO_KNOW = re.compile(r"[;.]\s+(?:viec|rieng viec|con viec) (?:ong|ba|anh|chi|cu tri)\b(?: \w+){0,5}? hoi\b")


def settled_items(text: str, paragraph: Paragraph) -> list[Turn]:
    """The petitions that a paragraph of a notice settles, each with its settlement; empty where it is none."""
    start, end = paragraph.body, paragraph.end
    folded = fold(text[start:end]).replace("\n", " ")
    speaker, at = _who(text, start, end, folded)
    if at is None:
        return []
    turns: list[Turn] = []
    for told, answer in _pairs(folded, at):
        ask = told
        if speaker is None:
            speaker, ask = _said_last(text, start, folded, told)
        span = trim(text, start + ask[0], start + ask[1], " \t\n,;:.")
        if span[0] < span[1]:
            parts, settled = [Part(*span)], [Part(*trim(text, start + answer[0], start + answer[1], " \t\n;,"))]
            turns.append(Turn(speaker, parts, settled, page=paragraph.page, listed=True))
    return turns


def _who(text: str, start: int, end: int, folded: str) -> tuple[Speaker | None, int | None]:
    """The speaker, and where what they ask begins (offset into the paragraph); None where no petition is told of."""
    opening = _OPENING.match(folded)
    of = _OF.match(folded, opening.end()) if opening else None
    at = of.end() if of else opening.end() if opening else 0
    lead = None if opening else re.match(r"(?:ve viec |cung )+", folded)
    person = cues.person_at(text, start + (lead.end() if lead else at), end) if of or not opening else None
    if person is None:
        return None, at if opening and not of else None
    body = person[1] - start
    verb = _VERB.match(folded, body)
    if not opening and (verb is None or not re.search(r"de nghi|kien nghi|phan anh|de xuat|yeu cau|neu", verb.group())):
        return None, None
    return person[0], verb.end() if verb else body


def _pairs(folded: str, at: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """``(ask, settlement)`` offsets."""
    while True:
        also = _ALSO.search(folded, at)
        stop = also.start() if also else len(folded)
        cut = _COLON.search(folded, at, stop) or _ORDER.search(folded, at, stop)
        if cut is None or cut.start() <= at:
            return
        on_this = _ON_THIS.match(folded, cut.end())
        asked_on = _HE_WANTED_TO_KNOW.search(folded, cut.end(), stop)
        yield (at, cut.start()), (on_this.end() if on_this else cut.end(), asked_on.start() if asked_on else stop)
        if also is None:
            return
        at = also.end()


def _said_last(text: str, start: int, folded: str, ask: tuple[int, int]) -> tuple[Speaker | None, tuple[int, int]]:
    """``Về đề nghị làm cầu của ông X (thôn Y): …``: the speaker after what they ask."""
    for match in re.finditer(
        r" cua (?=(?:ong|ba|anh|chi|cu tri|nhan dan|dong chi|d/c|co|chu|bac)\b)", folded[ask[0] : ask[1]]):
        person = cues.person_at(text, start + ask[0] + match.end(), start + ask[1])
        if person and not text[person[1] : start + ask[1]].strip(" ,"):
            return person[0], (ask[0], ask[0] + match.start())
    return None, ask
