"""What an amount measures, and of whom: "bilateral trade", "Chinese enterprises", "Russia's oil exports"."""

from typing import NamedTuple

from ...knowledge import lexicon
from ...model import Span
from ...parse import Document, Run
from ..actor_index import ActorIndex
from .amounts import Amount
from .atoms import Words
from .changes import Motion
from .numbers import words as number_words
from .qualifiers import extent

SUBJECTS = ("nsubj", "nsubjpass")
ATTACHED = frozenset({"of", "to", "from", "with", "between", "in", "for", "on", "against"})
LONGEST = 12
AMOUNTS = frozenset({"PERCENT", "MONEY", "QUANTITY", "CARDINAL", "DATE", "TIME"})


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
        return None  # "met 43 times"
    if amount.noun:
        return Measured(Run(amount.noun.first, amount.noun.head + 1), amount.noun.head)
    head = _what_moves(document, motion) if motion else None
    if head is None:
        head = _following(words, amount) or _modified(words, amount) or _governing(words, amount)
    if (
        head is None
        or head in extent(words, amount.first, amount.last)
        or document.tokens[head].pos not in ("NOUN", "PROPN", "ADJ", "VERB")
    ):
        return None
    return Measured(_phrase(words, head, amount), head)


def of_whom(words: Words, amount: Amount, what: Measured | None, index: ActorIndex) -> tuple[str, ...]:
    """The actors an amount belongs to: those its noun phrase names, else the subject of its clause.

    "Russia's oil exports to China rose 5%": Russia and China; "China saved $4 billion": China.
    """
    named = _named(words, amount, what, index) if what else []
    if amount.kind in ("rank", "age", "time") or (not named and _acted_on(words, amount)):
        named = _subject_actors(words, amount, index) + named
    return tuple(dict.fromkeys(named))


def _named(words: Words, amount: Amount, what: Measured, index: ActorIndex) -> list[str]:
    """The actors in the noun phrase; with a rank also whose it is ("China's fourth-largest partner")."""
    document, run = words.document, what.run
    head = document.tokens[what.head]
    if amount.kind == "rank":
        owners = [document.subtree(c)[0] for c in document.children(what.head, "poss")]
        run = Run(min([run.first, *owners]), run.last)
    mentions = index.within(document.span(run))
    word = Span(head.start, head.end)
    return [actor for mention, actor in mentions if not (amount.noun and mention.span.contains(word))]


def _acted_on(words: Words, amount: Amount) -> bool:
    """A counted noun belongs to the subject whose object it is: "Vessia sent 40 tanks", not "fined 40 men"."""
    if amount.noun is None or amount.kind == "rank":
        return True
    head = words.document.tokens[amount.noun.head]
    return head.dep in ("dobj", "attr") and words.document.tokens[head.head].lemma not in number_words()["people_verbs"]


def _subject_actors(words: Words, amount: Amount, index: ActorIndex) -> list[str]:
    """The actors that are the subject of the clause, or, where it has none, of the one it depends on; with an age
    or a rank the name it stands beside ("Lund, the country's second-largest port")."""
    document = words.document
    start = words.tokens[amount.number.first]
    owned = amount.noun and any(document.tokens[c].tag == "PRP$" for c in document.children(amount.noun.head, "poss"))
    beside = _appositive(document, start) if amount.kind in ("age", "rank") and not owned else None
    if beside is not None:
        found = index.at(beside)
        return [found] if found else []
    for i in (start, *document.ancestors(start)):
        token = document.tokens[i]
        if token.pos not in ("VERB", "AUX"):
            continue
        subjects = [c for c in document.children(i, *SUBJECTS) if amount.noun is None or c != amount.noun.head]
        subjects += [k for c in subjects for k in document.children(c, "conj")]
        if subjects or token.dep not in ("xcomp", "conj", "pcomp", "advcl", "aux"):
            return [actor for c in subjects if (actor := index.at(c))]
    return []


def _appositive(document: Document, i: int) -> int | None:
    """ "Marta Vell, 56, said": the name before the comma."""
    for a in (i, *document.ancestors(i)):
        if (
            document.tokens[a].dep in ("appos", "amod", "npadvmod")
            and document.tokens[document.tokens[a].head].pos == "PROPN"
        ):
            return document.tokens[a].head
        if document.tokens[a].pos in ("VERB", "AUX"):
            return None
    return None


def _what_moves(document: Document, motion: Motion) -> int | None:
    """ "rates" in "rates fell 5%", "cut rates by 5%", "a 5% fall in rates", "the rates, up 5%"."""
    tokens = document.tokens
    anchor = tokens[motion.anchor]
    if anchor.pos == "NOUN":
        for prep in document.children(anchor.i, "prep"):
            if tokens[prep].lower in ("in", "of", "for"):
                things = [
                    c for c in document.children(prep, "pobj") if not tokens[c].entity or tokens[c].pos == "PROPN"
                ]
                things = [c for c in things if tokens[c].entity not in AMOUNTS]
                if things:
                    return things[0]
        parts = [c for c in document.children(anchor.i, "compound") if tokens[c].pos == "NOUN"]
        return parts[-1] if parts else anchor.i
    if anchor.pos in ("VERB", "AUX"):
        objects = [c for c in document.children(anchor.i, "dobj") if tokens[c].pos in ("NOUN", "PROPN")]
        objects = [c for c in objects if tokens[c].entity not in AMOUNTS]
        if (objects and motion.part != "by") or (
            objects and tokens[objects[0]].i > anchor.i and _unit_free(document, objects[0])
        ):
            return objects[0]
    return _subject(document, anchor.i)


