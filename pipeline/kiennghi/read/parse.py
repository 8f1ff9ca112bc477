"""From the bytes of one file to its text and blocks. Runs in a child process: see `sandbox`."""

from __future__ import annotations

import io
import os
import stat
import zipfile
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
    check_file(path, settings)
    data_format = SUFFIXES.get(path.suffix.lower())
    if data_format is None:
        raise InputError("unsupported", unsupported(path))
    data = path.read_bytes()
    _check_kind(data, path.suffix.lower(), data_format)
    if data_format == "docx":
        from .docx import read_docx  # noqa: PLC0415 (each format's library is loaded when first needed)

        return data_format, read_docx(data, settings)
    if data_format == "pdf":
        from .pdf import read_pdf  # noqa: PLC0415

        return data_format, read_pdf(data, settings)
    if data_format == "html":
        from .html import read_html  # noqa: PLC0415

        return data_format, read_html(data, settings)
    from .plain import read_text  # noqa: PLC0415

    return data_format, read_text(data, settings)


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
    except ValueError as e:
        raise InputError("unreadable", f"no possible path ({e}); check how it is spelt") from e
    if stat.S_ISDIR(found.st_mode):
        raise InputError("folder", "a folder, not a file; pass the files in it")
    if not stat.S_ISREG(found.st_mode):
        raise InputError("unreadable", "not a regular file (a device or a pipe); copy its content into a file")
    if found.st_size == 0:
        raise InputError("empty", "the file is empty (0 bytes); copy it again from where it came")
    if found.st_size > settings.max_file_mb * 1_000_000:
        size = found.st_size // 1_000_000
        raise InputError(
            "too_large", f"{size} MB, more than read.max_file_mb = {settings.max_file_mb}; split it or raise the limit"
        )
    if not os.access(path, os.R_OK):
        raise InputError("unreadable", "no right to read it; ask for access or copy it")


_KINDS = {
    "docx": ("a Word document", "rename it to .docx"),
    "pdf": ("a PDF", "rename it to .pdf"),
    "html": ("a web page", "rename it to .html"),
    "txt": ("plain text", "rename it to .txt"),
    "ole": ("an old Office document", "open it in Word and save it as .docx"),
    "rtf": ("a rich-text document", _LATER[".rtf"]),
    "xlsx": ("an Excel workbook", _LATER[".xlsx"]),
    "zip": ("an archive of another kind", _LATER[".zip"]),
    "image": ("a picture", _LATER[".png"]),
}
"""Kinds told by content: what they are, and what to do when the name says otherwise."""


def _check_kind(data: bytes, suffix: str, expected: str) -> None:
    """Refuse a file whose content is plainly of another kind than its name says."""
    found = _sniff(data)
    if found == "encrypted":
        raise InputError("encrypted", "the Office document is protected by a password; save it without one")
    if found == "damaged":  # the reader of Word documents will say how
        found = "docx" if expected == "docx" else "zip"
    if found is None and expected in ("docx", "pdf"):
        kind = "Word document (no zip archive inside)" if expected == "docx" else "PDF (no %PDF mark at its start)"
        raise InputError("broken", f"named {suffix} but is no {kind}; open, save or export it again")
    if found not in (None, expected) and (found, expected) != ("txt", "html"):
        kind, cure = _KINDS[found]
        raise InputError("mismatch", f"named {suffix} but is {kind}; {cure}")


def _sniff(data: bytes) -> str | None:
    """The kind of a file by its first bytes, or None."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(_OLE):
        return "encrypted" if "EncryptedPackage".encode("utf-16-le") in data else "ole"
    if data.startswith(b"PK\x03\x04"):
        return _sniff_archive(data)
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")):
        return "image"
    if head[:15].lower().startswith((b"<!doctype html", b"<html")):
        return "html"
    if b"%PDF-" in data[:1024] and b"endobj" in data:  # a mail gateway has put a few lines before it
        return "pdf"
    try:
        text = data[:4096].decode("utf-8")
    except UnicodeDecodeError as e:
        if e.start < 4090:  # else only a character cut in two
            return None
        text = data[: e.start].decode("utf-8")
    return "txt" if all(c >= " " or c in "\t\n\r\f" for c in text) else None


def _sniff_archive(data: bytes) -> str:
    """What a zip archive holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            folders = {name.replace("\\", "/").partition("/")[0].lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        return "damaged"
    return next((kind for folder, kind in (("word", "docx"), ("xl", "xlsx")) if folder in folders), "zip")
