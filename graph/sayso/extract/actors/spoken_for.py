"""Whom "we" means in a quotation: the body that the speaker speaks for, by his office."""

from collections.abc import Container, Iterator

from ...knowledge import wordlist
from ...parse import Document
from ..names.stated import Stated
from ..syntax import SUBJECTS, role_of
from .bodies import stands_for
from .cast import Cast, Referent
from .descriptions import Description
from .held_roles import BODIES, body_of
from .voices import Voices

FOR = {"of", "for"}
ANOTHERS = {"opposition", "former", "ex", "deputy"}  # the opposition leader of a state does not speak for it
PLACES = {"place", "country"}
LEADING = {*SUBJECTS, "poss", "compound", "ROOT"}
NEAR = 2  # sentences before a speaker enters


def spoken_for(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """The number of the body for which the one speaker of the quotation around token `i` speaks.

    Matches "we will appeal", said by the head of the Tern Club, by the club's spokesman, a player of it, or by the
    club. Not said by who heads two, nor by a scholar; nor "we know", "we all", said of everybody.
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
    if found or report is None:
        return next(iter(found)) if len(found) == 1 else None
    told = {n for i in voices.named_in(report) if (n := cast.at(i)) is not None}
    own = set(_working_at(document, cast, speaker)) - told
    return own.pop() if len(own) == 1 else _nearby(document, cast, number, told)


def _working_at(document: Document, cast: Cast, speaker: Referent) -> Iterator[int]:
    """Where somebody works who does not only comment: a club for its striker; not a university for its professor, whose
    "we" are people in general."""
    for stated in speaker.roles:
        noun = stated.noun.rpartition("-")[2]
        if stated.tenure is None and noun not in wordlist("people", "commenting"):
            body = body_of(document, cast, speaker, stated)
            yield from () if body is None else (body,)


def _nearby(document: Document, cast: Cast, number: int, others: Container[int] = ()) -> int | None:
    """The body named last before somebody enters with a role that does not tell of what: the "we" of the chairman, Ada
    Orr, who speaks after "Vane closed two plants"; not after "those polled by Vane", nor one of those whom he names."""
    speaker = cast.referents[number]
    if not any(speaks(stated.noun) and stated.tenure is None and stated.country is None for stated in speaker.roles):
        return None
    first = cast.places(number)[0]
    for head, other in cast.before(first):
        if document.tokens[head].sentence < document.tokens[first].sentence - NEAR:
            return None
        one = cast.referents[other]
        if other in others:
            continue
        leads = role_of(document, head) in LEADING or _is_in_shares(document, head)
        if one.type in BODIES and one.named and not one.plural and leads:
            return other
    return None


def _is_in_shares(document: Document, head: int) -> bool:
    """ "Shares in Vane fell": that is about Vane."""
    preposition = document.tokens[document.tokens[head].head]
    held = document.tokens[preposition.head].lemma.lower()
    return preposition.lower == "in" and held in wordlist("people", "in_companies")


def bodies_of(document: Document, cast: Cast, number: int) -> tuple[int, ...]:
    """The numbers of all bodies that somebody heads or speaks for."""
    return tuple(dict.fromkeys(_headed(document, cast, number)))


def own_body(document: Document, cast: Cast, voices: Voices, described: Description) -> int | None:
    """The body that the speaker of indirect speech heads, where a phrase in it may mean that.

    Matches "the company" in "Ada Orr, head of Vane Ltd, said the company would grow" and "Vane said the company would".
    Not in a quotation, where he would say "we", nor "the ministry" said by her.
    """
    i = described.head
    report = None if voices.quoted(i) else voices.reported(i)
    sources = voices.sources[report] if report is not None else ()
    number = cast.at(sources[0]) if len(sources) == 1 else None
    if number is None or described.plural or described.words or described.determiner != "the":
        return None
    found = {*_headed(document, cast, number), *((number,) if cast.referents[number].type in BODIES else ())}
    held = (body_of(document, cast, cast.referents[number], stated) for stated in cast.referents[number].roles)
    found |= {n for n in held if n is not None}
    if not found and (near := _nearby(document, cast, number)) is not None:
        found = {near}
    fitting = [n for n in sorted(found) if cast.referents[n].named and stands_for(cast.referents[n], described.noun)]
    return fitting[0] if len(fitting) == 1 else None


def own_it(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """The body that the speaker of indirect speech heads, for an "it" that acts at its beginning.

    Matches "it" in "Ada Orr, head of Vane Ltd, said it had hired 22 nurses". Not in "said it was late", "said the plan
    failed because it cost too much".
    """
    report = None if voices.quoted(i) else voices.reported(i)
    sources = voices.sources[report] if report is not None else ()
    number = cast.at(sources[0]) if len(sources) == 1 else None
    if report is None or number is None or document.tokens[i].dep not in SUBJECTS:
        return None
    first = min(document.run(span).first for span in voices.attributions[report].content)
    verb = document.tokens[document.tokens[i].head].lemma.lower()
    doing = wordlist("metonyms", "acts") | wordlist("people", "working")
    if not first <= i <= first + 1 or verb not in doing:
        return None
    found = bodies_of(document, cast, number)
    return found[0] if len(found) == 1 else None


def _general(document: Document, i: int) -> bool:
    """ "we all", "we know", "for us humans": whoever reads it."""
    token = document.tokens[i]
    verb = document.tokens[token.head]
    beside = {document.tokens[c].lower for c in document.children(i)}
    general = wordlist("people", "everybody")
    return bool(beside) or (token.dep == "nsubj" and verb.lemma.lower() in general)


def _headed(document: Document, cast: Cast, number: int) -> Iterator[int]:
    """What the speaker holds an office of, by which he speaks for it."""
    speaker = cast.referents[number]
    for stated in speaker.roles:
        if speaks(stated.noun) and stated.tenure is None and "opposition" not in (stated.role or ""):
            body = body_of(document, cast, speaker, stated)
            body = _land(cast, stated) if body is None else body
            yield from () if body is None else (body,)
    for sight in speaker.sights:
        told = {document.tokens[i].lower for i in sight.run}
        if sight.form == "nominal" and speaks(document.tokens[sight.head].lemma.lower()) and told.isdisjoint(ANOTHERS):
            yield from _owners(document, cast, sight.head)


def speaks(noun: str) -> bool:
    """Does who has this office speak for the body: "chairman", "vice-chairman"; not "economist"?"""
    return noun.rpartition("-")[2] in wordlist("people", "represents")


def _land(cast: Cast, stated: Stated) -> int | None:
    """The country of an office of state."""
    if stated.country is None or stated.noun not in wordlist("people", "offices"):
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
