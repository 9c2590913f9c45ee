"""Whether a description of an office fits someone: "the Arlandian leader", "the foreign minister"."""

import re
from functools import lru_cache

from ...knowledge import lexicon, wordlist
from ...knowledge.offices import Term
from ...knowledge.titles import titles
from ...parse import Document
from .cast import Cast, Referent
from .descriptions import Description, describe
from .held_offices import holders_of, leading_term, offices_of
from .nations import country_of
from .sex import sex_of_noun

RANKS = ("former", "vice", "deputy", "opposition")
LEADERS = {"leader", "ruler", "strongman"}
NOBODY = {"no", "every", "each", "any", "some", "another", "a", "an", "which", "what", "whichever", "many", "other"}
OTHERS = {
    "first", "second", "third", "fourth", "fifth", "last", "previous", "future", "next", "new", "would", "longest",
    "youngest", "oldest", "only", "founding", "wartime", "postwar", "soviet",
}  # fmt: skip
BEHIND = re.compile(r" (?:to|for|on|at) ")
YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
STATES = {"country", "government"}


@lru_cache(maxsize=1)
def _refers() -> dict[str, tuple[str, ...]]:
    return {noun: tuple(roles) for noun, roles in lexicon("people")["refers"].items()}


@lru_cache(maxsize=1)
def _heads() -> tuple[str, ...]:
    return tuple(lexicon("people")["heads"])


def owner_countries(cast: Cast, described: Description) -> tuple[str, ...]:
    """The countries a description tells, and its owner's where that is a state: "Arlandia's president", not
    "Ana Rey's lawyer"."""
    owner = cast.referents[described.possessor] if described.possessor is not None else None
    if owner and owner.type in STATES and owner.country:
        return tuple(dict.fromkeys([*described.countries, owner.country]))
    return described.countries


def fits(referent: Referent, described: Description, countries: tuple[str, ...], date: str | None) -> bool:
    """Does a named person answer the description, by stated role and country or by an office held then?"""
    if referent.type != "person":
        return False
    sex = sex_of_noun(described.noun)
    if sex and referent.sex and sex != referent.sex:
        return False
    return fits_stated(referent, described, countries) or any(
        country in countries and role_fits(office, described, True)
        for office, country in offices_of(referent.wikidata, date)
    )


def fits_stated(referent: Referent, described: Description, countries: tuple[str, ...]) -> bool:
    """Does one of the roles that the article states answer it? "The party leader" answers "who leads the Labour
    Party"."""
    told = [(referent.role, referent.country, "")]
    told += [(one.told, one.country or referent.country, one.body or "") for one in referent.roles]
    return any(
        role and (not countries or country in countries)
        and (role_fits(role.lower(), described, bool(countries)) or _of_body(role, body, described))
        for role, country, body in told
    )  # fmt: skip


def _of_body(role: str, body: str, described: Description) -> bool:
    """ "The party leader", "the fund chief" for the president of Alden Fund: the words before the noun name the
    organisation of the role; not for its vice-president."""
    named = bool(described.words) and set(body.lower().split()).issuperset(described.words)
    role = role.lower()
    deputy = any(_has(role, rank) and rank not in described.words for rank in RANKS)
    return (
        named and not deputy and any(_has(role, noun) for noun in (described.noun, *_refers().get(described.noun, ())))
    )


def holder(described: Description, cast: Cast, date: str | None) -> Referent | None:
    """Someone the article does not name but the table of offices does: "the Arlandian president", of one
    country, on the article's known date, by the one person who held such an office then.

    Not "the then Arlandian president", "no Arlandian president", "the Arlandian president of Vane Ltd", nor "in 2010
    the Arlandian president ..." in an article of another year.
    """
    countries = owner_countries(cast, described)
    if date is None or len(countries) != 1 or described.new or described.plural or described.sort != "person":
        return None
    if not in_particular(cast.document, cast, described, date):
        return None
    term = _one_term(cast.document, described, countries[0], date)
    return None if term is None else Referent(
        name=term.person, type="person", role=term.office, country=term.country, wikidata=term.wikidata,
        basis="office", sights=[],
    )  # fmt: skip


def _one_term(document: Document, described: Description, country: str, date: str) -> Term | None:
    """The term of the one holder; a "leader" is whoever leads that state, told by nothing else."""
    held = tuple(holders_of(country, date))
    if described.noun in LEADERS:
        return leading_term(held, country) if not _others_words(document, described) else None
    if described.noun not in wordlist("people", "offices"):
        return None
    held = tuple(term for term in held if role_fits(term.office, described, True))
    return held[0] if len({term.person for term in held}) == 1 else None


