"""Which words of a mention are compared."""

import pytest

from sayso.evaluate.actors.spots import head_word, trimmed
from sayso.model import Span


@pytest.mark.parametrize(
    ("mention", "kept"),
    [
        ("the Kremlin's", "Kremlin"),
        ("The Netherlands’", "Netherlands"),
        ("U.S.", "U.S"),
        ("“Zenit”", "Zenit"),
        ("Theo", "Theo"),
        ("Pensioners' League", "Pensioners' League"),
        ("the", "the"),
    ],
)
def test_the_and_possessives_are_left_out(mention, kept):
    text = f"So {mention} it is"
    assert trimmed(Span(3, 3 + len(mention)), text).of(text) == kept


@pytest.mark.parametrize(
    ("mention", "head"),
    [
        ("foreign ministry of Japan", "ministry"),
        ("Mara Lind, who heads the port", "Lind"),
        ("two officials with knowledge of the talks", "officials"),
        ("For Good", "Good"),
        ("of the people", "people"),
        ("vice-president", "vice-president"),
    ],
)
def test_head(mention, head):
    assert head_word(Span(0, len(mention)), mention).of(mention) == head
