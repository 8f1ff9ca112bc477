"""Fine-tuning the encoder: the one module that touches torch, transformers and onnx (extra ``kiennghi[encoder]``).

A base encoder, given by folder or hub name, gets one linear layer over the mean of its last hidden states, and both
learn issues and natures together. What is learnt is exported to ONNX in int8, which `tag.encoder` runs without torch.
"""

from __future__ import annotations

import itertools
import logging
import os
import random
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import accelerate  # noqa: F401 (transformers' Trainer and torch's exporter need these three, and tell of it late)
import numpy as np
import numpy.typing as npt
import onnx
import onnxscript  # noqa: F401
import torch
import transformers
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from torch import nn
from torch.nn import functional

from .config import EncoderSettings
from .corpus import with_typing_errors
from .errors import ConfigError
from .fit import Bools
from .tag.encoder import ENCODER, TOKENIZER, EncoderInput, Pieces
from .text import fold

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
_SHORTEST_BASE = 24  # positions of a base with room for nothing else


@dataclass(frozen=True, slots=True)
class Targets:
    """What n texts are labelled with: (n, issues) and (n, natures) tables, and the n primary issues."""

    issues: Bools
    natures: Bools
    primary: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class FittedEncoder:
    """A fine-tuned encoder before export, with the losses on its way: (step, loss)."""

    net: _Net
    pieces: Pieces
    tokenizer: Tokenizer
    losses: list[tuple[int, float]]

    def save(self, folder: Path) -> None:
        """Write ``encoder.onnx`` (int8 weights) and ``tokenizer.json`` into a model folder."""
        folder.mkdir(parents=True, exist_ok=True)
        _export(self.net, folder / ENCODER)
        self.tokenizer.save(str(folder / TOKENIZER))


def fit_encoder(texts: Sequence[str], targets: Targets, *, settings: EncoderSettings, seed: int) -> FittedEncoder:
    """Fine-tune the base on labelled texts; the same seed, machine and number of threads give the same weights.

    Raises:
        ConfigError: the base cannot be loaded, or is of a kind that is not supported.
    """
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    transformers.set_seed(seed)
    base, tokenizer = _load_base(settings.base)
    given = EncoderInput(
        prefix=settings.prefix, segmented=settings.segmented, window=min(settings.window, _positions(base))
    )
    try:
        pieces = Pieces(tokenizer, given)
    except ValueError as e:
        raise ConfigError(f"encoder.prefix: {e}; choose a shorter one") from e
    net = _Net(base, targets, settings)
    data = _Examples(texts, targets, pieces, settings=settings, seed=seed)
    with tempfile.TemporaryDirectory() as scratch, _quiet():
        arguments = transformers.TrainingArguments(
            output_dir=scratch,
            num_train_epochs=settings.epochs,
            per_device_train_batch_size=settings.batch_size,
            learning_rate=settings.learning_rate,
            warmup_steps=settings.warmup,  # below 1: a share of all steps
            max_grad_norm=1.0,
            train_sampling_strategy="group_by_length",
            remove_unused_columns=False,
            seed=seed,
            save_strategy="no",
            report_to="none",
            logging_steps=20,
            disable_tqdm=True,
            use_cpu=not torch.cuda.is_available(),
            bf16=settings.bfloat16,
            dataloader_pin_memory=False,
        )
        trainer = transformers.Trainer(
            model=net,
            args=arguments,
            train_dataset=data,
            data_collator=_Batch(pad=base.config.pad_token_id or 0),
            optimizers=(_optimiser(net, settings), None),
            callbacks=[],
        )
        trainer.remove_callback(transformers.PrinterCallback)
        trainer.train()
    losses = [(int(entry["step"]), float(entry["loss"])) for entry in trainer.state.log_history if "loss" in entry]
    return FittedEncoder(net.cpu().eval(), pieces, tokenizer, losses)


