"""The page in a real browser. A console error, or any request but for the page itself, fails the test."""

import pytest

pytestmark = pytest.mark.browser

PLACE = """name => {
    const id = sayso.data.actors.findIndex((actor) => actor.name === name);
    const network = sayso.graph.network();
    const at = network.canvasToDOM(network.getPositions([id])[id]);
    const box = document.getElementById("graph").getBoundingClientRect();
    return [box.left + at.x, box.top + at.y];
}"""

MIDDLE = """([source, target]) => {
    const id = (name) => sayso.data.actors.findIndex((actor) => actor.name === name);
    const network = sayso.graph.network();
    const edge = sayso.graph.edges.get().find((one) => one.from === id(source) && one.to === id(target));
    const at = network.canvasToDOM(network.body.edges[edge.id].edgeType.getPoint(0.5));
    const box = document.getElementById("graph").getBoundingClientRect();
    return [box.left + at.x, box.top + at.y];
}"""


def texts(view, selector):
    return view.locator(selector).all_inner_texts()


def test_it_opens_without_a_complaint_and_asks_for_nothing(view):
    assert view.title() == "Who said what about whom"
    assert "2 articles" in view.inner_text("#summary")
    assert "4 statements by and about 6 actors" in view.inner_text("#summary")
    assert view.locator("#graph canvas").count() == 1


def test_a_click_on_a_node_shows_its_profile(view):
    view.mouse.click(*view.evaluate(PLACE, "Ada Moreno"))
    assert view.inner_text("#panel h2") == "Ada Moreno"
    facts = view.inner_text("#panel dl")
    assert "minister of trade" in facts
    assert "Ms. Moreno" in facts
    assert "Says (2)" in texts(view, "#panel h3")


def test_a_profile_leads_to_wikidata_only_when_followed(view):
    view.mouse.click(*view.evaluate(PLACE, "Brightwater Union"))
    link = view.locator("#panel dl a")
    assert link.get_attribute("href") == "https://www.wikidata.org/wiki/Q999999"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_a_click_on_an_arrow_shows_the_statement_with_its_evidence(view):
    view.mouse.click(*view.evaluate(MIDDLE, ["Ilan Sørby", "Freedonia"]))
    assert view.inner_text("#panel h2").split() == ["Ilan", "Sørby", "→", "Freedonia"]
    assert texts(view, "#panel mark.content") == ["“Freedonia is a reliable friend,”"]
    assert texts(view, "#panel blockquote .cue") == ["told"]
    assert texts(view, "#panel blockquote .source") == ["the union's president, Ilan Sørby,"]
    card = view.inner_text("#panel .card")
    for part in (
        "direct",
        "positive",
        "97 %",
        "Harbour talks resume",
        "The Ansel Courier",
        "2024-03-04",
    ):
        assert part in card


def test_evidence_after_an_emoji_is_marked_at_the_right_characters(view):
    view.evaluate("sayso.panel.openOne('event', 0)")
    assert texts(view, "#panel .event") == ["talks"]
    assert "resume 🚢 in Port Ansel" in view.inner_text("#panel blockquote")


def test_a_statement_opens_in_its_article(view):
    view.mouse.click(*view.evaluate(MIDDLE, ["Ada Moreno", "Brightwater Union"]))
    view.click("#panel .card >> text=Open in article")
    assert view.locator("#view-articles").is_visible()
    assert texts(view, ".reader .chosen") == ["the Brightwater Union had “acted in bad faith”"]
    assert "🚢" in view.inner_text(".reader")
    view.click(".reader mark >> text=reliable friend")
    assert "Ilan Sørby" in view.inner_text("#panel .who")


def test_hostile_text_is_shown_as_text(view):
    view.mouse.click(*view.evaluate(MIDDLE, ["Ada Moreno", "Freedonia"]))
    assert texts(view, "#panel mark.content") == ["“<img src=x onerror=alert(2)> & 'quotes'”"]
    assert "</script><script>alert(1)</script>" in view.inner_text("#panel .from")
    assert view.locator("#panel img").count() == 0


def choose(view, facet, name):
    view.click(f"#filters [data-facet={facet}] .value >> text={name}")


def facet(view, key):
    rows = view.locator(f"#filters [data-facet={key}] .value").all()
    return [" ".join(row.inner_text().split()) for row in rows]


ARROWS_LEFT = "sayso.graph.edges.get().filter((edge) => !edge.hidden).length"


