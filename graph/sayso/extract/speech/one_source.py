"""Of a source in several pieces, the one that the cue's subject is in."""

from collections.abc import Sequence
from itertools import pairwise

from ...parse import Document, Run
from .drafts import Draft, pieces
from .sources import source_of

NAMING = {"NOUN", "PROPN", "PRON"}
LONGEST = 30  # words of a source that takes in what lies between its pieces


def one_source(document: Document, drafts: Sequence[Draft]) -> None:
    """Make every source one stretch, in place: who is said to speak, with what belongs to the phrase.

    "[Her] brief to [the court] noted" is "Her brief to the court"; of "[The judge] agreed with [Ms Lind] that", "[the]
    report, [which] notes that" only the subject stays; "[Lind], [the mayor], said" stays as it is.
    """
    for draft in drafts:
        _close(document, draft)
        if len(list(pieces(draft.source))) > 1:
            draft.source = _one(document, draft) - draft.content - draft.cue


def _close(document: Document, draft: Draft) -> None:
    """Fill holes of one mark or word: "Ana Lind[,] the mayor, said", "the family[,] friends and neighbours"."""
    for before, after in pairwise(sorted(draft.source)):
        hole = before + 1
        alike = document.tokens[before].sentence == document.tokens[after].sentence
        if after == hole + 1 and alike and hole not in draft.cue | draft.content and document.tokens[hole].text != ":":
            draft.source.add(hole)


def _one(document: Document, draft: Draft) -> set[int]:
    which = {i for i in draft.source if document.tokens[i].tag == "WDT" and document.tokens[i].head in draft.cue}
    if which:
        return which
    nearest = sorted(pieces(draft.cue), key=lambda piece: _distance(piece, draft.content))
    found = source_of(document, [i for piece in nearest for i in piece])
    if found is not None and not draft.source.isdisjoint(found):
        subject = _subject(document, set(found))
        below = {*document.subtree(subject), *found}
        own = (draft.source & below) | set(found)
        hull = set(range(min(own), max(own) + 1))
        return hull if len(hull) <= LONGEST and hull.isdisjoint(draft.cue | draft.content) else own
    named = [piece for piece in pieces(draft.source) if any(document.tokens[i].pos in NAMING for i in piece)]
    return set(max(named, key=len, default=())) or draft.source


def _distance(piece: Run, content: set[int]) -> int:
    """From a piece of the cue to the content: in "Orr noted that Lind boasted", what Lind boasted is near "boasted"."""
    return min((abs(i - k) for i in content for k in (piece.first, piece.last - 1)), default=0)


def _subject(document: Document, found: set[int]) -> int:
    """The word of the subject's phrase that the others hang on."""
    return next(i for i in sorted(found) if document.tokens[i].head not in found or document.tokens[i].head == i)
