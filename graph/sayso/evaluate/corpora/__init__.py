"""Public corpora in the form that actors are evaluated and trained on, one file a corpus."""
