"""Suites of sentences with what is right, as tab-separated tables (tests/evaluation/suites)."""

import csv


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a table by its header line; lines that open with "#" say what it is."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [dict(row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
