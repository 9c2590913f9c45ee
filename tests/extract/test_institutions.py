"""Governments, ministries and bodies named by a country and a common noun."""

import pytest

from parses import parsed
from sayso.extract.names.names import names

PHRASE = """
The the DET det 1
{words}
spoke speak VERB ROOT 0
"""


def found(*words):
    """The names in "The WORDS spoke" where every word but the last leans on the last."""
    last = len(words) + 1
    lines = [f"{w} {w.lower()} {'PROPN' if w[0].isupper() else 'NOUN'} compound {last}" for w in words[:-1]]
    lines.append(f"{words[-1]} {words[-1].lower()} NOUN nsubj {last + 1}")
    document = parsed(PHRASE.format(words="\n".join(lines)))
    return [(document.text(document.span(n.run)), n.name, n.type, n.country) for n in names(document)]


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        (("Peruvian", "government"), "Government of Peru", "government"),
        (("Biden", "administration"), "Government of the United States", "government"),
        (("Peruvian", "foreign", "ministry"), "Ministry of Foreign Affairs of Peru", "organisation"),
        (("British", "armed", "forces"), "Armed Forces of the United Kingdom", "organisation"),
        (("British", "navy"), "Royal Navy", "organisation"),
        (("American", "central", "bank"), "Federal Reserve", "organisation"),
    ],
)
def test_a_country_and_its_body(words, name, kind):
    ((text, normal, found_kind, country),) = found(*words)
    assert (text, normal, found_kind) == (" ".join(words), name, kind)
    assert country in {"PE", "US", "GB"}


@pytest.mark.parametrize(
    "words", [("local", "government"), ("foreign", "ministry"), ("drug", "administration"), ("army",)]
)
def test_a_body_of_no_country_is_no_name(words):
    assert found(*words) == []


def test_a_body_that_only_qualifies_a_thing_is_no_name():
    table = """
Peruvian peruvian ADJ amod 3 NORP
army army NOUN compound 3
boots boot NOUN nsubj 4
wore wear VERB ROOT 0
"""
    assert names(parsed(table)) == ()


def test_a_ministry_of_a_country():
    table = """
Peru Peru PROPN poss 3 GPE
's 's PART case 1
Ministry Ministry PROPN nsubj 6
of of ADP prep 3
Defence Defence PROPN pobj 4
spoke speak VERB ROOT 0
"""
    (name,) = names(parsed(table))
    assert (name.name, name.country) == ("Ministry of Defence of Peru", "PE")
