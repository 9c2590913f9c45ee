"""Cues that are two: "announced ..., revealing ..." are two statements of one source."""

from ...parse import Document, Run
from .decoding import Draft
from .extents import pieces

APART = {"conj", "advcl", "parataxis", "dep", "ROOT"}
SHORTEST = 2  # words of content each verb must have


def divide(document: Document, drafts: list[Draft]) -> None:
    """Split each draft whose cue holds verbs of different clauses, each with a content of its own.

    yes: "Lind [praised] the plan, [calling for] calm": praised the plan; calling for calm
    no:  "Lind [called] the plan [a disgrace]", "[declined] on Monday [to say] when": one verb, one clause
    """
    for draft in list(drafts):
        parts = [part for part in pieces(draft.cue) if _verb(document, part) is not None]
        heads = [part for part in parts[1:] if _is_apart(document, part)]
        if heads:
            _split(document, drafts, draft, heads)


def _verb(document: Document, part: Run) -> int | None:
    return next((i for i in part if document.tokens[i].pos == "VERB"), None)


def _is_apart(document: Document, part: Run) -> bool:
    """Whether the verb of a cue's later part opens a clause of its own."""
    verb = _verb(document, part)
    if verb is None:
        return False
    token = document.tokens[verb]
    other = document.tokens[token.head].tag
    return token.dep in APART and token.tag != "VB" and (token.dep != "conj" or token.tag in {"VBG", other})


def _split(document: Document, drafts: list[Draft], draft: Draft, heads: list[Run]) -> None:
    """Give each part the pieces of cue and content from it up to the next one; what comes before is the first's."""
    borders = [part.first for part in heads]
    shares = [_between(draft, begin, end) for begin, end in zip([-1, *borders], [*borders, len(document)], strict=True)]
    if any(_words(document, share) < SHORTEST for share in shares):
        return
    draft.cue, draft.content = shares[0].cue, shares[0].content
    drafts[drafts.index(draft) + 1 : drafts.index(draft) + 1] = shares[1:]


def _between(draft: Draft, begin: int, end: int) -> Draft:
    share = Draft(draft.by, draft.confidence)
    share.source = set(draft.source)
    share.cue = {i for i in draft.cue if begin <= i < end}
    share.content = {i for i in draft.content if begin <= i < end}
    return share


def _words(document: Document, draft: Draft) -> int:
    return sum(any(c.isalnum() for c in document.tokens[i].text) for i in draft.content)