def test_filters_combine_count_and_reset(view):
    assert view.inner_text("#filtered") == "4 statements"
    view.click("#filter-toggle")
    view.click("#filters [data-facet=kind] summary")
    choose(view, "kind", "direct")
    assert view.inner_text("#filtered") == "2 of 4 statements"
    assert facet(view, "stance") == ["positive 1", "negative 1", "neutral 1"]
    assert facet(view, "kind") == ["direct 2", "indirect 1", "mixed 1"]
    choose(view, "stance", "positive")
    assert view.inner_text("#filtered") == "1 of 4 statements"
    assert view.evaluate(ARROWS_LEFT) == 1
    assert texts(view, "#legend [data-type=person]") == ["person\n1"]
    assert texts(view, "#legend [data-stance=negative]") == ["negative\n0"]
    shown = "sayso.graph.nodes.get().filter((node) => !node.hidden).map((node) => sayso.data.actors[node.id].name)"
    assert view.evaluate(shown) == ["Freedonia", "Ilan Sørby"]
    view.click("#chosen >> text=Stance: positive")
    assert view.inner_text("#filtered") == "2 of 4 statements"
    view.click("#reset")
    assert view.inner_text("#filtered") == "4 statements"
    assert view.evaluate(ARROWS_LEFT) == 5


def test_a_type_is_taken_out_by_its_legend(view):
    item = view.locator("#legend [data-type=country]")
    assert item.inner_text().split() == ["country", "1"]
    item.click()
    assert item.get_attribute("aria-pressed") == "false"
    assert view.evaluate(ARROWS_LEFT) == 2


def test_the_picture_and_the_script_agree_on_the_dominant_stance(view):
    found = view.evaluate(
        "sayso.picture.edges.map((edge) => "
        "[edge.stance, sayso.ties.dominant(sayso.ties.wanted().get(sayso.ties.id(edge.from, edge.to)))])"
    )
    assert len(found) == 5
    assert all(given == computed for given, computed in found)


def test_no_two_labels_overlap_and_all_are_drawn(view):
    boxes = view.evaluate("sayso.labels.placed()")
    assert len(boxes) == 6
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            apart = one["right"] <= other["left"] or other["right"] <= one["left"]
            assert apart or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


def test_the_tables_show_sort_and_search(view):
    view.click("#tab-statements")
    assert view.locator("#view-statements tbody tr").count() == 4
    view.click("#view-statements th >> text=Speaker")
    first = "#view-statements tbody tr >> nth=0"
    assert "Ada Moreno" in view.inner_text(first)
    view.click("#view-statements th >> text=Speaker")
    assert "Ilan Sørby" in view.inner_text(first)
    view.fill("#view-statements input", "crowns analysts")
    assert view.locator("#view-statements tbody tr").count() == 1
    view.click("#tab-events")
    view.click("#view-events .ways >> text=Table")
    assert "meeting" in view.inner_text("#view-events tbody")
    view.click("#tab-figures")
    view.click("#view-figures .ways >> text=Table")
    assert "12,000,000" in view.inner_text("#view-figures tbody")
    assert "up (4 → 7)" in view.inner_text("#view-figures tbody")
    view.click("#tab-actors")
    assert view.locator("#view-actors tbody tr").count() == 6


def test_everything_works_from_the_keyboard(view):
    view.focus("#tab-graph")
    view.keyboard.press("ArrowRight")
    assert view.locator("#view-matrix").is_visible()
    assert view.evaluate("document.activeElement.id") == "tab-matrix"
    view.keyboard.press("Home")
    view.focus("#graph")
    view.keyboard.press("ArrowRight")
    assert "Freedonia, country" in view.inner_text("#said")
    view.keyboard.press("ArrowDown")
    assert "Ada Moreno, person" in view.inner_text("#said")
    view.keyboard.press("Enter")
    assert view.inner_text("#panel h2") == "Ada Moreno"
    view.keyboard.press("Escape")
    assert view.inner_text(".panel-kind") == "Overview"


def test_back_and_close_lead_out_of_the_panel(view):
    view.mouse.click(*view.evaluate(PLACE, "Ada Moreno"))
    view.mouse.click(*view.evaluate(PLACE, "Freedonia"))
    view.click("#panel >> text=Back")
    assert view.inner_text("#panel h2") == "Ada Moreno"
    view.click("#panel >> text=Close")
    assert view.inner_text(".panel-kind") == "Overview"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_follow_the_reader(browser, address, scheme):
    context = browser.new_context(color_scheme=scheme)
    opened = context.new_page()
    opened.goto(address)
    ground = opened.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()
    light = sum(int(part) for part in ground[4:-1].split(",")) > 380
    assert light == (scheme == "light")


def test_on_a_phone_nothing_is_wider_than_the_screen(browser, address):
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    opened = context.new_page()
    opened.goto(address)
    opened.wait_for_selector("html[data-ready]")
    wide = opened.evaluate("document.documentElement.scrollWidth")
    opened.evaluate("sayso.main.openActor(0)")
    panel = opened.locator("#panel").is_visible()
    context.close()
    assert wide <= 390
    assert panel
