"""Settings, labels and training settings: strict schemas for the YAML files that people write."""

from __future__ import annotations

import datetime
import hashlib
import json
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from .errors import ConfigError
from .records import ColumnRole
from .resources import shipped


class Strict(BaseModel):
    """Base of all that is read from YAML: unknown keys and values of another type are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


Schema = TypeVar("Schema", bound=Strict)


Headers = Annotated[tuple[str, ...], Field(strict=False)]


class SlipColumns(Strict):
    """Headers of opinion slips that are not recognised by their words, by what their columns hold."""

    number: Headers = ()
    name: Headers = ()
    unit: Headers = ()
    content: Headers = ()
    agency: Headers = ()
    answer: Headers = ()
    result: Headers = ()
    date: Headers = ()

    def by_role(self) -> dict[ColumnRole, tuple[str, ...]]:
        """The headers of each role."""
        return {
            **{"number": self.number, "name": self.name, "unit": self.unit, "content": self.content},
            **{"agency": self.agency, "answer": self.answer, "result": self.result, "date": self.date},
        }


class ReadSettings(Strict):
    """Limits on what one file may cost, and how tables of slips are named; see ``configs/default.yaml``."""

    max_file_mb: int = Field(ge=1)
    max_unpacked_mb: int = Field(ge=1)
    max_unpack_ratio: int = Field(ge=2)
    max_characters: int = Field(ge=1000)
    timeout_s: int = Field(ge=1)
    memory_mb: int = Field(ge=300)
    ocr: bool
    ocr_pages: int = Field(ge=1)
    columns: SlipColumns


class SplitSettings(Strict):
    """How petitions are cut."""

    min_syllables: int = Field(ge=1)
    model: str | None
    sure: float | None = Field(ge=0, le=1)


class TagSettings(Strict):
    """Which model labels petitions, and how many at a time."""

    model: str
    batch_size: int = Field(ge=1, le=10_000)


class SummariseSettings(Strict):
    """Lengths of summaries."""

    gist_words: int = Field(ge=8)
    asks_per_issue: int = Field(ge=1)


class PeopleSettings(Strict):
    """Whether people stay named in what leaves."""

    names: bool


class ReportSettings(Strict):
    """What the reports say of themselves, and how much they show."""

    organisation: str
    place: str
    title: str = Field(min_length=1)
    date: datetime.date | None = Field(strict=False)
    quotes_per_issue: int = Field(ge=0)
    localities: int = Field(ge=1)


class RunSettings(Strict):
    """How the batch is spread over processes."""

    workers: int = Field(ge=0, le=256)
    attempts: int = Field(ge=1, le=10)


class Settings(Strict):
    """All settings, as in ``configs/default.yaml``."""

    read: ReadSettings
    split: SplitSettings
    tag: TagSettings
    summarise: SummariseSettings
    people: PeopleSettings
    report: ReportSettings
    run: RunSettings

    def fingerprint(self) -> str:
        """Changes when a setting that alters what a file yields changes; masking, reports and batch do not."""
        parts = self.model_dump(mode="json", include={"read", "split", "tag", "summarise"})
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:12]


class Label(Strict):
    """One label: a permanent id, and its names in reports."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    name: str = Field(min_length=1)
    name_en: str = Field(min_length=1)


class Labels(Strict):
    """A label scheme, in the order of reports. A scheme of one's own may do without natures (an empty list)."""

    version: int = Field(ge=1)
    issues: tuple[Label, ...] = Field(min_length=2, strict=False)
    natures: tuple[Label, ...] = Field(strict=False)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Labels:
        if len(self.natures) == 1:
            raise ValueError("natures: expected none, or two at least")
        ids = (*self.issue_ids, *self.nature_ids)
        if repeated := {i for i in ids if ids.count(i) > 1}:
            raise ValueError(f"label ids used twice: {', '.join(sorted(repeated))}")
        return self

    @property
    def issue_ids(self) -> tuple[str, ...]:
        """Ids of the issues, in order."""
        return tuple(label.id for label in self.issues)

    @property
    def nature_ids(self) -> tuple[str, ...]:
        """Ids of the natures, in order."""
        return tuple(label.id for label in self.natures)

    def names(self) -> dict[str, str]:
        """Name in reports of each issue and nature."""
        return {label.id: label.name for label in (*self.issues, *self.natures)}


class Features(Strict):
    """Weight of each view of the text."""

    word: float = Field(ge=0)
    syllable: float = Field(ge=0)
    folded: float = Field(ge=0)
    char: float = Field(ge=0)

    @model_validator(mode="after")
    def _one_is_used(self) -> Features:
        if not any(self.model_dump().values()):
            raise ValueError("all weights are 0; at least one view must be used")
        return self


class LinearSettings(Strict):
    """How the linear part is learnt."""

    features: Features
    min_count: int = Field(ge=1)
    regularisation: float = Field(gt=0)
    plain_copies: float = Field(ge=0, le=1)


