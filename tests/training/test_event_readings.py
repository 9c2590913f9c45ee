"""What the weights of participants learn from marked event words."""

from parses import line
from sayso.evaluate.events.gold import EventSample, MarkedEvent, MarkedParticipant
from sayso.model import Span
from sayso.training.events.readings import argument_items, only_groups

PARSE = (
    "Brandt Brandt PROPN nsubj 2 PERSON | sells sell VERB/VBZ ROOT 0 | ships ship NOUN dobj 2 | and and CCONJ cc 2 | "
    "charters charter VERB/VBZ conj 2 | boats boat NOUN dobj 5"
)
BRANDT, SELLS, SHIPS, CHARTERS = Span(0, 6), Span(7, 12), Span(13, 18), Span(23, 31)
SALE = MarkedEvent(trigger=SELLS, participants=tuple(MarkedParticipant(words=(one,)) for one in (BRANDT, SHIPS)))
CHARTER = MarkedEvent(trigger=CHARTERS, participants=(MarkedParticipant(words=(BRANDT,), role="agent"),))
BOTH = MarkedEvent(trigger=Span(SELLS.start, CHARTERS.end))


def sample(*events):
    document, named = line(PARSE), (BRANDT, SHIPS)
    return EventSample(id="a", text=document.article.text, scope="words", events=events, named=named), document


def test_a_mark_that_only_joins_events_teaches_nothing():
    marked, document = sample(SALE, CHARTER, BOTH)
    assert [only_groups(one, marked) for one in marked.events] == [False, False, True]
    assert list(argument_items(marked, document)) == list(argument_items(*sample(SALE, CHARTER)))


def test_each_word_that_gold_judges_is_learned_with_its_part():
    found = [(sorted(one.labels), sorted(one.signs["word"])) for one in argument_items(*sample(CHARTER))]
    assert [labels for labels, _ in found] == [["agent", "any"], []]
    assert [signs[2] for _, signs in found] == ["lemma brandt", "lemma ship"]
