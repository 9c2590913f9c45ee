"""The ids that actors have in the graph: stable, readable, one each."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from ..extract.actors.folding import words

SLUG = re.compile(r"[^a-z0-9]+")


class Face(Struct, frozen=True):
    """What an id is made from. `article` is the earliest id of the articles that mention the actor;
    `place` counts the unnamed that one article describes alike."""

    name: str
    type: str
    country: str
    role: str
    wikidata: str
    article: str
    unnamed: bool
    place: int = 0


def slug(text: str) -> str:
    """Lower-case letters, digits and hyphens: slug("Zoë O’Hara") == "zoe-ohara"; a name in another script
    keeps its code points in hexadecimal, so that it is never empty."""
    plain = SLUG.sub("-", " ".join(words(text))).strip("-")[:80].strip("-")
    return plain or "-".join(f"{ord(c):x}" for c in text[:16]) or "unnamed"


def identify(faces: Mapping[int, Face]) -> dict[int, str]:
    """An id for each: the Wikidata item, else a slug of the name, with the article's id for the unnamed;
    where several share one, each says what sets it apart: its type, country, role, or at last its earliest
    article."""
    wanted = {n: _first_choice(face) for n, face in faces.items()}
    return _told_apart(wanted, faces)


def _first_choice(face: Face) -> str:
    if face.wikidata:
        return face.wikidata
    if not face.unnamed:
        return slug(face.name)
    return f"{slug(face.name)}-{face.article}" + (f"-{face.place + 1}" if face.place else "")


def _told_apart(wanted: Mapping[int, str], faces: Mapping[int, Face]) -> dict[int, str]:
    sharing: dict[str, list[int]] = defaultdict(list)
    for n, choice in wanted.items():
        sharing[choice].append(n)
    final: dict[int, str] = {}
    for choice, several in sharing.items():
        if len(several) == 1:
            final[several[0]] = choice
        else:
            final |= _suffixed(choice, several, faces, sharing)
    return final


def _suffixed(
    choice: str, several: Sequence[int], faces: Mapping[int, Face], taken: Mapping[str, object]
) -> dict[int, str]:
    for fields in (
        ("type",),
        ("country",),
        ("type", "country"),
        ("role",),
        ("country", "role"),
        ("article",),
    ):
        tails = {n: slug(" ".join(getattr(faces[n], field) for field in fields) or "0") for n in several}
        ids = {n: f"{choice}-{tail}" for n, tail in tails.items()}
        if len(set(ids.values())) == len(several) and not any(one in taken for one in ids.values()):
            return ids
    order = sorted(
        several,
        key=lambda n: (faces[n].type, faces[n].name, faces[n].country, faces[n].role, faces[n].article),
    )
    return {n: f"{choice}-{faces[n].article}-{place}" for place, n in enumerate(order, start=1)}
