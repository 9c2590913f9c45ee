"""When: a time expression and the calendar interval it stands for."""

from typing import Literal

from msgspec import Struct

from .span import Span

MomentType = Literal["date", "time", "duration", "set", "range"]
Basis = Literal["stated", "published", "told", "inferred"]
Modifier = Literal["START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN"]
Bound = Literal["since", "from", "after", "until", "by", "before"]


class Moment(Struct, frozen=True):
    """A time expression. `value` is EDTF ("2024-05-16", "2024-05", "2023-10-16/2023-10-22"); null where the
    expression is relative and the article's date is unknown (it is never guessed), or stands for no calendar time.

    `timex` is the value in TIMEX3 ("2024-W03", "2024-SP", "P2Y", "XXXX-05-09"). `modifier` narrows it ("early
    2009": START), `bound` says that it begins or ends something ("since 2013", "from May on", "by Friday"). `basis`
    tells what the value is reckoned from: the words alone (stated), the article's date (published), a date the text
    tells before (told); or it is inferred, because the article has no date but its text leaves one.
    """

    span: Span
    value: str | None
    type: MomentType = "date"
    timex: str | None = None
    modifier: Modifier | None = None
    bound: Bound | None = None
    basis: Basis | None = None

    @property
    def is_edge(self) -> bool:
        """True where it only bounds a time: what was done "since 2013" was not done in 2013; "by Friday" and "from
        Friday on" still tell when."""
        return self.bound in {"since", "after", "until", "before"}
