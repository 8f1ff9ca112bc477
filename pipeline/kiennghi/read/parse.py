"""From the bytes of one file to its text and blocks. Runs in a child process: see `sandbox`."""

from __future__ import annotations

import io
import os
import posixpath
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

from ..config import ReadSettings
from ..errors import InputError
from .archive import Archive
from .document import Document

SUFFIXES = {
    **{".docx": "docx", ".doc": "doc", ".rtf": "rtf", ".odt": "odt", ".pdf": "pdf", ".txt": "txt", ".md": "txt"},
    **{".html": "html", ".htm": "html", ".xlsx": "xlsx", ".csv": "csv"},
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".tif", ".tiff"), "image"),
}
"""Formats by suffix; what is neither here nor a .zip of these is refused by name."""
ARCHIVE = ".zip"

_READ = ".docx, .doc, .rtf, .odt, .pdf, .txt, .md, .html, .xlsx, .csv, .png, .jpg, .tif, and .zip of these"
_CURES = {
    ".xls": "open it in Excel and save it as .xlsx",
    ".ods": "save it as .xlsx or .csv",
    ".docm": "open it in Word and save it as .docx",
    ".eml": "save its attachments and pass those",
    ".msg": "save its attachments and pass those",
    ".rar": "unpack it and pass the folder",
    ".7z": "unpack it and pass the folder",
}
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def nothing() -> None:
    """Does nothing: for callers that need not know of progress."""


def parse(
    path: Path, settings: ReadSettings, *, member: int | None = None, alive: Callable[[], None] = nothing
) -> tuple[str, Document]:
    """Format and content of a file.

    Args:
        path: the file.
        settings: limits and the like.
        member: which member of the archive that the file is; None for a file by itself.
        alive: called when a part of a long work is done.

    Raises:
        InputError: the file cannot be read; the message says why and what to do.
    """
    check_file(path, settings)
    if member is None:
        suffix, data = path.suffix.lower(), path.read_bytes()
    else:
        with Archive(path, settings, kind=ARCHIVE) as archive:
            if member >= len(archive.members):
                raise InputError("unreadable", "the archive changed while the run was under way; run again")
            info = archive.members[member]
            suffix, data = posixpath.splitext(info.filename)[1].lower(), archive.read(info)
        if not data:
            raise InputError("empty", "the file is empty (0 bytes); pack it again")
    data_format = SUFFIXES.get(suffix)
    if data_format is None:
        raise InputError("unsupported", unsupported(suffix))
    found = _check_kind(data, suffix, data_format)
    if (data_format, found) == ("doc", "rtf"):  # Word writes rich text under that name too
        suffix = ".rtf"
    return data_format, _read(data, data_format, suffix, settings, alive)


def _read(data: bytes, data_format: str, suffix: str, settings: ReadSettings, alive: Callable[[], None]) -> Document:
    # each format's library is loaded when first needed
    if data_format == "docx":
        from .docx import read_docx  # noqa: PLC0415

        return read_docx(data, settings)
    if data_format in ("doc", "rtf"):
        from .old_word import read_old_word  # noqa: PLC0415

        return read_old_word(data, suffix, settings)
    if data_format == "odt":
        from .odt import read_odt  # noqa: PLC0415

        return read_odt(data, settings)
    if data_format == "pdf":
        from .pdf import read_pdf  # noqa: PLC0415

        return read_pdf(data, settings, alive)
    if data_format == "html":
        from .html import read_html  # noqa: PLC0415

        return read_html(data, settings)
    if data_format in ("xlsx", "csv"):
        from .slips import read_csv, read_xlsx  # noqa: PLC0415

        return read_xlsx(data, settings) if data_format == "xlsx" else read_csv(data, settings)
    if data_format == "image":
        from .picture import read_picture  # noqa: PLC0415

        return read_picture(data, settings, alive)
    from .plain import read_text  # noqa: PLC0415

    return read_text(data, settings)


def unsupported(suffix: str) -> str:
    """One line that says what is read, what this is, and what to do."""
    cure = _CURES.get(suffix, "convert it to one of these")
    return f"{suffix or 'a file without suffix'} is not read ({_READ} are); {cure}"


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
    "docx": ("a Word document", ".docx"),
    "odt": ("an OpenDocument text", ".odt"),
    "pdf": ("a PDF", ".pdf"),
    "html": ("a web page", ".html"),
    "txt": ("plain text", ".txt"),
    "doc": ("an old Word document", ".doc"),
    "rtf": ("a rich-text document", ".rtf"),
    "xlsx": ("an Excel workbook", ".xlsx"),
    "zip": ("an archive of another kind", ".zip"),
    "image": ("a picture", ".jpg, .png or .tif"),
}
"""Kinds told by content: what they are, and the suffix that they must have."""
_EXPECTED = {
    "docx": "Word document (no zip archive inside)",
    "xlsx": "Excel workbook (no zip archive inside)",
    "odt": "OpenDocument text (no zip archive inside)",
    "pdf": "PDF (no %PDF mark at its start)",
    "doc": "Word document",
    "rtf": "rich-text document (no {\\rtf mark at its start)",
    "image": "picture",
}
_ALIKE = {("txt", "html"), ("txt", "csv"), ("html", "csv"), ("rtf", "doc")}
"""Kinds found under a name of another kind that may be read as that."""


def _check_kind(data: bytes, suffix: str, expected: str) -> str | None:
    """The kind of a file by its content; a file that is plainly of another kind than its name says is refused."""
    found = _sniff(data)
    if found == "encrypted":
        raise InputError("encrypted", "the Office document is protected by a password; save it without one")
    if found == "damaged":  # its reader will say how
        found = expected if expected in ("docx", "xlsx", "odt") else "zip"
    if found == "ole":
        raise InputError("mismatch", f"named {suffix} but is an old Office document; save it as .docx or .xlsx")
    if found is None and expected in _EXPECTED:
        raise InputError("broken", f"named {suffix} but is no {_EXPECTED[expected]}; open, save or export it again")
    if found not in (None, expected) and (found, expected) not in _ALIKE:
        kind, right = _KINDS[found]
        raise InputError("mismatch", f"named {suffix} but is {kind}; rename it to {right}")
    return found


def _sniff(data: bytes) -> str | None:
    """The kind of a file by its first bytes, or None."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return "encrypted"
        return "doc" if "WordDocument".encode("utf-16-le") in data else "ole"
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
    if _ODT in data[:200]:
        return "odt"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            folders = {name.replace("\\", "/").partition("/")[0].lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        return "damaged"
    inside = (("word", "docx"), ("xl", "xlsx"), ("content.xml", "odt"))
    return next((kind for folder, kind in inside if folder in folders), "zip")
