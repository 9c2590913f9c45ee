"""Whom a statement is about, and how the speaker stands to them."""

from collections.abc import Iterator

from ...knowledge import lexicon
from ...model import About, Mention, Span, Statement
from ...parse import Document
from ..actor_index import ActorIndex
from ..clauses import conjuncts, objects, subjects
from .stance import Holds, judged_behind, judging_verbs, stance

OWN = {"i", "we", "us", "me", "my", "our"}


def about(document: Document, statement: Statement, index: ActorIndex) -> tuple[About, ...]:
    """The actors the content mentions, in text order, each once, with the stance towards them.

    Resolved pronouns count. Left out: the speakers; places meant as places; and what the speaker speaks for,
    unless it is named ("we will sign" is not about his government, "Arlandia will sign" is about Arlandia).
    An outer statement is about whomever the statements inside it are about. Empty where nobody is mentioned.
    """
    holds = _speaks(document, statement, index)
    found: dict[str, list[int]] = {}
    for mention, actor in _mentioned(document, statement, index):
        if _counts(statement, index, mention, actor):
            head = index.head(document.run(mention.span))
            found.setdefault(actor, []).append(head)
    return tuple(About(actor, stance(document, heads, holds)) for actor, heads in found.items())


def _mentioned(document: Document, statement: Statement, index: ActorIndex) -> Iterator[tuple[Mention, str]]:
    """The mentions in the content and, where the cue judges or portrays somebody, his."""
    spans = sorted([*statement.content, *_judged(document, statement)])
    seen: set[tuple[Mention, str]] = set()
    for span in spans:
        for mention, actor in index.within(span):
            if (mention, actor) not in seen and document.run(mention.span):
                seen.add((mention, actor))
                yield mention, actor


def _judged(document: Document, statement: Statement) -> Iterator[Span]:
    """Whom or what the cue judges or portrays.

    yes: "criticised Ben for ...", "accused Ben", "lashed out at Ben", "called Ben's plan ..."
    yes: "said of Ben", "asked about Ben"
    no:  "told Ben that ...", "warned Ben", "urged Ben to ...": he is spoken to, not about
    """
    judging = judging_verbs() | set(lexicon("cues")["portraying"])
    for span in statement.cue:
        for i in document.run(span):
            if document.tokens[i].pos != "VERB":
                continue
            targets = objects(document, i) if document.tokens[i].lemma.lower() in judging else []
            for other in [*targets, *judged_behind(document, i), *_topics(document, i)]:
                yield _phrase(document, other)


def _topics(document: Document, verb: int) -> Iterator[int]:
    """ "said of Ben and Cleo": both; "accused Ana of fraud": the fraud."""
    for preposition in document.children(verb, "prep"):
        if document.tokens[preposition].lower in lexicon("cues")["topics"]:
            for topic in document.children(preposition, "pobj"):
                yield from (topic, *conjuncts(document, topic))


def _phrase(document: Document, head: int) -> Span:
    """A noun without what follows it: "the foreign minister" of "the foreign minister, who ..."."""
    parts = ("det", "compound", "amod", "nmod", "poss", "nummod")
    first = min([head, *(c for c in document.children(head, *parts) if c < head)])
    return Span(document.tokens[first].start, document.tokens[head].end)


def _counts(statement: Statement, index: ActorIndex, mention: Mention, actor: str) -> bool:
    if actor in {statement.speaker, *statement.co_speakers} or index.get(actor).type == "place":
        return False
    return mention.form in {"name", "metonym"} or actor not in _institution(statement, index)


def _institution(statement: Statement, index: ActorIndex) -> set[str]:
    """What the speaker speaks for: his affiliations, and for who holds an office his state and government."""
    if statement.speaker is None:
        return set()
    speaker = index.get(statement.speaker)
    own = set(speaker.affiliation)
    if speaker.country and speaker.role:
        states = {"country", "government"}
        own |= {a.id for a in index.actors if a.country == speaker.country and a.type in states}
    return own


def _speaks(document: Document, statement: Statement, index: ActorIndex) -> Holds:
    """A test whether a verb's attitude is the speaker's: he or "I", "we" is its subject, it is the cue
    itself, or nobody is ("must be condemned"). Not "Ana condemned it" inside what Cleo says."""
    cue = {i for span in statement.cue for i in document.run(span)}

    def holds(verb: int) -> bool:
        if verb in cue:
            return True
        doers = subjects(document, verb)
        named = {index.at(i) for i in doers} - {None}
        mine = any(document.tokens[i].lower in OWN for i in doers)
        return mine or not doers or statement.speaker in named

    return holds
