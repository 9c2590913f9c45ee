"""Trains the reference weights: whom a pronoun or description means. scripts/train_reference.py runs it."""
