"""Whether a description of an office fits someone: "the Arlandian leader", "the foreign minister"."""

from functools import lru_cache

from ...knowledge import lexicon
from .cast import Cast, Referent
from .descriptions import Description
from .held_offices import holders_of, offices_of
from .sex import sex_of_noun

RANKS = ("former", "vice", "deputy")
STATES = {"country", "government"}


@lru_cache(maxsize=1)
def _refers() -> dict[str, tuple[str, ...]]:
    return {noun: tuple(roles) for noun, roles in lexicon("people")["refers"].items()}


@lru_cache(maxsize=1)
def _heads() -> tuple[str, ...]:
    return tuple(lexicon("people")["heads"])


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    return frozenset(lexicon("people")["offices"])


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
    stated = referent.role and (not countries or referent.country in countries)
    if stated and role_fits((referent.role or "").lower(), described, bool(countries)):
        return True
    return any(
        country in countries and role_fits(office, described, True)
        for office, country in offices_of(referent.wikidata, date)
    )


def holder(described: Description, cast: Cast, date: str | None) -> Referent | None:
    """Someone the article does not name but the table of offices does: "the Arlandian president", of one
    country, on the article's known date, by the one person who held such an office then."""
    countries = owner_countries(cast, described)
    if date is None or len(countries) != 1 or described.new or described.plural or described.sort != "person":
        return None
    if described.noun not in _offices() or described.determiner in {"a", "an"}:
        return None
    held = [t for t in holders_of(countries[0], date) if role_fits(t.office, described, True)]
    if len({term.person for term in held}) != 1:
        return None
    term = held[0]
    return Referent(
        name=term.person, type="person", role=term.office, country=term.country, wikidata=term.wikidata,
        basis="office", sights=[],
    )  # fmt: skip


def role_fits(role: str, described: Description, with_country: bool) -> bool:
    """Does a stated role answer the noun? "foreign minister" answers "minister" and "foreign minister", not
    "defence minister"; "president" answers "leader" of a country, or where nothing else is said: not "the
    opposition leader"; "former governor" answers nothing but itself."""
    role = " ".join(_written_out().get(word.strip("."), word) for word in role.split())
    above = any(_has(role, word) and word not in described.words for word in RANKS)
    if above or not all(_has(role, word) for word in _kind(described)):
        return False
    noun = described.noun
    if described.field:
        return _has(role, f"{noun} of {described.field}")
    if noun == "leader" and not with_country:
        return not described.words and any(_has(role, head) for head in _refers()["leader"])
    if noun == "leader":
        return any(_has(role, head) for head in _heads())
    return _has(role, noun) or any(_has(role, word) for word in _refers().get(noun, ()))


def _kind(described: Description) -> list[str]:
    """The words before the noun that tell which office it is: "foreign", "prime", "opposition"."""
    return [*described.nouns, *(word for word in described.words if word in _fields())]


@lru_cache(maxsize=1)
def _written_out() -> dict[str, str]:
    return dict(lexicon("people")["abbreviations"])


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    """Words that tell which office a noun is, not what its holder is like."""
    return frozenset(lexicon("people")["fields"].split())


def _has(role: str, phrase: str) -> bool:
    return f" {phrase} " in f" {role.replace('-', ' ')} " or f" {phrase} " in f" {role} "


def roles_meet(one: str, other: str) -> bool:
    """May two stated roles be one person's office? Yes: "president" and "leader"; "foreign minister" and
    "minister". No: "president" and "footballer"."""
    a, b = one.lower(), other.lower()
    if set(a.split()) & set(b.split()):
        return True
    return any(_has(b, role) for noun in a.split() for role in _refers().get(noun, ())) or any(
        _has(a, role) for noun in b.split() for role in _refers().get(noun, ())
    )
