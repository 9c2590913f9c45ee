"""Whom a personal pronoun means. What is not plain stays open."""

from collections.abc import Iterator

from msgspec import Struct

from ..parse import Document
from .cast import Cast, Referent
from .sex import Sex
from .syntax import SUBJECTS, governors, role_of, subject_of, verb_of
from .voices import Voices

SEXES: dict[str, Sex] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
PLURAL = {"they", "them", "their", "theirs", "themselves"}
NEUTER = {"it", "its", "itself"}
SPEAKER = {"i", "me", "my", "mine", "myself"}
RELATIVE = {"who", "whom", "whose"}
REACH = 5  # sentences back that "he" may look


class Candidate(Struct, frozen=True):
    """Someone "he" or "she" may mean, by the mention nearest before: what speaks for it."""

    number: int
    head: int
    sentences: int
    role: str
    known_sex: bool
    governs: bool
    owner: bool
    speaker: bool
    mentions: int
    first: bool


def personal(document: Document, cast: Cast, voices: Voices, i: int, speaker: int | None) -> int | None:
    """The person a third-person singular pronoun means; `speaker` is who was last reported to speak.

    Matches: "Orr said he would" (Orr); "Orr met Vell. He praised her" (he: Orr, her: Vell if a woman);
    "...," he said" after Orr's quotation (Orr). Not: "Orr praised him" (never Orr), nor "he" inside Orr's own
    quotation (never Orr).
    """
    best = max(
        candidates(document, cast, voices, i, speaker),
        key=lambda c: (score(document, i, c), c.head),
        default=None,
    )
    return best.number if best else None


def candidates(
    document: Document, cast: Cast, voices: Voices, i: int, speaker: int | None
) -> Iterator[Candidate]:
    """The persons mentioned before token `i` and not ruled out, nearest first."""
    tokens = document.tokens
    sex = SEXES[tokens[i].lower]
    here = tokens[i].sentence
    above = {s for verb in governors(document, i) if (s := subject_of(document, verb)) is not None}
    barred = _barred(document, cast, voices, i)
    seen = set()
    for head, number in cast.before(i):
        if tokens[head].sentence < here - REACH:
            break
        referent = cast.referents[number]
        if number in seen or number in barred or not _possible(referent, sex):
            continue
        seen.add(number)
        yield Candidate(
            number, head, here - tokens[head].sentence, role_of(document, head), referent.sex == sex,
            governs=head in above, owner=tokens[i].dep == "poss", speaker=number == speaker,
            mentions=_weight(cast, number, i), first=_opens(document, head),
        )  # fmt: skip


def _possible(referent: Referent, sex: Sex) -> bool:
    return referent.type == "person" and not referent.plural and referent.sex in {None, sex}


def _weight(cast: Cast, number: int, i: int) -> int:
    """How often the referent was mentioned before token `i`."""
    return sum(1 for sight in cast.referents[number].sights if sight.head < i)


def _opens(document: Document, head: int) -> bool:
    """True for the subject of a sentence's main clause."""
    tokens = document.tokens
    return tokens[head].dep in SUBJECTS and tokens[tokens[head].head].dep == "ROOT"


WEIGHTS = {
    "sentence": -0.9, "subject": 1.0, "object": 0.3, "possessive": 0.2, "known": 0.4, "governs": 1.2,
    "owner": 0.6, "speaker": 1.0, "often": 0.15, "main": 0.4, "parallel": 0.5,
}  # fmt: skip


def score(document: Document, i: int, c: Candidate) -> float:
    """The weight of what speaks for a candidate (weights set on GAP's and GUM's development parts)."""
    w = WEIGHTS
    total = w["sentence"] * c.sentences + w["often"] * min(c.mentions, 6)
    if c.role in SUBJECTS:
        total += w["subject"] + (w["parallel"] if role_of(document, i) in SUBJECTS else 0)
    total += w["object"] if c.role in {"dobj", "dative"} else 0
    total += w["possessive"] if c.role == "poss" else 0
    total += w["known"] if c.known_sex else 0
    total += w["governs"] + (w["owner"] if c.owner else 0) if c.governs else 0
    total += w["main"] if c.first else 0
    source = document.tokens[i].dep in SUBJECTS
    return total + (w["speaker"] if c.speaker and source else 0)


