# ruff: noqa: E501 - a parse is one line a sentence
import pytest

from parses import line
from sayso.extract.times.moments import dates_of, moments, times
from sayso.model.edtf import Day, Interval, day, interval, written


def values(words, published="2023-10-17"):
    document = line(words, published=published)
    return [(document.text(m.span), m.value) for m in moments(document)]


ARRIVE = (
    "Ana Ana PROPN compound 2 | Ostrov Ostrov PROPN nsubj 4 | will will AUX/MD aux 4 | arrive arrive VERB/VB ROOT 0 "
    "| in in ADP prep 4 | Arlandia Arlandia PROPN pobj 5 GPE | on on ADP prep 4 | {} {} PROPN pobj 7 DATE"
)
ARRIVED = (
    "Ostrov Ostrov PROPN nsubj 2 | arrived arrive VERB/VBD ROOT 0 | in in ADP prep 2 | Arlandia Arlandia PROPN pobj 3 "
    "| in in ADP prep 2 | {} {} PROPN pobj 5 DATE"
)
PLANS = (
    "The the DET det 2 | envoy envoy NOUN nsubj 3 | plans plan VERB/VBZ ROOT 0 | to to PART/TO aux 5 "
    "| visit visit VERB/VB xcomp 3 | Arlandia Arlandia PROPN dobj 5 GPE | in in ADP prep 5 | May May PROPN pobj 7 DATE"
)
IS_PLANNED = (
    "A a DET det 2 | visit visit NOUN nsubjpass 6 | in in ADP prep 2 | May May PROPN pobj 3 DATE "
    "| is be AUX/VBZ auxpass 6 | planned plan VERB/VBN ROOT 0"
)
LAST_WEEK = (
    "Ostrov Ostrov PROPN nsubj 2 | met meet VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 "
    "| {} {} ADJ amod 5 DATE | {} {} NOUN npadvmod 2 DATE"
)


def dated(*parts):
    """A sentence that holds only a date, word by word."""
    rows = [f"{part} {part} {'NUM/CD' if part[0].isdigit() else 'PROPN'} dep 1 DATE" for part in parts]
    return " | ".join(["Opened open VERB/VBN ROOT 0", *rows])


