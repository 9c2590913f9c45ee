"""The best assignment, against all there are."""

import itertools
import random

import pytest

from sayso.evaluate.assignment import assignment


def best(weights, rows, columns):
    """The greatest sum over all ways to give each row a column."""
    ways = itertools.permutations(range(max(rows, columns)), rows)
    return max(sum(weights.get(cell, 0) for cell in enumerate(way)) for way in ways)


@pytest.mark.parametrize("seed", range(40))
def test_as_good_as_the_best_of_all(seed):
    chance = random.Random(seed)
    rows, columns = chance.randint(1, 6), chance.randint(1, 6)
    cells = itertools.product(range(rows), range(columns))
    weights = {cell: chance.choice([0, 0, 1, 2, chance.random()]) for cell in cells}
    chosen = assignment(weights)
    assert len(set(chosen.values())) == len(chosen)
    assert sum(weights[cell] for cell in chosen.items()) == pytest.approx(best(weights, rows, columns))
    assert all(weights[cell] > 0 for cell in chosen.items())


def test_the_greedy_choice_can_be_wrong():
    assert assignment({(0, 0): 3, (0, 1): 2, (1, 0): 2}) == {0: 1, 1: 0}


def test_nothing_is_assigned_without_weight():
    assert assignment({}) == {}
    assert assignment({(0, 0): 0.0}) == {}
