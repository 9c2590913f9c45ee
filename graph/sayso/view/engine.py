"""SPARQL inside the page: Oxigraph's WebAssembly build, fetched with npm once and kept in the user's cache.

It is no part of sayso: the package is taken from the npm registry at one version, and used only if it is, to the byte,
the one that was looked at (`INTEGRITY`).
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from base64 import b64encode
from collections.abc import Mapping
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from msgspec import Struct

from ..rdf.store import nquads
from .packed import packed, squeezed

if TYPE_CHECKING:
    from pyoxigraph import Store

PACKAGE, VERSION = "oxigraph", "0.5.11"
INTEGRITY = "sha512-zKdgmp1tsrutGzC1lCCywwZRPpLJKaJnKSDWoY2hIhMiwiCRRXNN1DU7WUyTInBvgPKT8Y5N+RgwTL8qKXpLng=="
"""What npm itself calls the integrity of that version's archive."""
ARCHIVE = f"{PACKAGE}-{VERSION}.tgz"
SECONDS = 120
"""How long npm may take."""


class NotFetched(Exception):  # noqa: N818 - it names what happened
    """The engine cannot be had; the message is one line that says why."""


class Engine(Struct, frozen=True):
    """Oxigraph for the browser: its script, its WebAssembly, and whose it is under which licence."""

    script: str
    wasm: bytes
    notice: str


def cache_folder(system: str = sys.platform, environ: Mapping[str, str] = os.environ) -> Path:
    """Where the user's system keeps what can be fetched again."""
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if system == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "sayso" / "cache"
    if system == "darwin":
        return home / "Library" / "Caches" / "sayso"
    return Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "sayso"


def fetched(folder: Path | None = None, seconds: float = SECONDS) -> Engine:
    """The engine from the cache, or with npm into it; NotFetched where neither can be done."""
    place = (folder or cache_folder()) / ARCHIVE
    if not (place.is_file() and _is_whole(place.read_bytes())):
        place.parent.mkdir(parents=True, exist_ok=True)
        _fetch(place, seconds)
    return _unpacked(place.read_bytes())


def _fetch(place: Path, seconds: float) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NotFetched("npm, which comes with Node.js, is not installed")
    with TemporaryDirectory(dir=place.parent) as folder:
        command = [npm, "pack", f"{PACKAGE}@{VERSION}", "--pack-destination", folder, "--silent"]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=seconds, cwd=folder)
        except subprocess.TimeoutExpired as error:
            raise NotFetched(f"npm did not answer within {seconds:g} seconds") from error
        except (subprocess.CalledProcessError, OSError) as error:
            raise NotFetched(f"npm could not fetch {PACKAGE} {VERSION}; is there a network?") from error
        archive = Path(folder) / ARCHIVE
        if not (archive.is_file() and _is_whole(archive.read_bytes())):
            raise NotFetched(f"what npm gave is not {PACKAGE} {VERSION} as it is known here; it was thrown away")
        archive.replace(place)


def _is_whole(archive: bytes) -> bool:
    return f"sha512-{b64encode(hashlib.sha512(archive).digest()).decode()}" == INTEGRITY


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
