"""What can go wrong in a command, as one line on standard error and an exit code."""

import os
import sys
from typing import Any

from typer import Exit
from typer.core import TyperGroup

from ..errors import InvalidGraph, SaysoError


class Commands(TyperGroup):
    """The commands; none of them ends in a traceback unless SAYSO_DEBUG asks for it."""

    def invoke(self, ctx: Any) -> Any:  # the context's own type has another home in each version of typer
        """Run a command; whatever it raises becomes its exit code."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()  # here a closed pipe is still ours to see
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # "sayso extract ... | head" is no error
            raise Exit(0) from None
        except KeyboardInterrupt:
            raise Exit(_told("interrupted; a build done again goes on from here", 130)) from None
        except SaysoError as error:
            raise Exit(_told(str(error), 1 if isinstance(error, InvalidGraph) else 2)) from error
        except OSError as error:
            if os.environ.get("SAYSO_DEBUG"):
                raise
            raise Exit(_told(_of_the_system(error), 2)) from error
        return result


def _of_the_system(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}; check the path, its permissions and the room on the disk"


def _told(message: str, code: int) -> int:
    print(f"sayso: {message}", file=sys.stderr)
    return code
