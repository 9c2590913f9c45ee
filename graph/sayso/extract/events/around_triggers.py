"""The words around a trigger that the conditions of events.yml ask for: its objects, subjects, causes, modifiers."""

from collections.abc import Iterable

from ...knowledge import wordlist
from ...parse import Document, once_a_document
from ..clauses import objects, subjects

CAUSES = {"in", "by", "from", "during", "after", "of"}  # "killed in a crash", "died of cholera"
PLACES = {"GPE", "LOC", "FAC"}


def objects_of(document: Document, i: int) -> list[str]:
    """The lemmas of what a verb is done to, of a noun the verb it is the object of.

    "sent tons of food": ton, food. "was handed a fine": who was, and fine. "signed a pact" of "pact": sign; "went on
    strike" of "strike": on:go.
    """
    tokens = document.tokens
    head = tokens[tokens[i].head]
    if tokens[i].pos != "VERB":
        behind = [f"{head.lower}:{tokens[head.head].lemma}"] if tokens[i].dep == "pobj" else []
        return [head.lemma] if tokens[i].dep in {"dobj", "nsubjpass"} else behind
    done = dict.fromkeys([*objects(document, i), *document.children(i, "dobj")])
    return [tokens[one].lemma.lower() for o in done for one in (o, *_measured(document, o))]


def _measured(document: Document, head: int) -> Iterable[int]:
    """What an amount or a row of things is of: "a series of *talks*", "5 million euros in *aid*"."""
    tokens = document.tokens
    if tokens[head].lemma.lower() not in wordlist("events", "measures"):
        return ()
    behind = [p for p in document.children(head, "prep") if tokens[p].lower in {"of", "in"}]
    things = [o for p in behind for o in document.children(p, "pobj")]
    return [one for o in things for one in (o, *_measured(document, o))]


def prepositions_of(document: Document, i: int) -> list[str]:
    """The particles and prepositions on a word, alone and with what they govern: "on", "on:phone", and
    "to:PLACE" before a place."""
    tokens, found = document.tokens, list[str]()
    for child in document.children(i, "prep", "prt", "dative", "agent", "mark", "ccomp", "advmod", "acl"):
        word = tokens[child].lower
        governed = document.children(child, "pobj")
        if any(tokens[o].entity in {"DATE", "TIME"} for o in governed):
            continue  # "called Ana on Monday" is no "call on"
        found += [word, *(f"{word}:{tokens[o].lemma.lower()}" for o in governed)]
        found += [f"{word}:PLACE" for o in governed if tokens[o].entity in PLACES]
        inner = document.children(child, "prep")  # "out" and then "of" in "walked out of the talks"
        found += [f"{tokens[p].lower}:{tokens[o].lemma.lower()}" for p in inner for o in document.children(p, "pobj")]
        if tokens[child].pos == "VERB":
            found += [tokens[m].lower for m in document.children(child, "mark", "aux")]
    found += [tokens[m].lower for x in document.children(i, "xcomp") for m in document.children(x, "aux")]
    return [*found, "oprd"] if document.children(i, "oprd") else found


def beside(document: Document, i: int) -> list[str]:
    """The words that modify a word or follow it with "of"."""
    tokens, found = document.tokens, list[str]()
    for child in document.children(i):
        if tokens[child].dep in {"amod", "compound", "nmod", "poss", "nsubj", "advmod", "npadvmod", "acomp"}:
            found += [tokens[child].lemma.lower(), tokens[child].lower]
            found += [tokens[c].lower for c in document.children(child, "compound", "amod")]
        elif tokens[child].lower in {"of", "for", "from", "on"}:
            found += [tokens[o].lemma.lower() for o in document.children(child, "pobj")]
    return found


def subjects_of(document: Document, i: int) -> list[str]:
    """The lemmas of who or what does what a verb tells, with what "of" joins: "members of the committee" both."""
    tokens = document.tokens
    heads = subjects(document, i)
    of = [p for head in heads for p in document.children(head, "prep") if tokens[p].lower == "of"]
    heads += [o for p in of for o in document.children(p, "pobj")]
    words = [tokens[h].lemma.lower() for h in heads]
    return [*words, *(word.removesuffix("s") for word in words)]  # "Landslides" at the head of a sentence is no lemma


def causes_of(document: Document, i: int) -> list[str]:
    """By what something came about: "the *quake* killed two", "two were killed in a *crash*", "when a bus *sank*". Not
    "killed by sniper fire"."""
    tokens = document.tokens
    behind = [p for p in document.children(i, "prep", "agent") if tokens[p].lower in CAUSES]
    heads = [*subjects(document, i), *(o for p in behind for o in document.children(p, "pobj"))]
    clauses = [c for c in document.children(i, "advcl") if {"when", "after", "as"} & _marks(document, c)]
    return [tokens[k].lemma.lower() for k in (*heads, *clauses) if not _is_fired(document, k)]


def _is_fired(document: Document, i: int) -> bool:
    words = document.children(i, "compound", "amod")
    return any(
        document.tokens[w].lemma.lower() in wordlist("events", "firing") or document.tokens[w].entity == "NORP"
        for w in words
    )


def _marks(document: Document, clause: int) -> set[str]:
    return {document.tokens[m].lower for m in document.children(clause, "mark", "advmod")}


@once_a_document
def article_words(document: Document) -> frozenset[str]:
    """Every lemma of the article: whether a "strike" is one of workers the rest of it tells."""
    return frozenset(token.lemma.lower() for token in document.tokens)
