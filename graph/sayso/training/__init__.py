"""Trains the weights of the statement tagger; needs the extra `training` (torch, onnx), never used when articles
are read. `python3 scripts/train_statements.py` runs it."""
