"""What the parser's finder of entities leaves behind for each token."""

from types import SimpleNamespace

import numpy as np

from sayso.parse.document import STATE
from sayso.parse.entity_states import SCALE, keep_states, stacked, states


def read(*words):
    """A document of the pipeline; words of white space alone are tokens of it too."""

    class Doc(list):
        user_data: dict

    doc = Doc(SimpleNamespace(is_space=word.isspace()) for word in words)
    doc.user_data = {}
    return doc


def seen(doc, value):
    """What the finder sees: the same number everywhere but for the token's place in the first."""
    rows = np.full((len(doc), STATE), value, dtype=np.float32)
    rows[:, 0] = np.arange(len(doc))
    return rows


def kept(*docs, value=0.5):
    layer = SimpleNamespace(_func=lambda _, read, training: ([seen(doc, value) for doc in read], training))
    keep_states(layer)
    made, training = layer._func(layer, docs, False)
    assert len(made) == len(docs)
    assert training is False
    return stacked([states(doc) for doc in docs])


def test_every_word_has_its_state_in_order_and_white_space_none():
    found = kept(read("Ana", " ", "spoke"), read("Peru", "\n"))
    assert found.shape == (3, STATE)
    assert found[:, 0].tolist() == [0, 2 * SCALE, 0]


def test_states_are_whole_numbers_that_hide_the_last_places():
    one, other = kept(read("Ana"), value=0.5), kept(read("Ana"), value=0.5 + 1e-6)
    assert one.dtype == np.int8
    assert one[0, 1] == 0.5 * SCALE
    assert np.array_equal(one, other)


def test_a_large_state_does_not_wrap_round():
    assert kept(read("Ana"), value=40.0)[0, 1] == 127
    assert kept(read("Ana"), value=-40.0)[0, 1] == -127


def test_nothing_read_leaves_nothing():
    assert stacked([]).shape == (0, STATE)
