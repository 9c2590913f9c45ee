"""Finds names and their types by trained weights, an encoder of their own.

The parser's small model takes half of the unfamiliar names for the wrong thing. Here its entities are one sign among
others (`word_signs.py`); what comes out stands in their place in the document that the later stages read.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ...knowledge.titles import titles
from ...parse import Document, Entity, Run
from ...paths import PACKAGE
from ..sessions import session
from ..speech.encoder import Reading
from .lookup import hits
from .metonyms import in_dateline
from .name_bounds import joined, parted
from .name_inputs import piece_signs, piece_views
from .proper_names import governed
from .said_kinds import said_kinds
from .settling import aliased, listed, settled
from .tags import TAGS, TYPES, Spelled, spelled
from .word_signs import word_signs

if TYPE_CHECKING:
    from numpy import floating, int8, int64
    from numpy.typing import NDArray

    Numbers = NDArray[int64]
    Odds = NDArray[floating[Any]]
    States = NDArray[int8]

WEIGHTS = PACKAGE / "weights" / "names" / "model.onnx"
BEGINS = [TAGS.index(f"B-{kind}") for kind in TYPES]
INSIDES = [TAGS.index(f"I-{kind}") for kind in TYPES]
LABELS = {"person": "PERSON", "organisation": "ORG", "place": "GPE"}
PLACES = {"GPE", "LOC", "FAC"}
PART = 3.0  # how far part of a name is of the type that it has as one, in log-odds
BORNE = 3.0  # what is added for a person with a family name that comes first, in log-odds
TOLD = 10.0  # what is added for a type that the article tells, which settles it, in log-odds
CLOSING = {")", "/"}  # behind an agency in a dateline: "LIMA (AP) -"
ADJECTIVAL = ("n", "an", "ian", "ese", "ish")
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
    words = {token.text for token in document.tokens}
    whole = list(_seen(read, signs, document.states))
    held = {i for name, _ in whole for i in name.run}
    joint = [(joined(document, name, held), odds) for name, odds in whole]
    seen = [
        _heard(name, _odds(name, full, odds), _told(document, name.run, words))
        for full, odds in joint for name in parted(document, full)
    ]  # fmt: skip
    texts = [document.text(document.span(name.run)).casefold() for name, _ in seen]
    return settled(texts, aliased(document, listed(document, seen)))


def _odds(name: Spelled, whole: Spelled, odds: "Odds") -> "Odds":
    """Those of the whole name; for a part of it, some for the type that it has as one."""
    import numpy as np

    return odds if name == whole else np.array([PART * (kind == name.type) for kind in TYPES])


def _heard(name: Spelled, odds: "Odds", told: "Odds") -> tuple[Spelled, "Odds"]:
    """The name with all that speaks for a type, and of that type where the article tells something of it."""
    return (Spelled(name.run, TYPES[int((odds + told).argmax())]) if told.any() else name), odds + told


def _told(document: Document, run: Run, words: Container[str]) -> "Odds":
    """What speaks for a type beside the network: what the name is said to be ("the band Gallow"), for a land its
    ministers ("Norvania's opposition") and its adjective somewhere among the `words` of the document ("Norvanian"), for
    none of ours a people before a noun; and less, for a person a family name that comes first."""
    import numpy as np

    name = document.text(document.span(run))
    land = governed(document, run) or any(name + ending in words for ending in ADJECTIVAL)
    land = land or (in_dateline(document, run.first) and document.tokens[run.last].text not in CLOSING)
    kind = "place" if land else "other" if _is_people(document, run) else ""
    said = said_kinds(document, run)
    borne = _is_borne(document, run)
    return np.array([TOLD * ((kind == one) + (said == {one})) + BORNE * (borne and one == "person") for one in TYPES])


def _is_borne(document: Document, run: Run) -> bool:
    """Two or three words that the parser takes for a person's, first a family name that comes first: "Tran Thi Mai".
    Not: "Park Avenue", which it takes for a place, nor "Tran"."""
    first = document.tokens[run.first].lower in titles().family_first
    return len(run) in {2, 3} and first and any(e.run == run and e.label == "PERSON" for e in document.entities)


def _is_people(document: Document, run: Run) -> bool:
    """One word that the parser takes for a people's, before a noun: "Chechen" in "the Chechen leader". Not: "Rey" in
    "the Rey family", whom it takes for a person."""
    token = document.tokens[run.first]
    modifies = token.dep in {"amod", "compound"} and document.tokens[token.head].text[0].islower()
    return len(run) == 1 and modifies and token.entity == "NORP"


def _seen(read: Sequence[Reading], signs: "Numbers", states: "States | None") -> Iterator[tuple[Spelled, "Odds"]]:
    """The names of the windows, each with the log-odds that the network gives every type."""
    import numpy as np

    scored = [_scores(window, signs, states) for window in read]
    names = spelled([scores for scores, _ in scored], scored[0][1]) if scored else []
    for window, (scores, _), ones in zip(read, scored, names, strict=True):
        here = np.flatnonzero(window.places >= 0)
        for one in ones:
            first, last = (int(here[i]) + window.run.first for i in (one.run.first, one.run.last - 1))
            odds = scores[one.run.first, BEGINS] + scores[one.run.first + 1 : one.run.last][:, INSIDES].sum(0)
            yield Spelled(Run(first, last + 1), one.type), odds


def _scores(window: Reading, signs: "Numbers", states: "States | None") -> tuple["Odds", "Odds"]:
    """Of the words of a window that have a sub-word (words, tags), and those of tag after tag."""
    views = piece_views(window, states)
    feed = {"words": window.words[None], "signs": piece_signs(window, signs)[None], "views": views[None]}
    scores, after = session(WEIGHTS).run(None, feed)  # the second, a constant, loses its name when written
    return scores[0][window.places[window.places >= 0]], after


def judged(document: Document, names: Iterable[Spelled]) -> Document:
    """The document with `names` in place of the parser's entities of those types, but for those that are known bodies
    and places where there is no name; what is of no such type keeps the parser's label, or is an event where the parser
    took it for one of ours."""
    labels = [token.entity for token in document.tokens]
    entities = [Entity(name.run, _label(document, name)) for name in names]
    held = {i for entity in entities for i in entity.run}
    known = {hit.run for hit in hits(document)}
    free = [entity for entity in document.entities if held.isdisjoint(entity.run)]
    kept = [e for e in free if e.label not in OURS or (e.label != "PERSON" and e.run in known)]
    entities = sorted([*entities, *kept], key=lambda entity: entity.run)
    by_token = {i: entity.label for entity in entities for i in entity.run}
    tokens = [
        token if by_token.get(token.i, "") == labels[token.i] else replace(token, entity=by_token.get(token.i, ""))
        for token in document.tokens
    ]
    found = Document(document.article, tokens, document.sentences, document.paragraphs, entities)
    found.states = document.states
    return found


def _label(document: Document, name: Spelled) -> str:
    """The label of a name: of places the parser's own kind, which tells towns from seas."""
    theirs = [document.tokens[i].entity for i in name.run]
    if name.type == "place":
        return next((label for label in theirs if label in PLACES), "GPE")
    if name.type == "other":
        return next((label for label in theirs if label in OTHERS), "EVENT")
    return LABELS[name.type]
