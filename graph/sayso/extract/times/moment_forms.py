"""The ways English news writes a time, and what must hold around each for it to be one."""

import re
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import NamedTuple

from ...knowledge import lexicon
from . import moment_values as values
from .moment_values import Match, Place


class Form(NamedTuple):
    """One way to write a time: its pattern, how to read it, and what must hold around it."""

    pattern: re.Pattern[str]
    value: Callable[[Match, Place], str | None]
    fits: Callable[[Match, Place], bool]


def anchor(match: Match) -> int:
    """Where the word that carries the date begins, behind "early", "the" and the like."""
    groups = match.groupdict()
    return next((match.start(name) for name in ("M", "W", "Y") if groups.get(name)), match.start())


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(str(word)) for word in words), key=lambda w: (-len(w), w)))


def _always(_match: Match, _place: Place) -> bool:
    return True


def _no_name(match: Match, place: Place) -> bool:
    """Not "USA Today"."""
    return match[0][1:].islower() and place.document.tokens[place.token].entity not in {"ORG", "WORK_OF_ART"}


def _capital(match: Match, place: Place) -> bool:
    return place.document.article.text[anchor(match)].isupper()


@cache
def forms() -> tuple[Form, ...]:
    """The forms, those that say most first."""
    words = lexicon("calendar")
    parts = {
        "M": rf"(?P<M>{_alternatives(words['months'])})\b\.?",
        "W": rf"(?P<W>{_alternatives(words['weekdays'])})\b\.?",
        "S": rf"(?P<S>{_alternatives(words['seasons'])})",
        "Y": r"(?P<Y>(?:1[5-9]|20)\d\d)(?!\d|[.,]\d|%)",
        "D": (
            r"(?P<D>\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<E>\d{1,2})(?:st|nd|rd|th)?)?"
            r"(?![\d:%]|[.,]\d|[ap]m)"
        ),
        "Z": r"(?:,?\s+(?:(?:in|of)\s)?(?:(?P<Y>(?:1[5-9]|20)\d\d)(?!\d|[.,]\d|%)|{R}\s+year))?",
        "R": r"(?P<R>this past|this coming|last|this|next|the coming|current)",
        "V": rf"(?:(?:{_alternatives(words['vague'])})[\s-](?:(?:in|of)\s)?(?:the\s)?)?",
        "N": rf"(?P<N>\d{{1,3}}|{_alternatives(words['numbers'])})",
        "O": rf"(?P<O>{_alternatives(words['ordinals'])})",
        "U": r"(?P<U>day|week|month|quarter|year|decade|century)",
    }
    weekday = parts["W"].replace("?P<W>", "?:")
    parts["Z"] = parts["Z"].format(R=parts["R"])
    shorts = _alternatives(words["decades"])
    rows: list[tuple[str, Callable[[Match, Place], str | None], Callable[[Match, Place], bool]]] = [
        (r"\b{Y}-(?P<A>\d\d)-(?P<D>\d\d)\b", values.iso, _always),
        (rf"\b(?:{weekday},?\s+)?{{V}}{{M}}\s+{{D}}{{Z}}", values.month_day, _capital),
        (rf"\b(?:{weekday},?\s+)?(?:the\s)?{{D}}\s+(?:of\s)?{{M}}{{Z}}", values.month_day, _capital),
        (r"\b{V}{M},?\s+(?:of\s+)?(?:{Y}|{R}\s+year)", values.month, _capital),
        (r"\b{V}(?:the\s)?{S}\s+(?:of\s)?{Y}", values.season_of_year, _always),
        (r"\b(?:the\s)?{O}[\s-](?P<Q>quarter|half){Z}", values.quarter, _always),
        (r"\bQ(?P<O>[1-4])\s+(?:of\s)?{Y}", values.quarter, _always),
        (r"\b{W}\s+(?:of\s)?{R}\s+week", values.weekday_of_week, _capital),
        (r"\b{V}{R}\s+{M}", partial(values.related, table="months"), _capital),
        (r"\b{R}\s+{W}", partial(values.related, table="weekdays"), _capital),
        (r"\b{V}{R}\s+{S}", partial(values.related, table="seasons"), _always),
        (r"\b(?:{R}|the|over the)\s+weekend", values.weekend, _always),
        (rf"\b(?:{_alternatives(words['days'])})\b", values.named_day, _no_name),
        (r"\b{V}(?<!the\s){R}\s+{U}\b", values.unit, _not_duration),
        (rf"\b(?:{_alternatives(words['vague'])})\s(?:in|of)\sthe\s{{U}}\b", values.unit_now, _always),
        (r"\b{N}\s+{U}s?\s+(?P<G>ago|from now)\b", values.ago, _always),
        (r"\b(?:the\s)?{V}(?P<C>(?:1[5-9]|20)\d0)s\b", values.decade, _always),
        (r"\b(?:the\s)?['’](?P<C>\d0)s\b", values.short_decade, _always),
        (rf"\bthe\s{{V}}(?P<B>{shorts})\b(?!\s+of\b)", values.short_decade, _always),
        (r"\b(?:the\s)?(?P<C>\d\d)(?:st|nd|rd|th)[\s-]century", values.century, _always),
        (r"\b{V}{Y}\s?[-–/]\s?(?P<E>\d{{4}}|\d\d)\b", values.years, _is_years),
        (r"\b{V}{Y}\b", values.year, _is_year),
        (r"\b{V}{M}", values.bare_month, _is_month),
        (r"\b{W}", values.bare_weekday, _is_weekday),
    ]
    return tuple(Form(re.compile(row.format(**parts), re.I), value, fits) for row, value, fits in rows)


