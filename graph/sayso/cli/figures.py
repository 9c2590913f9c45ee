"""Prints an evaluation: tables of percentages with the mistakes to read, or JSON."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

if TYPE_CHECKING:
    from ..evaluate import Evaluation
    from ..evaluate.calibration import Calibration
    from ..evaluate.listing import Example, Quote
    from ..evaluate.scores import Score


def show(found: "Evaluation", form: str) -> None:
    """Print the figures to standard output, as "table" or "json"."""
    printed(found, form, _parts(found), _examples(found.examples))


def printed(found: object, form: str, parts: Iterable[Table | str], lines: Iterable[str]) -> None:
    """Print any evaluation: with all its fields as "json", else its parts, set off, and the lines of its mistakes."""
    if form == "json":
        import msgspec

        print(msgspec.json.format(msgspec.json.encode(found), indent=1).decode())
        return
    console = Console(highlight=False, soft_wrap=True)
    for part in parts:
        console.print(part)
        console.print()
    for line in lines:
        console.print(line)


def _parts(found: "Evaluation") -> Iterator[Table | str]:
    yield f"{found.articles:,} articles, {found.words:,} words"
    sides = (("gold", found.gold), ("predicted", found.predicted))
    yield columns(
        ("attributions", "direct", "mixed", "indirect"),
        ((name, f"{side.direct:,}", f"{side.mixed:,}", f"{side.indirect:,}") for name, side in sides),
    )
    yield columns(("in percent", "P", "R", "F1", ""), (score_row(name, one) for name, one in found.scores.items()))
    shares = (
        ("source right, where the content is and gold has one", found.source),
        ("speaker named right, where the source is and gold names one", found.speaker),
    )
    rows = [(name, f"{100 * share.value:.1f}", f"of {share.judged:,}") for name, share in shares if share.judged]
    if rows:
        yield columns(("in percent", "", ""), rows)
    causes = ((cause, f"{count.missed:,}", f"{count.wrong:,}") for cause, count in found.causes.items())
    yield columns(("mistakes by cause", "gold missed", "predictions wrong"), causes)
    if found.calibration:
        yield _calibration(found.calibration)


def score_row(name: str, one: "Score") -> tuple[str, ...]:
    """A row of precision, recall, F1 and its interval, in percent."""
    shares = (f"{100 * share:.1f}" for share in (one.precision, one.recall, one.f1))
    between = f"{100 * one.f1_95[0]:.1f} to {100 * one.f1_95[1]:.1f}" if one.f1_95 else ""
    return (name, *shares, between)


def _calibration(found: "Calibration") -> Table:
    rows = ((f"from {one.low:.1f}", f"{one.count:,}", f"{one.confidence:.3f}", f"{one.accuracy:.3f}")
            for one in found.bins)  # fmt: skip
    table = columns(("confidence", "count", "mean confidence", "right"), rows)
    table.title = f"expected calibration error {found.error:.3f}, {found.count:,} predictions"
    return table


def columns(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """A table without lines, numbers to the right."""
    table = Table(box=None, pad_edge=False, title_justify="left")
    for place, head in enumerate(heads):
        table.add_column(head, justify="right" if place else "left", no_wrap=True)
    for row in rows:
        table.add_row(*map(escape, row))
    return table


def _examples(examples: Iterable["Example"]) -> Iterator[str]:
    """Mistakes under their causes, gold before prediction."""
    cause = None
    for one in examples:
        if one.cause != cause:
            cause = one.cause
            yield f"[bold]{cause}[/bold]"
        yield f"  {escape(one.article)}, character {one.begin}"
        for name, side in (("gold", one.gold), ("predicted", one.predicted)):
            if side:
                yield f"    {name:10}{escape(_told(side))}"


def _told(quote: "Quote") -> str:
    return f"{quote.source or '(no source)'} | {quote.cue or '(no cue)'} | {quote.content}"
