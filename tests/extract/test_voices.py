"""In whose words a word stands."""

from casting import span_of
from plain_parses import plain
from sayso.extract.actors.voices import Voices
from sayso.extract.speech.attributions import Attribution


def speaking(by):
    document = plain("LIND: I know Orr said it is late.")
    turn = Attribution(source=(span_of(document, "LIND"),), content=(span_of(document, "I know Orr said it is late"),),
                       by=by, confidence=0.9)  # fmt: skip
    inner = Attribution(source=(span_of(document, "Orr"),), content=(span_of(document, "it is late"),), by="tagger",
                        confidence=0.9)  # fmt: skip
    voices = Voices(document, (), (turn, inner))
    return [voices.speaking(token.i) for token in document.tokens]


def test_a_turn_of_a_transcript_is_its_speakers_words_also_where_it_tells_of_others():
    assert speaking("transcript") == [None, None, 0, 0, 0, 0, 0, 0, 0, None]


def test_what_is_only_reported_is_nobodys_words():
    assert set(speaking("tagger")) == {None}
