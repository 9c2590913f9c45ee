"""Whom a personal pronoun means. What is not plain stays open."""

from collections.abc import Iterator

from ...parse import Document
from ..syntax import SUBJECTS, governors, subject_of, verb_of
from .cast import Cast, Referent
from .salience import Candidate, Setting, weigh
from .sex import Sex
from .voices import Voices

SEXES: dict[str, Sex] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
PLURAL = {"they", "them", "their", "theirs", "themselves"}
NEUTER = {"it", "its", "itself"}
SPEAKER = {"i", "me", "my", "mine", "myself"}
RELATIVE = {"who", "whom", "whose"}
NEUTRAL = {"country", "government", "organisation", "company", "place"}
REACH = 5  # sentences back that "he" may look


def personal(document: Document, cast: Cast, voices: Voices, i: int, speaker: int | None) -> int | None:
    """The person a third-person singular pronoun means; `speaker` is who was last reported to speak.

    Matches: "Orr said he would" (Orr); "Orr met Vell. He praised her" (he: Orr, her: Vell if a woman); "In
    his speech, Orr said" (Orr); "...," he said" after Orr's quotation (Orr). Not: "Orr praised him" (never
    Orr), nor "he" inside Orr's own quotation (never Orr).
    """
    found = candidates(document, cast, voices, i, speaker)
    best = max(found, key=lambda c: (c.score, c.head), default=None)
    return best.number if best else None


def candidates(document: Document, cast: Cast, voices: Voices, i: int, speaker: int | None) -> Iterator[Candidate]:
    """The persons mentioned near token `i` and not ruled out, each by its nearest mention."""
    sex = SEXES[document.tokens[i].lower]
    barred = _barred(document, cast, voices, i)
    setting = Setting.around(document, i, speaker)
    first = True
    for head, number in _near(document, cast, i, setting):
        referent = cast.referents[number]
        if number in barred or referent.type != "person" or not referent.named:
            continue
        if referent.sex in {None, sex}:
            yield weigh(document, cast, setting, (head, number), first)
            first = False


def _near(document: Document, cast: Cast, i: int, setting: Setting) -> Iterator[tuple[int, int]]:
    """(head word, number) of everyone mentioned before in reach, then of subjects ahead: "In his speech,
    Orr"."""
    tokens = document.tokens
    seen = set()
    for head, number in cast.before(i):
        if tokens[head].sentence < tokens[i].sentence - REACH:
            break
        if number not in seen:
            seen.add(number)
            yield head, number
    for head in sorted(setting.subjects):
        ahead = cast.at(head) if head > i else None
        if ahead is not None and ahead not in seen:
            seen.add(ahead)
            yield head, ahead


def _barred(document: Document, cast: Cast, voices: Voices, i: int) -> set[int]:
    """Who the pronoun cannot mean: the subject of the verb it is the object of, whom it is coordinated with,
    and, in a quotation, the speaker."""
    barred = set()
    token = document.tokens[i]
    verb = verb_of(document, i)
    if token.dep in {"dobj", "dative", "pobj", "conj"} and verb is not None and not token.lower.endswith("self"):
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


def couple(document: Document, cast: Cast, i: int) -> tuple[int, int] | None:
    """The two whom "they" means: two persons, or two states, that are together the subject such as `plural`
    looks for. "Arlandia and Tamberia said they": both. Not "Orr and the minister and Vell said they"."""
    subject = _subject_head(document, i)
    if subject is None:
        return None
    shared = cast.pair(subject)
    others = document.children(subject, "conj")
    if shared is not None or len(others) != 1 or document.children(others[0], "conj"):
        return shared
    one, other = cast.at(subject), cast.at(others[0])
    if one is None or other is None or one == other:
        return None
    return (one, other) if _named_alike(cast.referents[one], cast.referents[other]) else None


def _named_alike(one: Referent, other: Referent) -> bool:
    states = {"country", "government"}
    alike = one.type == other.type or {one.type, other.type} <= states
    return alike and one.named and other.named and not (one.plural or other.plural)


def neuter(document: Document, cast: Cast, i: int) -> int | None:
    """Whom "it" or "its" means: the country or body that is subject of the clause, or of the clause before.

    Matches "Arlandia said it would" and "Arlandia raised its tariffs". Not "It is clear that" (nobody),
    nor "The visit showed its limits" (the visit, no actor), nor "Arlandia pressed Tamberia on its debts"
    (either).
    """
    token = document.tokens[i]
    if token.lower == "it" and (token.dep not in SUBJECTS or _empty(document, i)):
        return None  # an object: rarely an actor, and never the subject of its own verb
    number = _companion(document, cast, i)
    if number is None:
        number = _clause_subject(document, cast, i)
    if number is None or not _thing(cast, number):
        return None
    if token.dep in SUBJECTS or token.lower == "itself":
        return number
    nearest = next((other for _, other in cast.before(i) if _thing(cast, other)), None)
    return number if nearest == number else None


def _thing(cast: Cast, number: int) -> bool:
    """A country or body, one."""
    referent = cast.referents[number]
    return not referent.plural and referent.type in NEUTRAL


def _companion(document: Document, cast: Cast, i: int) -> int | None:
    """Who stands beside what it owns: "Arlandia" for "Arlandia and its allies"."""
    owned = document.tokens[document.tokens[i].head]
    return cast.at(owned.head) if owned.dep == "conj" and owned.head < i else None


def _clause_subject(document: Document, cast: Cast, i: int) -> int | None:
    """The referent of that subject; None where it is no referent."""
    subject = _subject_head(document, i)
    return None if subject is None else cast.at(subject)


def _subject_head(document: Document, i: int) -> int | None:
    """The nearest subject above in the sentence; for a subject of the main clause that of an
    opening subordinate clause, then that of the sentence before."""
    tokens = document.tokens
    for verb in governors(document, i):
        subject = subject_of(document, verb)
        if subject is not None and subject < i:
            return subject
    main = verb_of(document, i)
    if main is None:
        return None
    for clause in document.children(main, "advcl"):
        opening = subject_of(document, clause)
        if clause < i and opening is not None and opening < i:
            return opening
    return _previous_subject(document, tokens[i].sentence, tokens[i].paragraph)


def _previous_subject(document: Document, sentence: int, paragraph: int) -> int | None:
    if not sentence or document.tokens[document.sentences[sentence - 1].first].paragraph != paragraph:
        return None
    roots = (i for i in document.sentences[sentence - 1] if document.tokens[i].dep == "ROOT")
    root = next(roots, None)
    return None if root is None else subject_of(document, root)


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
