"""Who takes part in an event, and where: read off the clause or the noun phrase around its trigger."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from ...knowledge import lexicon
from ...model import Participant, Role
from ...parse import Document
from ..actor_index import ActorIndex
from ..clauses import conjuncts, objects, subjects
from ..demonyms import by_adjective
from .arguments import Arguments
from .carriers import undergone
from .denoting import all_denoted, denoted
from .targets import behind_thing, targets
from .triggers import Trigger

PLACES = {"place", "country"}


@cache
def _grammar(name: str) -> Any:
    return lexicon("events")[name]


class Cast:
    """The participants of one event while they are collected."""

    def __init__(self, document: Document, index: ActorIndex, trigger: Trigger) -> None:
        self.document, self.index, self.trigger = document, index, trigger
        self.roles: dict[str, Role] = {}
        self.place: str | None = None
        self.lands: list[str] = []  # the countries of the places found, by code

    def participants(self) -> tuple[Participant, ...]:
        """In the order found: agents first."""
        order = {"agent": 0, "participant": 1, "recipient": 2}
        rows = sorted(self.roles.items(), key=lambda row: order[row[1]])
        return tuple(Participant(actor, role) for actor, role in rows)

    def add(self, heads: Iterable[int], role: Role | None) -> None:
        """Add the actors that phrases denote; a literal place takes part in nothing, it is where."""
        for actor in (a for head in heads for a in all_denoted(self.document, self.index, head)):
            if role is None:
                continue
            if self.index.get(actor).type == "place":
                self.place = self.place or (actor if role == "recipient" else None)
            else:
                self.roles.setdefault(actor, "participant" if self.trigger.shared else role)

    def add_prepositions(self, i: int, kind: str) -> None:
        """Add what stands behind the prepositions on a word: "with Ana", "on Arlandia", "in Ostrava"."""
        tokens = self.document.tokens
        for child in self.document.children(i, "prep", "agent", "dative"):
            word = tokens[child].lower
            governed = self.document.children(child, "pobj")
            heads = [h for o in governed for h in (o, *conjuncts(self.document, o))]
            if not (word in _grammar("within") and self.placed(heads)):
                self.add(heads, self._role(word, kind))
            elif self.trigger.type in _grammar("at_place"):  # "the war in Arlandia", "arrived in Arlandia"
                self.add(heads, "recipient")
            goal = word == "to" or (word == "for" and kind == "verb")  # "left for Ostrava"
            if goal and self.trigger.type == "visit" and not self.placed(heads):
                self.place_behind(heads)  # "a visit to a mine in Ostrava"

    def complete(self, i: int) -> None:
        """Add what the grammar around the trigger leaves open: the host of a visit, the target of words."""
        if self.trigger.type == "visit":
            self._add_host()
        noun = self.document.tokens[i].pos == "NOUN"
        own = noun and self.trigger.type == "threat"  # "threats of Arlandian sanctions" are not at Arlandia
        if noun and self.trigger.type in _grammar("sought") and "recipient" not in self.roles.values():
            self.add(behind_thing(self.document, i), "recipient")
        if self.trigger.directed and not own and "recipient" not in self.roles.values():
            aimed = map(self._aimed, targets(self.document, i))
            self.roles |= dict.fromkeys(next(filter(None, aimed), []), "recipient")

    def is_open(self) -> bool:
        """Whether the grammar left a role empty that `fill` could give."""
        if self.trigger.shared:
            return len(self.roles) < 2
        return not {"agent", "recipient"} <= set(self.roles.values())

    def fill(self, found: Arguments) -> None:
        """Give the roles that the grammar left empty to those whom the weights see in them: "Ana, at odds with Ben over
        tariffs, sued": Ana."""
        if self.trigger.shared:
            self.add([*found.agents, *found.recipients] if len(self.roles) < 2 else [], "participant")
            return
        if "agent" not in self.roles.values() and self.trigger.doer is not None:
            self.add(found.agents, "agent")
        if "recipient" not in self.roles.values():
            self.add(found.recipients, "recipient")

    def _aimed(self, heads: list[int]) -> list[str]:
        document, index = self.document, self.index
        found = [denoted(document, index, h) or by_adjective(document, index, h) for h in heads]
        return [a for a in found if a and a not in self.roles and index.get(a).type != "place"]

    def _add_host(self) -> None:
        """Ostrava is visited, and Arlandia, where it lies, receives the visit."""
        home = {a for a, role in self.roles.items() if role == "agent" and self.index.get(a).country in self.lands}
        if any(role == "agent" and a not in home for a, role in self.roles.items()):
            self.roles = {a: role for a, role in self.roles.items() if a not in home}  # hosts do not visit
        if "recipient" in self.roles.values():
            return
        countries = {a.country: a.id for a in reversed(self.index.actors) if a.type == "country"}
        hosts = [countries[land] for land in self.lands if land in countries]
        self.roles |= dict.fromkeys([host for host in hosts if host not in self.roles][:1], "recipient")

    def _role(self, preposition: str, kind: str) -> Role | None:
        """What a preposition makes of the actor behind it."""
        if kind == "noun" and preposition in {"of", "from"}:
            return self.trigger.of if preposition == "of" else self.trigger.source
        if preposition == "with" and self.trigger.type in _grammar("aimed"):
            return "recipient"
        role: Role | None = _grammar("prepositions")[kind].get(preposition)
        return role

    def place_behind(self, heads: Iterable[int]) -> None:
        """Where nothing said where, what stands behind other words of the clause may: "signed a pact in Ostrava"."""
        for head in heads:
            for child in self.document.children(head, "prep") if self.place is None else ():
                if self.document.tokens[child].lower in _grammar("within"):
                    self.placed(self.document.children(child, "pobj"))

    def placed(self, heads: list[int]) -> bool:
        """Take the first place or country among `heads` as the event's place."""
        found = [actor for head in heads if (actor := denoted(self.document, self.index, head))]
        places = [actor for actor in map(self.index.get, found) if actor.type in PLACES]
        self.lands += [actor.country for actor in places if actor.country]
        self.place = self.place or (places[0].id if places else None)
        return bool(places)


