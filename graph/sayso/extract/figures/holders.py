"""Whose the counted things are in the words of the text, or what a span of time belongs to: "the club" of its 40
players, "a run" of seven games."""

from collections.abc import Iterator

from ...parse import Document, Run
from .amounts import Amount
from .atoms import Words
from .changes import Motion, movement_nouns
from .measures import Measured, modified, top_of
from .numbers import words as number_words
from .phrases import phrase
from .qualifiers import extent, qualifier
from .subjects import AMOUNTS, SUBJECTS, subject, verbal

NEAR = 6
GOVERNING = frozenset({"of", "on", "among"})


def holder(words: Words, amount: Amount, what: Measured | None) -> Run | None:
    """The noun phrase that an amount belongs to where what it measures is the counted noun itself, or nothing.

    "The port has 40 cranes": the port; "a run of seven games": a run; "14 players left the club": the club; "the crew
    rested for two hours": the crew. Not the pronoun of "they have two children", nor what stands in another clause.
    """
    if amount.noun and what and words.lower(amount.number.last) in ("-", "‑") and what.head != amount.noun.head:
        return what.run  # "a six-cylinder engine"
    if amount.kind == "age" and modified(words, amount) is not None:
        what = None  # "a 40-year-old pilot"
    document, own = words.document, extent(words, amount.first, amount.last)
    start = amount.noun.head if amount.noun else what.head if what else top_of(words, amount)
    if document.tokens[start].pos in ("VERB", "AUX"):
        return None
    if amount.kind == "time" and not what and _adverbial(document, start) and not _takes(words, amount):
        return None
    for head in _heads(words, start, amount, what):
        token = document.tokens[head]
        if head in own or head == start or token.entity in AMOUNTS or (what and head in what.run):
            continue
        if token.tag == "PRP$" and amount.kind != "rank":
            continue
        named = token.pos in ("NOUN", "PROPN") or token.entity == "ORG"  # an abbreviation taken for an adjective
        named = named and token.lower not in ("one", "ones")
        return phrase(words, head, amount) if named else None
    return _before(words, amount) if what is None else None


def holds_alone(document: Document, motion: Motion, what: Measured) -> bool:
    """Is what moves nobody's in its clause? Borl in "Alben fell 2 percent, Borl by 3"; the index in "two banks pulled
    the index 2 percent lower". Not the drop of "Alben fell, a sharp 3 percent drop", which is Alben's."""
    nouns = [i for i in what.run if document.tokens[i].pos in ("NOUN", "PROPN")]
    moving = document.tokens[what.head].lemma in movement_nouns() and len(nouns) == 1
    return (motion.anchor == what.head and not moving) or _caused(document, motion, what)


def _caused(document: Document, motion: Motion, what: Measured) -> bool:
    """ "two banks pulled the index 2 percent lower": the index is not the banks'. It is where it is "their index"."""
    anchor, thing = document.tokens[motion.anchor], document.tokens[what.head]
    done = anchor.pos in ("ADV", "ADP", "ADJ") and thing.dep == "dobj" and thing.head == anchor.head
    apart = any(
        document.tokens[i].text in ",;:" for i in range(what.head, anchor.i)
    )  # "expects a profit of $5m, up 3%"
    return done and not apart and not document.children(what.head, "poss")


def _adverbial(document: Document, i: int) -> bool:
    """ "in the last three months", "two years later": a time of the clause, of nobody. Not what somebody is given:
    "sentenced to 20 years", "punishable by three years"."""
    token = document.tokens[i]
    given = token.dep == "pobj" and document.tokens[token.head].lower in ("to", "by")
    return token.dep in ("pobj", "npadvmod", "advmod", "pcomp") and not given


def _takes(words: Words, amount: Amount) -> bool:
    """ "can reach 80 km/h in 8 seconds": what an act takes is its subject's. Not "in the last 8 hours"."""
    short = amount.unit in ("second", "minute", "hour")
    _, first, _ = qualifier(words, amount.first, amount.last)
    return short and words.lower(first - 1) == "in"


def _before(words: Words, amount: Amount) -> Run | None:
    """ "wavelengths at least 2.4 μm": where the parse tells nothing, the noun right before."""
    tokens, first = words.document.tokens, extent(words, amount.first, amount.last)[0]
    polled = amount.unit == "percent" and tokens[top_of(words, amount)].dep in SUBJECTS
    for i in range(first - 1, max(words.run.first, first - NEAR) - 1, -1):
        if tokens[i].pos in ("NOUN", "PROPN"):
            if (
                polled and tokens[tokens[i].head].lower != "among"
            ):  # "voted for the mayor, while 22 percent were unsure"
                return None
            return phrase(words, i, amount) if tokens[i].entity not in AMOUNTS else None
        if tokens[i].pos == "PRON" or tokens[i].text in ";:":
            return None
    return None


