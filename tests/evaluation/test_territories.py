"""Territories are linked on our own sentences: states, dependent territories, regions, peoples; and traps that are not.

The sentences were written before the rules were tuned on them, so the floors hold what is known to work, no more.
"""

from collections import Counter
from pathlib import Path

import pytest

from sayso.evaluate.territories import Linked, Territory, compare, sentences
from sayso.knowledge.countries import countries, regions
from sayso.model import Article, Span
from sayso.parse import parse

SUITE = sentences(Path(__file__).parent / "suites" / "territories.jsonl")
CODES = {*countries(), *(region.code for region in regions()), "*"}


def article(text):
    return Article(id="0" * 12, source="suite", text=text, body=(Span(0, len(text)),))


@pytest.fixture(scope="module")
def measured():
    return compare((one, parse(article(one.text))) for one in SUITE)


def test_the_suite_is_large_and_half_of_it_are_not_plain_states():
    kinds = Counter(one.id.rpartition("-")[0] for one in SUITE)
    assert len(SUITE) >= 450
    assert kinds["country"] <= 150
    assert sum(n for kind, n in kinds.items() if kind.startswith("trap")) >= 120


def test_every_territory_is_words_of_its_sentence_with_a_known_code():
    for one in SUITE:
        for territory in one.territories:
            words = one.text[territory.start : territory.end]
            assert words and words == words.strip() and territory.code in CODES, one


def test_links_are_precise_and_most_are_found(measured):
    assert measured.precision >= 0.985, measured.wrong
    assert measured.recall >= 0.985, measured.missed


def test_a_wrong_code_a_trap_and_a_miss_are_counted():
    one = SUITE[0]
    found = compare([(one, parse(article("Nobody was there.")))])
    assert (found.precision, found.recall, len(found.missed)) == (0.0, 0.0, len(one.territories))
    assert Linked((), (), ()).precision == 0
    assert Territory(0, 6, "FR") in one.territories
