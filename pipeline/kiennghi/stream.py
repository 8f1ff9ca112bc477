"""`kiennghi tag`: JSON lines in, the same lines with labels out, in order, whatever their number."""

from __future__ import annotations

import json
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

from .config import Settings
from .lines import Line, tag_line
from .summarise import gist
from .tag import Tagger
from .text import clean

_ALONE = 2000  # lines that one process has done before another has loaded the model


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is not ``{"id", "text"}``: its number and what is wrong with it."""

    number: int
    reason: str


def tag_lines(lines: Iterable[str], *, model: Path, settings: Settings, workers: int) -> Iterator[Line | BadLine]:
    """Label each line; blank lines are passed over. Long inputs are shared among ``workers`` processes.

    Yields:
        Tagged lines, and bad lines in their places.

    Raises:
        ModelError: the model cannot be used.
    """
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    first = list(islice(numbered, _ALONE))
    if len(first) < _ALONE or workers <= 1:
        tagger = Tagger.load(model)
        for chunk in _chunks(chain(first, numbered), settings.tag.batch_size):
            yield from _tag(chunk, tagger, settings)
        return
    with ProcessPoolExecutor(
        workers, mp_context=multiprocessing.get_context("spawn"), initializer=_load, initargs=(model, settings)
    ) as pool:
        pending: deque[Future[list[Line | BadLine]]] = deque()
        for chunk in _chunks(chain(first, numbered), settings.tag.batch_size):
            pending.append(pool.submit(_tag_in_worker, chunk))
            if len(pending) > 4 * workers:  # so that an endless input does not pile up
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()


def _chunks(items: Iterable[tuple[int, str]], size: int) -> Iterator[list[tuple[int, str]]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


_state: tuple[Tagger, Settings] | None = None


def _load(model: Path, settings: Settings) -> None:
    global _state  # noqa: PLW0603 (a pool's processes keep their state in a module global)
    _state = (Tagger.load(model), settings)


def _tag_in_worker(chunk: list[tuple[int, str]]) -> list[Line | BadLine]:
    if _state is None:
        raise RuntimeError("the worker process was not set up")
    return _tag(chunk, *_state)


def _tag(chunk: list[tuple[int, str]], tagger: Tagger, settings: Settings) -> list[Line | BadLine]:
    parsed = [_parse(number, line) for number, line in chunk]
    texts = [clean(p["text"]) for p in parsed if not isinstance(p, BadLine)]
    tags = iter(zip(texts, tagger.tag(texts), strict=True))
    out: list[Line | BadLine] = []
    for given in parsed:
        if isinstance(given, BadLine):
            out.append(given)
            continue
        text, found = next(tags)
        out.append(tag_line(given, found, gist=gist(text, settings=settings.summarise)))
    return out


def _parse(number: int, line: str) -> dict[str, Any] | BadLine:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as e:
        return BadLine(number, f"not JSON ({e})")
    if not isinstance(found, dict):
        return BadLine(number, f"expected an object with id and text, found {type(found).__name__}")
    if not isinstance(found.get("id"), str | int) or not isinstance(found.get("text"), str):
        return BadLine(number, 'expected {"id": …, "text": "…"}: id a string or a number, text a string')
    return found
