"""Whose an amount is: the actors its noun phrase names, else the subject of its clause."""

from ...model import Span
from ...parse import Document, Run
from ..actor_index import ActorIndex
from ..demonyms import by_adjective
from .amounts import Amount
from .atoms import Words
from .measures import Measured, modified
from .numbers import words as number_words
from .subjects import SUBJECTS, antecedent


def of_whom(words: Words, amount: Amount, what: Measured | None, index: ActorIndex) -> tuple[str, ...]:
    """The actors an amount belongs to: those its noun phrase names, else the subject of its clause.

    "Russia's oil exports to China rose 5%": Russia and China; "China saved $4 billion": China.
    """
    named = _named(words, amount, what, index) if what else []
    if amount.kind in ("rank", "age", "time") or (not named and _acted_on(words, amount)):
        named = _subject_actors(words, amount, index) + named
    return tuple(dict.fromkeys(named))


def _named(words: Words, amount: Amount, what: Measured, index: ActorIndex) -> list[str]:
    """The actors in the noun phrase; with a rank also whose it is ("Arlandia's third-largest market")."""
    document, run = words.document, what.run
    head = document.tokens[what.head]
    if amount.kind == "rank":
        owners = [document.subtree(c)[0] for c in document.children(what.head, "poss")]
        run = Run(min([run.first, *owners]), run.last)
    if run.first and document.tokens[run.first - 1].tag == "PRP$":  # "its profit"
        run = Run(run.first - 1, run.last)
    before = words.tokens[amount.first] - 1
    if before > words.run.first and document.tokens[before].tag == "POS":  # "the country's three ports"
        run = Run(document.subtree(before - 1)[0], run.last)
    mentions = index.within(document.span(run))
    word = Span(head.start, head.end)
    found = [(m.start, actor) for m, actor in mentions if not (amount.noun and m.span.contains(word))]
    taken = {start for start, _ in found}
    for i in run:  # "Arlandian gas imports" are Arlandia's
        start = document.tokens[i].start
        if start not in taken and i != what.head and (country := by_adjective(document, index, i)):
            found.append((start, country))
    return [actor for _, actor in sorted(found)]


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
    if amount.kind == "age" and (aged := modified(words, amount)) is not None:  # "held a 40-year-old pilot"
        actor = index.at(aged)
        return [actor] if actor else []
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
        if subjects and document.tokens[subjects[0]].tag in ("WDT", "WP"):  # "Norvania, which sent 40 ships"
            subjects = [antecedent(document, token, subjects[0])]
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
