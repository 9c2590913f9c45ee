# ruff: noqa: E501 - a parse is one line a sentence
"""What event words have around them, and what the weights read between two actors."""

import pytest

from parses import line
from sayso.extract.events.arguments import arguments
from sayso.extract.events.event_kind import ground, pair_root, pair_signs
from sayso.extract.events.event_words import may_be
from sayso.extract.events.linear import Linear, linear
from sayso.parse import Run

MET = "Ostrov Ostrov PROPN nsubj 2 PERSON | met meet VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 PERSON | in in ADP prep 2 | Lund Lund PROPN pobj 4 GPE | on on ADP prep 2 | Monday Monday PROPN pobj 6 DATE"
SALE = "Ostrov Ostrov PROPN poss 3 PERSON | 's 's PART case 1 | sale sale NOUN nsubj 8 | of of ADP prep 3 | ships ship NOUN pobj 4 | to to ADP prep 3 | Brandt Brandt PROPN pobj 6 PERSON | ended end VERB/VBD ROOT 0"
SUED = "Ostrov Ostrov PROPN nsubj 2 PERSON | sued sue VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 PERSON"
LENT = "Ostrov Ostrov PROPN nsubj 2 PERSON | attacked attack VERB/VBD ROOT 0 | the the DET det 4 | village village NOUN dobj 2"


def words(document, heads):
    return [document.tokens[i].text for i in heads]


@pytest.mark.parametrize(
    ("parse", "word", "agents", "recipients", "others", "places"),
    [
        (MET, 1, ["Ostrov"], ["Brandt"], [], ["Lund"]),
        (SALE, 2, ["Ostrov"], ["ships"], ["Brandt"], []),
    ],
)
def test_arguments(parse, word, agents, recipients, others, places):
    document = line(parse)
    found = arguments(document, word)
    assert [words(document, one) for one in found] == [agents, recipients, others, places]


def test_helpers_and_small_words_are_no_events():
    document = line("could could AUX aux 2 | sail sail VERB/VB ROOT 0 | to to ADP prep 2")
    assert [may_be(document, i) for i in range(3)] == [False, True, False]


def test_the_way_between_two_leads_over_the_word_where_they_meet():
    document = line(MET)
    place = ground(document, Run(0, 1), Run(4, 5))
    assert (place.top, words(document, place.way), words(document, place.between)) == (
        1,
        ["met", "in"],
        ["met", "Brandt", "in"],
    )
    alone = ground(document, Run(0, 1), Run(0, 0))
    assert (alone.top, words(document, alone.way)) == (1, ["met"])


def test_signs_tell_words_types_and_negation():
    document = line(SUED)
    signs = pair_signs(document, ground(document, Run(0, 1), Run(2, 3)))
    assert signs["way"] == {"sue"}
    assert "way accusation" in signs["type"]
    assert {"is sue", "negated False", "has dobj"} <= signs["top"]


@pytest.mark.parametrize(("parse", "other", "root"), [(SUED, Run(2, 3), "ACCUSE"), (LENT, Run(2, 4), "ASSAULT")])
def test_the_weights_read_what_one_does_to_another_without_vectors_too(parse, other, root):
    assert pair_root(line(parse), [], Run(0, 1), other) == root


def test_a_group_of_signs_weighs_the_same_however_many_there_are():
    import numpy as np

    model = Linear(
        labels=("a", "b"), bias=np.zeros(2), places={"w:x": 0, "w:y": 1}, rarity=np.array([1.0, 1.0]),
        signs=np.array([[1.0, 0.0], [1.0, 0.0]]), mean=np.zeros((1, 2)), spread=np.ones((1, 2)),
        vectors=np.array([[[0.0, 1.0], [0.0, 0.0]]]),
    )  # fmt: skip
    assert model.scores({"w": {"x", "unseen"}}, [None]).tolist() == [1, 0]
    assert model.scores({"w": {"x", "y"}}, [None])[0] == pytest.approx(2 / 2**0.5)
    assert model.scores({}, [np.array([3.0, 0.0])])[1] == pytest.approx(1, abs=1e-3)


def test_weights_are_read_once():
    assert linear("pairs") is linear("pairs")
    assert linear("words").labels == ("event", "other")
