"""Learning the linear model: the one module that touches scikit-learn and skops (extra ``kiennghi[train]``).

What is learnt goes two ways: as a `LinearModel`, which tags without scikit-learn, and as the estimators themselves in
``model.skops`` (no pickle) for analysts: a dict of ``vectorisers`` (by view), their ``weights``, a list ``issues`` of
one estimator an issue (None for an issue without examples), and ``nature``.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import skops.io
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from .tag.linear import CHAR_SIZES, VIEWS, Floats, LinearModel

Bools = npt.NDArray[np.bool_]

ESTIMATORS = "model.skops"
_UNITS = r"\S+"
_NEVER, _ALWAYS = -20.0, 20.0  # logits of a label that none, or all, of the texts have
_MEMORY_ADDRESS = re.compile(r'(?<="__id__": )\d+|\d+(?=\.npy")')


@dataclass(frozen=True, slots=True)
class Fitted:
    """What was learnt, as scikit-learn estimators, and as the model that tags."""

    estimators: dict[str, Any]
    model: LinearModel

    def save(self, folder: Path) -> None:
        """Write ``model.skops``; the same estimators, the same bytes."""
        (folder / ESTIMATORS).write_bytes(_same_bytes(skops.io.dumps(self.estimators)))


def fit_linear(
    texts: Sequence[Mapping[str, str]],
    issues: Bools,
    natures: Bools,
    *,
    weights: Mapping[str, float],
    min_count: int,
    regularisation: float,
) -> Fitted:
    """Learn from the `views` of n texts and two tables of their labels: (n, issues), and (n, natures) with one each.

    Args:
        weights: weight of each view; a view of weight 0 is left out.
        min_count: texts that a feature must occur in.
        regularisation: inverse strength ``C`` of the L2 penalty.
    """
    used = {view: float(weights[view]) for view in VIEWS if weights.get(view)}
    vectorisers = {view: _vectoriser(view, min_count) for view in used}
    parts = [v.fit_transform([t[view] for t in texts]) * used[view] for view, v in vectorisers.items()]
    features = csr_matrix(hstack(parts))
    found = [_one_label(features, issues[:, k], regularisation) for k in range(issues.shape[1])]
    nature, nature_coef, nature_intercept = _one_of(features, natures, regularisation)
    model = LinearModel(
        weights=used,
        terms={view: v.get_feature_names_out().tolist() for view, v in vectorisers.items()},
        idf={view: v.idf_ for view, v in vectorisers.items()},
        coef=np.vstack([*(coef for _, coef, _ in found), nature_coef]),
        intercept=np.array([*(intercept for *_, intercept in found), *nature_intercept]),
        issues=issues.shape[1],
    )
    estimators = {"vectorisers": vectorisers, "weights": used, "issues": [e for e, _, _ in found], "nature": nature}
    return Fitted(estimators, model)


def _vectoriser(view: str, min_count: int) -> TfidfVectorizer:
    common: dict[str, Any] = {"sublinear_tf": True, "dtype": np.float32, "lowercase": False, "min_df": min_count}
    if view == "char":
        return TfidfVectorizer(analyzer="char_wb", ngram_range=CHAR_SIZES, **common)
    return TfidfVectorizer(token_pattern=_UNITS, ngram_range=(1, 2), **common)


def _one_label(features: Any, labels: Bools, regularisation: float) -> tuple[LogisticRegression | None, Floats, float]:
    """Estimator, coefficients and intercept of one label against the rest."""
    if labels.all() or not labels.any():
        return None, np.zeros(features.shape[1]), _ALWAYS if labels.all() else _NEVER
    fitted = LogisticRegression(C=regularisation, solver="liblinear", max_iter=500).fit(features, labels)
    return _light(fitted), fitted.coef_[0], float(fitted.intercept_[0])


def _one_of(features: Any, labels: Bools, regularisation: float) -> tuple[LogisticRegression | None, Floats, Floats]:
    """Estimator, coefficients and intercepts of labels of which each text has exactly one, for a softmax over them."""
    coef, intercept = np.zeros((labels.shape[1], features.shape[1])), np.full(labels.shape[1], _NEVER)
    present = np.flatnonzero(labels.any(axis=0))
    intercept[present] = 0.0
    if len(present) < 2:
        return None, coef, intercept
    fitted = LogisticRegression(C=regularisation, max_iter=500).fit(features, labels.argmax(axis=1))
    learnt = present[1:] if len(present) == 2 else present  # of two, one row says how much likelier the second is
    coef[learnt], intercept[learnt] = fitted.coef_, fitted.intercept_
    return _light(fitted), coef, intercept


def _light(fitted: LogisticRegression) -> LogisticRegression:
    """Half the size on disk: single precision is more than the data tell."""
    fitted.coef_ = fitted.coef_.astype(np.float32)
    return fitted


def _same_bytes(data: bytes) -> bytes:
    """A skops archive without what differs from run to run: times, and memory addresses as names (counted instead)."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as stable:
        schema = archive.read("schema.json").decode()
        number = {found: str(k) for k, found in enumerate(dict.fromkeys(_MEMORY_ADDRESS.findall(schema)))}
        arrays = [name for name in archive.namelist() if name != "schema.json"]
        parts = {f"{number[name.removesuffix('.npy')]}.npy": name for name in arrays}
        for name in sorted(parts):
            _store(stable, name, archive.read(parts[name]))
        _store(stable, "schema.json", _MEMORY_ADDRESS.sub(lambda m: number[m.group()], schema).encode())
    return out.getvalue()


def _store(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name), content, compress_type=zipfile.ZIP_DEFLATED, compresslevel=6)
