"""The documentation says what is so: made parts are fresh, links lead somewhere, what is named exists, code runs."""

import importlib.util
import re
import shlex
import shutil
from pathlib import Path
from typing import get_args

import pytest
from typer.testing import CliRunner

from sayso import model
from sayso.cli.app import app
from sayso.export import FORMATS
from sayso.export.tables import TABLES
from sayso.rdf.questions import questions
from sayso.read.inputs import DOCUMENTS, READABLE

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "graph" / "sayso"
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
OWN = (".venv", ".venv-test", "build", "dist", ".pytest_cache", "node_modules")
PAGES = [path for path in sorted(ROOT.rglob("*.md")) if not set(OWN) & set(path.relative_to(ROOT).parts)]
README = ROOT / "README.md"
COMMANDS = {one.name: one for one in app.registered_commands}
CONFIDENCE = re.compile(r'"confidence": 0\.\d+')


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


def prose(text):
    """A page without its code blocks."""
    return re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)


def fences(text, language=""):
    """The code blocks of a page that are marked with a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "scripts" / "make_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# Made parts


@pytest.mark.parametrize("path", DOCS, ids=name_of)
def test_made_parts_are_as_the_code_says(maker, path):
    text = path.read_text(encoding="utf-8")
    assert text == maker.page(text, slow=False), "run: python3 scripts/make_docs.py"


def test_every_maker_has_its_part(maker):
    made = {part["name"] for path in DOCS for part in maker.PART.finditer(path.read_text(encoding="utf-8"))}
    assert made == set(maker.MAKERS)


@pytest.mark.model
@pytest.mark.parametrize("page", ["README.md", "docs/record.md"])
def test_examples_are_as_sayso_makes_them(maker, page):
    text = text_of(page)
    # the weights' arithmetic differs in the last digits from processor to processor
    assert CONFIDENCE.sub("", text) == CONFIDENCE.sub("", maker.page(text)), "run: python3 scripts/make_docs.py"


# Commands


def option_names(command):
    """The long options of a command as its own help shows them."""
    width = {"COLUMNS": "300", "TERMINAL_WIDTH": "300", "NO_COLOR": "1"}
    told = CliRunner().invoke(app, [command, "--help"], env=width).output
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", told.split("Options")[-1])) - {"--help"}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_in_the_reference_and_in_the_guide(command):
    section = text_of("docs/cli.md").split(f"## sayso {command}\n")[1].split("\n## ")[0]
    guide = "".join(text_of(f"docs/{name}.md") for name in ("usage", "questions", "evaluation"))
    options = option_names(command)
    assert f"sayso {command}" in guide
    assert not {one for one in options if f"`{one}" not in section}
    assert not {one for one in options if not re.search(rf"{one}(?![\w-])", guide)}


def told_commands():
    """(page, command line) of every line of a code block that starts with "sayso" or pipes into it."""
    for path in PAGES:
        for block in fences(path.read_text(encoding="utf-8")):
            for line in block.splitlines():
                if found := re.search(r"(?:^|\| )sayso (.+)", line):
                    yield name_of(path), re.split(r" [|>] ", found[1])[0]


@pytest.mark.parametrize(("page", "line"), sorted(set(told_commands())))
def test_every_command_line_told_exists(page, line):
    words = shlex.split(line)
    command = words[0].strip("`.,")
    if command == "COMMAND":
        return
    assert command in COMMANDS, page
    used = {word.partition("=")[0] for word in words if word.startswith("--")}
    assert used <= option_names(command), page
    if command == "query" and len(words) > 1:
        asks_what_exists(words[1:], page)


def asks_what_exists(words, page):
    known = {one.name: {p.name for p in one.parameters} for one in questions()}
    named = [word for word in words if re.fullmatch(r"[a-z]+(-[a-z]+)+", word)]
    assert set(named) <= set(known), page
    if named:
        given = {w.partition("=")[0] for w in words if re.fullmatch(r"[a-z]+=\S+", w)}
        assert given <= known[named[0]], page


def test_exit_codes_are_those_of_the_command_line():
    from sayso import cli

    told = re.findall(r"^\| (\d+) \|", text_of("docs/troubleshooting.md"), re.MULTILINE)
    assert sorted(told) == sorted(re.findall(r"(?:Exit codes:|;)\s(\d+) ", cli.__doc__))
    assert len(told) == 5


# Records, formats, messages


def structs():
    return [one for one in vars(model).values() if hasattr(one, "__struct_fields__")]


@pytest.mark.parametrize("record", structs(), ids=lambda one: one.__name__)
def test_every_field_of_a_record_is_described(record):
    described = set(re.findall(r"`(\w+)`", text_of("docs/record.md")))
    assert set(record.__struct_encode_fields__) <= described


@pytest.mark.parametrize(
    "values",
    ["ActorType", "Direction", "Kind", "MarkKind", "MentionForm", "Modality", "Polarity", "PublishedBasis",
     "Qualifier", "Role", "Status"],
)  # fmt: skip
def test_every_value_of_a_record_is_named(values):
    told = set(re.findall(r"`([\w-]+)`", text_of("docs/record.md")))
    assert set(get_args(getattr(model, values))) <= told


def test_every_format_is_told():
    text = text_of("docs/formats.md")
    wanted = [*READABLE, *DOCUMENTS, *FORMATS, *(f"{table}.csv" for table in TABLES)]
    assert not [one for one in wanted if f"`{one}`" not in text]
    assert all(f"| `{form}` | `{name}" in text for form, name in FORMATS.items())


def test_every_message_explained_is_one_of_ours():
    sources = [*PACKAGE.rglob("*.py"), ROOT / "scripts" / "bootstrap.py"]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    section = text_of("docs/troubleshooting.md").split("## Messages")[1].split("\n## ")[0]
    messages = re.findall(r"^\| `(.+?)` \|", section, re.MULTILINE)
    assert len(messages) > 20
    assert not [one for one in messages if one not in code]


def test_every_environment_variable_read_is_told():
    code = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    names = set(re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", code))
    assert names
    assert not {one for one in names if f"`{one}" not in text_of("docs/usage.md")}


def test_the_limit_told_is_the_limit_held():
    from sayso.read.options import MAX_CHARACTERS

    assert all(f"{MAX_CHARACTERS:,}" in text_of(f"docs/{name}.md") for name in ("formats", "troubleshooting"))


# Links and paths


def anchors(text):
    """The anchors of a page's headings, as the usual hosts make them."""
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_relative_link_leads_somewhere(path):
    text = prose(path.read_text(encoding="utf-8"))
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file).resolve() if file else path
        lost = anchor and target.suffix == ".md" and anchor not in anchors(target.read_text(encoding="utf-8"))
        if not target.exists() or lost:
            broken.append(link)
    assert not broken


