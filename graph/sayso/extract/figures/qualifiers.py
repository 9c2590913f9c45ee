"""How exactly a quantity is meant: "about", "more than", "up to", "a record"."""

from functools import cache

from ...knowledge import lexicon
from ...model import Qualifier, Span
from .atoms import Words, atoms

Phrases = dict[tuple[str, ...], Qualifier]


@cache
def _phrases() -> tuple[Phrases, Phrases, int]:
    known = lexicon("qualifiers")
    before: Phrases = {_key(p): name for name, phrases in known["before"].items() for p in phrases}
    after: Phrases = {_key(p): name for name, phrases in known["after"].items() for p in phrases}
    return before, after, max(map(len, (*before, *after)))


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(atom.lower for atom in atoms(phrase, Span(0, len(phrase))))


def extent(words: Words, first: int, last: int) -> range:
    """The tokens of the amount at atoms `first` to `last` with its qualifier: those of "a record 2.14 million"."""
    _, first, last = qualifier(words, first, last)
    return range(words.tokens[first], words.tokens[min(last, len(words.tokens)) - 1] + 1)


def qualifier(words: Words, first: int, last: int) -> tuple[Qualifier | None, int, int]:
    """The qualifier of the amount at atoms `first` to `last`, and the atoms it covers with the amount.

    "nearly 40%", "a record 2.14 million", "as many as 14", "100 or more". Not "over the 20 years",
    "the trip under 2 flags" only where the words stand immediately beside.
    """
    before, after, longest = _phrases()
    for length in range(min(longest, first), 0, -1):
        if name := before.get(tuple(words.lower(k) for k in range(first - length, first))):
            return name, first - length, last
    for length in range(longest, 0, -1):
        if name := after.get(tuple(words.lower(k) for k in range(last, last + length))):
            return name, first, last + length
    return None, first, last
