# ruff: noqa: E501 - a parse is one line a sentence
"""What tells of a stance, and how it is weighed."""

import numpy as np
import pytest

from parses import line
from sayso.extract.speech.stance_joining import ROLES, answered, joined, rows, signs

PAIR = "Ann Ann PROPN nsubj 4 | and and CCONJ cc 1 | Ben Ben PROPN conj 1 | met meet VERB/VBD ROOT 0 | Cleo Cleo PROPN dobj 4"


def test_the_role_is_the_first_mentions():
    found = signs(line(PAIR), [4, 0], "neutral")
    assert [role for role in ROLES if found[role]] == ["dobj"]
    assert found["some subject"] == 1


def test_one_of_two_who_are_joined_has_the_role_of_both():
    assert signs(line(PAIR), [2], "neutral")["nsubj"] == 1
    assert not signs(line(PAIR), [4], "neutral")["some subject"]


def test_what_the_lexicon_told_is_a_sign():
    assert [signs(line(PAIR), [0], told)["told negative"] for told in ("negative", "neutral", "positive")] == [1, 0, 0]


def test_answers_count_over_neither():
    wide, narrow = np.array([3.0, 1.0, 0.5]), np.array([0.0, 2.0, 5.0])
    expected = {"wide against": 2.0, "wide for": -0.5, "narrow against": -2.0, "narrow for": 3.0}
    assert answered([wide, narrow]) == expected


def test_signs_add_up_to_shares():
    told = {"bias": [0.0, 1.0, 0.0], "nsubj": [2.0, 0.0, 0.0]}
    assert joined({"nsubj": 0.0}, told).argmax() == 1
    assert joined({"nsubj": 1.0}, told).argmax() == 0
    assert joined({"nsubj": 1.0}, told).sum() == pytest.approx(1)


def test_what_ships_weighs_every_sign_and_no_other():
    named = {*signs(line(PAIR), [0], "neutral"), *answered([np.zeros(3)] * 2), "bias"}
    assert set(rows()) == named


@pytest.mark.parametrize("reading", ["wide", "narrow"])
def test_what_ships_hears_blame_in_blame(reading):
    added = np.array(rows()[f"{reading} against"])
    assert added.argmax() == 0
    assert np.array(rows()[f"{reading} for"]).argmax() == 2
