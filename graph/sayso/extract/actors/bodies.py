"""Which named body a common noun means: "the council" after "Orlow Council", "the company" where one is named."""

from collections.abc import Iterator
from functools import lru_cache

from ...knowledge import lexicon
from ...parse import Document
from .cast import Cast, Referent
from .descriptions import Description
from .folding import words

POINTING = {"the", "this", "that"}
UNSURE = {"parser", "name"}
Facts = dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def _bodies() -> dict[str, Facts]:
    known = lexicon("people")["organisation"]
    return {noun: {k: frozenset(v) for k, v in facts.items()} for noun, facts in known.items()}


@lru_cache(maxsize=1)
def _public() -> frozenset[str]:
    """Words that only the names of those have who are no company: "ministry", "council"."""
    none = (one for one in _bodies().values() if "company" not in one["types"])
    return frozenset(word for one in none for word in one.get("words", ()))


def body_meant(document: Document, cast: Cast, described: Description) -> int | None:
    """The nearest body before whose name tells the noun, else, for nouns that names do not tell, the only one that the
    noun may stand for.

    Matches "the council" after "Orlow Council", "the newspaper" after "Orlow Times", "the company" after "Vane" where
    no other is named. Not "the energy company" after "Vane Air", "the company" after two of them, "the church" after
    "Ada Church".
    """
    if described.plural or described.determiner not in POINTING:
        return None
    facts = _bodies().get(described.noun)
    if facts is None:
        return None
    named = list(_named(document, cast, described))
    told = next((n for n in named if _tells(cast, n, described.noun, facts)), None)
    if told is not None or "words" in facts:
        return told
    fitting = dict.fromkeys(n for n in named if may_be(cast.referents[n], described.noun))
    return next(iter(fitting)) if len(fitting) == 1 else None


def _named(document: Document, cast: Cast, described: Description) -> Iterator[int]:
    """The named bodies before, nearest first, that no word of the phrase rules out."""
    for head, number in cast.before(described.head):
        referent = cast.referents[number]
        if not referent.named or referent.plural or referent.type == "person" or _bracketed(document, head):
            continue
        if described.countries and referent.country not in described.countries:
            continue
        if not _adds(document, described, _written(cast, number)):
            yield number


def _tells(cast: Cast, number: int, noun: str, facts: Facts) -> bool:
    """Whether a name ends in the noun, or has a word that tells it."""
    if any(name[-1:] == (noun,) for name in _names(cast, number)):
        return True
    if cast.referents[number].type not in facts["types"]:
        return False
    return not (facts.get("words", frozenset()) | {noun}).isdisjoint(_written(cast, number))


def may_be(referent: Referent, noun: str) -> bool:
    """May a common noun stand for somebody named, by what he is?

    yes: "the company" for Vane Ltd, or for "Vane" of which no more is known than that it is a body
    no:  "the company" for Orlow Council, "the ministry" for Vane Ltd or Orlow Council
    """
    facts = _bodies().get(noun)
    if facts is None:
        return False
    name = set(words(referent.name))
    if not (facts.get("words", frozenset()) | {noun}).isdisjoint(name):
        return True
    if noun in lexicon("people")["official"].split():
        return referent.type == "government" and "government" in facts["types"]
    unsure = referent.type == "organisation" and referent.basis in UNSURE and not referent.wikidata
    return (referent.type in facts["types"] or (unsure and "company" in facts["types"])) and _public().isdisjoint(name)


def rules(referent: Referent, noun: str) -> bool:
    """Would a noun rather mean somebody named, so that it is nobody else? By its word, or where it tells none: "the
    company" for Vane Ltd, "the board" for Orlow Board; not "the board" for Vane Ltd."""
    facts = _bodies().get(noun, {})
    told = facts.get("words", frozenset()) | {noun}
    return may_be(referent, noun) and ("words" not in facts or not told.isdisjoint(words(referent.name)))


def _names(cast: Cast, number: int) -> Iterator[tuple[str, ...]]:
    """The names of a referent, and the forms in which the article writes them."""
    referent = cast.referents[number]
    yield words(referent.name)
    for sight in referent.sights:
        if sight.form == "name":
            yield words(cast.document.text(cast.document.span(sight.run)))


def _written(cast: Cast, number: int) -> set[str]:
    return {word for name in _names(cast, number) for word in name}


def _bracketed(document: Document, head: int) -> bool:
    """True for a name alone in brackets, as in a dateline: "TAMBER (OEA)"."""
    return head > 0 and document.tokens[head - 1].text == "("


def _adds(document: Document, described: Description, name: set[str]) -> bool:
    """True where the phrase has a noun or name of its own before the head: "the energy company"."""
    tokens = document.tokens
    own = [i for i in described.run if i < described.head and tokens[i].pos in {"NOUN", "PROPN"}]
    return any(tokens[i].lower not in name for i in own)
