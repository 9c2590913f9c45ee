"""A text with the names that a corpus marks in it, set from the corpus's words."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from .annotated import Annotated, Example, Mentioned, Named

CLOSING = {",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "'", "’", "''", "”", "n't", "n’t", "..."}
OPENING = {"(", "[", "{", "$", "£", "€", "``", "“", "#"}
OURS = ("person", "organisation", "place")


class Marked(Struct, frozen=True):
    """A name as characters of the text; `type` is person, organisation, place or other (an event, a work, a
    nationality ...)."""

    start: int
    end: int
    type: str


class Text(Struct, frozen=True):
    """One text and the names in it, in text order."""

    id: str
    text: str
    names: tuple[Marked, ...]


class Setting:
    """Sets a corpus's words as a text is written: "It 's ( so ) ." is "It's (so)."; each sentence is a paragraph."""

    def __init__(self) -> None:
        self.text = ""
        self.names: list[Marked] = []
        self._quoted = False
        self._tight = True

    def sentence(self, words: Sequence[str], named: Iterable[tuple[int, int, str]]) -> None:
        """Add a sentence; `named` are first word, the one behind the last, and the type."""
        self.text += "\n\n" if self.text else ""
        self._quoted, self._tight = False, True
        spans = [self._word(word) for word in words]
        self.names += [Marked(spans[first][0], spans[last - 1][1], kind) for first, last, kind in named]

    def _word(self, word: str) -> tuple[int, int]:
        closes = word in CLOSING or (word[0] in "'’" and word[1:2].islower()) or (word == '"' and self._quoted)
        self.text += "" if self._tight or closes else " "
        start = len(self.text)
        self.text += word
        if word == '"':
            self._quoted = not self._quoted
        self._tight = word in OPENING or (word == '"' and self._quoted)
        return start, len(self.text)

    def set(self, name: str) -> Text:
        """What was added so far, called `name`."""
        return Text(name, self.text, tuple(self.names))


def example(one: Text) -> Example:
    """The text as it is evaluated: every name an actor by itself, since nothing tells which are the same."""
    ours = [name for name in one.names if name.type in OURS]
    return Example(
        id=one.id, text=one.text, annotated=Annotated(forms=("name",), types=OURS),
        actors=tuple(_named(number, name, one.text) for number, name in enumerate(ours, 1)),
    )  # fmt: skip


def _named(number: int, name: Marked, text: str) -> Named:
    mention = Mentioned(start=name.start, end=name.end, head=None, form="name")
    return Named(id=f"e{number}", type=name.type, name=text[name.start : name.end], mentions=(mention,))
