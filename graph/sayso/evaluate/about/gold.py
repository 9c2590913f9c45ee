"""The files of the evaluation of whom statements are about: articles with their statements, gold and predicted."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from ...errors import UsageError
from ...model import Span
from ...model.statement import Certainty, Modality, Polarity, Reporting
from ..actors.gold import ActorPrediction, ActorSample, MarkedActor, check_actors
from ..rows import check_span, read_samples

GoldGrade = Literal["target", "mentioned", "place", "open"]
"""A grade of the record; or an actor that is only where something is, which may be found as mentioned, and one that may
be found as anything: neither has to be found."""


class MarkedAbout(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An actor of the article's list, how far the statement is about it, and for or against."""

    actor: str
    grade: GoldGrade = "target"
    stance: Polarity = "neutral"


class MarkedStatement(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is said, and by whom: `speaker` and `co_speakers` are ids of the article's list, and not judged. Without a
    `modality` neither it nor the certainty is judged."""

    content: tuple[Span, ...]
    speaker: str | None = None
    co_speakers: tuple[str, ...] = ()
    about: tuple[MarkedAbout, ...] = ()
    modality: Modality | None = None
    certainty: Certainty | None = None
    reporting: Reporting = "asserted"

    @property
    def speakers(self) -> frozenset[str]:
        """Whoever speaks; a statement is not judged by what it says of them."""
        return frozenset({*self.co_speakers, *([self.speaker] if self.speaker else [])})


class AboutPrediction(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was found in the article of the same `id`; `text`, where given, is the gold's."""

    id: str
    text: str | None = None
    actors: tuple[MarkedActor, ...] = ()
    statements: tuple[MarkedStatement, ...] = ()

    def of_actors(self) -> ActorPrediction:
        """The actors alone."""
        return ActorPrediction(id=self.id, text=self.text, actors=self.actors)


class AboutSample(Struct, frozen=True, kw_only=True):
    """An article with what is right. Of an actor as many mentions are marked as tell who it is: its names, and all
    mentions in what is said; `members` are those whom a pair without a name ("both countries") consists of."""

    id: str
    text: str
    actors: tuple[MarkedActor, ...] = ()
    statements: tuple[MarkedStatement, ...] = ()

    def of_actors(self) -> ActorSample:
        """The actors alone."""
        return ActorSample(id=self.id, text=self.text, actors=self.actors)


def read_about_gold(path: Path) -> tuple[AboutSample, ...]:
    """The gold articles of a file; UsageError naming file, line and cause where one does not fit."""
    return read_samples(path, AboutSample, check_about)


def check_about(row: AboutSample | AboutPrediction, text: str, where: str) -> None:
    """UsageError for the first span outside the text, or statement by or about an actor who is not in the list."""
    check_actors(row.of_actors(), text, where)
    known = {actor.id for actor in row.actors}
    for number, one in enumerate(row.statements, 1):
        _check_statement(one, known, text, f"{where}: statement {number}")


def _check_statement(one: MarkedStatement, known: set[str], text: str, where: str) -> None:
    for span in one.content:
        check_span(span, text, f"{where}, content")
    if strangers := sorted(_named(one) - known):
        raise UsageError(f"{where}: there is no actor {strangers[0]!r}")


def _named(one: MarkedStatement) -> frozenset[str]:
    return one.speakers | {about.actor for about in one.about}
