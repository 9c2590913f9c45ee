"""What those without a name are, and for whom: "a Peruvian trade ministry official", "analysts at Vane Ltd"."""

from collections.abc import Sequence

from ...knowledge.titles import role_noun
from ...parse import Document
from ..names.appositives import held, phrase_end
from ..names.lookup import hits
from ..names.named import Name
from ..names.role_phrases import context_of
from ..syntax import left_edge
from .cast import Cast
from .predicates import enter


def described_roles(document: Document, cast: Cast, found: Sequence[Name]) -> None:
    """Add to each unnamed one the role that its first description states, where it tells an organisation or country.

    Matches "top Biden administration officials", "the head of Vane Ltd", "a former Peruvian diplomat". Not "analysts",
    "the minister".
    """
    unnamed = [n for n, one in enumerate(cast.referents) if one.basis == "description" and one.shown and one.sights]
    if not unnamed:
        return
    context = context_of(found, hits(document))
    for number in unnamed:
        head = cast.referents[number].sights[0].head
        if role_noun(document.tokens[head].text) is None:
            continue
        words = range(left_edge(document, head), head + 1)
        for stated in held(document, words, phrase_end(document, head + 1), context):
            if stated.body or stated.country:
                enter(cast, number, stated)
