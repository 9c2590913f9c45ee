"""Who speaks and who is spoken about, with every place the text names them."""

from typing import Literal

from msgspec import Struct

from .span import Span

ActorType = Literal["person", "country", "government", "organisation", "group", "company", "place"]
MentionForm = Literal["name", "nominal", "pronoun", "metonym"]
Tenure = Literal["former", "acting", "incoming", "outgoing", "then"]
Told = Literal["article", "office"]


class Mention(Struct, frozen=True, order=True, omit_defaults=True):
    """One place in the text that refers to an actor: "Mr. Putin" (name), "the Russian leader" (nominal), "he"
    (pronoun), "Beijing" for the Chinese government or "China" where it acts (metonym). `told` by the article, or only
    by the table of offices at the article's date; `place` of a metonym that is no country's name is the actor that
    the words name taken literally: Beijing, the town."""

    start: int
    end: int
    form: MentionForm
    told: Told = "article"
    place: str | None = None

    @property
    def span(self) -> Span:
        """The mention's characters."""
        return Span(self.start, self.end)


class HeldRole(Struct, frozen=True, kw_only=True):
    """A role as the article states it: "former Peruvian trade minister", "an analyst at Vane Ltd". `span` is the whole
    phrase without its article; `role` its words for the office or occupation ("trade minister"), none where only the
    organisation is told ("Rey of Vane Ltd"); `organisation` an actor's id, none where the words at `organisation_span`
    name nobody known; `country` an ISO 3166 alpha-2 code that the words at `country_span` tell; `tenure` says that it
    is held no more, not yet or for another, none where the phrase is silent."""

    span: Span
    role: str | None = None
    tenure: Tenure | None = None
    organisation: str | None = None
    organisation_span: Span | None = None
    country: str | None = None
    country_span: Span | None = None


class Actor(Struct, frozen=True, kw_only=True):
    """A person, state, institution or group. Within a record `id` is local ("a1"); after `resolve` it is the
    graph's ("Q7747", "elizabeth-wishnick"). `roles` is all that the article states of its offices and occupations,
    `role` the fullest of them in words; `affiliation` holds actor ids; `country` an ISO 3166 alpha-2 code; `basis`
    says how it was identified."""

    id: str
    name: str
    type: ActorType
    role: str | None = None
    roles: tuple[HeldRole, ...] = ()
    affiliation: tuple[str, ...] = ()
    country: str | None = None
    wikidata: str | None = None
    basis: str = "name"
    mentions: tuple[Mention, ...] = ()
