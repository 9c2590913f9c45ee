"""The two states of "both countries" in what somebody says for one of them: his own and the one he deals with."""

from ...parse import Document
from .cast import Cast
from .descriptions import Description
from .pairs import Pair, kinds_of
from .voices import Voices

STATES = {"country", "government"}
TELLING = STATES | {"person"}


def own_and_other(document: Document, cast: Cast, voices: Voices, described: Description) -> Pair | None:
    """The speaker's country and the only other one of whose people or state this sentence or the one before tells.

    Matches "Chile" and "Peru" in "After seeing Peru's envoy, Chile's minister said both countries". Not where he speaks
    for no state, or two others are told of.
    """
    report = voices.reported(described.head)
    if report is None or "state" not in kinds_of(described.noun):
        return None
    own = {one.country for head in voices.sources[report] if (one := cast.get(head)) is not None and one.country}
    here = document.tokens[described.head].sentence
    others = {
        one.country for head, n in cast.before(described.head)
        if (one := cast.referents[n]).type in TELLING and one.country and document.tokens[head].sentence >= here - 1
    } - own  # fmt: skip
    if len(own) != 1 or len(others) != 1:
        return None
    numbers = [_land(cast, code) for code in (*own, *others)]
    first, second = numbers
    return None if first is None or second is None else (first, second)


def _land(cast: Cast, code: str | None) -> int | None:
    """The country of a code where the article names it, else its government."""
    found = [(one.type != "country", n) for n, one in enumerate(cast.referents) if one.country == code]
    states = [(other, n) for other, n in found if cast.referents[n].type in STATES]
    return min(states)[1] if states else None
