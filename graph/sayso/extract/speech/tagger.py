"""The statement engine: who is reported to have said what, by the trained tagger, put right by rules."""

from collections.abc import Sequence

from ...model import Span
from ...parse import Document
from .attributions import Attribution
from .completion import complete
from .confidence import confidence
from .datelines import drop_datelines
from .decoding import decode
from .drafts import Draft, pieces
from .encoder import Reading
from .extents import fill, finish, settle
from .following import add_following
from .fronted import fill_fronted
from .nesting import add_nested
from .one_source import one_source
from .patients import drop_patients
from .quotations import Quotation
from .quoted_as import add_quoted
from .strays import drop_addressed, drop_fragments
from .transcripts import read_transcripts

EDGE = set(",;:.-–—―…)]")  # marks that open no content
FLOOR = 0.4  # PolNeAR dev: F1 is level from 0.32 to 0.4, and a wrong speaker costs more than a missing one
MARKS = {"``", "''"}
TAIL = set(",;:-–—―([")  # marks that end none


def attributions(
    document: Document, quotations: Sequence[Quotation], readings: Sequence[Reading]
) -> tuple[Attribution, ...]:
    """Every attribution of the article in text order, those left out that are more often wrong than worth it.

    The tagger gives most (by "tagger"); rules complete quotations and find what has no cue.
    """
    found = (finished(document, draft) for draft in drafts(document, quotations, readings))
    return tuple(sorted((one for one, kept in found if kept), key=_place))


def drafts(document: Document, quotations: Sequence[Quotation], readings: Sequence[Reading]) -> list[Draft]:
    """All that tagger and rules find, however doubtful."""
    drafts = decode(document, readings)
    drop_datelines(document, drafts)
    one_source(document, drafts)
    settle(document, drafts)
    fill(document, drafts)
    fill_fronted(document, drafts)
    drop_patients(document, drafts)
    add_quoted(document, drafts)
    drop_addressed(document, drafts)
    drop_fragments(document, drafts)
    finish(document, drafts)
    complete(document, drafts, quotations)
    read_transcripts(document, drafts)
    add_following(document, drafts, quotations)
    add_nested(document, drafts)
    for draft in drafts:
        draft.content = set(_trimmed(document, draft.content))
    return [draft for draft in drafts if draft.content]


def measure(document: Document, draft: Draft) -> tuple[int, float]:
    """How many words the content has, and whether (0, 1) some are quoted."""
    words = sum(any(c.isalnum() for c in document.tokens[i].text) for i in draft.content)
    return words, float(any(document.tokens[i].tag in MARKS for i in draft.content))


def _place(attribution: Attribution) -> Span:
    return attribution.content[0]


def finished(document: Document, draft: Draft) -> tuple[Attribution, bool]:
    """The draft as spans of text, and whether it is sure enough to be told: a rule's finding, one that holds a
    quotation of speech, and what the tagger finds above the floor."""
    sure = confidence(draft, *measure(document, draft))
    one = Attribution(
        source=spans(document, draft.source),
        cue=spans(document, draft.cue),
        content=spans(document, draft.content),
        meant=spans(document, draft.meant),
        by=draft.by,
        confidence=round(sure, 3),
    )
    return one, draft.signals is None or draft.speech or sure >= FLOOR


def _trimmed(document: Document, content: set[int]) -> list[int]:
    """The content without loose punctuation at its ends; quotation marks and the final full stop stay."""
    tokens = sorted(content)
    while tokens and document.tokens[tokens[0]].text in EDGE:
        tokens.pop(0)
    while tokens and document.tokens[tokens[-1]].text in TAIL:
        tokens.pop()
    return tokens


def spans(document: Document, tokens: set[int]) -> tuple[Span, ...]:
    """The characters of each gapless run of tokens."""
    return tuple(document.span(run) for run in pieces(tokens))
