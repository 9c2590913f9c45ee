"""The day something was said, where the text dates the cue itself."""

from collections.abc import Collection, Sequence

from ...model import Moment
from ...parse import Document

ON = {"on", "in", "at", "during"}


def said_on(document: Document, cue: Collection[int], moments: Sequence[Moment]) -> str | None:
    """The value of the one time expression that hangs on the cue's verb, else None.

    yes: "Lind said on Thursday that ..." / "Lind said Thursday ..." / "announced in March that ..."
    no:  "Lind said that on Thursday ...": it dates what she speaks of
    """
    if not moments:
        return None
    heads = {i for verb in cue if document.tokens[verb].pos == "VERB" for i in _dating(document, verb)}
    values = {
        moment.value for moment in moments
        if heads and any(i in heads for i in document.run(moment.span)) and moment.value
    }  # fmt: skip
    return values.pop() if len(values) == 1 else None


def _dating(document: Document, verb: int) -> list[int]:
    """Words that may date a verb: its bare adverbial nouns and what its prepositions of time govern."""
    found = document.children(verb, "npadvmod", "tmod", "advmod")
    for preposition in document.children(verb, "prep"):
        if document.tokens[preposition].lower in ON:
            found += document.children(preposition, "pobj")
    return found
