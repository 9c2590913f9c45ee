"""Who was joined with whom, as quads and as a question."""

from sayso.model import Actor, Article, Record
from sayso.rdf.merge_quads import merge_quads
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.questions import ask
from sayso.rdf.store import memory_store
from sayso.resolve import resolve

BASE = "https://example.org/"


def record(article, name):
    actor = Actor(id="a1", name=name, type="person", country="FR")
    return Record(article=Article(id=article, source=article, text=name), actors=(actor,))


def test_the_question_tells_who_where_and_why():
    found = [record("x", "Vera Ostrov"), record("y", "Vera K. Ostrov"), record("z", "Max Ode")]
    resolution = resolve(found)
    quads = [quad for one in found for quad in record_quads(resolution.relabel(one), BASE)]
    store = memory_store([*quads, *actor_quads(resolution.actors, BASE), *merge_quads(resolution.merges, BASE)])
    assert ask(store, "merges") == [{
        "actor": "Vera Ostrov", "name": "Vera K. Ostrov", "article": "y", "local": "a1", "withName": "Vera Ostrov",
        "withArticle": "x", "withLocal": "a1", "why": "name: same country: FR; both f", "id": "vera-ostrov",
    }]  # fmt: skip
    assert ask(store, "merges", actor="ode") == []
