"""Where an event happened, where nothing on the trigger itself says so: what stands deeper in its phrases."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document
from ..actor_index import ActorIndex
from ..clauses import objects, subjects
from .arguments import places_of_clause
from .carriers import clauses_when, purposed
from .denoting import denoted
from .triggers import Trigger

PLACES = {"place", "country"}
DEPTH = 3  # phrases within phrases: "in the ruins of a school in Ostrava"


def place_around(document: Document, index: ActorIndex, i: int, trigger: Trigger) -> str | None:
    """The place that the phrases around a trigger tell, the nearest first.

    "detained at Ostrava airport", "stabbed a man at a school in Ostrava": Ostrava. "Police in Ostrava arrested Ana":
    Ostrava, as who arrests does so at home; not "a firm in Ostrava bought a mine". "The quake struck Arlandia":
    Arlandia. "The talks held in Ostrava", "flew to Ostrava for talks": Ostrava.
    """
    if document.tokens[i].dep == "compound":  # "Hurricane Odile"
        i = document.tokens[i].head
    verb = document.tokens[i].pos == "VERB"
    above = document.tokens[i].head
    done = objects(document, i) if verb else []
    things = [i] if trigger.actor == "none" else [i, *done]  # not of "discussed the war in Arlandia"
    if trigger.type == "disaster" and document.tokens[i].dep == "nsubj":
        things.append(above)
        done = objects(document, above)
    if not verb and document.tokens[i].dep in {"dobj", "nsubjpass"}:
        things.append(above)
    things += clauses_when(document, i)
    if trigger.type in wordlist("events", "seated"):
        things += subjects(document, i if verb else above)
    direct = (_place(document, index, o) for o in done if trigger.type == "disaster")
    struck = (
        _below(document, index, done, DEPTH - 1) if trigger.type == "disaster" else ()
    )  # "hit the hills of Arlandia"
    clause = (_place(document, index, head) for head in places_of_clause(document, i))
    found = (*direct, *struck, *_below(document, index, things), *clause, *_gone_to(document, index, i))
    return next((one for one in found if one), None)


def _gone_to(document: Document, index: ActorIndex, i: int) -> Iterator[str | None]:
    """Where somebody goes to do something: "will fly to Ostrava to meet Ana". Not "flew to Ostrava to avoid Ana"."""
    verb = purposed(document, i)
    if verb is not None:
        for child in document.children(verb, "prep"):
            if document.tokens[child].lower in {"to", "in", "at", "into"}:
                yield from (_place(document, index, head) for head in document.children(child, "pobj"))


def _below(document: Document, index: ActorIndex, things: list[int], depth: int = DEPTH) -> Iterator[str]:
    """The places behind prepositions of place on words, then within what those govern."""
    within = wordlist("events", "within") if depth == DEPTH else wordlist("events", "within") | {"of"}
    for thing in things:
        for child in document.children(thing, "prep"):
            if document.tokens[child].lower not in within:
                continue
            for head in document.children(child, "pobj"):
                found = _place(document, index, head)
                if found:
                    yield found
                elif depth > 1:
                    yield from _below(document, index, [head], depth - 1)


def _place(document: Document, index: ActorIndex, head: int) -> str | None:
    """The place that a phrase is or is named by: "eastern Arlandia", "Ostrava airport"."""
    named = (head, *document.children(head, "compound", "nmod", "poss"))
    found = (denoted(document, index, one) for one in named)
    return next((one for one in found if one is not None and index.get(one).type in PLACES), None)
