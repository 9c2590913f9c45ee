import pytest

from sayso.errors import UsageError
from sayso.evaluate.faults import FaultsWanted
from sayso.evaluate.times import (
    MarkedTime,
    TimePrediction,
    TimeSample,
    evaluate_times,
    read_time_gold,
    read_time_predictions,
    write_time_predictions,
)
from sayso.model import Span

TEXT = "He left on Monday, in early 2009, two years ago."
GOLD = TimeSample(id="a", text=TEXT, published="2011-01-03", times=(
    MarkedTime(span=Span(11, 17), type="DATE", value="2011-01-03"),
    MarkedTime(span=Span(22, 32), type="DATE", value="2009"),
    MarkedTime(span=Span(34, 47), type="DATE", value="PAST_REF"),
))  # fmt: skip


def scored(*times):
    found = {"a": TimePrediction(id="a", times=tuple(MarkedTime(span=Span(*s), type=t, value=v) for s, t, v in times))}
    return evaluate_times([GOLD], found, FaultsWanted(errors=3))


def test_each_measure_counts_its_own():
    found = scored(((11, 17), "DATE", "2011-01-10"), ((28, 32), "DATE", "2009"), ((0, 2), "SET", "P1D"))
    f1 = {name: round(one.f1, 3) for name, one in found.scores.items()}
    assert f1 == {"strict": 0.333, "relaxed": 0.667, "value": 0.333, "type": 0.667, "dates right": 0.5}
    assert found.causes == {"missed": 1, "value": 1, "span": 1, "spurious": 1}
    assert found.examples[0].gold == "two years ago (DATE PAST_REF)"


def test_same_span_is_taken_first():
    found = scored(((8, 17), "DATE", "2011-01-03"), ((11, 17), "DATE", "2011-01-03"))
    assert found.scores["strict"].precision == 0.5


def test_nothing_found_is_nothing_right():
    assert evaluate_times([GOLD], {}).scores["relaxed"].recall == 0


def test_files_are_read_and_written(tmp_path):
    path = tmp_path / "found.jsonl"
    write_time_predictions({"a": TimePrediction(id="a", times=GOLD.times)}, path)
    assert read_time_predictions(path, [GOLD])["a"].times == GOLD.times
    path.write_text('{"id": "a", "text": "May", "times": [{"span": [0, 9], "type": "DATE"}]}\n', encoding="utf-8")
    with pytest.raises(UsageError, match="time 1"):
        read_time_gold(path)
