"""The address of the page: it brings a view back, and a wrong or old one harms nothing."""

import pytest

pytestmark = pytest.mark.browser


def hash_of(view):
    return view.evaluate("location.hash")


def choose(view, facet, name):
    view.click(f"#filters [data-facet={facet}] .value >> text={name}")


def test_it_brings_filters_and_the_panel_back(view, watch, address):
    view.click("#filter-toggle")
    choose(view, "stance", "negative")
    choose(view, "speaker", "Ada Moreno")
    view.click("#panel .bars >> text=Freedonia")
    fragment = hash_of(view)
    assert "speaker=ada-moreno" in fragment
    with watch(address, fragment=fragment) as other:
        assert other.inner_text("#filtered") == view.inner_text("#filtered") == "2 of 4 statements"
        assert other.inner_text("#panel h2") == "Freedonia"
        assert hash_of(other) == fragment


def test_it_brings_the_tab_and_a_statement_back(view, watch, address):
    view.click("#tab-statements")
    view.click("#view-statements tbody >> text=reliable friend")
    fragment = hash_of(view)
    with watch(address, fragment=fragment) as other:
        assert other.locator("#view-statements").is_visible()
        assert other.locator("#panel mark.content").all_inner_texts() == ["“Freedonia is a reliable friend,”"]
        assert hash_of(other) == fragment


def test_it_brings_the_question_back(view, watch, address):
    view.click("#tab-questions")
    view.click("#view-questions .titles button >> nth=4")
    title = view.inner_text("#view-questions h2")
    fragment = hash_of(view)
    assert "view=questions" in fragment
    with watch(address, fragment=fragment) as other:
        assert other.inner_text("#view-questions h2") == title
        assert hash_of(other) == fragment


def test_a_filter_that_finds_nobody_any_more_says_so_and_is_taken_back(watch, address):
    with watch(address, fragment="#speaker=somebody-else&stance=positive") as view:
        assert view.inner_text("#filtered") == "0 of 4 statements"
        chip = view.locator("#chosen >> text=somebody-else (not in this page)")
        chip.click()
        assert view.inner_text("#filtered") == "1 of 4 statements"
        assert hash_of(view) == "#stance=positive"


def test_of_two_filters_the_one_that_is_known_counts(watch, address):
    with watch(address, fragment="#speaker=somebody-else&speaker=ada-moreno") as view:
        assert view.inner_text("#filtered") == "2 of 4 statements"


@pytest.mark.parametrize(
    "fragment",
    [
        "#speaker=nobody&view=none&scene=around~x~9&actor=y",
        "#scene=group~-5&confidence=x",
        "#%",
        "#view=questions&question=no-such-question",
        "#statement=x~y&event=&figure=~",
        "#from=<b>&to=soon&without=dragon&roles=king&confidence=-3",
    ],
)
def test_a_wrong_address_harms_nothing(watch, address, fragment):
    with watch(address, fragment=fragment) as opened:
        assert opened.locator("#graph canvas").count() == 1
        assert "of 4" not in opened.inner_text("#filtered") or "nobody" in fragment
