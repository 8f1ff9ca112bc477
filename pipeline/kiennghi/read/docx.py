"""Word files: our own walk over the document's XML, because no library gives what Word shows.

Kept: computed list numbers, tracked insertions, text boxes, content controls, cells in their rows and columns.
Left out: tracked deletions, field codes, hidden text. Headers, footers and notes are furniture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from .archive import Archive
from .document import Document, is_page_number
from .legacy import Fonts, OfFont, of_font
from .numbering import Numbering, tag, val, whole

_CURE = "open it in Word and save it again"

_SKIP = {tag(n) for n in ("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:pPr", "w:rPr")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SHOWN_AS = {
    tag("w:tab"): "\t",
    tag("w:ptab"): "\t",
    tag("w:br"): "\n",
    tag("w:cr"): "\n",
    tag("w:noBreakHyphen"): "-",
    tag("w:softHyphen"): "\u00ad",
}
_TEXT, _BOX, _RUN, _PARAGRAPH, _TABLE = tag("w:t"), tag("w:txbxContent"), tag("w:r"), tag("w:p"), tag("w:tbl")
_NOT_OF_THIS_PARAGRAPH = {*_SKIP, _BOX}
_MARK_PROPERTIES, _RUN_PROPERTIES = f"{tag('w:pPr')}/{tag('w:rPr')}", tag("w:rPr")
_MERGED = (tag("w:vMerge"), tag("w:hMerge"))
_NUMBERING, _STYLE_ID = f"{tag('w:pPr')}/{tag('w:numPr')}", tag("w:styleId")
_REMOVED = (tag("w:del"), tag("w:moveFrom"))
_TRANSPARENT = {tag(n) for n in ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml")}
_HEADING = re.compile(r"(?:heading|tiêu đề|đề mục)\s*(\d)|(title)$", re.I)
# "Strict Open XML", one of the choices of Word's save dialogue, is the same under other names.
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
}


def read_docx(data: bytes, settings: ReadSettings) -> Document:
    """Read a .docx file.

    Raises:
        InputError: it is damaged, protected, or a zip bomb.
    """
    with Archive(data, settings, kind=".docx") as package:
        parts = package.related("")
        main = next(iter(parts.get("officeDocument", ())), "word/document.xml")
        body = package.xml(main, renamed=_STRICT).find(tag("w:body"))
        if body is None:
            raise InputError("broken", f"no text body in {main} of the .docx archive; {_CURE}")
        parts = package.related(main)
        out = Document(settings.max_characters)
        numbering, styles = (_first(package, parts.get(kind, [])) for kind in ("numbering", "styles"))
        walker = _Walker(out, Numbering(numbering), _Styles(styles))
        walker.fonts.weigh(piece for p in body.iter(_PARAGRAPH) for piece in walker.pieces(p))
        walker.blocks(body)
        walker.flush()
        seen: set[str] = set()
        for kind in ("header", "footer", "footnotes", "endnotes"):
            for name in parts.get(kind, ()):
                for p in package.xml(name, renamed=_STRICT).iter(_PARAGRAPH):
                    text = clean(walker.text(p)).strip()
                    if text and text not in seen and not is_page_number(text):
                        seen.add(text)
                        out.furniture(text)
    for encoding in sorted(walker.fonts.used):
        out.note(f"encoding:{encoding}")
    return out


def _first(package: Archive, names: list[str]) -> Any | None:
    """Root of the first of some parts; None where there is none."""
    return package.xml(names[0], renamed=_STRICT) if names else None


@dataclass(frozen=True, slots=True)
class _Style:
    """What a style gives to its paragraphs or runs, its parents' properties inherited."""

    heading: int | None = None
    num_id: str | None = None
    level: int | None = None
    numbered_by: str = ""  # the style in the line of parents that sets the list
    bold: bool = False
    hidden: bool = False
    font: str | None = None


