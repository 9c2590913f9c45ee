"""Who said what, about whom, how surely: one reported utterance in one article."""

from typing import Literal

from msgspec import Struct

from .span import Span

Kind = Literal["direct", "indirect", "mixed"]
CueClass = Literal["saying", "writing", "belief", "evidence", "intention", "stance", "ruling", "other"]
Polarity = Literal["positive", "negative", "neutral"]
Modality = Literal["asserted", "hedged", "prospective", "denied"]


class About(Struct, frozen=True):
    """An actor the content is about, and the speaker's stance towards it."""

    actor: str
    stance: Polarity = "neutral"


class Statement(Struct, frozen=True, kw_only=True):
    """What one source is reported to have said, once, in one article; never a fact of the world.

    `source`, `cue` and `content` are the attribution's three roles (PARC, PolNeAR), each possibly in several
    pieces. `speaker` is an actor id, or null where the text leaves it open. `within` names the statement that
    reports this one ("Ross said that officials warn ..."). `cue_class` is what the cue tells of the source: a
    statement proper is one of saying or writing; without a cue it is said. `by` names the rule or model that found it;
    `confidence` is the extractor's, 0 to 1, never the speaker's certainty.
    """

    id: str
    speaker: str | None
    co_speakers: tuple[str, ...] = ()
    addressee: tuple[str, ...] = ()
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    kind: Kind
    cue_class: CueClass = "saying"
    about: tuple[About, ...] = ()
    modality: Modality = "asserted"
    within: str | None = None
    said_on: str | None = None
    by: str
    confidence: float
