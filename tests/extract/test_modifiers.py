"""A noun before a noun means the place or body that it meant just before."""

import pytest

from casting import cast, mentions
from parses import parsed

CITY = """
Tamber Tamber PROPN nsubj 2
is be AUX/VBZ ROOT 0
a a DET det 4
city city NOUN attr 2
. . PUNCT punct 2

They they PRON nsubj 2
left leave VERB ROOT 0
the the DET det 4
city city NOUN/NN dobj 2
. . PUNCT punct 2

They they PRON nsubj 2
saw see VERB ROOT 0
{words}
. . PUNCT punct 2
"""
CENTRE = "city city NOUN/NN compound 5\ncentre centre NOUN/NN dobj 2"


@pytest.mark.parametrize(("words", "meant"), [
    (f"the the DET det 5\n{CENTRE}", ["Tamber", "the city", "city"]),
    (f"a a DET det 5\n{CENTRE}", ["Tamber", "the city"]),
    ("the the DET det 6\ninner inner ADJ amod 6\ncity city NOUN/NN compound 6\nlife life NOUN/NN dobj 2",
     ["Tamber", "the city"]),
    ("the the DET det 5\ncity city NOUN/NN compound 5\nhall hall NOUN/NN dobj 2", ["Tamber", "the city"]),
])  # fmt: skip
def test_the_city_of_the_city_centre_is_the_city(words, meant):
    document = parsed(CITY.format(words=words))
    assert mentions(document, cast(document, [("Tamber", "place", {})]))["Tamber"] == meant


def test_what_nobody_called_so_is_nobody():
    words = f"the the DET det 5\n{CENTRE}".replace("city city", "village village")
    document = parsed(CITY.format(words=words))
    assert mentions(document, cast(document, [("Tamber", "place", {})]))["Tamber"] == ["Tamber", "the city"]
