"""Finds the figures of an article: how much of what, of whom, when, and how it changed.

A movement told with both ends ("from €3 million in 2019 to €5 million last year") gives two figures,
each with its period; the change stands on the second, the end.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from ...model import Figure, Moment, Qualifier, Span, Statement, hull
from ...parse import Document, Run
from ..actor_index import ActorIndex
from .ages import aged
from .amounts import Amount, amounts
from .anaphora import goes_on_with, resumed
from .atoms import Words, words
from .base_units import base_value
from .bounds import bound
from .changes import motion
from .conversions import converted, first_told
from .counted_nouns import lemma
from .gapping import gapped
from .holders import holder, holds_alone
from .home_currency import home, settled
from .measures import Measured, measured
from .movements import Found, change, plain, sharing
from .multiples import compared, multiples, ranks
from .number_blockers import blocked, dated, taken
from .numbers import seeds
from .numbers import words as number_words
from .owners import of_whom
from .periods import Place, base, period
from .phrases import pieces
from .qualifiers import extent
from .ranges import against, ranged, shared, with_hundredths


def figures(
    document: Document, index: ActorIndex, statements: Sequence[Statement], moments: Sequence[Moment]
) -> tuple[Figure, ...]:
    """Every figure of the body, in text order, not overlapping; ids "f1", "f2" ...

    `unit` is an id of knowledge/en/units.yml, an ISO 4217 code, two of these around "-per-", or the lemma of
    the counted noun; an age is in years (or months ...) and measures "age"; a rank ("fourth-largest", "second
    strike in two years") has the unit "rank", a multiple ("doubled") "multiple", a share told as a fraction
    "fraction", a number of nothing named "number".
    """
    found: list[list[Figure]] = []
    at_home = home(document)
    starts = [moment.span.start for moment in moments]
    for run in document.sentences:
        span = document.span(run)
        if not _seed().search(document.article.text, *span):
            found.append([])
            continue
        near = moments[bisect_left(starts, span.start) : bisect_right(starts, span.end)]
        earlier = [figure for sentence in reversed(found[-REACH:]) for figure in reversed(sentence)]
        found.append(_sentence(words(document, run), Known(index, near, at_home, earlier)))
    said = [(hull(one.content), one) for one in statements if one.content]
    return tuple(_placed(figure, n, said) for n, figure in enumerate(chain.from_iterable(found), 1))


REACH = 2


class Known(NamedTuple):
    """What is known around a sentence: the article's actors, the sentence's times, the countries whose money "$" may
    be, and the figures of the sentences before, the nearest first."""

    actors: ActorIndex
    moments: Sequence[Moment]
    at_home: Sequence[str]
    earlier: Sequence[Figure]


@cache
def _seed() -> re.Pattern[str]:
    """What a sentence with a figure must contain."""
    known = sorted(seeds(), key=len, reverse=True)
    return re.compile(r"[\d½¼¾⅓⅔]|\b(?:" + "|".join(known) + r")\b|fold\b", re.IGNORECASE)


def _sentence(line: Words, known: Known) -> list[Figure]:
    moments = known.moments
    used = [moment.span for moment in moments] + taken(line)
    read = [amount for amount in settled(line, amounts(line), known.at_home) if not dated(line, amount, used)]
    read = [aged(line, compared(line, amount)) for amount in shared(line, with_hundredths(line, read))]
    read = _joined(line, read)
    read = _once([amount for amount in read if not blocked(line, amount, used)])
    read = [_people(line, amount) for amount in read]
    told = [*multiples(line), *ranks(line)]
    read = sorted([*read, *(a for a in told if not _overlaps(a, read))], key=lambda amount: amount.first)
    moving = converted(line, gapped(line, [Found(amount, motion(line, amount)) for amount in read]))
    things = [_measured(line, moving, n) for n in range(len(moving))]
    spans = [line.span(one.first, one.last) for one in read]
    timed = [
        _timed(line, one, Place(spans, n, what.head if what else None, _is_step(one)), moments)
        for n, (one, what) in enumerate(zip(moving, things, strict=True))
    ]
    timed = sharing(line, timed)
    return [_figure(line, timed, n, what, known) for n, what in enumerate(things)]


def _is_step(one: Found) -> bool:
    return one.motion is not None and one.motion.part == "by"


def _timed(line: Words, one: Found, place: Place, moments: Sequence[Moment]) -> Found:
    return one._replace(
        period=period(line.document, place, moments),
        base=base(line.document, place.here, moments) if place.step else None,
    )


def _joined(line: Words, read: Sequence[Amount]) -> list[Amount]:
    """Ranges joined, except where the first end is the start of a movement ("rose from 240 to 273")."""
    joined: list[Amount] = []
    group: list[Amount] = []
    for amount in read:
        moves = line.lower(amount.first - 1) == "from" and motion(line, amount) is not None
        if moves:
            joined += [*ranged(line, group), amount]
            group = []
        else:
            group.append(amount)
    return joined + ranged(line, group)


def _people(line: Words, amount: Amount) -> Amount:
    """ "killing 14", "14 were killed", "14 died" and "14 dead" count people."""
    token = line.token(amount.number.first)
    verb = line.document.tokens[token.head].lemma
    done = token.dep in ("dobj", "nsubjpass") and verb in number_words()["people_verbs"]
    doing = token.dep == "nsubj" and verb in number_words()["people_subjects"]
    state = line.lower(amount.last) in number_words()["people_states"]
    return amount._replace(unit="person") if amount.kind == "bare" and (done or doing or state) else amount


def _once(read: Sequence[Amount]) -> list[Amount]:
    """Without the second number of "two new 737 jets": a noun is counted once, unless shared in a list."""
    kept: list[Amount] = []
    for amount in read:
        before = kept[-1].noun if kept else None
        if before and amount.noun and before.head == amount.noun.head and before.first < amount.noun.first:
            continue
        kept.append(amount)
    return kept


def _overlaps(amount: Amount, others: Sequence[Amount]) -> bool:
    return any(amount.first < other.last and other.first < amount.last for other in others)


def _figure(line: Words, moving: Sequence[Found], n: int, what: Measured | None, known: Known) -> Figure:
    amount = _countable(line, moving[n].amount, what)
    moved = moving[n].motion
    alone = moved is not None and what is not None and holds_alone(line.document, moved, what)
    having = None if alone else holder(line, amount, what)
    name = bound(line, amount) or bound(line, moving[first_told(line, moving, n)].amount)
    same = resumed(line, amount, known.earlier) if what is None else None
    return Figure(
        id="",
        span=line.span(amount.first, amount.last),
        value=plain(amount.value),
        upper=plain(amount.upper) if amount.upper is not None else None,
        unit=amount.unit or "number",
        unit_assumed=amount.assumed,
        base=base_value(amount.value, amount.upper, amount.unit),
        measures=_measure(line, amount, what, same),
        whose=same.whose if same else _told(line, having, known.actors.head(having), amount) if having else None,
        of=same.of if same else of_whom(line, amount, what, known.actors),
        period=moving[n].period,
        qualifier=name or _vagueness(amount),
        change=change(line, moving, n),
    )


def _countable(line: Words, amount: Amount, what: Measured | None) -> Amount:
    """ "the number of ministries fell to 17", "deaths fell to 212": ministries and deaths are counted; a crew is
    of people, an age of years."""
    if amount.kind != "bare" or amount.unit or what is None:
        return amount
    document = line.document
    head = document.tokens[what.head]
    for kind, unit in (("in_people", "person"), ("in_years", "year")):
        if head.lemma.lower() in number_words()[kind]:
            return amount._replace(unit=unit)
    if head.lemma == "number":
        parts = [c for prep in document.children(head.i, "prep") for c in document.children(prep, "pobj")]
        head = document.tokens[parts[0]] if parts else head
    elif head.lemma.lower() not in number_words()["countable"]:
        return amount
    return amount if head.lemma == "number" or head.tag != "NNS" else amount._replace(unit=lemma(head))


def _measure(line: Words, amount: Amount, what: Measured | None, same: Figure | None) -> str | None:
    """The words for what is measured: its own, else those of the figure that it resumes."""
    if amount.kind == "age":
        return "age"
    return _told(line, what.run, what.head, amount) if what else same.measures if same else None


def _told(line: Words, run: Run, head: int, amount: Amount) -> str:
    runs = [run] if amount.noun and head == amount.noun.head else pieces(line, run, head)
    return " ".join(_words(line, run) for run in runs)


def _words(line: Words, run: Run) -> str:
    return line.document.text(line.document.span(run))


def _measured(line: Words, moving: Sequence[Found], n: int) -> Measured | None:
    """What the amount measures; one in brackets or held against another measures the same: "seven miles (11 km)"."""
    while n and _again(line, moving[n].amount) and moving[n - 1].amount.noun is None:
        n -= 1
    if n and _goes_on(line, moving, n):
        return _measured(line, moving, n - 1)
    what = measured(line, moving[n].amount, moving[n].motion)
    for k in range(n):  # "two million barrels, up 24 per cent": the barrels' own
        other = moving[k].amount
        if what and other.noun is None and what.head in extent(line, other.first, other.last):
            return measured(line, other, moving[k].motion)
    before = _measured(line, moving, n - 1) if what is None and n else None
    return before if before and goes_on_with(line, moving[n].amount, before.head) else what


def _goes_on(line: Words, moving: Sequence[Found], n: int) -> bool:
    """ "made 2 million cars, up 35 percent", "lent 52,000 books, 4,000 fewer": the step of the amount before."""
    before, (amount, move, *_) = moving[n - 1].amount, moving[n]
    if move is None or move.part != "by" or line.document.tokens[move.anchor].pos in ("VERB", "AUX", "NOUN", "PROPN"):
        return False
    between = [line.token(k) for k in range(before.last, amount.first)]
    text = [token for token in between if token.i != move.anchor and token.entity not in ("DATE", "TIME")]
    if "," not in [token.text for token in between]:
        return False
    if before.noun is not None:
        return not any(token.pos in ("VERB", "AUX") for token in text)
    return all(token.pos in PASSED or token.tag == "CD" or token.text == ")" for token in text)


PASSED = frozenset({"ADP", "PUNCT", "CCONJ", "ADV"})


def _again(line: Words, amount: Amount) -> bool:
    """ "(11 km)", ", or 11 km", "instead of 12,000"."""
    before = line.lower(amount.first - 1)
    other = before == "or" and line.lower(amount.first - 2) == "," and amount.kind in ("money", "measure")
    return before == "(" or other or against(line, amount)


def _vagueness(amount: Amount) -> Qualifier:
    """ "dozens" are at least that many; "thousands" lie between two powers of ten."""
    if amount.number.form != "vague":
        return "exact"
    return "approximate" if amount.upper is not None else "at-least"


def _placed(figure: Figure, number: int, said: Sequence[tuple[Span, Statement]]) -> Figure:
    """The figure with its id and the innermost statement whose content tells it."""
    from msgspec.structs import replace

    around = [(outer, one) for outer, one in said if any(piece.contains(figure.span) for piece in one.content)]
    inner = min(around, key=lambda found: found[0].end - found[0].start)[1].id if around else None
    return replace(figure, id=f"f{number}", statement=inner)
