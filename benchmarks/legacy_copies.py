"""Copies of our minutes in encodings from before Unicode, and whether they give the same petitions.

    python benchmarks/legacy_copies.py data/minutes [--files 5]

The tables here are written out by hand from the standards, and not turned round from those of the reader, so that a
mistake in one of them shows. TCVN3 has no capitals with tones: words that need them are set in a capitals font
(.VnTimeH) in .docx, and are written in small letters in plain text, where case alone is not compared.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from kiennghi.config import load_settings
from kiennghi.read import Reader
from kiennghi.split import split_minutes
from render_minutes import Line, parse, plain, to_docx, to_text

_LETTERS = (
    "à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ "
    "ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ"
)
_TCVN3 = (
    "µ ¶ · ¸ ¹ ¨ » ¼ ½ ¾ Æ © Ç È É Ê Ë ® Ì Î Ï Ð Ñ ª Ò Ó Ô Õ Ö × Ø Ü Ý Þ ß á â ã ä « å æ ç è é ¬ ê ë ì í î "
    "ï ñ ò ó ô \u00ad õ ö ÷ ø ù ú û ü ý þ"
)
_TCVN3_CAPITALS = {"Ă": "¡", "Â": "¢", "Ê": "£", "Ô": "¤", "Ơ": "¥", "Ư": "¦", "Đ": "§"}
_VNI = (
    "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï "
    "oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î"
)
_VIQR = (
    "a` a? a~ a' a. a( a(` a(? a(~ a(' a(. a^ a^` a^? a^~ a^' a^. dd e` e? e~ e' e. e^ e^` e^? e^~ e^' e^. "
    "i` i? i~ i' i. o` o? o~ o' o. o^ o^` o^? o^~ o^' o^. o+ o+` o+? o+~ o+' o+. "
    "u` u? u~ u' u. u+ u+` u+? u+~ u+' u+. y` y? y~ y' y."
)


def _table(codes: str) -> dict[str, str]:
    return dict(zip(_LETTERS.split(" "), codes.split(" "), strict=True))


_TCVN3_TABLE, _VNI_TABLE, _VIQR_TABLE = _table(_TCVN3), _table(_VNI), _table(_VIQR)


def tcvn3(text: str) -> str:
    """As Windows shows the bytes of TCVN3; capitals with tones become small letters."""
    return "".join(_TCVN3_CAPITALS.get(c) or _TCVN3_TABLE.get(c) or _TCVN3_TABLE.get(c.lower()) or c for c in text)


def _with_capitals(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(c) or (table[c.lower()].upper() if c.lower() in table else c) for c in text)


def vni(text: str) -> str:
    """As Windows shows the bytes of VNI."""
    return _with_capitals(text, _VNI_TABLE)


def viqr(text: str) -> str:
    """VIQR, with marks that are punctuation after a vowel escaped, as its standard asks for."""
    out: list[str] = []
    for c in text:
        if c in ".?'`~^(+*" and out and re.search(r"[aeiouy][\^(+]?$", out[-1], re.I):
            out.append("\\")
        out.append(_VIQR_TABLE.get(c) or (_VIQR_TABLE[c.lower()].upper() if c.lower() in _VIQR_TABLE else c))
    return "".join(out)


def windows1258(text: str) -> bytes:
    """Windows-1258: letters with hats, tones after them."""
    out = []
    for c in text:
        apart = unicodedata.normalize("NFD", c)
        tones = "".join(mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323")
        base = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in tones))
        out.append((base + tones).encode("cp1258", "replace"))
    return b"".join(out)


TEXTS: dict[str, Callable[[str], bytes]] = {
    "tcvn3.txt": lambda text: tcvn3(text).encode("cp1252", "replace"),
    "vni.txt": lambda text: vni(text).encode("cp1252", "replace"),
    "viqr.txt": lambda text: viqr(text).encode("ascii", "replace"),
    "cp1258.txt": windows1258,
    "nfd.txt": lambda text: unicodedata.normalize("NFD", text).encode(),
    "tcvn3-as-utf8.txt": lambda text: tcvn3(text).encode(),
}
"""Plain-text copies by what is appended to their names. What an encoding lacks (dashes in VIQR) is left out first."""


def fonts_docx(source: Path, path: Path, *, font: str) -> None:
    """Set a Word file in an old font, run by run: "vni" or "tcvn3", in its capitals font where it needs one."""
    document = docx.Document(str(source))
    for p in document.element.body.iter(qn("w:p")):
        for run in list(p.iter(qn("w:r"))):
            text = "".join(t.text or "" for t in run.iter(qn("w:t")))
            if text:
                _set_run(run, text, font)
    document.save(str(path))


def _set_run(run: Any, text: str, font: str) -> None:
    if font == "vni":
        _rename(run, "VNI-Times", vni(text))
        return
    # Words with a capital that TCVN3 lacks are set in small letters of the capitals font
    for part in reversed(re.findall(r"[A-ZÀ-Ỹ]+|[^A-ZÀ-Ỹ]+", text)):
        copy = run.__copy__()
        capitals = part.isupper() and any(c not in _TCVN3_CAPITALS and not c.isascii() for c in part)
        _rename(copy, ".VnTimeH" if capitals else ".VnTime", tcvn3(part.lower() if capitals else part))
        run.addnext(copy)
    run.getparent().remove(run)


def _rename(run: Any, font: str, text: str) -> None:
    for t in list(run.iter(qn("w:t"))):
        run.remove(t)
    properties = run.get_or_add_rPr()
    properties.rFonts_ascii = properties.rFonts_hAnsi = font
    run.text = text


def _tame(lines: list[Line]) -> list[Line]:
    """The lines without characters that one of the encodings lacks."""

    def tame(text: str) -> str:
        text = text.replace("–", "-").replace("—", "-").replace("…", "...").replace("²", "2").replace("³", "3")
        text = re.sub(r"[“”]", '"', text).replace("’", "'").replace("‘", "'")
        return unicodedata.normalize("NFC", re.sub("[◦•▪●]", "+", text))

    return [Line(line.kind, tame(line.text), [[tame(p) for p in cell] for cell in line.cells]) for line in lines]


def copies(source: Path, folder: Path) -> tuple[Path, Path, list[Path]]:
    """The Unicode .txt and .docx of a marked-up file, and all old copies of it."""
    meta, lines = parse(source)
    lines = _tame(lines)
    text = plain("".join(to_text(meta, lines).parts))
    txt, word = folder / f"{source.stem}.txt", folder / f"{source.stem}.docx"
    txt.write_text(text, encoding="utf-8")
    to_docx(meta, lines, word)
    made = []
    for name, encode in TEXTS.items():
        made.append(folder / f"{source.stem}-{name}")
        made[-1].write_bytes(encode(text))
    for font in ("tcvn3", "vni"):
        made.append(folder / f"{source.stem}-{font}.docx")
        fonts_docx(word, made[-1], font=font)
    return txt, word, made


def asks(reader: Reader, path: Path) -> list[tuple[str, str | None]]:
    """Petitions of a file, and who raised them."""
    found = split_minutes(reader.read(path), settings=load_settings().split)
    return [(p.text, p.speaker.name if p.speaker else None) for p in found.petitions]


def same(one: list[tuple[str, str | None]], other: list[tuple[str, str | None]], *, case: bool) -> bool:
    """Whether two lists of petitions are equal."""
    return one == other if case else str(one).lower() == str(other).lower()


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=Path)
    parser.add_argument("--files", type=int, default=5)
    args = parser.parse_args()
    equal = total = petitions = 0
    with tempfile.TemporaryDirectory() as scratch, Reader(load_settings().read) as reader:
        for source in sorted(args.minutes.glob("*.mm"))[: args.files]:
            txt, word, made = copies(source, Path(scratch))
            wanted = {".txt": asks(reader, txt), ".docx": asks(reader, word)}
            petitions += len(wanted[".txt"])
            for path in made:
                good = same(
                    asks(reader, path), wanted[path.suffix], case="tcvn3" not in path.stem or path.suffix == ".docx"
                )
                total, equal = total + 1, equal + good
                if not good:
                    print(f"{path.name}: other petitions than {source.stem}{path.suffix}")
    print(f"{equal} of {total} old copies of {args.files} minutes ({petitions} petitions) give the same petitions")


if __name__ == "__main__":
    main()
