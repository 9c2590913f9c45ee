"""What happened or may happen: who did what to whom, where, when, and who says so."""

from collections.abc import Sequence

from msgspec.structs import replace

from ...knowledge import lexicon
from ...model import Event, Moment, Span, Statement
from ...parse import Document
from ..actor_index import ActorIndex
from ..clauses import objects
from .arguments import Arguments, arguments
from .carriers import is_judged
from .event_merging import Found, merged, once_a_statement, settled
from .event_places import place_around
from .event_status import ARRANGED, noun_status, verb_status
from .event_times import Times, agreed, time_of, times_of
from .participants import Cast, of_noun, of_verb
from .triggers import may_tell, trigger_at, triggers
from .weighed_arguments import weighed_arguments
from .weighed_times import weighed_time


def events(
    document: Document, index: ActorIndex, statements: Sequence[Statement], moments: Sequence[Moment]
) -> tuple[Event, ...]:
    """Every event of the body in text order, ids "e1", "e2" ... An event is told only where somebody takes
    part in it, or, for those that happen by themselves (disasters, elections, protests), where or when."""
    teller = Teller(statements)
    found: list[Found] = []
    for sentence in document.sentences:
        candidates = [i for i in sentence if may_tell(document.tokens[i])]
        if not candidates:
            continue
        times = times_of(document, sentence, moments)
        told = [f for i in candidates if (f := _found(document, index, i, times)) and not teller.is_cue(f.event)]
        found += merged(document, told)
    placed = [replace(f.event, statement=teller.of(f.event.trigger)) for f in settled(found)]
    numbered = enumerate(once_a_statement(sorted(placed, key=lambda e: e.trigger)), 1)
    return tuple(replace(event, id=f"e{n}") for n, event in numbered)


NOBODY = Arguments([], [], [], [])


class Teller:
    """Finds the statement that tells an event: the innermost whose content holds the trigger."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        pieces = [(span.end - span.start, span, s.id) for s in statements for span in s.content]
        self.pieces = sorted(pieces, key=lambda piece: piece[:2])
        self.cues = [span for s in statements for span in s.cue]

    def of(self, trigger: Span) -> str | None:
        """The id of that statement; None for what the article itself tells."""
        return next((name for _, span, name in self.pieces if span.contains(trigger)), None)

    def is_cue(self, event: Event) -> bool:
        """True of an event that only repeats that somebody said something: "Ana urged restraint" is a
        statement; "Ana urged Ben to leave" is also an event between two."""
        spoken = event.type in lexicon("events")["spoken"] and len(event.participants) < 2
        return spoken and any(cue.contains(event.trigger) for cue in self.cues)


def _found(document: Document, index: ActorIndex, i: int, times: Times) -> Found | None:
    trigger = trigger_at(document, index, i)
    if trigger is None or _is_absorbed(document, index, i):
        return None
    light: int | None = None
    if document.tokens[i].pos == "VERB":
        cast = of_verb(document, index, i, trigger)
        status, sure = trigger.status or verb_status(document, i), True
    else:
        cast, light = of_noun(document, index, i, trigger)
        status, sure = noun_status(document, i, light, trigger.type)
    around = weighed_arguments(document, i, arguments(document, i)) if cast.is_open() else NOBODY
    cast.fill(around._replace(agents=[]) if is_judged(document, i) else around)
    time = weighed_time(document, i, time_of(document, i, light, times), list(times.values()))
    cast.place = cast.place or place_around(document, index, i, trigger)
    if not _is_told(cast, i, time, around):
        return None
    event = Event(
        id="", type=trigger.type, trigger=_span(document, i), participants=cast.participants(),
        place=cast.place, time=time, status=agreed(document, status, time),
    )  # fmt: skip
    return Found(event, i, sure)


def _is_absorbed(document: Document, index: ActorIndex, i: int) -> bool:
    """ "lifted the sanctions" is one event, a concession, and no sanction."""
    if document.tokens[i].pos == "VERB" or document.tokens[i].dep not in {"dobj", "nsubjpass"}:
        return False
    verb = trigger_at(document, index, document.tokens[i].head)
    return verb is not None and verb.type == "concession" and bool(verb.object)


def _span(document: Document, i: int) -> Span:
    return Span(document.tokens[i].start, document.tokens[i].end)


def _is_told(cast: Cast, i: int, time: Moment | None, around: Arguments) -> bool:
    """ "Ana threatened to leave" is no event between two: a threat, request, accusation or support needs the one it is
    directed at, cooperation two who cooperate. "Ana rejected the offer" is one, though nobody is named: something is
    rejected. An attack or an arrest is told where anybody is said to be struck: "a strike wounded two dockers"."""
    trigger = cast.trigger
    lone = trigger.paired and len(cast.roles) < 2
    if lone or (trigger.needs and trigger.needs not in cast.roles.values()):
        return False
    if trigger.directed and not {"recipient", "participant"} & set(cast.roles.values()):
        return bool(cast.roles) and trigger.type in lexicon("events")["of_things"] and _has_thing(cast, i)
    strikes = trigger.type in lexicon("events")["strikes"] or trigger.lemma in lexicon("events")["arrests"]
    struck = strikes and bool(around.recipients)
    return bool(cast.roles) or struck or (trigger.alone and (cast.place or time) is not None)


def _has_thing(cast: Cast, verb: int) -> bool:
    """ "rejected the offer", "withdrew from the talks"; not "refused to sign", nor "cancelled a visit", a visit that is
    off."""
    tokens = cast.document.tokens
    done = objects(cast.document, verb) if tokens[verb].pos == "VERB" else []
    left = [p for p in cast.document.children(verb, "prep") if tokens[p].lower == "from"]
    behind = [o for p in left for o in cast.document.children(p, "pobj") if tokens[o].pos in {"NOUN", "PROPN"}]
    if behind and tokens[verb].pos == "VERB":
        return True
    off = {one.type for o in done for one in triggers("nouns").get(tokens[o].lemma.lower(), ())} & ARRANGED
    return bool(done) and not off
