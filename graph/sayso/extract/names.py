"""Who is named: every mention by name of a person, country, government, organisation, group, company or place.

The parser's entities are candidates, no more: what is known (countries, seats, organisations, titles) corrects them.
"""

from typing import Literal

from msgspec import Struct

from ..model import ActorType
from ..parse import Document, Entity, Run

TYPES: dict[str, ActorType] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
}  # fmt: skip


class Name(Struct, frozen=True, kw_only=True):
    """One mention by name. `run` covers the name itself without determiner, title or possessive; `name` is its
    normal form ("United States" for "U.S.", "Government of China" for "Beijing" in "Beijing denied it");
    `role` the office or occupation stated beside it, `affiliation` names of organisations, `country` an
    ISO 3166 alpha-2 code, `wikidata` an item where one is sure, `basis` how that was known."""

    run: Run
    name: str
    type: ActorType
    form: Literal["name", "metonym"] = "name"
    role: str | None = None
    country: str | None = None
    affiliation: tuple[str, ...] = ()
    wikidata: str | None = None
    basis: str = "name"


def names(document: Document) -> tuple[Name, ...]:
    """Every mention by name in text order, none overlapping another."""
    found = (_candidate(document, entity) for entity in document.entities if entity.label in TYPES)
    return tuple(name for name in found if name)


def _candidate(document: Document, entity: Entity) -> Name | None:
    tokens = document.tokens
    first, last = entity.run.first, entity.run.last
    while first < last and tokens[first].tag in {"DT", "PRP$"}:
        first += 1
    while last > first and tokens[last - 1].tag in {"POS", "''", "``", ",", "."}:
        last -= 1
    if first == last or not any(token.pos in {"PROPN", "NOUN"} for token in tokens[first:last]):
        return None
    run = Run(first, last)
    return Name(run=run, name=document.text(document.span(run)), type=TYPES[entity.label])
