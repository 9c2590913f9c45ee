"""Whom "we" means in a quotation: the body that the speaker speaks for, by his office."""

from collections.abc import Iterator

from ...knowledge import lexicon
from ...parse import Document
from ..names.stated import Stated
from .cast import Cast, Referent
from .held_roles import BODIES, body_of
from .voices import Voices

FOR = {"of", "for"}
ANOTHERS = {"opposition", "former", "ex", "deputy"}  # the opposition leader of a state does not speak for it
PLACES = {"place", "country"}


def spoken_for(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """The number of the body for which the one speaker of the quotation around token `i` speaks.

    Matches "we will appeal", said by the head of the Tern Club, by the club's spokesman, or by the club. Not said by a
    player of it, nor by who heads two; nor "we know", "we all", said of everybody.
    """
    report = voices.reported(i) if voices.quoted(i) else None
    sources = voices.sources[report] if report is not None else ()
    number = cast.at(sources[0]) if len(sources) == 1 else None
    if number is None or _general(document, i):
        return None
    speaker = cast.referents[number]
    if speaker.type in BODIES and (speaker.named or not speaker.plural):
        return number
    found = dict.fromkeys(_headed(document, cast, number))
    return next(iter(found)) if len(found) == 1 else None


def _general(document: Document, i: int) -> bool:
    """ "we all", "we know", "for us humans": whoever reads it."""
    token = document.tokens[i]
    verb = document.tokens[token.head]
    beside = {document.tokens[c].lower for c in document.children(i)}
    general = lexicon("people")["everybody"].split()
    return bool(beside) or (token.dep == "nsubj" and verb.lemma.lower() in general)


def _headed(document: Document, cast: Cast, number: int) -> Iterator[int]:
    """What the speaker holds an office of, by which he speaks for it."""
    speaker = cast.referents[number]
    for stated in speaker.roles:
        if _speaks(stated.noun) and stated.tenure is None and "opposition" not in (stated.role or ""):
            body = body_of(document, cast, speaker, stated)
            body = _land(cast, stated) if body is None else body
            yield from () if body is None else (body,)
    for sight in speaker.sights:
        told = {document.tokens[i].lower for i in sight.run}
        if sight.form == "nominal" and _speaks(document.tokens[sight.head].lemma.lower()) and told.isdisjoint(ANOTHERS):
            yield from _owners(document, cast, sight.head)


def _speaks(noun: str) -> bool:
    return noun.rpartition("-")[2] in lexicon("people")["represents"].split()


def _land(cast: Cast, stated: Stated) -> int | None:
    """The country of an office of state."""
    if stated.country is None or stated.noun not in lexicon("people")["offices"]:
        return None
    found = (n for n, one in enumerate(cast.referents) if one.type == "country" and one.country == stated.country)
    return next(found, None)


def _owners(document: Document, cast: Cast, noun: int) -> Iterator[int]:
    """ "the club's head", "its head", "the head of the club"."""
    tokens = document.tokens
    behind = [p for p in document.children(noun, "prep") if tokens[p].lower in FOR]
    spots = [*document.children(noun, "poss", "compound"), *(c for p in behind for c in document.children(p, "pobj"))]
    for i in spots:
        number = cast.at(i)
        if number is not None and _is_body(cast.referents[number]):
            yield number


def _is_body(referent: Referent) -> bool:
    return not referent.plural and (referent.type in BODIES or referent.type in PLACES)
