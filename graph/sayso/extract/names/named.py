"""The record of a mention by name, shared by the files that find names."""

from typing import Literal

from msgspec import Struct

from ...model import ActorType
from ...parse import Run
from .stated import Stated


class Name(Struct, frozen=True, kw_only=True):
    """One mention by name. `run` covers the name itself without determiner, title or possessive; `name` is its
    normal form ("United States" for "U.S.", "Government of China" for "Beijing" in "Beijing denied it"), `place`
    that of the place a metonym names ("Beijing"); `roles` what is stated beside it, `role` the fullest of these in
    words, `affiliation` names of organisations, `country` an ISO 3166 alpha-2 code, `wikidata` an item where one is
    sure, `basis` how that was known."""

    run: Run
    name: str
    type: ActorType
    form: Literal["name", "metonym"] = "name"
    place: str | None = None
    role: str | None = None
    roles: tuple[Stated, ...] = ()
    country: str | None = None
    affiliation: tuple[str, ...] = ()
    wikidata: str | None = None
    basis: str = "name"
