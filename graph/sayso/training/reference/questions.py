"""What is learned from: whom each pronoun and description of an annotated article means, of those near."""

from collections import Counter
from typing import Any

import numpy as np
from msgspec import Struct

from ...extract.actors.actors import named
from ...extract.actors.candidates import Candidate
from ...extract.actors.cast import Cast
from ...extract.actors.evidence import Question
from ...extract.actors.reference import Choose, refer
from ...model import Span
from .articles import Read, gold


class Lesson(Struct, frozen=True):
    """A question with its answers: `right` tells of each candidate, and of nobody (last), whether it is one;
    `asked` and `others` are the encoder's vectors of the word and of the candidates."""

    kind: str
    pairs: Any
    alone: Any
    right: Any
    asked: Any
    others: Any


def started(one: Read) -> Cast:
    """The cast of an article with its names alone."""
    return named(one.document, one.names, one.voices)


def lessons(one: Read, choose: Choose | None = None) -> list[Lesson]:
    """Every question of an article whose clusters are annotated. Whom a word means is told by the annotation, so
    that later questions are asked as they would be if all before were answered rightly; or, with `choose`, as they are
    asked where that answers."""
    cast, known, found = started(one), gold(one), list[Lesson]()

    def answer(question: Question) -> int | None:
        actor = known.get(question.i)
        right = _named_first(cast, question, [actor is not None and _actor(cast, known, c) == actor
                                              for c in question.candidates])  # fmt: skip
        found.append(_lesson(one, question, [*right, not any(right)]))
        if choose is not None:
            return choose(question)
        return right.index(True) if any(right) else None

    refer(one.document, cast, one.voices, answer)
    return found


def _named_first(cast: Cast, question: Question, right: list[bool]) -> list[bool]:
    """Of those that are right, where one has a name, the named: "the city" that was not led to its name before is
    not to lead later ones astray."""
    named = [one and cast.referents[c.number].named for one, c in zip(right, question.candidates, strict=True)]
    return named if any(named) else right


def _actor(cast: Cast, known: dict[int, int], candidate: Candidate) -> int | None:
    """The gold actor of a candidate: by the mention nearest, else the commonest of its mentions."""
    if candidate.head in known:
        return known[candidate.head]
    counts = Counter(known[head] for head in cast.places(candidate.number) if head in known)
    return counts.most_common(1)[0][0] if counts else None


def pair_lessons(one: Read, choose: Choose) -> list[Lesson]:
    """The question that GAP annotates: which of two names, if one, the pronoun means. All else is answered by
    `choose`. Where it is neither, all others and nobody count as right."""
    cast, found = started(one), list[Lesson]()
    at, numbers = _asked(one), [_numbers(one, cast, place) for place in (0, 1)]
    told = [len(actor.mentions) > 1 for actor in one.example.actors[:2]]

    def answer(question: Question) -> int | None:
        right = _right(question, numbers, told) if question.i == at else []
        if any(right):
            found.append(_lesson(one, question, right))
        return choose(question)

    refer(one.document, cast, one.voices, answer)
    return found


def _asked(one: Read) -> int:
    mention = next(m for actor in one.example.actors for m in actor.mentions if m.form == "pronoun")
    return one.document.run(Span(mention.start, mention.end)).first


def _numbers(one: Read, cast: Cast, place: int) -> set[int]:
    mention = one.example.actors[place].mentions[0]
    run = one.document.run(Span(mention.start, mention.end))
    return {number for i in run if (number := cast.at(i)) is not None}


def _right(question: Question, numbers: list[set[int]], told: list[bool]) -> list[bool]:
    if numbers[0] == numbers[1]:
        return []
    if not any(told):
        return [*(c.number not in numbers[0] | numbers[1] for c in question.candidates), True]
    meant = numbers[told.index(True)]
    return [*(c.number in meant for c in question.candidates), False]


def _lesson(one: Read, question: Question, right: list[bool]) -> Lesson:
    heads = [candidate.head for candidate in question.candidates]
    return Lesson(
        question.kind, question.pairs, question.alone, np.array(right), one.vectors[question.i], one.vectors[heads]
    )
