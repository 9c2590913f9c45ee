"""Scores the topics of statements, and the speakers' positions on them, against gold: `sayso evaluate topics`."""

from .evaluation import evaluate_topics
from .found import predict_topics, write_topic_predictions
from .gold import MarkedTopic, TopicPrediction, TopicSample, read_topic_gold, read_topic_predictions

__all__ = [
    "MarkedTopic", "TopicPrediction", "TopicSample", "evaluate_topics", "predict_topics",
    "read_topic_gold", "read_topic_predictions", "write_topic_predictions",
]  # fmt: skip
