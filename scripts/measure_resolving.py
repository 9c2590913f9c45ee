"""How long resolving takes, and how much memory: `python3 scripts/measure_resolving.py 100000` invented articles."""

import argparse
import random
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "graph"))

from sayso.knowledge import lexicon, table
from sayso.model import Actor, Article, Mention, Record
from sayso.resolve import resolve

ROLES = ("minister", "president", "analyst", "footballer", "spokeswoman", "professor", "senator", "", "", "")
COUNTRIES = ("US", "FR", "GB", "CN", "IN", "BR", "NG", "", "", "", "", "")
PEOPLE, BODIES, PLACES = 60_000, 8_000, 3_000
PER_ARTICLE = 8


def main() -> None:
    """Print articles, actors, seconds and peak memory."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=int)
    count = parser.parse_args().articles
    start = time.process_time()
    for _ in articles(count):
        pass
    making = time.process_time() - start
    start = time.process_time()
    resolution = resolve(articles(count))
    seconds = time.process_time() - start - making
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    print(f"{count} articles, {len(resolution.actors)} actors, {seconds:.1f} s of CPU time, peak {peak:.2f} GB")


def articles(count: int) -> Iterator[Record]:
    """Invented records: few names often, many once; one seed, so always the same."""
    chance = random.Random(20260101)
    people, bodies, places = _people(chance), [f"Body {n} Institute" for n in range(BODIES)], PLACES
    for number in range(count):
        actors = [_person(chance, people[_rank(chance, PEOPLE)]) for _ in range(PER_ARTICLE)]
        actors += [(bodies[_rank(chance, BODIES)], "organisation", "", "") for _ in range(3)]
        actors += [(f"Place {_rank(chance, places)}", "place", "", "") for _ in range(2)]
        yield _record(number, actors)


def _people(chance: random.Random) -> list[tuple[str, str, str]]:
    """Everyone with a role and a country; one in six bears a frequent family name."""
    given = [row["name"] for row in table("given_names")]
    common = [name.title() for kind in ("any", "usual") for name in lexicon("common_surnames")[kind].split()]
    rare = [f"{a}{b}{c}" for a in ("Os", "Var", "Tel", "Kru", "Dan") for b in "aeioulmnrst" for c in SYLLABLES]
    return [
        (f"{chance.choice(given)} {chance.choice(common if chance.random() < 1 / 6 else rare)}",
         chance.choice(ROLES), chance.choice(COUNTRIES))
        for _ in range(PEOPLE)
    ]  # fmt: skip


SYLLABLES = [f"{a}{b}{c}" for a in "bdfgklmnprstvz" for b in "aeiou" for c in ("v", "n", "ski", "ez", "berg", "")]


def _rank(chance: random.Random, size: int) -> int:
    """A number below `size`, low ones far more often (as names in news are)."""
    return min(int(chance.paretovariate(0.35)) - 1, size * 100) % size


def _person(chance: random.Random, person: tuple[str, str, str]) -> tuple[str, str, str, str]:
    """As an article may present it: the role or the country told in two of three, one in eight by the surname alone,
    one in twenty by an initial."""
    name, role, country = person
    drawn = chance.random()
    given, _, family = name.partition(" ")
    shown = family if drawn < 1 / 8 else f"{given[0]}. {family}" if drawn < 1 / 6 else name
    told = chance.random() < 2 / 3, chance.random() < 2 / 3
    return shown, "person", role if told[0] else "", country if told[1] else ""


def _record(number: int, actors: list[tuple[str, str, str, str]]) -> Record:
    once = list(dict.fromkeys(actors))
    text = " ".join(name for name, *_ in once)
    made, at = [], 0
    for place, (name, kind, role, country) in enumerate(once, start=1):
        made.append(Actor(
            id=f"a{place}", name=name, type=kind, role=role or None, country=country or None,
            mentions=(Mention(at, at + len(name), "name"),),
        ))  # fmt: skip
        at += len(name) + 1
    article = Article(id=f"{number:012x}", source=str(number), text=text, published=f"20{number % 25:02d}-05-01")
    return Record(article=article, actors=tuple(made))


if __name__ == "__main__":
    main()