def _unit_free(document: Document, i: int) -> bool:
    return not document.children(i, "nummod", "quantmod")


def _subject(document: Document, i: int) -> int | None:
    """The subject of the clause around token `i`: its own, the noun it modifies, or its governor's."""
    tokens = document.tokens
    for a in (i, *document.ancestors(i)):
        token = tokens[a]
        if token.pos in ("VERB", "AUX", "ADJ", "ADV", "ADP"):
            if found := document.children(a, *SUBJECTS):
                if tokens[found[0]].tag in ("WDT", "WP") and tokens[token.head].pos in ("NOUN", "PROPN"):
                    return token.head
                return found[0]
            if token.dep in ("acl", "relcl", "amod", "advmod", "prep") and tokens[token.head].pos in (
                "NOUN",
                "PROPN",
            ):
                return token.head
        elif a != i and token.pos in ("NOUN", "PROPN"):
            return a if token.entity not in AMOUNTS else None
    return None


def _following(words: Words, amount: Amount) -> int | None:
    """ "40% of revenue", "US$5bn in aid", "million barrels of oil", "$3 worth of": the noun behind."""
    document = words.document
    j = amount.last + (words.lower(amount.last) == "worth")
    wanted = ("of", "in") if amount.kind == "money" else ("of",)
    if words.lower(j) not in wanted or j >= len(words.atoms):
        return None
    prep = words.tokens[j]
    objects = [c for c in document.children(prep, "pobj") if document.tokens[c].pos in ("NOUN", "PROPN")]
    objects = [c for c in objects if document.tokens[c].entity not in ("DATE", "TIME", "GPE", "MONEY", "PERCENT")]
    return objects[0] if objects else None


def _modified(words: Words, amount: Amount) -> int | None:
    """ "a $5m contract", "a five-year plan", "a 5% stake": the noun right of the amount that it modifies."""
    document, own = words.document, extent(words, amount.first, amount.last)
    i = words.tokens[amount.number.first]
    while document.tokens[i].head in own and document.tokens[i].head != i:
        i = document.tokens[i].head
    token = document.tokens[i]
    head = document.tokens[token.head]
    if (
        token.dep in ("nummod", "compound", "nmod", "amod", "npadvmod", "quantmod")
        and head.i > own[-1]
        and head.i - own[-1] < 6
    ):
        if head.pos in ("NOUN", "PROPN"):
            return head.i
        if head.dep in ("amod", "compound", "nmod") and document.tokens[head.head].pos == "NOUN":
            return head.head
    return None


def _governing(words: Words, amount: Amount) -> int | None:
    """ "profit of $5bn", "a contract worth $5bn", "exports were 5 tonnes": the head noun or subject."""
    document, own = words.document, extent(words, amount.first, amount.last)
    i = words.tokens[amount.number.first]
    while document.tokens[i].head in own and document.tokens[i].head != i:
        i = document.tokens[i].head
    passed = document.tokens[i].dep == "pobj"
    for a in document.ancestors(i):
        token = document.tokens[a]
        if token.pos in ("NOUN", "PROPN"):
            return a if token.entity not in AMOUNTS else None
        if token.pos in ("VERB", "AUX"):
            return _of_verb(document, a, passed and amount.kind != "time")
        if amount.kind == "time" and token.pos == "ADP" and token.lower != "of":
            return None  # "within ten days"
        if token.pos not in ("ADP", "ADJ", "ADV", "SCONJ", "NUM", "SYM"):
            return None
    return None


def _of_verb(document: Document, verb: int, passed: bool) -> int | None:
    """The subject of a verb of state ("the fund totals $5m"); behind a preposition the object
    ("bought the ship for $5m") or the subject that is bought ("was sold for $5m")."""
    objects = [c for c in document.children(verb, "dobj") if document.tokens[c].entity not in AMOUNTS]
    if passed and objects:
        return objects[0]
    passive = passed and document.children(verb, "nsubjpass", "auxpass")
    return _subject(document, verb) if passive or document.tokens[verb].lemma in lexicon("changes")["states"] else None


def _phrase(words: Words, head: int, amount: Amount) -> Run:
    """The noun phrase of `head`: its modifiers on the left without the determiner, prepositional phrases on
    the right; never the amount itself, a date, or a clause."""
    document, own = words.document, extent(words, amount.first, amount.last)
    tokens = document.tokens
    first, last = head, head + 1
    for c in reversed(document.children(head)):
        if c < head and tokens[c].dep in ("amod", "compound", "poss", "nmod", "nummod", "advmod", "npadvmod"):
            low = document.subtree(c)[0]
            if any(k in own for k in range(low, head)) or head - low > LONGEST:
                break
            first = min(first, low)
    for c in document.children(head):
        if c == last and tokens[c].dep == "prep" and tokens[c].lower in ATTACHED:
            below = document.subtree(c)
            if any(k in own or tokens[k].entity in ("DATE", "TIME") for k in below) or below[-1] - first > LONGEST:
                break
            last = below[-1] + 1
    while (first < head and tokens[first].pos in ("DET", "PUNCT")) or (tokens[first].tag == "PRP$" and first < head):
        first += 1
    return Run(first, last)
