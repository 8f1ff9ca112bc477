"""A child process that parses untrusted files, with limits on its memory and time.

No parser can be trusted with a hostile file: one can eat all memory, loop for ever or crash the interpreter. The child
serves many files, is killed when one goes wrong, and a fresh one serves the next. It answers in JSON, never in pickle,
so that even a child taken over by its file cannot run code in the parent.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from ..config import ReadSettings
from ..errors import InputError
from ..records import Block
from .parse import parse

Parsed = tuple[str, str, tuple[Block, ...]]
"""Format, text, blocks."""


class Sandbox:
    """Parses files in a child process. One user at a time; a context manager."""

    def __init__(self, settings: ReadSettings):
        self._settings = settings
        self._child: subprocess.Popen[bytes] | None = None
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop the child."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()

    def _start(self) -> subprocess.Popen[bytes]:
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(p for p in (root, os.environ.get("PYTHONPATH")) if p)
        child = subprocess.Popen(  # noqa: S603 (our own module, our own interpreter)
            [sys.executable, "-m", __name__, self._settings.model_dump_json()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
        )
        self._lines = queue.SimpleQueue()
        threading.Thread(target=_pump, args=(child.stdout, self._lines), daemon=True).start()
        return child

    def parse(self, path: Path) -> Parsed:
        """Parse one file.

        Raises:
            InputError: as `parse` does, or ``timeout``, ``memory`` or ``crash`` when the child had to be given up.
        """
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = self._start()
        child = self._child
        if child.stdin is None:
            raise InputError("crash", "the reader process has no input pipe")
        try:
            child.stdin.write(json.dumps(str(path)).encode() + b"\n")
            child.stdin.flush()
            line = self._lines.get(timeout=self._settings.timeout_s)
        except queue.Empty:
            self.close()
            raise InputError(
                "timeout", f"took longer than read.timeout_s = {self._settings.timeout_s} s to parse; split it or raise the limit"
            ) from None
        except BrokenPipeError:
            line = b""
        if not line:
            self.close()
            raise InputError("crash", "the parser crashed on it (damaged, or made to harm); open and save it again")
        answer = json.loads(line)
        if "error" in answer:
            if answer["error"][0] == "memory":
                self.close()  # what is left of the child's memory is not worth trusting
            raise InputError(*answer["error"])
        return answer["format"], answer["text"], tuple(Block(**b) for b in answer["blocks"])


def _pump(stream: BinaryIO, lines: queue.SimpleQueue[bytes]) -> None:
    try:
        for line in stream:
            lines.put(line)
    except ValueError:  # closed under us
        pass
    lines.put(b"")


def _limit_memory(megabytes: int) -> None:
    try:
        import resource  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return
    limit = megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def _private_stdout() -> Iterator[BinaryIO]:
    """The pipe to the parent, out of reach of C libraries that print."""
    with os.fdopen(os.dup(1), "wb") as pipe:
        os.dup2(2, 1)
        yield pipe


def _answer(path: Path, settings: ReadSettings) -> dict[str, Any]:
    try:
        data_format, document = parse(path, settings)
        text, blocks = document.finish()
    except InputError as e:
        return {"error": [e.code, str(e)]}
    except MemoryError:
        return {"error": ["memory", f"needs more than read.memory_mb = {settings.memory_mb} to parse; split it or raise the limit"]}
    except RecursionError:
        return {"error": ["broken", "nested too deeply to be a real document; open and save it again"]}
    except OSError as e:
        return {"error": ["unreadable", f"cannot be read ({e.strerror or e}); check the disk and the rights"]}
    except Exception as e:  # noqa: BLE001 (the batch boundary: whatever a parser throws at a hostile file, the run goes on)
        reason = " ".join(f"{type(e).__name__}: {e}".split())[:160]
        return {"error": ["broken", f"the parser gave up on it ({reason}); open and save it again"]}
    return {"format": data_format, "text": text, "blocks": [_block(b) for b in blocks]}


def _block(block: Block) -> dict[str, Any]:
    return {name: value for name in block.__slots__ if (value := getattr(block, name)) is not None}


def _serve() -> None:
    settings = ReadSettings.model_validate_json(sys.argv[1])
    _limit_memory(settings.memory_mb)
    with _private_stdout() as pipe:
        for line in sys.stdin:
            pipe.write(json.dumps(_answer(Path(json.loads(line)), settings)).encode() + b"\n")
            pipe.flush()


if __name__ == "__main__":
    _serve()
