"""Items on disk, so that sentences are parsed and read once for many trainings."""

import hashlib
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from ...atomic import writing
from ...extract.speech.encoder import WEIGHTS
from ...knowledge import lexicon
from .items import Item, items
from .sentences import Sentence

SIGNS = ("marks", "relations", "judging")  # a number a sub-word
FACTS = ("held_out", "ours", "vote", "dependency", "stance")  # a number an item


def kept(sentences: Sequence[Sentence], work: Path) -> list[Item]:
    """The items of these sentences, out of a file in `work` where they were made before by the same encoder and
    lexicon."""
    seen = hashlib.sha256((WEIGHTS / "model.onnx").read_bytes())
    seen.update(repr((lexicon("stance"), sentences)).encode())
    path = work / f"items-{seen.hexdigest()[:12]}.npz"
    if not path.is_file():
        _write(items(sentences), path)
    return _read(path)


def _write(found: Sequence[Item], path: Path) -> None:
    arrays: dict[str, Any] = {name: np.array([getattr(one, name) for one in found]) for name in FACTS}
    arrays |= {name: np.concatenate([getattr(one, name) for one in found]) for name in ("plain", *SIGNS)}
    arrays["ends"] = np.cumsum([len(one.plain) for one in found])
    with writing(path) as file:
        np.savez(file, **arrays)


def _read(path: Path) -> list[Item]:
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    parts = pairwise([0, *map(int, arrays["ends"])])
    return [
        Item(
            **{name: arrays[name][start:end] for name in ("plain", *SIGNS)},
            **{name: arrays[name][n].item() for name in FACTS},
        )
        for n, (start, end) in enumerate(parts)
    ]
