"""Whom a statement is about, and how the speaker stands to them."""

from collections.abc import Iterable, Iterator, Sequence

from ...knowledge import lexicon
from ...model import About, Span, Statement
from ...parse import Document
from ..actor_index import ActorIndex
from ..actors.spoken_for import speaks
from ..clauses import conjuncts, objects, subjects
from .about_names import Parties, named_in
from .about_roles import Content, grounds, prominent
from .modality import modality
from .stance import Holds, judged_behind
from .stance_judging import Held, Target, Words, judgements
from .stance_model import StanceReader
from .stance_naming import GENERIC
from .stance_words import judging_verbs

OWN = {"i", "we", "us", "me", "my", "our"}


def about(
    document: Document,
    statement: Statement,
    index: ActorIndex,
    others: Sequence[Statement] = (),
    reader: StanceReader | None = None,
) -> tuple[About, ...]:
    """The actors the content names, in text order, each once, with its grade and the stance towards it.

    Resolved pronouns count, "we" for the body that the speaker speaks for among them. Left out: the speakers, and
    places meant as places. A target is addressed or judged (`about_roles`, or an evaluative word says so). Of what
    somebody else says inside it a statement only mentions whom that is about: `others` are the article's statements.
    Without `reader`, the trained weights at work on this article, the lexicon alone tells the stance. Empty where
    nobody is named.
    """
    parts = [_tokens(document, statement.content), *(set(document.run(s)) for s in _judged(document, statement))]
    told = _told_by_others(document, statement, others)
    parties = Parties(document, index, [statement, *others])
    named = [one for one in named_in(document, index, set().union(*parts)) if not parties.is_passing(one)]
    found: dict[str, list[int]] = {}
    for one in named:
        if one.actor not in {statement.speaker, *statement.co_speakers}:
            found.setdefault(one.actor, []).append(one.head)
    actors = frozenset(one.head for one in named)
    sought = frozenset(head for places in found.values() for head in places if not _is_own(document, head))
    targets = {i for words in parts for i in prominent(Content(document, words - told, actors, sought))}
    said = said_in(document, statement, index, parts[0] - told)
    whom = {
        actor: _target(document, index, actor, [i for i in places if i not in told], targets)
        for actor, places in found.items()
    }
    ground, bodies = grounds(document, parts[0]), set(spoken_for(statement, index))
    asked = [
        one._replace(addressed=one.addressed and not ground.issuperset(one.heads), own=actor in bodies)
        for actor, one in whom.items()
    ]
    judged = zip(whom.items(), judgements(document, said, asked, reader), strict=True)
    return tuple(_graded(actor, held, target.addressed) for (actor, target), held in judged)


def spoken_for(statement: Statement, index: ActorIndex) -> Iterator[str]:
    """The bodies that the speakers speak for by their office: a bank for its governor; not for its former governor, nor
    a university for its professor."""
    speakers = {statement.speaker, *statement.co_speakers}
    for held in (held for actor in index.actors if actor.id in speakers for held in actor.roles):
        noun = (held.role or "").lower().rpartition(" ")[2]
        if held.organisation and held.tenure is None and speaks(noun):
            yield held.organisation


def _is_own(document: Document, head: int) -> bool:
    """ "we", who tell it: "if Arlandia does nothing, we will" is about Arlandia too."""
    return document.tokens[head].lower in OWN


def _graded(actor: str, held: Held, addressed: bool) -> About:
    return About(actor, held[0], "target" if addressed or held[0] != "neutral" else "mentioned", held[1])


def said_in(document: Document, statement: Statement, index: ActorIndex, content: set[int]) -> Words:
    """What a speaker says in a statement: of it the words of `content`, and those of the cue."""
    cue = _tokens(document, statement.cue)
    denied = modality(document, statement) == "denied"
    return Words(frozenset(content), frozenset(cue), denied, _speaks(cue, document, statement, index))


def _target(document: Document, index: ActorIndex, actor: str, heads: Sequence[int], targets: set[int]) -> Target:
    """Where an actor stands: each mention is the words around its head that name him."""
    mentions = []
    for head in heads:
        first, last, sentence = head, head + 1, document.sentence_of(head)
        while first - 1 in sentence and actor in index.all_at(first - 1):
            first -= 1
        while last in sentence and actor in index.all_at(last):
            last += 1
        mentions.append(range(first, last))
    return Target(heads, mentions, not targets.isdisjoint(heads))


def _tokens(document: Document, spans: Iterable[Span]) -> set[int]:
    return {i for span in spans for i in document.run(span)}


def _told_by_others(document: Document, statement: Statement, others: Sequence[Statement]) -> set[int]:
    """The words that the content only passes on: "Ana said that Cleo says *Ben lied*"; not "I think *Ben lied*"."""
    inner = (one for one in others if one.within == statement.id and one.speaker != statement.speaker)
    return {i for one in inner for i in _tokens(document, one.content)}


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


def _speaks(cue: set[int], document: Document, statement: Statement, index: ActorIndex) -> Holds:
    """A test whether a verb's attitude is the speaker's: he or "I", "we" is its subject, it is the cue
    itself, or nobody is ("must be condemned"). Not "Ana condemned it" inside what Cleo says, nor what somebody is
    accused of: "of supporting it"."""

    def holds(verb: int) -> bool:
        if verb in cue:
            return True
        doers = subjects(document, verb)
        named = {index.at(i) for i in doers} - {None}
        mine = any(document.tokens[i].lower in OWN for i in doers)
        mine = mine or any(document.tokens[i].lower in GENERIC for i in doers)
        reproached = document.tokens[verb].dep == "pcomp"  # whoever does it, he only hears so
        return mine or (not reproached and (not doers or statement.speaker in named))

    return holds
