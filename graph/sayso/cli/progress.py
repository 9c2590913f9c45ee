"""The progress bar: stage, articles done, rate and time left, on standard error."""

from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Bar:
    """A progress bar that knows the pipeline's stages; silent where standard error is no terminal."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description:<10}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(compact=True),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("reading", total=None, rate="")

    def __enter__(self) -> "Bar":
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show that `done` of `total` articles are through `stage`."""
        if self._progress.tasks[0].description != stage:  # a stage's rate says nothing about the next one's
            self._progress.remove_task(self._task)
            self._task = self._progress.add_task(stage, total=total or None, completed=done, rate="")
            return
        speed = self._progress.tasks[0].speed
        rate = f"{speed:.1f} articles/s" if speed else ""
        self._progress.update(self._task, completed=done, total=total or None, rate=rate)
