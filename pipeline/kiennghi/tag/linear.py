"""A linear text classifier for both axes: TF-IDF of four views of a text, one row of weights for each label.

This is the light half, which tags: numpy and JSON only, started in a moment. The other half, `fit`, learns the weights
with scikit-learn; a test checks that both give the same scores.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import safetensors
import safetensors.numpy

from ..errors import ModelError
from ..text import clean, fold, plain_tones, squeeze, syllables
from ..tokenise import tokenise

Floats = npt.NDArray[np.float64]

VIEWS = ("word", "syllable", "folded", "char")
WEIGHTS = "weights.safetensors"
VOCABULARY = "vocabulary.json"
FILES = (WEIGHTS, VOCABULARY)
CHAR_SIZES = (3, 5)  # characters in a row that the view "char" counts, from and to
_KNOWN_BY = ("folded", "syllable", "word", "char")  # the first of these views in use tells what the model knows
_DIGITS = re.compile(r"\d+")


def views(text: str, *, words: bool = True) -> dict[str, str]:
    """The views of a text that features are counted in; numbers become ``0``, letter case and tone places one form.

    Args:
        words: whether the view of words is wanted; cutting a text into words takes most of the time.
    """
    text = clean(text)
    spoken = _without_numbers(syllables(text))
    return {
        "word": _without_numbers(token.form for token in tokenise(text)) if words else "",
        "syllable": spoken,
        "folded": fold(spoken),
        "char": _DIGITS.sub("0", fold(plain_tones(squeeze(text)))),
    }


def _without_numbers(words: Iterable[str]) -> str:
    # not a regular expression over the joined words: `\S*\d` takes minutes on one word of 100,000 letters
    return " ".join("0" if any(c.isdecimal() for c in word) else word for word in words)


def _one_and_two(view: str) -> list[str]:
    """Units of the view, and each two in a row."""
    units = view.split()
    return [*units, *map(" ".join, pairwise(units))]


def _inside_words(view: str) -> list[str]:
    """Characters in a row within blank-padded words: scikit-learn's ``char_wb``."""
    found: list[str] = []
    low, high = CHAR_SIZES
    for word in view.split():
        padded = f" {word} "
        for size in range(low, high + 1):
            found += [padded[at : at + size] for at in range(max(len(padded) - size, 0) + 1)]
            if len(padded) <= size:
                break
    return found


_GRAMS: dict[str, Callable[[str], list[str]]] = {
    "word": _one_and_two,
    "syllable": _one_and_two,
    "folded": _one_and_two,
    "char": _inside_words,
}


@dataclass(frozen=True, slots=True)
class _View:
    """One view of the model: its terms with their columns among all features, inverse document frequencies, weight."""

    name: str
    columns: dict[str, int]
    first: int
    idf: Floats
    weight: float

    def features(self, view: str) -> tuple[npt.NDArray[np.int64], Floats] | None:
        """Columns and values of a text: ``(1 + log count) * idf``, of length ``weight``; None if no term is known."""
        get = self.columns.get
        found = [column for gram in _GRAMS[self.name](view) if (column := get(gram)) is not None]
        if not found:
            return None
        columns, counts = np.unique(np.array(found), return_counts=True)
        values = (1 + np.log(counts)) * self.idf[columns - self.first]
        return columns, values * (self.weight / np.sqrt(values @ values))


