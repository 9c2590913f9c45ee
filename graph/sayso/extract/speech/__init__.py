"""Reported speech: quotations, attributions, statements, whom they are about and how they are put."""
