"""Reading the answer off the probabilities."""

import numpy as np
import pytest

from sayso.extract.actors.candidates import Candidate
from sayso.extract.actors.evidence import Question
from sayso.extract.actors.ranker import WIDTH, Ranker, vectors
from sayso.extract.speech.encoder import Reading
from sayso.parse import Run


def weights(floor):
    """Weights by which a candidate scores what its one sign says, and nobody 0."""
    zero = {"views": np.zeros((WIDTH, 4)), "pairs": np.zeros((1, 3)), "alone": np.zeros((1, 3)), "bias": np.zeros(3)}
    zero |= {"asked": np.zeros((2, 3)), "other": np.zeros((2, 3)), "product": np.zeros((2, 3)), "out": np.zeros(3)}
    zero |= {"nobody.alone": np.zeros((1, 3)), "nobody.asked": np.zeros((2, 3)), "nobody.bias": np.zeros(3)}
    zero |= {"nobody.out": np.zeros(3), "level": np.zeros(()), "straight": np.ones(1)}
    return {f"pronoun.{name}": array for name, array in zero.items()} | {"floor.he": np.array(floor)}


def asked(*scores):
    candidates = tuple(Candidate(n, n) for n in range(len(scores)))
    return Question("he", 9, candidates, np.array(scores)[:, None], np.zeros(1))


def test_the_likeliest_is_meant():
    assert Ranker(weights(0.1), None)(asked(1.0, 3.0, 2.0)) == 1


def test_nobody_is_meant_where_that_is_likelier():
    assert Ranker(weights(0.1), None)(asked(-1.0, -2.0)) is None


def test_nobody_is_meant_under_the_floor():
    question = asked(1.0, 1.1)
    assert Ranker(weights(0.4), None)(question) == 1
    assert Ranker(weights(0.5), None)(question) is None


def test_a_token_has_the_vector_of_its_first_piece():
    middle = np.arange(4 * WIDTH, dtype=np.float32).reshape(4, WIDTH)
    empty = np.zeros((0, 0))
    found = vectors(3, [Reading(Run(0, 3), empty, empty, middle, np.array([1, -1, 3]), middle)])
    assert np.array_equal(found[0], middle[1])
    assert not found[1].any()
    assert np.array_equal(found[2], middle[3])


def test_without_the_encoder_there_are_no_vectors():
    assert vectors(3, []) is None
    assert Ranker(weights(0.1), None).odds(asked(0.0)) == pytest.approx([0.5, 0.5])


def test_the_words_of_a_question_are_looked_at_once_and_alone():
    rng = np.random.default_rng(1)
    views = rng.normal(size=(WIDTH, 4)).astype(np.float32)
    told = {**weights(0.0), "pronoun.views": views, "pronoun.other": np.ones((2, 3)), "pronoun.out": np.ones(3)}
    seen = rng.normal(size=(12, WIDTH)).astype(np.float32)
    several = Ranker(told, seen)
    again = [several.odds(asked(*[0.0] * n)) for n in (2, 4, 3)]
    fresh = [Ranker(told, seen).odds(asked(*[0.0] * n)) for n in (2, 4, 3)]
    assert all(np.allclose(one, other) for one, other in zip(again, fresh, strict=True))
    seen[5:9] = np.nan  # words that nobody asks about
    assert np.allclose(Ranker(told, seen).odds(asked(0.0, 0.0)), fresh[0])
