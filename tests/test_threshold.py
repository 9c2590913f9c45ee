"""Statements that the extraction is not sure enough of, and what goes with them."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from samples import RECORDS
from sayso.errors import UsageError
from sayso.model import Article, Event, Figure, Record, Span, Statement
from sayso.settings import Settings, confidence
from sayso.threshold import surer

HERE = (Span(0, 4),)


def said(name, sure, within=None):
    return Statement(id=name, speaker=None, content=HERE, kind="indirect", within=within, by="test", confidence=sure)


def record(*statements, told=None):
    return Record(
        article=Article(id="x", source="x", text="Rain came."),
        statements=statements,
        events=(Event(id="e1", type="disaster", trigger=HERE[0], statement=told),),
        figures=(Figure(id="f1", span=HERE[0], value=Decimal(1), unit="count", statement=told),),
    )


def ids(things):
    return [(one.id, one.within) for one in things]


def test_less_sure_ones_go_and_the_least_itself_stays():
    found = surer(record(said("s1", 0.9), said("s2", 0.8), said("s3", 0.79)), 0.8)
    assert ids(found.statements) == [("s1", None), ("s2", None)]


def test_a_statement_that_stays_does_not_name_an_event_that_goes():
    naming = replace(said("s1", 0.9), events=("e1",))
    assert surer(record(naming, said("s2", 0.1), told="s2"), 0.5).statements[0].events == ()
    assert surer(record(naming, said("s2", 0.1), told="s1"), 0.5).statements[0].events == ("e1",)


def test_nothing_changes_where_all_are_sure():
    one = record(said("s1", 0.9))
    assert surer(one, 0.5) is one
    assert surer(one, 0.0) is one


def test_what_lies_within_one_that_goes_stands_in_the_next_around_or_alone():
    three = said("s1", 0.9), said("s2", 0.1, "s1"), said("s3", 0.9, "s2")
    assert ids(surer(record(*three), 0.5).statements) == [("s1", None), ("s3", "s1")]
    two = said("s1", 0.1), said("s2", 0.9, "s1")
    assert ids(surer(record(*two), 0.5).statements) == [("s2", None)]


@pytest.mark.parametrize(("told", "expected"), [(None, [None]), ("s1", ["s1"]), ("s2", ["s1"]), ("s3", [])])
def test_what_is_told_in_one_that_goes_is_no_fact(told, expected):
    found = surer(record(said("s1", 0.9), said("s2", 0.1, "s1"), said("s3", 0.1), told=told), 0.5)
    assert [one.statement for one in found.events] == expected
    assert [one.statement for one in found.figures] == expected


def test_the_graph_of_what_is_left_is_whole():
    from samples import BASE, EVERYONE
    from sayso.rdf.quads import actor_quads, record_quads
    from sayso.rdf.validate import validate

    less = [surer(one, 0.65) for one in RECORDS]
    assert sum(len(one.statements) for one in less) < sum(len(one.statements) for one in RECORDS)
    shared = list(actor_quads(EVERYONE, BASE, {}))
    known = validate((quad for one in RECORDS for quad in record_quads(one, BASE)), shared)
    assert len(validate((quad for one in less for quad in record_quads(one, BASE)), shared)) <= len(known)


@pytest.mark.parametrize("value", ["abc", "50%", "", -0.1, 1.5, "nan", None, [1]])
def test_what_is_no_confidence_is_a_usage_error(value):
    with pytest.raises(UsageError, match="number from 0 to 1"):
        Settings(min_confidence=value)


def test_a_confidence_may_be_written_out():
    assert confidence("0.5") == confidence(0.5) == 0.5
    assert Settings(min_confidence="1").min_confidence == 1.0
