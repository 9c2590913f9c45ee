"""What is told of one happening is put together, seldom rather than wrongly, and the same in whatever order."""

import itertools

import pytest

from sayso.model import Article, Event, Moment, Participant, Record, Span
from sayso.resolve import Telling, happenings, joins, tellings


def telling(number, participants="ada ben", **told):
    known = {"article": f"a{number}", "local": "e1", "span": Span(1, 4), "nth": 1, "type": "meeting", "status": "past",
             "date": "2024-05-14"}  # fmt: skip
    return Telling(participants=tuple(participants.split()), **(known | told))


@pytest.mark.parametrize(
    ("other", "basis"),
    [
        (telling(2), "same people and days"),
        (telling(2, "ada ben cleo", date="2024-05-13/2024-05-19"), "same people and days"),
        (telling(2, place="rome", status="planned"), "same people and days"),
    ],
)
def test_the_same_people_on_the_same_days_are_one_happening(other, basis):
    (one,) = happenings([telling(1), other])
    assert (one.basis, one.date, len(one.tellings)) == (basis, "2024-05-14", 2)


@pytest.mark.parametrize(
    "other",
    [
        telling(2, date=None),
        telling(2, date="2024-05-15"),
        telling(2, date="2024"),
        telling(2, "ada cleo"),
        telling(2, status="denied"),
        telling(2, type="call"),
    ],
)
def test_what_may_be_another_stays_apart(other):
    assert [one.basis for one in happenings([telling(1), other])] == ["one event"] * 2


def again(number, article="a", people="ada ben", **told):
    place = Span(number, number + 1)
    return telling(number, people, **({"type": "visit", "date": None, "article": article, "span": place} | told))


def test_an_article_comes_back_to_what_it_is_about():
    (one,) = happenings([again(1), again(2)])
    assert one.basis == "same people in one article"
    assert len(happenings([again(1), again(2, article="b")])) == 2
    assert len(happenings([again(1), again(2, status="planned")])) == 2
    assert len(happenings([again(1, place="rome"), again(2, place="oslo")])) == 2


def test_a_visit_told_again_may_leave_out_who_is_visited():
    assert len(happenings([again(1), again(2, people="ada")])) == 1
    assert len(happenings([again(1, people="ada"), again(2, people="ada")])) == 2
    assert len(happenings([again(1, people="ada"), again(2), again(3, people="ada")])) == 1
    assert len(happenings([again(1), again(2, people="ada", date="2023-03")])) == 2
    assert len(happenings([again(1), again(2, people="ada cleo"), again(3, people="ada")])) == 3
    assert len(happenings([again(1, type="invasion"), again(2, people="ada", type="invasion")])) == 2


def test_of_one_alone_the_place_must_be_the_same():
    assert len(happenings([telling(1, "ada"), telling(2, "ada")])) == 2
    assert len(happenings([telling(1, "ada", place="rome"), telling(2, "ada", place="oslo")])) == 2
    (one,) = happenings([telling(1, "ada", place="rome"), telling(2, "ada", place="rome")])
    assert one.basis == "same people, place and days"


def test_the_order_of_the_articles_changes_nothing():
    told = [telling(1), telling(2, "ada ben cleo"), telling(3, "ada cleo"), telling(4, date=None)]
    found = {tuple(one.tellings for one in happenings(order)) for order in itertools.permutations(told)}
    assert len(found) == 1


def test_the_log_tells_with_what_each_was_joined_and_why():
    (join,) = joins(happenings([telling(1), telling(2)]))
    assert (join.article, join.with_article, join.reason) == ("a2", "a1", "same people and days")


def test_events_of_one_span_are_told_apart():
    event = Event(id="e1", type="visit", trigger=Span(0, 3), participants=(Participant("ben", "agent"),
                  Participant("ada", "recipient")), time=Moment(Span(4, 7), "2024-05", "date"))  # fmt: skip
    article = Article(id="a", source="a", text="met May", body=(Span(0, 7),))
    record = Record(article=article, events=(event, event))
    assert [(one.nth, one.participants, one.date) for one in tellings(record)] == [
        (1, ("ada", "ben"), "2024-05"),
        (2, ("ada", "ben"), "2024-05"),
    ]
