"""Quotations that nothing introduces: they go on where an earlier one stopped, or follow whoever spoke last.

Each rule adds to the drafts; what it finds is marked `by` its name and less sure than what has a cue.
"""

import re
from collections.abc import Iterator, Sequence

from ...model import Span
from ...parse import Document, Run
from .decoding import Draft
from .quotations import Quotation, continues

SURE, LIKELY = 0.7, 0.5
SIGNED = re.compile(r"\s*(?:[—–―-]|--)\s*([A-Z][^:\"“]{2,80})")


def add_following(document: Document, drafts: list[Draft], quotations: Sequence[Quotation]) -> None:
    """Give every quotation of speech that no draft has a speaker, where the text tells one.

    A quotation over several paragraphs stays one statement. After a line that ends in a colon, the quotation
    is that line's. A signed one (“Never again.” — Ada Lind) is the signer's. One that fills its paragraph, or
    comes right after reported speech, is the last speaker's (by "quotation-follows").
    """
    covered = {i for draft in drafts for i in draft.content}
    last: Quotation | None = None
    for quotation in quotations:
        run = document.run(quotation.span)
        if covered.isdisjoint(run) and (quotation.speech or last is not None):
            continued = last is not None and continues(last, quotation, document)
            for draft in _given(document, drafts, quotation, continued):
                draft.content.update(run)
                covered.update(run)
        last = quotation


def _given(document: Document, drafts: list[Draft], quotation: Quotation, continued: bool) -> Iterator[Draft]:
    """The draft that an unattributed quotation belongs to, new or old: one or none."""
    run = document.run(quotation.span)
    paragraph = document.paragraph_of(run.first)
    if continued:
        yield from drafts_before(drafts, run.first)[-1:]
    elif not quotation.speech:
        return
    elif run.first == paragraph.first and (introduced := _introduced(document, drafts, paragraph)):
        yield introduced
    elif signer := _signature(document, quotation, paragraph):
        yield _new(drafts, "signature", set(signer), SURE)
    elif speaker := _last_speaker(document, drafts, run, paragraph):
        yield _new(drafts, "quotation-follows", speaker.source, LIKELY)


def _new(drafts: list[Draft], by: str, source: set[int], confidence: float) -> Draft:
    draft = Draft(by, confidence)
    draft.source = set(source)
    drafts.append(draft)
    return draft


def drafts_before(drafts: Sequence[Draft], i: int) -> list[Draft]:
    """The drafts with content whose content begins before token `i`, nearest last."""
    found = [draft for draft in drafts if draft.content and min(draft.content) < i]
    return sorted(found, key=lambda draft: max(t for t in draft.content | draft.cue if t < i))


def _introduced(document: Document, drafts: Sequence[Draft], paragraph: Run) -> Draft | None:
    """A cue without content in the sentence before, which ends in a colon: "The mayor wrote:" and a new line."""
    if paragraph.first == 0 or document.tokens[paragraph.first - 1].text != ":":
        return None
    before = document.sentence_of(paragraph.first - 1)
    found = [draft for draft in drafts if not draft.content and any(i in before for i in draft.cue)]
    return found[-1] if found else None


def _signature(document: Document, quotation: Quotation, paragraph: Run) -> Run | None:
    """The name behind a dash that ends the paragraph of a quotation: “Never again.” — Ada Lind."""
    rest = Span(quotation.span.end, document.tokens[paragraph.last - 1].end)
    match = SIGNED.fullmatch(document.text(rest))
    if quotation.span.start != document.tokens[paragraph.first].start or not match:
        return None
    run = document.run(Span(rest.start + match.start(1), rest.end))
    words = [document.tokens[i] for i in run]
    return run if words and not any(token.pos in {"VERB", "AUX"} for token in words) else None


def _last_speaker(document: Document, drafts: Sequence[Draft], run: Run, paragraph: Run) -> Draft | None:
    """Who spoke last, where nothing stands between: the sentence before is reported speech, or the quotation
    fills its paragraph and the paragraph before ends in reported speech with a quotation."""
    if run.first == 0 or not _stands_alone(document, run):
        return None
    before = document.sentence_of(run.first - 1)
    if document.tokens[run.first - 1].text == ":":  # the line before introduces it, and no rule could tell whom
        return None
    if run.first == paragraph.first and not _only_quoted(document, run, paragraph):
        return None
    near = drafts_before(drafts, run.first)[-1:]
    if not near or not near[0].source or not any(i in before for i in near[0].content | near[0].cue):
        return None
    return near[0]


def _stands_alone(document: Document, run: Run) -> bool:
    """A quotation of whole sentences: nothing but marks and quotations shares its sentences."""
    first = document.sentence_of(run.first).first
    return all(document.tokens[i].pos == "PUNCT" for i in range(first, run.first))


def _only_quoted(document: Document, run: Run, paragraph: Run) -> bool:
    words = [i for i in range(run.last, paragraph.last) if document.tokens[i].pos != "PUNCT"]
    return not words
