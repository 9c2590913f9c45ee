"""Which named body a common noun means, and which unnamed ones become actors."""

from casting import cast, mentions
from parses import parsed

CAME = """
{name}
came come VERB ROOT 0
. . PUNCT punct {verb}
"""
ORLOW_COUNCIL = "Orlow Orlow PROPN compound 2\nCouncil Council PROPN nsubj 3"
VANE = "Vane Vane PROPN nsubj 2"
BRANDT_LINES = "Brandt Brandt PROPN compound 2\nLines Lines PROPN nsubj 3"
SPOKE = """
{phrase}
left leave VERB ROOT 0
. . PUNCT punct {verb}
"""


def meant(noun, *named, determiner="The", before=""):
    """The mentions of each actor after "NAME came." for each of `named` and then "The NOUN left."."""
    words = [determiner, *before.split(), noun]
    phrase = "\n".join(
        f"{w} {w.lower()} {'DET det' if n == 0 else 'NOUN compound' if w != noun else 'NOUN nsubj'} "
        f"{len(words) + (1 if w == noun else 0)}"
        for n, w in enumerate(words)
    )  # fmt: skip
    names = [CAME.format(name=table, verb=table.count("\n") + 2) for table, _, _ in named]
    document = parsed("\n".join([*names, SPOKE.format(phrase=phrase, verb=len(words) + 1)]))
    return mentions(document, cast(document, [(name, kind, {"basis": "parser"}) for _, name, kind in named]))


COUNCIL = (ORLOW_COUNCIL, "Orlow Council", "organisation")
COMPANY = (VANE, "Vane", "organisation")
OTHER = (BRANDT_LINES, "Brandt Lines", "company")


def test_a_noun_means_the_body_whose_name_ends_in_it():
    assert meant("council", COUNCIL, COMPANY)["Orlow Council"] == ["Orlow Council", "The council"]


def test_the_company_is_the_one_that_may_be_one():
    assert meant("company", COUNCIL, COMPANY)["Vane"] == ["Vane", "The company"]


def test_the_company_is_nobody_where_two_compete():
    found = meant("company", COMPANY, OTHER)
    assert found["Vane"] == ["Vane"]
    assert found["Brandt Lines"] == ["Brandt Lines"]


def test_a_word_of_its_own_tells_another():
    assert meant("company", COMPANY, before="energy")["Vane"] == ["Vane"]


def test_a_ministry_is_no_company():
    assert meant("ministry", OTHER)["Brandt Lines"] == ["Brandt Lines"]


def test_a_person_of_that_name_is_no_body():
    assert meant("council", (ORLOW_COUNCIL, "Orlow Council", "person"))["Orlow Council"] == ["Orlow Council"]
