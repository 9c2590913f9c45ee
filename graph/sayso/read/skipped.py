"""An input that was not read, and why."""

from msgspec import Struct

from ..errors import UnreadableArticle


class Skipped(Struct, frozen=True):
    """`source` is the name it would have been read under, `reason` what is wrong, `advice` what to do."""

    source: str
    reason: str
    advice: str


def skipped(error: UnreadableArticle) -> Skipped:
    """The record of a refusal raised while reading."""
    return Skipped(error.source, error.reason, error.advice)
