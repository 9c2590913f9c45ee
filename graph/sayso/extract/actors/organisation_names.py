"""Which names of bodies name one body: "Orlan Energy Agency", "the Energy Agency of Orlan", "OEA"."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from ...knowledge import lexicon, wordlist
from ..names.names import Name
from .folding import words


@lru_cache(maxsize=1)
def _listed() -> dict[str, frozenset[str]]:
    return {kind: frozenset(text.split()) for kind, text in lexicon("body_names").items() if isinstance(text, str)}


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    known = lexicon("institutions")
    return frozenset(known["organisations"]) - frozenset(known["bodies"])


class BodyName(Struct, frozen=True):
    """A body's name for comparison: its words without small ones and legal forms, and the acronyms it
    yields."""

    parts: tuple[str, ...]
    acronyms: frozenset[str]


@lru_cache(maxsize=65536)
def body_name(text: str) -> BodyName:
    """Take a name apart: "Bank of Orlan plc" has parts ("bank", "orlan") and acronyms {"bo", "boo"}."""
    every = [word for word in words(text) if word != "the"]
    while len(every) > 1 and every[-1] in _listed()["legal"]:
        every.pop()
    parts = tuple(word for word in every if word not in _listed()["small"]) or tuple(every)
    plain = tuple(word for word in parts if word != "&")
    acronyms = {"".join(word[0] for word in chosen) for chosen in (every, parts, plain) if len(chosen) > 1}
    return BodyName(parts, frozenset(acronyms))


def is_acronym(text: str) -> bool:
    """Two to six capitals, dots allowed: "ICC", "E.U.", not "Orlan" or "A"."""
    plain = text.replace(".", "")
    return 2 <= len(plain) <= 6 and plain.isalpha() and plain.isupper()


def acronym_of(short: str, long: BodyName) -> bool:
    """True for "ICC" and the name of the International Criminal Court."""
    return is_acronym(short) and short.replace(".", "").casefold() in long.acronyms


def short_form_of(short: BodyName, long: BodyName) -> bool:
    """True where the words of `short` stand in `long` in order, beginning with its first word and, unless
    that one is telling by itself, at least one more: "Tamber Center" of "Tamber Valley Research Center",
    "Tamber" of "Tamber Institute", "Big Sky" of "Big Sky Mutual"; a newspaper by its last, "Post" of "Tamber Post", and
    what its last word calls what it is: "Front" of "Free Tamber Front". Not "National Bank" of
    "National Health Bank Union" nor "Bank" of "Bank of Orlan"."""
    if len(short.parts) == 1 < len(long.parts) and short.parts[0] == long.parts[-1]:
        return short.parts[0] in _listed()["papers"] or short.parts[0] in _heads()
    if not short.parts or len(short.parts) >= len(long.parts) or short.parts[0] != long.parts[0]:
        return False
    opens = len(short.parts) > 1 and short.parts == long.parts[: len(short.parts)]
    if not opens and not any(len(part) > 3 and part.isalpha() for part in short.parts):
        return False
    if len(short.parts) == 1:
        if long.parts[-1] in wordlist("institutions", "local"):
            return False  # "Orlow" of "Orlow Council" is a town
        return short.parts[0] not in _listed()["common"] and len(long.parts) < 4
    if short.parts[-1] != long.parts[-1] and short.parts != long.parts[: len(short.parts)]:
        return False
    if all_common(short):
        return short.parts == long.parts[: len(short.parts)]
    rest = iter(long.parts)
    return all(part in rest for part in short.parts)


def all_common(name: BodyName) -> bool:
    """True for "Supreme Court": words that many bodies share."""
    return all(part in _listed()["common"] for part in name.parts)


def organisation_clusters(found: Sequence[Name]) -> list[list[Name]]:
    """Join the names of bodies (in text order): the same item or the same words first, then acronyms and
    short forms with the nearest long name that fits (a common one, "Supreme Court", with the only one),
    unless their items or countries differ."""
    groups: dict[tuple[str, ...], list[Name]] = {}
    for name in found:
        groups.setdefault(body_name(name.name).parts, []).append(name)
    by_item: dict[str, tuple[str, ...]] = {}
    for parts in list(groups):
        item = next((name.wikidata for name in groups[parts] if name.wikidata), None)
        if item and by_item.setdefault(item, parts) != parts:
            groups[by_item[item]] += groups.pop(parts)
    return _join_short(list(groups.values()))


def _join_short(groups: list[list[Name]]) -> list[list[Name]]:
    long_first = sorted(groups, key=lambda group: (-len(body_name(group[0].name).parts), group[0].run))
    kept: list[list[Name]] = []
    for group in long_first:
        home = [other for other in kept if _fits(group, other)]
        name = body_name(group[0].name)
        if len(home) == 1 or (home and not all_common(name) and not _heads().issuperset(name.parts)):
            min(home, key=lambda other: abs(other[0].run.first - group[0].run.first)).extend(group)
        else:
            kept.append(group)
    return kept


def _fits(group: Sequence[Name], other: Sequence[Name]) -> bool:
    short, long = group[0].name, body_name(other[0].name)
    if not (acronym_of(short, long) or short_form_of(body_name(short), long)):
        return False
    return not (_differ(group, other, "wikidata") or _differ(group, other, "country"))


def _differ(group: Sequence[Name], other: Sequence[Name], field: str) -> bool:
    mine = {getattr(name, field) for name in group} - {None}
    theirs = {getattr(name, field) for name in other} - {None}
    return bool(mine and theirs and mine.isdisjoint(theirs))
