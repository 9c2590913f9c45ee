# ruff: noqa: E501 - a parse is one line a sentence
"""Which judgement counts as the speaker's, the reader standing in with odds given by hand."""

import numpy as np
import pytest

from parses import line
from sayso.extract.speech.stance_judging import Target, Words, judgements

LEFT = "Brandt Brandt PROPN nsubj 2 | left leave VERB/VBD ROOT 0 | us we PRON dobj 2"
LIED = "Brandt Brandt PROPN nsubj 2 | lied lie VERB/VBD ROOT 0 | again again ADV advmod 2"
THINKS = (
    "Lund Lund PROPN nsubj 2 | thinks think VERB/VBZ ROOT 0 | Brandt Brandt PROPN nsubj 4 | left leave VERB/VBD ccomp 2"
)
CONDEMNED = "Lund Lund PROPN nsubj 2 | condemned condemn VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2"
POSSIBLE = "It it PRON nsubj 2 | is be AUX ROOT 0 | possible possible ADJ acomp 2 | that that SCONJ mark 6 | Brandt Brandt PROPN nsubj 6 | lied lie VERB/VBD ccomp 2"
SUPPOSED = "if if SCONJ mark 3 | Brandt Brandt PROPN nsubj 3 | left leave VERB/VBD advcl 5 | we we PRON nsubj 5 | wept weep VERB/VBD ROOT 0"


class Sure:
    """Gives these odds whatever it is asked, and keeps what that was."""

    def __init__(self, negative, neutral, positive):
        self.shares = np.array([negative, neutral, positive])
        self.asked = None

    def odds(self, asked):
        self.asked = [(list(one.wide.words), list(one.narrow.words)) for one in asked]
        return [self.shares for _ in asked]


def held(words, reader, *, mine=True, addressed=True, denied=False):
    document = line(words)
    heads = [token.i for token in document.tokens if token.text == "Brandt"]
    content = frozenset(range(len(document)))
    target = Target(heads, [[i] for i in heads], addressed)
    return judgements(document, Words(content, frozenset(), denied, lambda _verb: mine), [target], reader)[0]


def test_the_reader_tells_where_the_lexicon_is_silent():
    assert held(LEFT, Sure(0.9, 0.1, 0.0)) == ("negative", 0.9)
    assert held(LEFT, Sure(0.0, 0.1, 0.9)) == ("positive", 0.9)


def test_an_unsure_reader_is_neutral():
    assert held(LEFT, Sure(0.4, 0.35, 0.25)) == ("neutral", 0.35)


def test_of_two_stances_the_likelier_is_told():
    assert held(LEFT, Sure(0.46, 0.04, 0.5)) == ("positive", 0.5)
    assert held(LEFT, Sure(0.5, 0.04, 0.46)) == ("negative", 0.5)


ALLEGED = "Ana Ana PROPN nsubj 2 | alleged allege VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | supplied supply VERB/VBD ccomp 2"


@pytest.mark.parametrize(("cue", "stance"), [("allege", "neutral"), ("say", "positive"), ("boast", "positive")])
def test_what_is_alleged_is_no_praise(cue, stance):
    document = line(ALLEGED.replace("allege", cue).replace(f"{cue}d", "spoke"))
    said = Words(frozenset({2, 3}), frozenset({1}), denied=False, holds=lambda _verb: True)
    assert judgements(document, said, [Target([2], [[2]], addressed=True)], Sure(0.0, 0.1, 0.9))[0][0] == stance


def test_what_the_lexicon_tells_stands_and_the_reader_says_how_likely_it_is():
    assert held(LIED, Sure(0.4, 0.3, 0.3)) == ("negative", 0.4)
    assert held(LIED, Sure(0.26, 0.0, 0.74)) == ("negative", 0.26)


def test_what_nothing_else_bears_out_the_lexicon_does_not_tell():
    assert held(LIED, Sure(0.1, 0.0, 0.9)) == ("positive", 0.9)
    assert held(LIED, Sure(0.2, 0.5, 0.3)) == ("neutral", 0.5)


def test_without_a_reader_the_lexicon_alone_tells():
    assert held(LIED, None) == ("negative", None)
    assert held(LEFT, None) == ("neutral", None)


@pytest.mark.parametrize("words", [THINKS, CONDEMNED])
def test_what_another_thinks_is_not_the_speakers(words):
    assert held(words, Sure(0.9, 0.1, 0.0), mine=False) == ("neutral", None)
    assert held(words, Sure(0.9, 0.1, 0.0), mine=True) == ("negative", 0.9)


def test_what_is_supposed_is_nobodys():
    assert held(SUPPOSED, Sure(0.9, 0.1, 0.0)) == ("neutral", None)


def test_who_denies_blame_defends():
    """By the lexicon; the reader sees the cue itself."""
    assert held(LIED, Sure(0.6, 0.1, 0.3), denied=True) == ("positive", 0.3)
    assert held(LEFT, Sure(0.9, 0.1, 0.0), denied=True) == ("negative", 0.9)
    assert held(CONDEMNED, Sure(0.9, 0.1, 0.0), denied=True) == ("neutral", None)
    assert held(LIED, None, denied=True) == ("positive", None)


