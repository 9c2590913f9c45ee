"""Time expressions and the calendar intervals they stand for."""
