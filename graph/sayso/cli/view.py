"""`sayso view`: make the page of a built run anew."""

import sys
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..settings import Theme
from .arguments import RunFolder, opened

if TYPE_CHECKING:
    from ..view.engine import Engine

Title = Annotated[str | None, typer.Option(help="The title of the page [default: the one the run was built with].")]
Top = Annotated[int, typer.Option(min=2, help="Show at most this many actors, those most talked of and talking.")]
ThemeOption = Annotated[Theme, typer.Option(help="Colours: as the reader's system has them, light, or dark.")]
MinWeight = Annotated[
    int, typer.Option(min=1, metavar="NUMBER", help="Draw only arrows that stand for at least so many statements.")
]
Period = Annotated[
    str | None,
    typer.Option(
        metavar="FROM/TO",
        help="Only articles published then: 2024, 2024-03, 2024-03-05/2024-04, 2024-03/ (from then on).",
    ),
]
Actors = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME",
        help="Only statements by or about this actor, by its name or id, and what they tell; repeatable.",
    ),
]
To = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write it [default: the run's].")
]
Sparql = Annotated[
    bool, typer.Option("--sparql", help="Put SPARQL into the page (Oxigraph; fetched once with npm, then kept).")
]
Open = Annotated[bool, typer.Option("--open", help="Open it in the browser.")]


def command(  # noqa: PLR0913 - an option of the command each
    run: RunFolder = None,
    title: Title = None,
    top: Top = 600,
    min_weight: MinWeight = 1,
    period: Period = None,
    actors: Actors = None,
    theme: ThemeOption = "auto",
    output: To = None,
    sparql: Sparql = False,
    open_it: Open = False,
) -> None:
    """Rebuild the page alone and print its path.

    Examples:

      sayso view --open

      sayso view --run output/may --title "May 2024" --top 100 -o may.html

      sayso view --period 2024-03/2024-05 --actors "Ada Moreno" --actors Q7747 -o spring.html

      sayso view --sparql
    """
    given: dict[str, Any] = {} if title is None else {"title": title}
    part: dict[str, Any] = {"period": period, "actors": actors or ()}
    drawn: dict[str, Any] = {"top": top, "min_weight": min_weight, "theme": theme}
    path = opened(run).page(output, **part, **drawn, engine=_engine() if sparql else None, **given)
    print(path)
    if open_it:
        webbrowser.open(path.resolve().as_uri())


def _engine() -> "Engine | None":
    """The engine, or a line that says why the page is made without it."""
    from ..view.engine import fetched
    from ..view.npm import NotFetched

    try:
        return fetched()
    except NotFetched as error:
        print(f"sayso: the page is made without SPARQL: {error}", file=sys.stderr)
        return None
