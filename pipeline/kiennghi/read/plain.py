"""Plain text, and how bytes become characters: UTF-8, UTF-16 and UTF-32, with or without a byte-order mark."""

from __future__ import annotations

import codecs

from ..config import ReadSettings
from ..errors import InputError
from ..text import clean
from .document import Document, is_page_number

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = "not text: binary data under a text file's name; open it where it was made and save it as .docx or .txt"


def decode(data: bytes) -> str:
    """Characters of a text file.

    Raises:
        InputError: the bytes are no text (``binary``), or text in an encoding that is not Unicode (``encoding``).
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
        raise InputError(
            "encoding",
            f"not valid {encoding.upper()} at byte {e.start}; convert it to Unicode (UTF-8), e.g. in Word or Notepad",
        ) from e
    control = sum(c < " " and c not in "\t\n\r\f\v" for c in text[:4000])
    if control > 0.02 * len(text[:4000]):
        raise InputError("binary", _BINARY)
    return text


def read_text(data: bytes, settings: ReadSettings) -> Document:
    """Read a .txt or .md file: one block a line, the lines in their places."""
    out = Document(settings.max_characters)
    for line in clean(decode(data)).split("\n"):
        out.add_line(line, "furniture" if line.strip() and is_page_number(line) else "paragraph")
    return out
