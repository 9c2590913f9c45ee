"""What the page tells of a statement: who, whom it is about, and how it is put."""

from typing import TYPE_CHECKING, NamedTuple

from ..network.terms import name_of, value_of
from . import queries
from .contents import AboutView, StatementView
from .rows import Places, Row, Rows, grouped
from .texts import Texts

if TYPE_CHECKING:
    from pyoxigraph import Store


class Sayings(NamedTuple):
    """The statements, and the labels of the topics that they are about."""

    statements: list[StatementView]
    topics: list[str]


class _Asked(NamedTuple):
    """What is asked of all statements at once, by statement."""

    voices: Rows
    targets: Rows
    named: Rows
    subjects: Rows
    certainty: Rows


def sayings(store: "Store", rows: list[Row], laid: Texts, places: Places) -> Sayings:
    """A statement for each of `rows`; topics in the order of their labels."""
    tables = (queries.SPEAKERS, queries.TARGETS, queries.NAMED, queries.SUBJECTS, queries.CERTAINTY)
    asked = _Asked(*(grouped(store, query, "statement") for query in tables))
    subjects = {row["topic"]: row for subject in asked.subjects.values() for row in subject}
    labels = {topic: value_of(row["label"]) or name_of(topic) for topic, row in subjects.items()}
    topics = sorted(labels, key=lambda topic: (labels[topic].casefold(), topic))
    place = {topic: index for index, topic in enumerate(topics)}
    made = [_statement(row, laid, places, asked, place) for row in rows]
    return Sayings(made, [labels[topic] for topic in topics])


def _statement(row: Row, laid: Texts, places: Places, asked: _Asked, topics: dict[str, int]) -> StatementView:
    key = row["statement"]
    how = {found["scheme"]: name_of(found["value"]) for found in asked.certainty.get(key, ())}
    voices = asked.voices.get(key, [])
    return StatementView(
        id=value_of(key).rsplit("#", 1)[-1],
        article=places.article[row["article"]],
        context=laid.contexts[key],
        kind=name_of(row["kind"]),
        speakers=places.actors(_part(voices, "speaker")),
        addressee=places.actors(_part(voices, "addressee")),
        about=_about(asked.targets.get(key, []), asked.named.get(key, []), places),
        topics=_topics(asked.subjects.get(key, []), topics),
        modality=name_of(row["modality"]),
        certainty=how.get("certainty", ""),
        reporting=how.get("reporting", ""),
        cue_class=name_of(row["cueClass"]),
        confidence=None if row["confidence"] is None else float(row["confidence"]),
        by=value_of(row["by"]),
        said=value_of(row["said"]),
        within=places.statement.get(row["within"]),
    )


def _part(voices: list[Row], part: str) -> list[Row]:
    return [row for row in voices if row["part"].endswith(part)]


def _about(targets: list[Row], named: list[Row], places: Places) -> list[AboutView]:
    """Whom it is about, then whom it only names; each once."""
    found: dict[int, AboutView] = {}
    for row in targets:
        if row["actor"] in places.actor:
            sure = None if row["confidence"] is None else float(row["confidence"])
            actor = places.actor[row["actor"]]
            found.setdefault(actor, AboutView(actor, name_of(row["stance"]) or "neutral", "target", sure))
    for actor in places.actors(named):
        found.setdefault(actor, AboutView(actor, "neutral", "mentioned"))
    return list(found.values())


def _topics(rows: list[Row], place: dict[str, int]) -> list[tuple[int, str]]:
    found: dict[int, str] = {}
    for row in rows:
        found.setdefault(place[row["topic"]], name_of(row["stance"]))
    return list(found.items())
