"""The log of who was joined with whom."""

from msgspec import Struct


class Merge(Struct, frozen=True, order=True):
    """One local actor that joined an actor of the graph, and why: `reason` is "item" (same Wikidata item),
    "code" (same country), "name" (same or agreeing full name), "surname", "acronym", "collective"."""

    actor: str
    article: str
    local: str
    name: str
    reason: str
