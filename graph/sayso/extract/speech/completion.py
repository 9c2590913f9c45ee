"""What is certain about quotations and a tagger may miss: a source is quoted with all of it or with none."""

from collections.abc import Mapping, Sequence

from ...parse import Document, Run
from .drafts import Draft, pieces
from .quotations import Quotation

BREAKS = {",", ";", "-", "–", "—", "--"}


def complete(document: Document, drafts: Sequence[Draft], quotations: Sequence[Quotation]) -> None:
    """Put the drafts right, in place: each quotation whole, then no role inside another of the same draft.

    A tagged “We leave becomes “We leave at dawn. Nobody knows.”, and the part of a quotation that its cue
    interrupts joins the rest: “We leave,” she said. “Nobody knows.” / “We leave,” she said, “and nobody knows.”
    """
    quoted = {i for quotation in quotations for i in document.run(quotation.span)}
    _keep_to_paragraph(document, drafts, quoted)
    holders = {i: draft for draft in drafts for i in draft.content}
    for quotation in quotations:
        run = document.run(quotation.span)
        owner = _owner(holders, run)
        if owner is None and quotation.speech:
            owner = _interrupted(document, drafts, quoted, run)
        if owner is not None:
            owner.content.update(run)
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


def _interrupted(document: Document, drafts: Sequence[Draft], quoted: set[int], run: Run) -> Draft | None:
    """The draft whose quotation goes on here: its cue stands in the sentence just before, in the same paragraph,
    and follows another quotation of its own; or in the same sentence, which breaks off at a comma or dash here.

    yes: “We leave,” Lind said. [“Nobody knows.”] / “We leave,” said Lind, the mayor, [“and nobody knows.”]
    no:  “We leave,” said Lind, who thinks that [“nobody knows.”]
    """
    if run.first == 0 or run.first == document.paragraph_of(run.first).first:
        return None
    before = document.sentence_of(run.first - 1)
    if document.sentence_of(run.first) == before and document.tokens[run.first - 1].text not in BREAKS:
        return None
    near = [
        draft for draft in drafts
        if any(i in before for i in draft.cue) and max(draft.cue) < run.first
        and any(i in quoted and i < min(draft.cue) for i in draft.content)
    ]  # fmt: skip
    return near[-1] if near else None


def _keep_to_paragraph(document: Document, drafts: Sequence[Draft], quoted: set[int]) -> None:
    """End a piece of content with its paragraph, unless a quotation goes on in the next.

    yes: said “we leave. / [The council met.]: a mark forgotten
    no:  said “we leave. / “[We are late.]”; said: / [We leave.]
    """
    for draft in drafts:
        for piece in list(pieces(draft.content)):
            end = document.paragraph_of(piece.first).last
            if end < piece.last and end not in quoted:
                draft.content.difference_update(range(end, piece.last))


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
