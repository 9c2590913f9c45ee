"""Reads the suites of namesakes and compares who resolving holds for one with who is one."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from sayso.model import Actor, Article, Mention, Record, Span
from sayso.resolve import resolve

SUITES = Path(__file__).parent / "evaluation" / "suites"
MARK = re.compile(r"\[(\w+)\|([^\]]+)\]")
DATE = re.compile(r"\d{4}-\d{2}-\d{2} ")

# A record with (local id, label) of its actors; one that extraction made of two people has both their labels.
Labelled = tuple[Record, list[tuple[str, str]]]


class Item(NamedTuple):
    """A set of articles with what must come of it: "apart" or "one"."""

    name: str
    want: str
    cause: str
    articles: tuple[str, ...]


class Outcome(NamedTuple):
    """Pairs of labels held for one that are two, and of appearances of one label that were not joined."""

    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    joined: int


def items(name: str) -> list[Item]:
    """The sets of a suite, named by cause and place."""
    lines = [line for line in (SUITES / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    counts: Counter[str] = Counter()
    found = []
    for line in lines[1:]:
        want, cause, articles = line.split("\t")
        counts[want, cause] += 1
        label = f"{want}-{cause}-{counts[want, cause]}".replace(" ", "-")
        found.append(Item(label, want, cause, tuple(articles.split(" || "))))
    return found


def outcome(labelled: Sequence[Labelled]) -> Outcome:
    """What resolving makes of the articles of one set."""
    resolution = resolve([record for record, _ in labelled])
    seen = []
    for record, labels in labelled:
        ids = resolution.local_ids(record.article.id)
        seen += [(label, ids[local], f"{record.article.id}:{local}") for local, label in labels]
    return compared(seen)


def compared(seen: Sequence[tuple[str, str, str]]) -> Outcome:
    """Compare (label, id, where) pair by pair."""
    wrong, missed, joined = set(), set(), 0
    for (label, own, where), (label2, own2, where2) in combinations(seen, 2):
        if label != label2 and own == own2:
            wrong.add(f"{label} = {label2} ({own})")
        elif label == label2 and own != own2:
            missed.add(f"{label}: {where} {own} is not {where2} {own2}")
        joined += label == label2 and own == own2
    return Outcome(tuple(sorted(wrong)), tuple(sorted(missed)), joined)


def records(item: Item) -> list[Labelled]:
    """The articles of a set of records, each with a text that shows what the set tells."""
    return [_record(f"{n}", text) for n, text in enumerate(item.articles, start=1)]


def _record(number: str, written: str) -> Labelled:
    published, written = _dated(written)
    text, actors, labels = "", [], []
    for part in written.split(" & "):
        head, *facts = part.split("; ")
        label, _, name = head.partition(" ")
        told = dict(fact.split(" ", 1) for fact in facts)
        own = f"a{len(actors) + 1}"
        passage, mentions = _passage(name, told, len(text))
        text += passage
        bodies: tuple[str, ...] = ()
        actors.append(_actor(own, name, told, mentions))
        if "org" in told:
            bodies = (f"a{len(actors) + 1}",)
            actors.append(Actor(id=bodies[0], name=told["org"], type="organisation"))
            actors[-2] = _actor(own, name, told, mentions, bodies)
        if label != "-":
            labels.append((own, label))
    article = Article(id=f"article{number}", source=number, text=text, published=published)
    return Record(article=article, actors=tuple(actors)), labels


def _dated(written: str) -> tuple[str | None, str]:
    found = DATE.match(written)
    return (found.group().strip(), written[found.end() :]) if found else (None, written)


def _passage(name: str, told: dict[str, str], start: int) -> tuple[str, list[Mention]]:
    """ "Vera Ostrov, 45, spoke. She left, and she came back. " with its mentions."""
    mentions = [Mention(start, start + len(name), "name")]
    text = name + (f", {told['age']}, spoke. " if "age" in told else " spoke. ")
    if "short" in told:
        mentions.append(Mention(start + len(text), start + len(text) + len(told["short"]), "name"))
        text += f"{told['short']} spoke. "
    if "sex" in told:
        word = {"m": "he", "f": "she"}[told["sex"]]
        for _ in range(2):
            mentions.append(Mention(start + len(text), start + len(text) + len(word), "pronoun"))
            text += f"{word} left. "
    return text, mentions


def _actor(
    own: str, name: str, told: dict[str, str], mentions: Sequence[Mention], bodies: tuple[str, ...] = ()
) -> Actor:
    kind = told.get("type", "person")
    qid = told.get("qid")
    return Actor(
        id=own, name=name, type=kind, role=told.get("role"), country=told.get("country"), affiliation=bodies,
        wikidata=qid, basis="wikidata" if qid else "name", mentions=tuple(mentions),
    )  # fmt: skip


def texts(item: Item, read: Callable[[Article], Record]) -> list[Labelled]:
    """The articles of a set of texts as `read` by extraction; a marked mention that no actor has is left out."""
    found = []
    for n, dated in enumerate(item.articles, start=1):
        published, written = _dated(dated)
        text, marks = _unmarked(written)
        article = Article(id=f"article{n}", source=f"{n}", text=text, published=published, body=(Span(0, len(text)),))
        record = read(article)
        found.append((record, sorted(set(_labels(record, marks)))))
    return found


def _unmarked(written: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, marks, at = "", [], 0
    for mark in MARK.finditer(written):
        text += written[at : mark.start()]
        marks.append((len(text), len(text) + len(mark[2]), mark[1]))
        text += mark[2]
        at = mark.end()
    return text + written[at:], marks


def _labels(record: Record, marks: Sequence[tuple[int, int, str]]) -> Iterator[tuple[str, str]]:
    """The local id of the actor that each mark mentions, with the mark's label."""
    for start, end, label in marks:
        for actor in record.actors:
            if any(start < m.end == end or m.start <= start < end <= m.end for m in actor.mentions):
                yield actor.id, label
