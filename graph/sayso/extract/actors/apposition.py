"""A description set beside a name is that name's: "the minister, Ada Orr", "Ada Orr, an analyst at
Tamber"."""

from functools import cache

from ...knowledge import wordlist
from ...parse import Document, Token
from ..syntax import clause_opens, first_joined, left_edge, right_edge
from .cast import Cast, Referent
from .descriptions import OWNED, Description
from .lifeless import is_lifeless

BEING = {"be", "become", "remain"}
FINITE = {"VBD", "VBZ", "VBP"}
FREE = {"appos", "npadvmod", "dep", "prep", "nsubj", "advcl"}  # what a parser makes of it
PERSONAL = {"person", "other"}
WITHIN = {"compound", "det", "amod"}
CALLING = {"called", "named", "nicknamed"}
APART = {":", ";", "("}
ABBREVIATED = 3  # letters: "b.", "div" in brackets behind a name


def apposed(document: Document, cast: Cast, described: Description) -> int | None:
    """The named actor a description stands beside, or None.

    Matches "Arlandia's leader, Ada Orr", "Ada Orr, an analyst", "Tamber, a port in the north", "a smith called Orr",
    "the Tamber Post newspaper" and "the rights group Vane Action". Not "the analysts, Ada Orr and Ben Vell" (two
    persons), "Tamber, a minister said" (a place), "Orr, her mother and Vell" (a list), "Ada Orr (b. 1950)", "Ada Orr
    (pronunciation: ...)", "the judge Orr had meant", nor the heading "Life" over "Orr was born".
    """
    token = document.tokens[described.head]
    listed = described.determiner in OWNED and document.children(described.head, "conj")
    if listed or _is_gloss(document, described):
        return None
    beside = [token.head] if token.dep == "appos" else []
    beside += [*_beside(document, described), *called_so(document, described.head), *_inserted(document, described)]
    if described.sort == "body":
        named = document.children(described.head, "compound") if described.determiner not in OWNED else []
        beside += [i for i in named if i < described.head]  # "his Vane office" is not Vane
        beside += [token.head] if token.dep == "compound" and token.head > token.i and token.text.islower() else []
    if _before_its_name(document, cast, described):
        beside.append(described.head + 1)
    for i in beside:
        number = cast.at(i) if document.tokens[i].paragraph == token.paragraph else None
        if number is not None and _alike(cast.referents[number], described):
            return number
    return None


def _before_its_name(document: Document, cast: Cast, described: Description) -> bool:
    """ "minister Ada Orr", "the violinist Ada Orr left"; not "the judge Orr was referring to"."""
    if described.head + 1 >= len(document) or clause_opens(document, described.head):
        return False
    return described.sort == "person" or _titles(document, cast, described)


def _is_gloss(document: Document, described: Description) -> bool:
    """What a bracket tells of the name itself, or what somebody made: "Ada Orr (French pronunciation: ...)", "Ada Orr
    [sic]", "Ada Orr (The Night)"; not "Ada Orr (a lawyer)", "Ada Orr (violinist)"."""
    tokens, head = document.tokens, described.head
    first = described.run.first
    opening = {token.text for token in tokens[max(0, first - 1) : first + 1]}
    label = head + 1 < len(document) and tokens[head + 1].text == ":"
    longer = head + 1 < len(document) and tokens[head + 1].text not in {")", ","} and not described.determiner
    titled = described.determiner == "the" or tokens[head].text[0].isupper()
    made = described.sort == "other" and (longer or titled)
    return "[" in opening or ("(" in opening and (label or made))


def bracketed(document: Document, i: int) -> bool:
    """Whether the phrase of a name stands in brackets: "the ability (Orr 2019)"."""
    first = left_edge(document, i)
    return first > 0 and document.tokens[first - 1].text in APART


def tells(document: Document, described: Description) -> bool:
    """Whether a proper noun beside a name describes: "the top Democrat"; not "(Labour)", "Orr the Great", nor the title
    "The Night" inside a sentence."""
    tokens, first = document.tokens, described.run.first
    inside = first != document.sentence_of(first).first
    titled = inside and (tokens[first].text[0].isupper() or tokens[first - 1].pos == "PROPN")
    return bool(described.determiner) and not titled


def own_name(document: Document, noun: int) -> list[int]:
    """The name that a noun for places has behind "of": Tamber in "the town of Tamber"; not in "the mayor of Tamber" nor
    "the towns of Tamber"."""
    return names_of(document, noun) if document.tokens[noun].lower in local() else []


