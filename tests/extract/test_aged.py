"""Somebody called by his age alone."""

import casting
from parses import parsed
from sayso.extract.actors.cast import Cast, Referent
from sayso.extract.actors.descriptions import describe
from sayso.extract.actors.epithets import by_nature
from sayso.extract.actors.voices import Voices
from sayso.parse import Run

OPENED = """
Ada Ada PROPN compound 2 PERSON
Orr Orr PROPN nsubj {verb} PERSON{age}
met meet VERB ROOT 0
{whom}
. . PUNCT punct {verb}

The the DET det 6
63 63 NUM nummod 4
_- - PUNCT punct 4
_year year NOUN npadvmod 6
_- - PUNCT punct 4
_old old ADJ nsubj 7
left leave VERB ROOT 0
. . PUNCT punct 7
"""
TWO = [("Ada Orr", "person", {}), ("Ben Vell", "person", {})]
VELL = "Ben Ben PROPN compound 5 PERSON\nVell Vell PROPN dobj 3 PERSON"
AGED_VELL = "Ben Ben PROPN compound 8 PERSON\nVell Vell PROPN dobj 6 PERSON"
AGE = "\n, , PUNCT punct 2\n{} {} NUM appos 2\n, , PUNCT punct 2"


def found(names, whom, age=""):
    document = parsed(OPENED.format(whom=whom, age=age, verb=6 if age else 3))
    return casting.mentions(document, casting.cast(document, [(words, kind, {}) for words, kind, _ in names]))


def test_the_only_one_named():
    assert found(TWO[:1], "them they PRON dobj 3")["Ada Orr"] == ["Ada Orr", "The 63-year-old"]


def test_of_several_the_one_named_last_for_the_first_time():
    assert found(TWO, VELL)["Ben Vell"] == ["Ben Vell", "The 63-year-old"]


def test_whose_age_is_told():
    told = found(TWO, AGED_VELL, AGE.format(63, 63))
    assert told["Ada Orr"] == ["Ada Orr", "The 63-year-old"]
    assert told["Ben Vell"] == ["Ben Vell"]


def test_nobody_where_one_without_a_name_came_in_since():
    document = parsed(OPENED.format(whom="a a DET det 5\ndriver driver NOUN dobj 3", age="", verb=3))
    cast = Cast(document)
    for head, name, named in ((1, "Ada Orr", True), (4, "driver", False)):
        number = cast.add(Referent(name=name, type="person", named=named, sights=[]))
        cast.mention(number, head, Run(head, head + 1), "name")
    assert by_nature(document, cast, Voices(document, (), ()), describe(document, cast, 11)) is None
