"""A run: the folder that one build makes, and what can be asked of it afterwards."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .errors import UsageError
from .model import Record, from_json

if TYPE_CHECKING:
    import networkx
    import rdflib


class Run:
    """A built run on disk, and the knowledge graph in it.

    `query` asks SPARQL, `network` gives networkx, `graph` gives rdflib, `page` makes the HTML; in a notebook
    the object shows its page.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)

    @classmethod
    def open(cls, folder: Path | str) -> "Run":
        """The run in `folder`; UsageError where there is none."""
        run = cls(Path(folder))
        if not run.report_path.is_file():
            raise UsageError(f"{folder}: there is no built run here; make one with: sayso build ARTICLES -o {folder}")
        return run

    @classmethod
    def latest(cls, output: Path = Path("output")) -> "Run":
        """The run in `output` that was built last."""
        reports = sorted(output.glob("*/report.json"), key=lambda p: (p.stat().st_mtime_ns, p))
        if not reports:
            raise UsageError(f"there is no run in {output}; make one with: sayso build ARTICLES")
        return cls(reports[-1].parent)

    @property
    def records_path(self) -> Path:
        """What was read from each article, a JSON object a line."""
        return self.folder / "records.jsonl"

    @property
    def merges_path(self) -> Path:
        """Which appearances were joined into one actor, and why, a JSON object a line."""
        return self.folder / "merges.jsonl"

    @property
    def keep_apart_path(self) -> Path:
        """The appearances that a user took out of the actor they were joined to; every build of the folder heeds it."""
        return self.folder / "keep-apart.txt"

    @property
    def trig_path(self) -> Path:
        """The triples."""
        return self.folder / "graph.trig"

    @property
    def store_path(self) -> Path:
        """The triples in an Oxigraph store."""
        return self.folder / "store"

    @property
    def page_path(self) -> Path:
        """The interactive page."""
        return self.folder / "graph.html"

    @property
    def events_path(self) -> Path:
        """The timeline: what several articles tell of one happening stands once."""
        return self.folder / "events.json"

    @property
    def report_path(self) -> Path:
        """What was read, skipped and counted; written last, so it says that the run is whole."""
        return self.folder / "report.json"

    def report(self) -> dict[str, Any]:
        """The report as a dictionary."""
        content: dict[str, Any] = msgspec.json.decode(self.report_path.read_bytes())
        return content

    def records(self) -> Iterator[Record]:
        """The records, one an article, in the order of their sources."""
        with self.records_path.open("rb") as lines:
            yield from map(from_json, lines)

    def store(self) -> Any:
        """The store, open for reading."""
        from .rdf.store import open_store

        return open_store(self.store_path)

    def query(self, question: str, /, **values: str) -> Any:
        """Ask SPARQL, or a named question by its name with its parameters, over all graphs of the run.

        A SELECT gives a list of dictionaries; an ASK a bool; CONSTRUCT and DESCRIBE a list of triples.
        """
        from .rdf.questions import ask

        return ask(self.store(), question, **values)

    def network(self, *, mentions: bool = False) -> "networkx.MultiDiGraph":
        """Actors, and an edge from speaker to target for every statement; with `mentions` also to whom it names
        without being about them."""
        from .network import build

        return build(self.store(), mentions=mentions)

    def graph(self) -> "rdflib.Dataset":
        """The triples as an rdflib dataset whose default graph is the union (slow for large runs)."""
        from .rdf.rdflib_graph import to_rdflib

        return to_rdflib(self.trig_path)

    def page(
        self, path: Path | str | None = None, *, period: str | None = None, actors: Iterable[str] = (), **options: Any
    ) -> Path:
        """Write the page (to `path`, or the run's own) and say where it is; `options` are those of `view.page`.

        Its title is the one the run was built with, unless another is given. With `period` or `actors` it is a page of
        that part of the run (`rdf.part.part`).
        """
        from .atomic import write_text
        from .network import build
        from .rdf.part import part
        from .view import page

        target = Path(path) if path else self.page_path
        options.setdefault("title", self._title())
        wanted, store = tuple(actors), self.store()
        if period or wanted:
            store = part(store, period=period, actors=wanted)
        write_text(target, page(build(store), store, **options))
        return target

    def _title(self) -> str | None:
        """The title that the run was built with."""
        return self.report().get("title") if self.report_path.is_file() else None

    def _repr_html_(self) -> str:
        """Shown by notebooks: the page in a frame."""
        from .view.notebook import frame

        return frame(self.page_path.read_text(encoding="utf-8"))

    def __repr__(self) -> str:
        return f"Run({str(self.folder)!r})"
