"""Whom words are directed at when the object does not say it: "condemned Arlandia's attack on Borduria" is
directed at Arlandia, "demanded that Borduria leave" at Borduria."""

from collections.abc import Iterator

from ...parse import Document
from ..clauses import conjuncts, objects

LINKS = {"of", "by", "from", "against", "toward", "towards", "on", "to", "with", "about", "over", "for", "at"}
SUBJECTS = ("nsubj", "nsubjpass")


def targets(document: Document, i: int) -> Iterator[list[int]]:
    """Heads of phrases that may name the target of the verb or noun `i`, groups in order of likelihood.

    "praised Arlandia's help": Arlandia; "called for Ana to resign", "demanded that Ana resign": Ana; "backed the
    government of Arlandia". Not "praised Ana" (an object, found before), "thanked Ben for Ana's help" (the same).
    """
    done = objects(document, i) if document.tokens[i].pos == "VERB" else []
    behind = [p for c in document.children(i, "prep") if c > i for p in document.children(c, "pobj")]
    clauses = document.children(i, "ccomp", "xcomp", "acl", "advcl")
    clauses += [c for p in document.children(i, "prep") for c in document.children(p, "pcomp")]
    for thing in (*done, *behind):
        yield from _owners(document, thing)
    yield [s for c in clauses for s in document.children(c, *SUBJECTS) if c > i]
    for clause in document.children(i, "xcomp"):  # "pledged to help Ana"
        things = document.children(clause, "dobj")
        yield things
        for thing in things + [p for c in document.children(clause, "prep") for p in document.children(c, "pobj")]:
            yield from ([thing], *_owners(document, thing))


def _owners(document: Document, thing: int) -> Iterator[list[int]]:
    """ "Ana's", "Arlandian", and what stands behind "of" or "by"."""
    for owner in document.children(thing, "poss"):
        yield [owner, *conjuncts(document, owner)]
    yield document.children(thing, "amod", "compound", "nmod")
    for link in document.children(thing, "prep", "agent"):
        if document.tokens[link].lower in LINKS:
            yield [h for o in document.children(link, "pobj") for h in (o, *conjuncts(document, o))]
    for clause in document.children(thing, "acl"):
        yield document.children(clause, "dobj")


def behind_thing(document: Document, noun: int) -> list[int]:
    """Heads behind what a noun is "on" or "against": Arlandia in "a ban on trade with Arlandia"."""
    tokens = document.tokens
    on = [p for p in document.children(noun, "prep") if tokens[p].lower in {"on", "against"}]
    things = [o for p in on for o in document.children(p, "pobj")]
    links = [p for o in things for p in document.children(o, "prep") if tokens[p].lower in {"with", "to", "from"}]
    return [h for p in links for o in document.children(p, "pobj") for h in (o, *conjuncts(document, o))]
