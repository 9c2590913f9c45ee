"""How many sentences a second figures are read at, once parsed: `python scripts/measure_figures.py GOLD.jsonl`.

CPU time of one core, so that other work on the machine counts little; the best of five rounds. Names and pronouns are
resolved before and are not counted; the times of a sentence are read for its figures, so both are told.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "graph"))

from sayso.evaluate.figures import read_figure_gold
from sayso.extract.actor_index import ActorIndex
from sayso.extract.figures.figures import figures
from sayso.extract.times.moments import dates_of, times
from sayso.model import Article, Span
from sayso.parse import Document, parse

ROUNDS = 5


def main() -> None:
    """Print how many sentences there are, and how many a second are read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    documents = [_parsed(one.text, one.published) for one in read_figure_gold(parser.parse_args().gold)]
    ready = [(document, ActorIndex(document, ()), dates_of(times(document))) for document in documents]
    count = sum(len(document.sentences) for document in documents)
    alone = _fastest(lambda: [figures(document, index, (), dates) for document, index, dates in ready])
    both = alone + _fastest(lambda: [times(document) for document in documents])
    print(f"{count} sentences; {count / alone:.0f} a second of CPU time, {count / both:.0f} with their times")


def _parsed(text: str, published: str | None) -> Document:
    return parse(Article(id="0" * 12, source="gold", text=text, published=published, body=(Span(0, len(text)),)))


def _fastest(work: Callable[[], object]) -> float:
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        rounds.append(time.process_time() - start)
    return min(rounds)


if __name__ == "__main__":
    main()
