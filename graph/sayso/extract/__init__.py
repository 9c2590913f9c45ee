"""One phenomenon a file: parsed document in, records out. `extract` runs them in order."""

from collections.abc import Mapping

from msgspec.structs import replace

from ..model import Record, Statement
from ..parse import Document
from .actor_index import ActorIndex
from .actors.actors import everyone, recorded
from .actors.ranker import vectors
from .events.events import events
from .figures.figures import figures
from .names.recogniser import recognised
from .speech.about import about
from .speech.certainty import certainty
from .speech.encoder import readings
from .speech.modality import modality
from .speech.named_events import named_events
from .speech.quotations import quotations
from .speech.reporting import reporting
from .speech.stance_model import StanceReader, stance_reader
from .speech.statements import statements
from .speech.tagger import attributions
from .things.followed import SURE, followed
from .times.moments import dates_of, times
from .topics.terms import Term
from .topics.thing_terms import thing_terms
from .topics.topics import topics

__all__ = ["extract"]


def extract(document: Document) -> Record:
    """Everything sayso reads out of one article. A pure function of the document, the knowledge and the
    models: it may run in any process, in any order. Actor ids are local to the record."""
    marks = quotations(document)
    read = readings(document, marks)
    sayings = attributions(document, marks, read)
    document = recognised(document, read)
    seen = vectors(len(document), read)
    cast = everyone(document, marks, sayings, read, seen)
    people = recorded(cast)
    index = ActorIndex(document, people)
    things = followed(document, cast, seen, SURE)
    told = thing_terms(document, things, index)
    when = times(document)
    dates = dates_of(when)
    said = _judged(document, statements(document, marks, sayings, index, dates), index, stance_reader(document))
    said = tuple(_topical(document, one, said, index, told) for one in said)
    happened = events(document, index, said, dates_of(when, inferred=True))
    return Record(
        article=document.article,
        actors=people,
        statements=tuple(replace(one, events=named_events(one, happened)) for one in said),
        events=happened,
        figures=figures(document, index, said, dates),
        times=when,
    )


def _judged(
    document: Document, said: tuple[Statement, ...], index: ActorIndex, reader: StanceReader | None
) -> tuple[Statement, ...]:
    """The statements with whom they are about, the stance towards them, and how surely they are put."""
    return tuple(
        replace(
            one,
            about=about(document, one, index, said, reader),
            modality=modality(document, one),
            certainty=certainty(document, one),
            reporting=reporting(document, one),
        )
        for one in said
    )


def _topical(
    document: Document, one: Statement, said: tuple[Statement, ...], index: ActorIndex, told: Mapping[int, Term]
) -> Statement:
    """A statement with the topics that it names, or means by words of `told`."""
    inner = [other for other in said if other.within == one.id]
    return replace(one, topics=topics(document, one, index, inner, told))
