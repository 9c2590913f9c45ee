"""What a pronoun stands at is what the figure before measured, on parses written by hand."""

import pytest

from parses import parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.figures.figures import figures

TRADE = """
Trade   trade   NOUN/NN nsubj 2
reached reach   VERB/VBD ROOT 0
$       $       SYM/$ quantmod 5
5       5       NUM/CD compound 5
million million NUM/CD dobj 2
.       .       PUNCT/. punct 2
"""
NEXT = """
It      it      PRON/PRP nsubj 2
{verb}
{sign}
6       6       NUM/CD compound 5
million million NUM/CD dobj 2
.       .       PUNCT/. punct 2
"""
DOLLAR = "$ $ SYM/$ quantmod 5"


@pytest.mark.parametrize(
    ("verb", "sign", "measures"),
    [
        ("was be AUX/VBD ROOT 0", DOLLAR, "Trade"),
        ("totalled total VERB/VBD ROOT 0", DOLLAR, "Trade"),
        ("was be AUX/VBD ROOT 0", "€ € SYM/$ quantmod 5", None),
        ("lost lose VERB/VBD ROOT 0", DOLLAR, None),
        ("spent spend VERB/VBD ROOT 0", DOLLAR, None),
    ],
)
def test_a_pronoun_resumes_what_was_measured_in_the_same_unit(verb, sign, measures):
    document = parsed(TRADE + "\n" + NEXT.format(verb=verb, sign=sign))
    before, after = figures(document, ActorIndex(document, ()), (), ())
    assert (before.measures, after.measures) == ("Trade", measures)
