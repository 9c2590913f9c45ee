"""Somebody named told again by what he is to another."""

import pytest

from casting import cast, mentions
from parses import parsed

MET = """
Ben Ben PROPN compound 2 PERSON
Vell Vell PROPN nsubj 3 PERSON
received receive VERB ROOT 0
Orr Orr PROPN dobj 3 PERSON
{third}
. . PUNCT punct 3

Vell Vell PROPN nsubj 2 PERSON
thanked thank VERB ROOT 0
his his PRON poss 4
{noun} {noun} NOUN dobj 2
. . PUNCT punct 2
"""


@pytest.mark.parametrize(("noun", "found"), [("guest", ["Orr", "his guest"]), ("friend", ["Orr"])])
def test_the_other_one_of_two(noun, found):
    document = parsed(MET.format(noun=noun, third="there there ADV advmod 3"))
    names = [("Ben Vell", "person", {}), ("Orr", "person", {}), ("Vell", "person", {})]
    assert mentions(document, cast(document, names))["Orr"] == found


def test_no_other_one_of_three():
    document = parsed(MET.format(noun="guest", third="Rey Rey PROPN conj 4 PERSON"))
    names = [("Ben Vell", "person", {}), ("Orr", "person", {}), ("Rey", "person", {}), ("Vell", "person", {})]
    assert mentions(document, cast(document, names))["Orr"] == ["Orr"]


HUSBAND = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN poss 4 PERSON
's 's PART case 2
husband husband NOUN nsubj 7
Ben Ben PROPN compound 6 PERSON
Vell Vell PROPN appos 4 PERSON
praised praise VERB ROOT 0
his his PRON poss 9
wife wife NOUN dobj 7
. . PUNCT punct 7
"""


def test_whose_husband_he_is_is_his_wife():
    document = parsed(HUSBAND)
    found = mentions(document, cast(document, [("Ada Orr", "person", {}), ("Ben Vell", "person", {})]))
    assert found["Ada Orr"] == ["Ada Orr", "his wife"]


BOUGHT = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 3 PERSON
left leave VERB ROOT 0
{other}
. . PUNCT punct 3

{det} {det} DET det 2
{noun} {noun} NOUN nsubj 3
smiled smile VERB ROOT 0
. . PUNCT punct 3
"""
ALONE = "there there ADV advmod 3"


@pytest.mark.parametrize(
    ("det", "noun", "other", "found"),
    [
        ("the", "billionaire", ALONE, ["Ada Orr", "the billionaire"]),
        ("a", "billionaire", ALONE, ["Ada Orr"]),
        ("the", "judge", ALONE, ["Ada Orr"]),
        ("the", "billionaire", "Rey Rey PROPN dobj 3 PERSON", ["Ada Orr"]),
    ],
)
def test_who_is_told_again_by_what_he_is(det, noun, other, found):
    document = parsed(BOUGHT.format(det=det, noun=noun, other=other))
    names = [("Ada Orr", "person", {}), *([("Rey", "person", {})] if "Rey" in other else [])]
    assert mentions(document, cast(document, names))["Ada Orr"] == found


CLIENT = """
Vell Vell PROPN poss 3 PERSON
's 's PART case 1
lawyer lawyer NOUN nsubj 6
Ada Ada PROPN compound 5 PERSON
Orr Orr PROPN appos 3 PERSON
praised praise VERB ROOT 0
her her PRON poss 8
client client NOUN dobj 6
. . PUNCT punct 6
"""


def test_whose_lawyer_she_is_is_her_client_though_a_man():
    document = parsed(CLIENT.replace("Vell Vell PROPN poss 3 PERSON", "Otto Otto PROPN poss 3 PERSON"))
    names = [("Otto", "person", {"name": "Otto Vell"}), ("Ada Orr", "person", {})]
    assert mentions(document, cast(document, names))["Otto Vell"] == ["Otto", "her client"]


CREDIT = """
{noun} {lemma} NOUN ROOT 0
{mark} {mark} PUNCT punct 1
Ada Ada PROPN compound 4 PERSON
Orr Orr PROPN appos 1 PERSON
"""


@pytest.mark.parametrize(
    ("noun", "mark", "found"),
    [("Rover", ",", ["Rover", "Ada Orr"]), ("Rover", ":", ["Ada Orr"]), ("Rover", ";", ["Ada Orr"]),
     ("Relationship", ",", ["Ada Orr"]), ("Image", ",", ["Ada Orr"]), ("Personality", ",", ["Personality", "Ada Orr"])],
)  # fmt: skip
def test_an_unlisted_noun_beside_a_name_may_be_who_it_is(noun, mark, found):
    """ "The violinist, Ada Orr", but not across a colon, and no thing or idea."""
    document = parsed(CREDIT.format(noun=noun, lemma=noun.lower(), mark=mark))
    assert mentions(document, cast(document, [("Ada Orr", "person", {})]))["Ada Orr"] == found


FELL = """
Tamber Tamber PROPN nsubj 7 GPE
, , PUNCT punct 1
a a DET det 4
{noun} {noun} NOUN appos 1
there there ADV advmod 4
, , PUNCT punct 1
fell fall VERB ROOT 0
. . PUNCT punct 7
"""


@pytest.mark.parametrize(("noun", "found"), [("port", ["Tamber", "a port"]), ("town", ["Tamber", "a town"]),
                                             ("minister", ["Tamber"]), ("plan", ["Tamber"])])  # fmt: skip
def test_a_place_is_told_by_what_stands_beside_it(noun, found):
    document = parsed(FELL.format(noun=noun))
    assert mentions(document, cast(document, [("Tamber", "place", {})]))["Tamber"] == found


GLOSS = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 7 PERSON
( ( PUNCT punct 2
{noun} {noun} NOUN appos 2
{mark} {mark} PUNCT punct 2
) ) PUNCT punct 2
left leave VERB ROOT 0
. . PUNCT punct 7
"""


@pytest.mark.parametrize(("noun", "mark", "found"), [("pronunciation", ":", ["Ada Orr"]),
                                                     ("violinist", ",", ["Ada Orr", "violinist"])])  # fmt: skip
def test_what_a_bracket_tells_of_a_name_is_nobody(noun, mark, found):
    document = parsed(GLOSS.format(noun=noun, mark=mark))
    assert mentions(document, cast(document, [("Ada Orr", "person", {})]))["Ada Orr"] == found


ONCE = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 3 PERSON
left leave VERB ROOT 0
. . PUNCT punct 3

{before}
"""
OPENING = "The the DET det 3\nformer former ADJ amod 3\njudge judge NOUN nsubj 4\nspoke speak VERB ROOT 0"
LATER = (
    "They they PRON nsubj 2\nmet meet VERB ROOT 0\nthe the DET det 5\nformer former ADJ amod 5\njudge judge NOUN dobj 2"
)


@pytest.mark.parametrize(("before", "role", "found"), [
    (OPENING, None, ["Ada Orr", "The former judge"]), (OPENING, "judge", ["Ada Orr"]), (LATER, None, ["Ada Orr"]),
])  # fmt: skip
def test_a_former_judge_who_opens_the_next_sentence(before, role, found):
    document = parsed(ONCE.format(before=before))
    assert mentions(document, cast(document, [("Ada Orr", "person", {"role": role})]))["Ada Orr"] == found
