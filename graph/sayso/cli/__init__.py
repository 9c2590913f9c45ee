"""The command `sayso`: one subcommand a file.

Exit codes: 0 all done; 2 wrong usage, or nothing could be read or written; 3 done, but some articles were skipped;
1 a fault of sayso's own (set SAYSO_DEBUG=1 for its traceback); 130 interrupted.
"""

import os
import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command line; an error is one line on standard error, never a traceback."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy loads: faster a core, and repeatable
    _write_any_character()
    try:
        from .app import app

        app()
    except KeyboardInterrupt:  # before or after the command itself
        sys.exit(130)
    except Exception as error:
        if os.environ.get("SAYSO_DEBUG"):
            raise
        print(f"sayso: a fault of ours ({type(error).__name__}: {error}); SAYSO_DEBUG=1 shows where", file=sys.stderr)
        sys.exit(1)


def _write_any_character() -> None:
    """Let no name or text stop the output: on Windows a file or pipe has no UTF-8 of its own."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            unknown = os.name == "nt" and not stream.isatty()
            stream.reconfigure(encoding="utf-8" if unknown else None, errors="replace")
