"""Ties what a person belongs to, as stated, to the actor of that name."""

from .cast import Cast, Referent
from .folding import words
from .organisation_names import acronym_of, body_name, is_acronym, short_form_of


def affiliations(cast: Cast) -> None:
    """Replace each stated affiliation by the name of the actor meant; one that the article names nowhere else
    becomes an organisation without mentions."""
    bodies = [r for r in cast.referents if r.named and r.type not in {"person", "place"}]
    by_name = {words(body.name): body.name for body in reversed(bodies)}
    for referent in list(cast.referents):
        referent.affiliation = tuple(_tie(cast, bodies, by_name, name) for name in referent.affiliation)


def _tie(cast: Cast, bodies: list[Referent], by_name: dict[tuple[str, ...], str], name: str) -> str:
    known = by_name.get(words(name))
    if known is None:
        known = next((body.name for body in bodies if _same(name, body.name)), None)
    if known is None:
        cast.add(Referent(name=name, type="organisation", sights=[]))
        known = name
    by_name[words(name)] = known
    return known


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if is_acronym(short):
        return acronym_of(short, body_name(long))
    return short_form_of(body_name(short), body_name(long))
