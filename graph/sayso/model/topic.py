"""What a statement is about beyond its actors, and the topics of a run."""

from typing import Literal

from msgspec import Struct

from .span import Span

Position = Literal["agree", "disagree", "unclear"]


class Topic(Struct, frozen=True):
    """A thing that the content names: "sanctions", "dual-use goods".

    `term` is its key: in an article's own record the words in their base form ("dual-use good"), or the id of a
    concept of the user's list; after `resolve` a key of the run's topics. `span` is where the content names it.
    `position` is what the speaker's words tell of the thing: wanted or welcomed (agree), opposed, rejected or to be
    ended (disagree), or neither surely (unclear).
    """

    term: str
    span: Span
    position: Position = "unclear"


class Concept(Struct, frozen=True, order=True):
    """A topic of a run: its key, what a reader calls it, what else the texts call it, and the key of a wider one."""

    key: str
    label: str
    others: tuple[str, ...] = ()
    broader: str | None = None
