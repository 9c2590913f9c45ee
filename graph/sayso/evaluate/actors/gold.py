"""The files of the actors' evaluation: articles with their actors, gold and predicted in one form."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

from ...errors import UsageError
from ...model import ActorType, MentionForm, Span
from ..rows import check_span, read_samples

GoldType = str
"""An ActorType; or what a corpus of coreference calls what is no actor (a ship, a law, a plan): "other", "event"."""
ACTORS = frozenset(get_args(ActorType))
WIDER: dict[str, frozenset[str]] = {
    "company": frozenset({"organisation"}),
    "government": frozenset({"organisation", "country", "place"}),
    "group": frozenset({"organisation", "person"}),
    "country": frozenset({"place"}),
    "place": frozenset({"country"}),
}
"""What corpora with fewer types call actors of ours."""
Item = Annotated[str, Meta(pattern=r"^(Q[1-9]\d*|NIL)$")]
"""A Wikidata item, or "NIL" for whom there is none: any item is wrong then."""
Sense = Literal["literal", "metonymic"]


class Coverage(Struct, frozen=True, kw_only=True):
    """What gold marks exhaustively: `forms` of mentions, `types` of actors (empty: all), who is who (`clusters`),
    items (`links`), the sense of place names (`readings`), `roles`. Of the rest only what gold has is judged. With
    `predicates` it takes "a minister" of "Orr is a minister" for a mention, which a record holds as a role."""

    forms: tuple[MentionForm, ...] = ()
    types: tuple[GoldType, ...] = ()
    clusters: bool = False
    links: bool = False
    readings: bool = False
    roles: bool = False
    predicates: bool = False


class MarkedMention(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One place in the text that means an actor; `head` is its main word, where that is known."""

    start: int
    end: int
    form: MentionForm
    head: Span | None = None


class MarkedActor(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An actor of one article. `identity` joins it with actors of other articles (default: its item); `members` are
    the actors that a pair or group without a name consists of ("the two leaders")."""

    id: str
    type: GoldType
    name: str | None = None
    wikidata: Item | None = None
    country: str | None = None
    identity: str | None = None
    members: tuple[str, ...] = ()
    mentions: tuple[MarkedMention, ...] = ()


class MarkedReading(Struct, frozen=True):
    """A place name, and whether it means the place or those who act for it."""

    start: int
    end: int
    reading: Sense


class MarkedRole(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an actor is: role in the text's words, for which organisation (an actor's id) and country."""

    actor: str
    role: str
    organisation: str | None = None
    country: str | None = None
    span: Span | None = None


class ActorPrediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the article of the same `id`; `text`, where given, is the gold's."""

    id: str
    text: str | None = None
    actors: tuple[MarkedActor, ...] = ()
    readings: tuple[MarkedReading, ...] = ()
    roles: tuple[MarkedRole, ...] = ()


class ActorSample(Struct, frozen=True, kw_only=True):
    """An article with what is right. `published` (ISO 8601) counts: who held an office is a matter of its date."""

    id: str
    text: str
    published: str | None = None
    annotated: Coverage = Coverage()
    actors: tuple[MarkedActor, ...] = ()
    readings: tuple[MarkedReading, ...] = ()
    roles: tuple[MarkedRole, ...] = ()


def read_actor_gold(path: Path) -> tuple[ActorSample, ...]:
    """The gold articles of a file; UsageError naming file, line and cause where one does not fit."""
    return read_samples(path, ActorSample, check_actors)


def check_actors(row: ActorSample | ActorPrediction, text: str, where: str) -> None:
    """UsageError for the first span outside the text, actor that is there twice, or role of an actor who is not."""
    ids = [actor.id for actor in row.actors]
    if twice := next((name for place, name in enumerate(ids) if name in ids[:place]), None):
        raise UsageError(f"{where}: actor {twice!r} is there twice; give each an id of its own")
    for actor in row.actors:
        _check_known(actor.members, set(ids), f"{where}: actor {actor.id}")
        _check_mentions(actor.mentions, text, f"{where}: actor {actor.id}")
    for number, reading in enumerate(row.readings, 1):
        check_span((reading.start, reading.end), text, f"{where}: reading {number}")
    for number, role in enumerate(row.roles, 1):
        _check_role(role, set(ids), text, f"{where}: role {number}")


def _check_mentions(mentions: Sequence[MarkedMention], text: str, where: str) -> None:
    for number, one in enumerate(mentions, 1):
        check_span((one.start, one.end), text, f"{where}, mention {number}")
        if one.head:
            check_span(one.head, text, f"{where}, head of mention {number}")


def _check_role(role: MarkedRole, ids: set[str], text: str, where: str) -> None:
    if role.span:
        check_span(role.span, text, where)
    _check_known((role.actor, role.organisation), ids, where)


def _check_known(names: Sequence[str | None], ids: set[str], where: str) -> None:
    for name in names:
        if name is not None and name not in ids:
            raise UsageError(f"{where}: there is no actor {name!r}")
