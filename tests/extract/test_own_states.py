"""Phrases for two states in what is said for one of them."""

import pytest

from casting import cast, mentions
from parses import parsed

TOLD = """
Chile Chile PROPN nsubj 2 GPE
met meet VERB ROOT 0
Peru Peru PROPN dobj 2 GPE
{third}
. . PUNCT punct 2

Chile Chile PROPN nsubj 2 GPE
said say VERB ROOT 0
both both DET det 4
countries country NOUN/NNS nsubj 6
would would AUX aux 6
gain gain VERB ccomp 2
. . PUNCT punct 2
"""


@pytest.mark.parametrize(
    ("third", "found"),
    [("there there ADV advmod 2", ["Peru", "both countries"]), ("Cuba Cuba PROPN dative 2 GPE", ["Peru"])],
)
def test_both_countries_are_the_speakers_and_the_other_one(third, found):
    document = parsed(TOLD.format(third=third))
    names = [("Chile", "country", {"country": "CL"}), ("Peru", "country", {"country": "PE"})]
    names += [("Cuba", "country", {"country": "CU"})] if "Cuba" in third else []
    names += [("Chile", "country", {"country": "CL"})]
    told = mentions(document, cast(document, names, [("Chile", "both countries would gain")]))
    assert told["Peru"] == found
