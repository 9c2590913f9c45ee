"""Run every test: `python3 scripts/test.py [arguments of pytest]`. Sets itself up on first use."""

import os
import sys

from bootstrap import ROOT, enter, run

if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(run(enter(extra="test"), "-m", "pytest", *sys.argv[1:]))
