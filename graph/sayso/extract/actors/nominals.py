"""Which actor a definite description means: "the Arlandian leader", "the ministry", "the country"."""

from functools import lru_cache

from ...knowledge import lexicon
from ...parse import Document
from ..syntax import SUBJECTS, role_of
from .cast import Cast, Referent
from .descriptions import Description
from .folding import words
from .held_offices import holders_of, offices_of
from .office_names import title
from .sex import sex_of_noun

GENERIC = {"person", "individual", "man", "woman", "boy", "girl", "member", "leader", "president"}
RANKS = ("former", "vice", "deputy")
COUNTRY_REACH = 2
JUST_BEFORE = 3  # sentences
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


@lru_cache(maxsize=1)
def _bodies() -> dict[str, dict[str, frozenset[str]]]:
    known = lexicon("people")["organisation"]
    return {noun: {k: frozenset(v) for k, v in facts.items()} for noun, facts in known.items()}


def antecedent(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the referent a description means, or None where that is not plain.

    Matches "the minister" after "Foreign Minister Ada Orr", "the Arlandian leader" where an Arlandian
    president is named, "the ministry" after "the Ministry of Trade", "the officials" after "two
    officials". Not "a minister", "another official", "the former president", nor "the company" where none
    is named, nor "two officials", "some officials" whoever was met before.
    """
    if described.new or described.introduces:
        return None
    if described.sort == "people" or (described.sort == "person" and described.plural):
        return earlier_group(document, cast, described)
    if described.sort == "person":
        return _person(document, cast, described)
    if described.sort == "body":
        return _body(document, cast, described)
    if described.sort == "country" and described.noun in {"country", "nation"}:
        return _country(document, cast, described)
    return None


def _person(document: Document, cast: Cast, described: Description) -> int | None:
    """A person of that office: the nearest before, else the first after. An undetermined phrase must tell a
    country ("Arlandian leader ..."), else it is nobody in particular."""
    countries, date = _owner_countries(cast, described), document.article.published
    if not described.definite and not countries:
        return None
    named = title(document, cast, described)
    for places in (cast.before(described.head), cast.after(described.head)):
        for _, number in places:
            referent = cast.referents[number]
            if referent.basis == "description" and named == referent.name:
                return number
            if referent.named and fits(referent, described, countries, date):
                return number
            if described.definite and _is_met(referent, described):
                return earlier_group(document, cast, described)
    return None


def _owner_countries(cast: Cast, described: Description) -> tuple[str, ...]:
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
    countries = _owner_countries(cast, described)
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


def earlier_group(document: Document, cast: Cast, described: Description) -> int | None:
    """An unnamed actor met before under the same noun and number: "the officials" after "two officials". A
    bare plural must be the same phrase; a definite one may leave words out, never add any. One of several must
    have been met just before. Those after it were met outside quotations, which are read first."""
    met = [(at, n) for at, n in cast.before(described.head) if _is_met(cast.referents[n], described)]
    if met:
        near = document.tokens[met[0][0]].sentence >= document.tokens[described.head].sentence - JUST_BEFORE
        return met[0][1] if near or len({n for _, n in met}) == 1 else None
    exact = (n for _, n in cast.after(described.head) if _same_sort(cast.referents[n], described))
    return next((n for n in exact if _same_words(cast.referents[n], described)), None)


def _is_met(referent: Referent, described: Description) -> bool:
    return _same_sort(referent, described) and _answers(referent, described)


def _same_sort(referent: Referent, described: Description) -> bool:
    return not referent.named and referent.noun == described.noun and referent.plural == described.plural


def _answers(referent: Referent, described: Description) -> bool:
    if described.definite and described.telling <= set(referent.name.lower().split()):
        return True
    return _same_words(referent, described)


def _same_words(referent: Referent, described: Description) -> bool:
    theirs = set(referent.name.lower().split()) - {described.noun, *_plural_forms(described.noun)}
    return theirs == described.telling


def _plural_forms(noun: str) -> tuple[str, ...]:
    return (f"{noun}s", f"{noun}es", noun.removesuffix("y") + "ies", noun.removesuffix("man") + "men")


def _body(document: Document, cast: Cast, described: Description) -> int | None:
    """The nearest body of that sort before: by a word of its name, or, for sorts that names do not tell
    ("the company"), by its type. Modifiers other than a country must stand in its name."""
    facts = _bodies().get(described.noun)
    if facts is None or described.plural or described.determiner not in {"the", "this", "that"}:
        return None
    told = facts.get("words")
    for head, number in cast.before(described.head):
        referent = cast.referents[number]
        if referent.plural or referent.type not in facts["types"] or _bracketed(document, head):
            continue
        if described.countries and referent.country not in described.countries:
            continue
        name = set(words(referent.name))
        if told is not None and not (told | {described.noun}) & name:
            continue
        if _adds(document, described, name):
            continue
        return number
    return None


def _bracketed(document: Document, head: int) -> bool:
    """True for a name alone in brackets, as in a dateline: "TAMBER (OEA)"."""
    return head > 0 and document.tokens[head - 1].text == "("


def _adds(document: Document, described: Description, name: set[str]) -> bool:
    """True where the phrase has a noun or name of its own before the head: "the energy company"."""
    tokens = document.tokens
    own = [i for i in described.run if i < described.head and tokens[i].pos in {"NOUN", "PROPN"}]
    return any(tokens[i].lower not in name for i in own)


def _country(document: Document, cast: Cast, described: Description) -> int | None:
    """ "the country": the country last mentioned in this sentence or the two before, as a subject rather than
    otherwise; "his country" is left to the person's own country."""
    if described.plural or described.words or described.determiner not in {"the", "this"}:
        return None
    here = document.tokens[described.head].sentence
    near = []
    for head, number in cast.before(described.head):
        if document.tokens[head].sentence < here - COUNTRY_REACH:
            break
        if cast.referents[number].type == "country":
            near.append((head, number))
    subjects = [number for head, number in near if role_of(document, head) in SUBJECTS]
    return subjects[0] if subjects else (near[0][1] if near else None)


def roles_meet(one: str, other: str) -> bool:
    """May two stated roles be one person's office? Yes: "president" and "leader"; "foreign minister" and
    "minister". No: "president" and "footballer"."""
    a, b = one.lower(), other.lower()
    if set(a.split()) & set(b.split()):
        return True
    return any(_has(b, role) for noun in a.split() for role in _refers().get(noun, ())) or any(
        _has(a, role) for noun in b.split() for role in _refers().get(noun, ())
    )
