"""Pronouns and descriptions: do they lead to the name of whom they mean?"""

from collections.abc import Iterator, Sequence
from typing import Literal

from ...model import Span
from ..faults import Fault
from ..hits import Hits, Table
from ..words import Text
from .faults import ActorCause
from .gold import MarkedActor
from .pairing import Pairing, fault
from .spots import Spot

Word = Literal["he/she", "it", "they", "I in quotations", "we in quotations", "description"]
PRONOUNS: dict[Word, frozenset[str]] = {
    "he/she": frozenset(["he", "him", "his", "himself", "she", "her", "hers", "herself"]),
    "it": frozenset(["it", "its", "itself"]),
    "they": frozenset(["they", "them", "their", "theirs", "themselves", "themself"]),
    "I in quotations": frozenset(["i", "me", "my", "mine", "myself"]),
    "we in quotations": frozenset(["we", "us", "our", "ours", "ourselves"]),
}
THIRD: tuple[Word, ...] = ("he/she", "it", "they")
GROUPS: dict[str, tuple[Word, ...]] = {
    **{word: (word,) for word in THIRD}, "third person": THIRD,
    "I in quotations": ("I in quotations",), "we in quotations": ("we in quotations",),
    "description": ("description",),
}  # fmt: skip
FAULTS: dict[Word, tuple[ActorCause, ActorCause]] = {
    **dict.fromkeys(THIRD, ("pronoun not resolved", "pronoun resolved wrongly")),
    "I in quotations": ("first person not resolved", "first person resolved wrongly"),
    "we in quotations": ("first person not resolved", "first person resolved wrongly"),
    "description": ("description not resolved", "description resolved wrongly"),
}  # fmt: skip


def word_class(spot: Spot, text: Text) -> Word | None:
    """What kind of word refers; None for names, relative pronouns, "you", and a first person outside quotation
    marks.

    yes: he/she for "her", description for "the ministry"
    no: "who"; the "I" of a reporter
    """
    if spot.form == "nominal":
        return "description"
    if spot.form != "pronoun":
        return None
    word = next((word for word, forms in PRONOUNS.items() if spot.surface.lower() in forms), None)
    if word in THIRD or word is None:
        return word
    return word if text.words([spot.span]) <= text.quoted else None


class Resolutions:
    """Where the referring mentions of an article lead, gold and found."""

    def __init__(self, pairing: Pairing) -> None:
        self.pairing = pairing
        self._text = Text(pairing.sample.text)
        self.names = _with_members(pairing.sample.actors, _names(pairing.gold, pairing.gold_of))
        self._found_names = _names(pairing.found, pairing.found_of)
        self._at: dict[Span, list[int]] = {}
        for place, spot in enumerate(pairing.found):
            self._at.setdefault(spot.span, []).append(place)

    def gold(self) -> Iterator[tuple[Word, int]]:
        """The gold mentions whose actor gold names."""
        for place, spot in enumerate(self.pairing.gold):
            if (word := word_class(spot, self._text)) and self.names.get(spot.actor):
                yield word, place

    def found(self) -> Iterator[tuple[Word, int]]:
        """The found mentions that lead to a name, of those that gold judges: what it has, and where it marks all
        mentions of the form what it has not. Where it does not mark all names, only what leads to one it has. A
        word that means several ("they both") counts once."""
        for places in self._at.values():
            place = next((one for one in places if one in self.pairing.mates), places[0])
            spot = self.pairing.found[place]
            word = word_class(spot, self._text)
            if word and self._judged(place) and self.leads(place):
                yield word, place

    def _judged(self, place: int) -> bool:
        """What gold has for no name ("the Home Office" found as a description says nothing of where it leads)."""
        mate = self.pairing.mates.get(place)
        if mate is None:
            return self.pairing.covers(self.pairing.found[place].form)
        return not self.pairing.gold[mate].named

    def leads(self, place: int) -> tuple[int, ...]:
        """The found names that a found mention leads to and that gold can judge."""
        meant = (self.pairing.found[one].actor for one in self._at[self.pairing.found[place].span])
        names = [name for actor in meant for name in self._found_names.get(actor, ())]
        every = self.pairing.covers("name")
        return tuple(name for name in names if every or name in self.pairing.mates)

    def right(self, place: int) -> bool:
        """Whether a found mention leads to a name of the actor that gold has for it."""
        mates = self.pairing.mates
        if place not in mates:
            return False
        wanted = set(self.names.get(self.pairing.gold[mates[place]].actor, ()))
        return any(mates.get(name) in wanted for name in self.leads(place))


def _names(mentions: tuple[Spot, ...], of: dict[int, list[int]]) -> dict[int, tuple[int, ...]]:
    return {actor: tuple(place for place in places if mentions[place].named) for actor, places in of.items()}


def _with_members(actors: Sequence[MarkedActor], names: dict[int, tuple[int, ...]]) -> dict[int, tuple[int, ...]]:
    """The names of each actor; of a pair or group without one those of its members."""
    place = {actor.id: number for number, actor in enumerate(actors)}
    return {
        number: names.get(number) or tuple(n for one in actor.members for n in names.get(place[one], ()))
        for number, actor in enumerate(actors)
    }


def reference_hits(pairing: Pairing) -> Table:
    """By kind of word; a kind that neither side has is left out."""
    resolved = Resolutions(pairing)
    gold, found = list(resolved.gold()), list(resolved.found())
    right = [(word, place) for word, place in found if resolved.right(place)]
    return {
        f"to name: {group}": Hits(n, _count(found, words), n, _count(gold, words))
        for group, words in GROUPS.items()
        for n in [_count(right, words)]
        if _count(found, words) or _count(gold, words)
    }


def _count(listed: list[tuple[Word, int]], words: tuple[Word, ...]) -> int:
    return sum(word in words for word, _ in listed)


def reference_faults(pairing: Pairing) -> Iterator[Fault]:
    """Every gold mention that leads to no right name, and every other that leads to a name."""
    resolved = Resolutions(pairing)
    leading = {place for _, place in resolved.found()}
    for word, place in resolved.gold():
        mate = pairing.partners.get(place)
        if mate is None or not resolved.right(mate):
            wrong = mate in leading
            shown = _name(pairing, resolved.leads(mate)) if wrong and mate is not None else ""
            spot = pairing.gold[place]
            name = pairing.gold[resolved.names[spot.actor][0]].surface
            yield fault(pairing, FAULTS[word][wrong], spot.span, name, shown)
    named = {place for _, place in resolved.gold()}
    for word, place in resolved.found():
        if pairing.mates.get(place) not in named:
            yield fault(pairing, FAULTS[word][1], _span(pairing, place), "", _name(pairing, resolved.leads(place)))


def _span(pairing: Pairing, place: int) -> Span:
    return pairing.found[place].span


def _name(pairing: Pairing, places: tuple[int, ...]) -> str:
    return pairing.found[places[0]].surface
