"""Scores the figures found against gold: `sayso evaluate figures`."""

from .evaluation import evaluate_figures
from .found import predict_figures, read_figure_predictions, write_figure_predictions
from .gold import FigurePrediction, FigureSample, read_figure_gold

__all__ = [
    "FigurePrediction", "FigureSample", "evaluate_figures", "predict_figures",
    "read_figure_gold", "read_figure_predictions", "write_figure_predictions",
]  # fmt: skip
