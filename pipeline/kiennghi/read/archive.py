"""Zip archives, of which most office files are made: refused before unpacking where they would unpack to too much."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

from ..config import ReadSettings
from ..errors import InputError
from .document import reason

_MAX_PARTS = 20_000
_BIG_PART = 1_000_000  # bytes; a small part may be packed as tightly as it likes
_CURE = "open it where it was made and save it again"
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may claim gigabytes to unpack a few bytes


class Archive:
    """A checked zip archive: a context manager.

    Args:
        source: its bytes, or the file.
        kind: what messages call it (``.docx``).

    Raises:
        InputError: it is damaged (``broken``), protected (``encrypted``), or would unpack to too much (``bomb``).
    """

    def __init__(self, source: bytes | Path, settings: ReadSettings, *, kind: str):
        self.kind = kind
        self._settings = settings
        self._left = settings.max_unpacked_mb * 1_000_000
        try:
            self._zip = zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
        except _DAMAGES as e:
            raise InputError("broken", f"the {kind} archive is damaged ({reason(e)}); {_CURE}") from e
        try:
            self._check()
        except InputError:
            self._zip.close()
            raise
        # OPC compares names without regard to case; some writers use backslashes
        self._names = {n.filename.replace("\\", "/").lstrip("/").lower(): n for n in self._zip.infolist()}

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._names

    @property
    def members(self) -> list[zipfile.ZipInfo]:
        """All members, in the order of the archive."""
        return self._zip.infolist()

    def _check(self) -> None:
        settings, parts = self._settings, self._zip.infolist()
        total = sum(p.file_size for p in parts)
        ratio = max((p.file_size / max(p.compress_size, 1) for p in parts if p.file_size > _BIG_PART), default=0)
        found = None
        if total > settings.max_unpacked_mb * 1_000_000:
            found = f"unpacks to {total // 1_000_000} MB, more than read.max_unpacked_mb = {settings.max_unpacked_mb}"
        elif ratio > settings.max_unpack_ratio:
            limit = settings.max_unpack_ratio
            found = f"a part unpacks to {ratio:.0f} times its size, more than read.max_unpack_ratio = {limit}"
        elif len(parts) > _MAX_PARTS:
            found = f"has {len(parts)} parts, more than {_MAX_PARTS}"
        if found:
            raise InputError("bomb", f"{found}: refused as a zip bomb; if it is an honest document, {_CURE}")
        if self.kind != ".zip" and any(p.flag_bits & 1 for p in parts):
            raise InputError("encrypted", f"the {self.kind} archive is protected by a password; save it without one")

    def read(self, part: str | zipfile.ZipInfo) -> bytes:
        """Bytes of a member.

        Raises:
            InputError: it is missing, damaged, protected, or larger than it says.
        """
        info = self._names.get(part.lower()) if isinstance(part, str) else part
        name = part if isinstance(part, str) else part.filename
        if info is None:
            raise InputError("broken", f"{name} is missing from the {self.kind} archive; {_CURE}")
        if info.flag_bits & 1:
            raise InputError("encrypted", "protected by the archive's password; unpack it and pass the files")
        if info.compress_type not in _METHODS:
            raise InputError("broken", f"packed by an uncommon method ({info.compress_type}); pack or save it again")
        chunks = []
        try:
            with self._zip.open(info) as stream:
                # In pieces: one read of all would unpack the whole of a part that lies about its size.
                while chunk := stream.read(1 << 20):
                    chunks.append(chunk)
                    self._left -= len(chunk)
                    if self._left < 0:
                        limit = self._settings.max_unpacked_mb
                        raise InputError("bomb", f"unpacks to more than read.max_unpacked_mb = {limit}; {_CURE}")
        except _DAMAGES as e:
            raise InputError("broken", f"{name} in the {self.kind} archive is damaged ({reason(e)}); {_CURE}") from e
        return b"".join(chunks)

    def xml(self, name: str, *, renamed: dict[bytes, bytes] | None = None) -> Any:
        """Root element of a part. ``renamed``: namespaces to read as others.

        Raises:
            InputError: the part is missing, damaged, or no XML that an office program would write.
        """
        data = self.read(name)
        for old, new in (renamed or {}).items():
            data = data.replace(old, new)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as e:
            raise InputError(
                "broken", f"{name} in the {self.kind} archive is not valid XML ({reason(e)}); {_CURE}"
            ) from e
        if root.getroottree().docinfo.internalDTD is not None:
            raise InputError(
                "broken", f"{name} in the {self.kind} archive has a DTD, as no such document has: refused; {_CURE}"
            )
        return root

    def related(self, name: str) -> dict[str, list[str]]:
        """Names of the parts that a part ("" is the package) refers to, by the kind of relation, if they are there."""
        folder, base = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        found: dict[str, list[str]] = {}
        if rels not in self:
            return found
        for relation in self.xml(rels):
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", ""))).lstrip("/")
            if relation.get("TargetMode") != "External" and target in self:
                found.setdefault(relation.get("Type", "").rpartition("/")[2], []).append(target)
        return found
