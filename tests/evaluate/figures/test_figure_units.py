"""Which units count as one, however they are written."""

import pytest

from sayso.evaluate.figures.units import like_unit, same_unit, singular, unit_id, words


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("mile per hour", "mile-per-hour"), ("barrel-per-day", "barrel-per-day"), ("dollar", "USD"), ("USD", "USD"),
        ("GEL", "GEL"), ("percent", "percent"), ("revolution-per-minute",) * 2,
        ("-", ""), (None, ""), ("times", "multiple"), ("ministry", None),
    ],
)  # fmt: skip
def test_a_unit_has_one_id(written, known):
    assert unit_id(written) == known


def test_counted_things_need_the_same_words_and_alike_ones_the_same_noun():
    assert same_unit("Chinese enterprises", "enterprise", "Chinese enterprise")
    assert not same_unit("Chinese enterprises", "enterprise", "enterprises")
    assert like_unit("Chinese enterprises", "enterprise", "enterprises")
    assert not like_unit("Chinese enterprises", "shop", "shops")
    assert not like_unit("enterprise", "USD", "enterprise deal")


def test_words_are_singular_without_articles_and_possessives():
    assert words("the port's cranes and ferries") == ("port", "crane", "ferry")
    assert [singular(word) for word in ("companies", "people", "gas", "crisis", "boxes")] == [
        "company", "person", "gas", "crisis", "box",
    ]  # fmt: skip
