"""Set-up for the scripts beside this file: a virtual environment with sayso in it, made once and reused.

Standard library only, so that it runs on a machine that has nothing but Python.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST, NEWEST = (3, 11), (3, 13)


def enter(*, extra: str = "") -> Path:
    """The Python of an environment that has sayso (with its optional `extra`) installed from this checkout."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / f".sayso-{extra or 'plain'}"
    wanted = _fingerprint()
    if not (python.is_file() and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted):
        _make(python, f"{ROOT}[{extra}]" if extra else str(ROOT))
        stamp.write_text(wanted, encoding="utf-8")
    return python


def run(python: Path, *arguments: str) -> int:
    """Run a command in the environment and give back its exit code."""
    try:
        return subprocess.run([str(python), *arguments], check=False).returncode
    except KeyboardInterrupt:
        return 130


def _fingerprint() -> str:
    """Changes with the dependencies and with the Python the environment is made by."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes())
    digest.update(f"{sys.version_info[:2]} {ROOT}".encode())
    return digest.hexdigest()


def _make(python: Path, package: str) -> None:
    print("Setting up .venv (once; a minute or two) ...", file=sys.stderr, flush=True)
    if not python.is_file():
        _create()
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    done = subprocess.run([*pip, "--editable", package], check=False)
    if done.returncode:
        sys.exit("The set-up failed: pip could not install sayso (its message is above). Is the network there?")


def _create() -> None:
    """Make the environment, with another Python of the machine where this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        venv.create(VENV, with_pip=True, clear=True)
        return
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = next((path for name in names if (path := shutil.which(name))), None)
    if not found:
        sys.exit(f"sayso needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}. Install one of them.")
    subprocess.run([found, "-m", "venv", "--clear", str(VENV)], check=True)
