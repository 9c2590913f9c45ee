"""`sayso info`: versions, models, licences, paths."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

Json = Annotated[bool, typer.Option("--json", help="As JSON.")]


def command(as_json: Json = False) -> None:
    """Show the versions, the models and data with their licences, and where things are.

    Examples:

      sayso info

      sayso info --json
    """
    import msgspec

    from ..about import about

    facts = about()
    if as_json:
        print(msgspec.json.format(msgspec.json.encode(facts)).decode())
        return
    console = Console()
    for title, rows in facts.items():
        table = Table(title=title, title_justify="left", show_header=False, box=None, pad_edge=False)
        for row in rows:
            table.add_row(*row.values())
        console.print(table, "")
