"""Stage 3, tokenise: word tokens of Vietnamese text with their offsets. The one module that touches underthesea.

The words come from underthesea's segmentation model (a CRF shipped in its wheel). Measured quirks of the package,
and what is done about them here:

- its ``word_tokenize`` rewrites text (``hoà`` → ``hòa``), glues words over line breaks, and its scanner takes seconds
  on runs like ``a.a.a.``: syllables are found by a linear scanner of our own, with offsets, and handed to the CRF;
- a sentence of a megabyte costs gigabytes: sentences are fed one by one, long ones in pieces;
- it never splits at line ends: `text.sentences` does the splitting;
- importing it pulls in torch and transformers where they are installed (2.7 s): those imports are held off;
- lower-case ``ủy ban nhân dân`` and the like come out in two: merged afterwards, from a list of the domain's terms.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from .text import plain_tones, sentences

_SYLLABLE = re.compile(
    r"\d+(?:[.,/:x-]\d+)*(?:[^\W\d_]+\d*)?%?"  # numbers, dates, measures: 1.234,5  02/05/2014  40m2  30%
    r"|[A-ZĐ]{1,4}\.(?=\s?[A-ZĐÀ-Ỹ])"  # TP. Hà Nội, T.Ư
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+(?=[^\w]|$))*\d*"  # syllables: đường, H'Mông, UBND-ĐC, CT12
    r"|\.{2,}|[^\w\s]|_"
)
_MAX_SYLLABLES = 200  # fed to the CRF at once
_NOT_NEEDED = ("torch", "transformers")  # by the parts of underthesea that are used
_MAX_SYLLABLE = 50  # characters of one syllable that the CRF gets to see

_TERMS = frozenset(
    term.replace(" ", "_")
    for term in (
        "ủy ban nhân dân",
        "hội đồng nhân dân",
        "mặt trận tổ quốc",
        "giải phóng mặt bằng",
        "giấy chứng nhận quyền sử dụng đất",
        "giấy chứng nhận",
        "quyền sử dụng đất",
        "nhà văn hóa",
        "tiếp xúc cử tri",
        "cải cách hành chính",
        "nông thôn mới",
        "bảo hiểm y tế",
        "bảo hiểm xã hội",
        "tổ dân phố",
    )
)
_LONGEST_TERM = max(term.count("_") + 1 for term in _TERMS)
_TERM_STARTS = frozenset(term.partition("_")[0] for term in _TERMS)


@dataclass(frozen=True, slots=True)
class Token:
    """A word: its span in the text, and its form (lower case, tones in one place, syllables joined by ``_``)."""

    start: int
    end: int
    form: str


class _Crf(Protocol):
    def predict(self, tokens: list[list[str]]) -> list[str]:
        """Tags (``B-W``, ``I-W``) of a sentence's syllables."""
        ...


@contextmanager
def _held_off() -> Iterator[None]:
    """Imports of heavy packages fail, as if they were not installed."""
    held_off = [name for name in _NOT_NEEDED if name not in sys.modules]
    for name in held_off:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        for name in held_off:
            del sys.modules[name]


@cache
def _crf() -> _Crf:
    """The segmentation model of underthesea; loaded once for each process."""
    with _held_off():
        import underthesea.pipeline.word_tokenize as package  # noqa: PLC0415 (0.3 s, and not every command needs it)
    package.word_tokenize("a")  # loads the model into the package's global
    model: Any = package.word_tokenize_model
    return model  # type: ignore[no-any-return]


class _Tagger(Protocol):
    def predict(self, sentence: list[Any], format: None = None) -> list[tuple[str, ...]]:
        """The words with one more tag each."""
        ...


@cache
def _recognisers() -> tuple[_Tagger, _Tagger, _Tagger]:
    """Models of underthesea for parts of speech, phrases and named entities: each wants what the one before says."""
    _crf()
    with _held_off():
        from underthesea.pipeline.chunking import CRFChunkingPredictor  # noqa: PLC0415 (1 s, for few texts)
        from underthesea.pipeline.ner import CRFNERPredictor  # noqa: PLC0415
        from underthesea.pipeline.pos_tag import CRFPOSTagPredictor  # noqa: PLC0415
    return CRFPOSTagPredictor.Instance(), CRFChunkingPredictor.Instance(), CRFNERPredictor.Instance()


def person_spans(text: str) -> list[tuple[int, int]]:
    """Spans that the recogniser of named entities takes for people; slow (3,000 syllables a second) and no authority.

    It takes schools and hospitals for people and misses single given names: for what rules leave open.
    """
    parts = _recognisers()
    words = [t for t in tokenise(text) if t.end > t.start]
    if not words:
        return []
    told: list[Any] = [" ".join(text[t.start : t.end].split())[:_MAX_SYLLABLE] for t in words]
    for part in parts:
        told = part.predict(told, None)
    out: list[tuple[int, int]] = []
    for word, (*_, tag) in zip(words, told, strict=True):
        if tag == "I-PER" and out:
            out[-1] = (out[-1][0], word.end)
        elif tag.endswith("PER"):
            out.append((word.start, word.end))
    return out


def tokenise(text: str) -> list[Token]:
    """Word tokens of a text (NFC), in order; ``text[token.start:token.end]`` is the word as written."""
    crf = _crf()
    out: list[Token] = []
    for start, end in sentences(text):
        spans = [m.span() for m in _SYLLABLE.finditer(text, start, end)]
        for at in range(0, len(spans), _MAX_SYLLABLES):
            piece = spans[at : at + _MAX_SYLLABLES]
            forms = [plain_tones(text[s:e][:_MAX_SYLLABLE]) for s, e in piece]
            tags = crf.predict([[f] for f in forms])
            out.extend(_merge_terms(_words(piece, [f.lower() for f in forms], tags)))
    return out


def _words(spans: list[tuple[int, int]], forms: list[str], tags: list[str]) -> list[Token]:
    out: list[Token] = []
    start, end, form = spans[0][0], -1, ""
    for (s, e), syllable, tag in zip(spans, forms, tags, strict=True):
        if tag == "I-W" and form:
            end, form = e, f"{form}_{syllable}"
            continue
        if form:
            out.append(Token(start, end, form))
        start, end, form = s, e, syllable
    out.append(Token(start, end, form))
    return out


def _merge_terms(words: list[Token]) -> Iterator[Token]:
    """Join neighbouring words that together make a term of the domain."""
    at = 0
    while at < len(words):
        joined = words[at]
        if joined.form.partition("_")[0] in _TERM_STARTS:
            joined = _longest_term(words, at)
        yield joined
        while at < len(words) and words[at].end <= joined.end:
            at += 1


def _longest_term(words: list[Token], at: int) -> Token:
    found, form = words[at], words[at].form
    for word in words[at + 1 : at + _LONGEST_TERM]:
        form = f"{form}_{word.form}"
        if form in _TERMS:
            found = Token(words[at].start, word.end, form)
    return found
