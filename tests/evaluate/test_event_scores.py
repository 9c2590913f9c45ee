"""Events are scored by their triggers, and by what is right of those found."""

import pytest

from sayso.errors import UsageError
from sayso.evaluate.events import EventPrediction, EventSample, evaluate_events, read_event_gold
from sayso.evaluate.events.gold import MarkedEvent, MarkedParticipant, Pair
from sayso.evaluate.faults import FaultsWanted
from sayso.model import Span

TEXT = "Ada met Ben in Rome on Monday, and Cleo left."
ADA, MET, BEN, ROME, MONDAY, CLEO, LEFT = (
    Span(TEXT.index(word), TEXT.index(word) + len(word))
    for word in ("Ada", "met", "Ben", "Rome", "Monday", "Cleo", "left")
)


def someone(span, role="participant"):
    return MarkedParticipant(words=(span,), role=role)


def met(**changes):
    known = {"trigger": MET, "type": "meeting", "participants": (someone(ADA), someone(BEN)), "place": (ROME,),
             "time": "2031-05-12", "status": "past"}  # fmt: skip
    return MarkedEvent(**(known | changes))


def scored(events, gold=None, scope="typed", **found):
    sample = EventSample(id="a", text=TEXT, scope=scope, events=gold or (met(),))
    return evaluate_events([sample], {"a": EventPrediction(id="a", events=events, **found)}, FaultsWanted(errors=9))


def test_what_is_wholly_right_scores_one():
    found = scored((met(),))
    names = ("triggers", "triggers with type", "participants with role", "places", "times", "status", "type: meeting")
    assert [found.scores[name].f1 for name in names] == [1.0] * 7
    assert found.causes == {}


def test_each_mistake_has_its_cause():
    wrong = met(
        type="visit", participants=(someone(ADA, "agent"), someone(CLEO)), place=(), time="2031", status="denied"
    )
    found = scored((wrong, MarkedEvent(trigger=LEFT, type="visit")))
    assert found.causes == {
        "trigger spurious": 1, "another type": 1, "participant missed": 1, "participant spurious": 1, "another role": 1,
        "place missed": 1, "another time": 1, "status": 1,
    }  # fmt: skip
    assert found.scores["triggers"].precision == 0.5
    assert found.scores["triggers with type"].f1 == 0
    assert found.scores["participants"].f1 == 0.5


def test_nothing_found_misses_the_trigger_only():
    assert scored(()).causes == {"trigger missed": 1}


def test_an_event_of_the_right_type_goes_before_another_on_the_same_word():
    assert scored((met(type="visit"), met())).scores["triggers with type"].recall == 1


def test_with_all_words_marked_participants_are_judged_at_golds_triggers_and_among_its_names():
    gold = EventSample(id="a", text=TEXT, scope="words", named=(ADA, BEN), events=(met(when=(MONDAY,)),))
    given = met(participants=(someone(ADA), someone(CLEO)), when=(MONDAY,), status="ongoing")
    found = evaluate_events([gold], {"a": EventPrediction(id="a", given=(given,))})
    assert found.scores["triggers"].f1 == 0
    assert (found.scores["participants"].precision, found.scores["participants"].recall) == (1, 0.5)
    assert found.scores["times"].f1 == found.scores["status"].f1 == 1


def test_where_mentions_are_marked_an_entity_takes_part_once():
    ada_twice = MarkedParticipant(words=(ADA, CLEO), role="participant")  # "Cleo" is another name of Ada
    gold = EventSample(
        id="a", text=TEXT, scope="words", named=(ADA, BEN, CLEO), events=(met(participants=(ada_twice, ada_twice)),)
    )
    given = met(participants=(someone(ADA), someone(CLEO), someone(BEN)))
    scores = evaluate_events([gold], {"a": EventPrediction(id="a", given=(given,))}).scores
    assert (scores["participants"].precision, scores["participants"].recall) == (0.5, 1)
    assert scores["participants by mention"].precision == pytest.approx(2 / 3)


def test_a_name_within_the_mention_of_another_is_no_second_mention_of_it():
    phrase = Span(BEN.start, ROME.end)  # "Ben in Rome"
    gold = EventSample(
        id="a", text=TEXT, scope="words", named=(phrase, ROME), events=(met(participants=(someone(phrase),)),)
    )
    given = met(participants=(someone(BEN), someone(ROME)))
    scores = evaluate_events([gold], {"a": EventPrediction(id="a", given=(given,))}).scores
    assert scores["participants"].precision == 0.5


def test_pairs_are_scored_by_accuracy_and_by_the_mean_over_types():
    roots = (("AID", "AID"), ("AID", "AID"), ("REJECT", "AID"))
    gold = [
        EventSample(id=str(n), text=TEXT, scope="pairs", pair=Pair(agent=ADA, recipient=None, root=right))
        for n, (right, _) in enumerate(roots)
    ]
    found = evaluate_events(gold, {str(n): EventPrediction(id=str(n), root=said) for n, (_, said) in enumerate(roots)})
    assert found.scores["type of a pair: accuracy"].f1 == pytest.approx(2 / 3)
    assert found.scores["type of a pair: macro"].f1 == pytest.approx((0.8 + 0) / 2)
    assert found.causes == {"another type of a pair": 1}


def test_a_span_outside_the_text_is_told_with_its_line(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "Ada met Ben.", "events": [{"trigger": [4, 70]}]}\n')
    with pytest.raises(UsageError, match=r"line 1.*no span of the text"):
        read_event_gold(path)
