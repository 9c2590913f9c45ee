"""Prints an evaluation of actors, of targets, events, figures or times: tables with mistakes to read, or JSON."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table

from .figures import columns, printed, score_row

if TYPE_CHECKING:
    from ..evaluate.faults import Fault, FaultEvaluation


def show(found: "FaultEvaluation", form: str, counted: str) -> None:
    """Print the figures to standard output, as "table" or "json"; `counted` says what both sides have."""
    printed(found, form, _parts(found, counted), _examples(found.examples))


def _parts(found: "FaultEvaluation", counted: str) -> Iterator[Table | str]:
    yield f"{found.articles:,} articles, {found.words:,} words"
    sides = (("gold", found.gold), ("predicted", found.predicted))
    yield columns((counted, *found.gold), ((name, *(f"{count:,}" for count in side.values())) for name, side in sides))
    yield columns(("in percent", "P", "R", "F1", ""), (score_row(name, one) for name, one in found.scores.items()))
    yield columns(("mistakes by cause", ""), ((cause, f"{count:,}") for cause, count in found.causes.items()))


def _examples(examples: Iterable["Fault"]) -> Iterator[str]:
    """Mistakes under their causes: where, what is right and what was found, and the sentence."""
    cause = None
    for one in examples:
        if one.cause != cause:
            cause = one.cause
            yield f"[bold]{cause}[/bold]"
        told = f"gold {one.gold or '-'}; predicted {one.predicted or '-'}"
        yield f"  {escape(one.article)}, character {one.begin}: {escape(told)}"
        yield f"    {escape(one.sentence)}"
