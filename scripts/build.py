"""Build a run: `python3 scripts/build.py [ARTICLES ...] [options of "sayso build"]`.

Sets itself up on first use. Without arguments it builds the example articles into output/examples.
"""

import sys

from bootstrap import ROOT, enter, run

EXAMPLES = [str(ROOT / "examples" / "articles"), "--output", str(ROOT / "output" / "examples")]

if __name__ == "__main__":
    sys.exit(run(enter(), "-m", "sayso", "build", *(sys.argv[1:] or EXAMPLES)))
