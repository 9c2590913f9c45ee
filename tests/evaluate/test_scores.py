"""The figures of small articles, each worked out by hand."""

import pytest

from gold_samples import prediction, said, sample
from sayso.evaluate import Scope, Wanted, evaluate_statements
from sayso.evaluate.hits import Hits, total
from sayso.evaluate.interval import intervals

TEXT = (
    "“No tolls this year,” Mara Lind said.\n"
    "Ferry owners warned that fares would rise. Jo Berg hopes for rain.\n"
    "The mayor called it “a bad joke” on everybody in town."
)
TOLLS = said(TEXT, "“No tolls this year,”", "Mara Lind", speaker="Mara Lind")
FARES = said(TEXT, "that fares would rise", "Ferry owners", "warned", speaker="the ferry owners")
RAIN = said(TEXT, "for rain", "Jo Berg", "hopes")
JOKE = said(TEXT, "it “a bad joke” on everybody in town", "The mayor", "called")
GOLD = sample(TEXT, TOLLS, FARES, RAIN, JOKE)
FOUND = prediction(
    said(TEXT, "No tolls this year", "Lind", speaker="Mara Lind", confidence=0.9),  # right, source by its last word
    said(TEXT, "fares would rise", "Mara Lind", "warned", confidence=0.9),  # three of four words; the source is another
    said(TEXT, "a bad joke", "The mayor", "called", confidence=0.4),  # three of eight words: no pair
    said(TEXT, "that fares would rise", "Ferry owners", "warned", nested=True),  # left out
)


def scores(found=FOUND, gold=GOLD, **wanted):
    return evaluate_statements([gold], {found.id: found}, Wanted(**wanted))


def of(evaluation, name):
    one = evaluation.scores[name]
    return one.precision, one.recall, one.f1


@pytest.mark.parametrize(
    ("name", "precision", "recall", "f1"),
    [
        ("all: content relaxed", 2 / 3, 1 / 2, 4 / 7),
        ("all: content exact", 1 / 3, 1 / 4, 2 / 7),
        ("all: who said what", 1 / 3, 1 / 4, 2 / 7),
        ("all: who said what, source strict", 1 / 3, 1 / 4, 2 / 7),  # "Lind" is one word of two
        ("all: who said what, content exact", 1 / 3, 1 / 4, 2 / 7),
        ("direct: who said what", 1 / 2, 1, 2 / 3),  # of two predicted, with the bad joke; one in gold
        ("mixed: who said what", 0, 0, 0),  # the gold of the joke: three of eight words are quoted
        ("indirect: content relaxed", 1, 1 / 2, 2 / 3),
        ("indirect: who said what", 0, 0, 0),
        ("tokens: source", 1, 1 / 2, 2 / 3),  # Mara, Lind, The, mayor of eight
        ("tokens: cue", 1, 3 / 4, 6 / 7),  # said, warned, called; "hopes" is not found
        ("tokens: content", 1, 10 / 18, 5 / 7),  # 4 + 3 + 3 of 4 + 4 + 2 + 8
    ],
)
def test_score(name, precision, recall, f1):
    assert of(scores(), name) == pytest.approx((precision, recall, f1))


def test_counts_by_kind():
    found = scores()
    assert (found.gold.direct, found.gold.mixed, found.gold.indirect) == (1, 1, 2)
    assert (found.predicted.direct, found.predicted.mixed, found.predicted.indirect) == (2, 0, 1)
    assert (found.articles, found.words) == (1, 30)


def test_source_and_speaker():
    found = scores()
    assert (found.source.right, found.source.judged) == (1, 2)
    assert (found.speaker.right, found.speaker.judged) == (1, 1)


@pytest.mark.parametrize(
    ("name", "right"),
    [("Mara Lind", 1), ("MARA LÍND", 1), ("The Mara Lind", 1), ("Lind", 0), (None, 0)],
)
def test_a_speaker_is_right_by_the_words_of_the_name(name, right):
    found = scores(prediction(said(TEXT, "No tolls this year", "Mara Lind", speaker=name)))
    assert (found.speaker.right, found.speaker.judged) == (right, 1)


def test_attitudes_leave_recall_and_take_their_predictions_along():
    rain = said(TEXT, "for rain", "Jo Berg", "said")
    only = {"scope": Scope(statements_only=True)}
    found = scores(prediction(rain, said(TEXT, "everybody in town", "", "hopes")), **only)
    assert sum((found.gold.direct, found.gold.mixed, found.gold.indirect)) == 3
    assert sum((found.predicted.direct, found.predicted.mixed, found.predicted.indirect)) == 0
    colon = scores(prediction(said(TEXT, "everybody in town", "", "")), **only)
    assert colon.predicted.indirect == 1  # no word in the cue


def test_nested_gold_is_left_out_with_the_prediction_that_stands_for_it():
    text = "Lind said Berg promised that fares would fall."
    outer = said(text, "Berg promised that fares would fall", "Lind")
    inner = said(text, "that fares would fall", "Berg", "promised", nested=True)
    flat = said(text, "that fares would fall", "Berg", "promised")
    gold = sample(text, outer, inner)
    assert of(scores(prediction(outer, flat), gold), "all: who said what") == (1, 1, 1)
    assert of(scores(prediction(outer, inner), gold), "all: who said what") == (1, 1, 1)
    both = scores(prediction(outer), gold, scope=Scope(nested=True))
    assert of(both, "all: who said what") == pytest.approx((1, 1 / 2, 2 / 3))


def test_an_article_without_predictions_counts_in_recall():
    found = evaluate_statements([GOLD, sample("Nobody spoke.", name="b")], {})
    assert of(found, "all: who said what") == (0, 0, 0)
    assert found.articles == 2


def test_a_perfect_prediction():
    found = scores(prediction(TOLLS, FARES, RAIN, JOKE))
    assert {(one.precision, one.recall, one.f1) for one in found.scores.values()} == {(1, 1, 1)}
    assert not any((count.missed, count.wrong) != (0, 0) for count in found.causes.values())


def test_intervals_hold_the_figure_and_are_the_same_each_time():
    articles = [{"all": Hits(right, 2, right, 2)} for right in (0, 1, 2, 1, 2)]
    (low, high), again = intervals(articles, 200)["all"], intervals(articles, 200)["all"]
    assert (low, high) == again
    assert total(articles)["all"].f1 == pytest.approx(0.6)
    assert low < 0.6 < high
    assert intervals(articles, 0) == {}
