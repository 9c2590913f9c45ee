"""The ids that actors have in the graph: stable, readable, one each."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from ..extract.actors.folding import words
from .called import called

SLUG = re.compile(r"[^a-z0-9]+")


class Face(Struct, frozen=True):
    """What an id is made from. `since` is the date and the id of the earliest article that mentions the actor, and
    the place in it; `place` counts the unnamed that one article describes alike."""

    name: str
    type: str
    country: str
    role: str
    wikidata: str
    since: tuple[str, str, int]
    unnamed: bool
    place: int = 0

    @property
    def article(self) -> str:
        """The id of the earliest article."""
        return self.since[1]


def slug(text: str) -> str:
    """Lower-case letters, digits and hyphens: slug("Zoë O’Hara") == "zoe-ohara"; a name in another script
    keeps its code points in hexadecimal, so that it is never empty."""
    plain = SLUG.sub("-", " ".join(words(text))).strip("-")[:80].strip("-")
    return plain or "-".join(f"{ord(c):x}" for c in text[:16]) or "unnamed"


def identify(faces: Mapping[int, Face]) -> dict[int, str]:
    """An id for each: the Wikidata item, else a slug of the name, with the article's id for the unnamed.

    Of several that would share one, the one whose earliest article is the oldest has it plain; each later one says
    what sets it apart: its type, country, role, or at last that article. So an article that brings a namesake changes
    no id, unless it is older than all that tell of the first.
    """
    wanted: dict[str, list[int]] = defaultdict(list)
    for n, face in faces.items():
        wanted[_first_choice(face)].append(n)
    taken = set(wanted)
    final: dict[int, str] = {}
    for choice in sorted(wanted):
        first, *later = sorted(wanted[choice], key=lambda n: _seniority(faces[n]))
        final[first] = choice
        for n in later:
            final[n] = next(one for one in _told_apart(choice, faces[n], faces[first]) if one not in taken)
            taken.add(final[n])
    return final


def _first_choice(face: Face) -> str:
    if face.wikidata:
        return face.wikidata
    if not face.unnamed:
        return slug(_short_name(face))
    return f"{slug(face.name)}-{face.article}" + (f"-{face.place + 1}" if face.place else "")


def _short_name(face: Face) -> str:
    """A person's name without middle names, so that an article which writes them out changes no id; that of a family
    name first whole: "Kim Jong Un"."""
    parts = face.name.split()
    if face.type != "person" or len(parts) < 3 or called(face.name).eastern:
        return face.name
    middle = called(face.name).given[1:]
    plain = len(middle) == len(parts) - 2 and not called(face.name).suffix
    return f"{parts[0]} {parts[-1]}" if plain else face.name


def _seniority(face: Face) -> tuple[object, ...]:
    return (face.since, face.type, face.name, face.country, face.role, face.place)


def _told_apart(choice: str, face: Face, first: Face) -> Iterator[str]:
    """Longer and longer ids for one that cannot have its first choice, which another has."""
    fields = ((face.type, first.type), (face.country, first.country), (face.role, first.role))
    facts = [mine for mine, theirs in fields if mine and mine != theirs]
    for end in range(1, len(facts) + 1):
        yield f"{choice}-{slug(' '.join(facts[:end]))}"
    own = f"{choice}-{slug(face.article)}"
    yield own
    number = 2
    while True:
        yield f"{own}-{number}"
        number += 1
