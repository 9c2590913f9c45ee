"""From articles to a built run: the stages in their order. Each hands records to the next; none reaches back."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from .atomic import write_text
from .cache import RecordCache
from .errors import UsageError
from .export import export
from .knowledge.concepts import listed, using_concepts
from .knowledge.imported import using
from .lock import locked
from .model import Article, to_json
from .publish import Across, publish
from .read import Duplicate, ReadOptions, Skipped, near_duplicates, read_articles
from .report import contents, write_report
from .resolve import Tally, apart_lines, read_apart, resolve, topics
from .run import Run
from .settings import Settings
from .threshold import surer
from .work import extract_all

# Told the stage's name, how many articles are through it, and of how many (0: not known yet).
Progress = Callable[[str, int, int], None]


def silent(stage: str, done: int, total: int) -> None:
    """Show no progress."""


def build(inputs: Sequence[str], settings: Settings | None = None, progress: Progress = silent) -> Run:
    """Build a run from `inputs`; UsageError where no article can be read.

    Done again on the same folder, it redoes only what changed; interrupted, it goes on where it stopped.
    """
    settings = settings or Settings()
    run = Run(output_folder(inputs, settings))
    clock = Clock()
    with clock("read"):
        reading = Reading(inputs, settings, progress)
    if not reading.articles:
        raise UsageError(nothing_read(reading.skipped))
    with locked(run.folder), using(settings.knowledge), using_concepts(settings.concepts):
        make(run, reading, settings, progress, clock)
    return run


def make(run: Run, reading: "Reading", settings: Settings, progress: Progress, clock: "Clock") -> None:
    """The stages after reading; the run's folder is ours alone."""
    with clock("extract"):
        cache, keys, failed = extract_new(run, reading.articles, settings, progress)
    if not keys:
        raise UsageError(nothing_read([*reading.skipped, *failed]))
    progress("writing", 0, 0)
    with clock("resolve"):
        least = settings.min_confidence
        tally = Tally()
        records = (tally.add(record) for key in keys if (record := cache.get(key, least)))
        resolution = resolve(records, kept_apart(run, settings))
        chosen = topics(tally, listed())
    with clock("publish"):
        published = publish(run, cache, keys, Across(resolution, chosen), settings)
    with clock("page"):
        if published.changed or not run.page_path.is_file():
            progress("page", 0, 0)
            run.page(title=settings.title)
        if published.changed or not run.events_path.is_file():
            export("events", run, run.events_path)
    write_report(run, contents(reading, failed, published, settings), clock.seconds)


def kept_apart(run: Run, settings: Settings) -> list[tuple[str, str]]:
    """The appearances that join nobody: those that the run's folder keeps, and those of the file given now, which are
    kept there from now on. UsageError where that file is not there."""
    if settings.keep_apart and not settings.keep_apart.is_file():
        raise UsageError(f"{settings.keep_apart}: there is no such file of appearances to keep apart")
    known = read_apart(run.keep_apart_path)
    found = sorted({*known, *(read_apart(settings.keep_apart) if settings.keep_apart else ())})
    if found != sorted(known):
        write_text(run.keep_apart_path, apart_lines(found))
    return found


def extract(inputs: Sequence[str], settings: Settings, progress: Progress = silent) -> Iterator[bytes | Skipped]:
    """The record of each article as a line of JSON, in the order of the input, and what was skipped."""
    reading = Reading(inputs, settings, progress)
    yield from reading.skipped
    done: dict[str, bytes | Skipped] = {}
    least = settings.min_confidence
    order = iter(reading.articles)
    wanted = next(order, None)
    with using(settings.knowledge), using_concepts(settings.concepts):
        for article, result in extract_all(reading.articles, settings.workers):
            done[article.id] = result if isinstance(result, Skipped) else to_json(surer(result, least))
            while wanted and wanted.id in done:
                yield done.pop(wanted.id)
                wanted = next(order, None)


class Reading:
    """What the inputs held: `articles` in the order of their sources, `skipped`, and near `duplicates`."""

    def __init__(self, inputs: Sequence[str], settings: Settings, progress: Progress) -> None:
        self.articles: tuple[Article, ...]
        self.skipped: tuple[Skipped, ...]
        options = ReadOptions(published=settings.published, columns=settings.columns)
        articles, skipped = [], []
        for found in read_articles(inputs, options):
            if isinstance(found, Skipped):
                skipped.append(found)
            else:
                articles.append(found)
            progress("reading", len(articles), 0)
        self.articles = tuple(sorted(articles, key=lambda a: (a.source, a.id)))
        self.skipped = tuple(skipped)
        self.duplicates: tuple[Duplicate, ...] = near_duplicates(self.articles)


def extract_new(
    run: Run, articles: Sequence[Article], settings: Settings, progress: Progress
) -> tuple[RecordCache, list[str], tuple[Skipped, ...]]:
    """See that every article's record is in the run's cache; gives the cache, the records' keys in the order
    of the articles, and the articles that could not be analysed."""
    cache = RecordCache(run.folder / ".cache" / "records")
    keys = {article.id: cache.key(article) for article in articles}
    missing = [article for article in articles if keys[article.id] not in cache]
    failed = []
    done = len(articles) - len(missing)
    progress("extracting", done, len(articles))
    for article, result in extract_all(missing, settings.workers):
        if isinstance(result, Skipped):
            failed.append(result)
            del keys[article.id]
        else:
            cache.put(keys[article.id], result)
        done += 1
        progress("extracting", done, len(articles))
    cache.prune(set(keys.values()))
    return cache, list(keys.values()), tuple(failed)


def nothing_read(failed: Sequence[Skipped]) -> str:
    """Why a build ends with nothing."""
    if not failed:
        return "no article found; give .txt .md .html .jsonl or .csv files, or folders of them"
    more = f" (and {len(failed) - 1} more like it)" if len(failed) > 1 else ""
    return f"no article could be read: {failed[0].source}: {failed[0].reason}; {failed[0].advice}{more}"


def output_folder(inputs: Sequence[str], settings: Settings) -> Path:
    """Where the run goes: as told, else output/ and the first input's name made safe for a path."""
    if settings.output is not None:
        return settings.output
    stem = "stdin" if inputs[:1] == ["-"] else Path(inputs[0] if inputs else "run").resolve().stem
    return Path("output") / (re.sub(r"[^\w.-]+", "-", stem).strip("-.") or "run")


class Clock:
    """Seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        """Time a block."""
        start = time.perf_counter()
        yield
        self.seconds[stage] = round(time.perf_counter() - start, 3)
