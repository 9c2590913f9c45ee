"""Finds names and their types by trained weights that read on where the statement encoder has half-way got to.

The parser's small model takes half of the unfamiliar names for the wrong thing. Here its entities are one sign among
others (`word_signs.py`); what comes out stands in their place in the document that the later stages read.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ...parse import Document, Entity, Run
from ...paths import PACKAGE
from ..sessions import session
from ..speech.encoder import Reading
from .name_inputs import piece_signs
from .tags import TAGS, TYPES, Spelled, spelled
from .word_signs import word_signs

if TYPE_CHECKING:
    from numpy import floating, int64
    from numpy.typing import NDArray

    Numbers = NDArray[int64]
    Odds = NDArray[floating[Any]]

WEIGHTS = PACKAGE / "weights" / "names" / "model.onnx"
BEGINS = [TAGS.index(f"B-{kind}") for kind in TYPES]
INSIDES = [TAGS.index(f"I-{kind}") for kind in TYPES]
LABELS = {"person": "PERSON", "organisation": "ORG", "place": "GPE"}
PLACES = {"GPE", "LOC", "FAC"}
OTHERS = {"EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "NORP", "LANGUAGE"}
OURS = {*LABELS.values(), *PLACES}


def recognised(document: Document, read: Sequence[Reading]) -> Document:
    """The same document with the recogniser's names as its entities of people, organisations and places; the parser's
    own where there are no weights."""
    return judged(document, found(document, read)) if WEIGHTS.is_file() else document


def found(document: Document, read: Sequence[Reading]) -> list[Spelled]:
    """The names of a document in text order, the same name of one type throughout."""
    import numpy as np

    signs = np.array(word_signs(document), dtype=np.int64)
    seen = [one for window in read for one in _of_window(window, signs)]
    return settled([document.text(document.span(name.run)).casefold() for name, _ in seen], seen)


def settled(texts: Sequence[str], seen: Sequence[tuple[Spelled, "Odds"]]) -> list[Spelled]:
    """The names, those written alike of the type that their odds together speak for: an unheard-of country is told by
    "in Norvania" also where "Norvania said" could be a person."""
    import numpy as np

    votes: dict[str, Odds] = {}
    for text, (_, odds) in zip(texts, seen, strict=True):
        votes[text] = votes.get(text, np.zeros(len(TYPES))) + odds
    many = Counter(texts)
    return [
        name if many[text] == 1 else Spelled(name.run, TYPES[int(votes[text].argmax())])
        for text, (name, _) in zip(texts, seen, strict=True)
    ]


def _of_window(window: Reading, signs: "Numbers") -> Iterator[tuple[Spelled, "Odds"]]:
    """The names of a window, each with the log-odds of every type."""
    import numpy as np

    feed = {"middle": window.middle[None], "signs": piece_signs(window, signs)[None]}
    scores, after = session(WEIGHTS).run(None, feed)  # the second, a constant, loses its name when written
    here = np.flatnonzero(window.places >= 0)
    words = scores[0][window.places[here]]
    for name in spelled(words, after):
        first, last = (int(here[i]) + window.run.first for i in (name.run.first, name.run.last - 1))
        odds = words[name.run.first, BEGINS] + words[name.run.first + 1 : name.run.last][:, INSIDES].sum(0)
        yield Spelled(Run(first, last + 1), name.type), odds


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
