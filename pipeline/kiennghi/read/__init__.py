"""Stage 1, read: one file → `Minutes`: NFC text, and the blocks the file is made of.

    with Reader(settings.read) as reader:
        minutes = reader.read(path, source="xã A/biên bản.docx")

Formats: see `parse.SUFFIXES`, and .zip archives of these. Anything else, and anything broken, is an `InputError` that
says why and what to do.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..config import ReadSettings
from ..errors import InputError
from ..records import Failure, Minutes
from ..text import clean
from .archive import Archive
from .parse import ARCHIVE, SUFFIXES, check_file, unsupported
from .sandbox import Sandbox

__all__ = ["InputFile", "Reader", "find_inputs", "minutes_id"]


class Reader:
    """Reads files, one after the other, each parsed in a child process with limits."""

    def __init__(self, settings: ReadSettings):
        self._settings = settings
        self._sandbox = Sandbox(settings)

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the child process; reading on starts a new one."""
        self._sandbox.close()

    def read(self, path: Path, *, source: str | None = None, member: int | None = None) -> Minutes:
        """The minutes in a file, or in a member of an archive.

        Args:
            path: the file.
            source: the name that outputs give it (default: `display_name` of its own).
            member: the number of the member, if the file is a .zip (`InputFile.member`).

        Raises:
            InputError: the file cannot be read.
        """
        sha256 = file_hash(path, self._settings, member=member)
        data_format, text, blocks, notes = self._sandbox.parse(path, member=member)
        name = source or display_name(path.name)
        return Minutes(minutes_id(sha256), name, sha256, data_format, text, blocks, notes)


def minutes_id(sha256: str) -> str:
    """Id of minutes, from the hash of their file."""
    return f"m-{sha256[:16]}"


def file_hash(path: Path, settings: ReadSettings, *, member: int | None = None) -> str:
    """SHA-256 of a file, or of a member of an archive, that may be read.

    Raises:
        InputError: it may not, or cannot.
    """
    check_file(path, settings)
    if member is not None:
        with Archive(path, settings, kind=ARCHIVE) as archive:
            if member >= len(archive.members):
                raise InputError("unreadable", "the archive changed while the run was under way; run again")
            return hashlib.sha256(archive.read(archive.members[member])).hexdigest()
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as e:
        raise InputError("unreadable", f"cannot be read ({e.strerror}); check the disk and the rights") from e


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read: where it lies, the name that outputs give it, and the hash of its bytes."""

    path: Path
    source: str
    sha256: str
    member: int | None = None
    """Its number in the archive at ``path``; None for a file by itself."""


def display_name(name: str) -> str:
    """A file's name for outputs, on one line, without controls and bytes that are no UTF-8."""
    return clean(os.fsencode(name).decode("utf-8", "replace")).replace("\n", " ").replace("\t", " ")


def find_inputs(paths: Iterable[Path], settings: ReadSettings) -> tuple[list[InputFile], list[Failure]]:
    """Every file below the paths, in the order of their names, and what cannot be read at first sight.

    A file in a folder is named by its path within that folder, one in an archive ``archive.zip!/its path``. Hidden
    files in folders, and Office's lock files (``~$…``), are no inputs. A file that is reached twice is one input. Of
    files with the same bytes the first is read; the others are failures, so that nothing is counted twice.
    """
    files: list[InputFile] = []
    failures: list[Failure] = []
    first: dict[str, str] = {}
    reached: set[str] = set()
    for path, source, error in sorted(_walk(paths), key=lambda item: (item[1], os.fspath(item[0]))):
        real = _real(path)
        if real in reached:
            continue
        reached.add(real)
        for name, member, found in _contents(path, source, error, settings):
            if isinstance(found, InputError):
                failures.append(Failure(name, found.code, str(found)))
            elif found in first:
                reason = f"the same bytes as {first[found]}, which is read; counted once"
                failures.append(Failure(name, "duplicate", reason))
            else:
                first[found] = name
                files.append(InputFile(path, name, found, member))
    return files, failures


_Content = tuple[str, int | None, str | InputError]
"""Name for outputs, number in its archive, and its hash or why it cannot be read."""


