"""Stage 4, tag: texts → issues and nature, with calibrated scores, or "unsure".

    tagger = Tagger.load(folder)
    tags = tagger.tag(["Đề nghị sửa đường liên thôn."])

A model folder explains itself: ``config.json`` (labels, calibration, thresholds), weights, and a card ``README.md``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..errors import ModelError
from ..records import Tags
from ..resources import shipped
from .linear import VOCABULARY, WEIGHTS, Floats, LinearModel, views

__all__ = ["Calibration", "Tagger", "fingerprint", "model_folder"]

FORMAT = 1
"""Version of the layout of a model folder."""
_KNOWN = 0.5  # share of known syllables below which a text is foreign to the model
_FEWEST = 2  # syllables; fewer say too little to be sure of
_LONGEST = 20_000  # characters; a longer text is no single petition
_DECIMALS = 4

_Temperature = Annotated[float, Field(gt=0, allow_inf_nan=False)]


@dataclass(frozen=True, slots=True)
class Calibration:
    """From logits to probabilities, and from probabilities to labels; learnt on held-out folds.

    The probability that an issue is the primary one, and that a nature is right, is the softmax of its axis' logits
    over a temperature (Guo et al. 2017), rounded to four decimals. ``nature_offsets`` are added to the natures' logits:
    the logarithms of how much more often each is expected in use than it was in training (Saerens et al. 2002).
    """

    issue_temperature: _Temperature = 1.0
    nature_temperature: _Temperature = 1.0
    nature_offsets: tuple[float, ...] = ()
    extra_issue: float = 0.3
    """Probability from which an issue beside the primary one is given too."""
    sure_issue: float = 0.5
    sure_nature: float = 0.5
    """Probabilities of the primary issue and of the nature from which a text is sure."""

    def issue_probabilities(self, logits: Floats) -> Floats:
        """(n, issues) probabilities of being the primary issue; rows sum to 1."""
        return _softmax(logits / self.issue_temperature)

    def nature_probabilities(self, logits: Floats) -> Floats:
        """(n, natures) probabilities; rows sum to 1."""
        offsets = np.array(self.nature_offsets) if self.nature_offsets else 0.0
        return _softmax(logits / self.nature_temperature + offsets)

    def choose(self, issue: Sequence[float], nature: Sequence[float]) -> tuple[list[int], int, bool]:
        """Indices of the issues, primary first, and of the nature, of one text; and whether both are sure."""
        first, *others = sorted(range(len(issue)), key=lambda k: (-issue[k], k))
        chosen = max(range(len(nature)), key=lambda k: (nature[k], -k))
        sure = issue[first] >= self.sure_issue and nature[chosen] >= self.sure_nature
        return [first, *(k for k in others if issue[k] >= self.extra_issue)], chosen, sure


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities: Floats = np.round(powers / powers.sum(axis=1, keepdims=True), _DECIMALS)
    return probabilities


class _Config(BaseModel):
    """``config.json`` of a model folder."""

    model_config = ConfigDict(frozen=True, strict=True)

    format: Literal[1]
    kind: Literal["linear"]
    name: str
    labels_version: int
    issues: tuple[str, ...]
    natures: tuple[str, ...]
    calibration: Calibration


class Tagger:
    """A model with its labels and calibration; use `load`."""

    def __init__(
        self,
        model: LinearModel,
        *,
        name: str,
        issues: Sequence[str],
        natures: Sequence[str],
        calibration: Calibration,
        labels_version: int,
    ):
        self._model = model
        self.name = name
        self.issues = tuple(issues)
        self.natures = tuple(natures)
        self.calibration = calibration
        self.labels_version = labels_version

    def tag(self, texts: Sequence[str]) -> list[Tags]:
        """Labels of each text, in order. The same text always gets the same labels, whatever stands beside it."""
        if not texts:
            return []
        seen = [views(text) for text in texts]
        issue_logits, nature_logits = self._model.logits(seen)
        issue_rows = self.calibration.issue_probabilities(issue_logits).tolist()
        nature_rows = self.calibration.nature_probabilities(nature_logits).tolist()
        known = [is_known(self._model, view) for view in seen]
        return [self._tags(i, n, known=k) for i, n, k in zip(issue_rows, nature_rows, known, strict=True)]

    def _tags(self, issue_row: list[float], nature_row: list[float], *, known: bool) -> Tags:
        chosen, nature, sure = self.calibration.choose(issue_row, nature_row)
        return Tags(
            issues=tuple((self.issues[k], issue_row[k]) for k in chosen),
            nature=(self.natures[nature], nature_row[nature]),
            sure=sure and known,
            issue_scores=dict(zip(self.issues, issue_row, strict=True)),
            nature_scores=dict(zip(self.natures, nature_row, strict=True)),
            model=self.name,
            labels_version=self.labels_version,
        )

    def save(self, folder: Path) -> None:
        """Write the model folder (without its card)."""
        folder.mkdir(parents=True, exist_ok=True)
        self._model.save(folder)
        config = {
            "format": FORMAT,
            "kind": "linear",
            "name": self.name,
            "labels_version": self.labels_version,
            "issues": self.issues,
            "natures": self.natures,
            "calibration": asdict(self.calibration),
        }
        (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Tagger:
        """Read a model folder.

        Raises:
            ModelError: it is missing, damaged or of another format.
        """
        path = folder / "config.json"
        try:
            config = _Config.model_validate_json(path.read_bytes())
        except OSError as e:
            raise ModelError(
                f"{path}: cannot be read ({e.strerror}); choose a folder that `kiennghi train` made"
            ) from e
        except ValidationError as e:
            first = e.errors()[0]
            where = ".".join(map(str, first["loc"])) or "top"
            raise ModelError(f"{path}: damaged or of another format ({where}: {first['msg']}); train again") from e
        model = LinearModel.load(folder)
        rows, labels = (model.issues, len(model.coef)), (len(config.issues), len(config.issues) + len(config.natures))
        if rows != labels:
            raise ModelError(f"{folder}: rows of weights up to {rows} for labels up to {labels}; train the model again")
        if config.calibration.nature_offsets and len(config.calibration.nature_offsets) != len(config.natures):
            raise ModelError(f"{path}: damaged (calibration.nature_offsets: not one for each nature); train again")
        return cls(
            model,
            name=config.name,
            issues=config.issues,
            natures=config.natures,
            calibration=config.calibration,
            labels_version=config.labels_version,
        )


def is_known(model: LinearModel, view: Mapping[str, str]) -> bool:
    """Whether a text, by its views, is of the language and length that a model can be sure of."""
    enough = len(view["syllable"].split()) >= _FEWEST and len(view["char"]) <= _LONGEST
    return enough and model.known_share(view) >= _KNOWN


def model_folder(name: str) -> Path:
    """Folder of a model: ``default`` is the one shipped, anything else a path."""
    return shipped("models", "default") if name == "default" else Path(name)


def fingerprint(folder: Path) -> str:
    """Hash of what decides a model's output; changes when the model does.

    Raises:
        ModelError: there is no model in the folder.
    """
    digest = hashlib.sha256()
    try:
        for name in ("config.json", WEIGHTS, VOCABULARY):
            digest.update((folder / name).read_bytes())
    except OSError as e:
        raise ModelError(f"{folder}: no model there ({e.strerror}); choose a folder that `kiennghi train` made") from e
    return digest.hexdigest()[:12]
