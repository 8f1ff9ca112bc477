"""`kiennghi tag`: JSON lines in, the same lines with labels out, in order, whatever their number."""

from __future__ import annotations

import json
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from typing import Any

from .config import Settings
from .errors import RunError
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
        RunError: a worker process died.
    """
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    first = list(islice(numbered, _ALONE)) if workers > 1 else []
    chunks = _chunks(chain(first, numbered), settings.tag.batch_size)
    if len(first) < _ALONE:
        tagger = Tagger.load(model)
        for chunk in chunks:
            yield from _tag(chunk, tagger, settings)
        return
    pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    pending: deque[Future[list[Line | BadLine]]] = deque()
    try:
        for chunk in chunks:
            pending.append(pool.submit(_tag_in_worker, chunk, model, settings))
            if len(pending) > 4 * workers:  # so that an endless input does not pile up
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
    except BrokenProcessPool as e:
        raise RunError("a worker process died, perhaps for want of memory; try again with fewer --workers") from e
    finally:
        pool.shutdown(cancel_futures=True)


def _chunks(items: Iterable[tuple[int, str]], size: int) -> Iterator[list[tuple[int, str]]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


_tagger = lru_cache(maxsize=1)(Tagger.load)  # a worker process loads its model once


def _tag_in_worker(chunk: list[tuple[int, str]], model: Path, settings: Settings) -> list[Line | BadLine]:
    return _tag(chunk, _tagger(model), settings)


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
        found = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError) as e:
        return BadLine(number, f"not JSON ({e})")
    if not isinstance(found, dict):
        return BadLine(number, f"expected an object with id and text, found {type(found).__name__}")
    given, text = found.get("id"), found.get("text")
    if isinstance(given, bool) or not isinstance(given, str | int) or not isinstance(text, str):
        return BadLine(number, 'expected {"id": …, "text": "…"}: id a string or a whole number, text a string')
    return found


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number of JSON")
