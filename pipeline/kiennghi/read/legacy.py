"""Encodings from before Unicode: TCVN3 (fonts .VnTime…), VNI (fonts VNI-…), VIQR and Windows-1258, found and converted.

Text in them is told by its words: what is no Vietnamese syllable as it stands, and is one once converted, speaks for an
encoding. One word proves nothing (``§`` is Đ in TCVN3, ``ñ`` is đ in VNI), so the whole document is weighed first, then
each of its lines, since a file pasted together from several sources mixes encodings. Unicode is never converted.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

Encoding = Literal["tcvn3", "vni", "viqr", "cp1258"]
ENCODINGS: tuple[Encoding, ...] = get_args(Encoding)

_MIN_WORDS = 5  # different words that must speak for an encoding before any text is converted
_ENOUGH = 1_000_000  # characters
_LINE_WORDS = 3  # the same of one line, in a document that is mostly Unicode

# --- what a Vietnamese syllable is ---

_ONSETS = tuple("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split())  # noqa: SIM905 (readable)
_RIMES = frozenset(
    (  # noqa: SIM905 (a list of 160 quoted strings is harder to read)
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
        "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc "
        "oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uâ uân uâng uât uây uc uê uêch uênh ui um un ung "
        "uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu "
        "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt"
    ).split()
)
_STOPS = ("c", "ch", "p", "t")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHARP = "\u0301\u0323"


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether a word has the build of a Vietnamese syllable, its tone included."""
    if not 1 <= len(word) <= 7:
        return False
    apart = unicodedata.normalize("NFD", word.lower())
    tones = [c for c in apart if c in _TONES]
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(c for c in apart if c not in _TONES))
    onsets = (onset for onset in ("", *_ONSETS) if plain.startswith(onset))
    if not any(plain[len(onset) :] in _RIMES for onset in onsets):
        return False
    return not plain.endswith(_STOPS) or (bool(tones) and tones[0] in _SHARP)


# --- the encodings ---


def _marked(letter: str, tone: str) -> str:
    return unicodedata.normalize("NFC", letter + tone)


_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = tuple(_TONES)
_VOWELS = "aăâeêioôơuưy"

# Bytes of the toned vowels, in the order grave, hook, tilde, acute, dot; there are no toned capitals.
_TCVN3_TONED = {
    "a": "b5b6b7b8b9", "ă": "bbbcbdbec6", "â": "c7c8c9cacb", "e": "cccecfd0d1", "ê": "d2d3d4d5d6", "i": "d7d8dcddde",
    "o": "dfe1e2e3e4", "ô": "e5e6e7e8e9", "ơ": "eaebecedee", "u": "eff1f2f3f4", "ư": "f5f6f7f8f9", "y": "fafbfcfdfe",
}  # fmt: skip
_TCVN3_PLAIN = {
    **{0xA1: "Ă", 0xA2: "Â", 0xA3: "Ê", 0xA4: "Ô", 0xA5: "Ơ", 0xA6: "Ư", 0xA7: "Đ"},
    **{0xA8: "ă", 0xA9: "â", 0xAA: "ê", 0xAB: "ô", 0xAC: "ơ", 0xAD: "ư", 0xAE: "đ"},
}
_TCVN3 = {
    **_TCVN3_PLAIN,
    **{
        byte: _marked(vowel, tone)
        for vowel, codes in _TCVN3_TONED.items()
        for byte, tone in zip(bytes.fromhex(codes), (_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT), strict=True)
    },
}

