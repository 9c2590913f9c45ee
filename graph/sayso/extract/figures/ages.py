"""Ages told without "years old": "Vell, 56, said", "Vell, then 16," "aged 55", "dies at 87", "over the age of 21"."""

from ...parse import Token
from .amounts import Amount
from .atoms import Words
from .numbers import words as number_words
from .subjects import SUBJECTS, antecedent


def aged(words: Words, amount: Amount) -> Amount:
    """The amount as an age where it is one.

    "Marta Vell, 56, said", "Vell, now 37, works", "a man aged 42", "under the age of 18", "dies at 87", "an 87 yo",
    "who was 27 when". Not "Paris, 14 July", nor "the index, then 16, fell".
    """
    if amount.kind not in ("bare", "noun") or not 0 < amount.value < 125 or amount.number.scale:
        return amount
    if short := _short(words, amount.number.last):
        return amount._replace(unit="year", kind="age", noun=None, last=short)
    before = [words.lower(amount.first - k) for k in (1, 2, 3)]
    told = before[0] in ("aged", "age", "ages") or (before[0] == "of" and before[1] == "age")
    if told or _of_people(words, amount) or _second_age(words, amount):
        return amount._replace(unit="year", kind="age", noun=None, last=amount.number.last)
    if any(test(words, amount) for test in (_beside_name, _of_someone, _at_age, _compared)):
        return amount._replace(unit="year", kind="age", noun=None, last=amount.number.last)
    return amount


def _short(words: Words, k: int) -> int | None:
    """The atom behind the "yo" of "an 87 yo man", "y/o"."""
    if words.lower(k) == "yo":
        return k + 1
    return k + 3 if [words.lower(j) for j in (k, k + 1, k + 2)] == ["y", "/", "o"] else None


def _of_people(words: Words, amount: Amount) -> bool:
    """ "voters under 30", "people over 65"; not "workers over 300 miles away"."""
    if amount.kind != "bare" or words.lower(amount.first - 1) not in ("under", "over") or amount.first < 2:
        return False
    return words.token(amount.first - 2).lemma.lower() in number_words()["of_an_age"]


def _second_age(words: Words, amount: Amount) -> bool:
    """The eleven of "aged six and eleven"."""
    before = [words.lower(amount.first - k) for k in (1, 2, 3)]
    return amount.kind == "bare" and before[0] in ("and", "to", "or") and before[2] in ("aged", "ages")


def _beside_name(words: Words, amount: Amount) -> bool:
    """ "Vell, 56," and "(56)" behind a name, "Vell, now 37," and "Vell, 26 - spent" behind that of a person."""
    k, j = amount.first - 1, amount.number.last
    told = words.lower(k) in number_words()["age_adverbs"] and words.lower(k - 1) in (",", "(")
    k -= told
    if amount.number.form != "digits" or k < 1 or amount.value <= 3:
        return False
    before, after, name = words.lower(k), words.lower(j), words.token(k - 1)
    if before not in (",", "("):
        return False
    if name.entity == "PERSON":
        return not after[:1].isalnum() or (after in ("and", "of") and words.token(amount.number.first).dep == "appos")
    beside = words.token(amount.number.first).dep == "appos" and name.text[0].isupper()  # a name taken for another word
    named = (name.tag == "NNP" or beside) and name.entity not in ("DATE", "TIME")
    return (before, after) in ((",", ","), (",", "."), ("(", ")")) and named and not told


def _of_someone(words: Words, amount: Amount) -> bool:
    """ "she is 42", "Vell turned 70", "who was 27 when": a number alone behind a person's "be"."""
    document, token = words.document, words.token(amount.number.first)
    if token.dep == "conj" and token.i - token.head == 2:
        token = document.tokens[token.head]  # "when they were 14 and 16"
    verb = document.tokens[token.head]
    if amount.kind != "bare" or verb.lemma not in ("be", "turn") or not 2 < amount.value <= 110:
        return False
    return any(_is_someone(words, verb, document.tokens[c]) for c in document.children(verb.i, "nsubj"))


def _is_someone(words: Words, verb: Token, subject: Token) -> bool:
    """A person as the subject: one of "she", "who" of a person, "they" where it is told when; a name for turning."""
    document = words.document
    if subject.lower == "who":
        whose = document.tokens[antecedent(document, verb, subject.i)]
        return whose.entity == "PERSON" or whose.lemma.lower() in number_words()["of_an_age"]
    if subject.lower == "they":
        return any(document.tokens[c].lower == "when" for c in document.children(verb.i, "advmod"))
    return subject.lower in ("he", "she", "i") or (subject.entity == "PERSON" and verb.lemma == "turn")


def _at_age(words: Words, amount: Amount) -> bool:
    """ "dies at 87", "dead at 96", "At 44, she is"; not "died at 11 on Sunday", "at 44, the index is"."""
    if words.lower(amount.first - 1) != "at" or amount.kind != "bare" or words.lower(amount.last) in ("on", "in"):
        return False
    at = words.token(amount.first - 1)
    if words.token(amount.first - 2).lemma.lower() in ("die", "dead", "death") and amount.first > 1:
        return True
    verb = words.document.tokens[at.head]
    subjects = words.document.children(verb.i, *SUBJECTS) if verb.pos in ("VERB", "AUX") else []
    who = words.document.tokens[subjects[0]] if subjects else None
    closed = words.lower(amount.last) == "," and words.lower(amount.first - 2) in ("", ",")
    return closed and who is not None and amount.value > 10 and (who.lower in ("he", "she") or who.entity == "PERSON")


def _compared(words: Words, amount: Amount) -> bool:
    """ "to be younger than 35", "anyone older than 65"."""
    told = words.lower(amount.first - 1) == "than" and words.lower(amount.first - 2) in ("younger", "older")
    return told and amount.kind == "bare"
