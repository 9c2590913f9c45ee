"""What a noun means that is a part of its name."""

import pytest

from parses import parsed
from sayso.extract.actors.cast import Cast, Referent
from sayso.extract.actors.descriptions import describe
from sayso.extract.actors.named_so import named_so
from sayso.parse import Run

CROSSED = """
They they PRON nsubj 2
crossed cross VERB ROOT 0
Orlan Orlan PROPN compound 4
Bridge Bridge PROPN dobj 2
. . PUNCT punct 2

{determiner} {determiner} DET det 2
{noun} {noun} NOUN nsubj 3
fell fall VERB ROOT 0
"""


def meant(noun="bridge", determiner="the", *names):
    """The name that the noun of the second sentence means, the last of `names` at "Bridge", the others at "They"."""
    document = parsed(CROSSED.format(noun=noun, determiner=determiner))
    cast = Cast(document)
    for head, (name, facts) in zip((3, 0), reversed(names or [("Orlan Bridge", {})]), strict=False):
        number = cast.add(Referent(name=name, sights=[], **{"type": "place", **facts}))
        cast.mention(number, head, Run(head, head + 1), "name")
    found = named_so(document, cast, describe(document, cast, 6))
    return None if found is None else cast.referents[found].name


def test_the_noun_is_the_last_word_of_the_name():
    assert meant() == "Orlan Bridge"
    assert meant("tower") is None
    assert meant("bridge", "a") is None


def test_or_the_first_where_places_are_called_so():
    assert meant("lake", "the", ("Lake Orlan", {})) == "Lake Orlan"
    assert meant("golden", "the", ("Golden Orlan", {})) is None


def test_not_where_two_are_named_so():
    assert meant("bridge", "the", ("Tamber Bridge", {}), ("Orlan Bridge", {})) is None


@pytest.mark.parametrize(
    ("noun", "name", "facts"),
    [
        ("bridge", "Ada Bridge", {"type": "person"}),
        ("city", "Alden City", {"type": "organisation"}),
        ("bridge", "Bridge", {}),
        ("bridge", "Orlan Bridge", {"named": False}),
    ],
)
def test_not_a_person_a_team_a_bare_noun_or_nobody_named(noun, name, facts):
    assert meant(noun, "the", (name, facts)) is None


def test_not_where_another_was_told_of_since():
    document = parsed(CROSSED.format(noun="bridge", determiner="the"))
    cast = Cast(document)
    for head, facts in ((3, {"name": "Orlan Bridge"}), (4, {"name": "bridge", "noun": "bridge", "named": False})):
        number = cast.add(Referent(type="place", sights=[], **facts))
        cast.mention(number, head, Run(head, head + 1), "nominal")
    assert named_so(document, cast, describe(document, cast, 6)) is None


def test_islands_are_a_place_named_in_the_plural():
    assert meant_plural("islands", "island", "Orlan Islands") == "Orlan Islands"
    assert meant_plural("whales", "whale", "Two Whales") is None


def meant_plural(form, noun, name):
    table = CROSSED.format(determiner="the", noun=noun).replace(f"{noun} {noun} NOUN", f"{form} {noun} NOUN/NNS")
    document = parsed(table)
    cast = Cast(document)
    cast.mention(cast.add(Referent(name=name, type="place", sights=[])), 3, Run(3, 4), "name")
    found = named_so(document, cast, describe(document, cast, 6))
    return None if found is None else cast.referents[found].name


AGAIN = """
Orlan Orlan PROPN compound 2
Bridge Bridge PROPN nsubj 3
opened open VERB ROOT 0

The the DET det 2
{noun} {noun} NOUN nsubj 3
beats beat VERB ROOT 0
Alden Alden PROPN compound 5
Bridge Bridge PROPN dobj 3

The the DET det 2
bridge bridge NOUN nsubj 3
fell fall VERB ROOT 0
"""


@pytest.mark.parametrize(("noun", "other", "name"), [
    ("bridge", "Alden Bridge", "Orlan Bridge"), ("work", "Alden Bridge", None), ("work", "New Orlan Bridge",
                                                                                 "New Orlan Bridge"),
])  # fmt: skip
def test_of_two_the_one_that_it_meant_just_before_or_that_has_the_longer_name(noun, other, name):
    document = parsed(AGAIN.format(noun=noun))
    cast = Cast(document)
    for called, heads in (("Orlan Bridge", (1, 4)), (other, (7,))):
        number = cast.add(Referent(name=called, type="place", sights=[]))
        for head in heads:
            cast.mention(number, head, Run(head, head + 1), "name")
    found = named_so(document, cast, describe(document, cast, 9))
    assert (None if found is None else cast.referents[found].name) == name