class _Styles:
    """The styles of a document, worked out when first used: a template brings hundreds, a document uses five."""

    def __init__(self, root: Any | None):
        self._elements = {} if root is None else {s.get(_STYLE_ID, ""): s for s in root.iterchildren(tag("w:style"))}
        self._known: dict[str | None, _Style] = {}
        default = None if root is None else root.find(f"{tag('w:docDefaults')}/{tag('w:rPrDefault')}/{_RUN_PROPERTIES}")
        self._default_font = _font(default)
        self._normal = next((i for i, s in self._elements.items() if _is_default(s)), None)

    def font(self, style_id: str | None) -> str | None:
        """The font of a paragraph style; None stands for the style of paragraphs that name none."""
        return self.get(style_id or self._normal).font or self._default_font

    def get(self, style_id: str | None) -> _Style:
        """The style with the id; a plain one where there is none."""
        if style_id not in self._known:
            self._known[style_id] = self._style(style_id)
        return self._known[style_id]

    def _style(self, style_id: str | None) -> _Style:
        line: dict[str, Any] = {}  # the style and its parents; a damaged file may have them in a ring
        while style_id and style_id in self._elements and style_id not in line:
            line[style_id] = self._elements[style_id]
            style_id = val(line[style_id], "w:basedOn")
        numbered, numbering = next(
            ((i, n) for i, s in line.items() if (n := s.find(_NUMBERING)) is not None), ("", None)
        )
        runs = [p for s in line.values() if (p := s.find(_RUN_PROPERTIES)) is not None]
        return _Style(
            heading=next((h for s in line.values() if (h := _heading(s)) is not None), None),
            num_id=val(numbering, "w:numId"),
            level=_level(numbering),
            numbered_by=numbered,
            bold=next((b for p in runs if (b := _flag(p, "w:b")) is not None), False),
            hidden=next((h for p in runs if (h := _flag(p, "w:vanish")) is not None), False),
            font=next((f for p in runs if (f := _font(p))), None),
        )


def _font(properties: Any) -> str | None:
    """The font of letters beyond ASCII, in which old encodings differ."""
    fonts = None if properties is None else properties.find(tag("w:rFonts"))
    return None if fonts is None else fonts.get(tag("w:hAnsi")) or fonts.get(tag("w:ascii"))


def _is_default(style: Any) -> bool:
    return style.get(tag("w:type")) == "paragraph" and style.get(tag("w:default")) in ("1", "true", "on")


def _level(numbering: Any) -> int | None:
    level = val(numbering, "w:ilvl")
    return whole(level) if level else None


def _heading(style: Any) -> int | None:
    if match := _HEADING.match(val(style, "w:name") or ""):
        return int(match.group(1) or 1)
    return _outline(style)


def _outline(parent: Any) -> int | None:
    level = whole(val(parent.find(tag("w:pPr")), "w:outlineLvl"), 9)
    return level + 1 if 0 <= level < 9 else None  # 9 is body text


def _flag(properties: Any, name: str) -> bool | None:
    """Whether a property is on; None where it is not set."""
    child = None if properties is None else properties.find(tag(name))
    return None if child is None else child.get(tag("w:val"), "1") not in ("0", "false", "off")


