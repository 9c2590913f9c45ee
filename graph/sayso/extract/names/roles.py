"""What a person is and for whom: the role, organisation and country stated beside the name."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ...knowledge.offices import Term, family_name, holders, terms
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run
from .lookup import Hit
from .named import Name

STOPS = {",", ")", ";", "—", "–", ".", ":"}
MARKS = {"'s", "’s", "'", "’"}


class Context(Struct, frozen=True):
    """What stands where: names and known adjectives by each of their words."""

    names: dict[int, Name]
    hits: dict[int, Hit]


class Stated(Struct, frozen=True):
    """A role phrase as read."""

    role: str | None = None
    affiliation: tuple[str, ...] = ()
    country: str | None = None


def with_roles(document: Document, found: Sequence[Name], hits: Iterable[Hit]) -> tuple[Name, ...]:
    """The names, people with their stated roles, and with the item of the office table where it is sure."""
    context = Context({i: name for name in found for i in name.run}, {i: hit for hit in hits for i in hit.run})
    return tuple(_with_role(document, name, context) if name.type == "person" else name for name in found)


def _with_role(document: Document, name: Name, context: Context) -> Name:
    before = _before(document, name.run, context)
    after = _after(document, name.run, context)
    affiliation = tuple(dict.fromkeys((*before.affiliation, *after.affiliation)))
    stated = replace(
        name, role=before.role or after.role, affiliation=affiliation, country=before.country or after.country
    )
    return _linked(stated)


def _before(document: Document, run: Run, context: Context) -> Stated:
    """Match: "Peru's foreign minister Ana Rey", "Vane Ltd spokesman Jo Ko", "China's leader, Xi Jinping".
    Not: "the minister told Ana Rey", "Peru and Ana Rey"."""
    last = _before_courtesy(document, run.first)
    if last and document.tokens[last - 1].text == "," and _single_role(document, last - 2):
        last -= 1
    first = _role_opens(document, last)
    if first is None:
        return Stated()
    sentence = document.sentence_of(run.first).first
    while first > sentence and _belongs(document, first - 1, last, context):
        first -= 1
    return _stated(document, range(first, last), context)


def _role_opens(document: Document, last: int) -> int | None:
    """The role noun of "foreign minister" or "Secretary of State" ending before `last`; None if none ends there."""
    if last and role_noun(document.tokens[last - 1].text):
        return last - 1
    i = last - 1
    while i > 1 and document.tokens[i].lower in titles().domains and last - i < 4:
        i -= 1
    i -= document.tokens[i].lower == "the"
    of_role = 0 < i < last - 1 and document.tokens[i].lower == "of" and role_noun(document.tokens[i - 1].text)
    return i - 1 if of_role else None


def in_title(document: Document, run: Run) -> bool:
    """True for "State" in "Secretary of State" and "Defence" in "Minister of Defence": no names of their own."""
    if not all(document.tokens[i].lower in titles().domains for i in run):
        return False
    return _role_opens(document, run.last) is not None and not role_noun(document.tokens[run.last - 1].text)


def _before_courtesy(document: Document, i: int) -> int:
    while i and document.tokens[i - 1].lower in titles().courtesy:
        i -= 1
    return i


def _single_role(document: Document, i: int) -> bool:
    """ "Peru's leader, Ana Rey": one person's role before the comma (not "ministers, ...")."""
    return i >= 0 and role_noun(document.tokens[i].text) == document.tokens[i].lower


def _belongs(document: Document, i: int, last: int, context: Context) -> bool:
    """True while word `i` is still part of the role phrase that ends before `last`."""
    token = document.tokens[i]
    after = document.tokens[i + 1]
    if token.entity in {"DATE", "TIME"}:
        return False  # "in December President Rey left"
    if token.text in MARKS or token.text == "-":
        return i > 0 and (i - 1 in context.hits or i - 1 in context.names or token.text == "-")
    if token.lower in {"of", "for"}:
        return bool(role_noun(document.tokens[i - 1].text)) and (after.pos in {"PROPN", "NOUN", "ADJ", "DET"})
    if token.lower == "the":
        return document.tokens[i - 1].lower in {"of", "for"} and i > 1 and bool(role_noun(document.tokens[i - 2].text))
    if token.lower in {"and", "&"}:
        return after.lower in titles().modifiers and document.tokens[i - 1].lower in titles().modifiers
    name = context.names.get(i)
    if name is not None and name.type == "person":
        return False
    known = i in context.hits or name is not None or token.lower in titles().modifiers or bool(role_noun(token.text))
    return known or (
        token.pos in {"NOUN", "PROPN", "ADJ"}
        and token.dep in {"compound", "amod", "nmod", "poss", "nn"}
        and i < token.head < last + 8
    )


