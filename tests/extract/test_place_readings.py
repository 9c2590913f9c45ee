"""Readings of place names by rule and by weights, on parses written by hand."""

import hashlib

import numpy as np
import pytest

from parses import parsed
from sayso.extract.names.metonym_signs import signs
from sayso.extract.names.place_readings import WEIGHTS, around, place_reading, weights
from sayso.extract.speech.encoder import Reading
from sayso.parse import Run

TALKS = """
Talks talk NOUN nsubj 4
with with ADP prep 1
Lima Lima PROPN pobj 2 GPE
collapsed collapse VERB ROOT 0
. . PUNCT punct 4
"""
DATELINE = "Lima Lima PROPN nsubj 3 GPE\n, , PUNCT punct 1\nPeru Peru PROPN appos 1 GPE\ndenied deny VERB ROOT 0"


def window(document, value=0.0):
    nothing = np.zeros((1, 1))
    middle = np.full((len(document), 384), value, np.float32)
    return [Reading(Run(0, len(document)), nothing, nothing, middle, np.arange(len(document)), middle)]


def test_the_words_around_a_name():
    assert around(parsed(TALKS), Run(2, 3)) == (2, 0, 1, 1, 3)


def test_signs_tell_the_function_of_the_name():
    found = signs(parsed(TALKS), Run(2, 3))
    assert {"function pobj", "preposition with", "preposition with NOUN", "in with_nouns", "verdict True"} <= set(found)
    assert "coordinated" not in found


def test_without_the_encoder_the_rules_decide():
    found = place_reading(parsed(TALKS), Run(2, 3), [])
    assert (found.metonymic, found.basis) == (True, "rule")


def test_with_it_the_weights_do():
    document = parsed(TALKS)
    found = place_reading(document, Run(2, 3), window(document))
    assert found.basis == "weights"
    assert 0 < found.probability < 1
    assert found.metonymic is (found.probability >= weights().threshold)
    other = place_reading(document, Run(2, 3), window(document, 1.0))
    assert other.probability != found.probability


def test_a_place_with_its_country_is_never_weighed():
    document = parsed(DATELINE)
    assert place_reading(document, Run(0, 1), window(document)).basis == "rule"
    assert not place_reading(document, Run(0, 1), window(document)).metonymic


@pytest.mark.parametrize(("noun", "lemma", "basis"), [("Judges", "judge", "rule"), ("Trust", "trust", "weights")])
def test_where_something_is_is_not_weighed(noun, lemma, basis):
    table = "{noun} {lemma} NOUN nsubj 4\nin in ADP prep 1\nLima Lima PROPN pobj 2 GPE\nfell fall VERB ROOT 0"
    document = parsed(table.format(noun=noun, lemma=lemma))
    assert place_reading(document, Run(2, 3), window(document)).basis == basis


def test_what_is_a_source_speaks():
    document = parsed(TALKS)
    assert place_reading(document, Run(2, 3), window(document), sources={2}).basis == "rule"


def test_the_weights_fit_the_encoder_and_the_card():
    assert [len(one) for one in weights().vectors] == [384] * 5
    card = (WEIGHTS.parent / "CARD.md").read_text(encoding="utf-8")
    assert hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() in card


BASED = """
the the DET det 5
Lima Lima PROPN npadvmod 4 GPE
_- - PUNCT punct 4
_{word} {word} VERB amod 5
firm firm NOUN nsubj 6
denied deny VERB ROOT 0
it it PRON dobj 6
"""


@pytest.mark.parametrize(("word", "place"), [("based", True), ("listed", True), ("backed", False)])
def test_where_a_firm_sits_is_a_place(word, place):
    document = parsed(BASED.format(word=word))
    assert (place_reading(document, Run(1, 2), window(document)).basis == "rule") is place
