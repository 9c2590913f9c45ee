"""The SPARQL engine: fetched with npm, trusted only where every byte is known; no network is needed here."""

import base64
import hashlib
import io
import json
import os
import tarfile
from pathlib import Path

import pytest

import sample_records as sample
from sayso.rdf.store import nquads
from sayso.view import engine
from sayso.view.engine import OXIGRAPH, Engine, fetched, worker_script
from sayso.view.npm import NotFetched, Package, cache_folder


def archive(script="export class Store {}\n"):
    """What npm would give, with a script of our own in it."""
    held = {
        "package/package.json": json.dumps({"name": "oxigraph", "version": "0", "license": "MIT", "homepage": "h"}),
        "package/README.md": "# A\n\n## License\n\nUnder\nMIT.\n\n## More\nno\n",
        "package/web.js": script,
        "package/web_bg.wasm": "wasm",
    }
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as packing:
        for name, text in held.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(text.encode())
            packing.addfile(entry, io.BytesIO(text.encode()))
    return made.getvalue()


@pytest.fixture
def known(monkeypatch):
    """An archive of ours in the place of the one that is known."""
    made = archive()
    digest = base64.b64encode(hashlib.sha512(made).digest()).decode()
    monkeypatch.setattr(engine, "OXIGRAPH", Package(OXIGRAPH.name, OXIGRAPH.version, f"sha512-{digest}"))
    return made


def npm(folder: Path, monkeypatch, action: str):
    """A command `npm` that does `action`, a line of shell with the folder to write to in $3."""
    program = folder / "bin" / "npm"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{action}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.defpath}")


def test_it_is_fetched_once_and_then_taken_from_the_cache(tmp_path, monkeypatch, known):
    (tmp_path / "given").write_bytes(known)
    npm(tmp_path, monkeypatch, f'cp {tmp_path}/given "$4/{OXIGRAPH.file}"; echo called >> {tmp_path}/calls')
    expected = Engine("export class Store {}\n", b"wasm", "oxigraph 0, MIT, h. Under MIT.")
    assert fetched(tmp_path / "cache") == expected
    assert fetched(tmp_path / "cache") == expected
    assert (tmp_path / "calls").read_text() == "called\n"


def test_an_archive_that_is_not_the_known_one_is_never_used(tmp_path, monkeypatch, known):
    (tmp_path / "given").write_bytes(archive("export class Evil {}\n"))
    npm(tmp_path, monkeypatch, f'cp {tmp_path}/given "$4/{OXIGRAPH.file}"')
    with pytest.raises(NotFetched, match="thrown away"):
        fetched(tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []
    (tmp_path / "cache" / OXIGRAPH.file).write_bytes(known + b"x")
    with pytest.raises(NotFetched, match="thrown away"):
        fetched(tmp_path / "cache")


def test_without_npm_or_a_network_one_line_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotFetched, match=r"npm.*is not installed"):
        fetched(tmp_path / "cache")
    npm(tmp_path, monkeypatch, "exit 1")
    with pytest.raises(NotFetched, match=r"could not fetch"):
        fetched(tmp_path / "cache")


def test_an_npm_that_hangs_is_not_waited_for(tmp_path, monkeypatch):
    npm(tmp_path, monkeypatch, "exec sleep 20")
    with pytest.raises(NotFetched, match="did not answer"):
        fetched(tmp_path / "cache", seconds=0.3)


def test_the_cache_is_where_the_system_has_it():
    assert cache_folder("linux", {"HOME": "/h"}) == Path("/h/.cache/sayso")
    assert cache_folder("linux", {"HOME": "/h", "XDG_CACHE_HOME": "/c"}) == Path("/c/sayso")
    assert cache_folder("darwin", {"HOME": "/h"}) == Path("/h/Library/Caches/sayso")
    assert cache_folder("win32", {"LOCALAPPDATA": "/l"}) == Path("/l/sayso/cache")


def test_the_worker_is_one_script_without_imports_or_exports():
    module = "export class Store {}\nexport function f() { return import.meta.url; }\nexport { f, x as default };\n"
    made = worker_script(module, "start();")
    assert "export" not in made
    assert "import" not in made
    assert made.endswith("start();")


def test_the_triples_of_the_page_are_in_order_and_whole():
    store = sample.store(sample.talks())
    lines = nquads(store).splitlines()
    assert len(lines) == len(store)
    assert lines == sorted(lines)