def of_verb(document: Document, index: ActorIndex, verb: int, trigger: Trigger) -> Cast:
    """The cast of a verb: "Ana met Ben in Ostrava": Ana, Ben; Ostrava is the place."""
    cast = Cast(document, index, trigger)
    cast.add(_doers(document, verb), trigger.doer)
    done = objects(document, verb)
    if trigger.type == "visit":
        cast.placed(done)
    cast.add(done, trigger.done)
    cast.add_prepositions(verb, "verb")
    for noun in done if trigger.object else ():  # "lifted sanctions on Arlandia"
        cast.add_prepositions(noun, "noun")
    if trigger.actor != "none":  # "discussed the war in Arlandia"
        cast.place_behind(done)
    cast.complete(verb)
    return cast


def _doers(document: Document, verb: int) -> list[int]:
    """Its subjects, with those of "as did": "Ana condemned the raid, as did Ben": both."""
    tokens = document.tokens
    also = [
        c
        for c in document.children(verb, "advcl")
        if tokens[c].lemma in {"do", "have", "be"} and "as" in {tokens[m].lower for m in document.children(c, "mark")}
    ]
    return [
        *subjects(document, verb),
        *(h for c in also for s in document.children(c, "nsubj") for h in (s, *conjuncts(document, s))),
    ]


def of_noun(document: Document, index: ActorIndex, noun: int, trigger: Trigger) -> tuple[Cast, int | None]:
    """The cast of a noun and the light verb that carries it, if one does.

    "Ana's visit to Arlandia", "talks between Ana and Ben", "Arlandian sanctions on Borduria", "Ana paid a
    visit to Ben", "arrived on a visit". Not "Ana praised the visit".
    """
    cast = Cast(document, index, trigger)
    cast.add_prepositions(noun, "noun")
    for child in document.children(noun, "poss", "amod", "compound", "nmod"):
        for other in _hyphened(document, child) if trigger.shared else ():
            _add_modifier(cast, other)
        _add_modifier(cast, child)
    light = light_verb(document, noun)
    if light is not None and trigger.shared and document.tokens[light].lemma in _grammar("granting"):
        light = None
    if light is not None:
        if "agent" not in cast.roles.values() or trigger.shared:
            cast.add(subjects(document, light), "agent")
        cast.add_prepositions(light, "noun" if trigger.shared else "verb")
        cast.place_behind([noun])
    elif len(cast.roles) < 1 + trigger.shared or (trigger.type == "visit" and "agent" not in cast.roles.values()):
        cast.add(_companion(document, index, noun, trigger), "agent")
        _accompanied(cast, noun)
    _undergone(cast, noun)
    cast.complete(noun)
    return cast, light


def _undergone(cast: Cast, noun: int) -> None:
    """ "Ana survived an assassination attempt": it befell Ana."""
    verb = undergone(cast.document, noun)
    if verb is not None:
        cast.add(subjects(cast.document, verb), "recipient")


def _hyphened(document: Document, i: int) -> list[int]:
    """ "Arlandia" and "Sino" before "-Bordurian talks"."""
    first = document.children(i, "compound", "amod", "nmod")
    return [c for c in first if c + 1 < i and document.tokens[c + 1].text in {"-", "–", "‑"}]


