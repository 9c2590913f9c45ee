"""Which words tell an event: the lexicon knowledge/en/events.yml and its conditions."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from msgspec import Struct

from ...knowledge import lexicon
from ...model import Role, Status
from ...parse import Document, Token
from ..actor_index import ActorIndex
from ..clauses import objects
from .around_triggers import article_words, beside, causes_of, objects_of, prepositions_of, subjects_of
from .denoting import denoted

OPEN = frozenset({"VERB", "NOUN", "PROPN"})


class Trigger(Struct, frozen=True, kw_only=True):
    """A word that tells an event, with the conditions events.yml explains; empty means no condition."""

    type: str
    lemma: str
    shared: bool
    alone: bool
    directed: bool
    paired: bool
    owner: Role
    of: Role
    object: tuple[str, ...] = ()
    not_object: tuple[str, ...] = ()
    with_: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    not_beside: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    not_subject: tuple[str, ...] = ()
    cause: tuple[str, ...] = ()
    not_cause: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    not_about: tuple[str, ...] = ()
    actor: str = ""
    tag: str = ""
    source: Role = "agent"
    doer: Role | None = "agent"
    done: Role = "recipient"
    status: Status | None = None
    needs: Role | None = None


@cache
def triggers(kind: str) -> dict[str, tuple[Trigger, ...]]:
    """The triggers of a kind ("verbs", "nouns") by lemma, in the file's order."""
    found: dict[str, tuple[Trigger, ...]] = {}
    for name, entry in lexicon("events")["types"].items():
        for word in entry[kind]:
            trigger = _trigger(name, entry, {"lemma": word} if isinstance(word, str) else word)
            found[trigger.lemma] = (*found.get(trigger.lemma, ()), trigger)
    return found


def _trigger(name: str, entry: dict[str, Any], word: dict[str, Any]) -> Trigger:
    common = {key: entry.get(key, False) for key in ("shared", "alone", "directed", "paired")}
    roles = {"owner": entry.get("owner", "agent"), "of": entry.get("of", "recipient")}
    own = {("with_" if k == "with" else k): tuple(v) if isinstance(v, list) else v for k, v in word.items()}
    return Trigger(**{"type": name, **common, **roles, **own})


@cache
def _lemmas() -> frozenset[str]:
    return frozenset({*triggers("verbs"), *triggers("nouns")})


def may_tell(token: Token) -> bool:
    """Can the word tell an event at all? Most cannot, and need no closer look."""
    return token.pos in OPEN and token.lemma.lower() in _lemmas()


def trigger_at(document: Document, index: ActorIndex, i: int) -> Trigger | None:
    """The trigger that token `i` is, the first whose conditions hold.

    "Ana met Ben": a meeting; "Ana met the deadline": none. "talks in Ostrava": a meeting; "he talks": none.
    """
    token = document.tokens[i]
    if token.pos == "VERB":
        modifies = token.dep in {"amod", "compound"}
        known = () if modifies else triggers("verbs").get(token.lemma.lower(), ())
    elif token.pos in {"NOUN", "PROPN"} and (token.dep not in {"compound", "nmod"} or _names_disaster(document, i)):
        known = triggers("nouns").get(token.lemma.lower(), ())
        known = () if token.pos == "PROPN" and index.at(i) else known
    else:
        return None
    return next((trigger for trigger in known if _holds(document, index, i, trigger)), None)


def _names_disaster(document: Document, i: int) -> bool:
    """ "*Hurricane* Odile": the first word of a name; not "hurricane season"."""
    tokens = document.tokens
    known = any(one.type == "disaster" for one in triggers("nouns").get(tokens[i].lemma.lower(), ()))
    return known and tokens[i].text[:1].isupper() and tokens[tokens[i].head].pos == "PROPN"


def _holds(document: Document, index: ActorIndex, i: int, trigger: Trigger) -> bool:
    tokens = document.tokens
    if trigger.tag and tokens[i].tag != trigger.tag:
        return False
    return (
        _allowed(trigger.object, trigger.not_object, lambda: objects_of(document, i))
        and _allowed(trigger.with_, trigger.not_with, lambda: prepositions_of(document, i))
        and _allowed(trigger.beside, trigger.not_beside, lambda: beside(document, i))
        and _allowed(trigger.subject, trigger.not_subject, lambda: subjects_of(document, i))
        and _allowed(trigger.cause, trigger.not_cause, lambda: causes_of(document, i))
        and _allowed(trigger.about, trigger.not_about, lambda: article_words(document))
        and (not trigger.actor or _meets_actor(document, index, i, trigger.actor))
    )


def _meets_actor(document: Document, index: ActorIndex, i: int, kind: str) -> bool:
    """True where the object (of a noun: what stands behind "on" or "against") is an actor of that kind."""
    if document.tokens[i].pos == "VERB":
        done = objects(document, i)
    else:
        aimed = [p for p in document.children(i, "prep") if document.tokens[p].lower in {"on", "against"}]
        done = [o for p in aimed for o in document.children(p, "pobj")]
    found = [actor for o in done if (actor := denoted(document, index, o))]
    if kind == "any":
        return bool(found) or not done
    if kind == "none":
        return not found
    return any(kind == "object" or index.get(actor).type == kind for actor in found)


def _allowed(wanted: tuple[str, ...], barred: tuple[str, ...], words: Callable[[], Iterable[str]]) -> bool:
    if not wanted and not barred:
        return True
    found = set(words())
    return (not wanted or not found.isdisjoint(wanted)) and found.isdisjoint(barred)