class EncoderSettings(Strict):
    """How the encoder is fine-tuned."""

    base: str = Field(min_length=1)
    prefix: str
    segmented: bool
    window: int = Field(ge=16)
    epochs: float = Field(gt=0)
    batch_size: int = Field(ge=1)
    learning_rate: float = Field(gt=0)
    head_factor: float = Field(gt=0)
    weight_decay: float = Field(ge=0)
    warmup: float = Field(ge=0, lt=1)
    label_smoothing: float = Field(ge=0, lt=1)
    other_issues: float = Field(ge=0, lt=1)
    train_embeddings: bool
    plain_share: float = Field(ge=0, le=1)
    error_share: float = Field(ge=0, le=1)
    bfloat16: bool


class SureBounds(Strict):
    """Errors allowed among sure texts."""

    issue_error: float = Field(gt=0, lt=1)
    nature_error: float = Field(gt=0, lt=1)


class TrainSettings(Strict):
    """How a model is trained; see ``configs/train.yaml``."""

    seed: int = Field(ge=0)
    parts: tuple[Literal["linear", "encoder"], ...] = Field(min_length=1, strict=False)
    folds: int = Field(ge=2)
    measured_folds: int = Field(ge=1)
    refit: bool
    split_by: str
    linear: LinearSettings
    encoder: EncoderSettings
    reference: dict[str, str]
    nature_shares: dict[str, Annotated[float, Field(gt=0, lt=1)]]
    sure: SureBounds
    bootstrap: int = Field(ge=0)
    learning_curve: tuple[Annotated[int, Field(ge=1)], ...] = Field(strict=False)

    @model_validator(mode="after")
    def _makes_sense(self) -> TrainSettings:
        if sum(self.nature_shares.values()) >= 1:
            raise ValueError(f"nature_shares {self.nature_shares}: expected shares below 1 in all; lower them")
        if len(set(self.parts)) < len(self.parts):
            raise ValueError("parts: one is named twice")
        if not self.refit and self.measured_folds > 1:
            raise ValueError(f"refit: false ships the model of the one fold measured, not of {self.measured_folds}")
        return self


class SplitterSettings(Strict):
    """How the splitter's sequence model is trained; see ``configs/splitter.yaml``."""

    seed: int
    composed: int = Field(ge=0)
    real_weight: int = Field(ge=1)
    without_rules: float = Field(ge=0, le=1)
    l1: float = Field(ge=0)
    l2: float = Field(ge=0)
    iterations: int = Field(ge=1)
    min_count: int = Field(ge=0)
    smallest_weight: float = Field(ge=0)
    sure_error: float = Field(gt=0, lt=1)


def _load_yaml(path: Path) -> dict[str, Any]:
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as e:
        raise ConfigError(f"{path}: cannot be read ({e.strerror}); check the path") from e
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as e:
        raise ConfigError(f"{path}: not valid YAML in UTF-8 ({' '.join(str(e).split())})") from e
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ConfigError(f"{path}: expected keys and values at the top, found {type(found).__name__}")
    return found


def _merge(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    out = dict(base)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(base.get(key), dict)
        out[key] = _merge(base[key], value) if both else value
    return out


def load_yaml(schema: type[Schema], default: Path, path: Path | None = None, **overrides: Any) -> Schema:
    """The values of a shipped file, with those of ``path`` and then ``overrides`` on top, checked.

    Raises:
        ConfigError: a file cannot be read, or a key or value is not in the schema.
    """
    values = _load_yaml(default)
    if path is not None:
        values = _merge(values, _load_yaml(path))
    try:
        return schema.model_validate(_merge(values, overrides))
    except ValidationError as e:
        first = e.errors()[0]
        where = ".".join(map(str, first["loc"])) or "top"
        more = f" (and {e.error_count() - 1} more)" if e.error_count() > 1 else ""
        raise ConfigError(
            f"{path or default}: {where}: {first['msg']}{more}; the shipped files in configs/ explain every key"
        ) from e


def load_settings(path: Path | None = None, **overrides: dict[str, Any]) -> Settings:
    """The shipped defaults, with the file's values and then ``overrides`` (section → keys) on top.

    Raises:
        ConfigError: the file cannot be read, or a key or value is not in the schema.
    """
    return load_yaml(Settings, shipped("configs", "default.yaml"), path, **overrides)


def load_labels(path: Path | None = None) -> Labels:
    """A label file (default: the shipped scheme); it stands alone, nothing is taken over from the shipped one.

    Raises:
        ConfigError: it cannot be read, or does not follow the schema.
    """
    return load_yaml(Labels, path or shipped("configs", "labels.yaml"))


def load_train_settings(path: Path | None = None, **overrides: Any) -> TrainSettings:
    """The shipped training settings, with the file's values and then ``overrides`` on top.

    Raises:
        ConfigError: the file cannot be read, or a key or value is not in the schema.
    """
    return load_yaml(TrainSettings, shipped("configs", "train.yaml"), path, **overrides)


def load_splitter_settings(path: Path | None = None, **overrides: Any) -> SplitterSettings:
    """Settings of the splitter's training: the shipped ones, what ``path`` changes, then ``overrides``."""
    return load_yaml(SplitterSettings, shipped("configs", "splitter.yaml"), path, **overrides)
