"""What an amount measures, and of whom: "bilateral trade", "Chinese enterprises", "Russia's oil exports"."""

from collections.abc import Iterator
from typing import NamedTuple

from ...knowledge import lexicon
from ...parse import Document, Run, Token
from .amounts import Amount
from .atoms import Words
from .changes import Motion, movement_nouns, of_its_own
from .numbers import words as number_words
from .phrases import phrase
from .qualifiers import extent
from .subjects import AMOUNTS, SUBJECTS, subject

REACH = 8
MODIFIERS = frozenset({"nummod", "compound", "nmod", "amod", "npadvmod", "quantmod"})
BEHIND = {
    "money": ("of", "in", "for", "on", "towards", "toward"),
    "share": ("of", "in", "among"),
    "measure": ("of", "for"),
    "multiple": ("of",),
}
NO_THING = frozenset({"DATE", "TIME", "GPE", "MONEY", "PERCENT"})
COMPARING = frozenset({"above", "below", "over", "under", "than", "against", "versus", "beyond", "from"})


class Measured(NamedTuple):
    """The noun phrase measured and its head."""

    run: Run
    head: int


def measured(words: Words, amount: Amount, motion: Motion | None) -> Measured | None:
    """The noun phrase an amount measures, without its determiner.

    "bilateral trade surged to US$240 billion": "bilateral trade"; "100 Chinese enterprises": "Chinese
    enterprises"; "40% of revenue": "revenue"; "a $5m contract": "contract". Not the whole of a clause.
    """
    document = words.document
    if amount.noun and amount.noun.lemma == "time":
        return None  # "met nine times"
    if amount.noun and words.lower(amount.number.last) in ("-", "‑") and (whole := modified(words, amount)) is not None:
        return Measured(phrase(words, whole, amount), whole)  # "a 28-nation bloc"
    if amount.noun:
        more = document.tokens[amount.noun.first].lower == "more" and amount.noun.first < amount.noun.head
        return Measured(Run(amount.noun.first + more, amount.noun.head + 1), amount.noun.head)  # "18 more jets"
    own = extent(words, amount.first, amount.last)
    for head in _heads(words, amount, motion):
        if head is not None and head not in own and _is_thing(document.tokens[head]):
            return Measured(phrase(words, head, amount), head)
    return None


def _is_thing(token: Token) -> bool:
    gerund = token.tag == "VBG" and token.dep in SUBJECTS  # "sampling came back at 4 ppb"
    return (gerund or token.pos in ("NOUN", "PROPN")) and token.entity not in ("DATE", "TIME", "PERSON", "GPE")


def _heads(words: Words, amount: Amount, motion: Motion | None) -> Iterator[int | None]:
    """What may be measured, the surest first."""
    own = extent(words, amount.first, amount.last)
    verb = words.document.tokens[own[0]]
    if verb.pos == "VERB" and verb.i < words.tokens[amount.number.first]:  # "exports averaged 5 tonnes"
        yield subject(words.document, verb.i)
    if motion:
        yield _following(words, amount) if of_its_own(words, amount) else None
        yield _what_moves(words, amount, motion)
    yield _owned(words, amount)
    yield _following(words, amount)
    yield modified(words, amount)
    yield _governing(words, amount)
    if amount.kind in ("money", "measure"):
        yield _of_clause(words, amount)
    if amount.kind == "time":
        yield _been(words, amount)
    elif amount.kind not in ("rank", "age", "multiple"):
        yield _standing(words, amount)


def _standing(words: Words, amount: Amount) -> int | None:
    """ "the price for buyers in Arlton is around 73, raising ...": the subject of the "is" right before, where the
    parse hangs the number elsewhere."""
    document, k = words.document, extent(words, amount.first, amount.last)[0] - 1
    while k > words.run.first and document.tokens[k].pos == "ADV":
        k -= 1
    verb = document.tokens[k]
    if k <= words.run.first or verb.lemma not in lexicon("changes")["states"] or verb.pos not in ("VERB", "AUX"):
        return None
    return subject(document, verb.i)


def _been(words: Words, amount: Amount) -> int | None:
    """ "has been the island's main port for 14 consecutive years": the port."""
    document = words.document
    link = document.tokens[document.tokens[top_of(words, amount)].head]
    verb = document.tokens[link.head]
    told = link.lower == "for" and verb.lemma == "be"
    return next(iter(document.children(verb.i, "attr")), None) if told else None


