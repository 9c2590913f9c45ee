"""Roles told by a verb: "Ana Rey is a professor at Lima University", "Orr, who chairs the committee"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ...knowledge.titles import role_noun, titles
from ...model import Tenure
from ...parse import Document, Run
from ..names.appositives import bodies, held
from ..names.lookup import hits
from ..names.named import Name
from ..names.role_phrases import BODIES, Context, context_of
from ..names.roles import fullest
from ..names.stated import Stated
from ..syntax import VERBAL, phrase, subject_of
from .cast import Cast
from .told_nouns import Told, before_brackets, told_nouns
from .voices import Voices

BEING = {"be", "become", "remain"}
FINITE = {"VBD", "VBZ", "VBP", "VBN"}
AT = {"at", "for", "on"}


class Predicate(NamedTuple):
    """Referent `person` is told by `verb` to be what the phrase of `noun` says, or to lead or work for it."""

    person: int
    verb: int
    noun: int
    role: str | None
    told: Told | None = None


def predicates(document: Document, cast: Cast, voices: Voices, found: Sequence[Name]) -> None:
    """Add to each person the roles that verbs tell of it. Not what stands inside a quotation, is denied, or only
    may be.

    Matches "Rey is the director of Vane Ltd", "Rey, who chairs the committee", "the bank named Rey as chief
    economist", "she teaches at Lima University", "as mayor of Lima, Rey ...". Not "Rey could become president", "Rey
    led the talks".
    """
    told = [one for one in _told(document, cast) if not voices.quoted(one.verb)]
    if not told:
        return
    context = context_of(found, hits(document))
    for one in told:
        for stated in _stated(document, context, one):
            enter(cast, one.person, stated)


def enter(cast: Cast, number: int, stated: Stated) -> None:
    """Note a role of a referent, once."""
    one = cast.referents[number]
    if any(other.run == stated.run and other.body_run == stated.body_run for other in one.roles):
        return
    one.role = fullest((*one.roles, stated)) if one.roles or not one.role else one.role
    one.roles = (*one.roles, stated)
    one.country = one.country or stated.country
    if stated.body is not None:
        one.affiliation = tuple(dict.fromkeys((*one.affiliation, stated.body)))


def _told(document: Document, cast: Cast) -> Iterator[Predicate]:
    for token in document.tokens:
        lemma = token.lemma.lower()
        if token.lower == "as" and token.dep == "prep":
            yield from _as(document, cast, token.i)
        elif token.pos not in VERBAL or not _asserted(document, token.i):
            continue
        elif lemma in BEING:
            yield from _being(document, cast, token.i)
        elif lemma in titles().naming:
            yield from _naming(document, cast, token.i)
        elif lemma in titles().leading:
            yield from _leading(document, cast, token.i, titles().leading[lemma])
        elif lemma in titles().belonging:
            yield from _belonging(document, cast, token.i)


def _asserted(document: Document, verb: int) -> bool:
    tokens = document.tokens
    if tokens[verb].tag not in FINITE:
        return False
    aux = [tokens[i].tag for i in document.children(verb, "aux", "auxpass")]
    return "MD" not in aux and "TO" not in aux and not document.children(verb, "neg")


def _person(document: Document, cast: Cast, i: int | None) -> int | None:
    """The person a subject or object means; for "who" the one that the clause hangs on, through an apposition."""
    if i is None:
        return None
    tokens = document.tokens
    if tokens[i].tag in {"WP", "WDT"}:
        verb = tokens[i].head
        i = tokens[verb].head if tokens[verb].dep == "relcl" else None
    while i is not None and cast.at(i) is None and tokens[i].dep == "appos":
        i = tokens[i].head
    number = cast.at(i) if i is not None else None
    return number if number is not None and cast.referents[number].type == "person" else None


def _being(document: Document, cast: Cast, verb: int) -> Iterator[Predicate]:
    hidden = before_brackets(document, verb)
    subject = subject_of(document, verb) if hidden is None or cast.at(hidden) is None else hidden
    yield from _roles(document, _person(document, cast, subject), verb, document.children(verb, "attr"))


def _roles(document: Document, person: int | None, verb: int, nouns: Sequence[int]) -> Iterator[Predicate]:
    """What the phrases of `nouns` tell a person to be."""
    if person is not None:
        for told in (told for noun in nouns for told in told_nouns(document, noun)):
            yield Predicate(person, verb, told.noun, None, told)


def _naming(document: Document, cast: Cast, verb: int) -> Iterator[Predicate]:
    """ "Rey was named minister", "the bank named Rey as chief economist"."""
    passive = document.children(verb, "nsubjpass")
    objects = document.children(verb, "dobj", "dative", "nsubj")
    for named in passive or objects:
        person = _person(document, cast, named)
        if person is None:
            continue
        nouns = document.children(verb, "oprd", "attr", *(("dobj",) if passive else ()))
        nouns += [n for p in (*document.children(verb, "prep"), *document.children(named, "prep"))
                  if document.tokens[p].lower == "as" for n in document.children(p, "pobj")]  # fmt: skip
        yield from _roles(document, person, verb, nouns)
        return


def _as(document: Document, cast: Cast, i: int) -> Iterator[Predicate]:
    """ "Rey served as mayor of Lima", "Rey was hired as a nurse", "they hired Rey as a nurse", and "As mayor of Lima,
    Rey ..."."""
    verb = document.tokens[i].head
    yield from _roles(document, _as_whom(document, cast, verb, i), verb, document.children(i, "pobj"))


