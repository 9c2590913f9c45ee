"""Governments, ministries and other bodies named by pattern: a country's name or adjective and a common noun."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec.structs import replace

from ...knowledge import lexicon
from ...knowledge.countries import countries, government
from ...knowledge.gazetteer import gazetteer
from ...knowledge.offices import heads
from ...parse import Document, Run
from .lookup import Hit
from .named import Name

TITLES = {"defense": "defence", "foreign": "foreign affairs", "labor": "labour", "economics": "economy"}
MARKS = {"'s", "’s", "'", "’"}
Owners = dict[int, tuple[int, str | None]]  # last word of a country's name -> its first word and its code


def institutions(document: Document, hits: Sequence[Hit]) -> Iterator[Name]:
    """Every institution named so, in text order."""
    owners: Owners = {hit.run.last - 1: (hit.run.first, hit.country) for hit in hits if _owns(hit)}
    for token in document.tokens:
        word = token.lower
        if word not in _heads():
            continue
        yield from _governments(document, token.i, owners)
        yield from _ministries(document, token.i, owners)
        yield from _bodies(document, token.i, owners)


def _owns(hit: Hit) -> bool:
    return any(entry.kind in {"country", "adjective", "capital"} for entry in hit.entries)


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(lexicon("institutions")[name])


@cache
def _heads() -> frozenset[str]:
    last = {body.split()[-1] for body in _set("bodies")}
    return _set("governments") | _set("offices") | last


def _owner(document: Document, last: int, owners: Owners) -> tuple[int, str | None] | None:
    """The country that ends at word `last`, a possessive mark apart: its first word and its code.
    Not in "the Party of Peru government"."""
    if last >= 0 and document.tokens[last].text in MARKS:
        return owners.get(last - 1)
    owner = owners.get(last)
    return None if owner and owner[0] and document.tokens[owner[0] - 1].lower in {"of", "in"} else owner


def _governments(document: Document, i: int, owners: Owners) -> Iterator[Name]:
    """Match: "the Peruvian government", "Peru's leadership", "the Biden administration", "government of Peru".
    Not: "local government", "drug administration"."""
    tokens = document.tokens
    if tokens[i].lower not in _set("governments") or i == 0:
        return
    owner = _owner(document, i - 1, owners)
    if owner and owner[1] in countries():
        yield _government(Run(owner[0], i + 1), owner[1])
    elif (code := heads().get(tokens[i - 1].text)) and tokens[i].lower in {
        "administration",
        "government",
        "cabinet",
        "presidency",
    }:
        yield _government(Run(i - 1, i + 1), code)
    elif (
        tokens[i].lower in {"government", "authorities"}
        and (after := _following(document, i, owners))
        and after[1] in countries()
    ):
        yield _government(Run(i, after[0]), after[1])


def _government(run: Run, code: str | None) -> Name:
    return Name(run=run, name=government(code or ""), type="government", country=code, basis="pattern")


def _following(document: Document, i: int, owners: Owners) -> tuple[int, str | None] | None:
    """In "ministry of defence of the Republic of Peru": where the country ends after word `i`, and its code."""
    tokens = document.tokens
    j = i + 1
    if j >= len(tokens) or tokens[j].lower != "of":
        return None
    j += 1 + (j + 1 < len(tokens) and tokens[j + 1].lower == "the")
    for last, (first, code) in ((k, owners[k]) for k in range(j, min(j + 5, len(tokens))) if k in owners):
        return (last + 1, code) if first == j else None
    return None


def _ministries(document: Document, i: int, owners: Owners) -> Iterator[Name]:
    """Match: "the Peruvian foreign ministry", "Peru's Ministry of Defence", "Ministry of Health of Peru".
    Not: "the ministry", "foreign ministries"."""
    if document.tokens[i].lower != "ministry":
        return
    before = _fields_before(document, i)
    fields = [document.tokens[k].lower for k in range(before, i)]
    last = i + 1
    if not fields:
        last = _fields_after(document, i)
        fields = [document.tokens[k].lower for k in range(i + 2, last)]
    owner = _owner(document, before - 1, owners)
    after = _following(document, last - 1, owners) if owner is None else None
    if not fields or (owner is None and after is None and not document.tokens[i].text[0].isupper()):
        return
    code = owner[1] if owner else after[1] if after else None
    run = Run(owner[0] if owner else before, after[0] if after else last)
    yield Name(run=run, name=_ministry(fields, code), type="organisation", country=code, basis="pattern")


def _fields_before(document: Document, i: int) -> int:
    while (
        i
        and document.tokens[i - 1].lower in _set("fields") - {"of", "the"}
        and document.tokens[i - 1].sentence == document.tokens[i].sentence
    ):
        i -= 1
    while document.tokens[i].lower in {"and", "&"}:
        i += 1
    return i


def _fields_after(document: Document, i: int) -> int:
    """Where "Ministry of the Interior and Security" ends that opens at word `i`."""
    tokens = document.tokens
    if i + 2 >= len(tokens) or tokens[i + 1].lower not in {"of", "for"}:
        return i + 1
    last = i + 2
    while last < len(tokens) and tokens[last].lower in _set("fields") and tokens[last].lower != "of":
        last += 1
    while tokens[last - 1].lower in {"and", "the", "of", "&", "for"}:
        last -= 1
    return last


def _ministry(fields: Sequence[str], code: str | None) -> str:
    words = " ".join(TITLES.get(word, word) for word in fields if word != "the").replace("affairs affairs", "affairs")
    titled = " ".join(w if w in {"and", "of", "&"} else w.capitalize() for w in words.split())
    return f"Ministry of {titled}" + (
        government(code).removeprefix("Government") if code in countries() and code else ""
    )


def _bodies(document: Document, i: int, owners: Owners) -> Iterator[Name]:
    """Match: "the Peruvian army", "Peru's central bank". Not: "Peruvian army boots", "the army"."""
    tokens = document.tokens
    for length in (2, 1):
        words = " ".join(t.lower for t in tokens[max(0, i + 1 - length) : i + 1])
        if words in _set("bodies"):
            owner = _owner(document, i - length, owners)
            if owner and owner[1] in countries() and not _qualifies(document, i):
                titled = words.title()
                name = titled + government(owner[1] or "").removeprefix("Government")
                yield _known(Name(
                    run=Run(owner[0], i + 1), name=name, type="organisation", country=owner[1], basis="pattern",
                ))  # fmt: skip
            return


def _known(found: Name) -> Name:
    """Under the name of the table: "Japan's central bank" is the Bank of Japan."""
    entries = (entry for entry in gazetteer().exact(found.name) if entry.kind == "organisation")
    entry = next((entry for entry in entries if entry.country == found.country), None)
    return replace(found, name=entry.name, wikidata=entry.wikidata) if entry else found


def _qualifies(document: Document, i: int) -> bool:
    """True where the noun only qualifies a thing that follows ("army boots"), not a person ("army chief")."""
    from ...knowledge.titles import role_noun

    after = document.tokens[i + 1] if i + 1 < len(document) else None
    return (
        after is not None
        and after.pos in {"NOUN", "PROPN", "ADJ"}
        and document.tokens[i].dep in {"compound", "amod", "nmod"}
        and not role_noun(after.text)
    )
