"""What the page is told, as JSON. Things refer to each other by their place in these lists.

A piece is a stretch of article text: the bare text, or a list of the text and its marks. A mark is a letter
and a number: "c12" content of statement 12, "q" its cue, "s" its source, "e3" event 3, "f4" figure 4. Pieces
are cut in Python because offsets are code points here and UTF-16 units in a browser.
"""

from msgspec import Struct

Piece = str | list[str]
Context = tuple[int, int]
"""The pieces that show something in its surroundings: first and end, counted through the article."""


class ArticleView(Struct, frozen=True, omit_defaults=True):
    """An article, whole."""

    id: str
    title: str
    paragraphs: list[list[Piece]]
    publisher: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    authors: list[str] = []


class ActorView(Struct, frozen=True, omit_defaults=True):
    """An actor's profile; what it says and what is said of it is looked up among the statements."""

    id: str
    name: str
    type: str
    names: list[str] = []
    roles: list[str] = []
    affiliation: list[int] = []
    wikidata: str = ""
    unnamed: bool = False


class StatementView(Struct, frozen=True, omit_defaults=True):
    """A statement; `about` pairs an actor with the stance towards it."""

    id: str
    article: int
    context: Context
    kind: str
    speakers: list[int] = []
    addressee: list[int] = []
    about: list[tuple[int, str]] = []
    modality: str = ""
    cue_class: str = ""
    confidence: float | None = None
    by: str = ""
    said: str = ""
    within: int | None = None


class EventView(Struct, frozen=True, omit_defaults=True):
    """An event; `actors` pairs an actor with its part."""

    id: str
    article: int
    context: Context
    type: str
    status: str = ""
    date: str = ""
    place: int | None = None
    actors: list[tuple[int, str]] = []
    statement: int | None = None


class FigureView(Struct, frozen=True, omit_defaults=True):
    """A quantity; numbers as the store writes them."""

    id: str
    article: int
    context: Context
    value: str
    unit: str
    upper: str = ""
    measures: str = ""
    of: list[int] = []
    date: str = ""
    qualifier: str = ""
    change: str = ""
    statement: int | None = None


class Contents(Struct, frozen=True):
    """Everything the page knows but the picture."""

    articles: list[ArticleView]
    actors: list[ActorView]
    statements: list[StatementView]
    events: list[EventView]
    figures: list[FigureView]
