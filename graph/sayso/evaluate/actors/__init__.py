"""Scores the actors found against gold: `sayso evaluate actors`."""

from .evaluation import ActorsWanted, evaluate_actors
from .found import predict_actors, read_actor_predictions, write_actor_predictions
from .gold import ActorPrediction, ActorSample, read_actor_gold

__all__ = [
    "ActorPrediction", "ActorSample", "ActorsWanted", "evaluate_actors", "predict_actors",
    "read_actor_gold", "read_actor_predictions", "write_actor_predictions",
]  # fmt: skip