class LinearModel:
    """Text → logits of each issue (independent of each other) and of each nature.

    Args:
        weights: weight of each view in use.
        terms: the terms of each view in use, in the order of their features; the views in the order of ``weights``.
        idf: inverse document frequency of each term.
        coef: (labels, features): issues first, then natures.
        intercept: one for each label.
        issues: how many of the labels are issues.
    """

    def __init__(
        self,
        *,
        weights: Mapping[str, float],
        terms: Mapping[str, Sequence[str]],
        idf: Mapping[str, npt.NDArray[np.floating]],
        coef: npt.NDArray[np.floating],
        intercept: npt.NDArray[np.floating],
        issues: int,
    ):
        self._views: list[_View] = []
        first = 0
        for name, weight in weights.items():
            columns = {term: first + k for k, term in enumerate(terms[name])}
            if len(idf[name]) != len(columns):
                raise ValueError("weights and vocabulary are not of one model")
            self._views.append(_View(name, columns, first, np.asarray(idf[name], dtype=np.float64), float(weight)))
            first += len(columns)
        if coef.shape != (len(intercept), first):
            raise ValueError("weights and vocabulary are not of one model")
        if not (np.isfinite(coef).all() and np.isfinite(intercept).all()):
            raise ValueError("weights that are no numbers")
        self.coef = np.asarray(coef, dtype=np.float32)
        self.intercept = np.asarray(intercept, dtype=np.float32)
        self.issues = issues
        self._by_feature = np.ascontiguousarray(self.coef.T)

    def logits(self, texts: Sequence[Mapping[str, str]]) -> tuple[Floats, Floats]:
        """Logits of n texts, given as their `views`: (n, issues) and (n, natures)."""
        scores = np.array([self._row(text) for text in texts]).reshape(len(texts), len(self.intercept))
        return scores[:, : self.issues], scores[:, self.issues :]

    def _row(self, text: Mapping[str, str]) -> Floats:
        total = self.intercept.astype(np.float64)
        for view in self._views:
            if (found := view.features(text[view.name])) is not None:
                columns, values = found
                total += values @ self._by_feature[columns]
        return total

    def known_share(self, text: Mapping[str, str]) -> float:
        """Share of the text that the model has met, numbers left out: little for another language or for noise."""
        view = min(self._views, key=lambda v: _KNOWN_BY.index(v.name))
        units: Iterable[str] = _inside_words(text["char"]) if view.name == "char" else text[view.name].split()
        told = [u for u in units if u.strip("0 ")]
        return sum(u in view.columns for u in told) / max(len(told), 1)

    def save(self, folder: Path) -> None:
        """Write the weights and the vocabulary into a model folder (no pickle); the same model, the same bytes."""
        arrays: dict[str, npt.NDArray[np.float32]] = {"coef": self.coef, "intercept": self.intercept}
        arrays |= {f"idf.{v.name}": v.idf.astype(np.float32) for v in self._views}
        told = {"issues": str(self.issues), "weights": json.dumps({v.name: v.weight for v in self._views})}
        (folder / WEIGHTS).write_bytes(_in_order(safetensors.numpy.save(arrays, metadata=told)))
        terms = {v.name: list(v.columns) for v in self._views}
        (folder / VOCABULARY).write_text(json.dumps(terms, ensure_ascii=False) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LinearModel:
        """Read a model folder.

        Raises:
            ModelError: a file is missing or damaged.
        """
        try:
            vocabulary = (folder / VOCABULARY).read_bytes()
            with safetensors.safe_open(folder / WEIGHTS, framework="numpy") as stream:
                told = stream.metadata()
                arrays = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118 (not a dict)
        except OSError as e:
            name = e.filename or folder / WEIGHTS
            raise ModelError(
                f"{name}: cannot be read ({e.strerror or e}); choose a folder that `kiennghi train` made"
            ) from e
        except (safetensors.SafetensorError, ValueError) as e:
            raise ModelError(f"{folder / WEIGHTS}: damaged ({e}); train the model again") from e
        try:
            return cls(
                weights=json.loads(told["weights"]),
                terms=json.loads(vocabulary),
                idf={name.removeprefix("idf."): array for name, array in arrays.items() if name.startswith("idf.")},
                coef=arrays["coef"],
                intercept=arrays["intercept"],
                issues=int(told["issues"]),
            )
        except (LookupError, ValueError, TypeError, AttributeError) as e:
            reason = " ".join(f"{type(e).__name__}: {e}".split())
            raise ModelError(f"{folder}: damaged ({reason}); train the model again") from e


def _in_order(data: bytes) -> bytes:
    """A safetensors file with the keys of its header sorted: the package writes its metadata in random order."""
    size = int.from_bytes(data[:8], "little")
    header = json.dumps(json.loads(data[8 : 8 + size]), sort_keys=True, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)
    return len(header).to_bytes(8, "little") + header + data[8 + size :]
