"""The sample records as quads and as a store."""

import pytest

from samples import BASE, EVERYONE, NAMES, RECORDS, TOPICS
from sayso.rdf.derive import derive
from sayso.rdf.quads import actor_quads, record_quads, run_quads
from sayso.rdf.store import memory_store
from sayso.rdf.topic_quads import topic_quads


@pytest.fixture(scope="session")
def article_quads():
    return [quad for record in RECORDS for quad in record_quads(record, BASE)]


@pytest.fixture(scope="session")
def shared_quads():
    return [
        *actor_quads(EVERYONE, BASE, NAMES),
        *topic_quads(TOPICS, BASE),
        *run_quads(BASE, {"sayso": "0.1.0", "spacy": "3.8"}, "5e771465"),
    ]


@pytest.fixture(scope="session")
def store(article_quads, shared_quads):
    made = memory_store([*article_quads, *shared_quads])
    derive(made, BASE, "all")
    return made