@pytest.mark.parametrize(
    ("parts", "text", "value"),
    [
        (("May", "16", ",", "2024"), "May 16, 2024", "2024-05-16"),
        (("16", "May", "2024"), "16 May 2024", "2024-05-16"),
        (("2024-05-16",), "2024-05-16", "2024-05-16"),
        (("Sept.", "3", ",", "2021"), "Sept. 3, 2021", "2021-09-03"),
        (("February", "2022"), "February 2022", "2022-02"),
        (("May", "16-17", ",", "2024"), "May 16-17, 2024", "2024-05-16/2024-05-17"),
        (("in", "2013"), "2013", "2013"),
        (("the", "1990s"), "the 1990s", "199X"),
        (("in", "mid-2011"), "mid-2011", "2011"),
        (("in", "the", "nineties"), "the nineties", "199X"),
        (("19th", "century"), "19th century", "18XX"),
        (("second", "quarter", "of", "2024"), "second quarter of 2024", "2024-34"),
        (("summer", "of", "2021"), "summer of 2021", "2021-22"),
        (("from", "2019", "to", "2021"), "2019 to 2021", "2019/2021"),
        (("between", "2010", "and", "2013"), "2010 and 2013", "2010/2013"),
        (("March", "last", "year"), "March last year", "2022-03"),
        (("two", "years", "ago"), "two years ago", "2021"),
        (("three", "days", "ago"), "three days ago", "2023-10-14"),
        (("earlier", "this", "month"), "earlier this month", "2023-10"),
        (("yesterday",), "yesterday", "2023-10-16"),
        (("next", "year"), "next year", "2024"),
        (("last", "summer"), "last summer", "2023-22"),
        (("February", "30", ",", "2024"), "February 30, 2024", None),
        (("on", "4-22/4/2018"), "4-22/4/2018", "2018-04-04/2018-04-22"),
        (("2017-Sep-05",), "2017-Sep-05", "2017-09-05"),
        (("on", "the", "5th", "of", "this", "month"), "the 5th of this month", "2023-10-05"),
        (("next", "week", "on", "Tuesday"), "next week on Tuesday", "2023-10-24"),
        (("next", "Thursday"), "next Thursday", "2023-10-26"),
        (("two", "weeks", "from", "now"), "two weeks from now", "2023-10-30/2023-11-05"),
        (("in", "a", "year", "'s", "time"), "a year's time", "2024"),
        (("a", "fortnight", "ago"), "a fortnight ago", "2023-10-02/2023-10-08"),
        (("summer", "of", "'69"), "summer of '69", "1969-22"),
        (("in", "the", "90s"), "the 90s", "199X"),
        (("on", "20240516"), "20240516", "2024-05-16"),
        (("two", "years", "and", "three", "months", "ago"), "two years and three months ago", "2021-07"),
        (("Monday", "two", "weeks", "ago"), "Monday two weeks ago", "2023-10-02"),
        (("four", "months", "from", "tomorrow"), "four months from tomorrow", "2024-02-18"),
        (("the", "year", "before", "2015"), "the year before 2015", "2014"),
        (
            ("for", "two", "weeks", "from", "May", "5", ",", "2024"),
            "two weeks from May 5, 2024",
            "2024-05-05/2024-05-18",
        ),
        (
            ("from", "the", "27th", "to", "the", "3rd", "of", "May", "2024"),
            "the 27th to the 3rd of May 2024",
            "2024-04-27/2024-05-03",
        ),
        (("April", "27", "to", "the", "3rd", ",", "2024"), "April 27 to the 3rd, 2024", "2024-04-27/2024-05-03"),
        (("Jan-Feb", "2017"), "Jan-Feb 2017", "2017-01/2017-02"),
        (("May", "5", "to", "May", "9", ",", "2024"), "May 5 to May 9, 2024", "2024-05-05/2024-05-09"),
        (
            ("from", "next", "Friday", "to", "October", "1", ",", "2025"),
            "next Friday to October 1, 2025",
            "2023-10-27/2025-10-01",
        ),
        (("Christmas", "last", "year"), "Christmas last year", "2022-12-25"),
        (("Eid", "al-Fitr", "2024"), "Eid al-Fitr 2024", "2024-04-10"),
        (("the", "storm", "of", "the", "year"), "the year", "2023"),
        (("the", "week", "before", "last"), "the week before last", "2023-10-02/2023-10-08"),
        (("the", "first", "nine", "months", "of", "2022"), "the first nine months of 2022", "2022-01/2022-09"),
        (
            ("the", "first", "ten", "days", "of", "May", "2022"),
            "the first ten days of May 2022",
            "2022-05-01/2022-05-10",
        ),
        (("the", "second", "Tuesday", "of", "May", "2022"), "the second Tuesday of May 2022", "2022-05-10"),
        (("the", "last", "day", "of", "February", "2024"), "the last day of February 2024", "2024-02-29"),
        (("the", "week", "ended", "May", "7", ",", "2022"), "the week ended May 7, 2022", "2022-05-01/2022-05-07"),
        (("the", "last", "week", "of", "this", "month"), "the last week of this month", "2023-10-23/2023-10-29"),
        (("the", "year", "to", "date"), "the year to date", "2023-01-01/2023-10-17"),
        (("the", "rest", "of", "the", "week"), "the rest of the week", "2023-10-17/2023-10-22"),
        (("by", "year-end"), "year-end", "2023"),
        (("the", "Labor", "Day", "weekend"), "Labor Day weekend", "2023-09-02/2023-09-04"),
        (("Black", "Friday", "2019"), "Black Friday 2019", "2019-11-29"),
        (("Lunar", "New", "Year", "2020"), "Lunar New Year 2020", "2020-01-25"),
        (("the", "day", "after", "Christmas", "2020"), "the day after Christmas 2020", "2020-12-26"),
        (("between", "May", "2022", "and", "now"), "May 2022 and now", "2022-05/2023-10-17"),
        (("May", "3", "and", "4", ",", "2022"), "May 3 and 4, 2022", "2022-05-03/2022-05-04"),
    ],
)
def test_expression_has_its_value(parts, text, value):
    assert values(dated(*parts)) == [(text, value)]


