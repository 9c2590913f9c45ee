"""Makes `import sayso` and the helpers beside the tests work from a checkout without installing."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT / "graph", ROOT / "tests"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
