"""Roles to attributions, on odds written by hand."""

import numpy as np
import pytest

from plain_parses import plain
from sayso.extract.speech.decoding import _roles, decode
from sayso.extract.speech.encoder import Reading
from sayso.parse import Run

ROLE = {"S": 0, "C": 1, "T": 2}  # source, cue, content
SURE = 6.0


def reading(heads, sure=SURE, first=0):
    """`heads` gives for each token that begins a cue what every token is to it, a letter each (O: nothing)."""
    length = len(next(iter(heads.values())))
    begins = np.full(length, -SURE)
    begins[list(heads)] = sure
    roles = np.full((3, length, length), -SURE)
    for head, letters in heads.items():
        for i, letter in enumerate(letters):
            if letter != "O":
                roles[ROLE[letter], i, head] = sure
    nothing = np.zeros((length, 384))
    return Reading(Run(first, first + length), begins, roles, nothing, np.arange(length), nothing)


def parts(draft):
    return sorted(draft.source), sorted(draft.cue), sorted(draft.content)


def test_each_cue_has_its_roles():
    document = plain("Ann said apples Bob said pears")
    found = decode(document, [reading({1: "SCTOOO", 4: "OOOSCT"})])
    assert [parts(d) for d in found] == [([0], [1], [2]), ([3], [4], [5])]


def test_a_source_is_shared_by_two_cues():
    document = plain("Ann said apples and added pears")
    found = decode(document, [reading({1: "SCTOOO", 4: "SOOOCT"})])
    assert [parts(d) for d in found] == [([0], [1], [2]), ([0], [4], [5])]


def test_a_word_of_content_goes_to_one_cue():
    document = plain("Ann said apples Bob said")
    one = reading({1: "SCTOO", 4: "OOTSC"})
    one.roles[2, 2, 4] = 1.0
    assert [sorted(d.content) for d in decode(document, [one])] == [[2], []]


def test_a_divided_cue_is_one_attribution():
    document = plain("Ann called Bob out as mad")
    found = decode(document, [reading({1: "SCTCTT", 3: "OCOCTT"})])
    assert [parts(d) for d in found] == [([0], [1, 3], [2, 4, 5])]


def test_nothing_is_taken_from_another_paragraph():
    document = plain("Ann said apples\nBob pears")
    found = decode(document, [reading({1: "SCTST"})])
    assert [parts(d) for d in found] == [([0], [1], [2])]


def test_signals_tell_how_likely_cue_source_and_content_are():
    document = plain("Ann said apples")
    sure, unsure = (decode(document, [reading({1: "SCT"}, odds)])[0].signals for odds in (9.0, 1.5))
    assert min(sure.begins, sure.source, sure.content) > 0.99
    assert all(0.5 < part < 0.9 for part in (unsure.begins, unsure.source, unsure.content))


def test_windows_count_from_their_first_token():
    document = plain("Rain fell\nAnn said apples")
    found = decode(document, [reading({1: "SCT"}, first=2)])
    assert [parts(d) for d in found] == [([2], [3], [4])]


def test_no_cue_no_attribution():
    assert decode(plain("Ann apples"), [reading({1: "OO"}, sure=-SURE)]) == []
    assert decode(plain(""), []) == []


def test_log_odds_become_probabilities_that_leave_room_for_nothing():
    even = np.zeros((3, 1, 1))
    assert _roles(even).ravel().tolist() == pytest.approx([0.25, 0.25, 0.25])
    assert _roles(even + 1000).ravel().tolist() == pytest.approx([1 / 3, 1 / 3, 1 / 3])
    assert _roles(even - 1000).ravel().tolist() == pytest.approx([0, 0, 0])
