"""Large invented runs for the tests of the page: actors in circles that mostly talk about each other."""

import random

from sayso.model import About, Actor, Article, Mention, Record, Span, Statement
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.store import memory_store

BASE = "https://example.org/"
CIRCLE = 25
"""Actors of a circle."""
A_TEXT = 8
"""Statements of an article."""
TYPES = ("person", "person", "person", "country", "government", "organisation", "group", "company", "place")
STANCES = ("neutral", "neutral", "neutral", "positive", "negative")
SYLLABLES = (
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo",
    "zu", "an", "el", "or", "is",
)  # fmt: skip


def store(actors, statements, seed=7):
    """A store in memory with so many actors and statements, the same each time."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(3000)]
    people = [
        Actor(id=f"actor-{number}", name=name(chance, words, number), type=TYPES[number % len(TYPES)])
        for number in range(actors)
    ]
    quads = []
    for number in range(-(-statements // A_TEXT)):
        record = article(chance, words, people, number, min(A_TEXT, statements - number * A_TEXT))
        quads.extend(record_quads(record, BASE))
    return memory_store([*quads, *actor_quads(people, BASE)])


def name(chance, words, number):
    return f"{chance.choice(words).title()} {chance.choice(words).title()} {number}"


def sentence(chance, words, length):
    """Words as a text has them: few are frequent."""
    picked = (words[min(int(chance.expovariate(1 / 250)), len(words) - 1)] for _ in range(length))
    return " ".join(picked).capitalize()


def article(chance, words, people, number, statements):
    circles = max(1, len(people) // CIRCLE)
    circle = number % circles
    text, said, mentions = f"{sentence(chance, words, 8)}\n\n", [], {}
    for place in range(statements):
        speaker, target = (someone(chance, people, circle) for _ in range(2))
        begin = len(text)
        text += people[speaker].name
        source = Span(begin, len(text))
        mentions.setdefault(people[speaker].id, []).append(Mention(*source, "name"))
        text += " "
        cue = Span(len(text), len(text) + 4)
        text += "said "
        content = Span(len(text), 0)
        text += f"{sentence(chance, words, 14)} {people[target].name}"
        content = Span(content.start, len(text))
        about = (About(people[target].id, chance.choice(STANCES)),)
        said.append(
            Statement(
                id=f"s{place + 1}", speaker=people[speaker].id, source=(source,), cue=(cue,), content=(content,),
                kind="indirect", about=about, by="tagger", confidence=0.8,
            )
        )  # fmt: skip
        text += f". {sentence(chance, words, 22)}.\n\n"
    shown = tuple(Actor(id=key, name=key, type="person", mentions=tuple(found)) for key, found in mentions.items())
    day = f"{2020 + number % 5}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return Record(
        article=Article(id=f"{number:012x}", source=f"{number}.txt", text=text, title=sentence(chance, words, 6),
                        publisher=f"The {words[number % 12].title()} Post", published=day),
        actors=shown,
        statements=tuple(said),
    )  # fmt: skip


def someone(chance, people, circle):
    """Mostly one of the circle, the first of them the most; now and then anybody."""
    if chance.random() < 0.06:
        return chance.randrange(len(people))
    return min(len(people) - 1, circle * CIRCLE + min(int(chance.expovariate(1 / 6)), CIRCLE - 1))
