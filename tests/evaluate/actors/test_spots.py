"""Which words of a mention are compared."""

import pytest

from actor_samples import pairing
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
        ("two officials familiar with it", "officials"),
        ("a close ally of hers", "ally"),
        ("For Good", "Good"),
        ("of the people", "people"),
        ("vice-president", "vice-president"),
    ],
)
def test_head(mention, head):
    assert head_word(Span(0, len(mention)), mention).of(mention) == head


def test_a_title_before_a_name_is_no_mention_of_its_own():
    text = "[l:nominal Port chief] [l:name Mara Lind] told [b:nominal her deputy], [b:name Jo Berg]."
    one = pairing(text, text)
    assert [spot.surface for spot in one.gold] == ["Mara Lind", "her deputy", "Jo Berg"]
    other = pairing(text, text.replace("[l:nominal", "[x:nominal"))
    assert [spot.surface for spot in other.found][:2] == ["Port chief", "Mara Lind"]