def _not_duration(match: Match, place: Place) -> bool:
    """ "the last week of the war" and "for the next year" are no dates by themselves; "this day" is none."""
    text = place.document.article.text
    return match["U"].lower() != "day" and not re.match(r"\s+of\b", text[match.end() : match.end() + 4])


def _before(place: Place) -> str:
    return place.document.tokens[place.token - 1].lower if place.token else ""


def _is_counted(place: Place) -> bool:
    return _before(place) in lexicon("calendar")["counted"]


def _is_year(match: Match, place: Place) -> bool:
    """ "in 2013", "the 2008 crisis", "(2013)"; not "2000 soldiers", "$2013", "Route 2000"."""
    tokens = place.document.tokens
    token = tokens[place.token]
    if token.text not in {match["Y"], match[0]} or _is_counted(place) or _is_measured(match, place):
        return False
    if token.text == match[0] != match["Y"] or token.entity in {"DATE", "EVENT"}:
        return True
    counted = token.dep == "nummod" and tokens[token.head].tag in {"NNS", "NNPS"}
    if token.entity in {"MONEY", "QUANTITY", "PERCENT"} or counted:
        return False
    placed = _before(place) in lexicon("calendar")["year_prepositions"] or token.pos == "PROPN"
    return placed and 1800 <= int(match["Y"]) < 2100


def _is_measured(match: Match, place: Place) -> bool:
    """ "1520 sq m", "1800 metres", "2000-tonne"."""
    following = re.match(r"[\s-]+([a-z]+)", place.document.article.text[match.end() : match.end() + 12])
    return following is not None and following[1] in lexicon("calendar")["measured"]


def _is_years(match: Match, place: Place) -> bool:
    """ "2013-2016", "the 2015/16 season"; not "2013-12"."""
    last = int(match["E"][-2:])
    return last > 12 and not _is_counted(place) and int(match["E"][:4]) > int(match["Y"][2:])


def _is_month(match: Match, place: Place) -> bool:
    """ "in March", "a March deal"; not "may", "a march", "March said"."""
    token = place.document.tokens[place.token]
    if not place.document.article.text[anchor(match)].isupper() or token.entity in {"PERSON", "GPE", "ORG"}:
        return False
    if match["M"].lower() in lexicon("calendar")["ambiguous_months"]:
        return token.entity == "DATE" or _named_month(place)
    return True


def _named_month(place: Place) -> bool:
    """ "in March"; not "the March on the capital"."""
    token = place.document.tokens[place.token]
    return token.pos == "PROPN" and _before(place) in lexicon("calendar")["month_prepositions"]


def _is_weekday(match: Match, place: Place) -> bool:
    """ "on Thursday", "Thursday's talks"; not "The Sun", "he sat"."""
    token = place.document.tokens[place.token]
    if not match["W"][0].isupper() or token.entity in {"PERSON", "ORG"}:
        return False
    return match["W"].lower() not in lexicon("calendar")["ambiguous_weekdays"]
