"""Which actor a definite description means: "the Arlandian leader", "the ministry", "the country"."""

from collections import Counter

from ...parse import Document
from ..syntax import SUBJECTS, role_of
from .bodies import MANY, body_meant
from .cast import Cast, Referent
from .descriptions import OTHER, Description, is_anothers
from .office_anaphora import fits, owner_countries, role_fits
from .office_names import title
from .possessions import possessed

GENERIC = {"person", "individual", "man", "woman", "boy", "girl", "member", "leader", "president"}
NOBODY = {"no", "any", "every", "each"}
COUNTRY_REACH = 2
OFTEN = 2
JUST_BEFORE = 3  # sentences


def antecedent(document: Document, cast: Cast, described: Description) -> int | None:
    """The number of the referent a description means, or None where that is not plain.

    Matches "the minister" after "Foreign Minister Ada Orr", "the Arlandian leader" where an Arlandian
    president is named, "the ministry" after "the Ministry of Trade", "the officials" after "two
    officials", "the former president" after "Ada Orr, a former president". Not "a minister", "another official", nor
    "the company" where none is named, nor "two officials", "some officials" whoever was met before.
    """
    if described.new or described.introduces:
        return _former(cast, described)
    whose = possessed(document, cast, described)
    if whose is not None:
        return whose
    if described.noun in MANY and (police := body_meant(document, cast, described)) is not None:
        return police
    if described.sort == "people" or (described.sort == "person" and described.plural):
        return earlier_group(document, cast, described)
    if described.sort == "person":
        meant = _person(document, cast, described)
        firm = meant is None and not (described.plural or described.words)
        return body_meant(document, cast, described) if firm else meant  # a developer may be a firm
    if described.sort == "body":
        meant = body_meant(document, cast, described)
        return earlier_group(document, cast, described) if meant is None and not described.plural else meant
    if described.sort == "country" and described.noun in {"country", "nation"}:
        return _country(document, cast, described)
    return None


def _person(document: Document, cast: Cast, described: Description) -> int | None:
    """A person of that office: the nearest before, else the first after. An undetermined phrase must tell a
    country ("Arlandian leader ..."), else it is nobody in particular. "A diplomat" just before is "the diplomat" rather
    than an envoy who is named."""
    countries, date = owner_countries(cast, described), document.article.published
    if not described.definite and not countries:
        return None
    brought = _brought_in(document, cast, described)
    if brought is not None:
        return brought
    named = title(document, cast, described)
    for places in (cast.before(described.head), cast.after(described.head)):
        for _, number in places:
            referent = cast.referents[number]
            if referent.basis == "description" and named == referent.name:
                return number
            if referent.named and fits(referent, described, countries, date):
                return None if _rival(document, cast, described, number, countries) else number
            if described.definite and _is_met(referent, described):
                return earlier_group(document, cast, described)
    return None


def _former(cast: Cast, described: Description) -> int | None:
    """The only person named before who is said to have held the office: "the former minister" behind "Ada Orr, a former
    trade minister". Not behind "the trade minister, Ada Orr", nor "a former minister", "another former minister"."""
    other = OTHER.intersection((*described.words, described.determiner))
    if other != {"former"} or described.determiner not in {"the", "this"} or described.plural:
        return None
    found = {n for _, n in cast.before(described.head) if _was(cast.referents[n], described)}
    return found.pop() if len(found) == 1 else None


def _was(referent: Referent, described: Description) -> bool:
    past = (stated for stated in referent.roles if stated.tenure == "former" and stated.role)
    return referent.named and referent.type == "person" and any(
        role_fits((stated.role or "").lower(), described, bool(described.countries))
        and (not described.countries or (stated.country or referent.country) in described.countries)
        for stated in past
    )  # fmt: skip


def _brought_in(document: Document, cast: Cast, described: Description) -> int | None:
    """Somebody without a name whom the sentence before, or this one, called by the very noun."""
    met = earlier_group(document, cast, described) if described.determiner == "the" else None
    last = None if met is None or cast.referents[met].named else cast.last_before(met, described.head)
    near = last is not None and document.tokens[last].sentence >= document.tokens[described.head].sentence - 1
    return met if near else None


