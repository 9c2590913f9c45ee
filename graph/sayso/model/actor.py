"""Who speaks and who is spoken about, with every place the text names them."""

from typing import Literal

from msgspec import Struct

from .span import Span

ActorType = Literal["person", "country", "government", "organisation", "group", "company", "place"]
MentionForm = Literal["name", "nominal", "pronoun", "metonym"]


class Mention(Struct, frozen=True, order=True):
    """One place in the text that refers to an actor: "Mr. Putin" (name), "the Russian leader" (nominal),
    "he" (pronoun), "Beijing" for the Chinese government (metonym)."""

    start: int
    end: int
    form: MentionForm

    @property
    def span(self) -> Span:
        """The mention's characters."""
        return Span(self.start, self.end)


class Actor(Struct, frozen=True, kw_only=True):
    """A person, state, institution or group. Within a record `id` is local ("a1"); after `resolve` it is the
    graph's ("Q7747", "elizabeth-wishnick"). `role` is the office or occupation the article states;
    `affiliation` holds actor ids; `country` an ISO 3166 alpha-2 code; `basis` says how it was identified."""

    id: str
    name: str
    type: ActorType
    role: str | None = None
    affiliation: tuple[str, ...] = ()
    country: str | None = None
    wikidata: str | None = None
    basis: str = "name"
    mentions: tuple[Mention, ...] = ()
