"""Countries named by an adjective or inside a compound word."""

import pytest

from casting import cast, mentions
from parses import parsed

PHRASE = """
New new ADJ amod 3
{word} {word} {pos} {dep} 3
{noun} {noun} NOUN nsubj 4
hurt hurt VERB ROOT 0
. . PUNCT punct 4
"""


def found(word, noun, pos="ADJ", dep="amod"):
    document = parsed(PHRASE.format(word=word, noun=noun, pos=pos, dep=dep))
    return mentions(document, cast(document, []))


@pytest.mark.parametrize("noun", ["sanction", "pressure", "invasion"])
def test_an_adjective_before_a_deed_names_the_country(noun):
    assert found("Peruvian", noun) == {"Peru": ["Peruvian"]}


@pytest.mark.parametrize("noun", ["cheese", "weather", "coast"])
def test_an_adjective_before_a_thing_names_nobody(noun):
    assert found("Peruvian", noun) == {}


def test_western_sanctions_are_those_of_the_west():
    assert found("Western", "sanction") == {"the West": ["Western"]}


def test_two_countries_in_one_word_are_both_mentioned():
    both = found("U.S.-China", "tie", "PROPN", "compound")
    assert both == {"United States": ["U.S."], "China": ["China"]}


def test_a_country_in_a_longer_adjective_is_not_mentioned():
    assert found("U.S.-led", "order", "PROPN", "compound") == {}


def test_sino_is_china_before_a_dash():
    document = parsed("""
    Sino Sino ADJ amod 3
    _- - PUNCT punct 3
    _Peruvian peruvian ADJ amod 4
    trade trade NOUN nsubj 5
    grew grow VERB ROOT 0
    """)
    assert mentions(document, cast(document, [])) == {"China": ["Sino"], "Peru": ["Peruvian"]}
