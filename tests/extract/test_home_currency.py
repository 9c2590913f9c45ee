"""Whose money "$", "francs" and "pesos" are."""

import pytest

from parses import parsed
from plain_parses import plain
from sayso.extract.figures.amounts import amounts
from sayso.extract.figures.atoms import words
from sayso.extract.figures.home_currency import home, settled
from sayso.parse import Run


def units(text, *countries):
    document = plain(text)
    line = words(document, Run(0, len(document)))
    return [(one.unit, one.assumed) for one in settled(line, amounts(line), countries)]


@pytest.mark.parametrize(
    ("text", "country", "unit"),
    [
        ("It cost $5 million.", "CA", "CAD"),
        ("It cost $5 million.", "AU", "AUD"),
        ("It cost $5 million.", "FR", "USD"),
        ("It cost 5 million dollars.", "NZ", "NZD"),
        ("It cost 5 million francs.", "FR", "CHF"),
        ("It cost 5 million francs.", "SN", "XOF"),
        ("It cost 5 million CFA francs.", "CM", "XAF"),
        ("Oil is $80 a barrel.", "CA", "CAD-per-barrel"),
    ],
)
def test_a_shared_name_is_the_articles_countrys_money_else_the_best_known_and_assumed(text, country, unit):
    assert units(text, country) == [(unit, True)]


@pytest.mark.parametrize("text", ["It cost US$5 million.", "It cost €5 million.", "It cost 5 million yen."])
def test_a_name_of_one_currency_is_not_assumed(text):
    ((unit, assumed),) = units(text, "CA")
    assert unit in ("USD", "EUR", "JPY")
    assert not assumed


def test_where_the_article_marks_its_countrys_money_the_bare_sign_is_another():
    assert units("It cost C$5 and then $6.", "CA") == [("CAD", False), ("USD", True)]


@pytest.mark.parametrize(("country", "found"), [("MX", ("MXN", True)), ("FR", ("peso", False))])
def test_pesos_are_money_in_an_article_of_a_country_that_has_them(country, found):
    document = parsed("""
It   it   PRON/PRP  nsubj 2
cost cost VERB/VBD  ROOT  0
40   40   NUM/CD    nummod 4
pesos peso NOUN/NNS dobj  2
.    .    PUNCT/.   punct 2
""")
    line = words(document, document.sentences[0])
    ((unit, assumed),) = [(one.unit, one.assumed) for one in settled(line, amounts(line), [country])]
    assert (unit, assumed) == found


@pytest.mark.parametrize(
    ("text", "article", "countries"),
    [
        ("OTTAWA - The deficit grew.", {}, ("CA",)),
        ("Ottawa says no.", {}, ()),
        ("It grew.", {"url": "https://news.example.com.au/a"}, ("AU",)),
        ("It grew.", {"url": "https://news.example.com/a"}, ()),
        ("PARIS - It grew.", {"publisher": "Toronto Star"}, ("CA", "FR")),
    ],
)
def test_an_article_is_from_its_publishers_its_addresss_and_its_datelines_country(text, article, countries):
    from msgspec.structs import replace

    document = plain(text)
    document.article = replace(document.article, **article)
    assert home(document) == countries
