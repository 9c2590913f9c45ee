"""Runs parse and extract over many articles, in this process or in several."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from os import cpu_count, environ
from signal import SIG_DFL, SIGINT, signal

from .errors import SaysoError
from .model import Article, Record
from .read import Skipped

# A worker takes some two seconds to start and load its models: worth it from about this many characters each.
CHARACTERS_A_WORKER = 150_000


Result = Record | Skipped


def extract_all(articles: Iterable[Article], workers: int = 0) -> Iterator[tuple[Article, Result]]:
    """Each article with its record, in whatever order they are done; `workers` 0 chooses by the work.

    An article on which extraction fails costs only itself: it comes with the reason.
    """
    waiting = list(articles)
    count = workers or _worth(waiting)
    if count <= 1:
        yield from ((article, one(article)) for article in waiting)
    else:
        yield from _in_processes(waiting, count)


def one(article: Article) -> Result:
    """Parse and extract a single article; SAYSO_DEBUG=1 lets a fault through."""
    from .extract import extract
    from .parse import parse

    try:
        return extract(parse(article))
    except SaysoError:
        raise
    except Exception as fault:
        if environ.get("SAYSO_DEBUG"):
            raise
        reason = f"a fault of ours while analysing it ({type(fault).__name__}: {fault})"
        return Skipped(article.source, reason, "please report it with SAYSO_DEBUG=1 set; the others are done")


def _worth(articles: list[Article]) -> int:
    return min(cpu_count() or 1, len(articles), sum(len(a.text) for a in articles) // CHARACTERS_A_WORKER)


def _in_processes(articles: list[Article], count: int) -> Iterator[tuple[Article, Result]]:
    """Spread over processes; what a killed worker leaves undone is done here."""
    left = {article.id: article for article in articles}
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_end_quietly)
    try:
        futures = {pool.submit(one, article): article for article in articles}
        for future in as_completed(futures):
            result = future.result()
            yield left.pop(futures[future].id), result
    except BrokenProcessPool:
        pass
    finally:
        pool.shutdown(wait=True, cancel_futures=True)  # an interrupted build does not do the rest first
    yield from ((article, one(article)) for article in left.values())


def _end_quietly() -> None:
    """A worker that is interrupted just ends: the build tells of it, once."""
    signal(SIGINT, SIG_DFL)
