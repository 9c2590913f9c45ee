"""People and bodies without a name: "analysts", "a senior official", "Arlandian banks"."""

from ...knowledge import wordlist
from ...parse import Document
from ..syntax import role_of
from .cast import Cast, Referent
from .descriptions import Description, label
from .lifeless import AGENTIVE, is_abstract
from .office_names import role, title
from .sex import sex_of_noun

ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "dative", "agent"}
TOWARDS = {"with", "by", "to", "from", "against", "between"}
STATES = {"country", "government"}
ANY = {"all", "every", "each", "no", "any", "whatever", "either", "neither"}
PAIRS = {"pair", "duo", "couple", "trio"}
SPEAKERS = {"source"}
ANYBODY = {"people", "person", "man", "woman", "individual", "boy", "girl"}
PAIRED = {"three", "four"}
BODIES = STATES | {"organisation", "company"}


def group(document: Document, cast: Cast, described: Description, source: bool) -> Referent | None:
    """An actor of its own, a person or a group, for a phrase that nobody named answers; not `shown` where it is
    neither a source nor takes part in anything.

    Shown: "analysts said", "they met two ministers". Not shown: "he is an analyst", "a minister's house".
    None for documents, and for other things unless they speak ("fans said").
    """
    states = described.sort == "country" and not (source and described.plural and described.words)
    animate = described.sort != "other" or _animate(described)
    if states or described.sort == "document" or not animate:
        return None
    person = described.sort in {"person", "people"}
    country = described.countries[0] if len(described.countries) == 1 else None
    plural = described.plural or described.sort == "people"
    one = not plural and (described.sort == "person" or described.noun in SPEAKERS)
    return Referent(
        name=title(document, cast, described) or label(document, cast, described),
        type="person" if one else "group", role=role(document, cast, described) if one else None,
        country=country or _owner_country(cast, described), basis="description",
        sex=sex_of_noun(described.noun) if person else None, plural=plural, named=False, noun=described.noun, sights=[],
        shown=source or (person and _takes_part(document, described)),
    )  # fmt: skip


def people_like(described: Description) -> bool:
    """May an unlisted plural in what is said stand for certain people? "the shepherds", "its skippers"; not
    "shepherds", "the computers", "the plans"."""
    noun = described.noun
    listed = noun in wordlist("people", "lifeless") or noun in wordlist("people", "thing")
    plural = described.sort == "other" and described.plural and described.definite
    return plural and not listed and bool(AGENTIVE.match(noun))


def _owner_country(cast: Cast, described: Description) -> str | None:
    owner = cast.referents[described.possessor] if described.possessor is not None else None
    return owner.country if owner and owner.type in STATES else None


def _animate(described: Description) -> bool:
    """May an unlisted noun that is given as a source stand for people? "beekeeper", "fans", not "weather",
    "tensions"."""
    if described.noun in wordlist("people", "speaking"):
        return True
    if is_abstract(described.noun):
        return False
    return described.plural or bool(AGENTIVE.match(described.noun))


def _takes_part(document: Document, described: Description) -> bool:
    role = role_of(document, described.head)
    if described.noun in wordlist("people", "ambiguous") and (not described.plural or role == "pobj"):
        return False
    if _is_example(document, described) or described.determiner in {"my", "our", "your"}:
        return False
    if described.noun in PAIRS or (described.definite and PAIRED & set(described.words)):
        return False  # "the three leaders" are actors of their own
    if described.determiner in ANY and not (described.determiner == "all" and described.plural):
        return False  # nobody in particular
    if described.noun in ANYBODY and not (described.behind or _told(document, described)):
        return False  # "eleven people", "a man": nobody that a reader would look for
    bare = not (described.plural or described.determiner or described.countries or described.possessor)
    if bare and described.sort == "person":
        return False  # "as president", "demanded justice": a role or a thing
    if role in ARGUMENTS:
        return True
    token = document.tokens[described.head]
    return role == "pobj" and document.tokens[token.head].lower in TOWARDS


def _told(document: Document, described: Description) -> bool:
    """Does the phrase say more of them than how many they are?"""
    tokens = document.tokens
    return any(tokens[i].lower in described.words and tokens[i].pos != "NUM" for i in described.run)


def _is_example(document: Document, described: Description) -> bool:
    """What only says what somebody is: "appointed an economist as minister", "partners such as Tamberia"."""
    tokens = document.tokens
    after = {tokens[i].lower for i in document.children(described.head, "prep")}
    verb = tokens[described.head].head
    beside = {tokens[i].lower for i in document.children(verb, "prep")}
    return bool({"as", "like", "including"} & after) or (
        tokens[described.head].dep == "dobj" and described.determiner in {"a", "an"} and "as" in beside | after
    )
