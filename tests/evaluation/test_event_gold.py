"""The gold of events is what its marked sentences say, and covers every type, status and role."""

from pathlib import Path

import pytest

from sayso.evaluate.events import read_event_gold
from sayso.knowledge import lexicon
from sayso.model.edtf import interval
from scripted import script

GOLD = Path(__file__).resolve().parent / "gold"
MAKE = script("make_event_gold")
SENTENCES = read_event_gold(GOLD / "events.jsonl")
EVENTS = [event for one in SENTENCES for event in one.events]


def test_the_generated_file_is_fresh():
    assert MAKE.main(["--check"]) == 0


def test_there_are_enough_sentences_some_of_them_without_an_event():
    assert len(SENTENCES) >= 80
    assert len(EVENTS) >= 90
    assert sum(not one.events for one in SENTENCES) >= 8


def test_every_type_status_and_role_is_covered():
    assert {event.type for event in EVENTS} == set(lexicon("events")["types"])
    assert {event.status for event in EVENTS} == set(MAKE.STATUSES)
    assert {one.role for event in EVENTS for one in event.participants} == set(MAKE.ROLES)


def test_times_are_calendar_values():
    assert all(interval(event.time).first <= interval(event.time).last for event in EVENTS if event.time)


def test_a_sentence_with_its_events(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(
        "# head\n\nAda met Ben in Rome.\nmeeting met past | participant Ada, Ben | place Rome | time 2031\n"
    )
    (made,) = MAKE.samples(path)
    (event,) = made["events"]
    assert made["text"] == "Ada met Ben in Rome."
    assert (event["type"], event["trigger"], event["time"]) == ("meeting", (4, 7), "2031")
    assert [one["words"] for one in event["participants"]] == [[(0, 3)], [(8, 11)]]
    assert event["place"] == [(15, 19)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("meeting met gone", "no event's line"),
        ("meeting saw past", "not in the sentence: 'saw'"),
        ("meeting met past | patient Ben", "no role, place or time"),
    ],
)
def test_mistakes_are_errors(line, told):
    with pytest.raises(ValueError, match=told):
        MAKE.event(line, "Ada met Ben in Rome.")
