"""Who is quoted by somebody else: "Lind was quoted by the agency as saying that it rains"."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document
from .drafts import Draft
from .sources import phrase

QUOTING = {"quote", "cite", "report"}
SURE = 0.8


def add_quoted(document: Document, drafts: list[Draft]) -> None:
    """Give what somebody is quoted as saying to him too, in place (by "quoted-as"): a tagger takes who quotes him for
    the only speaker, or nobody. Who quotes him keeps the whole of it.

    yes: [Lind] was quoted by the agency as saying [that it rains] / The agency quoted [Lind] as saying [it rains]
    yes: ["It rains,"] [Lind] was quoted as saying
    no:  the agency quoted the report / Lind was cited as a reason / the agency reported it as saying nothing
    """
    for verb, saying, quoted in list(_quotes(document)):
        mine = Draft("quoted-as", SURE)
        mine.source = set(phrase(document, quoted))
        mine.cue = {verb, saying, document.tokens[saying].head, *document.children(verb, "auxpass")}
        same = [draft for draft in drafts if draft.cue & mine.cue]
        mine.content = _content(document, mine, verb, saying, same)
        if mine.content:
            outer = [draft for draft in same if _quotes_him(draft, mine, saying)]
            drafts[:] = [draft for draft in drafts if draft in outer or draft not in same]
            mine.cue = {saying} if outer else mine.cue
            for draft in outer:
                draft.content |= mine.source | mine.cue | mine.content
            drafts.append(mine)


def _quotes_him(draft: Draft, mine: Draft, saying: int) -> bool:
    """Whether a draft is of somebody else who quotes: "the agency" with "was quoted by"."""
    return bool(draft.source) and draft.source.isdisjoint(mine.source) and saying not in draft.cue


def _content(document: Document, mine: Draft, verb: int, saying: int, same: list[Draft]) -> set[int]:
    """What drafts of the same cue have before the verbs and behind them, and the clauses that hang on the saying."""
    first = min(*mine.source, verb)
    told = {i for draft in same for i in draft.content}
    clauses = {i for clause in document.children(saying, "ccomp") for i in document.subtree(clause)}
    quoting = (*document.children(verb, "agent", "nsubj"), *document.children(saying, "agent", "prep"))
    agents = {i for by in quoting for i in document.subtree(by)}
    return {i for i in told | clauses if i < first or i > saying} - agents - mine.cue - mine.source


def _quotes(document: Document) -> Iterator[tuple[int, int, int]]:
    """Each verb of quoting with the verb of saying behind its "as" and the noun for who is quoted."""
    for token in document.tokens:
        if token.pos != "VERB" or token.lemma.lower() not in QUOTING:
            continue
        passive = bool(document.children(token.i, "auxpass"))
        quoted = document.children(token.i, "nsubjpass" if passive else "dobj")
        saying = _saying(document, token.i) if quoted else None
        if saying is not None and (passive or token.lemma.lower() != "report"):
            yield token.i, saying, quoted[0]


def _saying(document: Document, verb: int) -> int | None:
    """The verb of saying behind "as": "as saying", "as having said"."""
    spots = (verb, *document.children(verb, "dobj", "prep"))
    behind = (p for spot in spots for p in document.children(spot, "prep") if document.tokens[p].lower == "as")
    said = (i for p in behind for i in document.children(p, "pcomp"))
    return next((i for i in said if document.tokens[i].lemma.lower() in wordlist("cues", "saying")), None)
