"""Each mistake has one cause, and the causes add up."""

import pytest

from gold_samples import prediction, said, sample
from sayso.evaluate import Wanted, evaluate_statements
from sayso.evaluate.causes import mistakes
from sayso.evaluate.comparison import compare

TEXT = "Lind said that the old bridge would close in May. Berg said nobody was asked. The ferry left at nine."
CLOSE = "that the old bridge would close in May"
ASKED = "nobody was asked"
LONG = "the old bridge would close in May. Berg said nobody was asked. The ferry left at nine"


def causes(gold, predicted):
    found = mistakes(compare(sample(TEXT, *gold), prediction(*predicted)))
    return [(one.cause, one.missed, one.wrong) for one in found]


@pytest.mark.parametrize(
    ("gold", "predicted", "cause"),
    [
        ((CLOSE, "Lind"), (CLOSE, "Berg"), "source wrong"),
        ((CLOSE, "Lind"), (CLOSE, ""), "source missing"),
        ((CLOSE, ""), (CLOSE, "Lind"), "source wrong"),
        ((CLOSE, "Lind"), ("in May", "Lind"), "content too short"),
        ((CLOSE, "Lind"), (LONG, "Lind"), "content too long"),
    ],
)
def test_a_pair_that_fails_costs_both_sides(gold, predicted, cause):
    assert causes([said(TEXT, *gold)], [said(TEXT, *predicted)]) == [(cause, True, True)]


def test_what_nothing_overlaps():
    found = causes([said(TEXT, CLOSE, "Lind")], [said(TEXT, "The ferry left at nine", "Berg")])
    assert found == [("not seen", True, False), ("spurious", False, True)]


def test_split_in_two():
    parts = [said(TEXT, "the old bridge", "Lind"), said(TEXT, "close in May", "Lind")]
    assert causes([said(TEXT, CLOSE, "Lind")], parts) == [("split", True, True), ("split", False, True)]


def test_two_in_one():
    both = said(TEXT, (CLOSE, ASKED), "Lind")
    found = causes([said(TEXT, CLOSE, "Lind"), said(TEXT, ASKED, "Berg")], [both])
    assert found == [("merged", True, False)]  # the longer one is found


def test_every_miss_and_every_wrong_prediction_has_one_cause():
    gold = [said(TEXT, CLOSE, "Lind"), said(TEXT, ASKED, "Berg"), said(TEXT, "The ferry left", "Lind")]
    predicted = [said(TEXT, LONG, "Lind"), said(TEXT, ASKED, "Lind"), said(TEXT, "in May", ""), said(TEXT, "Lind", "")]
    found = causes(gold, predicted)
    assert sum(missed for _, missed, _ in found) == len(gold)
    assert sum(wrong for _, _, wrong in found) == len(predicted)


def test_examples_are_the_first_of_each_cause_in_the_order_of_the_text():
    gold = sample(TEXT, said(TEXT, ASKED, "Berg"), said(TEXT, CLOSE, "Lind"))
    found = evaluate_statements([gold], {}, Wanted(errors=1))
    (one,) = found.examples
    assert (one.cause, one.article, one.begin, one.predicted) == ("not seen", "a", TEXT.index(CLOSE), None)
    assert (one.gold.source, one.gold.cue, one.gold.content) == ("Lind", "said", CLOSE)
    assert found.causes["not seen"].missed == 2


def test_a_snippet_is_one_short_line_without_what_a_terminal_obeys():
    text = "Lind said: \x1b[31mred\nand " + "very " * 60 + "long"
    gold = sample(text, said(text, text[11:], "Lind"))
    (one,) = evaluate_statements([gold], {}, Wanted(errors=1)).examples
    assert len(one.gold.content) < 100
    assert one.gold.content.startswith(" [31mred and")
    assert one.gold.content.endswith("very long")
