"""The timeline joins what is told of one happening, and becomes a calendar that others can read."""

import io
import json

import msgspec
import pytest

from sayso.export import export, timeline
from sayso.export.ical import escaped, folded, lines
from sayso.export.timeline import Row, Told


def row(number, participants="Ada Ben", **told):
    known = {"event": f"e{number}", "article": f"a{number}", "begin": 1, "end": 4, "words": "met", "status": "past",
             "date": "2024-05-14"}  # fmt: skip
    return Row(type="meeting", participants=tuple(participants.split()), agents=(), told=Told(**(known | told)))


def joined(monkeypatch, *rows):
    monkeypatch.setattr(timeline, "_rows", lambda _: list(rows))
    return timeline.timeline(None)


@pytest.mark.parametrize(
    ("other", "basis"),
    [
        (row(2), "same people and days"),
        (row(2, "Ada Ben Cleo", date="2024-05-13/2024-05-19"), "same people and days"),
        (row(2, place="Rome", status="planned"), "same people and days"),
    ],
)
def test_the_same_people_on_the_same_days_are_one_happening(monkeypatch, other, basis):
    (one,) = joined(monkeypatch, row(1), other)
    assert (one.basis, one.date, len(one.mentions)) == (basis, "2024-05-14", 2)


@pytest.mark.parametrize(
    "other",
    [
        row(2, date=None),
        row(2, date="2024-05-15"),
        row(2, date="2024"),
        row(2, "Ada Cleo"),
        row(2, status="denied"),
    ],
)
def test_what_may_be_another_stays_apart(monkeypatch, other):
    assert [one.basis for one in joined(monkeypatch, row(1), other)] == ["one mention"] * 2


def test_an_article_comes_back_to_what_it_is_about(monkeypatch):
    def again(number, article="a", **told):
        return msgspec.structs.replace(row(number, date=None, article=article, **told), type="visit")

    (one,) = joined(monkeypatch, again(1), again(2))
    assert one.basis == "same people in one article"
    assert len(joined(monkeypatch, again(1), again(2, article="b"))) == 2
    assert len(joined(monkeypatch, again(1), again(2, status="planned"))) == 2
    assert len(joined(monkeypatch, again(1), again(2, place="Rome"), again(3, place="Oslo"))) == 2


def test_of_one_alone_the_place_must_be_the_same(monkeypatch):
    assert len(joined(monkeypatch, row(1, "Ada"), row(2, "Ada"))) == 2
    assert len(joined(monkeypatch, row(1, "Ada", place="Rome"), row(2, "Ada", place="Oslo"))) == 2
    (one,) = joined(monkeypatch, row(1, "Ada", place="Rome"), row(2, "Ada", place="Rome"))
    assert one.basis == "same people, place and days"


def test_readings_that_differ_are_all_kept_and_the_dated_come_first(monkeypatch):
    found = joined(monkeypatch, row(3, "Cleo", date=None), row(1, status="planned"), row(2), row(4))
    assert [len(one.mentions) for one in found] == [3, 1]
    assert found[0].statuses == ("past", "planned")


def test_a_run_gives_its_events(sample_run):
    file = io.BytesIO()
    export("events", sample_run, file)
    found = json.loads(file.getvalue())
    assert found
    assert {"type", "participants", "date", "statuses", "mentions"} <= set(found[0])


def test_a_calendar_has_whole_days_and_leaves_out_what_is_told_of_a_year(monkeypatch):
    found = list(lines(joined(monkeypatch, row(1, date="2024-05-14", place="Rome"), row(2, "Cleo", date="2024"))))
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
