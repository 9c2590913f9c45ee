"""The place that a metonym names, kept beside the government it stands for."""

from collections.abc import Sequence

from ...parse import Document
from ..names.names import Name
from ..syntax import head_of
from .cast import Cast, Referent


def keep_places(document: Document, cast: Cast, found: Sequence[Name]) -> None:
    """Note of each metonym which place its words name: "Beijing" in "Beijing denied it" is the town of "arrived in
    Beijing". A place that the article names as a metonym only becomes an actor too, without a mention of its own.

    Match: "Beijing denied it", "the Kremlin denied it". Not: "China denied it": that is the state by its name.
    """
    towns = {one.name.casefold(): n for n, one in reversed([*enumerate(cast.referents)]) if one.type == "place"}
    for name in found:
        if name.place:
            key = name.place.casefold()
            if key not in towns:
                towns[key] = cast.add(_place(name, name.place))
            cast.literal[head_of(document, name.run)] = towns[key]


def _place(name: Name, words: str) -> Referent:
    return Referent(name=words, type="place", country=name.country, basis=name.basis, sights=[])
