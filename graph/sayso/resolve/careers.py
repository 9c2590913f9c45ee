"""What a stated role tells namesakes apart by: its field of work, and offices that one person holds at a time."""

from functools import lru_cache

from ..extract.actors.office_anaphora import roles_meet
from ..knowledge import lexicon


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    known = lexicon("role_fields")["fields"]
    return {noun: field for field, nouns in known.items() for noun in nouns.split()}


@lru_cache(maxsize=1)
def _together() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in lexicon("role_fields")["together"])


@lru_cache(maxsize=1)
def _single() -> tuple[str, ...]:
    return tuple(office.replace("-", " ") for office in lexicon("role_fields")["single"].split())


@lru_cache(maxsize=1)
def _over() -> frozenset[str]:
    return frozenset(lexicon("role_fields")["over"])


def _plain(role: str) -> list[str]:
    return role.lower().replace("-", " ").replace(",", " ").split()


@lru_cache(maxsize=65536)
def field_of(role: str) -> str:
    """The field of work of a role: "Czech transport minister" is "politics", "director" has none (""), nor has
    "former footballer": what one was before says little of what one is."""
    if _over() & set(_plain(role)):
        return ""
    found = [_fields()[word] for word in (*role.lower().split(), *_plain(role)) if word in _fields()]
    return found[-1] if found else ""


@lru_cache(maxsize=65536)
def careers_differ(one: str, other: str) -> bool:
    """True for fields that one career does not join: "sport" and "religion"; not for "law" and "politics", nor
    where either is not known."""
    return bool(one and other and one != other and frozenset((one, other)) not in _together())


@lru_cache(maxsize=65536)
def single_office(role: str) -> bool:
    """True for an office that one person of a country holds at a time: "foreign minister", not "lawmaker"."""
    text = f" {' '.join(_plain(role))} "
    return any(f" {office} " in text for office in _single())


@lru_cache(maxsize=65536)
def roles_alike(one: str, other: str) -> bool:
    """Both are told and may be one office: "president" and "leader"."""
    return bool(one and other and roles_meet(one, other))
