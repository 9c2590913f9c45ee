"""One phenomenon a file: parsed document in, records out. `extract` runs them in order."""

from msgspec.structs import replace

from ..model import Event, Record, Statement
from ..parse import Document
from .actor_index import ActorIndex
from .actors.actors import actors
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
from .times.moments import dates_of, times
from .topics.topics import topics

__all__ = ["extract"]


def extract(document: Document) -> Record:
    """Everything sayso reads out of one article. A pure function of the document, the knowledge and the
    models: it may run in any process, in any order. Actor ids are local to the record."""
    marks = quotations(document)
    read = readings(document, marks)
    sayings = attributions(document, marks, read)
    document = recognised(document, read)
    people = actors(document, marks, sayings, read)
    index = ActorIndex(document, people)
    when = times(document)
    dates = dates_of(when)
    said = _judged(document, statements(document, marks, sayings, index, dates), index, stance_reader(document))
    happened = events(document, index, said, dates_of(when, inferred=True))
    return Record(
        article=document.article,
        actors=people,
        statements=tuple(_placed(document, one, said, index, happened) for one in said),
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


def _placed(
    document: Document, one: Statement, said: tuple[Statement, ...], index: ActorIndex, happened: tuple[Event, ...]
) -> Statement:
    """A statement with the events and the topics that it names."""
    inner = [other for other in said if other.within == one.id]
    return replace(one, events=named_events(one, happened), topics=topics(document, one, index, inner))
