"""The stated roles of an actor as its record holds them: whose, where in the text."""

from collections.abc import Iterator

from ...knowledge.titles import titles
from ...model import HeldRole, Span
from ...parse import Document, Run
from ..names.stated import Stated
from ..syntax import head_of
from .cast import Cast, Referent

BODIES = {"organisation", "company", "government", "group"}


def held_roles(document: Document, cast: Cast, number: int, ids: dict[int, str]) -> tuple[HeldRole, ...]:
    """The roles of a referent in text order, each once; `ids` are those of the actors that are shown. Kin is no role:
    "his mother, Ada Orr"."""
    one = cast.referents[number]
    found = {
        _order(held): held
        for stated in one.roles
        if not _kin(stated)
        for held in _held(document, cast, one, stated, ids)
    }
    return tuple(found[key] for key in sorted(found))


def _held(document: Document, cast: Cast, one: Referent, stated: Stated, ids: dict[int, str]) -> Iterator[HeldRole]:
    body = body_of(document, cast, one, stated)
    yield HeldRole(
        span=document.span(stated.run), role=stated.role, tenure=stated.tenure,
        organisation=ids.get(body) if body is not None else None, organisation_span=_span(document, stated.body_run),
        country=stated.country, country_span=_span(document, stated.land),
    )  # fmt: skip


def body_of(document: Document, cast: Cast, one: Referent, stated: Stated) -> int | None:
    """The number of the organisation of a role: what its words mention, else what bears that name."""
    if stated.body_run is not None:
        number = cast.at(head_of(document, stated.body_run))
        if number is not None and cast.referents[number].type in BODIES:
            return number
    return dict(zip(one.affiliation, one.bodies, strict=False)).get(stated.body or "")


def _span(document: Document, run: Run | None) -> Span | None:
    return document.span(run) if run else None


def _kin(stated: Stated) -> bool:
    return stated.noun in titles().kin and not stated.body and not stated.country


def _order(held: HeldRole) -> tuple[Span, Span]:
    return held.span, held.organisation_span or held.span
