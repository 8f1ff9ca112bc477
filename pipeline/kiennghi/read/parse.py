"""From the bytes of one file to its text and blocks. Runs in a child process: see `sandbox`."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

from ..config import ReadSettings
from ..errors import InputError
from .document import Document

SUFFIXES = {".docx": "docx", ".pdf": "pdf", ".txt": "txt", ".md": "txt", ".html": "html", ".htm": "html"}
"""Formats by suffix; what is not here is refused by name."""

_LATER = {
    ".doc": "open it in Word and save it as .docx",
    ".rtf": "open it in Word and save it as .docx",
    ".odt": "open it in Word or LibreOffice and save it as .docx",
    ".xlsx": "copy the table into a .docx",
    ".xls": "copy the table into a .docx",
    ".jpg": "recognise it (OCR) and save the text",
    ".jpeg": "recognise it (OCR) and save the text",
    ".png": "recognise it (OCR) and save the text",
    ".zip": "unpack it and pass the folder",
}
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def parse(path: Path, settings: ReadSettings) -> tuple[str, Document]:
    """Format and content of a file.

    Raises:
        InputError: the file cannot be read; the message says why and what to do.
    """
    data_format = SUFFIXES.get(path.suffix.lower())
    check_file(path, settings)
    if data_format is None:
        raise InputError("unsupported", unsupported(path))
    with path.open("rb") as stream:
        head = stream.read(4096)
    _check_kind(path, head, data_format)
    if data_format == "docx":
        from .docx import read_docx  # noqa: PLC0415 (each format's library is loaded when first needed)

        return data_format, read_docx(path, settings)
    if data_format == "pdf":
        from .pdf import read_pdf  # noqa: PLC0415

        return data_format, read_pdf(path, settings)
    if data_format == "html":
        from .html import read_html  # noqa: PLC0415

        return data_format, read_html(path.read_bytes(), settings)
    from .plain import read_text  # noqa: PLC0415

    return data_format, read_text(path.read_bytes(), settings)


def unsupported(path: Path) -> str:
    """One line that says what is read, what this is, and what to do."""
    cure = _LATER.get(path.suffix.lower(), "convert it to one of these")
    return f"{path.suffix.lower() or 'a file without suffix'} is not read (.docx, .pdf, .txt, .md, .html are); {cure}"


def check_file(path: Path, settings: ReadSettings) -> None:
    """Refuse what is no regular, readable file of a bearable size, without opening it further.

    Raises:
        InputError: with the reason.
    """
    try:
        found = path.stat()
    except OSError as e:
        raise InputError("unreadable", f"cannot be opened ({e.strerror}); check the path and the rights") from e
    if stat.S_ISDIR(found.st_mode):
        raise InputError("folder", "a folder, not a file")
    if not stat.S_ISREG(found.st_mode):
        raise InputError("unreadable", "not a regular file (a device or a pipe)")
    if found.st_size == 0:
        raise InputError("empty", "the file is empty (0 bytes)")
    if found.st_size > settings.max_file_mb * 1_000_000:
        size = found.st_size // 1_000_000
        raise InputError("too_large", f"{size} MB, more than read.max_file_mb = {settings.max_file_mb}; split it or raise the limit")
    if not os.access(path, os.R_OK):
        raise InputError("unreadable", "no right to read it; ask for access or copy it")


def _check_kind(path: Path, head: bytes, expected: str) -> None:
    """Refuse a file whose content is plainly of another kind than its name says."""
    found = _sniff(path, head)
    if found == "encrypted":
        raise InputError("encrypted", "the Word document is protected by a password; save it without one")
    if found and found != expected:
        raise InputError("mismatch", f"named {path.suffix} but is {_KINDS[found]}; rename it or save it anew")
    if expected == "docx" and not found:
        raise InputError("broken", "named .docx but is no Word document (no zip archive inside); save it again in Word")
    if expected == "pdf" and not found:
        raise InputError("broken", "named .pdf but is no PDF (no %PDF mark at its start); print or export it again")


_KINDS = {
    "docx": "a Word document (.docx)",
    "pdf": "a PDF",
    "ole": "an old Office document (.doc or .xls)",
    "rtf": "a rich-text document (.rtf)",
    "zip": "another kind of archive",
    "image": "a picture",
}
_PROBES: tuple[tuple[str, Callable[[bytes], bool]], ...] = (
    ("pdf", lambda h: b"%PDF-" in h[:1024]),
    ("rtf", lambda h: h.startswith(b"{\\rtf")),
    ("image", lambda h: h.startswith((b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8"))),
)


def _sniff(path: Path, head: bytes) -> str | None:
    if head.startswith(_OLE):
        with path.open("rb") as stream:
            marked = "EncryptedPackage".encode("utf-16-le") in stream.read(20_000_000)
        return "encrypted" if marked else "ole"
    if head.startswith(b"PK\x03\x04"):
        try:
            with zipfile.ZipFile(path) as archive:
                names = archive.namelist()
        except (zipfile.BadZipFile, ValueError, EOFError):
            return "docx" if path.suffix.lower() == ".docx" else "zip"  # damaged: the reader will say how
        return "docx" if "[Content_Types].xml" in names and any(n.startswith("word/") for n in names) else "zip"
    return next((kind for kind, probe in _PROBES if probe(head)), None)
