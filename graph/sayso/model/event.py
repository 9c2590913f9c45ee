"""What happened, or may happen: who did what to whom, where and when."""

from typing import Literal

from msgspec import Struct

from .moment import Moment
from .span import Span

Role = Literal["agent", "recipient", "participant"]
Status = Literal["past", "ongoing", "planned", "hypothetical", "denied"]


class Participant(Struct, frozen=True):
    """An actor in an event: who acts (agent), whom it is done to (recipient), or who merely takes part."""

    actor: str
    role: Role


class Event(Struct, frozen=True, kw_only=True):
    """An event mention. `type` is an id of knowledge/en/events.yml (after PLOVER); `statement` names the
    statement whose content tells it: then it belongs to that speaker, not to the world."""

    id: str
    type: str
    trigger: Span
    participants: tuple[Participant, ...] = ()
    place: str | None = None
    time: Moment | None = None
    status: Status = "past"
    statement: str | None = None
