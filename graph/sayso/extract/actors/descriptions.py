"""What a common-noun phrase says of whom it stands for: "the Arlandian foreign minister", "senior
officials"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from ...knowledge import lexicon, wordlist
from ...parse import Document, Run, Token
from ..names.told_lands import is_people
from ..syntax import left_edge, phrase, right_edge
from .ages import aged
from .cast import Cast
from .nations import country_of, country_of_one

Sort = Literal["person", "people", "body", "country", "document", "other"]
DEFINITE = {"the", "this", "that", "these", "those", "both"}
OTHER = {"another", "other", "others", "second", "different", "fellow", "former", "next", "new"}
VAGUE = {"many", "several", "some", "most", "few", "all", "more", "certain", "various", "numerous"}
BRINGING = {"a", "an", "some", "many", "several", "most", "few", "all", "more", "no", "any", "every", "each"}
INSIGHT = {"knowledge", "access", "ties", "links", "insight"}
BEHIND = 9  # words
OF_WHAT = {"accuse", "suspect", "convict", "acquit", "rob", "remind", "warn", "inform", "assure", "relieve", "strip"}
MANY = ("ch", "sh", "ese", "ss")  # "the French", "the British", "the Chinese", "the Swiss" are peoples
OWNED = {"his", "her", "their", "its", "my", "our", "your", "whose"}


class Description(Struct, frozen=True, kw_only=True):
    """A noun phrase taken apart. `noun` is the head's lemma; `words` the lower-case words before it without
    the determiner, `nouns` the nouns among them ("opposition" in "the opposition leader"); `countries` the
    codes told by its modifiers; `determiner` "the", "a", "his", or ""; `possessor` the number of the
    referent that owns it ("Arlandia" in "Arlandia's leader"); `field` the bare noun behind "of" ("state" in
    "secretary of state"); `behind` what tells which ones without naming them ("familiar with the plan")."""

    head: int
    run: Run
    noun: str
    sort: Sort
    plural: bool
    determiner: str = ""
    words: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    possessor: int | None = None
    field: str = ""
    behind: str = ""
    counted: bool = False

    @property
    def definite(self) -> bool:
        """True where it points at someone known: "the leader", "Arlandia's leader", "this leader"."""
        return self.determiner in DEFINITE or self.possessor is not None

    @property
    def new(self) -> bool:
        """True where it says that it is someone else: "another official", "the former leader"."""
        return self.determiner in OTHER or not OTHER.isdisjoint(self.words)

    @property
    def introduces(self) -> bool:
        """True where it brings someone in: "a minister", "some analysts", "two officials"; not "analysts", "the two
        officials"."""
        return not self.definite and (self.counted or self.determiner in BRINGING)

    @property
    def telling(self) -> frozenset[str]:
        """The words that tell which ones they are."""
        return frozenset((*self.words, *self.behind.lower().split()))


@lru_cache(maxsize=1)
def sorts() -> dict[str, Sort]:
    """The sort of each listed noun."""
    known = lexicon("people")
    found: dict[str, Sort] = dict.fromkeys(known["document"].split(), "document")
    found |= dict.fromkeys(known["country"], "country")
    found |= dict.fromkeys(known["organisation"], "body")
    found |= dict.fromkeys(known["collective"].split(), "people")
    found |= dict.fromkeys(known["person"].split(), "person")
    return found


def sort_of(noun: str) -> Sort:
    """The sort of a head noun, by its last part where it has a hyphen ("vice-president"), "other" if
    unknown."""
    known = sorts()
    return known.get(noun) or known.get(noun.rpartition("-")[2]) or "other"


def _sort(form: str, noun: str) -> Sort:
    """Its sort by its form first: a country's forces are people, a force is a body."""
    return "people" if form in wordlist("people", "collective") else sort_of(noun)


def is_national(document: Document, head: int) -> bool:
    """True for "the Italian" and "a Swede" as nouns for one person; not for "Italians", "the Italian minister",
    "the French", "the UK"."""
    token = document.tokens[head]
    pointed = any(document.tokens[i].lower in {"the", "a", "an"} for i in document.children(head, "det"))
    one = pointed and token.tag in {"NN", "NNP", "JJ"} and not token.lower.endswith(MANY)
    return one and country_of_one(token.text) is not None


