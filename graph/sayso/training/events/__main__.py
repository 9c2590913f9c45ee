"""`python -m sayso.training.events WORDS PAIRS MARKS NEWSQUANT POLNEAR`: what scripts/train_events.py runs."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from ...atomic import write_text
from ...extract.events.event_words import THRESHOLD
from ...extract.events.linear import WEIGHTS
from ...extract.events.logistic import Logistic
from .items import EVENT, OTHER, Parsed, pair_items, parsed, word_items
from .logistic import Marked
from .marks import marked_sentences
from .readings import cross_validated, fitted, marked_items
from .ridge import Item, crossed, fit, save

STRENGTH = 1.0  # of words and pairs; 0.3, 3 and 10 were tried on the same folds


def main(words: Path, pairs: Path, marks: Path, newsquant: Path, polnear: Path) -> None:
    """Measure all by ten-fold cross-validation, fit on everything, and put the weights into the package."""
    texts = list(parsed(words))
    read_off(texts, marked_items(marked_sentences(marks, {"newsquant": newsquant, "polnear": polnear})))
    told = [item for text in texts for item in word_items(*text)]
    scores = crossed(told, STRENGTH, (EVENT, OTHER))[:, 0]
    print("words:", detection(scores, np.array([item.label == EVENT for item in told])))
    save(fit(told, STRENGTH, (EVENT, OTHER)), WEIGHTS / "words.npz")
    sides = [item for text in parsed(pairs) for item in pair_items(*text)]
    labels = sorted({item.label for item in sides})
    print("pairs:", agreement(crossed(sides, STRENGTH, labels), sides, labels))
    save(fit(sides, STRENGTH, labels), WEIGHTS / "pairs.npz")


def read_off(texts: Sequence[Parsed], marked: Sequence[Marked]) -> None:
    """What is read off event words: participants, also learned from what we marked, and times."""
    for measure, score in cross_validated(texts, marked).items():
        print(f"{measure}: precision {score.precision:.1%}, recall {score.recall:.1%}, F1 {score.f1:.1%}")
    for name, model in fitted(texts, marked).items():
        write_text(WEIGHTS / f"{name}.json", written(model))


def written(model: Logistic) -> str:
    """Weights as JSON, a sign a line."""
    head = msgspec.json.encode({"labels": model.labels, "bias": model.bias}).decode()[:-1]
    groups = (f"{_json(group)}:{{\n{_rows(found)}\n}}" for group, found in model.weights.items())
    return head + ',"weights":{\n' + ",\n".join(groups) + "\n}}\n"


def _rows(found: dict[str, tuple[int, ...]]) -> str:
    return ",\n".join(f"{_json(sign)}:{_json(row)}" for sign, row in found.items())


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def detection(scores: Any, right: Any) -> str:
    """Precision, recall and F1 at the threshold that ships, of the words that can be events."""
    found = scores >= THRESHOLD
    precision, recall = right[found].mean(), found[right].mean()
    return f"precision {precision:.1%}, recall {recall:.1%}, F1 {2 * precision * recall / (precision + recall):.1%}"


def agreement(scores: Any, items: Sequence[Item], labels: Sequence[str]) -> str:
    """Accuracy, and F1 of each label and their mean."""
    right, found = np.array([item.label for item in items]), np.array(labels)[scores.argmax(1)]
    each = {
        label: 2 * ((found == label) & (right == label)).sum() / ((found == label).sum() + (right == label).sum())
        for label in labels
    }
    told = ", ".join(f"{label} {value:.0%}" for label, value in each.items())
    return f"accuracy {(found == right).mean():.1%}, macro F1 {np.mean(list(each.values())):.1%} ({told})"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
