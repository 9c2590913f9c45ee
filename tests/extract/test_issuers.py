"""Who stands behind a source that is nobody by itself."""

import pytest

from casting import cast, mentions
from parses import parsed

SAID = """

the the DET det 2
{noun} {noun} NOUN nsubj 3
added add VERB/VBD ROOT 0
more more ADJ dobj 3
. . PUNCT punct 3
"""
BY = """
A a DET det 2
report report NOUN nsubj 6
by by ADP prep 2
Vane Vane PROPN compound 5 ORG
Institute Institute PROPN pobj 3 ORG
said say VERB/VBD ROOT 0
so so ADV advmod 6
. . PUNCT punct 6
"""
PUBLISHED = """
Vane Vane PROPN compound 2 ORG
Institute Institute PROPN nsubj 3 ORG
published publish VERB/VBD ROOT 0
a a DET det 5
report report NOUN dobj 3
. . PUNCT punct 3
"""
READ = PUBLISHED.replace("published publish", "read read")
ANOTHER = """

A a DET det 2
report report NOUN nsubj 3
failed fail VERB/VBD ROOT 0
. . PUNCT punct 3
"""


@pytest.mark.parametrize(
    ("before", "noun", "found"),
    [
        (BY, "report", True), (PUBLISHED, "report", True), (PUBLISHED, "letter", False), (READ, "report", False),
        (PUBLISHED + ANOTHER, "report", False),
    ],
)  # fmt: skip
def test_a_document_told_of_before(before, noun, found):
    document = parsed(before + SAID.format(noun=noun))
    actors = cast(document, [("Vane Institute", "organisation", {})], sayings=[(f"the {noun}", "more")])
    assert (f"the {noun}" in mentions(document, actors)["Vane Institute"]) == found


TOWN = """
The the DET det 2
{noun} {noun} NOUN nsubj 5
of of ADP prep 2
Tamber Tamber PROPN pobj 3 GPE
said say VERB/VBD ROOT 0
so so ADV advmod 5
. . PUNCT punct 5
"""


@pytest.mark.parametrize(
    ("noun", "again", "found"),
    [
        ("town", "town", ["The town", "Tamber", "the town"]),
        ("town", "village", ["The town", "Tamber"]),
        ("mayor", "mayor", ["Tamber"]),
    ],
)
def test_a_town_speaks(noun, again, found):
    document = parsed(TOWN.format(noun=noun) + SAID.format(noun=again))
    sayings = [(f"The {noun} of Tamber", "so"), (f"the {again}", "more")]
    assert mentions(document, cast(document, [("Tamber", "place", {})], sayings=sayings))["Tamber"] == found


MAYOR = """

Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 3 PERSON
spoke speak VERB/VBD ROOT 0
well well ADV advmod 3
. . PUNCT punct 3
"""


def test_a_town_goes_on_speaking_behind_its_mayor():
    document = parsed(TOWN.format(noun="town") + MAYOR + SAID.format(noun="town"))
    sayings = [("The town of Tamber", "so"), ("Ada Orr", "well"), ("the town", "more")]
    found = mentions(document, cast(document, [("Tamber", "place", {}), ("Ada Orr", "person", {})], sayings=sayings))
    assert found == {"Tamber": ["The town", "Tamber", "the town"], "Ada Orr": ["Ada Orr"]}


def test_a_town_named_with_its_noun_is_mentioned_once():
    document = parsed(TOWN.format(noun="town") + SAID.format(noun="town"))
    actors = cast(document, [("Tamber", "place", {})], sayings=[("the town", "more")])
    assert mentions(document, actors)["Tamber"] == ["Tamber", "the town"]


GROUP = """
Rights right NOUN compound 2
group group NOUN compound 3
{name} {name} PROPN nsubj 4
left leave VERB/VBD ROOT 0
. . PUNCT punct 4
"""


@pytest.mark.parametrize(
    ("kind", "found"), [("organisation", ["Rights group", "Vane", "the group"]), ("person", ["Vane"])]
)
def test_a_body_told_before_its_name(kind, found):
    document = parsed(GROUP.format(name="Vane") + SAID.format(noun="group"))
    actors = cast(document, [("Vane", kind, {})], sayings=[("the group", "more")])
    assert mentions(document, actors)["Vane"] == found
