"""Thousands of damaged files through the readers: each must end in minutes or in a failure by name.

    python benchmarks/fuzz_readers.py [--files 5000] [--seed 1] [--keep DIR]

Good small files of each format are changed by byte (flipped, cut, doubled, moved) and by structure (elements of the XML
inside moved, doubled, removed, given each other's attributes; objects of a PDF exchanged; rows, quotes and tags of text
formats; members and sizes of archives). Reports how they ended, the slowest file and the largest memory of the parsing
process; anything but minutes or an `InputError`, more than 20 s, or more than 1 GB ends it with exit code 1.
"""

from __future__ import annotations

import argparse
import copy
import io
import random
import re
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import docx
import openpyxl
from lxml import etree
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from kiennghi.config import load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, find_inputs

LIMIT_S = 20
_LARGE = 1_000_000  # bytes: no piece is repeated to much more
LIMIT_MB = 1000
EXPECTED = frozenset(
    (
        *("read", "broken", "mismatch", "no_text", "encoding", "binary", "empty", "bomb", "encrypted", "too_large"),
        *("unsupported", "duplicate", "unreadable"),
    )
)
"""How a file may end: `timeout`, `memory` and `crash` are the sandbox's last resort, and a fault of a reader here."""

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODT = (
    f'<o:document-content xmlns:o="{_ODF}office:1.0" xmlns:text="{_ODF}text:1.0" xmlns:table="{_ODF}table:1.0" '
    f'xmlns:style="{_ODF}style:1.0"><o:automatic-styles><text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/></text:list-style>'
    '<style:style style:name="A" style:parent-style-name="B"/></o:automatic-styles><o:body><o:text>'
    '<text:h text:outline-level="1">Biên bản</text:h><text:list text:style-name="L"><text:list-item>'
    '<text:p text:style-name="A">Đề nghị <text:s text:c="3"/><text:span text:style-name="B">sửa</text:span> đường.'
    "</text:p></text:list-item></text:list><table:table><table:table-row>"
    '<table:table-cell table:number-columns-repeated="2">'
    "<text:p>ô</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table></o:text></o:body>"
    "</o:document-content>"
)
_HTML = (
    b"<html><head><meta charset=utf-8></head><nav>x</nav><ol start=2 type=a><li>a<li value=7>b<ul><li>c</ul></ol>"
    b"<table><tr><th rowspan=2 colspan=2>a<td>b</tr><tr><td>c<td>d</table><pre>x</pre><p hidden>y<form>z</form>"
    + "<p>Đề nghị sửa đường".encode()
)
_TEXT = "Biên bản\n\n1. Đề nghị sửa đường.\n- 2 -\n" * 5
_CSV = 'TT;Họ tên;"Ý kiến; kiến nghị";Điện thoại\n' + '1;Lý A;"Sửa ""đường"" làng\nthôn 5";09\n2;Lý B;Thu rác;\n' * 3
_OLD = "§Ò nghÞ ñy ban söa ®­êng lµng, n¹o vÐt m­¬ng, l¾p ®Ìn chiÕu s¸ng\n" * 3
_JUNK = (
    b"\0",
    b"\xff",
    b"<",
    b"&#0;",
    b"]]>",
    b"99999999999",
    b"-1",
    b"%00",
    b"\xed\xa0\x80",
    b'"',
    b"\n" * 50,
    b"\xad",
)


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A zip archive with the parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def good_docx() -> bytes:
    """A .docx as python-docx writes it."""
    out, made = io.BytesIO(), docx.Document()
    made.add_heading("Biên bản", 1)
    made.add_paragraph("Đề nghị sửa đường.", style="List Number")
    made.add_table(1, 2).cell(0, 0).text = "ô"
    made.save(out)
    return out.getvalue()


def good_pdf() -> bytes:
    """A PDF as matplotlib writes it."""
    out, figure = io.BytesIO(), Figure()
    figure.text(0.1, 0.5, "Đề nghị Ủy ban sửa đường làng.")
    with PdfPages(out) as made:
        made.savefig(figure)
    return out.getvalue()


