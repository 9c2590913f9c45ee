"""How one who is known by the office alone is called: "foreign minister of Arlandia"."""

from ...knowledge import lexicon
from ...knowledge.countries import government
from ...parse import Document
from .cast import Cast
from .descriptions import Description
from .nations import country_of

STATES = {"country", "government"}
MARKS = {"'s", "’s", "'", "’"}
DROPPED = {"DET", "PRON", "ADP", "ADV", "PUNCT", "NUM"}


def role(document: Document, cast: Cast, described: Description) -> str | None:
    """The office or occupation in a phrase for one person, without owner and country: "foreign minister" of
    "Arlandia's foreign minister", "secretary of state" of "the Arlandian secretary of state"."""
    tokens = document.tokens
    words = [
        tokens[i].text for i in described.run
        if tokens[i].pos not in DROPPED and tokens[i].text not in MARKS
        and not country_of(tokens[i].text) and cast.at(i) in {None, cast.at(described.head)}
    ]  # fmt: skip
    return " ".join([*words, *(("of", described.field) if described.field else ())]) or None


def title(document: Document, cast: Cast, described: Description) -> str | None:
    """The name of who holds a state's office: "foreign minister of Arlandia" for "Arlandia's foreign
    minister" and "the Arlandian foreign minister". None for others ("an Arlandian official") and several."""
    offices = lexicon("people")["offices"]
    owner = cast.referents[described.possessor] if described.possessor is not None else None
    codes = {*described.countries, *([owner.country] if owner and owner.type in STATES else [])} - {None}
    if described.plural or described.noun not in offices or len(codes) != 1 or described.determiner in {"a", "an"}:
        return None
    held = role(document, cast, described)
    land = government(min(code for code in codes if code)).removeprefix("Government of ")
    return f"{held} of {land}" if held else None
