"""Words and quotation marks of a text, as the scores count them."""

import pytest

from sayso.evaluate.words import Text, jaccard
from sayso.model import Span


def words(text, numbers):
    return [text.text[text._starts[n] : text._ends[n]] for n in sorted(numbers)]


def quoted(text):
    found = Text(text)
    return words(found, found.quoted)


def everything(text):
    found = Text(text)
    return words(found, range(len(found)))


def test_a_word_holds_what_stands_inside_it():
    assert everything("She didn't see the U.S. vice-president, 4.5 km off.") == [
        "She", "didn't", "see", "the", "U.S", "vice-president", "4.5", "km", "off",
    ]  # fmt: skip


def test_dashes_and_marks_are_no_words():
    assert everything("“No” — said Lind ...") == ["No", "said", "Lind"]


def test_a_span_has_the_words_it_touches():
    text = Text("The port closes today.")
    assert words(text, text.words([Span(5, 10)])) == ["port", "closes"]
    assert words(text, text.words([Span(3, 4)])) == []
    assert words(text, text.words([Span(0, 3), Span(16, 22)])) == ["The", "today"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“No tolls,” she said.", ["No", "tolls"]),
        ('She said "no" and "never".', ["no", "never"]),
        ("She said ``no'' twice.", ["no"]),
        ("«Nie», said Lind, „nie”.", ["Nie", "nie"]),
        ("“We wait.\n“We go,” he said.", ["We", "wait", "We", "go"]),  # unclosed: to the end of its paragraph
        ("“He said “no” loudly.", ["He", "said", "no"]),  # a mark that opens inside changes nothing
        ("” he said.", []),
        ("The captain's boat", []),
    ],
)
def test_words_in_quotation_marks(text, inside):
    assert quoted(text) == inside


def test_jaccard():
    assert jaccard(frozenset({1, 2, 3}), frozenset({2, 3, 4})) == 0.5
    assert jaccard(frozenset(), frozenset()) == 1
    assert jaccard(frozenset({1}), frozenset()) == 0