def _what_moves(words: Words, amount: Amount, motion: Motion) -> int | None:
    """ "rates" in "rates fell 5%", "cut rates by 5%", "a 5% fall in rates", "the rates, up 5%"."""
    document, own = words.document, extent(words, amount.first, amount.last)
    tokens = document.tokens
    anchor = tokens[motion.anchor]
    if anchor.pos == "NOUN" and anchor.lemma.lower() in movement_nouns():
        return _of_movement(document, anchor.i, own)
    if anchor.pos in ("NOUN", "PROPN"):
        return anchor.i  # "and Burlington by 2 percent"
    if (moved := _moved(document, motion)) is not None:
        return moved
    if anchor.pos in ("VERB", "AUX"):
        objects = [c for c in document.children(anchor.i, "dobj") if tokens[c].pos in ("NOUN", "PROPN")]
        objects = [c for c in objects if tokens[c].entity not in AMOUNTS and c not in own]
        if (objects and motion.part != "by") or (
            objects and tokens[objects[0]].i > anchor.i and _unit_free(document, objects[0])
        ):
            return objects[0]
    return subject(document, anchor.i)


def _moved(document: Document, motion: Motion) -> int | None:
    """ "pulled the index 2 percent lower", "cut its forecast to 3 percent, down from 4": the object of the verb that an
    adverb stands beside; not "ended the day down 2 percent"."""
    tokens = document.tokens
    if tokens[motion.anchor].pos in ("VERB", "AUX"):
        return None
    verb = tokens[tokens[motion.anchor].head]
    done = [c for c in document.children(verb.i, "dobj") if c < motion.anchor and tokens[c].pos in ("NOUN", "PROPN")]
    done = [c for c in done if tokens[c].entity not in AMOUNTS and tokens[c].lemma not in TIMES_OF_TRADE]
    return done[0] if done and verb.pos == "VERB" and _unit_free(document, done[0]) else None


TIMES_OF_TRADE = frozenset({"session", "day", "week", "month", "quarter", "year", "season", "trading", "game", "race"})


def _of_movement(document: Document, noun: int, own: range) -> int:
    """ "rates" in "a fall in rates of 5%" and "a rate rise of 5%", else the movement itself."""
    tokens = document.tokens
    for prep in document.children(noun, "prep"):
        things = document.children(prep, "pobj") if tokens[prep].lower in ("in", "of", "for") else []
        things = [c for c in things if c not in own and tokens[c].entity not in AMOUNTS]
        if things:
            return things[0]
    parts = [c for c in document.children(noun, "compound") if tokens[c].pos == "NOUN" and c not in own]
    return parts[-1] if parts else noun


def _unit_free(document: Document, i: int) -> bool:
    return not document.children(i, "nummod", "quantmod")


def _owned(words: Words, amount: Amount) -> int | None:
    """ "a fine of $5m for the spill": the fine. Not "a total of $5m for the house"."""
    tokens = words.document.tokens
    top = tokens[top_of(words, amount)]
    link = tokens[top.head]
    noun = tokens[link.head]
    own = top.dep == "pobj" and link.lower == "of" and noun.pos == "NOUN"
    return noun.i if own and noun.lemma not in number_words()["sums"] else None


def _following(words: Words, amount: Amount) -> int | None:
    """ "40% of revenue", "US$5bn in aid", "$5m for the house", "million barrels of oil", "$3 worth of": the noun
    behind, a price in brackets between them or not."""
    document = words.document
    j = amount.last + (words.lower(amount.last) == "worth")
    if words.lower(j) == "(":
        j = next((k + 1 for k in range(j, min(j + REACH, len(words.atoms))) if words.lower(k) == ")"), j)
    kind = "share" if amount.unit == "percent" else amount.kind
    if kind == "time" and words.lower(amount.first - 1) == "within":  # "within a month of the vote"
        return None
    if j >= len(words.atoms) or words.lower(j) not in BEHIND.get(kind, ("of",)):
        return None
    objects = [c for c in document.children(words.tokens[j], "pobj") if document.tokens[c].pos in ("NOUN", "PROPN")]
    barred = AMOUNTS if words.lower(j) == "for" else NO_THING
    objects = [c for c in objects if document.tokens[c].entity not in barred]
    objects = [c for c in objects if document.tokens[c].lemma not in number_words()["no_things"]]
    return objects[0] if objects else None


def top_of(words: Words, amount: Amount) -> int:
    """The token of the amount that the others hang on."""
    document, own = words.document, extent(words, amount.first, amount.last)
    i = words.tokens[amount.number.first]
    while document.tokens[i].head in own and document.tokens[i].head != i:
        i = document.tokens[i].head
    return i


