"""Goes through an article once and settles whom each description and pronoun means."""

from ...parse import Document, Run, Token
from .apposition import apposed
from .cast import Cast
from .descriptions import Description, describe
from .groups import group, issuer
from .nominals import antecedent, holder
from .pronouns import (
    NEUTER,
    PLURAL,
    RELATIVE,
    SEXES,
    SPEAKER,
    first_person,
    neuter,
    personal,
    plural,
    relative,
)  # fmt: skip
from .voices import Voices

PHRASAL = {"NOUN", "PRON", "PROPN"}


def refer(document: Document, cast: Cast, voices: Voices) -> None:
    """Add every mention by description or pronoun to the cast, in text order; words inside quotations after
    the rest, when their speakers are known; "I" last of all."""
    outside = [t for t in document.tokens if t.pos in PHRASAL and not voices.quoted(t.i)]
    inside = [t for t in document.tokens if t.pos in PHRASAL and voices.quoted(t.i)]
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
    if token.pos == "PRON":
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
    if described.sort in {"other", "document"} and not source:
        return
    number = _meant(document, cast, described)
    if number is None:
        found = holder(described, cast, document.article.published) or group(document, cast, described, source)
        number = cast.add(found) if found else None
    elif source:
        cast.referents[number].shown = True
    if number is not None:
        cast.mention(number, token.i, described.run, "nominal")


def _meant(document: Document, cast: Cast, described: Description) -> int | None:
    """Whom the phrase means among those known: by apposition, as what is said, or as who issued it."""
    number = apposed(document, cast, described)
    if number is not None:
        return number
    if described.sort == "document":
        return issuer(document, cast, described)
    return antecedent(document, cast, described)