def test_direction_comes_from_the_tense():
    assert values(ARRIVE.format("Thursday", "Thursday")) == [("Thursday", "2023-10-19")]
    assert values(ARRIVED.format("Thursday", "Thursday")) == [("Thursday", "2023-10-12")]
    assert values(ARRIVE.format("March", "March")) == [("March", "2024-03")]
    assert values(ARRIVED.format("March", "March")) == [("March", "2023-03")]


def test_plans_point_ahead():
    assert values(PLANS) == [("May", "2024-05")]
    assert values(IS_PLANNED) == [("May", "2024-05")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # "the fair ends on Thursday", "the leaders meet on Thursday"
        (
            "It it PRON nsubj 2 | ends end VERB/VBZ ROOT 0 | on on ADP prep 2 | Thursday Thursday PROPN pobj 3 DATE",
            "2023-10-19",
        ),
        (
            "They they PRON nsubj 2 | meet meet VERB/VBP ROOT 0 | on on ADP prep 2 | Thursday Thursday PROPN pobj 3 DATE",
            "2023-10-19",
        ),
        (
            "It it PRON nsubj 2 | expires expire VERB/VBZ ROOT 0 | in in ADP prep 2 | March March PROPN pobj 3 DATE",
            "2024-03",
        ),
        # "less than forecast in March": over; "a fair arranged for March": not
        (
            "They they PRON nsubj 2 | expect expect VERB/VBP ROOT 0 | less less ADJ dobj 2 | than than ADP mark 5 "
            "| forecast forecast VERB/VBN advcl 3 | in in ADP prep 5 | March March PROPN pobj 6 DATE",
            "2023-03",
        ),
        (
            "They they PRON nsubj 2 | expect expect VERB/VBP ROOT 0 | a a DET det 4 | fair fair NOUN dobj 2 "
            "| arranged arrange VERB/VBN acl 4 | for for ADP prep 5 | March March PROPN pobj 6 DATE",
            "2024-03",
        ),
    ],
)
def test_timetables_point_ahead_and_participles_back(words, expected):
    assert [value for _, value in values(words)] == [expected]


def test_week_is_an_interval_and_month_no_day():
    assert values(LAST_WEEK.format("last", "last", "week", "week")) == [("last week", "2023-10-09/2023-10-15")]
    assert values(LAST_WEEK.format("last", "last", "month", "month")) == [("last month", "2023-09")]


def test_only_what_a_partial_reference_makes_certain_is_resolved():
    week = LAST_WEEK.format("last", "last", "week", "week")
    month = LAST_WEEK.format("last", "last", "month", "month")
    assert values(week, "2023-10") == [("last week", None)]
    assert values(month, "2023-10") == [("last month", "2023-09")]
    assert values(month, "2023") == [("last month", None)]
    assert values(ARRIVED.format("March", "March"), None) == [("March", None)]
    assert values(dated("in", "2013"), None) == [("2013", "2013")]


