"""How far the recogniser is from the right sequences of tags: a conditional random field (Lafferty et al. 2001)."""

import torch
from torch import Tensor

from ...extract.names.tags import NEVER, TAGS
from .batches import Batch


def loss(scores: tuple[Tensor, Tensor], batch: Batch) -> Tensor:
    """The mean a word of -log P(tags); a word whose tag is unknown may have any."""
    tags, after = scores
    words = torch.gather(tags, 1, batch.places.unsqueeze(-1).expand(-1, -1, len(TAGS)))
    known = batch.tags >= 0
    fits = torch.full_like(words, NEVER).scatter(2, batch.tags.clamp(min=0).unsqueeze(-1), 0.0)
    right = words + torch.where(known.unsqueeze(-1), fits, torch.zeros_like(fits))
    both = _total(torch.cat([words, right]), after, batch.words.repeat(2, 1))
    return (both[: len(words)] - both[len(words) :]).sum() / batch.words.sum()


def _total(words: Tensor, after: Tensor, real: Tensor) -> Tensor:
    """The log of the sum over all sequences, a number a window; `real` (windows, words) tells padding.

    Steps from word to word are matrices whose products are taken in pairs, so that 128 words take 7 rounds.
    """
    start = torch.tensor([NEVER if tag[0] == "I" else 0.0 for tag in TAGS])
    stay = torch.where(torch.eye(len(TAGS), dtype=torch.bool), 0.0, NEVER)
    steps = torch.where(real[:, 1:, None, None], after + words[:, 1:].unsqueeze(2), stay)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, stay.expand(len(steps), 1, -1, -1)], dim=1)
        steps = torch.logsumexp(steps[:, ::2].unsqueeze(4) + steps[:, 1::2].unsqueeze(2), dim=3)
    ends = (words[:, 0] + start).unsqueeze(2) + steps[:, 0] if steps.shape[1] else (words[:, 0] + start).unsqueeze(2)
    return torch.logsumexp(ends.flatten(1), dim=1)
