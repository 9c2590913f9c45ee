"""The command `sayso`: one subcommand a file.

Exit codes: 0 all done; 2 wrong usage, or nothing could be read; 3 done, but some articles were skipped;
1 a fault of sayso's own (set SAYSO_DEBUG=1 for its traceback); 130 interrupted.
"""

import os
import sys


def main() -> None:
    """Run the command line; an error is one line on standard error, never a traceback."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy loads: faster a core, and repeatable
    from ..errors import SaysoError
    from .app import app

    try:
        app()
    except SaysoError as error:
        print(f"sayso: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        print("sayso: interrupted; the next build goes on from here", file=sys.stderr)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # "sayso extract ... | head" is no error
        sys.exit(0)
    except Exception as error:
        if os.environ.get("SAYSO_DEBUG"):
            raise
        print(f"sayso: a fault of ours ({type(error).__name__}: {error}); SAYSO_DEBUG=1 shows where", file=sys.stderr)
        sys.exit(1)
