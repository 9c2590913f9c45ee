"""Who a pronoun or description may mean: everyone mentioned near that its form does not rule out."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...knowledge import lexicon
from ...knowledge.titles import role_noun
from ...parse import Document
from ..syntax import governors, subject_of, verb_of
from .bodies import may_be
from .cast import Cast, Referent
from .descriptions import Description, is_anothers
from .folding import words
from .nominals import NOBODY, plural_forms
from .sex import Sex, sex_of_noun
from .voices import Voices

SEXES: dict[str, Sex] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
PLURAL = {"they", "them", "their", "theirs", "themselves"}
NEUTER = {"it", "its", "itself"}
BODIES = {"organisation", "company", "government", "group"}
LANDS = {"country", "government", "place"}
REACH = {"he": 9, "it": 4, "they": 4}  # sentences back
MOST = {"he": 16, "it": 14, "they": 14, "noun": 20}  # referents
POINTING = {"the", "this", "that", "these", "those", "'s"}
COUNTRIES = {"country", "nation"}
CALLS = {"alias", "initials", "name", "nickname", "pseudonym", "surname", "term", "title", "word"}
UNSURE = {"parser", "name", "description"}
MENTIONS = 600  # that a description looks back over, so that a long article takes no longer a word than a short one
INNER = {"other", "document"}  # "the Vane company" is Vane
FAR = 10  # sentences that "the city" looks back for a name


class Candidate(NamedTuple):
    """A referent by its mention nearest to the pronoun; `head` lies after it where it is the subject ahead."""

    number: int
    head: int


def kind_of(word: str) -> str:
    """ "he", "it" or "they" for a pronoun of the third person; "" for other words."""
    return "he" if word in SEXES else "it" if word in NEUTER else "they" if word in PLURAL else ""


def for_pronoun(document: Document, cast: Cast, voices: Voices, i: int) -> list[Candidate]:
    """Those a pronoun of the third person may mean, nearest first, then subjects ahead: "In his speech, Orr".

    Matches: persons of its sex for "she", what is no person for "it", groups and bodies for "they". Not: the
    subject of the verb it is the object of ("Orr praised him"), nor the speaker of its own quotation.
    """
    word = document.tokens[i].lower
    kind, sex = kind_of(word), SEXES.get(word)
    barred = _barred(document, cast, voices, i)
    near = [one for one in _near(document, cast, i, REACH[kind]) if one.number not in barred]
    found = [one for one in near if _answers(cast.referents[one.number], kind, sex)]
    if not found and kind == "he":
        found = [one for one in near if may_be_person(cast.referents[one.number])]
    return found[: MOST[kind]]


def _answers(referent: Referent, kind: str, sex: Sex | None) -> bool:
    if kind == "he":
        return referent.type == "person" and not referent.plural and referent.sex in {None, sex}
    if kind == "it":
        return referent.type != "person" and not referent.plural
    return referent.plural or referent.type in BODIES or referent.type == "country"


def may_be_person(referent: Referent) -> bool:
    """True for a bare name that only a guess made a body or a thing: "Vell". Asked where no person is near."""
    return (
        (referent.named or referent.proper) and referent.type in {"organisation", "group"}
        and referent.basis in UNSURE and words(referent.name)[-1:] != () and words(referent.name)[-1] not in _bodies()
        and not (referent.wikidata or referent.country) and referent.name.count(" ") < 2
    )  # fmt: skip


@cache
def _bodies() -> frozenset[str]:
    """Last words of names that no person has: "Roan Athletic"."""
    known = lexicon("institutions")
    return frozenset(known["organisations"]) | frozenset(known["companies"]) | frozenset(known["clubs"])


def _near(document: Document, cast: Cast, i: int, reach: int) -> Iterator[Candidate]:
    tokens = document.tokens
    seen: set[int] = set()
    for head, number in cast.every_before(i):
        if tokens[head].sentence < tokens[i].sentence - reach:
            break
        if number not in seen:
            seen.add(number)
            yield Candidate(number, head)
    for verb in governors(document, i):
        subject = subject_of(document, verb)
        ahead = cast.meant(subject) if subject is not None and subject > i else None
        if subject is not None and ahead is not None and ahead not in seen:
            seen.add(ahead)
            yield Candidate(ahead, subject)


def _barred(document: Document, cast: Cast, voices: Voices, i: int) -> set[int]:
    """Who the pronoun cannot mean: the subject of the verb it is the object of, whom it is coordinated with, who is
    told to be its own, and, in a quotation, the speaker."""
    heads: set[int | None] = set()
    token = document.tokens[i]
    verb = verb_of(document, i)
    if token.dep in {"dobj", "dative", "pobj", "conj"} and verb is not None and not token.lower.endswith("self"):
        heads.add(subject_of(document, verb))
    if token.dep == "conj":
        heads.add(token.head)
    owned = document.tokens[token.head]
    if token.dep == "poss" and owned.dep == "appos" and not document.children(owned.i, "conj"):
        heads.add(owned.head)  # "Ada Orr, his teacher"
    report = voices.reported(i) if voices.quoted(i) and token.lower in SEXES else None
    if report is not None:
        heads |= set(voices.sources[report])
    said = voices.source_at(i)
    if said is not None:
        heads |= set(voices.named_in(said))  # "he" in "Orr lied, he said" is not Orr
    return {number for head in heads if head is not None and (number := cast.meant(head)) is not None}


def for_description(document: Document, cast: Cast, described: Description) -> list[Candidate]:
    """Those a phrase may mean, nearest first: who is of its sort and number, or was called by the same noun.

    Matches "Ada Orr" for "the minister", "York" for "the city". Not "Ada Orr" for "the ministers" or "a minister".
    """
    naming, called = _may_name(described), cast.called(described.noun)
    if not naming and not called:
        return []
    recent, within = cast.recent(described.head, MENTIONS), _within(cast, described)
    opens = document.tokens[described.head].sentence - FAR
    found = [
        Candidate(number, recent[number]) for number in (recent if naming else called)
        if number in recent and number not in within and not is_anothers(cast, described, number)
        and _fitting(cast.referents[number], described, naming, document.tokens[recent[number]].sentence >= opens)
    ]  # fmt: skip
    return sorted(found, key=lambda one: -one.head)[: MOST["noun"]]


def _may_name(described: Description) -> bool:
    """May it mean somebody named, whom nothing called so? "the singer", "the firm"; not "a firm", "the name", nor "the
    minister", whose office is stated or known."""
    office = described.sort == "person" and (described.plural or role_noun(described.noun))
    return described.determiner in POINTING and not (office or described.noun in CALLS)


