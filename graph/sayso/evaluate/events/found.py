"""What sayso finds to happen in the gold's texts: events of its records; or, where gold marks more than those, every
event word, what is read off the words that gold marks, and the type of a pair."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from ...extract.events.arguments import arguments
from ...extract.events.event_kind import pair_root
from ...extract.events.event_status import status_at
from ...extract.events.event_times import time_of, times_of
from ...extract.events.event_words import event_words
from ...extract.events.participants import light_verb
from ...extract.events.weighed_arguments import antecedent, weighed_arguments
from ...extract.events.weighed_times import weighed_time
from ...extract.speech.encoder import Reading, readings
from ...extract.speech.quotations import quotations
from ...extract.times.moments import dates_of, times
from ...model import Actor, Event, Moment, Record, Span
from ...parse import Document, Run, parse
from ...read import ReadOptions, Skipped, article_id, read_articles
from ..extraction import records
from .gold import EventPrediction, EventSample, GoldRole, MarkedEvent, MarkedParticipant

Predictions = dict[str, EventPrediction]


def predict_events(
    path: Path, gold: Sequence[EventSample], workers: int = 0
) -> tuple[Predictions, tuple[Skipped, ...]]:
    """What is found in the texts of a gold file, by their ids, and what could not be read."""
    if any(sample.scope != "typed" for sample in gold):
        return _words(path, gold)
    extracted, skipped = records(path, workers)
    matched = ((sample.id, extracted.get(article_id(sample.text))) for sample in gold)
    return {name: from_record(record, name) for name, record in matched if record}, skipped


def from_record(record: Record, name: str) -> EventPrediction:
    """The events of a record as predictions for the text that gold calls `name`."""
    people = {actor.id: actor for actor in record.actors}
    return EventPrediction(id=name, events=tuple(_event(one, people) for one in record.events))


def _event(event: Event, people: Mapping[str, Actor]) -> MarkedEvent:
    return MarkedEvent(
        trigger=event.trigger,
        type=event.type,
        participants=tuple(
            MarkedParticipant(words=_named(people[one.actor]), role=one.role) for one in event.participants
        ),
        place=_named(people[event.place]) if event.place else (),
        when=(event.time.span,) if event.time else (),
        time=event.time.value if event.time else None,
        status=event.status,
    )


def _named(actor: Actor) -> tuple[Span, ...]:
    return tuple(mention.span for mention in actor.mentions)


def _words(path: Path, gold: Sequence[EventSample]) -> tuple[Predictions, tuple[Skipped, ...]]:
    """Of gold that marks more than our types: parsed here, without actors."""
    wanted = {article_id(sample.text): sample for sample in gold}
    found, skipped = {}, []
    for article in read_articles([str(path)], ReadOptions(columns={"text": "text"})):
        if isinstance(article, Skipped):
            skipped.append(article)
        elif sample := wanted.get(article.id):
            document = parse(article)
            found[sample.id] = of_words(document, readings(document, quotations(document)), sample)
    return found, tuple(skipped)


def of_words(document: Document, read: Sequence[Reading], sample: EventSample) -> EventPrediction:
    """Every event word of a parsed text, what is read off gold's own, and the type of its pair."""
    if sample.pair:
        sides = [document.run(side) if side else Run(0, 0) for side in (sample.pair.agent, sample.pair.recipient)]
        return EventPrediction(id=sample.id, root=pair_root(document, read, *sides) if any(map(len, sides)) else None)
    told = times(document)
    words = [document.tokens[i] for i in event_words(document, read)]
    triggers = (document.run(one.trigger) for one in sample.events)
    return EventPrediction(
        id=sample.id,
        events=tuple(MarkedEvent(trigger=Span(word.start, word.end)) for word in words),
        given=tuple(_read_off(document, _main(document, run), told) for run in triggers if len(run)),
    )


def _main(document: Document, run: Run) -> int:
    """The word of a trigger that the others hang on."""
    return next((i for i in run if document.tokens[i].head not in run), run.first)


def _read_off(document: Document, i: int, told: Sequence[Moment]) -> MarkedEvent:
    """What is read off an event word, whatever kind of event it tells."""
    word, found = document.tokens[i], weighed_arguments(document, i, arguments(document, i))
    roles: tuple[GoldRole, ...] = ("agent", "recipient", "other")
    sentence = document.sentence_of(i)
    inside = [one for one in told if document.span(sentence).contains(one.span)]
    ruled = time_of(document, i, light_verb(document, i), times_of(document, sentence, dates_of(told)))
    time = weighed_time(document, i, ruled, inside)
    return MarkedEvent(
        trigger=Span(word.start, word.end),
        participants=tuple(
            MarkedParticipant(words=_words_of(document, head, i), role=role)
            for role, heads in zip(roles, found, strict=False)
            for head in heads
        ),
        place=tuple(Span(document.tokens[p].start, document.tokens[p].end) for p in found.places),
        when=(time.span,) if time else (),
        time=time.value if time else None,
        status=status_at(document, i),
    )


def _words_of(document: Document, head: int, i: int) -> tuple[Span, ...]:
    """A participant's word, and the relative pronoun of the sentence that stands for it: "the ship that sank"."""
    relative = [c for c in document.sentence_of(i) if antecedent(document, c) == head]
    return tuple(Span(document.tokens[w].start, document.tokens[w].end) for w in (head, *relative))
