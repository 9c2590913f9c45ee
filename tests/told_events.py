"""Events of a hand-built parse in which a few invented names are known for actors."""

from parses import line
from sayso.extract.actor_index import ActorIndex
from sayso.extract.events.events import events
from sayso.extract.times.moments import moments
from sayso.model import Actor, Mention

KNOWN = {
    "Ostrov": "person", "Brandt": "person", "Arlandia": "country", "Norway": "country", "Lund": "place",
}  # fmt: skip


def index_of(document):
    """Every known name that the document holds, as an actor whose id is the name."""
    text = document.article.text
    actors = []
    for name, kind in KNOWN.items():
        found = [i for i in range(len(text)) if text.startswith(name, i)]
        if found:
            mentions = tuple(Mention(i, i + len(name), "name") for i in found)
            country = "NO" if name == "Norway" else None
            actors.append(Actor(id=name, name=name, type=kind, country=country, mentions=mentions))
    if "Norwegian" in text:
        actors.append(Actor(id="Norway", name="Norway", type="country", country="NO"))
    return ActorIndex(document, actors)


def told(words, statements=()):
    document = line(words, published="2023-10-17")
    return events(document, index_of(document), statements, moments(document))
