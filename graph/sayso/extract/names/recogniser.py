"""Finds names and their types by trained weights that read on where the statement encoder has half-way got to.

The parser's small model takes half of the unfamiliar names for the wrong thing. Here its entities are one sign among
others (`word_signs.py`); what comes out stands in their place in the document that the later stages read.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ...knowledge import lexicon
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Entity, Run
from ...paths import PACKAGE
from ..sessions import session
from ..speech.encoder import Reading
from .lookup import hits
from .metonyms import in_dateline
from .name_inputs import piece_signs
from .people import plain_start
from .proper_names import governed
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
LABELS_OF = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}
PARSER = 1.5  # what the parser's entity adds to the log-odds of its type where a name stands more than once
LAND = 10.0  # and what the signs of a land do, which settle it
CLOSING = {")", "/"}  # behind an agency in a dateline: "LIMA (AP) -"
DASHES = {"-", "–", "—"}
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
    seen = [
        _heard(name, _odds(name, whole, odds), _told(document, name.run, words))
        for window in read for whole, odds in _of_window(window, signs) for name in parted(document, whole)
    ]  # fmt: skip
    return settled([document.text(document.span(name.run)).casefold() for name, _ in seen], seen)


def parted(document: Document, name: Spelled) -> Iterator[Spelled]:
    """A person without the land ("Ana Rey" and "Peru" of "Ana Rey of Peru"), a body without the place it is in
    ("Stimson Center" of "Stimson Center in Washington"), two where the parser sees two ("Ping An Bank and Bank of
    Ningbo"). Nothing of an office: "Secretary of State"."""
    if not any(c.isupper() for c in document.text(document.span(name.run))):
        return  # "the parish"
    if _is_month(document, name.run) or _is_plural(document, name.run):
        return  # "since April", "Villagers fled"
    if document.tokens[name.run.first].lower in titles().courtesy:
        name = Spelled(name.run, "person")  # "Mrs Justice Vane"
    name = Spelled(plain_start(document, name.run), name.type)
    mark = next((i for i in name.run if _is_mark(document, name, i)), None)
    if mark is not None:  # "TAMBER - Orlow" at a beginning, "Ana Rey, Norvania" of "Norvania's minister"
        left = "person" if document.tokens[mark].text == "," else "place"
        for part in (Spelled(Run(name.run.first, mark), left), Spelled(Run(mark + 1, name.run.last), "place")):
            yield from parted(document, part)
        return
    cut = next((i for i in name.run if _between(document, name, i)), None)
    if cut is None:
        yield from () if name.type == "organisation" and _is_office(document, name.run) else (name,)
        return
    yield Spelled(Run(name.run.first, cut), name.type)
    rest = name.type if document.tokens[cut].lower in {"and", "at"} else "place"
    yield from parted(document, Spelled(Run(cut + 1, name.run.last), rest))


def _is_plural(document: Document, run: Run) -> bool:
    """A noun for people at the beginning of a sentence, where its capital tells nothing."""
    token = document.tokens[run.first]
    opens = run.first == document.sentence_of(run.first).first or document.tokens[run.first - 1].text in {"“", '"'}
    one = token.lower.removesuffix("s")
    plural = one != token.lower and (role_noun(one) is not None or one in _people())
    return len(run) == 1 and opens and plural and not token.text.isupper()


@cache
def _people() -> frozenset[str]:
    return frozenset(lexicon("people")["person"].split())


def _is_month(document: Document, run: Run) -> bool:
    """ "April" behind "since", "last"; not "said April"."""
    before = document.tokens[run.first - 1].lower if run.first else ""
    month = document.tokens[run.first].lower in lexicon("calendar")["months"]
    return len(run) == 1 and month and before in lexicon("calendar")["before_months"]


def _is_mark(document: Document, name: Spelled, i: int) -> bool:
    """A dash behind the town of a dateline; the comma behind a person before somebody's land: "Ana Rey, Norvania's"."""
    run, text = name.run, document.tokens[i].text
    if not run.first < i < run.last - 1:
        return False
    if text in DASHES:
        return document.tokens[run.first].text.isupper() and in_dateline(document, run.first)
    owning = run.last < len(document) and document.tokens[run.last].dep == "case"
    return text == "," and owning and name.type != "organisation" and i - run.first > 1


def _between(document: Document, name: Spelled, i: int) -> bool:
    """True for "of" behind a person's full name, "in" and "at" inside a body's, "and" between two of the parser's."""
    word, run = document.tokens[i].lower, name.run
    if not run.first < i < run.last - 1 or not document.tokens[i + 1].text[0].isupper():
        return False
    if name.type == "person":
        return word == "of" and i - run.first > 1
    ends = {entity.run.last for entity in document.entities}
    starts = {entity.run.first for entity in document.entities}
    return name.type == "organisation" and (word in {"in", "at"} or (word == "and" and i in ends and i + 1 in starts))


def _is_office(document: Document, run: Run) -> bool:
    """ "Secretary of State", "US Attorney General": what is before "of", or last, is a role; "Peruvian Health" before
    "Minister" is the office's field."""
    words = [document.tokens[i].text for i in run]
    after = document.tokens[run.last].text if run.last < len(document) else ""
    if after[:1].isupper() and role_noun(after) and words[-1].lower() in lexicon("institutions")["fields"]:
        return True
    if after[:1].isupper() and role_noun(after) and words[-1].lower() in {"majority", "minority"}:
        return True
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return role_noun(head) == head.lower()


def _odds(name: Spelled, whole: Spelled, odds: "Odds") -> "Odds":
    """Those of the whole name; for a part of it, some for the type that it has as one."""
    import numpy as np

    return odds if name == whole else np.array([2 * PARSER * (kind == name.type) for kind in TYPES])


def _heard(name: Spelled, odds: "Odds", told: "Odds") -> tuple[Spelled, "Odds"]:
    """The name with all that speaks for a type; what settles it, settles it here too."""
    return (Spelled(name.run, TYPES[int(told.argmax())]) if told.max() >= LAND else name), odds + told


def _told(document: Document, run: Run, words: Container[str]) -> "Odds":
    """What speaks for a type beside the network: the parser's entity of the same words; for a land its ministers
    ("Norvania's opposition") and its adjective somewhere among the `words` of the document ("Norvanian")."""
    import numpy as np

    label = next((LABELS_OF.get(entity.label) for entity in document.entities if entity.run == run), None)
    name = document.text(document.span(run))
    land = governed(document, run) or any(name + ending in words for ending in ADJECTIVAL)
    land = land or (in_dateline(document, run.first) and document.tokens[run.last].text not in CLOSING)
    return np.array([PARSER * (kind == label) + LAND * (land and kind == "place") for kind in TYPES])


def settled(texts: Sequence[str], seen: Sequence[tuple[Spelled, "Odds"]]) -> list[Spelled]:
    """The names, those written alike of the type that their odds together speak for: an unheard-of country is told by
    "in Norvania" also where "Norvania said" could be a person."""
    votes: dict[str, Odds] = {}
    types: dict[str, str] = {}
    for text, (name, odds) in zip(texts, seen, strict=True):
        types[text] = TYPES[int((votes[text] + odds).argmax())] if text in votes else name.type
        votes[text] = votes[text] + odds if text in votes else odds
    types.update(dict.fromkeys(list(_shortened(types)), "organisation"))
    types.update(dict.fromkeys(list(_seats(types)), "place"))
    return [Spelled(name.run, types[text]) for text, (name, _) in zip(texts, seen, strict=True)]


def _shortened(types: Mapping[str, str]) -> Iterator[str]:
    """First words of bodies that stand alone elsewhere: "Kestrel" where there is "Kestrel Foods"; not "Rey" of "Rey
    Foundation" where there is "Ana Rey", nor a place."""
    firsts = {text.split()[0] for text, kind in types.items() if kind == "organisation" and " " in text}
    return (text for text in firsts - _families(types) if types.get(text) in {"person", "other"})


def _seats(types: Mapping[str, str]) -> Iterator[str]:
    """First words of bodies that are named by a place and stand alone elsewhere: "Orlow" where there is "Orlow Crown
    Court"; not "Rey" of "Rey Hospital" where there is "Ana Rey"."""
    bodies = [text.split() for text, kind in types.items() if kind == "organisation" and " " in text]
    firsts = {words[0] for words in bodies if words[-1] in lexicon("institutions")["local"]}
    return (text for text in firsts - _families(types) if text in types)


def _families(types: Mapping[str, str]) -> set[str]:
    return {text.split()[-1] for text, kind in types.items() if kind == "person" and " " in text}


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
    return Document(document.article, tokens, document.sentences, document.paragraphs, entities)


def _label(document: Document, name: Spelled) -> str:
    """The label of a name: of places the parser's own kind, which tells towns from seas."""
    theirs = [document.tokens[i].entity for i in name.run]
    if name.type == "place":
        return next((label for label in theirs if label in PLACES), "GPE")
    if name.type == "other":
        return next((label for label in theirs if label in OTHERS), "EVENT")
    return LABELS[name.type]
