"""Sources without a name: what they are called, and who is the same as whom."""

from casting import cast
from parses import parsed

SAID = """
{first}
spoke speak VERB ROOT 0
. . PUNCT punct {verb}
"""
AN_OFFICIAL = "A a DET det 3\nUS US PROPN compound 3 GPE\nofficial official NOUN nsubj 4"
ANOTHER = "Another another DET det 3\nUS US PROPN compound 3 GPE\nofficial official NOUN nsubj 4"
THE_OFFICIAL = "The the DET det 2\nofficial official NOUN nsubj 3"
ANALYSTS = "Analysts analyst NOUN/NNS nsubj 2"
SOME_ANALYSTS = "Some some DET det 2\nanalysts analyst NOUN/NNS nsubj 3"
MANY_ANALYSTS = "Many many ADJ amod 2\nanalysts analyst NOUN/NNS nsubj 3"
IT_RAINED = "It it PRON nsubj 2"


def met(*phrases, names=()):
    """Each actor with how often the sentences "PHRASE spoke." mention it."""
    sentences = [SAID.format(first=phrase, verb=phrase.count("\n") + 2) for phrase in phrases]
    found = cast(parsed("\n".join(sentences)), list(names))
    return [(one.name, len(one.mentions)) for one in found if one.type in {"person", "group"}]


def test_a_definite_one_goes_back_to_the_one_brought_in():
    assert met(AN_OFFICIAL, THE_OFFICIAL) == [("US official", 2)]


def test_one_brought_in_is_somebody_new_each_time():
    assert met(AN_OFFICIAL, AN_OFFICIAL) == [("US official", 1), ("US official", 1)]
    assert met(AN_OFFICIAL, ANOTHER) == [("US official", 1), ("another US official", 1)]


def test_of_several_the_definite_one_is_the_one_met_just_before():
    assert met(AN_OFFICIAL, ANOTHER, THE_OFFICIAL) == [("US official", 1), ("another US official", 2)]


def test_of_several_met_long_before_it_is_none():
    found = met(AN_OFFICIAL, ANOTHER, *[IT_RAINED] * 4, THE_OFFICIAL)
    assert found == [("US official", 1), ("another US official", 1), ("official", 1)]
    assert met(AN_OFFICIAL, *[IT_RAINED] * 4, THE_OFFICIAL) == [("US official", 2)]


def test_one_met_just_before_goes_before_a_named_one_of_that_office():
    named = "Ada Ada PROPN compound 2 PERSON\nOrr Orr PROPN nsubj 3 PERSON"
    officer = [("Ada Orr", "person", {"role": "defence official"})]
    assert met(named, AN_OFFICIAL, THE_OFFICIAL, names=officer) == [("Ada Orr", 1), ("US official", 2)]


def test_a_collective_is_the_same_under_the_same_phrase_only():
    assert met(ANALYSTS, ANALYSTS) == [("analysts", 2)]
    assert met(ANALYSTS, SOME_ANALYSTS) == [("analysts", 1), ("analysts", 1)]
    assert met(SOME_ANALYSTS, MANY_ANALYSTS) == [("analysts", 1), ("analysts", 1)]


PEOPLE = """
People people NOUN/NNS nsubj {verb}
{behind}
spoke speak VERB/VBD ROOT 0
. . PUNCT punct {verb}
"""


def called(behind):
    table = PEOPLE.format(verb=behind.strip().count("\n") + 3, behind=behind.strip())
    (one,) = cast(parsed(table), [], [("People", "spoke")])
    return one.name, one.type, one.basis


def test_they_are_called_as_they_are_described():
    familiar = """
    familiar familiar ADJ amod 1
    with with ADP prep 2
    the the DET det 5
    matter matter NOUN pobj 3
    """
    briefed = """
    briefed brief VERB/VBN acl 1
    on on ADP prep 2
    the the DET det 5
    plan plan NOUN pobj 3
    """
    knowing = """
    with with ADP prep 1
    knowledge knowledge NOUN pobj 2
    of of ADP prep 3
    it it PRON pobj 4
    """
    assert called(familiar) == ("people familiar with the matter", "group", "description")
    assert called(briefed) == ("people briefed on the plan", "group", "description")
    assert called(knowing) == ("people with knowledge of it", "group", "description")


def test_where_they_are_does_not_tell_who_they_are():
    street = """
    in in ADP prep 1
    the the DET det 4
    street street NOUN pobj 2
    """
    assert called(street)[0] == "people"


def test_nobody_and_those_are_no_actors():
    assert met("Nobody nobody PRON nsubj 2") == []
    assert met("Those those PRON nsubj 2") == []
    assert met("He he PRON nsubj 2") == []


MET_THEM = "Ada Ada PROPN nsubj 2 PERSON\nmet meet VERB ROOT 0\n{first}\n. . PUNCT punct 2"


def present(phrase):
    """Who takes part in "Ada met PHRASE", beside Ada."""
    return [one.name for one in cast(parsed(MET_THEM.format(first=phrase)), [("Ada", "person", {})])][1:]


def test_anybody_who_only_is_there_is_no_actor():
    assert present("eleven eleven NUM nummod 4\npeople people NOUN/NNS dobj 2") == []
    assert present("a a DET det 4\nman man NOUN dobj 2") == []
    assert present("eleven eleven NUM nummod 5\narmed armed ADJ amod 5\nmen man NOUN/NNS dobj 2") == [
        "eleven armed men"
    ]
    assert present("two two NUM nummod 4\nministers minister NOUN/NNS dobj 2") == ["two ministers"]