@dataclass(slots=True)
class _Walker:
    """Walks the body with all tracked changes accepted."""

    out: Document
    numbering: Numbering
    styles: _Styles
    fonts: Fonts = field(default_factory=Fonts)
    tables: int = 0
    carried: list[str] = field(default_factory=list)
    """Text of paragraphs whose end was deleted: it goes on in the next paragraph."""

    def blocks(self, parent: Any) -> None:
        for child in parent:
            if child.tag == _PARAGRAPH:
                self.paragraph(child)
            elif child.tag == _TABLE:
                self.flush()
                self.table(child)
            elif child.tag not in _SKIP:
                self.blocks(child)  # content controls and the like

    def flush(self) -> None:
        """Write out what was carried on, where no paragraph follows."""
        text = "".join(self.carried)
        self.carried.clear()
        self.out.add(text)

    def paragraph(self, p: Any) -> None:
        text = self.whole_text(p)
        if text is not None:
            style = self.styles.get(val(p.find(tag("w:pPr")), "w:pStyle"))
            prefix, level = self.number(p, text)
            heading = style.heading or _outline(p)
            if heading is None and len(text) < 200 and self.is_bold(p, style):
                heading = 9  # bold throughout: a heading in all but name, below every named one
            if heading is not None:
                self.out.add(text, "heading", prefix=prefix, level=heading)
            elif prefix:
                self.out.add(text, "list_item", prefix=prefix, level=level)
            else:
                self.out.add(text)
        for box in p.iter(_BOX):
            if _within(box, p, _NOT_OF_THIS_PARAGRAPH):
                self.blocks(box)

    def whole_text(self, p: Any) -> str | None:
        """Text of a paragraph and of those that deleted ends join to it; None where it goes on in the next."""
        self.carried.append(self.text(p))
        mark = p.find(_MARK_PROPERTIES)
        if mark is not None and any(mark.find(name) is not None for name in _REMOVED):
            return None
        text = "".join(self.carried)
        self.carried.clear()
        return text

    def text(self, element: Any) -> str:
        """Text of a paragraph or run as Word shows it, text boxes left out."""
        return self.fonts.unicode(self.pieces(element))

    def pieces(self, element: Any) -> list[tuple[str, OfFont]]:
        """The same in pieces, each with what its font says of its encoding, as they are stored."""
        pieces: list[tuple[str, OfFont]] = []
        font = self.styles.font(val(element.find(tag("w:pPr")), "w:pStyle"))
        self._collect(element, pieces, font)
        return pieces

    def _collect(self, element: Any, pieces: list[tuple[str, OfFont]], font: str | None) -> None:
        for child in element:
            name = child.tag
            if name in (_TEXT, _MATH):
                pieces.append((child.text or "", of_font(font)))
            elif name in _SHOWN_AS:
                pieces.append((_SHOWN_AS[name], of_font(font)))
            elif name in _SKIP or name == _BOX or (name == _RUN and self._is_hidden(child)):
                continue
            elif name == _RUN:
                properties = child.find(_RUN_PROPERTIES)
                own = _font(properties) or self.styles.get(val(properties, "w:rStyle")).font
                self._collect(child, pieces, own or font)
            else:
                self._collect(child, pieces, font)

    def _is_hidden(self, run: Any) -> bool:
        properties = run.find(_RUN_PROPERTIES)
        own = _flag(properties, "w:vanish")
        return self.styles.get(val(properties, "w:rStyle")).hidden if own is None else own

    def is_bold(self, p: Any, style: _Style) -> bool:
        runs = [(r, r.find(_RUN_PROPERTIES)) for r in p.iter(_RUN) if self.text(r).strip()]

        def bold(properties: Any) -> bool:
            own = _flag(properties, "w:b")
            return style.bold or self.styles.get(val(properties, "w:rStyle")).bold if own is None else own

        return bool(runs) and all(bold(properties) for _, properties in runs)

    def number(self, p: Any, text: str) -> tuple[str, int]:
        """The list number before a paragraph, and its level from 0."""
        properties = p.find(tag("w:pPr"))
        own = None if properties is None else properties.find(tag("w:numPr"))
        style = self.styles.get(val(properties, "w:pStyle"))
        num_id = val(own, "w:numId") or style.num_id
        if not num_id or num_id == "0":
            return "", 0
        if not text.strip() and _flag(p.find(_MARK_PROPERTIES), "w:vanish"):
            return "", 0  # a hidden paragraph does not count
        level = _level(own)
        if level is None and val(own, "w:numId") is None:
            level = self.numbering.level_of_style(num_id, style.numbered_by)
            level = style.level if level is None else level
        return self.numbering.next(num_id, level or 0), level or 0

    def table(self, tbl: Any) -> None:
        index, self.tables = self.tables, self.tables + 1
        for row_index, row in enumerate(_children(tbl, tag("w:tr"))):
            properties = row.find(tag("w:trPr"))
            if properties is not None and properties.find(tag("w:del")) is not None:
                continue
            cells: list[tuple[int, str]] = []
            column = whole(val(properties, "w:gridBefore"))
            for cell in _children(row, tag("w:tc")):
                style = cell.find(tag("w:tcPr"))
                merged = [m for m in style if m.tag in _MERGED] if style is not None else []
                continues = any(m.get(tag("w:val")) != "restart" for m in merged)
                cells.append((column, "" if continues else self.cell(cell)))
                column += max(whole(val(style, "w:gridSpan"), 1), 1)
            self.out.add_row(cells, table=index, row=row_index)

    def cell(self, cell: Any) -> str:
        """Lines of a cell: its paragraphs, those of text boxes and nested tables in their order."""
        lines: list[str] = []
        for p in cell.iter(_PARAGRAPH):
            text = self.whole_text(p) if _within(p, cell, _SKIP) else None
            if text is not None:
                prefix, _ = self.number(p, text)
                if text := text.replace("\t", " ").strip():
                    lines.append(prefix + text)
        lines.append("".join(self.carried))
        self.carried.clear()
        return "\n".join(lines)


def _within(element: Any, top: Any, barred: set[str]) -> bool:
    """Whether no barred element stands between the element and the top."""
    for ancestor in element.iterancestors():
        if ancestor is top:
            return True
        if ancestor.tag in barred:
            return False
    return True


def _children(parent: Any, name: str) -> Iterator[Any]:
    """Direct children with the tag, looking through content controls and tracked insertions."""
    for child in parent:
        if child.tag == name:
            yield child
        elif child.tag in _TRANSPARENT:
            yield from _children(child, name)
