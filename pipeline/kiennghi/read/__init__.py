"""Stage 1, read: one file → `Minutes`: NFC text, and the blocks the file is made of.

    with Reader(settings.read) as reader:
        minutes = reader.read(path, source="xã A/biên bản.docx")

Formats: .docx, .pdf with text, .txt and .md, .html. Anything else, and anything broken, is an `InputError` that says
why and what to do.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..config import ReadSettings
from ..errors import InputError
from ..records import Failure, Minutes
from ..text import clean
from .parse import SUFFIXES, check_file, unsupported
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

    def read(self, path: Path, *, source: str | None = None) -> Minutes:
        """The minutes in a file. ``source`` is the name that outputs give it (default: `display_name` of its own).

        Raises:
            InputError: the file cannot be read.
        """
        sha256 = file_hash(path, self._settings)
        data_format, text, blocks = self._sandbox.parse(path)
        return Minutes(minutes_id(sha256), source or display_name(path.name), sha256, data_format, text, blocks)


def minutes_id(sha256: str) -> str:
    """Id of minutes, from the hash of their file."""
    return f"m-{sha256[:16]}"


def file_hash(path: Path, settings: ReadSettings) -> str:
    """SHA-256 of a file that may be read.

    Raises:
        InputError: it may not, or cannot.
    """
    check_file(path, settings)
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


def display_name(name: str) -> str:
    """A file's name for outputs, on one line, without controls and bytes that are no UTF-8."""
    return clean(os.fsencode(name).decode("utf-8", "replace")).replace("\n", " ").replace("\t", " ")


def find_inputs(paths: Iterable[Path], settings: ReadSettings) -> tuple[list[InputFile], list[Failure]]:
    """Every file below the paths, in the order of their names, and what cannot be read at first sight.

    A file in a folder is named by its path within that folder. Hidden files in folders, and Office's lock files
    (``~$…``), are no inputs. A file that is reached twice is one input. Of files with the same bytes the first is read;
    the others are failures, so that nothing is counted twice.
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
        try:
            if error:
                raise error
            if os.path.isfile(path) and path.suffix.lower() not in SUFFIXES:
                raise InputError("unsupported", unsupported(path))
            sha256 = file_hash(path, settings)
            if sha256 in first:
                raise InputError("duplicate", f"the same bytes as {first[sha256]}, which is read; counted once")
        except InputError as e:
            failures.append(Failure(source, e.code, str(e)))
            continue
        first[sha256] = source
        files.append(InputFile(path, source, sha256))
    return files, failures


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


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$"))


def _real(path: Path) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return os.fspath(path)
