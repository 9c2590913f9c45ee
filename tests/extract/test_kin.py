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
