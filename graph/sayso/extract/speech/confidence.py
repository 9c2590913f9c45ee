"""How often a finding like this one is right: the tagger's own certainty, put to scale on the development data."""

import math
from collections.abc import Sequence
from functools import cache

import msgspec
from msgspec import Struct

from ...paths import PACKAGE
from .drafts import Draft, Signals

PATH = PACKAGE / "weights" / "statements" / "calibration.json"
EDGE = 1e-3  # a probability nearer to 0 or 1 counts as this


class Scale(Struct, frozen=True):
    """A logistic regression on `features` (its `weights`, in their order, and `bias`), and how often each rule is
    right."""

    bias: float
    weights: tuple[float, ...]
    rules: dict[str, float]

    def of(self, draft: Draft, words: int, quoted: float) -> float:
        """How sure a draft is on this scale; a rule that it does not know keeps its own confidence."""
        if draft.signals is None:
            return self.rules.get(draft.by, draft.confidence)
        values = features(draft.signals, bool(draft.source), words, quoted)
        return 1 / (1 + math.exp(-self.bias - sum(w * v for w, v in zip(self.weights, values, strict=True))))


def confidence(draft: Draft, words: int, quoted: float) -> float:
    """From 0 to 1: of statements with 0.8, eight in ten are right. `words` counts those of the content, `quoted` is 1
    where some are in quotation marks, else 0."""
    return _scale().of(draft, words, quoted)


def features(signals: Signals, sourced: bool, words: int, quoted: float) -> Sequence[float]:
    """What the regression sees."""
    return (
        _odds(signals.begins),
        _odds(signals.source) if sourced else 0.0,
        _odds(signals.content),
        float(sourced),
        math.log1p(words),
        quoted,
    )


def _odds(probability: float) -> float:
    inside = min(max(probability, EDGE), 1 - EDGE)
    return math.log(inside / (1 - inside))


@cache
def _scale() -> Scale:
    return msgspec.json.decode(PATH.read_bytes(), type=Scale)
