"""TriG: the run's own file, as it is."""

import shutil
from typing import BinaryIO

from .source import Source


def write(run: Source, file: BinaryIO) -> None:
    """Copy the run's graph.trig."""
    with run.trig_path.open("rb") as ours:
        shutil.copyfileobj(ours, file)