def _as_whom(document: Document, cast: Cast, verb: int, i: int) -> int | None:
    """Whom the "as" at `i` is about."""
    lemma = document.tokens[verb].lemma.lower()
    subject = subject_of(document, verb)
    objects = document.children(verb, "dobj")
    asserted = _asserted(document, verb)
    if asserted and lemma in titles().given_as:
        return _person(document, cast, subject if document.children(verb, "auxpass") else next(iter(objects), None))
    own = asserted and lemma in titles().being_as and all(_person(document, cast, n) is None for n in objects)
    return _person(document, cast, subject) if own or (subject is not None and i < subject < verb) else None


def _leading(document: Document, cast: Cast, verb: int, role: str) -> Iterator[Predicate]:
    """ "Orr, who chairs the committee", "the bank, led by Orr", "the party was founded by Orr"."""
    agents = [n for by in document.children(verb, "agent") for n in document.children(by, "pobj")]
    person = _person(document, cast, agents[0] if agents else subject_of(document, verb))
    led = document.children(verb, "nsubjpass") if agents else document.children(verb, "dobj")
    if agents and document.tokens[verb].dep == "acl":
        led = [document.tokens[verb].head]
    for noun in led:
        if person is not None and _body(document, cast, noun):
            yield Predicate(person, verb, noun, role)


def _belonging(document: Document, cast: Cast, verb: int) -> Iterator[Predicate]:
    """ "teaches history at Lima University", "works for Vane Ltd", "sits on the board of Vane Ltd"."""
    person = _person(document, cast, subject_of(document, verb))
    links = [*document.children(verb, "prep")]
    links += [p for n in document.children(verb, "dobj") for p in document.children(n, "prep")]
    for link in links:
        if person is None or not _ties(document, verb, link):
            continue
        for noun in document.children(link, "pobj"):
            within = [of for of in document.children(noun, "prep") if document.tokens[of].lower == "of"]
            inner = [n for of in within for n in document.children(of, "pobj")]
            body = next((n for n in (noun, *inner) if cast.at(n) is not None and _body(document, cast, n)), None)
            if body is not None:
                yield Predicate(person, verb, body, None)


def _ties(document: Document, verb: int, link: int) -> bool:
    """ "teaches at Vane", "affiliated with Vane"; who "works with Vane" need not belong to it."""
    word = document.tokens[link].lower
    return word in AT or (word == "with" and document.tokens[verb].lemma.lower() == "affiliate")


def _body(document: Document, cast: Cast, noun: int) -> bool:
    """A named organisation, or one described: "the committee"; not "the talks"."""
    number = cast.at(noun)
    if number is not None:
        return cast.referents[number].type in BODIES
    return document.tokens[noun].lemma.lower() in bodies()


def _stated(document: Document, context: Context, one: Predicate) -> Iterator[Stated]:
    tenure = _tenure(document, one)
    if one.told is not None:
        words = range(one.told.first, one.noun + 1)
        for stated in held(document, words, one.told.stop, context):
            yield replace(stated, role=_of_one(document, one.noun, stated.role), tenure=stated.tenure or tenure)
        return
    name = context.names.get(one.noun)
    run = name.run if name else phrase(document, one.noun)
    whole = Run(min(one.verb, run.first), max(one.verb + 1, run.last))
    yield Stated(whole, role=one.role, tenure=tenure, body=name.name if name else None, body_run=run)


def _of_one(document: Document, noun: int, role: str | None) -> str | None:
    """ "author of the report" for "one of the authors of the report"."""
    word = document.tokens[noun].text
    if role is None or document.tokens[noun].tag != "NNS":
        return role
    return role.replace(word, role_noun(word) or word, 1)


def _tenure(document: Document, one: Predicate) -> Tenure | None:
    """Former where the past is told as over: "served as", "led the party", "was minister until 2019"; a bare "was" may
    be the tense of the story."""
    token = document.tokens[one.verb]
    if token.tag != "VBD" and not (token.tag == "VBN" and document.children(one.verb, "aux")):
        return None
    lemma = token.lemma.lower()
    perfect = any(document.tokens[i].lemma.lower() == "have" for i in document.children(one.verb, "aux"))
    given = titles().naming | titles().given_as | titles().lasting | {"become"}
    if perfect or lemma in given:
        return None
    if lemma in BEING:
        return "former" if _ended(document, one) else None
    return "former"


def _ended(document: Document, one: Predicate) -> bool:
    """ "until 2019", "from 2010 to 2014"; not "the only one from Lima"."""
    end = min(document.sentence_of(one.verb).last, one.noun + 12)
    words = [document.tokens[i].lower for i in range(one.noun, end)]
    dated = any(words[n] in {"from", "between"} and words[n + 1].isdigit() for n in range(len(words) - 1))
    return dated or not {"until", "till"}.isdisjoint(words)
