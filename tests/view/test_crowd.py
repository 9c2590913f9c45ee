"""A hundred thousand statements by and about twenty thousand actors: the page opens, and all its parts work."""

import time

import crowd
import pytest

import sample_records as sample
from sayso.network import build, communities, project
from sayso.view import page
from sayso.view.gather import contents
from sayso.view.picture import picture

pytestmark = pytest.mark.browser

ACTORS, STATEMENTS = 20_000, 100_000
SECONDS = 20
"""Far beyond what anything takes (1 to 3 s on one slow core): what is longer hangs."""


@pytest.fixture(scope="module")
def crowded(watch, tmp_path_factory):
    store = sample.store(sample.talks())
    folded = project(build(store))
    options = picture(folded, communities(folded), contents(store, {}), 600)["options"]
    file = tmp_path_factory.mktemp("crowd") / "crowd.html"
    file.write_text(crowd.crowded(page(build(store), store), ACTORS, STATEMENTS, options), encoding="utf-8")
    with watch(file.as_uri(), wait="html[data-ready]") as opened:
        opened.set_default_timeout(SECONDS * 1000)
        yield opened


def test_the_first_picture_does_not_wait_for_the_rest(crowded):
    entries = crowded.evaluate("performance.getEntriesByType('mark').map((mark) => [mark.name, mark.startTime])")
    marks = dict(entries)
    assert marks["picture"] < marks["drawn"] / 2


def test_filters_and_tables_answer(crowded):
    began = time.monotonic()
    crowded.click("#legend [data-stance=negative]")
    assert crowded.inner_text("#filtered") == "33,333 of 100,000 statements"
    crowded.click("#reset")
    crowded.click("#tab-statements")
    assert crowded.locator("#view-statements tbody tr").count() == 200
    crowded.click("#view-statements th >> text=Speaker")
    crowded.click("#tab-articles")
    assert crowded.locator("#view-articles .titles [aria-current], #view-articles .titles button").count() <= 202
    crowded.fill("#view-articles .finder input", "article 12345")
    assert crowded.locator("#view-articles .titles .title").all_inner_texts() == ["Article 12345"]
    crowded.click("#tab-matrix")
    assert crowded.locator("#view-matrix .cell").count() > 0
    assert time.monotonic() - began < SECONDS


def test_words_are_found_among_all_texts_and_read_in_the_last(crowded):
    crowded.keyboard.press("/")
    crowded.keyboard.type("word3999 99")
    crowded.wait_for_selector("#found .hit >> text=word3999 of article")
    crowded.fill("#search", "actor 19999")
    crowded.keyboard.press("Enter")
    assert crowded.inner_text("#panel h2") == "Actor 19999"
    crowded.click("#panel .card >> text=Open in article >> nth=0")
    assert crowded.locator(".reader .chosen").count() == 1
