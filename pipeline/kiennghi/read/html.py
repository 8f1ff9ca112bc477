"""Web pages: headings, paragraphs, lists and tables; menus, forms and link lists are furniture."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree, html

from ..config import ReadSettings
from ..errors import InputError
from .document import Document
from .plain import decode

_DROPPED = {"script", "style", "noscript", "template", "svg", "head", "iframe", "object"}
_FURNITURE = {"nav", "aside", "footer", "form", "button", "select"}
_BLOCKS = {
    *("p", "div", "section", "article", "main", "header", "blockquote", "pre", "address", "figure", "figcaption"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "center", "body", "hr", "fieldset"),
}
_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.I)
_MAX_DEPTH = 400


def read_html(data: bytes, settings: ReadSettings) -> Document:
    """Read an .html file.

    Raises:
        InputError: it is not decodable or holds no text.
    """
    text = _decode(data)
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as e:
        raise InputError("broken", f"not a readable web page ({' '.join(str(e).split())[:100]}); save it again") from e
    out = Document(settings.max_characters)
    _Walker(out).element(root, 0)
    return out


def _decode(data: bytes) -> str:
    declared = _CHARSET.search(data[:4096])
    try:
        text = decode(data)
    except InputError as e:
        if e.code != "encoding" or declared is None:
            raise
        try:
            text = data.decode(declared.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            raise e from None
    # lxml refuses a str that declares an encoding of its own
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text)


class _Walker:
    """Turns the tree into blocks: runs of inline text between block elements become paragraphs."""

    def __init__(self, out: Document):
        self.out = out
        self.inline: list[str] = []
        self.linked = 0
        self.tables = 0
        self.kind: tuple[str, int | None, str] = ("paragraph", None, "")

    def flush(self) -> None:
        text = re.sub(r"[ \t\r\n\u00a0]+", " ", "".join(self.inline).replace("\n\n", "\0")).replace("\0", "\n").strip()
        linked, self.inline, self.linked = self.linked, [], 0
        kind, level, prefix = self.kind
        if not text:
            return
        if linked > 0.7 * len(text) and len(text.split()) < 25 and kind != "heading":
            self.out.furniture(text)
        else:
            self.out.add(text, kind, prefix=prefix, level=level)  # type: ignore[arg-type]
            if prefix:
                self.kind = (kind, level, "")

    def element(self, node: Any, depth: int, *, in_link: bool = False) -> None:
        tag = node.tag if isinstance(node.tag, str) else ""
        if tag in _DROPPED or depth > _MAX_DEPTH or node.get("hidden") is not None:
            return
        if tag in _FURNITURE:
            self.flush()
            self.out.furniture(" ".join(" ".join(node.itertext()).split()))
        elif tag == "table" and _is_data_table(node):
            self.flush()
            self.table(node)
        elif tag == "br":
            self.inline.append("\n\n")
        elif tag in _BLOCKS or tag in ("tr", "td", "th", "tbody", "thead"):
            self.block(node, tag, depth)
        else:
            self.text(node.text, in_link=in_link or tag == "a")
            self.children(node, depth, in_link=in_link or tag == "a")

    def block(self, node: Any, tag: str, depth: int) -> None:
        self.flush()
        outer = self.kind
        if re.fullmatch(r"h[1-6]", tag):
            self.kind = ("heading", int(tag[1]), "")
        elif tag == "li":
            parent = node.getparent()
            number = 1 + sum(1 for s in node.itersiblings("li", preceding=True))
            self.kind = ("list_item", 0, f"{number}. " if parent is not None and parent.tag == "ol" else "- ")
        self.text(node.text)
        self.children(node, depth)
        self.flush()
        self.kind = outer

    def children(self, node: Any, depth: int, *, in_link: bool = False) -> None:
        for child in node:
            self.element(child, depth + 1, in_link=in_link)
            self.text(child.tail, in_link=in_link)

    def text(self, text: str | None, *, in_link: bool = False) -> None:
        if text:
            text = text.replace("\n", " ")
            self.inline.append(text)
            self.linked += len(text.strip()) if in_link else 0

    def table(self, node: Any) -> None:
        index, self.tables = self.tables, self.tables + 1
        for row_index, row in enumerate(node.iter("tr")):
            cells, column = [], 0
            for cell in row.iterchildren("td", "th"):
                cells.append((column, _cell_text(cell)))
                span = cell.get("colspan", "1")
                column += int(span) if span.isdecimal() and int(span) < 100 else 1
            self.out.add_row(cells, table=index, row=row_index)


def _is_data_table(node: Any) -> bool:
    """A table of data, not one that lays out the page: no table inside, and two rows of two cells."""
    if node.find(".//table") is not None:
        return False
    return sum(len(list(row.iterchildren("td", "th"))) > 1 for row in node.iter("tr")) > 1


def _cell_text(cell: Any) -> str:
    parts: list[str] = []
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in ("br", "p", "div", "li"):
                parts.append("\n")
            if tag not in _DROPPED:
                parts.append(" ".join((element.text or "").split(" ")).replace("\n", " "))
        elif element is not cell:
            parts.append((element.tail or "").replace("\n", " "))
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)
