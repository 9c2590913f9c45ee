"""The ways English news writes a time, as patterns over the signs of its words (`lexemes`), and how to read each."""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from . import calendar_dates as calendar
from . import durations, fitting, fitting_parts, relative_dates, stretches
from .found import Found, Place, Reading

Reader = Callable[[Found, Place], Reading | None]
Fit = Callable[[Found, Place], bool]


class Form(NamedTuple):
    """One way to write a time: its pattern, how to read it, and what must hold around it."""

    pattern: re.Pattern[str]
    read: Reader
    fits: Fit


# pieces of the patterns: what narrows a date, a year behind it, a span of days, a calendar unit
PIECES = {
    "V": r"(?:t?(?P<v>[vL]-?i?t?|I(?:-|it?)))?",
    "D": r"(?P<D>[DO])(?:[-r]t?(?P<E>[DO]))?",
    "Z": r"(?:[,/-]?i?(?P<Y>[Y9])|,?i?t?(?P<R>R+)j|)",
    "UNIT": r"(?P<unit>[dklwjU])",
    "ANY": r"(?P<unit>[dklwjUuEo])",
    "AGO": r"(?P<unit>[dklwjUo])",
    "COUNT": r"(?:~|\+>|@%)?(?:a(?=s))?(?P<count>[DNFas])(?:(?<=s)i)?",
    "M": r"(?P<M>M)\.?",
    "W": r"(?P<W>W)\.?",
    "P": r"(?P<P>P)",
}

