"""What is read off marked event words, as the logistic regressions are trained on it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec.structs import replace

from ...evaluate.events import EventPrediction, evaluate_events
from ...evaluate.events.found import of_words
from ...evaluate.events.gold import EventSample, MarkedEvent
from ...evaluate.events.matching import touching
from ...evaluate.scores import Score
from ...extract.events.arguments import arguments
from ...extract.events.event_times import time_of, times_of
from ...extract.events.logistic import Logistic, trying
from ...extract.events.participants import light_verb
from ...extract.events.weighed_arguments import LABELS as PARTS
from ...extract.events.weighed_arguments import antecedent, argument_signs, candidates, rule
from ...extract.events.weighed_times import WHEN, time_signs
from ...extract.times.moments import dates_of, times
from ...model import Span
from ...parse import Document
from .items import Parsed, main_word, parsed_text
from .logistic import Marked, fit
from .ridge import fold_of

FOLDS = 10
OURS = 0.35  # what an item that we marked counts beside one of the corpus; from 0.1 to 1 was tried on the folds
Items = Callable[[EventSample, Document], Iterator[Marked]]


def fitted(texts: Iterable[Parsed], marked: Sequence[Marked]) -> dict[str, Logistic]:
    """The weights that fit the texts best, by their names; `marked` are further items for participants."""
    known = list(texts)
    return {
        name: _fit(known, items, labels, strength, marked if name == "participants" else ())
        for name, (items, labels, strength) in KINDS.items()
    }


def _fit(
    texts: Sequence[Parsed], items: Items, labels: Sequence[str], strength: float, further: Sequence[Marked]
) -> Logistic:
    own = [item for sample, document, _ in texts for item in items(sample, document)]
    return fit([*own, *further], labels, strength)


def cross_validated(texts: Sequence[Parsed], marked: Sequence[Marked]) -> dict[str, Score]:
    """The scores of what is read off gold's event words, by weights that saw `marked` but never the text."""
    where = fold_of(sample.id for sample, _, _ in texts)
    found: dict[str, EventPrediction] = {}
    for fold in range(FOLDS):
        with trying(fitted((text for text in texts if where[text[0].id] != fold), marked)):
            held = (text for text in texts if where[text[0].id] == fold)
            found |= {sample.id: of_words(document, read, sample) for sample, document, read in held}
    scores = evaluate_events([sample for sample, _, _ in texts], found).scores
    return {name: score for name, score in scores.items() if name != "triggers"}


def told(sample: EventSample, document: Document) -> Iterator[tuple[MarkedEvent, int]]:
    """The marked events with their word."""
    for event in sample.events:
        run = document.run(event.trigger)
        if len(run):
            yield event, main_word(document, run)


def argument_items(sample: EventSample, document: Document) -> Iterator[Marked]:
    """The words beside each event that gold judges, and what they are to it."""
    for event, i in told(sample, document):
        if only_groups(event, sample):
            continue
        found, right = arguments(document, i), _roles(document, event)
        for c in candidates(document, i):
            word = Span(document.tokens[c].start, document.tokens[c].end)
            judged = touching((word,), sample.named or ()) or c in right or rule(found, c) == "place"
            if judged:
                labels = right.get(c, frozenset())
                yield Marked(argument_signs(document, i, c, found), labels, sample.id)


def marked_items(samples: Iterable[EventSample]) -> list[Marked]:
    """The words beside each event of the sentences that we marked, which count less than the corpus's."""
    found = (item for sample in samples for item in argument_items(sample, parsed_text(sample)))
    return [replace(item, counts=OURS) for item in found]


def only_groups(event: MarkedEvent, sample: EventSample) -> bool:
    """Does a mark only join other events, "charters boats and has sold", each marked with its own participants?"""
    inside = (one for one in sample.events if one.trigger != event.trigger)
    return not event.participants and any(event.trigger.contains(one.trigger) for one in inside)


def _roles(document: Document, event: MarkedEvent) -> dict[int, frozenset[str]]:
    """By the main word of each participant, or the word that a relative pronoun stands for, its labels."""
    named = [(one.words[0], frozenset({"any", str(one.role)})) for one in event.participants]
    runs = ((document.run(span), labels) for span, labels in named)
    words = ((main_word(document, run), labels) for run, labels in runs if len(run))
    return {word if (meant := antecedent(document, word)) is None else meant: labels for word, labels in words}


def time_items(sample: EventSample, document: Document) -> Iterator[Marked]:
    """Each event with each time of its sentence."""
    known = times(document)
    for event, i in told(sample, document):
        sentence = document.sentence_of(i)
        inside = [one for one in known if document.span(sentence).contains(one.span)]
        found = time_of(document, i, light_verb(document, i), times_of(document, sentence, dates_of(known)))
        for one in inside:
            ruled = found is not None and found.span == one.span
            labels = frozenset({WHEN} if touching(event.when, (one.span,)) else ())
            yield Marked(time_signs(document, i, one, ruled, len(inside) - 1), labels, sample.id)


KINDS: dict[str, tuple[Items, Sequence[str], float]] = {
    "participants": (argument_items, PARTS, 0.1),
    "times": (time_items, (WHEN,), 0.2),
}
"""By the name of the weights: what they are fitted on, their labels, and the inverse of the penalty."""