def _add_modifier(cast: Cast, child: int) -> None:
    """ "Ana's", "Arlandian" and "US" before a noun act; "Arlandia" before "visit" or "offensive" is the
    target, unless another is named: "the Arlandia attack on Borduria"."""
    document, index, trigger = cast.document, cast.index, cast.trigger
    token = document.tokens[child]
    country = by_adjective(document, index, child)
    if token.dep == "poss":
        cast.add([child, *conjuncts(document, child)], trigger.owner)
    elif country:
        cast.roles.setdefault(country, "participant" if trigger.shared else _adjective_role(cast, child))
    elif trigger.type in _grammar("aimed") and _is_country(index, index.at(child)):
        cast.add([child], "agent" if "recipient" in cast.roles.values() else "recipient")
        cast.place = cast.place or (index.at(child) if trigger.type == "visit" else None)
    else:
        cast.add([child, *conjuncts(document, child)], "agent")


def _adjective_role(cast: Cast, child: int) -> Role:
    """ "Arlandian sanctions" are Arlandia's; "his Arlandian visit" goes there; "Arlandian gas imports" are of its
    gas, but "Arlandian gas imports from Borduria" its own."""
    document, trigger = cast.document, cast.trigger
    noun = document.tokens[child].head
    if trigger.type == "visit" and document.children(noun, "poss"):
        return "recipient"
    sold = any(child < c < noun for c in document.children(noun, "compound"))
    if trigger.source == "recipient" and sold and "recipient" not in cast.roles.values():
        return "recipient"
    return "agent"


def _is_country(index: ActorIndex, actor: str | None) -> bool:
    return actor is not None and index.get(actor).type in PLACES


def light_verb(document: Document, noun: int) -> int | None:
    """The verb that lends an event noun its subject: "paid" in "paid a visit", "imposed" of "sanctions were
    imposed". Not "criticised" in "criticised the visit"."""
    tokens = document.tokens
    if tokens[noun].dep not in {"dobj", "nsubjpass"}:
        return None
    verb = tokens[noun].head
    return verb if tokens[verb].lemma in _grammar("light") else None


def _companion(document: Document, index: ActorIndex, noun: int, trigger: Trigger) -> Iterator[int]:
    """ "Ana met Ben during a visit", "arrived for talks": Ana, but nobody of "speaking
    after the talks, Ana said". "In a call, Ana warned Ben", "Ana joined Ben for
    talks": both. Not the officials of "officials said before the trip"."""
    tokens = document.tokens
    preposition = tokens[noun].head
    clause = tokens[preposition].head
    span = tokens[preposition].head
    if tokens[preposition].lower == "of" and tokens[span].lemma in _grammar("spans"):  # "after two days of talks"
        noun, preposition = span, tokens[span].head
        clause = tokens[preposition].head
        if tokens[clause].dep in {"acl", "relcl"}:
            return
    if tokens[noun].dep != "pobj" or tokens[preposition].lower not in _grammar("companions"):
        return
    attended = trigger.type in {"visit", "meeting", "call", "summit"}
    spoken = tokens[clause].lemma in _grammar("telling") and tokens[preposition].lower in {"after", "before"}
    if not attended or (trigger.shared and spoken) or tokens[clause].pos not in {"VERB", "AUX"}:
        return
    coming = tokens[clause].lemma in _grammar("coming")
    yield from (s for s in subjects(document, clause) if coming or not _is_group(index, s))
    if trigger.type == "call" or (trigger.shared and coming):
        yield from objects(document, clause)
    if trigger.type == "call":
        for other in document.children(clause, "prep"):
            yield from document.children(other, "pobj") if tokens[other].lower in {"with", "to"} else ()


def _accompanied(cast: Cast, noun: int) -> None:
    """ "visited Ostrava for talks", "arrived in Ostrava for talks": the talks are there too. Not "left for talks"."""
    document, tokens = cast.document, cast.document.tokens
    above = tokens[tokens[noun].head]
    clause = above.head
    beside = tokens[noun].dep == "pobj" and above.lower in {"for", "during"} and tokens[clause].pos == "VERB"
    if cast.place is None and cast.roles and beside and tokens[clause].lemma in {*_grammar("coming"), "visit"}:
        if tokens[clause].lemma == "visit":
            cast.placed(objects(document, clause))
        cast.place_behind([clause])


def _is_group(index: ActorIndex, head: int) -> bool:
    actor = index.at(head)
    return actor is not None and index.get(actor).type == "group"