def good_xlsx() -> bytes:
    """An .xlsx as openpyxl writes it."""
    out, book = io.BytesIO(), openpyxl.Workbook()
    for row in (["TT", "Họ tên", "Ý kiến", "Số"], [1, "Lý A", "Sửa đường.", 2.5], [2, "Lý B", "=A1", True]):
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def good_odt() -> bytes:
    """An .odt by hand."""
    parts: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": _ODT}
    return archive({**parts, "styles.xml": _ODT.replace("document-content", "document-styles")})


def good_zip() -> bytes:
    """A .zip of three files."""
    return archive({"a.txt": _TEXT, "b/c.html": _HTML, "d.docx": good_docx()})


def mutated(data: bytes, rng: random.Random) -> bytes:
    """A copy with a few bytes changed, cut out, doubled or swapped for others of the file."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 2, 5, 30))):
        at, length = rng.randrange(len(out)), min(rng.choice((1, 1, 4, 50, 500)), len(out))
        other = rng.randrange(len(out))
        way = rng.randrange(5)
        if way == 0:
            out[at] = rng.randrange(256)
        elif way == 1 and len(out) > length + 1:
            del out[at : at + length]
        elif way == 2:
            out[at:at] = out[at : at + length]
        elif way == 3:
            out[at : at + length] = out[other : other + length]
        else:
            out[at:at] = rng.choice(_JUNK)
    return bytes(out)


def shuffled(xml: bytes, rng: random.Random) -> bytes:
    """Well-formed XML with elements moved, doubled and removed, and attributes given each other's values."""
    root = etree.fromstring(xml)
    for _ in range(rng.choice((1, 5, 40))):
        elements = [e for e in root.iter() if e is not root]
        if not elements:
            break
        one, other = rng.choice(elements), rng.choice(elements)
        way = rng.randrange(4)
        if way == 0 and one.attrib:
            values = [*other.attrib.values(), "", "-1", "99999999999", "một", "0", "8"]
            one.set(rng.choice(one.keys()), rng.choice(values))
        elif way == 1 and one.getparent() is not None:
            one.getparent().remove(one)
        elif way == 2:
            other.append(copy.deepcopy(one) if len(one) < 50 else etree.Element("x"))
        elif other not in one.iterancestors() and one not in other.iterancestors() and one is not other:
            other.append(one)
    return etree.tostring(root)


