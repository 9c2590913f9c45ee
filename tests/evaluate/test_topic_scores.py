"""How topics and positions are counted against gold."""

import pytest

from sayso.errors import UsageError
from sayso.evaluate.faults import FaultsWanted
from sayso.evaluate.topics import (
    MarkedTopic,
    TopicPrediction,
    TopicSample,
    evaluate_topics,
    read_topic_gold,
    read_topic_predictions,
    write_topic_predictions,
)
from sayso.model import Span

TEXT = "Ana wants higher tolls, no fares and a ferry."
GOLD = TopicSample(id="a", text=TEXT, topics=(
    MarkedTopic(span=Span(17, 22), position="agree"),
    MarkedTopic(span=Span(27, 32), position="disagree"),
    MarkedTopic(span=Span(39, 44)),
))  # fmt: skip


def scored(*topics):
    found = TopicPrediction(id="a", topics=tuple(MarkedTopic(span=Span(*s), position=p) for s, p in topics))
    return evaluate_topics([GOLD], {"a": found}, FaultsWanted(errors=3))


def test_the_last_word_decides_what_is_taken_and_more_is_no_mistake():
    found = scored(((10, 22), "agree"), ((0, 3), "agree"))
    assert found.scores["topics"].recall == pytest.approx(1 / 3)
    assert found.scores["topics, strict"].recall == 0
    assert found.scores["position"].f1 == 1
    assert found.scores["for or against"].precision == 1
    assert found.causes == {"missed": 2}


def test_positions_are_counted_over_what_is_found():
    found = scored(((17, 22), "disagree"), ((27, 32), "unclear"), ((39, 44), "agree"))
    assert found.causes == {"opposite": 1, "left unclear": 1, "clear for unclear": 1}
    assert found.scores["position"].f1 == 0
    assert found.scores["for or against"].precision == 0
    assert found.examples[0].gold == "tolls (agree)"


def test_of_two_at_one_end_the_same_span_is_taken():
    assert scored(((10, 22), "disagree"), ((17, 22), "agree")).scores["position"].f1 == 1


def test_nothing_found_is_nothing_right():
    assert evaluate_topics([GOLD], {}).scores["topics"].recall == 0


def test_files_are_read_and_written(tmp_path):
    path = tmp_path / "found.jsonl"
    write_topic_predictions({"a": TopicPrediction(id="a", topics=GOLD.topics)}, path)
    assert read_topic_predictions(path, [GOLD])["a"].topics == GOLD.topics
    path.write_text('{"id": "a", "text": "May", "topics": [{"span": [0, 9]}]}\n', encoding="utf-8")
    with pytest.raises(UsageError, match="topic 1"):
        read_topic_gold(path)
