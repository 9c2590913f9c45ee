"""Scores time expressions against gold: `sayso evaluate times`."""

from .evaluation import evaluate_times
from .found import predict_times, write_time_predictions
from .gold import MarkedTime, TimePrediction, TimeSample, read_time_gold, read_time_predictions

__all__ = [
    "MarkedTime", "TimePrediction", "TimeSample", "evaluate_times", "predict_times",
    "read_time_gold", "read_time_predictions", "write_time_predictions",
]  # fmt: skip
