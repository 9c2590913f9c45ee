"""Every error a user can meet: one line with the cause and what to do."""


class SaysoError(Exception):
    """A failure the user can act on; its message is the one line they read."""


class UsageError(SaysoError):
    """What was asked for cannot be done with what was given (exit code 2)."""


class UnreadableArticle(SaysoError):  # noqa: N818 - it names what was met, as in "UnreadableArticle: photo.txt"
    """One article cannot be read and is skipped: `source`, why, and what to do about it."""

    def __init__(self, source: str, reason: str, advice: str) -> None:
        super().__init__(f"{source}: {reason}; {advice}")
        self.source = source
        self.reason = reason
        self.advice = advice


class InvalidGraph(SaysoError):  # noqa: N818 - as above
    """The triples break a SHACL shape: a fault of ours, not of the input (exit code 1)."""
