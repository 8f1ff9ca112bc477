"""Web pages: headings, paragraphs, lists and tables; menus, small forms and link lists are furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree, html

from ..config import ReadSettings
from ..errors import InputError
from ..records import BlockKind
from ..text import clean
from .document import Document, reason
from .legacy import Encoding
from .numbering import ordinal, whole
from .plain import decode

_DROPPED = {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "textarea", "math"}
_FURNITURE = {"nav", "aside", "footer", "button", "select"}
_FURNITURE_ROLES = {"navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar"}
_FURNITURE_NAME = re.compile(
    r"(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|footer|copyright|related|tin-?lien-?quan|social|share"
    r"|banner|pagination|tags?|toolbar|login|cookies?)(?:$|[\s_-])",
    re.I,
)
_SMALL_ASIDE = 400  # characters; a longer one is furniture only if half of it are links
_FURNITURE_SHARE = 0.3  # of a page's text: what holds more is the page, whatever its class is called
_SMALL_FORM = 200  # characters; ASP.NET wraps whole pages in a form, a search box is smaller
_BLOCKS = {
    *("p", "div", "section", "article", "main", "header", "blockquote", "pre", "address", "figure", "figcaption"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "center", "body", "hr", "fieldset"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "form", "legend", "details", "dialog", "menu"),
}
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_CHARSET = re.compile(rb"""<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)""", re.I)
_MAX_DEPTH = 2000
_UNSEEN = re.compile(r"display\s*:\s*none", re.I)


def read_html(data: bytes, settings: ReadSettings) -> Document:
    """Read an .html file.

    Raises:
        InputError: it is not decodable or holds no text.
    """
    text, old = _decode(data)
    text = clean(text, soft_hyphens=True)
    out = Document(settings.max_characters)
    for encoding in sorted(old):
        out.note(f"encoding:{encoding}")
    # lxml refuses a str that declares an encoding of its own
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    # huge_tree: without it lxml drops, silently, what is nested deeper than 256; with it, deeper than 2,048
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as e:
        raise InputError("broken", f"not a readable web page ({reason(e)}); save it again") from e
    _Walker(out, named_at_most=_FURNITURE_SHARE * len(text)).walk(root)
    return out


def _decode(data: bytes) -> tuple[str, frozenset[Encoding]]:
    """Characters of a page. Its words tell more than what it declares: old pages declare what their server did."""
    try:
        return decode(data)
    except InputError as e:
        declared = _CHARSET.search(data[:4096])
        if e.code != "encoding" or declared is None:
            raise
        try:
            return data.decode(declared.group(1).decode("ascii")), frozenset()
        except (LookupError, ValueError):
            raise e from None


@dataclass(slots=True)
class _List:
    """An open list: the form of its numbers ("bullet": none) and the next one."""

    form: str
    at: int
    step: int


@dataclass(slots=True)
class _Table:
    """An open table of data."""

    index: int
    row: int = -1
    column: int = 0
    cells: list[tuple[int, str]] = field(default_factory=list)
    lines: list[str] | None = None
    """Lines of the open cell; None between cells."""
    taken: dict[int, int] = field(default_factory=dict)
    """Column → rows that a cell from above still reaches into."""


class _Walker:
    """Turns the tree into blocks: runs of inline text between block elements become paragraphs."""

    def __init__(self, out: Document, *, named_at_most: float):
        self.out = out
        self.named_at_most = named_at_most  # characters in an element that only its name makes furniture
        self.inline: list[str] = []
        self.linked = 0
        self.links = self.asides = self.verbatim = 0  # how many of each are open
        self.lists: list[_List] = []
        self.kinds: list[tuple[BlockKind, int | None, str]] = [("paragraph", None, "")]
        self.tables = 0
        self.table: _Table | None = None

    def walk(self, root: Any) -> None:
        events = etree.iterwalk(root, events=("start", "end"))
        furniture: list[Any] = []
        depth = 0
        for event, node in events:
            tag = node.tag
            depth += 1 if event == "start" else -1
            if depth > _MAX_DEPTH:
                raise InputError(
                    "broken", f"tags nested more than {_MAX_DEPTH} deep, as in no real page; save it as text"
                )
            if event == "start":
                if _is_unseen(node):
                    events.skip_subtree()
                    continue
                if _is_furniture(node) or (not self.asides and self.is_named_furniture(node)):
                    self.flush()
                    furniture.append(node)
                    self.asides += 1
                self.start(node, tag)
                self.text(node.text)
            else:
                if not _is_unseen(node):
                    self.end(node, tag)
                    if furniture and furniture[-1] is node:
                        self.flush()
                        furniture.pop()
                        self.asides -= 1
                self.text(node.tail)
        self.flush()

    def is_named_furniture(self, node: Any) -> bool:
        """Whether an element's role, class or id says that it is a menu or the like, and it is small enough to be."""
        if node.tag not in _BLOCKS or node.tag in ("body", "main", "article", "td", "tr", "table"):
            return False
        names = f"{node.get('class', '')} {node.get('id', '')}"
        if node.get("role") not in _FURNITURE_ROLES and not _FURNITURE_NAME.search(names[:500]):
            return False
        total = sum(map(len, node.itertext()))
        linked = sum(len(text) for link in node.iter("a") for text in link.itertext())
        return total <= self.named_at_most and (total <= _SMALL_ASIDE or linked >= total / 2)

    def start(self, node: Any, tag: str) -> None:
        if tag == "br":
            self.inline.append("\n")
        elif tag == "a":
            self.links += 1
        if tag not in _BLOCKS:
            return
        self.flush()
        if re.fullmatch(r"h[1-6]", tag):
            self.kinds.append(("heading", int(tag[1]), ""))
        elif tag == "li":
            self.kinds.append(("list_item", max(len(self.lists) - 1, 0), self.number(node)))
        elif tag in ("ul", "ol", "menu"):
            self.lists.append(_list(node, tag))
        elif tag == "pre":
            self.verbatim += 1
        elif tag == "table" and self.table is None and _is_data_table(node):
            self.table, self.tables = _Table(self.tables), self.tables + 1
        elif self.table is not None:
            self.start_in_table(self.table, tag)

    def start_in_table(self, table: _Table, tag: str) -> None:
        if tag == "tr":
            table.row, table.column, table.cells = table.row + 1, 0, []
        elif tag in ("td", "th"):
            while table.taken.get(table.column, 0) > 0:
                table.taken[table.column] -= 1
                table.column += 1
            table.lines = []

    def end(self, node: Any, tag: str) -> None:
        if tag == "a":
            self.links -= 1
        if tag not in _BLOCKS:
            return
        self.flush()
        if tag == "li" or re.fullmatch(r"h[1-6]", tag):
            self.kinds.pop()
        elif tag in ("ul", "ol", "menu"):
            self.lists.pop()
        elif tag == "pre":
            self.verbatim -= 1
        elif self.table is not None:
            self.end_in_table(self.table, node, tag)

    def end_in_table(self, table: _Table, node: Any, tag: str) -> None:
        if tag in ("td", "th") and table.lines is not None:
            table.cells.append((table.column, "\n".join(table.lines)))
            table.lines = None
            columns, rows = (min(max(whole(node.get(name), 1), 1), 1000) for name in ("colspan", "rowspan"))
            for column in range(table.column, table.column + columns):
                if rows > 1:
                    table.taken[column] = rows - 1
            table.column += columns
        elif tag == "tr":
            for column in table.taken:
                if column >= table.column:  # cells from above to the right of the row's last
                    table.taken[column] -= 1
            if self.asides:
                self.out.furniture(" ".join(text for _, text in table.cells))
            else:
                self.out.add_row(table.cells, table=table.index, row=table.row)
            table.cells = []
        elif tag == "table":
            self.table = None

    def number(self, item: Any) -> str:
        if not self.lists or self.lists[-1].form == "bullet":
            return "- "
        current = self.lists[-1]
        at = whole(item.get("value"), current.at)
        current.at = at + current.step
        return f"{ordinal(at, current.form)}. "

    def text(self, text: str | None) -> None:
        if text:
            self.inline.append(text if self.verbatim else re.sub(r"\s+", " ", text))
            self.linked += len(text.strip()) if self.links else 0

    def flush(self) -> None:
        """End the run of inline text: what it makes depends on where it stands."""
        if not self.inline:
            return
        text = re.sub(r" ?\n ?", "\n", re.sub(r"[ \t\u00a0]+", " ", "".join(self.inline))).strip()
        linked, self.linked = self.linked, 0
        self.inline.clear()
        if not text:
            return
        kind, level, prefix = self.kinds[-1]
        self.kinds[-1] = (kind, level, "")
        if self.asides:
            self.out.furniture(prefix + text)
        elif self.table is not None and self.table.lines is not None:
            self.table.lines.append(prefix + text)
        elif linked > 0.7 * len(text) and len(text.split()) < 25 and kind != "heading":
            self.out.furniture(text)
        else:
            self.out.add(text, kind, prefix=prefix, level=level)


def _is_unseen(node: Any) -> bool:
    return node.tag in _DROPPED or node.get("hidden") is not None or _UNSEEN.search(node.get("style", "")) is not None


def _is_furniture(node: Any) -> bool:
    if node.tag != "form":
        return node.tag in _FURNITURE
    return sum(map(len, node.itertext())) < _SMALL_FORM


def _list(node: Any, tag: str) -> _List:
    if tag != "ol":
        return _List("bullet", 1, 1)
    items = sum(1 for _ in node.iterchildren("li"))
    backwards = node.get("reversed") is not None
    form = _FORMS.get(node.get("type", ""), "decimal")
    return _List(form, whole(node.get("start"), items if backwards else 1), -1 if backwards else 1)


def _is_data_table(node: Any) -> bool:
    """A table of data, not one that lays out the page: no table inside, and two rows of two cells."""
    if node.find(".//table") is not None:
        return False
    return sum(len(list(row.iterchildren("td", "th"))) > 1 for row in node.iter("tr")) > 1
