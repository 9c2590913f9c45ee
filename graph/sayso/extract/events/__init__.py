"""Events: triggers, participants, place, time, status."""