def _rival(document: Document, cast: Cast, described: Description, number: int, countries: tuple[str, ...]) -> bool:
    """Another who answers it: in the very sentence ("President Ada Orr met President Ben Vell. The president left"), or
    of another land and named as often or more, where no land is told."""
    date = document.article.published
    found = [(document.tokens[head].sentence, n) for head, n in cast.before(described.head)]
    last = next((sentence for sentence, n in found if n == number), None)
    others = {n for sentence, n in found if sentence == last and n != number and cast.referents[n].named}
    others |= set() if countries else _foreign(cast, number)
    return any(fits(cast.referents[n], described, countries, date) for n in others)


def _foreign(cast: Cast, number: int) -> set[int]:
    """The persons of another known land than this one, who are named as often or more."""
    here, own = len(cast.places(number)), cast.referents[number].country
    abroad = (n for n, one in enumerate(cast.referents) if own and one.named and one.country not in {None, own})
    return {n for n in abroad if cast.referents[n].type == "person" and len(cast.places(n)) >= here}


def earlier_group(document: Document, cast: Cast, described: Description) -> int | None:
    """An unnamed actor met before under the same noun and number: "the officials" after "two officials". A
    bare plural must be the same phrase; a definite one may leave words out, never add any. One of several must
    have been met just before. Those after it were met outside quotations, which are read first."""
    called = (n for n in cast.called(described.noun) if _same_sort(cast.referents[n], described))
    someones = (n for n in called if cast.referents[n].name.partition(" ")[0] not in NOBODY)
    same = [n for n in someones if not is_anothers(cast, described, n)]
    met = [(at, n) for n in same if _answers(cast.referents[n], described)
           and (at := cast.last_before(n, described.head)) is not None]  # fmt: skip
    if met:
        last, number = max(met)
        near = document.tokens[last].sentence >= document.tokens[described.head].sentence - JUST_BEFORE
        return number if near or len(met) == 1 else None
    exact = [(cast.places(n)[0], n) for n in same if cast.places(n) and _same_words(cast.referents[n], described)]
    return min(exact)[1] if exact else None


def _is_met(referent: Referent, described: Description) -> bool:
    return _same_sort(referent, described) and _answers(referent, described)


def _same_sort(referent: Referent, described: Description) -> bool:
    return (
        not (referent.named or referent.thing)
        and referent.noun == described.noun
        and referent.plural == (described.plural or described.sort == "people")  # a crew are many
    )


def _answers(referent: Referent, described: Description) -> bool:
    if described.definite and described.telling <= set(referent.name.lower().split()):
        return True
    return _same_words(referent, described)


def _same_words(referent: Referent, described: Description) -> bool:
    theirs = set(referent.name.lower().split()) - {described.noun, *plural_forms(described.noun)}
    return theirs == described.telling


def plural_forms(noun: str) -> frozenset[str]:
    """What the plural of a noun may be: "bridges", "ladies", "women"."""
    changed = [noun.removesuffix(end) + to for end, to in (("y", "ies"), ("man", "men")) if noun.endswith(end)]
    return frozenset((f"{noun}s", f"{noun}es", *changed))


def _country(document: Document, cast: Cast, described: Description) -> int | None:
    """ "the country": the country last mentioned in this sentence or the two before, as a subject rather than
    otherwise, else the one that the article is about; "his country" is left to the person's own country."""
    if described.plural or described.words or described.determiner not in {"the", "this"}:
        return None
    here = document.tokens[described.head].sentence
    near = []
    for head, number in cast.before(described.head):
        if document.tokens[head].sentence < here - COUNTRY_REACH:
            break
        if cast.referents[number].type == "country":
            near.append((head, number))
    subjects = [number for head, number in near if role_of(document, head) in SUBJECTS]
    return subjects[0] if subjects else near[0][1] if near else _main_land(cast, described.head)


def _main_land(cast: Cast, head: int) -> int | None:
    """The country that was mentioned at least twice, and twice as often as any other."""
    counts = Counter(number for _, number in cast.before(head) if cast.referents[number].type == "country")
    (first, most), (_, second), *_ = [*counts.most_common(2), (None, 0), (None, 0)]
    return first if most >= max(OFTEN, OFTEN * second) else None
