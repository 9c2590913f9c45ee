"""Finds names and their types by trained weights that read on where the statement encoder has half-way got to.

The parser's small model takes half of the unfamiliar names for the wrong thing. Here its entities are one sign among
others (`word_signs.py`); what comes out stands in their place in the document that the later stages read.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from ...parse import Document, Entity, Run
from ...paths import PACKAGE
from ..sessions import session
from ..speech.encoder import Reading
from .name_inputs import piece_signs
from .tags import Spelled, spelled
from .word_signs import word_signs

WEIGHTS = PACKAGE / "weights" / "names" / "model.onnx"
LABELS = {"person": "PERSON", "organisation": "ORG", "place": "GPE"}
PLACES = {"GPE", "LOC", "FAC"}
OTHERS = {"EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "NORP", "LANGUAGE"}
OURS = {*LABELS.values(), *PLACES}


def recognised(document: Document, read: Sequence[Reading]) -> Document:
    """The same document with the recogniser's names as its entities of people, organisations and places; the parser's
    own where there are no weights."""
    return judged(document, found(document, read)) if WEIGHTS.is_file() else document


def found(document: Document, read: Sequence[Reading]) -> list[Spelled]:
    """The names of a document in text order."""
    import numpy as np

    signs = np.array(word_signs(document), dtype=np.int64)
    return [name for window in read for name in _of_window(window, signs)]


def _of_window(window: Reading, signs: object) -> Iterator[Spelled]:
    import numpy as np

    feed = {"middle": window.middle[None], "signs": piece_signs(window, signs)[None]}  # type: ignore[arg-type]
    scores, after = session(WEIGHTS).run(None, feed)  # the second, a constant, loses its name when written
    here = np.flatnonzero(window.places >= 0)
    for name in spelled(scores[0][window.places[here]], after):
        first, last = (int(here[i]) + window.run.first for i in (name.run.first, name.run.last - 1))
        yield Spelled(Run(first, last + 1), name.type)


def judged(document: Document, names: Iterable[Spelled]) -> Document:
    """The document with `names` in place of the parser's entities of those types; what is of no such type keeps the
    parser's label, or is an event where the parser took it for one of ours."""
    labels = [token.entity for token in document.tokens]
    entities = [Entity(name.run, _label(document, name)) for name in names]
    held = {i for entity in entities for i in entity.run}
    kept = [e for e in document.entities if e.label not in OURS and held.isdisjoint(e.run)]
    entities = sorted([*entities, *kept], key=lambda entity: entity.run)
    by_token = {i: entity.label for entity in entities for i in entity.run}
    tokens = [
        token if by_token.get(token.i, "") == labels[token.i] else replace(token, entity=by_token.get(token.i, ""))
        for token in document.tokens
    ]
    return Document(document.article, tokens, document.sentences, document.paragraphs, entities)


def _label(document: Document, name: Spelled) -> str:
    """The label of a name: of places the parser's own kind, which tells towns from seas."""
    theirs = [document.tokens[i].entity for i in name.run]
    if name.type == "place":
        return next((label for label in theirs if label in PLACES), "GPE")
    if name.type == "other":
        return next((label for label in theirs if label in OTHERS), "EVENT")
    return LABELS[name.type]
