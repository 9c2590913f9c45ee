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
    theme: ThemeOption = "auto",
    output: To = None,
    sparql: Sparql = False,
    open_it: Open = False,
) -> None:
    """Rebuild the page alone and print its path.

    Examples:

      sayso view --open

      sayso view --run output/may --title "May 2024" --top 100 -o may.html

      sayso view --sparql
    """
    given: dict[str, Any] = {} if title is None else {"title": title}
    path = opened(run).page(output, top=top, theme=theme, engine=_engine() if sparql else None, **given)
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
