"""Fits the confidence of statements on articles whose attributions are known."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct

from ..atomic import write_lines
from ..evaluate import Attribution as Given
from ..evaluate import Prediction, Sample
from ..evaluate.calibration import Judgement, calibrated
from ..evaluate.comparison import compare
from ..extract.speech.confidence import Scale, features
from ..extract.speech.drafts import Draft
from ..extract.speech.encoder import readings
from ..extract.speech.quotations import quotations
from ..extract.speech.tagger import drafts, measure, spans
from ..parse import Document
from .corpus import documents

PENALTY = 1.0  # of the squared weights
STEPS = 30
FEWEST = 100  # findings; a half of them must do for the other's error
UNJUDGED = {"nested-rule": 0.5}  # PolNeAR has none inside another


class Found(Struct, frozen=True):
    """A finding and whether it is right."""

    draft: Draft
    document: Document
    right: bool


def calibrate(dev: Path, target: Path, log: Callable[[str], None]) -> None:
    """Fit on the articles of `dev` and write the scale to `target`."""
    by_article = [list(_judged(sample, document)) for sample, document in documents(dev)]
    found = [one for article in by_article for one in article]
    if len(found) < FEWEST:
        sys.exit(f"{dev}: {len(found)} findings are too few to fit a confidence on; give more articles")
    write_lines(target, [msgspec.json.format(msgspec.json.encode(fit(found)), indent=1)])
    log(f"calibrated on {len(found)} findings, {sum(one.right for one in found)} of them right; expected calibration")
    log(f"error of each half by the other's scale: {100 * held_out_error(by_article):.1f} points")


def fit(found: list[Found]) -> Scale:
    """Logistic regression for the tagger's findings, the share of right ones for each rule's."""
    tagged = [one for one in found if one.draft.signals is not None]
    x = np.array([[1.0, *_features(one)] for one in tagged])
    y = np.array([one.right for one in tagged], dtype=float)
    weights = _regression(x, y)
    rules = sorted({one.draft.by for one in found if one.draft.signals is None})
    return Scale(
        bias=round(float(weights[0]), 4),
        weights=tuple(round(float(weight), 4) for weight in weights[1:]),
        rules={name: _share(found, name) for name in rules} | UNJUDGED,
    )


def held_out_error(by_article: list[list[Found]]) -> float:
    """The expected calibration error (0 to 1, ten bins) where each half of the articles, taken in turn, is put to the
    scale of the other half."""
    judgements: list[Judgement] = []
    for half in (0, 1):
        scale = fit([one for article in by_article[1 - half :: 2] for one in article])
        judged = (one for article in by_article[half::2] for one in article)
        judgements += [(scale.of(one.draft, *measure(one.document, one.draft)), one.right) for one in judged]
    return calibrated(judgements).error


def _features(one: Found) -> tuple[float, ...]:
    assert one.draft.signals is not None
    return tuple(features(one.draft.signals, bool(one.draft.source), *measure(one.document, one.draft)))


def _share(found: list[Found], name: str) -> float:
    """The share of right ones among a rule's, with two of each kind added (Agresti and Coull 1998)."""
    right = [one.right for one in found if one.draft.by == name]
    return round((sum(right) + 2) / (len(right) + 4), 3)


def _regression(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression with a ridge penalty, by Newton's method; `x` begins with ones."""
    weights = np.zeros(x.shape[1])
    ridge = PENALTY * np.eye(x.shape[1])
    ridge[0, 0] = 0
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - y) + ridge @ weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + ridge
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def _given(document: Document, draft: Draft) -> Given:
    source, cue, content = (spans(document, tokens) for tokens in (draft.source, draft.cue, draft.content))
    return Given(source=source, cue=cue, content=content, nested=draft.by in UNJUDGED)


def _judged(sample: Sample, document: Document) -> Iterator[Found]:
    marks = quotations(document)
    made = drafts(document, marks, readings(document, marks))
    given = tuple(_given(document, draft) for draft in made)
    compared = compare(sample, Prediction(id=sample.id, attributions=given))
    right = {id(compared.predicted[pair.predicted].given) for pair in compared.pairs if pair.right}
    judged = {id(marked.given) for marked in compared.predicted}
    for draft, one in zip(made, given, strict=True):
        if id(one) in judged:
            yield Found(draft, document, id(one) in right)