def _after(document: Document, run: Run, context: Context) -> Stated:
    """Match: "Ana Rey, a Peruvian analyst at Vane Ltd, said", "Ana Rey of Vane Ltd". Not: "Ana Rey, who said"."""
    tokens = document.tokens
    i = run.last
    if i < len(tokens) and tokens[i].lower in {"of", "at", "from"} and tokens[i].head in run:
        return _plain_affiliation(document, i, context)
    if i + 1 >= len(tokens) or tokens[i].text not in {",", "(", "—", "–"}:
        return Stated()
    end = _appositive_end(document, i + 1)
    noun = _role_head(document, i + 1, end)
    next_person = context.names.get(noun + 1) if noun is not None else None
    if noun is None or (next_person is not None and next_person.type == "person"):
        return Stated()  # "Ana Rey, adviser Jo Ko and others": the role is the next one's
    while noun + 2 < end and document.tokens[noun + 1].text == "-":
        noun += 2
    stated = _stated(document, range(i + 1, noun + 1), context)
    role = " ".join((stated.role or "", *_field(document, noun + 1, end, context))).strip()
    affiliation, country = _for_whom(document, noun + 1, end, context)
    return Stated(role or None, (*stated.affiliation, *affiliation), stated.country or country)


def _plain_affiliation(document: Document, i: int, context: Context) -> Stated:
    j = i + 1 + (i + 1 < len(document) and document.tokens[i + 1].lower == "the")
    name = context.names.get(j)
    if name is None or name.type not in {"organisation", "company", "government", "country"}:
        return Stated()
    if name.type == "country":
        return Stated(country=name.country) if document.tokens[i].lower == "of" else Stated()
    return Stated(affiliation=(name.name,))


def _appositive_end(document: Document, first: int) -> int:
    """Where the phrase after "Ana Rey," stops: the next comma, mark, verb or relative."""
    stop = min(document.sentence_of(first).last, first + 24)
    for i in range(first, stop):
        token = document.tokens[i]
        if token.text in STOPS or token.tag in {"WP", "WDT", "VBD", "VBZ", "MD", "``", "''"}:
            return i
    return stop


def _role_head(document: Document, first: int, end: int) -> int | None:
    """The role noun that the appositive opens with, after articles and modifiers: "a senior analyst"."""
    for i in range(first, end):
        token = document.tokens[i]
        follows = document.tokens[i + 1] if i + 1 < end else None
        qualifies = follows is not None and (follows.pos in {"NOUN", "PROPN"} or follows.lower in titles().modifiers)
        if role_noun(token.text) and not qualifies:
            return i
        small = token.text in {"-", "and", "&"} or token.tag in {"VBN", "VBG"}
        if token.pos not in {"DET", "ADJ", "NOUN", "PROPN", "ADV", "PART", "NUM", "PRON"} and not small:
            return None
    return None


def _field(document: Document, first: int, end: int, context: Context) -> list[str]:
    """What the role is in, in lower-case words: "of international relations" after "professor"."""
    if first >= end or document.tokens[first].lower not in {"of", "for", "in"}:
        return []
    i = first + 1
    while (
        i < end
        and document.tokens[i].pos in {"NOUN", "ADJ", "CCONJ"}
        and i not in context.names
        and i not in context.hits
    ):
        i += 1
    ends_here = (
        i > first + 1 and document.tokens[i - 1].pos == "NOUN" and not (i < end and document.tokens[i].text == "-")
    )
    return [document.tokens[k].text for k in range(first, i)] if ends_here else []


