"""What the page is told, as JSON. Things refer to each other by their place in these lists; each is written as
the list of its fields in the order of its class, whose names are written once (`FIELDS`).

A piece is a stretch of article text: the bare text, or a list of the text and its marks. A mark is a letter
and a number: "c12" content of statement 12, "q" its cue, "s" its source, "a5" a mention of actor 5,
"e3" event 3, "f4" figure 4. Pieces are cut in Python because offsets are code points here and UTF-16 units in a
browser.
"""

from typing import NamedTuple

from msgspec import Struct

Piece = str | list[str]
Context = tuple[int, int]
"""The pieces that show something in its surroundings: first and end, counted through the article."""


class ArticleView(Struct, frozen=True, array_like=True):
    """An article without its text, which stands apart (`Contents.texts`)."""

    id: str
    title: str
    publisher: str = ""
    date: str = ""
    source: str = ""
    url: str = ""
    authors: list[str] = []


class RoleView(NamedTuple):
    """A role in the words of an article, its tenure ("former") if told, and the article; -1 where it is not known."""

    words: str
    tenure: str
    article: int


class MergeView(NamedTuple):
    """Why an actor of one article was found to be that of another: the names there, and the reason in words."""

    article: int
    name: str
    other: int
    other_name: str
    why: str


class AboutView(NamedTuple):
    """An actor that a statement is about ("target") or only names ("mentioned"), and the stance towards it;
    the confidence is that of the stance."""

    actor: int
    stance: str
    grade: str = "target"
    confidence: float | None = None


class ActorView(Struct, frozen=True, array_like=True):
    """An actor's profile; what it says and what is said of it is looked up among the statements."""

    id: str
    name: str
    type: str
    names: list[str] = []
    roles: list[RoleView] = []
    merges: list[MergeView] = []
    affiliation: list[int] = []
    wikidata: str = ""
    unnamed: bool = False
    community: int = -1
    """Its group in the network, the largest 0; -1 outside the network."""


class StatementView(Struct, frozen=True, array_like=True):
    """A statement; `topics` pairs a topic with the stance towards it ("" where it takes none)."""

    id: str
    article: int
    context: Context
    kind: str
    speakers: list[int] = []
    addressee: list[int] = []
    about: list[AboutView] = []
    topics: list[tuple[int, str]] = []
    modality: str = ""
    certainty: str = ""
    reporting: str = ""
    cue_class: str = ""
    confidence: float | None = None
    by: str = ""
    said: str = ""
    within: int | None = None


class EventView(Struct, frozen=True, array_like=True):
    """An event; `actors` pairs an actor with its part; `when` are its words of time, `dating` how its date is known;
    `happening` is the place of the first event that tells of the same, its own where it is the first or only one."""

    id: str
    article: int
    context: Context
    type: str
    status: str = ""
    date: str = ""
    when: str = ""
    dating: str = ""
    place: int | None = None
    actors: list[tuple[int, str]] = []
    statement: int | None = None
    happening: int = 0


class FigureView(Struct, frozen=True, array_like=True):
    """A quantity; numbers as the store writes them. `whose` are the words for what counted things belong to, `assumed`
    is true of a unit whose name several bear ("$")."""

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
    whose: str = ""
    assumed: bool = False


class Contents(Struct, frozen=True):
    """Everything the page knows but the picture. `texts` holds the paragraphs of each article."""

    articles: list[ArticleView]
    actors: list[ActorView]
    statements: list[StatementView]
    events: list[EventView]
    figures: list[FigureView]
    topics: list[str]
    texts: list[list[list[Piece]]]


FIELDS = {
    "articles": ArticleView.__struct_fields__,
    "actors": ActorView.__struct_fields__,
    "statements": StatementView.__struct_fields__,
    "events": EventView.__struct_fields__,
    "figures": FigureView.__struct_fields__,
}
"""The names of the fields, by list."""
