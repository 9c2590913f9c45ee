from pathlib import Path

import pytest

from sayso.evaluate.topics import read_topic_gold
from scripted import script

ROOT = Path(__file__).resolve().parents[2]
make_topic_gold = script("make_topic_gold")


def test_gold_is_what_its_sentences_say():
    assert make_topic_gold.main(["--check"]) == 0
    assert len(read_topic_gold(ROOT / "tests/evaluation/gold/topics.jsonl")) >= 130


def test_marks_become_topics():
    made = make_topic_gold.sentence("She wants {+ tolls}, not {- fares}.", "a-1")
    assert made["text"] == "She wants tolls, not fares."
    assert made["topics"] == [{"span": [10, 15], "position": "agree"}, {"span": [21, 26], "position": "disagree"}]
    with pytest.raises(ValueError, match="no mark of a topic"):
        make_topic_gold.sentence("She wants {tolls}.", "a-1")
