"""Stage 4, tag: texts → issues and nature, with calibrated scores, or "unsure".

    tagger = Tagger.load(folder)
    tags = tagger.tag(["Đề nghị sửa đường liên thôn."])

A model has one or two parts, a linear classifier (`linear`) and a transformer (`encoder`); what they say is added up.
Its folder explains itself: ``config.json`` (labels, calibration, thresholds), weights, and a card ``README.md``.
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
from . import encoder, linear
from .encoder import EncoderInput, EncoderModel
from .linear import Floats, LinearModel, views

__all__ = ["Calibration", "Parts", "Tagger", "fingerprint", "model_folder"]

FORMAT = 2
"""Version of the layout of a model folder."""
NEVER = 1.01
"""A threshold that no probability reaches."""
LINEAR, ENCODER = "linear", "encoder"  # the parts that a model may have, one or both
_KNOWN = 0.5  # share of known syllables below which a text is foreign to the model
_FEWEST = 2  # syllables; fewer say too little to be sure of
_LONGEST = 20_000  # characters; a longer text is no single petition
_DECIMALS = 4

_Part = Literal["linear", "encoder"]
_Factor = Annotated[float, Field(ge=0, allow_inf_nan=False)]
_Finite = Annotated[float, Field(allow_inf_nan=False)]


@dataclass(frozen=True, slots=True)
class Calibration:
    """From logits to probabilities, and from probabilities to labels; learnt on held-out folds.

    The probability that an issue is the primary one, and that a nature is right, is the softmax of its axis' logits,
    rounded to four decimals; the logits are the sum of the parts', each times a factor of its own (with one part this
    is temperature scaling, Guo et al. 2017; with two, a stacking with one weight a part). ``nature_offsets`` are added
    to the natures' logits: the logarithms of how much more often each is expected in use than it was in training
    (Saerens et al. 2002).
    """

    issue_factors: dict[_Part, _Factor]
    nature_factors: dict[_Part, _Factor]
    nature_offsets: tuple[_Finite, ...] = ()
    """One for each nature, or none."""
    extra_issue: _Finite | None = None
    """Logit from which an issue beside the primary one is given too (its probability would shrink as the primary one's
    grows); None gives one issue to each text."""
    sure_issue: float = 0.5
    sure_nature: float = 0.5
    """Probabilities of the primary issue and of the nature from which a text is sure."""

    def issue_logits(self, logits: Mapping[str, Floats]) -> Floats:
        """(n, issues) logits of all parts together, rounded to four decimals."""
        together: Floats = np.round(_together(logits, self.issue_factors), _DECIMALS)
        return together

    def issue_probabilities(self, logits: Mapping[str, Floats]) -> Floats:
        """(n, issues) probabilities of being the primary issue, of each part's logits; rows sum to 1."""
        return _softmax(_together(logits, self.issue_factors))

    def nature_probabilities(self, logits: Mapping[str, Floats]) -> Floats:
        """(n, natures) probabilities; rows sum to 1 (and are empty under a scheme without natures)."""
        offsets = np.array(self.nature_offsets) if self.nature_offsets else 0.0
        return _softmax(_together(logits, self.nature_factors) + offsets)

    def choose(
        self, issue: Sequence[float], own: Sequence[float], nature: Sequence[float]
    ) -> tuple[list[int], int | None, bool]:
        """Indices of the issues, primary first, and of the nature, of one text; and whether both are sure.

        Args:
            issue: probability of each issue of being the primary one.
            own: logit of each issue.
            nature: probability of each nature; empty under a scheme without natures.
        """
        first, *others = sorted(range(len(issue)), key=lambda k: (-issue[k], k))
        chosen = max(range(len(nature)), key=lambda k: (nature[k], -k), default=None)
        sure = issue[first] >= self.sure_issue and (chosen is None or nature[chosen] >= self.sure_nature)
        extra = [k for k in others if self.extra_issue is not None and own[k] >= self.extra_issue]
        return [first, *extra], chosen, sure


def _together(logits: Mapping[str, Floats], factors: Mapping[_Part, float]) -> Floats:
    total: Floats = np.sum([factor * logits[part] for part, factor in factors.items()], axis=0, dtype=np.float64)
    return total


def _softmax(logits: Floats) -> Floats:
    if not logits.size:
        return logits
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities: Floats = np.round(powers / powers.sum(axis=1, keepdims=True), _DECIMALS)
    return probabilities


