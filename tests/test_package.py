"""A wheel made from the checkout works from an empty folder."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = "ARLAND CITY, May 3 (Agency) - “We will sign,” Ada Moreno, Arlandia's trade minister, told reporters.\n"

pytestmark = [pytest.mark.package, pytest.mark.model]


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """The Python of an environment that has the wheel, and borrows the libraries installed for the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    venv.create(folder / "env", with_pip=False)
    inside = folder / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(inside), "install", "--no-deps", "--quiet"]
    subprocess.run([*pip, str(next(folder.glob("*.whl")))], check=True)
    return inside


def run(python, *arguments, cwd):
    libraries = str(Path(pytest.__file__).parent.parent)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"PYTHONPATH": libraries}
    done = subprocess.run(
        [str(python), *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheel_builds_and_answers_from_an_empty_folder(python, tmp_path):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    where = run(python, "-c", "import sayso; print(sayso.__file__)", cwd=tmp_path)
    assert "env" in Path(where).parts
    assert str(ROOT) not in where
    out = run(python, "-m", "sayso", "build", "article.txt", cwd=tmp_path)
    assert "graph.html" in out
    assert (tmp_path / "output" / "article" / "graph.html").is_file()
    assert "Moreno" in run(python, "-m", "sayso", "query", "top-speakers", cwd=tmp_path)
