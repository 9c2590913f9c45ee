"""How strongly a passage points at a person, when a pronoun asks for one."""

from msgspec import Struct

from ...parse import Document
from ..syntax import SUBJECTS, governors, role_of, subject_of, verb_of
from .cast import Cast

OBJECTS = {"dobj", "dative"}
# Fitted (conditional logit, rounded) to which candidate is right on GAP's development part and on GUM's
# biographies, interviews, court reports and travel guides; "speaker" is set above its fitted 0.9, as those
# quote little.
WEIGHTS: dict[str, float] = {
    "same sentence": 2.7, "1 back": 1.0, "2 back": -1.0, "3 back": -1.1, "farther": -2.7,
    "subject": 0.1, "object": 0.5, "possessor": 0.1, "aside": -0.3,
    "both subjects": 0.7, "both objects": 0.2, "both possessors": 0.5,
    "governs": 0.5, "governs owner": 0.8, "ahead": 0.7, "opens": -0.4, "opened before": 1.1,
    "owns the subject": -0.2, "sealed off": -0.4, "nearest": 0.4, "new paragraph": 0.5,
    "once": -0.3, "twice": 0.0, "often": 0.5, "speaker": 1.2,
}  # fmt: skip


class Candidate(Struct, frozen=True):
    """Someone a pronoun may mean, by the mention `head`, and what speaks for it: names of `WEIGHTS`."""

    number: int
    head: int
    marks: tuple[str, ...]

    @property
    def score(self) -> float:
        """The sum of the weights."""
        return sum(WEIGHTS[mark] for mark in self.marks)


class Setting(Struct, frozen=True):
    """Where a pronoun stands: its token, the subjects of the verbs above it, the last speaker."""

    i: int
    subjects: frozenset[int]
    subject: bool
    owner: bool
    object: bool
    speaker: int | None

    @classmethod
    def around(cls, document: Document, i: int, speaker: int | None) -> "Setting":
        """The setting of token `i`."""
        above = (subject_of(document, verb) for verb in governors(document, i))
        subjects = frozenset(s for s in above if s is not None and s != i)
        role = role_of(document, i)
        return cls(i, subjects, role in SUBJECTS, role == "poss", role in OBJECTS | {"pobj"}, speaker)


def weigh(document: Document, cast: Cast, setting: Setting, at: tuple[int, int], nearest: bool) -> Candidate:
    """What speaks for a referent by one mention: `at` is (head word, number)."""
    head, number = at
    role = role_of(document, head)
    marks = [_distance(document, setting.i, head), _frequency(cast, number, setting.i), _place(role)]
    tokens = document.tokens
    if nearest:
        marks.append("nearest")
    if role in SUBJECTS and setting.subject:
        marks.append("both subjects")
    if head in setting.subjects:
        marks.append("governs" if head < setting.i else "ahead")
        if setting.owner:
            marks.append("governs owner")
    if tokens[head].dep in SUBJECTS and tokens[tokens[head].head].dep == "ROOT":
        marks.append("opens" if tokens[head].sentence == tokens[setting.i].sentence else "opened before")
    if role == "poss" and tokens[head].head in setting.subjects:
        marks.append("owns the subject")
    if tokens[head].sentence == tokens[setting.i].sentence and head < setting.i and _beside(document, setting.i, head):
        marks.append("sealed off")
    if role in OBJECTS and setting.object:
        marks.append("both objects")
    if role == "poss" and setting.owner:
        marks.append("both possessors")
    if number == setting.speaker and setting.subject:
        marks.append("speaker")
    if tokens[head].paragraph != tokens[setting.i].paragraph:
        marks.append("new paragraph")
    return Candidate(number, head, tuple(marks))


def _beside(document: Document, i: int, head: int) -> bool:
    """True where the mention's clause does not contain the pronoun: "when Orr left, he ..."."""
    verb = verb_of(document, head)
    return verb is not None and verb not in set(document.ancestors(i))


def _distance(document: Document, i: int, head: int) -> str:
    back = document.tokens[i].sentence - document.tokens[head].sentence
    return ("same sentence", "1 back", "2 back", "3 back")[back] if back < 4 else "farther"


def _frequency(cast: Cast, number: int, i: int) -> str:
    """How often the referent was mentioned before token `i`."""
    times = sum(1 for sight in cast.referents[number].sights if sight.head < i)
    return "often" if times > 3 else "twice" if times > 1 else "once"


def _place(role: str) -> str:
    if role in SUBJECTS:
        return "subject"
    if role in OBJECTS:
        return "object"
    return "possessor" if role == "poss" else "aside"
