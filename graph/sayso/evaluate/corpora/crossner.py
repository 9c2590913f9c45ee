"""CrossNER politics (zliucr/CrossNER): sentences of Wikipedia with names, a word and its tag a line."""

from collections.abc import Iterator
from pathlib import Path

from .annotated import Example
from .columns import runs, sentences
from .marked import Setting, Text, example

TYPES = {
    "politician": "person", "person": "person", "politicalparty": "organisation", "organisation": "organisation",
    "country": "place", "location": "place",
}  # fmt: skip


def examples(path: Path) -> Iterator[Example]:
    """Each sentence of a file, to be evaluated."""
    return map(example, texts(path))


def texts(path: Path) -> Iterator[Text]:
    """Each sentence a text, since they come from anywhere; elections, events and the like are other names."""
    for number, rows in enumerate(sentences(path), 1):
        setting = Setting()
        setting.sentence([word for word, _ in rows], runs(rows, TYPES))
        yield setting.set(f"{path.stem}-{number}")