def in_archive(data: bytes, rng: random.Random) -> bytes:
    """An archive with one of its parts changed, in its XML where it has some, or its members exchanged."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts: dict[str, str | bytes] = {name: source.read(name) for name in source.namelist()}
    name = rng.choice([n for n in parts if n.endswith((".xml", ".rels", ".txt", ".html", ".docx"))])
    part = parts[name]
    if rng.random() < 0.1:
        other = rng.choice(list(parts))
        parts[name], parts[other] = parts[other], part
    elif name.endswith((".xml", ".rels")) and rng.random() < 0.7:
        parts[name] = shuffled(bytes(part), rng)  # type: ignore[arg-type]
    else:
        parts[name] = mutated(bytes(part), rng)  # type: ignore[arg-type]
    return archive(parts)


def pieces(pattern: bytes) -> Callable[[bytes, random.Random], bytes]:
    """Changes pieces of a text format (tags, objects, fields): moved, doubled, removed, repeated hundreds of times."""

    def change(data: bytes, rng: random.Random) -> bytes:
        parts = re.split(b"(" + pattern + b")", data, flags=re.S)
        for _ in range(rng.choice((1, 3, 10))):
            one, other = rng.randrange(len(parts)), rng.randrange(len(parts))
            way = rng.randrange(4)
            if way == 0:
                parts[one], parts[other] = parts[other], parts[one]
            elif way == 1:
                parts[one] = b""
            elif way == 2:
                parts[one] += parts[other]
            elif len(parts[one]) < _LARGE // 100:
                parts[one] *= rng.choice((2, 50, 400))
        return b"".join(parts)

    return change


Change = Callable[[bytes, random.Random], bytes]
SOURCES: dict[str, tuple[Callable[[], list[bytes]], Change]] = {
    ".docx": (lambda: [good_docx()], in_archive),
    ".xlsx": (lambda: [good_xlsx()], in_archive),
    ".odt": (lambda: [good_odt()], in_archive),
    ".zip": (lambda: [good_zip()], in_archive),
    ".pdf": (lambda: [good_pdf()], pieces(rb"\d+ 0 obj.*?endobj|<<.*?>>|/\w+|\d+")),
    ".html": (lambda: [_HTML, b"<p>" + _OLD.encode("cp1252")], pieces(rb"<[^>]*>")),
    ".csv": (lambda: [_CSV.encode(), _CSV.encode("utf-16")], pieces(rb'[;"\n]')),
    ".txt": (lambda: [_TEXT.encode("utf-16"), _TEXT.encode(), _OLD.encode("cp1252")], pieces(rb"\n|\. ")),
    ".md": (lambda: [("# Biên bản\n\n- Đề nghị sửa đường.\n" * 5).encode()], pieces(rb"\n")),
}


@dataclass(slots=True)
class Ends:
    """How the files ended."""

    codes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest_s: float = 0.0
    slowest: str = ""
    most_mb: float = 0.0


def fuzz(reader: Reader, folder: Path, files: int, seed: int, *, keep: Path | None = None) -> Ends:
    """Read mutated files, as many of each format; faults are what a reader must never do."""
    rng = random.Random(seed)
    sources = {suffix: (make(), change) for suffix, (make, change) in SOURCES.items()}
    ends = Ends()
    for number in range(files):
        suffix = list(sources)[number % len(sources)]
        good, structural = sources[suffix]
        data = rng.choice(good)
        data = structural(data, rng) if rng.random() < 0.6 else mutated(data, rng)
        path = folder / f"fuzz{suffix}"
        path.write_bytes(data)
        began = time.perf_counter()
        before = len(ends.faults)
        for code in _read(reader, path, suffix):
            ends.codes[f"{suffix} {code}"] += 1
            if code not in EXPECTED:
                ends.faults.append(f"{number}{suffix}: {code}")
        took = time.perf_counter() - began
        if took > ends.slowest_s:
            ends.slowest_s, ends.slowest = took, f"{number}{suffix}"
        if took > LIMIT_S:
            ends.faults.append(f"{number}{suffix}: {took:.0f} s")
        megabytes = _peak_mb(reader)
        ends.most_mb = max(ends.most_mb, megabytes)
        if megabytes > LIMIT_MB:
            ends.faults.append(f"{number}{suffix}: {megabytes:.0f} MB")
        if keep and len(ends.faults) > before:
            (keep / f"{number}{suffix}").write_bytes(data)
    return ends


def _read(reader: Reader, path: Path, suffix: str) -> list[str]:
    """How the file ended, or each member of an archive."""
    if suffix != ".zip":
        return [_end(reader, path, None)]
    inputs, failures = find_inputs([path], load_settings().read)
    return [*(f.code for f in failures), *(_end(reader, f.path, f.member) for f in inputs)]


def _end(reader: Reader, path: Path, member: int | None) -> str:
    try:
        minutes = reader.read(path, member=member)
    except InputError as e:
        return e.code if len(str(e).splitlines()) == 1 else "message-of-many-lines"
    at = 0
    for block in minutes.blocks:
        if not at <= block.start < block.end <= len(minutes.text):
            return "blocks-that-overlap"
        at = block.end
    return "read"


def _peak_mb(reader: Reader) -> float:
    """The largest memory of the parsing process since this was last asked; 0 where it is not known."""
    child = reader._sandbox._child
    try:
        status = Path(f"/proc/{child.pid if child else 0}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s*(\d+) kB", status)
    Path(f"/proc/{child.pid if child else 0}/clear_refs").write_text("5", encoding="ascii")  # begins anew
    return int(found[1]) / 1000 if found else 0.0


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the files at which a reader was at fault")
    args = parser.parse_args()
    if args.keep:
        args.keep.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as scratch, Reader(load_settings().read) as reader:
        ends = fuzz(reader, Path(scratch), args.files, args.seed, keep=args.keep)
    for end, count in sorted(ends.codes.items()):
        print(f"{count:6}  {end}")
    print(f"{args.files} files (seed {args.seed}) in {time.perf_counter() - began:.0f} s")
    print(
        f"slowest {ends.slowest_s:.1f} s ({ends.slowest}); most memory {ends.most_mb:.0f} MB; {len(ends.faults)} faults"
    )
    print("\n".join(ends.faults))
    sys.exit(bool(ends.faults))


if __name__ == "__main__":
    main()
