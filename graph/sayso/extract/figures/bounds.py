"""The qualifier of an amount in its sentence: the "over" of "over five years" is a bound in one and not in another."""

from ...model import Qualifier
from .amounts import Amount
from .atoms import Words
from .numbers import words as number_words
from .qualifiers import qualifier


def bound(words: Words, amount: Amount) -> Qualifier | None:
    """How exactly an amount is meant, None where nothing tells.

    "ruled for over five years": more than. Not "cut 5,000 posts over five years", which tells how long it takes.
    """
    name, first, _ = qualifier(words, amount.first, amount.last)
    spent = amount.kind == "time" and first == amount.first - 1 and words.lower(first) == "over"
    return None if spent and not _lasting(words, first - 1) else name


def _lasting(words: Words, k: int) -> bool:
    """Does a length of time follow the word: "for", "took", or nothing at all?"""
    if k < 0:
        return True
    token = words.token(k)
    return token.pos in ("ADP", "AUX") or (token.pos == "VERB" and token.lemma in number_words()["lasting"])
