"""Which prediction stands for which gold attribution, and when the source is right."""

import pytest

from gold_samples import said
from sayso.evaluate.marked import marked
from sayso.evaluate.matching import match, same_source, same_words
from sayso.evaluate.words import Text

TEXT = "Harbour master Mara Lind, who heads the port of the Lind family, said on Monday the old bridge would close."
CONTENT = "the old bridge would close"


def of(text, *attributions):
    return marked(attributions, Text(text))


def verdicts(gold, predicted):
    one, other = of(TEXT, said(TEXT, CONTENT, gold), said(TEXT, CONTENT, predicted))
    return same_source(one, other), same_words(one, other)


@pytest.mark.parametrize(
    ("gold", "predicted", "right", "strict"),
    [
        ("", "", True, True),
        ("Mara Lind", "", False, False),
        ("", "Mara Lind", False, False),
        ("Harbour master Mara Lind", "Mara Lind", True, True),  # two words of four
        ("Mara Lind, who heads the port of the Lind family", "Mara Lind", True, False),  # the cores are one
        ("Harbour master Mara Lind, who heads the port", "Lind", True, False),  # the last word of the core
        ("Harbour master Mara Lind, who heads the port", "master", False, False),  # not the last
        ("Lind family", "Mara", False, False),
    ],
)
def test_source(gold, predicted, right, strict):
    assert verdicts(gold, predicted) == (right, strict)


def test_a_source_that_begins_with_a_bracket_has_a_core():
    text = "(Lind, the mayor) said no."
    (one,) = of(text, said(text, "no", "(Lind, the mayor)"))
    assert one.core == Text(text).words(said(text, "Lind").content)


def test_half_of_the_words_in_common_are_enough():
    gold = of(TEXT, said(TEXT, CONTENT, "Mara Lind"))
    assert len(match(gold, of(TEXT, said(TEXT, "bridge would close", "Mara Lind")))) == 1  # three of five
    assert not match(gold, of(TEXT, said(TEXT, "would close", "Mara Lind")))  # two of five


def test_the_best_pair_goes_first_and_each_stands_in_one():
    gold = of(TEXT, said(TEXT, "old bridge would close"), said(TEXT, CONTENT))
    predicted = of(TEXT, said(TEXT, CONTENT), said(TEXT, "on Monday the old bridge would close"))
    assert [(p.gold, p.predicted) for p in match(gold, predicted)] == [(1, 0), (0, 1)]
    assert [p.overlap for p in match(gold, predicted)] == [1, 4 / 7]


def test_of_equal_contents_the_one_with_the_source_goes_first():
    gold = of(TEXT, said(TEXT, CONTENT, "Mara Lind"))
    predicted = of(TEXT, said(TEXT, CONTENT, "port"), said(TEXT, CONTENT, "Mara Lind"))
    assert [p.predicted for p in match(gold, predicted)] == [1]


def test_an_attribution_without_a_word_of_content_does_not_count():
    text = "Lind said: “...”"
    assert of(text, said(text, "“...”", "Lind")) == ()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("“No bridge,”", "direct"),
        ("a bridge is “dear", "mixed"),
        ("dear", "direct"),
        ("she added that a bridge is", "indirect"),
    ],
)
def test_kind(content, kind):
    text = "“No bridge,” said Lind; she added that a bridge is “dear”."
    assert of(text, said(text, content))[0].kind == kind
