"""A linear text classifier for both axes: TF-IDF of four views of a text, logistic regression for each label."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import skops.io
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

from ..errors import ModelError
from ..text import fold, plain_tones, squeeze, syllables
from ..tokenise import tokenise

Floats = npt.NDArray[np.float64]

VIEWS = ("word", "syllable", "folded", "char")
WEIGHTS = "model.skops"
VOCABULARY = "vocabulary.json"  # apart from the weights: skops takes seconds to read a dict of 80,000 entries
_WITH_DIGIT = re.compile(r"\S*\d\S*")
_DIGITS = re.compile(r"\d+")


def views(text: str) -> dict[str, str]:
    """The views of a text that features are counted in; numbers become ``0``, letter case and tone places one form."""
    words = " ".join(token.form for token in tokenise(text))
    spoken = " ".join(syllables(text))
    return {
        "word": _WITH_DIGIT.sub("0", words),
        "syllable": _WITH_DIGIT.sub("0", spoken),
        "folded": _WITH_DIGIT.sub("0", fold(spoken)),
        "char": _DIGITS.sub("0", fold(plain_tones(squeeze(text)))),
    }


class LinearModel:
    """Text → logits of each issue (independent of each other) and of each nature.

    Args:
        weights: weight of each view; a view of weight 0 is left out.
        min_count: texts that a feature must occur in.
        regularisation: inverse strength ``C`` of the L2 penalty.
    """

    def __init__(self, *, weights: Mapping[str, float], min_count: int = 2, regularisation: float = 10.0):
        self.weights = {view: float(weights[view]) for view in VIEWS if weights.get(view)}
        self.min_count = min_count
        self.regularisation = regularisation

    def _vectoriser(self, view: str, terms: Sequence[str] | None = None) -> TfidfVectorizer:
        common: dict[str, Any] = {"sublinear_tf": True, "dtype": np.float32, "lowercase": False}
        common |= {"min_df": self.min_count} if terms is None else {"vocabulary": {term: k for k, term in enumerate(terms)}}
        if view == "char":
            return TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), **common)
        return TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), **common)

    def fit(self, texts: Sequence[Mapping[str, str]], issues: npt.NDArray[np.bool_], natures: npt.NDArray[np.int64]) -> LinearModel:
        """Learn from the views of n texts, an (n, issues) table of labels and n indices of natures."""
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (0.5 s to import; tagging does without)

        self.vectorisers_ = {view: self._vectoriser(view) for view in self.weights}
        parts = [v.fit_transform([t[view] for t in texts]) * self.weights[view] for view, v in self.vectorisers_.items()]
        features = csr_matrix(hstack(parts))
        found = [_fit_binary(features, issues[:, k], self.regularisation) for k in range(issues.shape[1])]
        nature = LogisticRegression(C=self.regularisation, max_iter=500).fit(features, natures)
        self.coef_ = np.vstack([*(coef for coef, _ in found), *nature.coef_]).astype(np.float32)
        self.intercept_ = np.array([*(b for _, b in found), *nature.intercept_], dtype=np.float32)
        self.issues_ = issues.shape[1]
        return self

    def logits(self, texts: Sequence[Mapping[str, str]]) -> tuple[Floats, Floats]:
        """Logits of n texts: (n, issues) and (n, natures)."""
        parts = [v.transform([t[view] for t in texts]) * self.weights[view] for view, v in self.vectorisers_.items()]
        scores = np.asarray(csr_matrix(hstack(parts)) @ self.coef_.T + self.intercept_, dtype=np.float64)
        return scores[:, : self.issues_], scores[:, self.issues_ :]

    def known_share(self, text: Mapping[str, str]) -> float:
        """Share of the text's syllables, without marks, that the model has met: little for another language or noise."""
        vocabulary = self.vectorisers_["folded" if "folded" in self.vectorisers_ else next(iter(self.vectorisers_))].vocabulary_
        words = text["folded"].split()
        return sum(w in vocabulary for w in words) / max(len(words), 1)

    def save(self, folder: Path) -> None:
        """Write the learnt state into a model folder (skops and JSON: no pickle)."""
        state = {
            "weights": self.weights,
            "idf": {view: v.idf_ for view, v in self.vectorisers_.items()},
            "coef": self.coef_,
            "intercept": self.intercept_,
            "issues": self.issues_,
        }
        terms = {view: v.get_feature_names_out().tolist() for view, v in self.vectorisers_.items()}
        (folder / WEIGHTS).write_bytes(skops.io.dumps(state, compression=8, compresslevel=6))
        (folder / VOCABULARY).write_text(json.dumps(terms, ensure_ascii=False) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LinearModel:
        """Read a model folder.

        Raises:
            ModelError: a file is missing, damaged, or holds types that are not to be trusted.
        """
        try:
            data = (folder / WEIGHTS).read_bytes()
            terms = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
            if untrusted := skops.io.get_untrusted_types(data=data):
                raise ModelError(f"{folder}: holds types that are not trusted ({', '.join(untrusted)}); train the model again")
            state = skops.io.loads(data)
            model = cls(weights=state["weights"])
            model.vectorisers_ = {view: model._vectoriser(view, terms[view]) for view in model.weights}
            for view, vectoriser in model.vectorisers_.items():
                vectoriser.idf_ = state["idf"][view]
            model.coef_, model.intercept_, model.issues_ = state["coef"], state["intercept"], state["issues"]
        except OSError as e:
            raise ModelError(f"{folder}: {e.filename}: cannot be read ({e.strerror}); choose a folder that `kiennghi train` made") from e
        except (KeyError, ValueError, TypeError, AttributeError, zipfile.BadZipFile) as e:
            raise ModelError(f"{folder}: damaged ({type(e).__name__}: {e}); train the model again") from e
        if model.coef_.shape[1] != sum(map(len, terms.values())):
            raise ModelError(f"{folder}: weights and vocabulary are not of one model; train the model again")
        return model


def _fit_binary(features: Any, labels: npt.NDArray[np.bool_], regularisation: float) -> tuple[Floats, float]:
    """Coefficients of one label against the rest; a label without examples (or without others) is never (always) given."""
    if labels.all() or not labels.any():
        return np.zeros(features.shape[1]), 8.0 if labels.all() else -8.0
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    fitted = LogisticRegression(C=regularisation, solver="liblinear", max_iter=500).fit(features, labels)
    return fitted.coef_[0], float(fitted.intercept_[0])
