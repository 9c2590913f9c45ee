"""Which place "there" means."""

import pytest

from casting import cast, mentions
from parses import parsed

WENT = """
Orr Orr PROPN nsubj 2
flew fly VERB ROOT 0
to to ADP prep 2
Tamber Tamber PROPN pobj 3
and and CCONJ cc 2
stayed stay VERB conj 2
{before}there there {tag} {dep} 6
"""


@pytest.mark.parametrize(
    ("before", "tag", "dep", "found"),
    [("", "ADV/RB", "advmod", ["Tamber", "there"]), ("over over ADV advmod 8\n", "ADV/RB", "advmod", ["Tamber"]),
     ("", "PRON/EX", "expl", ["Tamber"])],
)  # fmt: skip
def test_there_is_the_place_just_named(before, tag, dep, found):
    document = parsed(WENT.format(before=before, tag=tag, dep=dep))
    actors = cast(document, [("Orr", "person", {}), ("Tamber", "place", {})])
    assert mentions(document, actors)["Tamber"] == found


@pytest.mark.parametrize(("between", "found"), [(0, ["Tamber", "there"]), (1, ["Tamber"])])
def test_there_reaches_one_sentence_back(between, found):
    table = "Orr Orr PROPN nsubj 2\nleft leave VERB ROOT 0\nTamber Tamber PROPN dobj 2\n"
    table += between * "\nOrr Orr PROPN nsubj 2\nslept sleep VERB ROOT 0\n"
    table += "\nOrr Orr PROPN nsubj 2\nworked work VERB ROOT 0\nthere there ADV/RB advmod 2\n"
    document = parsed(table)
    names = [("Orr", "person", {}), ("Tamber", "place", {})] + (1 + between) * [("Orr", "person", {})]
    assert mentions(document, cast(document, names))["Tamber"] == found


@pytest.mark.parametrize(
    "behind",
    [", , PUNCT punct 4\nPeru Peru PROPN appos 4", "in in ADP prep 4\nPeru Peru PROPN pobj 5",
     ", , PUNCT punct 4\ncapital capital NOUN appos 4\nof of ADP prep 6\nPeru Peru PROPN pobj 7"],
)  # fmt: skip
def test_there_is_the_town_and_not_its_land(behind):
    table = "Orr Orr PROPN nsubj 2\nflew fly VERB ROOT 0\nto to ADP prep 2\nTamber Tamber PROPN pobj 3\n" + behind
    document = parsed(table + "\n\nOrr Orr PROPN nsubj 2\nstayed stay VERB ROOT 0\nthere there ADV/RB advmod 2")
    named = [("Orr", "person", {}), ("Tamber", "place", {}), ("Peru", "country", {}), ("Orr", "person", {})]
    found = mentions(document, cast(document, named))
    assert ("there" in found["Tamber"], "there" in found["Peru"]) == (True, False)
