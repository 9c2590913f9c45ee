"""`sayso evaluate`: what is found against what is right."""

import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Generic, NamedTuple, TypeVar

import typer

from ..errors import UsageError
from .arguments import Workers

if TYPE_CHECKING:
    from ..evaluate import Wanted
    from ..evaluate.faults import FaultEvaluation, FaultsWanted
    from ..read import Skipped


class What(StrEnum):
    """What can be scored."""

    statements = "statements"
    actors = "actors"
    about = "about"
    events = "events"
    figures = "figures"
    times = "times"
    topics = "topics"


class Format(StrEnum):
    """How to print the figures."""

    table = "table"
    json = "json"


About = Annotated[
    What,
    typer.Argument(
        metavar="WHAT",
        help="What is scored: statements, actors, about (whom, for or against), events, figures, times or topics.",
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
    elif what is not What.statements:
        from ..evaluate.faults import FaultsWanted

        unread = SAT[what](files, format.value, FaultsWanted(rounds=bootstrap, errors=errors))
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


Marked = TypeVar("Marked")
Predicted = TypeVar("Predicted")
Asked = TypeVar("Asked")
Read = Callable[[Path, Sequence[Marked]], dict[str, Predicted]]


class Exam(NamedTuple, Generic[Marked, Predicted, Asked]):
    """What one sort of thing is scored by; `counted` says what both sides have."""

    counted: str
    gold: Callable[[Path], Sequence[Marked]]
    read: Read[Marked, Predicted]
    predict: "Callable[[Path, Sequence[Marked], int], tuple[dict[str, Predicted], tuple[Skipped, ...]]]"
    write: Callable[[dict[str, Predicted], Path], None]
    evaluate: "Callable[[Sequence[Marked], dict[str, Predicted], Asked], FaultEvaluation]"


def _sit(exam: Exam[Marked, Predicted, Asked | None], files: Files, form: str, asked: Asked) -> int:
    """Score one sort of thing; how many articles could not be read."""
    from . import fault_figures

    gold = exam.gold(files.gold)
    found, unread = _predictions(files, gold, exam.read, exam.predict)
    if files.written:
        exam.write(found, files.written)
    fault_figures.show(exam.evaluate(gold, found, asked), form, exam.counted)
    return unread


def _actors(files: Files, form: str, *, singletons: bool, rounds: int, errors: int) -> int:
    from ..evaluate import actors as of

    exam = Exam("mentions", of.read_actor_gold, of.read_actor_predictions, of.predict_actors,
                of.write_actor_predictions, of.evaluate_actors)  # fmt: skip
    return _sit(exam, files, form, of.ActorsWanted(singletons=singletons, rounds=rounds, errors=errors))


def _about(files: Files, form: str, asked: "FaultsWanted") -> int:
    from ..evaluate import about as of

    exam = Exam("judged", of.read_about_gold, of.read_about_predictions, of.predict_about,
                of.write_about_predictions, of.evaluate_about)  # fmt: skip
    return _sit(exam, files, form, asked)


def _events(files: Files, form: str, asked: "FaultsWanted") -> int:
    from ..evaluate import events as of

    exam = Exam("marked", of.read_event_gold, of.read_event_predictions, of.predict_events,
                of.write_event_predictions, of.evaluate_events)  # fmt: skip
    return _sit(exam, files, form, asked)


def _figures(files: Files, form: str, asked: "FaultsWanted") -> int:
    from ..evaluate import figures as of

    exam = Exam("judged", of.read_figure_gold, of.read_figure_predictions, of.predict_figures,
                of.write_figure_predictions, of.evaluate_figures)  # fmt: skip
    return _sit(exam, files, form, asked)


def _times(files: Files, form: str, asked: "FaultsWanted") -> int:
    from ..evaluate import times as of

    exam = Exam("marked", of.read_time_gold, of.read_time_predictions, of.predict_times,
                of.write_time_predictions, of.evaluate_times)  # fmt: skip
    return _sit(exam, files, form, asked)


def _topics(files: Files, form: str, asked: "FaultsWanted") -> int:
    from ..evaluate import topics as of

    exam = Exam("marked", of.read_topic_gold, of.read_topic_predictions, of.predict_topics,
                of.write_topic_predictions, of.evaluate_topics)  # fmt: skip
    return _sit(exam, files, form, asked)


SAT = {
    What.about: _about, What.events: _events, What.figures: _figures, What.times: _times, What.topics: _topics,
}  # fmt: skip
"""What is scored without options of its own."""


def _predictions(
    files: Files,
    gold: Sequence[Marked],
    read: Read[Marked, Predicted],
    predict: "Callable[[Path, Sequence[Marked], int], tuple[dict[str, Predicted], tuple[Skipped, ...]]]",
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
