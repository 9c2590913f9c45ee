"""Names that the recogniser took for a person's, and whose owner is a body all the same: "Vane's shareholders"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from ...knowledge import lexicon
from ...knowledge.titles import titles
from ...model import ActorType
from ...parse import Document, Run
from ..empty_it import empty
from ..speech.about_places import is_where
from .named import Name
from .occurrences import Written, occurrences, written
from .people import given_names

UNSURE = {"parser", "name"}
BESIDE = {"poss", "compound", "nmod"}
BODIES: tuple[ActorType, ...] = ("company", "organisation")
FOR_PEOPLE_TOO = {"above", "around", "behind", "beyond", "past", "through"}  # "finished behind Vane"


@cache
def _nouns(kind: str) -> frozenset[str]:
    return frozenset(lexicon("people")[kind].split())


def told_bodies(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names, those taken for persons made bodies in all places where the article tells that they are.

    Matches "Vane" in "Vane's shareholders", "a Vane engineer", "Vane, a drug company", "the founder of Vane". Not
    "Ada Vane's company", "Mr. Vane", "Ada Vane" but for "Ada Vane, a drug company", nor "Vane" where she is named.
    """
    given = {written(document, name) for name in found if _is_given(document, name)}
    given -= {words for words, runs in occurrences(document, given).items() if any(_is_firm(document, r) for r in runs)}
    personal = [name for name in found if _personal(name) or written(document, name) in given]
    persons = {words for name in personal for words in _parts(document, name)}
    guessed = {
        written(document, name)
        for name in found
        if name.type == "person" and name.basis in UNSURE and not _personal(name)
    } - persons
    places = occurrences(document, guessed)
    told = {words: kind for words, runs in places.items() if (kind := _kind(document, runs))}
    longer = _first_words(document, found, told)
    told |= {
        words: longer[words[0]] for words, runs in places.items()
        if len(words) == 1 and words[0] in longer and not any(_is_someone(document, run.first) for run in runs)
    }  # fmt: skip
    return tuple(
        replace(name, type=kind) if name.type == "person" and (kind := told.get(written(document, name))) else name
        for name in found
    )


def _first_words(document: Document, found: Iterable[Name], told: Mapping[Written, ActorType]) -> dict[str, ActorType]:
    """The first words of bodies with several: "Vane" of "Vane Motors", by which it is called for short."""
    kinds = {words: told.get(words, name.type) for name in found if len(words := written(document, name)) > 1}
    return {words[0]: kind for words, kind in kinds.items() if kind in {"company", "organisation"}}


def _kind(document: Document, runs: Sequence[Run]) -> ActorType | None:
    """What the words around a name tell that it is: a company or body where any of them tells one, a place where half
    of them do."""
    if any(_is_someone(document, i) for run in runs for i in run):
        return None
    kinds = [set(_told(document, run)) for run in runs]
    body = next((kind for kind in BODIES if any(kind in told for told in kinds)), None)
    return body or ("place" if 2 * sum("place" in told for told in kinds) >= len(kinds) else None)


def _is_given(document: Document, name: Name) -> bool:
    """Whether it begins with a given name."""
    return name.type == "person" and len(name.run) > 1 and document.tokens[name.run.first].text in given_names()


def _is_firm(document: Document, run: Run) -> bool:
    """ "Ada Vane, a drug company", "shares in Ada Vane"."""
    beside = (document.tokens[noun].lemma.lower() for i in run for noun in document.children(i, "appos"))
    return any(_is_held(document, i) for i in run) or any("company" in _called(noun) for noun in beside)


def _is_held(document: Document, i: int) -> bool:
    """ "shares in Vane"."""
    tokens = document.tokens
    held = tokens[tokens[tokens[i].head].head].lemma.lower()
    return tokens[i].dep == "pobj" and tokens[tokens[i].head].lower == "in" and held in _nouns("in_companies")


def _personal(name: Name) -> bool:
    """Told to be a person by a role that no body has; "its rival Vane" may be a firm."""
    told = [stated.noun for stated in name.roles] or [(name.role or "").rpartition(" ")[2].lower()]
    return name.type == "person" and any(noun and noun not in _nouns("ambiguous") for noun in told)


def _parts(document: Document, name: Name) -> Iterator[Written]:
    """The name and each word of it."""
    words = written(document, name)
    yield words
    yield from ((word,) for word in words)


def _told(document: Document, run: Run) -> Iterator[ActorType]:
    """What the words around a name tell that it is."""
    tokens = document.tokens
    for i in run:
        token = tokens[i]
        owned = tokens[token.head].lemma.lower()
        if token.head not in run and token.dep in BESIDE:
            yield from _owner(owned)
        if token.dep == "pobj" and tokens[token.head].lower == "of":
            yield from _owner(tokens[tokens[token.head].head].lemma.lower())
        for noun in document.children(i, "appos", "compound", "nmod"):
            if noun not in run and tokens[noun].pos == "NOUN":
                yield from _called(tokens[noun].lemma.lower())
        if _is_held(document, i):
            yield "company"
        if token.dep == "dobj" and len(run) > 1 and owned in _nouns("heading"):  # "who runs Vane Heritage"
            yield "organisation"
        if token.dep == "pobj" and is_where(document, i) and tokens[token.head].lower not in FOR_PEOPLE_TOO:
            yield "place"
        if _is_which(document, i) or (len(run) == 1 and _is_it(document, i)):
            yield "organisation"
        if token.dep == "appos" and tokens[token.head].pos == "NOUN":  # "the head of Alden Bank, Ada Vane" is no bank
            yield from _called(owned)


def _is_someone(document: Document, i: int) -> bool:
    """ "Vane, who ...", "Vane, 47, ...", "Mrs. Vane"."""
    tokens = document.tokens
    if i and tokens[i - 1].lower in titles().courtesy:
        return True
    clauses = [c for clause in document.children(i, "relcl") for c in document.children(clause, "nsubj", "nsubjpass")]
    aged = any(tokens[c].text.isdigit() and len(tokens[c].text) == 2 for c in document.children(i, "appos", "nummod"))
    return aged or any(tokens[c].lower == "who" for c in clauses)


def _is_which(document: Document, i: int) -> bool:
    """ "Vane, which ..."."""
    clauses = document.children(i, "relcl")
    return any(document.tokens[c].lower == "which" for r in clauses for c in document.children(r, "nsubj", "nsubjpass"))


def _is_it(document: Document, i: int) -> bool:
    """ "Vane said it would", "Vane cut its dividend"; not "Vane said it was clear that"."""
    tokens = document.tokens
    if tokens[i].dep != "nsubj":
        return False
    clauses = document.children(tokens[i].head, "ccomp", "xcomp")
    things = document.children(tokens[i].head, "dobj")
    its = [c for clause in clauses for c in document.children(clause, "nsubj", "nsubjpass") if tokens[c].lower == "it"]
    its += [c for thing in things for c in document.children(thing, "poss") if tokens[c].lower == "its"]
    return any(not empty(document, c) for c in its)


def _owner(noun: str) -> Iterator[ActorType]:
    """What has such: shareholders, or a founder."""
    if noun in _nouns("of_companies"):
        yield "company"
    elif noun in _nouns("of_bodies"):
        yield "organisation"


def _called(noun: str) -> Iterator[ActorType]:
    """What is so called: "a retailer"."""
    facts = lexicon("people")["organisation"].get(noun)
    if facts is not None:
        yield "company" if facts["types"][0] == "company" else "organisation"
