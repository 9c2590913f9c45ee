"""The embedded store: Oxigraph on disk, asked over the union of its graphs."""

import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    Variable,
)

from ..errors import SaysoError, UsageError
from ..paths import ontology_dir
from .iris import ONTOLOGY_GRAPH
from .terms import decimal, text
from .vocabulary import PREFIXES, XSD

Value = str | int | float | bool | Decimal | None
Given = str | int | float | bool | Decimal
Bound = NamedNode | BlankNode | Literal | Triple

_NUMBERS: dict[str, Callable[[str], Value]] = {
    XSD + "integer": int,
    XSD + "decimal": Decimal,
    XSD + "double": float,
}
# strings, IRIs and comments are passed over, so that a "$" in them is left alone
_PARAMETER = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|' + r"'''(?:[^\\]|\\.)*?'''|"
    r'"(?:[^"\\\n]|\\.)*"|' + r"'(?:[^'\\\n]|\\.)*'|"
    r'<[^<>"{}|^`\\\s]*>|#[^\n]*|(?<!\\)\$(?P<name>\w+)',
    re.DOTALL,
)


def build_store(path: Path, quads: Iterable[Quad]) -> Store:
    """A store on disk with the ontology and `quads`, in place of any that was there; open for writing.

    It is made beside `path` and takes its name when it is whole.
    """
    fresh = path.with_name(f".{path.name}.new")
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(fresh, ignore_errors=True)
    store = Store(fresh)
    load_ontology(store)
    store.bulk_extend(quads)
    store.flush()
    del store  # closes it: an open one cannot be moved everywhere
    shutil.rmtree(path, ignore_errors=True)
    fresh.rename(path)
    return Store(path)


def load_ontology(store: Store) -> None:
    """Put the ontology, with the labels of its concepts, in its own graph."""
    file = ontology_dir() / "sayso.ttl"
    store.bulk_load(path=file, format=RdfFormat.TURTLE, to_graph=NamedNode(ONTOLOGY_GRAPH))


def open_store(path: Path, *, write: bool = False) -> Store:
    """The store at `path`, for reading beside others unless `write`; UsageError where there is none."""
    if not (path / "CURRENT").is_file():
        raise UsageError(f"{path}: there is no store here; build one with: sayso build ARTICLES")
    try:
        return Store(path) if write else Store.read_only(str(path))
    except (OSError, RuntimeError) as error:
        raise SaysoError(f"{path}: the store cannot be opened ({error}); build it again") from error


def memory_store(quads: Iterable[Quad]) -> Store:
    """The same as `build_store`, in memory."""
    store = Store()
    load_ontology(store)
    store.bulk_extend(quads)
    return store


def nquads(store: Store) -> bytes:
    """All triples as N-Quads, in order: the same for the same triples."""
    dumped = store.dump(format=RdfFormat.N_QUADS)
    return b"".join(sorted((dumped or b"").splitlines(keepends=True)))


def replace_graph(store: Store, graph: str, quads: Iterable[Quad]) -> None:
    """Put `quads`, all of the named graph `graph`, in place of what it held."""
    remove_graph(store, graph)
    store.extend(quads)


def remove_graph(store: Store, graph: str) -> None:
    """Take a graph (a removed article) out of the store; nothing happens if it is not there."""
    store.remove_graph(NamedNode(graph))


def run_query(
    store: Store, sparql: str, values: Mapping[str, Given] | None = None
) -> QuerySolutions | QueryBoolean | QueryTriples:
    """What pyoxigraph answers, over the union of all graphs, with sayso's prefixes known.

    A value takes the place of `$name` wherever the query has it; where it has only `?name`, the variable
    is bound to it (it must then be one of those selected). A fault in the query is a UsageError.
    """
    terms = {name: term(value) for name, value in (values or {}).items()}
    filled, used = _fill(sparql, terms)
    bound: dict[Variable, Bound] = {Variable(name): terms[name] for name in terms if name not in used}
    try:
        return store.query(filled, prefixes=PREFIXES, use_default_graph_as_union=True, substitutions=bound)
    except (SyntaxError, RuntimeError) as error:
        raise UsageError(f"the query cannot be read: {error}") from error


def written(sparql: str, values: Mapping[str, Given] | None = None) -> str:
    """The query as another endpoint takes it: `$name` filled in, sayso's prefixes declared where they are used."""
    filled, _ = _fill(sparql, {name: term(value) for name, value in (values or {}).items()})
    used = [name for name in PREFIXES if re.search(rf"(?<![\w:]){name}:", filled) and f"PREFIX {name}:" not in filled]
    return "".join(f"PREFIX {name}: <{PREFIXES[name]}>\n" for name in used) + filled


def select(store: Store, sparql: str, /, **values: Given) -> list[dict[str, Value]]:
    """The rows of a SELECT as dictionaries: IRIs and strings as str, numbers as int, Decimal or float.

    A variable without a value in a row is None there. Keyword values are put in as `run_query` says; an IRI
    is given as "<http://...>". UsageError where the query is no SELECT.
    """
    answer = run_query(store, sparql, values)
    if not isinstance(answer, QuerySolutions):
        raise UsageError("this query has no rows: it is no SELECT")
    return rows(answer)


def table(
    store: Store, sparql: str, values: Mapping[str, Given] | None = None
) -> tuple[list[str], Iterator[list[Value]]]:
    """The columns of a SELECT and its rows one by one, for what may be long."""
    answer = run_query(store, sparql, values)
    if not isinstance(answer, QuerySolutions):
        raise UsageError("this query has no rows: it is no SELECT")
    names = [variable.value for variable in answer.variables]
    return names, ([python(row[name]) for name in names] for row in answer)


def rows(answer: QuerySolutions) -> list[dict[str, Value]]:
    """The solutions of a SELECT as dictionaries of Python values."""
    names = [variable.value for variable in answer.variables]
    return [{name: python(row[name]) for name in names} for row in answer]


def term(value: Given) -> NamedNode | Literal:
    """A Python value as a term: "<http://...>" is an IRI, any other text a string, numbers are numbers.

    UsageError where what stands between the brackets is no IRI.
    """
    if isinstance(value, Decimal):
        return decimal(value) or text(str(value))
    if not isinstance(value, str):
        return Literal(value)
    if not (value.startswith("<") and value.endswith(">")):
        return text(value)
    try:
        return NamedNode(value[1:-1])
    except ValueError as error:
        raise UsageError(f"{value} is no valid IRI: {error}") from error


def python(value: Bound | None) -> Value:
    """A term as a Python value; an ill-formed number stays the text it is."""
    if not isinstance(value, Literal):
        return None if value is None else str(value).strip("<>")
    make = _NUMBERS.get(value.datatype.value)
    if make is None:
        return value.value if value.datatype.value != XSD + "boolean" else value.value in {"true", "1"}
    try:
        return make(value.value)
    except (ValueError, ArithmeticError):
        return value.value


def _written(value: NamedNode | Literal) -> str:
    """A term as SPARQL has it; whole numbers bare, so that they can stand behind LIMIT."""
    if isinstance(value, Literal) and value.datatype.value == XSD + "integer":
        return value.value
    return str(value)


def _fill(sparql: str, terms: Mapping[str, NamedNode | Literal]) -> tuple[str, set[str]]:
    used: set[str] = set()

    def put(found: re.Match[str]) -> str:
        name = found["name"]
        if name not in terms:
            return found[0]
        used.add(name)
        return _written(terms[name])

    return _PARAMETER.sub(put, sparql), used
