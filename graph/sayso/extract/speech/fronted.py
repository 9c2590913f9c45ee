"""Clauses that stand before the words which report them are said without a hole."""

from collections.abc import Iterator, Sequence

from ...parse import Document
from .drafts import Draft

LEAST = 0.25  # of its words that the tagger has to have found


def fill_fronted(document: Document, drafts: Sequence[Draft]) -> None:
    """Close the holes of a content, in place, in the clause that a verb of the cue governs from behind.

    "[Pressed on prices] and squeezed by rivals, [the firm will cut jobs], said Lind" is all of it said; not where part
    of the clause is another's ("the firm, which Orr called weak, will cut jobs, said Lind"), nor what stands before it
    ("LIMA - [The firm will cut jobs]").
    """
    for draft in drafts:
        for clause in _clauses(document, draft):
            known = clause & draft.content
            whole = set(range(min(known), max(known) + 1)) if known else set()
            if len(known) >= LEAST * len(whole) and not any(
                _cut(whole, other) for other in drafts if other is not draft
            ):
                draft.content |= whole


def _cut(clause: set[int], other: Draft) -> bool:
    """Whether the report of another lies in a clause with a part only; one that is all in it is speech in speech."""
    told = other.source | other.cue
    return not clause.isdisjoint(told) and not told <= clause


def _clauses(document: Document, draft: Draft) -> Iterator[set[int]]:
    """The gapless clauses before the cue that hang on its verbs."""
    opens = min(draft.source | draft.cue, default=0)
    for verb in sorted(draft.cue):
        for head in document.children(verb, "ccomp"):
            below = document.subtree(head)
            if below and below[-1] < opens and below[-1] - below[0] + 1 == len(below):
                yield set(below)
