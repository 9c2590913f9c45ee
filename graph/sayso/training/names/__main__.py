"""`python -m sayso.training.names WIKIGOLD MEANTIME GUM ARTICLES WORK POLITICS...`: for scripts/train_names.py."""

import sys
from collections.abc import Sequence
from pathlib import Path

from ...atomic import writing
from ...extract.names.recogniser import WEIGHTS
from ..__main__ import base, logger
from ..resuming import Log
from .check import Score, score
from .corpora import FOLDS, SHARES, UNANNOTATED, Sources, Variants, texts, unannotated
from .examples import examples
from .export import export
from .trainer import Plan, Trainer, Varied

Read = Sequence[tuple[Variants, Varied]]


def main(sources: Sources, work: Path) -> None:
    """Train on everything and put what is made into the package."""
    work.mkdir(parents=True, exist_ok=True)
    log = logger(work / "log.txt")
    annotated = [(text, varied(text)) for text in texts(sources)]
    others = [(text, varied(text)) for text in unannotated(sources.articles)]
    log(f"{len(annotated)} texts with names, {len(others)} without")
    ship(annotated, others, work / "model.onnx", log)


def ship(annotated: Read, others: Read, made: Path, log: Log) -> None:
    """Train on all of it, write `made`, and put that into the package."""
    export(_trainer([*annotated, *others], log).run(), made)
    with writing(WEIGHTS) as file:
        file.write(made.read_bytes())
    log(f"wrote {WEIGHTS.name}: {made.stat().st_size / 1e6:.1f} MB")


def check(annotated: Read, others: Read, fold: int, log: Log) -> dict[str, Score]:
    """By corpus, what a network finds in a fifth of the texts when trained on the rest."""
    trainer = _trainer([one for one in (*annotated, *others) if one[0].fold != fold], log)
    trainer.network.load_state_dict(trainer.run())
    found: dict[str, Score] = {}
    for text, windows in annotated:
        if text.fold == fold:
            found[text.corpus] = found.get(text.corpus, Score()) + score(trainer.network, windows.plain)
    log(f"part {fold + 1} of {FOLDS}: " + ", ".join(f"{corpus} {one.f1:.1f}" for corpus, one in sorted(found.items())))
    return found


def varied(text: Variants) -> Varied:
    """The windows of a text and of its variants."""
    plain, *variants = (examples(one, text.corpus == UNANNOTATED) for one in (text.plain, *text.variants))
    return Varied(plain, variants, SHARES.get(text.corpus, 1.0))


def _trainer(read: Read, log: Log) -> Trainer:
    return Trainer(Plan(), [windows for _, windows in read], base(), log)


if __name__ == "__main__":
    _wikigold, _meantime, _gum, _articles, _work, *_politics = map(Path, sys.argv[1:])
    main(
        Sources(politics=tuple(_politics), wikigold=_wikigold, meantime=_meantime, gum=_gum, articles=_articles), _work
    )
