import pytest

from sayso.model import Span
from sayso.read.furniture import furniture_kind, is_foreign, is_trail
from sayso.read.part import Part


def kind(text):
    part = Part(text, Span(0, len(text)))
    return furniture_kind(part.text, part.bare)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Read More", "teaser"),
        ("READ MORE: Harbour costs rise", "teaser"),
        ("Read the rest here.", "teaser"),
        ("MORE NEWS: Tram strike to go ahead, says union", "teaser"),
        ("Share this", "teaser"),
        ("Advertisement", "teaser"),
        ("ADVERTISEMENT", "teaser"),
        ("Related Articles", "teaser"),
        ("Subscribe", "teaser"),
        ("Sign up for our newsletter", "teaser"),
        ("Get the latest news from Lund in your inbox.", "teaser"),
        ("► Watch: The mayor speaks", "teaser"),
        ("Back to top", "breadcrumb"),
        ("Back to top button", "breadcrumb"),
        ("Home > World > Asia", "breadcrumb"),
        ("Home » Harbour vote delayed", "breadcrumb"),
        ("World | Politics", "breadcrumb"),
        ("Leave a Reply", "comment"),
        ("12 Comments", "comment"),
        ("Comments (3)", "comment"),
        ("Your email address will not be published.", "comment"),
    ],
)
def test_page_furniture(text, expected):
    assert kind(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Share this with nobody, she told him.",
        "“Read more,” he said.",
        "Subscribe to the theory or not, the facts remain.",
        "Comments by the minister angered voters.",
        "Advertisement spending fell by a fifth.",
        "The council votes 3 / 4 in favour.",
        "Follow us, the guide said, and they did.",
        "Home prices > rents",
    ],
)
def test_the_story_is_no_furniture(text):
    assert kind(text) is None


def test_a_trail_needs_a_section():
    assert is_trail("News / Europe / Sweden")
    assert not is_trail("Lund > Malmo > Ystad")
    assert not is_trail("and/or")


def test_lines_in_another_script():
    assert is_foreign("Домой")
    assert not is_foreign("Łódź")
    assert not is_foreign("2024")
