"""The named questions: SPARQL files with a title, a description and parameters in their first comments."""

import json
import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from msgspec import Struct
from pyoxigraph import QueryBoolean, QuerySolutions, Store, Triple

from ..errors import UsageError
from ..paths import ontology_dir
from .store import Given, Value, rows, run_query

Rows = list[dict[str, Value]]
Answer = Rows | list[Triple] | bool

_PARAMETER = re.compile(r"# param (?P<name>\w+): (?P<says>.+?)(?:; default (?P<default>.+))?")


class Parameter(Struct, frozen=True):
    """A value that a question asks for; without a default it must be given."""

    name: str
    description: str
    default: str | int | None = None


class Solutions(Struct, frozen=True):
    """What a SELECT answers: the `columns` in their order, which it has without any rows too, and the `rows`."""

    columns: tuple[str, ...]
    rows: Rows


class Question(Struct, frozen=True):
    """A question with a name; in its SPARQL a parameter is written $name."""

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]
    sparql: str


@cache
def questions() -> tuple[Question, ...]:
    """All named questions, by name."""
    return tuple(_read(path) for path in sorted((ontology_dir() / "queries").glob("*.rq")))


def question(name: str) -> Question:
    """The question of that name; UsageError naming the nearest where there is none."""
    known = {one.name: one for one in questions()}
    if name in known:
        return known[name]
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]}?" if near else "see: sayso query --list"
    raise UsageError(f"{name!r} is neither a named question nor SPARQL; {hint}")


def ask(store: Store, text: str, /, **values: Given) -> Answer:
    """Ask a named question, or SPARQL itself (whatever holds a space or a brace).

    A SELECT gives a list of dictionaries, an ASK a bool, CONSTRUCT and DESCRIBE a list of triples.
    """
    found = solve(store, text, **values)
    return found.rows if isinstance(found, Solutions) else found


def solve(store: Store, text: str, /, **values: Given) -> Solutions | list[Triple] | bool:
    """The same as `ask`, a SELECT with its columns."""
    if re.search(r"[\s{]", text.strip()):
        return _answer(store, text, values)
    named = question(text.strip())
    return _answer(store, named.sparql, filled(named, values))


def filled(asked: Question, values: Mapping[str, Given]) -> dict[str, Given]:
    """The values of all parameters, each of its default's type; UsageError for one too many or too few."""
    known = {parameter.name: parameter for parameter in asked.parameters}
    unknown = sorted(values.keys() - known.keys())
    if unknown:
        takes = ", ".join(known) or "none"
        raise UsageError(f"{asked.name} has no parameter {unknown[0]!r}; its parameters: {takes}")
    return {name: _value(asked, parameter, values.get(name)) for name, parameter in known.items()}


def _value(asked: Question, parameter: Parameter, given: Given | None) -> Given:
    value = parameter.default if given is None else given
    if value is None:
        raise UsageError(f"{asked.name} needs {parameter.name}: {parameter.description}")
    if not isinstance(parameter.default, int):
        return str(value)
    try:
        return int(value)
    except ValueError as error:
        raise UsageError(f"{asked.name}: {parameter.name} must be a whole number, not {value!r}") from error


def _answer(store: Store, sparql: str, values: Mapping[str, Given]) -> Solutions | list[Triple] | bool:
    answer = run_query(store, sparql, values)
    if isinstance(answer, QuerySolutions):
        return Solutions(tuple(variable.value for variable in answer.variables), rows(answer))
    return bool(answer) if isinstance(answer, QueryBoolean) else list(answer)


def _read(path: Path) -> Question:
    sparql = path.read_text(encoding="utf-8")
    head = [line for line in sparql.partition("\n\n")[0].splitlines() if line.startswith("#")]
    title, *rest = (line.removeprefix("# ") for line in head if not line.startswith("# param "))
    return Question(path.stem, title, " ".join(rest), tuple(map(_parameter, _declared(head))), sparql)


def _declared(head: list[str]) -> list[re.Match[str]]:
    return [found for line in head if (found := _PARAMETER.fullmatch(line))]


def _parameter(found: re.Match[str]) -> Parameter:
    default = None if found["default"] is None else json.loads(found["default"])
    return Parameter(found["name"], found["says"], default)