def names_of(document: Document, noun: int) -> list[int]:
    """The name behind an "of" that stands directly behind a noun: Tamber in "the mayor of Tamber"."""
    of = noun + 1
    told = of < len(document) and document.tokens[of].lower == "of"
    return [i for i in document.children(of, "pobj") if document.tokens[i].pos == "PROPN"] if told else []


def called_so(document: Document, head: int) -> list[int]:
    """The name behind "called" or "named" at a noun: "a smith called Ada Orr"; not "a smith named by Ada Orr"."""
    tokens = document.tokens
    calling = [i for i in document.children(head, "acl") if tokens[i].lower in CALLING]
    return [i for verb in calling for i in document.children(verb, "oprd", "dobj") if tokens[i].pos == "PROPN"]


def _inserted(document: Document, described: Description) -> list[int]:
    """The name between marks directly behind a person that the parser hangs elsewhere: Vell in "It was built by a
    smith, Ben Vell, who left", "the mayor of Tamber, Ben Vell, left"; not in "a smith, Ben Vell, and Ada Orr"."""
    tokens, last = document.tokens, described.head
    if described.sort != "person" or described.plural:
        return []
    for of in document.children(last, "prep"):
        inner = document.children(of, "pobj") if of == last + 1 else []
        last = inner[0] if inner and left_edge(document, inner[0]) == of + 1 else last
    first = end = last + 2
    while end < len(tokens) and tokens[end].pos == "PROPN":
        end += 1
    if end == first or end >= len(tokens) or tokens[last + 1].text != "," or tokens[end - 1].dep != "appos":
        return []
    listed = end + 1 < len(tokens) and tokens[end + 1].pos in {"CCONJ", "PROPN"}
    closed = tokens[end].text == "." or (tokens[end].text == "," and not listed)
    return [end - 1] if closed else []


def in_apposition(document: Document, head: int) -> list[int]:
    """The words in apposition to a noun, through one another: "judge" and "Orr" for "chair" in "its chair, the former
    judge Ada Orr", also where the parser takes the second noun for another subject of the verb."""
    found = document.children(head, "appos")
    second = _second(document, head) if not found else None
    found += [] if second is None else [second]
    for i in found:
        found += [*document.children(i, "appos"), *called_so(document, i)]
    return found


def _second(document: Document, head: int) -> int | None:
    """The noun behind a comma that hangs on the same word as another subject, or a name directly behind ("the charity
    Vane Action said so"): no list is one of two."""
    tokens = document.tokens
    if tokens[head].dep != "nsubj":
        return None
    last = right_edge(document, head)
    close = last == head + 1 < len(document) and tokens[last].pos == "PROPN" and tokens[head].pos == "NOUN"
    if last + 1 >= len(document) or not (close or tokens[last].text == ","):
        return None
    others = [i for i in document.children(tokens[head].head, "nsubj") if i >= last]
    begins = last if close else last + 1
    return others[0] if len(others) == 1 and left_edge(document, others[0]) == begins else None


def _beside(document: Document, described: Description) -> list[int]:
    """What stands in apposition to a phrase, directly behind it where its noun is unlisted."""
    found = in_apposition(document, described.head)
    return found if described.sort != "other" or (found and _near(document, described, found[0])) else []


def _near(document: Document, described: Description, i: int) -> bool:
    """Directly behind an unlisted noun: "the violinist, Ada Orr"; not "the horse will travel, Ada Orr said", nor
    "Image: Ada Orr", "in a study (Orr, 2019)"."""
    begins = left_edge(document, i)
    between = document.tokens[described.head + 1].text if begins == described.head + 2 else ","
    return begins <= described.head + 2 and between not in APART


def _titles(document: Document, cast: Cast, described: Description) -> bool:
    """ "the violinist Ada Orr left": an unlisted noun directly before a name that it belongs to, or that a parser took
    for a clause of its own where no other verb is."""
    noun, after = document.tokens[described.head], document.tokens[described.head + 1]
    if described.sort != "other" or after.pos != "PROPN" or (number := cast.at(after.i)) is None:
        return False
    return noun.dep in {*WITHIN, "ROOT"} or cast.at(noun.head) == number


