# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.speech.modality import modality
from sayso.model import Span, Statement

SAID = "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | "
THAT = " | that that SCONJ mark {n} | Brandt Brandt PROPN nsubj {n} | left leave VERB/VBD ccomp {cue}"


def of(words, cue, content):
    document = line(words)
    text = document.article.text
    found = [Span(text.index(part), text.index(part) + len(part)) for part in (cue, content)]
    statement = Statement(
        id="s1", speaker=None, cue=found[:1], content=found[1:], kind="indirect", by="test", confidence=1.0
    )
    return modality(document, statement)


@pytest.mark.parametrize(
    ("rest", "content", "expected"),
    [
        ("left leave VERB/VBD ccomp 2", "Brandt left", "asserted"),
        ("will will AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt will leave", "prospective"),
        ("would would AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt would leave", "prospective"),
        ("might might AUX/MD aux 5 | leave leave VERB/VB ccomp 2", "Brandt might leave", "hedged"),
        ("did do AUX/VBD aux 6 | not not PART neg 6 | leave leave VERB/VB ccomp 2", "Brandt did not leave", "asserted"),
    ],
)
def test_content_gives_the_modality(rest, content, expected):
    words = SAID.replace("nsubj 4", f"nsubj {4 + rest.count('|')}") + rest
    assert of(words, "said", content) == expected


def test_doubt_outweighs_direction():
    words = SAID.replace("nsubj 4", "nsubj 6") + (
        "will will AUX/MD aux 6 | probably probably ADV advmod 6 | leave leave VERB/VB ccomp 2"
    )
    assert of(words, "said", "Brandt will probably leave") == "hedged"


def test_predicate_may_hedge_or_look_ahead():
    likely = "is be AUX/VBZ ccomp 2 | likely likely ADJ acomp 4 | to to PART/TO aux 7 | leave leave VERB/VB xcomp 5"
    expected = (
        "is be AUX/VBZ auxpass 5 | expected expect VERB/VBN ccomp 2 | to to PART/TO aux 7 | leave leave VERB/VB xcomp 5"
    )
    assert of(SAID + likely, "said", "Brandt is likely to leave") == "hedged"
    assert of(SAID + expected, "said", "Brandt is expected to leave") == "prospective"


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("denied deny", "denied"),
        ("promised promise", "prospective"),
        ("suggested suggest", "hedged"),
        ("noted note", "asserted"),
    ],
)
def test_cue_gives_the_modality(cue, expected):
    words = f"Ostrov Ostrov PROPN nsubj 2 | {cue} VERB/VBD ROOT 0" + THAT.format(n=5, cue=2)
    assert of(words, cue.split()[0], "that Brandt left") == expected


def test_negated_cue_denies_and_negated_denial_leaves_open():
    words = (
        "Ostrov Ostrov PROPN nsubj 4 | did do AUX/VBD aux 4 | not not PART neg 4 | {} {} VERB/VB ROOT 0"
        + THAT.format(n=7, cue=4)
    )
    assert of(words.format("say", "say"), "say", "that Brandt left") == "denied"
    assert of(words.format("deny", "deny"), "deny", "that Brandt left") == "hedged"


def test_question_and_name_calling_do_not_look_ahead():
    asked = "Ostrov Ostrov PROPN nsubj 2 | asked ask VERB/VBD ROOT 0 | how how ADV advmod 5 | Brandt Brandt PROPN nsubj 5 | left leave VERB/VBD ccomp 2"
    called = "Ostrov Ostrov PROPN nsubj 2 | called call VERB/VBD ROOT 0 | for for ADP prep 2 | calm calm NOUN pobj 3"
    assert of(asked, "asked", "how Brandt left") == "asserted"
    assert of(called, "called", "for calm") == "prospective"


def test_telling_itself_may_be_to_come():
    words = "Ostrov Ostrov PROPN nsubj 3 | will will AUX/MD aux 3 | say say VERB/VB ROOT 0" + THAT.format(n=6, cue=3)
    assert of(words, "say", "that Brandt left") == "prospective"
