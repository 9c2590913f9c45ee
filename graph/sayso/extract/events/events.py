"""What happened or may happen: who did what to whom, where, when, and who says so."""

from collections.abc import Sequence

from ...model import Event, Moment, Span, Statement
from ...parse import Document, Run
from ..actor_index import ActorIndex
from ..times.tense import governor
from .event_status import noun_status, verb_status
from .participants import Cast, of_noun, of_verb
from .triggers import Trigger, trigger_at


def events(
    document: Document, index: ActorIndex, statements: Sequence[Statement], moments: Sequence[Moment]
) -> tuple[Event, ...]:
    """Every event of the body in text order, ids "e1", "e2" ... An event is told only where somebody takes
    part in it, or, for those that happen by themselves (disasters, elections, protests), where or when."""
    teller = Teller(statements)
    found: list[Event] = []
    for sentence in document.sentences:
        times = _times(document, sentence, moments)
        found += _distinct([e for i in sentence if (e := _event(document, index, i, times))])
    numbered = (e for e in sorted(found, key=lambda e: e.trigger))
    return tuple(_finished(e, n, teller.of(e.trigger)) for n, e in enumerate(numbered, 1))


class Teller:
    """Finds the statement that tells an event: the innermost whose content holds the trigger."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        pieces = [(span.end - span.start, span, s.id) for s in statements for span in s.content]
        self.pieces = sorted(pieces, key=lambda piece: piece[:2])

    def of(self, trigger: Span) -> str | None:
        """The id of that statement; None for what the article itself tells."""
        return next((name for _, span, name in self.pieces if span.contains(trigger)), None)


def _finished(event: Event, number: int, statement: str | None) -> Event:
    from msgspec.structs import replace

    return replace(event, id=f"e{number}", statement=statement)


def _event(document: Document, index: ActorIndex, i: int, times: dict[int, Moment]) -> Event | None:
    trigger = trigger_at(document, index, i)
    if trigger is None or _is_absorbed(document, index, i):
        return None
    light: int | None = None
    if document.tokens[i].pos == "VERB":
        cast = of_verb(document, index, i, trigger)
        status = verb_status(document, i)
    else:
        cast, light = of_noun(document, index, i, trigger)
        status = noun_status(document, i, light, trigger.type)
    time = _time(document, i, light, times)
    if not _is_told(cast, trigger, time):
        return None
    return Event(
        id="", type=trigger.type, trigger=_span(document, i), participants=cast.participants(),
        place=cast.place, time=time, status=status,
    )  # fmt: skip


def _is_absorbed(document: Document, index: ActorIndex, i: int) -> bool:
    """ "lifted the sanctions" is one event, a concession, and no sanction."""
    if document.tokens[i].pos == "VERB" or document.tokens[i].dep not in {"dobj", "nsubjpass"}:
        return False
    verb = trigger_at(document, index, document.tokens[i].head)
    return verb is not None and verb.type == "concession" and bool(verb.object)


def _span(document: Document, i: int) -> Span:
    return Span(document.tokens[i].start, document.tokens[i].end)


def _is_told(cast: Cast, trigger: Trigger, time: Moment | None) -> bool:
    return bool(cast.roles) or (trigger.alone and (cast.place or time) is not None)


def _times(document: Document, sentence: Run, moments: Sequence[Moment]) -> dict[int, Moment]:
    """The sentence's moments by their head token."""
    span = document.span(sentence)
    inside = [m for m in moments if span.contains(m.span)]
    return {_head(document, document.run(m.span)): m for m in inside}


def _head(document: Document, run: Run) -> int:
    return next((i for i in run if document.tokens[i].head not in run), run.first)


def _time(document: Document, i: int, light: int | None, times: dict[int, Moment]) -> Moment | None:
    """The moment that hangs on the trigger, or else on the verb of its clause ("Ana arrived on Tuesday for
    talks"). Not that of a clause below: "Ana met the man who fled in May"."""
    if not times:
        return None
    clause = governor(document, i) if light is None else light
    for anchor in (i, clause):
        near = [t for t in times if anchor is not None and _hangs_on(document, t, anchor)]
        if near:
            return times[min(near, key=lambda t: (abs(t - i), t))]
    return None


def _hangs_on(document: Document, moment: int, anchor: int) -> bool:
    """True where no other verb and no other event stands between a moment and its anchor."""
    for above in document.ancestors(moment):
        if above == anchor:
            return True
        if document.tokens[above].pos in {"VERB", "AUX", "NOUN"} and document.tokens[above].dep != "npadvmod":
            return False
    return False


def _distinct(found: list[Event]) -> list[Event]:
    """A sentence's events, one told twice only once: of two of a type the one with more participants stays
    where it has all of the other's."""
    kept: list[Event] = []
    for event in sorted(found, key=lambda e: (-len(e.participants), e.trigger)):
        actors = {p.actor for p in event.participants}
        if not any(e.type == event.type and actors <= {p.actor for p in e.participants} for e in kept):
            kept.append(event)
    return kept
