"""Which persons need comparing at all: those whose names share a family name and the letter a given name begins
with."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .called import Called, called, openings
from .forms import Form
from .unions import Unions


def blocks(forms: Sequence[Form], numbers: Sequence[int]) -> list[list[int]]:
    """The numbers in blocks; names of two blocks never agree, nor do they have an item in common."""
    names = sorted({called(forms[n].name) for n in numbers})
    place = {name: at for at, name in enumerate(names)}
    chains = Unions(len(names))
    first: dict[tuple[str, ...], int] = {}
    for at, name in enumerate(names):
        for key in keys(name):
            chains.join(first.setdefault(key, at), at, "")
    items: dict[str, int] = {}
    for n in numbers:
        if forms[n].wikidata:
            at = place[called(forms[n].name)]
            chains.join(items.setdefault(forms[n].wikidata, at), at, "")
    found: dict[int, list[int]] = defaultdict(list)
    for n in numbers:
        found[chains.find(place[called(forms[n].name)])].append(n)
    return [found[at] for at in sorted(found)]


def keys(name: Called) -> Iterator[tuple[str, ...]]:
    """What agreeing names share: family name and opening letter; for a given name of one word also the two words in
    any order, for one of several its beginning."""
    if not name.given:
        yield (name.family, name.suffix)
        return
    if name.eastern:
        yield (name.family, name.given[0])
    else:
        for letter in sorted(openings(name.given[0])):
            yield (name.family, letter)
    if all(len(part) > 1 for part in name.parts):
        yield ("turned", *sorted((name.parts[0], name.parts[-1])))
        yield ("opening", *name.parts[:2])
