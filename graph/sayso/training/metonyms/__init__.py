"""Trains the readings of place names: `python -m sayso.training.metonyms`, run by scripts/train_metonyms.py."""