def _within(cast: Cast, described: Description) -> set[int]:
    """Who is named inside the phrase or owns what it tells of: "the Vell proposal" is not Vell."""
    inner = {cast.meant(i) for i in described.run if i != described.head} if described.sort in INNER else set()
    return {number for number in (described.possessor, *inner) if number is not None}


def _fitting(referent: Referent, described: Description, naming: bool, near: bool) -> bool:
    person = described.sort in {"person", "people"}
    if not referent.named and referent.name.partition(" ")[0] in NOBODY:
        return False  # "the laboratory" is not "no laboratory"
    if person and described.countries and referent.country not in {None, *described.countries}:
        return False  # "the Italian" is no Norwegian
    if person and not (referent.named or referent.thing):
        return False  # whom rules alone tell apart: "the official" after "another official"
    if referent.noun == described.noun and referent.plural == described.plural:
        return True
    if not (naming and (referent.named or referent.proper)):
        return False
    if described.plural:
        called = plural_forms(described.noun)  # "the islands" after "Alden Islands", not after "Alden Island"
        return not called.isdisjoint(words(referent.name))
    if described.sort == "person":
        sex = sex_of_noun(described.noun)
        return referent.type == "person" and (sex is None or referent.sex in {None, sex})
    if described.sort == "body":
        return referent.type in BODIES and (not referent.named or may_be(referent, described.noun))
    if described.sort == "people":
        return referent.type in BODIES
    if described.sort == "country":
        town = described.noun in COUNTRIES and referent.type == "place" and referent.basis != "region table"
        return referent.type in LANDS and not town
    return near and referent.type != "person" and described.determiner != "'s"
