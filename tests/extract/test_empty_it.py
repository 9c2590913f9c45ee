"""Which "it" stands for nothing, and which for a body."""

import pytest

from parses import parsed
from sayso.extract.empty_it import empty

IS = """
It it PRON nsubj 2
is be AUX ROOT 0
{word} {word} ADJ acomp 2
{more}
"""
SIGN = "to to PART aux 5\nsign sign VERB xcomp 3"


@pytest.mark.parametrize(
    ("word", "more", "nothing"),
    [
        ("clear", "", True),
        ("late", "", True),
        ("hard", SIGN, True),
        ("ready", SIGN, False),
        ("independent", "", False),
    ],
)
def test_an_it_with_an_adjective(word, more, nothing):
    assert empty(parsed(IS.format(word=word, more=more)), 0) == nothing
