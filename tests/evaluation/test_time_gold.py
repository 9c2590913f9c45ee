from pathlib import Path

import pytest

from sayso.evaluate.times import read_time_gold
from scripted import script

ROOT = Path(__file__).resolve().parents[2]
make_time_gold = script("make_time_gold")


def test_gold_is_what_its_sentences_say():
    assert make_time_gold.main(["--check"]) == 0
    assert len(read_time_gold(ROOT / "tests/evaluation/gold/times.jsonl")) >= 80


def test_marks_become_times():
    made = make_time_gold.sentence("She left {DATE 2024-05 in May}.", 1, None)
    assert made["text"] == "She left in May."
    assert made["times"] == [{"span": [9, 15], "type": "DATE", "value": "2024-05"}]
    with pytest.raises(ValueError, match="no mark of a time"):
        make_time_gold.sentence("She left {DATE 2024-05}.", 1, None)
