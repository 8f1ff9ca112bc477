"""Stage 5, link: petitions that say the same, word for word but for marks, case and punctuation, are one matter."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from .text import fold, syllables


@dataclass(frozen=True, slots=True)
class Matter:
    """What was raised, once or again: the ids of its petitions and of their minutes, in order of appearance."""

    id: str
    petitions: tuple[str, ...]
    minutes: tuple[str, ...]


def matters(petitions: Sequence[tuple[str, str, str]]) -> list[Matter]:
    """Matters among ``(petition id, minutes id, text)``, in order of first appearance.

    The id comes from what is said, so that the same matter has the same id in every run.
    """
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for petition, minutes, text in petitions:
        found[" ".join(syllables(fold(text))) or text].append((petition, minutes))
    return [
        Matter(
            "k-" + hashlib.sha256(key.encode()).hexdigest()[:16],
            tuple(p for p, _ in members),
            tuple(dict.fromkeys(m for _, m in members)),
        )
        for key, members in found.items()
    ]
