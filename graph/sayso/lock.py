"""One build at a time in a run's folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import UsageError


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other builds out of `folder` (made if need be) for the block; the system lets go of it however
    the process ends. UsageError where a build is at work there, or nothing can be written there."""
    from filelock import FileLock, Timeout

    place = folder / ".cache"
    try:
        place.mkdir(parents=True, exist_ok=True)
        lock = FileLock(place / "lock", blocking=False)
        lock.acquire()
    except Timeout as error:
        raise UsageError(f"{folder}: another build is at work here; wait for it, or give another --output") from error
    except OSError as error:
        raise UsageError(
            f"{folder}: the results cannot be written here ({error.strerror}); give another --output"
        ) from error
    try:
        yield
    finally:
        lock.release()
