"""Matrix, timeline, figures side by side, sources, and tables saved to a file: through clicks and keys."""

import csv
from decimal import Decimal

import pytest
from msgspec.structs import replace

import sample_records as sample
from sayso.model import Article, Figure, Record

pytestmark = pytest.mark.browser


def texts(view, selector):
    return [" ".join(text.split()) for text in view.locator(selector).all_inner_texts()]


def choose(view, facet, name):
    view.click(f"#filters [data-facet={facet}] .value >> text={name}")


def cell(view, row, column):
    """The cell of the grid that is shown, by how its heads begin."""
    grid = view.locator(".grid:visible")
    heads = [text.strip() for text in grid.locator("thead th").all_inner_texts()]
    place = next(index for index, head in enumerate(heads) if head.startswith(column))
    rows = [text.strip() for text in grid.locator("tbody th").all_inner_texts()]
    line = next(index for index, head in enumerate(rows) if head.startswith(row))
    return grid.locator("tbody tr").nth(line).locator("td").nth(place)


def test_a_cell_of_the_matrix_opens_the_statements_of_the_pair(view):
    view.click("#tab-matrix")
    assert cell(view, "Ada Moreno", "Brightwater Union").inner_text() == "−1"
    assert cell(view, "Ilan Sørby", "Freedonia").inner_text() == "+1"
    cell(view, "Ilan Sørby", "Freedonia").locator("button").click()
    assert view.inner_text("#panel h2").split() == ["Ilan", "Sørby", "→", "Freedonia"]
    assert texts(view, "#panel mark.content") == ["“Freedonia is a reliable friend,”"]


def test_the_matrix_is_walked_by_arrow_keys_and_reached_by_one_tab_stop(view):
    view.click("#tab-matrix")
    assert view.locator("#view-matrix .grid [tabindex='0']").count() == 1
    view.focus("#view-matrix .grid [tabindex='0']")
    view.keyboard.press("ArrowDown")
    label = view.evaluate("document.activeElement.getAttribute('aria-label')")
    assert label.endswith(("positive", "negative", "neutral", "mixed"))
    view.keyboard.press("Enter")
    assert view.locator("#panel .card").count() >= 1


def test_the_matrix_obeys_the_filters_and_has_a_table(view):
    view.click("#tab-matrix")
    view.click("#filter-toggle")
    choose(view, "stance", "positive")
    assert texts(view, "#view-matrix .grid tbody th") == ["Ilan Sørby 1"]
    view.click("#view-matrix .ways >> text=Table")
    assert texts(view, "#view-matrix tbody td")[:3] == ["Ilan Sørby", "Freedonia", "1"]
    view.fill("#filters input[type=date] >> nth=0", "2030-01-01")
    view.click("#view-matrix .ways >> text=Heat map")
    assert "Nobody speaks about anybody" in view.inner_text("#view-matrix")


def test_planned_and_past_events_differ_in_sign_and_word(view):
    view.click("#tab-events")
    assert texts(view, "#view-events .chronicle .chip") == ["planned"]
    assert view.locator("#view-events g.sign.planned .ring").count() == 1
    assert "May 2024" in view.inner_text("#view-events .chronicle")
    view.focus("#view-events g.sign[tabindex='0']")
    view.keyboard.press("Enter")
    assert texts(view, "#panel .event") == ["talks"]


def test_events_obey_the_filters_and_have_a_table(view):
    view.click("#tab-events")
    view.click("#filter-toggle")
    choose(view, "speaker", "analysts")
    assert "No event under these filters" in view.inner_text("#view-events")
    view.click("#reset")
    choose(view, "speaker", "Ada Moreno")
    view.click("#view-events .ways >> text=Table")
    assert texts(view, "#view-events tbody td")[:2] == ["meeting", "talks"]


def test_a_table_is_saved_as_csv_as_the_filters_and_the_search_leave_it(view):
    view.click("#tab-statements")
    view.fill("#view-statements input", "moreno")
    with view.expect_download() as download:
        view.click("#view-statements >> text=Save CSV")
    assert download.value.suggested_filename == "statements.csv"
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:3] == ["Speaker", "About", "Statement"]
    assert [row[0] for row in rows[1:]] == ["Ada Moreno", "Ada Moreno"]
    said = {row[2]: row for row in rows[1:]}
    assert said["“<img src=x onerror=alert(2)> & 'quotes'”"][1] == "<b>Evil</b> & Co (neutral); Freedonia (negative)"


