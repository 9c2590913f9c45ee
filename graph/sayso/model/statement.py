"""Who said what, about whom, how surely: one reported utterance in one article."""

from typing import Literal

from msgspec import Struct

from .span import Span
from .topic import Topic

Kind = Literal["direct", "indirect", "mixed"]
CueClass = Literal["saying", "writing", "belief", "evidence", "intention", "stance", "ruling", "other"]
Polarity = Literal["positive", "negative", "neutral"]
Modality = Literal["asserted", "hedged", "prospective", "denied"]
Grade = Literal["target", "mentioned"]
Certainty = Literal["certain", "probable", "possible"]
Reporting = Literal["asserted", "hedged", "denied"]


class About(Struct, frozen=True):
    """An actor that the content names, how far it is about it, and the speaker's stance towards it.

    A target is addressed or judged: "Ben lied", "Ben's plan failed"; one merely mentioned is neither: Cleo in "Ben lied
    to a friend of Cleo". `confidence` is that of the stance, 0 to 1; null where nothing measures it.
    """

    actor: str
    stance: Polarity = "neutral"
    grade: Grade = "target"
    confidence: float | None = None


class Statement(Struct, frozen=True, kw_only=True):
    """What one source is reported to have said, once, in one article; never a fact of the world.

    `source`, `cue` and `content` are the attribution's three roles (PARC, PolNeAR), each possibly in several
    pieces. `speaker` is an actor id, or null where the text leaves it open. `within` names the statement that
    reports this one ("Ross said that officials warn ..."). `cue_class` is what the cue tells of the source: a
    statement proper is one of saying or writing; without a cue it is said. `modality` is how the statement is put;
    `certainty` how sure the speaker is by his own words ("must", "likely", "may"), null where they do not tell;
    `reporting` how the article tells that it was said at all: "reportedly said" hedges, "did not say" denies. `events`
    are the ids of the events that the content names, `topics` the other things it is about. `by` names the rule or
    model that found it; `confidence` is the extractor's, 0 to 1, never the speaker's certainty.
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
    certainty: Certainty | None = None
    reporting: Reporting = "asserted"
    events: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    within: str | None = None
    said_on: str | None = None
    by: str
    confidence: float
