"""Everyone can use the page: axe-core finds nothing in any view, light or dark, on a screen or a phone."""

import shutil

import axe
import pytest

from sayso.view.npm import NotFetched

pytestmark = pytest.mark.browser

TABS = ["graph", "matrix", "statements", "actors", "events", "figures", "sources", "articles", "questions"]
SIZES = {"screen": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}


@pytest.fixture(scope="module")
def script():
    if shutil.which("npm") is None:
        pytest.skip("axe-core comes with npm, which is not installed")
    try:
        return axe.script()
    except NotFetched as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module", params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture(scope="module", params=list(SIZES))
def page(request, watch, address, script, scheme):
    with watch(address, viewport=SIZES[request.param], color_scheme=scheme) as opened:
        opened.evaluate(script)
        yield opened


@pytest.mark.parametrize("tab", TABS)
def test_axe_finds_nothing_in_a_view(page, tab):
    page.click(f"#tab-{tab}")
    assert axe.findings(page) == []


def test_axe_finds_nothing_in_filters_results_a_profile_and_a_tie(page):
    page.click("#tab-statements")
    page.click("#filter-toggle")
    closed = page.locator("#filters details:not([open]) summary")
    while closed.count():
        closed.first.click()
    assert axe.findings(page) == []
    page.click("#filter-toggle")
    page.click("#view-statements tbody .link >> text=Ada Moreno >> nth=0")
    assert axe.findings(page) == []
    page.click("#panel .bars >> text=Brightwater Union")
    page.click("#panel .why summary")
    assert axe.findings(page) == []
    page.click("#panel >> text=Close")
    page.keyboard.press("/")
    page.keyboard.type("mor")
    assert axe.findings(page) == []
    page.keyboard.press("Escape")
    page.click("#export-menu summary")
    assert axe.findings(page) == []
    page.click("#export-menu summary")


COLOURS = """names => names.map((name) => [name, sayso.colours.of(name)])"""
TYPES = ["person", "country", "government", "organisation", "company", "group", "place"]
STANCES = ["edge-positive", "edge-negative", "edge-neutral", "edge-mixed"]


def luminance(colour):
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """As WCAG 2 has it, from 1 to 21."""
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_the_canvas_draws_stands_out_from_its_ground(watch, address, theme):
    """WCAG 1.4.3 asks 4.5 of letters, 1.4.11 asks 3 of what is drawn; axe cannot see into a canvas."""
    with watch(address, color_scheme=theme) as view:
        colours = dict(view.evaluate(COLOURS, ["ground", "ink", "accent", *TYPES, *STANCES]))
    ratios = {name: contrast(colour, colours["ground"]) for name, colour in colours.items() if name != "ground"}
    assert ratios.pop("ink") >= 4.5
    assert {name: round(ratio, 2) for name, ratio in ratios.items() if ratio < 3} == {}
