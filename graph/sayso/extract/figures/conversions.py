"""The same amount told again in another unit: "just under 296 hp (224 kW)", "fell by 5 km (3 miles)"."""

from collections.abc import Sequence

from .amounts import Amount
from .atoms import Words
from .movements import Found

TOLD_AGAIN = frozenset({"money", "measure"})


def is_converted(words: Words, before: Amount, amount: Amount) -> bool:
    """Does the amount stand in brackets right behind another that it tells again?

    "seven miles (11 km)", "7.5 million crowns (US$1.1 million)", and a third telling: "(224 kW / 300 PS)". Not "two
    boats (40 feet)", nor "$5 ($4 last year)".
    """
    again = amount.first == before.last + 1 and words.lower(before.last) in ("(", "/")
    closed = words.lower(amount.last) in (")", "/", ",", ";")
    return again and closed and before.kind in TOLD_AGAIN and amount.kind == before.kind and amount.unit != before.unit


def first_told(words: Words, moving: Sequence[Found], n: int) -> int:
    """Where the amount that the `n`th one tells again stands among them; `n` where it tells none again."""
    while n and is_converted(words, moving[n - 1].amount, moving[n].amount):
        n -= 1
    return n


def converted(words: Words, moving: Sequence[Found]) -> list[Found]:
    """The amounts, those told again with the movement of the first telling."""
    result = list(moving)
    for n in range(1, len(result)):
        before, one = result[n - 1], result[n]
        if one.motion is None and before.motion is not None and is_converted(words, before.amount, one.amount):
            result[n] = one._replace(motion=before.motion)
    return result
