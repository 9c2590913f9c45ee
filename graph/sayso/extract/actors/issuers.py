"""Who stands behind a source that is nobody by itself: who wrote the letter, which town "the town of Tamber" is."""

from collections.abc import Iterator

from ...knowledge import wordlist
from ...parse import Document
from ..syntax import subject_of
from .apposition import own_name
from .cast import Cast
from .descriptions import Description
from .voices import Voices

BODIES = {"country", "government", "organisation", "company"}
WITHIN = {"in", "with", "through"}
NEW = {"a", "an", "another"}


def behind_source(document: Document, cast: Cast, voices: Voices, described: Description) -> int | None:
    """The number of who issued a document, or of the place that a phrase names.

    Matches "a ministry report", "a report by Tamber Institute", "Arlandia's statement", "the report" behind "a report
    by Tamber Institute", "Orr wrote in a report" or "Orr published a report"; "the town of Tamber". Not where two are
    named or none is, nor "the report" behind another report of nobody.
    """
    if described.sort != "document":
        named = [n for i in own_name(document, described.head) if (n := cast.at(i)) is not None]
        return named[0] if len(named) == 1 else None
    told = _issuer(document, cast, described.head)
    again = described.determiner in {"the", "this"} and not (described.words or described.behind)
    return _told_before(document, cast, voices, described) if told is None and again else told


def _issuer(document: Document, cast: Cast, noun: int) -> int | None:
    """Whose a document is by its own phrase."""
    tokens = document.tokens
    around = [i for i in document.children(noun) if i < noun]
    around += [n for p in document.children(noun, "prep") if tokens[p].lower in {"by", "from"}
               for n in document.children(p, "pobj")]  # fmt: skip
    return _one(cast, around)


def _one(cast: Cast, heads: list[int]) -> int | None:
    found = {number for i in heads if (number := cast.at(i)) is not None}
    fitting = sorted(n for n in found if cast.referents[n].type in BODIES or cast.referents[n].type == "person")
    return fitting[0] if len(fitting) == 1 else None


def _told_before(document: Document, cast: Cast, voices: Voices, described: Description) -> int | None:
    """Whose the document is that was last told of by the same noun: of the one that was brought in, if none since."""
    for noun in _same_before(document, described):
        issuer = _issuer(document, cast, noun)
        issuer = _one(cast, _authors(document, voices, noun)) if issuer is None else issuer
        new = any(document.tokens[i].lower in NEW for i in document.children(noun, "det"))
        if issuer is not None or new:
            return issuer
    return None


def _same_before(document: Document, described: Description) -> Iterator[int]:
    """The same noun in the same number, nearest first."""
    tokens = document.tokens
    here = tokens[described.head]
    for i in range(described.head - 1, -1, -1):
        if tokens[i].tag == here.tag and tokens[i].lower == here.lower:
            yield i


def _authors(document: Document, voices: Voices, noun: int) -> list[int]:
    """Who says something in it ("Orr wrote in a letter that"), or brings it out ("Orr published a report")."""
    token = document.tokens[noun]
    above = document.tokens[token.head]
    if token.dep == "dobj" and above.lemma.lower() in wordlist("people", "issuing"):
        subject = subject_of(document, above.i)
        return [] if subject is None else [subject]
    if token.dep != "pobj" or above.lower not in WITHIN:
        return []
    cues = (n for n, one in enumerate(voices.attributions) if any(above.head in document.run(span) for span in one.cue))
    n = next(cues, None)
    return [] if n is None else list(voices.sources[n])
