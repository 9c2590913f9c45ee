"""`sayso evaluate`: what is found against what is right."""

import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar

import typer

from ..errors import UsageError
from .arguments import Workers

if TYPE_CHECKING:
    from ..evaluate import Wanted
    from ..read import Skipped


class What(StrEnum):
    """What can be scored."""

    statements = "statements"
    actors = "actors"
    about = "about"
    events = "events"
    figures = "figures"
    times = "times"


class Format(StrEnum):
    """How to print the figures."""

    table = "table"
    json = "json"


About = Annotated[
    What,
    typer.Argument(
        metavar="WHAT",
        help="What is scored: statements, actors, about (whom, for or against), events, figures or times.",
        show_default=False,
    ),
]
Gold = Annotated[
    Path,
    typer.Argument(metavar="GOLD", help="A file of articles with what is right (docs/evaluation.md).",
                   show_default=False),
]  # fmt: skip
Only = Annotated[
    bool,
    typer.Option(
        "--statements-only", help="Statements: judge what is said or written; leave out attitudes (hopes, supports)."
    ),
]
Nested = Annotated[
    bool,
    typer.Option("--nested", help="Statements: judge those inside the content of others too, for gold that has them."),
]
Given = Annotated[Path | None, typer.Option(metavar="FILE", help="Score the predictions of a file; extract nothing.")]
Written = Annotated[
    Path | None,
    typer.Option("--write-predictions", metavar="FILE", help="Keep what was extracted, to be scored again."),
]
Errors = Annotated[int, typer.Option(metavar="N", min=0, help="Show the first N mistakes of each cause.")]
Calibrated = Annotated[
    bool, typer.Option("--calibration", help="Statements: show how often one of each confidence is right.")
]
Bootstrap = Annotated[
    int, typer.Option(metavar="N", min=0, help="95 % intervals of F1 from N resamplings of the articles; 0 for none.")
]
As = Annotated[Format, typer.Option("--format", "-f", help="How to print the figures; shares are 0 to 1 in json.")]


Singletons = Annotated[
    bool, typer.Option("--singletons", help="Actors: count those mentioned once in the measures of coreference too.")
]


def command(  # noqa: PLR0913 - an option of the command each
    what: About,
    gold: Gold,
    statements_only: Only = False,
    nested: Nested = False,
    singletons: Singletons = False,
    predictions: Given = None,
    write_predictions: Written = None,
    errors: Errors = 0,
    calibration: Calibrated = False,
    bootstrap: Bootstrap = 0,
    format: As = Format.table,  # noqa: A002 - it names the option
    workers: Workers = 0,
) -> None:
    """Score what sayso finds in articles whose statements, actors, targets or events are known.

    The articles of GOLD are extracted as in `sayso extract` and compared with what it marks. Exit code 3 says
    that some could not be read; they count as articles where nothing was found.

    Examples:

      sayso evaluate statements gold.jsonl

      sayso evaluate statements gold.jsonl --statements-only --errors 5

      sayso evaluate statements gold.jsonl --predictions predicted.jsonl --format json

      sayso evaluate actors gold.jsonl --errors 12

      sayso evaluate about gold.jsonl --bootstrap 1000

      sayso evaluate events gold.jsonl --errors 12
      sayso evaluate figures gold.jsonl --errors 5
    """
    files = Files(gold, predictions, write_predictions, workers)
    if what is not What.statements:
        _refuse(what, {"--statements-only": statements_only, "--nested": nested, "--calibration": calibration})
    if what is not What.actors:
        _refuse(what, {"--singletons": singletons})
    if what is What.actors:
        unread = _actors(files, format.value, singletons=singletons, rounds=bootstrap, errors=errors)
    elif what is What.about:
        unread = _about(files, format.value, rounds=bootstrap, errors=errors)
    elif what is What.events:
        unread = _events(files, format.value, rounds=bootstrap, errors=errors)
    elif what is What.figures:
        unread = _figures(files, format.value, rounds=bootstrap, errors=errors)
    elif what is What.times:
        unread = _times(files, format.value, rounds=bootstrap, errors=errors)
    else:
        from ..evaluate import Scope, Wanted

        scope = Scope(statements_only=statements_only, nested=nested)
        unread = _statements(files, format.value, Wanted(
            scope=scope, rounds=bootstrap, errors=errors, calibration=calibration
        ))  # fmt: skip
    raise typer.Exit(3 if unread else 0)


class Files(NamedTuple):
    """What is scored, where predictions come from and go to, and in how many processes they are made."""

    gold: Path
    given: Path | None
    written: Path | None
    workers: int


