"""Least squares with a penalty, one label against the rest, on signs and vectors: no chance in it."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from ...extract.events.linear import Linear, Signs

FEWEST = 2  # items that a sign must be seen in


class Item(Struct, frozen=True):
    """One training item; `group` is the text it comes from, which is in one fold as a whole."""

    signs: Signs
    vectors: list[Any]
    label: str
    group: str


def fit(items: Sequence[Item], strength: float, labels: Sequence[str]) -> Linear:
    """Weights that fit best; `strength` is the inverse of the penalty on their squares. Each label as heavy."""
    empty = _empty(items, labels)
    rows = np.array([_row(empty, item) for item in items], np.float32)
    right = np.where(np.array([item.label for item in items])[:, None] == np.array(labels)[None], 1.0, -1.0)
    counts = Counter(item.label for item in items)
    heavy = np.sqrt([len(items) / (len(counts) * counts[item.label]) for item in items])
    alike = (rows @ rows.T).astype(np.float64) + np.diag(1 / (strength * heavy))
    bias = right.mean(0)
    found = rows.T @ np.linalg.solve(alike, right - bias)
    signs = len(empty.places)
    return empty._replace(
        bias=bias.astype(np.float32),
        signs=found[:signs].astype(np.float32),
        vectors=found[signs:].reshape(*empty.mean.shape, len(labels)).astype(np.float32),
    )


def _empty(items: Sequence[Item], labels: Sequence[str]) -> Linear:
    seen = Counter(f"{group}:{sign}" for item in items for group, found in item.signs.items() for sign in found)
    kept = sorted(sign for sign, count in seen.items() if count >= FEWEST)
    rarity = np.array([np.log(len(items) / seen[sign]) + 1 for sign in kept], np.float32)
    words = [[item.vectors[n] for item in items if item.vectors[n] is not None] for n in range(len(items[0].vectors))]
    none = np.zeros(0, np.float32)
    return Linear(
        labels=tuple(labels), bias=none, places={sign: n for n, sign in enumerate(kept)}, rarity=rarity, signs=none,
        mean=np.array([np.mean(found, 0) for found in words], np.float32),
        spread=np.array([np.std(found, 0) + 0.02 for found in words], np.float32), vectors=none,
    )  # fmt: skip


def _row(model: Linear, item: Item) -> Any:
    """An item as one row: its signs by their weight in their group, then its vectors at length one."""
    row = np.zeros(len(model.places), np.float32)
    for group, found in item.signs.items():
        rows = [model.places[name] for sign in sorted(found) if (name := f"{group}:{sign}") in model.places]
        if rows:
            row[rows] = model.rarity[rows] / np.sqrt(model.rarity[rows] @ model.rarity[rows])
    parts = [row]
    for n, vector in enumerate(item.vectors):
        scaled = np.zeros_like(model.mean[n]) if vector is None else (vector - model.mean[n]) / model.spread[n]
        parts.append(scaled / np.sqrt(scaled @ scaled + 1e-6))
    return np.concatenate(parts)


def folds(items: Sequence[Item], count: int, seed: int = 0) -> list[int]:
    """The fold of each item, by its group."""
    place = fold_of((item.group for item in items), count, seed)
    return [place[item.group] for item in items]


def fold_of(groups: Iterable[str], count: int = 10, seed: int = 0) -> dict[str, int]:
    """The fold of each text."""
    names = sorted(set(groups))
    order = np.random.RandomState(seed).permutation(len(names))
    return {name: int(n) % count for name, n in zip(names, order, strict=True)}


def crossed(items: Sequence[Item], strength: float, labels: Sequence[str], count: int = 10) -> Any:
    """The scores (items, labels) of each item by weights that never saw its fold."""
    where = np.array(folds(items, count))
    found = np.zeros((len(items), len(labels)))
    for fold in range(count):
        model = fit([item for item, w in zip(items, where, strict=True) if w != fold], strength, labels)
        for n, item in enumerate(items):
            if where[n] == fold:
                found[n] = model.scores(item.signs, item.vectors)
    return found


def save(model: Linear, path: Path) -> None:
    """Write the weights as half floats."""
    names = json.dumps({"labels": model.labels, "signs": list(model.places)}, ensure_ascii=False).encode()
    numbers = {key: value for key, value in model._asdict().items() if key not in {"labels", "places"}}
    halves = {key: value.astype(np.float16) for key, value in numbers.items()}
    np.savez_compressed(path, names=np.frombuffer(names, np.uint8), **halves)