ROWS: tuple[tuple[str, Reader, Fit], ...] = (
    (r"X", calendar.numeric, fitting.always),
    (r"(?P<D>D)-(?P<X>X)", calendar.numeric_days, fitting.always),
    (r"(?P<Y>Y)[-/,]{M}[-/]?t?{D}", calendar.month_day, fitting.capital),
    (r"(?P<Y>Y)[-/](?P<D>D)[-/]{M}", calendar.month_day, fitting.capital),
    (r"{M}-(?P<Y>Y)-(?P<D>D)", calendar.month_day, fitting.capital),
    (r"(?P<D>D)-(?P<Y>Y)-{M}", calendar.month_day, fitting.capital),
    (r"(?P<Y>Y)(?P<A>D)(?P<D>D)", calendar.spaced, fitting_parts.spaced),
    (r"(?P<Y>Y)[-/]?{M}(?!t?[-/]?[DON])", calendar.month, fitting_parts.year_first),
    (r"(?P<D>[DO])(?=(?:,[DO])?,?nt?[DO]i?{M}{Z})", calendar.month_day, fitting_parts.listed),
    (r"(?:W\.?,?)?{M}t?(?P<D>[DO])n(?P<E>[DO]){Z}", calendar.month_day, fitting_parts.consecutive),
    (r"(?:W\.?,?)?{V}{M}[-/]?t?{D}(?![dklwjUu]){Z}", calendar.month_day, fitting.capital),
    (r"(?:W\.?,?)?{V}t?{D}d?[-/]?i?[-/]?{M}[-/]?{Z}", calendar.month_day, fitting.capital),
    (r"(?<=b)t?(?P<D>[DO])nt?(?P<E>[DO])i?{M}{Z}", calendar.month_day, fitting.capital),
    (r"(?P<R>R)?(?:W\.?,?)?(?P<Z>Z)(?:,(?P<Y>Y))?", calendar.part_date, fitting.part_date),
    (r"t(?P<D>O)d?(?:it?|(?=R))(?:(?P<R>R)?l)", calendar.day_of_this_month, fitting_parts.day_of_this_month),
    (r"t?(?P<D>O)", calendar.day_of_this_month, fitting_parts.ordinal_day),
    (
        r"(?:t?(?P<D>[DO])[-r]t?(?P<E>[DO])|(?<=b)t?(?P<D2>[DO])nt?(?P<E2>[DO]))(?:it?)?(?P<R>R)?l",
        calendar.days_of_this_month,
        fitting_parts.days,
    ),
    (r"(?P<Y>Y)-(?P<A>D)", calendar.iso_month, fitting.iso_month),
    (r"(?P<A>D)/(?P<Y>Y)", calendar.iso_month, fitting.iso_month),
    (r"(?P<A>D)-(?P<Y>Y)", calendar.iso_month, fitting_parts.month_first),
    (r"t?Rki(?P<Y>Y)", stretches.last_week, fitting.always),
    (r"t?k(?P<D>[DN]){Z}", stretches.week, fitting.numbered_week),
    (r"t?(?P<D>O)k{Z}", stretches.week, fitting.week),
    (r"t?(?:(?P<O>O)|R)(?:k|(?P<E>E))it?{M}{Z}", stretches.week_of_month, fitting.capital),
    (r"t?(?:(?P<O>O)|R)(?:k|(?P<E>E))it?(?P<R2>R)?l", stretches.week_of_this_month, fitting.always),
    (r"t?(?:(?P<O>O)|R){W}it?{M}{Z}", stretches.weekday_of_month, fitting.capital),
    (r"t?(?:(?P<O>O)|R){W}it?(?P<R2>R)?l", stretches.weekday_of_this_month, fitting.capital),
    (r"t?(?P<O>O|R)dit?(?:{M}{Z}|(?P<Y2>Y)|(?P<R2>R)?(?P<unit>[lj]))", stretches.edge_day, fitting_parts.edge),
    (r"t?(?:(?P<O>O)|(?P<last>R))(?P<count>[DN])(?P<unit>[dk])it?{M}{Z}", stretches.first_of_month, fitting.capital),
    (r"t?(?P<unit>[dkljw])(?=(?:B|[r=]i?)t?(?:[MWGXKY]|[DO]i?M))", durations.duration, fitting_parts.beside),
    (r"tk[iI!]i?(?:W\.?,?)?t?{M}t?{D}{Z}", stretches.week_with, fitting.capital),
    (r"tk=i?(?:W\.?,?)?t?{M}t?{D}{Z}", stretches.week_to, fitting.capital),
    (r"tk=i?(?:W\.?,?)?t?{D}i?{M}{Z}", stretches.week_to, fitting.capital),
    (
        r"t?(?:(?P<O>O)|(?P<last>R))(?P<count>[DN])(?P<unit>[dklw])it?(?:(?P<Y>Y)|(?P<R>R*)j)",
        stretches.first_of_year,
        fitting.always,
    ),
    (r"t(?P<O>O)(?P<unit>l)it?(?:(?P<Y>Y)|(?P<R>R*)j)", stretches.first_of_year, fitting.always),
    (r"t?(?P<unit>[kljw])-?r-?&", stretches.to_date, fitting.always),
    (r"t?(?P<R>R)k-?i?{W}", relative_dates.weekday_of_week, fitting.capital),
    (r"{V}{M},?[-i]?(?P<Y>[Y9])", calendar.month, fitting.capital),
    (r"{V}{M},?i?t?(?P<R>R+)j", calendar.month, fitting.capital),
    (r"{V}t?(?P<S>S)i?(?P<Y>[Y9])", calendar.season, fitting.always),
    (r"{V}t?(?P<S>S)i?t?(?P<R>R+)j", calendar.season, fitting.always),
    (r"t?(?P<O>O)-?(?:w|(?P<h>h)){Z}", calendar.quarter, fitting.always),
    (r"(?P<R>R)jz?(?P<O>O)-?(?:w|(?P<h>h))", calendar.quarter, fitting.always),
    (r"t?(?P<V>V){Z}", calendar.quarter, fitting.always),
    (r"(?P<Y>Y)-?(?P<V>V)", calendar.quarter, fitting.always),
    (r"{V}t?yj?(?P<Y>Y)", calendar.fiscal, fitting.always),
    (r"{V}t?(?P<R>R+)yj", calendar.fiscal, fitting.always),
    (r"(?P<y>[y7])(?P<D>D)", calendar.short_fiscal, fitting_parts.glued),
    (r"{V}t?7j?(?P<Y>Y)(?:[-/][DN])?", calendar.school_year, fitting_parts.school),
    (r"{V}t?(?:(?P<R>R+)|(?P<Y>Y)(?:[-/][DN])?)7j", calendar.school_year, fitting.always),
    (r"{W}(?:i)?t?(?P<R>R+)k", relative_dates.weekday_of_week, fitting.capital),
    (r"{V}t?(?P<R>R+){M}", relative_dates.related_month, fitting.capital),
    (r"t?(?P<R>R+){W}{P}?", relative_dates.related_weekday, fitting.capital),
    (r"{W}{P}", relative_dates.weekday, fitting.weekday),
    (r"{V}t?(?P<R>R+)(?P<S>S)", relative_dates.related_season, fitting.always),
    (r"t(?P<S>S)", relative_dates.bare_season, fitting.season),
    (r"(?:t?(?P<R>R+)|t)E", relative_dates.weekend, fitting.always),
    (r"{W}t?(?P<D>O)(?!d?i?M)", calendar.day_of_month, fitting.digits),
    (r"{W}(?P<D>D)", calendar.day_of_month, fitting_parts.bare_number),
    (r"(?:td(?P<B>B))?(?P<K>K){P}?", relative_dates.named_day, fitting.no_name),
    (r"(?P<R>R){P}", durations.this_part, fitting.always),
    (r"{V}t?(?P<R>R+)<?{UNIT}", relative_dates.unit, fitting.unit),
    (r"t(?P<unit>[dklj])", relative_dates.unit_here, fitting_parts.unit_here),
    (r"t?(?P<R>R)&", relative_dates.current_date, fitting_parts.current_date),
    (r"(?<=r)&", relative_dates.current_date, fitting_parts.up_to_date),
    (r"t?(?P<v>I)i(?:t|(?P<R>R))?(?P<unit>[kljw])", relative_dates.rest_of, fitting_parts.rest),
    (r"t?m{UNIT}", calendar.same, fitting.same),
    (r"t?mE", relative_dates.same_weekend, fitting.always),
    (r"t?(?P<v>[vL])it{UNIT}", relative_dates.unit_now, fitting.always),
    (r"t?(?P<v>I)it?(?P<unit>[kljwU])", relative_dates.unit_now, fitting_parts.end_of),
    (r"(?P<unit>[ljw])-?(?P<v>I)", relative_dates.unit_now, fitting_parts.year_end),
    (r"[_a](?P<O>O)(?P<unit>[kljw])", relative_dates.nth_unit, fitting_parts.under_way),
    (r"t{UNIT}(?P<B>B)(?P<R>R)", relative_dates.before_last, fitting_parts.before_last),
    (r"{W},?{COUNT}{AGO}(?:(?P<g>g)|q[fA])", relative_dates.weekday_ago, fitting.capital),
    (r"(?:[DNa][Ujlkd],?n?){{2,4}}(?<![,n])(?:(?P<g>g)|q[fA])", relative_dates.compound_ago, fitting_parts.descending),
    (r"(?:[DNa][Ujlkd],?n?){{2,4}}(?<![,n])(?P<L>L)", relative_dates.compound_after, fitting_parts.descending),
    (r"{COUNT}{AGO}(?P<g>g)", relative_dates.ago, fitting.always),
    (r"{COUNT}{AGO}q[fA]", relative_dates.ago, fitting_parts.from_now),
    (r"(?<=i){COUNT}{AGO}z?'?;", relative_dates.ago, fitting.always),
    (r"{COUNT}{AGO}(?P<L>[LB])", relative_dates.after, fitting.later),
    (r"t{UNIT}(?P<L>B)", relative_dates.after, fitting_parts.after),
    (r"{V}t?C", calendar.decade, fitting.always),
    (r"(?:t|(?P<v>[vL])-?i?t?)8", calendar.decade, fitting_parts.short_decade),
    (r"t(?P<v>v)?-?c", calendar.decade, fitting.decade),
    (r"(?<=i)(?P<v>v)?-?c", calendar.decade, fitting_parts.bare_decade),
    (r"{V}t?(?P<O>O)-?(?P<unit>U)", calendar.century, fitting.century),
    (r"{V}(?P<Y>Y)[-/](?P<E>[YDN])", calendar.years, fitting.years),
    (r"{V}(?P<c>~)?(?P<Y>Y)", calendar.year, fitting.year),
    (r"{V}{M}", calendar.bare_month, fitting.month),
    (r"{W}", relative_dates.weekday, fitting.weekday),
    (r"(?:G),?i?t?(?P<R>R+)j", calendar.holiday_of_year, fitting.holiday),
    (r"(?P<R>R)?(?:G)(?:,?i?(?P<Y>[Y9]))?", calendar.holiday, fitting.holiday),
    (r"(?P<R>R)?(?:Gz?)(?:(?P<Y>Y)E|E(?:,?i?(?P<Y2>Y))?)", stretches.holiday_weekend, fitting.holiday),
    (r"tEi(?:G)(?:,?i?(?P<Y>Y))?", stretches.holiday_weekend, fitting.holiday),
    (r"~?A|f", relative_dates.vague, fitting.adverb),
    (r"(?P<H>H)(?P<p>p)?\(?(?P<T>T)?", durations.clock, fitting.always),
    (r"(?P<D>[DN])(?P<p>p)(?P<T>T)?", durations.clock, fitting.always),
    (r"t?(?P<R>R+)(?P<count>[DN]|as?i?|s)?{ANY}", durations.up_to_now, fitting.stretch),
    (r"(?<=i){COUNT}{UNIT}", relative_dates.ago, fitting.ahead),
    (r"(?<=i){COUNT}{UNIT}", durations.within, fitting_parts.within),
    (r"t?(?P<R>R+)(?P<count>[DN])5(?P<unit>d)", durations.business_days, fitting.always),
    (r"{COUNT}5(?P<unit>d)", durations.duration, fitting.always),
    (r"{COUNT}(?P<R>R){ANY}", durations.up_to_now, fitting.stretch),
    (r"{COUNT}-?{ANY}(?:-J)?", durations.duration, fitting.duration),
    (r"[DN][Ujlkdu](?:,?n?[DN][Ujlkdu]){{1,3}}(?![gLB]|q[fA])", durations.compound, fitting_parts.descending),
    (r"{COUNT}-?{ANY}nah", durations.duration, fitting.duration),
    (r"(?:~|\+>|@%)?(?P<count>[DN])na(?P<h>h)-?{ANY}", durations.duration, fitting.duration),
    (r"~?ha?{ANY}", durations.half, fitting.always),
    (r"{ANY}(?:-J)?", durations.many, fitting.many),
    (r"~t{ANY}", durations.many, fitting.many),
    (r"e(?P<count>[DN])?{ANY}", durations.repeated, fitting.always),
    (r"[a1]{ANY}", durations.repeated, fitting.rate),
    (r"e{W}", relative_dates.weekdays, fitting.capital),
    (r"{W}", relative_dates.weekdays, fitting.weekdays),
    (r"Q", durations.frequency, fitting.frequency),
)


@cache
def forms() -> tuple[Form, ...]:
    """The forms; of two readings of the same words the earlier one holds."""
    return tuple(Form(re.compile(row.format(**PIECES)), read, fits) for row, read, fits in ROWS)
