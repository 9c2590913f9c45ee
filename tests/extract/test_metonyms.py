"""Capitals and seats as governments and as places, on parses written by hand."""

import pytest

from parses import parsed
from sayso.extract.names.metonyms import acts
from sayso.parse import Run

SUBJECT = """
Lima Lima PROPN nsubj 2 GPE
{verb} {lemma} VERB ROOT 0
it it PRON dobj 2
"""


@pytest.mark.parametrize(("verb", "lemma"), [("denied", "deny"), ("signed", "sign"), ("refuses", "refuse")])
def test_subject_of_an_act_is_the_government(verb, lemma):
    assert acts(parsed(SUBJECT.format(verb=verb, lemma=lemma)), Run(0, 1))


@pytest.mark.parametrize(("verb", "lemma"), [("hosted", "host"), ("grew", "grow"), ("swelters", "swelter")])
def test_subject_of_what_towns_do_is_a_place(verb, lemma):
    assert not acts(parsed(SUBJECT.format(verb=verb, lemma=lemma)), Run(0, 1))


AFTER = """
{word} {lemma} {pos} ROOT 0
{preposition} {preposition} ADP prep 1
Lima Lima PROPN pobj 2 GPE
"""


@pytest.mark.parametrize(
    ("lemma", "pos", "preposition"),
    [
        ("talk", "NOUN", "with"), ("tension", "NOUN", "between"), ("pressure", "NOUN", "on"),
        ("sanction", "NOUN", "against"),
        ("aid", "NOUN", "to"), ("appeal", "VERB", "to"), ("support", "NOUN", "for"), ("criticism", "NOUN", "of"),
    ],
)  # fmt: skip
def test_party_to_something_is_the_government(lemma, pos, preposition):
    assert acts(parsed(AFTER.format(word=lemma, lemma=lemma, pos=pos, preposition=preposition)), Run(2, 3))


@pytest.mark.parametrize(
    ("lemma", "pos", "preposition"),
    [
        ("arrive", "VERB", "in"), ("talk", "NOUN", "in"), ("fly", "VERB", "to"), ("road", "NOUN", "from"),
        ("street", "NOUN", "of"),
        ("growth", "NOUN", "of"), ("flight", "NOUN", "between"), ("travel", "VERB", "with"),
    ],
)  # fmt: skip
def test_where_something_is_or_goes_is_a_place(lemma, pos, preposition):
    assert not acts(parsed(AFTER.format(word=lemma, lemma=lemma, pos=pos, preposition=preposition)), Run(2, 3))


POSSESSOR = """
Lima Lima PROPN poss 3 GPE
's 's PART case 1
{noun} {noun} NOUN ROOT 0
"""


@pytest.mark.parametrize(("noun", "acting"), [("claim", True), ("ally", True), ("airport", False), ("weather", False)])
def test_possessor(noun, acting):
    assert acts(parsed(POSSESSOR.format(noun=noun)), Run(0, 1)) is acting


OBJECT = """
They they PRON nsubj 2
{verb} {verb} VERB ROOT 0
Lima Lima PROPN dobj 2 GPE
"""


@pytest.mark.parametrize(
    ("verb", "acting"), [("urge", True), ("isolate", True), ("visit", False), ("photograph", False)]
)
def test_object(verb, acting):
    assert acts(parsed(OBJECT.format(verb=verb)), Run(2, 3)) is acting


def test_a_second_predicate_makes_an_object_a_party():
    table = "They they PRON nsubj 2\nsee see VERB ROOT 0\nLima Lima PROPN dobj 2 GPE\n{rest}"
    rival = parsed(table.format(rest="as as ADP prep 2\nrivals rival NOUN pobj 4"))
    assert acts(rival, Run(2, 3))
    assert not acts(parsed(table.format(rest="today today NOUN npadvmod 2")), Run(2, 3))


def test_a_conjunct_is_read_as_the_first():
    table = "{verb} {verb} VERB ROOT 0\n{p} {p} ADP prep 1\n"
    table += "Lima Lima PROPN pobj 2 GPE\nand and CCONJ cc 3\nQuito Quito PROPN conj 3 GPE"
    assert acts(parsed(table.format(verb="bargain", p="with")), Run(4, 5))
    assert not acts(parsed(table.format(verb="meet", p="in")), Run(4, 5))


def test_a_place_with_its_country_stays_a_place():
    table = """
Lima Lima PROPN nsubj 5 GPE
, , PUNCT punct 1
Peru Peru PROPN appos 1 GPE
, , PUNCT punct 1
denied deny VERB ROOT 0
"""
    assert not acts(parsed(table), Run(0, 1))


def test_a_dateline_is_a_place():
    table = """
LIMA Lima PROPN nsubj 6 GPE
( ( PUNCT punct 1
Vane Vane PROPN appos 1 ORG
) ) PUNCT punct 1
— — PUNCT punct 6
denied deny VERB ROOT 0
it it PRON dobj 6
"""
    assert not acts(parsed(table), Run(0, 1))


BACKED = """
The the DET det 5
Lima Lima PROPN npadvmod 4 GPE
_- - PUNCT punct 4
_{word} {word} VERB amod 5
group group NOUN ROOT 0
"""


@pytest.mark.parametrize(("word", "acting"), [("backed", True), ("led", True), ("based", False), ("born", False)])
def test_joined_to_a_participle(word, acting):
    assert acts(parsed(BACKED.format(word=word)), Run(1, 2)) is acting


def test_a_building_acts_unless_something_places_it():
    told = "Ana Ana PROPN nsubj 2\nheard hear VERB ROOT 0\nfrom from ADP prep 2\n{rest}"
    there = "Ana Ana PROPN nsubj 2\nwaited wait VERB ROOT 0\ninside inside ADP prep 2\n{rest}"
    rest = "the the DET det 5\nKremlin Kremlin PROPN pobj 3 FAC"
    assert acts(parsed(told.format(rest=rest)), Run(4, 5), building=True)
    assert not acts(parsed(there.format(rest=rest)), Run(4, 5), building=True)


def test_what_something_is_attributed_to_is_the_government():
    document = parsed(SUBJECT.format(verb="swelters", lemma="swelter"))
    assert acts(document, Run(0, 1), sources={0})


BALKED = """
Lima Lima PROPN nsubj 2 GPE
{verb} {verb} VERB ROOT 0
{preposition} {preposition} ADP prep 2
{last}
"""


def test_a_verb_that_leads_to_an_act_is_an_act():
    signing = BALKED.format(verb="balk", preposition="at", last="signing sign VERB/VBG pcomp 3")
    assert acts(parsed(signing), Run(0, 1))
    river = BALKED.format(verb="stretch", preposition="along", last="rivers river NOUN pobj 3")
    assert not acts(parsed(river), Run(0, 1))


def test_a_gerund_after_the_name_makes_it_act():
    table = "act act NOUN ROOT 0\nof of ADP prep 1\nLima Lima PROPN pobj 2 GPE\n{word} {lemma} VERB/VBG acl 1"
    assert acts(parsed(table.format(word="receiving", lemma="receive")), Run(2, 3))
    assert not acts(parsed(table.format(word="glowing", lemma="glow")), Run(2, 3))
