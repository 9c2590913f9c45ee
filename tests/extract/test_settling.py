"""Names that get one type together."""

import numpy as np
import pytest

from parses import line
from sayso.extract.names.settling import aliased
from sayso.extract.names.tags import TYPES, Spelled
from sayso.parse import Run


def seen(at, kind, odds):
    return Spelled(Run(at, at + 1), kind), np.array([odds.get(one, 0.0) for one in TYPES])


def types(words, second):
    document = line(" | ".join(f"{word} {word.lower()} X dep 1" for word in words.split()))
    found = [seen(0, "place", {"place": 5.0}), seen(second, "person", {"person": 2.0})]
    return [name.type for name, _ in aliased(document, found)]


@pytest.mark.parametrize(
    ("words", "second"),
    [("Orl ( also Gallow )", 3), ("Orl , also known as Gallow", 5), ("Orl ( now called Gallow )", 4)],
)
def test_other_names_are_of_the_type_of_the_first(words, second):
    assert types(words, second) == ["place", "place"]


@pytest.mark.parametrize(
    ("words", "second"),
    [("Orl , formerly of Gallow", 4), ("Orl and Gallow", 2), ("Orl ( Gallow )", 2), ("Orl , now Gallow", 3)],
)
def test_who_only_stands_beside_keeps_a_type(words, second):
    assert types(words, second) == ["place", "person"]
