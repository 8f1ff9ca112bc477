"""Stage 4, tag: texts → issues and nature, with calibrated scores, or "unsure".

    tagger = Tagger.load(folder)
    tags = tagger.tag(["Đề nghị sửa đường liên thôn."])

A model folder explains itself: ``config.json`` (labels, calibration, thresholds), the weights, and a card ``README.md``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from ..errors import ModelError
from ..records import Tags
from ..resources import shipped
from .linear import VOCABULARY, WEIGHTS, Floats, LinearModel, views

__all__ = ["Calibration", "Tagger", "model_folder"]

FORMAT = 1
"""Version of the layout of a model folder."""
_KNOWN = 0.5  # share of known syllables below which a text is foreign to the model
_DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Calibration:
    """From logits to probabilities, and from probabilities to labels; learnt on held-out folds.

    The probability that an issue is the primary one, and that a nature is right, is the softmax of its axis' logits
    over a temperature (Guo et al. 2017).
    """

    issue_temperature: float = 1.0
    nature_temperature: float = 1.0
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
        return _softmax(logits / self.nature_temperature)


def _softmax(logits: Floats) -> Floats:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities: Floats = powers / powers.sum(axis=1, keepdims=True)
    return probabilities


class Tagger:
    """A model with its labels and calibration; use `load`."""

    def __init__(
        self, model: LinearModel, *, name: str, issues: Sequence[str], natures: Sequence[str], calibration: Calibration, labels_version: int
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
        issue_rows = np.round(self.calibration.issue_probabilities(issue_logits), _DECIMALS)
        nature_rows = np.round(self.calibration.nature_probabilities(nature_logits), _DECIMALS)
        known = [self._model.known_share(view) >= _KNOWN for view in seen]
        return [self._tags(i.tolist(), n.tolist(), known=k) for i, n, k in zip(issue_rows, nature_rows, known, strict=True)]

    def _tags(self, issue_row: list[float], nature_row: list[float], *, known: bool) -> Tags:
        order = sorted(range(len(issue_row)), key=lambda k: (-issue_row[k], k))
        first = order[0]
        chosen = [first, *(k for k in order[1:] if issue_row[k] >= self.calibration.extra_issue)]
        nature = max(range(len(nature_row)), key=lambda k: (nature_row[k], -k))
        sure = known and issue_row[first] >= self.calibration.sure_issue and nature_row[nature] >= self.calibration.sure_nature
        return Tags(
            issues=tuple((self.issues[k], issue_row[k]) for k in chosen),
            nature=(self.natures[nature], nature_row[nature]),
            sure=sure,
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
            config = json.loads(path.read_text(encoding="utf-8"))
            if config["format"] != FORMAT or config["kind"] != "linear":
                raise ModelError(f"{path}: format {config['format']} of kind {config['kind']}, expected {FORMAT} and linear; train again")
            calibration = Calibration(**config["calibration"])
            name, issues, natures = config["name"], config["issues"], config["natures"]
            labels_version = config["labels_version"]
        except OSError as e:
            raise ModelError(f"{path}: cannot be read ({e.strerror}); choose a folder that `kiennghi train` made") from e
        except (ValueError, KeyError, TypeError) as e:
            raise ModelError(f"{path}: damaged ({type(e).__name__}: {e}); train the model again") from e
        model = LinearModel.load(folder)
        if model.coef_.shape[0] != len(issues) + len(natures):
            raise ModelError(f"{folder}: {model.coef_.shape[0]} rows of weights for {len(issues) + len(natures)} labels; train again")
        return cls(model, name=name, issues=issues, natures=natures, calibration=calibration, labels_version=labels_version)


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