@pytest.mark.parametrize(
    "words",
    [
        "He he PRON nsubj 3 | may may AUX/MD aux 3 | march march VERB/VB ROOT 0",
        "2000 2000 NUM/CD nummod 2 CARDINAL | soldiers soldier NOUN/NNS nsubj 3 | left leave VERB/VBD ROOT 0",
        "It it PRON nsubj 2 | cost cost VERB/VBD ROOT 0 | $ $ SYM/$ nmod 4 MONEY | 2013 2013 NUM/CD dobj 2 MONEY",
        "A a DET det 4 | two two NUM/CD nummod 3 | -day -day NOUN compound 4 | visit visit NOUN ROOT 0",
        "USA USA PROPN compound 2 ORG | Today Today PROPN nsubj 3 ORG | reported report VERB/VBD ROOT 0",
        "He he PRON nsubj 2 | sat sit VERB/VBD ROOT 0",
        "Tens ten NOUN/NNS nsubj 3 | of of ADP prep 1 | fled flee VERB/VBD ROOT 0",
        "Temperatures temperature NOUN nsubj 2 | stayed stay VERB/VBD ROOT 0 | in in ADP prep 2 | the the DET det 5 | 90s 90 NOUN pobj 3",
        "Orr Orr PROPN nsubj 2 | became become VERB/VBD ROOT 0 | Player Player PROPN attr 2 | of of ADP prep 3 | the the DET det 6 | Year Year PROPN pobj 4",
        "It it PRON nsubj 2 | was be AUX/VBD ROOT 0 | the the DET det 4 | time time NOUN attr 2 | of of ADP prep 4 | the the DET det 7 | year year NOUN pobj 5",
        "It it PRON nsubj 2 | measures measure VERB/VBZ ROOT 0 | 1520 1520 NUM/CD nummod 5 | sq sq NOUN compound 5 | m m NOUN dobj 2",
    ],
)
def test_what_is_no_time_is_left_alone(words):
    assert values(words) == []


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-05-16", "2024-05-16", "2024-05-16"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2024-34", "2024-04-01", "2024-06-30"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2023-10-16/2023-10-22", "2023-10-16", "2023-10-22"),
        ("2019/2021", "2019-01-01", "2021-12-31"),
    ],
)
def test_interval_covers_the_value(value, first, last):
    assert tuple(d.isoformat() for d in interval(value)) == (first, last)
    assert isinstance(interval(value), Interval)


@pytest.mark.parametrize("value", ["", "May", "20X", "2024-13", "2024-02-30"])
def test_interval_refuses_what_is_no_value(value):
    with pytest.raises(ValueError, match=r"."):
        interval(value)


def test_day_reads_partial_dates():
    assert day("2024-05-16T10:00:00Z") == Day(2024, 5, 16)
    assert day("2024-05") == Day(2024, 5)
    assert day("2024-13") is None
    assert day(None) is None
    assert Day(2024, 1).shifted("month", -1) == "2023-12"
    assert Day(2024, 5).shifted("day", 1) is None
    assert Day(2024, 5).shifted("quarter", -1) == "2024-33"
    assert written(2023, 2, 29) is None


