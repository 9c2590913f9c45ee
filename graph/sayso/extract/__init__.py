"""One phenomenon a file: parsed document in, records out. `extract` runs them in order."""

from msgspec.structs import replace

from ..model import Record, Statement
from ..parse import Document
from .about import about
from .actor_index import ActorIndex
from .actors import actors
from .events import events
from .figures import figures
from .modality import modality
from .moments import moments
from .quotations import quotations
from .statements import statements
from .tagger import attributions

__all__ = ["extract"]


def extract(document: Document) -> Record:
    """Everything sayso reads out of one article. A pure function of the document, the knowledge and the
    models: it may run in any process, in any order. Actor ids are local to the record."""
    marks = quotations(document)
    sayings = attributions(document, marks)
    people = actors(document, marks, sayings)
    index = ActorIndex(document, people)
    times = moments(document)
    said = _judged(document, statements(document, marks, sayings, index, times), index)
    return Record(
        article=document.article,
        actors=people,
        statements=said,
        events=events(document, index, said, times),
        figures=figures(document, index, said, times),
    )


def _judged(document: Document, said: tuple[Statement, ...], index: ActorIndex) -> tuple[Statement, ...]:
    """The statements with whom they are about, the stance towards them, and how surely they are put."""
    return tuple(replace(one, about=about(document, one, index), modality=modality(document, one)) for one in said)
