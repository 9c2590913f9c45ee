"""Our scripts in the page are clean: ESLint, fetched with npm once, says nothing."""

import shutil
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path

import pytest

from sayso.view.npm import NotFetched, Package, archive

ESLINT = Package(
    "eslint-linter-browserify",
    "9.39.1",
    "sha512-XdoocZkDVe9svpVe1V9q0cW3pufacQ0z7Unhu4E4AaeHHxF4AZa5+HRHYMKO30NUKEQfDv+ITibXUNi1C6QGbQ==",
)
"""ESLint's own code in one file, without what it depends on."""
HERE = Path(__file__).parent
SCRIPTS = HERE.parent.parent / "graph" / "sayso" / "view" / "script"


@pytest.fixture(scope="module")
def lint(tmp_path_factory):
    """Lints a folder of scripts: the complaints, a line each."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm are not installed")
    try:
        packed = BytesIO(archive(ESLINT))
    except NotFetched as error:
        pytest.skip(str(error))
    linter = tmp_path_factory.mktemp("eslint") / "linter.cjs"
    with tarfile.open(fileobj=packed) as packing:
        linter.write_bytes(packing.extractfile("package/linter.cjs").read())

    def run(folder):
        command = ["node", str(HERE / "lint.cjs"), str(linter), str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()

    return run


def test_our_scripts_are_clean(lint):
    assert lint(SCRIPTS) == []


def test_a_fault_would_be_seen(lint, tmp_path):
    (tmp_path / "one.js").write_text("sayso.one = () => { var unused = other; };\n")
    assert {line.split(" ")[1] for line in lint(tmp_path)} == {"no-var:", "no-unused-vars:", "no-undef:"}
