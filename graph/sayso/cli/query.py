"""`sayso query`: SPARQL, or a named question, over a built run."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ..errors import UsageError
from .arguments import RunFolder, opened, pairs_of


class Format(StrEnum):
    """How to print the answer."""

    table = "table"
    csv = "csv"
    tsv = "tsv"
    json = "json"
    md = "md"
    ttl = "ttl"


SUFFIXES = (".rq", ".sparql")

Question = Annotated[
    str | None,
    typer.Argument(
        metavar="QUESTION",
        help="The name of a question (see --list), a file with SPARQL, SPARQL itself, or - for standard input.",
        show_default=False,
    ),
]
Values = Annotated[
    list[str] | None, typer.Argument(metavar="[NAME=VALUE]...", help="The question's parameters.", show_default=False)
]
As = Annotated[Format | None, typer.Option("--format", "-f", help="[default: table on a terminal, else csv]")]
Listing = Annotated[bool, typer.Option("--list", help="List the named questions with their parameters.")]
Show = Annotated[bool, typer.Option("--sparql", help="Print the question's SPARQL instead of asking it.")]


def command(  # noqa: PLR0913 - an option of the command each
    question: Question = None,
    values: Values = None,
    run: RunFolder = None,
    format: As = None,  # noqa: A002 - it names the option
    list_questions: Listing = False,
    sparql: Show = False,
) -> None:
    """Ask a built run: a named question or any SPARQL 1.1, over the union of all its graphs.

    Examples:

      sayso query --list

      sayso query who-said-what-about actor=Moreno

      sayso query 'SELECT ?name WHERE { ?a a sayso:Actor ; schema:name ?name }' --format csv

      sayso query --run output/may my-question.rq --format json
    """
    from . import answers  # late: it loads the tables of a terminal

    if list_questions or question is None:
        answers.list_questions()
        return
    text = _text(question)
    if sparql:
        answers.print_sparql(text)
        return
    from ..rdf.questions import solve

    answer = solve(opened(run).store(), text, **pairs_of(values, "a question"))
    answers.show(answer, format.value if format else None)


def _text(question: str) -> str:
    """The question as `Run.query` takes it: a name or SPARQL."""
    if question == "-":
        return typer.get_text_stream("stdin").read()
    from ..rdf.questions import questions

    if question not in {one.name for one in questions()} and (question.endswith(SUFFIXES) or _is_file(question)):
        return _of_file(Path(question))
    return question


def _is_file(question: str) -> bool:
    try:
        return Path(question).is_file()
    except (OSError, ValueError):  # SPARQL is too long for a name
        return False


def _of_file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: a question is read as UTF-8, and this is not; save it again") from error