# VNI writes a vowel's marks as a second letter, and a few letters as one.
_VNI_TONES = {"ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT}
_VNI_HAT = {"â": "", "á": _ACUTE, "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "ä": _DOT}
_VNI_BREVE = {"ê": "", "é": _ACUTE, "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "ë": _DOT}
_VNI_PAIRS = {
    **{vowel + mark: _marked(vowel, tone) for vowel in "aeouy" for mark, tone in _VNI_TONES.items()},
    **{"ô" + mark: _marked("ơ", tone) for mark, tone in _VNI_TONES.items()},
    **{"ö" + mark: _marked("ư", tone) for mark, tone in _VNI_TONES.items()},
    **{plain + mark: _marked(hatted, tone) for plain, hatted in ("aâ", "eê", "oô") for mark, tone in _VNI_HAT.items()},
    **{"a" + mark: _marked("ă", tone) for mark, tone in _VNI_BREVE.items()},
}
_VNI_ONES = {
    "ô": "ơ", "ö": "ư", "ñ": "đ", "î": "ỵ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị",
}  # fmt: skip
_VNI = re.compile("|".join(sorted((*_VNI_PAIRS, *_VNI_ONES), key=len, reverse=True)), re.I)

_VIQR = re.compile(
    r"\\(?P<kept>[\\.?'`~^(+*d])|(?P<d>(?<![^\W\d_])dd|(?-i:DD))"
    r"|(?P<v>[aeiouy])(?P<hat>[\^(+*])?(?P<tone>['`?~.])?",
    re.I,
)
_VIQR_HATS = {
    **{"a^": "â", "e^": "ê", "o^": "ô", "a(": "ă", "o+": "ơ", "u+": "ư", "o*": "ơ", "u*": "ư"},
}
_VIQR_TONES = {"'": _ACUTE, "`": _GRAVE, "?": _HOOK, "~": _TILDE, ".": _DOT}
_VIQR_STRONG = re.compile(r"[ae]\^|o[\^+*]|a\(|u[+*]|\bdd(?=[aeiouy])", re.I)


def _as_1252(byte: int) -> str:
    return bytes([byte]).decode("cp1252", "ignore") or chr(byte)


_LATIN1_AS_1252 = {byte: _as_1252(byte) for byte in range(0x80, 0xA0)}
_CP1258_TABLE = {ord(_as_1252(byte)): bytes([byte]).decode("cp1258", "ignore") or None for byte in range(0x80, 0x100)}


def _same_case(model: str, letter: str) -> str:
    return letter.upper() if model[0].isupper() else letter


def _vni(match: re.Match[str]) -> str:
    found = match.group()
    low = found.lower()
    return _same_case(found, _VNI_PAIRS.get(low) or _VNI_ONES[low])


def _viqr(match: re.Match[str]) -> str:
    if kept := match["kept"]:
        return kept
    if match["d"]:
        return _same_case(match["d"], "đ")
    vowel, hat, tone = match["v"], match["hat"] or "", match["tone"] or ""
    letter = _VIQR_HATS.get((vowel + hat).lower())
    if letter is None:
        if hat:  # "u^" is no letter: the marks are punctuation
            return match.group()
        letter = vowel.lower()
    return _same_case(vowel, _marked(letter, _VIQR_TONES.get(tone, "")))


def convert(text: str, encoding: Encoding) -> str:
    """Text that shows the bytes of an old encoding as Windows-1252 characters (VIQR: as they are) → Unicode, NFC."""
    if encoding == "tcvn3":
        return unicodedata.normalize("NFC", text.translate(_TCVN3))
    if encoding == "cp1258":
        return unicodedata.normalize("NFC", text.translate(_CP1258_TABLE))
    if encoding == "vni":
        return _VNI.sub(_vni, text)
    return _VIQR.sub(_viqr, text)


_FONT = re.compile(r"\s*(?:(?P<abc>\.Vn)|(?P<vni>VNI[- ]))", re.I)


OfFont = tuple[Encoding | None, bool]
"""What a font says: the encoding (None: Unicode), and whether it shows small letters as capitals (.VnTimeH)."""
UNICODE: OfFont = (None, False)


def of_font(name: str | None) -> OfFont:
    """What the name of a font says of the text in it."""
    match = _FONT.match(name or "")
    if match is None or name is None:
        return UNICODE
    return ("tcvn3", name.rstrip().endswith("H")) if match["abc"] else ("vni", False)


# --- detection ---

_TOKEN = re.compile(r"[^\s\x00-\x40\[\]{|}_\u2010-\u2026]+")
_VIQR_TOKEN = re.compile(r"[a-z][a-z'`?~.^(+*\\]*", re.I)


_UNICODE_ONLY = re.compile("[ĂăĐđƠơƯư\u1ea0-\u1ef9]")


def is_unicode(text: str) -> bool:
    """Whether the text has Vietnamese letters that no old encoding, read as Windows-1252, shows."""
    return _UNICODE_ONLY.search(text) is not None


@dataclass(slots=True)
class Evidence:
    """What the words of a text speak for: how many for each encoding, and how many for Unicode as it is."""

    words: Counter[Encoding]
    different: dict[Encoding, set[str]]
    unicode: int
    all: int

    @property
    def best(self) -> Encoding:
        """The encoding for which most words speak."""
        return max(ENCODINGS, key=lambda e: self.words[e])


def weigh(text: str) -> Evidence:
    """Weigh the words of a text that carry marks."""
    found = Evidence(Counter(), {e: set() for e in ENCODINGS}, 0, 0)
    for token, count in Counter(m.group() for m in _TOKEN.finditer(text)).items():
        if token.isascii():
            continue
        found.all += count
        if is_unicode(token) or is_syllable(token):
            found.unicode += count
            continue
        for encoding in _speaks_for(token):
            found.words[encoding] += count
            found.different[encoding].add(token)
    return found


@lru_cache(maxsize=65536)
def _speaks_for(token: str) -> tuple[Encoding, ...]:
    """Encodings under which a token, no syllable as it stands, is one."""
    eight_bit: tuple[Encoding, ...] = ("tcvn3", "vni", "cp1258")
    return tuple(e for e in eight_bit if (made := convert(token, e)) != token and is_syllable(made))


def _weigh_viqr(text: str) -> Evidence:
    """The same of a text in ASCII, every word of which counts."""
    found = Evidence(Counter(), {"viqr": set()}, 0, 0)
    for token, count in Counter(m.group() for m in _VIQR_TOKEN.finditer(text)).items():
        found.all += count
        if _VIQR_STRONG.search(token) and is_syllable(convert(token, "viqr").rstrip(".?'`~^(+*\\")):
            found.words["viqr"] += count
            found.different["viqr"].add(token)
    return found


def _sample(lines: Sequence[str]) -> str:
    """The lines, or enough of them from all over the text to judge it by."""
    step = sum(map(len, lines)) // _ENOUGH + 1
    return "\n".join(lines[::step])


@lru_cache(maxsize=4096)
def _valid(text: str) -> int:
    return sum(not m.group().isascii() and is_syllable(m.group()) for m in _TOKEN.finditer(text))


_LETTERS = re.compile(r"[^\W\d_]+")
_SHOUT = re.compile(r"\S[A-Z]")


def _capitals(old: str, made: str) -> str:
    """Put back the capitals with tones, which TCVN3 has not: typed in a capitals font, they are small in plain text.

    "CộNG" is plainly one word in capitals; "Bà" is in a line of such words, and else is not.
    """
    if len(old) != len(made) or not _SHOUT.search(old):
        return made
    words = list(_LETTERS.finditer(made))
    shouted = [w for w in words if _is_shouted(old[w.start() : w.end()])]
    if not shouted:
        return made
    all_of_them = not any(_has_small(old[w.start() : w.end()]) for w in words)
    out = list(made)
    for word in words if all_of_them else shouted:
        out[word.start() : word.end()] = word.group().upper()
    return "".join(out)


def _has_small(word: str) -> bool:
    return any("a" <= c <= "z" for c in word)


def _is_shouted(word: str) -> bool:
    """Whether a word has a capital beyond its first letter and no small letter that is sure."""
    return any("A" <= c <= "Z" for c in word[1:]) and not _has_small(word)


class Plan:
    """Decides, from all lines of a document, how each is to be converted."""

    def __init__(self, lines: Iterable[str]):
        self.used: frozenset[Encoding] = frozenset()
        marked: list[str] = []
        plain: list[str] = []
        for line in lines:
            (plain if line.isascii() else marked).append(line)
        whole = weigh(_sample(marked))
        self._known = [e for e in ENCODINGS if len(whole.different[e]) >= _MIN_WORDS]
        best = whole.best
        self._main = best if best in self._known and whole.unicode < whole.words[best] else None
        self._viqr = False
        if len(plain) > len(marked) or whole.unicode == 0:
            typed = _weigh_viqr(_sample(plain))
            # English, code and sums have a caret here and there; VIQR has marks on a good part of its words
            self._viqr = len(typed.different["viqr"]) >= 2 * _MIN_WORDS and typed.words["viqr"] > 0.15 * typed.all

    @property
    def idle(self) -> bool:
        """Whether nothing is to be converted."""
        return not self._known and not self._viqr

    def line(self, line: str) -> str:
        """A line as Unicode; the same line where it is Unicode already."""
        encoding, made = self._of(line)
        if encoding is not None and made != line:
            self.used |= {encoding}
        return made

    def _of(self, line: str) -> tuple[Encoding | None, str]:
        if line.isascii():
            return ("viqr", convert(line, "viqr")) if self._viqr else (None, line)
        if not self._known or is_unicode(line):
            return None, line
        readings = [(e, convert(line, e)) for e in self._known]
        best = max(readings, key=lambda reading: (_valid(reading[1]), reading[0] == self._main))
        # Between old lines, what looks like Unicode ("cã" is có in TCVN3) does so by chance; between Unicode, it is.
        need = _valid(line) + (0 if self._main else _LINE_WORDS)
        if _valid(best[1]) < need:
            return None, line
        return ("tcvn3", _capitals(line, best[1])) if best[0] == "tcvn3" else best


class Fonts:
    """Converts pieces in fonts of old encodings, where what they hold is not Unicode after all."""

    def __init__(self) -> None:
        self.used: set[Encoding] = set()
        self._old: set[Encoding] = set()

    def weigh(self, pieces: Iterable[tuple[str, OfFont]]) -> None:
        """Look at a whole document: what is pasted into one in .VnTime keeps that font's name and is Unicode."""
        texts: dict[Encoding, list[str]] = {}
        for text, (encoding, _) in pieces:
            if encoding and not text.isascii():
                texts.setdefault(encoding, []).append(text)
        for encoding, found in texts.items():
            evidence = weigh("\n".join(found))
            if evidence.words[encoding] >= evidence.unicode:
                self._old.add(encoding)

    def unicode(self, pieces: Iterable[tuple[str, OfFont]]) -> str:
        """The text of a paragraph's pieces, which may be cut in the middle of a word."""
        joined = [
            ("".join(text for text, _ in group), of)
            for of, group in itertools.groupby(pieces, key=lambda piece: piece[1])
        ]
        return "".join(self._piece(text, of, joined) for text, of in joined)

    def _piece(self, text: str, of: OfFont, paragraph: list[tuple[str, OfFont]]) -> str:
        encoding, capitals = of
        if encoding is None or is_unicode(text):
            return text
        if encoding not in self._old:
            evidence = weigh(" ".join(t for t, (e, _) in paragraph if e == encoding))
            if evidence.words[encoding] <= evidence.unicode:
                return text
        made = convert(text, encoding)
        if made != text:
            self.used.add(encoding)
        return made.upper() if capitals else made


def decode(data: bytes) -> tuple[str, frozenset[Encoding]] | None:
    """Bytes that are not UTF-8 as text, each line by its own encoding; None where no old encoding explains them."""
    lines: list[tuple[str, bool]] = []
    for raw in data.split(b"\n"):
        try:
            lines.append((raw.decode("utf-8"), False))
        except UnicodeDecodeError:
            lines.append((raw.decode("latin-1").translate(_LATIN1_AS_1252), True))
    old = [line for line, is_old in lines if is_old]
    found = weigh(_sample(old))
    best = found.best
    if len(found.different[best]) < _MIN_WORDS or found.words[best] + found.unicode < 0.6 * found.all:
        return None
    plan = Plan(old)
    return "\n".join(plan.line(line) if is_old else line for line, is_old in lines), plan.used
