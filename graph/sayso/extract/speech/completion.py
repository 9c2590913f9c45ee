"""What is certain about quotations and a tagger may miss: a source is quoted with all of it or with none."""

from collections.abc import Mapping, Sequence

from ...parse import Document, Run
from .decoding import Draft
from .quotations import Quotation


def complete(document: Document, drafts: Sequence[Draft], quotations: Sequence[Quotation]) -> None:
    """Put the drafts right, in place: each quotation whole, then no role inside another of the same draft.

    A tagged “We leave becomes “We leave at dawn. Nobody knows.”, and the part of a quotation that its cue
    interrupts joins the rest: “We leave,” she said. “Nobody knows.”
    """
    holders = {i: draft for draft in drafts for i in draft.content}
    for quotation in quotations:
        run = document.run(quotation.span)
        owner = _owner(holders, run)
        if owner is None and quotation.speech:
            owner = _interrupted(document, drafts, quotations, run)
        if owner is not None:
            owner.content.update(run)
    quoted = {i for quotation in quotations for i in document.run(quotation.span)}
    speech = {i for quotation in quotations if quotation.speech for i in document.run(quotation.span)}
    for draft in drafts:
        _clip(document, draft, quoted, speech)
        _separate(draft)


def _owner(holders: Mapping[int, Draft], run: Run) -> Draft | None:
    """The draft that reports the quotation: the one, with its cue outside it, with most of it as content."""
    shares: dict[int, tuple[int, Draft]] = {}
    for i in run:
        draft = holders.get(i)
        if draft is not None and draft.cue.isdisjoint(run):
            shares[id(draft)] = (shares.get(id(draft), (0, draft))[0] + 1, draft)
    return max(shares.values(), key=lambda share: share[0], default=(0, None))[1]


def _interrupted(
    document: Document, drafts: Sequence[Draft], quotations: Sequence[Quotation], run: Run
) -> Draft | None:
    """The draft whose quotation goes on here: its cue stands in the sentence just before, in the same paragraph,
    and follows another quotation of its own."""
    if run.first == 0 or run.first == document.paragraph_of(run.first).first:
        return None
    before = document.sentence_of(run.first - 1)
    if document.sentence_of(run.first) == before:
        return None
    quoted = {i for quotation in quotations for i in document.run(quotation.span)}
    near = [
        draft for draft in drafts
        if any(i in before for i in draft.cue)
        and any(i in quoted and i < min(draft.cue) for i in draft.content)
    ]  # fmt: skip
    return near[-1] if near else None


def _clip(document: Document, draft: Draft, quoted: set[int], speech: set[int]) -> None:
    """Drop what follows the cue unquoted in its sentence, where the quotation came first: in “We leave,” she
    said of the strike, the strike is not said. Not in: She said it was over: “We leave.”"""
    if not draft.cue or min(draft.content & speech, default=min(draft.cue)) >= min(draft.cue):
        return
    sentence = document.sentence_of(max(draft.cue))
    draft.content -= {i for i in draft.content - quoted if i in sentence and i > max(draft.cue)}


def _separate(draft: Draft) -> None:
    """One role a token; a source or cue inside its own quotation stays outside the content."""
    draft.cue -= draft.source
    draft.content -= draft.source | draft.cue
