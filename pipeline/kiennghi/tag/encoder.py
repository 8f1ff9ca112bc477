"""A fine-tuned transformer for both axes, in ONNX: `fit_encoder` exports it, onnxruntime and `tokenizers` run it.

Texts are run one by one on one thread: the scales of dynamically quantised activations are those of a whole batch, so
in a batch a text's labels would depend on its neighbours. Cores are used by processes.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import numpy.typing as npt
import onnxruntime
from pydantic import BaseModel, ConfigDict, Field
from tokenizers import Tokenizer

from ..errors import ModelError
from ..text import clean, plain_tones, squeeze, syllables
from ..tokenise import tokenise
from .linear import Floats

ENCODER = "encoder.onnx"
TOKENIZER = "tokenizer.json"
FILES = (ENCODER, TOKENIZER)
_MOST_PIECES = 1.7  # a syllable: 1.0-1.6 in Vietnamese, marks or not; other languages and noise fall apart further


class EncoderInput(BaseModel):
    """How a text becomes what the encoder reads; kept in ``config.json`` of the model folder."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    prefix: str = ""
    """Put before the text, as the base was trained (``query: `` for the e5 family)."""
    segmented: bool = False
    """Whether the base reads words, the syllables of each joined by ``_`` (the PhoBERT family)."""
    window: Annotated[int, Field(ge=16)] = 256
    """Pieces that are read at once, marks of beginning and end included; a longer text is read in windows."""


def prepare(text: str, given: EncoderInput) -> str:
    """The text in the one form that the encoder learns and reads: lower case, single blanks, tones in one place."""
    return given.prefix + _written(text, segmented=given.segmented)


def _written(text: str, *, segmented: bool) -> str:
    text = plain_tones(squeeze(clean(text)).lower())
    return " ".join(token.form for token in tokenise(text)) if segmented else text


def windows(pieces: Sequence[int], given: EncoderInput, *, marks: int) -> list[list[int]]:
    """Pieces with the marks at both ends → windows of at most ``given.window``, each overlapping half of the next.

    Args:
        marks: how many pieces at the beginning stand for the beginning and the prefix; each window begins with them.
            The last piece, the mark of the end, ends each window.
    """
    if len(pieces) <= given.window:
        return [list(pieces)]
    head, body, end = list(pieces[:marks]), pieces[marks:-1], pieces[-1]
    room = given.window - len(head) - 1
    starts = [*range(0, len(body) - room, max(room // 2, 1)), len(body) - room]
    return [[*head, *body[at : at + room], end] for at in starts]


class Pieces:
    """A tokeniser with the way in which texts are prepared for it.

    Raises:
        ValueError: the prefix leaves too little room for texts.
    """

    def __init__(self, tokenizer: Tokenizer, given: EncoderInput):
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer
        self.input = given
        self._marks = len(tokenizer.encode(given.prefix.rstrip()).ids) - 1
        self._unknown = {tokenizer.token_to_id(getattr(tokenizer.model, "unk_token", None) or "<unk>")} - {None}
        self.last = max(tokenizer.get_vocab().values(), default=0)
        """The highest id that a piece can have."""
        if self._marks > given.window // 2:
            raise ValueError(f"{given.prefix!r} takes {self._marks} of the {given.window} pieces that are read at once")

    def __call__(self, text: str) -> list[list[int]]:
        """Windows of piece ids of a text."""
        return windows(self._tokenizer.encode(prepare(text, self.input)).ids, self.input, marks=self._marks)

    def known(self, text: str) -> bool:
        """Whether the text falls into pieces as large as those of Vietnamese."""
        spoken = [s for s in syllables(clean(text)) if not s.isdigit()]
        read = _written(" ".join(spoken), segmented=self.input.segmented)
        found = self._tokenizer.encode(read, add_special_tokens=False).ids
        unknown = sum(piece in self._unknown for piece in found)  # a word, or letter, that has no piece at all
        return bool(spoken) and len(found) + unknown <= _MOST_PIECES * len(spoken)


class EncoderModel:
    """Text → logits of each issue and of each nature.

    Args:
        labels: how many issues, and how many natures, the outputs are.
    """

    def __init__(self, session: onnxruntime.InferenceSession, pieces: Pieces, *, labels: tuple[int, int]):
        self._session = session
        self._pieces = pieces
        self._labels = labels
        self.input = pieces.input

    def logits(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        """Logits of n texts: (n, issues) and (n, natures); of a long text, the mean over its windows.

        Those of the issues are told from their mean, which training leaves open: what stands out has a positive one.
        """
        rows = np.array([self._row(text) for text in texts], dtype=np.float64).reshape(len(texts), sum(self._labels))
        issues, natures = rows[:, : self._labels[0]], rows[:, self._labels[0] :]
        return issues - issues.mean(axis=1, keepdims=True), natures

    def _row(self, text: str) -> npt.NDArray[np.floating]:
        parts = self._pieces(text)
        found = [self._run(part) for part in parts]
        mean: npt.NDArray[np.floating] = np.average(found, axis=0, weights=[len(part) for part in parts])
        return mean

    def _run(self, pieces: list[int]) -> npt.NDArray[np.floating]:
        found = self._session.run(None, {"input_ids": np.array([pieces], dtype=np.int64)})
        logits: npt.NDArray[np.float32] = found[0][0]
        return logits

    def known(self, text: str) -> bool:
        """Whether the text is of a language that the encoder can be sure of."""
        return self._pieces.known(text)

    @staticmethod
    def copy(source: Path, folder: Path) -> None:
        """Copy the encoder's files from one model folder into another."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copyfile(source / name, folder / name)

    @classmethod
    def load(cls, folder: Path, given: EncoderInput, *, labels: tuple[int, int]) -> EncoderModel:
        """Read a model folder.

        Raises:
            ModelError: a file is missing or damaged.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3  # errors: what it warns of is of no use to the one who tags
        for name in FILES:
            if not (folder / name).is_file():
                raise ModelError(f"{folder / name}: missing; choose a folder that `kiennghi train` made")
        try:
            session = onnxruntime.InferenceSession(folder / ENCODER, options, providers=["CPUExecutionProvider"])
            pieces = Pieces(Tokenizer.from_file(str(folder / TOKENIZER)), given)
            model = cls(session, pieces, labels=labels)
            model._run([pieces.last])
        except Exception as e:  # both packages raise bare Exception, or types of their own
            raise ModelError(f"{folder}: damaged ({' '.join(str(e).split())[:200]}); train the model again") from e
        outputs = session.get_outputs()[0].shape[-1]
        if outputs != sum(labels):
            raise ModelError(
                f"{folder / ENCODER}: scores {outputs} labels, config.json names {sum(labels)}; train again"
            )
        return model
