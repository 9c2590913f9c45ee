"""One step of training, as every network of ours takes it, and the running average of its weights that is kept."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn


def rated(optimiser: torch.optim.Optimizer, rates: Sequence[float], done: float, warm_up: float) -> None:
    """Set the rate of each group for `done` (0 to 1) of the way: up during `warm_up`, then evenly down to nothing."""
    share = min(done / warm_up, (1 - done) / (1 - warm_up))
    for group, rate in zip(optimiser.param_groups, rates, strict=True):
        group["lr"] = rate * share


def stepped(network: nn.Module, optimiser: torch.optim.Optimizer, value: Tensor) -> float:
    """Go one step down the gradient of a loss, clipped to length 1; gives the loss."""
    optimiser.zero_grad(set_to_none=True)
    value.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    return float(value.item())


def averaged(average: dict[str, Tensor], network: nn.Module, steps: int, keep: float) -> None:
    """Move the average towards the weights that learn (Polyak averaging): by the share 1 - `keep` of what is left,
    more while `steps` are few."""
    share = min(keep, (1 + steps) / (10 + steps))
    with torch.no_grad():
        for name, value in network.named_parameters():
            if value.requires_grad:
                average[name].lerp_(value, 1 - share)
