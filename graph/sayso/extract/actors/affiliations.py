"""Ties what a person belongs to, as stated, to the actor of that name."""

from .cast import Cast, Referent
from .folding import words
from .organisation_names import acronym_of, body_name, is_acronym, short_form_of


def affiliations(cast: Cast) -> None:
    """Find the referent of each stated affiliation; one that the article names nowhere else becomes an
    organisation without mentions."""
    known = [n for n, r in enumerate(cast.referents) if r.named and r.type not in {"person", "place"}]
    by_name = {words(cast.referents[n].name): n for n in reversed(known)}
    for referent in list(cast.referents):
        referent.bodies = tuple(_tie(cast, known, by_name, name) for name in referent.affiliation)


def _tie(cast: Cast, known: list[int], by_name: dict[tuple[str, ...], int], name: str) -> int:
    number = by_name.get(words(name))
    if number is None:
        number = next((n for n in known if _same(name, cast.referents[n].name)), None)
    if number is None:
        number = cast.add(Referent(name=name, type="organisation", sights=[]))
    by_name[words(name)] = number
    return number


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if is_acronym(short):
        return acronym_of(short, body_name(long))
    return short_form_of(body_name(short), body_name(long))
