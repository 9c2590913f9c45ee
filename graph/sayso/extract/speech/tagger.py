"""The statement engine: who is reported to have said what, by the trained tagger, put right by rules."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ...model import Span
from ...parse import Document, Run
from ..syntax import head_of
from .attributions import Attribution
from .completion import complete
from .decoding import Draft, decode
from .division import divide
from .encoder import readings
from .extents import fill, finish, settle
from .following import add_following
from .nesting import add_nested
from .quotations import Quotation
from .sources import asked, source_of
from .strays import drop_fragments
from .transcripts import read_transcripts

EDGE = set(",;:.-–—―…)]")  # marks that open no content
FLOOR = 0.7  # below it one in three is right (PolNeAR dev), so that leaving them out costs nothing but noise
FINITE = {"VBD", "VBP", "VBZ"}
GAP = 3  # words a source may lack inside
TAIL = set(",;:-–—―([")  # marks that end none


def attributions(document: Document, quotations: Sequence[Quotation]) -> tuple[Attribution, ...]:
    """Every attribution of the article in text order.

    The tagger gives most (by "tagger"); sources it misses come from the parse, and quotations are completed.
    """
    drafts = decode(document, readings(document))
    _add_sources(document, drafts)
    settle(document, drafts)
    divide(document, drafts)
    fill(document, drafts)
    drop_fragments(document, drafts)
    finish(document, drafts)
    complete(document, drafts, quotations)
    read_transcripts(document, drafts)
    add_following(document, drafts, quotations)
    add_nested(document, drafts)
    found = [_finished(document, draft) for draft in drafts if draft.by != "tagger" or draft.confidence >= FLOOR]
    return tuple(sorted((a for a in found if a.content), key=_place))


def _place(attribution: Attribution) -> Span:
    return attribution.content[0]


def _add_sources(document: Document, drafts: Sequence[Draft]) -> None:
    """Give each draft without a source the one its cue's syntax names, in the extent another draft has it; and
    of a source in far pieces keep the one the syntax names, where it does."""
    known = [draft.source for draft in drafts if draft.source]
    for draft in drafts:
        _close_gaps(draft)
        _keep_to_sentence(document, draft)
        _drop_false_source(document, draft)
        pieces = [Run(first, last + 1) for first, last in _runs(sorted(draft.source))]
        run = source_of(document, sorted(draft.cue)) if len(pieces) != 1 else None
        if run is None:
            continue
        if pieces:
            draft.source = set(next((piece for piece in pieces if any(i in piece for i in run)), draft.source))
        elif draft.content.isdisjoint(run):
            draft.source = set(next((source for source in known if not source.isdisjoint(run)), run))


def _keep_to_sentence(document: Document, draft: Draft) -> None:
    """Of a source that runs over a sentence's end, keep what stands in the sentence of its cue.

    yes: "said Ana Lind. Ivo Berg, a baker, said ...": Ana Lind for the first cue, Ivo Berg for the second
    no:  a source that lies wholly in another sentence than its cue
    """
    sentences = {document.tokens[i].sentence for i in draft.cue}
    near = {i for i in draft.source if document.tokens[i].sentence in sentences}
    if near:
        draft.source = near


def _drop_false_source(document: Document, draft: Draft) -> None:
    """Take away a source that is marks only, is the one asked ("Asked about it, [Lind] left"), or is a whole
    clause ("the rules give the mayor power [to order] ...")."""
    words = [i for i in draft.source if document.tokens[i].pos not in {"PUNCT", "PART", "SPACE"}]
    if not words or asked(document, sorted(draft.cue), draft.source):
        draft.source.clear()
        return
    head = head_of(document, Run(min(words), max(words) + 1))
    if document.tokens[head].tag in FINITE and (run := source_of(document, sorted(draft.cue))):
        draft.source = set(run) - draft.content


def _close_gaps(draft: Draft) -> None:
    """Fill what little is missing inside a source: "the head of" and "union" with "the" between."""
    for (_, last), (first, _) in pairwise(list(_runs(sorted(draft.source)))):
        gap = range(last + 1, first)
        if len(gap) <= GAP and draft.cue.isdisjoint(gap) and draft.content.isdisjoint(gap):
            draft.source.update(gap)


def _finished(document: Document, draft: Draft) -> Attribution:
    return Attribution(
        source=_spans(document, draft.source),
        cue=_spans(document, draft.cue),
        content=_spans(document, _trimmed(document, draft.content)),
        by=draft.by,
        confidence=round(draft.confidence, 3),
    )


def _trimmed(document: Document, content: set[int]) -> list[int]:
    """The content without loose punctuation at its ends; quotation marks and the final full stop stay."""
    tokens = sorted(content)
    while tokens and document.tokens[tokens[0]].text in EDGE:
        tokens.pop(0)
    while tokens and document.tokens[tokens[-1]].text in TAIL:
        tokens.pop()
    return tokens


def _spans(document: Document, tokens: Iterable[int]) -> tuple[Span, ...]:
    return tuple(Span(document.tokens[a].start, document.tokens[b].end) for a, b in _runs(sorted(tokens)))


def _runs(tokens: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each gapless run: 1 2 3 7 8 gives (1, 3), (7, 8)."""
    first = 0
    for n in range(1, len(tokens) + 1):
        if n == len(tokens) or tokens[n] != tokens[n - 1] + 1:
            yield tokens[first], tokens[n - 1]
            first = n
