"""Topics meant by a pronoun or by a noun that names nothing by itself: "it" and "the plan" after "the toll plan"."""

from collections.abc import Iterable, Iterator, Mapping

from ...knowledge.concepts import listed
from ...parse import Document, Run, Token
from ..actor_index import ActorIndex
from ..empty_it import empty
from ..syntax import left_edge
from ..things.followed import Followed
from .listed_terms import listed_terms
from .terms import Term, terms

MEANING = {"it", "its", "this", "that"}
REACH = 3  # sentences back
POINTING = {"the", "this", "that"}


def thing_terms(document: Document, things: Iterable[Followed], index: ActorIndex) -> Mapping[int, Term]:
    """The term that each word means which goes on telling of a thing, by the word's number.

    "it" of "The council dropped the toll plan. Orr said it had cost votes" means toll plan. Not an "it" for an actor,
    for a clause ("it is clear that") or for what was last named long ago.
    """
    found: dict[int, Term] = {}
    for one in things:
        if one.actor is None and len(one.heads) > 1:
            found |= dict(_meant(document, one.heads, index))
    return found


def _meant(document: Document, heads: tuple[int, ...], index: ActorIndex) -> Iterator[tuple[int, Term]]:
    last: Term | None = None
    for head in heads:
        token = document.tokens[head]
        near = last is not None and token.sentence - document.tokens[last.head].sentence <= REACH
        own = _named(document, head, index)
        if own is not None:
            last = own
        elif last is not None and near and index.at(head) is None and _points(document, token):
            yield head, Term(last.key, Run(head, head + 1), head)


def _points(document: Document, token: Token) -> bool:
    """ "it" and "the plan"; not the "it" of "it rains", "a plan", "another plan"."""
    if token.lower in MEANING:
        return not empty(document, token.i)
    below = document.children(token.i, "det")
    return token.pos == "NOUN" and any(document.tokens[c].lower in POINTING for c in below)


def _named(document: Document, head: int, index: ActorIndex) -> Term | None:
    """The longest term that ends in a word."""
    run, own = Run(left_edge(document, head), head + 1), listed()
    found = listed_terms(document, run, own) if own else terms(document, run, index)
    return max((one for one in found if one.head == head), key=lambda one: len(one.run), default=None)
