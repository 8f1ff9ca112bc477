"""A child process that parses untrusted files, with limits on its memory and time.

No parser can be trusted with a hostile file: one can eat all memory, loop for ever or crash the interpreter. The child
serves many files, is killed when one goes wrong, and a fresh one serves the next. It answers in JSON, never in pickle,
so that even a child taken over by its file cannot run code in the parent.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from ..config import ReadSettings
from ..errors import InputError
from ..records import Block
from .parse import parse

Parsed = tuple[str, str, tuple[Block, ...], tuple[str, ...]]
"""Format, text, blocks, notes."""
_ALIVE = b'{"alive": true}\n'
"""Said by the child after each page that it has recognised: its time starts anew."""

_START_S = 60  # for a loaded machine to start a child; no file's fault, and so not counted against its time


class Sandbox:
    """Parses files in a child process. One user at a time; a context manager."""

    def __init__(self, settings: ReadSettings):
        self._settings = settings
        self._child: subprocess.Popen[bytes] | None = None
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._pump: threading.Thread | None = None
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the child."""
        child, self._child = self._child, None
        if child is None:
            return
        _kill(child)
        child.wait()
        if self._pump is not None:
            self._pump.join()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # a request that a dead child never took
                    pipe.close()
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def parse(self, path: Path, *, member: int | None = None) -> Parsed:
        """Parse one file, or a member of an archive.

        Raises:
            InputError: as `parse.parse` does, or ``timeout``, ``memory`` or ``crash`` when the child was given up.
        """
        fresh = self._child is None
        try:
            return self._ask(path, member)
        except InputError as e:
            if e.code not in ("crash", "memory"):
                raise
            self.close()  # what is left of the child is not worth trusting
            if fresh:
                raise
        # What earlier files left in the child, or whoever killed it, must not be blamed on this one.
        try:
            return self._ask(path, member)
        except InputError as e:
            if e.code in ("crash", "memory"):
                self.close()
            raise

    def _ask(self, path: Path, member: int | None) -> Parsed:
        if self._child is None:
            self._start()
        try:
            self._send(json.dumps([os.path.abspath(path), member]))
            line = self._lines.get(timeout=self._settings.timeout_s)
            for _ in range(self._settings.ocr_pages):
                if line == _ALIVE:
                    line = self._lines.get(timeout=self._settings.timeout_s)
        except queue.Empty:
            self.close()
            limit = self._settings.timeout_s
            raise InputError(
                "timeout", f"took longer than read.timeout_s = {limit} s; split it or raise the limit"
            ) from None
        except BaseException:  # interrupted: the answer still to come must not be taken for the next file's
            self.close()
            raise
        return _parsed(line)

    def _send(self, request: str) -> None:
        stdin = self._child.stdin if self._child is not None else None
        if stdin is not None:
            with contextlib.suppress(BrokenPipeError):  # a dead child: its pump says so
                stdin.write(request.encode() + b"\n")
                stdin.flush()

    def _start(self) -> None:
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(p for p in (root, os.environ.get("PYTHONPATH")) if p)
        # What the child and the programs that it starts leave behind goes with it
        self._scratch = tempfile.TemporaryDirectory(prefix="kiennghi-", ignore_cleanup_errors=True)
        try:
            self._child = subprocess.Popen(  # noqa: S603 (our own module, our own interpreter)
                # -P: a json.py in the folder of the user's files is not ours to run
                [sys.executable, "-P", "-W", "ignore", "-c", f"from {__name__} import serve; serve()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self._scratch.name)},
                # Ctrl-C is for the parent to answer, and whoever ends the child ends what it started
                start_new_session=True,
            )
        except OSError as e:
            self._scratch.cleanup()
            self._scratch = None
            raise InputError("crash", f"no process to parse it in ({e.strerror}); free memory and run again") from e
        self._lines = queue.SimpleQueue()
        self._pump = threading.Thread(target=_pump, args=(self._child.stdout, self._lines), daemon=True)
        self._pump.start()
        self._send(json.dumps([os.getpid(), self._settings.model_dump()]))
        try:
            ready = self._lines.get(timeout=_START_S)
        except queue.Empty:
            ready = b""
        except BaseException:
            self.close()
            raise
        if not ready:
            self.close()
            raise InputError("crash", f"no process to parse it in starts; try: {sys.executable} -c 'import {__name__}'")


def _kill(child: subprocess.Popen[bytes]) -> None:
    """End the child and the programs that it started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(OSError):  # it is gone already
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()


def _pump(stream: BinaryIO, lines: queue.SimpleQueue[bytes]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(b"")


def _parsed(line: bytes) -> Parsed:
    try:
        answer = json.loads(line)
        if "error" not in answer:
            blocks = tuple(Block(**b) for b in answer["blocks"])
            return str(answer["format"]), str(answer["text"]), blocks, tuple(map(str, answer["notes"]))
        code, message = answer["error"]
    except (ValueError, TypeError, KeyError):
        code = "crash"
        message = "the parser crashed on it (damaged, hostile, or too large for read.memory_mb); open and save it again"
    raise InputError(code, message)


# --- in the child ---


def serve() -> None:
    """Answer requests until the parent goes: in, the path of a file and the number of its member; out, its content."""
    parent, limits = json.loads(sys.stdin.readline())
    settings = ReadSettings.model_validate(limits)
    _die_with(parent)
    # The pipe to the parent, out of reach of C libraries that print
    with os.fdopen(os.dup(1), "wb") as pipe:
        os.dup2(2, 1)
        _limit_memory(settings.memory_mb)
        pipe.write(b"ready\n")
        pipe.flush()

        def alive() -> None:
            pipe.write(_ALIVE)
            pipe.flush()

        for line in sys.stdin:
            path, member = json.loads(line)
            pipe.write(_answer(Path(path), member, settings, alive))
            pipe.flush()


def _die_with(parent: int) -> None:
    """Have the kernel kill this process when its parent dies, even in an endless loop of C code."""
    if not sys.platform.startswith("linux"):
        return  # elsewhere it goes when it next looks for a request
    import ctypes  # noqa: PLC0415

    ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL
    if os.getppid() != parent:
        sys.exit()


def _limit_memory(megabytes: int) -> None:
    """Cap what parsing may take, over what the interpreter has already."""
    try:
        import resource  # noqa: PLC0415 (not on Windows)

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (ImportError, OSError):
        return
    limit = pages * resource.getpagesize() + megabytes * 1_000_000
    # The soft limit only: programs that the child starts have limits of their own
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(path: Path, member: int | None, settings: ReadSettings, alive: Callable[[], None]) -> bytes:
    try:
        data_format, document = parse(path, settings, member=member, alive=alive)
        text, blocks = document.finish()
        answer = {
            "format": data_format,
            "text": text,
            "blocks": [_block(b) for b in blocks],
            "notes": document.notes,
        }
        return json.dumps(answer).encode() + b"\n"
    except InputError as e:
        error = e
    except MemoryError:
        limit = settings.memory_mb
        error = InputError("memory", f"needs more than read.memory_mb = {limit} to parse; split it or raise the limit")
    except RecursionError:
        error = InputError("broken", "nested too deeply to be a real document; open and save it again")
    except OSError as e:
        error = InputError("unreadable", f"cannot be read ({e.strerror or e}); check the disk and the rights")
    except Exception as e:  # noqa: BLE001 (the batch boundary: whatever a parser throws at a hostile file, the run goes on)
        reason = " ".join(f"{type(e).__name__}: {e}".split())[:160]
        error = InputError("broken", f"the parser gave up on it ({reason}); open and save it again")
    return json.dumps({"error": [error.code, str(error)]}).encode() + b"\n"


def _block(block: Block) -> dict[str, Any]:
    return {name: value for name in block.__slots__ if (value := getattr(block, name)) is not None}
