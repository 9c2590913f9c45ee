"""The events that the content of a statement names."""

from collections.abc import Sequence

from ...model import Event, Statement


def named_events(statement: Statement, events: Sequence[Event]) -> tuple[str, ...]:
    """The ids of the events whose trigger the content holds, in text order.

    yes: "Lind said that Ostrov visited Arlandia": the visit, also where another statement inside it tells it
    no:  "Lind, who visited Arlandia, said that it rained"
    """
    return tuple(event.id for event in events if any(span.contains(event.trigger) for span in statement.content))
