import pytest

from parses import line
from sayso.extract.speech.reporting import reporting
from sayso.model import Span, Statement

THAT = " | they they PRON nsubj 0 | left leave VERB/VBD dep 0"


def of(cue, content=THAT, first=1):
    """The reporting by a cue, its heads counted in "Lind ...": all of its words from the second on."""
    document = line("Lind Lind PROPN nsubj 0 | " + " | ".join(cue) + content)
    cued = Span(document.tokens[first].start, document.tokens[len(cue)].end)
    told = Span(document.tokens[len(cue) + 1].start, len(document.article.text))
    said = Statement(id="s1", speaker=None, cue=(cued,), content=(told,), kind="indirect", by="test", confidence=1.0)
    return reporting(document, said)


@pytest.mark.parametrize(
    "cue",
    [
        ["did do AUX aux 4", "not not PART neg 4", "say say VERB/VB ROOT 4"],
        ["would would AUX/MD aux 4", "never never ADV neg 4", "say say VERB/VB ROOT 4"],
        ["declined decline VERB/VBD ROOT 2", "to to PART/TO aux 4", "say say VERB/VB xcomp 2"],
        ["stopped stop VERB/VBD ROOT 2", "short short ADV advmod 2", "of of ADP prep 2", "saying say VERB/VBG pcomp 4"],
        ["made make VERB/VBD ROOT 2", "no no DET det 4", "mention mention NOUN dobj 2", "of of ADP prep 4"],
    ],
)
def test_what_was_not_said_is_denied(cue):
    assert of(cue) == "denied"


@pytest.mark.parametrize(
    "cue",
    [
        ["reportedly reportedly ADV advmod 3", "said say VERB/VBD ROOT 3"],
        ["is be AUX/VBZ auxpass 3", "said say VERB/VBN ROOT 3"],
        ["may may AUX/MD aux 4", "have have AUX aux 4", "said say VERB/VBN ROOT 4"],
        ["appeared appear VERB/VBD ROOT 2", "to to PART/TO aux 4", "blame blame VERB/VB xcomp 2"],
        ["is be AUX/VBZ ROOT 2", "likely likely ADJ acomp 2", "to to PART/TO aux 5", "say say VERB/VB xcomp 3"],
    ],
)
def test_what_the_article_does_not_vouch_for_is_hedged(cue):
    assert of(cue) == "hedged"


def test_a_hedge_above_the_cue_counts():
    cue = [
        "is be AUX/VBZ auxpass 3",
        "said say VERB/VBN ROOT 3",
        "to to PART/TO aux 6",
        "have have AUX aux 6",
        "told tell VERB/VBN xcomp 3",
    ]
    assert of(cue, first=5) == "hedged"


@pytest.mark.parametrize(
    "cue",
    [
        ["said say VERB/VBD ROOT 2"],
        ["denied deny VERB/VBD ROOT 2"],
        ["refused refuse VERB/VBD ROOT 2", "to to PART/TO aux 2"],
        ["does do AUX aux 4", "not not PART neg 4", "believe believe VERB/VB ROOT 4"],
        ["not not PART preconj 4", "only only ADV advmod 4", "said say VERB/VBD ROOT 4"],
        ["was be AUX/VBD auxpass 3", "told tell VERB/VBN ROOT 3"],
    ],
)
def test_what_was_plainly_said_or_felt_is_asserted(cue):
    assert of(cue) == "asserted"


def test_a_refusal_to_comment_is_no_speech_and_one_to_leave_is_no_silence():
    declined = ["declined decline VERB/VBD ROOT 2"]
    assert of(declined, " | to to PART/TO aux 4 | comment comment VERB/VB xcomp 2") == "denied"
    assert of(declined, " | to to PART/TO aux 4 | leave leave VERB/VB xcomp 2") == "asserted"
