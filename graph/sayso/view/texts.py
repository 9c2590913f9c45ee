"""The articles' texts with everything read from them marked, and where each thing is shown."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .contents import Context, Piece
from .evidence import Highlight, Window, cut, paragraphs, window

Row = dict[str, Any]


class Shown(NamedTuple):
    """A thing read from an article: its IRI, the article's, and its highlights."""

    iri: str
    article: str
    highlights: tuple[Highlight, ...]

    @property
    def start(self) -> int:
        """Where its first highlight starts."""
        return min(highlight.start for highlight in self.highlights)

    @property
    def end(self) -> int:
        """Where its last highlight ends."""
        return max(highlight.end for highlight in self.highlights)


class Texts(NamedTuple):
    """By IRI: an article's paragraphs, and the pieces of it that show a thing."""

    paragraphs: dict[str, list[list[Piece]]]
    contexts: dict[str, Context]


def shown_statements(rows: Iterable[Row], spans: Mapping[str, list[Row]]) -> list[Shown]:
    """Statements with their content, cue and source; one without spans shows its own stretch as content."""
    found = []
    for index, row in enumerate(rows):
        parts = spans.get(row["statement"], []) or [{"part": "c", **row}]
        marks = tuple(Highlight(part["begin"], part["end"], f"{part['part']}{index}") for part in parts)
        found.append(Shown(row["statement"], row["article"], marks))
    return found


def shown_things(rows: Iterable[Row], key: str) -> list[Shown]:
    """Events or figures (`key` is "event" or "figure"), each with its own stretch of text."""
    return [
        Shown(row[key], row["article"], (Highlight(row["begin"], row["end"], f"{key[0]}{index}"),))
        for index, row in enumerate(rows)
    ]


def shown_mentions(rows: Mapping[str, list[Row]], actor_of: Mapping[str, int]) -> dict[str, list[Highlight]]:
    """The mentions of actors in each article."""
    return {
        article: [
            Highlight(row["begin"], row["end"], f"a{actor_of[row['actor']]}")
            for row in found
            if row["actor"] in actor_of
        ]
        for article, found in rows.items()
    }


def texts(articles: Iterable[Row], things: Iterable[Shown], mentions: Mapping[str, list[Highlight]]) -> Texts:
    """Cuts every article's text for the things read from it and the actors mentioned in it."""
    read_from: dict[str, list[Shown]] = {}
    for thing in things:
        read_from.setdefault(thing.article, []).append(thing)
    made = Texts({}, {})
    for row in articles:
        key = row["article"]
        _add(made, key, row["text"], read_from.get(key, []), mentions.get(key, []))
    return made


def _add(made: Texts, article: str, text: str, things: list[Shown], mentions: list[Highlight]) -> None:
    parts = paragraphs(text)
    windows: list[Window] = [window(text, parts, thing.start, thing.end) for thing in things]
    marks = [*mentions, *(mark for thing in things for mark in thing.highlights)]
    cut_text = cut(text, parts, marks, windows)
    made.paragraphs[article] = cut_text.paragraphs
    for thing, around in zip(things, windows, strict=True):
        made.contexts[thing.iri] = cut_text.context(around)
