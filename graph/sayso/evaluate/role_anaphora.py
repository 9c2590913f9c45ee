"""How well descriptions by office or kind are read: whom "the French president" or "her company" means."""

from msgspec import Struct

from ..model import Actor, Record
from .suites import rows


class Anaphor(Struct, frozen=True):
    """A text of that date and a description in it, from `start` on; `meant` names the actors (none where nobody
    may be named)."""

    published: str | None
    text: str
    phrase: str
    start: int
    meant: frozenset[str]
    how: str


def anaphora_suite(text: str) -> list[Anaphor]:
    """The cases of a suite (tests/evaluation/suites/role_anaphora.tsv)."""
    return [_case(row) for row in rows(text)]


def _case(row: dict[str, str]) -> Anaphor:
    meant = frozenset(row["meant"].split("+")) - {"-"}
    return Anaphor(
        row["published"] or None, row["text"], row["phrase"], row["text"].index(row["phrase"]), meant, row["how"] or ""
    )


def meant_in(record: Record, case: Anaphor) -> frozenset[str]:
    """The names of those the record takes the description for; none where it is only described."""
    end = case.start + len(case.phrase)
    return frozenset(a.name for a in record.actors if _named(a) and _mentions(a, case, end))


def _named(actor: Actor) -> bool:
    return actor.basis != "description"


def _mentions(actor: Actor, case: Anaphor, end: int) -> bool:
    """A mention of the whole phrase, its article and what follows "of" apart; not "the president" of "the president's
    wife"."""
    return any(
        m.form == "nominal" and case.start <= m.start < m.end <= end
        and (m.end == end or case.text[m.end : end].startswith(" of ")) for m in actor.mentions
    )  # fmt: skip
