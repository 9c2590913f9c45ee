"""Somebody told again by his age, his land or his town."""

import pytest

from casting import cast, mentions
from parses import parsed

ORR = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 6 PERSON
{told}
left leave VERB ROOT 0
{rest}
. . PUNCT punct 6
"""
OF_AGE = ", , PUNCT punct 2\n{age} {age} NUM appos 2\n, , PUNCT punct 2"
AGELESS = "never never ADV neg 6\nonce once ADV advmod 6\never ever ADV advmod 6"
OLDER = """
the the DET det {top}
{age} {age} NUM nummod 4
_- - PUNCT punct 4
_year year NOUN npadvmod 6
_- - PUNCT punct 4
_old old ADJ {dep} {head}
{behind}
"""
SMILED = "smiled smile VERB/VBD ROOT 0\n. . PUNCT punct 7"
SINGER = "farmer farmer NOUN nsubj 8\nsmiled smile VERB/VBD ROOT 0\n. . PUNCT punct 8"
VELL = "Vell Vell PROPN dobj 6 PERSON"


def _document(told, age, *, rest=VELL, alone=True):
    behind = SMILED if alone else SINGER
    again = OLDER.format(age=age, dep="nsubj" if alone else "amod", head=7, top=6 if alone else 7, behind=behind)
    return parsed(f"{ORR.format(told=told, rest=rest).strip()}\n\n{again.strip()}")


NAMES = [("Ada Orr", "person", {}), ("Vell", "person", {})]


@pytest.mark.parametrize(
    ("told", "age", "found"),
    [
        (OF_AGE.format(age="54"), "54", ["Ada Orr", "the 54-year-old"]),
        (OF_AGE.format(age="54"), "61", ["Ada Orr"]),
        (AGELESS, "54", ["Ada Orr"]),  # Vell may be meant as well
    ],
)
def test_who_is_of_that_age(told, age, found):
    document = _document(told, age)
    assert mentions(document, cast(document, [*NAMES]))["Ada Orr"] == found


def test_an_age_means_the_only_person_near():
    document = _document(AGELESS, "54", rest="there there ADV advmod 6")
    assert mentions(document, cast(document, NAMES[:1]))["Ada Orr"] == ["Ada Orr", "the 54-year-old"]


def test_an_age_tells_whom_a_noun_means():
    document = _document(OF_AGE.format(age="54"), "54", alone=False)
    assert mentions(document, cast(document, [*NAMES]))["Ada Orr"] == ["Ada Orr", "the 54-year-old farmer"]


AGAIN = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj 3 PERSON
left leave VERB ROOT 0
. . PUNCT punct 3

the the DET det {head}
{words}
smiled smile VERB/VBD ROOT 0
. . PUNCT punct 3
"""


@pytest.mark.parametrize(
    ("words", "country", "found"),
    [
        ("Swede Swede PROPN/NNP nsubj 3", None, "the Swede"),
        ("Swede Swede PROPN/NNP nsubj 3", "SE", "the Swede"),
        ("Swede Swede PROPN/NNP nsubj 3", "FR", None),
        ("Dutchman Dutchman PROPN/NNP nsubj 3", None, "the Dutchman"),
        ("Ohio Ohio PROPN compound 3\nDemocrat Democrat PROPN/NNP nsubj 4", None, "the Ohio Democrat"),
    ],
)
def test_who_is_told_by_land_or_town(words, country, found):
    document = parsed(AGAIN.format(words=words, head=2 + words.count("\n")))
    names = [("Ada Orr", "person", {"country": country})]
    source = " ".join(["the", *(line.split()[0] for line in words.splitlines())])
    actors = cast(document, names, sayings=[(source, "smiled")])
    assert mentions(document, actors)["Ada Orr"] == ["Ada Orr", *([found] if found else [])]
