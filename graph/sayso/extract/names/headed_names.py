"""Names of bodies that were taken for events or works, told by their last word: "Royal Infirmary", "Pixel Lab"."""

from collections.abc import Collection, Iterator
from functools import cache

from ...knowledge import lexicon
from ...parse import Document, Run
from .named import Name


def headed_names(document: Document, labels: Collection[str]) -> Iterator[Name]:
    """The entities of such labels whose last of several words heads names of bodies, which no event has.

    Matches "Royal Infirmary" where it was taken for an event. Not "Geneva Conference", "Infirmary".
    """
    for entity in document.entities:
        tokens = [document.tokens[i] for i in entity.run]
        run = Run(entity.run.first + (tokens[0].pos == "DET"), entity.run.last)
        if entity.label in labels and len(run) > 1 and tokens[-1].text[0].isupper() and tokens[-1].lower in _heads():
            yield Name(run=run, name=document.text(document.span(run)), type="organisation", basis="parser")


@cache
def _heads() -> frozenset[str]:
    known = lexicon("institutions")
    return (frozenset(known["organisations"]) | frozenset(known["heading"])) - frozenset(known["gatherings"])
