"""The search of the page: actors by any of their names, statements by their words, slips forgiven."""

import pytest

pytestmark = pytest.mark.browser


def hits(view):
    return view.locator("#found .hit").all_inner_texts()


def marked(view):
    return view.locator("#panel mark.content").all_inner_texts()


def test_it_finds_actors_by_any_name_and_statements_by_their_words(view):
    view.keyboard.press("/")
    view.keyboard.type("sorby")
    assert hits(view)[0] == "Ilan Sørby"
    view.keyboard.press("Enter")
    assert view.inner_text("#panel h2") == "Ilan Sørby"
    view.fill("#search", "Ms. Mor")
    assert hits(view) == ["Ada Moreno"]
    view.fill("#search", "reliable")
    view.keyboard.press("Enter")
    assert marked(view) == ["“Freedonia is a reliable friend,”"]
    view.fill("#search", "zebra")
    assert view.locator("#found li").all_inner_texts() == ["Nothing found"]


def test_a_slip_in_a_name_is_forgiven(view):
    view.keyboard.press("/")
    view.keyboard.type("morneo")
    assert hits(view)[0] == "Ada Moreno"
    view.keyboard.press("Enter")
    assert view.inner_text("#panel h2") == "Ada Moreno"


@pytest.mark.parametrize("typed", ["relaible friend", "reliabel", "frend reliable", "relaib"])
def test_a_slip_in_the_words_of_a_statement_is_forgiven(view, typed):
    view.keyboard.press("/")
    view.keyboard.type(typed)
    assert hits(view) == ["“Freedonia is a reliable friend,”"]
    view.keyboard.press("Enter")
    assert marked(view) == ["“Freedonia is a reliable friend,”"]


def test_where_the_words_stand_as_typed_nothing_else_is_offered(view):
    view.keyboard.press("/")
    view.keyboard.type("crowns")
    assert len(hits(view)) == 1
    view.fill("#search", "reliable zebra")
    assert view.locator("#found li").all_inner_texts() == ["Nothing found"]


@pytest.mark.parametrize(
    ("typed", "other", "alike"),
    [
        ("moreno", "moreno", True),
        ("morneo", "moreno", True),
        ("sanctoin", "sanctions", True),
        ("sanctins", "sanctions", True),
        ("war", "was", False),  # a short word with another letter is another word
        ("trade", "trial", False),
        ("minister", "mistrust", False),
    ],
)
def test_which_words_are_alike(view, typed, other, alike):
    assert view.evaluate("([typed, other]) => sayso.fuzzy.like(typed, other)", [typed, other]) == alike


def test_arrow_keys_choose_and_escape_closes(view):
    view.keyboard.press("/")
    view.keyboard.type("a")
    first = view.get_attribute("#search", "aria-activedescendant")
    view.keyboard.press("ArrowDown")
    assert view.get_attribute("#search", "aria-activedescendant") != first
    view.keyboard.press("ArrowUp")
    assert view.get_attribute("#search", "aria-activedescendant") == first
    view.keyboard.press("Escape")
    assert not view.locator("#found").is_visible()
