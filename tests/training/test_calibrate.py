"""The scale of the confidence, on findings made by hand."""

import random

import pytest

from plain_parses import plain
from sayso.extract.speech import confidence as scaled
from sayso.extract.speech.drafts import Draft, Signals
from sayso.training.calibrate import Found, fit

DOCUMENT = plain("Lind said apples fell.")


def finding(strength, right, by="tagger"):
    draft = Draft(by, 0.5, Signals(strength, strength, strength) if by == "tagger" else None)
    draft.source, draft.cue, draft.content = {0}, {1}, {2, 3}
    return Found(draft, DOCUMENT, right)


def findings():
    chance = random.Random(3)
    return [finding(p, chance.random() < p) for p in (0.2, 0.5, 0.9) for _ in range(400)]


def test_confidence_follows_how_often_the_like_is_right(monkeypatch):
    scale = fit(findings())
    monkeypatch.setattr(scaled, "_scale", lambda: scale)
    for p in (0.2, 0.5, 0.9):
        assert scaled.confidence(finding(p, True).draft, 2, 0.0) == pytest.approx(p, abs=0.08)


def test_a_rule_is_as_sure_as_it_was_right(monkeypatch):
    rule = [finding(0, n < 6, "signature") for n in range(8)]
    scale = fit([*findings(), *rule])
    assert scale.rules["signature"] == pytest.approx((6 + 2) / (8 + 4), abs=0.001)
    monkeypatch.setattr(scaled, "_scale", lambda: scale)
    assert scaled.confidence(rule[0].draft, 2, 0.0) == scale.rules["signature"]


def test_a_rule_that_was_never_judged_keeps_its_own_confidence(monkeypatch):
    scale = fit(findings())
    monkeypatch.setattr(scaled, "_scale", lambda: scale)
    assert scaled.confidence(finding(0, True, "new-rule").draft, 2, 0.0) == 0.5