NAMES_A_PATH = re.compile(r"[\w./*-]*(?:/|\.(?:py|md|ttl|rq|yml|tsv))")


def paths_named(paragraph):
    return [one for one in re.findall(r"`([^`]+)`", paragraph) if NAMES_A_PATH.fullmatch(one)]


def lost_paths(paragraph):
    """What a paragraph names that is neither in the checkout, in the package, nor beside what it named before."""
    folders, lost = [ROOT, PACKAGE], []
    for one in paths_named(paragraph):
        found = next((hit for folder in folders for hit in folder.glob(one.rstrip("/"))), None)
        folders += [found.parent] if found else []
        lost += [] if found else [one]
    return lost


def test_what_the_architecture_names_exists():
    paragraphs = prose(text_of("ARCHITECTURE.md")).split("\n\n")
    assert sum(len(paths_named(one)) for one in paragraphs) > 20
    assert not [path for one in paragraphs for path in lost_paths(one)]


def test_a_path_that_is_not_there_is_found_out():
    assert lost_paths("see `extract/speech/about.py`, `stance.py` and `extract/gone.py`") == ["extract/gone.py"]


def feature_rows():
    lines = [line for line in text_of("FEATURES.md").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "part" and not row[0].startswith("**")]


@pytest.mark.parametrize("row", feature_rows(), ids=lambda row: row[0])
def test_every_feature_has_a_status_and_what_is_there_has_code_and_tests(row):
    _, status, _, code, tests = row
    assert status in {"done", "first version", "planned"}
    if status == "planned":
        assert not code
    else:
        assert (PACKAGE / code.strip("`")).is_file()
        held = ROOT / tests.strip("`")
        assert held.is_file() or list(held.glob("test_*.py"))


@pytest.mark.skipif(not README.is_file(), reason="no README yet")
def test_readme_names_the_two_commands():
    text = README.read_text(encoding="utf-8")
    assert "python3 scripts/build.py" in text
    assert "python3 scripts/test.py" in text


# Code


@pytest.mark.model
@pytest.mark.parametrize("path", [p for p in PAGES if fences(p.read_text(encoding="utf-8"), "python")], ids=name_of)
def test_python_on_a_page_runs(path, tmp_path, monkeypatch):
    """Block after block as one session, in a folder with a folder `articles` and what the README builds on."""
    for name in ("09-harbour-row", "10-summit-at-lake-varn"):
        for suffix in (".txt", ".yml"):
            target = tmp_path / "articles" / f"{name}{suffix}"
            target.parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / "examples" / "articles" / target.name, target)
    monkeypatch.chdir(tmp_path)
    session = {"__name__": "page"}
    for number, block in enumerate(fences(path.read_text(encoding="utf-8"), "python")):
        exec(compile(block, f"{path.name}, block {number}", "exec"), session)


def test_python_page_shows_every_method_of_a_run():
    from sayso.run import Run

    public = {name for name in vars(Run) if not name.startswith("_") and callable(getattr(Run, name))}
    text = text_of("docs/python.md")
    assert not {name for name in public - {"open", "latest"} if f"run.{name}(" not in text}


WIKIDATA = {
    "wd": "http://www.wikidata.org/entity/", "wdt": "http://www.wikidata.org/prop/direct/",
    "p": "http://www.wikidata.org/prop/", "ps": "http://www.wikidata.org/prop/statement/",
    "pq": "http://www.wikidata.org/prop/qualifier/",
}  # fmt: skip
"""The prefixes that Wikidata's service knows beside the usual ones."""


@pytest.mark.parametrize("query", fences(text_of("docs/knowledge.md"), "sparql"))
def test_queries_for_tables_are_sparql_and_give_our_columns(query):
    """Whether Wikidata answers them is for whoever asks it; that they can be read, and give what the import wants, is
    tested here."""
    from rdflib.namespace import RDFS, SKOS, XSD
    from rdflib.plugins.sparql import prepareQuery

    from sayso.knowledge.imported import COLUMNS

    asked = prepareQuery(query, initNs={**WIKIDATA, "rdfs": RDFS, "skos": SKOS, "xsd": XSD})
    given = {str(variable) for variable in asked.algebra.PV}
    assert any(given <= set(columns) for columns in COLUMNS.values())
