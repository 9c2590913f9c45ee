"""`python -m sayso.training.stance TRAIN WORK`: what scripts/train_stance.py runs."""

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
from .items import Item, items
from .network import arrays


def main(path: Path, work: Path) -> None:
    """Train on all parts but the first, calibrate and report on that, and put what is made into the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    found = items(path)
    log(f"{len(found)} targets of {path.name}")
    made = weights(found, log)
    with writing(WEIGHTS) as file:
        np.savez(file, **dict(sorted(made.items())))
    log(f"wrote {WEIGHTS}: {WEIGHTS.stat().st_size / 1000:.0f} kB")


def weights(found: Sequence[Item], log: Log) -> dict[str, Any]:
    """All arrays of the reader."""
    torch.set_num_threads(1)
    train, held_out = [one for one in found if one.part], [one for one in found if not one.part]
    network = fitted(train, Plan())
    odds, wanted = scores(network, held_out), torch.tensor([one.stance for one in held_out])
    log(report(odds.argmax(1).numpy(), wanted.numpy()))
    return arrays(network) | calibrated(odds, wanted)


def report(found: Any, wanted: Any) -> str:
    """Macro F1, accuracy and F1 by stance, in hundredths."""
    right = [2 * ((found == n) & (wanted == n)).sum() / ((found == n).sum() + (wanted == n).sum()) for n in range(3)]
    by_stance = ", ".join(f"{name} {100 * f1:.1f}" for name, f1 in zip(ORDER, right, strict=True))
    return f"macro F1 {100 * np.mean(right):.1f}, accuracy {100 * (found == wanted).mean():.1f} ({by_stance})"


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