def describe(document: Document, cast: Cast, head: int) -> Description:
    """Take apart the noun phrase headed by token `head`."""
    tokens = document.tokens
    run = _bounded(document, phrase(document, head))
    children = [i for i in document.children(head) if i < head]
    owner = next((i for i in children if tokens[i].dep == "poss"), None)
    determiner = next((tokens[i].lower for i in children if tokens[i].dep in {"det", "predet"}), "")
    possessor = cast.at(owner) if owner is not None else None
    if owner is not None:
        determiner = tokens[owner].lower if tokens[owner].lower in OWNED else "'s"
    noun = tokens[head].lemma.lower()
    if noun == "tank" and head and tokens[head - 1].lower == "think":
        noun = "thinktank"
    national, old = is_national(document, head), aged(document, head)
    if old is not None:
        noun, run = document.text(document.span(old)), _pointed(document, old)
        determiner = tokens[run.first].lower
    ages = [told for i in run if (told := aged(document, i)) is not None]
    apart = {head, owner, *(i for told in ages for i in told)}
    inner = [i for i in run if i not in apart and tokens[i].dep not in {"det", "predet", "case"}]
    return Description(
        head=head, run=run, noun=noun, plural=_plural(tokens[head]),
        sort="person" if national or old else _sort(tokens[head].lower, noun),
        determiner=determiner,
        words=(*(document.text(document.span(told)) for told in ages if told != old),
               *(tokens[i].lower for i in inner if tokens[i].lower not in VAGUE)),
        nouns=tuple(tokens[i].lower for i in inner if tokens[i].pos == "NOUN"),
        countries=_countries(document, cast, head, run, national), possessor=possessor,
        field=_field(document, head), behind=behind(document, head),
        counted=any(tokens[i].lower in VAGUE or tokens[i].pos == "NUM" for i in run),
    )  # fmt: skip


def _pointed(document: Document, old: Run) -> Run:
    """ "The 54-year-old" with its article, wherever the parser hangs that."""
    before = document.tokens[old.first - 1].lower if old.first else ""
    return Run(old.first - 1, old.last) if before in {"the", "this", "that", "a", "an"} else old


def _bounded(document: Document, run: Run) -> Run:
    """With the "at" of "at least two officials", which the parser hangs on the number."""
    words = [document.tokens[i].lower for i in (run.first - 1, run.first) if i >= 0]
    return Run(run.first - 1, run.last) if words in (["at", "least"], ["at", "most"]) else run


def _field(document: Document, head: int) -> str:
    """ "state" behind "secretary of"; not "Arlandia" nor "the army"."""
    of, noun = head + 1, head + 2
    if noun >= len(document) or document.tokens[of].lower != "of":
        return ""
    token = document.tokens[noun]
    return token.lower if token.pos == "NOUN" or token.lower == "state" else ""


def behind(document: Document, head: int) -> str:
    """What stands behind a noun and tells which ones: "people familiar with the matter", "a person briefed on the
    plan", "officials with knowledge of the talks"; not "people in the street", "an official said"."""
    first = head + 1
    if first >= len(document) or document.tokens[first].head != head:
        return ""
    token = document.tokens[first]
    adjective = token.pos == "ADJ" and token.dep in {"amod", "acl"}
    participle = token.tag == "VBN" and token.dep == "acl" and bool(document.children(first, "prep"))
    if not (adjective or participle or token.lower == "with"):
        return ""
    last = right_edge(document, first)
    insider = any(document.tokens[i].lower in INSIGHT for i in range(first, last))
    if not (adjective or participle or insider) or not 1 < last - first <= BEHIND:
        return ""
    return " ".join(document.text(document.span(Run(first, last))).split())


def _plural(token: Token) -> bool:
    return token.tag in {"NNS", "NNPS"} or token.lower != token.lemma.lower()


def _countries(document: Document, cast: Cast, head: int, run: Run, national: bool) -> tuple[str, ...]:
    """The countries told before the noun, by itself, or after "of": "the president of Arlandia", "the Arlandian"."""
    after = [n for of in document.children(head, "prep") if document.tokens[of].lower == "of"
             for n in document.children(of, "pobj")]  # fmt: skip
    found = []
    for i in [*run, *after]:
        referent = cast.get(i)
        if (i == head and not national) or (referent and referent.type == "place"):
            continue  # "the New Mexico governor" is no Mexican
        code = country_of_one(document.tokens[i].text) if i == head else _country_at(document, i)
        if code is None and referent and referent.type in {"country", "government"}:
            code = referent.country
        found.append(code)
    return tuple(dict.fromkeys(code for code in found if code))


