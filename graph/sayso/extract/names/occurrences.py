"""Where the words of a name stand in an article, also where nothing was taken for a name."""

from collections.abc import Iterable

from ...parse import Document, Run
from .named import Name

Written = tuple[str, ...]


def written(document: Document, name: Name) -> Written:
    """The words of a name as they stand."""
    return tuple(document.tokens[i].text for i in name.run)


def occurrences(document: Document, wanted: Iterable[Written]) -> dict[Written, list[Run]]:
    """Every place of each of some names: "Vane" in "the firm Vane" too, which the recogniser passed over."""
    found: dict[Written, list[Run]] = {words: [] for words in wanted}
    starts: dict[str, list[Written]] = {}
    for words in found:
        starts.setdefault(words[0], []).append(words)
    texts = [token.text for token in document.tokens]
    for i, text in enumerate(texts):
        for words in starts.get(text, ()):
            if tuple(texts[i : i + len(words)]) == words:
                found[words].append(Run(i, i + len(words)))
    return found