def test_what_is_so_for_nobody_in_particular_is_the_speakers():
    assert held(POSSIBLE, Sure(0.9, 0.1, 0.0), mine=False) == ("negative", 0.9)
    assert held(POSSIBLE.replace("It it", "Lund Lund"), Sure(0.9, 0.1, 0.0), mine=False) == ("neutral", None)


def test_who_is_only_mentioned_is_not_judged_by_the_reader():
    assert held(LEFT, Sure(0.9, 0.1, 0.0), addressed=False) == ("neutral", None)
    assert held(LIED, Sure(0.9, 0.1, 0.0), addressed=False) == ("negative", 0.9)


def test_the_cue_and_what_stands_around_are_read():
    document = line(
        "Lund Lund PROPN nsubj 2 | accused accuse VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | of of ADP prep 2 | fraud fraud NOUN pobj 4"
    )
    reader = Sure(0.9, 0.1, 0.0)
    said = Words(frozenset({4}), frozenset({1}), False, lambda _verb: True)
    assert judgements(document, said, [Target([2], [[2]], True)], reader) == (("negative", 0.9),)
    assert reader.asked == [([0, 1, 2, 3, 4], [1, 2, 4])]


URGED = "Ana Ana PROPN nsubj 2 | urged urge VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | to to PART aux 5 | go go VERB/VB xcomp 2"
CALLED = "Ana Ana PROPN nsubj 2 | called call VERB/VBD ROOT 0 | on on ADP prep 2 | Brandt Brandt PROPN pobj 3 | to to PART aux 6 | go go VERB/VB xcomp 2"
RAISED = "Ana Ana PROPN nsubj 2 | urged urge VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 5 | to to PART aux 5 | go go VERB/VB ccomp 2"
NAMED = "Ana Ana PROPN nsubj 2 | called call VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | deaf deaf ADJ oprd 2"
STOP = "Ana Ana PROPN nsubj 2 | urged urge VERB/VBD ROOT 0 | us we PRON dobj 2 | to to PART aux 5 | stop stop VERB/VB xcomp 2 | Brandt Brandt PROPN dobj 5"


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        (URGED, "neutral"), (CALLED, "neutral"), (RAISED, "neutral"), (STOP, "negative"),
        (NAMED, "negative"),
        (URGED.replace("urge ", "drag "), "negative"),
    ],
)  # fmt: skip
def test_who_is_asked_for_something_is_not_judged_by_it(words, stance):
    document = line(words)
    head = next(token.i for token in document.tokens if token.text == "Brandt")
    said = Words(frozenset(range(2, len(document))), frozenset({1}), False, lambda _verb: True)
    assert judgements(document, said, [Target([head], [[head]], True)], Sure(0.9, 0.1, 0.0))[0][0] == stance


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("Lund Lund PROPN nsubj 2 | deceived deceive VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2", "neutral"),
        ("Lund Lund PROPN nsubj 2 | lied lie VERB/VBD ROOT 0 | to to ADP prep 2 | Brandt Brandt PROPN pobj 3", "neutral"),
        ("Brandt Brandt PROPN nsubjpass 3 | was be AUX auxpass 3 | jailed jail VERB/VBN ROOT 0", "neutral"),
        ("Brandt Brandt PROPN nsubj 4 | did do AUX aux 4 | not not PART neg 4 | lie lie VERB/VB ROOT 0", "neutral"),
        ("Brandt Brandt PROPN nsubj 2 | is be AUX ROOT 0 | not not PART neg 2 | ready ready ADJ acomp 2 | to to PART aux 6 | deceive deceive VERB/VB xcomp 4 | us we PRON/PRP dobj 6", "neutral"),
        ("Brandt Brandt PROPN nsubj 4 | did do AUX aux 4 | not not PART neg 4 | win win VERB/VB ROOT 0", "negative"),
        ("Lund Lund PROPN nsubj 2 | spoke speak VERB/VBD ROOT 0 | to to ADP prep 2 | Brandt Brandt PROPN pobj 3", "negative"),
    ],
)
def test_who_only_suffers_or_does_nothing_bad_is_not_blamed_by_the_reader(words, stance):
    assert held(words, Sure(0.9, 0.1, 0.0))[0] == stance


def test_the_reader_does_not_blame_the_body_that_one_speaks_for():
    document = line(LEFT)
    said = Words(frozenset(range(len(document))), frozenset(), denied=False, holds=lambda _verb: True)
    for shares, own, stance in (((0.9, 0.1, 0), True, "neutral"), ((0.9, 0.1, 0), False, "negative"), ((0, 0.1, 0.9), True, "positive")):
        assert judgements(document, said, [Target([0], [[0]], True, own)], Sure(*shares))[0][0] == stance