def test_words_of_an_article_are_no_formula_in_a_saved_table(view):
    saved = view.evaluate("sayso.csv.commas([['=HYPERLINK(1)', '@x', -3, 'a\"b,c', '+1', '−1']])")
    assert saved == '\'=HYPERLINK(1),\'@x,-3,"a""b,c",\'+1,−1\r\n'


def test_a_table_is_copied_with_tabs(watch, address):
    with watch(address, permissions=["clipboard-read", "clipboard-write"]) as view:
        view.click("#tab-actors")
        view.click("#view-actors >> text=Copy")
        view.wait_for_selector("#view-actors >> text=Copied")
        lines = view.evaluate("navigator.clipboard.readText()").split("\n")
    assert lines[0] == "Name\tType\tRole\tSays\tSpoken about"
    assert "Ada Moreno\tperson\tminister of trade\t2\t0" in lines


def test_share_of_voice_by_outlet(view):
    view.click("#tab-sources")
    assert texts(view, "#view-sources .grid thead th")[0] == "The Ansel Courier 3"
    assert cell(view, "Ilan Sørby", "The Ansel Courier").inner_text() == "1 · 33 %"
    cell(view, "Ada Moreno", '"><svg onload').locator("button").click()
    assert view.inner_text("#panel h2") == 'Ada Moreno in "><svg onload=alert(3)>'
    view.click("#view-sources .ways >> text=Table")
    assert "Ada Moreno 100 %" in view.inner_text("#view-sources table")
    assert view.locator("#view-sources svg").count() == 0


CATCH = "The catch of herring was {} tons."


def catch(article, tons, date, publisher):
    text = CATCH.format(tons)
    figure = Figure(
        id="f1",
        span=sample.span(text, f"{tons} tons"),
        value=Decimal(tons),
        unit="ton",
        measures="catch of herring",
        period=date,
    )
    return Record(article=Article(id=article * 12, source=f"{article}.txt", text=text, title=f"Catch {article}",
                                  publisher=publisher), figures=(figure,))  # fmt: skip


def test_without_anything_to_compare_the_table_of_figures_is_there_first(watch, write_page):
    with watch(write_page(sample.store(catch("c", 900, "2022", "The Post")))) as view:
        view.click("#tab-figures")
        assert view.get_attribute("#view-figures .ways >> text=Table", "aria-pressed") == "true"
        assert "900" in view.inner_text("#view-figures table")
        view.click("#view-figures .ways >> text=Side by side")
        assert "No quantity" in view.inner_text("#view-figures")


def test_a_quantity_told_for_several_dates_is_charted_and_differing_sources_named(watch, write_page):
    told = [("c", 900, "2022", "The Post"), ("d", 700, "2023", "The Post"), ("e", 750, "2023", "The Mail")]
    records = [catch(*one) for one in told]
    with watch(write_page(sample.store(*records))) as view:
        view.click("#tab-figures")
        assert texts(view, ".quantity h2") == ["catch of herring ton"]
        assert view.locator(".quantity .chart").get_attribute("aria-label") == "2022: 900, 2023: 700, 2023: 750"
        assert texts(view, ".quantity .differ") == ["≠ Sources differ for 2023"]
        view.click(".quantity tbody button >> text=750")
        assert texts(view, "#panel .figure") == ["750 tons"]
        assert view.inner_text("#panel dl").split("\n") == [
            "Value", "750 ton", "Measures", "catch of herring", "For", "2023", "Given by", "The Mail",
            "Also told", "900 ton for 2022, The Post", "700 ton for 2023, The Post",
        ]  # fmt: skip


def test_an_assumed_currency_is_compared_and_said_to_be_assumed(watch, write_page):
    pair = (catch("d", 700, "2023", "The Post"), True), (catch("e", 750, "2023", "The Mail"), False)
    records = [
        replace(one, figures=(replace(one.figures[0], unit="USD", unit_assumed=assumed),)) for one, assumed in pair
    ]
    with watch(write_page(sample.store(*records))) as view:
        view.click("#tab-figures")
        assert texts(view, ".quantity h2") == ["catch of herring USD"]
        assert texts(view, ".quantity tbody td:nth-child(2)") == ["currency assumed", ""]
