from sayso.extract.speech.named_events import named_events
from sayso.model import Event, Span, Statement


def of(trigger):
    said = Statement(
        id="s1", speaker=None, content=(Span(10, 20), Span(30, 40)), kind="direct", by="test", confidence=1.0
    )
    return named_events(said, [Event(id="e1", type="visit", trigger=Span(*trigger), status="past", statement="s2")])


def test_an_event_in_any_piece_of_the_content_is_named_whatever_statement_tells_it():
    assert of((32, 37)) == ("e1",)


def test_an_event_outside_the_content_is_not():
    assert of((22, 27)) == ()
    assert of((18, 22)) == ()
