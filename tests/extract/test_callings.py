"""By which nouns an article calls whom."""

import pytest

from casting import cast, mentions
from parses import parsed
from sayso.extract.actors.callings import Callings
from sayso.extract.actors.cast import Cast, Referent
from sayso.extract.actors.descriptions import describe
from sayso.parse import Run

IS_A = "Tamber Tamber PROPN nsubj 2\n{verb} be VERB ROOT 0\n{denied}a a DET det {noun}\ncity city NOUN attr 2"
OF = "the the DET det 2\nisland island NOUN ROOT 0\nof of ADP prep 2\nTamber Tamber PROPN pobj 3"
BESIDE = "Tamber Tamber PROPN ROOT 0\n, , PUNCT punct 1\na a DET det 4\nport port NOUN appos 1"
AND_PORT = IS_A.format(verb="is", denied="", noun=4) + "\nand and CCONJ cc 4\nport port NOUN conj 4"


def tamber(text):
    """What the article calls Tamber, and the number it has there."""
    document = parsed(text)
    known = Cast(document)
    number = known.add(Referent(name="Tamber", type="place", sights=[]))
    head = next(token.i for token in document.tokens if token.text == "Tamber")
    known.mention(number, head, Run(head, head + 1), "name")
    return document, known, Callings(document, known), number


@pytest.mark.parametrize(
    ("text", "noun"),
    [(IS_A.format(verb="is", denied="", noun=4), "city"), (AND_PORT, "port"), (OF, "island"), (BESIDE, "port")],
)
def test_the_article_tells_that_it_is_one(text, noun):
    document, _, callings, number = tamber(text)
    assert callings.of(number, noun, len(document)).told
    assert not callings.of(number, "river", len(document)).told


def test_what_is_denied_is_not_told():
    text = IS_A.format(verb="is", denied="not not PART neg 2\n", noun=5)
    document, _, callings, number = tamber(text)
    assert not callings.of(number, "city", len(document)).told


def test_the_last_so_called_is_told_from_others():
    document, known, callings, number = tamber(AND_PORT)
    other = known.add(Referent(name="Orlan", type="place", sights=[]))
    callings.note(describe(document, known, 3), number)
    callings.note(describe(document, known, 5), other)
    assert callings.of(number, "city", 6) == (True, True, False, True)
    assert callings.of(other, "city", 6) == (False, False, True, False)
    assert callings.of(number, "city", 3) == (False, False, False, True), "nothing stands before"


TWICE = """
Ben Ben PROPN nsubj 2 PERSON
met meet VERB ROOT 0
Vell Vell PROPN poss 5 PERSON
's 's PART case 3
{first} {first} NOUN dobj 2
, , PUNCT punct 5
Ada Ada PROPN compound 8 PERSON
Orr Orr PROPN appos 5 PERSON
. . PUNCT punct 2

Vell Vell PROPN poss 3 PERSON
's 's PART case 1
{second} {second} NOUN nsubj 4
left leave VERB ROOT 0
. . PUNCT punct 4
"""
NAMES = ("Ben", "Vell", "Ada Orr", "Vell")


def kin(first, second):
    document = parsed(TWICE.format(first=first, second=second))
    return mentions(document, cast(document, [(words, "person", {}) for words in NAMES]))


def test_the_same_noun_of_the_same_owner_is_the_same_person():
    assert "Vell's wife" in kin("wife", "wife")["Ada Orr"]
    assert "Vell's sister" not in kin("wife", "sister")["Ada Orr"]
