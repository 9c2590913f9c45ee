"""Whose husband, wife, father or mother somebody is told to be."""

import pytest

from casting import cast, mentions
from parses import parsed

MET = """
Rey Rey PROPN nsubj 2 PERSON
met meet VERB ROOT 0
Orr Orr PROPN poss 5 PERSON
's 's PART case 3
{noun} {noun} NOUN dobj 2
. . PUNCT punct 2
"""
MARRIED = """
Orr Orr PROPN nsubj 2 PERSON
{verb} {verb} VERB/VBD ROOT 0
Ben Ben PROPN compound 4 PERSON
Vell Vell PROPN dobj 2 PERSON
. . PUNCT punct 2
"""
CHILD = """
Orr Orr PROPN nsubj 2 PERSON
was be AUX ROOT 0
{determiner} {determiner} DET det 4
{child} {child} NOUN attr 2
of of ADP prep 4
Ben Ben PROPN compound 7 PERSON
Pole Pole PROPN pobj 5 PERSON
and and CCONJ cc 7
Ada Ada PROPN compound 10 PERSON
Vell Vell PROPN conj 7 PERSON
. . PUNCT punct 2
"""


@pytest.mark.parametrize(("verb", "noun", "told"), [
    ("married", "husband", ["Ben Vell", "Orr's husband"]),
    ("married", "brother", ["Ben Vell"]),
    ("praised", "husband", ["Ben Vell"]),
])  # fmt: skip
def test_whom_somebody_married(verb, noun, told):
    document = parsed((MARRIED + MET).format(verb=verb, noun=noun))
    names = [("Orr", "person", {}), ("Ben Vell", "person", {}), ("Rey", "person", {}), ("Orr", "person", {})]
    assert mentions(document, cast(document, names))["Ben Vell"] == told


@pytest.mark.parametrize(("child", "noun", "whom"), [
    ("son", "mother", "Ada Vell"), ("daughter", "father", "Ben Pole"), ("son", "uncle", None),
    ("rival", "mother", None),
])  # fmt: skip
def test_whose_child_somebody_is(child, noun, whom):
    document = parsed((CHILD + MET).format(child=child, noun=noun, determiner="the"))
    names = [
        ("Orr", "person", {}), ("Ben Pole", "person", {}), ("Ada Vell", "person", {}),
        ("Rey", "person", {}), ("Orr", "person", {}),
    ]  # fmt: skip
    found = mentions(document, cast(document, names))
    assert {name for name in ("Ben Pole", "Ada Vell") if f"Orr's {noun}" in found[name]} == ({whom} if whom else set())


BORN = """
Orr Orr PROPN nsubjpass 3 PERSON
was be AUX auxpass 3
born bear VERB ROOT 0
in in ADP prep 3
Lima Lima PROPN pobj 4
to to ADP prep 3
Ada Ada PROPN compound 8 PERSON
Vell Vell PROPN pobj 6 PERSON
. . PUNCT punct 3
"""
DAUGHTER = """
Orr Orr PROPN nsubjpass 3 PERSON
was be AUX auxpass 3
born bear VERB ROOT 0
in in ADP prep 3
Lima Lima PROPN pobj 4
, , PUNCT punct 5
the the DET det 8
daughter daughter NOUN appos 5
of of ADP prep 8
Ada Ada PROPN compound 11 PERSON
Vell Vell PROPN pobj 9 PERSON
. . PUNCT punct 3
"""
MARRYING = """
Orr Orr PROPN nsubj 2 PERSON
returned return VERB ROOT 0
, , PUNCT punct 2
marrying marry VERB/VBG advcl 2
the the DET det 6
painter painter NOUN dobj 4
Ada Ada PROPN compound 8 PERSON
Vell Vell PROPN appos 6 PERSON
. . PUNCT punct 2
"""


@pytest.mark.parametrize(("told", "noun", "meant"), [
    (BORN, "mother", True), (BORN, "father", False), (DAUGHTER, "mother", True),
    (DAUGHTER.replace("born bear", "seen see"), "mother", False), (MARRYING, "wife", True),
    (MARRYING, "mother", False),
])  # fmt: skip
def test_by_birth_and_by_a_wedding_on_the_way(told, noun, meant):
    document = parsed(told + MET.format(noun=noun))
    names = [("Orr", "person", {}), ("Ada Vell", "person", {}), ("Rey", "person", {}), ("Orr", "person", {})]
    assert (f"Orr's {noun}" in mentions(document, cast(document, names))["Ada Vell"]) == meant


@pytest.mark.parametrize(("noun", "meant"), [("son", True), ("brother", False)])
def test_the_son_is_whose_parent_is_told(noun, meant):
    met = MET.replace("Orr", "Vell").format(noun=noun)
    document = parsed(CHILD.format(child="son", determiner="the") + met)
    names = [
        ("Orr", "person", {}), ("Ben Pole", "person", {}), ("Ada Vell", "person", {}),
        ("Rey", "person", {}), ("Vell", "person", {"name": "Ada Vell"}),
    ]  # fmt: skip
    assert (f"Vell's {noun}" in mentions(document, cast(document, names))["Orr"]) == meant
