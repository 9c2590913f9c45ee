"""A name that several bodies bear is the one's whose country the article tells, or nobody's that is known."""

import pytest

from parses import parsed
from plain_parses import plain
from sayso.extract.names.bearers import borne
from sayso.extract.names.lookup import hits


def bearers(text):
    """The organisations that the known names of a text stand for, with their countries."""
    return bearers_in(plain(text))


def bearers_in(document):
    entries = (hit.get("organisation") for hit in borne(document, hits(document)))
    return [(entry.name, entry.country) for entry in entries if entry]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway votes today. The Labour Party said it would win.", "Labour Party of Norway"),
        ("Britain votes today. The Labour Party said it would win.", "Labour Party"),
        ("Ireland votes today. The Labour Party said it would win.", "Labour Party of Ireland"),
        ("Seoul was calm. The PPP said it would win.", "People Power Party"),
        ("The PPP said Pakistan was calm.", "Pakistan Peoples Party"),
        ("Delhi was calm. The Congress said India was calm.", "Indian National Congress"),
        ("The Spanish Socialist Party said so.", "Spanish Socialist Workers' Party"),
        ("Starmer said the Labour Party would win.", "Labour Party"),
        ("The Senate of Chile said so.", None),
    ],
)
def test_the_country_told_decides(text, name):
    assert [found for found, _ in bearers(text)] == ([name] if name else [])


def test_an_owner_outweighs_the_rest_of_the_sentence():
    table = """
In in ADP prep 7
France France PROPN pobj 1 GPE
Spain Spain PROPN poss 6 GPE
's 's PART case 3
Socialist Socialist PROPN compound 6 ORG
Party Party PROPN nsubj 7 ORG
met meet VERB ROOT 0
"""
    assert bearers_in(parsed(table)) == [("Spanish Socialist Workers' Party", "ES")]


@pytest.mark.parametrize(
    "text",
    [
        "The Labour Party said it would win.",
        "Zambia votes today. The Labour Party said it would win.",
        "Norway and Britain and Peru vote today. Rain fell. The Labour Party said it would win.",
        "Peru votes. Peru waits. Peru is calm. The United States is far. Rain fell. The Senate said so.",
    ],
)
def test_nobody_where_it_does_not(text):
    assert bearers(text) == []


def test_a_passing_country_counts_in_its_own_sentence_only():
    away = "Peru votes. Peru waits. Peru is calm. Rain fell on Norway. "
    assert bearers(away + "The Labour Party said so.") == []
    assert bearers(away + "The Labour Party said Norway was calm.") == [("Labour Party of Norway", "NO")]


def test_a_shared_acronym_yields_to_the_plain_one_where_no_country_is_told():
    assert bearers("RSF said so.") == [("Reporters Without Borders", None)]
    assert bearers("Khartoum was calm. The RSF said Sudan was calm.") == [("Rapid Support Forces", "SD")]


def test_another_countrys_party_keeps_its_name():
    assert bearers("The Peruvian Labour Party said so.") == [("Labour Party", None)]
