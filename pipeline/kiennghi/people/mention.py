"""What is found of people in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "phone", "id_card", "insurance", "passport", "bank_account", "plate", "email", "address"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that tells who somebody is; ``key`` is the same where the same person or number is meant."""

    kind: Kind
    start: int
    end: int
    key: str
