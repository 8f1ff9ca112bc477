"""OpenDocument texts (.odt): our own walk over content.xml, with tracked changes accepted and list numbers computed."""

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
from .numbering import ordinal, whole

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}


def _n(name: str) -> str:
    """``text:p`` as lxml names it."""
    prefix, _, local = name.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


_P, _H, _LIST, _ITEM, _LIST_HEADER = (
    _n("text:p"),
    _n("text:h"),
    _n("text:list"),
    _n("text:list-item"),
    _n("text:list-header"),
)
_TABLE, _ROW, _CELL, _COVERED = (
    _n("table:table"),
    _n("table:table-row"),
    _n("table:table-cell"),
    _n("table:covered-table-cell"),
)
_NOTE, _BOX, _CHANGES = _n("text:note"), _n("draw:text-box"), _n("text:tracked-changes")
_SKIP = {
    *(_CHANGES, _n("text:sequence-decls"), _n("text:variable-decls"), _n("text:user-field-decls"), _n("office:forms")),
    *(_n("office:annotation"), _n("office:annotation-end"), _n("text:note-citation"), _n("text:ruby-text")),
    *(_n("text:hidden-text"), _n("text:hidden-paragraph"), _n("text:index-title-template")),
    *(_n("table:table-columns"), _n("table:table-column"), _n("text:table-of-content-source")),
}
_LEVELS = (_n("text:list-level-style-number"), _n("text:list-level-style-bullet"), _n("text:list-level-style-image"))
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "1": "decimal", "": "none"}
_STYLE, _PARENT = _n("text:style-name"), _n("style:parent-style-name")
_FURNITURE = ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
_MAX_REPEAT = 1000  # columns; a writer fills a sheet's width with one cell repeated
_MAX_DEPTH = 200


def read_odt(data: bytes, settings: ReadSettings) -> Document:
    """Read an .odt file.

    Raises:
        InputError: it is damaged, protected, or a zip bomb.
    """
    with Archive(data, settings, kind=".odt") as package:
        if "META-INF/manifest.xml" in package:
            manifest = package.xml("META-INF/manifest.xml")
            if manifest.find(f".//{_n('manifest:encryption-data')}") is not None:
                raise InputError("encrypted", "the .odt file is protected by a password; save it without one")
        content = package.xml("content.xml")
        common = package.xml("styles.xml") if "styles.xml" in package else None
    body = content.find(f"{_n('office:body')}/{_n('office:text')}")
    if body is None:
        raise InputError("broken", "no text body in content.xml of the .odt archive; open and save it again")
    out = Document(settings.max_characters)
    roots = [root for root in (common, content) if root is not None]
    walker = _Walker(out, _Styles(roots))
    walker.fonts.weigh(piece for p in body.iter(_P, _H) for piece in walker.pieces(p))
    walker.blocks(body)
    seen: set[str] = set()
    masters = [] if common is None else list(common.iter(*(_n(f"style:{name}") for name in _FURNITURE)))
    for text in (*(t for m in masters for t in walker.paragraphs(m)), *walker.notes):
        if text not in seen and not is_page_number(text):
            seen.add(text)
            out.furniture(text)
    for encoding in sorted(walker.fonts.used):
        out.note(f"encoding:{encoding}")
    return out


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered."""

    form: str = "none"
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1
    bullet: bool = False


class _Styles:
    """What paragraph, text and list styles say."""

    def __init__(self, roots: list[Any]):
        self._styles: dict[str, Any] = {}
        self._lists: dict[str, dict[int, _Level]] = {}
        self._default: Any = None
        faces: dict[str, str] = {}
        for root in roots:
            for face in root.iter(_n("style:font-face")):
                family = face.get("{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}font-family", "")
                faces[face.get(_n("style:name"), "")] = family.strip("'\" ")
            for style in root.iter(_n("style:style")):
                self._styles[style.get(_n("style:name"), "")] = style
            for style in root.iter(_n("style:default-style")):
                if style.get(_n("style:family")) == "paragraph":
                    self._default = style
            for style in root.iter(_n("text:list-style")):
                levels = {whole(e.get(_n("text:level")), 1): _level(e) for e in style.iter(*_LEVELS)}
                self._lists[style.get(_n("style:name"), "")] = levels
        self._faces = faces

    def level(self, list_style: str | None, depth: int) -> _Level:
        """The level of a list style at a depth from 1."""
        return self._lists.get(list_style or "", {}).get(depth, _Level())

    def _line(self, name: str | None) -> Iterator[Any]:
        seen: set[str] = set()
        while name and name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = self._styles[name].get(_PARENT)
        if self._default is not None:
            yield self._default

    def _property(self, name: str | None, *attributes: str) -> str | None:
        for style in self._line(name):
            for properties in style.iterchildren(_n("style:text-properties")):
                found = next((v for a in attributes if (v := properties.get(_n(a)))), None)
                if found:
                    return str(found)
        return None

    def hidden(self, name: str | None) -> bool:
        """Whether the style's text is not shown."""
        return self._property(name, "text:display") == "none"

    def bold(self, name: str | None) -> bool:
        """Whether the style's text is bold."""
        return self._property(name, "fo:font-weight") in ("bold", "600", "700", "800", "900")

    def font(self, name: str | None) -> str | None:
        """Name of the style's font."""
        found = self._property(name, "style:font-name", "fo:font-family")
        return None if found is None else self._faces.get(found) or found.strip("'\" ")


