"""What a text calls a name: the last words of each case tell the name and its types."""

import pytest

from parses import line
from sayso.extract.names.said_kinds import said_kinds
from sayso.parse import Run

IS = "Aisby aisby PROPN nsubj 2 | is be AUX ROOT 0"
CASES = [
    (f"{IS} | a a DET det 4 | village village NOUN attr 2", 0, {"place"}),
    (f"{IS} | no no DET det 4 | village village NOUN attr 2", 0, set()),
    (f"{IS} | not not PART neg 2 | a a DET det 5 | town town NOUN attr 2", 0, set()),
    ("band band NOUN compound 2 | Gallow gallow PROPN ROOT 0", 1, {"organisation"}),
    ("band band NOUN poss 3 | _'s 's PART case 1 | Gallow gallow PROPN ROOT 0", 2, set()),
    ("thing thing NOUN compound 2 | Gallow gallow PROPN ROOT 0", 1, set()),
    ("Rey rey PROPN ROOT 0 | , , PUNCT punct 1 | a a DET det 4 | cellist cellist NOUN appos 1", 0, {"person"}),
    ("label label NOUN ROOT 0 | , , PUNCT punct 1 | Polar polar PROPN appos 1", 2, {"organisation"}),
    ("mayor mayor NOUN ROOT 0 | of of ADP prep 1 | Orl orl PROPN pobj 2", 2, set()),
]


@pytest.mark.parametrize(("words", "at", "expected"), CASES)
def test_a_name_is_what_it_is_said_to_be(words, at, expected):
    assert said_kinds(line(words), Run(at, at + 1)) == expected


AND = "Orl orl PROPN pobj 2 | and and CCONJ cc 3 | Rey rey PROPN conj 3"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"bands band NOUN/NNS ROOT 0 | like like ADP prep 1 | {AND}", {"organisation"}),
        (f"towns town NOUN/NNS ROOT 0 | of of ADP prep 1 | {AND}", {"place"}),
        (f"bands band NOUN/NNS ROOT 0 | of of ADP prep 1 | {AND}", set()),
    ],
)
def test_all_that_are_joined_are_what_the_first_is_said_to_be(words, expected):
    assert said_kinds(line(words), Run(4, 5)) == expected


def test_several_are_what_they_are_said_to_be_in_the_plural():
    joined = "Orl orl PROPN nsubj 4 | and and CCONJ cc 1 | Aisby aisby PROPN conj 1 | are be AUX ROOT 0"
    assert said_kinds(line(f"{joined} | towns town NOUN/NNS attr 4"), Run(2, 3)) == {"place"}
