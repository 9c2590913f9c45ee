"""Scores what sayso finds against gold, and says what goes wrong; users score samples of their own with it."""

from .comparison import Scope
from .samples import Attribution, Prediction, Sample, read_gold, read_predictions
from .statements import Evaluation, Wanted, evaluate_statements

__all__ = [
    "Attribution", "Evaluation", "Prediction", "Sample", "Scope", "Wanted", "evaluate_statements", "read_gold",
    "read_predictions",
]  # fmt: skip