class _Config(BaseModel):
    """``config.json`` of a model folder."""

    model_config = ConfigDict(frozen=True, strict=True)

    format: Literal[2]
    name: str
    labels_version: int
    issues: tuple[str, ...]
    natures: tuple[str, ...]
    calibration: Calibration
    encoder: EncoderInput | None

    @property
    def parts(self) -> tuple[_Part, ...]:
        return tuple(self.calibration.issue_factors)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a model is made of: the linear classifier, the encoder, or both."""

    linear: LinearModel | None = None
    encoder: EncoderModel | None = None

    def logits(self, texts: Sequence[str], seen: Sequence[Mapping[str, str]]) -> tuple[Logits, Logits]:
        """Logits by part of n texts, given with their `views`: of the issues, and of the natures."""
        found: dict[str, tuple[Floats, Floats]] = {}
        if self.linear is not None:
            found[LINEAR] = self.linear.logits(seen)
        if self.encoder is not None:
            found[ENCODER] = self.encoder.logits([text[:_LONGEST] for text in texts])
        return {part: both[0] for part, both in found.items()}, {part: both[1] for part, both in found.items()}

    def known(self, text: str, view: Mapping[str, str]) -> bool:
        """Whether a text is of the language and length that the model can be sure of."""
        if len(view["syllable"].split()) < _FEWEST or len(view["char"]) > _LONGEST:
            return False
        if self.linear is not None:
            return self.linear.known_share(view) >= _KNOWN
        return self.encoder is not None and self.encoder.known(text)


Logits = dict[str, Floats]


class Tagger:
    """A model with its labels and calibration; use `load`."""

    def __init__(
        self,
        parts: Parts,
        *,
        name: str,
        issues: Sequence[str],
        natures: Sequence[str],
        calibration: Calibration,
        labels_version: int,
    ):
        self._parts = parts
        self.name = name
        self.issues = tuple(issues)
        self.natures = tuple(natures)
        self.calibration = calibration
        self.labels_version = labels_version

    def tag(self, texts: Sequence[str]) -> list[Tags]:
        """Labels of each text, in order. The same text always gets the same labels, whatever stands beside it."""
        if not texts:
            return []
        seen = [views(text, words=self._parts.linear is not None) for text in texts]
        issue_logits, nature_logits = self._parts.logits(texts, seen)
        issue_rows = self.calibration.issue_probabilities(issue_logits).tolist()
        own_rows = self.calibration.issue_logits(issue_logits).tolist()
        nature_rows = self.calibration.nature_probabilities(nature_logits).tolist()
        known = [self._parts.known(text, view) for text, view in zip(texts, seen, strict=True)]
        found = zip(issue_rows, own_rows, nature_rows, known, strict=True)
        return [self._tags(issue, own, nature, known=k) for issue, own, nature, k in found]

    def _tags(self, issue_row: list[float], own_row: list[float], nature_row: list[float], *, known: bool) -> Tags:
        chosen, nature, sure = self.calibration.choose(issue_row, own_row, nature_row)
        return Tags(
            issues=tuple((self.issues[k], issue_row[k]) for k in chosen),
            nature=None if nature is None else (self.natures[nature], nature_row[nature]),
            sure=sure and known,
            issue_scores=dict(zip(self.issues, issue_row, strict=True)),
            nature_scores=dict(zip(self.natures, nature_row, strict=True)),
            model=self.name,
            labels_version=self.labels_version,
        )

    def save(self, folder: Path) -> None:
        """Write ``config.json`` and the linear part (the encoder's files: see `fit_encoder`)."""
        folder.mkdir(parents=True, exist_ok=True)
        if self._parts.linear is not None:
            self._parts.linear.save(folder)
        encoder = self._parts.encoder
        config = {
            "format": FORMAT,
            "name": self.name,
            "labels_version": self.labels_version,
            "issues": self.issues,
            "natures": self.natures,
            "calibration": asdict(self.calibration),
            "encoder": encoder.input.model_dump() if encoder is not None else None,
        }
        (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Tagger:
        """Read a model folder.

        Raises:
            ModelError: it is missing, damaged or of another format.
        """
        config = _config(folder)
        labels = len(config.issues), len(config.natures)
        linear = LinearModel.load(folder) if LINEAR in config.parts else None
        encoder = EncoderModel.load(folder, config.encoder, labels=labels) if config.encoder is not None else None
        if linear is not None and (rows := (linear.issues, len(linear.coef) - linear.issues)) != labels:
            raise ModelError(f"{folder}: weights of {rows} issues and natures, labels {labels}; train the model again")
        return cls(
            Parts(linear, encoder),
            name=config.name,
            issues=config.issues,
            natures=config.natures,
            calibration=config.calibration,
            labels_version=config.labels_version,
        )


def _config(folder: Path) -> _Config:
    path = folder / "config.json"
    try:
        config = _Config.model_validate_json(path.read_bytes())
    except OSError as e:
        raise ModelError(f"{path}: cannot be read ({e.strerror}); choose a folder that `kiennghi train` made") from e
    except ValidationError as e:
        first = e.errors()[0]
        where = ".".join(map(str, first["loc"])) or "top"
        raise ModelError(f"{path}: damaged or of another format ({where}: {first['msg']}); train again") from e
    given = config.calibration
    if not config.parts or set(config.parts) != set(given.nature_factors):
        raise ModelError(f"{path}: damaged (calibration: factors that do not name the same parts); train again")
    if (ENCODER in config.parts) != (config.encoder is not None):
        raise ModelError(f"{path}: damaged (encoder: factors and input do not agree); train again")
    if given.nature_offsets and len(given.nature_offsets) != len(config.natures):
        raise ModelError(f"{path}: damaged (calibration.nature_offsets: not one for each nature); train again")
    return config


def model_folder(name: str) -> Path:
    """Folder of a model: ``default`` and ``linear`` are shipped, anything else is a path."""
    return shipped("models", name) if name in {"default", "linear"} else Path(name)


def fingerprint(folder: Path) -> str:
    """Hash of what decides a model's output; changes when the model does.

    Raises:
        ModelError: there is no model in the folder.
    """
    digest = hashlib.sha256()
    parts = _config(folder).parts
    names = [*(linear.FILES if LINEAR in parts else ()), *(encoder.FILES if ENCODER in parts else ())]
    try:
        for name in ("config.json", *names):
            digest.update((folder / name).read_bytes())
    except OSError as e:
        raise ModelError(f"{folder}: no model there ({e.strerror}); choose a folder that `kiennghi train` made") from e
    return digest.hexdigest()[:12]
