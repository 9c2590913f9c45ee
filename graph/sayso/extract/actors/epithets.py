"""Somebody named told again by what he is: "his guest" where two meet, "the billionaire"."""

from ...knowledge import wordlist
from ...parse import Document
from ..syntax import SUBJECTS
from .ages import age_in, age_of, aged
from .cast import Cast, Referent
from .descriptions import Description, is_national
from .sex import sex_of_noun
from .voices import Voices

MEETING = 2  # sentences in which two meet
NEAR = 2  # sentences that "the billionaire" looks back


def other_of_two(document: Document, cast: Cast, described: Description) -> int | None:
    """The other one where somebody and one more person alone are named of late: "his guest", "her counterpart".

    Matches "his guest" behind "Ben Vell received Ada Orr". Not "his guests", "his wife", nor where a third is named.
    """
    owner = described.possessor
    facing = described.noun in wordlist("people", "facing") and not described.plural
    if not facing or owner is None or cast.referents[owner].type != "person":
        return None
    opens = document.tokens[described.head].sentence - MEETING
    near = {n for head, n in cast.before(described.head) if document.tokens[head].sentence >= opens}
    others = {n for n in near if n != owner and cast.referents[n].type == "person" and not cast.referents[n].plural}
    number = others.pop() if len(others) == 1 else None
    return number if number is not None and cast.referents[number].named else None


def by_nature(document: Document, cast: Cast, voices: Voices, described: Description) -> int | None:
    """Who is told again by what he is: the only person of that age, else the only one named in the sentences before,
    else the only one in the last of them that names any; not who speaks of him, nor where one without a name was so
    called.

    Matches "the billionaire", "the 54-year-old", "the Swede" and "the Ohio Republican" behind "Ada Orr bought it", and
    "The former judge" where that opens the next sentence. Not
    "a billionaire", "the judge", nor "the French billionaire" or "the 54-year-old" of whom another land or age is told.
    """
    if described.determiner not in {"the", "this"} or described.plural or described.behind:
        return None
    age = age_in(document, described.run)
    same = _of_age(document, cast, described, age) if age is not None and described.sort == "person" else set()
    if same:
        return same.pop() if len(same) == 1 else None
    once = _was_once(document, described)
    if not (once or _is_epithet(document, described, age)) or _is_said(document, cast, described.noun):
        return None
    found = _near(document, cast, voices, described)
    found = {n: at for n, at in found.items() if not once or _may_have_been(cast.referents[n], described.noun)}
    found = {n: at for n, at in found.items() if age is None or age_of(document, cast.referents[n]) is None}
    if age is not None:
        return _first_named(document, cast, described, found)
    return _only(found)


def _may_have_been(one: Referent, noun: str) -> bool:
    """A minister is no former minister, and a former minister no former judge."""
    return noun not in (one.role or "").lower().split() and not any(stated.tenure for stated in one.roles)


def _only(found: dict[int, int]) -> int | None:
    """The only one, else the only one in the last of the sentences."""
    last = [number for number, sentence in found.items() if sentence == max(found.values())]
    return next(iter(found)) if len(found) == 1 else last[0] if len(last) == 1 else None


def _first_named(document: Document, cast: Cast, described: Description, found: dict[int, int]) -> int | None:
    """Whom the sentence before names for the first time, the last of them, as that is when an age is told; else the
    only one. Nobody where one without a name came in since: "A driver was hurt. The 63-year-old ..."."""
    here = document.tokens[described.head].sentence
    new = (n for n in found if document.tokens[cast.places(n)[0]].sentence == here - 1)
    number = next(new, _only(found))
    last = None if number is None else cast.last_before(number, described.head)
    since = {n for head, n in cast.before(described.head) if last is not None and head > last}
    strangers = (cast.referents[n] for n in since)
    return None if any(one.type == "person" and not (one.named or one.plural) for one in strangers) else number


def _was_once(document: Document, described: Description) -> bool:
    """ "The former judge" as the subject that opens a sentence: who was named in the last one."""
    tokens, first = document.tokens, described.run.first
    opens = tokens[described.head].dep in SUBJECTS and first == document.sentence_of(first).first
    return opens and described.sort == "person" and described.words[:1] == ("former",) and not described.field


def _of_age(document: Document, cast: Cast, described: Description, age: str) -> set[int]:
    """The persons met before of whom the article tells that age."""
    before = {n for _, n in cast.before(described.head) if _may_be(cast.referents[n], described)}
    return {n for n in before if age_of(document, cast.referents[n]) == age}


def _may_be(one: Referent, described: Description) -> bool:
    sex = sex_of_noun(described.noun)
    land = not described.countries or one.country in {None, *described.countries}
    return one.type == "person" and not one.plural and land and sex in {None, one.sex_told or sex}


def _is_epithet(document: Document, described: Description, age: str | None) -> bool:
    """A noun that tells what somebody is, alone or with his age and town: "the Ohio Republican"."""
    tokens = document.tokens
    told = described.noun in wordlist("people", "epithets") or is_national(document, described.head)
    local = {tokens[i].lower for i in described.run if tokens[i].pos == "PROPN" and tokens[i].dep == "compound"}
    plain = all(word in local or word.startswith(f"{age}-") for word in described.words)
    return plain and (told or aged(document, described.head) is not None)


def _near(document: Document, cast: Cast, voices: Voices, described: Description) -> dict[int, int]:
    """The persons named shortly before, by the sentence that names them last, but who speaks of the one meant."""
    here = document.tokens[described.head].sentence
    report = voices.reported(described.head)
    speakers = {cast.at(head) for head in voices.sources[report]} if report is not None else set()
    found: dict[int, int] = {}
    for head, number in cast.before(described.head):
        one, sentence = cast.referents[number], document.tokens[head].sentence
        if sentence < here - NEAR:
            break
        if one.named and number not in speakers and _may_be(one, described):
            found.setdefault(number, sentence)
    return found


def _is_said(document: Document, cast: Cast, noun: str) -> bool:
    """Whether the article called anybody so: "Orr, a violinist, and Rey, a violinist"; whom it means then is told."""
    heads = (head for n in range(len(cast.referents)) for head in cast.places(n))
    roles = (stated.noun for one in cast.referents for stated in one.roles)
    return bool(cast.called(noun)) or noun in roles or any(document.tokens[i].lemma.lower() == noun for i in heads)
