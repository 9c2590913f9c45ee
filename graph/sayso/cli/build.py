"""`sayso build`: articles to records, triples, store, page and report."""

from pathlib import Path
from typing import Annotated

import typer

from ..settings import BASE, Settings, Window
from .arguments import Column, Concepts, Inputs, Knowledge, MinConfidence, Published, Workers, columns

Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FOLDER", help="The run's folder [default: output/ and the first input's name]."
    ),
]
Title = Annotated[str | None, typer.Option(help="The title of the page.")]
Base = Annotated[str, typer.Option(metavar="IRI", help="What every IRI of the run starts with.")]

Within = Annotated[
    Window,
    typer.Option(
        "--window", help="Within which time two speakers agree or disagree: a day, month, year, or all of it."
    ),
]
KeepApart = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Appearances that join nobody, an article's id and an actor's id in it a line, as `sayso query merges` "
        "tells them. The run's folder keeps them, so a merge undone stays undone.",
    ),
]


def command(  # noqa: PLR0913 - an option of the command each
    inputs: Inputs,
    output: Output = None,
    published: Published = None,
    column: Column = None,
    title: Title = None,
    base: Base = BASE,
    min_confidence: MinConfidence = 0.0,
    knowledge: Knowledge = None,
    workers: Workers = 0,
    keep_apart: KeepApart = None,
    concepts: Concepts = None,
    window: Within = "all",
) -> None:
    """Read articles and build a run: the page, the triples, the store and a report.

    A second build of the same folder redoes only what changed. Exit code 3 says that some articles were
    skipped, 2 that nothing could be read.

    Examples:

      sayso build articles/

      sayso build "news/*.html" extra.jsonl -o output/may --published 2024-05

      sayso build table.csv --column text=body --column date=day

      sayso build articles/ --min-confidence 0.8

      sayso build articles/ --keep-apart undone.txt

      sayso build articles/ --knowledge sayso-knowledge

      sayso build articles/ --concepts concepts.yml --window month
    """
    from ..pipeline import build
    from .progress import Bar
    from .summary import show

    settings = Settings(
        output=output, published=published, columns=columns(column), title=title, base=base,
        min_confidence=min_confidence, knowledge=knowledge, workers=workers, keep_apart=keep_apart,
        concepts=concepts, window=window,
    )  # fmt: skip
    with Bar() as bar:
        run = build(inputs, settings, bar)
    report = run.report()
    show(run, report)
    raise typer.Exit(3 if report["skipped"] else 0)
