"""The topics of a statement: what its content names beyond actors, each once, with the speaker's position."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...knowledge import lexicon
from ...knowledge.concepts import listed
from ...model import Position, Span, Statement, Topic
from ...parse import Document
from ..actor_index import ActorIndex
from ..clauses import subjects
from .listed_terms import listed_terms
from .positions import Holds, position
from .terms import Term, terms

OWN = {"i", "we", "us", "me", "my", "our"}
THIRD = {"he", "she", "they"}


def topics(
    document: Document,
    statement: Statement,
    index: ActorIndex,
    inner: Sequence[Statement] = (),
    meant: Mapping[int, Term] | None = None,
) -> tuple[Topic, ...]:
    """What the statement is about, in text order, each term once, where it is surest; with a list of the user's own,
    only its concepts. What the statements in `inner`, told within this one, say is no position of this speaker. `meant`
    holds what pronouns stand for; where a term is also named, it is shown there.
    """
    holds = _speaks(document, statement, index)
    theirs = [span for one in inner for span in one.content]
    disowned = _is_disowned(document, statement)
    found: dict[str, list[Topic]] = {}

    def note(term: Term, shown: Span) -> None:
        span = document.span(term.run)
        told = disowned or any(other.contains(span) for other in theirs)
        held: Position = "unclear" if told else position(document, term.head, holds)
        found.setdefault(term.key, []).append(Topic(term.key, shown, held))

    for term in _named(document, statement, index):
        note(term, document.span(term.run))
    for term in _meant(document, statement, meant or {}):
        note(term, found[term.key][0].span if term.key in found else document.span(term.run))
    return tuple(surest(several) for several in sorted(found.values(), key=lambda several: several[0].span.end))


def _named(document: Document, statement: Statement, index: ActorIndex) -> Iterator[Term]:
    own = listed()
    for span in statement.content:
        run = document.run(span)
        yield from listed_terms(document, run, own) if own else terms(document, run, index)


def _meant(document: Document, statement: Statement, meant: Mapping[int, Term]) -> Iterator[Term]:
    for span in statement.content:
        yield from (meant[i] for i in document.run(span) if i in meant)


def surest(several: Sequence[Topic]) -> Topic:
    """The first one with a position; with two positions that contradict each other, the first and unclear."""
    positions = {one.position for one in several} - {"unclear"}
    if len(positions) == 1:
        return next(one for one in several if one.position in positions)
    return Topic(several[0].term, several[0].span)


def _is_disowned(document: Document, statement: Statement) -> bool:
    """ "denied that the sanctions are needed", "did not say that ...": whose position it is, nobody knows. Not
    "rejected sanctions", where the cue itself is the position."""
    if statement.reporting == "denied":
        return True
    against = set(lexicon("topics")["wanting"]["against"]["verbs"])
    return statement.modality == "denied" and against.isdisjoint(_lemmas(document, statement.cue))


def _lemmas(document: Document, spans: Iterable[Span]) -> set[str]:
    return {document.tokens[i].lemma.lower() for span in spans for i in document.run(span)}


def _speaks(document: Document, statement: Statement, index: ActorIndex) -> Holds:
    """A test whether what a verb wants is what the speaker wants: it is the cue, he, "we" or who is his ("his country")
    does it, or it is an order to all ("Stop the war")."""
    cue = {i for span in statement.cue for i in document.run(span)}
    indirect = statement.kind == "indirect"
    voices = {statement.speaker, *statement.co_speakers} - {None}

    def holds(verb: int) -> bool:
        if verb in cue:
            return True
        doers = subjects(document, verb)
        if not doers:
            return document.tokens[verb].tag == "VB" and document.tokens[verb].dep in {"ROOT", "ccomp"}
        return any(is_speaker(i) or any(map(is_speaker, document.children(i, "poss"))) for i in doers)

    def is_speaker(i: int) -> bool:
        """Himself, or "they" of whom nothing else is known: "hunters said they would fight"."""
        lower, who = document.tokens[i].lower, index.at(i)
        return lower in OWN or (who in voices if who is not None else indirect and lower in THIRD)

    return holds
