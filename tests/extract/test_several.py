"""Phrases for three: "all three countries"."""

import pytest

from casting import cast, mentions
from parses import parsed

LISTED = """
Chile Chile PROPN nsubj 6 GPE
, , PUNCT punct 1
Peru Peru PROPN conj 1 GPE
and and CCONJ cc 3
Cuba Cuba PROPN conj 3 GPE
signed sign VERB ROOT 0
. . PUNCT punct 6

{phrase}
left leave VERB ROOT 0
. . PUNCT punct 4
"""
NAMES = [("Chile", "country", {"country": "CL"}), ("Peru", "country", {"country": "PE"}), ("Cuba", "country", {})]
ALL = "All all DET det 3\nthree three NUM nummod 3\ncountries country NOUN/NNS nsubj 4"


def test_all_three_countries_are_the_three_listed():
    document = parsed(LISTED.format(phrase=ALL))
    found = mentions(document, cast(document, [(a, b, dict(c)) for a, b, c in NAMES]))
    assert found == {name: [name, "All three countries"] for name in ("Chile", "Peru", "Cuba")}


@pytest.mark.parametrize("other", [ALL.replace("All all", "Some some"), ALL.replace("three three", "four four"),
                                   ALL.replace("countries country", "men man")])  # fmt: skip
def test_any_three_four_and_three_men_are_not_these(other):
    document = parsed(LISTED.format(phrase=other))
    found = mentions(document, cast(document, [(a, b, dict(c)) for a, b, c in NAMES]))
    assert {name: found[name] for name in ("Chile", "Peru", "Cuba")} == {n: [n] for n in ("Chile", "Peru", "Cuba")}
