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
    return (_total(words, after, batch.words) - _total(right, after, batch.words)).sum() / batch.words.sum()


def _total(words: Tensor, after: Tensor, real: Tensor) -> Tensor:
    """The log of the sum over all sequences, a number a window; `real` (windows, words) tells padding."""
    start = torch.tensor([NEVER if tag[0] == "I" else 0.0 for tag in TAGS])
    paths = words[:, 0] + start
    for i in range(1, words.shape[1]):
        further = torch.logsumexp(paths.unsqueeze(2) + after, dim=1) + words[:, i]
        paths = torch.where(real[:, i].unsqueeze(1), further, paths)
    return torch.logsumexp(paths, dim=1)
