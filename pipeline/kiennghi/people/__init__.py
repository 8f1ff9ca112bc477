"""People protected: what in a text tells who somebody is, and a pseudonym for it in all that leaves.

`find` looks for names of citizens, phone, identity, insurance and passport numbers, bank accounts, plates, e-mail
addresses and house-level addresses in the text of whole minutes. Officials acting in office stay named: who holds an
office of Party, state, Front, a mass organisation or a public body from the commune up, as the words around the name
or elsewhere in the minutes say.
"""

from __future__ import annotations

from collections.abc import Iterable

from .mention import Kind, Mention
from .names import find_names, holds_office
from .numbers import find_numbers

__all__ = ["Kind", "Mention", "find", "find_all", "holds_office"]


def find(text: str, *, citizens: Iterable[str] = ()) -> list[Mention]:
    """Mentions of people in a text (NFC), in order, without overlap.

    ``citizens``: names of people that are known not to be officials.
    """
    return find_all(text, citizens=citizens)[0]


def find_all(
    text: str, *, citizens: Iterable[str] = (), answers: Iterable[tuple[int, int]] = ()
) -> tuple[list[Mention], list[Mention]]:
    """Mentions to be masked, as `find` gives them, and the officials named, who stay.

    ``answers``: spans of answers in the text; who speaks there, and raised no petition, is an official.
    """
    numbers = find_numbers(text)
    people, officials = find_names(text, known=citizens, answers=answers)
    free = [p for p in people if not any(p.start < n.end and n.start < p.end for n in numbers)]
    return sorted([*numbers, *free], key=lambda m: m.start), officials
