"""The phrases around any event word, whoever or whatever they are: who does it, to whom or what, with what, where."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from ...knowledge import wordlist
from ...parse import Document
from ..clauses import conjuncts, objects, subjects

PLACED = {"in", "at", "near", "outside", "inside", "across", "throughout", "around", "off", "over", "on"}
MOVED = {"to", "from", "into", "via", "through"}  # tell where as well, of what is no word of saying or giving
PLACES = {"GPE", "LOC", "FAC"}
ATTENDED = {"for", "during", "at", "in"}  # before an occasion that somebody comes to
WHEN = {"DATE", "TIME", "CARDINAL", "PERCENT", "ORDINAL"}
NAMED = {"PROPN", "NOUN", "PRON", "NUM", "ADJ", "SYM"}


class Arguments(NamedTuple):
    """Head words of phrases: `agents` do it, `recipients` have it done to them, `others` are joined by a preposition;
    `places` tell where, and are none of these."""

    agents: list[int]
    recipients: list[int]
    others: list[int]
    places: list[int]


def arguments(document: Document, i: int) -> Arguments:
    """The arguments of the event word `i`.

    "Ana met Ben in Ostrava": Ana; Ben; none; Ostrava. "Ana's sale of ships to Ben": Ana; ships; Ben. "talks between
    Ana and Ben": Ana, Ben. Not the time: "met on Tuesday".
    """
    token = document.tokens[i]
    if token.pos in {"VERB", "AUX"}:
        agents, recipients = subjects(document, i), _done_to(document, i)
    else:
        agents, recipients = _of_noun(document, i)
    behind = list(_behind(document, i))
    places = places_of(document, i, recipients)
    recipients = [head for head in recipients if head not in places]
    taken = {*agents, *recipients, *places}
    others = [head for word, head in behind if head not in taken and _takes(document, word, head)]
    return Arguments(_kept(document, agents, i), _kept(document, recipients, i), _kept(document, others, i), places)


def places_of(document: Document, i: int, recipients: list[int]) -> list[int]:
    """The places of an event word: on it, else on what it acts on or stands with, else in the clause that holds it.

    "met in Ostrava", "took off out of Ostrava", "a tour of Arlandia", "shelled a school in Ostrava": Ostrava, Arlandia.
    """
    behind = list(_behind(document, i))
    moved = PLACED | MOVED | ({"of"} if document.tokens[i].lemma.lower() in wordlist("events", "toured") else set())
    things = [i, *recipients, *(head for _, head in behind)]
    return _first(document, ([i], moved), (things, PLACED)) or places_of_clause(document, i)


def places_of_clause(document: Document, i: int) -> list[int]:
    """Where the clause of an event's noun lies: "the talks held in Ostrava", "flew to Ostrava for the talks", "held
    talks on trade in Ostrava". Nothing for a verb."""
    if document.tokens[i].pos not in {"NOUN", "PROPN"}:
        return []
    return _first(
        document,
        (document.children(i, "acl", "relcl"), PLACED),
        (_carriers(document, i, "pobj"), PLACED | MOVED),
        (_carriers(document, i, "dobj", "nsubj", "nsubjpass"), PLACED),
    )


def _first(document: Document, *steps: tuple[Iterable[int], Collection[str]]) -> list[int]:
    """The places behind prepositions on the words of the first step that has any."""
    for words, prepositions in steps:
        found = [
            head
            for word in words
            for preposition, head in _behind(document, word)
            if preposition in prepositions and _is_place(document, head) and not _is_given(document, head)
        ]
        if found:
            return list(dict.fromkeys(found))
    return []


def _carriers(document: Document, noun: int, *functions: str) -> list[int]:
    """The verb that an event noun is done by or comes with: "held talks", "flew there for talks"."""
    tokens = document.tokens
    token, head = tokens[noun], tokens[tokens[noun].head]
    if token.dep not in functions:
        return []
    if token.dep == "pobj":
        head = tokens[head.head] if head.lower in ATTENDED else token
    return [head.i] if head.pos == "VERB" else []


def _done_to(document: Document, verb: int) -> list[int]:
    """Objects, whom it is given, and what is said to be something: "Ben is a pilot" has Ben do it, and a pilot."""
    own = document.children(verb, "dative", "attr", "oprd")
    given = [c if document.tokens[c].pos != "ADP" else p for c in own for p in (document.children(c, "pobj") or [c])]
    return list(dict.fromkeys([*objects(document, verb), *given]))


def _of_noun(document: Document, noun: int) -> tuple[list[int], list[int]]:
    """ "Ana's visit", "the arrest of Ben", "talks between Ana and Ben", "a visit by Ana", "held talks": the subject of
    the verb that carries the noun does it too."""
    tokens = document.tokens
    agents = [h for c in document.children(noun, "poss") for h in (c, *conjuncts(document, c))]
    recipients: list[int] = []
    for word, head in _behind(document, noun):
        if word in {"by", "between", "among"}:
            agents.append(head)
        elif word == "of":
            recipients.append(head)
    joined = [c for c in document.children(noun, "compound", "nmod", "amod") if tokens[c].pos in {"PROPN", "NOUN"}]
    (recipients if not recipients else agents).extend(joined)
    return agents or _carrying(document, noun), recipients


def _carrying(document: Document, noun: int) -> list[int]:
    tokens = document.tokens
    verb = tokens[noun].head
    if tokens[noun].dep in {"dobj", "attr"} and tokens[verb].pos in {"VERB", "AUX"}:
        return subjects(document, verb)
    return []


def _behind(document: Document, i: int) -> Iterator[tuple[str, int]]:
    """Each preposition on a word with a head that it governs: "with Ana and Ben" twice; "out of" is from."""
    tokens = document.tokens
    for child in document.children(i, "prep", "agent", "dative"):
        inner = document.children(child, "prep")
        double = tokens[child].lower in {"out", "off"} and inner and tokens[inner[0]].lower == "of"
        for governed in document.children(inner[0] if double else child, "pobj"):
            for head in (governed, *conjuncts(document, governed)):
                yield "from" if double else tokens[child].lower, head


def _takes(document: Document, word: str, head: int) -> bool:
    return document.tokens[head].entity not in WHEN and word not in {"by", "between", "among", "since", "during"}


def _is_place(document: Document, head: int) -> bool:
    """A place by the parser, or a building by the last word of its name."""
    return document.tokens[head].entity in PLACES or document.tokens[head].lower in wordlist("events", "sites")


def _is_given(document: Document, head: int) -> bool:
    """ "gave a boost to Arlandia": to whom, not where."""
    return document.tokens[document.tokens[head].head].dep == "dative"


def _kept(document: Document, heads: list[int], i: int) -> list[int]:
    tokens = document.tokens
    return [
        h
        for h in dict.fromkeys(heads)
        if h != i and tokens[h].pos in NAMED and tokens[h].entity not in {"DATE", "TIME"}
    ]
