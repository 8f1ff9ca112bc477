"""Old Word (.doc) and rich-text (.rtf) files, by way of LibreOffice, or of antiword where that is all there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from ..config import ReadSettings
from ..errors import InputError
from .document import Document, reason
from .docx import read_docx
from .programs import doc_xml, office, to_docx

_HEADS = ("title", "bridgehead")
_LEFT_OUT = ("bookinfo", "beginpage")
_MAX_DEPTH = 100


def read_old_word(data: bytes, suffix: str, settings: ReadSettings) -> Document:
    """Read a .doc or .rtf file.

    Raises:
        InputError: no program that reads it is installed, or it is damaged.
    """
    if suffix == ".doc" and office() is None:
        made = doc_xml(data, settings)
        if made is not None:
            out = _read_docbook(made, settings)
            out.note("without_libreoffice")
            return out
    return read_docx(to_docx(data, suffix, settings), settings)


def _read_docbook(xml: bytes, settings: ReadSettings) -> Document:
    """The DocBook that antiword writes: paragraphs, lists and tables; list numbers and merged cells are lost."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as e:
        raise InputError("broken", f"antiword cannot read it ({reason(e)}); save it as .docx in Word") from e
    if root is None:
        raise InputError("broken", "antiword finds nothing in it; save it as .docx in Word")
    out = Document(settings.max_characters)
    _Walker(out).blocks(root, 0)
    return out


class _Walker:
    def __init__(self, out: Document):
        self._out = out
        self._tables = 0

    def blocks(self, parent: Any, depth: int) -> None:
        if depth > _MAX_DEPTH:
            raise InputError("broken", f"nested more than {_MAX_DEPTH} deep; save it as .docx in Word")
        for child in parent:
            if child.tag == "informaltable":
                self._table(child)
            elif child.tag == "para" and child.find(".//informaltable") is None:
                self._paragraph(child)
            elif child.tag in _HEADS:
                self._out.add(_text(child), "heading", level=9)
            elif child.tag not in _LEFT_OUT:
                self.blocks(child, depth + 1)

    def _paragraph(self, para: Any) -> None:
        text = _text(para)
        bold = [e for e in para.iter("emphasis") if e.get("role") == "bold"]
        if para.getparent().tag == "listitem":
            self._out.add(text, "list_item", prefix="- ", level=0)
        elif len(text) < 200 and bold and "".join(map(_text, bold)).split() == text.split():
            self._out.add(text, "heading", level=9)
        else:
            self._out.add(text)

    def _table(self, table: Any) -> None:
        index, self._tables = self._tables, self._tables + 1
        for number, row in enumerate(table.iter("row")):
            cells = [(column, "\n".join(_lines(entry))) for column, entry in enumerate(row.iterchildren("entry"))]
            self._out.add_row(cells, table=index, row=number)


def _text(element: Any) -> str:
    return "\n".join(_lines(element))


def _lines(element: Any) -> Iterator[str]:
    for line in "".join(element.itertext()).split("\n"):
        if stripped := line.strip():
            yield stripped
