"""`python -m sayso.training.stance NEWSMTSC ARTICLES SENTENCES WORK`: what scripts/train_stance.py runs."""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ...atomic import writing
from ...extract.speech.stance_model import ORDER, WEIGHTS, odds
from ..__main__ import base, logger
from ..resuming import Log
from .export import export
from .fitting import Plan, Trainer, calibrated, scaled, stances
from .items import Item, items
from .marked import marked_statements
from .newsmtsc import corpus
from .sentences import sentences

Floats = NDArray[np.floating[Any]]
Numbers = NDArray[np.int64]
FLOORS = (0.4, 0.5, 0.6, 0.7, 0.8)  # probabilities from which on a stance is reported


def main(news: Path, articles: Path, ours: Path, work: Path) -> None:
    """Train on all but what is held out, put what is made into the package and report on what is held
    out."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    found = items([*corpus(news), *sentences(ours), *marked_statements(ours / "marked.tsv", articles)])
    counts = Counter((one.source, "held out" if one.held_out else "learned") for one in found)
    log("targets: " + ", ".join(f"{source} {part} {count}" for (source, part), count in counts.items()))
    made = work / "model.onnx"
    network = Trainer(Plan(), [one for one in found if not one.held_out], base(), work, log).run()
    export(network.state_dict(), made)
    with writing(WEIGHTS) as file:
        file.write(made.read_bytes())
    log(f"wrote {WEIGHTS}: {WEIGHTS.stat().st_size / 1e6:.1f} MB")
    check([one for one in found if one.held_out], log)


def check(held_out: Sequence[Item], log: Log) -> None:
    """Report the weights that ship on these, each source by a scale of its own."""
    for name in ("newsmtsc", "ours", "marked"):
        part = [one for one in held_out if one.source == name]
        told = answers(part)
        shares = calibrated(told, scaling(told, part))
        wanted = stances(part).numpy()
        log(f"{name}: {report(told.argmax(1), wanted)}")
        log(f"{name}, calibrated: {report(shares.argmax(1), wanted)}")
        for floor in FLOORS:
            log(f"{name}, from {floor}: {sure(shares, wanted, floor)}")


def answers(items: Sequence[Item]) -> Floats:
    """The log-odds that ship, (items, stances)."""
    return np.stack([odds(one.ids, one.marks, one.kind) for one in items])


def scaling(told: Floats, items: Sequence[Item]) -> dict[str, list[float]]:
    """The scale and the shift of these answers; each source counts alike."""
    counts = Counter(one.source for one in items)
    weights = torch.tensor([1 / counts[one.source] / len(counts) for one in items])
    return scaled(torch.from_numpy(told), stances(items), weights)


def sure(shares: Floats, wanted: Numbers, floor: float) -> str:
    """Right and found of each stance where it is reported from this probability on, in hundredths."""
    rows = []
    for n, name in enumerate(ORDER):
        told, so = shares[:, n] >= floor, wanted == n
        right = 100 * (told & so).sum()
        rows.append(f"{name} {right / max(1, told.sum()):.0f} right, {right / max(1, so.sum()):.0f} found")
    return "; ".join(rows)


def report(found: Numbers, wanted: Numbers) -> str:
    """Macro F1, accuracy and F1 by stance, in hundredths."""
    right = [2 * ((found == n) & (wanted == n)).sum() / ((found == n).sum() + (wanted == n).sum()) for n in range(3)]
    by_stance = ", ".join(f"{name} {100 * f1:.1f}" for name, f1 in zip(ORDER, right, strict=True))
    return f"macro F1 {100 * np.mean(right):.1f}, accuracy {100 * (found == wanted).mean():.1f} ({by_stance})"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
