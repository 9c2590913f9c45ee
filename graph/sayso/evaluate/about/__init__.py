"""Scores whom statements are about, and how they are put, against gold: `sayso evaluate about`."""

from .evaluation import evaluate_about
from .found import predict_about, read_about_predictions, write_about_predictions
from .gold import AboutPrediction, AboutSample, read_about_gold

__all__ = [
    "AboutPrediction", "AboutSample", "evaluate_about", "predict_about",
    "read_about_gold", "read_about_predictions", "write_about_predictions",
]  # fmt: skip