def _for_whom(document: Document, first: int, end: int, context: Context) -> tuple[tuple[str, ...], str | None]:
    """The organisations, and the country straight after "of", in "analyst of trade at Vane Ltd"."""
    found: list[str] = []
    country = None
    for i in range(first, end):
        name = context.names.get(i)
        if name is None or name.run.first != i:
            continue
        link = _link_before(document, i, first)
        if name.type in {"organisation", "company", "government"} and link:
            found.append(name.name)
        elif name.type == "country" and link == "of" and i - first < 3 and _ends_phrase(document, name.run.last):
            country = name.country
    return tuple(dict.fromkeys(found)), country


def _ends_phrase(document: Document, i: int) -> bool:
    """ "president of Peru," but not "head of Peru's bank" nor "head of the Peru desk"."""
    return i >= len(document) or (
        document.tokens[i].text not in MARKS and document.tokens[i].pos not in {"NOUN", "PROPN", "ADJ"}
    )


def _link_before(document: Document, i: int, first: int) -> str | None:
    """The preposition that the name at `i` follows, over articles, adjectives, owners and "and"."""
    for k in range(i - 1, max(first, i - 6) - 1, -1):
        token = document.tokens[k]
        if token.lower in {"of", "at", "for", "with", "from", "in"}:
            return token.lower
        if token.pos not in {"DET", "ADJ", "PROPN", "PART", "CCONJ"}:
            return None
    return None


def _stated(document: Document, words: range, context: Context) -> Stated:
    """Sort the words of a role phrase into role, organisations and country."""
    affiliation: list[str] = []
    country: str | None = None
    role: list[str] = []
    for i in words:
        name, hit = context.names.get(i), context.hits.get(i)
        if name is not None and _department_in_title(document, name, words):
            role += [document.tokens[i].text] if i == name.run.last - 1 else []
            country = country or name.country
        elif name is not None and name.type in {"organisation", "company", "government"}:
            affiliation.append(name.name)
            country = country or (name.country if name.basis == "pattern" else None)
        elif (name is not None and name.type in {"country", "place"}) or (
            name is None and hit is not None and hit.get("adjective")
        ):
            country = country or (name.country if name else hit.country if hit else None)
        elif name is None:
            role.append(document.tokens[i].text)
    return Stated(_phrase(role), tuple(dict.fromkeys(affiliation)), country)


def _department_in_title(document: Document, name: Name, words: range) -> bool:
    """ "US Treasury Secretary": the department is half of the title. Not: "US Treasury spokesman"."""
    last = name.run.last
    follows = document.tokens[last].lower if last in words else ""
    return document.tokens[last - 1].lower in titles().domains and follows in {
        "secretary",
        "minister",
        "undersecretary",
    }


def _phrase(words: Sequence[str]) -> str | None:
    """The role's words without articles, marks and a dangling preposition: "the | 's foreign minister of"."""
    small = {"of", "at", "for", "in", "with", "from", "on", "to", "and", "&", "the", "a", "an"}
    kept = [w for w in words if w not in MARKS and w != ","]
    while kept and kept[0].lower() in small | {"his", "her", "their", "its", "our", "-"}:
        kept.pop(0)
    cut = _first_gap(kept, small)
    while cut and cut[-1].lower() in small | {"-"}:
        cut.pop()
    text = " ".join(cut).replace(" - ", "-")
    return (text.lower() if text.isupper() and len(text) > 4 else text) or None


def _first_gap(words: list[str], small: set[str]) -> list[str]:
    """Up to where a name was taken out: "director of | at" ends at "director of"."""
    for i in range(1, len(words)):
        if words[i].lower() in small - {"the", "a", "an", "and", "&"} and words[i - 1].lower() in small:
            return words[:i]
    return words


def _linked(name: Name) -> Name:
    """With the item of the person in the office table: by full name, or by family name, office and country."""
    held = holders().get(name.name) or _by_office(name)
    if not held:
        return name
    lands = {term.country for term in held}
    country = name.country or (held[0].country if len(lands) == 1 else None) or None
    return replace(name, name=held[0].person, wikidata=held[0].wikidata, country=country, basis="office table")


def _by_office(name: Name) -> tuple[Term, ...]:
    """Match: "Chinese President Xi". Not: "President Xi" of nowhere, "Xi"."""
    if " " in name.name or not name.role or not name.country:
        return ()
    found = tuple(
        term for term in terms()
        if term.country == name.country and family_name(term.person) == name.name and term.office in name.role.lower()
    )  # fmt: skip
    return found if len({term.person for term in found}) == 1 else ()
