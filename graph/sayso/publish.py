"""Writes a run's records, triples and store, and only what changed since the last time."""

import hashlib
import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from .atomic import write_lines, writing
from .cache import RecordCache, fingerprint
from .errors import InvalidGraph, SaysoError
from .model import Record, to_json
from .resolve import Happening, Merge, Resolution, Telling, Topics, happenings, joins, tellings
from .run import Run
from .settings import Settings

Quads = Callable[[], Iterator[Any]]
"""Makes quads anew whenever they are wanted, so that they need not be kept."""
STAGES = ("resolve", "rdf", "network", "view")


class Published(Struct, frozen=True, kw_only=True):
    """What was written: whether anything `changed`, the `counts`, and a digest for each graph."""

    changed: bool
    counts: dict[str, int]
    used: dict[str, str]


class Across(Struct, frozen=True):
    """What only all articles together tell: who is who, and the run's topics."""

    resolution: Resolution
    topics: Topics


class State(Struct, frozen=True):
    """What the store holds: the code that wrote it, a digest of what is common to all articles (actors,
    provenance), and one of each article's record by article id."""

    code: str = ""
    common: str = ""
    articles: dict[str, str] = {}


class Census:
    """Counts, the names that actors go by, and what is told to happen, gathered while the records pass."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = defaultdict(int)
        self.names: dict[str, set[str]] = defaultdict(set)
        self.tellings: list[Telling] = []

    def add(self, record: Record) -> None:
        """Take in one record."""
        said = record.statements
        self.counts["articles"] += 1
        self.counts["statements"] += len(said)
        self.counts["statements_with_speaker"] += sum(1 for one in said if one.speaker)
        self.counts["events"] += len(record.events)
        self.tellings += tellings(record)
        self.counts["figures"] += len(record.figures)
        self.counts["mentions"] += sum(len(actor.mentions) for actor in record.actors)
        for actor in record.actors:
            own = (m for m in actor.mentions if m.form == "name" or (m.form == "metonym" and actor.type == "country"))
            names = (m.span.of(record.article.text) for m in own)
            self.names[actor.id].update(" ".join(name.split()) for name in names)


def publish(run: Run, cache: RecordCache, keys: Sequence[str], across: Across, settings: Settings) -> Published:
    """Write records.jsonl, graph.trig and store/; an article's graph is validated and stored only where its
    record changed, and the graphs of removed articles go."""
    census = Census()
    digests: dict[str, str] = {}
    records = (record for key in keys if (record := cache.get(key, settings.min_confidence)))
    write_lines(run.records_path, _lines(records, across, census, digests))
    found = happenings(census.tellings)
    census.counts["happenings"] = len(found)
    merges = hashlib.sha256()
    write_lines(run.merges_path, _merge_lines(across.resolution, found, census, merges.update))
    used = versions()
    census.counts["actors"] = len(across.resolution.actors)
    census.counts["topics"] = len(across.topics.concepts)
    common = _common(across, settings, (merges.hexdigest(), used))
    state = State(_code(settings), common, digests)
    before = _read_state(run, state.code)
    changed = state != before
    if changed:
        shared = _shared(census, across, settings, state)
        _write_graphs(run, shared, _joined(across.resolution, found, settings.base), settings, (before, state))
    census.counts["triples"] = _triples(run)
    return Published(changed=changed, counts=dict(sorted(census.counts.items())), used=used)


def versions() -> dict[str, str]:
    """The software and models whose versions decide a run's content."""
    from importlib.metadata import version

    from . import __version__
    from .cache import LIBRARIES

    return {"sayso": __version__, "sayso-models": fingerprint(), **{name: version(name) for name in LIBRARIES}}


def _lines(records: Iterable[Record], across: Across, census: Census, digests: dict[str, str]) -> Iterator[bytes]:
    for local in records:
        record = across.topics.placed(across.resolution.relabel(local))
        census.add(record)
        line = to_json(record)
        digests[record.article.id] = hashlib.sha256(line).hexdigest()[:16]
        yield line


def _merge_lines(
    resolution: Resolution, found: Sequence[Happening], census: Census, note: Callable[[bytes], None]
) -> Iterator[bytes]:
    """Who was joined with whom, then which events tell one happening."""
    for merge in chain(resolution.merges, joins(found)):
        census.counts["merges"] += isinstance(merge, Merge)
        line = msgspec.json.encode(merge)
        note(line)
        yield line


def _common(across: Across, settings: Settings, used: tuple[str, dict[str, str]]) -> str:
    told = (settings.title, settings.min_confidence, settings.window)
    facts: Any = (across.resolution.actors, across.topics.concepts, told, used, _ended())
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()[:16]


