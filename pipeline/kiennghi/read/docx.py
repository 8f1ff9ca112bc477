"""Word files: our own walk over the document's XML, because python-docx's ``.text`` loses what Word shows.

Kept: computed list numbers, tracked insertions, text boxes, content controls, cells in their rows and columns.
Left out: tracked deletions, field codes, hidden text.
"""

from __future__ import annotations

import re
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from .document import Document, is_page_number

_SKIP = {qn(n) for n in ("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:pPr", "w:footnoteReference")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_TEXT, _TAB, _BREAK, _RETURN = qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr")
_HYPHEN, _BOX, _RUN, _VANISH = qn("w:noBreakHyphen"), qn("w:txbxContent"), qn("w:r"), qn("w:vanish")
_HEADING = re.compile(r"^(?:heading|tiêu đề|đề mục)\s*(\d)", re.I)


def check_archive(path: Path, settings: ReadSettings) -> None:
    """Refuse an archive that would unpack to more than the settings allow, before anything is unpacked.

    The zip module reads no more of a part than the size declared for it, so the declared sizes bound the real ones.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, EOFError, ValueError) as e:
        raise InputError("broken", f"the .docx archive is damaged ({e}); open and save it again in Word") from e
    total = sum(p.file_size for p in parts)
    worst = max((p.file_size / max(p.compress_size, 1) for p in parts if p.file_size > 1_000_000), default=0)
    if total > settings.max_unpacked_mb * 1_000_000 or worst > settings.max_unpack_ratio or len(parts) > 20_000:
        raise InputError(
            "bomb",
            f"unpacks to {total // 1_000_000} MB (largest ratio {worst:.0f}), more than read.max_unpacked_mb"
            " and read.max_unpack_ratio allow; refused as a zip bomb",
        )
    if any(p.flag_bits & 1 for p in parts):
        raise InputError("encrypted", "the .docx archive is protected by a password; save it without one")


def read_docx(path: Path, settings: ReadSettings) -> Document:
    """Read a .docx file.

    Raises:
        InputError: it is damaged, a zip bomb, or has no text.
    """
    check_archive(path, settings)
    try:
        source = docx.Document(str(path))
        body = source.element.body
    except (PackageNotFoundError, KeyError, ValueError, AttributeError, etree.XMLSyntaxError, zipfile.BadZipFile) as e:
        reason = " ".join(str(e).split())[:120]
        raise InputError("broken", f"not a readable Word document ({reason}); open and save it again in Word") from e
    if body is None:
        raise InputError("broken", "the Word document has no body; open and save it again in Word")
    out = Document(settings.max_characters)
    walker = _Walker(out, _Numbering(source), _styles(source))
    walker.blocks(body)
    for text in _running_heads(source):
        if not is_page_number(text):
            out.furniture(text)
    return out


def _styles(source: Any) -> dict[str, tuple[int | None, Any]]:
    """Style id → (heading level, its numPr element or None), parents' properties inherited."""
    found: dict[str, tuple[int | None, Any]] = {}
    elements = {s.get(qn("w:styleId")): s for s in source.styles.element.iter(qn("w:style"))}
    for style_id in elements:
        level, numbering, at, seen = None, None, style_id, set()
        while at in elements and at not in seen:
            seen.add(at)
            element = elements[at]
            name = element.find(qn("w:name"))
            if level is None and name is not None and (m := _HEADING.match(name.get(qn("w:val"), ""))):
                level = int(m.group(1))
            if numbering is None:
                numbering = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            parent = element.find(qn("w:basedOn"))
            at = parent.get(qn("w:val")) if parent is not None else None
        found[style_id] = (level, numbering)
    return found


def _running_heads(source: Any) -> Iterator[str]:
    seen: set[str] = set()
    for section in source.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            if not part.is_linked_to_previous:
                for paragraph in part._element.iter(qn("w:p")):
                    text = clean("".join(_pieces(paragraph))).strip()
                    if text and text not in seen:
                        seen.add(text)
                        yield text


def _pieces(element: Any) -> Iterator[str]:
    """Text of a paragraph as Word shows it with all changes accepted, text boxes left out."""
    for child in element:
        tag = child.tag
        if tag in _SKIP or tag == _BOX:
            continue
        if tag == _TEXT:
            yield child.text or ""
        elif tag == _TAB:
            yield "\t"
        elif tag == _BREAK or tag == _RETURN:
            yield "\n"
        elif tag == _HYPHEN:
            yield "-"
        elif tag == _RUN and child.find(f"{qn('w:rPr')}/{_VANISH}") is not None:
            continue
        else:
            yield from _pieces(child)


def _is_bold(paragraph: Any) -> bool:
    runs = [r for r in paragraph.iter(_RUN) if "".join(_pieces(r)).strip()]
    flags = [r.find(f"{qn('w:rPr')}/{qn('w:b')}") for r in runs]
    return bool(runs) and all(f is not None and f.get(qn("w:val"), "1") not in ("0", "false") for f in flags)


@dataclass(slots=True)
class _Walker:
    out: Document
    numbering: _Numbering
    styles: dict[str, tuple[int | None, Any]]
    table_count: int = 0

    def blocks(self, parent: Any) -> None:
        for child in parent:
            if child.tag == qn("w:p"):
                self.paragraph(child)
            elif child.tag == qn("w:tbl"):
                self.table(child)
            elif child.tag not in _SKIP and not isinstance(child, etree._Comment):
                self.blocks(child)  # content controls, tracked block insertions

    def paragraph(self, p: Any) -> None:
        prefix, level = self._number(p)
        text = "".join(_pieces(p))
        heading = self.styles.get(self._style_id(p), (None, None))[0]
        if heading is None and _is_bold(p) and len(text) < 200:
            heading = 9  # bold throughout: a heading in all but name, below every named one
        if heading is not None:
            self.out.add(text, "heading", prefix=prefix, level=heading)
        elif prefix:
            self.out.add(text, "list_item", prefix=prefix, level=level)
        else:
            self.out.add(text)
        for box in self._boxes(p):
            self.blocks(box)

    @staticmethod
    def _boxes(p: Any) -> Iterator[Any]:
        for box in p.iter(_BOX):
            if not any(a.tag in _SKIP or a.tag == _BOX for a in box.iterancestors()):
                yield box

    @staticmethod
    def _style_id(p: Any) -> str:
        style = p.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        return style.get(qn("w:val"), "") if style is not None else ""

    def _number(self, p: Any) -> tuple[str, int]:
        num = p.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        inherited = self.styles.get(self._style_id(p), (None, None))[1]
        num_id = _val(num, "w:numId") or _val(inherited, "w:numId")
        if not num_id or num_id == "0":
            return "", 0
        level = int(_val(num, "w:ilvl") or _val(inherited, "w:ilvl") or 0)
        return self.numbering.next(num_id, level), level

    def table(self, tbl: Any) -> None:
        index, self.table_count = self.table_count, self.table_count + 1
        for row_index, row in enumerate(_children(tbl, qn("w:tr"))):
            cells: list[tuple[int, str]] = []
            column = int(_val(row.find(qn("w:trPr")), "w:gridBefore") or 0)
            for cell in _children(row, qn("w:tc")):
                properties = cell.find(qn("w:tcPr"))
                merged = properties is not None and properties.find(qn("w:vMerge")) is not None
                continues = merged and _val(properties, "w:vMerge") != "restart"
                cells.append((column, "" if continues else self._cell(cell)))
                column += int(_val(properties, "w:gridSpan") or 1)
            self.out.add_row(cells, table=index, row=row_index)

    def _cell(self, cell: Any) -> str:
        lines: list[str] = []
        for p in cell.iter(qn("w:p")):  # a nested table's paragraphs come in their order
            if any(a.tag in _SKIP for a in p.iterancestors()):
                continue
            prefix, _ = self._number(p)
            text = "".join(_pieces(p)).replace("\t", " ").strip()
            if text:
                lines.append(prefix + text)
        return "\n".join(lines)


def _children(parent: Any, tag: str) -> Iterator[Any]:
    """Direct children with the tag, looking through content controls and tracked insertions."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")):
            yield from _children(child, tag)


def _val(parent: Any, name: str) -> str | None:
    if parent is None:
        return None
    child = parent.find(qn(name))
    return child.get(qn("w:val")) if child is not None else None


def _roman(n: int) -> str:
    out = ""
    for value, digits in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "m cm d cd c xc l xl x ix v iv i".split(), strict=True
    ):
        while n >= value:
            out, n = out + digits, n - value
    return out


def _letters(n: int) -> str:
    return chr(ord("a") + (n - 1) % 26) * ((n - 1) // 26 + 1)


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda n: f"{n:02d}",
    "lowerLetter": _letters,
    "upperLetter": lambda n: _letters(n).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda n: _roman(n).upper(),
}


class _Numbering:
    """Computes the numbers that Word shows before list items, from ``numbering.xml``."""

    def __init__(self, source: Any):
        self._abstract: dict[str, dict[int, Any]] = {}
        self._nums: dict[str, tuple[str, dict[int, int]]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._started: set[tuple[str, int]] = set()
        try:
            root = source.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return  # no lists in this document
        for abstract in root.findall(qn("w:abstractNum")):
            levels = {int(lvl.get(qn("w:ilvl"), 0)): lvl for lvl in abstract.findall(qn("w:lvl"))}
            self._abstract[abstract.get(qn("w:abstractNumId"))] = levels
        for num in root.findall(qn("w:num")):
            starts = {
                int(o.get(qn("w:ilvl"), 0)): int(_val(o, "w:startOverride") or 1)
                for o in num.findall(qn("w:lvlOverride"))
                if _val(o, "w:startOverride")
            }
            self._nums[num.get(qn("w:numId"))] = (_val(num, "w:abstractNumId") or "", starts)

    def next(self, num_id: str, level: int) -> str:
        """Number of the next item of the list at the level, with a blank after it; "" where it has none."""
        if num_id not in self._nums:
            return ""
        abstract_id, overrides = self._nums[num_id]
        levels = self._abstract.get(abstract_id, {})
        counts = self._counts[abstract_id]
        if level in overrides and (num_id, level) not in self._started:
            self._started.add((num_id, level))
            counts.pop(level, None)
            start = overrides[level]
        else:
            start = int(_val(levels.get(level), "w:start") or 1)
        counts[level] = counts[level] + 1 if level in counts else start
        for deeper in [k for k in counts if k > level]:
            del counts[deeper]
        element = levels.get(level)
        style = _val(element, "w:numFmt") or "decimal"
        pattern = _val(element, "w:lvlText") or ""
        if style == "bullet":
            return "- "
        if style == "none" or not pattern:
            return ""

        def shown(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            form = _val(levels.get(at), "w:numFmt") or "decimal"
            return _FORMATS.get(form, str)(counts.get(at, 1))

        return re.sub(r"%(\d)", shown, pattern) + " "