def told(words, published="2023-10-17"):
    """Type, TIMEX3 value, modifier, bound and basis of each time."""
    document = line(words, published=published)
    return [(m.type, m.timex, m.modifier, m.bound, m.basis) for m in times(document)]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("for", "two", "years"), ("duration", "P2Y", None, None, None)),
        (("for", "several", "months"), ("duration", "PXM", None, None, None)),
        (("every", "week"), ("set", "P1W", None, None, None)),
        (("the", "past", "decade"), ("duration", "P10Y", None, None, "published")),
        (("last", "week"), ("date", "2023-W41", None, None, "published")),
        (("early", "2009"), ("date", "2009", "START", None, "stated")),
        (("since", "2013"), ("date", "2013", None, "since", "stated")),
        (("fiscal", "2012"), ("date", "FY2012", None, None, None)),
        (("twenty", "-", "third", "of", "May", "2021"), ("date", "2021-05-23", None, None, "stated")),
        (("Easter", "2018"), ("date", "2018-04-01", None, None, "stated")),
        (("3rd", "week", "of", "2018"), ("date", "2018-W03", None, None, "stated")),
        (("5/16/2024",), ("date", "2024-05-16", None, None, "stated")),
        (("16.05.2024",), ("date", "2024-05-16", None, None, "stated")),
        (("16.05.39",), ("date", "2039-05-16", None, None, "stated")),
        (("16.05.40",), ("date", "1940-05-16", None, None, "stated")),
        (("the", "next", "four", "business", "days"), ("duration", "P4D", None, None, "published")),
        (("two", "years", "and", "three", "months"), ("duration", "P2Y3M", None, None, None)),
        (("1", "hour", "20", "minutes"), ("duration", "PT1H20M", None, None, None)),
        (("the", "2023-24", "school", "year"), ("date", "SY2023", None, None, None)),
        (("in", "FY18"), ("date", "FY2018", None, None, None)),
        (("as", "early", "as", "next", "week"), ("date", "2023-W43", None, "from", "published")),
        (("beginning", "on", "May", "5", ",", "2024"), ("date", "2024-05-05", None, "from", "stated")),
        (
            ("less", "than", "three", "days", "after", "May", "5", ",", "2024"),
            ("range", "2024-05-05/2024-05-08", None, None, "stated"),
        ),
        (("that", "weekend"), ("date", "2023-W42-WE", None, None, "inferred")),
    ],
)
def test_time_has_its_timex(parts, expected):
    assert told(dated(*parts)) == [expected]


def test_later_is_reckoned_from_what_was_told():
    assert values(dated("on", "May", "5", ",", "2021", "and", "two", "days", "later"))[1] == (
        "two days later",
        "2021-05-07",
    )
    assert told(dated("on", "May", "5", ",", "2021", "and", "the", "next", "day"))[1][1:] == (
        "2021-05-06", None, None, "told",
    )  # fmt: skip


def test_undated_article_gives_no_value_to_users():
    assert values(dated("on", "May", "5", ",", "2021", "and", "last", "year"), None)[1] == ("last year", None)
    assert told(dated("on", "May", "5", ",", "2021", "and", "last", "year"), None)[1][1::3] == ("2020", "inferred")


def test_day_before_is_that_before_the_one_told():
    assert values(dated("on", "May", "5", ",", "2021", "but", "the", "day", "before"))[1] == (
        "the day before",
        "2021-05-04",
    )
    assert [text for text, _ in values(dated("the", "day", "before", "the", "vote"))] == []


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("left", "two", "days", "after", "May", "5", ",", "2021"), [("two days after May 5, 2021", "2021-05-07")]),
        (("three", "weeks", "from", "tomorrow"), [("three weeks from tomorrow", "2023-11-08")]),
        (("for", "two", "years", "after", "2010"), [("2010", "2010")]),
    ],
)
def test_length_and_date_are_one_date(parts, expected):
    assert values(dated(*parts)) == expected


def test_the_following_weekday_is_that_behind_the_day_told():
    assert values(dated("on", "May", "5", ",", "2021", "and", "the", "following", "Monday"))[1] == (
        "the following Monday",
        "2021-05-10",
    )
    assert values(dated("on", "May", "5", ",", "2021", "and", "previous", "Monday"))[1] == (
        "previous Monday",
        "2023-10-09",
    )


def test_day_moved_to_another_is_no_range():
    assert (
        values(dated("put", "off", "from", "the", "fair", "of", "May", "5", "to", "May", "9", ",", "2024"))[0][0]
        == "May 5"
    )


def test_leap_day_is_not_put_into_another_year():
    assert values(dated("2/29-3/1")) == [("2/29", "2020-02-29"), ("3/1", "2023-03-01")]


def test_last_week_of_a_year():
    assert values(dated("last", "week", "of", "2016")) == [("last week of 2016", "2016-12-26/2017-01-01")]


def test_range_does_not_end_before_it_begins():
    assert values(dated("from", "November", "to", "March")) == [("November to March", "2022-11/2023-03")]


def test_range_takes_the_year_of_its_end():
    assert values(dated("from", "April", "to", "June", "2017")) == [("April to June 2017", "2017-04/2017-06")]


