"""What descriptions say that people are, and for whom: "a Peruvian trade ministry official", "its chair, the former
judge Ada Orr"."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run
from ..names.appositives import held, phrase_end
from ..names.lookup import hits
from ..names.named import Name
from ..names.role_phrases import BODIES, Context, context_of
from ..names.stated import Stated
from ..syntax import left_edge
from .apposition import in_apposition
from .cast import Cast, Referent
from .predicates import enter

OUTSIDERS = {"ally", "critic", "enemy", "foe", "neighbour", "opponent", "rival"}  # of a body, and nobody in it


def described_roles(document: Document, cast: Cast, found: Sequence[Name]) -> None:
    """Add to each unnamed one the role that its first description states, where it tells an organisation or country;
    and to each person named the roles that stand beside the name over another.

    Matches "top Biden administration officials", "the head of Vane Ltd", "a former Peruvian diplomat"; "chair" of "its
    chair, the former judge Ada Orr". Not "analysts", "the minister".
    """
    context = context_of(found, hits(document))
    for number, one in enumerate(cast.referents):
        if one.basis == "description" and one.shown and one.sights:
            told = [s for s in _of(document, one.sights[0].head, context) if s.body or s.country]
        elif one.named and one.type == "person":
            told = list(_of_named(document, cast, one, context))
        else:
            continue
        for stated in told:
            enter(cast, number, stated)
        if one.named and one.type == "person":
            _own(document, cast, one)


def _own(document: Document, cast: Cast, one: Referent) -> None:
    """Tell of each role that names no body or land whose it is: "the group's president", "its secretary" are those of
    the body meant. Not "its critic", who is none of it."""
    for n, stated in enumerate(one.roles):
        owner = None if stated.body_run or stated.body or stated.country else _owner(document, stated)
        owning = None if owner is None else cast.get(owner)
        if owner is not None and owning is not None and owning.named and owning.type in BODIES:
            owned = replace(stated, body=owning.name, body_run=Run(owner, owner + 1))
            one.roles = (*one.roles[:n], owned, *one.roles[n + 1 :])
            one.affiliation = tuple(dict.fromkeys((*one.affiliation, owning.name)))


def _owner(document: Document, stated: Stated) -> int | None:
    """The word for whose the role is, before its noun."""
    if stated.noun in OUTSIDERS or stated.noun in titles().kin:
        return None
    nouns = (i for i in stated.run if role_noun(document.tokens[i].text))
    return next((owner for i in nouns for owner in document.children(i, "poss")), None)


def _of(document: Document, head: int, context: Context) -> Iterator[Stated]:
    """The roles in the description that ends at `head`, none where its noun is none: "his old friend"."""
    noun = role_noun(document.tokens[head].text)
    if noun is not None and noun not in titles().kin:
        words = range(left_edge(document, head), head + 1)
        yield from held(document, words, phrase_end(document, head + 1), context)


def _of_named(document: Document, cast: Cast, one: Referent, context: Context) -> Iterator[Stated]:
    names = {sight.head for sight in one.sights if sight.form == "name"}
    heads = [s.head for s in one.sights if s.form == "nominal" and not any(s.head in role.run for role in one.roles)]
    for head in heads:
        if not names.isdisjoint(in_apposition(document, head)):
            yield from (_owned(document, cast, head, stated) for stated in _of(document, head, context))


def _owned(document: Document, cast: Cast, head: int, stated: Stated) -> Stated:
    """With the organisation that owns the role: "its chair", "the club's secretary"."""
    owner = next(iter(document.children(head, "poss")), head)
    owning = cast.get(owner)
    if owner == head or owning is None or owning.type not in BODIES or stated.body or stated.country:
        return stated
    return replace(stated, body_run=Run(owner, owner + 1))
