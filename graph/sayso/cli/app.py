"""The table of commands."""

import typer

from . import build, evaluate, export, extract, info, knowledge, query, serve, view
from .faults import Commands

app = typer.Typer(
    name="sayso",
    cls=Commands,
    help="Who said what about whom: news articles to a knowledge graph with evidence to the character.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)

app.command("build", no_args_is_help=True)(build.command)
app.command("extract", no_args_is_help=True)(extract.command)
app.command("query")(query.command)
app.command("view")(view.command)
app.command("serve")(serve.command)
app.command("export", no_args_is_help=True)(export.command)
app.command("evaluate", no_args_is_help=True)(evaluate.command)
app.command("knowledge", no_args_is_help=True)(knowledge.command)
app.command("info")(info.command)
