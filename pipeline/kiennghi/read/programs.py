"""Other programs that read what we cannot: LibreOffice, antiword and Tesseract, where they are installed.

They are started from the sandbox's child, in its process group, so that whoever ends the child ends them too; each has
a limit on its time and its memory and works in the child's scratch folder. Office files are converted with macros off
and links to the outside blocked.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..config import ReadSettings
from ..errors import InputError

_RESTART = 81  # LibreOffice asks to be started again once it has made its profile
_PROGRAM_MB = 6000  # address space, most of it never used: LibreOffice maps 2 GB to convert a page
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"
 oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
_INSTALL_OFFICE = "install LibreOffice (Debian: apt install libreoffice-writer-nogui), or save it as .docx in Word"
_NO_OCR = "install Tesseract with Vietnamese (Debian: apt install tesseract-ocr tesseract-ocr-vie)"


def run(command: Sequence[str], *, timeout: float, stdin: bytes = b"") -> tuple[int, bytes]:
    """Run a program with limits.

    Returns:
        Its exit code, and what it printed on standard output.

    Raises:
        InputError: it took too long (``timeout``) or does not start (``no_program``).
    """
    try:
        done = subprocess.run(  # noqa: S603 (programs of the system, file names of our own)
            command,
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=timeout,
            check=False,
            cwd=tempfile.gettempdir(),
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # Tesseract's threads cost more than they save
            preexec_fn=_limiter(timeout),
        )
    except subprocess.TimeoutExpired as e:
        name = Path(command[0]).name
        raise InputError(
            "timeout", f"{name} took longer than {timeout:.0f} s on it; split it, or raise the limit"
        ) from e
    except OSError as e:
        raise InputError("no_program", f"{command[0]} does not start ({e.strerror}); install it again") from e
    return done.returncode, done.stdout


def _limiter(timeout: float) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # noqa: PLC0415
    import resource  # noqa: PLC0415 (not on Windows)

    libc = ctypes.CDLL(None)
    memory, seconds = _PROGRAM_MB * 1_000_000, int(timeout) + 5

    def limit() -> None:
        libc.prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL: it goes with the child that started it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    return limit


# --- office files ---


def office() -> list[str] | None:
    """The command that starts LibreOffice; None where it is not installed."""
    found = next((p for name in ("soffice", "libreoffice") if (p := shutil.which(name))), None)
    if found is None:
        return None
    # The program itself, without the scripts around it: what is started is what is limited and ended.
    binary = Path(found).resolve().with_name("soffice.bin")
    return [str(binary) if binary.is_file() else found]


def to_docx(data: bytes, suffix: str, settings: ReadSettings) -> bytes:
    """An old Word or a rich-text file as .docx, by LibreOffice.

    Raises:
        InputError: LibreOffice is not installed, or cannot read the file.
    """
    command = office()
    if command is None:
        raise InputError("no_program", f"{suffix} is read by LibreOffice, which is not installed; {_INSTALL_OFFICE}")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"in{suffix}")
        source.write_bytes(data)
        options = [f"-env:UserInstallation={_profile().as_uri()}", "--headless", "--norestore", "--nolockcheck"]
        options += ["--convert-to", "docx", "--outdir", folder, str(source)]
        code = _RESTART
        for _ in range(3):
            if code == _RESTART:
                code, _ = run([*command, *options], timeout=_time(settings))
        made = source.with_suffix(".docx")
        if not made.is_file():
            raise InputError(
                "broken", f"LibreOffice cannot read it (exit code {code}); open it in Word and save it as .docx"
            )
        if made.stat().st_size > settings.max_file_mb * 1_000_000:
            raise InputError("too_large", f"as .docx larger than read.max_file_mb = {settings.max_file_mb}; split it")
        return made.read_bytes()


@cache
def _profile() -> Path:
    """LibreOffice's own settings, made once for the life of the process."""
    folder = Path(tempfile.mkdtemp(prefix="office-"))
    (folder / "user").mkdir()
    (folder / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")
    return folder


def _time(settings: ReadSettings) -> float:
    return max(0.9 * settings.timeout_s, 1)


def doc_xml(data: bytes, settings: ReadSettings) -> bytes | None:
    """An old Word file as DocBook, by antiword; None where it is not installed.

    Numbers of lists are lost, and text deleted with tracked changes shows.

    Raises:
        InputError: antiword cannot read the file.
    """
    program = shutil.which("antiword")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in.doc")
        source.write_bytes(data)
        code, out = run([program, "-x", "db", str(source)], timeout=_time(settings))
    if code != 0:
        raise InputError("broken", f"antiword cannot read it (exit code {code}); {_INSTALL_OFFICE}")
    return out


# --- pictures ---


@dataclass(frozen=True, slots=True)
class Line:
    """A recognised line: its words, their mean confidence from 0 to 1, and how many they are."""

    text: str
    confidence: float
    words: int
    begins: bool
    """Whether a paragraph begins with it."""


def need_ocr(what: str) -> None:
    """Make sure that pictures can be recognised.

    Raises:
        InputError: Tesseract, or its Vietnamese, is not installed (``no_program``).
    """
    if "vie" not in _languages():
        raise InputError("no_program", f"{what}: {_NO_OCR}, or recognise it elsewhere and save the text")


@cache
def _languages() -> frozenset[str]:
    program = shutil.which("tesseract")
    if program is None:
        return frozenset()
    code, out = run([program, "--list-langs"], timeout=30)
    return frozenset(out.decode("utf-8", "replace").split()) if code == 0 else frozenset()


def can_ocr() -> bool:
    """Whether Tesseract and its Vietnamese are installed."""
    return "vie" in _languages()


def recognise(png: bytes, settings: ReadSettings) -> list[Line]:
    """The lines of a picture of a page.

    Raises:
        InputError: Tesseract takes too long, or cannot read the picture.
    """
    # With "osd" a page that lies on its side is turned first.
    layout = "1" if "osd" in _languages() else "3"
    command = [shutil.which("tesseract") or "tesseract", "stdin", "stdout", "-l", "vie", "--psm", layout]
    code, out = run([*command, "-c", "thresholding_method=0", "tsv"], timeout=_time(settings), stdin=png)
    if code != 0:
        raise InputError("broken", f"Tesseract cannot read the picture (exit code {code}); scan or save it again")
    return _lines(out.decode("utf-8", "replace"))


def _lines(tsv: str) -> list[Line]:
    words: dict[tuple[str, ...], list[tuple[str, float]]] = {}
    for row in tsv.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():  # level 5: a word
            words.setdefault(tuple(cells[1:5]), []).append((cells[11].strip(), float(cells[10])))
    out: list[Line] = []
    paragraph: tuple[str, ...] = ()
    for place, found in words.items():
        confidence = sum(c for _, c in found) / len(found) / 100
        begins, paragraph = place[:3] != paragraph, place[:3]
        out.append(Line(" ".join(w for w, _ in found), max(confidence, 0.0), len(found), begins))
    return out
