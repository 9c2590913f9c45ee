"""Fits the two networks, the one for pronouns and the one for common nouns."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import nn

from ...extract.actors.evidence import ALIKE, OTHERWISE
from ...extract.actors.ranker import MODELS
from .network import Batch, Weigher, arrays, joined, loss
from .questions import Lesson

EPOCHS, SIZE, RATE = 4, 64, 3e-3
SEEDS = (1, 2, 3)
DECAY, VIEW_DECAY = 0.01, 0.3
BLIND = 0.1  # of the batches go without the encoder's vectors, so that the signs alone decide where it was not run
# The least probability of a link, by kind. Chosen for precision: no name is better than a wrong one.
FLOORS = {"he": 0.35, "it": 0.7, "they": 0.65, "noun": 0.6}


# Added to what is learned where a "she" would mean whom an earlier "he" meant: in training, where all earlier
# ones are answered rightly, there is too little to learn it from.
NOT_SO = -3.0
# Added at last where he would: so that a chain goes on.
SO_TOO = 0.5


def weights(lessons: Sequence[Lesson], seeds: Sequence[int] = SEEDS) -> dict[str, Any]:
    """All arrays of the ranker, trained on these: for each model the mean of a few networks, which differ by their
    seeds alone."""
    found: dict[str, Any] = {f"floor.{kind}": np.float32(floor) for kind, floor in FLOORS.items()}
    for model in sorted(set(MODELS.values())):
        asked = [one for one in lessons if MODELS[one.kind] == model]
        found |= joined([arrays(fitted(asked, seed), model) for seed in seeds])
    found["pronoun.straight"][OTHERWISE] += NOT_SO
    return found


def shipped(found: dict[str, Any]) -> dict[str, Any]:
    """The arrays as they go into the package."""
    straight = found["pronoun.straight"].copy()
    straight[ALIKE] += SO_TOO
    return {**found, "pronoun.straight": straight}


def fitted(lessons: Sequence[Lesson], seed: int) -> Weigher:
    """A network trained on these questions. The same seed gives the same weights."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    network = Weigher(lessons[0].pairs.shape[1], len(lessons[0].alone))
    steps = EPOCHS * (len(lessons) // SIZE + 1)
    optimizer = torch.optim.AdamW(_groups(network), lr=RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.1)
    for _ in range(EPOCHS):
        order = chance.permutation(len(lessons))
        for first in range(0, len(lessons), SIZE):
            batch = Batch([lessons[n] for n in order[first : first + SIZE]], blind=chance.random() < BLIND)
            optimizer.zero_grad()
            loss(network, batch).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
    network.eval()
    return network


def _groups(network: Weigher) -> list[dict[str, Any]]:
    """What reads the encoder's vectors is held smaller than the rest."""
    views = [network.asked.weight, network.other.weight]
    known = {id(one) for one in views}
    rest = [one for one in network.parameters() if id(one) not in known]
    return [{"params": views, "weight_decay": VIEW_DECAY}, {"params": rest, "weight_decay": DECAY}]
