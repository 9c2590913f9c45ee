"""The stance towards a target that words around its mention express: by lexicon and syntax.

Judging words are known with the role they judge (knowledge/en/stance.yml). Each place where the target stands
in such a role gives a vote; negation turns it round; what is hedged counts as said; without votes: neutral.
"""

from collections.abc import Callable, Iterable, Iterator

from ...model import Polarity
from ...parse import Document
from ..clauses import is_negated, is_passive
from ..syntax import first_joined
from .stance_concessions import is_conceded
from .stance_deeds import MINE, deed, duty, favoured, is_none, is_wished
from .stance_dues import had, owed
from .stance_effects import never, outcome
from .stance_naming import is_turned, named, predicated, responsible, said_of, staged, standing, standing_at, word_sign
from .stance_words import relations, sign_of, verbal, words_of

Holds = Callable[[int], bool]


def judged_behind(document: Document, verb: int) -> Iterator[int]:
    """Whom a verb judges behind its preposition: "lashed out at Ben" gives Ben; "spoke to Ben" nobody."""
    lemma = document.tokens[verb].lemma.lower()
    for preposition in document.children(verb, "prep"):
        if (lemma, document.tokens[preposition].lower) in relations():
            yield from document.children(preposition, "pobj")


def stance(document: Document, heads: Iterable[int], holds: Holds) -> Polarity:
    """The stance towards the target whose mentions have these head words.

    `holds(verb)` tells whether the attitude a verb expresses is the speaker's own: in a quotation of Cleo
    "Ana condemned Ben" is Ana's stance. "Ben lied", "the reckless Ben", "Ben's plan is a disaster": negative.
    "Ben is no liar", "I praise Ben": positive. "Ben met the liar": neutral, as "Ben is charming, but he left us".
    """
    heads = list(heads)
    counted = [head for head in heads if not is_conceded(document, head, heads)]
    total = sum(_turn(document, head) * vote for head in counted for vote in _votes(document, head, holds))
    return "positive" if total > 0 else "negative" if total < 0 else "neutral"


def _turn(document: Document, head: int) -> int:
    """-1 in what is said not to be so: "there is no sign that *Ben lied*", "I do not think *Ben is fit*"."""
    below = head
    for above in document.ancestors(head):
        token = document.tokens[above]
        if token.pos == "NOUN" and token.lemma.lower() in words_of("grounds"):
            return -1 if is_none(document, above) or is_negated(document, token.head) else 1
        clause = document.tokens[below].dep == "ccomp" and token.lemma.lower() in words_of("thinking")
        if (clause and is_negated(document, above)) or _is_without_grounds(document, above):
            return -1
        below = above
    return 1


def _is_without_grounds(document: Document, verb: int) -> bool:
    """ "there *is* no sign so far that Ben lied"."""
    missed = (i for i in document.children(verb, "attr") if document.tokens[i].lemma.lower() in words_of("grounds"))
    return bool(document.children(verb, "expl")) and any(is_none(document, i) for i in missed)


def _votes(document: Document, head: int, holds: Holds) -> Iterator[int]:
    yield from _of_modifiers(document, head)
    yield from _of_role(document, head, holds, own=True)
    for noun in _possessed(document, head):
        yield word_sign(document, noun, "nouns")
        if not _is_compared(document, noun):
            yield from _of_modifiers(document, noun)
        yield from _of_role(document, noun, holds, own=False)


def _possessed(document: Document, head: int) -> Iterator[int]:
    """What is the target's: "Ben's plan", "the plan of Ben", "a mistake by Ben"."""
    tokens = document.tokens
    token = tokens[head]
    if token.dep == "poss":
        yield from () if tokens[token.head].lemma.lower() in words_of("undergone") else (token.head,)
    elif token.dep == "pobj" and tokens[token.head].lower in {"by", "of"}:
        above = tokens[token.head].head
        if tokens[above].pos == "NOUN" and (tokens[token.head].lower == "by" or _is_act(document, above)):
            yield above


def _is_compared(document: Document, noun: int) -> bool:
    """ "Ben's best customer" is good for Ben, and no praise of him; "Ben's reckless plan" judges him."""
    return any(document.tokens[c].tag in {"JJR", "JJS"} for c in document.children(noun, "amod"))


def _is_act(document: Document, noun: int) -> bool:
    """ "the lies of Ben" are his; "a critic of Ben", "fear of Ben" and "the arrest of Ben" are not."""
    lemma = document.tokens[noun].lemma.lower()
    return (lemma, "of") not in relations() and lemma not in words_of("undergone")


def _of_modifiers(document: Document, head: int) -> Iterator[int]:
    """ "the reckless Ben", "Ben, a liar", "called Ben *soft on crime*", "a good *man*"; not "the good immigrants"."""
    for child in document.children(head, "amod"):
        said = child > head or document.tokens[head].dep in {"attr", "oprd", "appos"}
        if child > head:
            yield standing_at(document, child)
        kind = document.tokens[child].lower in words_of("classing")
        yield 0 if kind and not said else word_sign(document, child, "adjectives")
    for child in document.children(head, "appos"):
        yield said_of(document, child)