def test_days_in_a_list_have_the_month_behind_them():
    assert values(dated("on", "15", "and", "16", "May", "2022")) == [
        ("15", "2022-05-15"),
        ("16 May 2022", "2022-05-16"),
    ]


def test_three_months_to_june_are_a_stretch_and_three_months_are_not():
    stretch = dated("in", "the", "three", "months", "to", "June", "2022")
    assert values(stretch) == [("three months to June 2022", "2022-04/2022-06")]
    year = dated("the", "year", "ended", "31", "March", "2022")
    assert values(year) == [("the year ended 31 March 2022", "2021-04-01/2022-03-31")]
    assert values(dated("three", "months", "to", "June", "2022")) == [("June 2022", "2022-06")]


@pytest.mark.parametrize(
    ("parts", "bound"),
    [
        (("since", "2013"), "since"),
        (("before", "the", "year", "2013"), "before"),
        (("starting", "on", "May", "5"), "from"),
        (("no", "later", "than", "2013"), "by"),
        (("from", "2013", "onwards"), "from"),
        (("in", "2013"), None),
    ],
)
def test_a_time_knows_what_it_bounds(parts, bound):
    (moment,) = moments(line(dated(*parts), published="2023-10-17"))
    assert moment.bound == bound


def test_more_than_two_years_ago_is_before_that():
    (moment,) = moments(line(dated("more", "than", "two", "years", "ago"), published="2023-10-17"))
    assert (moment.value, moment.modifier) == ("2021", "BEFORE")


IS_UNDER_WAY = (
    "The the DET det 2 | war war NOUN nsubj 3 | {} be AUX/{} ROOT 0 | in in ADP prep 3 | its its PRON poss 7 "
    "| 21st 21st ADJ amod 7 DATE | month month NOUN pobj 4 DATE"
)


def test_the_21st_month_is_now_only_in_the_present():
    assert values(IS_UNDER_WAY.format("is", "VBZ")) == [("its 21st month", "2023-10~")]
    assert values(IS_UNDER_WAY.format("was", "VBD")) == []


@pytest.mark.parametrize(
    "parts",
    [
        ("on", "the", "18th", "floor"),
        ("in", "the", "first", ",", "he", "fell"),
        ("the", "second", "three", "months", "of", "work"),
        ("the", "year-end", "bonus"),
        ("3", "next", "steps"),
    ],
)
def test_what_only_counts_is_no_date(parts):
    assert values(dated(*parts)) == []


def test_weekday_beside_the_day_told_in_an_article_without_a_date():
    told_day = dated("on", "March", "12", ",", "2019", ";", "on", "Thursday")
    assert told(told_day, None)[1][1::3] == ("2019-03-14", "inferred")
    assert told(dated("on", "Thursday"), None) == [("date", "XXXX-WXX-4", None, None, None)]


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        (("Thursday", "(", "May", "16", ")", "in", "2023"), "2024-05-16"),
        (("Thursday", ",", "May", "16", ",", "in", "2024"), "2024-05-16"),
        # no year, a year in which neither it nor the next has the pair, a year that was not
        (("Thursday", "(", "May", "16", ")"), "XXXX-WXX-4"),
        (("Thursday", "(", "May", "16", ")", "in", "2020"), "XXXX-WXX-4"),
        (("Thursday", "(", "May", "16", ")", "until", "2023"), "XXXX-WXX-4"),
    ],
)
def test_weekday_and_date_together_tell_the_year(parts, first):
    assert told(dated("on", *parts), None)[0][1] == first


def test_what_is_inferred_has_a_value_only_where_it_is_asked_for():
    found = times(line(dated("on", "March", "12", ",", "2019", ";", "on", "Thursday"), published=None))
    assert [one.value for one in dates_of(found)] == ["2019-03-12", None]
    assert [one.value for one in dates_of(found, inferred=True)] == ["2019-03-12", "2019-03-14"]
