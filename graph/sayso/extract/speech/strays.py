"""Pieces of content that belong to another clause than the one reported, or to no clause at all."""

from ...parse import Document, Run
from ..syntax import head_of
from .drafts import Draft, pieces

CLAUSES = {"ROOT", "ccomp", "parataxis"}
ADDRESSED = 8  # words in which one is named to whom it is said


def drop_fragments(document: Document, drafts: list[Draft]) -> None:
    """Leave out the smaller pieces of a content that are broken out of a clause nobody reports.

    "As pressure grew over the [deal with Ostrov], analysts say [Lind will resign]": the first piece goes, and so
    does one in a sentence without the cue that does not open it. Quoted words stay, and whole clauses; and all,
    where the cue governs none of it: "[Trade grew], according to Lind, [by a tenth]".
    """
    for draft in drafts:
        parts = list(pieces(draft.content))
        if len(parts) < 2 or not draft.cue:
            continue
        longest = max(parts, key=len)
        for piece in parts:
            if piece != longest and _is_fragment(document, draft, piece):
                draft.content.difference_update(piece)


def _is_fragment(document: Document, draft: Draft, piece: Run) -> bool:
    if any(document.tokens[i].tag in {"``", "''"} for i in (piece.first - 1, *piece) if i >= 0):
        return False
    sentence = document.sentence_of(piece.first)
    if not any(i in sentence for i in draft.cue):
        return piece.first != sentence.first and any(i not in sentence for i in draft.content)
    head = head_of(document, piece)
    token = document.tokens[head]
    if token.dep in CLAUSES or token.head in draft.content | draft.cue or _holds_cue(document, draft, piece):
        return False
    return any(document.tokens[i].head in draft.cue for i in draft.content)


def _holds_cue(document: Document, draft: Draft, piece: Run) -> bool:
    return any(document.tokens[i].head in piece for i in draft.cue)


def drop_addressed(document: Document, drafts: list[Draft]) -> None:
    """Leave out whom it is said to, where a clause opens behind: "suggested to [the witness that it rained]", "agreed
    with [Lind that it rained]", "told [the court that it rained]"; not "warned [Lind that it rained]"."""
    for draft in drafts:
        first = min(draft.content, default=0)
        opens = next((i for i in range(first, first + ADDRESSED) if i in draft.content and _marks(document, i)), first)
        ahead = set(range(first, opens))
        tops = [i for i in ahead if document.tokens[i].head not in ahead]
        if ahead <= draft.content and len(tops) == 1 and _is_addressed(document, tops[0], draft):
            draft.content -= ahead


def _marks(document: Document, i: int) -> bool:
    return document.tokens[i].lower in {"that", "whether"} and document.tokens[i].dep == "mark"


def _is_addressed(document: Document, i: int, draft: Draft) -> bool:
    token, above = document.tokens[i], document.tokens[document.tokens[i].head]
    behind = token.dep == "pobj" and above.lower in {"to", "with"} and above.head in draft.cue
    return behind or (token.dep in {"dobj", "dative"} and above.i in draft.cue and above.lemma == "tell")