def _of_role(document: Document, head: int, holds: Holds, *, own: bool) -> Iterator[int]:
    """The votes of the verb or preposition that governs the target (or, with `own` false, what is his)."""
    tokens = document.tokens
    token = first_joined(document, head)
    above = token.head
    if token.dep in {"nsubj", "nsubjpass"} and tokens[above].pos in {"VERB", "AUX"}:
        for verb in _verbs(document, above):
            yield from _of_subject(document, verb, holds, own=own)
    elif token.dep == "nsubj" and tokens[above].pos == "ADJ" and own and _is_thought(document, above):
        yield predicated(document, above)
    elif token.dep in {"dobj", "dative"}:
        yield _attitude(document, above, holds) if token.dep == "dobj" else holds(above) and owed(document, above)
        if not own:
            yield _granted(document, above, head, holds)
        if own and holds(above):
            yield named(document, above, head) or had(document, above)
    elif token.dep == "pobj":
        yield from _of_preposition(document, above, holds, own=own)


def _is_thought(document: Document, adjective: int) -> bool:
    """ "thought Ben *brave*"; not "made Ben *great*"."""
    verb = document.tokens[document.tokens[adjective].head].lemma.lower()
    return verb in words_of("naming") or verb in words_of("thinking")


def _verbs(document: Document, verb: int) -> Iterator[int]:
    """A verb and those joined to it that share its subject: "Ben lied and cheated"; not "was insulted and *beaten*"."""
    yield verb
    for other in document.children(verb, "conj"):
        suffered = document.tokens[other].tag == "VBN" and is_passive(document, verb)
        if not (suffered or document.children(other, "nsubj", "nsubjpass")):
            yield from _verbs(document, other)


def _of_subject(document: Document, verb: int, holds: Holds, *, own: bool) -> Iterator[int]:
    tokens = document.tokens
    lemma = tokens[verb].lemma.lower()
    if own:
        yield duty(document, verb)
    if is_passive(document, verb):
        yield _suffered(document, verb, holds)
        return
    turn = -1 if is_turned(document, verb) else 1
    if own:
        yield from _of_act(document, verb, turn)
    else:
        yield _undone(_outcome(document, verb), turn)
    if lemma in words_of("copulas"):
        for child in document.children(verb, "attr", "acomp", "oprd"):
            yield turn * (predicated(document, child) or responsible(document, child))
        yield turn * standing(document, verb)
    for child in document.children(verb, "xcomp") if own and not _is_ordered(document, verb) else ():
        reverse = -1 if lemma in words_of("reversers") else 1
        votes = (turn * reverse * vote for vote in _of_subject(document, child, holds, own=own))
        yield from (min(0, vote) if _is_sought(document, verb) else vote for vote in votes)


def _is_ordered(document: Document, verb: int) -> bool:
    """ "*told* her to be patient": she is to be so; not "*used* the crisis to extort money"."""
    return document.tokens[verb].lemma.lower() in words_of("ordering") and bool(
        document.children(verb, "dobj", "dative")
    )


def _is_sought(document: Document, verb: int) -> bool:
    """ "*hopes* to save us", "*needs* to improve" are no praise."""
    return document.tokens[verb].lemma.lower() in words_of("seeking")


def _outcome(document: Document, verb: int) -> int:
    """What comes of what is somebody's: "Ben's plan failed", "Ben's policies ruined us"; not "Ben's son ruined us"."""
    subject = next(iter(document.children(verb, "nsubj")), verb)
    does = document.tokens[subject].lemma.lower() in words_of("doings")
    ended = sign_of("outcomes", document.tokens[verb].lemma.lower()) or outcome(document, verb, subject)
    return ended or (min(0, deed(document, verb)) if does else 0)


def _of_act(document: Document, verb: int, turn: int) -> Iterator[int]:
    if document.tokens[verb].lemma.lower() in words_of("neglects"):
        yield 1 if _is_refused(document, verb) else min(0, turn)  # what a refusal turns round
    if turn < 0:
        yield never(document, verb)
    act = deed(document, verb)
    if act and not is_wished(document, verb, act):
        yield _undone(act, turn)
    yield turn * favoured(document, verb)


def _suffered(document: Document, verb: int, holds: Holds) -> int:
    """ "Ben was praised" +1, "must be condemned", "cannot be trusted" -1; "Ben was accused" by others: 0."""
    if any(document.tokens[i].lemma.lower() == "lesson" for i in document.children(verb, "dobj")):
        return -1  # "was taught a lesson"
    sign = _attitude(document, verb, holds)
    due = any(document.tokens[i].tag == "MD" for i in document.children(verb, "aux"))
    return sign if sign > 0 or due or document.tokens[verb].dep == "xcomp" or document.children(verb, "agent") else 0


