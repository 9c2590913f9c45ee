"""Which place a common noun means that the article tells to be such."""

import pytest

from parses import parsed
from sayso.extract.actors.cast import Cast, Referent
from sayso.extract.actors.descriptions import describe
from sayso.extract.actors.place_nouns import place_meant
from sayso.parse import Run

TOLD = """
Tamber Tamber PROPN nsubj 2
is be AUX ROOT 0
a a DET det 4
{kind} {kind} NOUN attr 2
. . PUNCT punct 2

They they PRON nsubj 2
left leave VERB ROOT 0
{between} {between} PROPN dobj 2
. . PUNCT punct 2

Nobody nobody PRON nsubj 2
left leave VERB ROOT 0

{determiner} {determiner} DET det 2
{noun} {noun} NOUN nsubj 4
{behind}
grew grow VERB ROOT 0
"""


def meant(kind="port", noun="town", *, determiner="the", between="Orr", other="person", behind="now now ADV advmod 4"):
    """The name that the noun of the last sentence means; `between` is named since, and is an `other`."""
    table = TOLD.format(kind=kind, noun=noun, determiner=determiner, between=between, behind=behind)
    document = parsed(table)
    cast = Cast(document)
    for head, name, sort in ((0, "Tamber", "place"), (7, between, other)):
        cast.mention(cast.add(Referent(name=name, type=sort, sights=[])), head, Run(head, head + 1), "name")
    found = place_meant(document, cast, describe(document, cast, 12))
    return None if found is None else cast.referents[found].name


@pytest.mark.parametrize(("kind", "noun", "whole"), [
    ("port", "town", True), ("town", "town", True), ("island", "isle", True),
    ("river", "town", False), ("village", "city", False), ("port", "plan", False),
])  # fmt: skip
def test_by_what_it_is_told_to_be(kind, noun, whole):
    assert meant(kind, noun) == ("Tamber" if whole else None)


def test_not_one_brought_in_nor_told_by_what_follows():
    assert meant(determiner="a") is None
    assert meant(behind="by by ADP prep 2") is None


def test_of_what_the_article_is_about_only_another_named_just_before_is_a_rival():
    assert meant(between="Orlan", other="place") == "Tamber"


OF = """
He he PRON nsubj 2
left leave VERB ROOT 0
the the DET det 4
{kind} {kind} NOUN dobj 2
of of ADP prep 4
Tamber Tamber PROPN pobj 5
for for ADP prep 2
{other} {other} PROPN pobj 7
. . PUNCT punct 2

The the DET det 2
{kind} {kind} NOUN nsubj 3
grew grow VERB ROOT 0
"""


@pytest.mark.parametrize(("kind", "other", "sort", "told"), [
    ("town", "Vane", "company", "Tamber"), ("town", "Orlan", "place", None), ("district", "Vane", "company", None),
])  # fmt: skip
def test_the_town_of_a_name_is_the_town_where_no_other_is_named_since(kind, other, sort, told):
    document = parsed(OF.format(kind=kind, other=other))
    cast = Cast(document)
    for head, name, type_ in ((5, "Tamber", "place"), (7, other, sort)):
        cast.mention(cast.add(Referent(name=name, type=type_, sights=[])), head, Run(head, head + 1), "name")
    found = place_meant(document, cast, describe(document, cast, 10))
    assert (None if found is None else cast.referents[found].name) == told


@pytest.mark.parametrize(("longer", "name"), [("Tamber Island", "Tamber"), ("Tamber Park", None)])
def test_a_longer_name_tells_too_wherever_it_stands(longer, name):
    document = parsed("Tamber Tamber PROPN nsubj 2\ngrew grow VERB ROOT 0\n\nThis this DET det 2\n"
                      "island island NOUN nsubj 3\ngrew grow VERB ROOT 0\n\nNobody nobody PRON nsubj 2\n"
                      "left leave VERB ROOT 0\nit it PRON dobj 2")  # fmt: skip
    cast = Cast(document)
    for head, called in ((0, "Tamber"), (7, longer)):
        cast.mention(cast.add(Referent(name=called, type="place", sights=[])), head, Run(head, head + 1), "name")
    found = place_meant(document, cast, describe(document, cast, 3))
    assert (None if found is None else cast.referents[found].name) == name
