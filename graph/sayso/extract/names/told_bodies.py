"""Names that the recogniser took for a person's, and whose owner is a body all the same: "Vane's shareholders"."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from ...knowledge import lexicon
from ...model import ActorType
from ...parse import Document
from .named import Name

UNSURE = {"parser", "name"}
BESIDE = {"poss", "compound", "nmod"}
Written = tuple[str, ...]


@cache
def _nouns(kind: str) -> frozenset[str]:
    return frozenset(lexicon("people")[kind].split())


def told_bodies(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names, those taken for persons made bodies in all places where the article tells that they are.

    Matches "Vane" in "Vane's shareholders", "a Vane engineer", "Vane, a drug company", "the founder of Vane". Not
    "Ada Vane's company", "Mr. Vane", nor "Vane" where "Ada Vane" is named.
    """
    persons = {written for name in found if _personal(name) for written in _parts(document, name)}
    guessed = [name for name in found if name.type == "person" and name.basis in UNSURE and not _personal(name)]
    told: dict[Written, ActorType] = {}
    for name in guessed:
        kind = next(_told(document, name), None)
        written = _written(document, name)
        if kind is not None and written not in persons and told.get(written) != "company":
            told[written] = kind
    kinds = [told.get(_written(document, name)) if name in guessed else None for name in found]
    return tuple(name if kind is None else replace(name, type=kind) for name, kind in zip(found, kinds, strict=True))


def _personal(name: Name) -> bool:
    """Told to be a person: by a role."""
    return name.type == "person" and bool(name.role or name.roles)


def _written(document: Document, name: Name) -> Written:
    return tuple(document.tokens[i].text for i in name.run)


def _parts(document: Document, name: Name) -> Iterator[Written]:
    """The name and each word of it."""
    written = _written(document, name)
    yield written
    yield from ((word,) for word in written)


def _told(document: Document, name: Name) -> Iterator[ActorType]:
    """What the words around a name tell that it is."""
    tokens = document.tokens
    for i in name.run:
        token = tokens[i]
        owned = tokens[token.head].lemma.lower()
        if token.head not in name.run and token.dep in BESIDE:
            yield from _owner(owned)
        if token.dep == "pobj" and tokens[token.head].lower == "of":
            yield from _owner(tokens[tokens[token.head].head].lemma.lower())
        for noun in document.children(i, "appos"):
            yield from _called(tokens[noun].lemma.lower())
        if token.dep == "appos":
            yield from _called(owned)


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
