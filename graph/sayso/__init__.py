"""sayso: who said what about whom, from news articles to a knowledge graph with evidence to the character."""

__version__ = "0.1.0"
