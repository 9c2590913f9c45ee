"""`python -m sayso.training.stance NEWSMTSC WORK [SENTENCES]`: what scripts/train_stance.py runs."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...atomic import writing
from ...extract.speech.stance_model import ORDER, WEIGHTS
from ..__main__ import logger
from ..trainer import Log
from .fitting import Plan, calibrated, fitted, scores
from .items import Item
from .kept import kept
from .network import arrays
from .newsmtsc import corpus
from .sentences import sentences

FLOORS = (0.4, 0.5, 0.6, 0.7, 0.8)  # probabilities from which on a stance is reported


def main(news: Path, work: Path, ours: Path | None = None) -> None:
    """Train on all but what is held out, calibrate and report on that, and put what is made into the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    found = [*kept(corpus(news), work), *(kept(sentences(ours), work) if ours else ())]
    log(f"{len(found)} targets, {sum(one.ours for one in found)} of ours")
    made = weights(found, Plan(), log)
    with writing(WEIGHTS) as file:
        np.savez(file, **dict(sorted(made.items())))
    log(f"wrote {WEIGHTS}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def weights(found: Sequence[Item], plan: Plan, log: Log) -> dict[str, Any]:
    """All arrays of the reader. The two kinds of held-out sentences count alike in the calibration."""
    torch.set_num_threads(1)
    held_out = [one for one in found if one.held_out]
    network = fitted([one for one in found if not one.held_out], plan)
    odds, wanted = scores(network, held_out), torch.tensor([one.stance for one in held_out])
    ours = torch.tensor([one.ours for one in held_out])
    scaling = calibrated(odds, wanted, torch.where(ours, 1 / ours.sum(), 1 / (~ours).sum()))
    scale, shift = (torch.from_numpy(scaling[name]) for name in ("scale", "shift"))
    shares = torch.softmax(odds * scale + shift, -1).numpy()
    for name, part in (("NewsMTSC", ~ours.numpy()), ("ours", ours.numpy())):
        if not part.any():
            continue
        log(f"{name}: {report(shares.argmax(1)[part], wanted.numpy()[part])}")
        for floor in FLOORS:
            log(f"{name}, from {floor}: {sure(shares[part], wanted.numpy()[part], floor)}")
    return arrays(network) | scaling


def sure(shares: Any, wanted: Any, floor: float) -> str:
    """Right and found of each stance where it is reported from this probability on, in hundredths."""
    rows = []
    for n, name in enumerate(ORDER):
        told, so = shares[:, n] >= floor, wanted == n
        right = 100 * (told & so).sum()
        rows.append(f"{name} {right / max(1, told.sum()):.0f} right, {right / max(1, so.sum()):.0f} found")
    return "; ".join(rows)


def report(found: Any, wanted: Any) -> str:
    """Macro F1, accuracy and F1 by stance, in hundredths."""
    right = [2 * ((found == n) & (wanted == n)).sum() / ((found == n).sum() + (wanted == n).sum()) for n in range(3)]
    by_stance = ", ".join(f"{name} {100 * f1:.1f}" for name, f1 in zip(ORDER, right, strict=True))
    return f"macro F1 {100 * np.mean(right):.1f}, accuracy {100 * (found == wanted).mean():.1f} ({by_stance})"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
