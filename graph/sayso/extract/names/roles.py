"""What a person is and for whom: the roles, organisations and countries stated beside the name."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from ...knowledge.offices import Term, family_name, holders, terms
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run
from ..syntax import clause_opens
from .appositives import appositives, bodies
from .lookup import Hit
from .named import Name
from .role_phrases import BODIES, MARKS, Context, context_of, taken_apart
from .stated import Stated

LISTING = {",", "and", "&"}
COUNTERPART = "counterpart"
Roles = tuple[Stated, ...]


def with_roles(document: Document, found: Sequence[Name], hits: Iterable[Hit]) -> tuple[Name, ...]:
    """The names, people with their stated roles, and with the item of the office table where it is sure."""
    context = context_of(found, hits)
    told = [_beside(document, name, context) for name in found]
    told = _of_counterparts(document, found, _shared(document, found, told))
    both = zip(found, told, strict=True)
    return tuple(_with_roles(name, roles) if name.type == "person" else name for name, roles in both)


def _beside(document: Document, name: Name, context: Context) -> Roles:
    if name.type != "person":
        return ()
    before, after = _before(document, name.run, context), _after(document, name.run, context)
    if before and len(after) == 1 and after[0].role is None and not any(stated.body for stated in before):
        *others, last = before  # "Professor Ana Rey of Lima University"
        plain = after[0]
        return (*others, replace(last, body=plain.body, body_run=plain.body_run, country=last.country or plain.country,
                                 land=last.land or plain.land))  # fmt: skip
    return (*before, *after)


def _with_roles(name: Name, roles: Roles) -> Name:
    bodies = (stated.body for stated in roles if stated.body)
    country = next((stated.country for stated in roles if stated.country), None)
    return _linked(replace(
        name, roles=tuple(roles), role=fullest(roles), affiliation=tuple(dict.fromkeys(bodies)), country=country,
    ))  # fmt: skip


def fullest(roles: Sequence[Stated]) -> str | None:
    """The role that says most, held now rather than formerly: "trade minister" of "minister" and "trade minister"."""
    told = [stated for stated in roles if stated.told]
    most = max(told, key=_weight, default=None)
    return most.told if most else None


def _weight(stated: Stated) -> tuple[bool, bool, bool, int]:
    rank = (stated.role or "").lower() in titles().abbreviated
    return (
        stated.tenure not in {"former", "then"},
        stated.noun not in titles().kin,
        not rank,
        len((stated.role or "").split()),
    )


def _before(document: Document, run: Run, context: Context) -> Roles:
    """Match: "Peru's foreign minister Ana Rey", "Vane Ltd spokesman Jo Ko", "China's leader, Xi Jinping", "the
    president of Peru, Ana Rey". Not: "the minister told Ana Rey", "Peru and Ana Rey", "the minister Rey had meant"."""
    last = _before_courtesy(document, run.first)
    comma = bool(last) and document.tokens[last - 1].text == ","
    if comma and (_single(document, last - 1) or _of_one(document, last - 1, run, context) is not None):
        last -= 1
    first = _opens(document, last)
    if first == last - 1 and clause_opens(document, first):
        return ()
    if first is None and comma:
        first = _of_one(document, last, run, context)
    if first is None:
        return _owned(document, run.first, context)
    opening, sentence = first, document.sentence_of(run.first).first
    while first > sentence and _belongs(document, first - 1, last, context):
        first -= 1
    if opening >= last:
        return ()
    rank = _rank(document, first, last)
    ranked = taken_apart(document, range(rank, last), context) if rank < last else ()
    return (*_of_owner(document, first, taken_apart(document, range(first, rank), context)), *ranked)


def _rank(document: Document, first: int, last: int) -> int:
    """Where a rank cut short stands behind another role: at "Cllr" in "committee chairman Cllr Rey"; else `last`."""
    rank, cut = last, titles().abbreviated
    while rank > first and document.tokens[rank - 1].lower in cut:
        rank -= 1
    return rank if rank > first and role_noun(document.tokens[rank - 1].text) else last


def _of_owner(document: Document, first: int, roles: Roles) -> Roles:
    """With the organisation that is only described before the role: "its director, Ana Rey", "the club's chairman"."""
    tokens = document.tokens
    marked = first > 1 and tokens[first - 1].text in MARKS and tokens[first - 2].lower in bodies()
    owner = first - 2 if marked else first - 1
    if not marked and not (first and tokens[owner].lower in {"its", "their"}):
        return roles
    return tuple(s if s.body or s.country else replace(s, body_run=Run(owner, owner + 1)) for s in roles)


def _owned(document: Document, i: int, context: Context) -> Roles:
    """Whose somebody is told to be, and no more: "Vane Ltd's Ana Rey", "Peru's Ana Rey"."""
    name = context.names.get(i - 2) if i > 1 and document.tokens[i - 1].text in MARKS else None
    if name is None or name.run.last != i - 1 or name.type not in {"organisation", "company", "country"}:
        return ()
    if name.type == "country":
        return (Stated(name.run, country=name.country, land=name.run),)
    return (Stated(name.run, body=name.name, body_run=name.run),)


def _opens(document: Document, last: int) -> int | None:
    """The role noun of "foreign minister", "Secretary of State", "Attorney General" or "President-elect" ending before
    `last`; None if none ends there."""
    tokens = document.tokens
    if last and role_noun(tokens[last - 1].text):
        return last - 1
    if last > 1 and tokens[last - 1].lower in titles().postposed:
        noun = last - 2 - (tokens[last - 2].text == "-")
        return noun if noun >= 0 and role_noun(tokens[noun].text) else None
    i = last - 1
    while i > 1 and tokens[i].lower in titles().domains and last - i < 4:
        i -= 1
    i -= tokens[i].lower == "the"
    of_role = 0 < i < last - 1 and tokens[i].lower == "of" and role_noun(tokens[i - 1].text)
    return i - 1 if of_role else None


