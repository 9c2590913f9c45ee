"""`sayso knowledge`: a user's own tables of offices, organisations and places."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

Action = Annotated[
    Literal["import", "list", "remove"],
    typer.Argument(metavar="import|list|remove", help="What to do.", show_default=False),
]
Names = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FILE|NAME", help="Tables to import, or names of imported ones to remove.", show_default=False
    ),
]
Folder = Annotated[
    Path | None,
    typer.Option(
        "--folder", "-f", metavar="FOLDER", show_default=False,
        help="Where the tables are kept [default: the folder SAYSO_KNOWLEDGE names, else sayso-knowledge here].",
    ),
]  # fmt: skip
Kind = Annotated[
    Literal["offices", "organisations", "places"] | None,
    typer.Option(metavar="offices|organisations|places", help="What a table is of, where its columns do not tell."),
]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATE", help="The day a table is kept to, where it does not state it.")
]
Replace = Annotated[bool, typer.Option("--replace", help="Use it in place of our table of the kind, not beside it.")]
TOLD = 20  # rows not taken that are told one by one


def command(  # noqa: PLR0913 - an option of the command each
    action: Action,
    names: Names = None,
    folder: Folder = None,
    kind: Kind = None,
    as_of: AsOf = None,
    replace: Replace = False,
) -> None:
    """Import tables of who held which office, of organisations and of places; list or remove them.

    Every row is checked; what cannot be taken is told on standard error with its line, the rest is kept. The
    tables are used by a build or extraction that is given their folder, or where SAYSO_KNOWLEDGE names it, beside
    ours or in their place. Exit code 3 says that some rows were not taken, 2 that a file could not be. Columns, and
    how to fetch such tables from Wikidata: docs/knowledge.md.

    Examples:

      sayso knowledge import ministers.tsv --as-of 2025-06-30

      sayso knowledge import clubs.tsv --folder tables --replace

      sayso knowledge list

      sayso knowledge remove offices/ministers
    """
    from ..errors import UsageError
    from ..knowledge import imported

    where = folder or imported.folder() or Path("sayso-knowledge")
    if action == "list":
        _list(where)
        return
    if not names:
        raise UsageError(f"sayso knowledge {action} takes at least one {'file' if action == 'import' else 'name'}")
    if action == "remove":
        _remove(names, where)
        return
    wrong = sum([_import(Path(name), where, kind, as_of, replace) for name in names])
    raise typer.Exit(3 if wrong else 0)


def _import(file: Path, where: Path, kind: str | None, as_of: str | None, replace: bool) -> int:
    from ..knowledge.importing import take

    taken = take(file, where, kind, as_of, replace)
    for one in taken.wrong[:TOLD]:
        print(f"{file}:{one.line}: {one.reason}", file=sys.stderr)
    if len(taken.wrong) > TOLD:
        print(f"{file}: {len(taken.wrong) - TOLD} more rows not taken", file=sys.stderr)
    table = taken.table
    if taken.before is not None:
        print(
            f"{file}: in place of the {taken.before.rows} rows imported as {table.kind}/{table.name} before (from"
            f" {taken.before.source}); to keep both, give the file another name",
            file=sys.stderr,
        )
    print(f"{table.kind}/{table.name}: {table.rows} rows; use them with --knowledge {where}")
    return len(taken.wrong)


def _list(where: Path) -> None:
    from ..knowledge import imported

    found = imported.tables(where)
    for one in found:
        how = "in place of ours" if one.replaces else "beside ours"
        told = [f"{one.rows} rows", how, f"as of {one.as_of}" if one.as_of else "", one.source, one.licence]
        print(f"{one.kind}/{one.name}: {', '.join(filter(None, told))}")
    if not found:
        print(f"no tables in {where}")


def _remove(names: list[str], where: Path) -> None:
    from ..knowledge.importing import remove

    for name in names:
        for one in remove(name, where):
            print(f"removed {one.kind}/{one.name}")
