"""The sequence model: a linear-chain conditional random field (Lafferty et al. 2001) that labels units.

A folder holds ``weights.safetensors`` (``state``: features × labels, ``transition``: label → label), ``features.json``
(the features in the order of their rows), ``config.json`` and a card. It runs on numpy alone; training is
`kiennghi.fit_splitter`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ..errors import ModelError
from ..resources import shipped

LABELS = ("B", "I", "A", "L", "M", "P")
"""A petition begins; goes on; an answer; what leads to a petition (who speaks, greetings), to an answer; the rest."""
FORMAT = 1
Floats = npt.NDArray[np.float32]


class SplitterConfig(BaseModel):
    """``config.json`` of a splitter's folder."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1]
    name: str = Field(min_length=1)
    labels: tuple[str, ...]
    sure: float = Field(ge=0, le=1)
    """Probability of a petition's borders from which its cut is sure, learnt on held-out minutes."""


@dataclass(frozen=True, slots=True)
class Labelling:
    """Labels of a sequence, and how probable each label is at each unit (units × labels)."""

    labels: tuple[str, ...]
    probabilities: npt.NDArray[np.float64]

    def probability(self, index: int, label: str) -> float:
        """Of a label at a unit."""
        return float(self.probabilities[index, LABELS.index(label)])


class SequenceModel:
    """A trained model; `load` it from its folder."""

    def __init__(self, config: SplitterConfig, features: Sequence[str], state: Floats, transition: Floats):
        self.config = config
        self._rows = {name: row for row, name in enumerate(features)}
        self._state = state
        self._transition = transition.astype(np.float64)

    def label(self, features: Sequence[Sequence[str]]) -> Labelling:
        """The most probable labels of a sequence of units (Viterbi), and the marginals (forward-backward)."""
        scores = self._scores(features)
        return Labelling(tuple(LABELS[k] for k in self._viterbi(scores)), self._marginals(scores))

    def _scores(self, features: Sequence[Sequence[str]]) -> npt.NDArray[np.float64]:
        rows = self._rows
        out = np.zeros((len(features), len(LABELS)))
        for i, names in enumerate(features):
            known = [row for name in names if (row := rows.get(name)) is not None]
            if known:
                out[i] = self._state[known].sum(axis=0, dtype=np.float64)
        return out

    def _viterbi(self, scores: npt.NDArray[np.float64]) -> list[int]:
        if not len(scores):
            return []
        best = scores[0]
        back: list[npt.NDArray[np.intp]] = []
        for row in scores[1:]:
            through = best[:, None] + self._transition
            back.append(through.argmax(axis=0))
            best = through.max(axis=0) + row
        at = int(best.argmax())
        path = [at]
        for pointers in reversed(back):
            at = int(pointers[at])
            path.append(at)
        return path[::-1]

    def _marginals(self, scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        n = len(scores)
        if not n:
            return np.zeros((0, len(LABELS)))
        # scaled so that no exponential overflows, whatever the length
        local = np.exp(scores - scores.max(axis=1, keepdims=True))
        step = np.exp(self._transition)
        forward, backward = np.empty_like(local), np.empty_like(local)
        forward[0] = local[0] / local[0].sum()
        for i in range(1, n):
            row = (forward[i - 1] @ step) * local[i]
            forward[i] = row / row.sum()
        backward[-1] = 1.0
        for i in range(n - 2, -1, -1):
            row = step @ (backward[i + 1] * local[i + 1])
            backward[i] = row / row.sum()
        both = forward * backward
        out: npt.NDArray[np.float64] = both / both.sum(axis=1, keepdims=True)
        return out


def splitter_folder(name: str) -> Path:
    """Folder of a splitter: ``splitter`` is the one shipped, anything else a path."""
    path = shipped("models", name) if name == "splitter" else Path(name)
    if not (path / "config.json").is_file():
        raise ModelError(
            f"{path}: no splitter there (config.json is missing); set split.model to a folder that has one"
        )
    return path


def fingerprint(folder: Path) -> str:
    """Hash of all that decides what the model says."""
    digest = hashlib.sha256()
    for name in ("config.json", "features.json", "weights.safetensors"):
        try:
            digest.update((folder / name).read_bytes())
        except OSError as e:
            raise ModelError(f"{folder / name}: cannot be read ({e.strerror}); copy the model's folder again") from e
    return digest.hexdigest()[:16]


@lru_cache(maxsize=2)
def load_splitter(folder: Path) -> SequenceModel:
    """The model in a folder, loaded once a process.

    Raises:
        ModelError: the folder is not one of ours, or is damaged.
    """
    try:
        config = SplitterConfig.model_validate_json((folder / "config.json").read_text(encoding="utf-8"))
        names = json.loads((folder / "features.json").read_text(encoding="utf-8"))
        arrays = load((folder / "weights.safetensors").read_bytes())
        state, transition = arrays["state"], arrays["transition"]
    except OSError as e:
        raise ModelError(f"{folder}: cannot be read ({e.strerror}); copy the model's folder again") from e
    except (ValidationError, ValueError, KeyError, SafetensorError) as e:
        reason = " ".join(str(e).split())[:160]
        raise ModelError(f"{folder}: no splitter of format {FORMAT} ({reason}); train it again") from e
    if config.labels != LABELS or state.shape != (len(names), len(LABELS)) or transition.shape != (len(LABELS),) * 2:
        raise ModelError(
            f"{folder}: weights {state.shape} for {len(names)} features and labels {config.labels}, "
            f"expected labels {LABELS}; train it again"
        )
    return SequenceModel(config, names, state.astype(np.float32), transition.astype(np.float32))


def save_splitter(
    folder: Path, config: SplitterConfig, features: Sequence[str], state: Floats, transition: Floats
) -> None:
    """Write a model's folder, but for its card."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(config.model_dump_json(indent=1) + "\n", encoding="utf-8")
    (folder / "features.json").write_text(
        json.dumps(list(features), ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    (folder / "weights.safetensors").write_bytes(save({"state": state, "transition": transition}))