def _of_one(document: Document, last: int, run: Run, context: Context) -> int | None:
    """The role noun of "the president of Peru" or "the head of the Lima Bank" ending before `last`, where a name set
    off by commas follows: not "the presidents of Peru, ...", nor a list."""
    tokens = document.tokens
    name = context.names.get(last - 1)
    after = tokens[run.last] if run.last < len(tokens) else None
    if name is None or name.type not in BODIES | {"country", "place"} or (after and after.lower in {"and", "or"}):
        return None
    i = name.run.first - 1
    i -= i > 0 and tokens[i].lower == "the"
    if i < 1 or tokens[i].lower not in {"of", "at", "for"}:
        return None
    return i - 1 if role_noun(tokens[i - 1].text) == tokens[i - 1].lower else None


def in_title(document: Document, run: Run) -> bool:
    """True for "State" in "Secretary of State" and "Defence" in "Minister of Defence": no names of their own."""
    if not all(document.tokens[i].lower in titles().domains for i in run):
        return False
    return _opens(document, run.last) is not None and not role_noun(document.tokens[run.last - 1].text)


def _before_courtesy(document: Document, i: int) -> int:
    while i and document.tokens[i - 1].lower in titles().courtesy:
        i -= 1
    return i


def _single(document: Document, last: int) -> bool:
    """ "Peru's leader, Ana Rey", "his chief of staff, Ana Rey": one person's role before the comma (not "ministers,
    ...")."""
    noun = _opens(document, last)
    return noun is not None and role_noun(document.tokens[noun].text) == document.tokens[noun].lower


def _belongs(document: Document, i: int, last: int, context: Context) -> bool:
    """True while word `i` is still part of the role phrase that ends before `last`."""
    token = document.tokens[i]
    after = document.tokens[i + 1]
    if token.entity in {"DATE", "TIME"}:
        return token.lower == "then" or token.lower in titles().modifiers  # not "in December President Rey left"
    if token.text == "-":
        return i > 0 and document.tokens[i - 1].end == token.start  # "vice-president", not "LIMA - President Rey"
    if token.text in MARKS:
        return i > 0 and (i - 1 in context.hits or i - 1 in context.names)
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


def _after(document: Document, run: Run, context: Context) -> Roles:
    """Match: "Ana Rey, a Peruvian analyst at Vane Ltd, said", "Ana Rey of Vane Ltd". Not: "Ana Rey, who said"."""
    tokens = document.tokens
    i = run.last
    marked = i + 1 < len(tokens) and tokens[i].text in {",", "(", "—", "–", "-"}
    link = i + 1 if marked and tokens[i + 1].lower == "of" else i
    if link + 1 < len(tokens) and (
        tokens[link].lower == "of" or (tokens[link].lower in {"at", "from"} and tokens[link].head in run)
    ):
        return _plainly(document, link, context)
    if not marked or (tokens[i].text == "-" and tokens[i - 1].end == tokens[i].start):
        return ()
    return tuple(appositives(document, i + 1, context))


def _plainly(document: Document, i: int, context: Context) -> Roles:
    """ "of the Skarn Institute", "of Peru" behind a name: no role, but whose."""
    j = i + 1 + (document.tokens[i + 1].lower == "the")
    name = context.names.get(j)
    if name is None or name.type not in {"organisation", "company", "government", "country"}:
        return ()
    if name.type != "country":
        return (Stated(name.run, body=name.name, body_run=name.run),)
    of = document.tokens[i].lower == "of"
    return (Stated(name.run, country=name.country, land=name.run),) if of else ()


def _shared(document: Document, found: Sequence[Name], told: Sequence[Roles]) -> list[Roles]:
    """A role in the plural is each one's: "analysts Ana Rey and Ben Vell"."""
    shared: list[Roles] = []
    common: Roles = ()
    last = -1
    for name, roles in zip(found, told, strict=True):
        ahead = [stated for stated in roles if stated.run.last <= name.run.first]
        listed = last > 0 and all(document.tokens[i].lower in LISTING for i in range(last, name.run.first))
        if ahead or not listed or name.type != "person":
            common = tuple(one for stated in ahead if (one := _singular(stated)))
            shared.append(tuple(_singular(stated) or stated for stated in roles))
        else:
            shared.append((*common, *roles))
        last = name.run.last
    return shared


def _singular(stated: Stated) -> Stated | None:
    """ "analyst" for "analysts"; None where it is no plural."""
    *rest, last = (stated.role or "").split() or [""]
    noun = role_noun(last)
    if noun is None or noun == last.lower() or last.lower() in titles().abbreviated:
        return None
    return replace(stated, role=" ".join([*rest, noun]))


def _of_counterparts(document: Document, found: Sequence[Name], told: Iterable[Roles]) -> list[Roles]:
    """A counterpart holds the role of whoever was named before: "President Rey and her Chilean counterpart, Ben
    Vell"."""
    settled: list[Roles] = []
    role: str | None = None
    sentence = -1
    for name, roles in zip(found, told, strict=True):
        here = document.tokens[name.run.first].sentence
        role = role if here == sentence else None
        settled.append(tuple(replace(s, role=role) if s.role == COUNTERPART else s for s in roles))
        role = next((s.role for s in settled[-1] if s.role), role)
        sentence = here
    return settled


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
