"""Statements: attributions with their speaker, kind, class of cue, place in one another and day."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from ...model import Kind, Moment, Span, Statement, hull
from ...parse import Document
from ..actor_index import ActorIndex
from .addressees import addressees
from .attributions import Attribution
from .cue_class import cue_class
from .quotations import Quotation
from .reported import reports
from .said_on import said_on
from .speakers import speakers

Spans = tuple[Span, ...]


def statements(
    document: Document,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    index: ActorIndex,
    moments: Sequence[Moment] = (),
) -> tuple[Statement, ...]:
    """One statement an attribution that reports something, in text order, with ids "s1", "s2" ...

    `speaker` is null where the source denotes no known actor. `said_on` is filled where `moments` are given and
    one of them dates the cue itself ("said on Thursday").
    """
    quoted = _tokens(document, (quotation.inner for quotation in quotations))
    speech = _tokens(document, (quotation.inner for quotation in quotations if quotation.speech))
    spoken = [(one, _who(document, one, index)) for one in attributions]
    spoken = [(one, who) for one, who in spoken if reports(document, one, who, speech)]
    outer = _outer([one for one, _ in spoken])
    ids = [f"s{n}" for n in range(1, len(spoken) + 1)]
    found = []
    for n, (attribution, who) in enumerate(spoken):
        cue = _tokens(document, attribution.cue)
        around = outer[n]
        found.append(Statement(
            id=ids[n],
            speaker=who[0] if who else None,
            co_speakers=tuple(who[1:]),
            addressee=_addressed(document, cue, who, index),
            source=attribution.source,
            cue=attribution.cue,
            content=attribution.content,
            kind=kind(_words(document, _tokens(document, attribution.content)), quoted),
            cue_class=cue_class(document, attribution.cue, attribution.source),
            within=None if around is None else ids[around],
            said_on=said_on(document, cue, moments),
            by=attribution.by,
            confidence=attribution.confidence,
        ))  # fmt: skip
    return tuple(found)


def _who(document: Document, one: Attribution, index: ActorIndex) -> list[str]:
    """The speakers: whom the source stands for, if that is told apart from it and is somebody, else the source."""
    return speakers(document, one.meant, index) or speakers(document, one.source, index)


def kind(content: Collection[int], quoted: Collection[int]) -> Kind:
    """Direct where at least half of the content's words are quoted, indirect where none is, else mixed."""
    inside = sum(1 for i in content if i in quoted)
    if 2 * inside >= len(content):
        return "direct"
    return "mixed" if inside else "indirect"


def _words(document: Document, tokens: Iterable[int]) -> list[int]:
    """Those that are words: marks are neither quoted nor unquoted."""
    return [i for i in tokens if any(c.isalnum() for c in document.tokens[i].text)]


def _tokens(document: Document, spans: Iterable[Span]) -> set[int]:
    return {i for span in spans for i in document.run(span)}


def _addressed(document: Document, cue: set[int], who: list[str], index: ActorIndex) -> tuple[str, ...]:
    found = [index.at(i) for i in addressees(document, sorted(cue))]
    return tuple(dict.fromkeys(actor for actor in found if actor and actor not in who))


def _outer(attributions: Sequence[Attribution]) -> list[int | None]:
    """For each attribution the number of the innermost other one whose content holds its cue and content."""
    hulls = [hull(attribution.content) for attribution in attributions]  # in text order
    longest = max((end - start for start, end in hulls), default=0)
    found: list[int | None] = []
    for n, inner in enumerate(attributions):
        at = inner.cue[0].start if inner.cue else 0
        near = range(bisect_left(hulls, (at - longest, 0)), bisect_left(hulls, (at + 1, 0)) if inner.cue else 0)
        around = [(_length(attributions[k].content), k) for k in near if k != n and _holds(attributions[k], inner)]
        found.append(min(around)[1] if around else None)
    return found


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Whether cue and content of `inner` lie in the content of `outer`, which says more than that."""
    parts = (*inner.cue, *inner.content)
    held = all(any(span.contains(part) for span in outer.content) for part in parts)
    return held and _length(outer.content) > _length(inner.content)


def _length(spans: Spans) -> int:
    return sum(span.end - span.start for span in spans)
