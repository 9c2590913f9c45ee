"""Quantities: numbers, units, what they measure, of whom, when, and how they changed."""
