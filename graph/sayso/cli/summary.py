"""What a build ends with: a table of counts, the skipped articles, the path of the page."""

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..run import Run

SHOWN = 12  # skipped articles listed on the screen; the report has them all
COUNTS = ("articles", "actors", "statements", "events", "figures", "triples")


def show(run: Run, report: dict[str, Any]) -> None:
    """Print the summary of a build to standard output."""
    console = Console()
    table = Table(show_header=False, box=None, pad_edge=False)
    for name in COUNTS:
        table.add_row(name, f"{report['counts'][name]:,}", _remark(name, report))
    console.print(table)
    for line in _skipped(report["skipped"]):
        console.print(escape(line), style="yellow", soft_wrap=True, highlight=False)
    console.print(f"\nOpen the page: {escape(str(run.page_path))}", soft_wrap=True, highlight=False)
    console.print(f"Ask it:        sayso query --run {escape(str(run.folder))} --list", soft_wrap=True, highlight=False)


def _remark(name: str, report: dict[str, Any]) -> str:
    counts = report["counts"]
    if name == "articles":
        return f"{len(report['skipped'])} skipped, {len(report['near_duplicates'])} near duplicates"
    if name == "statements":
        return f"{counts['statements_with_speaker']:,} with a known speaker"
    return ""


def _skipped(skipped: list[dict[str, str]]) -> list[str]:
    lines = [f"skipped {one['source']}: {one['reason']}; {one['advice']}" for one in skipped[:SHOWN]]
    more = len(skipped) - SHOWN
    return [*lines, f"... and {more} more, all in report.json"] if more > 0 else lines
