import pytest

from sayso.model import Span
from sayso.read.headlines import bare_title, is_site_name, is_teaser, is_title, repeats
from sayso.read.part import Part


def part(text):
    return Part(text, Span(0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Harbour vote delayed until June",
        "Trade Talks Stall as Ministers Leave Lund.",
        "Can the harbour be saved?",
        "Sweden – Denmark, a bridge too far:",
        "‘We must wait’: mayor delays vote",
        "HARBOUR VOTE DELAYED",
    ],
)
def test_titles(text):
    assert is_title(part(text))


@pytest.mark.parametrize(
    "text",
    [
        "The council of Lund on Monday delayed its vote on the harbour.",
        "“Why now?” asked Mara Lind?",
        "- a new road",
        "on Monday the council",
        "Mara Lind said so.",
        "The council listed three demands,",
        "Mara Lind (1902 - 1970) was Mayor of Lund.",
        "Lund",
    ],
)
def test_no_titles(text):
    assert not is_title(part(text))


@pytest.mark.parametrize(
    "text",
    [
        "No quick fix for the harbour, says Lind",
        "Harbour costs rise by a fifth: council",
        "Mayor hits out at ‘unfair prices’",
    ],
)
def test_headlines_inside_a_story(text):
    assert is_teaser(part(text))


@pytest.mark.parametrize(
    "text",
    [
        "“We are done.”",
        "“The best harbour ever” ― Mara Lind",
        "What did they want?",
        "LIND: We agree",
        "Q: Why wait",
        "The plan has three parts:",
        "Lind said, “Residents have waited for years and nobody",
        'The plan was called "the bridge. "',
        "She left the council and was never seen again",
        "and then it was over",
        "The plan was the best the council had",
        "– Yes, of course",
    ],
)
def test_story_lines_are_no_headlines(text):
    assert not is_teaser(part(text))


def test_a_title_again_with_a_trail():
    key = part("Harbour vote delayed until June").key
    assert repeats(part("Sweden — News Harbour vote delayed until June"), key)
    assert repeats(part("Harbour vote delayed until June | Coast Times"), key)
    assert not repeats(part("The harbour vote, delayed until June, was lost in the end by a wide margin."), key)
    assert not repeats(part("Lund waits again"), part("Lund waits").key)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sweden — News Harbour vote delayed", "Harbour vote delayed"),
        ("World | Harbour vote delayed until June", "Harbour vote delayed until June"),
        ("Harbour vote delayed | Coast Times", "Harbour vote delayed"),
        ("A bridge too far:", "A bridge too far"),
        ("Ruiz — not the council — decides", "Ruiz — not the council — decides"),
    ],
)
def test_a_title_without_what_is_glued_to_it(text, title):
    assert bare_title(text) == title


def test_names_of_sites():
    assert is_site_name(part("Coast Times"))
    assert not is_site_name(part("Talks stall"))
