"""How surely, by the speaker and by the narrator: counts of one article's paired statements."""

from typing import Literal, get_args

from ..hits import Table
from .pairing import AboutPairing, Couple
from .targets import of_class, share

Aspect = Literal["modality", "certainty", "reporting"]
VALUES: dict[Aspect, tuple[str, ...]] = {
    "modality": ("asserted", "hedged", "prospective", "denied"),
    "certainty": ("certain", "probable", "possible"),
    "reporting": ("hedged", "denied"),
}
"""The values that are counted apart: not what most statements have."""
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)


def surely_hits(pairing: AboutPairing) -> Table:
    """The share of each aspect that is right, then its values apart."""
    table: Table = {}
    for aspect in ASPECTS:
        pairs = [each for couple in pairing.couples if (each := surely(couple, aspect))]
        table[f"{aspect}: accuracy"] = share([gold == found for gold, found in pairs])
        table |= {f"{aspect}: {value}": of_class(pairs, value) for value in VALUES[aspect]}
    return table


def surely(couple: Couple, aspect: Aspect) -> tuple[str, str] | None:
    """What is right of an aspect and what was found, "none" for no certainty; None where gold does not judge it."""
    if aspect != "reporting" and couple.gold.modality is None:
        return None
    gold, found = (getattr(one, aspect) for one in (couple.gold, couple.predicted))
    return gold or "none", found or "none"