class _Net(nn.Module):
    """Base, mean over the text's pieces, dropout, one linear layer: issues first, then natures."""

    def __init__(self, base: Any, targets: Targets, settings: EncoderSettings):
        super().__init__()
        self.issues = targets.issues.shape[1]
        self.smoothing = settings.label_smoothing
        self.other_issues = settings.other_issues
        self.base = base
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(base.config.hidden_size, self.issues + targets.natures.shape[1])
        if not settings.train_embeddings:
            base.get_input_embeddings().weight.requires_grad_(requires_grad=False)

    def logits(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        """(batch, labels) scores of (batch, pieces) ids."""
        hidden = self.base(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        scores: torch.Tensor = self.head(self.dropout((hidden * mask).sum(dim=1) / mask.sum(dim=1)))
        return scores

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, issues: torch.Tensor, natures: torch.Tensor
    ) -> dict[str, torch.Tensor]:
        """The loss of a batch: cross-entropy of each axis against the shares that `_Examples` gives."""
        scores = self.logits(input_ids, attention_mask)
        loss = functional.cross_entropy(scores[:, : self.issues], issues, label_smoothing=self.smoothing)
        if natures.shape[1]:
            loss = loss + functional.cross_entropy(scores[:, self.issues :], natures, label_smoothing=self.smoothing)
        return {"loss": loss}


class _Scores(nn.Module):
    """The part of the net that is exported."""

    def __init__(self, net: _Net):
        super().__init__()
        self.net = net

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        """Logits of one text: no padding, and so no mask, which would cost a tenth of the time."""
        hidden = self.net.base(input_ids=input_ids).last_hidden_state
        scores: torch.Tensor = self.net.head(hidden.mean(dim=1))
        return scores


class _Examples(torch.utils.data.Dataset[dict[str, Any]]):
    """Texts as pieces with their targets.

    A long text is learnt from each of its windows; some texts, other ones in each epoch, are seen without diacritics or
    with typing errors.
    """

    def __init__(self, texts: Sequence[str], targets: Targets, pieces: Pieces, *, settings: EncoderSettings, seed: int):
        rest = np.maximum(targets.issues.sum(axis=1, keepdims=True), 1)
        first = np.eye(targets.issues.shape[1])[targets.primary]
        self._issues = (1 - settings.other_issues) * first + settings.other_issues * targets.issues / rest
        self._natures = targets.natures.astype(np.float32)
        self._texts = texts
        self._pieces = pieces
        self._plain, self._errors = settings.plain_share, settings.error_share
        self._random = random.Random(seed)  # noqa: S311 (augmentation, not secrets)
        self._at = [(row, window) for row, text in enumerate(texts) for window in range(len(pieces(text)))]

    def __len__(self) -> int:
        return len(self._at)

    def __getitem__(self, index: int) -> dict[str, Any]:
        row, window = self._at[index]
        text, drawn = self._texts[row], self._random.random()
        if drawn < self._plain:
            text = fold(text)
        elif drawn < self._plain + self._errors:
            text = with_typing_errors(text, share=0.05, chance=self._random)
        found = self._pieces(text)
        return {
            "input_ids": found[min(window, len(found) - 1)],
            "issues": self._issues[row],
            "natures": self._natures[row],
        }


@dataclass(frozen=True, slots=True)
class _Batch:
    """Examples → tensors, padded to the longest."""

    pad: int

    def __call__(self, examples: list[dict[str, Any]]) -> dict[str, torch.Tensor]:
        longest = max(len(example["input_ids"]) for example in examples)
        ids = torch.full((len(examples), longest), self.pad)
        mask = torch.zeros((len(examples), longest), dtype=torch.long)
        for row, example in enumerate(examples):
            size = len(example["input_ids"])
            ids[row, :size] = torch.tensor(example["input_ids"])
            mask[row, :size] = 1
        targets = {name: torch.tensor(np.array([e[name] for e in examples])).float() for name in ("issues", "natures")}
        return {"input_ids": ids, "attention_mask": mask, **targets}


def _optimiser(net: _Net, settings: EncoderSettings) -> torch.optim.Optimizer:
    head = [p for name, p in net.named_parameters() if name.startswith("head.")]
    rest = [p for name, p in net.named_parameters() if not name.startswith("head.") and p.requires_grad]
    groups = [
        {"params": rest, "lr": settings.learning_rate},
        {"params": head, "lr": settings.learning_rate * settings.head_factor},
    ]
    return torch.optim.AdamW(groups, weight_decay=settings.weight_decay, fused=True)


def _positions(base: Any) -> int:
    """Pieces that the base can read at once (RoBERTa counts its positions from after the padding id)."""
    config = base.config
    used = config.pad_token_id + 1 if config.model_type in {"roberta", "xlm-roberta", "camembert"} else 0
    return int(config.max_position_embeddings) - used


def _load_base(name: str) -> tuple[Any, Tokenizer]:
    """A base encoder without dropout inside (no better on held-out texts, and half as fast), and its tokeniser."""
    try:
        config = transformers.AutoConfig.from_pretrained(name)
        for key in ("attention_probs_dropout_prob", "attention_dropout", "hidden_dropout_prob", "dropout"):
            if hasattr(config, key):
                setattr(config, key, 0.0)
        # "eager": plain products, which processors run in bfloat16 half as fast again as torch's fused attention
        base = transformers.AutoModel.from_pretrained(
            name, config=config, dtype=torch.float32, attn_implementation="eager"
        )
        loaded = transformers.AutoTokenizer.from_pretrained(name)
        tokenizer = _tokenizer(loaded)
    except Exception as e:  # each package has types of its own, some raise bare Exception
        raise ConfigError(
            f"base {name!r} cannot be loaded ({_one_line(e)}); expected a folder with a Hugging Face encoder"
            " (--base), or a hub name where the hub can be reached"
        ) from e
    if base.config.is_encoder_decoder or not hasattr(base.config, "max_position_embeddings"):
        raise ConfigError(f"base {name!r} is a {base.config.model_type}; expected an encoder like BERT or RoBERTa")
    if _positions(base) < _SHORTEST_BASE:
        raise ConfigError(f"base {name!r} reads {_positions(base)} pieces at once; expected {_SHORTEST_BASE} at least")
    pieces, vectors = tokenizer.get_vocab_size(), base.get_input_embeddings().num_embeddings
    if pieces < vectors / 2:  # where a folder has no tokeniser, transformers make an empty one up
        raise ConfigError(
            f"base {name!r} has {vectors} word pieces, its tokeniser {pieces}; expected a folder with the base's own"
            " tokeniser (tokenizer.json; vocab.txt and bpe.codes of PhoBERT)"
        )
    _add_vectors(base, tokenizer, loaded)
    return base, tokenizer


def _add_vectors(base: Any, tokenizer: Tokenizer, loaded: Any) -> None:
    """Give the ids that only the rebuilt tokeniser has (see `_word_pieces`) the vector of the unknown piece."""
    first, needed = (max(vocabulary.values()) + 1 for vocabulary in (loaded.get_vocab(), tokenizer.get_vocab()))
    if needed > base.get_input_embeddings().num_embeddings:
        base.resize_token_embeddings(needed, mean_resizing=False)
    if needed > first:
        with torch.no_grad():
            vectors = base.get_input_embeddings().weight
            vectors[first:needed] = vectors[loaded.unk_token_id]


def _tokenizer(loaded: Any) -> Tokenizer:
    """The tokeniser as the `tokenizers` package runs it. PhoBERT's is Python code, and is rebuilt."""
    backend = getattr(loaded, "backend_tokenizer", None)
    if isinstance(backend, Tokenizer):
        tokenizer = Tokenizer.from_str(backend.to_str())
    elif type(loaded).__name__ == "PhobertTokenizer":
        tokenizer = _word_pieces(loaded.get_vocab(), sorted(loaded.bpe_ranks, key=loaded.bpe_ranks.get), loaded)
    else:
        raise ValueError(f"its {type(loaded).__name__} has no fast tokeniser")
    if len(tokenizer.encode("").ids) != 2:
        raise ValueError("its tokeniser does not mark beginning and end of a text by one piece each")
    return tokenizer


def _word_pieces(vocabulary: dict[str, int], merges: Sequence[tuple[str, ...]], loaded: Any) -> Tokenizer:
    """A byte-pair tokeniser of words written with ``@@`` between their pieces (subword-nmt, as fairseq and PhoBERT do).

    ``chà@@ o`` is kept as ``chà`` and ``o</w>``: the ends of words are marked where the file marks their insides.
    What merges lead through on their way to a piece, and the vocabulary therefore lacks, gets ids after its last: a
    word that ends up there has an unknown piece.
    """
    special = {loaded.bos_token, loaded.eos_token, loaded.pad_token, loaded.unk_token, loaded.mask_token}
    ids = {
        piece if piece in special else piece[:-2] if piece.endswith("@@") and piece != "@@" else f"{piece}</w>": number
        for piece, number in vocabulary.items()
    }
    pairs = [pair for pair in merges if len(pair) == 2]
    further = itertools.count(max(ids.values()) + 1)
    for piece in (piece for a, b in pairs for piece in (a, b, a + b)):
        if piece not in ids:
            ids[piece] = next(further)
    tokenizer = Tokenizer(models.BPE(ids, pairs, unk_token=loaded.unk_token, end_of_word_suffix="</w>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    begin, end = ((token, ids[token]) for token in (loaded.bos_token, loaded.eos_token))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{begin[0]} $A {end[0]}", special_tokens=[begin, end]
    )
    return tokenizer


def _export(net: _Net, path: Path) -> None:
    """ONNX in int8: weights by channel; activations are quantised as they come."""
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as scratch, _quiet():
        whole = Path(scratch, "float32.onnx")
        torch.onnx.export(
            _Scores(net),
            (torch.full((1, 16), 5),),
            str(whole),
            input_names=["input_ids"],
            output_names=["logits"],
            dynamic_shapes={"input_ids": {1: torch.export.Dim.DYNAMIC}},
            dynamo=True,
            external_data=False,
            verbose=False,
        )
        quantize_dynamic(str(whole), str(path), weight_type=QuantType.QInt8, per_channel=True)
    model = onnx.load(path)
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info, *model.graph.initializer):
        del part.metadata_props[:]  # where in which file of this machine each operation comes from
        part.ClearField("doc_string")
    onnx.save(model, path)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the packages' talk of what is of no use to the one who trains."""
    loggers = [logging.getLogger(name) for name in (None, "torch.onnx")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
