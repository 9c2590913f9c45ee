"""`sayso evaluate`: what is found against what is right."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .arguments import Workers

if TYPE_CHECKING:
    from ..evaluate import Prediction, Sample


class What(StrEnum):
    """What can be scored."""

    statements = "statements"


class Format(StrEnum):
    """How to print the figures."""

    table = "table"
    json = "json"


About = Annotated[What, typer.Argument(metavar="WHAT", help="What is scored: statements.", show_default=False)]
Gold = Annotated[
    Path,
    typer.Argument(metavar="GOLD", help="A file of articles with what is right (docs/evaluation.md).",
                   show_default=False),
]  # fmt: skip
Only = Annotated[
    bool,
    typer.Option("--statements-only", help="Judge what is said or written; leave out attitudes (hopes, supports)."),
]
Nested = Annotated[
    bool, typer.Option("--nested", help="Judge statements inside the content of others too, for gold that has them.")
]
Given = Annotated[Path | None, typer.Option(metavar="FILE", help="Score the predictions of a file; extract nothing.")]
Written = Annotated[
    Path | None,
    typer.Option("--write-predictions", metavar="FILE", help="Keep what was extracted, to be scored again."),
]
Errors = Annotated[int, typer.Option(metavar="N", min=0, help="Show the first N mistakes of each cause.")]
Calibrated = Annotated[
    bool, typer.Option("--calibration", help="Show how often a statement of each confidence is right.")
]
Bootstrap = Annotated[
    int, typer.Option(metavar="N", min=0, help="95 % intervals of F1 from N resamplings of the articles; 0 for none.")
]
As = Annotated[Format, typer.Option("--format", "-f", help="How to print the figures; shares are 0 to 1 in json.")]


def command(  # noqa: PLR0913 - an option of the command each
    what: About,  # noqa: ARG001 - one thing so far; typer refuses any other
    gold: Gold,
    statements_only: Only = False,
    nested: Nested = False,
    predictions: Given = None,
    write_predictions: Written = None,
    errors: Errors = 0,
    calibration: Calibrated = False,
    bootstrap: Bootstrap = 0,
    format: As = Format.table,  # noqa: A002 - it names the option
    workers: Workers = 0,
) -> None:
    """Score what sayso finds in articles whose statements are known.

    The articles of GOLD are extracted as in `sayso extract` and compared with its attributions. Exit code 3 says
    that some could not be read; they count as articles where nothing was found.

    Examples:

      sayso evaluate statements gold.jsonl

      sayso evaluate statements gold.jsonl --statements-only --errors 5

      sayso evaluate statements gold.jsonl --predictions predicted.jsonl --format json
    """
    from ..evaluate import Scope, Wanted, evaluate_statements, read_gold
    from . import figures

    samples = read_gold(gold)
    found, skipped = _predictions(gold, samples, predictions, workers)
    if write_predictions:
        from ..evaluate.extraction import write_predictions as write

        write(found, write_predictions)
    scope = Scope(statements_only=statements_only, nested=nested)
    wanted = Wanted(scope=scope, rounds=bootstrap, errors=errors, calibration=calibration)
    figures.show(evaluate_statements(samples, found, wanted), format.value)
    raise typer.Exit(3 if skipped else 0)


def _predictions(
    path: Path, gold: "tuple[Sample, ...]", given: Path | None, workers: int
) -> "tuple[dict[str, Prediction], int]":
    """The predictions of a file or of sayso itself, and how many articles could not be read."""
    if given:
        from ..evaluate import read_predictions

        found = read_predictions(given, gold)
        if missing := len(gold) - len(found):
            print(
                f"no prediction for {missing} of {len(gold)} articles; nothing counts as found there", file=sys.stderr
            )
        return found, 0
    from ..evaluate.extraction import predict

    found, skipped = predict(path, gold, workers)
    for one in skipped:
        print(f"skipped {one.source}: {one.reason}; {one.advice}", file=sys.stderr)
    return found, len(gold) - len(found)
