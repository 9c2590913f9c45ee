"""Lint and type-check: `python3 scripts/check.py`. Sets itself up on first use."""

import os
import sys

from bootstrap import ROOT, enter, run

if __name__ == "__main__":
    os.chdir(ROOT)
    python = enter(extra="dev")
    checks = (["ruff", "check", "."], ["ruff", "format", "--check", "graph", "scripts"], ["mypy"])
    sys.exit(max(run(python, "-m", *check) for check in checks))
