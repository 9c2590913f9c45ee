"""MUC, B-cubed and CEAF worked out by hand."""

import pytest

from sayso.evaluate.actors.cluster_scores import b_cubed, ceaf, muc


def clusters(*words):
    return [frozenset(word) for word in words]


GOLD = clusters("12345", "67", "89ABC")
MERGED = clusters("12345", "6789ABC")  # the textbook case: two of three clusters became one
SPLIT = clusters("12", "345", "67", "89", "ABCx")  # with a mention that gold has not


@pytest.mark.parametrize(
    ("measure", "found", "precision", "recall"),
    [
        (muc, MERGED, 9 / 10, 9 / 9),  # 4 + 5 of 4 + 6 links; none is missing
        (b_cubed, MERGED, (5 + (4 + 25) / 7) / 12, 1),
        (ceaf, MERGED, (1 + 10 / 12) / 2, (1 + 10 / 12) / 3),  # 67 is left without a cluster
        (muc, SPLIT, (1 + 2 + 1 + 1 + 2) / (1 + 2 + 1 + 1 + 3), (3 + 1 + 3) / 9),
        (b_cubed, SPLIT, (2 + 3 + 2 + 2 + 9 / 4) / 13, (13 / 5 + 2 + 13 / 5) / 12),
        (ceaf, SPLIT, (6 / 8 + 1 + 6 / 9) / 5, (6 / 8 + 1 + 6 / 9) / 3),  # 345, 67, ABCx
    ],
)
def test_score(measure, found, precision, recall):
    hits = measure(GOLD, found)
    assert (hits.precision, hits.recall) == pytest.approx((precision, recall))


@pytest.mark.parametrize("measure", [muc, b_cubed, ceaf])
def test_what_is_the_same_is_perfect_and_nothing_is_nothing(measure):
    assert measure(GOLD, GOLD).f1 == 1
    assert measure(GOLD, []).f1 == 0
    assert measure([], GOLD).f1 == 0


def test_counts_add_up_over_articles():
    both = muc(GOLD, MERGED) + muc(clusters("ab"), clusters("ab"))
    assert (both.precision, both.recall) == pytest.approx((10 / 11, 1))


@pytest.mark.parametrize("measure", [b_cubed, ceaf])
def test_clusters_of_one_count(measure):
    hits = measure(clusters("1", "23"), clusters("1", "2", "3"))
    expected = {b_cubed: (1, 2 / 3), ceaf: ((1 + 2 / 3) / 3, (1 + 2 / 3) / 2)}[measure]
    assert (hits.precision, hits.recall) == pytest.approx(expected)