def _refuse(what: What, options: dict[str, bool]) -> None:
    """UsageError for an option that means nothing for what is scored."""
    if wrong := [option for option, given in options.items() if given]:
        raise UsageError(f"{wrong[0]} has no meaning for {what.value}; leave it out")


def _statements(files: Files, form: str, wanted: "Wanted") -> int:
    """Score statements; how many articles could not be read."""
    from ..evaluate import evaluate_statements, read_gold, read_predictions
    from ..evaluate.extraction import predict, write_predictions
    from . import figures

    gold = read_gold(files.gold)
    found, unread = _predictions(files, gold, read_predictions, predict)
    if files.written:
        write_predictions(found, files.written)
    figures.show(evaluate_statements(gold, found, wanted), form)
    return unread


def _actors(files: Files, form: str, **wanted: int) -> int:
    """Score actors; how many articles could not be read."""
    from ..evaluate import actors
    from . import fault_figures

    gold = actors.read_actor_gold(files.gold)
    found, unread = _predictions(files, gold, actors.read_actor_predictions, actors.predict_actors)
    if files.written:
        actors.write_actor_predictions(found, files.written)
    asked = actors.ActorsWanted(singletons=bool(wanted["singletons"]), rounds=wanted["rounds"], errors=wanted["errors"])
    fault_figures.show(actors.evaluate_actors(gold, found, asked), form, "mentions")
    return unread


def _about(files: Files, form: str, **wanted: int) -> int:
    """Score whom statements are about; how many articles could not be read."""
    from ..evaluate import about
    from . import fault_figures

    gold = about.read_about_gold(files.gold)
    found, unread = _predictions(files, gold, about.read_about_predictions, about.predict_about)
    if files.written:
        about.write_about_predictions(found, files.written)
    scored = about.evaluate_about(gold, found, about.AboutWanted(rounds=wanted["rounds"], errors=wanted["errors"]))
    fault_figures.show(scored, form, "judged")
    return unread


def _events(files: Files, form: str, **wanted: int) -> int:
    """Score events; how many articles could not be read."""
    from ..evaluate import events
    from . import fault_figures

    gold = events.read_event_gold(files.gold)
    found, unread = _predictions(files, gold, events.read_event_predictions, events.predict_events)
    if files.written:
        events.write_event_predictions(found, files.written)
    scored = events.evaluate_events(gold, found, events.EventsWanted(rounds=wanted["rounds"], errors=wanted["errors"]))
    fault_figures.show(scored, form, "marked")
    return unread


def _figures(files: Files, form: str, **wanted: int) -> int:
    """Score figures; how many articles could not be read."""
    from ..evaluate import figures
    from . import fault_figures

    gold = figures.read_figure_gold(files.gold)
    found, unread = _predictions(files, gold, figures.read_figure_predictions, figures.predict_figures)
    if files.written:
        figures.write_figure_predictions(found, files.written)
    asked = figures.FiguresWanted(rounds=wanted["rounds"], errors=wanted["errors"])
    fault_figures.show(figures.evaluate_figures(gold, found, asked), form, "judged")
    return unread


def _times(files: Files, form: str, **wanted: int) -> int:
    """Score time expressions; every text can be read."""
    from ..evaluate import times
    from . import fault_figures

    gold = times.read_time_gold(files.gold)
    found, unread = _predictions(files, gold, times.read_time_predictions, times.predict_times)
    if files.written:
        times.write_time_predictions(found, files.written)
    asked = times.TimesWanted(rounds=wanted["rounds"], errors=wanted["errors"])
    fault_figures.show(times.evaluate_times(gold, found, asked), form, "marked")
    return unread


Given_ = TypeVar("Given_")
Predicted = TypeVar("Predicted")


def _predictions(
    files: Files,
    gold: Sequence[Given_],
    read: Callable[[Path, Sequence[Given_]], dict[str, Predicted]],
    predict: "Callable[[Path, Sequence[Given_], int], tuple[dict[str, Predicted], tuple[Skipped, ...]]]",
) -> tuple[dict[str, Predicted], int]:
    """The predictions of a file or of sayso itself, and how many articles could not be read."""
    if files.given:
        found = read(files.given, gold)
        if missing := len(gold) - len(found):
            print(
                f"no prediction for {missing} of {len(gold)} articles; nothing counts as found there", file=sys.stderr
            )
        return found, 0
    found, skipped = predict(files.gold, gold, files.workers)
    for one in skipped:
        print(f"skipped {one.source}: {one.reason}; {one.advice}", file=sys.stderr)
    return found, len(gold) - len(found)
