"""Trains the recogniser of names (`scripts/train_names.py`)."""
