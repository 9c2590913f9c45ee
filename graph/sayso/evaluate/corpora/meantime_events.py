"""MEANTIME: Wikinews with every event word, who takes part, where, when, and how certain it is (CAT XML, folder `xml`).

A participant is whatever of the corpus's entities has a role, by any of its mentions in the text, the marked one first;
Arg0 is who does it, Arg1 to whom. A time is linked where
it stands in the event's sentence. The status is put together from polarity, certainty, condition and time; where one
of them is left open it is not judged. Only the first sentences of an article are annotated: the text ends with them.
Marks that only join others stand for those: of a joined participant each member takes part, and a joined event is no
further event. `as_marked` leaves them as they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

from msgspec import Struct

from ...model import Span, Status
from ..events.gold import EventSample, GoldRole, MarkedEvent, MarkedParticipant
from .meantime import Text, set_text
from .meantime_joins import members, only_joins

MARKED = ("EVENT_MENTION", "ENTITY_MENTION", "TIMEX3")
ROLES: dict[str, GoldRole] = {"Arg0": "agent", "Arg1": "recipient"}
PLACE = "Argm-LOC"


class Found(Struct, frozen=True):
    """The marked words of an article by their numbers: their span, what they are, and their sentence."""

    spans: dict[str, Span]
    kinds: dict[str, str]
    sentences: dict[str, str]


def examples(path: Path) -> Iterator[EventSample]:
    """The article of one file."""
    root = ElementTree.parse(path).getroot()
    events = list(root.iter("EVENT_MENTION"))
    joins = {mark.attrib["m_id"] for mark in events if only_joins(mark, events)}
    yield _sample(path.stem, root, joins, members(list(root.iter("ENTITY_MENTION"))))


def as_marked(path: Path) -> Iterator[EventSample]:
    """The same with the marks that only join others as events and participants of their own."""
    yield _sample(path.stem, ElementTree.parse(path).getroot(), set(), {})


def _sample(
    name: str, root: ElementTree.Element, joins: set[str], members: Mapping[str, tuple[str, ...]]
) -> EventSample:
    marks = [mark for kind in MARKED for mark in root.iter(kind)]
    source = set_text(root, {anchor.attrib["t_id"] for mark in marks for anchor in mark.iter("token_anchor")})
    found = _found(root, marks, source)
    roles, times, alike = _roles(root, found, members), _times(root, found), _chains(root, found)
    events = tuple(
        _event(mark, found.spans[mark.attrib["m_id"]], roles[mark.attrib["m_id"]], times[mark.attrib["m_id"]], alike)
        for mark in root.iter("EVENT_MENTION")
        if mark.attrib["m_id"] in found.spans and mark.attrib["m_id"] not in joins
    )
    return EventSample(
        id=name, text=source.text, scope="words", published=_published(root),
        events=tuple(sorted(events, key=lambda one: one.trigger)),
        named=tuple(sorted(span for m, span in found.spans.items() if found.kinds[m] == "ENTITY_MENTION")),
    )  # fmt: skip


def _published(root: ElementTree.Element) -> str | None:
    values = (t.get("value") for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME")
    return next((value for value in values if value), None)


def _found(root: ElementTree.Element, marks: list[ElementTree.Element], source: Text) -> Found:
    found = Found({}, {}, {})
    sentences = {token.attrib["t_id"]: token.attrib["sentence"] for token in root.iter("token")}
    for mark in marks:
        words = [a.attrib["t_id"] for a in mark.iter("token_anchor") if a.attrib["t_id"] in source.spans]
        if words:
            number, spans = mark.attrib["m_id"], [source.spans[word] for word in words]
            found.spans[number] = Span(min(spans)[0], max(end for _, end in spans))
            found.kinds[number], found.sentences[number] = mark.tag, sentences[words[0]]
    return found


def _roles(
    root: ElementTree.Element, found: Found, members: Mapping[str, tuple[str, ...]]
) -> dict[str, list[tuple[str, Span]]]:
    roles: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for relation in root.iter("HAS_PARTICIPANT"):
        for event, marked in _ends(relation):
            for other in members.get(marked, (marked,)):
                if event in found.spans and other in found.spans:
                    roles[event].append((relation.get("sem_role", ""), found.spans[other]))
    return roles


def _chains(root: ElementTree.Element, found: Found) -> dict[Span, tuple[Span, ...]]:
    """By the words of a mention those of every mention of the same entity, its own first."""
    chains: dict[str, list[Span]] = defaultdict(list)
    for relation in root.iter("REFERS_TO"):
        for mention, entity in _ends(relation):
            if found.kinds.get(mention) == "ENTITY_MENTION":
                chains[entity].append(found.spans[mention])
    return {one: (one, *sorted({*chain} - {one})) for chain in chains.values() for one in chain}


def _times(root: ElementTree.Element, found: Found) -> dict[str, list[Span]]:
    times: dict[str, list[Span]] = defaultdict(list)
    for relation in root.iter("TLINK"):
        for ends in _ends(relation):
            for event, time in (ends, ends[::-1]):
                is_time = found.kinds.get(time) == "TIMEX3" and found.kinds.get(event) == "EVENT_MENTION"
                if is_time and found.sentences[event] == found.sentences[time]:
                    times[event].append(found.spans[time])
    return times


def _ends(relation: ElementTree.Element) -> Iterator[tuple[str, str]]:
    target = relation.find("target")
    if target is not None:
        yield from ((source.attrib["m_id"], target.attrib["m_id"]) for source in relation.iter("source"))


def _event(
    mark: ElementTree.Element,
    trigger: Span,
    roles: list[tuple[str, Span]],
    times: list[Span],
    alike: dict[Span, tuple[Span, ...]],
) -> MarkedEvent:
    named = [
        MarkedParticipant(words=alike.get(span, (span,)), role=ROLES.get(role, "other"))
        for role, span in roles
        if role != PLACE
    ]
    return MarkedEvent(
        trigger=trigger,
        participants=tuple(named),
        place=tuple(span for role, span in roles if role == PLACE),
        when=tuple(times),
        status=_status(mark),
    )


def _status(mark: ElementTree.Element) -> Status | None:
    """ "denied" where it is negated, "hypothetical" where it is possible or on a condition, "planned" where it lies
    ahead, else "past", which has what goes on too."""
    said = {key: mark.get(key, "") for key in ("certainty", "polarity", "time", "special_cases")}
    if not said["certainty"] or "UNDERSPECIFIED" in said.values():
        return None
    if said["polarity"] == "NEG":
        return "denied"
    if said["certainty"] in {"POSSIBLE", "PROBABLE"} or said["special_cases"].startswith("COND"):
        return "hypothetical"
    return "planned" if said["time"] == "FUTURE" else "past"
