"""When: a time expression and the calendar interval it stands for."""

from msgspec import Struct

from .span import Span


class Moment(Struct, frozen=True):
    """A time expression. `value` is EDTF ("2024-05-16", "2024-05", "2023-10-16/2023-10-22"); null where the
    expression is relative and the article's date is unknown (it is never guessed)."""

    span: Span
    value: str | None