def _country_at(document: Document, i: int) -> str | None:
    """The country that a word tells, of "North Korean" at either word."""
    texts = [token.text for token in document.tokens[max(0, i - 1) : i + 2]]
    if all(text.islower() for text in texts):
        return None
    pairs = (" ".join(pair) for pair in pairwise(texts))
    return next((code for pair in pairs if (code := country_of(pair))), None) or country_of(document.tokens[i].text)


DROP = re.compile(
    r"^(?:again|even|just|only|then|so|the|an?|this|that|these|those|his|her|its|their|our|my|your|whose|some|several|many|"
    r"at least|at most|most|all|both)\s+",
    re.I,
)


def label(document: Document, cast: Cast, described: Description) -> str:
    """The phrase as a name: without determiner, with what follows after "of" or its owner: "residents of Tamber",
    "allies of Arlandia" for "its allies", "aides of Ada Orr" for "Ms. Orr's aides"."""
    first_word, last = _opening(document, described), described.head + 1
    token = document.tokens[described.head]
    blamed = token.dep == "dobj" and document.tokens[token.head].lemma.lower() in OF_WHAT
    for of in document.children(described.head, "prep"):
        if of == last and not blamed and document.tokens[of].lower == "of":
            objects = document.children(of, "pobj")
            if objects and left_edge(document, objects[0]) == of + 1:
                last = objects[0] + 1
    text = " ".join(document.text(document.span(Run(first_word, last))).split())
    while (shorter := DROP.sub("", text)) != text and shorter:
        text = shorter
    first, _, rest = text.partition(" ")
    if not (
        _proper(document, described.run, first) or _of_land(cast, first) or _is_name(document, cast, described, first)
    ):
        text = f"{first[:1].lower()}{first[1:]} {rest}".strip()
    if described.behind:
        text = f"{text} {described.behind}"
    owner = cast.referents[described.possessor] if described.possessor is not None else None
    told = described.determiner in OWNED or first_word != described.run.first
    if told and owner is not None and owner.basis != "description":
        return f"{text} of {owner.name}"
    return text


def _opening(document: Document, described: Description) -> int:
    """Where the phrase begins without a person who owns it: at "aides" in "Ms. Orr's aides"."""
    tokens = document.tokens
    owners = (i for i in document.children(described.head) if tokens[i].dep == "poss" and tokens[i].entity == "PERSON")
    marks = (i + 1 for i in owners if i + 1 < described.head and tokens[i + 1].tag == "POS")
    return next((mark + 1 for mark in marks if described.possessor is not None), described.run.first)


def _is_name(document: Document, cast: Cast, described: Description, word: str) -> bool:
    """ "Orr" of "Orr supporters"."""
    inner = (i for i in described.run if i != described.head and cast.at(i) is not None)
    return any(word.startswith(document.tokens[i].text) for i in inner)


def is_anothers(cast: Cast, described: Description, number: int) -> bool:
    """ "the Orr campaign" is not what "the Vell campaign" or "Vell's campaign" meant; "Peru's allies" may be its
    government's."""
    referent = cast.referents[number]
    if referent.named or referent.noun != described.noun:
        return False
    mine = set(_owners(cast, described.run, described.head))
    theirs = {owner for sight in referent.sights for owner in _owners(cast, sight.run, sight.head)}
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _owners(cast: Cast, run: Run, head: int) -> Iterator[int | str]:
    """Who is named inside a phrase, states by their country."""
    for number in (cast.at(i) for i in run if i != head):
        if number is not None:
            one = cast.referents[number]
            yield (one.country or number) if one.type in {"country", "government"} else number


def _of_land(cast: Cast, word: str) -> bool:
    """ "Norvanian", of a country that no table knows and the article names."""
    return any(one.type == "country" and not one.country and is_people(word, one.name) for one in cast.referents)


def _proper(document: Document, run: Run, word: str) -> bool:
    """True for a word that keeps its capital inside a sentence."""
    plain = re.sub(r"['’]s?$", "", word)
    known = wordlist("people", "proper")
    if any(document.tokens[i].entity in {"NORP", "GPE"} for i in run if word.startswith(document.tokens[i].text)):
        return True
    if any(c.isupper() for c in plain[1:]) or plain.lower().partition("-")[0] in known or country_of(plain) is not None:
        return True
    return any(document.tokens[i].pos == "PROPN" for i in run if word.startswith(document.tokens[i].text))
