"""What the network is to learn: tags, the first token of each cue, links to it, and the roles around it."""

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from .batches import Batch
from .examples import IGNORED

TAG, HEAD, LINK, ROLE = 1.0, 0.3, 0.5, 0.7  # weights, so that none drowns the others


def loss(outputs: tuple[Tensor, ...], batch: Batch) -> Tensor:
    """The weighted sum, a scalar; each part is about 1 or less after a tenth of an epoch."""
    tags, heads, links, roles = outputs[:4]
    total = TAG * _mean(tags.flatten(0, 1), batch.tags.flatten())
    total = total + HEAD * _head_loss(heads, batch)
    if len(batch.heads):
        total = total + LINK * _mean(links.flatten(0, 1), batch.links.flatten())
        total = total + ROLE * _role_loss(roles, batch)
    return total


def _mean(odds: Tensor, wanted: Tensor) -> Tensor:
    """The mean cross-entropy over what is not ignored; 0 where all is."""
    total = cross_entropy(odds, wanted, ignore_index=IGNORED, reduction="sum")
    return total / (wanted != IGNORED).sum().clamp(min=1)


def _head_loss(odds: Tensor, batch: Batch) -> Tensor:
    """Over first sub-words, by the number of heads, for they are few."""
    wanted = torch.zeros_like(odds)
    wanted[batch.heads[:, 0], batch.heads[:, 1]] = 1
    judged = batch.tags != IGNORED
    total = binary_cross_entropy_with_logits(odds[judged], wanted[judged], reduction="sum")
    return total / max(1, len(batch.heads))


def _role_loss(roles: Tensor, batch: Batch) -> Tensor:
    """Of the rows of true heads only, by the number of tokens that have a role."""
    rows = roles[batch.heads[:, 0], :, :, batch.heads[:, 1]]  # (heads, 3, length)
    odds = torch.cat([torch.zeros_like(rows[:, :1]), rows], dim=1)
    total = cross_entropy(odds, batch.roles, ignore_index=IGNORED, reduction="sum")
    return total / (batch.roles > 0).sum().clamp(min=1)
