"""The page of many actors: it stays small, draws a part, and opens the rest when asked."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest
import synthetic

pytestmark = pytest.mark.browser


CIRCLE = """() => {
    const id = sayso.graph.visible().find((one) => typeof one === "string");
    const network = sayso.graph.network();
    const at = network.canvasToDOM(network.getPositions([id])[id]);
    const box = document.getElementById("graph").getBoundingClientRect();
    return [box.left + at.x, box.top + at.y];
}"""


@pytest.fixture(scope="module", params=[(1_000, 2_500), (5_000, 6_000)], ids=["1000", "5000"])
def large(request, write_page, watch):
    actors, statements = request.param
    address = write_page(synthetic.store(actors, statements))
    with watch(address, wait="html[data-ready]") as opened:
        yield opened


def test_a_thousand_actors_fit_in_one_and_a_half_megabytes(write_page):
    address = write_page(synthetic.store(1_000, 2_500))
    assert Path(urlsplit(address).path).stat().st_size < 1_500_000


def test_at_most_six_hundred_nodes_are_drawn(large):
    assert 300 < large.evaluate("sayso.graph.visible().length") <= 600
    told = large.inner_text("#folded").split(" actors")[0].removeprefix("The strongest of ")
    assert f"by and about {told} actors" in large.inner_text("#summary")


def test_a_community_opens_and_closes(large):
    large.mouse.click(*large.evaluate(CIRCLE))
    assert "One community of" in large.inner_text("#folded")
    communities = large.evaluate("[...new Set(sayso.graph.visible().map((id) => sayso.data.actors[id].community))]")
    assert len(communities) == 1
    large.click("#folded >> text=Show everything")
    assert large.evaluate("sayso.graph.visible().length") > 300


def test_a_filter_draws_actors_that_the_overview_leaves_out(large):
    name = large.evaluate(
        "sayso.data.actors.find((actor, place) => actor.spoken.length && !sayso.graph.nodes.get(place)).name"
    )
    large.click("#filter-toggle")
    large.fill("#filters [data-facet=speaker] input[type=search]", name)
    large.click(f"#filters [data-facet=speaker] .value >> text={name}")
    assert name in large.evaluate("sayso.graph.visible().map((id) => sayso.data.actors[id].name)")
    large.click("#reset")
    large.click("#filter-toggle")


def test_edges_are_hidden_while_the_picture_moves(large):
    assert large.evaluate("sayso.looks.options(sayso.graph.edges.length).interaction.hideEdgesOnDrag") is True
