"""Names of persons, organisations and places: found with their exact words, and of the right type?"""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from ...knowledge.gazetteer import gazetteer
from ...model import Span
from ..faults import Fault
from ..hits import Hits, Table
from .pairing import Pairing, fault
from .spots import Spot

NameClass = Literal["PER", "ORG", "LOC"]
CLASSES: dict[str, NameClass] = {
    "person": "PER", "organisation": "ORG", "company": "ORG", "government": "ORG", "group": "ORG",
    "country": "LOC", "place": "LOC",
}  # fmt: skip
TERRITORIES = {"country", "capital", "seat"}
PEOPLES = {"adjective", "people"}
Found = dict[Span, NameClass]


def name_class(spot: Spot) -> NameClass | None:
    """The class of a name as corpora of names have it: by its surface, so that a place that stands for its
    government is a place. None for what they leave out: peoples and their adjectives, and what is no actor.

    yes: LOC for "Beijing" meaning the government; ORG for a party, a ministry, an armed group
    no: LOC for "Chinese", None for "Chinese government"
    """
    kinds = known_kinds(spot.surface)
    if kinds and kinds <= PEOPLES:
        return None
    if spot.form == "metonym" or (spot.type == "government" and kinds & TERRITORIES):
        return "LOC"
    return CLASSES.get(spot.type)


@cache
def known_kinds(surface: str) -> frozenset[str]:
    """What a name is known as: country, adjective, people, capital, seat, organisation. "BEIJING" is "Beijing"."""
    found = gazetteer().exact(surface) or (gazetteer().exact(surface.title()) if surface.isupper() else ())
    return frozenset(entry.kind for entry in found)


def judged_classes(pairing: Pairing) -> frozenset[NameClass]:
    """The classes of which gold marks all names."""
    if not pairing.covers("name"):
        return frozenset()
    types = pairing.sample.annotated.types
    return frozenset(given for kind, given in CLASSES.items() if not types or kind in types)


def name_hits(pairing: Pairing) -> Table:
    """Typed, by type and together, and by span alone; empty where gold does not mark names."""
    judged = judged_classes(pairing)
    if not judged:
        return {}
    gold, found = _sides(pairing, judged)
    return {"names: typed": _hits(set(gold.items()), set(found.items()))} | {
        f"names: {one}": _hits({s for s, c in gold.items() if c == one}, {s for s, c in found.items() if c == one})
        for one in ("PER", "ORG", "LOC") if one in judged
    } | {"names: spans alone": _hits(set(gold), set(found))}  # fmt: skip


def _sides(pairing: Pairing, judged: frozenset[NameClass]) -> tuple[Found, Found]:
    """Of groups ("Democrats", "the West") only where gold has that type: corpora of three classes mark none."""
    types = pairing.sample.annotated.types
    found = tuple(spot for spot in pairing.found if spot.type != "group" or not types or "group" in types)
    return _classed(pairing.gold, judged), _classed(found, judged)


def _classed(mentions: tuple[Spot, ...], judged: frozenset[NameClass]) -> Found:
    """The class of each name, the first where one stands twice (a place, and its government). A name within a longer
    one is left out, as corpora of names do: "Norrholm" in "Polar Institute of Norrholm"."""
    named = [(spot.span, name_class(spot)) for spot in mentions if spot.named]
    spans = {span for span, given in named if given}
    found: Found = {}
    for span, given in named:
        inner = any(other != span and other.contains(span) for other in spans)
        if given is not None and given in judged and not inner:
            found.setdefault(span, given)
    return found


def _hits(gold: set[object], found: set[object]) -> Hits:
    right = len(gold & found)
    return Hits(right, len(found), right, len(gold))


def name_faults(pairing: Pairing) -> Iterator[Fault]:
    """Every gold name that is missed and every other that was found, a fault each; one for both where they meet."""
    gold, found = _sides(pairing, judged_classes(pairing))
    for span, given in gold.items():
        if span in found:
            if found[span] != given:
                yield fault(pairing, "name of wrong type", span, given, found[span])
            continue
        near = next((other for other in found if span.overlaps(other)), None)
        if near is None:
            yield fault(pairing, "name missed", span, given, "")
        else:
            yield fault(pairing, "name of wrong span", span, given, f"{near.of(pairing.sample.text)} {found[near]}")
    for span, given in found.items():
        if not any(span.overlaps(other) for other in gold):
            yield fault(pairing, "name spurious", span, "", given)
