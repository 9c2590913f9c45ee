"""Loads trained weights so that an article gives the same numbers anywhere, one thread a process."""

import os
from functools import cache
from pathlib import Path
from typing import Any


@cache
def session(path: Path) -> Any:
    """The weights of an ONNX file, ready to run, once a process; one thread: whole articles run in parallel."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(os.fspath(path), options, providers=["CPUExecutionProvider"])
