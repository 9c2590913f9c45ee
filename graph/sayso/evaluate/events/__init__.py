"""Scores events against gold: `sayso evaluate events`."""

from .evaluation import evaluate_events
from .found import predict_events
from .gold import EventPrediction, EventSample, read_event_gold, read_event_predictions, write_event_predictions

__all__ = [
    "EventPrediction", "EventSample", "evaluate_events", "predict_events",
    "read_event_gold", "read_event_predictions", "write_event_predictions",
]  # fmt: skip
