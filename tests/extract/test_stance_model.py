"""The stance reader on weights and views made by hand."""

import numpy as np
import pytest

from parses import line
from sayso.extract.speech.encoder import Reading
from sayso.extract.speech.stance_model import HEADS, KEYS, LONGEST, VALUES, Asked, StanceReader, rows, stance_reader
from sayso.extract.speech.stance_signs import DEPENDENCIES, JUDGING, RELATIONS, target_signs
from sayso.parse import Run

LIED = "Brandt Brandt PROPN nsubj 2 | lied lie VERB/VBD ROOT 0 | here here ADV advmod 2"
SEEN, WIDTH, HIDDEN = HEADS * (KEYS + VALUES), 384, 8


def weights():
    """The odds are the first number that the reader takes of the judging words it sees."""
    shapes = {
        "words": (WIDTH, SEEN), "words.bias": (SEEN,), "mark": (3, SEEN), "relation": (RELATIONS, SEEN),
        "judging": (JUDGING, SEEN), "target": (WIDTH, HIDDEN), "target.bias": (HIDDEN,), "vote": (3, HIDDEN),
        "dependency": (len(DEPENDENCIES), HIDDEN), "bias": (RELATIONS, HEADS), "query": (HIDDEN, HEADS * KEYS),
        "query.bias": (HEADS * KEYS,), "mix": (HIDDEN + HEADS * VALUES, HIDDEN), "mix.bias": (HIDDEN,),
        "normal": (HIDDEN,), "normal.bias": (HIDDEN,), "out": (HIDDEN, 3), "out.bias": (3,), "scale": (1,),
        "shift": (3,),
    }  # fmt: skip
    found = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
    found["judging"][3, HEADS * KEYS] = 9.0  # a bad deed
    found["mix"][HIDDEN, 0] = found["out"][0, 0] = found["normal"][0] = found["scale"][0] = 1.0
    return found


def reading(document, places, pieces):
    empty = np.zeros((0, 0))
    middle = np.random.default_rng(1).normal(size=(pieces, WIDTH)).astype(np.float32)
    return Reading(Run(0, len(document)), empty, empty, middle, np.array(places))


def reader(document):
    return StanceReader(document, [reading(document, [1, 2, 4], 6)], weights())


def asked(document, words):
    return Asked(words, target_signs(document, words, [[0]], [0], "neutral"))


def odds(document, *words):
    return reader(document).odds([asked(document, some) for some in words])


def test_the_odds_are_shares():
    assert odds(line(LIED), [0, 1, 2], [0]).sum(1) == pytest.approx([1, 1])


def test_a_word_seen_changes_them_and_one_left_out_does_not():
    told, untold = odds(line(LIED), [0, 1, 2], [0, 2])
    assert told[0] > untold[0] + 0.1
    assert untold == pytest.approx([1 / 3] * 3)


def test_an_answer_does_not_depend_on_the_other_questions():
    document = line(LIED)
    alone = odds(document, [0, 1])[0]
    for among in ([[0, 1], [0, 2], [0]], [[0, 1], [0, 1, 2]]):
        assert np.array_equal(alone, odds(document, *among)[0])
        assert np.array_equal(alone, odds(document, *among[::-1])[-1])


def test_words_without_any_sub_word_tell_nothing():
    document = line(LIED)
    bare = StanceReader(document, [reading(document, [-1, 1, -1], 3)], weights())
    assert bare.odds([asked(document, [0]), asked(document, [0, 1])])[0] == pytest.approx([1 / 3] * 3)
    assert not len(bare.odds([]))


def test_what_is_too_long_is_read_to_a_limit():
    document = line(LIED)
    whole = StanceReader(document, [reading(document, [1, 2, LONGEST], LONGEST + 9)], weights())
    assert whole.odds([asked(document, [0, 1, 2]), asked(document, [0])]).sum(1) == pytest.approx([1, 1])


def test_the_separator_behind_a_paragraph_belongs_to_no_word():
    document = line(LIED)
    assert rows(document, [reading(document, [1, 2, 4], 6)]).tolist() == [[1, 2, 4], [2, 4, 5]]


def test_an_article_that_was_not_read_has_no_reader():
    assert stance_reader(line(LIED), []) is None
