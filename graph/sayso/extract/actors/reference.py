"""Goes through an article once and settles whom each description and pronoun means."""

from ...parse import Document, Run, Token
from .apposition import apposed
from .cast import Cast
from .descriptions import Description, describe
from .groups import group, issuer
from .nominals import GENERIC, antecedent, earlier_group
from .office_anaphora import holder
from .pairs import is_pair, pair
from .pronouns import (
    NEUTER,
    PLURAL,
    RELATIVE,
    SEXES,
    SPEAKER,
    couple,
    first_person,
    neuter,
    personal,
    plural,
    relative,
)  # fmt: skip
from .voices import Voices

COUNTED = {"two", "both"}
PHRASAL = {"NOUN", "PRON", "PROPN"}


def refer(document: Document, cast: Cast, voices: Voices) -> None:
    """Add every mention by description or pronoun to the cast, in text order; words inside quotations after
    the rest, when their speakers are known; "I" last of all."""
    phrasal = [t for t in document.tokens if t.pos in PHRASAL or t.lower in COUNTED]
    outside = [t for t in phrasal if not voices.quoted(t.i)]
    inside = [t for t in phrasal if voices.quoted(t.i)]
    speaker: int | None = None
    for token in outside:
        _settle(document, cast, voices, token, speaker)
        if voices.source_at(token.i) is not None and cast.at(token.i) is not None:
            speaker = cast.at(token.i)
    for token in inside:
        _settle(document, cast, voices, token, None)


def _settle(document: Document, cast: Cast, voices: Voices, token: Token, speaker: int | None) -> None:
    if cast.at(token.i) is not None:
        return
    if token.lower in COUNTED:
        _together(document, cast, describe(document, cast, token.i))
    elif token.pos == "PRON":
        two = couple(document, cast, token.i) if token.lower in PLURAL else None
        if two is not None:
            cast.share(two, token.i, Run(token.i, token.i + 1), "pronoun")
            return
        number = _pronoun(document, cast, voices, token, speaker)
        if number is not None:
            cast.mention(number, token.i, Run(token.i, token.i + 1), "pronoun")
    elif token.pos == "NOUN" or token.text.islower() or voices.source_at(token.i) is not None:
        _nominal(document, cast, voices, token)


def _pronoun(document: Document, cast: Cast, voices: Voices, token: Token, speaker: int | None) -> int | None:
    word = token.lower
    if word in SEXES:
        return personal(document, cast, voices, token.i, speaker)
    if word in NEUTER:
        return neuter(document, cast, token.i)
    if word in PLURAL:
        return plural(document, cast, token.i)
    if word in SPEAKER:
        return first_person(cast, voices, token.i)
    return relative(document, cast, token.i) if word in RELATIVE else None


def _nominal(document: Document, cast: Cast, voices: Voices, token: Token) -> None:
    source = voices.source_at(token.i) is not None
    described = describe(document, cast, token.i)
    if is_pair(document, described) and _settled(document, cast, described, source):
        return
    if described.sort in {"other", "document"} and not source:
        return
    number = _meant(document, cast, described)
    if number is None:
        found = holder(described, cast, document.article.published) or group(document, cast, described, source)
        number = cast.add(found) if found else None
    elif source:
        cast.referents[number].shown = True
    if number is not None:
        last = token.i + 3 if described.field else described.run.last  # "secretary of state" is one phrase
        cast.mention(number, token.i, Run(described.run.first, last), "nominal")


def _settled(document: Document, cast: Cast, described: Description, source: bool) -> bool:
    """Whether a phrase for two is done with: both are plain, or it may not be a group of its own either."""
    return _together(document, cast, described) or not _known(document, cast, described, source)


def _together(document: Document, cast: Cast, described: Description) -> bool:
    """A phrase for two: a mention of both where they are plain (True), else of nobody."""
    two = pair(document, cast, described) if is_pair(document, described) else None
    if two is not None:
        cast.share(two, described.head, described.run, "nominal")
    return two is not None


def _known(document: Document, cast: Cast, described: Description, source: bool) -> bool:
    """May "the two officials" be a group? Where such a one was met, or it speaks and says more than "both men"."""
    plain = described.determiner == "both" or described.noun in GENERIC or described.sort != "person"
    return earlier_group(document, cast, described) is not None or (source and not plain)


def _meant(document: Document, cast: Cast, described: Description) -> int | None:
    """Whom the phrase means among those known: by apposition, as what is said, or as who issued it."""
    number = apposed(document, cast, described)
    if number is not None:
        return number
    if described.sort == "document":
        return issuer(document, cast, described)
    return antecedent(document, cast, described)
