"""The first picture: drawn before all else is unpacked, as the page will draw it when all is there."""

import re

import pytest

pytestmark = pytest.mark.browser

DRAWN = """() => {
    const canvas = document.querySelector("#graph canvas");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let inked = 0;
    for (let at = 3; at < data.length; at += 4) inked += data[at] > 0;
    return inked;
}"""
ALIKE = """() => sayso.picture.nodes.map((one) => {
    const { role, type, weight, community } = sayso.graph.nodes.get(one.id);
    return [[one.role, one.type, one.weight, one.community], [role, type, weight, community]];
})"""
WEIGHTS = """() => sayso.picture.nodes.map(({ id, weight }) => {
    const { spoken, spokenOf } = sayso.data.actors[id];
    return [weight, spoken.length + spokenOf.length];
})"""


@pytest.fixture(scope="module")
def first_alone(address, tmp_path_factory):
    """The page without all that comes after its first picture."""
    from pathlib import Path
    from urllib.parse import unquote, urlsplit

    html = Path(unquote(urlsplit(address).path)).read_text(encoding="utf-8")
    file = tmp_path_factory.mktemp("first") / "first.html"
    file.write_text(re.sub(r'<script>"use strict";\n\(async.*', "", html, flags=re.DOTALL), encoding="utf-8")
    return file.as_uri()


def test_it_needs_nothing_that_comes_after_it(watch, first_alone):
    with watch(first_alone, wait="#graph canvas.sketch") as view:
        view.wait_for_function("performance.getEntriesByName('picture').length")
        assert view.evaluate("sayso.data === undefined && globalThis.vis === undefined")
        assert view.evaluate(DRAWN) > 5_000
        assert view.inner_text("#legend [data-type=person]").split() == ["person", "2"]
        assert view.inner_text("#legend [data-role=both]").split() == ["both", "0"]


def test_it_stands_where_the_picture_stands_that_takes_its_place(watch, first_alone, view):
    with watch(first_alone, wait="#graph canvas.sketch") as first:
        before = [first.locator(part).bounding_box() for part in ("#graph", "#legend", "#folded", "#timeline")]
        labels = first.evaluate("sayso.labels.placed()")
    after = [view.locator(part).bounding_box() for part in ("#graph", "#legend", "#folded", "#timeline")]
    assert before == after
    later = {box["id"]: box for box in view.evaluate("sayso.labels.placed()")}
    assert {box["id"] for box in labels} == set(later)
    for box in labels:
        assert all(abs(box[side] - later[box["id"]][side]) < 3 for side in ("left", "right", "top", "bottom"))


def test_it_is_drawn_first_and_then_replaced(view):
    marks = view.evaluate("performance.getEntriesByType('mark').map(({ name }) => name)")
    assert marks == ["begin", "picture", "unpack", "unpacked", "vis", "drawn"]
    assert view.locator("#graph canvas").count() == 1
    assert view.locator("#graph canvas.sketch").count() == 0


def test_it_knows_of_each_actor_what_the_page_finds_out(view):
    assert all(first == later for first, later in view.evaluate(ALIKE))
    assert all(given == counted for given, counted in view.evaluate(WEIGHTS))


def test_a_shared_view_is_not_preceded_by_another(watch, address):
    with watch(address, fragment="#speaker=ada-moreno") as view:
        assert view.evaluate("sayso.graph.visible().length") == 4
        assert view.inner_text("#filtered") == "2 of 4 statements"
