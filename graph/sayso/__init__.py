"""sayso: who said what about whom, from news articles to a knowledge graph with evidence to the character.

import sayso
kg = sayso.build("articles/")
kg.query("who-said-what-about", actor="Moreno")
kg.network(); kg.graph(); kg.page("graph.html")
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .run import Run

__version__ = "0.1.0"
__all__ = ["build", "open_run"]


def build(inputs: str | Path | Sequence[str | Path], output: str | Path | None = None, **settings: Any) -> "Run":
    """Read articles and build a run: records, triples, store, page, report.

    `inputs` is a file, folder or glob, or several; `output` the run's folder (output/NAME otherwise); the
    other settings are those of `sayso.settings.Settings`. Raises UsageError where nothing can be read.
    """
    from .pipeline import build as run_pipeline
    from .settings import Settings

    several = [inputs] if isinstance(inputs, str | Path) else list(inputs)
    folder = Path(output) if output is not None else None
    return run_pipeline([str(one) for one in several], Settings(output=folder, **settings))


def open_run(folder: str | Path) -> "Run":
    """A run that was built before."""
    from .run import Run

    return Run.open(folder)
