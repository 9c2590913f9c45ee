"""The report of a build: what was read, what was skipped and why, counts, versions. Timings go apart, so that
everything else is the same byte for byte when the same build is made again."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from .atomic import writing
from .publish import Published
from .read import Skipped
from .run import Run
from .settings import Settings

if TYPE_CHECKING:
    from .pipeline import Reading


# The settings that decide what is in a run; where it is put and how many processes make it do not.
DECISIVE = ("base", "published", "columns", "min_confidence", "window")


def write_report(run: Run, content: dict[str, Any], seconds: Mapping[str, float]) -> None:
    """Write report.json and timings.json into the run's folder."""
    _write(run.folder / "timings.json", dict(seconds))
    _write(run.report_path, content)


def contents(reading: "Reading", failed: Sequence[Skipped], published: Published, settings: Settings) -> dict[str, Any]:
    """The report as it stands in report.json."""
    unread = {one.source for one in failed}
    return {
        "title": settings.title,
        "settings": {name: getattr(settings, name) for name in DECISIVE},
        "counts": published.counts,
        "articles": [
            {"id": a.id, "source": a.source, "title": a.title, "publisher": a.publisher,
             "published": a.published, "published_basis": a.published_basis}
            for a in reading.articles if a.source not in unread
        ],
        "skipped": [msgspec.to_builtins(one) for one in (*reading.skipped, *failed)],
        "near_duplicates": [msgspec.to_builtins(one) for one in reading.duplicates],
        "versions": published.used,
    }  # fmt: skip


def _write(path: Any, content: Any) -> None:
    with writing(path) as file:
        file.write(msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n")