def _barred(document: Document, cast: Cast, voices: Voices, i: int) -> set[int]:
    """Who the pronoun cannot mean: the subject of the verb it is the object of, whom it is coordinated with,
    and, in a quotation, the speaker."""
    barred = set()
    token = document.tokens[i]
    verb = verb_of(document, i)
    if (
        token.dep in {"dobj", "dative", "pobj", "conj"}
        and verb is not None
        and not token.lower.endswith("self")
    ):
        barred.add(subject_of(document, verb))
    if token.dep == "conj":
        barred.add(token.head)
    heads = {head for head in barred if head is not None}
    report = voices.reported(i) if voices.quoted(i) else None
    if report is not None:
        heads |= set(voices.sources[report])
    return {number for head in heads if (number := cast.at(head)) is not None}


def first_person(cast: Cast, voices: Voices, i: int) -> int | None:
    """Whom "I" means: the one speaker of the quotation it stands in, a person; else nobody."""
    report = voices.reported(i) if voices.quoted(i) else None
    sources = voices.sources[report] if report is not None else ()
    number = cast.at(sources[0]) if len(sources) == 1 else None
    if number is None:
        return None
    referent = cast.referents[number]
    return number if referent.type == "person" or not (referent.plural or referent.named) else None


def relative(document: Document, cast: Cast, i: int) -> int | None:
    """Whom "who" means: the noun its clause hangs on, "Orr, who left". Not the "who" of a question."""
    clause = next((a for a in document.ancestors(i) if document.tokens[a].dep == "relcl"), None)
    return None if clause is None else cast.at(document.tokens[clause].head)


def plural(document: Document, cast: Cast, i: int) -> int | None:
    """Whom "they" means: the one unnamed group (or people) that is subject of a clause above, or of the
    sentence's main clause before; never one of several names."""
    number = _clause_subject(document, cast, i)
    if number is None:
        return None
    referent = cast.referents[number]
    return number if referent.plural else None


def neuter(document: Document, cast: Cast, i: int) -> int | None:
    """Whom "it" or "its" means: the country or body that is subject of the clause, or of the clause before.

    Matches "Arlandia said it would" and "Arlandia raised its tariffs". Not "It is clear that" (nobody),
    nor "The visit showed its limits" (the visit, no actor).
    """
    if document.tokens[i].lower == "it" and _empty(document, i):
        return None
    number = _clause_subject(document, cast, i)
    if number is None:
        return None
    referent = cast.referents[number]
    fitting = referent.type in {"country", "government", "organisation", "company", "place"}
    return number if fitting and not referent.plural else None


def _clause_subject(document: Document, cast: Cast, i: int) -> int | None:
    """The referent of the nearest subject above in the sentence; for a subject of the main clause that of an
    opening subordinate clause, then that of the sentence before. None where that subject is no referent."""
    tokens = document.tokens
    for verb in governors(document, i):
        subject = subject_of(document, verb)
        if subject is not None and subject < i:
            return cast.at(subject)
    verb = verb_of(document, i)
    if verb is None:
        return None
    for clause in document.children(verb, "advcl"):
        subject = subject_of(document, clause)
        if clause < i and subject is not None and subject < i:
            return cast.at(subject)
    return _previous_subject(document, cast, tokens[i].sentence, tokens[i].paragraph)


def _previous_subject(document: Document, cast: Cast, sentence: int, paragraph: int) -> int | None:
    if not sentence or document.tokens[document.sentences[sentence - 1].first].paragraph != paragraph:
        return None
    roots = (i for i in document.sentences[sentence - 1] if document.tokens[i].dep == "ROOT")
    root = next(roots, None)
    subject = None if root is None else subject_of(document, root)
    return None if subject is None else cast.at(subject)


def _empty(document: Document, i: int) -> bool:
    """True for an "it" that stands for a clause: "it is clear that", "it was reported that", "make it
    clear"."""
    tokens = document.tokens
    if tokens[i].dep == "expl":
        return True
    verb = verb_of(document, i)
    if verb is None or tokens[i].dep not in SUBJECTS:
        return False
    if tokens[verb].lemma == "be" or tokens[i].dep == "nsubjpass":
        return any(tokens[c].dep in {"ccomp", "acomp", "csubj"} for c in document.children(verb))
    return tokens[verb].lemma in {"seem", "appear", "happen", "rain", "snow", "matter", "take", "come"}
