"""Which actors a source denotes."""

from collections.abc import Iterator, Sequence

from ...knowledge import wordlist
from ...model import Span
from ...parse import Document, Run
from ..actor_index import ActorIndex
from ..actors.apposition import in_apposition

RELATIVE = {"who", "whom", "which", "that"}


def speakers(document: Document, source: Sequence[Span], index: ActorIndex) -> list[str]:
    """The actors of a source in text order, the coordinated ones apart; none where it denotes no known one.

    "Ana Lind and the mayor": both; "both mayors", where two are meant: both. "Ana Lind, who said ...", source
    "who": Ana Lind. "a statement by the ministry", "the ministry's statement": the ministry.
    """
    for span in source:
        run = document.run(span)
        if not len(run):
            continue
        heads = _heads(document, index.head(run), run, index)
        found = dict.fromkeys(actor for i in heads for actor in _actors(document, i, index))
        if found:
            return list(found)
    return []


def _heads(document: Document, head: int, run: Run, index: ActorIndex) -> Iterator[int]:
    yield _named(document, head, run, index)
    for other in document.children(head, "conj"):
        if other in run:
            yield from _heads(document, other, run, index)


def _named(document: Document, head: int, run: Run, index: ActorIndex) -> int:
    """The name beside a description in the same source: "his old ally, Ana Lind" is Lind, whoever "ally" is."""
    described = document.tokens[head].pos == "NOUN" or index.at(head) is None
    names = (i for i in in_apposition(document, head) if i in run and document.tokens[i].pos == "PROPN")
    return next((i for i in names if described and index.at(i) is not None), head)


def _actors(document: Document, i: int, index: ActorIndex) -> tuple[str, ...]:
    """The actors at a word ("both ministers": two): itself, what a relative pronoun stands for, or who issued
    a document."""
    token = document.tokens[i]
    if token.lower in RELATIVE and (antecedent := _antecedent(document, i)) is not None:
        return index.all_at(antecedent) or index.all_at(i)  # "Orr is a lawyer who spoke": "a lawyer" is no mention
    found = index.all_at(i)
    if found or wordlist("cues", "documents").isdisjoint({token.lemma, _hyphenated(document, i)}):
        return found
    return next((a for issuer in _issuers(document, i) if (a := index.all_at(issuer))), ())


def _hyphenated(document: Document, i: int) -> str:
    """The whole word of which a token is the last part: "read-out" for its "out"."""
    tokens = document.tokens
    glued = i > 1 and tokens[i - 1].text == "-" and tokens[i - 2].end == tokens[i - 1].start
    return document.text(document.span(Run(i - 2 if glued else i, i + 1))).lower()


def _antecedent(document: Document, i: int) -> int | None:
    clause = next((a for a in document.ancestors(i) if document.tokens[a].dep == "relcl"), None)
    return None if clause is None else document.tokens[clause].head


def _issuers(document: Document, i: int) -> Iterator[int]:
    """ "the ministry's statement", "a ministry statement", "a statement by, from or of the ministry"."""
    yield from document.children(i, "poss", "compound", "nmod")
    for preposition in document.children(i, "prep"):
        if document.tokens[preposition].lower in {"by", "from", "of"}:
            yield from document.children(preposition, "pobj")
