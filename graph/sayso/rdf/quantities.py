"""Which figures are readings of one quantity: the same measure, owners, period and unit, whatever their values."""

import re

from ..model import Figure

_WORD = re.compile(r"[^\W_]+")
_LEFT_OUT = frozenset({"a", "an", "the", "its", "their", "of", "in", "total", "overall", "s"})


def quantity_key(figure: Figure) -> str | None:
    """The key that readings of one quantity have in common in all articles; None where too little is told to compare.

    "trade between them: 240 billion dollars in 2023" and "trade ...: 238 billion dollars in 2023" have one key. A step
    ("rose 12 percent") is another quantity than a level ("12 percent"), and of another direction another.
    """
    if not (figure.measures and figure.of and figure.period):
        return None
    words = sorted({_singular(word) for word in _WORD.findall(figure.measures.lower())} - _LEFT_OUT)
    step = figure.change.direction if figure.change and figure.change.to is None else "level"
    parts = ("-".join(words), "-".join(sorted(figure.of)), figure.period, figure.unit, step)
    return ".".join(part.replace(".", "_") for part in parts) if words else None


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
