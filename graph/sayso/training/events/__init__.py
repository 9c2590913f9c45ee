"""Trains the event weights: which words tell events, and what one does to another in a sentence."""
