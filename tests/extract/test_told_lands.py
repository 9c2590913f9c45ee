"""Countries that no table knows, told by what only a state has or by the name of its people."""

import pytest

from parses import parsed
from sayso.extract.names.named import Name
from sayso.extract.names.told_lands import is_people, told_lands
from sayso.parse import Run

OWNED = """
Norvania Norvania PROPN poss 3
's 's PART case 1
{noun} {lemma} NOUN nsubj 4
left leave VERB ROOT 0
. . PUNCT punct 4
"""
PEOPLE = """
Norvania Norvania PROPN nsubj 2
lost lose VERB ROOT 0
. . PUNCT punct 2

The the DET det 2
Norvanians Norvanians PROPN nsubj 3
left leave VERB ROOT 0
. . PUNCT punct 3
"""


def land(noun, lemma, **facts):
    document = parsed(OWNED.format(noun=noun, lemma=lemma))
    name = Name(run=Run(0, 1), name="Norvania", **{"type": "person", "basis": "parser", **facts})
    return told_lands(document, [name])[0].type


@pytest.mark.parametrize("noun", ["warship", "envoy", "parliament"])
def test_what_only_a_state_has_tells_a_state(noun):
    assert land(noun, noun.removesuffix("s")) == "country"


def test_what_a_town_or_person_may_have_does_not():
    assert land("streets", "street") == "person"
    assert land("lawyer", "lawyer") == "person"


def test_who_is_known_or_has_a_role_is_none():
    assert land("envoy", "envoy", wikidata="Q1") == "person"
    assert land("envoy", "envoy", role="president") == "person"


MINISTER = """
{first} {first} PROPN compound 2
Minister Minister PROPN compound 4
Ana Ana PROPN compound 4
Rey Rey PROPN nsubj 7
of of ADP prep 4
Norvania Norvania PROPN pobj 5
left leave VERB ROOT 0
. . PUNCT punct 7
"""


@pytest.mark.parametrize(("first", "kind"), [("Prime", "country"), ("Church", "place")])
def test_a_minister_of_it_tells_a_state(first, kind):
    document = parsed(MINISTER.format(first=first))
    name = Name(run=Run(5, 6), name="Norvania", type="place", basis="parser")
    assert told_lands(document, [name])[0].type == kind


def test_a_people_tells_its_land_and_acts_for_it():
    document = parsed(PEOPLE)
    names = [
        Name(run=Run(0, 1), name="Norvania", type="place", basis="parser"),
        Name(run=Run(4, 5), name="Norvanians", type="group", basis="parser"),
    ]
    assert [(one.name, one.type) for one in told_lands(document, names)] == [("Norvania", "country")] * 2


def test_a_peoples_name():
    assert is_people("Norvanians", "Norvania")
    assert is_people("Osmarkers", "Osmark")
    assert not is_people("Norvanialand", "Norvania")


def test_a_neighbour_and_a_third_country_may_be_lands():
    assert land("envoy", "envoy", role="neighbour") == "country"
    called = """
    Norvania Norvania PROPN nsubj 6
    , , PUNCT punct 1
    the the DET det 5
    third third ADJ amod 5
    {noun} {noun} NOUN appos 1
    left leave VERB ROOT 0
    . . PUNCT punct 6
    """
    for noun, kind in (("country", "country"), ("speaker", "place")):
        name = Name(run=Run(0, 1), name="Norvania", type="place", basis="parser")
        assert told_lands(parsed(called.format(noun=noun)), [name])[0].type == kind


def test_a_people_that_nothing_took_for_a_name_acts_for_its_land():
    name = Name(run=Run(0, 1), name="Norvania", type="place", basis="parser")
    assert [one.name for one in told_lands(parsed(PEOPLE), [name])] == ["Norvania", "Norvania"]
    assert len(told_lands(parsed(PEOPLE.replace("The the", "Some some")), [name])) == 1


@pytest.mark.parametrize(("last", "kind"), [("city", "person"), ("land", "country")])
def test_a_town_that_an_article_is_about_has_people_too(last, kind):
    their = f"They they PRON nsubj 2\nlove love VERB ROOT 0\nthe the DET det 4\n{last} {last} NOUN dobj 2"
    document = parsed(f"{PEOPLE}\n{their}\n\n{their}")
    name = Name(run=Run(0, 1), name="Norvania", type="person", basis="parser")
    assert told_lands(document, [name])[0].type == kind


@pytest.mark.parametrize(("kind", "expected"), [("person", "person"), ("place", "country")])
def test_a_person_may_lead_an_army(kind, expected):
    assert land("army", "army", type=kind) == expected


def test_half_of_a_courts_name_is_no_land():
    table = """
The the DET det 3
Supreme Supreme PROPN compound 3
court court NOUN nsubj 4
met meet VERB ROOT 0
"""
    name = Name(run=Run(1, 2), name="Supreme", type="place", basis="parser")
    assert told_lands(parsed(table), [name])[0].type == "place"
