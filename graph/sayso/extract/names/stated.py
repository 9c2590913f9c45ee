"""The record of a role as a phrase states it, shared by the files that read roles."""

import re

from msgspec import Struct

from ...model import Tenure
from ...parse import Run


class Stated(Struct, frozen=True):
    """One role. `run` covers the phrase without its article; `role` its words without qualifier, organisation and
    country; `body` is the name of the organisation, none where it is only described ("the bank"), `body_run` its
    words; `land` the words that tell the `country`."""

    run: Run
    role: str | None = None
    tenure: Tenure | None = None
    body: str | None = None
    body_run: Run | None = None
    country: str | None = None
    land: Run | None = None

    @property
    def told(self) -> str | None:
        """The role with its qualifier: "former trade minister"."""
        if self.role is None or self.tenure is None:
            return self.role
        return f"{self.tenure} {self.role}"

    @property
    def noun(self) -> str:
        """The last word before a preposition: "minister" of "trade minister", "chief" of "chief of staff"."""
        return re.split(r" (?:of|at|for|in|to|on|with) ", self.role or "")[0].rpartition(" ")[2].lower()
