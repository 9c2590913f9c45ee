"""`python -m sayso.training.metonyms RELOCAR`: what scripts/train_metonyms.py runs."""

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from ...atomic import write_text
from ...extract.names.place_readings import WEIGHTS, Weights
from .items import WIDTH, Item, bracketed, converted, item, own_sentences
from .regression import Fitted, Numbers, fit

STRENGTH = 0.003
FOLDS = 10
PRECISE = 0.92  # how many of the names read as acting must be right


def main(corpus: Path) -> None:
    """Measure by cross-validation, choose the threshold, fit on everything, and put the weights into the package."""
    theirs = [item(place) for place in converted(corpus)]
    own = [item(place) for place in bracketed(own_sentences())]
    chances, labels = crossed(theirs, own), _labels(theirs)
    threshold = precise_threshold(chances, labels)
    for limit in (0.5, threshold):
        print(figures(chances, labels, limit))
    print("own sentences:", figures(crossed(own, theirs), _labels(own), threshold))
    write(fit([*theirs, *own], STRENGTH), threshold, WEIGHTS)


def crossed(items: Sequence[Item], always: Sequence[Item]) -> Numbers:
    """The probability of each item by weights fitted without its tenth of `items`; `always` is in every fit."""
    folds = np.random.default_rng(0).permutation(len(items)) % FOLDS
    chances = np.zeros(len(items))
    for fold in range(FOLDS):
        rest = [one for one, where in zip(items, folds, strict=True) if where != fold]
        held = [one for one, where in zip(items, folds, strict=True) if where == fold]
        chances[folds == fold] = fit([*rest, *always], STRENGTH).chances(held)
    return chances


def precise_threshold(chances: Numbers, labels: Numbers) -> float:
    """The most accurate threshold, in hundredths, at which the metonymic reading is precise enough."""
    limits = [n / 100 for n in range(30, 91)]
    fit_for_use = [limit for limit in limits if labels[chances >= limit].mean() >= PRECISE]
    return max(fit_for_use, key=lambda limit: float(((chances >= limit) == labels).mean()))


def figures(chances: Numbers, labels: Numbers, limit: float) -> str:
    """Accuracy, and precision and recall of the metonymic reading, in per cent."""
    found = chances >= limit
    accuracy, precision, recall = (found == labels).mean(), labels[found].mean(), found[labels == 1].mean()
    return f"threshold {limit}: accuracy {accuracy:.1%}, metonymic precision {precision:.1%}, recall {recall:.1%}"


def write(fitted: Fitted, threshold: float, path: Path) -> None:
    """The weights as one JSON object, rounded to what a probability in hundredths can tell."""
    rounded = [round(float(one), 5) for one in fitted.weights]
    signs, vectors = rounded[: len(fitted.vocabulary)], rounded[len(fitted.vocabulary) :]
    made = Weights(
        bias=round(fitted.bias, 5), threshold=threshold,
        signs=dict(zip(fitted.vocabulary, signs, strict=True)),
        vectors=[vectors[at : at + WIDTH] for at in range(0, len(vectors), WIDTH)],
    )  # fmt: skip
    write_text(path, msgspec.json.format(msgspec.json.encode(made), indent=0).decode() + "\n")


def _labels(items: Sequence[Item]) -> Numbers:
    return np.array([one.metonymic for one in items], dtype=float)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
