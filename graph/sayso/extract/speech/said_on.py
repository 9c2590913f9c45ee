"""The day something was said, where the text dates the cue itself."""

from bisect import bisect_right
from collections.abc import Collection, Sequence

from ...model import Moment
from ...parse import Document

ON = {"on", "in", "at", "during"}


def said_on(document: Document, cue: Collection[int], moments: Sequence[Moment]) -> str | None:
    """The value of the one time expression that hangs on the cue's verb, else None.

    yes: "Lind said on Thursday that ..." / "Lind said Thursday ..." / "announced in March that ..."
    no:  "Lind said that on Thursday ...": it dates what she speaks of
    """
    heads = {i for verb in cue if document.tokens[verb].pos == "VERB" for i in _dating(document, verb)}
    values = {moment.value for i in heads for moment in _at(document, i, moments) if moment.value}
    return values.pop() if len(values) == 1 else None


def _at(document: Document, i: int, moments: Sequence[Moment]) -> Sequence[Moment]:
    """The moment whose words include token `i`; `moments` are in text order and do not overlap."""
    token = document.tokens[i]
    n = bisect_right(moments, token.start, key=lambda moment: moment.span.start)
    return [moment for moment in moments[max(n - 1, 0) : n] if token.end <= moment.span.end]


def _dating(document: Document, verb: int) -> list[int]:
    """Words that may date a verb: its bare adverbial nouns and what its prepositions of time govern."""
    found = document.children(verb, "npadvmod", "tmod", "advmod")
    for preposition in document.children(verb, "prep"):
        if document.tokens[preposition].lower in ON:
            found += document.children(preposition, "pobj")
    return found
