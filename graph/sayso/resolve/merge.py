"""The log of who was joined with whom."""

from msgspec import Struct


class Merge(Struct, frozen=True, order=True):
    """An appearance in one article that was joined with one in another, and why.

    `actor` is the graph's id; `article` and `local` say which appearance, under which `name`; `with_article`,
    `with_local` and `with_name` what it was joined with. `reason` is "item" (same Wikidata item), "code" (same
    country), "name" (same or agreeing full name), "surname", "acronym" or "collective"; `evidence` says in words what
    else agrees.
    """

    actor: str
    article: str
    local: str
    name: str
    with_article: str
    with_local: str
    with_name: str
    reason: str
    evidence: str = ""
