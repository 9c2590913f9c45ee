"""Which named body a common noun means: "the council" after "Orlow Council", "the company" where one is named."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...knowledge import lexicon, wordlist
from ...parse import Document
from ..syntax import SUBJECTS, role_of
from .cast import Cast, Referent
from .descriptions import Description
from .folding import words

POINTING = {"the", "this", "that"}
MANY = {"police"}  # one body, though "they" are
REACH = 3  # sentences that "the company" looks back where there are several
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
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
    """The nearest body before whose name tells the noun, else, for nouns that names do not tell, the one of those that
    the noun may stand for that is spoken of last.

    Matches "the council" after "Orlow Council", "the newspaper" after "Orlow Times", "the company" after "Vane". Not
    "the energy company" after "Vane Air", "the company" after "Vane sued Orr Ltd over Pole Ltd", "the church" after
    "Ada Church".
    """
    if (described.plural and described.noun not in MANY) or described.determiner not in POINTING:
        return None
    facts = _bodies().get(described.noun)
    if facts is None:
        return None
    named = list(_named(document, cast, described))
    if described.noun in MANY and not named:
        named = [n for _, n in cast.after(described.head) if cast.referents[n].named]
    told = next((n for n in named if _tells(cast, n, described.noun, facts)), None)
    if told is None and "words" in facts and not _introduced(cast, described):
        told = _only_later(cast, described, facts)
    bare = described.noun in wordlist("people", "bare") and not _introduced(cast, described)
    if told is not None or ("words" in facts and not bare):
        return told
    fitting = [n for n in dict.fromkeys(named) if may_be(cast.referents[n], described.noun) and _is_unknown(cast, n)]
    return fitting[0] if len(fitting) == 1 else _foremost(document, cast, described, fitting)


def _only_later(cast: Cast, described: Description, facts: Facts) -> int | None:
    """The only body named behind whose name tells the noun: "the hospital" before "the Royal Infirmary"."""
    later = dict.fromkeys(n for _, n in cast.after(described.head) if cast.referents[n].named)
    fitting = [n for n in later if not described.words and _tells(cast, n, described.noun, facts)]
    return fitting[0] if len(fitting) == 1 else None


def _introduced(cast: Cast, described: Description) -> bool:
    """Whether such a one was met without a name: "a bank", "the two banks"."""
    return any(cast.last_before(n, described.head) is not None for n in cast.called(described.noun))


def _foremost(document: Document, cast: Cast, described: Description, fitting: Sequence[int]) -> int | None:
    """Of several the one that was spoken of last: in a later sentence than the others, else as the only subject."""
    fitting = [n for n in fitting if not _is_passing(document, cast, n)] or fitting
    last = {n: at for n in fitting if (at := cast.last_before(n, described.head)) is not None}
    here = max((document.tokens[at].sentence for at in last.values()), default=-REACH)
    if here < document.tokens[described.head].sentence - REACH:
        return None
    near = [n for n, at in last.items() if document.tokens[at].sentence == here]
    subjects = [n for n in near if document.tokens[last[n]].dep in SUBJECTS]
    return near[0] if len(near) == 1 else subjects[0] if len(subjects) == 1 else None


def _is_unknown(cast: Cast, number: int) -> bool:
    """A company, or a body of which no table knows what it is."""
    referent = cast.referents[number]
    return referent.type == "company" or not referent.wikidata


def _is_passing(document: Document, cast: Cast, number: int) -> bool:
    """Named once, behind a preposition: "a poll by Vane"."""
    places = cast.places(number)
    return len(places) == 1 and role_of(document, places[0]) in {"pobj", "agent"}


def _named(document: Document, cast: Cast, described: Description) -> Iterator[int]:
    """The named bodies before, nearest first, that no word of the phrase rules out."""
    other: dict[int, bool] = {}  # a body is named often, and its names are long to compare
    for head, number in cast.before(described.head):
        referent = cast.referents[number]
        if not referent.named or referent.plural or referent.type == "person" or _bracketed(document, head):
            continue
        if described.countries and referent.country not in described.countries:
            continue
        if number not in other:
            other[number] = _adds(document, described, _written(cast, number))
        if not other[number]:
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
    name = set(words(CAMEL.sub(" ", referent.name)))
    if not (facts.get("words", frozenset()) | {noun}).isdisjoint(name):
        return True
    if noun in wordlist("people", "official"):
        return referent.type == "government" and "government" in facts["types"]
    unsure = referent.type == "organisation" and referent.basis in UNSURE and not referent.wikidata
    return (referent.type in facts["types"] or (unsure and "company" in facts["types"])) and _public().isdisjoint(name)


def stands_for(referent: Referent, noun: str) -> bool:
    """The same, of a body of which it is told that it may be meant: "the lender" for Harbourline too."""
    return rules(referent, noun) or (noun in wordlist("people", "bare") and may_be(referent, noun))


def rules(referent: Referent, noun: str) -> bool:
    """Would a noun rather mean somebody named, so that it is nobody else? By its word, or where it tells none: "the
    company" for Vane Ltd, "the board" for Orlow Board; not "the board" for Vane Ltd."""
    facts = _bodies().get(noun, {})
    told = facts.get("words", frozenset()) | {noun}
    return may_be(referent, noun) and (
        "words" not in facts or not told.isdisjoint(words(CAMEL.sub(" ", referent.name)))
    )


def _names(cast: Cast, number: int) -> Iterator[tuple[str, ...]]:
    """The names of a referent, and the forms in which the article writes them."""
    referent = cast.referents[number]
    yield words(CAMEL.sub(" ", referent.name))  # "NorthBoard" is a board
    for sight in referent.sights:
        if sight.form == "name":
            yield words(cast.document.text(cast.document.span(sight.run)))


def _written(cast: Cast, number: int) -> set[str]:
    return {word for name in _names(cast, number) for word in name}


def _bracketed(document: Document, head: int) -> bool:
    """True for a name alone in brackets, as in a dateline: "TAMBER (OEA)"."""
    return head > 0 and document.tokens[head - 1].text == "("


def _adds(document: Document, described: Description, name: set[str]) -> bool:
    """True where the phrase has a noun, name or field of its own before the head: "the energy company", "the foreign
    ministry"."""
    tokens, fields = document.tokens, wordlist("institutions", "fields")
    before = (i for i in described.run if i < described.head)
    own = [
        i
        for i in before
        if tokens[i].pos in {"NOUN", "PROPN"} or (tokens[i].pos == "ADJ" and tokens[i].lower in fields)
    ]
    return any(tokens[i].lower not in name for i in own)
