"""SPARQL inside the page: Oxigraph's WebAssembly build, fetched with npm once and kept in the user's cache.

It is no part of sayso: the package is taken from the npm registry at one version, and used only if it is, to the byte,
the one that was looked at (`OXIGRAPH`).
"""

import json
import re
import tarfile
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from ..rdf.store import nquads
from .npm import SECONDS, Package, archive
from .packed import packed, squeezed

if TYPE_CHECKING:
    from pyoxigraph import Store

OXIGRAPH = Package(
    "oxigraph",
    "0.5.11",
    "sha512-zKdgmp1tsrutGzC1lCCywwZRPpLJKaJnKSDWoY2hIhMiwiCRRXNN1DU7WUyTInBvgPKT8Y5N+RgwTL8qKXpLng==",
)


class Engine(Struct, frozen=True):
    """Oxigraph for the browser: its script, its WebAssembly, and whose it is under which licence."""

    script: str
    wasm: bytes
    notice: str


def fetched(folder: Path | None = None, seconds: float = SECONDS) -> Engine:
    """The engine from the cache, or with npm into it; NotFetched where neither can be done."""
    return _unpacked(archive(OXIGRAPH, folder, seconds))


def _unpacked(archive: bytes) -> Engine:
    with tarfile.open(fileobj=BytesIO(archive)) as packing:
        found = {member.name: packing.extractfile(member) for member in packing if member.isfile()}
        named = {name: file.read() for name, file in found.items() if file}
    about = json.loads(named["package/package.json"])
    licence = re.search(r"^#+ License\n(.*?)(?=^#|\Z)", named["package/README.md"].decode(), re.M | re.S)
    notice = f"{about['name']} {about['version']}, {about['license']}, {about['homepage']}"
    said = " ".join(licence[1].split()) if licence else ""
    return Engine(named["package/web.js"].decode(), named["package/web_bg.wasm"], f"{notice}. {said}".strip())


def inlined(engine: Engine, store: "Store") -> dict[str, str]:
    """What the page carries for it, by name: the worker's script with the engine's in it, the engine, the triples,
    and the notice."""
    worker = (files(__package__) / "script" / "worker.js").read_text(encoding="utf-8").replace("\r\n", "\n")
    return {
        "script": packed(worker_script(engine.script, worker)),
        "wasm": squeezed(engine.wasm),
        "quads": squeezed(nquads(store)),
        "notice": packed(engine.notice),
    }


def worker_script(engine: str, worker: str) -> str:
    """The engine's module and our worker as one script that imports nothing."""
    plain = re.sub(r"^export (?=class |function |const )", "", engine, flags=re.M)
    plain = re.sub(r"^export \{.*?\};?\s*$", "", plain, flags=re.M)
    plain = plain.replace("import.meta.url", "undefined")
    return f"const oxigraph = (() => {{\n{plain}\nreturn {{ Store, initSync }};\n}})();\n{worker}"
