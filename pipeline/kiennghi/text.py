"""Vietnamese text: normal form, search key, syllables, sentences, and how numbers and dates are written.

All functions that return offsets or keys preserve length, so that an index into the result is an index into the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
# Zero-width marks, byte-order marks, soft hyphens and controls carry nothing in minutes and break tokenisers.
_INVISIBLE = re.compile(
    "[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
)
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SURROGATES = re.compile("[\ud800-\udfff]")

# "hoà" (tone on the second vowel) → "hòa" (on the first): both are in use, and mean the same.
_NEW_TONE = {
    unicodedata.normalize("NFC", first + second + tone): unicodedata.normalize("NFC", first + tone + second)
    for first, second in ("oa", "oe", "uy")
    for tone in "\u0300\u0301\u0309\u0303\u0323"
}
_NEW_TONE_RE = re.compile(r"(?<![qQ])(?:" + "|".join(_NEW_TONE) + r")\b", re.I)

_WORD = re.compile(r"\w+")

# "TP." before a name, "v.v.", initials and the like do not end a sentence.
_ABBREVIATION = re.compile(
    r"(?:\b(?:tp|tx|tt|ts|ths|gs|pgs|bs|ks|cn|nq|qđ|q|p|h|x|kp|ql|tl|đt|đh|st|mr|mrs|v\.v|tr|đ/c|vd|nxb|số|điều|khoản|điểm|mục)"
    r"|\b[A-ZĐ])$",
    re.I,
)
# A run of stops is tried once, from its first: a megabyte of dots must not cost the square of it.
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”’)\]]*+(?=\s|$)|[.!?…](?=[A-ZÀ-ỸĐ][a-zà-ỹđ])|\n[ \t]*+(?=\n)")
_LIST_NUMBER = re.compile(r"(?:[\dIVXivx]{1,4}|[a-zđ])\s{0,8}")
_BLANKS = " \t\n"


def clean(text: str, *, soft_hyphens: bool = False) -> str:
    """NFC text with plain spaces and line ends, and without invisible characters. Done once, on reading.

    ``soft_hyphens``: keep U+00AD, which is a letter in text of an old encoding.
    """
    if not soft_hyphens:
        text = text.replace("\u00ad", "")
    text = _LINE_ENDS.sub("\n", text)
    text = _SURROGATES.sub("\ufffd", text)
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return _SPACES.sub(" ", text)


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char in "đĐ":
        return "d"
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char


def fold(text: str) -> str:
    """Search key: lower case without tone and vowel marks, of the same length (``Đất`` → ``dat``)."""
    return text.lower() if text.isascii() else "".join(map(_fold_char, text))


def _old_tone(match: re.Match[str]) -> str:
    found = match.group()
    new = _NEW_TONE[found.lower()]
    return "".join(n.upper() if f.isupper() else n for f, n in zip(found, new, strict=True))


def plain_tones(text: str) -> str:
    """``hoà`` and ``hòa`` written one way (``hòa``); same length. For comparing, never for showing."""
    return _NEW_TONE_RE.sub(_old_tone, text)


def syllables(text: str) -> list[str]:
    """Lower-case syllables and numbers, tones in one place: what two texts share when they say the same."""
    return _WORD.findall(plain_tones(text.lower()))


def has_diacritics(text: str) -> bool:
    """Whether the text is typed with Vietnamese marks (at least 4% of its letters carry one; usual is 25-35%)."""
    letters = [c for c in text if c.isalpha()]
    return sum(not c.isascii() for c in letters) >= 0.04 * max(len(letters), 1)


def squeeze(text: str) -> str:
    """One line, single spaces: for showing a span that was hard-wrapped in its file."""
    return " ".join(text.split())


def trim(text: str, start: int, end: int, chars: str) -> tuple[int, int]:
    """Shrink a span by the ``chars`` at its two ends."""
    while start < end and text[start] in chars:
        start += 1
    while end > start and text[end - 1] in chars:
        end -= 1
    return start, end


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Spans of sentences in ``text[start:end]``, in order, blanks at their ends left out.

    A full stop after an abbreviation (``TP.``, ``v.v.``), a list number or in a number ends nothing; a blank line does.
    """
    end = len(text) if end is None else end
    at = start
    for match in _SENTENCE_END.finditer(text, start, end):
        at, stop = trim(text, at, match.end(), _BLANKS)
        if match.group().startswith("."):
            before = text[max(at, match.start() - 8) : match.start()]
            if _ABBREVIATION.search(before) or _LIST_NUMBER.fullmatch(text, at, match.start()):
                continue
            following = text[match.end() : match.end() + 3].lstrip()
            if following[:1].islower() and not match.group().startswith("..."):
                continue
        if at < stop:
            yield at, stop
        at = match.end()
    at, stop = trim(text, at, end, _BLANKS)
    if at < stop:
        yield at, stop


def number(value: float, decimals: int = 0) -> str:
    """A number as Vietnamese documents write it: ``1.234,5``."""
    return f"{value:,.{decimals}f}".replace(",", "\0").replace(".", ",").replace("\0", ".")


def percent(part: float, whole: float) -> str:
    """A share with one decimal (``12,5%``), or a dash where there is nothing to divide by."""
    return f"{number(100 * part / whole, 1)}%" if whole else "–"


def day(iso: str | None) -> str:
    """``2025-07-01`` as ``01/07/2025``; a dash for None."""
    return date.fromisoformat(iso).strftime("%d/%m/%Y") if iso else "–"


def shorten(text: str, words: int) -> str:
    """The text on one line, cut after ``words`` words with an ellipsis."""
    parts = text.split()
    return " ".join(parts) if len(parts) <= words else " ".join(parts[:words]).rstrip(",;:") + "…"