def _contents(path: Path, source: str, error: InputError | None, settings: ReadSettings) -> Iterator[_Content]:
    """The file itself, or the members of an archive."""
    suffix = path.suffix.lower()
    try:
        if error:
            raise error
        if suffix == ARCHIVE and os.path.isfile(path):
            yield from _members(path, source, settings)
            return
        if os.path.isfile(path) and suffix not in SUFFIXES:
            raise InputError("unsupported", unsupported(suffix))
        yield source, None, file_hash(path, settings)
    except InputError as e:
        yield source, None, e


def _members(path: Path, source: str, settings: ReadSettings) -> Iterator[_Content]:
    """Hash of each member of an archive, in the order of their names.

    Nothing is unpacked to the disk, so that a name can lead nowhere; one that tries to is refused all the same.

    Raises:
        InputError: the archive cannot be read, or holds no files.
    """
    check_file(path, settings)
    with Archive(path, settings, kind=ARCHIVE) as archive:
        members = [(member_name(info), number) for number, info in enumerate(archive.members) if not info.is_dir()]
        named = sorted(m for m in members if not any(map(_left_out, m[0].split("/"))))
        if not named:
            raise InputError("empty", "an archive without files; pack it again")
        for name, number in named:
            try:
                found: str | InputError = _member_hash(archive, archive.members[number], name, settings)
            except InputError as e:
                found = e
            yield f"{source}!/{display_name(name)}", number, found


def _walk(paths: Iterable[Path]) -> Iterator[tuple[Path, str, InputError | None]]:
    """Each file with its name for outputs; a folder that cannot be read, or has no files, with the reason."""
    for path in paths:
        if not os.path.isdir(path):
            if not path.name.startswith("~$"):
                yield path, display_name(path.name), None
            continue
        found = False
        seen: set[str] = set()
        denied: list[OSError] = []
        for folder, inner, names in os.walk(path, onerror=denied.append, followlinks=True):
            real = os.path.realpath(folder)
            inner[:] = [] if real in seen else [name for name in inner if not _hidden(name)]  # links may run in a ring
            for name in names if real not in seen else ():
                if not _hidden(name):
                    found = True
                    yield Path(folder, name), display_name(Path(folder, name).relative_to(path).as_posix()), None
            seen.add(real)
        for error in denied:
            found = True
            reason = InputError("unreadable", f"a folder that cannot be listed ({error.strerror}); check the rights")
            yield Path(error.filename), display_name(os.fspath(error.filename)), reason
        if not found:
            yield path, display_name(path.name or str(path)), InputError("folder", "a folder without files")


def member_name(info: zipfile.ZipInfo) -> str:
    """Name of a member: some programs write UTF-8 and do not say so, and zipfile then reads it as DOS wrote it."""
    name = info.filename
    if not info.flag_bits & 0x800:
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _member_hash(archive: Archive, info: zipfile.ZipInfo, name: str, settings: ReadSettings) -> str:
    suffix = PurePosixPath(name).suffix.lower()
    parts = name.split("/")
    if ".." in parts or parts[0] == "" or parts[0].endswith(":"):
        raise InputError("broken", "a name that leads out of the archive, as no honest program writes; pack it again")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise InputError("unreadable", "a link, not a file; pack the file itself")
    if suffix == ARCHIVE:
        raise InputError("unsupported", "an archive in an archive is not read; unpack it and pass the folder")
    if suffix not in SUFFIXES:
        raise InputError("unsupported", unsupported(suffix))
    if info.file_size > settings.max_file_mb * 1_000_000:
        raise InputError(
            "too_large", f"larger than read.max_file_mb = {settings.max_file_mb}; split it or raise the limit"
        )
    data = archive.read(info)
    if not data:
        raise InputError("empty", "the file is empty (0 bytes); pack it again")
    return hashlib.sha256(data).hexdigest()


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$"))


def _left_out(part: str) -> bool:
    return part == "__MACOSX" or (_hidden(part) and part not in (".", ".."))


def _real(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return os.fspath(path)