def _code(settings: Settings) -> str:
    return f"{fingerprint(STAGES)} {settings.base}"


def _ended() -> str | None:
    """The build's time, stated only where it can be reproduced."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).isoformat() if epoch and epoch.isdigit() else None


def _shared(census: Census, across: Across, settings: Settings, state: State) -> list[Any]:
    """The quads of the actors, the topics and the run."""
    from .rdf.quads import actor_quads, run_quads
    from .rdf.topic_quads import topic_quads

    return [
        *actor_quads(across.resolution.actors, settings.base, census.names),
        *topic_quads(across.topics.concepts, settings.base),
        *run_quads(settings.base, versions(), state.common, _ended()),
    ]


def _joined(resolution: Resolution, found: Sequence[Happening], base: str) -> Quads:
    """Makes the quads of what was joined: actors, and events that tell one happening."""
    from .rdf.happening_quads import happening_quads
    from .rdf.merge_quads import merge_quads

    names = {actor.id: actor.name for actor in resolution.actors}
    return lambda: chain(merge_quads(resolution.merges, base), happening_quads(found, names, base))


def _write_graphs(
    run: Run,
    shared: Sequence[Any],
    joined: Callable[[], Iterator[Any]],
    settings: Settings,
    states: tuple[State, State],
) -> None:
    """Validate what is new, bring the store up to date, derive what follows, write the TriG, and last note what the
    store holds."""
    from .rdf.trig import write_trig
    from .rdf.validate import validate

    before, after = states
    _state_path(run).unlink(missing_ok=True)  # until the end, the store is in no known state
    new = {name for name, digest in after.articles.items() if before.articles.get(name) != digest}
    _hold(validate(_quads(run, settings.base, new), shared))
    removed = sorted(before.articles.keys() - after.articles.keys())

    def common() -> Iterator[Any]:
        return chain(shared, joined())

    _update_store(run, common, settings.base, (before.code != "", new, removed))
    derived = _derive(run, settings, shared)
    write_trig(run.trig_path, chain(common(), derived, _quads(run, settings.base)))
    with writing(_state_path(run)) as file:
        file.write(msgspec.json.encode(after))


def _derive(run: Run, settings: Settings, shared: Sequence[Any]) -> list[Any]:
    """Make the derived graph anew in the store; gives its quads."""
    from .rdf.derive import derive
    from .rdf.store import open_store
    from .rdf.validate import validate_derived

    derived = derive(open_store(run.store_path, write=True), settings.base, settings.window)
    _hold(validate_derived(derived, shared))
    return derived


def _hold(violations: Sequence[Any]) -> None:
    if violations:
        where = "; ".join(f"article {v.article}: {v.node}: {v.message}" for v in violations[:3])
        raise InvalidGraph(f"a fault of ours: {len(violations)} nodes break the ontology's shapes: {where}")


def _quads(run: Run, base: str, wanted: Collection[str] | None = None) -> Iterator[Any]:
    """The quads of the run's articles, or of those `wanted`."""
    from .rdf.quads import record_quads

    for record in run.records():
        if wanted is None or record.article.id in wanted:
            yield from record_quads(record, base)


def _update_store(
    run: Run, common: Callable[[], Iterator[Any]], base: str, changes: tuple[bool, set[str], list[str]]
) -> None:
    """Replace what changed in a store in a known state, else make it anew."""
    from .rdf import iris
    from .rdf.store import build_store, open_store, remove_graph, replace_graph

    known, new, removed = changes
    if not known:
        build_store(run.store_path, chain(common(), _quads(run, base)))
        return
    store = open_store(run.store_path, write=True)
    for graph in (iris.merges_graph(base), iris.topics_graph(base), iris.happenings_graph(base)):
        remove_graph(store, graph)  # there may be none any more
    for name in removed:
        remove_graph(store, iris.article(base, name))
    for graph, quads in groupby(chain(common(), _quads(run, base, new)), key=lambda quad: quad.graph_name.value):
        replace_graph(store, graph, quads)


def _state_path(run: Run) -> Path:
    return run.folder / ".cache" / "state.json"


def _read_state(run: Run, code: str) -> State:
    """What was noted last, or nothing where it was written by other code, or anything is gone or damaged."""
    try:
        state = msgspec.json.decode(_state_path(run).read_bytes(), type=State)
    except (FileNotFoundError, msgspec.DecodeError):
        return State()
    return state if state.code == code and _whole(run) else State()


def _whole(run: Run) -> bool:
    """Whether the triples are there, and the store can be opened."""
    try:
        run.store()
    except SaysoError:
        return False
    return run.trig_path.is_file()


def _triples(run: Run) -> int:
    return len(run.store())