def ahead(document: Document, described: Description) -> int | None:
    """The subject that a free phrase before it tells something of.

    Matches "she" in "Born in Lima, the daughter of a smith, she left", "Orr" in "A former teacher, Orr said so". Not
    "she" in "To the minister, she was a friend", nor in "Two teachers, she said, left".
    """
    tokens = document.tokens
    noun = tokens[described.head]
    if described.sort != "person" or described.plural or described.possessor is not None or noun.dep not in FREE:
        return None
    last = right_edge(document, noun.i)
    if last + 1 >= len(document) or tokens[last].text != "," or _governed(document, described):
        return None
    subject = tokens[last + 1].head if tokens[last + 1].dep in WITHIN else last + 1
    one = tokens[subject].dep in {"nsubj", "nsubjpass"} and not document.children(subject, "conj")
    told = tokens[subject].pos == "PROPN" or tokens[subject].lower in {"he", "she"}
    return subject if one and told and left_edge(document, subject) == last + 1 else None


def _governed(document: Document, described: Description) -> bool:
    """ "to the minister", "like a smith": a preposition stands before it."""
    first = described.run.first
    return first > 0 and document.tokens[first - 1].pos in {"ADP", "VERB", "AUX"}


def _alike(referent: Referent, described: Description) -> bool:
    if described.plural or referent.plural or not referent.named:
        return False
    if referent.type == "place":
        return described.noun in local()
    maker = described.sort == "body" and "-" in described.noun  # "a net-maker": a firm, or somebody
    party = any(described.noun in wordlist("people", kind) for kind in ("ambiguous", "parties"))
    bodily = party and referent.type in {"organisation", "company"}
    if described.sort == "person" or (maker and referent.type == "person"):
        return referent.type == "person" or bodily  # "the applicant, Vane Homes"
    if described.sort == "body":
        return referent.type in {"organisation", "company"}
    if described.sort == "other":
        word = described.noun.replace("-", "")
        made = described.noun in wordlist("people", "entitled") or is_lifeless(described.noun)
        return referent.type == "person" and word.isalpha() and len(word) > ABBREVIATED and not made
    return described.sort == "country" and referent.type == "country"


@cache
def local() -> frozenset[str]:
    """The nouns for places: "city", "island", "capital"."""
    return wordlist("institutions", "places") | wordlist("institutions", "localities")


def equated(document: Document, cast: Cast, described: Description) -> int | None:
    """Which thing a phrase behind "is" says something of: "the plan is a mistake"; whom one behind "as" portrays. Not
    of an actor behind "is": "Ada Orr is a minister" tells her role and is no mention of her; nor "the plan is no
    mistake"."""
    token = first_joined(document, described.head)
    verb = document.tokens[token.head]
    if verb.lower == "as" and token.dep == "pobj":
        return _portrayed(document, cast, verb)
    if token.dep != "attr" or verb.lemma not in BEING or document.children(verb.i, "neg"):
        return None
    subject = next(iter(document.children(verb.i, "nsubj")), None)
    number = cast.meant(subject) if subject is not None and described.determiner != "no" else None
    if number is None or subject is None or document.children(subject, "conj"):
        return None
    referent = cast.referents[number]
    return number if referent.thing and referent.plural == described.plural else None


def predicated(document: Document, cast: Cast, described: Description) -> int | None:
    """Of whom "is" says, as a fact, that he is what the phrase tells: so that "who" behind it means him, and nobody new
    comes in.

    Matches Orr for "a lawyer" in "Orr is a lawyer who runs the charity", Tamber for "a port" in "Tamber is a port". Not
    in "Orr is no lawyer", "Orr may become a lawyer", nor the report for "a warning" in "The report is a warning".
    """
    token = first_joined(document, described.head)
    verb = document.tokens[token.head]
    plain = verb.tag in FINITE and not document.children(verb.i, "neg", "aux") and described.determiner != "no"
    told = token.dep == "attr" and verb.lemma in BEING and plain
    if not told or described.plural:
        return None
    subject = next(iter(document.children(verb.i, "nsubj")), None)
    number = cast.at(subject) if subject is not None else None
    one = None if number is None else cast.referents[number]
    if one is None or one.plural or not (one.type == "person" or one.named):
        return None
    return number if (described.sort in PERSONAL if one.type == "person" else described.sort != "person") else None


def _portrayed(document: Document, cast: Cast, preposition: Token) -> int | None:
    """Whom a phrase behind "as" describes: Vell in "she described Vell as a small man"."""
    verb = document.tokens[preposition.head]
    if verb.lemma.lower() not in wordlist("cues", "portraying"):
        return None
    whom = document.children(verb.i, "dobj")
    return cast.at(whom[0]) if len(whom) == 1 and whom[0] < preposition.i else None
