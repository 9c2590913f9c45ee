"""Figures of several articles as readings of one quantity."""

from decimal import Decimal

import pytest
from msgspec.structs import replace

from samples import BASE, EVERYONE, RECORDS
from sayso.model import Change, Figure, Span
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.quantities import quantity_key
from sayso.rdf.questions import ask
from sayso.rdf.store import memory_store

TRADE = Figure(id="f1", span=Span(0, 3), value=Decimal(240), unit="USD", measures="Bilateral trade",
               of=("ada-moreno", "arlandia"), period="2023")  # fmt: skip


def test_the_key_is_the_same_whatever_the_value_and_the_order():
    other = replace(TRADE, id="f7", value=Decimal(238), measures="the bilateral trade", of=("arlandia", "ada-moreno"))
    assert quantity_key(TRADE) == quantity_key(other)


@pytest.mark.parametrize(
    "slots",
    [{"unit": "EUR"}, {"period": "2022"}, {"of": ("arlandia",)}, {"measures": "exports"},
     {"change": Change(None, None, "up", by=Decimal(240), by_unit="USD")}],
)  # fmt: skip
def test_another_measure_owner_period_unit_or_step_is_another_quantity(slots):
    assert quantity_key(replace(TRADE, **slots)) not in (None, quantity_key(TRADE))


@pytest.mark.parametrize("slots", [{"measures": None}, {"of": ()}, {"period": None}, {"measures": "the"}])
def test_where_too_little_is_told_nothing_is_compared(slots):
    assert quantity_key(replace(TRADE, **slots)) is None


def answers(*values):
    """What is asked of two articles that tell the trade, each its value."""
    records = [
        replace(record, figures=(replace(TRADE, value=Decimal(value)),))
        for record, value in zip(RECORDS[:2], values, strict=True)
    ]
    store = memory_store([*actor_quads(EVERYONE, BASE), *(quad for one in records for quad in record_quads(one, BASE))])
    return [(row["agreement"], row["of"], row["value"]) for row in ask(store, "figures-compared")]


def test_articles_agree_or_differ():
    assert answers(240, 240) == [("agree", "Ada Moreno, Arlandia", Decimal(240))] * 2
    assert [row[::2] for row in answers(240, 238)] == [("differ", Decimal(240)), ("differ", Decimal(238))]


def test_an_assumed_currency_is_compared_and_said_to_be_assumed():
    sure, assumed = TRADE, replace(TRADE, value=Decimal(238), unit_assumed=True)
    records = [replace(record, figures=(one,)) for record, one in zip(RECORDS[:2], (sure, assumed), strict=True)]
    store = memory_store([*actor_quads(EVERYONE, BASE), *(quad for one in records for quad in record_quads(one, BASE))])
    told = {str(row["value"]): row["currency"] for row in ask(store, "figures-compared")}
    assert told == {"240": None, "238": "assumed"}


RISE = Change(None, None, "up", by=Decimal(5), by_unit="percent")
LED = Change(Decimal(228), Decimal(240), "up", by=Decimal(5), unit="USD", by_unit="percent", from_period="2022")


def test_the_step_of_a_change_and_what_it_is_reckoned_from():
    step = replace(TRADE, value=Decimal(5), unit="percent", change=RISE)
    end = replace(TRADE, id="f2", span=Span(5, 9), change=LED)
    quads = list(record_quads(replace(RECORDS[0], figures=(step, end)), BASE))
    (reference,) = [quad for quad in quads if quad.predicate.value.endswith("valueReference")]
    assert [node.value.rpartition("#")[2] for node in (reference.subject, reference.object)] == [
        "figure-5-9", "figure-0-3",
    ]  # fmt: skip
    (since,) = [quad for quad in quads if quad.predicate.value.endswith("startDate")]
    assert since.object.value == "2022"
