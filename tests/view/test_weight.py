"""A least number of statements for an arrow: given when the page is made, changed in it, held in its address."""

import pytest
from msgspec.structs import replace

import sample_records as sample

pytestmark = pytest.mark.browser

SHOWN = "sayso.graph.visible().map((id) => sayso.data.actors[id].name).sort()"


@pytest.fixture(scope="module")
def store():
    """The hostile article twice: its arrows stand for two statements, all others for one."""
    evil = sample.evil()
    return sample.store(sample.talks(), evil, replace(evil, article=replace(evil.article, id="cccccccccccc")))


def fill(view, number):
    view.click("#filter-toggle")
    view.fill("#weight", str(number))
    view.keyboard.press("Tab")
    view.click("#filter-toggle")


def test_a_page_made_with_a_least_weight_can_show_the_rest(watch, write_page, store):
    with watch(write_page(store, min_weight=2)) as view:
        assert view.evaluate(SHOWN) == ["<b>Evil</b> & Co", "Ada Moreno", "Freedonia"]
        assert view.inner_text("#filtered") == "5 statements"
        assert view.locator("#chosen button").count() == 0
        assert all(role == later for role, later in view.evaluate(
            "sayso.picture.nodes.map(({ id, role }) => [role, sayso.graph.nodes.get(id).role])"))  # fmt: skip
        fill(view, 1)
        assert len(view.evaluate(SHOWN)) == 6
        view.click("#chosen >> text=arrows of 1 statement or more")
        assert len(view.evaluate(SHOWN)) == 3


def test_weak_arrows_are_left_out_of_the_picture_and_the_matrix_on_demand(watch, write_page, store):
    address = write_page(store)
    with watch(address) as view:
        assert len(view.evaluate(SHOWN)) == 6
        fill(view, 2)
        assert view.evaluate(SHOWN) == ["<b>Evil</b> & Co", "Ada Moreno", "Freedonia"]
        view.click("#tab-matrix")
        assert view.locator("#view-matrix .cell").count() == 2
        fragment = view.evaluate("location.hash")
        assert "weight=2" in fragment
    with watch(address, fragment=fragment) as other:
        assert other.locator("#view-matrix .cell").count() == 2
        other.click("#reset")
        assert other.locator("#view-matrix .cell").count() == 5


def test_no_arrow_is_that_strong(watch, write_page, store):
    with watch(write_page(store, min_weight=50)) as view:
        assert view.evaluate(SHOWN) == []
        fill(view, 1)
        assert len(view.evaluate(SHOWN)) == 6
