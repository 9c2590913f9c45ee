"""Whose clause an amount stands in: the subject, by the parse."""

from ...parse import Document, Token

SUBJECTS = ("nsubj", "nsubjpass")
ATTRIBUTED = frozenset({"acl", "relcl", "amod", "advmod", "prep"})
THIRD = frozenset({"it", "he", "she", "they", "that", "this"})
# "it" before these is not who says so: "Vell said it would come to $5m"
RECKONED = frozenset({"cost", "come", "amount", "total", "average", "equal", "range"})
AMOUNTS = frozenset({"PERCENT", "MONEY", "QUANTITY", "CARDINAL", "DATE", "TIME"})


def subject(document: Document, i: int) -> int | None:
    """The subject of the clause around token `i`: its own, the noun it modifies, or its governor's."""
    tokens, planned = document.tokens, False
    for a in (i, *document.ancestors(i)):
        token = tokens[a]
        if token.pos in ("VERB", "AUX", "ADJ", "ADV", "ADP") or _taken_for_noun(document, token):
            if found := document.children(a, *SUBJECTS):
                if tokens[found[0]].tag in ("WDT", "WP"):
                    return antecedent(document, token, found[0])
                said = token.dep in ("ccomp", "advcl", "conj", "relcl") and token.lemma not in RECKONED
                if tokens[found[0]].lower not in THIRD or not said:
                    return found[0]
                planned = token.dep == "relcl"  # "Vell uses the account, where she has 40 followers"
                continue  # "the port said it has 40 cranes"
            if token.dep in ATTRIBUTED and tokens[token.head].pos in ("NOUN", "PROPN") and not _planned(token):
                return token.head
        elif a != i and token.pos in ("NOUN", "PROPN") and not planned:
            return a if token.entity not in AMOUNTS else None
        planned = _planned(token)
    return None


def verbal(document: Document, token: Token) -> bool:
    """Is the token a verb, also where the parser took it for a plural noun: "Arlton hosts a port"?"""
    return token.pos in ("VERB", "AUX") or _taken_for_noun(document, token)


def _taken_for_noun(document: Document, token: Token) -> bool:
    return token.tag == "NNS" and bool(document.children(token.i, "nsubj"))


def _planned(token: Token) -> bool:
    """ "plans to cut 40 jobs": who plans cuts."""
    return token.dep == "acl" and token.tag == "VB"


def antecedent(document: Document, verb: Token, pronoun: int) -> int:
    """The noun a relative clause stands with: its own, else the one before the pronoun."""
    tokens = document.tokens
    if tokens[verb.head].pos in ("NOUN", "PROPN"):
        return verb.head
    before = pronoun - 1 - (tokens[pronoun - 1].pos == "PUNCT")
    return before if tokens[before].pos in ("NOUN", "PROPN") else pronoun