def _others_words(document: Document, described: Description) -> bool:
    """Words that tell another sort of leader: "the Arlandian student leader", "the Arlandian far-right leader"."""
    tokens = document.tokens
    inner = [i for i in described.run if i != described.head and tokens[i].pos not in {"DET", "PART", "PUNCT"}]
    return any(
        not (country_of(tokens[i].text) or country_of(f"{tokens[i].text} {tokens[i + 1].text}")
             or country_of(f"{tokens[i - 1].text} {tokens[i].text}")) for i in inner
    )  # fmt: skip


def in_particular(document: Document, cast: Cast, described: Description, date: str) -> bool:
    """Is it the holder at the article's date that is meant, and anybody at all?"""
    tokens = document.tokens
    words = {tokens[i].lower for i in described.run}
    parts = {part for word in words for part in word.split("-")}
    if described.determiner in NOBODY or words & NOBODY or parts & _not_now():
        return False
    of = (n for p in document.children(described.head, "prep") if tokens[p].lower in {"of", "at"}
          for n in document.children(p, "pobj"))  # fmt: skip
    if any(_other_body(cast, n) for n in of):
        return False
    years = {t.text for t in (tokens[i] for i in document.sentence_of(described.head)) if YEAR.fullmatch(t.text)}
    return years <= {date[:4]}


def _other_body(cast: Cast, i: int) -> bool:
    one = cast.get(i)
    return one is not None and one.type in {"company", "organisation", "person", "place"}


@lru_cache(maxsize=1)
def _not_now() -> frozenset[str]:
    """Words by which another than the present holder is meant."""
    tenures = titles().tenures
    return frozenset(w.strip("-") for sort in ("former", "incoming", "then", "acting") for w in tenures[sort]) | OTHERS


def by_office(document: Document, cast: Cast, number: int, head: int) -> bool:
    """Is the description at `head` tied to this actor by the table of offices alone, not by what the article states?"""
    one = cast.referents[number]
    if one.type != "person" or (one.basis != "office" and not one.wikidata):
        return False
    if one.basis == "office":
        return True
    described = describe(document, cast, head)
    if described.sort != "person" or not described.countries:
        return False
    countries = owner_countries(cast, described)
    return not fits_stated(one, described, countries) and fits(one, described, countries, document.article.published)


def role_fits(role: str, described: Description, with_country: bool) -> bool:
    """Does a stated role answer the noun? "foreign minister" answers "minister" and "foreign minister", not
    "defence minister"; "president" answers "leader" of a country, or where nothing else is said: not "the
    opposition leader"; "former governor" answers nothing but itself."""
    role = _written_out(role)
    above = any(_has(role, word) and word not in described.words for word in RANKS)
    if above or not all(_has(role, word) for word in _kind(described)):
        return False
    noun = described.noun
    if described.field:
        return _has(role, f"{noun} of {described.field}")
    head = BEHIND.split(role)[0] if not role.startswith("head of") else role  # an adviser "to the president" is none
    if noun == "leader" and not with_country:
        return not described.words and any(_has(head, leads) for leads in _refers()["leader"])
    if noun == "leader":
        return any(_has(head, leads) for leads in _heads())
    return _has(head, noun) or any(_has(head, word) for word in _refers().get(noun, ()))


def _kind(described: Description) -> list[str]:
    """The words before the noun that tell which office it is: "foreign", "prime", "opposition"."""
    return [*described.nouns, *(word for word in described.words if word in wordlist("people", "fields"))]


@lru_cache(maxsize=4096)  # a role is held against every phrase of its article
def _written_out(role: str) -> str:
    short: dict[str, str] = lexicon("people")["abbreviations"]
    return " ".join(short.get(word.strip("."), word) for word in role.split())


@lru_cache(maxsize=4096)
def _forms(role: str) -> tuple[str, str]:
    """A role with its hyphens as spaces, and as it stands, between spaces."""
    return f" {role.replace('-', ' ')} ", f" {role} "


def _has(role: str, phrase: str) -> bool:
    apart, plain = _forms(role)
    return f" {phrase} " in apart or f" {phrase} " in plain


def roles_meet(one: str, other: str) -> bool:
    """May two stated roles be one person's office? Yes: "president" and "leader"; "foreign minister" and
    "minister". No: "president" and "footballer"."""
    a, b = one.lower(), other.lower()
    if set(a.split()) & set(b.split()):
        return True
    return any(_has(b, role) for noun in a.split() for role in _refers().get(noun, ())) or any(
        _has(a, role) for noun in b.split() for role in _refers().get(noun, ())
    )
