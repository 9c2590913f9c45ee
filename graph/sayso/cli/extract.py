"""`sayso extract`: the records alone, JSON Lines on standard output."""

import sys

import typer

from ..settings import Settings
from .arguments import Column, Concepts, Inputs, Knowledge, MinConfidence, Published, Workers, columns


def command(  # noqa: PLR0913 - an option of the command each
    inputs: Inputs,
    published: Published = None,
    column: Column = None,
    min_confidence: MinConfidence = 0.0,
    knowledge: Knowledge = None,
    workers: Workers = 0,
    concepts: Concepts = None,
) -> None:
    """Write what is read out of each article as one JSON object a line, offsets into its text.

    Skipped articles are named on standard error. Actor ids are local to the article; `sayso build` joins
    them across articles.

    Examples:

      sayso extract article.txt | jq .statements

      sayso extract corpus.jsonl --column text=body > records.jsonl
    """
    from ..errors import UsageError
    from ..pipeline import extract

    settings = Settings(
        published=published, columns=columns(column), min_confidence=min_confidence, knowledge=knowledge,
        workers=workers, concepts=concepts,
    )  # fmt: skip
    written = skipped = 0
    for result in extract(inputs, settings):
        if isinstance(result, bytes):
            sys.stdout.buffer.write(result + b"\n")
            written += 1
        else:
            print(f"skipped {result.source}: {result.reason}; {result.advice}", file=sys.stderr)
            skipped += 1
    if not written:
        raise UsageError("no article could be read; give .txt .md .html .jsonl or .csv files, or folders of them")
    raise typer.Exit(3 if skipped else 0)