def _attitude(document: Document, verb: int, holds: Holds) -> int:
    """The vote of a verb for its object: "I condemn Ben", "brushed Ben off" -1, "Ben was praised" +1."""
    lemma = document.tokens[verb].lemma.lower()
    particles = [document.tokens[i].lower for i in document.children(verb, "prt")]
    behind = (relations()[lemma, one] for one in particles if (lemma, one) in relations())
    sign = next(behind, sign_of("attitudes", lemma))
    if not sign or not holds(verb) or _is_question(document, verb):
        return 0
    if _is_wrong(document, verb) and not is_turned(document, verb):
        return -sign
    return _undone(sign, -1 if is_turned(document, verb) or _is_refused(document, verb) else 1)


def _granted(document: Document, verb: int, noun: int, holds: Holds) -> int:
    """ "we recognise Ben's *claim*" +1, "will never accept Ben's *demands*" -1; "we recognise Ben's voice" 0."""
    lemmas = document.tokens[verb].lemma.lower(), document.tokens[noun].lemma.lower()
    if lemmas[0] not in words_of("granting") or lemmas[1] not in words_of("claims") or not holds(verb):
        return 0
    return -1 if is_turned(document, verb) or _is_refused(document, verb) else 1


def _is_question(document: Document, verb: int) -> bool:
    """ "Do you *support* Ben?"; not "I support Ben, do you?"."""
    asked = document.tokens[document.sentence_of(verb).last - 1].text == "?"
    return asked and any(document.tokens[i].lower == "you" for i in document.children(verb, "nsubj"))


def _is_wrong(document: Document, verb: int) -> bool:
    """ "it is unfair to *blame* Ben", "*praising* Ben was a mistake"."""
    token = document.tokens[verb]
    below = document.children(token.head, "acomp", "attr") if token.dep in {"xcomp", "csubj", "ccomp"} else ()
    above = document.tokens[token.head].lemma.lower()
    bad = token.dep == "xcomp" and sign_of("adjectives", above) < 0
    return bad or any(predicated(document, i) < 0 for i in below)


def _is_refused(document: Document, verb: int) -> bool:
    """ "refused to *support* Ben", "stopped *praising* Ben", "not ready to *support* Ben"."""
    token = document.tokens[verb]
    above = document.tokens[token.head]
    if token.dep != "xcomp":
        return False
    unready = above.pos == "ADJ" and (is_turned(document, above.i) or is_negated(document, above.head))
    return unready or (above.pos == "VERB" and above.lemma.lower() in words_of("reversers"))


def _undone(sign: int, turn: int) -> int:
    """A good deed left undone speaks against one; a bad one left undone is no praise: "did not lie"."""
    return sign if turn > 0 else min(0, -sign)


def _of_preposition(document: Document, preposition: int, holds: Holds, *, own: bool) -> Iterator[int]:
    """ "critical of Ben", "lashed out at Ben"; a passive's agent acts: "was betrayed by Ben"."""
    tokens = document.tokens
    while tokens[preposition].dep == "conj" and tokens[tokens[preposition].head].pos == "ADP":
        preposition = tokens[preposition].head
    above = tokens[preposition].head
    lemma = tokens[above].lemma.lower()
    if own and tokens[preposition].dep == "agent":
        sign = deed(document, above) or staged(document, above)
    else:
        behind = tokens[preposition].lower
        of_verb = tokens[above].pos in {"VERB", "AUX"} or (lemma, behind) not in verbal()
        sign = relations().get((lemma, behind)) or relations().get((tokens[above].lower, behind), 0)
        sign = sign if of_verb else 0  # "votes for Ben" are counted
        sign = sign if sign and _is_held(document, above, holds) else 0
    turned = is_turned(document, above) or _is_withdrawn(document, above)
    yield _undone(sign, -1 if turned else 1)


def _is_held(document: Document, word: int, holds: Holds) -> bool:
    """True where the attitude in a verb, noun or adjective is the speaker's: "my support for Ben", "I am critical
    of Ben", "repeated her support for Ben"; not "Ana's support for Ben", "punished Ana over her support for Ben"."""
    tokens = document.tokens
    if any(tokens[c].tag != "PRP$" for c in document.children(word, "poss", "compound")):
        return False
    if tokens[word].dep in {"nsubj", "nsubjpass"}:  # "*support* for Ben has grown"
        return any(tokens[c].lower in MINE for c in document.children(word, "poss"))
    verb = word if tokens[word].pos == "VERB" else tokens[word].head
    if tokens[verb].pos not in {"VERB", "AUX"}:
        return not any(tokens[c].lower in {"his", "her", "its", "their"} for c in document.children(word, "poss"))
    return holds(verb)


def _is_withdrawn(document: Document, noun: int) -> bool:
    """ "withdrew support for Ben"."""
    token = document.tokens[noun]
    return token.dep == "dobj" and document.tokens[token.head].lemma.lower() in words_of("reversers")
