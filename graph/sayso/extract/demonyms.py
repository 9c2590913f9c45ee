"""The countries that adjectives name: "Norwegian sanctions" are Norway's."""

from functools import cache

from ..knowledge import lexicon, table
from ..parse import Document
from .actor_index import ActorIndex
from .names.told_lands import is_people


@cache
def _adjectives() -> dict[str, str]:
    """Country codes by adjective and by its first half: "French" and "Franco" -> "FR"."""
    halves: dict[str, str] = lexicon("events")["combining"]
    return halves | {word: row["code"] for row in table("countries") for word in row["adjectives"].split(";") if word}


def by_adjective(document: Document, index: ActorIndex, i: int) -> str | None:
    """The country or government of an adjective, where the article names it: "Arlandian sanctions"."""
    word = document.tokens[i].text
    code = _adjectives().get(word)
    if code is None:
        unknown = (actor for actor in index.actors if actor.type == "country" and actor.country is None)
        return next((actor.id for actor in unknown if is_people(word, actor.name)), None)
    states = {"country", "government"}
    known = [actor for actor in index.actors if actor.country == code and actor.type in states]
    return min(known, key=lambda actor: actor.type != "country").id if known else None
