"""Place names: the place itself, or those who act for it?"""

from collections.abc import Iterator

from ...model import Span
from ..faults import Fault
from ..hits import Hits, Table
from .faults import ActorCause
from .gold import MarkedReading, Sense
from .pairing import Pairing, fault
from .spots import Spot

FAULTS: dict[Sense, ActorCause] = {
    "literal": "literal taken for metonymic", "metonymic": "metonymic taken for literal",
}  # fmt: skip


def metonymy_hits(pairing: Pairing) -> Table:
    """Over the place names whose sense gold gives: how many are right ("accuracy"), and each sense by itself."""
    pairs = [(item.reading, sense(pairing, item)) for item in pairing.sample.readings]
    if not pairs:
        return {}
    right = sum(gold == found for gold, found in pairs)
    accuracy = {"metonymy: accuracy": Hits(right, len(pairs), right, len(pairs))}
    return accuracy | {f"metonymy: {one}": _hits(pairs, one) for one in FAULTS}


def _hits(pairs: list[tuple[Sense, Sense]], one: Sense) -> Hits:
    right = sum(gold == found == one for gold, found in pairs)
    return Hits(right, sum(found == one for _, found in pairs), right, sum(gold == one for gold, _ in pairs))


def sense(pairing: Pairing, item: MarkedReading) -> Sense:
    """The sense found for a place name: as a prediction states it, else metonymic where a mention of those who act
    for the place, or of an institution named by it, stands there."""
    span = Span(item.start, item.end)
    stated = next((one for one in pairing.prediction.readings if span.overlaps(Span(one.start, one.end))), None)
    if stated:
        return stated.reading
    return "metonymic" if any(_acts(spot, span) for spot in pairing.found) else "literal"


def _acts(spot: Spot, place: Span) -> bool:
    """yes: "Beijing" meaning the Chinese government; no: "Chinese government" around "Chinese", "Beijing" the city."""
    alike = spot.span.overlaps(place) and spot.end - spot.start <= place.end - place.start
    return alike and (spot.form == "metonym" or (spot.named and spot.type == "government"))


def metonymy_faults(pairing: Pairing) -> Iterator[Fault]:
    """Every place name whose sense is wrong."""
    for item in pairing.sample.readings:
        found = sense(pairing, item)
        if found != item.reading:
            yield fault(pairing, FAULTS[item.reading], Span(item.start, item.end), item.reading, found)
