"""What a reader can do with the page, by real clicks and keys: filters, address, surroundings, paths, exports."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from msgspec.structs import replace

import sample_records as sample

pytestmark = pytest.mark.browser

DRAWN = "sayso.graph.visible().map((id) => sayso.data.actors[id].name).sort()"


@pytest.fixture(scope="module")
def address(write_page):
    """The two invented articles, and the hostile one again three months later."""
    evil = sample.evil()
    later = replace(evil, article=replace(evil.article, id="cccccccccccc", published="2024-06-10"))
    return write_page(sample.store(sample.talks(), evil, later))


@pytest.fixture(scope="module")
def page(watch, address):
    """One page for the module; each test starts it anew without loading it again."""
    with watch(address) as opened:
        opened.set_default_timeout(10_000)
        yield opened


@pytest.fixture
def fresh(page):
    page.evaluate(
        "sayso.filters.reset(), sayso.filters.set({ mentions: false }), sayso.scene.set({ kind: 'overview' }),"
        "sayso.scene.showWeak(true), sayso.panel.close(), sayso.tabs.open('graph')"
    )
    return page


def open_actor(page, name):
    """As a reader does: `/`, the name, Enter."""
    page.keyboard.press("/")
    page.fill("#search", name)
    page.keyboard.press("Enter")


def open_statement(page, words):
    page.click("#tab-statements")
    page.click(f"#view-statements tbody >> text={words}")


def hash_of(page):
    return page.evaluate("location.hash")


def exported(page, kind, folder):
    page.click("#export-menu summary")
    with page.expect_download() as got:
        page.click(f"[data-export={kind}]")
    file = Path(folder) / kind
    got.value.save_as(file)
    return file.read_bytes()


def test_a_profile_tells_roles_sources_and_whom_it_speaks_about(fresh):
    open_actor(fresh, "Ada Moreno")
    panel = fresh.inner_text("#panel")
    assert "minister of trade" in panel
    for heading in ("Speaks about", "Quoted by", "Says (3)"):
        assert heading in panel
    assert "The Ansel Courier" in panel
    fresh.click("#panel .bars >> text=Brightwater Union")
    assert fresh.inner_text("#panel h2").split() == ["Ada", "Moreno", "→", "Brightwater", "Union"]


def test_why_tells_how_a_statement_was_found(fresh):
    open_statement(fresh, "acted in bad faith")
    fresh.click("#panel .why summary")
    why = fresh.inner_text("#panel .why")
    assert "trained model" in why
    assert "91 %" in why
    assert "negative on Brightwater Union" in why


def test_stances_carry_a_sign_beside_the_colour(fresh):
    open_statement(fresh, "acted in bad faith")
    assert "− negative" in fresh.inner_text("#panel .chip.negative")


def test_only_the_surroundings_of_an_actor_and_back(fresh):
    open_actor(fresh, "Ilan Sørby")
    fresh.click("#panel >> text=Only 1 step around")
    assert fresh.evaluate(DRAWN) == ["Freedonia", "Ilan Sørby"]
    assert "Around Ilan Sørby, 1 step." in fresh.inner_text("#folded")
    fresh.click("#panel >> text=Only 2 steps around")
    assert fresh.evaluate(DRAWN) == ["Ada Moreno", "Freedonia", "Ilan Sørby", "analysts"]
    fresh.click("#folded >> text=Show everything")
    assert len(fresh.evaluate(DRAWN)) == 6


def test_the_path_between_two_actors(fresh):
    open_actor(fresh, "Ilan Sørby")
    fresh.click("#panel >> text=Path to")
    fresh.fill("#panel .narrow", "brightwater")
    fresh.keyboard.press("Tab")
    assert fresh.evaluate(DRAWN) == ["Ada Moreno", "Brightwater Union", "Freedonia", "Ilan Sørby"]
    assert fresh.locator("#panel .path-steps li").count() == 3


def test_two_actors_side_by_side(fresh):
    open_actor(fresh, "Ilan Sørby")
    fresh.click("#panel >> text=Compare with")
    fresh.fill("#panel .narrow", "Ada Moreno")
    fresh.keyboard.press("Tab")
    rows = [" ".join(row.inner_text().split()) for row in fresh.locator("#panel .compare tbody tr").all()]
    assert rows[0].startswith("Freedonia 1 + positive 2 − negative")
    assert "scene=compare" in hash_of(fresh)


def test_dragging_over_the_timeline_filters_by_date(fresh):
    box = fresh.locator(".bars-of-time").bounding_box()
    assert fresh.locator(".bars-of-time rect.bar").count() > 0
    fresh.mouse.move(box["x"] + box["width"] - 4, box["y"] + 8)
    fresh.mouse.down()
    fresh.mouse.move(box["x"] + box["width"] - 2, box["y"] + 9)
    fresh.mouse.up()
    assert fresh.inner_text("#filtered") == "1 of 5 statements"
    fresh.click("#timeline >> text=All dates")
    assert fresh.inner_text("#filtered") == "5 statements"


def test_the_timeline_works_by_keyboard(fresh):
    fresh.focus(".bars-of-time")
    fresh.keyboard.press("ArrowRight")
    assert "of 5 statements" in fresh.inner_text("#filtered")
    assert fresh.get_attribute(".bars-of-time", "aria-valuetext") == "2024-03 to 2024-03"
    fresh.keyboard.press("Escape")
    assert fresh.inner_text("#filtered") == "5 statements"


def test_those_only_named_count_when_asked(fresh):
    fresh.click("#filter-toggle")
    fresh.check("#mentions")
    assert "mentions=1" in hash_of(fresh)
    fresh.uncheck("#mentions")
    fresh.click("#filter-toggle")


def test_a_facet_is_narrowed_and_undone(fresh):
    fresh.click("#filter-toggle")
    fresh.click("#filters [data-facet=speaker] .value >> text=Ada Moreno")
    assert fresh.inner_text("#filtered") == "3 of 5 statements"
    fresh.click("#chosen >> text=Speaker: Ada Moreno")
    assert fresh.inner_text("#filtered") == "5 statements"
    fresh.click("#filter-toggle")


def test_who_is_only_spoken_about_is_taken_out_by_the_legend(fresh):
    before = fresh.evaluate(DRAWN)
    fresh.click("#legend [data-role=target]")
    assert "Freedonia" in before
    assert "Freedonia" not in fresh.evaluate(DRAWN)
    fresh.click("#legend [data-role=target]")


def test_exports_hold_the_selection(fresh, tmp_path):
    fresh.click("#filter-toggle")
    fresh.click("#filters [data-facet=speaker] .value >> text=Ada Moreno")
    fresh.click("#filter-toggle")
    rows = list(csv.DictReader(io.StringIO(exported(fresh, "csv", tmp_path).decode("utf-8-sig"))))
    assert {row["speaker"] for row in rows} == {"Ada Moreno"}
    assert "“<img src=x onerror=alert(2)> & 'quotes'”" in [row["words"] for row in rows]
    stored = json.loads(exported(fresh, "json", tmp_path))
    assert len(stored) == 3
    assert stored[0]["speakers"] == [{"id": "ada-moreno", "name": "Ada Moreno"}]
    tree = ET.fromstring(exported(fresh, "graphml", tmp_path))
    names = [
        data.text for data in tree.iter("{http://graphml.graphdrawing.org/xmlns}data") if data.get("key") == "name"
    ]
    assert "<b>Evil</b> & Co" in names
    picture = ET.fromstring(exported(fresh, "svg", tmp_path))
    assert "Ada Moreno" in ["".join(text.itertext()) for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert exported(fresh, "png", tmp_path).startswith(b"\x89PNG")


def test_a_name_of_ten_thousand_letters_breaks_nothing(watch, write_page):
    name = "x" * 9_990 + " محمد 🚢"
    actors = tuple(replace(actor, name=name) if actor.id == "freedonia" else actor for actor in sample.ACTORS)
    with watch(write_page(sample.store(sample.talks(), sample.evil(), actors=actors))) as opened:
        open_actor(opened, name)
        assert opened.inner_text("#panel h2 bdi") == name
        assert opened.evaluate("document.documentElement.scrollWidth") <= 1440
        opened.click("#tab-actors")
        assert opened.locator("#view-actors tbody tr").count() == 6


def test_what_is_marked_in_an_article_can_be_switched(fresh):
    fresh.click("#tab-articles")
    fresh.click("#view-articles .titles >> text=Harbour talks resume")
    assert fresh.locator(".reader mark.content").count() == 3
    fresh.uncheck("[data-layer=statements]")
    assert fresh.locator(".reader mark.content").count() == 0
    fresh.check("[data-layer=actors]")
    fresh.click(".reader .actor >> text=Ada Moreno")
    assert fresh.inner_text("#panel h2") == "Ada Moreno"
    fresh.uncheck("[data-layer=actors]")
    fresh.check("[data-layer=statements]")
