"""Ages told without "years old": "Vell, 56, said", "aged 55", "at the age of 56", "over the age of 21"."""

from .amounts import Amount
from .atoms import Words
from .numbers import words as number_words


def aged(words: Words, amount: Amount) -> Amount:
    """The amount as an age where it is one.

    "Marta Vell, 56, said", "a man aged 42", "under the age of 18", "an 87 yo". Not "Paris, 14 July".
    """
    if amount.kind not in ("bare", "noun") or not 0 < amount.value < 125 or amount.number.scale:
        return amount
    if short := _short(words, amount.number.last):
        return amount._replace(unit="year", kind="age", noun=None, last=short)
    before = [words.lower(amount.first - k) for k in (1, 2, 3)]
    told = before[0] in ("aged", "age", "ages") or (before[0] == "of" and before[1] == "age")
    if told or _of_people(words, amount) or _second_age(words, amount):
        return amount._replace(unit="year", kind="age", noun=None, last=amount.number.last)
    if _between_commas(words, amount) or _of_someone(words, amount):
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


def _between_commas(words: Words, amount: Amount) -> bool:
    """ "Vell, 56," and "(56)" behind the name of a person."""
    k, j = amount.first - 1, amount.number.last
    if amount.number.form != "digits" or k < 1:
        return False
    closed = (words.lower(k), words.lower(j)) in ((",", ","), (",", "."), ("(", ")"))
    name = words.token(k - 1)
    return (
        closed
        and (name.entity == "PERSON" or (name.tag == "NNP" and name.entity not in ("DATE", "TIME")))
        and amount.value > 3
    )


def _of_someone(words: Words, amount: Amount) -> bool:
    """ "she is 42", "he turned 70": a number alone behind a person's "be"."""
    token = words.token(amount.number.first)
    verb = words.document.tokens[token.head]
    if amount.kind != "bare" or verb.lemma not in ("be", "turn") or not 4 <= amount.value <= 110:
        return False
    return any(words.document.tokens[c].lower in ("he", "she", "i") for c in words.document.children(verb.i, "nsubj"))
