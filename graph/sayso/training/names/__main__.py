"""`python -m sayso.training.names WIKIGOLD MEANTIME MARKS GAP POLNEAR WRITTEN WORK PART POLITICS...`: for
scripts/train_names.py."""

import sys
from collections.abc import Sequence
from pathlib import Path

from ...atomic import writing
from ...extract.names.recogniser import WEIGHTS
from ..__main__ import base, logger
from ..resuming import Log
from .check import Score, score
from .corpora import SHARES, Sources, Variants, texts
from .examples import examples
from .export import export
from .trainer import Plan, Trainer, Varied

Read = Sequence[tuple[Variants, Varied]]


def main(sources: Sources, work: Path, held_out: int) -> None:
    """Train on all but the part `held_out` (0 to 4; another number for everything), tell what is found in that part,
    and put what is made into the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    read = [(text, varied(text)) for text in texts(sources)]
    log(f"{len(read)} texts")
    trainer = _trainer([one for one in read if one[0].fold != held_out], log)
    made, weights = work / "model.onnx", trainer.run()
    export(weights, made)
    trainer.network.load_state_dict(weights)
    check(trainer, [one for one in read if one[0].fold == held_out], log)
    with writing(WEIGHTS) as file:
        file.write(made.read_bytes())
    log(f"wrote {WEIGHTS.name}: {made.stat().st_size / 1e6:.1f} MB")


def check(trainer: Trainer, held_out: Read, log: Log) -> dict[str, Score]:
    """By corpus, what the network finds in texts that it has not learned from."""
    found: dict[str, Score] = {}
    for text, windows in held_out:
        found[text.corpus] = found.get(text.corpus, Score()) + score(trainer.words, trainer.network, windows.plain)
    log("held out: " + (", ".join(f"{corpus} {one.f1:.1f}" for corpus, one in sorted(found.items())) or "nothing"))
    return found


def varied(text: Variants) -> Varied:
    """The windows of a text and of its variants."""
    return Varied(examples(text.plain), [examples(one) for one in text.variants], SHARES.get(text.corpus, 1.0))


def _trainer(read: Read, log: Log) -> Trainer:
    return Trainer(Plan(), [windows for _, windows in read], base(), log)


if __name__ == "__main__":
    _wikigold, _meantime, _marks, _gap, _polnear, _written, _work, _held_out, *_politics = map(Path, sys.argv[1:])
    main(
        Sources(
            politics=tuple(_politics),
            wikigold=_wikigold,
            meantime=_meantime,
            marks=_marks,
            gap=_gap,
            polnear=_polnear,
            written=_written,
        ),
        _work,
        int(_held_out.name),
    )
