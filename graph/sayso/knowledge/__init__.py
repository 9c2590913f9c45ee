"""What sayso knows before it reads: tables of facts and words, one file a subject, one folder a language.

Every file is YAML with an `about` block (what, source, licence) beside its entries, or a tab-separated table
whose first lines, opening with "#", say the same.
"""

import csv
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from . import imported

LANGUAGE = "en"


def _read(name: str) -> str:
    return files(__package__).joinpath(LANGUAGE, name).read_text(encoding="utf-8")


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The entries of `en/NAME.yml` without its `about` block; KeyError if the block is missing."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C loader is ten times as fast where built
    content = dict(yaml.load(_read(f"{name}.yml"), Loader=loader))
    del content["about"]
    return content


@cache
def wordlist(name: str, key: str) -> frozenset[str]:
    """The words of one list of `en/NAME.yml`, whether it is written as a list, with values, or as a text of words."""
    words = lexicon(name)[key]
    return frozenset(words.split() if isinstance(words, str) else words)


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `en/NAME.tsv` as dictionaries keyed by its header line, with those that the user imported."""
    lines = [line for line in _read(f"{name}.tsv").splitlines() if line and not line.startswith("#")]
    return imported.rows(name, tuple(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)))


@cache
def stated(name: str, key: str) -> str | None:
    """What a table says of itself in a line "# KEY: VALUE" above its header ("as-of"); None where it does not."""
    opening = f"# {key}:"
    lines = (line for line in _read(f"{name}.tsv").splitlines() if line.startswith(opening))
    return next((line.removeprefix(opening).strip() for line in lines), None)
