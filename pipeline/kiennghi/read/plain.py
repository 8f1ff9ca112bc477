"""Plain text, and how bytes become characters: Unicode in its forms, and the encodings from before it."""

from __future__ import annotations

import codecs

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from . import legacy
from .document import Document, is_page_number
from .legacy import Encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = "not text: binary data under a text file's name; open it where it was made and save it as .docx or .txt"


def decode(data: bytes) -> tuple[str, frozenset[Encoding]]:
    """Characters of a text file, and the old encodings from which they were converted.

    Raises:
        InputError: the bytes are no text (``binary``), or text in an encoding that is not known (``encoding``).
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None:
        even, odd = data[0:4000:2].count(0), data[1:4000:2].count(0)
        half = max(len(data[:4000]) // 2, 1)
        # ASCII letters, spaces and line ends, a good third of Vietnamese text, have a zero byte in UTF-16
        if odd > 0.25 * half and even < 0.05 * half:
            encoding = "utf-16-le"
        elif even > 0.25 * half and odd < 0.05 * half:
            encoding = "utf-16-be"
        else:
            encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as e:
        head = data[:4000]
        odd_bytes = sum(b < 9 or 13 < b < 32 or b == 127 for b in head)
        if odd_bytes > 0.02 * len(head):
            raise InputError("binary", _BINARY) from e
        if encoding == "utf-8" and (found := legacy.decode(data)):
            return found
        raise InputError(
            "encoding",
            f"not valid {encoding.upper()} at byte {e.start}, nor TCVN3, VNI or Windows-1258; "
            "convert it to Unicode (UTF-8), e.g. in Word or Notepad",
        ) from e
    control = sum(c < " " and c not in "\t\n\r\f\v" for c in text[:4000])
    if control > 0.02 * len(text[:4000]):
        raise InputError("binary", _BINARY)
    return text, frozenset()


def read_text(data: bytes, settings: ReadSettings) -> Document:
    """Read a .txt or .md file: one block a line, the lines in their places."""
    text, old = decode(data)
    out = Document(settings.max_characters)
    for encoding in sorted(old):
        out.note(f"encoding:{encoding}")
    for line in clean(text, soft_hyphens=True).split("\n"):
        out.add_line(line, "furniture" if line.strip() and is_page_number(line) else "paragraph")
    return out
