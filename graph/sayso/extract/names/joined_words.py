"""What a hyphen makes of a name: "the Lima-based firm" tells where a firm sits, "a Vane-style agency" what it is like.
Neither names anybody who acts."""

from ...knowledge import wordlist
from ...parse import Document, Run


def places(document: Document, run: Run) -> bool:
    """True for a name that a hyphen joins to where somebody is or comes from.

    Match: "Lima" of "the Lima-based firm", "a London-listed miner". Not: "Lima" of "the Lima-backed group".
    """
    return _joined(document, run) in wordlist("metonyms", "placing")


def likens(document: Document, run: Run) -> bool:
    """True for a name that only tells what something else is like.

    Match: "Vane" of "a Vane-style agency", "Peru" of "Peru-like growth". Not: "Vane" of "a Vane-owned agency".
    """
    return _joined(document, run) in wordlist("metonyms", "likening")


def _joined(document: Document, run: Run) -> str:
    """The word that a hyphen without spaces joins to the name, in lower case; "" where there is none."""
    tokens, last = document.tokens, run.last
    if last + 1 >= len(tokens) or tokens[last].text != "-":
        return ""
    glued = tokens[last - 1].end == tokens[last].start and tokens[last].end == tokens[last + 1].start
    return tokens[last + 1].lower if glued else ""
