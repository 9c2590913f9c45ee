"""A part of a store: by period, by actors."""

import pytest

import sample_records as sample
from sayso.errors import UsageError
from sayso.rdf.part import bounds, part
from sayso.rdf.store import select

KIND = "SELECT ?thing WHERE { ?thing a %s } ORDER BY ?thing"


@pytest.fixture(scope="module")
def store():
    """Two articles: of 4 March 2024, with events and figures, and of March 2024, hostile."""
    return sample.store(sample.talks(), sample.evil())


def ids(store, kind):
    return [row["thing"].rsplit("/", 1)[-1].split("#")[0] for row in select(store, KIND % kind)]


@pytest.mark.parametrize(
    ("period", "articles"),
    [
        ("2024", 2),
        ("2024-03", 2),
        ("2024-03-01/2024-03-10", 1),  # the other is known to the month alone, which may be before
        ("2024-03/", 2),
        ("/2024-02", 0),
        ("/2024-03-04", 2),
        ("2023/2024-01", 0),
    ],
)
def test_the_articles_of_a_period(store, period, articles):
    assert len(ids(part(store, period=period), "schema:NewsArticle")) == articles


@pytest.mark.parametrize("period", ["soon", "", "/", "2024-3", "2024-05/2024-03", "2024/2025/2026"])
def test_what_is_no_period_is_said(period):
    with pytest.raises(UsageError):
        bounds(period)


def test_the_store_itself_stays_whole(store):
    before = len(store)
    assert len(part(store, period="2030")) < before
    assert len(store) == before


@pytest.mark.parametrize("name", ["ilan-sorby", "Ilan Sørby", "ilan sørby"])
def test_statements_by_an_actor_and_what_has_to_do_with_it(store, name):
    kept = part(store, actors=[name])
    assert ids(kept, "schema:NewsArticle") == ["aaaaaaaaaaaa"]
    assert len(ids(kept, "sayso:Statement")) == 1
    assert len(ids(kept, "sem:Event")) == 1
    assert ids(kept, "sayso:Figure") == []


def test_statements_about_an_actor_and_the_figures_they_tell(store):
    kept = part(store, actors=["Freedonia"])
    assert len(ids(kept, "sayso:Statement")) == 3
    assert len(ids(kept, "sayso:Figure")) == 1
    assert ids(kept, "sem:Event") == []


def test_several_actors_within_a_period(store):
    kept = part(store, period="2024-03-04", actors=["Brightwater Union", "analysts"])
    assert len(ids(kept, "sayso:Statement")) == 2


def test_another_name_of_an_actor_will_do(store):
    assert len(ids(part(store, actors=["Ms. Moreno"]), "sayso:Statement")) == 2


def test_an_actor_that_is_not_there_is_said_with_those_it_might_be(store):
    with pytest.raises(UsageError, match="did you mean Ada Moreno"):
        part(store, actors=["Moren"])
    with pytest.raises(UsageError, match="no actor is called 'Nobody'"):
        part(store, actors=["Nobody"])