def modified(words: Words, amount: Amount) -> int | None:
    """ "a $5m contract", "a five-year plan", "a 15 percent polling threshold": the noun right of the amount that it
    modifies, with what that one modifies."""
    document, own = words.document, extent(words, amount.first, amount.last)
    token = document.tokens[top_of(words, amount)]
    head = document.tokens[token.head]
    if token.dep not in MODIFIERS or not own[-1] < head.i < own[-1] + 6:
        return None
    while head.dep in ("compound", "nmod", "amod") and 0 < head.head - head.i < 4:
        head = document.tokens[head.head]
    return head.i if head.pos in ("NOUN", "PROPN") else None


def _governing(words: Words, amount: Amount) -> int | None:
    """ "profit of $5bn", "a contract worth $5bn", "exports were 5 tonnes", "a break of ten days": the head noun or
    subject. Not the nearest noun of "rose, far above the $5m"."""
    document = words.document
    i = top_of(words, amount)
    passed = document.tokens[i].dep == "pobj"
    for a in document.ancestors(i):
        token = document.tokens[a]
        if token.entity in ("DATE", "TIME") and a not in extent(words, amount.first, amount.last):
            continue  # "guidance for the quarter ended December to $84 billion"
        if token.pos in ("NOUN", "PROPN"):
            return a if token.entity not in AMOUNTS else None
        if token.pos in ("VERB", "AUX"):
            if amount.kind == "time" and not passed and a > i:
                return None  # "three years after it was due, the firm ..."
            return _of_verb(document, a, passed and amount.kind != "time")
        if token.pos == "ADP" and _stands_apart(words, a):
            verb = next((v for v in document.ancestors(a) if document.tokens[v].pos in ("VERB", "AUX")), None)
            return None if verb is None else subject(document, verb)
        if amount.kind == "time" and token.pos == "ADP" and not _lasts(document, a):
            return None
        if token.pos not in ("ADP", "ADJ", "ADV", "SCONJ", "NUM", "SYM"):
            return None
    return None


def _lasts(document: Document, preposition: int) -> bool:
    """ "a break of ten days", "a lease for ten years"; not "left within ten days", "his first tour in ten years"."""
    token = document.tokens[preposition]
    return token.lower in ("of", "for") and document.tokens[token.head].pos == "NOUN"


def _stands_apart(words: Words, preposition: int) -> bool:
    """ ", far above": a comparison behind a comma belongs to the clause, not to the noun before."""
    tokens = words.document.tokens
    k = preposition - 1
    while k > 0 and tokens[k].pos == "ADV":
        k -= 1
    return tokens[preposition].lower in COMPARING and tokens[k].pos == "PUNCT"


def _of_clause(words: Words, amount: Amount) -> int | None:
    """The other object of the verb, or what it is done to, or its subject: "pulled the sector 5 points lower",
    "households earning $5,000"."""
    document, top = words.document, top_of(words, amount)
    if document.tokens[top].dep in SUBJECTS:  # "12 percent saw an increase"
        return None
    for a in document.ancestors(top):
        token = document.tokens[a]
        if token.pos in ("NOUN", "PROPN"):
            return a if token.entity not in AMOUNTS else None
        if token.pos in ("VERB", "AUX"):
            done = document.children(a, "dobj", "dative")
            things = [c for c in done if document.tokens[c].entity not in AMOUNTS]
            given = len(done) > len(things)  # "cost buyers $40", "lent Arlandia $5m"
            return things[0] if things and not given else _priced(document, a, amount)
    return None


def _priced(document: Document, verb: int, amount: Amount) -> int | None:
    """The subject of a verb, unless it pays: "the ship sank with $5m aboard"; not "the bank contributed $5m"."""
    pays = amount.kind == "money" and document.tokens[verb].lemma in number_words()["paying"]
    return None if pays else subject(document, verb)


def _counted_of(document: Document, number: int) -> list[int]:
    """The planes of "20 of the planes"."""
    tokens = document.tokens
    if tokens[number].pos != "NUM":
        return []
    of = [c for c in document.children(number, "prep") if tokens[c].lower == "of"]
    return [thing for c in of for thing in document.children(c, "pobj") if tokens[thing].pos in ("NOUN", "PROPN")]


def _of_verb(document: Document, verb: int, passed: bool) -> int | None:
    """The subject of a verb of state ("the fund totals $5m"); behind a preposition the object
    ("bought the ship for $5m") or the subject that is bought ("was sold for $5m")."""
    objects = [c for c in document.children(verb, "dobj") if document.tokens[c].entity not in AMOUNTS]
    objects = objects or [thing for c in document.children(verb, "dobj") for thing in _counted_of(document, c)]
    if passed and objects:
        return objects[0]
    passive = passed and document.children(verb, "nsubjpass", "auxpass")
    return subject(document, verb) if passive or document.tokens[verb].lemma in lexicon("changes")["states"] else None
