"""One article's gold statements beside those found: which stands for which, and which actor for which."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..actors.pairing import Pairing
from ..assignment import assignment
from ..marked import marked
from ..matching import match
from ..samples import Attribution
from ..words import Text
from .gold import AboutPrediction, AboutSample, MarkedAbout, MarkedStatement

Found = dict[str, MarkedAbout]
"""What a found statement is about, by gold's id of the actor; by its own id, after a "?", where gold has none."""


class Couple(NamedTuple):
    """A gold statement with the one found for it. `found` has the actors by who they are over the article, `by_words`
    by which of gold's mentions theirs in the statement are: what is in one only is a matter of who is who."""

    gold: MarkedStatement
    predicted: MarkedStatement
    found: Found
    by_words: Found


class AboutPairing:
    """`couples` are the statements that have enough content in common; `missed` and `spare` the other ones of gold and
    of the prediction, these with what they are about."""

    def __init__(self, sample: AboutSample, prediction: AboutPrediction | None) -> None:
        self.sample = sample
        self.prediction = prediction or AboutPrediction(id=sample.id)
        self._actors = Pairing(sample.of_actors(), self.prediction.of_actors())
        self._same = self._same_actors()
        self.members = {actor.id: actor.members for actor in sample.actors if actor.members}
        pairs = _pairs(sample.statements, self.prediction.statements, Text(sample.text))
        self.couples = tuple(self._couple(sample.statements[g], self.prediction.statements[p]) for g, p in pairs)
        met, used = {g for g, _ in pairs}, {p for _, p in pairs}
        self.missed = tuple(one for place, one in enumerate(sample.statements) if place not in met)
        self.spare = tuple(
            (one, self._found(one)) for place, one in enumerate(self.prediction.statements) if place not in used
        )

    def name(self, actor: str) -> str:
        """An actor as it is told: its name, else its first mention; one found that gold has not by its own."""
        side = self.prediction.actors if actor.startswith("?") else self.sample.actors
        one = next(one for one in side if one.id == actor.removeprefix("?"))
        text = self.sample.text
        return one.name or next((text[m.start : m.end] for m in one.mentions), one.id)

    def _same_actors(self) -> dict[str, str]:
        """Gold's id of each found actor that stands for one: those with most mentions in common, one to one."""
        shared = Counter(
            (self._actors.gold[g].actor, self._actors.found[f].actor) for f, g in self._actors.mates.items()
        )
        chosen = assignment({cell: float(count) for cell, count in shared.items()})
        return {self.prediction.actors[f].id: self.sample.actors[g].id for g, f in chosen.items()}

    def _couple(self, gold: MarkedStatement, predicted: MarkedStatement) -> Couple:
        return Couple(gold, predicted, self._found(predicted), self._by_words(predicted))

    def _found(self, one: MarkedStatement) -> Found:
        """Without the speakers, of whom nothing is judged."""
        told = (about for about in one.about if about.actor not in one.speakers)
        return {self._same.get(about.actor, f"?{about.actor}"): about for about in told}

    def _by_words(self, one: MarkedStatement) -> Found:
        """By the first mention in the content that stands for one of gold."""
        told = (about for about in one.about if about.actor not in one.speakers)
        return {self._of_mention(about.actor, one) or f"?{about.actor}": about for about in told}

    def _of_mention(self, actor: str, one: MarkedStatement) -> str | None:
        for f, g in sorted(self._actors.mates.items()):
            spot = self._actors.found[f]
            inside = any(span.contains(spot.span) for span in one.content)
            if inside and self.prediction.actors[spot.actor].id == actor:
                return self.sample.actors[self._actors.gold[g].actor].id
        return None


def _pairs(
    gold: Sequence[MarkedStatement], predicted: Sequence[MarkedStatement], text: Text
) -> tuple[tuple[int, int], ...]:
    """By the words of their content, as statements are paired; none of an empty content."""
    sides = [[marked([Attribution(content=one.content)], text) for one in side] for side in (gold, predicted)]
    places = [[place for place, one in enumerate(side) if one] for side in sides]
    met = match(*([each for one in side for each in one] for side in sides))
    return tuple(sorted((places[0][pair.gold], places[1][pair.predicted]) for pair in met))
