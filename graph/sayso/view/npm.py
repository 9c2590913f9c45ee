"""One version of a package of npm's, trusted only where every byte is the known one; kept in the user's cache."""

import hashlib
import os
import shutil
import subprocess
import sys
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec import Struct

SECONDS = 120
"""How long npm may take."""


class NotFetched(Exception):  # noqa: N818 - it names what happened
    """The package cannot be had; the message is one line that says why."""


class Package(Struct, frozen=True):
    """A package at one version, and what npm itself calls the integrity of its archive."""

    name: str
    version: str
    integrity: str

    @property
    def file(self) -> str:
        """What npm calls its archive."""
        return f"{self.name}-{self.version}.tgz"


def cache_folder(system: str = sys.platform, environ: Mapping[str, str] = os.environ) -> Path:
    """Where the user's system keeps what can be fetched again."""
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or Path.home())
    if system == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "sayso" / "cache"
    if system == "darwin":
        return home / "Library" / "Caches" / "sayso"
    return Path(environ.get("XDG_CACHE_HOME") or home / ".cache") / "sayso"


def archive(package: Package, folder: Path | None = None, seconds: float = SECONDS) -> bytes:
    """Its archive from the cache, or with npm into it; NotFetched where neither can be done."""
    place = (folder or cache_folder()) / package.file
    if not (place.is_file() and _is_whole(place.read_bytes(), package)):
        place.parent.mkdir(parents=True, exist_ok=True)
        _fetch(package, place, seconds)
    return place.read_bytes()


def _fetch(package: Package, place: Path, seconds: float) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NotFetched("npm, which comes with Node.js, is not installed")
    called = f"{package.name} {package.version}"
    with TemporaryDirectory(dir=place.parent) as folder:
        command = [npm, "pack", f"{package.name}@{package.version}", "--pack-destination", folder, "--silent"]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=seconds, cwd=folder)
        except subprocess.TimeoutExpired as error:
            raise NotFetched(f"npm did not answer within {seconds:g} seconds") from error
        except (subprocess.CalledProcessError, OSError) as error:
            raise NotFetched(f"npm could not fetch {called}; is there a network?") from error
        made = Path(folder) / package.file
        if not (made.is_file() and _is_whole(made.read_bytes(), package)):
            raise NotFetched(f"what npm gave is not {called} as it is known here; it was thrown away")
        made.replace(place)


def _is_whole(content: bytes, package: Package) -> bool:
    return f"sha512-{b64encode(hashlib.sha512(content).digest()).decode()}" == package.integrity
