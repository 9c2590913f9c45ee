import pytest

from sayso.read.bylines import is_byline, is_name, is_placed_name, writers


@pytest.mark.parametrize(
    "text",
    [
        "By Mara Lind",
        "BY MARA LIND and Jo Berg, Staff Writers",
        "By The Associated Press",
        "By Mara Lind in Paris | Coast Times",
        "Author : Mara Lind, Editor-in-Chief",
        "EXCLUSIVE by Mara Lind, Crime Correspondent",
        "Health reporter: Mara Lind",
        "Chief Political Correspondent: Mara Lind",
        "Written by: Mara Lind",
        "Jo Berg contributed reporting.",
        "Mara Lind in Paris and Jo Berg contributed to this report.",
        "(Reporting by Mara Lind in Lund; editing by Jo Berg)",
        "--additional reporting from Jo Berg.",
        "With files from Reuters",
        "Mara Lind reported from Lund, and Jo Berg from Paris.",
        "Follow Jo Berg on Twitter @joberg.",
        "Jo Berg covers harbours for the Coast Times. Reach him at jo@example.org.",
        "mara.lind@example.org",
    ],
)
def test_bylines(text):
    assert is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "By Friday",
        "Second reporter: Yes",
        "Health reporter: Mara Lind has left the paper.",
        "By Friday the square was full.",
        "By noon, Mara Lind had left.",
        "By then, it was over.",
        "Jo Berg contributed to the fund.",
        "Ana Ruiz reported from the front for ten years before she entered politics.",
        "Editors: they never sleep, “she said”.",
        "Reporting by women has changed the paper.",
        "Ana Ruiz in Lund said no.",
        "Ana Ruiz is a mayor who writes every day.",
    ],
)
def test_no_bylines(text):
    assert not is_byline(text)


def test_names_alone():
    assert is_name("Mara Lind")
    assert is_name("Mara van der Lind")
    assert is_name("Mara Lind, Staff Writer")
    assert not is_name("Lund waits")
    assert not is_name("Mara Lind, Paris")
    assert is_placed_name("Mara Lind in Paris")
    assert not is_placed_name("Crisis in Paris")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Mara Lind and Jo Berg", ("Mara Lind", "Jo Berg")),
        ("BY MARA LIND", ("Mara Lind",)),
        ("By Mara Lind in Paris and Jo Berg, Political Editor", ("Mara Lind", "Jo Berg")),
        ("By Mara Lind | May 3, 2024", ("Mara Lind",)),
        ("Author : Mara Lind, Editor-in-Chief", ("Mara Lind",)),
        ("(Reporting by Mara Lind in Lund; Editing by Jo Berg)", ("Mara Lind",)),
        ("Mara Lind in Paris", ("Mara Lind",)),
        ("Jo Berg contributed reporting.", ()),
        ("(Additional reporting by Jo Berg)", ()),
    ],
)
def test_the_writers_of_a_byline(text, names):
    assert writers(text) == names
