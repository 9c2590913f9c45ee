"""Confidence against accuracy, in ten bins."""

import pytest

from gold_samples import prediction, said, sample
from sayso.errors import UsageError
from sayso.evaluate.calibration import calibration
from sayso.evaluate.comparison import compare

TEXT = "Lind said one. Lind said two. Lind said three. Lind said four."


def compared(*confidences, right=("one", "two")):
    words = ("one", "two", "three", "four")
    gold = sample(TEXT, *(said(TEXT, word, "Lind") for word in right))
    found = (said(TEXT, w, "Lind", confidence=c) for w, c in zip(words, confidences, strict=False))
    return [compare(gold, prediction(*found))]


def test_expected_error_by_hand():
    found = calibration(compared(0.95, 0.85, 0.91, 0.3))
    assert [(one.low, one.count, one.accuracy) for one in found.bins] == [(0.3, 1, 0), (0.8, 1, 1), (0.9, 2, 0.5)]
    assert found.bins[2].confidence == pytest.approx(0.93)
    assert found.error == pytest.approx((0.3 + 0.15 + 2 * 0.43) / 4)


def test_certainty_is_in_the_highest_bin():
    found = calibration(compared(1.0, 1.0))
    assert (found.error, found.count, found.bins[0].low) == (0, 2, 0.9)


def test_what_is_nested_or_states_no_confidence_is_left_out():
    nested = said(TEXT, "three", "Lind", confidence=0.9, nested=True)
    found = prediction(said(TEXT, "one", "Lind", confidence=0.5), said(TEXT, "two", "Lind"), nested)
    gold = sample(TEXT, said(TEXT, "one", "Lind"))
    assert calibration([compare(gold, found)]).count == 1


def test_no_confidence_at_all():
    with pytest.raises(UsageError, match="confidence"):
        calibration(compared())
