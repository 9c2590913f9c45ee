"""The timeline joins what is told of one happening, and becomes a calendar that others can read."""

import io
import json

from sayso.export import export, timeline
from sayso.export.ical import escaped, folded, lines
from sayso.export.timeline import Row, Told


def row(number, participants="Ada Ben", **told):
    known = {"event": f"e{number}", "article": f"a{number}", "begin": 1, "end": 4, "words": "met", "status": "past",
             "date": "2024-05-14"}  # fmt: skip
    return Row(type="meeting", participants=tuple(participants.split()), agents=(), told=Told(**(known | told)))


def joined(monkeypatch, *rows, one=("e1", "e2", "e4")):
    monkeypatch.setattr(timeline, "_rows", lambda _: list(rows))
    monkeypatch.setattr(timeline, "_joined", lambda _: dict.fromkeys(one, ("h", "same people and days")))
    return timeline.timeline(None)


def test_readings_that_differ_are_all_kept_and_the_dated_come_first(monkeypatch):
    found = joined(monkeypatch, row(3, "Cleo", date=None), row(1, status="planned"), row(2), row(4))
    assert [len(one.mentions) for one in found] == [3, 1]
    assert found[0].statuses == ("past", "planned")
    assert [one.basis for one in found] == ["same people and days", "one event"]


def test_a_run_gives_its_events(sample_run):
    file = io.BytesIO()
    export("events", sample_run, file)
    found = json.loads(file.getvalue())
    assert found
    assert {"type", "participants", "date", "statuses", "mentions"} <= set(found[0])


def test_a_calendar_has_whole_days_and_leaves_out_what_is_told_of_a_year(monkeypatch):
    found = list(
        lines(joined(monkeypatch, row(1, date="2024-05-14", place="Rome"), row(2, "Cleo", date="2024"), one=()))
    )
    assert found[0] == "BEGIN:VCALENDAR"
    assert found.count("BEGIN:VEVENT") == 1
    assert {"DTSTART;VALUE=DATE:20240514", "DTEND;VALUE=DATE:20240515", "LOCATION:Rome", "STATUS:CONFIRMED"} <= set(
        found
    )
    assert "SUMMARY:meeting: Ada\\, Ben" in found


def test_a_run_gives_a_calendar(sample_run):
    file = io.BytesIO()
    export("ical", sample_run, file)
    assert file.getvalue().startswith(b"BEGIN:VCALENDAR\r\n")
    assert file.getvalue().endswith(b"END:VCALENDAR\r\n")


def test_text_is_escaped_and_lines_are_folded_between_characters():
    assert escaped("a, b; c\\d\r\ne") == "a\\, b\\; c\\\\d\\ne"
    made = folded("SUMMARY:" + "é" * 60)
    parts = made.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(part) <= 75 for part in parts)
    assert b"".join([parts[0], *(part.removeprefix(b" ") for part in parts[1:])]).decode() == "SUMMARY:" + "é" * 60


def test_a_name_may_hold_a_comma():
    takers = {("e", "with"): ("Varn, Ltd",)}
    values = {"event": "e", "type": "meeting", "trigger": "met", "when": "on Monday", "dating": "inferred"}
    found = timeline._row(values, takers)
    assert found.participants == ("Varn, Ltd",)
    assert (found.told.when, found.told.dating) == ("on Monday", "inferred")
