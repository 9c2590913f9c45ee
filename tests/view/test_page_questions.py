"""The named questions in the page, and SPARQL in it where the engine can be had."""

import pytest

import sample_records as sample
from sayso.rdf.questions import questions
from sayso.rdf.store import run_query, written
from sayso.view import answers
from sayso.view.answers import answered
from sayso.view.engine import fetched
from sayso.view.gather import contents
from sayso.view.npm import NotFetched

OWN = "[data-question=sparql]"


@pytest.fixture(scope="module")
def store():
    return sample.store(sample.talks(), sample.evil())


def texts(view, selector):
    return [" ".join(text.split()) for text in view.locator(selector).all_inner_texts()]


def test_every_question_is_there_with_its_answer_and_runs_as_written(store):
    found = answered(store, contents(store, {}))
    assert {one.name for one in found} == {one.name for one in questions()}
    for one in found:
        solutions = run_query(store, one.sparql)
        assert len(list(solutions)) == one.total, one.name
    needed = {one.name: one.given for one in found if one.given}
    assert needed["who-said-what-about"] == {"actor": "Freedonia"}


def test_a_long_answer_is_cut_and_says_so_and_a_large_graph_is_not_asked(store, monkeypatch):
    monkeypatch.setattr(answers, "ROWS", 2)
    by_name = {one.name: one for one in answered(store, contents(store, {}))}
    assert (len(by_name["statements"].rows), by_name["statements"].total) == (2, 4)
    monkeypatch.setattr(answers, "LARGE", 10)
    assert {one.total for one in answered(store, contents(store, {}))} == {None}


def test_a_written_question_declares_only_the_prefixes_it_uses():
    made = written("SELECT ?x WHERE { ?x schema:name $who }", {"who": 'a "b"'})
    assert made == 'PREFIX schema: <https://schema.org/>\nSELECT ?x WHERE { ?x schema:name "a \\"b\\"" }'


@pytest.mark.browser
def test_rows_of_an_answer_lead_to_actors_and_statements(view):
    view.click("#tab-questions")
    view.click("[data-question=statements-proper]")
    assert "SELECT" in view.locator("#view-questions pre").text_content()
    view.click("#view-questions tbody .link >> text=reliable friend")
    assert texts(view, "#panel mark.content") == ["“Freedonia is a reliable friend,”"]
    view.click("#view-questions tbody .link >> text=Ilan Sørby")
    assert view.inner_text("#panel h2") == "Ilan Sørby"
    assert view.locator("#view-questions img").count() == 0


@pytest.mark.browser
def test_without_the_engine_the_page_says_how_to_get_it(view):
    view.click("#tab-questions")
    view.click(OWN)
    assert "sayso view --sparql" in view.inner_text("#view-questions .asked")
    assert "sayso serve" in view.inner_text("#view-questions .asked")
    assert "wasm" not in view.locator("meta[http-equiv]").get_attribute("content")


@pytest.fixture(scope="module")
def with_engine(write_page, store):
    try:
        engine = fetched(seconds=40)
    except NotFetched as error:
        pytest.skip(str(error))
    return write_page(store, engine=engine)


@pytest.mark.browser
def test_sparql_is_answered_in_the_page_and_its_rows_select(watch, with_engine):
    with watch(with_engine) as view:
        view.click("#tab-questions")
        view.click(OWN)
        view.fill("#sparql", "SELECT ?actor ?name WHERE { ?actor a sayso:Actor ; schema:name ?name } ORDER BY ?name")
        view.press("#sparql", "Control+Enter")
        view.wait_for_selector(".result tbody tr")
        assert view.locator(".result tbody tr").count() == 6
        view.click(".result tbody .link >> text=Ada Moreno >> nth=0")
        assert view.inner_text("#panel h2") == "Ada Moreno"
        view.fill("#sparql", "SELECT ?x\nWHERE nonsense")
        view.click("#ask")
        assert view.locator(".fault").inner_text().startswith("error at 2:")
        view.fill("#sparql", "ASK { ?s a sayso:Statement }")
        view.click("#ask")
        view.wait_for_selector(".result tbody >> text=true")


@pytest.mark.browser
def test_a_question_that_runs_too_long_is_stopped_and_the_next_is_answered(watch, with_engine):
    with watch(with_engine) as view:
        view.click("#tab-questions")
        view.click(OWN)
        view.evaluate("sayso.sparql.start()")
        view.fill("#sparql", "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
        view.click("#ask")
        view.click("#stop")
        assert view.locator(".fault").inner_text() == "Stopped."
        view.fill("#sparql", "ASK { }")
        view.click("#ask")
        view.wait_for_selector(".result tbody >> text=true")
