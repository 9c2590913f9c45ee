"""Whom "they" means in what somebody says, where nobody is likely by the weights: the body or group spoken of last."""

from collections.abc import Container, Iterator

from ...knowledge import wordlist
from ...parse import Document
from ..syntax import SUBJECTS, role_of, subject_of, verb_of
from .candidates import BODIES
from .cast import Cast, Referent
from .spoken_for import bodies_of
from .voices import Voices

REACH = 1  # sentences before the one in which the words are told
STATES = {"country", "government"}


def many(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """The number of the body or group that a "they" or "them" in a statement means; None where none is near.

    Matches "the firm" in 'Orr said the firm had closed. "They lied to us," she said', "Vane" in 'Orr blamed Vane, and
    said they had lied'. Not the speaker, whom he speaks for, nor who is only told to speak: 'Drivers were angry. "They
    lied," said Orr'.
    """
    report = voices.reported(i)
    if report is None or not _acts(document, i):
        return None
    if two_persons(document, cast, voices, i) is not None:
        return None
    barred = _speaking(document, cast, voices, report, i)
    near = [(head, n) for head, n in _near(document, cast, voices, i, report) if n not in barred]
    inner = [n for head, n in near if voices.reported(head) == report and cast.referents[n].plural]
    if inner:
        return inner[0]
    last = max((document.tokens[head].sentence for head, _ in near), default=None)
    found = [(head, n) for head, n in near if document.tokens[head].sentence == last]
    subjects = [n for head, n in found if role_of(document, head) in SUBJECTS]
    told = list(dict.fromkeys(subjects or [n for _, n in found]))
    return told[0] if len(told) == 1 else None


def two_persons(document: Document, cast: Cast, voices: Voices, i: int) -> tuple[int, int] | None:
    """The only two persons that a statement has named in the sentence before its "they": "Orr will meet Rey, and they
    will sign"."""
    if voices.reported(i) is None:
        return None
    said = [t for t in range(document.sentence_of(i).first, i) if voices.reported(t) == voices.reported(i)]
    found = {n for t in said if (n := cast.at(t)) is not None and _is_person(cast.referents[n])}
    one, *others = sorted(found) or [-1]
    return (one, others[0]) if len(others) == 1 else None


def _is_person(referent: Referent) -> bool:
    return referent.type == "person" and referent.named and not referent.plural


def _near(document: Document, cast: Cast, voices: Voices, i: int, report: int) -> Iterator[tuple[int, int]]:
    """(head word, number) of the bodies and groups in the sentence and the one before it, nearest first."""
    tokens = document.tokens
    first = min((document.run(span).first for span in voices.attributions[report].content), default=i)
    for head, number in cast.before(i):
        if tokens[head].sentence < tokens[first].sentence - REACH:
            return
        if _many(cast.referents[number]):
            yield head, number


def _many(referent: Referent) -> bool:
    return referent.type in BODIES | STATES or (referent.plural and not referent.thing)


def _acts(document: Document, i: int) -> bool:
    """Subjects, and objects of what is done to somebody: "they lied", "blame them"; not "without them", "use them"."""
    token = document.tokens[i]
    if token.dep in SUBJECTS:
        return True
    affecting = wordlist("metonyms", "affects")
    return token.dep in {"dobj", "dative"} and document.tokens[token.head].lemma.lower() in affecting


def _speaking(document: Document, cast: Cast, voices: Voices, report: int, i: int) -> set[int]:
    """The speakers, whom they speak for, what is theirs, the subject of the same verb, and a group of which one is
    about to speak: "Drivers were angry." before a quotation in the same paragraph."""
    speakers = {n for head in voices.sources[report] if (n := cast.at(head)) is not None}
    found = {body for n in speakers for body in bodies_of(document, cast, n)} | speakers
    found |= {n for head, n in cast.before(i) if _is_of(document, cast, head, speakers)}
    verb = verb_of(document, i)
    subject = subject_of(document, verb) if verb is not None and document.tokens[i].dep not in SUBJECTS else None
    found |= {n for n in [cast.at(subject) if subject is not None else None] if n is not None}
    return found | introduced(document, cast, voices, i)


def _is_of(document: Document, cast: Cast, head: int, owners: Container[int | None]) -> bool:
    """ "his government", where he speaks."""
    return any(cast.at(owner) in owners for owner in document.children(head, "poss"))


def introduced(document: Document, cast: Cast, voices: Voices, i: int) -> set[int]:
    """A group of which one is about to speak in a quotation: "Drivers were angry." in the paragraph before; not where
    an officer speaks, who tells of them."""
    report = voices.reported(i) if voices.quoted(i) else None
    if report is None:
        return set()
    offices = wordlist("people", "represents")
    speakers = [cast.referents[n] for head in voices.sources[report] if (n := cast.at(head)) is not None]
    if any(stated.noun in offices for one in speakers for stated in one.roles):
        return set()
    first = min((document.run(span).first for span in voices.attributions[report].content), default=i)
    return set(_introduced(document, cast, voices, first))


def _introduced(document: Document, cast: Cast, voices: Voices, first: int) -> Iterator[int]:
    """The plural subjects of the sentence before in the same paragraph, if nobody speaks there."""
    tokens = document.tokens
    before = tokens[first].sentence - 1
    if before < 0 or tokens[document.sentences[before].first].paragraph != tokens[first].paragraph:
        return
    for i in document.sentences[before]:
        number = cast.at(i)
        if number is None or tokens[i].dep not in SUBJECTS or not cast.referents[number].plural:
            continue
        if voices.source_at(i) is None and voices.reported(i) is None:
            yield number