def _level(element: Any) -> _Level:
    if element.tag != _LEVELS[0]:
        return _Level(bullet=True)
    return _Level(
        form=_FORMS.get(element.get(_n("style:num-format"), "").strip(), "decimal"),
        before=clean(element.get(_n("style:num-prefix"), "")),
        after=clean(element.get(_n("style:num-suffix"), "")),
        start=whole(element.get(_n("text:start-value")), 1),
        shown=min(max(whole(element.get(_n("text:display-levels")), 1), 1), 10),
    )


@dataclass(slots=True)
class _Open:
    """An open list: its style, and the number last given at each depth from 1."""

    style: str | None
    counts: dict[int, int]


@dataclass(slots=True)
class _Walker:
    """Walks the body; deleted text is kept apart by the format itself, and is not visited."""

    out: Document
    styles: _Styles
    fonts: Fonts = field(default_factory=Fonts)
    notes: dict[str, None] = field(default_factory=dict)
    """Footnotes and endnotes, each text once."""
    tables: int = 0
    ended: dict[str, dict[int, int]] = field(default_factory=dict)
    """Counts with which lists of a style ended, for those that go on."""

    def blocks(self, parent: Any, depth: int = 0) -> None:
        """Add the paragraphs, lists and tables of an element."""
        if depth > _MAX_DEPTH:
            raise InputError("broken", f"nested more than {_MAX_DEPTH} deep, as no real document is; save it again")
        for child in parent:
            if child.tag in (_P, _H):
                self.paragraph(child)
            elif child.tag == _LIST:
                self.items(child, None, 1)
            elif child.tag == _TABLE:
                self.table(child)
            elif child.tag not in _SKIP:
                self.blocks(child, depth + 1)

    def paragraph(self, p: Any, prefix: str = "", level: int | None = None) -> None:
        text = self.text(p)
        if p.tag == _H:
            self.out.add(
                text, "heading", prefix=prefix, level=min(max(whole(p.get(_n("text:outline-level")), 1), 1), 9)
            )
        elif prefix:
            self.out.add(text, "list_item", prefix=prefix, level=level)
        elif len(text) < 200 and self.is_bold(p):
            self.out.add(text, "heading", level=9)  # bold throughout: a heading in all but name
        else:
            self.out.add(text)
        for box in p.iter(_BOX):
            if not any(a.tag in _SKIP or a.tag in (_BOX, _NOTE) for a in _up(box, p)):
                self.blocks(box)

    def items(self, element: Any, opened: _Open | None, depth: int) -> None:
        """Add the items of a list."""
        for level, prefix, p in self.numbered(element, opened, depth):
            if p.tag == _TABLE:
                self.table(p)
            else:
                self.paragraph(p, prefix, level)

    def numbered(self, element: Any, opened: _Open | None, depth: int) -> Iterator[tuple[int, str, Any]]:
        """Level from 0, number and element of each paragraph (or table) of a list."""
        if depth > _MAX_DEPTH:
            raise InputError("broken", f"lists nested more than {_MAX_DEPTH} deep; save it again")
        own = element.get(_STYLE)
        if opened is None:
            goes_on = element.get(_n("text:continue-numbering")) == "true" or element.get(_n("text:continue-list"))
            opened = _Open(own, dict(self.ended.get(own or "", {})) if goes_on else {})
        style = own or opened.style
        for item in element:
            if item.tag not in (_ITEM, _LIST_HEADER):
                continue
            prefix = self.number(item, style, opened, depth) if item.tag == _ITEM else ""
            for child in item:
                if child.tag == _LIST:
                    yield from self.numbered(child, _Open(style, opened.counts), depth + 1)
                elif child.tag in (_P, _H, _TABLE):
                    yield depth - 1, prefix, child
                    prefix = ""
        if depth == 1:
            self.ended[style or ""] = dict(opened.counts)

    def number(self, item: Any, style: str | None, opened: _Open, depth: int) -> str:
        first = next(iter(item), None)
        if first is not None and first.tag == _LIST:
            return ""  # the item is there to indent the list in it, and shows no number
        level = self.styles.level(style, depth)
        counts = opened.counts
        start = item.get(_n("text:start-value"))
        counts[depth] = whole(start, 1) if start else counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        if level.bullet:
            return "- "
        if level.form == "none":
            return ""
        shown = range(max(depth - level.shown + 1, 1), depth + 1)
        numbers = (ordinal(counts.get(d, 1), self.styles.level(style, d).form) for d in shown)
        return f"{level.before}{'.'.join(n for n in numbers if n)}{level.after}".strip() + " "

    def table(self, table: Any) -> None:
        index, self.tables = self.tables, self.tables + 1
        for row_index, row in enumerate(_rows(table)):
            cells: list[tuple[int, str]] = []
            column = 0
            for cell in row:
                if cell.tag not in (_CELL, _COVERED):
                    continue
                text = "" if cell.tag == _COVERED else "\n".join(self.lines(cell))
                cells.append((column, text))
                column += min(max(whole(cell.get(_n("table:number-columns-repeated")), 1), 1), _MAX_REPEAT)
            self.out.add_row(cells, table=index, row=row_index)

    def lines(self, parent: Any, depth: int = 0) -> Iterator[str]:
        """Paragraphs of a cell, those of lists, boxes and nested tables in their order."""
        if depth > _MAX_DEPTH:
            raise InputError("broken", f"nested more than {_MAX_DEPTH} deep, as no real document is; save it again")
        for child in parent:
            if child.tag in (_P, _H):
                yield from self._line(child, "", depth)
            elif child.tag == _LIST:
                for _, prefix, p in self.numbered(child, None, 1):
                    if p.tag == _TABLE:
                        yield from self.lines(p, depth + 1)
                    else:
                        yield from self._line(p, prefix, depth)
            elif child.tag not in _SKIP and child.tag != _NOTE:
                yield from self.lines(child, depth + 1)

    def _line(self, p: Any, prefix: str, depth: int) -> Iterator[str]:
        if text := self.text(p).replace("\t", " ").strip():
            yield prefix + text
        for box in p.iter(_BOX):
            if not any(a.tag in _SKIP or a.tag in (_BOX, _NOTE) for a in _up(box, p)):
                yield from self.lines(box, depth + 1)

    def paragraphs(self, parent: Any) -> Iterator[str]:
        """Texts of all paragraphs below an element, for running heads and notes."""
        for p in parent.iter(_P, _H):
            if text := clean(self.text(p)).strip():
                yield text

    def text(self, p: Any) -> str:
        """Text of a paragraph as it shows; notes are set aside, text boxes left out."""
        return self.fonts.unicode(self.pieces(p))

    def pieces(self, p: Any) -> list[tuple[str, OfFont]]:
        """The same in pieces, each with what its font says of its encoding."""
        pieces: list[tuple[str, OfFont]] = []
        self._collect(p, p.get(_STYLE), pieces)
        return pieces

    def _collect(self, element: Any, style: str | None, pieces: list[tuple[str, OfFont]]) -> None:
        shown = not self.styles.hidden(style)
        font = of_font(self.styles.font(style))

        def put(text: str | None) -> None:
            if text and shown:
                pieces.append((text, font))

        put(_blanks(element.text))
        for child in element:
            name = child.tag
            if name == _n("text:s"):
                put(" " * min(max(whole(child.get(_n("text:c")), 1), 1), 200))
            elif name == _n("text:tab"):
                put("\t")
            elif name == _n("text:line-break"):
                put("\n")
            elif name == _NOTE:
                self.notes |= dict.fromkeys(self.paragraphs(child))
            elif name not in _SKIP and name != _BOX:
                own = child.get(_STYLE) if name == _n("text:span") else None
                self._collect(child, own or style, pieces)
            put(_blanks(child.tail))

    def is_bold(self, p: Any) -> bool:
        """Whether all words of a paragraph are bold."""
        seen = False
        stack: list[tuple[Any, str | None]] = [(p, p.get(_STYLE))]
        while stack:
            element, style = stack.pop()
            texts = [element.text, *(child.tail for child in element)]
            if any(text and text.strip() for text in texts):
                if not self.styles.bold(style):
                    return False
                seen = True
            stack += [(c, c.get(_STYLE) or style) for c in element if c.tag not in _SKIP and c.tag not in (_NOTE, _BOX)]
        return seen


def _blanks(text: str | None) -> str:
    """White space of the XML counts as one blank."""
    return re.sub(r"[ \t\r\n]+", " ", text or "")


def _up(element: Any, top: Any) -> Iterator[Any]:
    for ancestor in element.iterancestors():
        if ancestor is top:
            return
        yield ancestor


def _rows(table: Any) -> Iterator[Any]:
    """Rows of a table, those in header and row groups too, but not those of tables in cells."""
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag in (_n("table:table-header-rows"), _n("table:table-rows"), _n("table:table-row-group")):
            yield from _rows(child)
