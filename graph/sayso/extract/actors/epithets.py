"""Somebody named told again by what he is: "his guest" where two meet, "the billionaire"."""

from ...knowledge import wordlist
from ...parse import Document
from .cast import Cast
from .descriptions import Description
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
    """Who is told again by what he is: the only person named in the sentences before, else the only one in the last of
    them that names any; not who speaks of him, nor where one without a name was so called.

    Matches "the billionaire" behind "Ada Orr bought it". Not "a billionaire", "the French billionaire", "the judge".
    """
    plain = described.determiner in {"the", "this"} and not (described.plural or described.words or described.behind)
    if not plain or described.noun not in wordlist("people", "epithets") or _is_said(document, cast, described.noun):
        return None
    here, sex = document.tokens[described.head].sentence, sex_of_noun(described.noun)
    report = voices.reported(described.head)
    speakers = {cast.at(head) for head in voices.sources[report]} if report is not None else set()
    found: dict[int, int] = {}
    for head, number in cast.before(described.head):
        one, sentence = cast.referents[number], document.tokens[head].sentence
        if sentence < here - NEAR:
            break
        if one.type == "person" and one.named and number not in speakers and sex in {None, one.sex_told or sex}:
            found.setdefault(number, sentence)
    last = [number for number, sentence in found.items() if sentence == max(found.values())]
    return next(iter(found)) if len(found) == 1 else last[0] if len(last) == 1 else None


def _is_said(document: Document, cast: Cast, noun: str) -> bool:
    """Whether the article called anybody so: "Orr, a violinist, and Rey, a violinist"; whom it means then is told."""
    heads = (head for n in range(len(cast.referents)) for head in cast.places(n))
    roles = (stated.noun for one in cast.referents for stated in one.roles)
    return bool(cast.called(noun)) or noun in roles or any(document.tokens[i].lemma.lower() == noun for i in heads)
