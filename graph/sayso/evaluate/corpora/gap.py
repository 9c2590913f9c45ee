"""GAP: a passage, a pronoun and two names, of which at most one is whom it means (tab-separated).

The pronoun and the right name become one actor, the other name another; nothing else of the passage is annotated.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from .annotated import Annotated, Example, Mentioned, Named

NAMES = ("A", "B")


def examples(path: Path) -> Iterator[Example]:
    """A passage a row."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _example(row)


def _example(row: dict[str, str]) -> Example:
    pronoun = _mention(row["Pronoun"], int(row["Pronoun-offset"]), "pronoun")
    actors = []
    for which in NAMES:
        mentions = [_mention(row[which], int(row[f"{which}-offset"]), "name")]
        if row[f"{which}-coref"].upper() == "TRUE":
            mentions.append(pronoun)
        actors.append(Named(id=which, type="person", name=row[which], mentions=tuple(mentions)))
    if not any(pronoun in actor.mentions for actor in actors):
        actors.append(Named(id="other", type="person", mentions=(pronoun,)))
    return Example(id=row["ID"], text=row["Text"], annotated=Annotated(), actors=tuple(actors))


def _mention(words: str, start: int, form: str) -> Mentioned:
    return Mentioned(start=start, end=start + len(words), head=None, form=form)