def _heads(words: Words, start: int, amount: Amount, what: Measured | None) -> Iterator[int]:
    """What may have it, the surest first."""
    document, before = words.document, words.tokens[amount.first] - 1
    yield from document.children(start, "poss")
    if amount.noun and before > words.run.first and document.tokens[before].tag == "POS":
        yield before - 1  # "the country's three ports", whatever the parse made of it
    if amount.kind == "age":
        yield from _aged(words, amount)
    if what is None or amount.noun:
        yield from _parts(document, start)
        yield from _governor(words, start, amount)
    if not what and not amount.noun and (noun := modified(words, amount)) is not None:
        yield noun
    if what is not None and amount.noun is None:
        yield from _equipped(document, top_of(words, amount), start)
    if what is None or not (_told_of(words, amount, what) or _aside(document, what.head)):
        yield from _of_verb(document, start, amount)


def _told_of(words: Words, amount: Amount, what: Measured) -> bool:
    """ "bank stocks, which were up 3%", "prices expected to rise 5%": the clause is about what is measured alone."""
    document = words.document
    for above in (top_of(words, amount), *document.ancestors(top_of(words, amount))):
        token = document.tokens[above]
        if token.head == what.head:
            return token.dep in ("relcl", "acl")
    return False


def _aside(document: Document, thing: int) -> bool:
    """ "landed after a voyage of 2 million miles", "among its 300 songs are": not what the subject has."""
    link = document.tokens[document.tokens[thing].head]
    return document.tokens[thing].dep == "pobj" and link.lower in ASIDE


def _aged(words: Words, amount: Amount) -> Iterator[int]:
    """ "a 40-year-old pilot", "Vell, 56, said", "players over the age of 21"."""
    if (noun := modified(words, amount)) is not None:
        yield noun
    before = words.tokens[amount.first] - 1
    if words.lower(amount.first - 1) in (",", "(") and before > words.run.first:
        yield before - 1
    k = amount.first - 1 - 3 * ([words.lower(amount.first - j) for j in (1, 2)] == ["of", "age"])
    if words.lower(k) in BOUNDS and k > 0:
        yield words.tokens[k - 1]


ASIDE = frozenset({"after", "among", "before", "during", "since", "until"})
GROUNDS = frozenset({"based", "according", "compared"})
BOUNDS = frozenset({"over", "under", "above", "below"})


def _parts(document: Document, noun: int) -> Iterator[int]:
    """ "seasons of the show"."""
    for prep in document.children(noun, "prep"):
        if document.tokens[prep].lower == "of":
            yield from document.children(prep, "pobj")


def _equipped(document: Document, amount: int, thing: int) -> Iterator[int]:
    """ "customers with $5m in deposits", "brothers with a fortune of $5m": who is said to have it. Not "relations with
    the firm, 43 percent of it Arlandian"."""
    between = list(document.ancestors(amount))
    between = between[: between.index(thing)] if thing in between else [document.tokens[thing].head]
    part = not any(document.tokens[i].pos in ("VERB", "AUX") for i in between) and thing in document.ancestors(amount)
    for having in (amount, thing) if part else (amount,):
        link = document.tokens[document.tokens[having].head]
        above = document.tokens[link.head]
        if document.tokens[having].dep == "pobj" and link.lower == "with" and above.pos in ("NOUN", "PROPN"):
            yield above.i


def _governor(words: Words, noun: int, amount: Amount) -> Iterator[int]:
    """ "a run of seven games", "duties on 50 products", "the data of millions of patients"."""
    document, own = words.document, extent(words, amount.first, amount.last)
    if document.tokens[noun].dep == "pobj" and document.tokens[document.tokens[noun].head].head in own:
        noun = document.tokens[document.tokens[noun].head].head
    link = document.tokens[document.tokens[noun].head]
    above = document.tokens[link.head]
    if document.tokens[noun].dep == "pobj" and link.lower in GOVERNING and above.pos in ("NOUN", "PROPN"):
        yield above.i


def _of_verb(document: Document, noun: int, amount: Amount) -> Iterator[int]:
    """The subject of the verb above, or where the amount is that, what the verb acts on. Of nobody is the number of
    "based on 37 sales"."""
    for above in document.ancestors(noun):
        if document.tokens[above].lower in GROUNDS:
            return
        if verbal(document, document.tokens[above]):
            subjects = document.children(above, *SUBJECTS)
            if _is_subject(document, noun, subjects):
                if amount.noun and document.tokens[above].lemma in number_words()["membership"]:
                    yield from document.children(above, "dobj")
            elif (found := subject(document, above)) is not None:
                yield found
            return


def _is_subject(document: Document, noun: int, subjects: tuple[int, ...] | list[int]) -> bool:
    return noun in subjects or any(above in subjects for above in document.ancestors(noun))
