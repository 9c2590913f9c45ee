"""Write graph/sayso/rdf/vocabulary.py from ontology/sayso.ttl: `python3 scripts/make_vocabulary.py`."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ONTOLOGY = ROOT / "ontology" / "sayso.ttl"
TARGET = ROOT / "graph" / "sayso" / "rdf" / "vocabulary.py"
OWN = "sayso"
HEAD = '''"""The terms of ontology/sayso.ttl as plain strings, and those it reuses.

Made by scripts/make_vocabulary.py; change the ontology, not this file.
"""
'''


def constant(prefix: str, local: str) -> str:
    """The Python name of a term: hasStance -> HAS_STANCE, schema:jobTitle -> SCHEMA_JOB_TITLE."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", local).replace("-", "_").upper()
    return name if prefix == OWN else f"{prefix.upper()}_{name}"


def sections(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The headings of the generated module, each with the IRIs declared under it, in order."""
    from rdflib import OWL, RDF, SKOS, Graph

    graph = Graph().parse(path)
    kinds = {
        "Classes": (OWL.Class,),
        "Properties of our own": (OWL.ObjectProperty, OWL.DatatypeProperty),
        "Properties reused": (RDF.Property,),
        "Schemes of values": (SKOS.ConceptScheme,),
        "Values": (SKOS.Concept,),
    }
    for heading, types in kinds.items():
        yield heading, sorted({str(term) for kind in types for term in graph.subjects(RDF.type, kind)})


def prefixes(path: Path) -> dict[str, str]:
    """The prefixes that the ontology declares, by name."""
    found = re.findall(r"^@prefix (\w+): <(.+?)> \.", path.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(sorted(found))


def module(path: Path = ONTOLOGY) -> str:
    """The text of vocabulary.py."""
    spaces = prefixes(path)
    lines = [HEAD, *(f'{name.upper()} = "{iri}"' for name, iri in spaces.items()), "", "PREFIXES = {"]
    lines += [*(f'    "{name}": {name.upper()},' for name in spaces), "}"]
    for heading, terms in sections(path):
        lines += ["", f"# {heading}", *(_assignment(term, spaces) for term in terms)]
    return "\n".join(lines) + "\n"


def _assignment(term: str, spaces: dict[str, str]) -> str:
    prefix = max((p for p in spaces if term.startswith(spaces[p])), key=lambda p: len(spaces[p]))
    return f'{constant(prefix, term.removeprefix(spaces[prefix]))} = "{term}"'


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{TARGET.relative_to(ROOT)}\n")
