"""Trains the stance weights (`scripts/train_stance.py`)."""
