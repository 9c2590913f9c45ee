"""What somebody's body or country is: "his government", "her company", "their country"."""

from ...knowledge.countries import countries, government
from ...parse import Document
from ..names.appositives import bodies
from .cast import Cast, Referent
from .descriptions import Description
from .held_roles import body_of
from .spoken_for import bodies_of

GOVERNING = {"government", "administration", "cabinet"}
LANDS = {"country", "nation", "homeland"}
STATES = {"country", "government"}


def possessed(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the referent that a possessor tells, or that the one country of the article does.

    Matches "her government" after "Peruvian President Ana Rey", "its government" after "Peru", "the government" where
    Peru alone is named, "his country", "his bank" after "an analyst at Northgate Bank". Not "his friends", "her
    company" where none is told of her.
    """
    if described.plural:
        return None
    owner = cast.referents[described.possessor] if described.possessor is not None else None
    if described.noun in GOVERNING | LANDS and (land := _unheard(document, cast, described)) is not None:
        return _governing(cast, land) if described.noun in GOVERNING else land
    if described.noun in GOVERNING | LANDS and (code := _country(cast, described, owner)):
        return _government(cast, code) if described.noun in GOVERNING else _land(cast, code)
    if owner is not None and owner.type == "person" and described.noun in bodies():
        held = _body(document, cast, described, owner)
        return _only_one(cast, described.noun) if held is None and not described.words else held
    return None


def _only_one(cast: Cast, noun: str) -> int | None:
    """The only body of the article whose name ends in a noun: "her institute" where one institute alone is named."""
    found = [n for n, one in enumerate(cast.referents) if one.named and one.name.lower().split()[-1:] == [noun]]
    return found[0] if len(found) == 1 and cast.referents[found[0]].type != "person" else None


def _unheard(document: Document, cast: Cast, described: Description) -> int | None:
    """The country that no table knows: the owner itself, the one for which the owner holds an office; for "the
    government" the only country that the article has named so far."""
    if described.possessor is None:
        plain = (
            described.noun in GOVERNING
            and described.determiner == "the"
            and set(described.words) <= {"whole", "entire"}
        )
        told = {n for _, n in cast.before(described.head) if plain and cast.referents[n].type in STATES}
        found = told if len(told) == 1 else set()
    elif cast.referents[described.possessor].type == "person":
        found = set(bodies_of(document, cast, described.possessor))
    else:
        found = {described.possessor}
    lands = [n for n in sorted(found) if cast.referents[n].type == "country" and cast.referents[n].country is None]
    return lands[0] if len(lands) == 1 else None


def _governing(cast: Cast, land: int) -> int:
    """The government of a country that no table knows."""
    name = f"Government of {cast.referents[land].name}"
    found = (n for n, one in enumerate(cast.referents) if one.type == "government" and one.name == name)
    number = next(found, None)
    return cast.add(Referent(name=name, type="government", basis="pattern", sights=[])) if number is None else number


def _country(cast: Cast, described: Description, owner: Referent | None) -> str | None:
    """The country of the possessor; for "the government" the one country told so far."""
    if owner is not None:
        return owner.country if owner.type in {*STATES, "person"} else None
    if described.noun != "government" or described.words or described.determiner not in {"the", "this"}:
        return None
    told = {cast.referents[n].country for _, n in cast.before(described.head) if cast.referents[n].type in STATES}
    return next(iter(told)) if len(told) == 1 else None


def _government(cast: Cast, code: str) -> int | None:
    if code not in countries():
        return None
    found = (n for n, one in enumerate(cast.referents) if one.type == "government" and one.country == code)
    number = next(found, None)
    if number is not None:
        return number
    return cast.add(Referent(name=government(code), type="government", country=code, basis="pattern", sights=[]))


def _land(cast: Cast, code: str) -> int | None:
    state = countries().get(code)
    if state is None:
        return None
    found = (n for n, one in enumerate(cast.referents) if one.type == "country" and one.country == code)
    number = next(found, None)
    if number is not None:
        return number
    return cast.add(Referent(
        name=state.name, type="country", country=code, wikidata=state.wikidata, basis="country table", sights=[],
    ))  # fmt: skip


def _body(document: Document, cast: Cast, described: Description, owner: Referent) -> int | None:
    """The one organisation of the owner's roles that the noun names, or, of one alone, that it may stand for."""
    held = {n for stated in owner.roles if (n := body_of(document, cast, owner, stated)) is not None}
    named = [n for n in sorted(held) if described.noun in cast.referents[n].name.lower().split()]
    fitting = named or [n for n in sorted(held) if _may_be(cast.referents[n], described.noun)]
    return fitting[0] if len(fitting) == 1 else None


def _may_be(one: Referent, noun: str) -> bool:
    """May such a noun stand for a body whose name does not have it? "company" for Vane Ltd."""
    facts = bodies()[noun]
    told = facts.get("words")
    return one.type in facts["types"] and (told is None or bool(told & set(one.name.lower().split())))
